//! A web identity token (JWT) as the condition keys AWS makes of it. Nothing is sent anywhere, the signature is not
//! checked, and the token itself is never shown.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use super::context::{Context, ContextValue};
use super::request::Caller;
use crate::catalogue::providers;

/// The claims of a token that matter for a trust policy. Deliberately without `Debug` of the token's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The issuer without `https://`; condition keys begin with it.
    pub issuer: String,
    pub context: Context,
    /// What the token lacks and what else is worth knowing about it.
    pub notes: Vec<String>,
}

/// Why a text is not a token. Contains nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenError {
    NotThreeParts,
    NotBase64,
    NotJson,
    NoIssuer,
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TokenError::NotThreeParts => "not a JWT: it has three parts separated by dots",
            TokenError::NotBase64 => "not a JWT: its second part is not base64url",
            TokenError::NotJson => "not a JWT: its claims are not a JSON object",
            TokenError::NoIssuer => "the token has no issuer (iss)",
        })
    }
}

impl std::error::Error for TokenError {}

impl Token {
    /// Reads the claims of a token.
    ///
    /// # Errors
    /// When the text is not a JWT with an issuer.
    pub fn parse(text: &str) -> Result<Token, TokenError> {
        let mut parts = text.trim().split('.');
        let (Some(_), Some(payload), Some(_), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(TokenError::NotThreeParts);
        };
        let payload =
            URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).map_err(|_| TokenError::NotBase64)?;
        let claims: Map<String, Value> = serde_json::from_slice(&payload).map_err(|_| TokenError::NotJson)?;
        let issuer = claims.get("iss").and_then(Value::as_str).ok_or(TokenError::NoIssuer)?;
        let issuer = issuer.strip_prefix("https://").unwrap_or(issuer).to_owned();
        let mut token = Token { issuer, context: Context::default(), notes: Vec::new() };
        token.map_claims(&claims);
        token.note(&claims);
        Ok(token)
    }

    /// The caller who comes with this token to a role of the account. Where the account is not known (empty), the
    /// caller is named by the issuer alone, which stands for the provider in whichever account the role is in.
    pub fn caller(&self, partition: &str, account: &str) -> Caller {
        match account.is_empty() || providers::BUILT_IN.contains(&self.issuer.as_str()) {
            true => Caller::Federated(self.issuer.clone()),
            false => {
                Caller::Federated(format!("arn:{partition}:iam::{account}:oidc-provider/{}", self.issuer))
            }
        }
    }

    /// The claims that AWS makes keys of (IAM User Guide, Available keys for AWS OIDC federation): `azp` takes the place
    /// of `aud` where it is there, and Google's `oaud` keeps the audience.
    fn map_claims(&mut self, claims: &Map<String, Value>) {
        let issuer = self.issuer.clone();
        for key in providers::claims(&issuer) {
            let claim = match (issuer.as_str(), *key) {
                (_, "aud") if claims.contains_key("azp") => claims.get("azp"),
                (providers::GOOGLE, "oaud") => claims.get("aud"),
                (providers::GOOGLE, "google/organization_number") => {
                    claims.get("google").and_then(|google| google.get("organization_number"))
                }
                // What these two say of the application and of the person stands in the claims of the standard too.
                (providers::AMAZON | providers::FACEBOOK, "app_id") => {
                    claims.get("app_id").or_else(|| claims.get("aud"))
                }
                (providers::AMAZON, "user_id") | (providers::FACEBOOK, "id") => {
                    claims.get(*key).or_else(|| claims.get("sub"))
                }
                (_, key) => claims.get(key),
            };
            self.map(key, claim);
        }
        self.map_session(claims);
    }

    fn map(&mut self, key: &str, claim: Option<&Value>) {
        if let Some(value) = claim.and_then(context_value) {
            self.context.insert(&format!("{}:{key}", self.issuer), value);
        }
    }

    /// Session tags and source identity (IAM User Guide, Passing session tags using AssumeRoleWithWebIdentity).
    fn map_session(&mut self, claims: &Map<String, Value>) {
        if let Some(identity) = claims.get("https://aws.amazon.com/source_identity").and_then(context_value) {
            self.context.insert("sts:SourceIdentity", identity);
        }
        let Some(tags) = claims.get("https://aws.amazon.com/tags") else {
            return;
        };
        if let Some(Value::Object(tags)) = tags.get("principal_tags") {
            for (key, values) in tags {
                if let Some(value) = context_value(values) {
                    self.context
                        .insert(&format!("aws:RequestTag/{key}"), ContextValue { is_list: false, ..value });
                }
            }
            let keys = tags.keys().cloned().collect();
            self.context.insert("aws:TagKeys", ContextValue { values: keys, is_list: true });
        }
        if let Some(keys) = tags.get("transitive_tag_keys").and_then(context_value) {
            self.context.insert("sts:TransitiveTagKeys", keys);
        }
    }

    fn note(&mut self, claims: &Map<String, Value>) {
        let issuer = self.issuer.as_str();
        let mut notes = Vec::new();
        let is_made = |claim: &str| providers::is_made(issuer, claim);
        for claim in ["sub", "aud"].into_iter().filter(|claim| is_made(claim)) {
            if !claims.contains_key(claim) {
                notes.push(format!("the token has no {claim}: {issuer}:{claim} is absent"));
            }
        }
        if [providers::AMAZON, providers::FACEBOOK].contains(&issuer) {
            notes.push(format!(
                "STS takes an access token from {issuer}, which is no JWT; its keys are made of this token's claims"
            ));
        }
        match (issuer == providers::GOOGLE, claims.contains_key("azp")) {
            (true, true) => {
                notes.push(format!("the token has azp: {issuer}:aud is its azp, {issuer}:oaud is its aud"));
            }
            (true, false) => {
                notes.push(format!("the token has no azp: {issuer}:aud and {issuer}:oaud are both its aud"));
            }
            (false, true) => notes.push(format!("the token has azp: {issuer}:aud is its azp")),
            (false, false) => {}
        }
        let unmade: Vec<&str> =
            claims.keys().map(String::as_str).filter(|claim| !self.is_used(claim)).collect();
        if !unmade.is_empty() {
            notes.push(format!(
                "AWS makes no condition keys of these claims of the token: {}",
                unmade.join(", ")
            ));
        }
        notes.push(match claims.get("exp").and_then(Value::as_i64) {
            Some(seconds) => {
                format!("the token expires at {seconds} (seconds since 1970); that is not checked")
            }
            None => "the token has no exp: STS refuses it".to_owned(),
        });
        notes.push("the token's signature is not checked".to_owned());
        self.notes = notes;
    }

    /// Does something of a request come from this claim, or does STS look at it otherwise?
    fn is_used(&self, claim: &str) -> bool {
        const BY_STS: [&str; 7] = ["iss", "sub", "aud", "azp", "exp", "iat", "nbf"];
        BY_STS.contains(&claim)
            || providers::is_made(&self.issuer, claim)
            || claim.starts_with("https://aws.amazon.com/")
            || (self.issuer == providers::GOOGLE && claim == "google")
    }
}

fn context_value(claim: &Value) -> Option<ContextValue> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    };
    match claim {
        Value::Array(items) => {
            Some(ContextValue { values: items.iter().filter_map(text).collect(), is_list: true })
        }
        single => Some(ContextValue { values: vec![text(single)?], is_list: false }),
    }
}
