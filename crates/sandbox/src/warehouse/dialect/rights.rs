//! GRANT and REVOKE of what PostgreSQL has no access control lists for: roles of IAM, datashares, models, and everything
//! of a kind in a schema or database (Amazon Redshift Database Developer Guide, "GRANT", "REVOKE").

use super::super::protocol::{SqlError, sqlstate};
use super::grant::{self, Verb, grantees};
use super::lexer::{Token, TokenKind};
use super::parser::{Parsed, Parser, block, literal};
use super::statement::{Context, Statement};

/// What follows ASSUMEROLE's FOR, as `svv_iam_privileges` names it.
const COMMANDS: [(&[&str], &str); 4] = [
    (&["copy"], "COPY"),
    (&["unload"], "UNLOAD"),
    (&["create", "model"], "CREATE MODEL"),
    (&["external", "function"], "EXFUNC"),
];

/// What ALL stands for, by what it is on.
const ALL: [(&str, &[&str]); 6] = [
    ("datashare", &["ALTER", "SHARE"]),
    ("model", &["EXECUTE"]),
    ("tables", &["SELECT", "INSERT", "UPDATE", "DELETE", "DROP", "REFERENCES", "ALTER", "TRUNCATE"]),
    ("schemas", &["CREATE", "USAGE", "ALTER", "DROP"]),
    ("functions", &["EXECUTE"]),
    ("languages", &["USAGE"]),
];

/// Everything after GRANT or REVOKE.
pub(super) fn privileges(parser: &mut Parser, verb: Verb, context: &Context) -> Parsed<Statement> {
    let ahead = &mut parser.clone();
    if parser.at(&["role"]) {
        return grant::privileges(parser, verb, context);
    }
    let head = grant::head(ahead, verb)?;
    let at = |word: &str| head.iter().position(|token| token.is(word));
    if head.first().is_some_and(|token| token.is("assumerole")) {
        return assume_role(&head[1..], ahead, verb);
    }
    match (at("on"), at("for")) {
        (Some(on), _) if head.get(on + 1).is_some_and(|token| token.is("datashare") || token.is("model")) => {
            on_object(&head[..on], &head[on + 1..], false, ahead, verb, context)
        }
        (Some(on), _) if head.get(on + 1).is_some_and(|token| token.is("schema")) => {
            let only_usage = on == 1 && head[0].is("usage");
            let statement = grant::privileges(parser, verb, context)?;
            Ok(if only_usage { statement } else { not_external(statement) })
        }
        (None, Some(scope)) => on_object(&head[..scope], &head[scope + 1..], true, ahead, verb, context),
        _ => grant::privileges(parser, verb, context),
    }
}

/// Other privileges than USAGE are refused on an external schema.
fn not_external(statement: Statement) -> Statement {
    let schemas = statement.changes.iter().filter_map(|name| name.strip_prefix("schema "));
    let schemas: Vec<_> = schemas.map(str::to_owned).collect();
    let check = format!("PERFORM pg_catalog.standin_refuse_external({});", array(&schemas));
    Statement { sql: block(&format!("{check} {};", statement.sql)), ..statement }
}

/// On a datashare or model, or with a scope for everything of a kind.
fn on_object(
    what: &[Token],
    object: &[Token],
    scoped: bool,
    parser: &mut Parser,
    verb: Verb,
    context: &Context,
) -> Parsed<Statement> {
    let kind = object.first().and_then(Token::name).unwrap_or_default();
    let privileges = named(what, &kind)?;
    let place = &mut Parser::new(object.get(1..).unwrap_or_default());
    let grant = verb == Verb::Grant;
    let arguments = match scoped {
        true => scope(place, &kind, context)?,
        false => {
            let (schema, name) = place.object(context)?;
            format!("{}, {schema}, {}", literal(&kind), literal(&name))
        }
    };
    place.end()?;
    let (to, option) = recipients(parser, verb)?;
    let function = if scoped { "standin_scoped_privilege" } else { "standin_object_privilege" };
    let call = format!(
        "PERFORM pg_catalog.{function}({grant}, {arguments}, {}, {to}, {option});",
        array(&privileges)
    );
    Ok(Statement::tagged(block(&call), verb.keyword()))
}

/// `TABLES IN { SCHEMA s [DATABASE d] | DATABASE d }`, of the connected database alone.
fn scope(place: &mut Parser, kind: &str, context: &Context) -> Parsed<String> {
    // The views have no word of their own for procedures.
    let scope = if kind == "procedures" { "FUNCTIONS" } else { kind };
    let schema = match () {
        () if place.take(&["in", "schema"]) => {
            let name = literal(&context.fold(&place.name()?));
            if place.take(&["database"]) {
                place.name()?;
            }
            name
        }
        () if place.take(&["in", "database"]) => {
            place.name()?;
            "NULL".to_owned()
        }
        () => return Err(place.unexpected()),
    };
    Ok(format!("{}, {schema}", literal(&scope.to_uppercase())))
}

