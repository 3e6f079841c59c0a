//! Namespaces: create, read, update, delete.

use serde_json::{Value, json};

use super::{
    errors::{conflict, invalid, not_found},
    input::{self, page, read_tags, with_token},
    model::Namespace,
    store::{arn, region},
};
use crate::{
    aws::{redshift::rules, secrets},
    endpoint::{Call, World, error::Result, id},
};

pub(super) fn create(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "namespaceName")?;
    if region(world, call).namespaces.contains_key(&name) {
        return Err(conflict(format!("Namespace {name} already exists.")));
    }
    let database = call.json["dbName"].as_str().unwrap_or("dev").to_owned();
    rules::check_database(&database).map_err(|error| invalid(error.message))?;
    let admin = call.json["adminUsername"].as_str().unwrap_or("admin").to_owned();
    rules::check_user("adminUsername", &admin).map_err(|error| invalid(error.message))?;
    let password = admin_password(call)?;
    let managed = call.json["manageAdminPassword"].as_bool().unwrap_or(false);
    let id = id::uuid();
    let mut namespace = Namespace {
        arn: arn(call, "namespace", &id),
        id,
        created: call.now,
        database,
        admin,
        admin_password: password.unwrap_or_else(|| secrets::random_password(32)),
        admin_secret: None,
        kms_key: call.json["kmsKeyId"].as_str().unwrap_or("AWS_OWNED_KMS_KEY").to_owned(),
        roles: input::texts(call, "iamRoles"),
        default_role: call.json["defaultIamRoleArn"].as_str().map(str::to_owned),
        log_exports: input::texts(call, "logExports"),
        tags: read_tags(call)?,
        name,
    };
    if managed {
        manage_secret(world, call, &mut namespace);
    }
    let shown = namespace.json("AVAILABLE");
    region(world, call).namespaces.insert(namespace.name.clone(), namespace);
    Ok(json!({"namespace": shown}))
}

fn admin_password(call: &Call) -> Result<Option<String>> {
    let managed = call.json["manageAdminPassword"].as_bool().unwrap_or(false);
    let Some(password) = call.json["adminUserPassword"].as_str() else {
        return Ok(None);
    };
    if managed {
        return Err(invalid("You can't use adminUserPassword if manageAdminPassword is true."));
    }
    rules::check_password(password)
        .map_err(|error| invalid(error.message.replace("MasterUserPassword", "adminUserPassword")))?;
    Ok(Some(password.to_owned()))
}

fn manage_secret(world: &mut World, call: &Call, namespace: &mut Namespace) {
    let secret = secrets::Managed {
        name: format!("redshift!{}-{}", namespace.name, namespace.admin),
        description: format!("Secret for the Amazon Redshift Serverless namespace {}", namespace.arn),
        username: &namespace.admin,
        password: &namespace.admin_password,
        owner_tag: ("aws:redshift-serverless:namespaceArn", namespace.arn.clone()),
    };
    let (account, region) = (&call.account, &call.region);
    namespace.admin_secret = Some(secrets::put_managed(world, account, region, call.now, secret));
}

pub(super) fn get(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "namespaceName")?;
    let namespace = region(world, call).namespaces.get(&name);
    let namespace = namespace.ok_or_else(|| not_found("Namespace", &name))?;
    Ok(json!({"namespace": namespace.json("AVAILABLE")}))
}

pub(super) fn list(world: &mut World, call: &Call) -> Result<Value> {
    let state = region(world, call);
    let (found, next) = page(call, state.namespaces.values().collect(), |namespace| &namespace.name)?;
    let shown: Vec<_> = found.iter().map(|namespace| namespace.json("AVAILABLE")).collect();
    Ok(with_token(json!({"namespaces": shown}), next))
}

pub(super) fn update(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "namespaceName")?;
    let found = region(world, call).namespaces.get(&name).cloned();
    let mut namespace = found.ok_or_else(|| not_found("Namespace", &name))?;
    if let Some(admin) = call.json["adminUsername"].as_str() {
        rules::check_user("adminUsername", admin).map_err(|error| invalid(error.message))?;
        admin.clone_into(&mut namespace.admin);
    }
    if let Some(password) = admin_password(call)? {
        namespace.admin_password = password;
    }
    if call.json["iamRoles"].is_array() {
        namespace.roles = input::texts(call, "iamRoles");
    }
    if let Some(role) = call.json["defaultIamRoleArn"].as_str() {
        namespace.default_role = Some(role.to_owned());
    }
    match call.json["manageAdminPassword"].as_bool() {
        Some(true) if namespace.admin_secret.is_none() => manage_secret(world, call, &mut namespace),
        Some(false) => {
            if let Some(arn) = namespace.admin_secret.take() {
                secrets::remove_managed(world, &call.account, &call.region, &arn);
            }
        }
        _ => {}
    }
    let shown = namespace.json("MODIFYING");
    region(world, call).namespaces.insert(name, namespace);
    Ok(json!({"namespace": shown}))
}

pub(super) fn delete(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "namespaceName")?;
    let state = region(world, call);
    if let Some(workgroup) = state.workgroups.values().find(|workgroup| workgroup.namespace == name) {
        let text =
            format!("Namespace {name} can't be deleted while the workgroup {} uses it.", workgroup.name);
        return Err(conflict(text));
    }
    let namespace = state.namespaces.remove(&name).ok_or_else(|| not_found("Namespace", &name))?;
    if let Some(arn) = &namespace.admin_secret {
        secrets::remove_managed(world, &call.account, &call.region, arn);
    }
    Ok(json!({"namespace": namespace.json("DELETING")}))
}
