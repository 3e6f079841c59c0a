//! GRANT, REVOKE and ALTER DEFAULT PRIVILEGES (Amazon Redshift Database
//! Developer Guide, pages of the same names).

use super::super::protocol::{SqlError, sqlstate};
use super::fold::fold_token;
use super::lexer::{Token, TokenKind};
use super::parser::{Parsed, Parser, block, identifier, literal};
use super::statement::{Context, Statement};

/// A user, group or role that receives something, as PostgreSQL spells it.
pub(super) fn grantee(parser: &mut Parser) -> Parsed<String> {
    if parser.take(&["group"]) {
        return Ok(identifier(&format!("group:{}", parser.group()?)));
    }
    if parser.take(&["role"]) {
        return Ok(identifier(&format!("role:{}", role(parser)?)));
    }
    let delimited = parser.peek().is_some_and(|token| token.kind == TokenKind::Quoted);
    match parser.name()? {
        name if name == "public" && !delimited => Ok("PUBLIC".to_owned()),
        name => Ok(identifier(&name)),
    }
}

/// The name of a database role, of which those that Redshift defines are written `sys:operator`.
fn role(parser: &mut Parser) -> Parsed<String> {
    let name = parser.role()?;
    match parser.take_symbol(":") {
        true => Ok(format!("{name}:{}", parser.name()?)),
        false => Ok(name),
    }
}

/// The same for several, separated by commas.
pub(super) fn grantees(parser: &mut Parser) -> Parsed<String> {
    let mut all = vec![grantee(parser)?];
    while parser.take_symbol(",") {
        all.push(grantee(parser)?);
    }
    Ok(all.join(", "))
}

/// Whether a statement gives or takes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Grant,
    Revoke,
}

impl Verb {
    pub(super) fn keyword(self) -> &'static str {
        if self == Self::Grant { "GRANT" } else { "REVOKE" }
    }

    fn preposition(self) -> &'static str {
        if self == Self::Grant { "TO" } else { "FROM" }
    }
}

/// Everything after the verb.
pub(super) fn privileges(parser: &mut Parser, verb: Verb, context: &Context) -> Parsed<Statement> {
    if parser.at(&["role"]) {
        return roles(parser, verb);
    }
    let head = head(parser, verb)?;
    if !head.iter().any(|token| token.is("on")) {
        return system_privileges(parser, verb, &head);
    }
    let (object, names) = target(&head);
    let head = adapt(&head, &object, context)?;
    let tail = recipients(parser, verb)?;
    let sql = format!("{} {head} {} {tail}", verb.keyword(), verb.preposition());
    Ok(Statement { changes: names, ..Statement::tagged(sql, verb.keyword()) })
}

/// System privileges that have an effect here (Database Developer Guide, "System permissions for RBAC").
const SYSTEM_PRIVILEGES: [&str; 5] =
    ["ACCESS CATALOG", "ACCESS SYSTEM TABLE", "ALTER USER", "CREATE USER", "DROP USER"];

/// `GRANT CREATE USER, … TO ROLE r`
fn system_privileges(parser: &mut Parser, verb: Verb, head: &[Token]) -> Parsed<Statement> {
    let mut named = Vec::new();
    for words in head.split(|token| token.is_symbol(",")) {
        let privilege = words.iter().map(|word| word.text.to_uppercase()).collect::<Vec<_>>().join(" ");
        if !SYSTEM_PRIVILEGES.contains(&privilege.as_str()) {
            let message = format!("the sandbox does not know the system privilege {privilege}");
            return Err(SqlError::error(sqlstate::FEATURE_NOT_SUPPORTED, message));
        }
        named.push(privilege);
    }
    if !parser.take(&["role"]) {
        return Err(parser.unexpected());
    }
    let (role, grant) = (literal(&role(parser)?), verb == Verb::Grant);
    parser.end()?;
    let calls = named.iter().map(|privilege| {
        format!("PERFORM pg_catalog.standin_system_privilege({}, {role}, {grant});", literal(privilege))
    });
    Ok(Statement::tagged(block(&calls.collect::<String>()), verb.keyword()))
}

/// The tokens before the top-level TO or FROM.
pub(super) fn head<'a>(parser: &mut Parser<'a>, verb: Verb) -> Parsed<Vec<Token<'a>>> {
    let mut head = Vec::new();
    while !parser.at(&[verb.preposition()]) {
        head.push(parser.next().ok_or_else(|| parser.unexpected())?);
    }
    parser.next();
    Ok(head)
}

/// Recipients and what may follow them. Redshift has neither CASCADE nor
/// GRANTED BY here; RESTRICT is all it does.
fn recipients(parser: &mut Parser, verb: Verb) -> Parsed<String> {
    let mut tail = grantees(parser)?;
    if verb == Verb::Grant && parser.take(&["with", "grant", "option"]) {
        tail.push_str(" WITH GRANT OPTION");
    }
    if verb == Verb::Revoke {
        parser.take(&["restrict"]);
    }
    parser.end()?;
    Ok(tail)
}

