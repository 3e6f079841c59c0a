//! The statement in the bucket's policy that refuses requests without TLS.
//!
//! A bucket has one policy and PutBucketPolicy replaces it whole, so our statement, known by its
//! Sid, is merged with whatever else is there.

use provision_iam::{Access, Document, Effect, Statement, diff, public};
use serde_json::{Value as Json, json};

use super::{addresses, document, present};
use crate::address::{Address, ResourceKind};
use crate::call::{Call, S3Call};
use crate::deployment::{self, Deployment};
use crate::facts::{BucketSettings, Wanted, World};
use crate::finding::{Finding, FindingId};
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown};
use crate::state::{FieldChange, State};
use crate::templates::Templates;

/// A Sid may hold letters and digits only (IAM User Guide, "IAM JSON policy elements: Sid").
const SID: &str = "ProvisionTlsOnly";
const VERSION: &str = "2012-10-17";
/// What a policy without a version has (IAM User Guide, "IAM JSON policy elements: Version").
const OLDEST_VERSION: &str = "2008-10-17";

pub struct BucketPolicyResource<'a> {
    deployment: &'a Deployment,
    bucket: &'a deployment::Bucket,
    address: Address,
}

impl<'a> BucketPolicyResource<'a> {
    pub fn new(deployment: &'a Deployment, bucket: &'a deployment::Bucket) -> Self {
        let address = addresses::of(deployment, ResourceKind::BucketPolicy, &bucket.name);
        BucketPolicyResource { deployment, bucket, address }
    }

    fn invalid(&self, reason: impl std::fmt::Display) -> Finding {
        FindingId::InvalidDocument
            .finding(format!("the policy of the bucket {} cannot be merged: {reason}", self.bucket.name))
            .at(&self.address)
    }

    /// Our statement, if it is wanted.
    fn own_statement(&self) -> Result<Option<Json>, Finding> {
        let text = Templates::embedded().tls_statement(self.deployment, self.deployment.partition());
        let text = text.map_err(|error| document::unrendered(&error, &self.address))?;
        text.map(|text| serde_json::from_str(&text)).transpose().map_err(|error| self.invalid(error))
    }

    fn stored_policy(&self, world: &World) -> Result<Option<Json>, Finding> {
        let text = present::bucket(self.deployment, world).and_then(|bucket| bucket.policy.as_ref());
        text.map(|text| serde_json::from_str(text)).transpose().map_err(|error| self.invalid(error))
    }

    /// The stored policy without our statement.
    fn others(&self, world: &World) -> Result<Option<Json>, Finding> {
        let Some(mut policy) = self.stored_policy(world)? else { return Ok(None) };
        let statements: Vec<_> = statements(&policy).into_iter().filter(|one| !is_ours(one)).collect();
        if statements.is_empty() {
            return Ok(None);
        }
        policy["Statement"] = Json::Array(statements);
        Ok(Some(policy))
    }

    /// Whether what others wrote already refuses all that our statement would, in whatever words: with ours beside it
    /// nobody may do less.
    fn is_refused_by_others(&self, world: &World) -> Result<bool, Finding> {
        let (Some(others), Some(own)) = (self.others(world)?, self.own_statement()?) else {
            return Ok(false);
        };
        let mut both = others.clone();
        both["Statement"] = Json::Array(statements(&others).into_iter().chain([own]).collect());
        let parsed = [&others, &both].map(|policy| Document::parse(&policy.to_string()));
        let [Ok(without), Ok(with)] = parsed else { return Ok(false) };
        Ok(diff(&without.canonical(), &with.canonical()).access == Access::Same)
    }

    /// Our statement is not made beside one of others that does the same; one that is there already stays.
    fn is_wanted(&self, world: &World) -> Result<bool, Finding> {
        Ok(self.observed(world).is_some() || !self.is_refused_by_others(world)?)
    }

    /// Whom statements of somebody else's let in.
    fn admitted_by_others(&self, world: &World) -> Vec<Finding> {
        let others = self.others(world).ok().flatten();
        let Some(Ok(document)) = others.map(|others| Document::parse(&others.to_string())) else {
            return Vec::new();
        };
        let allows = document.statements.iter().filter(|statement| statement.effect.value == Effect::Allow);
        allows.map(|statement| self.admission(statement)).collect()
    }

    fn admission(&self, statement: &Statement) -> Finding {
        let strangers = public::strangers(statement, &self.deployment.aws.account);
        let (id, whom) = match strangers.as_slice() {
            [] => (FindingId::ExtraBucketStatement, named(statement)),
            strangers => (FindingId::BucketOpenToOthers, strangers.join(", ")),
        };
        let which = match &statement.sid {
            Some(sid) => format!("the statement {}", sid.value),
            None => format!("statement {}", statement.index + 1),
        };
        let actions = statement.action.as_ref().map_or(String::new(), |action| {
            let but = if action.negated { "everything but " } else { "" };
            let names: Vec<_> = action.values.iter().map(|name| name.value.as_str()).collect();
            format!("{but}{}", names.join(", "))
        });
        let message = format!(
            "{which} in the policy of the bucket {}, which is somebody else's, allows {actions} to {whom}",
            self.bucket.name
        );
        let hint = "remove it unless you put it there on purpose; provision leaves it alone";
        id.finding(message).at(&self.address).hint(hint)
    }

