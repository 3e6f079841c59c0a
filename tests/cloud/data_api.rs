//! The Redshift Data API: the same facts as over a connection, and errors that mean the same.

use provision_core::call::SqlPurpose;
use provision_core::edge::CloudError;
use provision_core::facts::{DatabaseFacts, Holdings, Searched};

use super::*;
use crate::targets::memory::{Answer, Memory};

const USER: &str = "transfer_user";

/// A cluster or workgroup of the sandbox, reached through the Data API.
struct Desk {
    bench: Bench,
    warehouse: WarehouseId,
    admin: AdminAccess,
}

impl Desk {
    async fn of(bench: Bench, region: &str, kind: WarehouseKind) -> Self {
        let admin = AdminAccess::DataApi { secret: None, user: None };
        Desk { bench, warehouse: analytics(region, kind), admin }
    }

    async fn cluster(faults: &[&str]) -> Self {
        Self::of(bench(faults).await, EAST, WarehouseKind::Cluster).await
    }

    fn call(&self, statements: &[&str]) -> SqlCall {
        SqlCall {
            password: None,
            warehouse: self.warehouse.clone(),
            database: "dev".to_owned(),
            admin: self.admin.clone(),
            statements: statements.iter().map(|statement| (*statement).to_owned()).collect(),
            purpose: SqlPurpose::Changes,
        }
    }

    async fn execute(&self, statements: &[&str]) {
        self.bench.execute(self.call(statements)).await;
    }

    async fn refused(&self, statements: &[&str]) -> CloudError {
        self.bench.refused(self.call(statements)).await
    }

    fn at(&self, database: &str, admin: AdminAccess) -> Connection {
        Connection { warehouse: self.warehouse.clone(), database: database.to_owned(), admin }
    }

    async fn facts(&self) -> DatabaseFacts {
        self.facts_by(self.admin.clone()).await
    }

    async fn facts_by(&self, admin: AdminAccess) -> DatabaseFacts {
        let at = self.at("dev", admin);
        let query = wanted(|wanted| wanted.database_user(at, USER));
        let key = (self.warehouse.clone(), "dev".to_owned(), USER.to_owned());
        self.bench.observe(&query).await.databases[&key].clone()
    }

