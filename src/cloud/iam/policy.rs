//! Customer-managed policies with their versions.

use std::collections::BTreeMap;

use aws_sdk_iam::Client;
use futures::join;

use super::super::answer::{Errors, found};
use super::super::clients::Api;
use super::super::error::subject;
use super::plain::{self, decode, pairs};
use super::report::Reported;
use provision_core::edge::CloudError;
use provision_core::facts::{PolicyFacts, PolicyVersion};

/// A policy with its versions: as the report tells it, with tags of its own; or else by questions of its own, and then its
/// versions and the document of the default one.
pub(super) async fn policy(
    api: &Api<'_, Client>,
    arn: &str,
    report: Option<Reported<'_>>,
) -> Result<Option<PolicyFacts>, Vec<CloudError>> {
    let told = report.as_ref().and_then(|report| report.peek()?.policy(arn));
    match told {
        Some(None) => return Ok(None),
        Some(Some(told)) => {
            let tags = tags(api, arn).await.map_err(|error| vec![error])?;
            return Ok(tags.map(|tags| PolicyFacts { tags, ..told }));
        }
        None => {}
    }
    let policy = found(get_policy(api, arn).await).map_err(|error| vec![error])?;
    let Some(policy) = policy else {
        api.transport.lacks();
        return Ok(None);
    };
    let default = policy.default_version_id.unwrap_or_default();
    let (versions, document) = join!(policy_versions(api, arn), document(api, arn, &default));
    let mut errors = Errors::default();
    let versions = errors.take(versions).unwrap_or_default();
    let document = errors.take(document).unwrap_or_default();
    errors.or(Some(PolicyFacts {
        path: policy.path.unwrap_or_default(),
        tags: pairs(policy.tags),
        document,
        versions,
        attachments: policy.attachment_count.unwrap_or_default(),
        bounds: policy.permissions_boundary_usage_count.unwrap_or_default(),
    }))
}

/// The tags of a policy.
///
/// # Errors
/// What IAM said.
pub(super) async fn tags(
    api: &Api<'_, Client>,
    arn: &str,
) -> Result<Option<BTreeMap<String, String>>, CloudError> {
    Ok(found(get_policy(api, arn).await)?.map(|policy| pairs(policy.tags)))
}

pub(super) async fn get_policy(
    api: &Api<'_, Client>,
    arn: &str,
) -> Result<aws_sdk_iam::types::Policy, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetPolicy", arn);
    let answer = api.transport.read(&subject, || client.get_policy().policy_arn(arn).send()).await?;
    Ok(answer.policy.unwrap_or_else(|| aws_sdk_iam::types::Policy::builder().build()))
}

/// All versions, oldest first. There are five at most, so one page has them all.
pub(super) async fn policy_versions(
    api: &Api<'_, Client>,
    arn: &str,
) -> Result<Vec<PolicyVersion>, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "ListPolicyVersions", arn);
    let answer =
        api.transport.read(&subject, || client.list_policy_versions().policy_arn(arn).send()).await?;
    Ok(plain::versions(answer.versions))
}

pub(super) async fn document(api: &Api<'_, Client>, arn: &str, version: &str) -> Result<String, CloudError> {
    let client = &api.client;
    let subject = subject("iam", "GetPolicyVersion", arn);
    let request = || client.get_policy_version().policy_arn(arn).version_id(version).send();
    let answer = api.transport.read(&subject, request).await?;
    Ok(decode(answer.policy_version.as_ref().and_then(|version| version.document())))
}
