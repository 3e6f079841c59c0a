//! How the warehouse is reached, by the vendor and by the operator.

use std::{
    fmt,
    net::{IpAddr, Ipv6Addr},
    str::FromStr,
};

use ipnet::IpNet;
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

/// Which addresses reach the port of the warehouse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Network {
    pub allow: bool,
    /// Canonical: no bits set behind the prefix, sorted, without duplicates.
    pub cidrs: Vec<IpNet>,
    /// Which of the warehouse's security groups gets the rules.
    pub security_group: Option<String>,
    pub adopt: bool,
}

/// How `provision` itself reaches the database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admin {
    pub via: Via,
    pub user: Option<String>,
    /// Name of the environment variable that has the password.
    pub password_env: Option<String>,
    /// ARN; `None` is the warehouse's managed secret.
    pub secret: Option<String>,
    /// Instead of the endpoint that the warehouse reports.
    pub endpoint: Option<Endpoint>,
    pub tls: Tls,
    /// Certificates (PEM) that are trusted instead of the machine's; relative
    /// to where the program runs.
    pub ca_file: Option<String>,
    /// `user@host`, reached with the operator's own OpenSSH.
    pub ssh: Option<String>,
}

impl Default for Admin {
    /// Through the Data API, with the warehouse's managed secret.
    fn default() -> Self {
        Admin {
            via: Via::DataApi,
            user: None,
            password_env: None,
            secret: None,
            endpoint: None,
            tls: Tls::VerifyFull,
            ca_file: None,
            ssh: None,
        }
    }
}

/// The way to the database. As text it is the spec's word.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Via {
    /// A connection, with a password from the environment.
    Password,
    /// A connection, with user and password from a secret of AWS Secrets Manager.
    Secret,
    /// A connection, with credentials that Redshift makes for one session.
    Temporary,
    /// The Redshift Data API; no connection.
    DataApi,
}

/// Where a database listens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoint {
    pub host: String,
    pub port: u16,
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Endpoint { host, port } = self;
        if host.contains(':') {
            write!(formatter, "[{host}]:{port}")
        } else {
            write!(formatter, "{host}:{port}")
        }
    }
}

/// `host:port`; an IPv6 host stands in brackets.
impl FromStr for Endpoint {
    type Err = InvalidEndpoint;

    fn from_str(text: &str) -> Result<Endpoint, InvalidEndpoint> {
        let (host, port) = text.rsplit_once(':').ok_or(InvalidEndpoint)?;
        let port = port.parse().ok().filter(|port| *port > 0).ok_or(InvalidEndpoint)?;
        let host = match host.strip_prefix('[') {
            Some(inner) => {
                let inner = inner.strip_suffix(']').ok_or(InvalidEndpoint)?;
                inner.parse::<Ipv6Addr>().map_err(|_| InvalidEndpoint)?;
                inner
            }
            None if host.is_empty() || host.contains([':', '[', ']']) => return Err(InvalidEndpoint),
            None => host,
        };
        Ok(Endpoint { host: host.to_string(), port })
    }
}

/// A text that is no `host:port`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not host and port, as in `localhost:5439` or `[::1]:5439`")]
pub struct InvalidEndpoint;

/// Reads a CIDR block; a bare address stands for itself alone.
pub fn parse_cidr(text: &str) -> Option<IpNet> {
    let address = || text.parse::<IpAddr>().ok().map(IpNet::from);
    text.parse::<IpNet>().ok().or_else(address)
}

/// How the connection to the database is protected. As text it is the spec's word.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Tls {
    /// TLS with the server's certificate and host name verified.
    #[default]
    VerifyFull,
    /// No TLS; accepted for loopback addresses only.
    Disable,
}
