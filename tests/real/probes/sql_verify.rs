//! What proves that a database user can work.

use std::sync::Arc;

use serde_json::json;

use crate::account::Account;
use crate::checks::Checks;
use crate::database::{row, statement};

const USER: &str = "provision-probe-user";
const SCHEMA: &str = "provision-probe-schema";
const OTHERS: &str = "provision-probe-others";

pub async fn rehearsals(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        database
            .prepare(&[
                &format!("CREATE USER \"{USER}\" PASSWORD DISABLE"),
                &format!("GRANT CREATE, TEMPORARY ON DATABASE \"{}\" TO \"{USER}\"", database.name),
            ])
            .await;
        let privileges = json!({
            "user": USER, "database": database.name, "schemas": ["public", "pg_catalog"],
            "database_privileges": ["CREATE", "TEMPORARY"], "schema_privileges": ["USAGE"],
        });
        let held = database.template("read_effective_privileges", privileges).await;
        let expected = [row(&["CREATE", "true"]), row(&["TEMPORARY", "true"])];
        // What everybody may do in these is not the same everywhere.
        let asked = ["USAGE on schema public", "USAGE on schema pg_catalog"];
        check.accepted("sql-effective-privileges", held, |rows| {
            let is_told = |name: &&str| rows.iter().any(|row| row[0].as_deref() == Some(name));
            rows.len() == 4 && expected.iter().all(|one| rows.contains(one)) && asked.iter().all(is_told)
        });

        let (table, temporary) = ("provision_probe_rehearsed", "provision_probe_temporary");
        let in_schema = json!({ "schema": SCHEMA, "table": table, "value": "x" });
        let in_session = json!({ "schema": null, "table": temporary, "value": "x" });
        let acting = [
            statement("act_as", json!({ "user": USER })),
            statement("create_schema", json!({ "schema": SCHEMA })),
            statement("probe_table", in_schema.clone()),
            statement("probe_insert", in_schema.clone()),
            statement("probe_temporary_table", in_session.clone()),
            statement("probe_insert", in_session.clone()),
            statement("probe_drop_table", in_schema),
            statement("drop_schema", json!({ "schema": SCHEMA })),
            statement("probe_user", json!({})),
        ];
        let acting = database.run(&acting).await;
        check.accepted("sql-rehearsal", acting, |rows| *rows == [row(&[USER])]);
        let counted = [
            statement("probe_temporary_table", in_session.clone()),
            statement("probe_insert", in_session.clone()),
            statement("probe_count", in_session),
        ];
        let counted = database.run(&counted).await;
        check.accepted("sql-rehearsal-counted", counted, |rows| *rows == [row(&["1"])]);

        let readable =
            || database.template("read_readable_tables", json!({ "user": USER, "schemas": [SCHEMA] }));
        let closed = readable().await;
        let is_others = |row: &Vec<Option<String>>| row.first() == Some(&Some(OTHERS.to_owned()));
        check.accepted("sql-tables-closed", closed, |rows| !rows.iter().any(is_others));
        database
            .prepare(&[
                &format!("CREATE SCHEMA \"{OTHERS}\""),
                &format!("CREATE TABLE \"{OTHERS}\".salaries (amount integer)"),
                &format!("GRANT USAGE ON SCHEMA \"{OTHERS}\" TO \"{USER}\""),
                &format!("GRANT SELECT ON \"{OTHERS}\".salaries TO \"{USER}\""),
            ])
            .await;
        check.accepted("sql-tables-readable", readable().await, |rows| rows.iter().any(is_others));
        database
            .prepare(&[
                &format!("DROP SCHEMA \"{OTHERS}\" CASCADE"),
                &format!("REVOKE ALL ON DATABASE \"{}\" FROM \"{USER}\"", database.name),
                &format!("DROP USER \"{USER}\""),
            ])
            .await;
    }
}
