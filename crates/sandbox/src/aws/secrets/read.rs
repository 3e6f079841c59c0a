//! Reading secrets.

use serde_json::{Value, json};

use super::{
    find::{find, find_live, invalid_parameter},
    managed,
    model::{CURRENT, Secret, SecretValue, SecretVersion, Secrets},
};
use crate::endpoint::{ApiError, Call, error::Result};

pub(super) fn value(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let secret = find_live(secrets, call)?;
    let version = wanted_version(secret, call)?.clone();
    secret.accessed = Some(call.now);
    let mut answer = json!({
        "ARN": secret.arn,
        "Name": secret.name,
        "VersionId": version.id,
        "VersionStages": version.stages,
        "CreatedDate": version.created.epoch_seconds(),
    });
    match version.value {
        SecretValue::Text(text) => answer["SecretString"] = text.into(),
        SecretValue::Binary(base64) => answer["SecretBinary"] = base64.into(),
    }
    Ok(answer)
}

/// The version by id, by stage, or the current one; both given must agree.
fn wanted_version<'s>(secret: &'s Secret, call: &Call) -> Result<&'s SecretVersion> {
    let (id, stage) = (call.json["VersionId"].as_str(), call.json["VersionStage"].as_str());
    let found = match (id, stage) {
        (Some(id), None) => secret.versions.get(id),
        (None, stage) => secret.staged(stage.unwrap_or(CURRENT)),
        (Some(id), Some(stage)) => {
            let version = secret.versions.get(id);
            if version.is_some_and(|version| !version.stages.contains(stage)) {
                let text = "You provided a VersionStage that is not associated to the provided VersionId.";
                return Err(ApiError::bad_request("InvalidRequestException", text));
            }
            version
        }
    };
    found.ok_or_else(|| {
        let what = match id {
            Some(id) => format!("VersionId: {id}"),
            None => format!("staging label: {}", stage.unwrap_or(CURRENT)),
        };
        let text = format!("Secrets Manager can't find the specified secret value for {what}");
        ApiError::bad_request("ResourceNotFoundException", text)
    })
}

pub(super) fn describe(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let secret = find(secrets, call)?;
    let mut entry = entry(secret);
    entry["VersionIdsToStages"] = secret.stages();
    Ok(entry)
}

/// The members DescribeSecret and ListSecrets have in common.
fn entry(secret: &Secret) -> Value {
    let mut entry = json!({
        "ARN": secret.arn,
        "Name": secret.name,
        "LastChangedDate": secret.changed.epoch_seconds(),
        "CreatedDate": secret.created.epoch_seconds(),
        "Tags": secret.tags(),
    });
    let dates = [
        ("LastAccessedDate", secret.accessed),
        ("DeletedDate", secret.deleted),
        ("LastRotatedDate", secret.rotated),
    ];
    for (name, date) in dates {
        if let Some(date) = date {
            entry[name] = date.epoch_seconds().into();
        }
    }
    let texts = [
        ("Description", &secret.description),
        ("KmsKeyId", &secret.kms_key),
        ("OwningService", &secret.owning_service),
    ];
    for (name, text) in texts {
        if let Some(text) = text {
            entry[name] = text.as_str().into();
        }
    }
    // Redshift has its secrets rotated by Secrets Manager itself.
    if secret.owning_service.is_some() {
        entry["RotationEnabled"] = true.into();
        entry["RotationRules"] = json!({"AutomaticallyAfterDays": 30});
    }
    entry
}

pub(super) fn list(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let limit = match call.json["MaxResults"].as_i64() {
        Some(limit @ 1..=100) => limit as usize,
        None => 100,
        Some(_) => return Err(invalid_parameter("MaxResults must be between 1 and 100.")),
    };
    let with_deleted = call.json["IncludePlannedDeletion"].as_bool().unwrap_or(false);
    let filters = call.json["Filters"].as_array().cloned().unwrap_or_default();
    let after = call.json["NextToken"].as_str().unwrap_or_default();
    let mut found = secrets.by_name.values().filter(|secret| {
        secret.name.as_str() > after
            && (with_deleted || secret.deleted.is_none())
            && filters.iter().all(|filter| passes(secret, filter))
    });
    let page: Vec<_> = found.by_ref().take(limit).collect();
    let next = found.next().and(page.last()).map(|secret| secret.name.clone());
    let entries = page.iter().map(|secret| {
        let mut entry = entry(secret);
        entry["SecretVersionsToStages"] = secret.stages();
        entry
    });
    let mut answer = json!({"SecretList": entries.collect::<Vec<_>>()});
    if let Some(next) = next {
        answer["NextToken"] = next.into();
    }
    Ok(answer)
}

/// A filter matches by prefix; `!` before a value turns it round.
fn passes(secret: &Secret, filter: &Value) -> bool {
    let tags = |pick: fn(&(String, String)) -> &String| secret.tags.iter().map(pick).cloned().collect();
    let fields: Vec<String> = match filter["Key"].as_str().unwrap_or_default() {
        "name" => vec![secret.name.clone()],
        "description" => secret.description.iter().cloned().collect(),
        "tag-key" => tags(|(key, _)| key),
        "tag-value" => tags(|(_, value)| value),
        "owning-service" => secret.owning_service.iter().cloned().collect(),
        "all" => {
            let texts = [Some(&secret.name), secret.description.as_ref()];
            texts.into_iter().flatten().cloned().collect()
        }
        _ => Vec::new(),
    };
    let values: Vec<_> =
        filter["Values"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    values.iter().any(|value| match value.strip_prefix('!') {
        Some(value) => !fields.iter().any(|field| field.starts_with(value)),
        None => fields.iter().any(|field| field.starts_with(value)),
    })
}

pub(super) fn versions(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let secret = find(secrets, call)?;
    let versions = secret.versions.values().map(|version| {
        json!({
            "VersionId": version.id,
            "VersionStages": version.stages,
            "CreatedDate": version.created.epoch_seconds(),
        })
    });
    Ok(json!({"ARN": secret.arn, "Name": secret.name, "Versions": versions.collect::<Vec<_>>()}))
}

pub(super) fn policy(secrets: &mut Secrets, call: &Call) -> Result<Value> {
    let secret = find(secrets, call)?;
    let mut answer = json!({"ARN": secret.arn, "Name": secret.name});
    if let Some(policy) = &secret.policy {
        answer["ResourcePolicy"] = policy.as_str().into();
    }
    Ok(answer)
}

pub(super) fn random_password(call: &Call) -> Result<Value> {
    match call.json["PasswordLength"].as_i64().unwrap_or(32) {
        length @ 1..=4096 => {
            let password = match length {
                1..=2 => crate::endpoint::id::alphanumeric(length as usize),
                _ => managed::random_password(length as usize),
            };
            Ok(json!({"RandomPassword": password}))
        }
        _ => Err(invalid_parameter("PasswordLength must be between 1 and 4096.")),
    }
}
