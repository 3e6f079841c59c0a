//! Where to connect to, and as whom.

use std::sync::Arc;

use super::super::caller::Caller;
use super::super::redshift::Redshift;
use super::super::secret::{self, Secret};
use super::super::secrets_manager::SecretsManager;
use super::super::{error, password};
use super::caller;
use super::target::Target;
use provision_core::deployment::{Endpoint, Tls};
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::{AdminAccess, CallerIdentity, WarehouseFacts, WarehouseKind};

/// Everything that a connection needs.
#[derive(Clone, Debug)]
pub(super) struct Login {
    /// The name that the server's certificate must carry: the warehouse's own, also where the
    /// connection goes through a tunnel.
    pub(super) server_name: String,
    /// What is connected to.
    pub(super) address: Endpoint,
    pub(super) tls: Tls,
    /// Certificates that are trusted instead of the machine's.
    pub(super) ca_file: Option<String>,
    /// The host that OpenSSH connects through.
    pub(super) ssh: Option<String>,
    pub(super) user: String,
    pub(super) password: Secret,
    pub(super) database: String,
}

/// Where logins come from, and who is calling.
pub(super) struct Logins {
    pub(super) caller: Caller,
    pub(super) redshift: Arc<Redshift>,
    pub(super) secrets: Arc<SecretsManager>,
}

impl Logins {
    /// Who is calling, which was told before any database is asked.
    pub(super) fn identity(&self) -> &CallerIdentity {
        self.caller.known()
    }

    /// Finds the login, with the warehouse as it was observed or, where it was not, as it is now.
    ///
    /// # Errors
    /// The password cannot be had, or the warehouse cannot be reached as the spec says.
    pub(super) async fn login(
        &self,
        target: Target<'_>,
        warehouse: Option<&WarehouseFacts>,
    ) -> Result<Login, CloudError> {
        let subject = target.subject("Connect");
        let warehouse = self.known(target, warehouse).await?;
        let (user, password) = match target.admin {
            AdminAccess::Password { user, password_env, .. } => {
                (user.clone(), from_environment(&subject, password_env)?)
            }
            AdminAccess::Secret { arn, .. } => {
                let arn =
                    arn.as_ref().or(warehouse.admin_secret.as_ref()).ok_or_else(|| no_secret(&subject))?;
                let login = self.secrets.login(arn, &target.warehouse.region).await?;
                (login.username, login.password)
            }
            AdminAccess::Temporary { user, .. } => {
                let user = user.as_ref().or(warehouse.admin_user.as_ref());
                let login = self.temporary(target, user.map(String::as_str)).await?;
                (login.username, login.password)
            }
            AdminAccess::DataApi { .. } => unreachable!("the Data API opens no connection"),
        };
        let who = secret::Credentials { username: user, password };
        Ok(Self::of(target, &warehouse, who)?.expect("there is a route"))
    }

    /// The same way in, for somebody else; nothing where the administrator opens no connection.
    ///
    /// # Errors
    /// The warehouse cannot be reached as the spec says.
    pub(super) fn of(
        target: Target<'_>,
        warehouse: &WarehouseFacts,
        who: secret::Credentials,
    ) -> Result<Option<Login>, CloudError> {
        let (AdminAccess::Password { route, .. }
        | AdminAccess::Secret { route, .. }
        | AdminAccess::Temporary { route, .. }) = target.admin
        else {
            return Ok(None);
        };
        let address = address(&target.subject("Connect"), warehouse, route.endpoint.as_deref())?;
        let own = warehouse.endpoint.as_ref().map(|endpoint| endpoint.host.clone());
        Ok(Some(Login {
            server_name: own.unwrap_or_else(|| address.host.clone()),
            address,
            tls: route.tls,
            ca_file: route.ca_file.clone(),
            ssh: route.ssh.clone(),
            user: who.username,
            password: who.password,
            database: target.database.to_owned(),
        }))
    }