    fn put(&self, policy: &Json, world: &World) -> Phases {
        let (bucket, region, owner) = self.target();
        let (policy, seen) = (format!("{policy:#}"), self.seen(world));
        vec![vec![S3Call::PutBucketPolicy { bucket, region, owner, policy, seen }.into()]]
    }

    fn merged(&self, world: &World) -> Result<Phases, Finding> {
        let mut policy = self.others(world)?.unwrap_or_else(|| alone(VERSION, []));
        let all = statements(&policy).into_iter().chain(self.own_statement()?).collect();
        policy["Statement"] = Json::Array(all);
        Ok(self.put(&policy, world))
    }

    fn seen(&self, world: &World) -> Option<Box<BucketSettings>> {
        present::bucket(self.deployment, world).cloned().map(Box::new)
    }

    fn target(&self) -> (String, String, String) {
        let Deployment { region, aws, .. } = self.deployment;
        (self.bucket.name.clone(), region.clone(), aws.account.clone())
    }
}

/// The statements of a policy; IAM allows a single one without its list.
fn statements(policy: &Json) -> Vec<Json> {
    match &policy["Statement"] {
        Json::Array(statements) => statements.clone(),
        Json::Null => Vec::new(),
        single => vec![single.clone()],
    }
}

/// A policy of these statements and no others.
fn alone(version: &str, statements: impl IntoIterator<Item = Json>) -> Json {
    json!({ "Version": version, "Statement": Json::from_iter(statements) })
}

/// Whom a statement names.
fn named(statement: &Statement) -> String {
    let all = statement.principal.iter().flat_map(|principal| principal.all());
    let names: Vec<_> = all.map(|(_, name)| name.value.as_str()).collect();
    names.join(", ")
}

fn is_ours(statement: &Json) -> bool {
    statement["Sid"] == SID
}

impl Resource for BucketPolicyResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "bucket"
    }

    fn purpose(&self) -> String {
        "refuses requests to the bucket that do not use TLS".to_owned()
    }

    fn depends_on(&self) -> Vec<Address> {
        addresses::bucket(self.deployment).into_iter().collect()
    }

    fn part_of(&self) -> Option<Address> {
        addresses::bucket(self.deployment)
    }

    /// What the bucket asks for answers it.
    fn wants(&self, _: Intent, _: &mut Wanted) {}

    fn adopt(&self) -> bool {
        self.bucket.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        // What cannot be read cannot be merged.
        self.stored_policy(world)?;
        let Some(statement) = self.own_statement()? else { return Ok(None) };
        if !self.is_wanted(world)? {
            return Ok(None);
        }
        let policy = alone(VERSION, [statement]).to_string();
        Ok(Some(State::default().with("statement", document::canonical(&policy, &self.address)?)))
    }

    /// Only our statement: what others wrote is theirs. Each deployment's has the same name, so that it is that one's whose
    /// the bucket is; where the bucket has lost its tags, the name alone tells.
    fn observed(&self, world: &World) -> Option<Observed> {
        let bucket = present::bucket(self.deployment, world)?;
        let policy = self.stored_policy(world).ok()??;
        let ours = statements(&policy).into_iter().find(is_ours)?;
        let version = policy["Version"].as_str().unwrap_or(OLDEST_VERSION);
        let policy = alone(version, [ours]).to_string();
        let state = State::default().with("statement", document::stored(&policy, &self.address));
        let ownership = match Ownership::by_tags(&bucket.tags, &self.deployment.owner()) {
            Ownership::Unowned => Ownership::Ours,
            told => told,
        };
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        self.merged(world)
    }

    fn update(&self, _: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        self.merged(world)
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        match self.others(world).map_err(|finding| vec![finding])? {
            Some(others) => Ok(self.put(&others, world)),
            None => {
                let (bucket, region, owner) = self.target();
                let delete: Call =
                    S3Call::DeleteBucketPolicy { bucket, region, owner, seen: self.seen(world) }.into();
                Ok(vec![vec![delete]])
            }
        }
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let mut findings = self.admitted_by_others(world);
        if self.is_wanted(world).unwrap_or(true) {
            return findings;
        }
        let message = format!(
            "the policy of the bucket {} refuses requests without TLS already, with a statement of somebody else's",
            self.bucket.name
        );
        let finding = FindingId::TlsStatementDuplicate.finding(message).at(&self.address);
        findings.push(finding.hint("one is enough; provision makes its own when that one is gone"));
        findings
    }
}
