//! The database, as the vendor's user.

mod rehearsal;

use self::rehearsal::facts;
pub(super) use self::rehearsal::probe;
use super::case::{Actor, Case};
use super::check::CheckId;
use super::line::Line;
use super::probe::{Answers, As, Database, Login};
use crate::deployment::Via;
use crate::edge::{CloudError, CloudErrorKind};
use crate::facts::DatabaseUserFacts;

pub(super) fn lines(case: &Case<'_>, asked: &Database, answers: &Answers) -> Vec<Line> {
    let checks = checks(case, asked);
    if let Some((why, by_hand)) = case.unread_database() {
        let unread = |id| Line::unchecked(id, why.clone(), by_hand.clone());
        return checks.into_iter().map(unread).collect();
    }
    let Some(user) = facts(case).and_then(|facts| facts.user.as_ref()) else {
        let what = format!("there is no database user {} on the warehouse", asked.user);
        return vec![Line::fail(CheckId::DatabaseUser, what).hint("run provision apply")];
    };
    let line = |id| match id {
        CheckId::DatabasePrivileges => privileges(case, asked, answers),
        CheckId::DatabaseUserLimited => limited(user, asked),
        CheckId::OtherTablesClosed => closed(case, asked, answers),
        CheckId::DatabaseWrites => writes(case, asked, answers),
        CheckId::PasswordRefused => password(asked, answers),
        CheckId::LoginAccepted => login_line(case, asked, answers),
        CheckId::CopyRuns => copied(case, asked, answers),
        id => Line::pass(id, asked.user.clone()),
    };
    checks.into_iter().map(line).collect()
}

/// What is checked in the database of such a destination.
fn checks(case: &Case<'_>, asked: &Database) -> Vec<CheckId> {
    let deployment = case.deployment;
    let signs_in = deployment.user.password.is_some() || deployment.credential_api.is_some();
    let mut checks = vec![
        CheckId::DatabaseUser,
        CheckId::DatabasePrivileges,
        CheckId::DatabaseUserLimited,
        CheckId::OtherTablesClosed,
        CheckId::DatabaseWrites,
    ];
    checks.extend(asked.password_disabled.then_some(CheckId::PasswordRefused));
    checks.extend(signs_in.then_some(CheckId::LoginAccepted));
    checks.extend(deployment.bucket.is_some().then_some(CheckId::CopyRuns));
    checks
}

fn limited(user: &DatabaseUserFacts, asked: &Database) -> Line {
    let mut limits = Vec::new();
    limits.extend(user.superuser.then_some("it is a superuser, whom grants do not limit"));
    limits.extend(user.create_database.then_some("it may create databases"));
    match limits.as_slice() {
        [] => Line::pass(CheckId::DatabaseUserLimited, "neither CREATEUSER nor CREATEDB"),
        limits => Line::fail(CheckId::DatabaseUserLimited, format!("{}: {}", asked.user, limits.join(", ")))
            .hint("ALTER USER … NOCREATEUSER NOCREATEDB, by a superuser"),
    }
}

/// What was read as the administrator, by its number.
fn rows(answers: &Answers, number: usize, id: CheckId) -> Result<&[Vec<String>], Line> {
    match &answers.database.reads {
        Some(Ok(all)) => Ok(all.get(number).map(Vec::as_slice).unwrap_or_default()),
        Some(Err(error)) => Err(Line::unanswered(id, error)),
        None => Err(Line::unchecked(id, "the database was not asked", "run verify again")),
    }
}

fn privileges(case: &Case<'_>, asked: &Database, answers: &Answers) -> Line {
    let id = CheckId::DatabasePrivileges;
    if case.deployment.gives_nothing() {
        let why = format!("the profile does not say what {} is to have", asked.user);
        return Line::unchecked(
            id,
            why,
            "run the SQL that the vendor's form shows, and try its connection there",
        );
    }
    if asked.reads.len() < 2 {
        let why = format!("there is nothing yet that {} is to have", asked.user);
        return Line::unchecked(id, why, "apply, and run verify again");
    }
    let rows = match rows(answers, 1, id) {
        Ok(rows) => rows,
        Err(line) => return line,
    };
    let named = |held: &str| {
        let of = rows.iter().filter(|row| row.get(1).is_some_and(|value| value == held));
        of.filter_map(|row| row.first()).cloned().collect::<Vec<_>>().join(", ")
    };
    match named("false") {
        missing if !missing.is_empty() => {
            Line::fail(id, format!("{} has no {missing} on database {}", asked.user, asked.at.database))
                .hint("provision apply grants what is missing")
        }
        _ => Line::pass(id, named("true")),
    }
}

fn closed(case: &Case<'_>, asked: &Database, answers: &Answers) -> Line {
    let id = CheckId::OtherTablesClosed;
    let rows = match rows(answers, 0, id) {
        Ok(rows) => rows,
        Err(line) => return line,
    };
    let tables: Vec<_> = rows.iter().map(|row| row.join(".")).collect();
    match tables.as_slice() {
        [] => Line::pass(id, format!("outside of {}", case.deployment.schemas_in_words())),
        tables => Line::fail(id, format!("{} can read {}", asked.user, tables.join(", ")))
            .hint("revoke it from the user, its groups and roles, or from PUBLIC"),
    }
}

