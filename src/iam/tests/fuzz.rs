//! Millions of damaged policies, quickly: `FUZZ_INPUTS=10000000 cargo test --release -p provision-iam --test fuzz`.
//! A failure prints the seed that repeats it: `FUZZ_SEED=… FUZZ_INPUTS=1`.

use provision_iam::evaluate::{Policies, Policy, Request, evaluate};
use provision_iam::{Document, diff, read};

const SEEDS: [&str; 4] = [
    r#"{"Version":"2012-10-17","Statement":[{"Sid":"Vendor","Effect":"Allow","Action":["sts:AssumeRoleWithWebIdentity"],"Principal":{"Federated":"accounts.google.com"},"Condition":{"StringEquals":{"accounts.google.com:sub":"108000002380243782158"}}}]}"#,
    r#"{"Version":"2012-10-17","Id":"x","Statement":[{"Effect":"Deny","NotAction":"s3:*","NotResource":["arn:aws:s3:::b/${aws:username, 'x'}/*","*"],"NotPrincipal":{"AWS":["111122223333","*"],"Service":"ec2.amazonaws.com"},"Condition":{"ForAnyValue:StringLikeIfExists":{"aws:TagKeys":["a*","?b"]},"NumericLessThan":{"s3:max-keys":1e2},"DateGreaterThan":{"aws:CurrentTime":"2024-02-29T12:00:00.5+01:00"},"IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]},"Bool":{"aws:SecureTransport":true},"Null":{"aws:TokenIssueTime":"true"}}}]}"#,
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

/// SplitMix64: all that is needed here.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % n as u64) as usize
    }
}

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

fn exercise(text: &str) {
    let reading = read(text);
    let _ = Request::from_json(text);
    let Ok(document) = reading.into_document() else {
        return;
    };
    let canonical = document.canonical();
    assert!(diff(&canonical, &canonical).is_empty());
    let again = Document::parse(&canonical.to_pretty_json()).expect("what was rendered can be read");
    assert_eq!(again.canonical(), canonical);
    let request = r#"{"action": "sts:AssumeRoleWithWebIdentity", "principal": {"Federated": "accounts.google.com"}, "context": {"accounts.google.com:sub": "1"}}"#;
    let request = Request::from_json(request).expect("a request");
    let policies =
        Policies { resource: Some(Policy { name: "fuzz", document: &document }), ..Policies::default() };
    evaluate(&policies, &request);
}

#[test]
fn damaged_policies_never_panic() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let first = number("FUZZ_SEED").unwrap_or(1);
    for seed in first..first + number("FUZZ_INPUTS").unwrap_or(2_000) {
        let text = damaged(seed);
        let outcome = std::panic::catch_unwind(|| exercise(&text));
        assert!(outcome.is_ok(), "FUZZ_SEED={seed}: {text}");
    }
}
