//! What the benchmarks have in common.

mod shapes;

use std::time::Duration;

use criterion::{Bencher, Criterion};
pub use shapes::{Shape, all};

/// Short, because there are many shapes; a figure is good to a few percent.
pub fn quick() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(100))
        .measurement_time(Duration::from_millis(400))
        .configure_from_args()
}

/// One benchmark for each shape of document.
pub fn each(criterion: &mut Criterion, name: &str, mut run: impl FnMut(&Shape, &mut Bencher)) {
    let mut group = criterion.benchmark_group(name);
    for shape in all("") {
        assert!(shape.text.chars().count() <= 6_144, "{}", shape.name);
        group.bench_function(shape.name, |bencher| run(&shape, bencher));
    }
    group.finish();
}