/// The privileges by name.
fn named(words: &[Token], kind: &str) -> Parsed<Vec<String>> {
    let kind = if kind == "procedures" { "functions" } else { kind };
    let Some((_, all)) = ALL.iter().find(|(known, _)| *known == kind) else {
        let message = format!("the sandbox knows no privileges on or for {kind}");
        return Err(SqlError::error(sqlstate::FEATURE_NOT_SUPPORTED, message));
    };
    if words.first().is_some_and(|token| token.is("all")) {
        return Ok(all.iter().map(|name| (*name).to_owned()).collect());
    }
    let words = words.iter().filter(|token| !token.is_symbol(","));
    let names: Vec<_> = words.map(|token| token.text.to_uppercase()).collect();
    match names.iter().find(|name| !all.contains(&name.as_str())) {
        Some(name) => {
            let message = format!("invalid privilege type {name} for {kind}");
            Err(SqlError::error("0LP01", message))
        }
        None => Ok(names),
    }
}

/// `ON { 'arn', … | DEFAULT | ALL } TO grantee, … FOR { ALL | COPY, … }`
fn assume_role(head: &[Token], parser: &mut Parser, verb: Verb) -> Parsed<Statement> {
    let roles = &mut Parser::new(head);
    if !roles.take(&["on"]) {
        return Err(roles.unexpected());
    }
    let mut arns = Vec::new();
    let all = roles.take(&["all"]);
    if roles.take(&["default"]) {
        arns.push("default-aws-iam-role".to_owned());
    }
    while !all && !roles.at_end() {
        arns.push(roles.literal()?);
        roles.take_symbol(",");
    }
    roles.end()?;
    let to = grantees(parser)?;
    if !parser.take(&["for"]) {
        return Err(parser.unexpected());
    }
    let commands = commands(parser)?;
    parser.end()?;
    let arns = if all { "NULL".to_owned() } else { array(&arns) };
    let calls = identities(&to).into_iter().map(|to| {
        let grant = verb == Verb::Grant;
        format!("PERFORM pg_catalog.standin_assume_role({grant}, {arns}, {to}, {});", array(&commands))
    });
    Ok(Statement::tagged(block(&calls.collect::<String>()), verb.keyword()))
}

fn commands(parser: &mut Parser) -> Parsed<Vec<String>> {
    if parser.take(&["all"]) {
        return Ok(COMMANDS.iter().map(|(_, name)| (*name).to_owned()).collect());
    }
    let mut commands = Vec::new();
    loop {
        let known = COMMANDS.iter().find(|(words, _)| parser.take(words));
        let (_, name) = known.ok_or_else(|| parser.unexpected())?;
        commands.push((*name).to_owned());
        if !parser.take_symbol(",") {
            return Ok(commands);
        }
    }
}

/// Who receives or loses it, and whether they may pass it on.
fn recipients(parser: &mut Parser, verb: Verb) -> Parsed<(String, bool)> {
    let to = identities(&grantees(parser)?).join(", ");
    let option = verb == Verb::Grant && parser.take(&["with", "grant", "option"]);
    if verb == Verb::Revoke {
        parser.take(&["restrict"]);
    }
    parser.end()?;
    Ok((format!("ARRAY[{to}]::text[]"), option))
}

/// Grantees as PostgreSQL spells them, as the names of its roles; PUBLIC is NULL.
pub(super) fn identities(spelled: &str) -> Vec<String> {
    let tokens = super::lexer::tokens(spelled);
    let names = tokens.iter().filter(|token| matches!(token.kind, TokenKind::Word | TokenKind::Quoted));
    names
        .map(|token| match token.kind {
            TokenKind::Quoted => literal(&token.name().unwrap_or_default()),
            _ => "NULL".to_owned(),
        })
        .collect()
}

pub(super) fn array(values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| literal(value)).collect();
    format!("ARRAY[{}]::text[]", values.join(", "))
}

/// `ALTER DEFAULT PRIVILEGES …`; PostgreSQL has none for procedures alone.
pub(super) fn default_privileges(parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    let ahead = &mut parser.clone();
    let (mut owners, mut schemas) = ("NULL".to_owned(), "NULL".to_owned());
    if ahead.take(&["for", "user"]) {
        owners = array(&ahead.names()?);
    }
    if ahead.take(&["in", "schema"]) {
        let names = ahead.names()?;
        schemas = array(&names.iter().map(|name| context.fold(name)).collect::<Vec<_>>());
    }
    let verb = if ahead.take(&["grant"]) { Verb::Grant } else { Verb::Revoke };
    let head = grant::head(ahead, verb)?;
    if !head.last().is_some_and(|token| token.is("procedures")) {
        return grant::default_privileges(parser, context);
    }
    let (to, option) = recipients(ahead, verb)?;
    let grant = verb == Verb::Grant;
    let call = format!(
        "PERFORM pg_catalog.standin_procedure_defaults({grant}, {owners}, {schemas}, {to}, {option});"
    );
    Ok(Statement::tagged(block(&call), "ALTER DEFAULT PRIVILEGES"))
}
