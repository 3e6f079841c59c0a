//! The way of a request through the sandbox.

use super::fault::{Effect, When};
use super::identify::{Signer, identify};
use super::inside::Inside;
use super::log::{Entry, millis};
use super::protocol::AuthFailure;
use super::sent::Sent;
use super::sigv4::Signature;
use super::{
    ApiError, Call, Cloud, Protocol, Reply, Request, Response, Service, Timestamp, World, chunked, control,
    enforce, id,
};
use crate::aws::cloudtrail;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use provision_iam::partition::of_region_or_default;
use std::net::SocketAddr;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;

/// The cloud and the services that answer for it.
#[derive(Clone)]
pub(crate) struct Endpoint {
    pub(crate) cloud: Arc<Cloud>,
    pub(crate) services: Arc<[Arc<dyn Service>]>,
}

/// The way in for requests that begin in the cloud itself. The cloud holds it, so that it may not hold the cloud.
struct FromInside {
    cloud: Weak<Cloud>,
    services: Arc<[Arc<dyn Service>]>,
}

#[async_trait::async_trait]
impl Inside for FromInside {
    fn show(&self, to: &mut (dyn FnMut(&mut World, Timestamp) + Send)) {
        if let Some(cloud) = self.cloud.upgrade() {
            to(&mut cloud.world(), cloud.now());
        }
    }

    async fn send(&self, request: Request) -> Option<Response> {
        let endpoint = Endpoint { cloud: self.cloud.upgrade()?, services: self.services.clone() };
        answer(&endpoint, request).await
    }
}

impl Endpoint {
    /// Has the cloud's own requests answered as those of its clients.
    pub(crate) fn open_inside(&self) {
        let inside = FromInside { cloud: Arc::downgrade(&self.cloud), services: self.services.clone() };
        // It is set once, for as long as the cloud lives.
        let _ = self.cloud.inside.set(Arc::new(inside));
    }
}

/// Accepts connections until the task is aborted.
pub(crate) async fn serve(listener: TcpListener, endpoint: Endpoint) {
    let mut connections = tokio::task::JoinSet::new();
    loop {
        let Ok((stream, peer)) = listener.accept().await else {
            continue;
        };
        // Nagle's algorithm would add 40 ms to every answer written in two parts.
        let _ = stream.set_nodelay(true);
        let endpoint = endpoint.clone();
        connections.spawn(async move {
            let cloud = endpoint.cloud.clone();
            let _open = cloud.connections.opened();
            serve_connection(stream, peer, endpoint).await;
        });
        while connections.try_join_next().is_some() {}
    }
}

/// Answers what comes over a connection, until that ends.
pub(crate) async fn serve_connection<S>(stream: S, peer: SocketAddr, endpoint: Endpoint)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let handler = service_fn(move |request| handle(endpoint.clone(), peer, request));
    // A client that goes away ends its connection; there is nobody to tell.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), handler)
        .await;
}

/// The connection is to be dropped without an answer.
#[derive(Debug, thiserror::Error)]
#[error("connection dropped on demand")]
struct Dropped;

async fn handle(
    endpoint: Endpoint,
    peer: SocketAddr,
    incoming: hyper::Request<Incoming>,
) -> Result<hyper::Response<Full<Bytes>>, Dropped> {
    let (parts, body) = incoming.into_parts();
    let body = body.collect().await.map_err(|_| Dropped)?.to_bytes();
    let request = Request {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        raw_query: parts.uri.query().unwrap_or_default().to_owned(),
        secure: parts.headers.get("x-forwarded-proto").is_none_or(|proto| proto != "http"),
        headers: parts.headers,
        body,
        source_ip: peer.ip().to_string(),
    };
    let response = if control::is_control(&request) {
        Some(control::answer(&endpoint.cloud, &request))
    } else {
        // A task of its own: a client that hangs up must not undo half of a call.
        tokio::spawn(async move { answer(&endpoint, request).await })
            .await
            .unwrap_or_else(|_| Some(Response::new(500)))
    };
    let response = response.ok_or(Dropped)?;
    let mut answer = hyper::Response::new(Full::new(response.body));
    *answer.status_mut() = response.status;
    *answer.headers_mut() = response.headers;
    Ok(answer)
}

