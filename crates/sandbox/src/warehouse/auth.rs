//! Who a client is. The warehouse decides alone; the engine behind it has no
//! passwords.

use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};

use super::dialect;
use super::directory::{DatabaseUser, Directory};
use super::logins::{Attempt, TemporaryLogin, TemporaryLogins};
use super::password::{self, Stored};
use super::protocol::{self, SqlError, sqlstate};
use super::shared::Shared;

const AUTHENTICATION_MD5: u32 = 5;
/// Redshift's own, for passwords kept as SHA-256 (Amazon Redshift drivers,
/// `AUTH_REQ_DIGEST`); drivers for PostgreSQL do not know it.
const AUTHENTICATION_DIGEST: u32 = 13;

/// The database user a client logged in as.
pub(super) struct AuthenticatedUser {
    pub user: String,
    /// Groups joined for the session.
    pub groups: Vec<String>,
    pub account: DatabaseUser,
}

/// Challenges the client and says who it is.
pub(super) async fn authenticate(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    shared: &Arc<Shared>,
    name: &str,
) -> Result<AuthenticatedUser, SqlError> {
    let directory = shared.directory().await?;
    if TemporaryLogins::is_temporary(name) {
        return temporary(stream, shared, name).await;
    }
    let account = directory.users.get(name).cloned();
    let stored = account.as_ref().map_or(Stored::Disabled, |account| account.password.clone());
    let accepted = match &stored {
        Stored::Sha256 { digest, salt } => answers_digest(stream, digest, salt).await?,
        Stored::Md5(inner) => {
            let (salt, response) = challenge(stream).await?;
            password::md5_response(inner, salt) == response
        }
        // Nobody learns whether the user exists.
        Stored::Disabled => challenge(stream).await.map(|_| false)?,
    };
    let valid = account.filter(|account| {
        accepted && account.valid_until.is_none_or(|until| until > (shared.options.clock)())
    });
    valid
        .map(|account| AuthenticatedUser { user: name.to_owned(), groups: Vec::new(), account })
        .ok_or_else(|| refused(name))
}

fn refused(name: &str) -> SqlError {
    SqlError::fatal(
        sqlstate::INVALID_AUTHORIZATION,
        format!("password authentication failed for user \"{name}\""),
    )
}

async fn temporary(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    shared: &Arc<Shared>,
    name: &str,
) -> Result<AuthenticatedUser, SqlError> {
    let (salt, response) = challenge(stream).await?;
    let login = match shared.logins.check(name, salt, &response, (shared.options.clock)()) {
        Attempt::Accepted(login) => login,
        Attempt::Expired => {
            return Err(SqlError::fatal(
                sqlstate::INVALID_AUTHORIZATION,
                "IAM Authentication token has expired",
            ));
        }
        Attempt::Refused => return Err(refused(name)),
    };
    let mut directory = shared.directory().await?;
    if !directory.users.contains_key(&login.acts_as) && login.auto_create {
        directory = create(shared, &login.acts_as).await?;
    }
    join(shared, &login).await?;
    let account = directory.users.get(&login.acts_as).cloned();
    let missing = || {
        SqlError::fatal(sqlstate::INVALID_AUTHORIZATION, format!("user \"{}\" does not exist", login.acts_as))
    };
    Ok(AuthenticatedUser { account: account.ok_or_else(missing)?, groups: login.groups, user: login.acts_as })
}

/// Makes the user a member of the groups it asked for (GetClusterCredentials,
/// DbGroups), until [`leave`].
async fn join(shared: &Arc<Shared>, login: &TemporaryLogin) -> Result<(), SqlError> {
    if login.groups.is_empty() {
        return Ok(());
    }
    membership(shared, &login.acts_as, &login.groups, true)
        .await
        .map_err(|error| SqlError { severity: "FATAL", ..error })
}

