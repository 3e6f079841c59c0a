//! Databases and schemas, and what their access control lists say.

use std::sync::Arc;

use serde_json::json;

use crate::account::Account;
use crate::checks::Checks;
use crate::database::{Database, Rows};

const USER: &str = "provision-probe-user";
const GROUP: &str = "provision-probe-group";
const ROLE: &str = "provision-probe-role";
const SCHEMA: &str = "provision-probe-schema";

pub async fn schemas(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        database
            .prepare(&[
                &format!("CREATE USER \"{USER}\" PASSWORD DISABLE"),
                &format!("CREATE GROUP \"{GROUP}\""),
                &format!("CREATE ROLE \"{ROLE}\""),
            ])
            .await;
        made(&mut check, database).await;
        granted(&mut check, database).await;
        filled(&mut check, database).await;
        database
            .prepare(&[
                &format!("DROP ROLE \"{ROLE}\""),
                &format!("DROP GROUP \"{GROUP}\""),
                &format!("DROP USER \"{USER}\""),
            ])
            .await;
    }
}

/// The access control list of the only row.
fn list(rows: &Rows) -> String {
    match rows.as_slice() {
        [row] if row.len() >= 3 => row[2].clone().unwrap_or_default(),
        other => panic!("one row with a list, not {other:?}"),
    }
}

async fn read(database: &Database) -> Result<Rows, String> {
    database.template("read_schemas", json!({ "schemas": [SCHEMA] })).await
}

async fn made(check: &mut Checks, database: &Database) {
    let create = async || database.template("create_schema", json!({ "schema": SCHEMA })).await;
    check.accepted("sql-read-schemas-none", read(database).await, |rows| rows.is_empty());
    check.accepted("sql-create-schema", create().await, |_| true);
    check.refused_in_words("sql-schema-exists", &["already exists"], create().await);
    check.accepted(
        "sql-read-schemas",
        read(database).await,
        |rows| matches!(rows.as_slice(), [row] if row[0].as_deref() == Some(SCHEMA) && row[1].is_some()),
    );
    let number = |rows: Rows| rows.first().and_then(|row| row[3].clone());
    let before = read(database).await.map(number);
    database.prepare(&[&format!("DROP SCHEMA \"{SCHEMA}\""), &format!("CREATE SCHEMA \"{SCHEMA}\"")]).await;
    let after = read(database).await.map(number);
    let is_another = matches!((&before, &after), (Ok(Some(before)), Ok(Some(after))) if before != after);
    check.holds("sql-schema-made-again", is_another, &(before, after));
}

async fn granted(check: &mut Checks, database: &Database) {
    let both = json!({
        "schema": SCHEMA, "grantee": { "kind": "user", "name": USER }, "group": GROUP,
        "privileges": ["USAGE", "CREATE"],
    });
    let run = async |template: &str| database.template(template, both.clone()).await;
    check.accepted("sql-grant-on-schema", run("grant_on_schema").await, |_| true);
    check.accepted("sql-acl-users", read(database).await, |rows| {
        list(rows).contains(&format!("\"{USER}\"=UC/"))
    });
    check.accepted("sql-grant-to-owner-group", run("grant_to_owner_group").await, |_| true);
    check.accepted("sql-acl-groups", read(database).await, |rows| {
        list(rows).contains("group ") && list(rows).contains(GROUP)
    });
    check.accepted("sql-revoke-on-schema", run("revoke_on_schema").await, |_| true);
    check.accepted("sql-acl-revoked", read(database).await, |rows| !list(rows).contains(USER));
    database.prepare(&[&format!("GRANT CREATE ON SCHEMA \"{SCHEMA}\" TO ROLE \"{ROLE}\"")]).await;
    check.accepted("sql-acl-without-roles", read(database).await, |rows| !list(rows).contains(ROLE));
    let privileges = format!(
        "SELECT privilege_type FROM svv_schema_privileges \
         WHERE identity_type = 'role' AND identity_name = '{ROLE}' AND namespace_name = '{SCHEMA}'"
    );
    check.accepted("sql-roles-in-privileges", database.run(&[privileges]).await, |rows| {
        *rows == [vec![Some("CREATE".to_owned())]]
    });
    database
        .prepare(&[
            &format!("REVOKE CREATE ON SCHEMA \"{SCHEMA}\" FROM ROLE \"{ROLE}\""),
            &format!("REVOKE USAGE ON SCHEMA \"{SCHEMA}\" FROM GROUP \"{GROUP}\""),
        ])
        .await;
}

async fn filled(check: &mut Checks, database: &Database) {
    database
        .prepare(&[
            &format!("CREATE TABLE \"{SCHEMA}\".t (id integer)"),
            &format!("CREATE VIEW \"{SCHEMA}\".v AS SELECT id FROM \"{SCHEMA}\".t"),
        ])
        .await;
    let named = json!({ "schema": SCHEMA, "schemas": [SCHEMA] });
    let run = async |template: &str| database.template(template, named.clone()).await;
    check.accepted(
        "sql-read-contents",
        run("read_contents").await,
        |rows| matches!(rows.as_slice(), [row] if row[1].is_some() && row[2].as_deref() == Some("2")),
    );
    check.accepted("sql-read-tables", run("read_tables").await, |rows| {
        let names: Vec<_> = rows.iter().map(|row| row[2].as_deref()).collect();
        names == [Some("t"), Some("v")]
    });
    check.refused_in_words("sql-drop-schema-full", &["depend on it"], run("drop_schema").await);
    let all = run("drop_schema_with_contents").await;
    check.accepted("sql-drop-schema-with-contents", all, |_| true);
    database.prepare(&[&format!("CREATE SCHEMA \"{SCHEMA}\"")]).await;
    check.accepted("sql-drop-schema", run("drop_schema").await, |_| true);
    check.refused_in_words("sql-schema-missing", &["does not exist"], run("drop_schema").await);
}

pub async fn databases(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        database.prepare(&[&format!("CREATE USER \"{USER}\" PASSWORD DISABLE")]).await;
        let named = json!({
            "database": database.name, "grantee": { "kind": "user", "name": USER },
            "privileges": ["CREATE", "TEMPORARY"],
        });
        let run = async |template: &str| database.template(template, named.clone()).await;
        check.accepted("sql-grant-on-database", run("grant_on_database").await, |_| true);
        check.accepted("sql-read-databases", run("read_databases").await, |rows| {
            matches!(rows.as_slice(), [row] if row[0].as_deref() == Some(&database.name) && row[1].is_some())
                && list(rows).contains(&format!("\"{USER}\"=CT/"))
        });
        check.accepted("sql-revoke-on-database", run("revoke_on_database").await, |_| true);
        check.accepted("sql-list-databases", run("list_databases").await, |rows| {
            let mut own = rows.iter().filter(|row| row[0].as_deref() == Some(&database.name));
            own.next().is_some_and(|row| row.len() == 4 && row[3].as_deref() == Some("true"))
        });
        check.accepted("sql-list-shared-databases", run("list_shared_databases").await, |rows| {
            rows.iter().all(|row| row.len() == 1)
        });
        let other = "\"provision-probe-database\"";
        database.prepare(&[&format!("CREATE DATABASE {other}")]).await;
        let heir = json!({
            "kind": "database", "schema": null, "name": "provision-probe-database", "part": null, "owner": USER,
        });
        check.accepted("sql-reassign-database", database.template("reassign", heir).await, |_| true);
        database.prepare(&[&format!("DROP DATABASE {other}"), &format!("DROP USER \"{USER}\"")]).await;
    }
}
