//! A PostgreSQL server of the user's, looked at before a warehouse is put on it.

use std::time::Duration;

use tokio_postgres::config::{Config, Host, SslMode};

use super::backend::{Backend, Remote, Server};
use super::catalog::{DEFAULT_DATABASE, SETUP};
use super::engine::Engine;
use super::error::WarehouseError;
use super::protocol::SqlError;

/// The oldest major version the catalog views work on.
const OLDEST: u32 = 15;
/// How long a server may take to answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(10);

/// Reads `postgresql://user[:password]@host[:port]`, the URL of a superuser. A password that is not in it is
/// taken from the environment variable `PGPASSWORD`, as PostgreSQL's own programs do.
pub(super) fn parse(url: &str) -> Result<Server, WarehouseError> {
    let invalid = |reason: String| WarehouseError::engine("read the URL of the PostgreSQL server", reason);
    if !url.starts_with("postgresql://") && !url.starts_with("postgres://") {
        return Err(invalid(
            "it begins with postgresql://, as in postgresql://postgres@127.0.0.1:5432".into(),
        ));
    }
    // The parser's own texts quote no part of the URL, which may hold a password.
    let config: Config = url.parse().map_err(|error: tokio_postgres::Error| invalid(explain(&error)))?;
    let [Host::Tcp(host)] = config.get_hosts() else {
        return Err(invalid("exactly one host name or address is needed".into()));
    };
    if config.get_ssl_mode() == SslMode::Require {
        return Err(invalid("connections to the server do not use TLS: leave out sslmode=require".into()));
    }
    if let Some(database) = config.get_dbname().filter(|name| !["", "postgres"].contains(name)) {
        let reason = format!("a warehouse takes the whole server: leave out the database \"{database}\"");
        return Err(invalid(reason));
    }
    let given = config.get_password().map(|password| String::from_utf8_lossy(password).into_owned());
    let password = given.or_else(|| std::env::var("PGPASSWORD").ok()).unwrap_or_default();
    Ok(Server {
        host: host.clone(),
        port: config.get_ports().first().copied().unwrap_or(5432),
        user: config.get_user().unwrap_or("postgres").to_owned(),
        password,
    })
}

/// An error with what it was caused by.
fn explain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |error| error.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// Makes the server a warehouse's, unless it is one: everything that could be wrong with it comes out now,
/// not with the first client.
///
/// # Errors
/// The URL is none, nobody answers there, the login is refused, or the server is not one a warehouse can have.
pub(crate) async fn prepare(url: &str) -> Result<(), WarehouseError> {
    let server = parse(url)?;
    let place = format!("{server:?}");
    let action = "use the PostgreSQL server";
    let mut engine = Engine::new(Backend::Remote(Box::new(Remote::new(server))));
    let checked = async {
        engine
            .as_found("template1", "SELECT 1")
            .await
            .map_err(|error| WarehouseError::engine(action, hint(error)))?;
        make_ready(&mut engine).await
    };
    match tokio::time::timeout(ANSWER_TIMEOUT, checked).await {
        Ok(result) => result,
        Err(_) => {
            let reason = format!("{place} did not answer within {} s", ANSWER_TIMEOUT.as_secs());
            Err(WarehouseError::engine(action, reason))
        }
    }
}

/// Makes a server of the user's ready, unless it has been before. One that
/// holds anything else is left alone: roles and databases are the server's, and
/// a warehouse's statements may remove any of them.
pub(crate) async fn make_ready(engine: &mut Engine) -> Result<(), WarehouseError> {
    let failed = |error: SqlError| WarehouseError::engine("prepare the PostgreSQL server", error);
    let found = engine.as_found("template1", FOUND).await.map_err(failed)?;
    let Some(found) = found.first().and_then(|result| result.rows.first()) else {
        return Err(WarehouseError::engine("prepare the PostgreSQL server", "it does not say what it is"));
    };
    if found.first().is_some_and(|is_warehouse| is_warehouse.as_deref() == Some("t")) {
        return Ok(());
    }
    if let Some(reason) = unsuitable(found) {
        return Err(WarehouseError::engine("prepare the PostgreSQL server", reason));
    }
    let md5 = engine.as_found("template1", IS_MD5).await.map_err(failed)?;
    if md5.iter().flat_map(|result| &result.rows).flatten().any(|value| value.as_deref() == Some("t")) {
        return Err(WarehouseError::engine("prepare the PostgreSQL server", MD5));
    }
    for script in SETUP {
        engine.as_found("template1", script).await.map_err(failed)?;
    }
    for sql in ["DROP DATABASE IF EXISTS postgres", &format!("CREATE DATABASE {DEFAULT_DATABASE}")] {
        engine.as_found("template1", sql).await.map_err(failed)?;
    }
    Ok(())
}

