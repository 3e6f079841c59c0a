//! Times of linting documents of the largest managed-policy size: `cargo bench --profile local -p provision-iam --bench lint`.

#[path = "support/mod.rs"]
mod support;

use std::hint::black_box;
use std::io::Read;

use criterion::{Criterion, criterion_group, criterion_main};
use provision_iam::catalogue::findings::{Given, example_context};
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Kind, read};
use support::{each, quick};

fn findings(criterion: &mut Criterion) {
    let context = example_context(Given::Cluster);
    each(criterion, "lint", |shape, bencher| {
        let reading = read(&shape.text);
        bencher.iter(|| lint(black_box(&reading), Some(shape.kind), &context));
    });
}

/// All of AWS's managed policies, one after the other.
fn managed(criterion: &mut Criterion) {
    let mut text = String::new();
    let packed = flate2::read::GzDecoder::new(&include_bytes!("../tests/managed/policies.json.gz")[..]);
    packed.take(1 << 26).read_to_string(&mut text).expect("packed text");
    let policies: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&text).expect("documents");
    let texts: Vec<String> = policies.values().map(serde_json::Value::to_string).collect();
    criterion.bench_function("lint/all managed policies", |bencher| {
        bencher.iter(|| {
            let lint = |text: &String| lint(&read(text), Some(Kind::Identity), &LintContext::default()).len();
            black_box(texts.iter().map(lint).sum::<usize>())
        });
    });
}

criterion_group!(name = benches; config = quick(); targets = findings, managed);
criterion_main!(benches);
