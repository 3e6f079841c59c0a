//! Answers as no service gives them: cut off, of other types, damaged, far too long, far too slow. None ends in a panic, and
//! where one cannot be read, the error names the service, the operation and what was wrong in it.
//!
//! The answers are the sandbox's to everything that a plan asks of a setup that is there, each damaged by chance.
//! `FUZZ_CASES=100000 FUZZ_SEED=…` tries more, and others.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use http_body_util::BodyExt as _;
use provision_core::deployment::{Admin, Deployment};
use provision_core::kinds;
use provision_core::plan::{self, Pruning};
use provision_core::resource::{Intent, Teardown};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::*;
pub use random::Random;

#[path = "../../crates/iam/tests/support/random.rs"]
mod random;

/// An answer as it came.
#[derive(Clone, Debug)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// What is kept of a request: all that its answer depends on.
fn key(request: &HttpRequest) -> String {
    let target = request.headers().get("x-amz-target").unwrap_or_default();
    let body = String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned();
    let uri = request
        .uri()
        .split_once("//")
        .and_then(|(_, rest)| rest.split_once('/'))
        .map_or("", |(_, path)| path);
    format!("{} {uri} {target} {body}", request.method())
}

/// The request and its other answer.
type Damaged = Arc<Mutex<Option<(String, Vec<u8>)>>>;

/// Answers from memory, one of them damaged; or, as long as it has a client, from there, and remembers.
#[derive(Clone, Debug)]
struct Memory {
    client: Option<SharedHttpClient>,
    answers: Arc<Mutex<BTreeMap<String, Answer>>>,
    /// The request whose answer is another one.
    damaged: Damaged,
    asked: Arc<Mutex<Vec<String>>>,
    unknown: Arc<AtomicUsize>,
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
        let key = key(&request);
        let real = self.real.as_ref().map(|real| real.call(request));
        HttpConnectorFuture::new(async move {
            memory.asked.lock().unwrap().push(key.clone());
            if let Some(real) = real {
                let answer = real.await?;
                let status = answer.status().as_u16();
                let headers =
                    answer.headers().iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
                let headers = headers.collect();
                let body =
                    answer.into_body().collect().await.expect("the sandbox's answer").to_bytes().to_vec();
                memory.answers.lock().unwrap().insert(key.clone(), Answer { status, headers, body });
            }
            let known = memory.answers.lock().unwrap().get(&key).cloned();
            let Some(Answer { status, headers, mut body }) = known else {
                // A damaged answer led to another question; who answers it knows nothing of it.
                memory.unknown.fetch_add(1, Ordering::Relaxed);
                return Ok(answer(404, &[], Vec::new()));
            };
            if let Some((_, damaged)) = memory.damaged.lock().unwrap().as_ref().filter(|(of, _)| *of == key) {
                body.clone_from(damaged);
            }
            Ok(answer(status, &headers, body))
        })
    }
}

fn answer(status: u16, headers: &[(String, String)], body: Vec<u8>) -> HttpResponse {
    let mut answer = HttpResponse::new(StatusCode::try_from(status).expect("a status"), SdkBody::from(body));
    for (name, value) in headers.iter().filter(|(name, _)| name != "content-length") {
        answer.headers_mut().insert(name.clone(), value.clone());
    }
    answer
}

/// The edge over such a memory.
async fn remembered(sandbox: &Sandbox, memory: Memory) -> Cloud {
    let endpoint = sandbox.endpoint();
    let key = Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let cloud = Cloud::connect_with(ConnectOptions::default(), |loader| {
        loader.endpoint_url(endpoint).credentials_provider(key).region(Region::new(EAST)).http_client(memory)
    });
    cloud.await.expect("the sandbox knows its administrator")
}

/// What a plan asks, each sort of question for itself: a damaged answer to one is not hidden by another's.
fn questions(deployments: &[Deployment]) -> Vec<Wanted> {
    let graphs = kinds::graphs(deployments);
    let all = plan::wanted(&graphs, Intent::Apply);
    let leaving = plan::wanted(&graphs, Intent::Destroy);
    let of = |all: &Wanted| {
        let Wanted { warehouses, .. } = all;
        vec![
            Wanted { buckets: all.buckets.clone(), ..Wanted::default() },
            Wanted { roles: all.roles.clone(), ..Wanted::default() },
            Wanted { access_users: all.access_users.clone(), ..Wanted::default() },
            Wanted { policies: all.policies.clone(), ..Wanted::default() },
            Wanted { iam_quotas: all.iam_quotas, ..Wanted::default() },
            Wanted { credential_stores: all.credential_stores.clone(), ..Wanted::default() },
            Wanted {
                warehouses: warehouses.clone(),
                associated_roles: warehouses.clone(),
                ingress: all.ingress.clone(),
                subnets: all.subnets.clone(),
                ..Wanted::default()
            },
            Wanted { warehouses: warehouses.clone(), databases: all.databases.clone(), ..Wanted::default() },
            Wanted { warehouses: warehouses.clone(), holdings: all.holdings.clone(), ..Wanted::default() },
            Wanted { inventory: all.inventory.clone(), ..Wanted::default() },
        ]
    };
    let mut questions = [of(&all), of(&leaving)].concat();
    questions.retain(|wanted| *wanted != Wanted::default());
    questions
}

