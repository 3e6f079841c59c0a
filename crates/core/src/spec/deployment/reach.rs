//! How the warehouse is reached, by the vendor and by the operator.

use std::fmt;

use ipnet::IpNet;
use serde::{Deserialize, Serialize};

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Via {
    Password,
    Secret,
    Temporary,
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

/// How the connection to the database is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tls {
    /// TLS with the server's certificate and host name verified.
    #[default]
    VerifyFull,
    /// No TLS; accepted for loopback addresses only.
    Disable,
}