    /// Asks for temporary credentials: on a cluster as the user, unless that stands for an IAM identity; on Serverless
    /// as the caller, because GetCredentials has no other (Redshift Serverless API Reference, GetCredentials).
    async fn temporary(
        &self,
        target: Target<'_>,
        user: Option<&str>,
    ) -> Result<secret::Credentials, CloudError> {
        let Target { warehouse, database, .. } = target;
        let as_caller = caller::is_administrator(self.identity(), target)?;
        if as_caller || warehouse.kind == WarehouseKind::Workgroup {
            return self.redshift.credentials_of_caller(warehouse, database).await;
        }
        let user = user.ok_or_else(|| CloudError {
            hint: Some("name one in `admin.user`".to_owned()),
            ..error::plain(
                &target.subject("Connect"),
                CloudErrorKind::Permanent,
                "the cluster does not tell its admin user",
            )
        })?;
        self.redshift.credentials_of_user(warehouse, database, user).await
    }

    /// The warehouse as it was observed or, where it was not, as it is now.
    ///
    /// # Errors
    /// It is not there, or cannot be read.
    pub(super) async fn known(
        &self,
        target: Target<'_>,
        observed: Option<&WarehouseFacts>,
    ) -> Result<WarehouseFacts, CloudError> {
        if let Some(warehouse) = observed {
            return Ok(warehouse.clone());
        }
        self.redshift.warehouse(target.warehouse, target.admin).await?.ok_or_else(|| {
            let message = format!("there is no {}", target.warehouse);
            error::plain(&target.subject("Connect"), CloudErrorKind::NotFound, message)
        })
    }
}

/// The endpoint that the spec names, else the warehouse's.
fn address(
    subject: &Subject,
    warehouse: &WarehouseFacts,
    named: Option<&str>,
) -> Result<Endpoint, CloudError> {
    if let Some(text) = named {
        return parse(text).ok_or_else(|| CloudError {
            hint: Some("write `endpoint` as host:port".to_owned()),
            ..error::plain(subject, CloudErrorKind::Permanent, format!("{text:?} is not an endpoint"))
        });
    }
    warehouse.endpoint.clone().ok_or_else(|| CloudError {
        hint: Some("it must be running: resume it, or wait until it is made".to_owned()),
        ..error::plain(
            subject,
            CloudErrorKind::Permanent,
            format!("it has no endpoint; its status is {}", warehouse.status),
        )
    })
}

/// `host:port`, where an IPv6 address stands in brackets.
fn parse(text: &str) -> Option<Endpoint> {
    let (host, port) = text.rsplit_once(':')?;
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let port = port.parse().ok().filter(|port| *port != 0)?;
    (!host.is_empty()).then(|| Endpoint { host: host.to_owned(), port })
}

fn from_environment(subject: &Subject, variable: &str) -> Result<Secret, CloudError> {
    password::from_environment(variable).ok_or_else(|| CloudError {
        hint: Some(format!("set {variable} to the administrator's password, or use `via = \"secret\"`")),
        ..error::plain(
            subject,
            CloudErrorKind::Permanent,
            format!("the environment variable {variable} is not set"),
        )
    })
}

fn no_secret(subject: &Subject) -> CloudError {
    CloudError {
        hint: Some("name one in `admin.secret`, or use `via = \"temporary\"` or `\"password\"`".to_owned()),
        ..error::plain(
            subject,
            CloudErrorKind::Permanent,
            "the warehouse has no administrator secret managed by AWS",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn endpoints_are_host_and_port() {
        let endpoint = |text| parse(text).map(|endpoint| (endpoint.host, endpoint.port));
        assert_eq!(endpoint("127.0.0.1:5439"), Some(("127.0.0.1".to_owned(), 5439)));
        assert_eq!(endpoint("[::1]:5439"), Some(("::1".to_owned(), 5439)));
        assert_eq!(endpoint("db.example.org:15439"), Some(("db.example.org".to_owned(), 15439)));
        for text in ["localhost", ":5439", "localhost:", "localhost:0", "localhost:99999"] {
            assert_eq!(endpoint(text), None, "{text}");
        }
    }
}
