//! Sessions against a stand-in for Redshift.

mod refusals;

use std::collections::BTreeSet;
use std::sync::Arc;

use provision_sandbox::warehouse::{Warehouse, WarehouseOptions};
use rustls::ClientConfig;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};

use super::super::error::subject;
use super::super::secret::Secret;
use super::super::tls;
use super::facts::Facts;
use super::login::Login;
use super::question::Answers;
use super::session::Session;
use super::{connect, facts};
use provision_core::deployment::{Endpoint, Tls};
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::{DatabaseFacts, DatabaseWanted, WarehouseKind};

const PASSWORD: &str = "Sesame-0pen-99";

/// A warehouse whose certificate is for `localhost`, and who trusts it.
struct Bench {
    warehouse: Warehouse,
    trusted: ClientConfig,
}

fn about() -> Subject {
    subject("sql", "Test", "database dev")
}

impl Bench {
    async fn start() -> Self {
        let rcgen::CertifiedKey { cert, signing_key } =
            rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        Self::with(cert.der().clone(), &signing_key).await
    }

    async fn with(certificate: CertificateDer<'static>, key: &rcgen::KeyPair) -> Self {
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let server =
            rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()
                .unwrap()
                .with_no_client_auth()
                .with_single_cert(vec![certificate.clone()], key.into())
                .unwrap();
        let mut options = WarehouseOptions::new("analytics", "awsuser", PASSWORD);
        options.tls = Some(Arc::new(server));
        Bench { warehouse: Warehouse::start(options).await.unwrap(), trusted: tls::trusting(&[certificate]) }
    }

    fn login(&self) -> Login {
        Login {
            server_name: "localhost".to_owned(),
            address: Endpoint { host: "127.0.0.1".to_owned(), port: self.warehouse.address().port() },
            tls: Tls::VerifyFull,
            ca_file: None,
            ssh: None,
            user: "awsuser".to_owned(),
            password: Secret::new(PASSWORD.to_owned()),
            database: "dev".to_owned(),
        }
    }

    async fn open(&self) -> Session {
        self.try_open(&self.login()).await.unwrap_or_else(|error| panic!("{error}"))
    }

    async fn try_open(&self, login: &Login) -> Result<Session, CloudError> {
        connect::connect(&about(), login, self.trusted.clone(), connect::Limits::of(WarehouseKind::Cluster))
            .await
            .map(Session::of)
    }

    async fn refusal(&self, login: Login) -> CloudError {
        let error = self.try_open(&login).await.err().expect("it is refused");
        assert!(!format!("{error:?}").contains(login.password.expose()), "{error:?}");
        error
    }
}

