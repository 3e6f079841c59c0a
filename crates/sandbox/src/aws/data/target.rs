//! Which warehouse a statement is for, and as whom it runs.

use std::sync::Arc;

use serde_json::{Value, json};

use super::errors::invalid;
use crate::{
    aws::{
        redshift::{logins::WarehouseId, reconcile, rules},
        secrets,
    },
    endpoint::{ApiError, Call, Cloud, World, error::Result},
    warehouse::Warehouse,
};

/// What the request says, as it is shown again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Target {
    pub cluster: Option<String>,
    pub workgroup: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub secret: Option<String>,
}

/// Who logs in to the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DatabaseLogin {
    /// The name the session shows: `awsuser`, `IAM:reporter`, `IAMR:loader`.
    pub name: String,
    /// The database user it acts as.
    pub acts_as: String,
    pub auto_create: bool,
    /// Checked, where the login is with a secret.
    pub password: Option<String>,
}

impl Target {
    /// Reads and checks the target of a request.
    pub(crate) fn read(call: &Call) -> Result<Self> {
        let text = |name: &str| call.json[name].as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        let target = Self {
            cluster: text("ClusterIdentifier"),
            workgroup: text("WorkgroupName"),
            database: text("Database").unwrap_or_default(),
            db_user: text("DbUser"),
            secret: text("SecretArn"),
        };
        match (&target.cluster, &target.workgroup) {
            (None, None) => {
                return Err(invalid("Either ClusterIdentifier or WorkgroupName must be given."));
            }
            (Some(_), Some(_)) => {
                return Err(invalid("ClusterIdentifier and WorkgroupName can't be given together."));
            }
            (None, Some(_)) if target.db_user.is_some() => {
                return Err(invalid(
                    "DbUser can't be given with WorkgroupName: Serverless takes the caller's identity or a secret.",
                ));
            }
            _ => {}
        }
        if target.db_user.is_some() && target.secret.is_some() {
            return Err(invalid("DbUser and SecretArn can't be given together."));
        }
        if target.database.is_empty() {
            return Err(invalid("Database must be given."));
        }
        Ok(target)
    }

    /// The warehouse, which must exist and answer.
    fn warehouse(&self, world: &World, call: &Call) -> Result<WarehouseId> {
        let (account, region) = (&call.account, &call.region);
        if let Some(identifier) = &self.cluster {
            let clusters = world.redshift.get(account, region).map(|clusters| &clusters.clusters);
            let cluster = clusters.and_then(|clusters| clusters.get(identifier)).ok_or_else(missing)?;
            let status = cluster.status.at(call.now);
            if ["paused", "pausing", "resuming", "creating", "deleting"].contains(&status) {
                return Err(invalid(format!("Redshift endpoint is not available: the cluster is {status}.")));
            }
            return Ok(WarehouseId::cluster(account, region, identifier));
        }
        // The workgroup may be given by name or by ARN, which ends with its id.
        let given = self.workgroup.as_deref().unwrap_or_default();
        let workgroups = world.serverless.get(account, region).map(|serverless| &serverless.workgroups);
        let mut workgroups = workgroups.into_iter().flat_map(|workgroups| workgroups.values());
        let found = workgroups.find(|workgroup| workgroup.name == given || workgroup.arn == given);
        let workgroup = found.ok_or_else(missing)?;
        Ok(WarehouseId::workgroup(account, region, &workgroup.name))
    }

    /// Who logs in: the secret's user, the named user, or the caller.
    fn login(&self, world: &World, call: &Call) -> Result<DatabaseLogin> {
        if let Some(secret) = &self.secret {
            return from_secret(world, call, secret);
        }
        if let Some(user) = &self.db_user {
            rules::check_user("DbUser", user).map_err(|error| invalid(error.message))?;
            return Ok(DatabaseLogin {
                name: format!("IAM:{user}"),
                acts_as: user.clone(),
                auto_create: false,
                password: None,
            });
        }
        let name = call.caller.database_user();
        let name =
            name.ok_or_else(|| invalid("The caller has no IAM identity that maps to a database user."))?;
        Ok(DatabaseLogin { acts_as: name.clone(), name, auto_create: true, password: None })
    }

    /// The running warehouse, and who logs in there.
    pub(super) async fn connect(
        &self,
        call: &Call,
        cloud: &Cloud,
    ) -> Result<(Arc<Warehouse>, DatabaseLogin)> {
        let (id, login) = {
            let world = cloud.world();
            (self.warehouse(&world, call)?, self.login(&world, call)?)
        };
        reconcile::reconcile(cloud).await?;
        let running = cloud.warehouses.get(&id).ok_or_else(missing)?;
        Ok((running, login))
    }

    /// Adds what the request said to an answer.
    pub(crate) fn show(&self, answer: &mut Value) {
        let members = [
            ("ClusterIdentifier", &self.cluster),
            ("WorkgroupName", &self.workgroup),
            ("DbUser", &self.db_user),
            ("SecretArn", &self.secret),
        ];
        for (name, value) in members {
            if let Some(value) = value {
                answer[name] = json!(value);
            }
        }
        answer["Database"] = json!(self.database);
    }
}

fn missing() -> ApiError {
    invalid("Redshift endpoint doesn't exist in this region.")
}

fn from_secret(world: &World, call: &Call, secret: &str) -> Result<DatabaseLogin> {
    let text = secrets::current_text(world, &call.account, &call.region, secret);
    let text = text.ok_or_else(|| invalid("Secrets Manager can't find the specified secret."))?;
    let content: Value = serde_json::from_str(&text).unwrap_or_default();
    let (Some(user), Some(password)) = (content["username"].as_str(), content["password"].as_str()) else {
        return Err(invalid("The secret must be JSON with the keys username and password."));
    };
    Ok(DatabaseLogin {
        name: user.to_owned(),
        acts_as: user.to_owned(),
        auto_create: false,
        password: Some(password.to_owned()),
    })
}

/// Who may see a statement: the principal that sent it, whatever its session.
pub(crate) fn owner(call: &Call) -> String {
    call.principal_arn()
}
