//! Millions of damaged policies, read, linted, compared and evaluated, quickly: `FUZZ_INPUTS=10000000 cargo test --release -p provision-iam --test fuzz`.
//! A failure prints the seed that repeats it: `FUZZ_SEED=… FUZZ_INPUTS=1`.

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use provision_iam::catalogue::findings::{Given, example_context};
use provision_iam::evaluate::{Policies, Policy, Request, Token, evaluate, explain};
use provision_iam::lint::lint;
use provision_iam::{Document, Kind, diff, read};

#[path = "support/random.rs"]
mod random;

use random::Random;

const SEEDS: [&str; 6] = [
    r#"{"Version":"2012-10-17","Statement":[{"Sid":"Vendor","Effect":"Allow","Action":["sts:AssumeRoleWithWebIdentity"],"Principal":{"Federated":"accounts.google.com"},"Condition":{"StringEquals":{"accounts.google.com:sub":"108000002380243782158"}}}]}"#,
    r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Effect":"Deny","NotAction":"s3:*","NotResource":["arn:aws:s3:::b/${aws:username, 'x'}/*","*"],"NotPrincipal":{"AWS":["111122223333","*"],"Service":"ec2.amazonaws.com"},"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a*","?b"]},"NumericLessThan":{"s3:max-keys":1e2},"DateGreaterThan":{"aws:CurrentTime":"2024-02-29T12:00:00.5+01:00"},"IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]},"Bool":{"aws:SecureTransport":true},"Null":{"aws:TokenIssueTime":"true"}}}]}"#,
    r#"{"Version":"https://accounts.google.com","Statement":["acme-org"],"azp":"1","sub":"2","exp":3,"https://aws.amazon.com/tags":{"principal_tags":{"a":["b"]},"transitive_tag_keys":["a"]},"google":{"organization_number":4}}"#,
    r#"{"action":"s3:GetObject","principal":{"AWS":"arn:aws:iam::111122223333:role/r"},"resource":"arn:aws:s3:::b/k","context":{"aws:CurrentTime":"2024-02-29T12:00:00Z","aws:TagKeys":["a"]}}"#,
    "%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%5D%7D",
    "{\u{201c}Version\u{201d}: '2012-10-17', // old\n\u{a0}Statement: [{\"Effect\": \"Allow\", \"Action\": \"s3:Get*\" \"Resource\": [\"a\\u00e9\\ud83d\\ude00\",],}}",
];

/// Pieces that are put into the policies.
const PIECES: [&str; 40] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "“",
    "”",
    "'",
    "\\",
    "\\u",
    "\\ud800",
    " ",
    "\n",
    "\u{A0}",
    "\u{FEFF}",
    "//",
    "/*",
    "*/",
    "#",
    "0",
    "-",
    "e9",
    "99999999999999999999",
    "true",
    "null",
    "%",
    "%2",
    "%FF",
    "${",
    "*",
    "?",
    "😀",
    "\u{0}",
    "arn:",
    "IfExists",
    "ForAllValues:",
    "[[[[[[[[",
    "{\"a\":",
];

fn damaged(seed: u64) -> String {
    let mut random = Random(seed);
    let mut text: Vec<char> = SEEDS[random.below(SEEDS.len())].chars().collect();
    for _ in 0..1 + random.below(6) {
        let from = random.below(text.len() + 1);
        let to = (from + random.below(5)).min(text.len());
        let piece = if random.below(3) == 0 { "" } else { PIECES[random.below(PIECES.len())] };
        text.splice(from..to, piece.chars());
    }
    text.into_iter().collect()
}

const KINDS: [Option<Kind>; 6] = [
    None,
    Some(Kind::Trust),
    Some(Kind::Identity),
    Some(Kind::Bucket),
    Some(Kind::ServiceControl),
    Some(Kind::ResourceControl),
];

const CONTEXTS: [Given; 6] =
    [Given::Nothing, Given::Cluster, Given::Workgroup, Given::Google, Given::Client, Given::Account];

