//! How Redshift says no, in the words that the product reads.

use std::sync::Arc;

use serde_json::json;

use crate::account::Account;
use crate::checks::Checks;
use crate::database::statement;

const USER: &str = "provision-probe-user";

pub async fn refusals(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        database.prepare(&[&format!("CREATE USER \"{USER}\" PASSWORD DISABLE")]).await;
        let run = async |sql: &str| database.run(&[sql.to_owned()]).await;
        let act_as = statement("act_as", json!({ "user": USER }));
        let denied = database.run(&[act_as, "CREATE SCHEMA \"provision-probe-denied\"".to_owned()]).await;
        check.refused_in_words("sql-denied", &["permission denied"], denied);
        let missing = run("SELECT * FROM \"provision-probe-missing\"").await;
        check.refused_in_words("sql-relation-missing", &["does not exist"], missing);
        let missing = run("CREATE TABLE \"provision-probe-missing\".t (id integer)").await;
        check.refused_in_words("sql-schema-of-table-missing", &["does not exist"], missing);
        let twice = run(&format!("CREATE DATABASE \"{}\"", database.name)).await;
        check.refused_in_words("sql-database-exists", &["already exists"], twice);
        let elsewhere = database.elsewhere("provision-probe-missing").run(&["SELECT 1".to_owned()]).await;
        check.refused_in_words("sql-database-missing", &["does not exist"], elsewhere);
        let exploded = run("SELECT (aclexplode(datacl)).* FROM pg_database").await;
        check.refused_in_words("sql-no-aclexplode", &["does not exist", "not supported"], exploded);
        for sql in ["DROP OWNED BY", "REASSIGN OWNED BY"] {
            let to = if sql.starts_with("DROP") { "" } else { " TO current_user" };
            let refused = run(&format!("{sql} \"{USER}\"{to}")).await;
            check.refused_in_words("sql-no-owned-by", &["syntax error"], refused);
        }
        database.prepare(&[&format!("DROP USER \"{USER}\"")]).await;
    }
}
