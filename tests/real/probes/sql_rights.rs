//! What a user owns and was granted, and the statements that free it.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::account::Account;
use crate::checks::Checks;
use crate::database::{Database, Rows};

const USER: &str = "provision-probe-user";
const HEIR: &str = "provision-probe-heir";
const SCHEMA: &str = "provision-probe-schema";

pub async fn holdings(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        prepare(database).await;
        granted(&mut check, database).await;
        owned(&mut check, database).await;
        defaults(&mut check, database).await;
        database
            .prepare(&[
                &format!("DROP SCHEMA \"{SCHEMA}\" CASCADE"),
                &format!("DROP USER \"{USER}\""),
                &format!("DROP USER \"{HEIR}\""),
            ])
            .await;
    }
}

async fn prepare(database: &Database) {
    let body = "$$ BEGIN NULL; END; $$";
    database
        .prepare(&[
            &format!("CREATE USER \"{USER}\" PASSWORD DISABLE"),
            &format!("CREATE USER \"{HEIR}\" PASSWORD DISABLE"),
            &format!("CREATE SCHEMA \"{SCHEMA}\""),
            &format!("CREATE TABLE \"{SCHEMA}\".t (id integer, name varchar(10))"),
            &format!("CREATE VIEW \"{SCHEMA}\".v AS SELECT id FROM \"{SCHEMA}\".t"),
            &format!(
                "CREATE FUNCTION \"{SCHEMA}\".f(integer) RETURNS integer STABLE AS $$ SELECT $1 $$ LANGUAGE sql"
            ),
            &format!("CREATE PROCEDURE \"{SCHEMA}\".p(integer) AS {body} LANGUAGE plpgsql"),
            &format!("GRANT USAGE ON SCHEMA \"{SCHEMA}\" TO \"{USER}\""),
            &format!("GRANT SELECT ON \"{SCHEMA}\".t TO \"{USER}\""),
            &format!("GRANT SELECT (id) ON \"{SCHEMA}\".t TO \"{USER}\""),
            &format!("GRANT EXECUTE ON FUNCTION \"{SCHEMA}\".f(integer) TO \"{USER}\""),
            &format!("GRANT EXECUTE ON PROCEDURE \"{SCHEMA}\".p(integer) TO \"{USER}\""),
            &format!("GRANT USAGE ON LANGUAGE sql TO \"{USER}\""),
            &format!("GRANT CREATE ON DATABASE \"{}\" TO \"{USER}\"", database.name),
        ])
        .await;
}

async fn read(database: &Database) -> Result<Rows, String> {
    database.template("read_holdings", json!({ "users": [USER], "needles": [USER] })).await
}

/// What of the probe's the answer names, by kind; whatever else a user was granted stays out.
fn kinds(rows: &Rows) -> Vec<&str> {
    let mut kinds: Vec<_> = rows.iter().filter_map(|row| row[0].as_deref()).collect();
    kinds.sort_unstable();
    kinds
}

/// An object, as the product names it.
fn object(kind: &str) -> Value {
    let (schema, name, part) = match kind {
        "schema" => (None, SCHEMA, None),
        "language" => (None, "sql", None),
        "column" => (Some(SCHEMA), "t", Some("id")),
        "function" => (Some(SCHEMA), "f", Some("integer")),
        "procedure" => (Some(SCHEMA), "p", Some("integer")),
        "view" => (Some(SCHEMA), "v", None),
        _ => (Some(SCHEMA), "t", None),
    };
    json!({ "kind": kind, "schema": schema, "name": name, "part": part })
}

async fn granted(check: &mut Checks, database: &Database) {
    check.accepted("sql-read-holdings-granted", read(database).await, |rows| {
        kinds(rows) == ["column", "function", "language", "procedure", "schema", "table"]
    });
    let grantee = json!({ "kind": "user", "name": USER });
    for kind in ["column", "function", "language", "procedure", "schema", "table"] {
        let values = json!({ "kind": kind, "objects": [object(kind)], "grantee": grantee });
        let revoked = database.template("revoke_all", values).await;
        check.accepted(&format!("sql-revoke-all-{kind}"), revoked, |_| true);
    }
    let on_database = json!([{ "schema": null, "name": database.name, "part": null }]);
    let values = json!({ "kind": "database", "objects": on_database, "grantee": grantee });
    check.accepted("sql-revoke-all-database", database.template("revoke_all", values).await, |_| true);
    check.accepted("sql-revoked-all", read(database).await, |rows| rows.is_empty());
}

async fn owned(check: &mut Checks, database: &Database) {
    for kind in ["function", "procedure", "table", "view", "schema"] {
        let mut values = object(kind);
        values["owner"] = json!(USER);
        let given = database.template("reassign", values).await;
        check.accepted(&format!("sql-reassign-{kind}"), given, |_| true);
    }
    check.accepted("sql-read-holdings-owned", read(database).await, |rows| {
        let mine = rows.iter().all(|row| row[4].as_deref() == Some(USER));
        kinds(rows) == ["function", "procedure", "schema", "table", "view"] && mine
    });
    for kind in ["function", "procedure", "table", "view", "schema"] {
        let mut values = object(kind);
        values["owner"] = json!(HEIR);
        database.template("reassign", values).await.expect("it changes hands again");
    }
    check.accepted("sql-reassigned-all", read(database).await, |rows| rows.is_empty());
}

async fn defaults(check: &mut Checks, database: &Database) {
    let read = async || {
        database.template("read_default_privileges", json!({ "users": [USER], "needles": [USER] })).await
    };
    let change = async |on: &str, revoke: bool| {
        let grantee = json!({ "kind": "user", "name": HEIR });
        let values = json!({
            "owner": USER, "schema": SCHEMA, "on": on, "revoke": revoke, "grantee": grantee,
        });
        database.template("default_privileges", values).await
    };
    for (on, kind) in [("tables", "r"), ("functions", "f"), ("procedures", "p")] {
        let granted = change(on, false).await;
        check.accepted(&format!("sql-default-privileges-{on}"), granted, |_| true);
        check.accepted(&format!("sql-read-default-privileges-{on}"), read().await, |rows| {
            let row = [Some(USER.to_owned()), Some(SCHEMA.to_owned()), Some(kind.to_owned())];
            matches!(rows.as_slice(), [found] if found[..3] == row
                && found[3].as_deref().is_some_and(|list| list.contains(HEIR)))
        });
        let drop = database.template("drop_user", json!({ "user": HEIR })).await;
        let kept = ["can't be dropped", "cannot be dropped"];
        check.refused_in_words("sql-drop-default-grantee", &kept, drop);
        let revoked = change(on, true).await;
        check.accepted(&format!("sql-default-privileges-{on}-revoked"), revoked, |_| true);
        check.accepted("sql-default-privileges-gone", read().await, |rows| rows.is_empty());
    }
}
