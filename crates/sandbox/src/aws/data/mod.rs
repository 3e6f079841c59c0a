//! The Redshift Data API: statements run on the warehouse behind a cluster or
//! workgroup, without a connection to it.

pub(crate) mod catalog;
mod errors;
pub(crate) mod jobs;
pub(crate) mod parameters;
pub(crate) mod results;
pub(crate) mod run;
mod send;
pub(crate) mod statements;
pub(crate) mod target;

use provision_iam::partition::of_region_or_default;
use std::sync::Arc;

use crate::endpoint::{Access, Call, Cloud, Protocol, Reply, Service, World, error::Result};
use jobs::Jobs;
use target::Target;

/// Statements live for a day and are not part of the world that is saved.
#[derive(Default)]
pub(crate) struct RedshiftData {
    jobs: Arc<Jobs>,
}

#[async_trait::async_trait]
impl Service for RedshiftData {
    fn name(&self) -> &'static str {
        "redshift-data"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Json { version: "1.1" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let answer = match call.operation.as_str() {
            "ExecuteStatement" | "BatchExecuteStatement" => send::execute(&self.jobs, call, cloud).await,
            "DescribeStatement" => statements::describe(&self.jobs, call).await,
            "GetStatementResult" => statements::result(&self.jobs, call, false).await,
            "GetStatementResultV2" => statements::result(&self.jobs, call, true).await,
            "ListStatements" => statements::list(&self.jobs, call),
            "CancelStatement" => statements::cancel(&self.jobs, call),
            "ListSessions" => statements::list_sessions(&self.jobs, call),
            "ListDatabases" => catalog::databases(call, cloud).await,
            "ListSchemas" => catalog::schemas(call, cloud).await,
            "ListTables" => catalog::tables(call, cloud).await,
            "DescribeTable" => catalog::describe_table(call, cloud).await,
            _ => Err(self.protocol().unknown_operation(call)),
        };
        answer.map(Reply::Json)
    }

    /// The Data API asks for its own permission, and for what it needs to log
    /// in as the caller wants (Management Guide, "Authorizing access to the
    /// Amazon Redshift Data API").
    fn access(&self, call: &Call, world: &World) -> Vec<Access> {
        let action = format!("redshift-data:{}", call.operation);
        let Ok(target) = Target::read(call) else {
            // A statement is found by its owner alone, so that nobody asks for another's.
            let access = Access::new(action, "*");
            return vec![access.context("redshift-data:statement-owner-iam-userid", call.caller.user_id())];
        };
        let (account, region) = (&call.account, &call.region);
        let redshift =
            |rest: String| format!("arn:{}:redshift:{region}:{account}:{rest}", of_region_or_default(region));
        let workgroup = || {
            let name = target.workgroup.as_deref()?;
            let workgroups = &world.serverless.get(account, region)?.workgroups;
            let mut workgroups = workgroups.values();
            let found = workgroups.find(|workgroup| workgroup.name == name || workgroup.arn == name);
            found.map(|workgroup| workgroup.arn.clone())
        };
        let warehouse = match &target.cluster {
            Some(cluster) => redshift(format!("cluster:{cluster}")),
            None => workgroup().unwrap_or_else(|| "*".to_owned()),
        };
        let mut needed = vec![Access::new(action, warehouse.clone())];
        let database = &target.database;
        match (&target.cluster, &target.secret, &target.db_user) {
            (_, Some(secret), _) => needed.push(Access::new("secretsmanager:GetSecretValue", secret)),
            (Some(cluster), None, Some(user)) => {
                for arn in [format!("dbuser:{cluster}/{user}"), format!("dbname:{cluster}/{database}")] {
                    let access = Access::new("redshift:GetClusterCredentials", redshift(arn));
                    needed.push(access.context("redshift:DbUser", user).context("redshift:DbName", database));
                }
            }
            (Some(cluster), None, None) => {
                let arn = redshift(format!("dbname:{cluster}/{database}"));
                needed.push(Access::new("redshift:GetClusterCredentialsWithIAM", arn));
            }
            (None, None, _) => needed.push(Access::new("redshift-serverless:GetCredentials", warehouse)),
        }
        needed
    }
}