/// Answers one request and logs it; `None` drops the connection.
async fn answer(endpoint: &Endpoint, mut request: Request) -> Option<Response> {
    let cloud = &endpoint.cloud;
    let (seq, start, request_id) = (cloud.log.next(), millis(), id::uuid());
    if !cloud.options.latency.is_zero() {
        tokio::time::sleep(cloud.options.latency).await;
    }
    let mut entry = Entry {
        seq,
        service: String::new(),
        operation: String::new(),
        start,
        end: start,
        status: 0,
        code: "dropped".to_owned(),
        caller: String::new(),
        region: String::new(),
        request_id: request_id.clone(),
    };
    let chunked = unchunk(&mut request);
    let sent = cloud.sent.of(&request);
    let (protocol, operation, result) = match find_service(&endpoint.services, &request) {
        Err(error) => (guess(&request), String::new(), Some(Err(error))),
        Ok((service, signature)) => {
            let protocol = service.protocol();
            entry.service = service.name().to_owned();
            let parsed =
                chunked.and_then(|()| parse(cloud, &*service, signature, request, &request_id, &mut entry));
            let result = match parsed {
                Err(error) => Some(Err(error)),
                Ok(call) => run(cloud, &*service, &call).await,
            };
            (protocol, entry.operation.clone(), result)
        }
    };
    let (service, operation_name) = (entry.service.clone(), operation.clone());
    cloud.sent.keep(sent.map(|sent| Sent { service, operation: operation_name, ..sent }));
    let response = result.map(|result| match result {
        Ok(reply) => {
            entry.code = "OK".to_owned();
            protocol.success(&operation, reply, &request_id)
        }
        Err(error) => {
            entry.code.clone_from(&error.code);
            protocol.error(&error, &request_id)
        }
    });
    entry.status = response.as_ref().map_or(0, |response| response.status.as_u16());
    entry.end = millis();
    cloud.log.record(entry);
    response
}

/// Puts an `aws-chunked` body together; its trailers become headers.
fn unchunk(request: &mut Request) -> Result<(), ApiError> {
    if !request.header("x-amz-content-sha256").starts_with("STREAMING-") {
        return Ok(());
    }
    let decoded = chunked::decode(&request.body)
        .ok_or_else(|| ApiError::bad_request("IncompleteBody", "The request body terminated unexpectedly"))?;
    request.body = decoded.body;
    for (name, value) in decoded.trailers {
        if let (Ok(name), Ok(value)) = (name.parse::<hyper::header::HeaderName>(), value.parse()) {
            request.headers.insert(name, value);
        }
    }
    Ok(())
}

type Found = (Arc<dyn Service>, Option<Result<Signature, String>>);

/// The service a request is for: the one it is signed for, or the one an unsigned request can mean.
fn find_service(services: &[Arc<dyn Service>], request: &Request) -> Result<Found, ApiError> {
    let signature = Signature::of(request);
    if signature.is_none() && !request.header("x-amz-target").is_empty() {
        return Err(guess(request).auth_error(&AuthFailure::Missing));
    }
    let name = match &signature {
        Some(Ok(signature)) => signature.service.clone(),
        _ if request.form().iter().any(|(name, _)| name == "Action") => "sts".to_owned(),
        _ => "s3".to_owned(),
    };
    let service = services.iter().find(|service| service.name() == name).ok_or_else(|| {
        ApiError::new(501, "NotImplemented", format!("The sandbox does not emulate the service '{name}'"))
    })?;
    Ok((service.clone(), signature))
}

