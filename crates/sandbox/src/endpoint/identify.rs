//! Who signed a request.

use super::caller::SessionContext;
use super::protocol::AuthFailure;
use super::sigv4::Signature;
use super::{Caller, Cloud, Partition, Request, Timestamp};

/// Who signed a request, with what, and for which region.
pub(super) struct Signer {
    pub(super) access_key_id: Option<String>,
    pub(super) caller: Caller,
    pub(super) session: Option<SessionContext>,
    pub(super) region: String,
}

/// Finds out who signed the request, and whether they did.
pub(super) fn identify(
    cloud: &Cloud,
    signature: Option<Result<Signature, String>>,
    request: &Request,
    operation: &str,
) -> Result<Signer, AuthFailure> {
    let signature = match signature {
        None if operation.starts_with("AssumeRoleWith")
            || request.form().iter().all(|(name, _)| name != "Action") =>
        {
            return Ok(Signer {
                access_key_id: None,
                caller: Caller::Anonymous,
                session: None,
                region: cloud.world().iam.partition.home().to_owned(),
            });
        }
        None => return Err(AuthFailure::Missing),
        Some(signature) => signature.map_err(AuthFailure::Incomplete)?,
    };
    let mut world = cloud.world();
    let key = &signature.access_key_id;
    if Partition::of(&signature.region) != Some(world.iam.partition) {
        // Partitions know nothing of each other's keys.
        return Err(AuthFailure::UnknownKey(key.clone()));
    }
    let credential = world.credentials.get(key).filter(|credential| credential.active).filter(|credential| {
        credential.session.is_some() || world.iam.has_spread(credential.created, cloud.now())
    });
    let credential = credential.ok_or_else(|| AuthFailure::UnknownKey(key.clone()))?;
    // Without its token, a temporary key is none that is known (seen of S3 in data movement tools' logs).
    if credential.session.is_some() && signature.session_token.is_none() {
        return Err(AuthFailure::UnknownKey(key.clone()));
    }
    if credential.session.as_ref().map(|session| &session.token) != signature.session_token.as_ref() {
        return Err(AuthFailure::WrongToken);
    }
    if credential.session.as_ref().is_some_and(|session| session.expires < cloud.now()) {
        return Err(AuthFailure::ExpiredToken);
    }
    if !signature.matches(request, &request.body, &credential.secret) {
        return Err(AuthFailure::WrongSignature);
    }
    check_age(&signature)?;
    let (caller, session) = (credential.caller.clone(), credential.session.clone());
    let (service, region) = (signature.service.clone(), signature.region.clone());
    world.credentials.note_use(key, cloud.now(), &service, &region);
    Ok(Signer { access_key_id: Some(key.clone()), caller, session, region })
}

/// A signature is good for 15 minutes around its time, a presigned URL for as long as it says.
fn check_age(signature: &Signature) -> Result<(), AuthFailure> {
    let now = Timestamp::wall();
    let age = signature
        .age(now)
        .ok_or_else(|| AuthFailure::Incomplete("Date must be in ISO-8601 'basic format'".into()))?;
    let limit = signature.expires.unwrap_or(900);
    if (-900..=limit).contains(&age) {
        return Ok(());
    }
    let side = if age > limit { "Signature expired" } else { "Signature not yet current" };
    Err(AuthFailure::Skewed(format!("{side}: {} is {age} s from {}", signature.timestamp, now.basic())))
}
