//! Finding a secret by what a request calls it.

use super::model::{Secret, Secrets};
use crate::endpoint::{ApiError, Call, error::Result, id};
use provision_iam::partition::of_region_or_default;

/// The key of the secret a `SecretId` means: its name, its ARN, or its ARN
/// without the six characters at the end.
pub(crate) fn lookup<'s>(secrets: &'s Secrets, given: &str) -> Option<&'s Secret> {
    if let Some(secret) = secrets.by_name.get(given) {
        return Some(secret);
    }
    let name = given.split(":secret:").nth(1).filter(|_| given.starts_with("arn:"))?;
    let whole = name.len().checked_sub(7).and_then(|at| name.get(..at));
    let secret = whole.and_then(|whole| secrets.by_name.get(whole)).filter(|secret| secret.arn == given);
    secret.or_else(|| secrets.by_name.get(name))
}

pub(crate) fn find<'s>(secrets: &'s mut Secrets, call: &Call) -> Result<&'s mut Secret> {
    let given = call.json["SecretId"].as_str().unwrap_or_default();
    if given.is_empty() {
        return Err(invalid_parameter("You must provide a value for SecretId."));
    }
    let name = lookup(secrets, given).map(|secret| secret.name.clone());
    name.and_then(|name| secrets.by_name.get_mut(&name)).ok_or_else(|| {
        ApiError::bad_request("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
    })
}

/// A secret that is not marked for deletion.
pub(crate) fn find_live<'s>(secrets: &'s mut Secrets, call: &Call) -> Result<&'s mut Secret> {
    let secret = find(secrets, call)?;
    if secret.deleted.is_none() {
        return Ok(secret);
    }
    let text = "You can't perform this operation on the secret because it was marked for deletion.";
    Err(ApiError::bad_request("InvalidRequestException", text))
}

pub(crate) fn invalid_parameter(text: impl Into<String>) -> ApiError {
    ApiError::bad_request("InvalidParameterException", text)
}

pub(crate) fn new_arn(account: &str, region: &str, name: &str) -> String {
    format!(
        "arn:{}:secretsmanager:{region}:{account}:secret:{name}-{}",
        of_region_or_default(region),
        id::alphanumeric(6)
    )
}
