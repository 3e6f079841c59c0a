//! Reads as data: which facts a resource needs. The edge decides how to get them.

use std::fmt;

use serde::Serialize;

use super::sink::SinkId;
use crate::spec::{Admin, Tls, Via};

/// One fact that planning needs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Query {
    /// The bucket with its settings; with `contents`, also how much is in it.
    Bucket { name: String, region: String, contents: bool },
    /// The role with its trust policy, tags and everything attached to it; with `profiles`, also the
    /// instance profiles that hold it, which is what a teardown must know.
    Role { name: String, profiles: bool },
    /// The account's identity provider of this ARN.
    OidcProvider { arn: String },
    /// The IAM user with its tags, everything attached to it, and its access keys.
    AccessUser { name: String },
    /// The sink, without the secrets that it holds.
    Sink(SinkId),
    /// Whether a password is in the environment and fits; of what is in a secret nothing is read.
    Password { variable: String, forbidden: String },
    /// The customer-managed policy with its versions and the default version's document.
    Policy { arn: String },
    /// The cluster or workgroup with its endpoint and network.
    Warehouse(WarehouseId),
    /// The inbound rules of the warehouse's security groups, and those tagged as this owner's
    /// wherever they are. Needs the warehouse's answer.
    Ingress { warehouse: WarehouseId, deployment: String, destination: String },
    /// The subnets of the warehouse with their routes and network ACLs, if it is public. Needs the warehouse's answer.
    Subnets(WarehouseId),
    /// A database user with its explicit grants on the database. Needs the warehouse's answer.
    Database { warehouse: WarehouseId, database: String, admin: AdminAccess, user: String },
    /// A schema with its grants and what is in it. Needs the warehouse's answer.
    Schema { warehouse: WarehouseId, database: String, admin: AdminAccess, schema: String },
    /// A group with its users. Needs the warehouse's answer.
    Group { warehouse: WarehouseId, database: String, admin: AdminAccess, group: String },
    /// What a user has in every database of the warehouse, which is what a teardown must know.
    /// Needs the warehouse's answer, and that of the database for the list of the others.
    Holdings { warehouse: WarehouseId, database: String, admin: AdminAccess, user: String },
}

/// A provisioned cluster or a Serverless workgroup, in a region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct WarehouseId {
    pub region: String,
    pub kind: WarehouseKind,
    pub name: String,
}

impl fmt::Display for WarehouseId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {} in {}", self.kind.title(), self.name, self.region)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub enum WarehouseKind {
    Cluster,
    Workgroup,
}

impl WarehouseKind {
    pub fn title(self) -> &'static str {
        match self {
            WarehouseKind::Cluster => "cluster",
            WarehouseKind::Workgroup => "workgroup",
        }
    }
}

/// How to log in to a database as its administrator. Names of secrets, never their values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum AdminAccess {
    /// User name and the environment variable that holds the password.
    Password {
        user: String,
        password_env: String,
        #[serde(flatten)]
        route: Route,
    },
    /// A Secrets Manager secret with `username` and `password`; by default the warehouse's managed
    /// one.
    Secret {
        arn: Option<String>,
        #[serde(flatten)]
        route: Route,
    },
    /// Credentials that Redshift gives for a quarter of an hour: on a cluster for this user, by
    /// default its admin user; on Serverless always for the caller's own identity, and on a cluster
    /// where the user is one that stands for an IAM identity.
    Temporary {
        user: Option<String>,
        #[serde(flatten)]
        route: Route,
    },
    /// The Redshift Data API, which needs no network path to the warehouse. It logs in with the
    /// named secret, as the named user of a cluster, or, where neither is named, with the
    /// warehouse's managed secret if it has one.
    DataApi { secret: Option<String>, user: Option<String> },
}

impl AdminAccess {
    /// The road that the spec names.
    pub fn of(admin: &Admin) -> Self {
        let route = Route::of(admin);
        let user = admin.user.clone();
        match admin.via {
            Via::Password => AdminAccess::Password {
                // The spec is refused without either.
                user: user.unwrap_or_default(),
                password_env: admin.password_env.clone().unwrap_or_default(),
                route,
            },
            Via::Secret => AdminAccess::Secret { arn: admin.secret.clone(), route },
            Via::Temporary => AdminAccess::Temporary { user, route },
            Via::DataApi => AdminAccess::DataApi { secret: admin.secret.clone(), user },
        }
    }
}

/// How a connection gets to the warehouse, and whom it trusts there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Route {
    /// `host:port`; otherwise the warehouse's own endpoint.
    pub endpoint: Option<String>,
    pub tls: Tls,
    /// A file of certificates (PEM) that are trusted instead of the machine's.
    pub ca_file: Option<String>,
    /// The host that OpenSSH connects through: `user@host`, or a name of its configuration.
    pub ssh: Option<String>,
}

impl Route {
    fn of(admin: &Admin) -> Self {
        Route {
            endpoint: admin.endpoint.as_ref().map(ToString::to_string),
            tls: admin.tls,
            ca_file: admin.ca_file.clone(),
            ssh: admin.ssh.clone(),
        }
    }
}
