//! Times of reading, comparing and evaluating a document of the largest managed-policy size:
//! `cargo bench -p provision-iam`.

use std::hint::black_box;
use std::time::{Duration, Instant};

use provision_iam::evaluate::{Policies, Policy, Request, evaluate, explain};
use provision_iam::kind::MANAGED_POLICY_QUOTA;
use provision_iam::{Document, diff};

/// A policy of at least `size` characters, with statements such as people write.
fn policy(size: usize, salt: &str) -> String {
    let mut statements = Vec::new();
    let mut length = 0;
    while length < size - 60 {
        let n = statements.len();
        let statement = format!(
            r#"{{"Sid":"S{n}{salt}","Effect":"Allow","Action":["s3:GetObject","s3:PutObject","s3:Delete*"],"Resource":["arn:aws:s3:::bucket-{n}-{salt}/*","arn:aws:s3:::bucket-{n}/logs/*"],"Condition":{{"StringLike":{{"aws:PrincipalArn":["arn:aws:iam::111122223333:role/r{n}*"]}}}}}}"#
        );
        length += statement.len() + 1;
        statements.push(statement);
    }
    format!(r#"{{"Version":"2012-10-17","Statement":[{}]}}"#, statements.join(","))
}

fn time<T>(what: &str, mut run: impl FnMut() -> T) {
    for _ in 0..20 {
        black_box(run());
    }
    let mut times: Vec<Duration> = (0..200)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .collect();
    times.sort();
    println!("{what:<44} median {:>9.1?}   p99 {:>9.1?}", times[100], times[197]);
}

fn main() {
    for size in [MANAGED_POLICY_QUOTA, 100_000] {
        let (text, other) = (policy(size, "a"), policy(size, "b"));
        let (document, changed) = (Document::parse(&text).unwrap(), Document::parse(&other).unwrap());
        let (canonical, changed) = (document.canonical(), changed.canonical());
        let request = r#"{"action":"s3:GetObject","principal":{"AWS":"arn:aws:iam::111122223333:user/a"},"resource":"arn:aws:s3:::none/x"}"#;
        let request = Request::from_json(request).unwrap();
        let policies =
            Policies { identity: vec![Policy { name: "bench", document: &document }], ..Policies::default() };
        println!("{} characters, {} statements", text.len(), document.statements.len());
        time("parse", || Document::parse(&text));
        time("canonical form", || document.canonical());
        time("diff with itself", || diff(&canonical, &canonical));
        time("diff with every statement changed", || diff(&canonical, &changed));
        time("evaluate", || evaluate(&policies, &request).is_allowed());
        time("explain", || explain(&policies, &request));
        let broken = text.replace("\",\"", "\" \"").replace("\":", "”:");
        time("read with mistakes everywhere", || provision_iam::read(&broken));
    }
}
