use std::time::{Duration, SystemTime};

use provision_sandbox::warehouse::{TemporaryLogin, WarehouseOptions};

use crate::protocol::*;
use crate::support::*;

#[tokio::test]
async fn logins_are_checked() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    client
        .batch_execute("CREATE USER transfer_user PASSWORD DISABLE; CREATE USER etl PASSWORD 'Secret-123'")
        .await
        .unwrap();
    let wrong =
        |name: &str| ("28000".to_owned(), format!("password authentication failed for user \"{name}\""));
    assert_eq!(refusal(login(&warehouse, ADMIN, "Wrong-Password-1", "dev").await), wrong(ADMIN));
    assert_eq!(
        refusal(login(&warehouse, "transfer_user", "Secret-123", "dev").await),
        wrong("transfer_user")
    );
    assert_eq!(refusal(login(&warehouse, "nobody", "Secret-123", "dev").await), wrong("nobody"));
    assert_eq!(
        refusal(login(&warehouse, "etl", "Secret-123", "nowhere").await),
        ("3D000".into(), "database \"nowhere\" does not exist".into())
    );
    let etl = login(&warehouse, "etl", "Secret-123", "dev").await.unwrap();
    assert_eq!(
        rows(&etl, "SELECT current_user, session_user, version() LIKE '%Redshift 1.0.%'").await,
        ["etl|etl|t"]
    );

    let temporary = |name: &str, password: &str, acts_as: &str, auto_create, valid| TemporaryLogin {
        name: name.into(),
        password: password.into(),
        acts_as: acts_as.into(),
        auto_create,
        groups: vec![],
        issued: SystemTime::now(),
        expires: if valid { SystemTime::now() + Duration::from_secs(900) } else { SystemTime::now() },
    };
    for login in [
        temporary("IAM:transfer_user", "one", "transfer_user", false, true),
        temporary("IAM:transfer_user", "old", "transfer_user", false, false),
        temporary("IAM:missing", "two", "missing", false, true),
        temporary("IAMR:acme-eu-transfer", "three", "IAMR:acme-eu-transfer", true, true),
    ] {
        warehouse.logins().add(login);
    }
    let user = login(&warehouse, "IAM:transfer_user", "one", "dev").await.unwrap();
    assert_eq!(rows(&user, "SELECT current_user").await, ["transfer_user"]);
    assert_eq!(
        refusal(login(&warehouse, "IAM:transfer_user", "old", "dev").await),
        ("28000".into(), "IAM Authentication token has expired".into())
    );
    assert_eq!(
        refusal(login(&warehouse, "IAM:transfer_user", "bad", "dev").await),
        wrong("IAM:transfer_user")
    );
    assert_eq!(refusal(login(&warehouse, "transfer_user", "one", "dev").await), wrong("transfer_user"));
    assert_eq!(
        refusal(login(&warehouse, "IAM:missing", "two", "dev").await),
        ("28000".into(), "user \"missing\" does not exist".into())
    );
    let role = login(&warehouse, "IAMR:acme-eu-transfer", "three", "dev").await.unwrap();
    assert_eq!(rows(&role, "SELECT current_user").await, ["IAMR:acme-eu-transfer"]);
    assert_eq!(
        rows(&client, "SELECT user_name, db_name FROM stv_sessions WHERE user_name LIKE 'IAM%' ORDER BY 1")
            .await
            .len(),
        2
    );
    assert!(
        rows(
            &client,
            "SELECT event, user_name FROM sys_connection_log WHERE event = 'authentication failure'"
        )
        .await
        .len()
            >= 6
    );
}

#[tokio::test]
async fn groups_are_joined_for_the_session() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER etl PASSWORD DISABLE; CREATE GROUP loaders; CREATE SCHEMA s; GRANT USAGE ON SCHEMA s TO GROUP loaders").await;
    let joining = |name: &str, group: &str| TemporaryLogin {
        name: name.into(),
        password: "one".into(),
        acts_as: "etl".into(),
        auto_create: false,
        groups: vec![group.into()],
        issued: SystemTime::now(),
        expires: SystemTime::now() + Duration::from_secs(900),
    };
    warehouse.logins().add(joining("IAM:etl:loaders", "loaders"));
    warehouse.logins().add(joining("IAM:etl:missing", "missing"));
    let usage = "SELECT has_schema_privilege('etl', 's', 'USAGE')";
    assert_eq!(rows(&client, usage).await, ["f"]);
    let session = login(&warehouse, "IAM:etl:loaders", "one", "dev").await.unwrap();
    assert_eq!(rows(&session, usage).await, ["t"]);
    drop(session);
    // When the server hears of it is the machine's affair.
    let ends = async {
        while rows(&client, usage).await != ["f"] {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), ends).await.expect("the group is left with the session");
    assert_eq!(
        refusal(login(&warehouse, "IAM:etl:missing", "one", "dev").await),
        error("42704", "group \"missing\" does not exist")
    );
}

