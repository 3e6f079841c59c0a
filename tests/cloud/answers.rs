//! Answers as no service gives them: cut off, of other types, damaged, far too long, far too slow. None ends in a panic, and
//! where one cannot be read, the error names the service, the operation and what was wrong in it.
//!
//! The answers are the sandbox's to everything that a plan asks of a setup that is there, each damaged by chance.
//! `FUZZ_CASES=100000 FUZZ_SEED=…` tries more, and others.

use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;
use provision_core::deployment::Deployment;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::*;
use crate::targets::memory::{Answer, Memory};
pub use random::Random;

#[path = "../../crates/iam/tests/support/random.rs"]
mod random;

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

/// The processor's time for one question, whatever else the computer does. Without optimisation everything takes several
/// times as long.
const LONGEST: Duration = Duration::from_millis(if cfg!(debug_assertions) { 2_000 } else { 200 });

/// A number of the environment.
pub fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// Whether a plan panics, either way, of what is there and of what was answered instead, however odd.
pub fn panics_a_plan(deployments: &[Deployment], there: &World, answered: &World) -> bool {
    let plans = || targets::plans(deployments, there, answered.clone());
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(plans)).is_err()
}

#[tokio::test]
async fn no_answer_of_aws_ends_in_a_panic_and_errors_say_whose_it_was() {
    let bench = bench(&[]).await;
    let (count, first) = (number("FUZZ_CASES", 400), number("FUZZ_SEED", 1));

    // What is there is what a plan makes.
    let questions = targets::of_aws();
    let deployments = Arc::clone(&questions[0].deployments);
    let there = bench.applied(&deployments).await;

    let learning = Memory::learning(aws_smithy_http_client::Builder::new().build_http());
    let key =
        || Credentials::new(seed::ADMIN_ACCESS_KEY_ID, seed::ADMIN_SECRET_ACCESS_KEY, None, None, "test");
    let over = async |memory: &Memory| memory.cloud(&bench.sandbox.endpoint(), key()).await;
    let mut asked = Vec::new();
    for question in &questions {
        learning.recording.begin(&question.about);
        let cloud = over(&learning).await.expect("the sandbox knows its administrator");
        let who = learning.recording.asked().len();
        cloud.observe(&question.wanted).await.expect("the sandbox answers");
        // Some ask nothing where everything is there.
        let requests = learning.recording.asked();
        asked.extend((requests.len() > who).then_some((question, requests)));
    }
    let answers = learning.recording.known();
    // What looks like a key of somebody's is none.
    let key_id = regex::bytes::Regex::new("AKIA[A-Z0-9]{16}").expect("a pattern");
    let written = answers.iter().enumerate().map(|(number, (request, answer))| {
        let answer = Answer { headers: lasting(&answer.headers), ..answer.clone() };
        let written = key_id.replace_all(&answer.written(request), &b"AKIAIOSFODNN7EXAMPLE"[..]).into_owned();
        (format!("{number:03}-{}", in_short(request)), written)
    });
    corpus::update("aws", written);

    let memory = Memory::of(answers.clone());
    let bodies: Vec<_> = answers.values().map(|answer| answer.body.clone()).collect();
    let (mut told, mut operations) = (0, BTreeSet::new());
    for seed in first..first + count {
        let mut random = Random(seed);
        let (question, requests) = &asked[random.below(asked.len())];
        let of = &requests[random.below(requests.len())];
        let body = damaged(&answers[of].body, &bodies, &mut random);
        let said = || format!("FUZZ_SEED={seed}: {of}\n{}", String::from_utf8_lossy(&body));
        memory.recording.begin(&question.about);
        memory.recording.damage(of.clone(), Answer { body: body.clone(), ..answers[of].clone() });
        let begin = ThreadTime::now();
        let outcome =
            async { over(&memory).await.map_err(|error| vec![error])?.observe(&question.wanted).await };
        let outcome = std::panic::AssertUnwindSafe(outcome);
        let outcome = futures::FutureExt::catch_unwind(outcome).await;
        let took = begin.elapsed();
        let Ok(outcome) = outcome else { panic!("a panic: {}", said()) };
        assert!(took < LONGEST, "{took:?}: {}", said());
        if let Ok(world) = &outcome {
            assert!(!panics_a_plan(&deployments, &there, world), "a plan panics: {}", said());
        }
        for error in outcome.err().unwrap_or_default() {
            assert!(targets::tells(&error, body.is_empty()), "{error}: {}", said());
            operations.insert(error.subject.operation);
            told += 1;
        }
    }
    println!("{count} damaged answers, {told} errors of {} operations: {operations:?}", operations.len());
    if count >= 400 {
        assert!(told > 50 && operations.len() > 10, "the damage is done: {told}, {operations:?}");
    }
}

/// Headers that are the same whenever the same is asked.
fn lasting(headers: &[(String, String)]) -> Vec<(String, String)> {
    let passing = ["date", "content-length", "x-amz-request-id", "x-amzn-requestid", "x-amz-id-2"];
    headers.iter().filter(|(name, _)| !passing.contains(&name.as_str())).cloned().collect()
}

/// A request as a part of a file's name.
fn in_short(request: &str) -> String {
    let action =
        regex::Regex::new(r"Action=(\w+)|[./](\w*Statement\w*[^{]*)|TrentService.(\w+)").expect("a pattern");
    let found = action.captures(request).and_then(|found| found.iter().skip(1).flatten().next());
    let name = found.map_or(request, |name| name.as_str());
    let words: Vec<_> =
        name.split(|one: char| !one.is_ascii_alphanumeric()).filter(|one| !one.is_empty()).collect();
    words.join("-").chars().take(60).collect()
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

/// The page of a proxy or of a network that wants a login first, and less than was said to come.
#[tokio::test(flavor = "multi_thread")]
async fn another_servers_page_is_told_for_what_it_is() {
    let page = "<html><body>Log in first</body></html>";
    for (status, length) in [
        ("200 OK", page.len()),
        ("200 OK", page.len() + 1),
        ("403 Forbidden", page.len()),
        ("511 Network Authentication Required", page.len()),
    ] {
        let address = server(move |mut stream| async move {
            let head = format!("HTTP/1.1 {status}\r\ncontent-type: text/html\r\ncontent-length: {length}");
            stream.write_all(format!("{head}\r\n\r\n{page}").as_bytes()).await
        });
        let error = asked_of(address.await).await;
        let text = error.to_string();
        assert!(text.contains("GetCallerIdentity") && text.contains("could not be read: "), "{text}");
        assert!(text.contains(&status[..3]), "{text}");
        assert!(error.hint.as_ref().is_some_and(|hint| hint.contains("HTTPS_PROXY")), "{error:?}");
    }
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
