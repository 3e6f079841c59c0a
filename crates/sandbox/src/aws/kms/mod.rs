//! AWS Key Management Service: keys and their states.
//!
//! Differs from AWS: a key encrypts nothing and has no policy, so that whoever may by IAM may; aliases are not there.

pub(crate) mod model;

use serde_json::{Value, json};

use self::model::{Key, Keys};
use crate::endpoint::error::Result;
use crate::endpoint::{Access, ApiError, Call, Cloud, Protocol, Reply, Service, Timestamp, World, id};
use provision_iam::partition::of_region_or_default;

/// How long a key waits for its deletion if nothing else is asked for, in days (KMS API Reference, ScheduleKeyDeletion).
const WINDOW: i64 = 30;
const DAY: i64 = 24 * 60 * 60 * 1000;

pub(crate) struct Kms;

#[async_trait::async_trait]
impl Service for Kms {
    fn name(&self) -> &'static str {
        "kms"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Json { version: "1.1" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let mut world = cloud.world();
        let keys = world.kms.of(&call.account, &call.region);
        keys.0.retain(|_, key| key.deletion.is_none_or(|end| end > call.now));
        let answer = match call.operation.as_str() {
            "CreateKey" => Ok(create(keys, call)),
            "DescribeKey" => find(keys, call).map(|key| json!({ "KeyMetadata": key.metadata() })),
            "EnableKey" => change(keys, call, |key| key.enabled = true),
            "DisableKey" => change(keys, call, |key| key.enabled = false),
            "ScheduleKeyDeletion" => schedule_deletion(keys, call),
            "CancelKeyDeletion" => {
                // It stays disabled (KMS Developer Guide, "Schedule key deletion").
                change(keys, call, |key| (key.deletion, key.enabled) = (None, false))
            }
            _ => Err(self.protocol().unknown_operation(call)),
        };
        answer.map(Reply::Json)
    }

    fn access(&self, call: &Call, _: &World) -> Vec<Access> {
        let action = format!("kms:{}", call.operation);
        let Some(named) = call.json["KeyId"].as_str() else { return vec![Access::new(action, "*")] };
        let arn = if named.starts_with("arn:") { named.to_owned() } else { arn(call, named) };
        vec![Access::new(action, arn)]
    }
}

fn arn(call: &Call, id: &str) -> String {
    format!("arn:{}:kms:{}:{}:key/{id}", of_region_or_default(&call.region), call.region, call.account)
}

fn create(keys: &mut Keys, call: &Call) -> Value {
    let id = id::uuid();
    let mut key = Key::new(arn(call, &id), &call.account, call.now);
    for (given, kept) in [("KeySpec", &mut key.spec), ("KeyUsage", &mut key.usage)] {
        if let Some(given) = call.json[given].as_str() {
            given.clone_into(kept);
        }
    }
    let metadata = key.metadata();
    keys.0.insert(id, key);
    json!({ "KeyMetadata": metadata })
}

fn find<'k>(keys: &'k mut Keys, call: &Call) -> Result<&'k mut Key> {
    let named = call.json["KeyId"].as_str().unwrap_or_default();
    let shown = if named.starts_with("arn:") { named.to_owned() } else { arn(call, named) };
    let missing = || ApiError::bad_request("NotFoundException", format!("Key '{shown}' does not exist"));
    keys.find(named).ok_or_else(missing)
}

fn change(keys: &mut Keys, call: &Call, change: impl FnOnce(&mut Key)) -> Result<Value> {
    let key = find(keys, call)?;
    change(key);
    Ok(json!({ "KeyId": key.arn }))
}

fn schedule_deletion(keys: &mut Keys, call: &Call) -> Result<Value> {
    let days = call.json["PendingWindowInDays"].as_i64().unwrap_or(WINDOW);
    let end = Timestamp(call.now.0 + days * DAY);
    let key = find(keys, call)?;
    key.deletion = Some(end);
    let state = key.metadata()["KeyState"].clone();
    Ok(json!({ "KeyId": key.arn, "DeletionDate": end.epoch_seconds(), "KeyState": state }))
}