/// Words and values where an answer has others.
const PIECES: [&str; 18] = [
    "",
    "<",
    "</",
    "&#x0;",
    "&bogus;",
    "<![CDATA[",
    "<!DOCTYPE x [<!ENTITY a \"aa\">]>",
    "{",
    "[[[[[[[[[[[[",
    "null",
    "1e999",
    "-1",
    "99999999999999999999",
    "\"\\ud800\"",
    "\u{FEFF}",
    "%ZZ%00%",
    "2024-13-45T99:99:99Z",
    "\u{0}",
];

/// One of the four ways in which any answer can be damaged, there.
pub fn damage(
    answer: &mut Vec<u8>,
    there: Range<usize>,
    way: usize,
    others: &[Vec<u8>],
    random: &mut Random,
) {
    match way {
        0 => answer.truncate(there.start),
        1 => drop(answer.drain(there)),
        2 => {
            let again = answer[there.clone()].repeat(1 + random.below(4));
            answer.splice(there.start..there.start, again);
        }
        _ => answer.clone_from(&others[random.below(others.len())]),
    }
}

fn damaged(body: &[u8], others: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut body = body.to_vec();
    for _ in 0..=random.below(3) {
        let from = random.below(body.len() + 1);
        let to = (from + random.below(40)).min(body.len());
        match random.below(8) {
            way @ 0..=3 => damage(&mut body, from..to, way, others, random),
            4 if from < body.len() => body[from] = random.below(256) as u8,
            5 => body = value_changed(&body, random),
            _ => drop(body.splice(from..to, PIECES[random.below(PIECES.len())].bytes())),
        }
    }
    body
}

/// A value of JSON, or the text of an element, that is of another type.
fn value_changed(body: &[u8], random: &mut Random) -> Vec<u8> {
    let text = String::from_utf8_lossy(body);
    let value = regex::Regex::new(r#"(?::\s*)("[^"]*"|[0-9.]+|true|false)|>([^<>]+)<"#).expect("a pattern");
    let all: Vec<_> = value.captures_iter(&text).filter_map(|found| found.get(1).or(found.get(2))).collect();
    let Some(one) = all.get(random.below(all.len())) else { return body.to_vec() };
    let other = ["7", "\"x\"", "null", "[]", "{}", "true", "-0.5", ""][random.below(8)];
    [&text[..one.start()], other, &text[one.end()..]].concat().into_bytes()
}

/// The process's time for one question. Without optimisation everything takes several times as long.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 2_000 } else { 200 });

/// A number of the environment.
pub fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// Plans, both ways, of what is there and of what was answered instead, however odd: whether one panics.
pub fn panics_a_plan(deployments: &[Deployment], there: &World, answered: &World) -> bool {
    let graphs = kinds::graphs(deployments);
    let mut world = there.clone();
    world.merge(answered.clone());
    let plans = || {
        drop(plan::make(&graphs, &[], &world, Pruning::default()));
        drop(plan::teardown(&graphs, &[], &world, Teardown::default()));
    };
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(plans)).is_err()
}

