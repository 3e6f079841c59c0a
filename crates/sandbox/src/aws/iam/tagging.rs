//! Tags of users, roles, policies, instance profiles and OIDC providers.

use super::input::tags;
use super::model::{Account, Tag};
use super::output::{Answer, page};
use super::{oidc, policies, profiles, roles, users};
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, Xml};

/// Tags of one entity (IAM User Guide, IAM and AWS STS quotas).
const TAGS: usize = 50;

/// Answers `TagRole`, `UntagPolicy`, `ListUserTags` and their like.
pub(super) fn call(account: &mut Account, call: &Call) -> Option<Answer> {
    let operation = call.operation.as_str();
    if let Some(kind) = operation.strip_prefix("Untag") {
        return Some(find(account, call, kind)?.and_then(|list| untag(list, call)));
    }
    if let Some(kind) = operation.strip_prefix("Tag") {
        return Some(find(account, call, kind)?.and_then(|list| tag(list, call)));
    }
    let kind = operation.strip_prefix("List")?.strip_suffix("Tags")?;
    Some(find(account, call, kind)?.and_then(|tags| list(tags, call)))
}

fn find<'a>(account: &'a mut Account, call: &Call, kind: &str) -> Option<Result<&'a mut Vec<Tag>>> {
    Some(match kind {
        "Role" => roles::find(account, call).map(|role| &mut role.tags),
        "User" => users::find(account, call).map(|user| &mut user.tags),
        "Policy" => policies::find_own(account, call).map(|policy| &mut policy.tags),
        "InstanceProfile" => profiles::find(account, call).map(|profile| &mut profile.tags),
        "OpenIDConnectProvider" => oidc::find(account, call).map(|provider| &mut provider.tags),
        _ => return None,
    })
}

/// Keys are matched ignoring case; the new spelling stays.
fn tag(list: &mut Vec<Tag>, call: &Call) -> Answer {
    let mut new = list.clone();
    for tag in tags(call)? {
        match new.iter_mut().find(|old| old.key.eq_ignore_ascii_case(&tag.key)) {
            Some(old) => *old = tag,
            None => new.push(tag),
        }
    }
    if new.len() > TAGS {
        return Err(ApiError::conflict(
            "LimitExceeded",
            format!(
                "The number of tags has reached the maximum limit. Cannot exceed quota for TagsPerResource: {TAGS}"
            ),
        ));
    }
    *list = new;
    Ok(None)
}

fn untag(list: &mut Vec<Tag>, call: &Call) -> Answer {
    let keys = call.params.texts("TagKeys");
    list.retain(|tag| !keys.iter().any(|key| key.eq_ignore_ascii_case(&tag.key)));
    Ok(None)
}

fn list(tags: &mut [Tag], call: &Call) -> Answer {
    let items = tags.iter().enumerate().map(|(position, tag)| {
        (format!("{position:04}"), Xml::fields().text("Key", &tag.key).text("Value", &tag.value))
    });
    page(call, "Tags", items).map(Some)
}
