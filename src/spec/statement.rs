//! The SQL statements by name: one function for each template in `templates/sql/`.
//!
//! None has a semicolon. A name that cannot be quoted is an error, never a
//! statement.

use serde::Serialize;
use serde_json::json;

use super::template::{TemplateError, Templates};

type Statement = Result<String, TemplateError>;

fn sql(name: &str, parameters: impl Serialize) -> Statement {
    Templates::embedded().sql(name, &parameters)
}

/// `CREATE USER … PASSWORD DISABLE`: only temporary credentials log in.
pub fn create_user(user: &str) -> Statement {
    sql("create_user", json!({"user": user, "password_hash": null}))
}

/// `CREATE USER … PASSWORD 'md5…'`. The hash is a secret as well: whoever has
/// it can log in with it.
pub fn create_user_with_password(user: &str, password_hash: &str) -> Statement {
    sql(
        "create_user",
        json!({"user": user, "password_hash": password_hash}),
    )
}

pub fn set_password(user: &str, password_hash: &str) -> Statement {
    sql(
        "set_password",
        json!({"user": user, "password_hash": password_hash}),
    )
}

pub fn disable_password(user: &str) -> Statement {
    sql("set_password", json!({"user": user, "password_hash": null}))
}

pub fn drop_user(user: &str) -> Statement {
    sql("drop_user", json!({"user": user}))
}

pub fn grant_on_database(privileges: &[String], database: &str, user: &str) -> Statement {
    let values = json!({"privileges": privileges, "database": database, "user": user});
    sql("grant_on_database", values)
}

pub fn revoke_on_database(privileges: &[String], database: &str, user: &str) -> Statement {
    let values = json!({"privileges": privileges, "database": database, "user": user});
    sql("revoke_on_database", values)
}

pub fn revoke_all_on_database(database: &str, user: &str) -> Statement {
    revoke_on_database(&["ALL".to_string()], database, user)
}

pub fn grant_on_schema(privileges: &[String], schema: &str, user: &str) -> Statement {
    sql(
        "grant_on_schema",
        json!({"privileges": privileges, "schema": schema, "user": user}),
    )
}

pub fn revoke_on_schema(privileges: &[String], schema: &str, user: &str) -> Statement {
    sql(
        "revoke_on_schema",
        json!({"privileges": privileges, "schema": schema, "user": user}),
    )
}

pub fn create_schema(schema: &str) -> Statement {
    sql("create_schema", json!({"schema": schema}))
}

/// Fails on a schema that has anything in it.
pub fn drop_schema(schema: &str) -> Statement {
    sql("drop_schema", json!({"schema": schema}))
}

/// The statement that gives an object to another owner, for the kinds that
/// Redshift can give away.
pub fn reassign(kind: &str, schema: Option<&str>, name: &str, owner: &str) -> Option<String> {
    let template = match kind {
        "schema" => "reassign_schema",
        "table" | "view" => "reassign_table",
        "database" => "reassign_database",
        _ => return None,
    };
    sql(
        template,
        json!({"schema": schema, "name": name, "owner": owner}),
    )
    .ok()
}

/// Names and superuser flags (`true`, `false`) of those of the users that exist.
pub fn read_users(users: &[String]) -> Statement {
    sql("read_users", json!({"users": users}))
}

/// Name, owner and access control list of a database.
pub fn read_database(database: &str) -> Statement {
    sql("read_databases", json!({"database": database}))
}

/// Name, owner and access control list of a schema of the connected database.
pub fn read_schema(schema: &str) -> Statement {
    sql("read_schemas", json!({"schema": schema}))
}

/// Kind, schema and name of everything a user owns in the connected database.
pub fn read_owned(user: &str) -> Statement {
    sql("read_owned", json!({"user": user}))
}

/// The databases that one can connect to.
pub fn list_databases() -> Statement {
    sql("list_databases", json!({}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_statement_renders_and_has_no_semicolon() {
        let privileges = ["CREATE".to_string()];
        let users = ["u".to_string()];
        for statement in [
            create_user("u"),
            create_user_with_password("u", "md5x"),
            set_password("u", "md5x"),
            disable_password("u"),
            drop_user("u"),
            grant_on_database(&privileges, "d", "u"),
            revoke_all_on_database("d", "u"),
            grant_on_schema(&privileges, "s", "u"),
            revoke_on_schema(&privileges, "s", "u"),
            create_schema("s"),
            drop_schema("s"),
            read_users(&users),
            read_database("d"),
            read_schema("s"),
            read_owned("u"),
            list_databases(),
        ] {
            let statement = statement.unwrap();
            assert!(
                !statement.contains(';') && !statement.contains("{{"),
                "{statement}"
            );
        }
    }

    #[test]
    fn objects_are_given_away_in_the_way_of_their_kind() {
        let given = |kind, schema| reassign(kind, schema, "n", "o");
        assert_eq!(
            given("schema", None).unwrap(),
            r#"ALTER SCHEMA "n" OWNER TO "o""#
        );
        assert_eq!(
            given("view", Some("s")).unwrap(),
            r#"ALTER TABLE "s"."n" OWNER TO "o""#
        );
        assert_eq!(
            given("database", None).unwrap(),
            r#"ALTER DATABASE "n" OWNER TO "o""#
        );
        assert_eq!(
            given("function", Some("s")),
            None,
            "its arguments are not known"
        );
        assert_eq!(given("table", None), None, "a table has a schema");
    }
}
