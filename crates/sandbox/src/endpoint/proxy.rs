//! `--proxy`: the sandbox at AWS's own addresses, for whoever has it as `HTTPS_PROXY`. There, each bucket is a host of its
//! own, and every connection has TLS.

use super::server::{Endpoint, serve_connection};
use rustls::ServerConfig;
use std::collections::BTreeMap;
use std::io::{Error, Result};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// The longest head of a request for a tunnel.
const MOST_BYTES: usize = 8192;

/// Under which domains AWS has its endpoints.
const DOMAINS: [&str; 4] = [".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".api.aws"];

/// How to answer as the hosts of a domain, by its name.
type Certificates = Mutex<BTreeMap<String, Arc<ServerConfig>>>;

/// Accepts connections until the task is aborted.
pub(crate) async fn serve(listener: TcpListener, endpoint: Endpoint) {
    let certificates = Arc::new(Certificates::default());
    let mut connections = tokio::task::JoinSet::new();
    loop {
        let Ok((stream, peer)) = listener.accept().await else {
            continue;
        };
        let (endpoint, certificates) = (endpoint.clone(), certificates.clone());
        connections.spawn(async move {
            // A client that goes away ends its connection; there is nobody to tell.
            let _ = tunnel(stream, peer, endpoint, &certificates).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

async fn tunnel(
    mut stream: TcpStream,
    peer: SocketAddr,
    endpoint: Endpoint,
    certificates: &Certificates,
) -> Result<()> {
    let cloud = endpoint.cloud.clone();
    let _open = cloud.connections.opened();
    stream.set_nodelay(true)?;
    let Some(host) = target(&read_head(&mut stream).await?) else {
        return stream.write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n").await;
    };
    let server = server(&endpoint, certificates, &host)?;
    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
    let stream = TlsAcceptor::from(server).accept(stream).await?;
    serve_connection(stream, peer, endpoint).await;
    Ok(())
}

async fn read_head(stream: &mut TcpStream) -> Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() >= MOST_BYTES {
            return Err(Error::other("the head of the request has no end"));
        }
        head.push(stream.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// The host that a tunnel is wanted to, if it is one of AWS.
fn target(head: &str) -> Option<String> {
    let authority = head.strip_prefix("CONNECT ")?.split(' ').next()?;
    let host = authority.strip_suffix(":443")?.to_ascii_lowercase();
    DOMAINS.iter().any(|domain| host.ends_with(domain)).then_some(host)
}

fn server(endpoint: &Endpoint, certificates: &Certificates, host: &str) -> Result<Arc<ServerConfig>> {
    let domain = host.split_once('.').map_or(host, |(_, domain)| domain);
    let mut known = certificates.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(server) = known.get(domain) {
        return Ok(server.clone());
    }
    let server = endpoint.cloud.authority.server(vec![format!("*.{domain}")])?;
    known.insert(domain.to_owned(), server.clone());
    Ok(server)
}

#[cfg(test)]
mod tests {
    use super::target;

    #[test]
    fn tunnels_lead_to_aws_alone() {
        let host = target("CONNECT Bucket.s3.us-east-1.amazonaws.com:443 HTTP/1.1\r\nHost: x\r\n\r\n");
        assert_eq!(host.as_deref(), Some("bucket.s3.us-east-1.amazonaws.com"));
        for head in [
            "CONNECT example.org:443 HTTP/1.1\r\n\r\n",
            "CONNECT iam.amazonaws.com:80 HTTP/1.1\r\n\r\n",
            "CONNECT amazonaws.com.example.org:443 HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
        ] {
            assert_eq!(target(head), None, "{head}");
        }
    }
}
