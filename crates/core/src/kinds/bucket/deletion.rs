//! What would keep a teardown from ending.

use provision_iam::Document;
use provision_iam::evaluate::{Caller, Context, Policies, Policy, Reason, Request, evaluate};

use super::BucketResource;
use crate::facts::World;
use crate::finding::{Finding, FindingId};
use crate::kinds::present;

/// What is known of a request before it is sent: ours use TLS.
const KNOWN: &str = "aws:SecureTransport";

impl BucketResource<'_> {
    /// Statements in the bucket's policy that would refuse the caller half way.
    pub(super) fn denied_deletions(&self, world: &World, delete_data: bool) -> Vec<Finding> {
        let policy = present::bucket(self.deployment, world).and_then(|bucket| bucket.policy.as_ref());
        let Some(Ok(mut document)) = policy.map(|policy| Document::parse(policy)) else { return Vec::new() };
        // Whether a condition on anything else is met shows when the request is sent.
        document
            .statements
            .retain(|statement| statement.tests().all(|(_, test)| test.key.eq_ignore_ascii_case(KNOWN)));
        let partition = self.deployment.partition();
        let bucket = format!("arn:{partition}:s3:::{}", self.bucket.name);
        let objects = format!("{bucket}/*");
        let all = [
            ("s3:DeleteBucket", &bucket),
            ("s3:DeleteObject", &objects),
            ("s3:DeleteObjectVersion", &objects),
        ];
        let needed = if delete_data { &all[..] } else { &all[..1] };
        let told = needed.iter().filter_map(|(action, resource)| {
            let statement = self.denying(&document, world, action, resource)?;
            let message = format!(
                "{statement} in the policy of the bucket {} denies {} {action}",
                self.bucket.name, world.identity.arn
            );
            let hint = "remove it, or let somebody destroy whom it does not name";
            Some(FindingId::BucketDeletionDenied.finding(message).at(&self.address).hint(hint))
        });
        told.collect()
    }

    /// The statement that denies the caller an action.
    fn denying(&self, document: &Document, world: &World, action: &str, resource: &str) -> Option<String> {
        let mut context = Context::default();
        context.set(KNOWN, "true");
        let request = Request {
            action: action.to_owned(),
            principal: Caller::Aws(world.identity.arn.clone()),
            resource: resource.to_owned(),
            context,
            notes: Vec::new(),
        };
        let policies =
            Policies { resource: Some(Policy::new("bucket policy", document)), ..Policies::default() };
        let verdict = evaluate(&policies, &request);
        if verdict.reason != Reason::ExplicitDeny {
            return None;
        }
        Some(match verdict.by.and_then(|by| by.statement.sid.as_ref()) {
            Some(sid) => format!("the statement {}", sid.value),
            None => "a statement".to_owned(),
        })
    }
}
