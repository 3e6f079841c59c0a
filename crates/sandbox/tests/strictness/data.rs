//! The Redshift Data API.

use crate::checks::Checks;
use crate::common::{admin, clients, started};
use aws_sdk_redshiftdata::Client;
use aws_sdk_redshiftdata::operation::execute_statement::builders::ExecuteStatementFluentBuilder;
use aws_sdk_redshiftdata::types::{Field, StatusString};
use provision_sandbox::{Options, Sandbox};

async fn start(region: &str) -> (Sandbox, Client) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let data = clients::data(&sandbox, region, &admin());
    (sandbox, data)
}

fn execute(data: &Client, cluster: &str, sql: &str) -> ExecuteStatementFluentBuilder {
    data.execute_statement().cluster_identifier(cluster).database("dev").db_user("awsuser").sql(sql)
}

/// Waits until a statement is over.
async fn over(data: &Client, id: &str) {
    for _ in 0..60 {
        let found =
            data.describe_statement().id(id).wait_time_seconds(5).send().await.expect("the statement");
        if matches!(
            found.status(),
            Some(StatusString::Finished | StatusString::Failed | StatusString::Aborted)
        ) {
            return;
        }
    }
}

pub async fn statements(mut check: Checks) {
    let (_sandbox, data) = start("us-east-1").await;
    check.by("Redshift Data API Reference, ExecuteStatement");
    let sent = execute(&data, "analytics", "SELECT 1 AS one, 'x' AS letter").send();
    let sent = check.ok("a statement is given an id", sent, |answer| answer.id().is_some()).await;
    let id = sent.id.expect("an id");
    over(&data, &id).await;
    check.by("Redshift Data API Reference, DescribeStatement");
    let status = data.describe_statement().id(&id).send();
    check.ok("it finishes", status, |answer| answer.status() == Some(&StatusString::Finished)).await;
    check.by("Redshift Data API Reference, GetStatementResult");
    let result = || data.get_statement_result().id(&id).send();
    check.ok("its columns are told", result(), |answer| answer.column_metadata().len() == 2).await;
    check
        .ok("its values have types", result(), |answer| {
            let row = [Field::LongValue(1), Field::StringValue("x".to_owned())];
            matches!(answer.records(), [found] if found.as_slice() == row)
        })
        .await;
    check.by("Redshift Data API Reference, DescribeStatement");
    let wrong = execute(&data, "analytics", "SELEKT 1").send().await.expect("it is taken").id.expect("an id");
    over(&data, &wrong).await;
    let status = data.describe_statement().id(wrong).send();
    check
        .ok("a statement that is no SQL is taken, and fails", status, |answer| {
            answer.status() == Some(&StatusString::Failed)
        })
        .await;
    let ghost = data.describe_statement().id("00000000-0000-0000-0000-000000000000").send();
    check.refused("a statement that was not sent is not described", "ResourceNotFoundException", ghost).await;
    check.by("Redshift Data API Reference, BatchExecuteStatement");
    let batch =
        data.batch_execute_statement().cluster_identifier("analytics").database("dev").db_user("awsuser");
    let batch = batch.sqls("SELECT 1").sqls("SELECT 2").send();
    check.ok("several statements are sent at once", batch, |answer| answer.id().is_some()).await;
    check.by("Redshift Data API Reference, ListDatabases");
    let listed =
        data.list_databases().cluster_identifier("analytics").database("dev").db_user("awsuser").send();
    check
        .ok("databases are listed", listed, |answer| answer.databases().iter().any(|name| name == "dev"))
        .await;
}

pub async fn targets(mut check: Checks) {
    let (_sandbox, data) = start("eu-west-1").await;
    check.by("Redshift Data API Reference, ExecuteStatement");
    let ghost = execute(&data, "ghost", "SELECT 1").send();
    check.refused("a cluster that is not there takes no statement", "ValidationException", ghost).await;
    let serverless =
        data.execute_statement().workgroup_name("analytics").database("dev").sql("SELECT 1").send();
    check
        .ok("a workgroup takes a statement of the caller's own", serverless, |answer| {
            answer.workgroup_name() == Some("analytics")
        })
        .await;
}
