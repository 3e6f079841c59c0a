//! Delimited names in lower case, and catalogs under the names that show them as Redshift does.

use super::lexer::{Token, TokenKind};
use super::parser::identifier;
use super::statement::Context;

/// Catalogs that Redshift shows otherwise than PostgreSQL and that are tables
/// there; schema `standin` has views of the same names.
const SHOWN_OTHERWISE: [&str; 6] =
    ["pg_class", "pg_database", "pg_default_acl", "pg_language", "pg_namespace", "pg_proc"];

/// Functions of which the same is true.
const DONE_OTHERWISE: [&str; 2] = ["pg_terminate_backend", "set_config"];

/// The text of tokens with delimited names folded, but for those of users:
/// what follows AUTHORIZATION and OWNER TO.
pub(super) fn fold(tokens: &[Token], context: &Context) -> String {
    let words: Vec<&Token> = tokens.iter().filter(|token| token.kind != TokenKind::Space).collect();
    let (mut text, mut index) = (String::new(), 0);
    for token in tokens {
        // Comments may separate words; they never join them.
        if token.kind == TokenKind::Space {
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

pub(super) fn fold_token(token: &Token, context: &Context) -> String {
    match token.name().filter(|_| token.kind == TokenKind::Quoted) {
        Some(name) => identifier(&context.fold(&name)),
        None => token.text.to_owned(),
    }
}
