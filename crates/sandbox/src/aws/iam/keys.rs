//! Access keys of users.

use super::input::{constraint, limit_exceeded, no_such_entity, required};
use super::model::{AccessKey, User};
use super::output::{Answer, page};
use super::users::{caller, find_or_caller};
use crate::endpoint::error::Result;
use crate::endpoint::{Call, Caller, World, Xml, id};

/// A user has at most this many (IAM User Guide, IAM and AWS STS quotas).
const KEYS: usize = 2;

fn status(active: bool) -> &'static str {
    if active { "Active" } else { "Inactive" }
}

fn write(user: &str, key: &AccessKey) -> Xml {
    Xml::fields()
        .text("UserName", user)
        .text("AccessKeyId", &key.id)
        .text("Status", status(key.active))
        .text("CreateDate", key.created.iso())
}

fn not_found(id: &str) -> crate::endpoint::ApiError {
    no_such_entity(format!("The Access Key with id {id} cannot be found"))
}

fn find_key<'a>(user: &'a mut User, call: &Call) -> Result<(usize, &'a mut AccessKey)> {
    let id = required(&call.params, "AccessKeyId")?;
    let key = user.keys.iter_mut().enumerate().find(|(_, key)| key.id == id);
    key.ok_or_else(|| not_found(id))
}

pub(super) fn create(world: &mut World, call: &Call) -> Answer {
    let user = find_or_caller(world.iam.accounts.of(&call.account), call)?;
    if user.keys.len() >= KEYS {
        return Err(limit_exceeded(format!("Cannot exceed quota for AccessKeysPerUser: {KEYS}")));
    }
    let key = AccessKey { id: id::access_key("AKIA"), active: true, created: call.now };
    let secret = id::secret();
    let answer = write(&user.identity.name, &key).named("AccessKey").text("SecretAccessKey", &secret);
    world.credentials.add(&key.id, &secret, caller(&call.account, user), call.now);
    user.keys.push(key);
    Ok(Some(Xml::fields().child(answer)))
}

pub(super) fn list(world: &mut World, call: &Call) -> Answer {
    let user = find_or_caller(world.iam.accounts.of(&call.account), call)?;
    let items = user.keys.iter().enumerate().map(|(n, key)| (n.to_string(), write(&user.identity.name, key)));
    page(call, "AccessKeyMetadata", items).map(Some)
}

pub(super) fn update(world: &mut World, call: &Call) -> Answer {
    let active = match required(&call.params, "Status")? {
        "Active" => true,
        "Inactive" => false,
        other => {
            return Err(constraint(
                other,
                "Status",
                "Member must satisfy enum value set: [Active, Inactive]",
            ));
        }
    };
    let user = find_or_caller(world.iam.accounts.of(&call.account), call)?;
    let (_, key) = find_key(user, call)?;
    key.active = active;
    world.credentials.set_active(&key.id, active);
    Ok(None)
}

pub(super) fn delete(world: &mut World, call: &Call) -> Answer {
    let user = find_or_caller(world.iam.accounts.of(&call.account), call)?;
    let (position, _) = find_key(user, call)?;
    let key = user.keys.remove(position);
    world.credentials.remove(&key.id);
    Ok(None)
}

pub(super) fn last_used(world: &mut World, call: &Call) -> Answer {
    let id = required(&call.params, "AccessKeyId")?;
    let users = &world.iam.accounts.of(&call.account).users;
    let owner = world.credentials.get(id).and_then(|credential| match &credential.caller {
        Caller::User { name, .. } => users.get(name),
        _ => None,
    });
    let user = owner.filter(|user| user.keys.iter().any(|key| key.id == id)).ok_or_else(|| not_found(id))?;
    let last = Xml::new("AccessKeyLastUsed");
    let last = match world.credentials.get(id).and_then(|credential| credential.last_used.as_ref()) {
        None => last.text("Region", "N/A").text("ServiceName", "N/A"),
        Some(used) => last
            .text("LastUsedDate", used.at.iso())
            .text("Region", &used.region)
            .text("ServiceName", &used.service),
    };
    Ok(Some(Xml::fields().text("UserName", &user.identity.name).child(last)))
}
