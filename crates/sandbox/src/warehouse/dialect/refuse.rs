//! What PostgreSQL does and Redshift does not (Amazon Redshift Database
//! Developer Guide, "Unsupported PostgreSQL features" and "… functions").

use super::super::mode::Mode;
use super::super::protocol::{SqlError, sqlstate};
use super::lexer::Token;
use super::parser::{Parsed, Parser};

/// Commands Redshift does not have.
const COMMANDS: [&[&str]; 21] = [
    &["reassign", "owned"],
    &["drop", "owned"],
    &["do"],
    &["listen"],
    &["unlisten"],
    &["notify"],
    &["load"],
    &["cluster"],
    &["reindex"],
    &["discard"],
    &["security", "label"],
    &["create", "extension"],
    &["create", "index"],
    &["create", "unique", "index"],
    &["create", "trigger"],
    &["create", "rule"],
    &["create", "sequence"],
    &["create", "domain"],
    &["create", "type"],
    &["create", "operator"],
    &["create", "tablespace"],
];

/// Functions Redshift does not have. What could set a user or run other SQL is
/// here as well: a session must not leave the user it logged in as.
const FUNCTIONS: [&str; 26] = [
    "acldefault",
    "aclexplode",
    "array_agg",
    "database_to_xml",
    "dblink",
    "generate_subscripts",
    "gen_random_uuid",
    "has_any_column_privilege",
    "has_column_privilege",
    "has_function_privilege",
    "has_sequence_privilege",
    "has_tablespace_privilege",
    "lo_export",
    "lo_import",
    "makeaclitem",
    "pg_has_role",
    "pg_ls_dir",
    "pg_read_binary_file",
    "pg_read_file",
    "pg_reload_conf",
    "pg_sleep",
    "query_to_xml",
    "string_agg",
    "to_regrole",
    "unnest",
    "xpath",
];

/// Fails for a statement Redshift would not know, or not in this kind of deployment.
pub(super) fn check(tokens: &[Token], mode: Mode) -> Parsed<()> {
    let mut parser = Parser::new(tokens);
    if COMMANDS.iter().any(|command| parser.at(command)) {
        return Err(parser.unexpected());
    }
    if parser.at(&["comment", "on", "role"]) || parser.at(&["comment", "on", "schema"]) {
        parser.take(&["comment", "on"]);
        return Err(parser.unexpected());
    }
    while let Some(token) = parser.next() {
        let called = parser.peek().is_some_and(|next| next.is_symbol("("));
        if let Some(name) = token.name() {
            match called {
                true => check_function(&name)?,
                false => check_relation(&name, mode)?,
            }
        }
        // The one setting that names a user.
        if token.is("session_authorization") {
            let message = "permission denied to set session authorization";
            return Err(SqlError::error(sqlstate::INSUFFICIENT_PRIVILEGE, message));
        }
    }
    Ok(())
}

/// The text is that of Serverless (awslabs/amazon-redshift-utils#648).
fn check_relation(name: &str, mode: Mode) -> Parsed<()> {
    if mode.refuses(name) {
        let message = format!("permission denied for relation {name}");
        return Err(SqlError::error(sqlstate::INSUFFICIENT_PRIVILEGE, message));
    }
    Ok(())
}

fn check_function(name: &str) -> Parsed<()> {
    if FUNCTIONS.contains(&name) || name.starts_with("standin_") {
        let message = format!("function {name}() does not exist");
        return Err(SqlError::error(sqlstate::UNDEFINED_FUNCTION, message));
    }
    Ok(())
}