/// What the server said, and what to do about it.
fn hint(error: SqlError) -> String {
    let text = error.message.clone();
    let next = match () {
        () if text.contains("28P01") || text.contains("password") => {
            "; give the superuser's password in the URL or in PGPASSWORD"
        }
        () if text.contains("onnection refused") => "; is it running, and does it listen there?",
        () if text.contains("lookup") => "; is the host's name right?",
        () => "",
    };
    format!("{text}{next}")
}

/// Why a server that answers is none for a warehouse; the columns are those of [`FOUND`].
fn unsuitable(found: &[Option<String>]) -> Option<String> {
    let column = |index: usize| found.get(index).and_then(Option::as_deref).unwrap_or_default();
    let (empty, superuser, first) = (column(1), column(2), column(3));
    let version = column(4).parse::<u32>().unwrap_or_default() / 10_000;
    let reason = match () {
        () if version < OLDEST => format!("it is PostgreSQL {version}; {OLDEST} is the oldest that will do"),
        () if superuser != "t" => "the user of the URL is no superuser".to_owned(),
        () if empty != "t" => {
            "it is not empty: give the warehouse a server of its own, freshly initialised".to_owned()
        }
        () if first != "t" => "the user of the URL is not the one it was initialised with".to_owned(),
        () => return None,
    };
    Some(reason)
}

/// Why the superuser would lose its password when it is renamed: the name is the salt of an MD5 password.
const MD5: &str = "the user's password is kept as MD5, which ends with its name: set password_encryption to \
    scram-sha-256 and the password again";

/// Whether that is so.
const IS_MD5: &str =
    "SELECT coalesce(rolpassword LIKE 'md5%', false) FROM pg_catalog.pg_authid WHERE rolname = current_user";

/// Whether a server is a warehouse already; whether it is empty; whether the user is a superuser, the one the
/// server was initialised with; the version.
const FOUND: &str = "
    SELECT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'standin'),
           NOT EXISTS (SELECT FROM pg_catalog.pg_database WHERE datname NOT IN ('postgres', 'template0', 'template1'))
           AND (SELECT count(*) FROM pg_catalog.pg_roles WHERE rolname NOT LIKE 'pg\\_%' AND oid <> 10) = 0,
           rolsuper, oid = 10, current_setting('server_version_num')
      FROM pg_catalog.pg_roles WHERE rolname = current_user";

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(url: &str) -> String {
        parse(url).expect_err(url).to_string()
    }

    #[test]
    fn a_url_names_one_server_and_nothing_in_it() {
        let server = parse("postgresql://me:it%27s@db.example:5433").unwrap();
        assert_eq!((server.host.as_str(), server.port, server.user.as_str()), ("db.example", 5433, "me"));
        assert_eq!(server.password, "it's");
        for (url, reason) in [
            ("127.0.0.1:5432", "it begins with postgresql://"),
            ("host=127.0.0.1", "it begins with postgresql://"),
            ("mysql://root@127.0.0.1", "it begins with postgresql://"),
            ("postgresql://me@h:port", "invalid"),
            ("postgresql://me@a,b", "exactly one host"),
            ("postgresql://me@/", "exactly one host"),
            ("postgresql://me@h?sslmode=require", "do not use TLS"),
            ("postgresql://me@h/sales", "leave out the database \"sales\""),
        ] {
            assert!(refused(url).contains(reason), "{url}: {}", refused(url));
        }
    }

    #[test]
    fn no_error_and_no_log_shows_the_password() {
        let server = parse("postgresql://me:S3cret@h:1").unwrap();
        assert_eq!(format!("{server:?}"), "me@h:1");
        for url in ["postgresql://me:S3cret@h:port", "postgresql://me:S3cret@a,b", "x://me:S3cret@h"] {
            assert!(!refused(url).contains("S3cret"), "{url}");
        }
    }

    #[test]
    fn a_server_must_be_new_and_the_users_own() {
        let found = |values: [&str; 5]| unsuitable(&values.map(|value| Some(value.to_owned())));
        assert_eq!(found(["f", "t", "t", "t", "150004"]), None);
        for (values, reason) in [
            (["f", "t", "t", "t", "140010"], "PostgreSQL 14"),
            (["f", "t", "f", "f", "170000"], "no superuser"),
            (["f", "f", "t", "t", "170000"], "not empty"),
            (["f", "t", "t", "f", "170000"], "initialised with"),
        ] {
            assert!(found(values).unwrap().contains(reason), "{reason}");
        }
    }
}
