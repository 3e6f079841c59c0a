//! What only views tell: database roles, scoped grants, policies, datashares and models; and what each kind of warehouse
//! refuses.

use std::sync::Arc;

use serde_json::json;

use crate::account::Account;
use crate::checks::Checks;
use crate::database::{Database, row};

const USER: &str = "provision-probe-user";
const ROLE: &str = "provision-probe-role";
const INNER: &str = "provision-probe-inner";
const SCHEMA: &str = "provision-probe-schema";

/// Reads that answer nothing where nobody has made any of it: that they are accepted is what is asked.
const READS: [&str; 12] = [
    "read_assumed_roles",
    "read_catalog_access",
    "read_database_role_privileges",
    "read_datashare_privileges",
    "read_datashares",
    "read_external_schemas",
    "read_masking_policies",
    "read_model_privileges",
    "read_models",
    "read_rls_policies",
    "read_scoped_in_database",
    "read_scoped_in_schemas",
];

pub async fn views(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        let named = json!({ "users": [USER], "database": database.name, "schema": SCHEMA });
        for read in READS {
            let id = format!("sql-{}", read.replace('_', "-"));
            check.accepted(&id, database.template(read, named.clone()).await, |_| true);
        }
        let reader = database.template("read_reader", json!({})).await;
        check.accepted("sql-read-reader", reader, |rows| rows.len() == 1 && rows[0].len() == 2);
        let log = database.template("read_connection_log", json!({ "since": "2000-01-01 00:00:00" })).await;
        check.accepted("sql-read-connection-log", log, |rows| {
            !rows.is_empty() && rows.iter().all(|row| row.len() == 7)
        });
        database.prepare(&[&format!("CREATE USER \"{USER}\" PASSWORD DISABLE")]).await;
        let numbers = database.template("read_user_numbers", named).await;
        check.accepted("sql-read-user-numbers", numbers, |rows| {
            matches!(rows.as_slice(), [row] if row[0].as_deref() == Some(USER)
                && row[1].as_deref().is_some_and(|number| number.parse::<i64>().is_ok()))
        });
        database.prepare(&[&format!("DROP USER \"{USER}\"")]).await;
    }
}

pub async fn roles(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        database
            .prepare(&[
                &format!("CREATE USER \"{USER}\" PASSWORD DISABLE"),
                &format!("CREATE ROLE \"{ROLE}\""),
                &format!("CREATE ROLE \"{INNER}\""),
                &format!("GRANT ROLE \"{INNER}\" TO ROLE \"{ROLE}\""),
                &format!("CREATE SCHEMA \"{SCHEMA}\""),
                &format!("CREATE TABLE \"{SCHEMA}\".t (id integer)"),
                &format!("GRANT CREATE ON SCHEMA \"{SCHEMA}\" TO ROLE \"{ROLE}\""),
                &format!("GRANT SELECT ON \"{SCHEMA}\".t TO ROLE \"{ROLE}\""),
                &format!(
                    "ALTER DEFAULT PRIVILEGES FOR USER \"{USER}\" IN SCHEMA \"{SCHEMA}\" \
                     GRANT SELECT ON TABLES TO ROLE \"{ROLE}\""
                ),
            ])
            .await;
        of_roles(&mut check, database).await;
        scoped(&mut check, database).await;
        policies(&mut check, database).await;
        database
            .prepare(&[
                &format!("DROP SCHEMA \"{SCHEMA}\" CASCADE"),
                &format!("DROP ROLE \"{ROLE}\" FORCE"),
                &format!("DROP ROLE \"{INNER}\" FORCE"),
                &format!("DROP USER \"{USER}\""),
            ])
            .await;
    }
}

