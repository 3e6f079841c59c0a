//! What a user is granted on tables of others, present and to come, on system relations, and is set.

use std::sync::Arc;

use serde_json::json;

use crate::account::Account;
use crate::checks::Checks;
use crate::database::{Database, Rows};

const USER: &str = "provision-probe-user";
const SCHEMA: &str = "provision-probe-schema";
const RELATION: &str = "svv_table_info";

pub async fn tables(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        database
            .prepare(&[
                &format!("CREATE USER \"{USER}\" PASSWORD DISABLE"),
                &format!("CREATE SCHEMA \"{SCHEMA}\""),
                &format!("CREATE TABLE \"{SCHEMA}\".t (id integer)"),
                &format!("CREATE VIEW \"{SCHEMA}\".v AS SELECT id FROM \"{SCHEMA}\".t"),
            ])
            .await;
        present(&mut check, database).await;
        to_come(&mut check, database).await;
        told(&mut check, database).await;
        database
            .prepare(&[&format!("DROP SCHEMA \"{SCHEMA}\" CASCADE"), &format!("DROP USER \"{USER}\"")])
            .await;
    }
}

async fn lacking(database: &Database) -> Result<Rows, String> {
    let values = json!({ "schema": SCHEMA, "users": [USER], "privileges": ["SELECT", "INSERT"] });
    database.template("read_tables_of_users", values).await
}

/// The number that a privilege has in the answer.
fn number<'r>(rows: &'r Rows, privilege: &str) -> Option<&'r str> {
    rows.iter().find(|row| row[1].as_deref() == Some(privilege)).and_then(|row| row[2].as_deref())
}

async fn present(check: &mut Checks, database: &Database) {
    let values =
        json!({ "grantee": { "kind": "user", "name": USER }, "schema": SCHEMA, "privileges": ["SELECT"] });
    check.accepted("sql-tables-lacking", lacking(database).await, |rows| {
        number(rows, "SELECT") == Some("2") && number(rows, "INSERT") == Some("2")
    });
    check.accepted("sql-grant-on-tables", database.template("grant_on_tables", values.clone()).await, |_| {
        true
    });
    check.accepted("sql-tables-granted", lacking(database).await, |rows| {
        number(rows, "SELECT").is_none() && number(rows, "INSERT") == Some("2")
    });
    check.accepted("sql-revoke-on-tables", database.template("revoke_on_tables", values).await, |_| true);
    check.accepted("sql-tables-revoked", lacking(database).await, |rows| number(rows, "SELECT") == Some("2"));
}

async fn to_come(check: &mut Checks, database: &Database) {
    let maker = database.template("probe_user", json!({})).await.expect("who runs this");
    let maker = maker.first().and_then(|row| row.first().cloned()).flatten().expect("a name");
    let defaults = |revoke: bool| {
        json!({
            "owner": maker, "schema": SCHEMA, "on": "tables", "revoke": revoke, "privileges": ["SELECT"],
            "grantee": { "kind": "user", "name": USER },
        })
    };
    let granted = database.template("default_privileges", defaults(false)).await;
    check.accepted("sql-default-privileges-named", granted, |_| true);
    database.prepare(&[&format!("CREATE TABLE \"{SCHEMA}\".later (id integer)")]).await;
    check.accepted("sql-tables-to-come", lacking(database).await, |rows| number(rows, "SELECT") == Some("2"));
    database.template("default_privileges", defaults(true)).await.expect("it is taken back");
    let values =
        json!({ "grantee": { "kind": "user", "name": USER }, "schema": SCHEMA, "privileges": ["SELECT"] });
    database.template("revoke_on_tables", values).await.expect("it is taken back");
}

pub async fn functions(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        let function = |name: &str| {
            format!(
                "CREATE FUNCTION \"{SCHEMA}\".{name} (integer) RETURNS integer STABLE AS $$ SELECT $1 $$ LANGUAGE sql"
            )
        };
        database
            .prepare(&[
                &format!("CREATE USER \"{USER}\" PASSWORD DISABLE"),
                &format!("CREATE SCHEMA \"{SCHEMA}\""),
                &function("first"),
            ])
            .await;
        let read = async || database.template("read_functions", json!({ "schemas": [SCHEMA] })).await;
        let maker = database.template("probe_user", json!({})).await.expect("who runs this");
        let maker = maker.first().and_then(|row| row.first().cloned()).flatten().expect("a name");
        check.accepted("sql-read-functions", read().await, |rows| {
            matches!(rows.as_slice(), [row] if row[1].as_ref() == Some(&maker)
                && row[2].as_deref().is_some_and(|list| list.contains("=X")) && row[3].as_deref() == Some("1"))
        });
        let values = json!({ "grantee": { "kind": "user", "name": USER }, "schema": SCHEMA });
        let grant = database.template("grant_on_functions", values.clone()).await;
        check.accepted("sql-grant-on-functions", grant, |_| true);
        let named = |rows: &Rows| {
            let lists = rows.iter().filter(|row| row[2].as_deref().is_some_and(|list| list.contains(USER)));
            lists.filter_map(|row| row[3].as_deref()?.parse::<u64>().ok()).sum::<u64>()
        };
        check.accepted("sql-functions-granted", read().await, |rows| named(rows) == 1);
        let defaults = json!({
            "owner": maker, "schema": SCHEMA, "on": "functions", "revoke": false, "privileges": ["EXECUTE"],
            "grantee": { "kind": "user", "name": USER },
        });
        let granted = database.template("default_privileges", defaults).await;
        check.accepted("sql-functions-by-default", granted, |_| true);
        database.prepare(&[&function("later")]).await;
        check.accepted("sql-functions-to-come", read().await, |rows| named(rows) == 2);
        let revoke = database.template("revoke_on_functions", values).await;
        check.accepted("sql-revoke-on-functions", revoke, |_| true);
        database
            .prepare(&[&format!("DROP SCHEMA \"{SCHEMA}\" CASCADE"), &format!("DROP USER \"{USER}\"")])
            .await;
    }
}

async fn told(check: &mut Checks, database: &Database) {
    let readable = async || {
        let values = json!({ "relations": [RELATION], "users": [USER] });
        database.template("read_relations_of_users", values).await
    };
    check.accepted("sql-system-view-closed", readable().await, |rows| rows.is_empty());
    let grant = json!({ "grantee": { "kind": "user", "name": USER }, "relation": RELATION });
    let grant = database.template("grant_on_relation", grant).await;
    check.accepted("sql-grant-on-system-view", grant, |_| true);
    check.accepted("sql-system-view-open", readable().await, |rows| rows.len() == 1);
    let set = json!({ "user": USER, "setting": "search_path", "value": SCHEMA });
    check.accepted("sql-set-user", database.template("set_user", set).await, |_| true);
    let options = database.template("read_user_options", json!({ "users": [USER] })).await;
    let is_set = |rows: &Rows| {
        let settings = rows.first().and_then(|row| row[2].as_deref()).unwrap_or_default();
        settings.starts_with("search_path=") && settings.contains(SCHEMA)
    };
    check.accepted("sql-set-user-told", options, is_set);
    database.prepare(&[&format!("REVOKE SELECT ON {RELATION} FROM \"{USER}\"")]).await;
}
