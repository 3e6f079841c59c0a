//! Everything that would be sent for a deployment, as text, with nothing sent.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value, json};

use crate::deployment::{Deployment, GENERATED_EXTERNAL_ID, SchemaMode, TableGrants};
use crate::facts::Grantee;
use crate::redshift::FUNCTION_PRIVILEGE;
use crate::templates::{TemplateError, Templates};

/// A policy, a trust document or an SQL statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Rendered {
    /// A path, unique in the spec: `us/policy.json`.
    pub name: String,
    pub kind: RenderedKind,
    pub text: String,
    /// What is not known without the account, if anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What a rendered text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RenderedKind {
    /// Permissions of the role or the IAM user.
    Policy,
    /// Who may assume the role.
    Trust,
    /// What is added to the bucket's policy.
    BucketPolicy,
    /// A statement that reads.
    Query,
    /// A statement that changes something.
    Sql,
}

/// Every document and statement of a deployment that starts from nothing, in
/// the order in which they would be sent.
///
/// # Errors
/// A template needs a value that the deployment does not have.
pub fn render(deployment: &Deployment) -> Result<Vec<Rendered>, TemplateError> {
    let mut all = documents(deployment)?;
    for (name, values) in queries(deployment) {
        all.push(statement(deployment, RenderedKind::Query, name, name, &values, None)?);
    }
    for (number, (name, values, note)) in changes(deployment).iter().enumerate() {
        let file = format!("{:02}_{name}", number + 1);
        all.push(statement(deployment, RenderedKind::Sql, &file, name, values, *note)?);
    }
    Ok(all)
}

fn documents(deployment: &Deployment) -> Result<Vec<Rendered>, TemplateError> {
    let mut all = Vec::new();
    let parts = [(deployment.part_of_first(), "")];
    let second = deployment.part_of_bucket().map(|part| (Cow::Owned(part), "bucket-role-"));
    for (part, of) in parts.into_iter().chain(second) {
        all.extend(of_role(&part, of)?);
    }
    if let Some(text) = bucket_policy(deployment)? {
        let note = "merged into the policy that the bucket has, if it has one".to_string();
        all.push(document(deployment, "bucket-policy", RenderedKind::BucketPolicy, text, Some(note)));
    }
    Ok(all)
}

fn document(
    deployment: &Deployment,
    name: &str,
    kind: RenderedKind,
    text: String,
    note: Option<String>,
) -> Rendered {
    Rendered { name: format!("{}/{name}.json", deployment.destination), kind, text, note }
}

/// The documents of one role or IAM user.
fn of_role(deployment: &Deployment, of: &str) -> Result<Vec<Rendered>, TemplateError> {
    let (templates, partition) = (Templates::embedded(), deployment.partition());
    let mut all = Vec::new();
    if deployment.policy.is_some() {
        let by_id = deployment.credential_api.is_some() && deployment.warehouse.is_serverless();
        let note = by_id.then(|| {
            let workgroup = deployment.warehouse.name();
            format!("the id of the workgroup `{workgroup}` is read from the account when planning")
        });
        let text = templates.policy(deployment, None, partition)?;
        all.push(document(deployment, &format!("{of}policy"), RenderedKind::Policy, text, note));
    }
    if let Some(text) = templates.trust(deployment, partition)? {
        let note = text.contains(GENERATED_EXTERNAL_ID);
        let note = note.then(|| {
            "the external id is generated with the role, and read from its tag when planning".to_owned()
        });
        all.push(document(deployment, &format!("{of}trust"), RenderedKind::Trust, text, note));
    }
    Ok(all)
}

/// The policy of a bucket that has none yet.
pub(crate) fn bucket_policy(deployment: &Deployment) -> Result<Option<String>, TemplateError> {
    let text = Templates::embedded().tls_statement(deployment, deployment.partition())?;
    Ok(text.map(|text| {
        let statement: Value = serde_json::from_str(&text).expect("the template engine checks its JSON");
        format!("{:#}", json!({ "Version": "2012-10-17", "Statement": [statement] }))
    }))
}

fn queries(deployment: &Deployment) -> Vec<(&'static str, Value)> {
    vec![
        ("read_users", json!({"users": deployment.database_users()})),
        ("read_databases", json!({"database": deployment.database})),
        ("read_schemas", json!({"schemas": deployment.schemas().collect::<Vec<_>>()})),
    ]
}

type Change = (&'static str, Value, Option<&'static str>);

