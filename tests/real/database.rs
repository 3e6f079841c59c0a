//! A database of a cluster or workgroup, asked through the Data API: that needs no network path.

use std::time::Duration;

use aws_sdk_redshiftdata::error::DisplayErrorContext;
use aws_sdk_redshiftdata::operation::batch_execute_statement::builders::BatchExecuteStatementFluentBuilder;
use aws_sdk_redshiftdata::operation::execute_statement::builders::ExecuteStatementFluentBuilder;
use aws_sdk_redshiftdata::types::{Field, StatusString};
use provision_core::templates::Templates;
use serde_json::Value;
use tokio::sync::OnceCell;

use crate::account::Access;
use crate::checks::{Checks, Outcome};

/// Rows of text, as a connection would bring them.
pub type Rows = Vec<Vec<Option<String>>>;

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warehouse {
    Cluster(String),
    Workgroup(String),
}

impl Warehouse {
    pub fn kind(&self) -> &'static str {
        match self {
            Warehouse::Cluster(_) => "cluster",
            Warehouse::Workgroup(_) => "workgroup",
        }
    }
}

/// As whom statements are run: found as the product finds it.
#[derive(Clone, Debug)]
enum Authority {
    Secret(String),
    User(String),
    Caller,
}

pub struct Database {
    pub warehouse: Warehouse,
    pub name: String,
    pub access: Access,
    authority: OnceCell<Authority>,
}

/// Says where and as whom: the requests take the same members.
macro_rules! addressed {
    ($database:expr, $request:expr) => {{
        let (secret, user) = $database.signed_in_as().await;
        $request
            .set_cluster_identifier($database.cluster_name())
            .set_workgroup_name($database.workgroup_name())
            .database(&$database.name)
            .set_secret_arn(secret)
            .set_db_user(user)
    }};
}

impl Database {
    pub fn cluster(access: Access, name: &str, database: &str) -> Self {
        Self::new(access, Warehouse::Cluster(name.to_owned()), database)
    }

    pub fn workgroup(access: Access, name: &str, database: &str) -> Self {
        Self::new(access, Warehouse::Workgroup(name.to_owned()), database)
    }

    fn new(access: Access, warehouse: Warehouse, name: &str) -> Self {
        Database { warehouse, name: name.to_owned(), access, authority: OnceCell::new() }
    }

    /// Another database of the same warehouse.
    pub fn elsewhere(&self, name: &str) -> Self {
        Self::new(self.access.clone(), self.warehouse.clone(), name)
    }

    /// Whether anything was run in it.
    pub fn was_used(&self) -> bool {
        self.authority.initialized()
    }

    pub fn is_serverless(&self) -> bool {
        matches!(self.warehouse, Warehouse::Workgroup(_))
    }

    pub fn cluster_name(&self) -> Option<String> {
        match &self.warehouse {
            Warehouse::Cluster(name) => Some(name.clone()),
            Warehouse::Workgroup(_) => None,
        }
    }

    pub fn workgroup_name(&self) -> Option<String> {
        match &self.warehouse {
            Warehouse::Cluster(_) => None,
            Warehouse::Workgroup(name) => Some(name.clone()),
        }
    }

    /// The managed secret of the administrator; without one the administrator's temporary credentials, or the caller.
    async fn authority(&self) -> &Authority {
        let find = async || match &self.warehouse {
            Warehouse::Cluster(name) => {
                let found = self.access.redshift().describe_clusters().cluster_identifier(name).send().await;
                let cluster = found.ok()?.clusters?.into_iter().next()?;
                cluster
                    .master_password_secret_arn
                    .map(Authority::Secret)
                    .or(cluster.master_username.map(Authority::User))
            }
            Warehouse::Workgroup(name) => {
                let serverless = self.access.serverless();
                let found = serverless.get_workgroup().workgroup_name(name).send().await.ok()?;
                let namespace = found.workgroup?.namespace_name?;
                let found = serverless.get_namespace().namespace_name(namespace).send().await.ok()?;
                found.namespace?.admin_password_secret_arn.map(Authority::Secret)
            }
        };
        self.authority.get_or_init(async || find().await.unwrap_or(Authority::Caller)).await
    }

    /// Secret and user that requests are made with.
    pub async fn signed_in_as(&self) -> (Option<String>, Option<String>) {
        match self.authority().await {
            Authority::Secret(arn) => (Some(arn.clone()), None),
            Authority::User(user) => (None, Some(user.clone())),
            Authority::Caller => (None, None),
        }
    }

    /// A request for one statement.
    pub async fn execute(&self, sql: &str) -> ExecuteStatementFluentBuilder {
        addressed!(self, self.access.data().execute_statement().sql(sql))
    }

