//! Temporary credentials of users.

use super::request::{duration, second_factor};
use crate::chassis::caller::Session;
use crate::chassis::credentials::Issued;
use crate::chassis::error::{ApiError, Result};
use crate::chassis::{Call, Caller, World, Xml};

pub fn credentials(issued: &Issued) -> Xml {
    Xml::new("Credentials")
        .text("AccessKeyId", &issued.access_key_id)
        .text("SecretAccessKey", &issued.secret)
        .text("SessionToken", &issued.session.token)
        .text("Expiration", issued.session.expires.iso())
}

/// Credentials of the same user, 12 hours by default and 36 at most; an hour for the root user.
pub fn get_session_token(world: &mut World, call: &Call) -> Result<Xml> {
    let seconds = duration(call, 129_600)?.unwrap_or(43_200);
    if call.session.is_some() {
        return Err(ApiError::forbidden(
            "AccessDenied",
            "Cannot call GetSessionToken with session credentials",
        ));
    }
    let seconds = if matches!(call.caller, Caller::Root { .. }) { seconds.min(3600) } else { seconds };
    let session = Session {
        issued: call.now,
        expires: call.now.plus_seconds(seconds),
        mfa: second_factor(call)?,
        ..Session::default()
    };
    let issued = world.credentials.issue(call.caller.clone(), session);
    Ok(Xml::fields().child(credentials(&issued)))
}

pub fn get_access_key_info(world: &World, call: &Call) -> Result<Xml> {
    let id = call.params.require("AccessKeyId")?;
    let credential = world
        .credentials
        .get(id)
        .ok_or_else(|| ApiError::bad_request("ValidationError", format!("Invalid Access Key ID: {id}")))?;
    Ok(Xml::fields().text("Account", credential.caller.account()))
}