/// The kind of object and the names a statement is about, for example
/// `database` and `["database dev"]`.
fn target(head: &[Token]) -> (String, Vec<String>) {
    let after = head.iter().position(|token| token.is("on")).map_or(head.len(), |on| on + 1);
    let words =
        ["database", "schema", "table", "function", "procedure", "language", "all", "datashare", "model"];
    let object = head.get(after).filter(|token| words.iter().any(|word| token.is(word)));
    let kind = object.and_then(Token::name).unwrap_or_else(|| "table".to_owned());
    let names = head[after + usize::from(object.is_some())..].split(|token| token.is_symbol(","));
    let spelled = |token: &Token| token.name().unwrap_or_else(|| token.text.to_owned());
    let names = names.map(|name| name.iter().map(spelled).collect::<String>());
    let names = names.map(|name| format!("{kind} {}", name.to_lowercase())).collect();
    (kind, names)
}

/// Privileges and objects in PostgreSQL's terms. `ALL` on a database leaves
/// out CONNECT, which Redshift does not have.
fn adapt(head: &[Token], object: &str, context: &Context) -> Parsed<String> {
    let on = head.iter().position(|token| token.is("on")).unwrap_or(head.len());
    let (mut privileges, rest) = head.split_at(on);
    let mut adapted = String::new();
    if privileges.len() > 3
        && privileges[0].is("grant")
        && privileges[1].is("option")
        && privileges[2].is("for")
    {
        adapted.push_str("GRANT OPTION FOR ");
        privileges = &privileges[3..];
    }
    if object == "database" && privileges.first().is_some_and(|token| token.is("all")) {
        adapted.push_str("CREATE, TEMPORARY");
    } else {
        for privilege in privileges.split(|token| token.is_symbol(",")) {
            check_privilege(privilege, object)?;
        }
        adapted.push_str(&words(privileges, context));
    }
    Ok(format!("{adapted} {}", words(rest, context)))
}

/// The tokens as text, delimited names folded.
fn words(tokens: &[Token], context: &Context) -> String {
    tokens.iter().map(|token| fold_token(token, context)).collect::<Vec<_>>().join(" ")
}

/// Newer privileges that PostgreSQL's access control lists have no letter for,
/// and PostgreSQL's own that Redshift does not know.
fn check_privilege(privilege: &[Token], object: &str) -> Parsed<()> {
    let Some(token) = privilege.first() else {
        return Ok(());
    };
    let lacking = match object {
        "database" => token.is("alter") || token.is("usage"),
        "schema" | "table" | "all" => token.is("alter") || token.is("drop"),
        _ => false,
    };
    if lacking {
        let message =
            format!("the sandbox cannot hold privilege {} on a {object}", token.text.to_uppercase());
        return Err(SqlError::error(sqlstate::FEATURE_NOT_SUPPORTED, message));
    }
    if object == "database" && token.is("connect") {
        return Err(SqlError::error(
            sqlstate::SYNTAX_ERROR,
            format!("syntax error at or near \"{}\"", token.text),
        ));
    }
    Ok(())
}

/// `GRANT ROLE r, … TO user | ROLE r [WITH ADMIN OPTION]`
fn roles(parser: &mut Parser, verb: Verb) -> Parsed<Statement> {
    let mut roles = Vec::new();
    loop {
        parser.take(&["role"]);
        roles.push(identifier(&format!("role:{}", role(parser)?)));
        if !parser.take_symbol(",") {
            break;
        }
    }
    if !parser.take(&[verb.preposition()]) {
        return Err(parser.unexpected());
    }
    let mut tail = grantees(parser)?;
    if verb == Verb::Grant && parser.take(&["with", "admin", "option"]) {
        tail.push_str(" WITH ADMIN OPTION");
    }
    parser.end()?;
    let sql = format!("{} {} {} {tail}", verb.keyword(), roles.join(", "), verb.preposition());
    Ok(Statement::tagged(sql, verb.keyword()))
}

/// `ALTER DEFAULT PRIVILEGES [FOR USER u, …] [IN SCHEMA s, …] GRANT | REVOKE …`
pub(super) fn default_privileges(parser: &mut Parser, context: &Context) -> Parsed<Statement> {
    let mut sql = "ALTER DEFAULT PRIVILEGES".to_owned();
    if parser.take(&["for", "user"]) {
        let users: Vec<_> = parser.names()?.iter().map(|name| identifier(name)).collect();
        sql.push_str(&format!(" FOR ROLE {}", users.join(", ")));
    }
    if parser.take(&["in", "schema"]) {
        let schemas: Vec<_> = parser.names()?.iter().map(|name| identifier(&context.fold(name))).collect();
        sql.push_str(&format!(" IN SCHEMA {}", schemas.join(", ")));
    }
    let verb = match () {
        () if parser.take(&["grant"]) => Verb::Grant,
        () if parser.take(&["revoke"]) => Verb::Revoke,
        () => return Err(parser.unexpected()),
    };
    let head = words(&head(parser, verb)?, context);
    let tail = recipients(parser, verb)?;
    sql.push_str(&format!(" {} {head} {} {tail}", verb.keyword(), verb.preposition()));
    Ok(Statement::tagged(sql, "ALTER DEFAULT PRIVILEGES"))
}