    /// A request for several statements, as one transaction.
    pub async fn batch(&self, statements: &[String]) -> BatchExecuteStatementFluentBuilder {
        let request = self.access.data().batch_execute_statement().set_sqls(Some(statements.to_vec()));
        addressed!(self, request)
    }

    /// Runs one statement by itself, or several as one transaction; gives back the rows of the last.
    ///
    /// # Errors
    /// What Redshift or the Data API said.
    pub async fn run(&self, statements: &[String]) -> Result<Rows, String> {
        let data = self.access.data();
        let id = match statements {
            [one] => self.execute(one).await.send().await.map(|sent| sent.id).map_err(said),
            several => self.batch(several).await.send().await.map(|sent| sent.id).map_err(said),
        }?;
        let id = id.unwrap_or_default();
        // A workgroup that sleeps takes a minute and more to wake.
        for _ in 0..3000 {
            let found = data.describe_statement().id(&id).send().await;
            let found = found.map_err(said)?;
            match found.status {
                Some(StatusString::Finished) if found.has_result_set == Some(true) => {
                    return self.result(&id, statements.len()).await;
                }
                Some(StatusString::Finished) => return Ok(Rows::new()),
                Some(StatusString::Failed | StatusString::Aborted) => {
                    return Err(found.error.unwrap_or_else(|| "no reason was given".to_owned()));
                }
                _ => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
        Err("not finished within five minutes".to_owned())
    }

    async fn result(&self, id: &str, statements: usize) -> Result<Rows, String> {
        let id = if statements > 1 { format!("{id}:{statements}") } else { id.to_owned() };
        let answer = self.access.data().get_statement_result().id(id).send().await;
        let records = match answer {
            Ok(answer) => answer.records,
            // The last of several has no rows.
            Err(_) if statements > 1 => Vec::new(),
            Err(error) => return Err(said(error)),
        };
        Ok(records.into_iter().map(|record| record.into_iter().map(text).collect()).collect())
    }

    /// Runs one of the product's statements by itself.
    ///
    /// # Errors
    /// As [`Database::run`].
    pub async fn template(&self, name: &str, parameters: Value) -> Result<Rows, String> {
        self.run(&[statement(name, parameters)]).await
    }

    /// Runs statements of a probe's own, each by itself; what follows needs them.
    pub async fn prepare(&self, statements: &[&str]) {
        for sql in statements {
            if let Err(error) = self.run(&[(*sql).to_owned()]).await {
                panic!("{sql}: {error}");
            }
        }
    }
}

/// A statement as the product writes it.
pub fn statement(name: &str, parameters: Value) -> String {
    Templates::embedded().sql(name, &parameters).expect("the template takes these parameters")
}

/// What AWS said.
fn said<E: std::error::Error + Send + Sync + 'static>(error: E) -> String {
    DisplayErrorContext(error).to_string()
}

/// A value as a connection would bring it.
fn text(field: Field) -> Option<String> {
    match field {
        Field::StringValue(text) => Some(text),
        Field::LongValue(number) => Some(number.to_string()),
        Field::DoubleValue(number) => Some(number.to_string()),
        Field::BooleanValue(truth) => Some(if truth { "t" } else { "f" }.to_owned()),
        _ => None,
    }
}

/// A row of text.
pub fn row(values: &[&str]) -> Vec<Option<String>> {
    values.iter().map(|value| Some((*value).to_owned())).collect()
}

/// How Redshift and the Data API say that the administrator may not ask.
const DENIALS: [&str; 5] =
    ["permission denied", "must be superuser", "must be owner", "not authorized", "AccessDenied"];

impl Checks {
    /// A statement that is accepted, and what is true of its rows.
    pub fn accepted(&mut self, id: &str, result: Result<Rows, String>, holds: impl FnOnce(&Rows) -> bool) {
        match result {
            Ok(rows) => self.holds(id, holds(&rows), &rows),
            Err(error) => self.note(id, self.sql_failure(error)),
        }
    }

    /// A statement that is refused in one of these words.
    pub fn refused_in_words(&mut self, id: &str, words: &[&str], result: Result<Rows, String>) {
        match result {
            Ok(rows) => self.holds(id, false, &rows),
            Err(error) if words.iter().any(|word| error.contains(word)) => self.note(id, Outcome::Confirmed),
            Err(error) => self.note(id, self.sql_failure(format!("not in the words of {words:?}: {error}"))),
        }
    }

    fn sql_failure(&self, error: String) -> Outcome {
        if self.is_real() && DENIALS.iter().any(|denial| error.contains(denial)) {
            return Outcome::NotReachable(error);
        }
        Outcome::Refuted(error)
    }
}
