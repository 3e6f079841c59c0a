//! Times of reading, comparing and evaluating documents of the largest managed-policy size:
//! `cargo bench --profile local -p provision-iam --bench documents`.

#[path = "support/mod.rs"]
mod support;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use provision_iam::evaluate::{Policies, Policy, Request, explain};
use provision_iam::{Canonical, Document, diff, read};
use support::{each, quick};

fn parse(criterion: &mut Criterion) {
    each(criterion, "parse", |shape, bencher| bencher.iter(|| read(black_box(&shape.text))));
}

fn document(text: &str) -> Option<Document> {
    read(text).document
}

fn canonical(criterion: &mut Criterion) {
    each(criterion, "canonical", |shape, bencher| {
        let document = document(&shape.text);
        bencher.iter(|| black_box(&document).as_ref().map(Document::canonical));
    });
}

fn compare(criterion: &mut Criterion) {
    let others = support::all("x");
    each(criterion, "diff", |shape, bencher| {
        let other = others.iter().find(|other| other.name == shape.name);
        let form = |text: &str| document(text).map(|document| document.canonical());
        let pair: Option<(Canonical, Canonical)> =
            form(&shape.text).zip(other.and_then(|other| form(&other.text)));
        bencher.iter(|| black_box(&pair).as_ref().map(|(left, right)| diff(left, right)));
    });
}

fn decide(criterion: &mut Criterion) {
    let request = r#"{"action":"s3:GetObject","principal":{"AWS":"arn:aws:iam::111122223333:user/a"},
        "resource":"arn:aws:s3:::aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/x"}"#;
    let request = Request::from_json(request).expect("a request");
    each(criterion, "explain", |shape, bencher| {
        let document = document(&shape.text);
        let policy = document.as_ref().map(|document| Policy::new("bench", document));
        let policies = Policies { identity: policy.into_iter().collect(), ..Policies::default() };
        bencher.iter(|| explain(black_box(&policies), &request));
    });
}

criterion_group!(name = benches; config = quick(); targets = parse, canonical, compare, decide);
criterion_main!(benches);
