//! Groups and database roles, which Redshift keeps apart from users: a group g
//! is the PostgreSQL role `group:g`, a database role r is `role:r`.

use super::super::protocol::SqlError;
use super::parser::{Parsed, Parser, block, identifier, literal};
use super::statement::{Context, Statement};

fn missing(kind: &str, name: &str) -> String {
    format!(
        "IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = {}) THEN \
         RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = {}; END IF;",
        literal(&format!("{kind}:{name}")),
        literal(&format!("{kind} \"{name}\" does not exist")),
    )
}

/// `CREATE GROUP g [[WITH] USER u, …]`
pub(super) fn create_group(parser: &mut Parser, _context: &Context) -> Parsed<Statement> {
    let name = parser.group()?;
    let mut body = create("group", &name);
    parser.take(&["with"]);
    if parser.take(&["user"]) {
        body.push_str(&members(parser, &name, true)?);
    }
    parser.end()?;
    Ok(Statement::tagged(block(&body), "CREATE GROUP"))
}

/// `ALTER GROUP g ADD USER u, … | DROP USER u, … | RENAME TO g`
pub(super) fn alter_group(parser: &mut Parser, _context: &Context) -> Parsed<Statement> {
    let name = parser.group()?;
    let body = if parser.take(&["add", "user"]) {
        members(parser, &name, true)?
    } else if parser.take(&["drop", "user"]) {
        members(parser, &name, false)?
    } else if parser.take(&["rename", "to"]) {
        let new = identifier(&format!("group:{}", parser.group()?));
        format!(
            "{} ALTER ROLE {} RENAME TO {new};",
            missing("group", &name),
            identifier(&format!("group:{name}"))
        )
    } else {
        return Err(parser.unexpected());
    };
    parser.end()?;
    Ok(Statement::tagged(block(&body), "ALTER GROUP"))
}

pub(super) fn drop_group(parser: &mut Parser, _context: &Context) -> Parsed<Statement> {
    let name = parser.group()?;
    parser.end()?;
    Ok(Statement::tagged(block(&drop("group", &name)), "DROP GROUP"))
}

/// `CREATE ROLE r [EXTERNALID id]`; none of PostgreSQL's options.
pub(super) fn create_role(parser: &mut Parser, _context: &Context) -> Parsed<Statement> {
    let name = parser.role()?;
    if name.starts_with("sys:") {
        let message = format!("role name \"{name}\" is reserved: it begins with \"sys:\"");
        return Err(SqlError::error("42939", message));
    }
    parser.end()?;
    let role = identifier(&format!("role:{name}"));
    // "The role name must be unique and can't be the same as any user names" (Database Developer Guide, "CREATE ROLE").
    let of_a_user = format!(
        "IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = {} AND rolcanlogin) THEN \
         RAISE EXCEPTION USING ERRCODE = '42710', MESSAGE = {}; END IF; ",
        literal(&name),
        literal(&format!("role name \"{name}\" is the name of a user")),
    );
    let owner =
        format!("EXECUTE format('ALTER ROLE %s SET redshift.owner = %L', {}, session_user);", literal(&role));
    Ok(Statement::tagged(block(&(of_a_user + &create("role", &name) + &owner)), "CREATE ROLE"))
}

/// `ALTER ROLE r RENAME TO r | OWNER TO u`
pub(super) fn alter_role(parser: &mut Parser, _context: &Context) -> Parsed<Statement> {
    let name = parser.role()?;
    parser.take(&["with"]);
    if parser.take(&["owner", "to"]) {
        return role_owner(parser, &name);
    }
    if !parser.take(&["rename", "to"]) {
        return Err(parser.unexpected());
    }
    let new = identifier(&format!("role:{}", parser.role()?));
    parser.end()?;
    let body = format!(
        "{} ALTER ROLE {} RENAME TO {new};",
        missing("role", &name),
        identifier(&format!("role:{name}"))
    );
    Ok(Statement::tagged(block(&body), "ALTER ROLE"))
}

/// PostgreSQL's roles have no owners; the name is kept as a setting of the role.
fn role_owner(parser: &mut Parser, role: &str) -> Parsed<Statement> {
    let owner = parser.name()?;
    parser.end()?;
    let body = format!(
        "PERFORM pg_catalog.standin_require_superuser('permission denied'); {} \
         IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = {owner} AND rolcanlogin) THEN \
         RAISE EXCEPTION USING ERRCODE = '42704', MESSAGE = {}; END IF; \
         ALTER ROLE {} SET redshift.owner = {owner};",
        missing("role", role),
        literal(&format!("user \"{owner}\" does not exist")),
        identifier(&format!("role:{role}")),
        owner = literal(&owner),
    );
    Ok(Statement::tagged(block(&body), "ALTER ROLE"))
}

/// `DROP ROLE r [FORCE | RESTRICT]`: without FORCE not one that somebody has, or that has another (Database Developer Guide,
/// "DROP ROLE", whose examples have the messages).
pub(super) fn drop_role(parser: &mut Parser, _context: &Context) -> Parsed<Statement> {
    let name = parser.role()?;
    let force = parser.take(&["force"]);
    if !force {
        parser.take(&["restrict"]);
    }
    parser.end()?;
    let role = identifier(&format!("role:{name}"));
    let mut body = missing("role", &name);
    if force {
        body.push_str(&format!(" DROP OWNED BY {role};"));
    } else {
        let role = literal(&format!("role:{name}"));
        for (side, other, message) in [
            ("roleid", "rolcanlogin", "cannot drop this role since it has been granted on a user"),
            ("roleid", "NOT rolcanlogin", "cannot drop this role since it depends on another role"),
            ("member", "true", "cannot drop this role since it depends on another role"),
        ] {
            body.push_str(&format!(
                " IF EXISTS (SELECT FROM pg_catalog.pg_auth_members m JOIN pg_catalog.pg_roles u ON u.oid = m.member \
                 WHERE m.{side} = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = {role}) AND {other}) THEN \
                 RAISE EXCEPTION USING ERRCODE = '2BP01', MESSAGE = {}; END IF;",
                literal(message)
            ));
        }
    }
    body.push_str(&format!(" DROP ROLE {role};"));
    Ok(Statement::tagged(block(&body), "DROP ROLE"))
}

fn create(kind: &str, name: &str) -> String {
    let role = format!("{kind}:{name}");
    format!(
        "PERFORM pg_catalog.standin_require_superuser({}); \
         IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = {}) THEN \
         RAISE EXCEPTION USING ERRCODE = '42710', MESSAGE = {}; END IF; CREATE ROLE {} NOLOGIN; ",
        literal(&format!("must be superuser to create {kind}s")),
        literal(&role),
        literal(&format!("{kind} \"{name}\" already exists")),
        identifier(&role),
    )
}

/// A group that has privileges cannot be dropped; one with members can.
fn drop(kind: &str, name: &str) -> String {
    format!("{} DROP ROLE {};", missing(kind, name), identifier(&format!("{kind}:{name}")))
}

fn members(parser: &mut Parser, group: &str, add: bool) -> Parsed<String> {
    let calls = parser.names()?.into_iter().map(|user| {
        format!("PERFORM pg_catalog.standin_group_member({}, {}, {add});", literal(group), literal(&user))
    });
    Ok(calls.collect())
}
