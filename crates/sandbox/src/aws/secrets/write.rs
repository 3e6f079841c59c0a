//! Creating, changing and deleting secrets.

use serde_json::{Value, json};

use super::{
    find::{find, find_live, invalid_parameter, new_arn},
    model::{CURRENT, Secret, SecretValue, SecretVersion, Secrets},
};
use crate::endpoint::{ApiError, Call, error::Result, id};

/// The largest secret value, in bytes.
const MAX_VALUE: usize = 65_536;

pub(super) fn create(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let name = call.json["Name"].as_str().unwrap_or_default();
    check_name(name)?;
    let value = read_value(call)?;
    let token = version_id(call)?;
    if let Some(existing) = secrets.by_name.get(name) {
        return repeat_create(existing, &token, value.as_ref());
    }
    let mut secret = Secret {
        arn: new_arn(&call.account, &call.region, name),
        name: name.to_owned(),
        description: text(call, "Description"),
        kms_key: text(call, "KmsKeyId"),
        created: call.now,
        changed: call.now,
        accessed: None,
        deleted: None,
        tags: read_tags(call)?,
        owning_service: None,
        policy: None,
        rotated: None,
        versions: Default::default(),
    };
    let mut answer = json!({"ARN": secret.arn, "Name": name});
    if let Some(value) = value {
        answer["VersionId"] = token.clone().into();
        let stages = [CURRENT.to_owned()].into();
        secret.add(SecretVersion { id: token, value, stages, created: call.now });
    }
    secrets.by_name.insert(name.to_owned(), secret);
    Ok(answer)
}

/// A token that comes again with its value is the same call once more; anything else is a secret that exists.
fn repeat_create(existing: &Secret, token: &str, value: Option<&SecretValue>) -> Result<Value> {
    if existing.deleted.is_some() {
        let text =
            "You can't create this secret because a secret with this name is already scheduled for deletion.";
        return Err(ApiError::bad_request("InvalidRequestException", text));
    }
    match existing.versions.get(token) {
        Some(version) if Some(&version.value) == value => {
            Ok(json!({"ARN": existing.arn, "Name": existing.name, "VersionId": token}))
        }
        _ => {
            let text = format!("The operation failed because the secret {} already exists.", existing.name);
            Err(ApiError::bad_request("ResourceExistsException", text))
        }
    }
}

fn check_name(name: &str) -> Result<()> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "/_+=.@-!".contains(c);
    if !name.is_empty() && name.len() <= 512 && name.chars().all(allowed) {
        return Ok(());
    }
    let text = "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!";
    Err(ApiError::bad_request("ValidationException", text))
}

fn text(call: &Call, name: &str) -> Option<String> {
    call.json[name].as_str().map(str::to_owned)
}

fn read_value(call: &Call) -> Result<Option<SecretValue>> {
    let value = match (text(call, "SecretString"), text(call, "SecretBinary")) {
        (Some(_), Some(_)) => {
            return Err(invalid_parameter(
                "You can't specify both a binary secret value and a string secret value in the same secret.",
            ));
        }
        (Some(text), None) => SecretValue::Text(text),
        (None, Some(base64)) => SecretValue::Binary(base64),
        (None, None) => return Ok(None),
    };
    let (SecretValue::Text(content) | SecretValue::Binary(content)) = &value;
    if content.len() > MAX_VALUE {
        return Err(ApiError::bad_request(
            "ValidationException",
            "The secret value must have length less than or equal to 65536.",
        ));
    }
    Ok(Some(value))
}

fn version_id(call: &Call) -> Result<String> {
    let Some(token) = text(call, "ClientRequestToken") else {
        return Ok(id::uuid());
    };
    if (32..=64).contains(&token.len()) {
        return Ok(token);
    }
    Err(invalid_parameter("ClientRequestToken must be 32-64 characters long."))
}

fn read_tags(call: &Call) -> Result<Vec<(String, String)>> {
    let mut tags: Vec<(String, String)> = Vec::new();
    for tag in call.json["Tags"].as_array().into_iter().flatten() {
        let (key, value) =
            (tag["Key"].as_str().unwrap_or_default(), tag["Value"].as_str().unwrap_or_default());
        if key.is_empty() || key.chars().count() > 128 || value.chars().count() > 256 {
            return Err(invalid_parameter("A tag key has 1 to 128 characters, a tag value up to 256."));
        }
        if key.starts_with("aws:") {
            return Err(invalid_parameter("Tag keys that begin with aws: are reserved."));
        }
        if tags.iter().any(|(other, _)| other == key) {
            return Err(invalid_parameter(format!("The tag key {key} is given more than once.")));
        }
        tags.push((key.to_owned(), value.to_owned()));
    }
    if tags.len() > 50 {
        return Err(invalid_parameter("A secret can have at most 50 tags."));
    }
    Ok(tags)
}

/// A secret that this caller may change: one that no service manages.
fn find_own<'s>(secrets: &'s mut Secrets, call: &Call) -> Result<&'s mut Secret> {
    own(find_live(secrets, call)?)
}

fn own(secret: &mut Secret) -> Result<&mut Secret> {
    let Some(service) = &secret.owning_service else {
        return Ok(secret);
    };
    let text = format!(
        "You can't perform this operation because the secret is managed by the service {service}. \
         Use that service to change it."
    );
    Err(ApiError::bad_request("InvalidRequestException", text))
}

