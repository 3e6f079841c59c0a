//! The Redshift Data API.

use std::sync::Arc;

use aws_sdk_redshiftdata::Client;
use aws_sdk_redshiftdata::types::{Field, StatusString};

use crate::account::Account;
use crate::checks::Checks;
use crate::database::Database;

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

pub async fn statements(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        results(&mut check, database).await;
        failures(&mut check, database).await;
    }
}

async fn results(check: &mut Checks, database: &Database) {
    let data = database.access.data();
    let sent = database.execute("SELECT 1 AS one, 'x' AS letter").await;
    let sent = check.ok("data-statement-id", sent.send(), |answer| answer.id().is_some()).await;
    let id = sent.id.expect("an id");
    over(&data, &id).await;
    let status = data.describe_statement().id(&id).send();
    check
        .ok("data-statement-finishes", status, |answer| {
            answer.status() == Some(&StatusString::Finished) && answer.has_result_set() == Some(true)
        })
        .await;
    let result = || data.get_statement_result().id(&id).send();
    check.ok("data-result-columns", result(), |answer| answer.column_metadata().len() == 2).await;
    check
        .ok("data-result-types", result(), |answer| {
            let row = [Field::LongValue(1), Field::StringValue("x".to_owned())];
            matches!(answer.records(), [found] if found.as_slice() == row)
        })
        .await;
}

async fn failures(check: &mut Checks, database: &Database) {
    let data = database.access.data();
    let wrong = database.execute("SELEKT 1").await.send().await.expect("it is taken").id.expect("an id");
    over(&data, &wrong).await;
    let status = data.describe_statement().id(wrong).send();
    check
        .ok("data-no-sql-fails", status, |answer| {
            answer.status() == Some(&StatusString::Failed)
                && answer.error().is_some_and(|text| text.starts_with("ERROR: "))
        })
        .await;
    let ghost = data.describe_statement().id("00000000-0000-0000-0000-000000000000").send();
    check.refused("data-describe-missing", "ResourceNotFoundException", ghost).await;
    let batch = database.batch(&["SELECT 1".to_owned(), "SELEKT 2".to_owned()]).await.send();
    let sent = check.ok("data-batch", batch, |answer| answer.id().is_some()).await;
    let id = sent.id.expect("an id");
    over(&data, &id).await;
    let status = data.describe_statement().id(&id).send();
    check
        .ok("data-batch-names-the-statement", status, |answer| {
            answer.error().is_some_and(|text| text.starts_with("Query #2 failed with ERROR: "))
        })
        .await;
    let cancel = data.cancel_statement().id(&id).send().await;
    check.holds("data-cancel-too-late", cancel.is_err(), &cancel);
    let again = database.execute("SELECT 1").await.client_token("provision-probe");
    let first = again.clone().send().await.expect("it is taken").id;
    let second = again.send().await.expect("it is taken").id;
    check.holds("data-client-token", first.is_some() && first == second, &(&first, &second));
    let many: Vec<_> = (0..41).map(|number| format!("SELECT {number}")).collect();
    let many = database.batch(&many).await.send();
    check.refused("data-most-statements", "ValidationException", many).await;
    let (secret, user) = database.signed_in_as().await;
    let listed = data
        .list_databases()
        .set_cluster_identifier(database.cluster_name())
        .set_workgroup_name(database.workgroup_name())
        .database(&database.name)
        .set_secret_arn(secret)
        .set_db_user(user)
        .send();
    check.ok("data-databases-listed", listed, |answer| answer.databases().contains(&database.name)).await;
}

pub async fn targets(account: Arc<Account>, mut check: Checks) {
    let data = account.data();
    let ghost = data.execute_statement().cluster_identifier("provision-probe-ghost").database("dev");
    let ghost = ghost.db_user("awsuser").sql("SELECT 1").send();
    check.refused("data-cluster-missing", "ValidationException", ghost).await;
    for database in account.databases.iter().filter(|database| database.is_serverless()) {
        let workgroup = database.workgroup_name();
        let data = database.access.data();
        let request = data.execute_statement().set_workgroup_name(workgroup.clone()).database(&database.name);
        check
            .ok("data-workgroup-caller", request.sql("SELECT 1").send(), |answer| {
                answer.workgroup_name() == workgroup.as_deref()
            })
            .await;
    }
}
