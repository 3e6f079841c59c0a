//! Signature Version 4: who signed a request, and is the signature right?
//!
//! Source: IAM User Guide, "Create a signed AWS API request"; Amazon S3 API Reference,
//! "Authenticating Requests" (S3 encodes the path once, every other service twice).

use super::{Request, Timestamp};
use hmac::{Hmac, Mac};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// What a request says about its own signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signature {
    pub access_key_id: String,
    /// `YYYYMMDD` of the credential scope.
    pub date: String,
    pub region: String,
    /// The signing name of the service.
    pub service: String,
    signed_headers: Vec<String>,
    signature: String,
    pub timestamp: String,
    pub session_token: Option<String>,
    /// Seconds a presigned URL is good for.
    pub expires: Option<i64>,
}

impl Signature {
    /// Reads the `Authorization` header or the query of a presigned URL; `None` when unsigned.
    /// `Err` says what is incomplete.
    pub(crate) fn of(request: &Request) -> Option<Result<Self, String>> {
        let header = request.header("authorization");
        if let Some(parts) = header.strip_prefix("AWS4-HMAC-SHA256") {
            return Some(Self::from_header(request, parts));
        }
        if request.query_value("X-Amz-Signature").is_some() {
            return Some(Self::from_query(request));
        }
        (!header.is_empty()).then(|| Err(format!("Unsupported authorization type: {header}")))
    }

    fn from_header(request: &Request, parts: &str) -> Result<Self, String> {
        let part = |name: &str| {
            let found =
                parts.split(',').filter_map(|p| p.trim().split_once('=')).find(|(key, _)| *key == name);
            found.map(|(_, value)| value).ok_or(format!("Authorization header requires '{name}' parameter."))
        };
        let timestamp =
            match request.header("x-amz-date") {
                "" => return Err(
                    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
                        .into(),
                ),
                text => text.to_owned(),
            };
        let token = request.header("x-amz-security-token");
        Self::new(part("Credential")?, part("SignedHeaders")?, part("Signature")?, timestamp).map(
            |signature| Self { session_token: (!token.is_empty()).then(|| token.to_owned()), ..signature },
        )
    }

    fn from_query(request: &Request) -> Result<Self, String> {
        let value = |name: &str| {
            request
                .query_value(name)
                .ok_or(format!("Query-string authentication requires the {name} parameter"))
        };
        let expires = value("X-Amz-Expires").ok().and_then(|text| text.parse().ok());
        let signature = Self::new(
            &value("X-Amz-Credential")?,
            &value("X-Amz-SignedHeaders")?,
            &value("X-Amz-Signature")?,
            value("X-Amz-Date")?,
        )?;
        Ok(Self { session_token: request.query_value("X-Amz-Security-Token"), expires, ..signature })
    }

    fn new(credential: &str, headers: &str, signature: &str, timestamp: String) -> Result<Self, String> {
        let scope: Vec<_> = credential.split('/').collect();
        let [access_key_id, date, region, service, "aws4_request"] = scope[..] else {
            return Err(format!(
                "Credential must have exactly 5 slash-delimited elements, got '{credential}'"
            ));
        };
        Ok(Self {
            access_key_id: access_key_id.to_owned(),
            date: date.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            signed_headers: headers.split(';').map(str::to_owned).collect(),
            signature: signature.to_owned(),
            timestamp,
            session_token: None,
            expires: None,
        })
    }

    /// Signs a request of the sandbox's own, with its payload's hash and, where there is one, a session token.
    pub(crate) fn put_on(
        request: &mut Request,
        (access_key_id, secret, token): (&str, &str, Option<&str>),
        (region, service): (&str, &str),
    ) {
        let now = Timestamp::wall().basic();
        let hash = hex::encode(Sha256::digest(&request.body));
        let headers = [
            ("x-amz-content-sha256", Some(hash.as_str())),
            ("x-amz-date", Some(&now)),
            ("x-amz-security-token", token),
        ];
        let mut signed = vec!["host"];
        for (name, value) in headers {
            let Some(value) = value.and_then(|value| value.parse().ok()) else { continue };
            request.headers.insert(name, value);
            signed.push(name);
        }
        let date = now.get(..8).unwrap_or_default();
        let scope = format!("{access_key_id}/{date}/{region}/{service}/aws4_request");
        let Ok(unsigned) = Self::new(&scope, &signed.join(";"), "", now.clone()) else { return };
        let signature = unsigned.sign(&unsigned.canonical_request(request, &request.body), secret);
        let header = format!(
            "AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders={}, Signature={signature}",
            signed.join(";")
        );
        if let Ok(header) = header.parse() {
            request.headers.insert("authorization", header);
        }
    }