#[tokio::test]
async fn no_answer_of_aws_ends_in_a_panic_and_errors_say_whose_it_was() {
    let bench = bench(&[]).await;
    let deployments: Vec<_> =
        ["us-and-eu.toml", "access-keys.toml"].into_iter().flat_map(support::deployments).collect();
    let (count, first) = (number("FUZZ_CASES", 400), number("FUZZ_SEED", 1));

    // What is there is what a plan makes.
    let deployments: Vec<_> = deployments.into_iter().map(over_the_data_api).collect();
    let graphs = kinds::graphs(&deployments);
    let world = bench.observe(&plan::wanted(&graphs, Intent::Apply)).await;
    let made = plan::make(&graphs, &[], &world, Pruning::default());
    for call in made.steps().flat_map(|step| step.phases.iter().flatten()) {
        bench.cloud.execute(call).await.unwrap_or_else(|error| panic!("{call:?}: {error}"));
    }

    let mut there = bench.observe(&plan::wanted(&graphs, Intent::Apply)).await;
    there.merge(bench.observe(&plan::wanted(&graphs, Intent::Destroy)).await);

    let client = aws_smithy_http_client::Builder::new().build_http();
    let mut memory = Memory {
        client: Some(client),
        answers: Arc::default(),
        damaged: Arc::default(),
        asked: Arc::default(),
        unknown: Arc::default(),
    };
    let questions = questions(&deployments);
    let recording = remembered(&bench.sandbox, memory.clone()).await;
    let mut asked = Vec::new();
    for question in &questions {
        memory.asked.lock().unwrap().clear();
        recording.observe(question).await.expect("the sandbox answers");
        // Some ask nothing where everything is there.
        let requests = std::mem::take(&mut *memory.asked.lock().unwrap());
        asked.extend((!requests.is_empty()).then_some((question, requests)));
    }
    memory.client = None;
    let bodies: Vec<_> = memory.answers.lock().unwrap().values().map(|answer| answer.body.clone()).collect();
    let (mut told, mut operations) = (0, BTreeSet::new());
    for seed in first..first + count {
        let mut random = Random(seed);
        let (question, requests) = &asked[random.below(asked.len())];
        let of = requests[random.below(requests.len())].clone();
        let body = memory.answers.lock().unwrap()[&of].body.clone();
        let body = damaged(&body, &bodies, &mut random);
        *memory.damaged.lock().unwrap() = Some((of.clone(), body.clone()));
        let said = || format!("FUZZ_SEED={seed}: {of}\n{}", String::from_utf8_lossy(&body));
        let cloud = remembered(&bench.sandbox, memory.clone()).await;
        let begin = Instant::now();
        let outcome = std::panic::AssertUnwindSafe(cloud.observe(question));
        let outcome = futures::FutureExt::catch_unwind(outcome).await;
        let took = begin.elapsed();
        let Ok(outcome) = outcome else { panic!("a panic: {}", said()) };
        assert!(took < LONGEST, "{took:?}: {}", said());
        if let Ok(world) = &outcome {
            assert!(!panics_a_plan(&deployments, &there, world), "a plan panics: {}", said());
        }
        for error in outcome.err().unwrap_or_default() {
            let text = error.to_string();
            let names = text.contains(&error.subject.operation) && !error.subject.service.is_empty();
            assert!(names && !text.ends_with("HTTP 200"), "{text}: {}", said());
            operations.insert(error.subject.operation);
            told += 1;
        }
    }
    println!("{count} damaged answers, {told} errors of {} operations: {operations:?}", operations.len());
    if count >= 400 {
        assert!(told > 50 && operations.len() > 10, "the damage is done: {told}, {operations:?}");
    }
}

/// The same destination, its database asked through the Data API, so that everything comes over HTTP.
fn over_the_data_api(deployment: Deployment) -> Deployment {
    Deployment { admin: Admin::default(), ..deployment }
}

/// A server that answers every request with what this writes.
async fn server<F, W>(write: W) -> std::net::SocketAddr
where
    F: Future<Output = std::io::Result<()>> + Send + 'static,
    W: Fn(TcpStream) -> F + Send + Sync + 'static,
{
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 16 << 10];
            let _ = stream.read(&mut request).await;
            // That the client leaves is what is hoped for.
            tokio::spawn(write(stream));
        }
    });
    address
}

/// Who is calling, asked of such a server.
async fn asked_of(address: std::net::SocketAddr) -> provision_core::edge::CloudError {
    let key = Credentials::new("AKIAIOSFODNN7EXAMPLE", "secret", None, None, "test");
    let connected = Cloud::connect_with(ConnectOptions::default(), |loader| {
        let loader = loader.endpoint_url(format!("http://{address}"));
        loader.credentials_provider(key).region(Region::new(EAST))
    });
    connected.await.err().expect("it is no answer")
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_without_an_end_is_cut_off() {
    let (sent, attempts) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let counted = (Arc::clone(&sent), Arc::clone(&attempts));
    let address = server(move |mut stream| {
        let sent = Arc::clone(&counted.0);
        counted.1.fetch_add(1, Ordering::Relaxed);
        async move {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n\r\n<a>").await?;
            loop {
                stream.write_all(&[b'x'; 64 << 10]).await?;
                sent.fetch_add(64 << 10, Ordering::Relaxed);
            }
        }
    });
    let error = asked_of(address.await).await;
    let text = error.to_string();
    assert!(text.contains("GetCallerIdentity") && text.contains("length limit"), "{text}");
    let (sent, attempts) = (sent.load(Ordering::Relaxed) >> 20, attempts.load(Ordering::Relaxed));
    assert!(sent < attempts * 48, "{sent} MiB were taken in {attempts} attempts");
}

/// It takes a minute, beside the others.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_trickles_in_is_given_up() {
    let address = server(|mut stream| async move {
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: text/xml\r\n\r\n<a>").await?;
        loop {
            tokio::time::sleep(Duration::from_secs(1)).await;
            stream.write_all(b"x").await?;
        }
    });
    let begin = Instant::now();
    let error = asked_of(address.await).await;
    assert_eq!(error.kind, CloudErrorKind::Unavailable, "{error}");
    let took = begin.elapsed().as_secs();
    assert!((55..100).contains(&took), "{took} s");
}
