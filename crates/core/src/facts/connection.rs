//! Which warehouse, which database of it, and who logs in.

use std::fmt;

use serde::Serialize;

use crate::deployment::{Admin, Deployment, Tls, Via, Warehouse};

/// A provisioned cluster or a Serverless workgroup, in a region.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct WarehouseId {
    pub region: String,
    pub kind: WarehouseKind,
    pub name: String,
}

impl WarehouseId {
    /// The warehouse of a deployment.
    pub fn of(deployment: &Deployment) -> Self {
        let kind = match &deployment.warehouse {
            Warehouse::Cluster { .. } => WarehouseKind::Cluster,
            Warehouse::Workgroup { .. } => WarehouseKind::Workgroup,
        };
        WarehouseId { region: deployment.region.clone(), kind, name: deployment.warehouse.name().to_owned() }
    }
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

/// A database of a warehouse, and the administrator who logs in to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Connection {
    pub warehouse: WarehouseId,
    pub database: String,
    pub admin: AdminAccess,
}

impl Connection {
    /// To the database of a deployment.
    pub fn of(deployment: &Deployment) -> Self {
        Connection {
            warehouse: WarehouseId::of(deployment),
            database: deployment.database.clone(),
            admin: AdminAccess::of(&deployment.admin),
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
    /// As the spec says.
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
