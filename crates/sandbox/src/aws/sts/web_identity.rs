//! AssumeRoleWithWebIdentity: a token of an identity provider for a session of a role.

use super::assume::{answer, find, issue, length};
use super::issuer::{self, Untrusted};
use super::request::{RoleArn, duration, policies, role_arn, session_name};
use crate::aws::iam::authorize;
use crate::endpoint::caller::SessionContext;
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, World, Xml};
use provision_iam::catalogue::providers::BUILT_IN;
use provision_iam::evaluate::Token;
use serde_json::{Map, Value};

/// Seconds that a token is good past its end, for clocks that differ (IAM User Guide, OIDC federation).
const GRACE: i64 = 300;

fn bad_token(message: impl Into<String>) -> ApiError {
    ApiError::bad_request("InvalidIdentityToken", message)
}

fn denied() -> ApiError {
    ApiError::forbidden("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity")
}

pub(super) fn assume_role(world: &mut World, call: &Call) -> Result<Xml> {
    let arn = role_arn(call)?;
    let name = session_name(call)?;
    let seconds = duration(call, 43_200)?;
    let (inline, policy_arns) = policies(call)?;
    let text = call.params.require("WebIdentityToken")?;
    let claims = believe(world, call, &arn, text)?;
    let token = Token::parse(text).map_err(|_| not_a_token())?;

    let role = find(world, call, &arn).ok_or_else(denied)?.clone();
    let mut context = token.context.clone();
    context.set("sts:RoleSessionName", name);
    authorize::assume(world, call, &role, token.caller(call.partition(), arn.account), context)
        .map_err(|_| denied())?;
    let seconds = length(&role, seconds, false)?;
    let source_identity = token.context.single("sts:SourceIdentity").map(str::to_owned);
    let session = SessionContext {
        issued: call.now,
        expires: call.now.plus_seconds(seconds),
        policies: inline,
        policy_arns,
        tags: principal_tags(&claims),
        source_identity,
        federated_provider: Some(token.issuer.clone()),
        ..SessionContext::default()
    };
    let issued = issue(world, call, &role, name, session);
    let provider = match BUILT_IN.contains(&token.issuer.as_str()) {
        true => token.issuer.clone(),
        false => format!("arn:{}:iam::{}:oidc-provider/{}", call.partition(), arn.account, token.issuer),
    };
    Ok(answer(&role, &arn, name, &issued)
        .maybe("SubjectFromWebIdentityToken", claims.get("sub").and_then(Value::as_str))
        .text("Provider", provider)
        .maybe("Audience", audience(&claims))
        .maybe("SourceIdentity", issued.session.source_identity.as_ref()))
}

fn not_a_token() -> ApiError {
    bad_token(
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)",
    )
}

/// Checks everything about a token but the trust policy: form, provider, audience, signature, time.
fn believe(world: &World, call: &Call, arn: &RoleArn, text: &str) -> Result<Map<String, Value>> {
    let claims = issuer::claims(text).map_err(|_| not_a_token())?;
    let issuer = claims.get("iss").and_then(Value::as_str).ok_or_else(not_a_token)?;
    let host = issuer.strip_prefix("https://").unwrap_or(issuer);
    let provider_arn = format!("arn:{}:iam::{}:oidc-provider/{host}", call.partition(), arn.account);
    let account = world.iam.accounts.get(arn.account);
    match account.and_then(|account| account.oidc_providers.get(&provider_arn)) {
        // A provider in the account is asked even where AWS would do without one.
        Some(provider) if !audience(&claims).is_some_and(|aud| provider.client_ids.contains(&aud)) => {
            return Err(bad_token("Incorrect token audience"));
        }
        None if !BUILT_IN.contains(&host) => {
            return Err(bad_token(format!("No OpenIDConnect provider found in your account for {issuer}")));
        }
        _ => {}
    }
    issuer::verify(text).map_err(|why| match why {
        Untrusted::NotAToken => not_a_token(),
        Untrusted::WrongKey => bad_token(
            "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
        ),
    })?;
    let number = |claim: &str| claims.get(claim).and_then(Value::as_i64);
    let now = call.now.0 / 1000;
    let expires = number("exp").ok_or_else(|| bad_token("Missing a required claim: exp"))?;
    number("iat").ok_or_else(|| bad_token("Missing a required claim: iat"))?;
    for required in ["sub", "aud"] {
        claims.get(required).ok_or_else(|| bad_token(format!("Missing a required claim: {required}")))?;
    }
    if now >= expires + GRACE {
        return Err(ApiError::bad_request(
            "ExpiredTokenException",
            format!(
                "Token expired: current date/time {now} must be before the expiration date/time {expires}"
            ),
        ));
    }
    Ok(claims)
}

/// The client the token was made for: `azp` where the token has it, else `aud`.
fn audience(claims: &Map<String, Value>) -> Option<String> {
    let claim = claims.get("azp").or_else(|| claims.get("aud"))?;
    claim.as_str().or_else(|| claim.as_array()?.first()?.as_str()).map(str::to_owned)
}

/// SessionContext tags in a token (IAM User Guide, Passing session tags using AssumeRoleWithWebIdentity).
fn principal_tags(claims: &Map<String, Value>) -> std::collections::BTreeMap<String, String> {
    let tags = claims.get("https://aws.amazon.com/tags").and_then(|tags| tags.get("principal_tags"));
    let tags = tags.and_then(Value::as_object).into_iter().flatten();
    tags.filter_map(|(key, value)| {
        let value = value.as_str().or_else(|| value.as_array()?.first()?.as_str())?;
        Some((key.clone(), value.to_owned()))
    })
    .collect()
}
