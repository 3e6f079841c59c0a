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
        roles: roles(call)?,
        modifying: None,
        default_role: call.json["defaultIamRoleArn"].as_str().map(str::to_owned),
        log_exports: input::texts(call, "logExports"),
        tags: read_tags(call)?,
        name,
        seeded: false,
    };
    if managed {
        manage_secret(world, call, &mut namespace);
    }
    let shown = namespace.json("AVAILABLE");
    region(world, call).namespaces.insert(namespace.name.clone(), namespace);
    Ok(json!({"namespace": shown}))
}

/// The list that is given is the whole list, and the default role goes with it (API reference, UpdateNamespace). The
/// text is AWS's (hashicorp/terraform-provider-aws#39268).
fn update_roles(call: &Call, namespace: &mut Namespace) -> Result<()> {
    let default = call.json["defaultIamRoleArn"].as_str();
    if !call.json["iamRoles"].is_array() {
        return match default {
            Some(_) => {
                Err(invalid("To change the default IAM role, you must specify the entire list of IAM roles."))
            }
            None => Ok(()),
        };
    }
    namespace.roles = roles(call)?;
    namespace.default_role = default.filter(|role| !role.is_empty()).map(str::to_owned);
    Ok(())
}

/// Requests have ARNs of roles, unlike answers.
fn roles(call: &Call) -> Result<Vec<String>> {
    let roles = input::texts(call, "iamRoles");
    match roles.iter().find(|role| !role.starts_with("arn:") || !role.contains(":role/")) {
        Some(role) => Err(invalid(format!("The IAM role {role} is not valid."))),
        None => Ok(roles),
    }
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
    Ok(json!({"namespace": namespace.json(namespace.status(call.now))}))
}

pub(super) fn list(world: &mut World, call: &Call) -> Result<Value> {
    let state = region(world, call);
    let (found, next) = page(call, state.namespaces.values().collect(), |namespace| &namespace.name)?;
    let shown: Vec<_> = found.iter().map(|namespace| namespace.json(namespace.status(call.now))).collect();
    Ok(with_token(json!({"namespaces": shown}), next))
}

pub(super) fn update(world: &mut World, call: &Call) -> Result<Value> {
    let name = input::name(call, "namespaceName")?;
    let found = region(world, call).namespaces.get(&name).cloned();
    let mut namespace = found.ok_or_else(|| not_found("Namespace", &name))?;
    if namespace.status(call.now) != "AVAILABLE" {
        return Err(conflict(format!("There is an operation running on the namespace {name}.")));
    }
    if let Some(admin) = call.json["adminUsername"].as_str() {
        rules::check_user("adminUsername", admin).map_err(|error| invalid(error.message))?;
        admin.clone_into(&mut namespace.admin);
    }
    if let Some(password) = admin_password(call)? {
        namespace.admin_password = password;
    }
    update_roles(call, &mut namespace)?;
    match call.json["manageAdminPassword"].as_bool() {
        Some(true) if namespace.admin_secret.is_none() => manage_secret(world, call, &mut namespace),
        Some(false) => {
            if let Some(arn) = namespace.admin_secret.take() {
                secrets::remove_managed(world, &call.account, &call.region, &arn);
            }
        }
        _ => {}
    }
    namespace.modifying = Some(call.now.plus_seconds(region(world, call).settle_seconds));
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
