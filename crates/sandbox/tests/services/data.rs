//! The Data API: statements that really run.

use aws_sdk_redshiftdata::{
    Client,
    operation::describe_statement::DescribeStatementOutput,
    types::{Field, SqlParameter, StatusString},
};

use crate::{clients, common::sandbox, refused};

/// Waits for a statement to end.
async fn ended(data: &Client, id: &str) -> DescribeStatementOutput {
    loop {
        let found = data.describe_statement().id(id).wait_time_seconds(5).send().await.unwrap();
        if !matches!(
            found.status(),
            Some(StatusString::Submitted | StatusString::Picked | StatusString::Started)
        ) {
            return found;
        }
    }
}

async fn run(data: &Client, sql: &str) -> DescribeStatementOutput {
    let sent =
        data.execute_statement().cluster_identifier("analytics").database("dev").db_user("awsuser").sql(sql);
    let id = sent.send().await.unwrap().id.unwrap();
    ended(data, &id).await
}

fn text(field: &Field) -> String {
    match field {
        Field::StringValue(text) => text.clone(),
        Field::LongValue(number) => number.to_string(),
        Field::IsNull(_) => "NULL".to_owned(),
        other => format!("{other:?}"),
    }
}

async fn rows(data: &Client, id: &str) -> Vec<Vec<String>> {
    let result = data.get_statement_result().id(id).send().await.unwrap();
    result.records().iter().map(|row| row.iter().map(text).collect()).collect()
}

#[tokio::test]
async fn a_statement_runs_and_gives_typed_rows() {
    let sandbox = sandbox().await;
    let data = clients::data(&sandbox, "us-east-1");
    let done = run(&data, "SELECT 1 AS one, 'x'::varchar AS s, NULL::int AS n").await;
    assert_eq!(
        (done.status(), done.has_result_set(), done.result_rows()),
        (Some(&StatusString::Finished), Some(true), 1)
    );
    assert_eq!(rows(&data, done.id()).await, [["1", "x", "NULL"]]);
    let failed = run(&data, "SELEKT 1").await;
    assert_eq!(failed.status(), Some(&StatusString::Failed));
    assert_eq!(failed.error(), Some("ERROR: syntax error at or near \"SELEKT\""));
    refused!(data.get_statement_result().id(failed.id()), "ResourceNotFoundException");
    let two = run(&data, "SELECT 1; SELECT 2").await;
    assert_eq!(two.error(), Some("ERROR: cannot insert multiple commands into a prepared statement"));
}

#[tokio::test]
async fn a_batch_is_one_transaction() {
    let sandbox = sandbox().await;
    let data = clients::data(&sandbox, "us-east-1");
    let batch = async |sqls: &[&str]| {
        let sent =
            data.batch_execute_statement().cluster_identifier("analytics").database("dev").db_user("awsuser");
        let sent = sent.set_sqls(Some(sqls.iter().map(|sql| (*sql).to_owned()).collect()));
        ended(&data, &sent.send().await.unwrap().id.unwrap()).await
    };
    let failed = batch(&["CREATE TABLE t (n int)", "INSERT INTO nowhere VALUES (1)", "SELECT 1"]).await;
    assert_eq!(failed.status(), Some(&StatusString::Failed));
    assert_eq!(failed.error(), Some("Query #2 failed with ERROR: relation \"nowhere\" does not exist"));
    let statuses: Vec<_> = failed.sub_statements().iter().map(|sub| sub.status().unwrap().as_str()).collect();
    assert_eq!(statuses, ["FINISHED", "FAILED", "ABORTED"]);
    assert_eq!(
        run(&data, "SELECT * FROM t").await.status(),
        Some(&StatusString::Failed),
        "it was rolled back"
    );
    let done =
        batch(&["CREATE TABLE t (n int)", "INSERT INTO t VALUES (1), (2)", "SELECT n FROM t ORDER BY n"])
            .await;
    assert_eq!(done.status(), Some(&StatusString::Finished));
    assert_eq!(rows(&data, &format!("{}:3", done.id())).await, [["1"], ["2"]]);
}

#[tokio::test]
async fn parameters_are_values_and_never_sql() {
    let sandbox = sandbox().await;
    let data = clients::data(&sandbox, "us-east-1");
    let parameter =
        |name: &str, value: &str| SqlParameter::builder().name(name).value(value).build().unwrap();
    let execute =
        || data.execute_statement().cluster_identifier("analytics").database("dev").db_user("awsuser");
    let sent = execute()
        .sql("SELECT :name::varchar AS name")
        .parameters(parameter("name", "O'Neil'; DROP TABLE t; --"));
    let done = ended(&data, &sent.send().await.unwrap().id.unwrap()).await;
    assert_eq!(rows(&data, done.id()).await, [["O'Neil'; DROP TABLE t; --"]]);
    refused!(execute().sql("SELECT 1").parameters(parameter("unused", "1")), "ValidationException");
}