async fn of_roles(check: &mut Checks, database: &Database) {
    let named = json!({
        "schemas": [SCHEMA], "schema": SCHEMA, "users": [USER], "role": ROLE, "roles": [ROLE],
        "privileges": ["SELECT", "INSERT"],
    });
    let run = async |template: &str| database.template(template, named.clone()).await;
    check.accepted("sql-read-schemas-of-roles", run("read_schemas_of_roles").await, |rows| {
        *rows == [row(&[ROLE, SCHEMA, "CREATE"])]
    });
    check.accepted("sql-read-relations-of-roles", run("read_relations_of_roles").await, |rows| {
        *rows == [row(&[ROLE, SCHEMA, "", "SELECT", "1"])]
    });
    check.accepted("sql-read-defaults-of-roles", run("read_defaults_of_roles").await, |rows| {
        *rows == [row(&[ROLE, USER, SCHEMA, "RELATION", "SELECT"])]
    });
    check.accepted("sql-read-tables-of-role", run("read_tables_of_role").await, |rows| {
        rows.contains(&row(&["SELECT", "0"])) && rows.contains(&row(&["INSERT", "1"]))
    });
    let roles = run("read_role_roles").await;
    check.accepted("sql-read-role-roles", roles, |rows| rows.contains(&row(&[ROLE, INNER])));
    let of_schema = run("read_schema_role_privileges").await;
    check.accepted("sql-read-schema-role-privileges", of_schema, |rows| {
        *rows == [row(&[SCHEMA, ROLE, "CREATE"])]
    });
    let of_tables = run("read_relation_role_privileges").await;
    check.accepted("sql-read-relation-role-privileges", of_tables, |rows| {
        *rows == [row(&[SCHEMA, ROLE, "SELECT", "1"])]
    });
    let defaults = run("read_role_defaults").await;
    check.accepted("sql-read-role-defaults", defaults, |rows| {
        matches!(rows.as_slice(), [row] if row[0].as_deref() == Some(USER) && row[3].as_deref() == Some(ROLE))
    });
    let access = format!("GRANT ACCESS CATALOG TO ROLE \"{ROLE}\"");
    check.accepted("sql-access-catalog", database.run(&[access]).await, |_| true);
}

async fn scoped(check: &mut Checks, database: &Database) {
    let named = json!({ "on": "tables", "schema": SCHEMA, "user": USER, "users": [USER] });
    let run = async |template: &str| database.template(template, named.clone()).await;
    database.prepare(&[&format!("GRANT SELECT FOR TABLES IN SCHEMA \"{SCHEMA}\" TO \"{USER}\"")]).await;
    check.accepted("sql-scoped-grants", run("read_scoped_in_schemas").await, |rows| {
        *rows == [row(&[USER, SCHEMA, "TABLES"])]
    });
    let kept = run("drop_user").await;
    check.refused_in_words("sql-drop-scoped", &["can't be dropped", "cannot be dropped"], kept);
    check.accepted("sql-revoke-scoped", run("revoke_scoped").await, |_| true);
}

async fn policies(check: &mut Checks, database: &Database) {
    let policy = "provision-probe-policy";
    database
        .prepare(&[
            &format!("CREATE RLS POLICY \"{policy}\" USING (true)"),
            &format!("ATTACH RLS POLICY \"{policy}\" ON \"{SCHEMA}\".t TO \"{USER}\""),
        ])
        .await;
    let read = database.template("read_rls_policies", json!({ "users": [USER] })).await;
    check.accepted("sql-rls-policies", read, |rows| *rows == [row(&[USER, policy, SCHEMA, "t"])]);
    let of = json!({ "masked": null, "name": policy, "schema": SCHEMA, "table": "t", "user": USER });
    check.accepted("sql-detach-policy", database.template("detach_policy", of).await, |_| true);
    database.prepare(&[&format!("DROP RLS POLICY \"{policy}\"")]).await;
}

/// What Serverless refuses to everybody, and who may be a superuser.
pub async fn kinds(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        if database.is_serverless() {
            for relation in ["stv_sessions", "stl_connection_log"] {
                let refused = database.run(&[format!("SELECT 1 FROM {relation}")]).await;
                check.refused_in_words("sql-no-stv-on-serverless", &["permission denied"], refused);
            }
        }
        database.prepare(&[&format!("CREATE USER \"{USER}\" PASSWORD DISABLE")]).await;
        let bare = database.run(&[format!("ALTER USER \"{USER}\" CREATEUSER")]).await;
        check.refused_in_words("sql-superuser-alter-needs-password", &["incompatible", "assword"], bare);
        let hash = "md5d41d8cd98f00b204e9800998ecf8427e";
        let made = format!("ALTER USER \"{USER}\" PASSWORD '{hash}' CREATEUSER");
        check.accepted("sql-make-superuser", database.run(&[made]).await, |_| true);
        let ordinary = database.template("make_ordinary", json!({ "user": USER })).await;
        check.accepted("sql-make-ordinary", ordinary, |_| true);
        database.prepare(&[&format!("DROP USER \"{USER}\"")]).await;
    }
}
