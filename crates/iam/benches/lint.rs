//! Times of linting documents of the largest managed-policy size: `cargo bench -p provision-iam --bench lint`.

#[path = "support/mod.rs"]
mod support;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use provision_iam::catalogue::findings::{Given, example_context};
use provision_iam::lint::lint;
use provision_iam::read;
use support::{each, quick};

fn findings(criterion: &mut Criterion) {
    let context = example_context(Given::Cluster);
    each(criterion, "lint", |shape, bencher| {
        let reading = read(&shape.text);
        bencher.iter(|| lint(black_box(&reading), Some(shape.kind), &context));
    });
}

criterion_group!(name = benches; config = quick(); targets = findings);
criterion_main!(benches);