/// Ends memberships that came with a login, but for those another session of
/// the user still needs.
pub(super) async fn leave(shared: &Arc<Shared>, user: &str, groups: &[String]) {
    let needed = shared.registry.groups(user);
    let groups: Vec<_> = groups.iter().filter(|group| !needed.contains(*group)).cloned().collect();
    if !groups.is_empty() {
        // A user or group that is gone has no membership left to end.
        let _ = membership(shared, user, &groups, false).await;
    }
}

async fn membership(shared: &Arc<Shared>, user: &str, groups: &[String], add: bool) -> Result<(), SqlError> {
    let calls = groups.iter().map(|group| {
        let (group, user) = (dialect::literal(group), dialect::literal(user));
        format!("SELECT pg_catalog.standin_session_member({group}, {user}, {add});")
    });
    let engine = shared
        .engine()
        .await
        .map_err(|error| SqlError::fatal(sqlstate::INTERNAL_ERROR, error.to_string()))?;
    let mut engine = engine.lock().await;
    let sql = calls.collect::<String>();
    engine.as_superuser(shared.first_database(), &sql).await.map(|_| ())
}

/// A user made at its first login has the rights of PUBLIC only and no
/// password (GetClusterCredentials, AutoCreate).
pub(super) async fn create(shared: &Arc<Shared>, user: &str) -> Result<Arc<Directory>, SqlError> {
    let engine = shared
        .engine()
        .await
        .map_err(|error| SqlError::fatal(sqlstate::INTERNAL_ERROR, error.to_string()))?;
    let mut engine = engine.lock().await;
    let sql = format!("CREATE ROLE {} LOGIN", dialect::identifier(user));
    let database = shared.first_database().to_owned();
    match engine.as_superuser(&database, &sql).await {
        // Two first logins at once make it once.
        Err(error) if error.code != "42710" => return Err(error),
        _ => shared.refresh(&mut engine, &database).await?,
    }
    shared.directory().await
}

/// Sends an MD5 challenge and returns its salt with the client's answer.
async fn challenge(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
) -> Result<([u8; 4], String), SqlError> {
    let random = uuid::Uuid::new_v4().into_bytes();
    let salt = [random[0], random[1], random[2], random[3]];
    request(stream, AUTHENTICATION_MD5, &salt).await?;
    Ok((salt, answer(stream, b'p').await?.text()))
}

async fn answers_digest(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    digest: &[u8],
    salt: &[u8],
) -> Result<bool, SqlError> {
    let nonce = [uuid::Uuid::new_v4().into_bytes(), uuid::Uuid::new_v4().into_bytes()].concat();
    let mut body = 0u32.to_be_bytes().to_vec(); // SHA-256
    for part in [salt, &nonce] {
        body.extend((part.len() as u32).to_be_bytes());
        body.extend(part);
    }
    request(stream, AUTHENTICATION_DIGEST, &body).await?;
    let message = answer(stream, b'd').await?;
    let Some((response, rest)) = part(&message.body) else {
        return Ok(false);
    };
    let Some((client_nonce, _)) = part(rest) else {
        return Ok(false);
    };
    Ok(password::sha256(&[digest, &nonce, client_nonce]) == response)
}

/// A length-prefixed part and what follows it.
fn part(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = u32::from_be_bytes(bytes.get(..4)?.try_into().ok()?) as usize;
    Some((bytes.get(4..4 + length)?, &bytes[4 + length..]))
}

async fn request(stream: &mut (impl AsyncWrite + Unpin), method: u32, body: &[u8]) -> Result<(), SqlError> {
    let body = [&method.to_be_bytes(), body].concat();
    stream.write_all(&protocol::frame(b'R', &body)).await.map_err(lost)?;
    stream.flush().await.map_err(lost)
}

async fn answer(stream: &mut (impl AsyncRead + Unpin), kind: u8) -> Result<protocol::Message, SqlError> {
    let message = protocol::read_message(stream).await.map_err(lost)?;
    message
        .filter(|message| message.kind == kind)
        .ok_or_else(|| SqlError::fatal(sqlstate::PROTOCOL_VIOLATION, "expected password response"))
}

fn lost(error: std::io::Error) -> SqlError {
    SqlError::fatal("08006", format!("connection to client lost: {error}"))
}