pub(super) fn put_value(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let value = read_value(call)?;
    let Some(value) = value else {
        return Err(invalid_parameter("You must provide either SecretString or SecretBinary."));
    };
    let token = version_id(call)?;
    let secret = find_own(secrets, call)?;
    let stages = call.json["VersionStages"]
        .as_array()
        .map(|stages| stages.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    let stages = stages.unwrap_or_else(|| [CURRENT.to_owned()].into());
    if let Some(existing) = secret.versions.get(&token) {
        if existing.value != value {
            let text = format!(
                "You can't use ClientRequestToken {token} because that value is already in use for a version of this secret."
            );
            return Err(ApiError::bad_request("ResourceExistsException", text));
        }
    } else {
        secret.add(SecretVersion { id: token.clone(), value, stages, created: call.now });
        secret.changed = call.now;
    }
    let stages = secret.versions.get(&token).map(|version| json!(version.stages)).unwrap_or_default();
    Ok(json!({"ARN": secret.arn, "Name": secret.name, "VersionId": token, "VersionStages": stages}))
}

pub(super) fn update(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let (value, token) = (read_value(call)?, version_id(call)?);
    let secret = find_own(secrets, call)?;
    if let Some(description) = text(call, "Description") {
        secret.description = Some(description);
    }
    if let Some(key) = text(call, "KmsKeyId") {
        secret.kms_key = Some(key);
    }
    secret.changed = call.now;
    let mut answer = json!({"ARN": secret.arn, "Name": secret.name});
    if let Some(value) = value {
        answer["VersionId"] = token.clone().into();
        let stages = [CURRENT.to_owned()].into();
        secret.add(SecretVersion { id: token, value, stages, created: call.now });
    }
    Ok(answer)
}

pub(super) fn update_stage(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let Some(stage) = text(call, "VersionStage") else {
        return Err(invalid_parameter("You must provide a value for VersionStage."));
    };
    let (from, to) = (text(call, "RemoveFromVersionId"), text(call, "MoveToVersionId"));
    let secret = find_own(secrets, call)?;
    if let Some(id) = [&from, &to].into_iter().flatten().find(|id| !secret.versions.contains_key(*id)) {
        let text = format!("Secrets Manager can't find the specified secret value for VersionId: {id}");
        return Err(ApiError::bad_request("ResourceNotFoundException", text));
    }
    let holder = secret.staged(&stage).map(|version| version.id.clone());
    if holder.is_some() && holder != from {
        let text = format!(
            "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {}, so you must explicitly reference that version in RemoveFromVersionId.",
            holder.unwrap_or_default()
        );
        return Err(invalid_parameter(text));
    }
    secret.move_stage(&stage, to.as_deref());
    if let (CURRENT, Some(from)) = (stage.as_str(), &from) {
        secret.move_stage(super::model::PREVIOUS, Some(from));
    }
    secret.drop_deprecated();
    secret.changed = call.now;
    Ok(json!({"ARN": secret.arn, "Name": secret.name}))
}

pub(super) fn delete(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let force = call.json["ForceDeleteWithoutRecovery"].as_bool().unwrap_or(false);
    let days = call.json["RecoveryWindowInDays"].as_i64();
    if force && days.is_some() {
        return Err(invalid_parameter(
            "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
        ));
    }
    let days = days.unwrap_or(30);
    if !(7..=30).contains(&days) {
        return Err(invalid_parameter(
            "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).",
        ));
    }
    if force && find(secrets, call).is_err() {
        // A forced delete of nothing succeeds (API reference, DeleteSecret).
        let given = call.json["SecretId"].as_str().unwrap_or_default();
        let arn = new_arn(&call.account, &call.region, given);
        return Ok(json!({"ARN": arn, "Name": given, "DeletionDate": call.now.epoch_seconds()}));
    }
    // One that is to be deleted can still be deleted at once, and that only.
    let secret = if force { own(find(secrets, call)?)? } else { find_own(secrets, call)? };
    let end = if force { call.now } else { call.now.plus_seconds(days * 86_400) };
    secret.deleted = Some(end);
    let answer = json!({"ARN": secret.arn, "Name": secret.name, "DeletionDate": end.epoch_seconds()});
    secrets.next_end = None;
    Ok(answer)
}

pub(super) fn restore(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let secret = find(secrets, call)?;
    secret.deleted = None;
    Ok(json!({"ARN": secret.arn, "Name": secret.name}))
}

pub(super) fn tag(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let tags = read_tags(call)?;
    let secret = find_live(secrets, call)?;
    for (key, value) in tags {
        secret.tags.retain(|(other, _)| *other != key);
        secret.tags.push((key, value));
    }
    Ok(json!({}))
}

pub(super) fn untag(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let keys: Vec<_> =
        call.json["TagKeys"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let secret = find_live(secrets, call)?;
    secret.tags.retain(|(key, _)| !keys.contains(&key.as_str()));
    Ok(json!({}))
}

pub(super) fn put_policy(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let policy = text(call, "ResourcePolicy").unwrap_or_default();
    let valid = serde_json::from_str::<Value>(&policy).is_ok_and(|policy| policy["Statement"] != Value::Null);
    if !valid {
        let text = "This resource policy contains invalid Json.";
        return Err(ApiError::bad_request("MalformedPolicyDocumentException", text));
    }
    let secret = find_live(secrets, call)?;
    secret.policy = Some(policy);
    Ok(json!({"ARN": secret.arn, "Name": secret.name}))
}

pub(super) fn delete_policy(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let secret = find(secrets, call)?;
    secret.policy = None;
    Ok(json!({"ARN": secret.arn, "Name": secret.name}))
}