async fn facts_of(session: &mut Session, asked: &DatabaseWanted) -> Facts {
    let questions = facts::statements("dev", asked).unwrap();
    let statements: Vec<_> = questions.into_iter().map(|question| question.sql).collect();
    let answers = session.run(&about(), &statements).await.unwrap_or_else(|error| panic!("{error}"));
    facts::read(asked, &Answers { rows: answers, ..Answers::default() }).unwrap()
}

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn statements(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_reads_writes_and_says_what_is_wrong() {
    let bench = Bench::start().await;
    grants_are_read_as_they_were_made(&bench).await;
    a_failed_transaction_leaves_nothing(&bench).await;
    who_goes_on_over_a_lost_connection_is_told_so(&bench).await;
    every_way_to_be_refused_is_told(&bench).await;
}

async fn grants_are_read_as_they_were_made(bench: &Bench) {
    let mut session = bench.open().await;
    let role = r#"IAMR:acme-transfer-us"#;
    let asked = DatabaseWanted {
        users: names(&[role, "nobody"]),
        schemas: names(&["iterable"]),
        ..DatabaseWanted::default()
    };
    let facts = facts_of(&mut session, &asked).await;
    assert_eq!((&facts.users[role], facts.schemas.len()), (&DatabaseFacts::default(), 0));

    let create = statements(&[
        r#"CREATE USER "IAMR:acme-transfer-us" PASSWORD DISABLE"#,
        r#"GRANT CREATE, TEMPORARY ON DATABASE "dev" TO "IAMR:acme-transfer-us"; -- both"#,
    ]);
    session.transaction(&about(), &create).await.unwrap_or_else(|error| panic!("{error}"));
    let facts = facts_of(&mut session, &asked).await.users;
    let user = facts[role].user.as_ref().expect("it was created");
    assert!(!user.superuser && !user.create_database);
    assert_eq!(facts[role].granted.iter().collect::<Vec<_>>(), ["CREATE", "TEMPORARY"]);
    assert_eq!(facts["nobody"], DatabaseFacts::default());

    let error = session.transaction(&about(), &create[..1]).await.unwrap_err();
    assert_eq!((error.kind, error.code.as_deref()), (CloudErrorKind::Conflict, Some("42710")), "{error}");

    let own = statements(&[r#"CREATE SCHEMA iterable AUTHORIZATION "IAMR:acme-transfer-us""#]);
    session.transaction(&about(), &own).await.unwrap();
    let schemas = facts_of(&mut session, &asked).await.schemas;
    assert_eq!((schemas["iterable"].owner.as_str(), schemas["iterable"].contents.len()), (role, 0));
    let make = statements(&["CREATE TABLE iterable.t (id int)", "CREATE VIEW iterable.v AS SELECT 1"]);
    session.transaction(&about(), &make).await.unwrap();
    let contents = &facts_of(&mut session, &asked).await.schemas["iterable"].contents;
    assert_eq!((contents["awsuser"].count, contents["awsuser"].tables.len()), (2, 2));
    let drop = statements(&[r#"DROP USER "IAMR:acme-transfer-us""#]);
    let error = session.transaction(&about(), &drop).await.unwrap_err();
    assert_eq!(error.kind, CloudErrorKind::Conflict, "{error}");
}

async fn a_failed_transaction_leaves_nothing(bench: &Bench) {
    let mut session = bench.open().await;
    let asked = DatabaseWanted { users: names(&["half"]), ..DatabaseWanted::default() };
    let half = statements(&["CREATE USER half PASSWORD DISABLE", "GRANT CREATE ON DATABASE nowhere TO half"]);
    let error = session.transaction(&about(), &half).await.unwrap_err();
    assert!(error.message.starts_with("statement 2 of 2: "), "{error}");
    assert_eq!(error.kind, CloudErrorKind::NotFound, "{error}");
    assert_eq!(facts_of(&mut session, &asked).await.users["half"].user, None);
    session.transaction(&about(), &half[..1]).await.expect("the connection is still good");
    assert!(facts_of(&mut session, &asked).await.users["half"].user.is_some());
}

/// As in `verify`, which loads a file over the connection on which it wrote before.
async fn who_goes_on_over_a_lost_connection_is_told_so(bench: &Bench) {
    let mut session = bench.open().await;
    let end = statements(&["SELECT pg_terminate_backend(pg_backend_pid())"]);
    // It may be answered before the session ends.
    drop(session.run(&about(), &end).await);
    for _ in 0..2 {
        let (_, error) = session.rehearse(&about(), &statements(&["SELECT 1"])).await.unwrap_err();
        assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
    }
}

async fn every_way_to_be_refused_is_told(bench: &Bench) {
    let login = bench.login();
    let wrong = Login { password: Secret::new("Wr0ng-password".to_owned()), ..login.clone() };
    let error = bench.refusal(wrong).await;
    assert_eq!((error.kind, error.code.as_deref()), (CloudErrorKind::Denied, Some("28000")), "{error}");
    assert!(error.hint.unwrap().contains("password"));

    let mut admin = bench.open().await;
    let modern = statements(&["CREATE USER modern PASSWORD 'sha256|Sesame-0pen-99'"]);
    admin.transaction(&about(), &modern).await.unwrap_or_else(|error| panic!("{error}"));
    let error = bench.refusal(Login { user: "modern".to_owned(), ..login.clone() }).await;
    assert!(error.message.contains("SHA-256"), "{error}");
    assert!(error.hint.unwrap().contains("temporary"));

    let error = bench.refusal(Login { database: "nowhere".to_owned(), ..login.clone() }).await;
    assert_eq!(error.code.as_deref(), Some("3D000"), "{error}");

    let error =
        bench.refusal(Login { server_name: "analytics.example.com".to_owned(), ..login.clone() }).await;
    assert!(error.message.contains("certificate"), "{error}");
    assert!(error.hint.unwrap().contains("admin.endpoint"));

    let address =
        |host: &str, port| Login { address: Endpoint { host: host.to_owned(), port }, ..login.clone() };
    let error = bench.refusal(address("127.0.0.1", 1)).await;
    assert!(error.message.contains("not reachable"), "{error}");
    assert!(error.hint.unwrap().contains("security group"));
    let error = bench.refusal(address("nowhere.invalid", 5439)).await;
    assert!(error.message.contains("was not found"), "{error}");

    let open = Login { tls: Tls::Disable, ..address("192.0.2.1", 5439) };
    let error = bench.refusal(open).await;
    assert!(error.message.contains("without TLS"), "{error}");
    let loopback = Login { tls: Tls::Disable, ..login };
    assert!(bench.try_open(&loopback).await.is_ok());
}
