//! Policies that a spec names as permissions boundaries.

use aws_sdk_iam::Client;
use aws_sdk_iam::types::PolicyScopeType;

use super::super::answer::{found, pages};
use super::super::clients::Api;
use super::super::error::subject;
use provision_core::edge::CloudError;
use provision_core::facts::Standing;
use provision_core::prose::nearest;

/// Whether there is a policy of this ARN, the account's or of AWS.
///
/// # Errors
/// What IAM said.
pub(super) async fn standing(api: &Api<'_, Client>, arn: &str) -> Result<Option<Standing>, Vec<CloudError>> {
    let subject = subject("iam", "GetPolicy", arn);
    let request = || api.client.get_policy().policy_arn(arn).send();
    match found(api.transport.read(&subject, request).await).map_err(|error| vec![error])? {
        Some(_) => Ok(Some(Standing::Usable)),
        None => Ok(Some(Standing::Missing { instead: instead_of(api, arn).await })),
    }
}

/// The account's own policies, or those of AWS where one of these is named: nearest first; nothing where they may not be
/// listed.
async fn instead_of(api: &Api<'_, Client>, arn: &str) -> Option<String> {
    let subject = subject("iam", "ListPolicies", arn);
    let is_of_aws = arn.split(':').nth(4) == Some("aws");
    let scope = if is_of_aws { PolicyScopeType::Aws } else { PolicyScopeType::Local };
    let (subject, scope) = (&subject, &scope);
    let arns = pages(subject, |marker| async move {
        let page = || api.client.list_policies().scope(scope.clone()).set_marker(marker.clone()).send();
        let answer = api.transport.read(subject, page).await?;
        let arns = answer.policies.unwrap_or_default().into_iter().filter_map(|policy| policy.arn);
        Ok((arns.collect::<Vec<_>>(), answer.marker.filter(|_| answer.is_truncated)))
    });
    let there = nearest(arn, arns.await.ok()?.iter().map(String::as_str));
    Some(there).filter(|there| !there.is_empty())
}
