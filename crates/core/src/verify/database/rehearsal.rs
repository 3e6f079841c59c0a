//! What is tried in the database, as statements.

use serde::Serialize;
use serde_json::json;

use super::super::case::{Actor, Case};
use super::super::probe::{Copy, Database, Login, Staging};
use crate::deployment::{CredentialApi, SchemaMode, Via};
use crate::facts::{Connection, DatabaseFacts, WarehouseId};
use crate::templates::{TemplateError, Templates};

/// What is tried, and rolled back.
///
/// # Errors
/// A name that Redshift would read as another.
pub(in super::super) fn probe(
    case: &Case<'_>,
    staging: Option<&Staging>,
    nonce: &str,
) -> Result<Database, TemplateError> {
    let deployment = case.deployment;
    let user = deployment.grantee();
    let oneself = sql("act_as_oneself", json!({}))?;
    let (mut reads, mut writes, mut undo) = (Vec::new(), Vec::new(), Vec::new());
    if facts(case).is_some_and(|facts| facts.user.is_some()) {
        let there: Vec<_> = deployment.schemas().filter(|schema| is_there(case, schema)).collect();
        let meant = deployment.grants.tables.iter().map(|granted| &granted.schema);
        let schemas: Vec<_> = meant.chain(deployment.schemas()).collect();
        reads.push(sql("read_readable_tables", json!({ "user": user, "schemas": schemas }))?);
        let on_schemas = match deployment.schema_mode {
            SchemaMode::Owned => OF_SCHEMA.to_vec(),
            _ => told_of(&deployment.grants.schema, OF_SCHEMA),
        };
        let on_database = told_of(&deployment.grants.database, OF_DATABASE);
        let is_to_have_some = !on_database.is_empty() || !there.is_empty() && !on_schemas.is_empty();
        if is_to_have_some {
            reads.push(sql(
                "read_effective_privileges",
                json!({
                    "user": user, "database": deployment.database, "schemas": there,
                    "database_privileges": on_database, "schema_privileges": on_schemas,
                }),
            )?);
        }
        (writes, undo) = rehearsal(case, nonce)?;
    }
    let copy = staging.filter(|_| case.actor() != Actor::Operator).map(|staging| copy(case, staging, nonce));
    Ok(Database {
        at: Connection::of(deployment),
        act_as: (sql("act_as", json!({ "user": user }))?, oneself),
        reads,
        writes,
        undo,
        login: login(case),
        password_disabled: deployment.user.password.is_none(),
        copy: copy.transpose()?,
        user,
    })
}

fn sql(name: &str, values: impl Serialize) -> Result<String, TemplateError> {
    Templates::embedded().sql(name, &values)
}

/// What HAS_SCHEMA_PRIVILEGE and HAS_DATABASE_PRIVILEGE tell of (Redshift Database Developer Guide).
const OF_SCHEMA: &[&str] = &["CREATE", "USAGE"];
const OF_DATABASE: &[&str] = &["CREATE", "TEMPORARY"];

/// Those of the privileges that are granted, by these names or together.
fn told_of(granted: &[String], all: &'static [&'static str]) -> Vec<&'static str> {
    all.iter().copied().filter(|privilege| has(granted, privilege)).collect()
}

fn has(granted: &[String], wanted: &str) -> bool {
    let is_it = |one: &String| one == wanted || one == "ALL" || one == "TEMP" && wanted == "TEMPORARY";
    granted.iter().any(is_it)
}

fn is_there(case: &Case<'_>, schema: &str) -> bool {
    let Case { deployment, world, .. } = case;
    let key = (WarehouseId::of(deployment), deployment.database.clone(), schema.to_owned());
    world.schemas.contains_key(&key)
}

type Statements = (Vec<(String, String)>, Vec<String>);

/// What the vendor does with its privileges: a schema with a table in it, or a table in each schema that is there for it,
/// and a temporary table.
fn rehearsal(case: &Case<'_>, nonce: &str) -> Result<Statements, TemplateError> {
    let grants = &case.deployment.grants;
    let (name, temporary) =
        (format!("provision_verify_{nonce}"), format!("provision_verify_temporary_{nonce}"));
    let (mut writes, mut undo) = (Vec::new(), Vec::new());
    let mut write = |words: &str, statement: String| writes.push((words.to_owned(), statement));
    let makes_schema = has(&grants.database, "CREATE");
    let schemas: Vec<&str> = match makes_schema {
        true => vec![&name],
        false => {
            let there = case.deployment.schemas().filter(|schema| is_there(case, schema));
            there.filter(|_| has(&grants.schema, "CREATE")).map(String::as_str).collect()
        }
    };
    if makes_schema {
        write("create a schema", sql("create_schema", json!({ "schema": name }))?);
    }
    for schema in &schemas {
        let place = if schemas.len() > 1 { format!("schema {schema}") } else { "the schema".to_owned() };
        write(
            &format!("create a table in {place}"),
            sql("probe_table", json!({ "schema": schema, "table": name }))?,
        );
        let row = json!({ "schema": schema, "table": name, "value": nonce });
        write("insert into it", sql("probe_insert", row)?);
        undo.push(sql("probe_drop_table", json!({ "schema": schema, "table": name }))?);
    }
    if makes_schema {
        undo.push(sql("drop_schema", json!({ "schema": name }))?);
    }
    if has(&grants.database, "TEMPORARY") {
        write("create a temporary table", sql("probe_temporary_table", json!({ "table": temporary }))?);
        let row = json!({ "schema": null, "table": temporary, "value": nonce });
        write("insert into the temporary table", sql("probe_insert", row)?);
    }
    Ok((writes, undo))
}

/// The way in, where it can be tried: credentials of whoever asks are had as the vendor alone, and the Data API opens no
/// connection.
fn login(case: &Case<'_>) -> Option<Login> {
    let deployment = case.deployment;
    if deployment.admin.via == Via::DataApi {
        return None;
    }
    match deployment.credential_api {
        None => deployment.user.password.is_some().then_some(Login::Password),
        Some(CredentialApi::GetClusterCredentials) => Some(Login::ClusterCredentials),
        Some(_) => (case.actor() != Actor::Operator).then_some(Login::OwnCredentials),
    }
}

fn copy(case: &Case<'_>, staging: &Staging, nonce: &str) -> Result<Copy, TemplateError> {
    let name = format!("provision_verify_copy_{nonce}");
    let role = case.deployment.role.as_ref().filter(|role| role.associate);
    Ok(Copy {
        table: sql("probe_temporary_table", json!({ "table": name }))?,
        count: sql("probe_count", json!({ "table": name }))?,
        from: format!("s3://{}/{}", staging.bucket, staging.key),
        role_arn: role.and_then(|_| case.deployment.role_arn(case.deployment.partition())),
        name,
    })
}

/// What was read of the vendor's user.
pub(super) fn facts<'a>(case: &Case<'a>) -> Option<&'a DatabaseFacts> {
    let key = (WarehouseId::of(case.deployment), case.deployment.database.clone(), case.deployment.grantee());
    case.world.databases.get(&key)
}
