//! Answers of AWS from memory.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use aws_config::Region;
use aws_sdk_s3::config::Credentials;
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt as _;
use provision::cloud::{Cloud, ConnectOptions};
use provision_core::edge::CloudError;
use serde_json::Value;

use super::recording::Recording;

/// An answer as it came.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// The request, the status and the headers, a line for each, and after an empty one the body.
    pub fn written(&self, request: &str) -> Vec<u8> {
        let mut head = format!("{request}\n{}\n", self.status);
        for (name, value) in &self.headers {
            let _ = writeln!(head, "{name}: {value}");
        }
        [head.as_bytes(), b"\n", &self.body].concat()
    }

    /// What was [written](Self::written), however damaged.
    pub fn read(data: &[u8]) -> Option<(String, Answer)> {
        let end = data.windows(2).position(|two| two == b"\n\n")?;
        let head = std::str::from_utf8(&data[..end]).ok()?;
        let mut lines = head.lines();
        let (request, status) = (lines.next()?.to_owned(), lines.next()?.parse().ok()?);
        let headers = lines.filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some((request, Answer { status, headers, body: data[end + 2..].to_vec() }))
    }

    fn response(self) -> HttpResponse {
        // Whatever is no status is as if nothing had been there.
        let status = StatusCode::try_from(self.status).or(StatusCode::try_from(404)).expect("a status");
        let mut response = HttpResponse::new(status, SdkBody::from(self.body));
        for (name, value) in self.headers.into_iter().filter(|(name, _)| name != "content-length") {
            let _ = response.headers_mut().try_insert(name, value);
        }
        response
    }
}

/// Answers from memory; or, where it has a client, from there, and remembers.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    client: Option<SharedHttpClient>,
    pub recording: Arc<Recording<Answer>>,
}

impl Memory {
    pub fn of(answers: BTreeMap<String, Answer>) -> Self {
        Memory { recording: Arc::new(Recording::of(answers)), ..Memory::default() }
    }

    /// One that learns from what this sends on.
    pub fn learning(client: SharedHttpClient) -> Self {
        Memory { client: Some(client), ..Memory::default() }
    }

    /// The edge over this.
    ///
    /// # Errors
    /// Who calls is not answered.
    pub async fn cloud(&self, endpoint: &str, key: Credentials) -> Result<Cloud, CloudError> {
        let memory = self.clone();
        let cloud = Cloud::connect_with(ConnectOptions::default(), |loader| {
            let loader = loader.endpoint_url(endpoint).credentials_provider(key).http_client(memory);
            loader.region(Region::new("us-east-1"))
        });
        cloud.await
    }

    /// All that an answer depends on. A statement of the Data API is told by its number in its database, as each request has
    /// a token of its own.
    fn key(&self, request: &HttpRequest) -> String {
        let target = request.headers().get("x-amz-target").unwrap_or_default();
        let body = request.body().bytes().unwrap_or_default();
        if let Some(operation) = target.strip_suffix("ExecuteStatement") {
            let body: Value = serde_json::from_slice(body).unwrap_or_default();
            let named = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
            let [cluster, workgroup, database] =
                ["ClusterIdentifier", "WorkgroupName", "Database"].map(named);
            let of = self.recording.next_of(&format!("{cluster}{workgroup}/{database}"));
            return format!("{operation}ExecuteStatement {of}");
        }
        let path = request.uri().split_once("//").and_then(|(_, rest)| rest.split_once('/'));
        let path = path.map_or("", |(_, path)| path);
        let body = String::from_utf8_lossy(body).replace('\n', " ");
        format!("{} /{path} {target} {body}", request.method()).trim_end().to_owned()
    }
}

impl HttpClient for Memory {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let real = self.client.as_ref().map(|client| client.http_connector(settings, components));
        SharedHttpConnector::new(Connector { real, memory: self.clone() })
    }
}

#[derive(Debug)]
struct Connector {
    real: Option<SharedHttpConnector>,
    memory: Memory,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let memory = self.memory.clone();
        let key = memory.key(&request);
        let real = self.real.as_ref().map(|real| real.call(request));
        HttpConnectorFuture::new(async move {
            if let Some(real) = real {
                let answer = real.await?;
                let status = answer.status().as_u16();
                let headers =
                    answer.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
                let headers = headers.collect();
                let body = answer.into_body().collect().await.expect("a whole answer").to_bytes().to_vec();
                memory.recording.keep(key.clone(), Answer { status, headers, body });
            }
            // A damaged answer may lead to another question; who answers it knows nothing of it.
            let unknown = Answer { status: 404, headers: Vec::new(), body: Vec::new() };
            Ok(memory.recording.answer(key).unwrap_or(unknown).response())
        })
    }
}