#[tokio::test]
async fn tls_is_spoken_with_the_certificate_given() {
    let certificate = rcgen::generate_simple_self_signed(vec!["localhost".into()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(certificate.signing_key.serialize_der()).unwrap();
    let server = rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.cert.der().clone()], key)
        .unwrap();
    let options = WarehouseOptions { tls: Some(server.into()), require_ssl: true, ..options() };
    let warehouse = start(options).await;
    let plain = login(&warehouse, ADMIN, PASSWORD, "dev").await;
    let (code, message) = refusal(plain);
    assert_eq!(code, "28000");
    assert!(message.contains("no pg_hba.conf entry") && message.contains("SSL off"), "{message}");

    let mut roots = rustls::RootCertStore::empty();
    roots.add(certificate.cert.der().clone()).unwrap();
    let client = rustls::ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let stream = tokio::net::TcpStream::connect(warehouse.address()).await.unwrap();
    let mut stream = tls(stream, client).await;
    greet(&mut stream, ADMIN).await;
    let (method, salt) = challenge(&mut stream).await;
    assert_eq!(method, 5);
    answer(&mut stream, b'p', &md5_answer(ADMIN, PASSWORD, &salt)).await;
    assert_eq!(next(&mut stream).await, (b'R', 0u32.to_be_bytes().to_vec()));
}

#[tokio::test]
async fn sha256_passwords_ask_for_redshifts_own_method() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER modern PASSWORD 'sha256|Secret-123'").await;
    // A driver made for PostgreSQL does not know the method.
    let error = login(&warehouse, "modern", "Secret-123", "dev").await.err().unwrap();
    assert!(format!("{error:?}").contains("unknown authentication tag `13`"), "{error:?}");
    for (password, accepted) in [("Secret-123", true), ("Wrong-123", false)] {
        let mut stream = tokio::net::TcpStream::connect(warehouse.address()).await.unwrap();
        greet(&mut stream, "modern").await;
        let (method, body) = challenge(&mut stream).await;
        assert_eq!((method, &body[..4]), (13, [0; 4].as_slice()));
        let (salt, rest) = part(&body[4..]);
        let (nonce, _) = part(rest);
        let client_nonce = b"1763787600000";
        let digest = sha256(&[&sha256(&[password.as_bytes(), salt]), nonce, client_nonce]);
        answer(&mut stream, b'd', &[prefixed(&digest), prefixed(client_nonce)].concat()).await;
        assert_eq!(next(&mut stream).await.0, if accepted { b'R' } else { b'E' });
    }
}

#[tokio::test]
async fn limits_on_logins_are_kept() {
    let warehouse = warehouse().await;
    let client = admin(&warehouse).await;
    run(&client, "CREATE USER one PASSWORD 'Secret-123' CONNECTION LIMIT 1; CREATE USER old PASSWORD 'Secret-123' VALID UNTIL '2001-01-01'").await;
    run(&client, "ALTER USER one SET search_path TO theirs").await;
    let first = login(&warehouse, "one", "Secret-123", "dev").await.unwrap();
    assert_eq!(rows(&first, "SHOW search_path").await, ["theirs"]);
    assert_eq!(
        refusal(login(&warehouse, "one", "Secret-123", "dev").await),
        error("53300", "too many connections for user \"one\"")
    );
    assert_eq!(refusal(login(&warehouse, "old", "Secret-123", "dev").await).0, "28000");
    run(
        &client,
        "ALTER USER one PASSWORD 'Other-Secret-1' CONNECTION LIMIT UNLIMITED; ALTER USER one RENAME TO two",
    )
    .await;
    assert_eq!(
        refusal(login(&warehouse, "two", "Other-Secret-1", "dev").await).0,
        "28000",
        "a new name clears an MD5 password"
    );
    assert_eq!(refusal(login(&warehouse, "one", "Other-Secret-1", "dev").await).0, "28000");
    run(&first, "SELECT 1").await;
    for (parameter, accepted) in [("3", false), ("2", true)] {
        let mut stream = tokio::net::TcpStream::connect(warehouse.address()).await.unwrap();
        open(&mut stream, &["user", ADMIN, "database", "dev", "extra_float_digits", parameter]).await;
        let (_, salt) = challenge(&mut stream).await;
        answer(&mut stream, b'p', &md5_answer(ADMIN, PASSWORD, &salt)).await;
        let (kind, body) = next(&mut stream).await;
        assert_eq!(kind, if accepted { b'R' } else { b'E' });
        assert_eq!(String::from_utf8_lossy(&body).contains("22023"), !accepted);
    }
}

#[tokio::test]
async fn temporary_credentials_end_by_the_clock_the_warehouse_is_given() {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU64, Ordering};
    let ahead = Arc::new(AtomicU64::new(0));
    let hand = ahead.clone();
    let clock = Arc::new(move || SystemTime::now() + Duration::from_secs(hand.load(Ordering::Relaxed)));
    let warehouse = start(WarehouseOptions { clock, ..options() }).await;
    warehouse.logins().add(TemporaryLogin {
        name: "IAM:awsuser".into(),
        password: "one".into(),
        acts_as: ADMIN.into(),
        auto_create: false,
        groups: vec![],
        issued: SystemTime::now(),
        expires: SystemTime::now() + Duration::from_secs(900),
    });
    assert!(login(&warehouse, "IAM:awsuser", "one", "dev").await.is_ok());
    ahead.store(901, Ordering::Relaxed);
    assert_eq!(refusal(login(&warehouse, "IAM:awsuser", "one", "dev").await).0, "28000");
}
