//! Every way in which a server can turn out not to be the warehouse: what, where, and the next step.

use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use std::time::Duration;

use super::*;

/// Short, so that a silent server does not keep the tests.
const LIMITS: connect::Limits =
    connect::Limits { network: Duration::from_secs(2), login: Duration::from_secs(2), wakes: false };

/// A certificate with its key.
fn certificate(
    names: &[&str],
    change: impl FnOnce(&mut CertificateParams),
) -> (CertificateDer<'static>, KeyPair) {
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut parameters = CertificateParams::new(names).unwrap();
    change(&mut parameters);
    let key = KeyPair::generate().unwrap();
    (parameters.self_signed(&key).unwrap().der().clone(), key)
}

/// What is said about a warehouse with this certificate to whom trusts these.
async fn with_certificate(
    (certificate, key): (CertificateDer<'static>, KeyPair),
    trusted: &[CertificateDer<'static>],
) -> CloudError {
    let bench = Bench::with(certificate, &key).await;
    refused(&bench.login(), tls::trusting(trusted)).await
}

async fn refused(login: &Login, trusted: ClientConfig) -> CloudError {
    let error = connect::connect(&about(), login, trusted, LIMITS).await.err().expect("it is refused");
    assert!(error.hint.is_some(), "{error}");
    error
}

fn login_at(port: u16) -> Login {
    Login {
        server_name: "localhost".to_owned(),
        address: Endpoint { host: "127.0.0.1".to_owned(), port },
        tls: Tls::VerifyFull,
        ca_file: None,
        ssh: None,
        user: "awsuser".to_owned(),
        password: Secret::new(PASSWORD.to_owned()),
        database: "dev".to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_not_accepted_says_why() {
    let expired = certificate(&["localhost"], |one| one.not_after = date_time_ymd(2020, 1, 1));
    let trusted = [expired.0.clone()];
    let error = with_certificate(expired, &trusted).await;
    assert!(error.message.contains("expired") && error.message.contains("127.0.0.1:"), "{error}");
    assert!(error.hint.unwrap().contains("clock"));

    let future = certificate(&["localhost"], |one| one.not_before = date_time_ymd(2090, 1, 1));
    let trusted = [future.0.clone()];
    let error = with_certificate(future, &trusted).await;
    assert!(error.message.contains("not valid yet"), "{error}");

    let other = certificate(&["other.example.com"], |_| {});
    let trusted = [other.0.clone()];
    let error = with_certificate(other, &trusted).await;
    assert!(error.message.contains("localhost") && error.message.contains("other.example.com"), "{error}");
    assert!(error.hint.unwrap().contains("admin.endpoint"));

    let own = certificate(&["localhost"], |_| {});
    let error = with_certificate(own, &[]).await;
    assert!(error.message.contains("UnknownIssuer") || error.message.contains("unknown issuer"), "{error}");
    assert!(error.hint.unwrap().contains("admin.ca_file"));

    let unknown = certificate(&["localhost"], |_| {});
    let error = with_certificate(unknown, &[certificate(&["localhost"], |_| {}).0]).await;
    assert!(error.hint.unwrap().contains("admin.ca_file"));
}

/// Answers the request for TLS, and does with the connection what is asked.
async fn server(answer: &'static [u8], then: fn(TcpStream)) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 8];
        stream.read_exact(&mut request).await.unwrap();
        stream.write_all(answer).await.unwrap();
        then(stream);
    });
    port
}

fn keep(stream: TcpStream) {
    std::mem::forget(stream);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_speaks_something_else_is_told() {
    let nobody = || tls::trusting(&[]);
    let port = server(b"N", keep).await;
    let error = refused(&login_at(port), nobody()).await;
    assert_eq!(error.message, format!("the server at 127.0.0.1:{port} does not offer TLS"));

    let port = server(b"HTTP/1.1 400 Bad Request\r\n\r\n", drop).await;
    let error = refused(&login_at(port), nobody()).await;
    assert!(error.message.contains("does not offer TLS"), "{error}");
    assert!(error.hint.unwrap().contains("is it Redshift"));

    let port = server(b"S\x16\x03\x01 this is no handshake", keep).await;
    let error = refused(&login_at(port), nobody()).await;
    assert!(error.message.contains(&format!("127.0.0.1:{port}")), "{error}");

    let port = server(b"S", keep).await;
    let error = refused(&login_at(port), nobody()).await;
    assert!(error.message.contains("was not answered within 2 s"), "{error}");
    assert!(error.message.contains(&format!("127.0.0.1:{port}")), "{error}");
    assert_eq!(error.kind, CloudErrorKind::Permanent, "{error}");

    // Compute that was idle may be awake the next time.
    let port = server(b"S", keep).await;
    let limits = connect::Limits { wakes: true, ..LIMITS };
    let error = connect::connect(&about(), &login_at(port), nobody(), limits).await.err().expect("silence");
    assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
    assert!(error.hint.unwrap().contains("idle workgroup"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_cut_may_be_tried_again() {
    let reset: fn(TcpStream) = |stream| {
        // With nothing left to send, closing resets.
        stream.set_zero_linger().unwrap();
        drop(stream);
    };
    for then in [reset, drop::<TcpStream>] {
        let port = server(b"S", then).await;
        let error = refused(&login_at(port), tls::trusting(&[])).await;
        assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
        assert!(error.message.contains("ended the connection before the login"), "{error}");
        assert!(error.message.contains(&format!("127.0.0.1:{port}")), "{error}");
    }
}

/// A firewall that drops packets: a queue of connections that is full does the same.
#[tokio::test(flavor = "multi_thread")]
#[cfg(target_os = "linux")]
async fn an_address_that_never_answers_is_given_up() {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut waiting = Vec::new();
    while let Ok(stream) = tokio::time::timeout(Duration::from_millis(300), TcpStream::connect(address)).await
    {
        waiting.push(stream.unwrap());
        assert!(waiting.len() < 100);
    }
    let error = refused(&login_at(address.port()), tls::trusting(&[])).await;
    assert_eq!(error.message, format!("{address} is not reachable: no answer within 2 s"));
    let hint = error.hint.unwrap();
    assert!(
        hint.contains("security group") && hint.contains("data-api") && hint.contains("admin.ssh"),
        "{hint}"
    );
}
