//! Temporary credentials of users.

use super::request::{duration, federated_name, policies, second_factor, tags};
use crate::aws::iam::policy_document;
use crate::endpoint::caller::SessionContext;
use crate::endpoint::credentials::Issued;
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, Caller, World, Xml};

pub(super) fn credentials(issued: &Issued) -> Xml {
    Xml::new("Credentials")
        .text("AccessKeyId", &issued.access_key_id)
        .text("SecretAccessKey", &issued.secret)
        .text("SessionToken", &issued.session.token)
        .text("Expiration", issued.session.expires.iso())
}

/// Credentials of the same user, 12 hours by default and 36 at most; an hour for the root user.
pub(super) fn get_session_token(world: &mut World, call: &Call) -> Result<Xml> {
    let seconds = duration(call, 129_600)?.unwrap_or(43_200);
    if call.session.is_some() {
        return Err(ApiError::forbidden(
            "AccessDenied",
            "Cannot call GetSessionToken with session credentials",
        ));
    }
    let seconds = if matches!(call.caller, Caller::Root { .. }) { seconds.min(3600) } else { seconds };
    let session = SessionContext {
        issued: call.now,
        expires: call.now.plus_seconds(seconds),
        mfa: second_factor(call)?,
        ..SessionContext::default()
    };
    let issued = world.credentials.issue(call.caller.clone(), session);
    Ok(Xml::fields().child(credentials(&issued)))
}

/// Credentials for somebody else, who may do what both the session policies and the calling user's allow;
/// 12 hours by default and 36 at most (STS API Reference, GetFederationToken).
pub(super) fn get_federation_token(world: &mut World, call: &Call) -> Result<Xml> {
    let name = federated_name(call)?.to_owned();
    let seconds = duration(call, 129_600)?.unwrap_or(43_200);
    let of = match &call.caller {
        _ if call.session.is_some() => {
            let text = "Cannot call GetFederationToken with session credentials";
            return Err(ApiError::forbidden("AccessDenied", text));
        }
        Caller::User { id, .. } => Some(id.clone()),
        _ => None,
    };
    let seconds = if of.is_none() { seconds.min(3600) } else { seconds };
    let (mut documents, arns) = policies(call)?;
    documents.extend(arns.iter().filter_map(|arn| policy_document(&world.iam, &call.account, arn)));
    let session = SessionContext {
        issued: call.now,
        expires: call.now.plus_seconds(seconds),
        policies: documents,
        policy_arns: arns,
        tags: tags(call)?,
        ..SessionContext::default()
    };
    let caller = Caller::FederatedUser { account: call.account.clone(), name, of };
    let user = Xml::new("FederatedUser")
        .text("Arn", caller.arn(call.partition()))
        .text("FederatedUserId", caller.user_id());
    let issued = world.credentials.issue(caller, session);
    Ok(Xml::fields().child(credentials(&issued)).child(user))
}

pub(super) fn get_access_key_info(world: &World, call: &Call) -> Result<Xml> {
    let id = call.params.require("AccessKeyId")?;
    let credential = world
        .credentials
        .get(id)
        .ok_or_else(|| ApiError::bad_request("ValidationError", format!("Invalid Access Key ID: {id}")))?;
    Ok(Xml::fields().text("Account", credential.caller.account()))
}
