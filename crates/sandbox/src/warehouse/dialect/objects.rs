//! What Redshift can create and PostgreSQL cannot: datashares, models, policies, libraries, external schemas (Amazon
//! Redshift Database Developer Guide, "SQL commands"). Of each there is the row that says that it is there.

use super::super::protocol::{SqlError, sqlstate};
use super::lexer::{Token, TokenKind};
use super::parser::{Parsed, Parser, block, identifier, literal};
use super::rights::{array, identities};
use super::statement::{Context, Statement};

/// The statement, where it is one of these.
pub(super) fn rewrite(parser: &mut Parser, context: &Context) -> Parsed<Option<Statement>> {
    for kind in ["datashare", "model", "RLS policy", "masking policy"] {
        let lower = kind.to_lowercase();
        let words: Vec<&str> = lower.split(' ').collect();
        for (verb, function) in [("create", "standin_create_object"), ("drop", "standin_drop_object")] {
            if parser.take(&[&[verb][..], &words].concat()) {
                parser.take(&["if", "exists"]);
                let (schema, name) = parser.object(context)?;
                let call = format!(
                    "PERFORM pg_catalog.{function}({}, {schema}, {});",
                    literal(kind),
                    literal(&name)
                );
                let tag = format!("{verb} {kind}").to_uppercase();
                // What is shared, learnt, shown or masked has no effect here.
                return Ok(Some(Statement::tagged(block(&call), &tag)));
            }
        }
        for (verb, preposition) in [("attach", "to"), ("detach", "from")] {
            if parser.take(&[&[verb][..], &words].concat()) {
                return policy(parser, kind, (verb, preposition), context).map(Some);
            }
        }
    }
    match () {
        () if parser.take(&["create", "or", "replace", "library"]) => library(parser, true).map(Some),
        () if parser.take(&["create", "library"]) => library(parser, false).map(Some),
        () if parser.take(&["drop", "library"]) => {
            let call = format!("PERFORM pg_catalog.standin_drop_library({});", literal(&parser.name()?));
            Ok(Some(Statement::tagged(block(&call), "DROP LIBRARY")))
        }
        () if parser.take(&["create", "external", "schema"]) => external_schema(parser, context).map(Some),
        () => Ok(None),
    }
}

/// `policy ON [TABLE] relation [(column, …)] [USING (…)] TO | FROM grantee, … [PRIORITY n]`
fn policy(
    parser: &mut Parser,
    kind: &str,
    (verb, preposition): (&str, &str),
    context: &Context,
) -> Parsed<Statement> {
    let name = context.fold(&parser.name()?);
    if !parser.take(&["on"]) {
        return Err(parser.unexpected());
    }
    parser.take(&["table"]);
    let (schema, table) = parser.object(context)?;
    let columns = columns(parser, context)?;
    if parser.take(&["using"]) {
        self::columns(parser, context)?;
    }
    if !parser.take(&[preposition]) {
        return Err(parser.unexpected());
    }
    let grantees = super::grant::grantees(parser)?;
    let priority = if parser.take(&["priority"]) { parser.integer()? } else { 0 };
    parser.end()?;
    let last = if verb == "attach" { format!(", {priority}") } else { String::new() };
    let calls = identities(&grantees).into_iter().map(|grantee| {
        let (kind, name, table, columns) = (literal(kind), literal(&name), literal(&table), array(&columns));
        format!(
            "PERFORM pg_catalog.standin_{verb}_policy({kind}, {name}, {schema}, {table}, {columns}, {grantee}{last});"
        )
    });
    Ok(Statement::tagged(block(&calls.collect::<String>()), &format!("{verb} {kind}").to_uppercase()))
}

fn columns(parser: &mut Parser, context: &Context) -> Parsed<Vec<String>> {
    let mut columns = Vec::new();
    if parser.take_symbol("(") {
        while !parser.take_symbol(")") {
            columns.push(context.fold(&parser.name()?));
            parser.take_symbol(",");
        }
    }
    Ok(columns)
}

/// `name LANGUAGE plpythonu FROM …`
fn library(parser: &mut Parser, replace: bool) -> Parsed<Statement> {
    let name = parser.name()?;
    if !parser.take(&["language", "plpythonu"]) {
        return Err(parser.unexpected());
    }
    let call = format!("PERFORM pg_catalog.standin_create_library({}, {replace});", literal(&name));
    Ok(Statement::tagged(block(&call), "CREATE LIBRARY"))
}

/// Kinds of SVV_EXTERNAL_SCHEMAS.
const EXTERNAL: [(&[&str], i64); 4] =
    [(&["data", "catalog"], 1), (&["hive", "metastore"], 2), (&["postgres"], 3), (&["mysql"], 8)];

/// `[IF NOT EXISTS] name FROM kind [DATABASE 'database'] … [IAM_ROLE 'arn'] …`
fn external_schema(parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    let create =
        if parser.take(&["if", "not", "exists"]) { "CREATE SCHEMA IF NOT EXISTS" } else { "CREATE SCHEMA" };
    let name = context.fold(&parser.name()?);
    if !parser.take(&["from"]) {
        return Err(parser.unexpected());
    }
    let Some((_, kind)) = EXTERNAL.iter().find(|(words, _)| parser.take(words)) else {
        let message = "the sandbox does not know external schemas of this kind";
        return Err(SqlError::error(sqlstate::FEATURE_NOT_SUPPORTED, message));
    };
    let (mut database, mut role, mut before) = (String::new(), String::new(), None::<Token>);
    while let Some(token) = parser.next() {
        let after = |word: &str| before.is_some_and(|before| before.is(word));
        match token.literal() {
            Some(value) if after("database") => database = value,
            Some(value) if after("iam_role") => role = value,
            None if token.kind == TokenKind::Literal => return Err(parser.unexpected()),
            _ => {}
        }
        before = Some(token);
    }
    let options = serde_json::json!({ "IAM_ROLE": role }).to_string();
    let body = format!(
        "{create} {}; PERFORM pg_catalog.standin_external_schema({}, {kind}, {}, {});",
        identifier(&name),
        literal(&name),
        literal(&database),
        literal(&options)
    );
    Ok(Statement::tagged(block(&body), "CREATE SCHEMA"))
}
