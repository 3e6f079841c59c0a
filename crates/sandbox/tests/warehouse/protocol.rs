//! The protocol by hand, where drivers do not go.

use md5::Md5;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;

/// Asks for TLS and shakes hands.
pub async fn tls(
    mut stream: TcpStream,
    client: rustls::ClientConfig,
) -> tokio_rustls::client::TlsStream<TcpStream> {
    stream.write_all(&[8_u32.to_be_bytes(), 80_877_103_u32.to_be_bytes()].concat()).await.unwrap();
    assert_eq!(stream.read_u8().await.unwrap(), b'S');
    let name = rustls::pki_types::ServerName::try_from("localhost").unwrap();
    tokio_rustls::TlsConnector::from(std::sync::Arc::new(client)).connect(name, stream).await.unwrap()
}

pub async fn greet(stream: &mut (impl AsyncWrite + Unpin), user: &str) {
    open(stream, &["user", user, "database", "dev"]).await;
}

/// Sends the startup packet.
pub async fn open(stream: &mut (impl AsyncWrite + Unpin), parameters: &[&str]) {
    let mut body = 196_608_u32.to_be_bytes().to_vec();
    for text in parameters {
        body.extend(text.as_bytes());
        body.push(0);
    }
    body.push(0);
    let length = (body.len() as u32 + 4).to_be_bytes();
    stream.write_all(&[&length, body.as_slice()].concat()).await.unwrap();
}

/// Method and data of the authentication request.
pub async fn challenge(stream: &mut (impl AsyncRead + Unpin)) -> (u32, Vec<u8>) {
    let (kind, body) = next(stream).await;
    assert_eq!(kind, b'R', "{}", String::from_utf8_lossy(&body));
    (u32::from_be_bytes(body[..4].try_into().unwrap()), body[4..].to_vec())
}

pub async fn next(stream: &mut (impl AsyncRead + Unpin)) -> (u8, Vec<u8>) {
    let kind = stream.read_u8().await.unwrap();
    let mut body = vec![0; stream.read_u32().await.unwrap() as usize - 4];
    stream.read_exact(&mut body).await.unwrap();
    (kind, body)
}

pub async fn answer(stream: &mut (impl AsyncWrite + Unpin), kind: u8, body: &[u8]) {
    let length = (body.len() as u32 + 4).to_be_bytes();
    stream.write_all(&[&[kind], length.as_slice(), body].concat()).await.unwrap();
    stream.flush().await.unwrap();
}

pub fn md5_answer(user: &str, password: &str, salt: &[u8]) -> Vec<u8> {
    let inner = hex::encode(Md5::digest([password, user].concat()));
    let outer = hex::encode(Md5::digest([inner.as_bytes(), salt].concat()));
    format!("md5{outer}\0").into_bytes()
}

pub fn sha256(parts: &[&[u8]]) -> Vec<u8> {
    Sha256::digest(parts.concat()).to_vec()
}

pub fn prefixed(bytes: &[u8]) -> Vec<u8> {
    [&(bytes.len() as u32).to_be_bytes(), bytes].concat()
}

/// A length-prefixed part and what follows it.
pub fn part(bytes: &[u8]) -> (&[u8], &[u8]) {
    let length = u32::from_be_bytes(bytes[..4].try_into().unwrap()) as usize;
    bytes[4..].split_at(length)
}