#[tokio::test]
async fn a_session_keeps_what_it_made() {
    let sandbox = sandbox().await;
    let data = clients::data(&sandbox, "us-east-1");
    let first = data.execute_statement().cluster_identifier("analytics").database("dev").db_user("awsuser");
    let first =
        first.sql("CREATE TEMP TABLE mine (n int)").session_keep_alive_seconds(60).send().await.unwrap();
    let session = first.session_id().unwrap().to_owned();
    assert_eq!(ended(&data, first.id().unwrap()).await.error(), None);
    let second =
        data.execute_statement().session_id(&session).sql("SELECT count(*) FROM mine").send().await.unwrap();
    assert_eq!(ended(&data, second.id().unwrap()).await.error(), None);
    assert_eq!(rows(&data, second.id().unwrap()).await, [["0"]]);
    assert_eq!(run(&data, "SELECT * FROM mine").await.status(), Some(&StatusString::Failed));
    let unknown = data.execute_statement().session_id("00000000-0000-0000-0000-000000000000").sql("SELECT 1");
    refused!(unknown, "ResourceNotFoundException");
}

#[tokio::test]
async fn every_way_to_log_in_is_the_user_it_says() {
    let sandbox = sandbox().await;
    let (us, eu) = (clients::data(&sandbox, "us-east-1"), clients::data(&sandbox, "eu-west-1"));
    let redshift = clients::redshift(&sandbox, "us-east-1");
    let found = redshift.describe_clusters().cluster_identifier("analytics").send().await.unwrap();
    let secret = found.clusters()[0].master_password_secret_arn().unwrap();
    let sql = "SELECT current_user";
    let cluster = || us.execute_statement().cluster_identifier("analytics").database("dev").sql(sql);
    for (data, sent, user) in [
        (&us, cluster().secret_arn(secret), "awsuser"),
        (&us, cluster(), "IAM:admin"),
        (&eu, eu.execute_statement().workgroup_name("analytics").database("dev").sql(sql), "IAM:admin"),
    ] {
        let id = sent.send().await.unwrap().id.unwrap();
        assert_eq!(ended(data, &id).await.error(), None);
        assert_eq!(rows(data, &id).await, [[user]]);
    }
    refused!(cluster().secret_arn("ghost"), "ValidationException");
    refused!(cluster().secret_arn(secret).db_user("awsuser"), "ValidationException");
    let missing = us.execute_statement().cluster_identifier("ghost").database("dev").sql(sql);
    let message = refused!(missing, "ValidationException");
    assert_eq!(message, "Redshift endpoint doesn't exist in this region.");
    let id = cluster().db_user("nobody").send().await.unwrap().id.unwrap();
    assert_eq!(ended(&us, &id).await.error(), Some("FATAL: user \"nobody\" does not exist"));
}

#[tokio::test]
async fn limits_and_lists() {
    let sandbox = sandbox().await;
    let data = clients::data(&sandbox, "us-east-1");
    let execute =
        || data.execute_statement().cluster_identifier("analytics").database("dev").db_user("awsuser");
    refused!(execute().sql(format!("SELECT '{}'", "x".repeat(102_400))), "ValidationException");
    let batch =
        data.batch_execute_statement().cluster_identifier("analytics").database("dev").db_user("awsuser");
    refused!(batch.set_sqls(Some(vec!["SELECT 1".to_owned(); 41])), "ValidationException");
    let once = || execute().sql("SELECT 1").client_token("token-1").statement_name("count-me");
    let first = once().send().await.unwrap().id;
    assert_eq!(once().send().await.unwrap().id, first, "the same token is the same request");
    ended(&data, first.as_deref().unwrap()).await;
    let listed = data.list_statements().statement_name("count").send().await.unwrap();
    assert_eq!(listed.statements().iter().map(|s| Some(s.id())).collect::<Vec<_>>(), [first.as_deref()]);
    refused!(data.cancel_statement().id(first.unwrap()), "ValidationException");
    let databases = data
        .list_databases()
        .cluster_identifier("analytics")
        .database("dev")
        .db_user("awsuser")
        .send()
        .await
        .unwrap();
    assert!(databases.databases().contains(&"dev".to_owned()));
    refused!(
        data.describe_statement().id("00000000-0000-0000-0000-000000000000"),
        "ResourceNotFoundException"
    );
}