    async fn holdings_by(&self, admin: AdminAccess) -> Holdings {
        let key = (self.warehouse.clone(), USER.to_owned());
        let at = self.at("dev", admin);
        let query = wanted(|wanted| wanted.holdings(at, USER, &[]));
        self.bench.observe(&query).await.holdings[&key].clone()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn facts_are_the_same_as_over_the_wire_however_many_pages_they_take() {
    let desk = Desk::cluster(&[]).await;
    assert_eq!(desk.facts().await, DatabaseFacts::default());
    let grant = "GRANT CREATE, TEMPORARY ON DATABASE dev TO transfer_user -- both";
    desk.execute(&["CREATE USER transfer_user PASSWORD DISABLE;", grant]).await;
    // The most that a batch can have.
    for first in (0..1040).step_by(40) {
        let schema = |number| format!("CREATE SCHEMA s{number:04} AUTHORIZATION transfer_user");
        let statements: Vec<_> = (first..first + 40).map(schema).collect();
        desk.execute(&statements.iter().map(String::as_str).collect::<Vec<_>>()).await;
    }
    let before = desk.bench.received().len();
    let found = desk.holdings_by(desk.admin.clone()).await;
    assert_eq!(found.granted.len(), 1);
    match &found.databases["dev"] {
        Searched::Read(found) => assert_eq!(found.owned.len(), 1040),
        other => panic!("{other:?}"),
    }
    let asked = desk.bench.received().split_off(before);
    let count = |operation| asked.iter().filter(|asked| *asked == operation).count();
    assert_eq!((count("ExecuteStatement"), count("GetStatementResult")), (21, 22), "{asked:?}");
    let facts = desk.facts().await;
    assert_eq!(facts.granted.iter().collect::<Vec<_>>(), ["CREATE", "TEMPORARY"]);

    let arns = desk.bench.sandbox.warehouse_arns();
    let address = desk.bench.sandbox.warehouse(&arns[&desk.warehouse.to_string()]).unwrap().address();
    let endpoint = Some(address.to_string());
    let route = Route { endpoint, tls: Tls::Disable, ..Route::default() };
    let admin = AdminAccess::Secret { arn: None, route };
    assert_eq!(desk.facts_by(admin.clone()).await, facts);
    let connected = desk.holdings_by(admin).await;
    assert_eq!(found, connected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_batch_is_one_transaction_whose_errors_are_classified() {
    let desk = Desk::cluster(&[]).await;
    let create = "CREATE USER transfer_user PASSWORD DISABLE";
    let error = desk.refused(&[create, "GRANT CREATE ON DATABASE nowhere TO transfer_user"]).await;
    assert_eq!(error.kind, CloudErrorKind::NotFound, "{error}");
    assert!(error.message.starts_with("statement 2 of 2: "), "{error}");
    assert_eq!(desk.facts().await.user, None, "nothing of it stays");

    desk.execute(&[create]).await;
    let error = desk.refused(&[create]).await;
    assert_eq!(error.kind, CloudErrorKind::Conflict, "{error}");
    assert!(error.message.contains("already exists") && !error.message.contains("ERROR"), "{error}");

    desk.execute(&["CREATE SCHEMA theirs AUTHORIZATION transfer_user"]).await;
    assert_eq!(desk.refused(&["DROP USER transfer_user"]).await.kind, CloudErrorKind::Conflict);

    let before = desk.bench.received().len();
    let error = desk.refused(&["SELECT 1"; 41]).await;
    assert!(error.message.contains("41 statements"), "{error}");
    let long = format!("SELECT '{}'", "x".repeat(100_000));
    let error = desk.refused(&["SELECT 1", &long]).await;
    assert!(error.message.contains("100009 bytes") && error.hint.is_some(), "{error}");
    assert_eq!(desk.bench.received().len(), before, "nothing was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_statements_at_once_are_waited_for() {
    let desk = Desk::cluster(&[
        "redshift-data:ExecuteStatement@1=ActiveStatementsExceededException",
        "redshift-data:BatchExecuteStatement@1=ActiveStatementsExceededException",
    ])
    .await;
    assert_eq!(desk.facts().await.user, None);
    let count = |operation: &str| desk.bench.received().iter().filter(|one| *one == operation).count();
    let (sent, read) = (count("ExecuteStatement"), count("GetStatementResult"));
    assert_eq!(sent, read + 1, "the refused one alone is sent again");
    desk.execute(&["CREATE USER transfer_user PASSWORD DISABLE"]).await;
    assert_eq!(count("BatchExecuteStatement"), 2);
}

/// Somebody else's statements may run for ever.
#[tokio::test(flavor = "multi_thread")]
async fn too_many_statements_at_once_are_not_waited_for_without_an_end() {
    let desk = Desk::cluster(&["redshift-data:ExecuteStatement=ActiveStatementsExceededException"]).await;
    let started = std::time::Instant::now();
    let at = desk.at("dev", desk.admin.clone());
    let asked = desk.bench.cloud.observe(&wanted(|wanted| wanted.database_user(at, USER))).await;
    let told = format!("{asked:?}");
    assert!(told.contains("ActiveStatementsExceededException"), "{told}");
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

/// Who is not let in is told nothing more by asking each thing for itself.
#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_not_there_is_asked_once() {
    let desk = Desk::cluster(&[]).await;
    let sent = async |database: &str| {
        let before = desk.bench.received().len();
        let at = desk.at(database, desk.admin.clone());
        let asked = wanted(|wanted| {
            wanted.database_user(at.clone(), USER);
            wanted.holdings(at, USER, &[]);
        });
        drop(desk.bench.cloud.observe(&asked).await);
        let received = desk.bench.received().split_off(before);
        received.iter().filter(|operation| *operation == "ExecuteStatement").count()
    };
    // A few more find out which databases there are.
    let (nowhere, there) = (sent("nowhere").await, sent("dev").await);
    assert!((1..=there + 4).contains(&nowhere), "{nowhere} statements, and {there} where it is");
}

/// As whom statements run: the named user of a cluster, and on Serverless, where there is no
/// administrator's secret, the caller.
#[tokio::test(flavor = "multi_thread")]
async fn statements_run_as_who_is_named_else_as_the_caller() {
    let mut desk = Desk::cluster(&[]).await;
    desk.admin = AdminAccess::DataApi { secret: None, user: Some("nobody".to_owned()) };
    let error = desk.refused(&["SELECT 1"]).await;
    assert_eq!(error.kind, CloudErrorKind::Denied, "{error}");
    assert!(error.message.contains("nobody"), "{error}");
    desk.admin = AdminAccess::DataApi { secret: None, user: Some("awsuser".to_owned()) };
    desk.execute(&["CREATE USER transfer_user PASSWORD DISABLE"]).await;

    let desk = Desk::of(bench(&[]).await, WEST, WarehouseKind::Workgroup).await;
    {
        let mut world = desk.bench.sandbox.cloud().world();
        let namespaces = &mut world.serverless.of(seed::ACCOUNT, WEST).namespaces;
        namespaces.values_mut().for_each(|namespace| namespace.admin_secret = None);
    }
    let error = desk.refused(&["CREATE USER transfer_user PASSWORD DISABLE"]).await;
    assert_eq!(error.kind, CloudErrorKind::Denied, "{error}");
    assert!(error.hint.unwrap().contains("\"IAM:admin\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_permission_is_named() {
    let desk = Desk::cluster(&["redshift-data:BatchExecuteStatement=AccessDeniedException"]).await;
    let error = desk.refused(&["SELECT 1"]).await;
    assert_eq!(error.kind, CloudErrorKind::Denied, "{error}");
    assert!(error.hint.unwrap().contains("redshift-data:BatchExecuteStatement"));
}

/// A statement that takes too long is not left to go on; where that cannot be had, it is said.
#[tokio::test]
async fn what_takes_too_long_is_cancelled() {
    let desk = Desk::cluster(&[]).await;
    let asked = wanted(|wanted| wanted.database_user(desk.at("dev", desk.admin.clone()), USER));
    let learning = Memory::learning(aws_smithy_http_client::Builder::new().build_http());
    let key =
        || Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let endpoint = desk.bench.sandbox.endpoint();
    learning.cloud(&endpoint, key()).await.expect("the sandbox").observe(&asked).await.expect("it answers");
    let mut answers = learning.recording.known();
    for (request, answer) in &mut answers {
        if request.contains("ExecuteStatement") {
            answer.body = br#"{"Id":"slow","Status":"STARTED"}"#.to_vec();
        }
    }
    // From here on nothing is sent.
    let told = async |more: &[(&str, &str)]| {
        let memory = Memory::of(answers.clone());
        let headers = vec![("content-type".to_owned(), "application/x-amz-json-1.1".to_owned())];
        for (request, body) in more {
            let answer = Answer { status: 200, headers: headers.clone(), body: (*body).into() };
            memory.recording.keep((*request).to_owned(), answer);
        }
        memory.recording.begin("");
        let world = memory.cloud(&endpoint, key()).await.expect("who calls").observe(&asked).await;
        let unread = world.expect("a world").unread_databases;
        (format!("{unread:?}"), memory.recording.asked())
    };
    let (_, asked) = told(&[]).await;
    let describe = asked.iter().find(|one| one.contains("DescribeStatement")).expect("it is looked at again");
    let runs = (describe.as_str(), r#"{"Id":"slow","Status":"STARTED"}"#);
    let cancelled = [runs, (r#"POST / RedshiftData.CancelStatement {"Id":"slow"}"#, r#"{"Status":true}"#)];
    let only_runs = [runs];
    let ((left, _), (ended, _)) = tokio::join!(told(&only_runs), told(&cancelled));
    assert!(left.contains("not finished within 120 s, and it may go on: it was not cancelled"), "{left}");
    assert!(ended.contains("not finished within 120 s") && !ended.contains("go on"), "{ended}");
}
