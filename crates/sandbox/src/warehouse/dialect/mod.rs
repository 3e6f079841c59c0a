//! Redshift's SQL in PostgreSQL's terms: what Redshift accepts is rewritten,
//! what it refuses becomes a statement that fails as Redshift does, at its
//! turn and inside its transaction. Every statement becomes exactly one.

mod create;
mod fold;
mod grant;
mod group;
pub(crate) mod lexer;
mod materialized_view;
mod objects;
mod parser;
mod refuse;
mod rights;
mod settings;
mod statement;
#[cfg(test)]
mod tests;
mod transfer;
mod user;

pub(crate) use parser::{identifier, literal, raise};
pub(crate) use settings::{REDSHIFT_SETTINGS, check_float_digits, is_on};
pub(crate) use statement::{Context, Statement};
pub(crate) use transfer::has_outer_limit;

use fold::fold;
use lexer::Token;
use parser::{Parsed, Parser};

/// The statements of a text, each as it goes to PostgreSQL.
pub(crate) fn translate(sql: &str, context: &Context) -> Vec<Statement> {
    lexer::statements(sql).iter().map(|statement| one(statement, context)).collect()
}

/// What shows things that the listener knows and the engine does not.
const HANDED_OVER: [&str; 7] = [
    "stv_sessions",
    "sys_session_history",
    "stl_connection_log",
    "sys_connection_log",
    "pg_terminate_backend",
    "stl_load_errors",
    "sys_load_error_detail",
];

fn one(tokens: &[Token], context: &Context) -> Statement {
    let mut statement = refuse::check(tokens, context.mode)
        .and_then(|()| rewrite(tokens, context))
        .unwrap_or_else(|error| Statement::plain(raise(&error)));
    statement.reads_sessions =
        tokens.iter().any(|token| token.name().is_some_and(|name| HANDED_OVER.contains(&name.as_str())));
    statement
}

fn rewrite(tokens: &[Token], context: &Context) -> Parsed<Statement> {
    let parser = &mut Parser::new(tokens);
    match () {
        () if parser.take(&["create", "user"]) => user::create(parser, context),
        () if parser.take(&["alter", "user"]) => user::alter(parser, context),
        () if parser.take(&["drop", "user"]) => user::drop(parser, context),
        () if parser.take(&["create", "group"]) => group::create_group(parser, context),
        () if parser.take(&["alter", "group"]) => group::alter_group(parser, context),
        () if parser.take(&["drop", "group"]) => group::drop_group(parser, context),
        () if parser.take(&["create", "role"]) => group::create_role(parser, context),
        () if parser.take(&["alter", "role"]) => group::alter_role(parser, context),
        () if parser.take(&["drop", "role"]) => group::drop_role(parser, context),
        () if parser.take(&["alter", "default", "privileges"]) => rights::default_privileges(parser, context),
        () if parser.take(&["grant"]) => rights::privileges(parser, grant::Verb::Grant, context),
        () if parser.take(&["revoke"]) => rights::privileges(parser, grant::Verb::Revoke, context),
        () if parser.take(&["set"]) => settings::set(tokens, parser, context),
        () if parser.take(&["alter", "system"]) => settings::system(parser),
        () if parser.take(&["reset"]) => settings::reset(tokens, parser, context),
        () if parser.take(&["show"]) => settings::show(tokens, parser, context),
        () if parser.at(&["alter", "database"]) => {
            Ok(Statement { changes_logins: true, ..Statement::plain(fold(tokens, context)) })
        }
        () if parser.take(&["create", "database"]) => create::database(parser, context),
        () if parser.take(&["drop", "database"]) => create::drop_database(parser, context),
        () if parser.take(&["create", "schema"]) => create::schema(parser, context),
        () if parser.take(&["alter", "schema"]) => {
            Ok(create::alter_schema(parser)?.unwrap_or_else(|| Statement::plain(fold(tokens, context))))
        }
        () if parser.take(&["create", "materialized", "view"]) => materialized_view::create(parser, context),
        () if parser.take(&["drop", "materialized", "view"]) => materialized_view::drop(parser, context),
        () if parser.take(&["alter", "table"]) => {
            let owner = materialized_view::alter_owner(tokens, parser, context)?;
            Ok(owner.unwrap_or_else(|| Statement::plain(fold(tokens, context))))
        }
        () if parser.at(&["create", "procedure"]) || parser.at(&["create", "or", "replace", "procedure"]) => {
            Ok(create::procedure(tokens, context))
        }
        () if parser.take(&["copy"]) => transfer::copy(parser, context),
        () if parser.take(&["unload"]) => transfer::unload(parser),
        () if take_table(parser) => create::table(parser, context),
        () => {
            let made = objects::rewrite(parser, context)?;
            Ok(made.unwrap_or_else(|| Statement::plain(fold(tokens, context))))
        }
    }
}

fn take_table(parser: &mut Parser) -> bool {
    ["table", "temp table", "temporary table", "local temp table", "local temporary table"]
        .iter()
        .any(|words| parser.at(&std::iter::once("create").chain(words.split(' ')).collect::<Vec<_>>()))
}
