//! Redshift's SQL in PostgreSQL's terms: what Redshift accepts is rewritten,
//! what it refuses becomes a statement that fails as Redshift does, at its
//! turn and inside its transaction. Every statement becomes exactly one.

mod create;
mod grant;
mod group;
pub mod lexer;
mod parameters;
mod parser;
mod refuse;
mod settings;
#[cfg(test)]
mod tests;
mod user;

pub use parameters::bind;
pub use parser::{identifier, literal, raise};
pub use settings::{REDSHIFT_SETTINGS, check_float_digits, is_on};

use super::protocol::{SqlError, sqlstate};
use lexer::{Kind, Token};
use parser::{Parsed, Parser};

/// What a rewriting depends on.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The database user the session logged in as.
    pub user: &'a str,
    /// Whether that user is a superuser.
    pub superuser: bool,
    /// The admin user of the cluster or namespace.
    pub admin: &'a str,
    /// `enable_case_sensitive_identifier`.
    pub case_sensitive: bool,
}

impl Context<'_> {
    /// Delimited names of anything but users fold to lower case, ASCII only,
    /// unless the session says otherwise ("Names and identifiers").
    fn fold(&self, name: &str) -> String {
        if self.case_sensitive { name.to_owned() } else { name.to_ascii_lowercase() }
    }
}

/// A statement as it goes to PostgreSQL.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    pub sql: String,
    /// What Redshift says when it is done, where PostgreSQL says otherwise.
    pub tag: Option<String>,
    /// The objects whose access control list it changes, as `schema sales`.
    pub changes: Vec<String>,
    /// Whether it may change who can log in, or which databases exist.
    pub changes_logins: bool,
    /// The database it removes.
    pub drops_database: Option<String>,
    /// What it makes of `enable_case_sensitive_identifier`.
    pub case_sensitive: Option<bool>,
    /// Whether it reads the sessions or the log of connections.
    pub reads_sessions: bool,
}

impl Statement {
    fn plain(sql: impl Into<String>) -> Self {
        Self { sql: sql.into(), ..Self::default() }
    }

    fn tagged(sql: String, tag: &str) -> Self {
        Self { sql, tag: Some(tag.to_owned()), ..Self::default() }
    }

    fn users(sql: String, tag: &str) -> Self {
        Self { changes_logins: true, ..Self::tagged(sql, tag) }
    }
}

/// The statements of a text, each as it goes to PostgreSQL.
pub fn translate(sql: &str, context: &Context) -> Vec<Statement> {
    lexer::statements(sql).iter().map(|statement| one(statement, context)).collect()
}

fn one(tokens: &[Token], context: &Context) -> Statement {
    let mut statement = refuse::check(tokens)
        .and_then(|()| rewrite(tokens, context))
        .unwrap_or_else(|error| Statement::plain(raise(&error)));
    statement.reads_sessions = tokens.iter().any(|token| {
        token.name().is_some_and(|name| {
            ["stv_sessions", "stl_connection_log", "sys_connection_log", "pg_terminate_backend"]
                .contains(&name.as_str())
        })
    });
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
        () if parser.take(&["alter", "default", "privileges"]) => grant::default_privileges(parser, context),
        () if parser.take(&["grant"]) => grant::privileges(parser, grant::Verb::Grant, context),
        () if parser.take(&["revoke"]) => grant::privileges(parser, grant::Verb::Revoke, context),
        () if parser.take(&["set"]) => settings::set(tokens, parser, context),
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
        () if take_table(parser) => create::table(parser, context),
        () => Ok(Statement::plain(fold(tokens, context))),
    }
}

fn take_table(parser: &mut Parser) -> bool {
    ["table", "temp table", "temporary table", "local temp table", "local temporary table"]
        .iter()
        .any(|words| parser.at(&std::iter::once("create").chain(words.split(' ')).collect::<Vec<_>>()))
}

/// Catalogs that Redshift shows otherwise than PostgreSQL and that are tables
/// there; schema `standin` has views of the same names.
const SHOWN_OTHERWISE: [&str; 6] =
    ["pg_class", "pg_database", "pg_default_acl", "pg_language", "pg_namespace", "pg_proc"];
/// Functions of which the same is true.
const DONE_OTHERWISE: [&str; 2] = ["pg_terminate_backend", "set_config"];

/// The text of tokens with delimited names folded, but for those of users:
/// what follows AUTHORIZATION and OWNER TO.
fn fold(tokens: &[Token], context: &Context) -> String {
    let words: Vec<&Token> = tokens.iter().filter(|token| token.kind != Kind::Space).collect();
    let (mut text, mut index) = (String::new(), 0);
    for token in tokens {
        // Comments may separate words; they never join them.
        if token.kind == Kind::Space {
            text.push_str(token.text);
            continue;
        }
        let (before, after) = (&words[..index], &words[index + 1..]);
        let user = matches!(before, [.., last] if last.is("authorization"))
            || matches!(before, [.., owner, to] if owner.is("owner") && to.is("to"));
        text.push_str(&match () {
            () if user => token.text.to_owned(),
            () if token.is("pg_catalog")
                && matches!(after, [dot, name, rest @ ..] if dot.is_symbol(".") && otherwise(name, rest)) =>
            {
                "standin".to_owned()
            }
            () if !matches!(before, [.., dot] if dot.is_symbol(".")) && otherwise(token, after) => {
                format!("standin.{}", token.text)
            }
            () => fold_token(token, context),
        });
        index += 1;
    }
    text
}

fn otherwise(token: &Token, after: &[&Token]) -> bool {
    let called = matches!(after, [open, ..] if open.is_symbol("("));
    let names: &[&str] = if called { &DONE_OTHERWISE } else { &SHOWN_OTHERWISE };
    token.name().is_some_and(|name| names.contains(&name.as_str()))
}

fn fold_token(token: &Token, context: &Context) -> String {
    match token.name().filter(|_| token.kind == Kind::Quoted) {
        Some(name) => identifier(&context.fold(&name)),
        None => token.text.to_owned(),
    }
}
