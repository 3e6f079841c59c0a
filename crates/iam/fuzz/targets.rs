// What is fuzzed, for `cargo fuzz` (fuzz_targets) and for tests on stable Rust (tests/fuzz.rs) alike. Each takes any bytes
// at all and must come to an end without a panic.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use provision_iam::catalogue::findings::{Given, example_context};
use provision_iam::evaluate::{Layer, Policies, Policy, Request, Token, evaluate, explain, misplaced};
use provision_iam::extract::extract;
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Document, Finding, Kind, diff, fix, merge, read};

/// A target by its name, which is that of its corpus.
pub type Target = (&'static str, fn(&[u8]));

/// All targets.
pub const TARGETS: [Target; 3] = [("policy", policy), ("fix", fix), ("container", container)];

/// What stands between a policy and another one to compare it with.
pub const BETWEEN: &str = "\n---\n";

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

const LAYERS: [Layer; 7] = [
    Layer::Resource,
    Layer::Identity,
    Layer::Boundary,
    Layer::Session,
    Layer::ServiceControl,
    Layer::ResourceControl,
    Layer::Endpoint,
];

const REQUESTS: [&str; 3] = [
    r#"{"action": "sts:AssumeRoleWithWebIdentity", "principal": {"Federated": "accounts.google.com"}, "context": {"accounts.google.com:sub": "1"}}"#,
    r#"{"action": "s3:GetObject", "principal": {"AWS": "arn:aws:sts::111122223333:assumed-role/r/s"}, "resource": "arn:aws:s3:::b/a", "context": {"aws:TagKeys": ["a", "b"], "aws:SourceIp": "10.0.0.1", "aws:username": "a*"}}"#,
    r#"{"action": "sts:AssumeRole", "principal": {"Service": "ec2.amazonaws.com"}, "resource": "arn:aws:iam::111122223333:role/r"}"#,
];

/// With what a text is looked at: by chance, and always the same.
struct Choice(u64);

impl Choice {
    fn of(text: &str) -> Choice {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        Choice(hasher.finish())
    }

    fn among<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let chosen = &all[(self.0 % all.len() as u64) as usize];
        self.0 /= all.len() as u64;
        chosen
    }

    fn kind_and_context(&mut self) -> (Option<Kind>, LintContext) {
        (*self.among(&KINDS), example_context(*self.among(&CONTEXTS)))
    }
}

/// A policy: read, linted, written anew and evaluated; as a request and as a token, too; compared and merged with another
/// one, if there is one.
pub fn policy(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (text, other) = text.split_once(BETWEEN).unwrap_or((text, ""));
    let mut choice = Choice::of(text);
    let reading = read(text);
    let (kind, context) = choice.kind_and_context();
    are_somewhere(&lint(&reading, kind, &context), &reading.text);
    if let Some(repaired) = &reading.repaired {
        read(repaired);
    }
    tokens(text);
    let asked = Request::from_json(text);
    let Ok(document) = reading.into_document() else { return };
    let canonical = document.canonical();
    assert!(diff(&canonical, &canonical).is_empty());
    let again = Document::parse(&canonical.to_pretty_json()).expect("what was rendered can be read");
    assert_eq!(again.canonical(), canonical);
    if let Ok(other) = Document::parse(other) {
        let other = other.canonical();
        diff(&canonical, &other);
        drop(merge(&canonical, &other));
    }
    misplaced(&document, *choice.among(&LAYERS));
    let policy = Policy::new("fuzz", &document);
    let request = Request::from_json(choice.among::<&str>(&REQUESTS)).expect("a request");
    for request in asked.iter().chain([&request]) {
        decide(policy, request);
    }
}

/// A policy: mended.
pub fn fix(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (kind, context) = Choice::of(text).kind_and_context();
    let fixed = fix::fix(text, kind, &context);
    if Document::parse(text).is_ok() {
        Document::parse(&fixed.text).expect("what was a policy is one when it is mended");
    }
}

/// A file with policies inside.
pub fn container(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (_, context) = Choice::of(text).kind_and_context();
    let Some(extraction) = extract(text) else { return };
    are_somewhere(&extraction.findings, text);
    for document in &extraction.documents {
        are_somewhere(&document.lint(&context), text);
    }
}

fn are_somewhere(findings: &[Finding], text: &str) {
    for finding in findings {
        let (start, end) = (finding.at.span.start.offset, finding.at.span.end.offset);
        assert!(text.get(start..end).is_some(), "{finding} is at no place of the text");
    }
}

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