/// The protocol that a request to a service the sandbox does not have is written in.
fn guess(request: &Request) -> Protocol {
    if !request.header("x-amz-target").is_empty() {
        return Protocol::Json { version: "1.1" };
    }
    match request.form().iter().any(|(name, _)| name == "Action") {
        true => Protocol::Query { version: "", xmlns: "" },
        false => Protocol::RestJson,
    }
}

/// Makes a call of a request: its operation, parameters, and the caller behind its signature.
fn parse(
    cloud: &Cloud,
    service: &dyn Service,
    signature: Option<Result<Signature, String>>,
    mut request: Request,
    request_id: &str,
    entry: &mut Entry,
) -> Result<Call, ApiError> {
    let protocol = service.protocol();
    let form = if matches!(protocol, Protocol::Query { .. } | Protocol::Ec2 { .. }) {
        request.form()
    } else {
        Vec::new()
    };
    let operation =
        protocol.operation(&request, &form).or_else(|| service.operation(&request)).unwrap_or_default();
    entry.operation.clone_from(&operation);
    let Signer { access_key_id, caller, session, region } =
        identify(cloud, signature, &request, &operation).map_err(|failure| protocol.auth_error(&failure))?;
    entry.caller = caller.arn(of_region_or_default(&region));
    entry.region.clone_from(&region);
    strip_chunked_encoding(&mut request);
    let call = Call {
        service: service.name(),
        account: caller.account().to_owned(),
        region,
        params: protocol.params(&form),
        json: protocol.json(&request)?,
        request_id: request_id.to_owned(),
        now: cloud.now(),
        operation,
        caller,
        access_key_id,
        session,
        http: request,
    };
    Ok(call)
}

/// `aws-chunked` describes the transfer, not the object, and S3 does not store it.
fn strip_chunked_encoding(request: &mut Request) {
    let encoding = request.header("content-encoding");
    if encoding.contains("aws-chunked") {
        let rest: Vec<_> = encoding.split(',').map(str::trim).filter(|part| *part != "aws-chunked").collect();
        let rest = rest.join(",");
        request.headers.remove("content-encoding");
        if let Some(value) = rest.parse().ok().filter(|_| !rest.is_empty()) {
            request.headers.insert("content-encoding", value);
        }
    }
}

/// Runs a call, with the fault that is set for it; `None` drops the connection.
async fn run(cloud: &Arc<Cloud>, service: &dyn Service, call: &Call) -> Option<Result<Reply, ApiError>> {
    if !cloud.throttle.admits(call) {
        return Some(Err(service.protocol().throttled()));
    }
    if let Err(denied) = enforce::check(cloud, service, call) {
        let denied = Err(denied);
        record(cloud, service, call, &denied);
        return Some(denied);
    }
    // A dry run changes nothing, and is none of the calls that are counted.
    let is_rehearsal = matches!(call.params.flag("DryRun"), Ok(Some(true)));
    let fault = if is_rehearsal { None } else { cloud.faults.strike(call.service, &call.operation) };
    match &fault {
        Some((Effect::Hold, When::Before)) => cloud.faults.hold(&call.operation).await,
        Some((effect, When::Before)) => return effect.error(service.protocol()).map(Err),
        _ => {}
    }
    let result = service.call(call, cloud).await;
    cloud.changes.note(call);
    record(cloud, service, call, &result);
    match fault {
        Some((Effect::Hold, When::After)) => {
            cloud.faults.hold(&call.operation).await;
            Some(result)
        }
        Some((effect, When::After)) => effect.error(service.protocol()).map(Err),
        _ => Some(result),
    }
}

/// Puts a call into the event history, if it belongs there.
fn record(cloud: &Cloud, service: &dyn Service, call: &Call, result: &Result<Reply, ApiError>) {
    if service.is_management_event(call) {
        cloudtrail::record(&mut cloud.world(), call, result);
    }
}

/// How long a stopping sandbox waits for running requests.
pub(crate) const GRACE: Duration = Duration::from_millis(200);
