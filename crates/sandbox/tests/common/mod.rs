//! A sandbox of one's own for a test, and SDK clients that talk to it.
#![allow(dead_code, reason = "each test file uses its own part")]

pub mod clients;

use aws_sdk_iam::error::{ProvideErrorMetadata, SdkError};
use provision_sandbox::{Options, Sandbox, seed};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

pub async fn sandbox() -> Sandbox {
    started(Options::default()).await
}

pub async fn started(options: Options) -> Sandbox {
    Sandbox::start(options).await.expect("a free port on loopback")
}

/// An access key, with a session token where it is temporary.
pub struct Key {
    pub id: String,
    pub secret: String,
    pub token: Option<String>,
}

pub fn admin() -> Key {
    Key { id: seed::ADMIN_ACCESS_KEY_ID.into(), secret: seed::ADMIN_SECRET_ACCESS_KEY.into(), token: None }
}

/// An IAM client of us-east-1.
pub fn iam(sandbox: &Sandbox, key: &Key) -> aws_sdk_iam::Client {
    clients::iam(sandbox, "us-east-1", key)
}

/// An STS client of us-east-1.
pub fn sts(sandbox: &Sandbox, key: &Key) -> aws_sdk_sts::Client {
    clients::sts(sandbox, "us-east-1", key)
}

/// The code and message AWS would answer; "OK" where the call went through.
pub fn refusal<T, E: ProvideErrorMetadata, R>(result: Result<T, SdkError<E, R>>) -> (String, String) {
    match result {
        Ok(_) => ("OK".into(), String::new()),
        Err(error) => {
            (error.code().unwrap_or("no code").to_owned(), error.message().unwrap_or("no message").to_owned())
        }
    }
}

/// A request to the control endpoint, as `curl` would send it.
pub async fn control(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> Value {
    let host = sandbox.endpoint().trim_start_matches("http://").to_owned();
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let mut stream = tokio::net::TcpStream::connect(&host).await.unwrap();
    let request = format!(
        "{method} /_sandbox/{path} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}
