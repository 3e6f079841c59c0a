//! Who a trust policy names: whether they exist, and their unique ids.
//!
//! IAM stores the unique id of a user or role, not its ARN, so that a deleted and recreated one of
//! the same name is not trusted; a deleted one shows as the bare id (IAM User Guide, AWS JSON policy
//! elements: Principal).

use super::document::malformed;
use super::model::IamState;
use crate::endpoint::error::Result;
use crate::endpoint::{Partition, Timestamp};
use provision_iam::arn::Arn;
use serde_json::Value;

/// Accounts that do not exist: the ones documentation uses as examples and AWS keeps unassigned.
const PLACEHOLDERS: [&str; 3] = ["123456789012", "000000000000", "012345678901"];

/// Replaces users and roles by their unique ids in a trust policy, and refuses who does not exist.
pub(crate) fn to_ids(state: &IamState, policy: &mut Value, now: Timestamp) -> Result<()> {
    each_principal(policy, |kind, principal| match kind {
        "AWS" => aws_to_id(state, principal, now),
        "Service" if is_service(principal) => Ok(principal.to_owned()),
        "Service" => Err(invalid("SERVICE", principal)),
        "Federated" => check_federated(state.partition, principal).map(|()| principal.to_owned()),
        "CanonicalUser" => Ok(principal.to_owned()),
        other => Err(malformed(format!("Invalid principal in policy: \"{other}\":\"{principal}\""))),
    })
}

/// Shows the ARNs of users and roles that exist; who is gone stays a bare id.
pub(crate) fn to_arns(state: &IamState, policy: &mut Value) {
    let shown = each_principal(policy, |kind, principal| {
        let (id, session) = principal.split_once(':').unwrap_or((principal, ""));
        Ok(match state.arns.get(id).filter(|_| kind == "AWS") {
            None => principal.to_owned(),
            Some(arn) if session.is_empty() => arn.clone(),
            Some(arn) => session_arn(state.partition, arn, session),
        })
    });
    debug_assert!(shown.is_ok(), "showing principals refuses none");
}

fn session_arn(partition: Partition, role_arn: &str, session: &str) -> String {
    let account = Arn::parse(role_arn).map_or("", |arn| arn.account);
    let role = role_arn.rsplit('/').next().unwrap_or_default();
    format!("arn:{partition}:sts::{account}:assumed-role/{role}/{session}")
}

/// Puts every principal of every statement through `change`, which gets its kind and text.
fn each_principal(policy: &mut Value, change: impl Fn(&str, &str) -> Result<String>) -> Result<()> {
    let Some(statements) = policy.get_mut("Statement").and_then(Value::as_array_mut) else {
        return Ok(());
    };
    for principal in statements.iter_mut().filter_map(|statement| statement.get_mut("Principal")) {
        match principal {
            Value::String(text) if text == "*" => {}
            Value::Object(kinds) if !kinds.is_empty() => {
                for (kind, named) in kinds.iter_mut() {
                    each_text(named, |text| change(kind, text))?;
                }
            }
            other => return Err(malformed(format!("Invalid principal in policy: {other}"))),
        }
    }
    Ok(())
}

fn each_text(named: &mut Value, change: impl Fn(&str) -> Result<String>) -> Result<()> {
    match named {
        Value::String(text) => *text = change(text)?,
        Value::Array(list) if !list.is_empty() => {
            for member in list {
                let text = member.as_str().ok_or_else(|| malformed("Syntax errors in policy."))?;
                *member = Value::String(change(text)?);
            }
        }
        other => return Err(malformed(format!("Invalid principal in policy: {other}"))),
    }
    Ok(())
}

fn invalid(kind: &str, principal: &str) -> crate::endpoint::ApiError {
    malformed(format!("Invalid principal in policy: \"{kind}\":\"{principal}\""))
}

fn aws_to_id(state: &IamState, principal: &str, now: Timestamp) -> Result<String> {
    let refuse = || invalid("AWS", principal);
    if principal == "*" {
        return Ok(principal.to_owned());
    }
    if is_account(principal) {
        return account_exists(principal)
            .then(|| format!("arn:{}:iam::{principal}:root", state.partition))
            .ok_or_else(refuse);
    }
    let parts: Vec<_> = principal.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = parts[..] else {
        return Err(refuse());
    };
    if partition != state.partition.name()
        || !is_account(account)
        || !account_exists(account)
        || resource.contains(['*', '?'])
    {
        return Err(refuse());
    }
    match (service, resource.split_once('/')) {
        ("iam", None) if resource == "root" => Ok(principal.to_owned()),
        ("iam", Some(("user" | "role", _))) => id_of(state, account, principal, now).ok_or_else(refuse),
        ("sts", Some(("federated-user", name))) if !name.is_empty() => Ok(principal.to_owned()),
        ("sts", Some(("assumed-role", rest))) => {
            let (role, session) =
                rest.split_once('/').filter(|(_, session)| !session.contains('/')).ok_or_else(refuse)?;
            session_to_id(state, account, role, session, principal).ok_or_else(refuse)
        }
        _ => Err(refuse()),
    }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

/// Every account exists but the placeholders of documentation.
fn account_exists(account: &str) -> bool {
    !PLACEHOLDERS.contains(&account)
}

/// The unique id behind an ARN. In accounts the sandbox knows nothing of, everyone exists.
fn id_of(state: &IamState, account: &str, arn: &str, now: Timestamp) -> Option<String> {
    let Some(known) = state.accounts.get(account) else {
        return Some(arn.to_owned());
    };
    let name = arn.rsplit('/').next()?;
    let identity = match arn.contains(":user/") {
        true => &known.users.get(name)?.identity,
        false => &known.roles.get(name)?.identity,
    };
    let known = identity.arn == arn && state.has_spread(identity.created, now);
    known.then(|| identity.id.clone())
}

fn session_to_id(state: &IamState, account: &str, role: &str, session: &str, arn: &str) -> Option<String> {
    match state.accounts.get(account) {
        None => Some(arn.to_owned()),
        Some(known) => Some(format!("{}:{session}", known.roles.get(role)?.identity.id)),
    }
}

/// `<service>.amazonaws.com`, in one of its forms (IAM User Guide, AWS service principals).
fn is_service(principal: &str) -> bool {
    let name =
        principal.strip_suffix(".amazonaws.com").or_else(|| principal.strip_suffix(".amazonaws.com.cn"));
    let well_formed = |name: &str| {
        !name.is_empty()
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c))
    };
    name.is_some_and(well_formed)
}

fn check_federated(partition: Partition, principal: &str) -> Result<()> {
    let provider = |arn: &str| {
        let parts: Vec<_> = arn.splitn(6, ':').collect();
        matches!(parts[..], ["arn", named, "iam", "", account, resource] if is_account(account)
            && named == partition.name()
            && (resource.starts_with("oidc-provider/") || resource.starts_with("saml-provider/")))
    };
    let domain = |text: &str| {
        text.contains('.') && text.chars().all(|c| c.is_ascii_alphanumeric() || "-._/".contains(c))
    };
    match principal.starts_with("arn:") {
        true if provider(principal) => Ok(()),
        false if domain(principal) => Ok(()),
        _ => Err(malformed("Federated principals must be valid domain names or SAML metadata ARNs")),
    }
}
