//! OpenID Connect identity providers.

use super::input::{
    already_exists, arn, constraint, invalid, limit_exceeded, no_such_entity, required, tags, within_quota,
};
use super::model::{Account, OidcProvider};
use super::output::{Answer, tags as write_tags};
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, Xml};

/// Audiences of one provider (IAM User Guide, IAM and AWS STS quotas).
const CLIENT_IDS: usize = 100;
/// Certificate thumbprints of one provider.
const THUMBPRINTS: usize = 5;

pub(super) fn find<'a>(account: &'a mut Account, call: &Call) -> Result<&'a mut OidcProvider> {
    let arn = arn(call, "OpenIDConnectProviderArn")?;
    let missing = || no_such_entity(format!("OpenIDConnect Provider not found for arn {arn}"));
    account.oidc_providers.get_mut(arn).ok_or_else(missing)
}

fn thumbprints(call: &Call) -> Result<Vec<String>> {
    let list = call.params.texts("ThumbprintList");
    if list.len() > THUMBPRINTS {
        return Err(ApiError::bad_request(
            "InvalidInput",
            format!("Thumbprint list must contain fewer than {THUMBPRINTS} entries."),
        ));
    }
    match list.iter().find(|text| text.len() != 40 || !text.bytes().all(|b| b.is_ascii_hexdigit())) {
        Some(wrong) => Err(constraint(wrong, "ThumbprintList", "Member must have length equal to 40")),
        None => Ok(list),
    }
}

pub(super) fn create(account: &mut Account, call: &Call) -> Answer {
    let url = required(&call.params, "Url")?;
    let host =
        url.strip_prefix("https://").filter(|rest| !rest.is_empty() && !rest.contains(['?', '#', ' ']));
    let host = host.ok_or_else(|| invalid("Invalid Open ID Connect Provider URL"))?.trim_end_matches('/');
    let arn = format!("arn:{}:iam::{}:oidc-provider/{host}", call.partition(), call.account);
    if account.oidc_providers.contains_key(&arn) {
        return Err(already_exists(format!("Provider with url https://{host} already exists.")));
    }
    within_quota(
        account.oidc_providers.len(),
        account.quotas.oidc_providers,
        "OpenIdConnectProvidersPerAccount",
    )?;
    let provider = OidcProvider {
        url: host.to_owned(),
        client_ids: call.params.texts("ClientIDList"),
        thumbprints: thumbprints(call)?,
        tags: tags(call)?,
        created: call.now,
    };
    let answer = write_tags(Xml::fields().text("OpenIDConnectProviderArn", &arn), &provider.tags);
    account.oidc_providers.insert(arn, provider);
    Ok(Some(answer))
}

pub(super) fn get(account: &mut Account, call: &Call) -> Answer {
    let provider = find(account, call)?;
    let fields = Xml::fields()
        .text("Url", &provider.url)
        .texts("ClientIDList", "member", &provider.client_ids)
        .texts("ThumbprintList", "member", &provider.thumbprints)
        .text("CreateDate", provider.created.iso());
    Ok(Some(write_tags(fields, &provider.tags)))
}

pub(super) fn list(account: &mut Account, _call: &Call) -> Answer {
    let arns = account.oidc_providers.keys().map(|arn| Xml::fields().text("Arn", arn));
    Ok(Some(Xml::fields().list("OpenIDConnectProviderList", "member", arns)))
}

/// Deleting a provider that is not there succeeds (IAM API Reference, DeleteOpenIDConnectProvider).
pub(super) fn delete(account: &mut Account, call: &Call) -> Answer {
    account.oidc_providers.remove(arn(call, "OpenIDConnectProviderArn")?);
    Ok(None)
}

pub(super) fn add_client(account: &mut Account, call: &Call) -> Answer {
    let client = required(&call.params, "ClientID")?.to_owned();
    let provider = find(account, call)?;
    if !provider.client_ids.contains(&client) {
        if provider.client_ids.len() >= CLIENT_IDS {
            return Err(limit_exceeded(format!(
                "Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: {CLIENT_IDS}"
            )));
        }
        provider.client_ids.push(client);
    }
    Ok(None)
}

pub(super) fn remove_client(account: &mut Account, call: &Call) -> Answer {
    let client = required(&call.params, "ClientID")?;
    find(account, call)?.client_ids.retain(|known| known != client);
    Ok(None)
}

pub(super) fn update_thumbprint(account: &mut Account, call: &Call) -> Answer {
    let list = thumbprints(call)?;
    find(account, call)?.thumbprints = list;
    Ok(None)
}
