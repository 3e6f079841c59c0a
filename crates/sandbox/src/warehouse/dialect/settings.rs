//! SET, RESET and SHOW, and who a session acts as.

use super::super::catalog::SUPERUSER;
use super::super::protocol::{SqlError, sqlstate};
use super::fold::fold;
use super::lexer::Token;
use super::parser::{Parsed, Parser, block, identifier};
use super::statement::{Context, Statement};

/// Settings Redshift has and PostgreSQL does not (Database Developer Guide,
/// "Configuration reference"), with their defaults; kept as `redshift.<name>`.
pub(crate) const REDSHIFT_SETTINGS: [(&str, &str); 18] = [
    ("analyze_threshold_percent", "10"),
    ("cast_super_null_on_error", "on"),
    ("datashare_break_glass_session_var", ""),
    ("describe_field_name_in_uppercase", "off"),
    ("downcase_delimited_identifier", "on"),
    ("enable_case_sensitive_identifier", "off"),
    ("enable_case_sensitive_super_attribute", "off"),
    ("enable_numeric_rounding", "on"),
    ("enable_result_cache_for_session", "on"),
    ("error_on_nondeterministic_update", "off"),
    ("json_serialization_enable", "off"),
    ("max_concurrency_scaling_clusters", "1"),
    ("mv_enable_aqmv_for_session", "on"),
    ("navigate_super_null_on_error", "on"),
    ("query_group", "unset"),
    ("spectrum_enable_pseudo_columns", "on"),
    ("use_fips_ssl", "off"),
    ("wlm_query_slot_count", "1"),
];

pub(super) fn is_redshift_setting(name: &str) -> bool {
    REDSHIFT_SETTINGS.iter().any(|(setting, _)| *setting == name)
}

/// Whether a value of a boolean setting means true.
pub(crate) fn is_on(value: &str) -> bool {
    let value = value.trim_matches('\'').to_ascii_lowercase();
    ["on", "true", "yes", "1", "t", "y"].contains(&value.as_str())
}

/// SET [SESSION | LOCAL] …
pub(super) fn set(statement: &[Token], parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    let scope = if parser.at(&["session", "authorization"]) {
        "SET SESSION"
    } else if parser.take(&["local"]) {
        "SET LOCAL"
    } else {
        parser.take(&["session"]);
        "SET SESSION"
    };
    if parser.take(&["session", "authorization"]) {
        return session_authorization(parser, scope, context);
    }
    let name = parser.peek().and_then(Token::name).unwrap_or_default();
    match name.as_str() {
        // PostgreSQL's roles are not Redshift's.
        "role" | "session_authorization" => Err(parser.unexpected()),
        "extra_float_digits" => float_digits(statement, parser, context),
        name if is_redshift_setting(name) => {
            parser.next();
            let mut sql = format!("{scope} redshift.{name}");
            let mut value = "";
            while let Some(token) = parser.next() {
                sql.push(' ');
                sql.push_str(token.text);
                value = token.text;
            }
            let case_sensitive = (name == "enable_case_sensitive_identifier").then(|| is_on(value));
            Ok(Statement { case_sensitive, ..Statement::plain(sql) })
        }
        _ => Ok(Statement::plain(fold(statement, context))),
    }
}

/// `ALTER SYSTEM SET metadata_security { = | TO } true|t|on|false|f|off`, the one setting of the whole warehouse that is
/// played (Database Developer Guide, "Metadata security").
pub(super) fn system(parser: &mut Parser) -> Parsed<Statement> {
    if !parser.take(&["set", "metadata_security"]) {
        return Err(parser.unexpected());
    }
    if !parser.take_symbol("=") {
        parser.take(&["to"]);
    }
    let value = parser.next().ok_or_else(|| parser.unexpected())?;
    parser.end()?;
    let call = format!("PERFORM pg_catalog.standin_metadata_security({});", is_on(value.text));
    Ok(Statement::tagged(block(&call), "ALTER SYSTEM"))
}

/// Redshift takes -15 to 2, PostgreSQL 3 as well.
fn float_digits(statement: &[Token], parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    parser.next();
    while parser.take(&["to"]) || parser.take_symbol("=") {}
    let value = parser.next();
    let digits =
        value.and_then(|token| token.literal().unwrap_or_else(|| token.text.to_owned()).parse().ok());
    match digits {
        Some(digits) => check_float_digits(digits).map(|()| Statement::plain(fold(statement, context))),
        None => Ok(Statement::plain(fold(statement, context))),
    }
}

/// The range of `extra_float_digits`; drivers written for newer PostgreSQL ask
/// for 3 and lose their connection.
pub(crate) fn check_float_digits(digits: i64) -> Parsed<()> {
    if digits <= 2 {
        return Ok(());
    }
    let message =
        format!("{digits} is outside the valid range for parameter \"extra_float_digits\" (-15 .. 2)");
    Err(SqlError::error(sqlstate::INVALID_PARAMETER_VALUE, message))
}

/// A superuser may act as anybody but rdsdb (AWS's own `v_generate_user_grant_revoke_ddl` never asks for it); others as
/// themselves only. Going back means
/// the user that logged in, never the engine's own role.
fn session_authorization(parser: &mut Parser, scope: &str, context: &Context) -> Parsed<Statement> {
    let name = if parser.take(&["default"]) {
        context.user.to_owned()
    } else if let Ok(literal) = parser.literal() {
        literal
    } else {
        parser.name()?
    };
    parser.end()?;
    authorize(&name, scope, context)
}

fn authorize(name: &str, scope: &str, context: &Context) -> Parsed<Statement> {
    // Nobody acts as Redshift itself.
    if name != context.user && (!context.superuser || name == SUPERUSER) {
        let message = "permission denied to set session authorization";
        return Err(SqlError::error(sqlstate::INSUFFICIENT_PRIVILEGE, message));
    }
    let scope = if scope == "SET LOCAL" { "SET LOCAL SESSION" } else { scope };
    Ok(Statement::plain(format!("{scope} AUTHORIZATION {}", identifier(name))))
}

/// RESET …
pub(super) fn reset(statement: &[Token], parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    if parser.take(&["session", "authorization"]) || parser.take(&["session_authorization"]) {
        return authorize(context.user, "SET SESSION", context);
    }
    let name = parser.peek().and_then(Token::name).unwrap_or_default();
    match name.as_str() {
        "role" => Err(parser.unexpected()),
        name if is_redshift_setting(name) => {
            let case_sensitive = (name == "enable_case_sensitive_identifier").then_some(false);
            Ok(Statement { case_sensitive, ..Statement::plain(format!("RESET redshift.{name}")) })
        }
        _ => Ok(Statement::plain(fold(statement, context))),
    }
}

/// SHOW …
pub(super) fn show(statement: &[Token], parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    let name = parser.peek().and_then(Token::name).unwrap_or_default();
    if name == "server_version" {
        return Ok(Statement::plain("SELECT '8.0.2'::text AS server_version"));
    }
    match REDSHIFT_SETTINGS.iter().find(|(setting, _)| *setting == name) {
        Some((setting, default)) => Ok(Statement::plain(format!(
            "SELECT coalesce(nullif(current_setting('redshift.{setting}', true), ''), '{default}') AS {setting}"
        ))),
        None => Ok(Statement::plain(fold(statement, context))),
    }
}
