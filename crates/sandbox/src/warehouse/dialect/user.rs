//! CREATE USER, ALTER USER and DROP USER (Amazon Redshift Database Developer
//! Guide, pages of the same names).

use serde_json::{Map, Value, json};

use super::super::password::Stored;
use super::super::protocol::{SqlError, sqlstate};
use super::lexer::Token;
use super::parser::{Parsed, Parser, block, identifier, literal};
use super::rights::array;
use super::settings::is_redshift_setting;
use super::statement::{Context, Statement};

pub(super) fn create(parser: &mut Parser, _context: &Context) -> Parsed<Statement> {
    let name = parser.name()?;
    if name == "public" {
        return Err(SqlError::error("42939", "user name \"public\" is reserved"));
    }
    parser.take(&["with"]);
    let options = options(parser, &name)?;
    if !options.contains_key("password") {
        return Err(SqlError::error(
            sqlstate::SYNTAX_ERROR,
            "CREATE USER requires PASSWORD { 'password' | DISABLE }",
        ));
    }
    // A superuser cannot be created without a password.
    if options.get("superuser") == Some(&json!(true)) && options["password"].is_null() {
        return Err(SqlError::error(
            sqlstate::SYNTAX_ERROR,
            "CREATEUSER and PASSWORD DISABLE are incompatible",
        ));
    }
    Ok(Statement::users(call("standin_create_user", &name, &options), "CREATE USER"))
}

pub(super) fn alter(parser: &mut Parser, _context: &Context) -> Parsed<Statement> {
    let name = parser.name()?;
    parser.take(&["with"]);
    if parser.take(&["rename", "to"]) {
        let new = parser.name()?;
        parser.end()?;
        let sql = format!("ALTER ROLE {} RENAME TO {}", identifier(&name), identifier(&new));
        return Ok(Statement::users(sql, "ALTER USER"));
    }
    if parser.at(&["set"]) || (parser.at(&["reset"]) && !parser.at(&["reset", "session", "timeout"])) {
        return setting(parser, &name);
    }
    let options = options(parser, &name)?;
    if options.is_empty() {
        return Err(parser.unexpected());
    }
    Ok(Statement::users(call("standin_alter_user", &name, &options), "ALTER USER"))
}

/// `DROP USER [IF EXISTS] name, …`
pub(super) fn drop(parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    let if_exists = parser.take(&["if", "exists"]);
    let names = parser.names()?;
    parser.end()?;
    let calls = names.iter().map(|name| {
        format!(
            "PERFORM pg_catalog.standin_drop_user({}, {if_exists}, {});",
            literal(name),
            literal(context.admin)
        )
    });
    Ok(Statement::users(block(&calls.collect::<String>()), "DROP USER"))
}

fn call(function: &str, name: &str, options: &Map<String, Value>) -> String {
    let options = literal(&Value::Object(options.clone()).to_string());
    block(&format!("PERFORM pg_catalog.{function}({}, {options}::jsonb);", literal(name)))
}

/// `SET parameter { TO | = } value` and `RESET parameter`
fn setting(parser: &mut Parser, name: &str) -> Parsed<Statement> {
    let verb = parser.next().map_or("", |token| token.text);
    let parameter = parser.name()?;
    let parameter = if is_redshift_setting(&parameter) { format!("redshift.{parameter}") } else { parameter };
    let mut values = Vec::new();
    if verb.eq_ignore_ascii_case("set") {
        if !parser.take(&["to"]) && !parser.take_symbol("=") {
            return Err(parser.unexpected());
        }
        while let Some(token) = parser.next() {
            values.extend(token.literal().or_else(|| (!token.is_symbol(",")).then(|| bare(&token))));
        }
    }
    parser.end()?;
    let call = format!(
        "PERFORM pg_catalog.standin_set_user({}, {}, {});",
        literal(name),
        literal(&parameter),
        array(&values)
    );
    Ok(Statement::users(block(&call), "ALTER USER"))
}

/// A value that stands without quotes: a word, a delimited name or a number.
fn bare(token: &Token) -> String {
    token.name().unwrap_or_else(|| token.text.to_owned())
}

fn options(parser: &mut Parser, name: &str) -> Parsed<Map<String, Value>> {
    let mut options = Map::new();
    while !parser.at_end() {
        let (key, value) = option(parser, name)?;
        if options.insert(key.to_owned(), value).is_some() {
            return Err(SqlError::error(sqlstate::SYNTAX_ERROR, "conflicting or redundant options"));
        }
    }
    Ok(options)
}

fn option(parser: &mut Parser, user: &str) -> Parsed<(&'static str, Value)> {
    if parser.take(&["password"]) {
        let stored =
            if parser.take(&["disable"]) { Stored::Disabled } else { Stored::new(user, &parser.literal()?)? };
        return Ok(("password", stored.text().map_or(Value::Null, Value::String)));
    }
    for (keyword, key, value) in [
        ("createdb", "createdb", true),
        ("nocreatedb", "createdb", false),
        ("createuser", "superuser", true),
        ("nocreateuser", "superuser", false),
    ] {
        if parser.take(&[keyword]) {
            return Ok((key, json!(value)));
        }
    }
    if parser.take(&["syslog", "access"]) {
        return syslog_access(parser);
    }
    if parser.take(&["in", "group"]) {
        return Ok(("groups", json!(parser.names()?)));
    }
    if parser.take(&["valid", "until"]) {
        return Ok(("valid_until", json!(parser.literal()?)));
    }
    if parser.take(&["connection", "limit"]) {
        let limit = if parser.take(&["unlimited"]) { -1 } else { parser.integer()? };
        return Ok(("connection_limit", json!(limit)));
    }
    if parser.take(&["session", "timeout"]) {
        return session_timeout(parser.integer()?);
    }
    if parser.take(&["reset", "session", "timeout"]) {
        return Ok(("session_timeout", Value::Null));
    }
    Err(parser.unexpected())
}

fn syslog_access(parser: &mut Parser) -> Parsed<(&'static str, Value)> {
    for level in ["RESTRICTED", "UNRESTRICTED"] {
        if parser.take(&[level]) {
            return Ok(("syslog_access", json!(level)));
        }
    }
    Err(parser.unexpected())
}

/// Seconds; from one minute to twenty days.
fn session_timeout(seconds: i64) -> Parsed<(&'static str, Value)> {
    if !(60..=1_728_000).contains(&seconds) {
        let message = "session timeout must be between 60 and 1728000 seconds";
        return Err(SqlError::error(sqlstate::INVALID_PARAMETER_VALUE, message));
    }
    Ok(("session_timeout", json!(seconds)))
}