fn writes(case: &Case<'_>, asked: &Database, answers: &Answers) -> Line {
    let id = CheckId::DatabaseWrites;
    let how = |by: As| match by {
        As::Login => format!("logged in as {}", asked.user),
        As::Administrator => format!("as {}, by SET SESSION AUTHORIZATION", asked.user),
    };
    match &answers.database.writes {
        _ if asked.writes.is_empty() => Line::unchecked(
            id,
            format!("{} is to create nothing by itself", asked.user),
            format!("see the grants on {}", case.deployment.schemas_in_words()),
        ),
        None => {
            Line::unchecked(id, "nobody could log in to try it", "run the statements as the vendor's user")
        }
        Some((by, Ok(()))) => {
            let done: Vec<_> = asked.writes.iter().map(|(words, _)| words.as_str()).collect();
            let undone = match case.deployment.admin.via {
                Via::DataApi => "removed in the same transaction",
                _ => "rolled back",
            };
            Line::pass(id, format!("{}; {}, {undone}", done.join(", "), how(*by)))
        }
        // The administrator may not act as others.
        Some((As::Administrator, Err((0, error)))) => Line::unchecked(
            id,
            format!("the administrator may not act as the vendor's user: {}", error.message),
            format!("SET SESSION AUTHORIZATION takes a superuser; {}", case.as_the_vendor()),
        ),
        Some((by, Err((number, error)))) => {
            let first = usize::from(*by == As::Administrator);
            let step = number.checked_sub(first).and_then(|number| asked.writes.get(number));
            let what = step.map_or("finish", |(words, _)| words.as_str());
            Line::fail(id, format!("it cannot {what}, {}: {}", how(*by), error.message))
                .hint("provision apply grants what is missing")
        }
    }
}

/// A wrong password is refused as well, so that only one which might be right says something.
fn password(asked: &Database, answers: &Answers) -> Line {
    let id = CheckId::PasswordRefused;
    let by_hand = "log in with a password that the user had before; it must be refused";
    match &answers.database.password {
        None => Line::unchecked(id, "the Data API opens no connection", by_hand),
        Some(Ok(())) => Line::fail(id, format!("{} has a password, which is its name", asked.user))
            .hint("ALTER USER … PASSWORD DISABLE"),
        Some(Err(error)) if error.kind == CloudErrorKind::Denied => {
            Line::pass(id, "Redshift does not tell whether there is a password")
        }
        Some(Err(error)) => Line::unanswered(id, error),
    }
}

fn login_line(case: &Case<'_>, asked: &Database, answers: &Answers) -> Line {
    let id = CheckId::LoginAccepted;
    let (way, by) = match asked.login {
        Some(Login::ClusterCredentials) => ("GetClusterCredentials", case.actor()),
        Some(Login::OwnCredentials) => ("credentials of its own", case.actor()),
        Some(Login::Password) => ("the password that the spec names", Actor::AccessKey),
        None if case.deployment.admin.via == Via::DataApi => {
            return Line::unchecked(
                id,
                "the Data API opens no connection",
                "log in with psql from where the vendor comes from, or use another `admin.via`",
            );
        }
        None => {
            return Line::unchecked(
                id,
                "these credentials are of whoever asks for them, so that only the role gets the vendor's",
                case.as_the_vendor(),
            );
        }
    };
    match &answers.database.login {
        None => case.without_actor(id, answers),
        Some(Ok(name)) if *name == asked.user => {
            let who =
                if by == Actor::AccessKey { String::new() } else { format!(", asked for {}", by.words()) };
            Line::pass(id, format!("as {name}, with {way}{who}"))
        }
        Some(Ok(name)) => {
            Line::fail(id, format!("the login is {name}, and the grants are for {}", asked.user))
                .hint("see whether a tag RedshiftDbUser of the role names another user")
        }
        Some(Err(error)) if by == Actor::Operator && is_about_operator(error) => {
            Line::unchecked(id, format!("you may not ask for them: {error}"), case.as_the_vendor())
        }
        Some(Err(error)) => {
            let line = Line::fail(id, format!("{error}{}", case.delay(answers, error)));
            match &error.hint {
                Some(hint) => line.hint(hint.clone()),
                None => line,
            }
        }
    }
}

fn is_about_operator(error: &CloudError) -> bool {
    error.kind == CloudErrorKind::Denied && error.subject.service != "sql"
}

fn copied(case: &Case<'_>, asked: &Database, answers: &Answers) -> Line {
    let id = CheckId::CopyRuns;
    let by_hand = match case.actor() {
        Actor::Operator => case.as_the_vendor(),
        Actor::Role | Actor::AccessKey => "once the object is staged and the login works, it is tried",
    };
    match &answers.database.copy {
        None if asked.copy.is_none() => Line::unchecked(id, "COPY takes the vendor's own keys", by_hand),
        None => Line::unchecked(id, "there was no object, or no login, to try it with", by_hand),
        Some(Ok(rows)) if rows == "1" => Line::pass(id, "1 row into a temporary table, rolled back"),
        Some(Ok(rows)) => Line::fail(id, format!("COPY loaded {rows} rows, and the object has 1"))
            .hint("see stl_load_errors or sys_load_error_detail"),
        Some(Err((_, error))) => Line::fail(id, format!("COPY: {}", error.message)).hint(
            "the vendor's keys must be allowed s3:GetObject and s3:ListBucket, in a bucket of the warehouse's region",
        ),
    }
}
