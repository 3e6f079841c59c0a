//! An HTTP server in front of moto, which makes up for its gaps and passes everything else on as it is.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::header::{AUTHORIZATION, CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode, Uri};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use regex::bytes::Regex;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use super::gaps::{Gap, Seen};

const ENCRYPTION: &str = "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>\
                          <SSEAlgorithm>AES256</SSEAlgorithm></ApplyServerSideEncryptionByDefault></Rule>\
                          </ServerSideEncryptionConfiguration>";

const NO_CREDENTIALS: &str = "<ListServiceSpecificCredentialsResponse><ListServiceSpecificCredentialsResult>\
                              <ServiceSpecificCredentials/></ListServiceSpecificCredentialsResult>\
                              </ListServiceSpecificCredentialsResponse>";

/// A server on a free port of loopback, until its runtime ends.
pub struct Front {
    pub address: SocketAddr,
    pub seen: Arc<Seen>,
}

impl Front {
    pub fn start(runtime: &Runtime, moto: SocketAddr) -> Self {
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).expect("a port");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::new(Seen::default());
        let client = Client::builder(TokioExecutor::new()).build_http();
        let upstream = Upstream { moto, client, seen: seen.clone() };
        runtime.spawn(serve(listener, upstream));
        Front { address, seen }
    }
}

async fn serve(listener: TcpListener, upstream: Upstream) {
    while let Ok((stream, _)) = listener.accept().await {
        let upstream = upstream.clone();
        tokio::spawn(async move {
            let handler = service_fn(move |request| {
                let upstream = upstream.clone();
                async move { Ok::<_, Infallible>(upstream.answer(request).await.unwrap_or_else(no_answer)) }
            });
            let connection = hyper::server::conn::http1::Builder::new();
            // A client that goes away ends its connection; there is nobody to tell.
            let _ = connection.serve_connection(TokioIo::new(stream), handler).await;
        });
    }
}

type Failure = Box<dyn std::error::Error + Send + Sync>;
type Answer = Response<Full<Bytes>>;

fn no_answer(why: Failure) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from(format!("moto does not answer: {why:?}"))));
    *answer.status_mut() = StatusCode::BAD_GATEWAY;
    answer
}

#[derive(Clone)]
struct Upstream {
    moto: SocketAddr,
    client: Client<HttpConnector, Full<Bytes>>,
    seen: Arc<Seen>,
}

impl Upstream {
    async fn answer(&self, request: Request<Incoming>) -> Result<Answer, Failure> {
        let (mut parts, body) = request.into_parts();
        let body = body.collect().await?.to_bytes();
        parts.headers.remove(TRANSFER_ENCODING);
        parts.headers.remove(CONNECTION);
        let (method, path) = (parts.method.clone(), parts.uri.path().to_owned());
        let query = parts.uri.query().unwrap_or_default().to_owned();
        let key = parts.headers.get(AUTHORIZATION).cloned();
        let s3 = key
            .as_ref()
            .and_then(|key| key.to_str().ok())
            .is_some_and(|key| key.contains("/s3/aws4_request"));
        parts.uri = self.uri(&parts.uri.to_string())?;
        let (mut status, headers, mut answer) =
            self.send(Request::from_parts(parts, Full::new(body.clone()))).await?;
        if body.starts_with(b"Action=ListServiceSpecificCredentials&")
            && self.seen.note(Gap::CredentialsForServices, status == StatusCode::INTERNAL_SERVER_ERROR)
        {
            (status, answer) = (StatusCode::OK, NO_CREDENTIALS.into());
        }
        if s3 && method == Method::PUT && status.is_success() && is_of_a_bucket(&path, &query) {
            self.complete_bucket(&path, &body).await?;
        }
        if s3
            && method == Method::GET
            && status.is_success()
            && query.split('&').any(|part| part == "versioning")
        {
            answer = self.versioning(&answer);
        }
        let mut response = Response::new(Full::new(answer));
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        // An answer to HEAD says how long what it leaves out would be.
        if method != Method::HEAD {
            response.headers_mut().remove(CONTENT_LENGTH);
        }
        response.headers_mut().remove(TRANSFER_ENCODING);
        response.headers_mut().remove(CONNECTION);
        Ok(response)
    }

    fn uri(&self, path_and_query: &str) -> Result<Uri, Failure> {
        Ok(format!("http://{}{path_and_query}", self.moto).parse()?)
    }

    async fn send(
        &self,
        request: Request<Full<Bytes>>,
    ) -> Result<(StatusCode, hyper::HeaderMap, Bytes), Failure> {
        let (parts, body) = self.client.request(request).await?.into_parts();
        Ok((parts.status, parts.headers, body.collect().await?.to_bytes()))
    }

    /// Asks moto for a setting of a bucket's, or gives it one.
    async fn setting(
        &self,
        method: Method,
        bucket: &str,
        name: &str,
        body: Bytes,
    ) -> Result<(StatusCode, Bytes), Failure> {
        let request = Request::builder().method(method).uri(self.uri(&format!("{bucket}?{name}"))?);
        let (status, _, answer) = self.send(request.body(Full::new(body))?).await?;
        Ok((status, answer))
    }

    /// Gives a bucket that was just made what AWS would have given it.
    async fn complete_bucket(&self, bucket: &str, asked: &[u8]) -> Result<(), Failure> {
        let (status, _) = self.setting(Method::GET, bucket, "encryption", Bytes::new()).await?;
        if self.seen.note(Gap::EncryptionOfNewBucket, !status.is_success()) {
            self.must(Method::PUT, bucket, "encryption", ENCRYPTION.into()).await?;
        }
        let tags = Regex::new("(?s)<Tags>(.*)</Tags>")?;
        let Some(tags) = tags.captures(asked) else { return Ok(()) };
        let (status, _) = self.setting(Method::GET, bucket, "tagging", Bytes::new()).await?;
        if self.seen.note(Gap::TagsOfNewBucket, !status.is_success()) {
            let tags = [b"<Tagging><TagSet>", &tags[1], b"</TagSet></Tagging>"].concat();
            self.must(Method::PUT, bucket, "tagging", tags.into()).await?;
        }
        Ok(())
    }

    async fn must(&self, method: Method, bucket: &str, name: &str, body: Bytes) -> Result<(), Failure> {
        let (status, answer) = self.setting(method, bucket, name, body).await?;
        if status.is_success() { Ok(()) } else { Err(format!("{name}: {answer:?}").into()) }
    }

    fn versioning(&self, answer: &Bytes) -> Bytes {
        let text = String::from_utf8_lossy(answer);
        if self.seen.note(Gap::RootOfVersioning, text.contains("<GetBucketVersioningResponse")) {
            return text.replace("GetBucketVersioningResponse", "VersioningConfiguration").into();
        }
        answer.clone()
    }
}

/// Whether a path names a bucket and nothing in it or of it.
fn is_of_a_bucket(path: &str, query: &str) -> bool {
    let name = path.trim_matches('/');
    !name.is_empty() && !name.contains('/') && (query.is_empty() || query == "x-id=CreateBucket")
}