    /// Whether this signature was made with `secret` over this request, whose body came as `body`.
    pub(crate) fn matches(&self, request: &Request, body: &[u8], secret: &str) -> bool {
        self.date == self.timestamp.get(..8).unwrap_or_default()
            && self.signature == self.sign(&self.canonical_request(request, body), secret)
    }

    /// How far the signature's time is from `now`, in seconds; `None` when it is no time.
    pub(crate) fn age(&self, now: Timestamp) -> Option<i64> {
        Timestamp::parse(&self.timestamp).map(|signed| (now.0 - signed.0) / 1000)
    }

    fn canonical_request(&self, request: &Request, body: &[u8]) -> String {
        let s3 = self.service == "s3";
        let decoded = request.decoded_path();
        let path = utf8_percent_encode(if s3 { &decoded } else { &request.path }, PATH).to_string();
        let path = if path.is_empty() { "/".to_owned() } else { path };
        let headers: String =
            self.signed_headers.iter().map(|name| canonical_header(request, name)).collect();
        let signed = self.signed_headers.join(";");
        let query = canonical_query(request);
        let hash = self.payload_hash(request, body, s3);
        format!("{}\n{path}\n{query}\n{headers}\n{signed}\n{hash}", request.method)
    }

    fn payload_hash(&self, request: &Request, body: &[u8], s3: bool) -> String {
        let stated = request.header("x-amz-content-sha256");
        match (s3, self.expires) {
            (true, Some(_)) if stated.is_empty() => "UNSIGNED-PAYLOAD".to_owned(),
            (true, _) if !stated.is_empty() => stated.to_owned(),
            _ => hex::encode(Sha256::digest(body)),
        }
    }

    fn sign(&self, canonical: &str, secret: &str) -> String {
        let scope = format!("{}/{}/{}/aws4_request", self.date, self.region, self.service);
        let hash = hex::encode(Sha256::digest(canonical));
        let text = format!("AWS4-HMAC-SHA256\n{}\n{scope}\n{hash}", self.timestamp);
        let key = [self.date.as_str(), &self.region, &self.service, "aws4_request"]
            .iter()
            .fold(format!("AWS4{secret}").into_bytes(), |key, part| hmac(&key, part));
        hex::encode(hmac(&key, &text))
    }
}

fn hmac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn canonical_header(request: &Request, name: &str) -> String {
    let values: Vec<_> = request
        .headers
        .get_all(name)
        .iter()
        .map(|value| {
            String::from_utf8_lossy(value.as_bytes()).split_whitespace().collect::<Vec<_>>().join(" ")
        })
        .collect();
    format!("{name}:{}\n", values.join(","))
}

fn canonical_query(request: &Request) -> String {
    let encode = |text: &str| utf8_percent_encode(text, UNRESERVED).to_string();
    let mut pairs: Vec<_> = request
        .query()
        .iter()
        .filter(|(name, _)| name != "X-Amz-Signature")
        .map(|(name, value)| (encode(name), encode(value)))
        .collect();
    pairs.sort();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use hyper::Method;

    #[test]
    fn what_it_signs_it_accepts() {
        let mut request = Request { method: Method::PUT, path: "/b/a%20b".into(), ..Request::default() };
        (request.raw_query, request.body) = ("x=1&a=%2F".into(), "body".into());
        request.headers.insert("host", "localhost".parse().unwrap());
        Signature::put_on(&mut request, ("AKIAEXAMPLE", "secret", Some("token")), ("us-east-1", "s3"));
        let signature = Signature::of(&request).unwrap().unwrap();
        assert_eq!(signature.session_token.as_deref(), Some("token"));
        assert!(signature.matches(&request, &request.body, "secret"));
        assert!(!signature.matches(&request, &request.body, "another"));
    }

    /// The worked example of "Authenticating Requests: Using the Authorization Header", GET Object.
    #[test]
    fn accepts_the_documented_example() {
        let mut request = Request { method: Method::GET, path: "/test.txt".into(), ..Request::default() };
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        for (name, value) in [
            ("host", "examplebucket.s3.amazonaws.com"),
            ("range", "bytes=0-9"),
            ("x-amz-content-sha256", empty),
            ("x-amz-date", "20130524T000000Z"),
            (
                "authorization",
                "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
                 SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,\
                 Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
            ),
        ] {
            request.headers.insert(name, value.parse().unwrap());
        }
        let signature = Signature::of(&request).unwrap().unwrap();
        assert_eq!((signature.region.as_str(), signature.service.as_str()), ("us-east-1", "s3"));
        assert!(signature.matches(&request, b"", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
        assert!(!signature.matches(&request, b"", "wrong"));
        request.path = "/other.txt".into();
        assert!(!signature.matches(&request, b"", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
    }
}
