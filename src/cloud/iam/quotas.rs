//! How many roles, users and policies the account has, and may have.

use std::collections::BTreeMap;

use aws_sdk_iam::Client;
use aws_sdk_iam::types::SummaryKeyType;

use super::super::clients::Api;
use super::super::error::subject;
use provision_core::edge::CloudError;
use provision_core::facts::{IamEntity, IamQuota};

/// The quotas, as far as they may be read.
///
/// # Errors
/// What IAM said, unless the plan can do without.
pub(super) async fn quotas(api: &Api<'_, Client>) -> Result<BTreeMap<IamEntity, IamQuota>, CloudError> {
    let subject = subject("iam", "GetAccountSummary", "the account");
    let request = || api.client.get_account_summary().send();
    let answer = api.transport.read_if_answered(&subject, None, request).await?;
    let counts = answer.and_then(|answer| answer.summary_map).unwrap_or_default();
    let count = |key: &str| usize::try_from(*counts.get(&SummaryKeyType::from(key))?).ok();
    let quota = |entity: IamEntity| {
        let key: &str = entity.into();
        let quota = IamQuota { present: count(key)?, limit: count(&format!("{key}Quota"))? };
        Some((entity, quota))
    };
    Ok(IamEntity::ALL.into_iter().filter_map(quota).collect())
}