fn changes(deployment: &Deployment) -> Vec<Change> {
    let grants = &deployment.grants;
    let group = deployment.owner().group();
    let note = "records which users and schemas provision made, which Redshift has no tags for";
    let mut all: Vec<Change> = vec![("create_group", json!({"group": group}), Some(note))];
    for schema in deployment.schemas().filter(|_| deployment.schema_mode.is_made_here()) {
        all.push(("create_schema", json!({"schema": schema}), None));
        all.push(("grant_to_owner_group", json!({"schema": schema, "group": group}), None));
    }
    if let Some(role) = deployment.database_role() {
        all.push(("create_role", json!({"role": role}), None));
        all.extend(granted(deployment, &Grantee::Role(role)));
    }
    for user in deployment.database_users() {
        let secret = deployment.user.password.is_some();
        let hash = secret.then_some("md5<hash of the password>");
        let note = secret.then_some("only a hash of the password is ever sent");
        all.push(("create_user", json!({"user": user, "password_hash": hash}), note));
        all.push(("add_to_group", json!({"user": user, "group": group}), None));
        match deployment.database_role() {
            Some(role) => all.push(("grant_role", json!({"role": role, "user": user}), None)),
            None => all.extend(granted(deployment, &Grantee::User(user.clone()))),
        }
        if !grants.database_revoked.is_empty() {
            let note = "only sent when the user holds it";
            all.push((
                "revoke_on_database",
                on_database(deployment, &Grantee::User(user.clone()), &grants.database_revoked),
                Some(note),
            ));
        }
        all.extend(set_up(deployment, &user));
    }
    all
}

fn on_database(deployment: &Deployment, to: &Grantee, privileges: &[String]) -> Value {
    json!({"grantee": to, "database": deployment.database, "privileges": privileges})
}

/// The statements that set up a database in which there is nothing yet, without what records whose it is. The table grants
/// are completed with what the administrator makes from now on.
pub(crate) fn setup(deployment: &Deployment) -> Vec<(&'static str, Value)> {
    let records = ["create_group", "add_to_group", "grant_to_owner_group", "revoke_on_database"];
    let changes = changes(deployment).into_iter().filter(|(name, ..)| !records.contains(name));
    let completed = changes.flat_map(|change| {
        let (name, values, _) = &change;
        let on = match *name {
            "grant_on_tables" => Some("tables"),
            "grant_on_functions" => Some("functions"),
            _ => None,
        };
        let default = on.map(|on| {
            let values = json!({
                "owner": null, "schema": values["schema"], "revoke": false, "privileges": values["privileges"],
                "on": on, "grantee": values["grantee"],
            });
            ("default_privileges", values)
        });
        [Some((*name, values.clone())), default]
    });
    completed.flatten().collect()
}

/// What a user is given and set.
fn set_up(deployment: &Deployment, user: &str) -> Vec<Change> {
    let mut all: Vec<Change> = Vec::new();
    if deployment.schema_mode == SchemaMode::Owned && user == deployment.grantee() {
        for name in deployment.schemas() {
            let values = json!({"kind": "schema", "schema": null, "name": name, "part": null, "owner": user});
            all.push(("reassign", values, None));
        }
    }
    for (setting, value) in &deployment.user.settings {
        all.push(("set_user", json!({"user": user, "setting": setting, "value": value}), None));
    }
    all
}

/// What a user or its role is granted.
fn granted(deployment: &Deployment, to: &Grantee) -> Vec<Change> {
    let grants = &deployment.grants;
    let mut all: Vec<Change> = Vec::new();
    if !grants.database.is_empty() {
        all.push(("grant_on_database", on_database(deployment, to, &grants.database), None));
    }
    for schema in deployment.schemas().filter(|_| !grants.schema.is_empty()) {
        let values = json!({"grantee": to, "schema": schema, "privileges": grants.schema});
        all.push(("grant_on_schema", values, None));
    }
    for relation in &grants.relations {
        all.push(("grant_on_relation", json!({"grantee": to, "relation": relation}), None));
    }
    for TableGrants { schema, privileges } in &deployment.grants.tables {
        let usage = json!({"grantee": to, "schema": schema, "privileges": ["USAGE"]});
        all.push(("grant_on_schema", usage, None));
        let (on_functions, on_tables): (Vec<_>, Vec<_>) =
            privileges.iter().partition(|privilege| *privilege == FUNCTION_PRIVILEGE);
        for (template, privileges) in [("grant_on_tables", on_tables), ("grant_on_functions", on_functions)] {
            if !privileges.is_empty() {
                let values = json!({"grantee": to, "schema": schema, "privileges": privileges});
                let note = "and the same by default on what those who have something there make from now on";
                all.push((template, values, Some(note)));
            }
        }
    }
    all
}

fn statement(
    deployment: &Deployment,
    kind: RenderedKind,
    file: &str,
    template: &str,
    values: &Value,
    note: Option<&str>,
) -> Result<Rendered, TemplateError> {
    Ok(Rendered {
        name: format!("{}/sql/{file}.sql", deployment.destination),
        kind,
        text: format!("{};", Templates::embedded().sql(template, values)?),
        note: note.map(str::to_string),
    })
}