fn exercise(seed: u64, text: &str) {
    let mut random = Random(!seed);
    let reading = read(text);
    let context = example_context(CONTEXTS[random.below(CONTEXTS.len())]);
    let findings = lint(&reading, KINDS[random.below(KINDS.len())], &context);
    for finding in &findings {
        let (start, end) = (finding.at.span.start.offset, finding.at.span.end.offset);
        assert!(reading.text.get(start..end).is_some(), "{finding} is at no place of the text");
    }
    if let Some(repaired) = &reading.repaired {
        read(repaired);
    }
    tokens(text);
    let asked = Request::from_json(text);
    let Ok(document) = reading.into_document() else {
        return;
    };
    let canonical = document.canonical();
    assert!(diff(&canonical, &canonical).is_empty());
    let again = Document::parse(&canonical.to_pretty_json()).expect("what was rendered can be read");
    assert_eq!(again.canonical(), canonical);
    let other = damaged(random.below(1 << 20) as u64);
    if let Ok(other) = Document::parse(&other) {
        diff(&canonical, &other.canonical());
    }
    let policy = Policy::new("fuzz", &document);
    let request = Request::from_json(REQUESTS[random.below(REQUESTS.len())]).expect("a request");
    for request in asked.iter().chain([&request]) {
        decide(policy, request);
    }
}

const REQUESTS: [&str; 3] = [
    r#"{"action": "sts:AssumeRoleWithWebIdentity", "principal": {"Federated": "accounts.google.com"}, "context": {"accounts.google.com:sub": "1"}}"#,
    r#"{"action": "s3:GetObject", "principal": {"AWS": "arn:aws:sts::111122223333:assumed-role/r/s"}, "resource": "arn:aws:s3:::b/a", "context": {"aws:TagKeys": ["a", "b"], "aws:SourceIp": "10.0.0.1", "aws:username": "a*"}}"#,
    r#"{"action": "sts:AssumeRole", "principal": {"Service": "ec2.amazonaws.com"}, "resource": "arn:aws:iam::111122223333:role/r"}"#,
];

/// The document as every kind of policy; what is told is what was decided.
fn decide(policy: Policy, request: &Request) {
    for policies in [
        Policies { resource: Some(policy), ..Policies::default() },
        Policies {
            identity: vec![policy],
            boundary: Some(policy),
            service_control: vec![policy],
            resource_control: vec![policy],
            endpoint: Some(policy),
            session: vec![policy],
            ..Policies::default()
        },
    ] {
        let verdict = evaluate(&policies, request);
        assert_eq!(explain(&policies, request).is_allowed(), verdict.is_allowed());
    }
}

/// The text as a token, and as the claims of one.
fn tokens(text: &str) {
    let claims = text.replacen("\"Version\"", "\"iss\"", 1).replacen("\"Statement\"", "\"aud\"", 1);
    for token in [text.to_owned(), format!("e30.{}.x", URL_SAFE_NO_PAD.encode(claims))] {
        if let Ok(token) = Token::parse(&token) {
            let request = Request::from_json_with_token("{}", &token).expect("a token makes a request");
            assert!(request.assumes_role());
        }
    }
}

/// No input may take longer. A loaded computer makes one seem slow: the best of three counts.
const LONGEST: Duration = Duration::from_millis(50);

fn is_slow(seed: u64, text: &str) -> bool {
    (0..3).all(|_| {
        let start = Instant::now();
        exercise(seed, text);
        start.elapsed() > LONGEST
    })
}

#[test]
fn damaged_policies_never_panic_and_are_never_slow() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let first = number("FUZZ_SEED").unwrap_or(1);
    let count = number("FUZZ_INPUTS").unwrap_or(2_000);
    let threads = std::thread::available_parallelism().map_or(1, |threads| threads.get() as u64);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            scope.spawn(move || {
                for seed in (first..first + count).skip(thread as usize).step_by(threads as usize) {
                    let text = damaged(seed);
                    let outcome = std::panic::catch_unwind(|| is_slow(seed, &text));
                    assert_eq!(outcome.ok(), Some(false), "FUZZ_SEED={seed}: {text}");
                }
            });
        }
    });
}
