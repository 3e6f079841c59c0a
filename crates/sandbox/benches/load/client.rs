//! HTTP/1.1 on a connection that stays, and Signature Version 4.

use hmac::{Hmac, Mac};
use provision_sandbox::Timestamp;
use provision_sandbox::seed::{ADMIN_ACCESS_KEY_ID, ADMIN_SECRET_ACCESS_KEY};
use sha2::{Digest, Sha256};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

const REGION: &str = "us-east-1";

/// A request that is being put together.
pub struct Unsigned {
    host: String,
    service: &'static str,
    method: &'static str,
    path: String,
    query: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// A request as it goes over the wire.
pub struct Signed {
    bytes: Vec<u8>,
    head: bool,
}

pub fn request(address: &str, service: &'static str) -> Unsigned {
    Unsigned {
        host: address.to_owned(),
        service,
        method: "POST",
        path: "/".to_owned(),
        query: String::new(),
        headers: Vec::new(),
        body: Vec::new(),
    }
}

impl Unsigned {
    pub fn method(mut self, method: &'static str, path: &str) -> Self {
        (self.method, self.path) = (method, path.to_owned());
        self
    }

    /// Names in order, everything encoded.
    pub fn query(mut self, query: &str) -> Self {
        self.query = query.to_owned();
        self
    }

    pub fn body(mut self, body: Vec<u8>) -> Self {
        self.body = body;
        self
    }

    pub fn form(mut self, form: &str) -> Self {
        self.headers.push(("content-type", "application/x-www-form-urlencoded".to_owned()));
        self.body(form.as_bytes().to_vec())
    }

    /// A call of a JSON service.
    pub fn json(mut self, target: &str, body: &serde_json::Value) -> Self {
        self.headers.push(("content-type", "application/x-amz-json-1.1".to_owned()));
        self.headers.push(("x-amz-target", target.to_owned()));
        self.body(body.to_string().into_bytes())
    }

    pub fn sign(self) -> Signed {
        let time = Timestamp::wall().basic();
        let (date, hash) = (&time[..8], hex::encode(Sha256::digest(&self.body)));
        let mut headers = self.headers;
        headers.extend([
            ("host", self.host),
            ("x-amz-content-sha256", hash.clone()),
            ("x-amz-date", time.clone()),
        ]);
        headers.sort();
        let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
        let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let canonical = format!("{}\n{}\n{}\n{lines}\n{names}\n{hash}", self.method, self.path, self.query);
        let scope = format!("{date}/{REGION}/{}/aws4_request", self.service);
        let digest = hex::encode(Sha256::digest(canonical));
        let text = format!("AWS4-HMAC-SHA256\n{time}\n{scope}\n{digest}");
        let secret = format!("AWS4{ADMIN_SECRET_ACCESS_KEY}").into_bytes();
        let key =
            [date, REGION, self.service, "aws4_request"].iter().fold(secret, |key, part| mac(&key, part));
        let signature = hex::encode(mac(&key, &text));
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        let shown: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let head = format!(
            "{} {}{query} HTTP/1.1\r\n{shown}content-length: {}\r\nauthorization: AWS4-HMAC-SHA256 \
             Credential={ADMIN_ACCESS_KEY_ID}/{scope}, SignedHeaders={names}, Signature={signature}\r\n\r\n",
            self.method,
            self.path,
            self.body.len()
        );
        Signed { bytes: [head.into_bytes(), self.body].concat(), head: self.method == "HEAD" }
    }
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length is a key");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

/// An answer with success; everything else ends the benchmark.
pub struct Answer {
    pub took: Duration,
    pub body: String,
}

pub struct Connection {
    stream: BufReader<TcpStream>,
}

impl Connection {
    pub fn open(address: &str) -> Self {
        let stream = TcpStream::connect(address).expect("the sandbox listens");
        stream.set_nodelay(true).expect("a TCP stream");
        Self { stream: BufReader::new(stream) }
    }

    pub fn send(&mut self, request: &Signed) -> Answer {
        self.exchange(&request.bytes, request.head)
    }

    /// A request to the control endpoint.
    pub fn control(&mut self, method: &str, path: &str, body: &serde_json::Value) -> Answer {
        let body = body.to_string();
        let length = body.len();
        let text = format!(
            "{method} /_sandbox/{path} HTTP/1.1\r\nhost: x\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        self.exchange(text.as_bytes(), false)
    }

    fn exchange(&mut self, request: &[u8], head: bool) -> Answer {
        let begun = Instant::now();
        self.stream.get_mut().write_all(request).expect("the connection stays");
        let (mut status, mut length, mut line) = (String::new(), 0, String::new());
        loop {
            line.clear();
            self.stream.read_line(&mut line).expect("the connection stays");
            let text = line.trim_end();
            if status.is_empty() {
                status = text.to_owned();
            }
            if let Some(value) = text.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a number");
            }
            if text.is_empty() {
                break;
            }
        }
        let mut body = vec![0; if head { 0 } else { length }];
        self.stream.read_exact(&mut body).expect("a whole answer");
        let (took, body) = (begun.elapsed(), String::from_utf8_lossy(&body).into_owned());
        assert!(status.contains(" 20"), "{status}: {body}");
        Answer { took, body }
    }
}
