//! How many rounds of requests a reading takes.

use super::*;

/// The longest chain of requests of which each began after the one before it had ended.
fn rounds(sandbox: &Sandbox, from: usize) -> usize {
    let mut requests: Vec<_> =
        sandbox.log().into_iter().skip(from).map(|entry| (entry.start, entry.end)).collect();
    requests.sort_by(|a, b| a.1.total_cmp(&b.1));
    let mut last = f64::MIN;
    let mut rounds = 0;
    for (start, end) in requests {
        if start >= last {
            (last, rounds) = (end, rounds + 1);
        }
    }
    rounds
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_read_in_two_rounds() {
    let latency = std::time::Duration::from_millis(300);
    let bench = bench_with(Options { latency, ..Options::default() }).await;
    let mut query = Wanted::default();
    for (name, region, kind) in [("us", EAST, WarehouseKind::Cluster), ("eu", WEST, WarehouseKind::Workgroup)]
    {
        bench.execute(create_bucket(&format!("acme-transfer-{name}"), region, &BTreeMap::new())).await;
        query.bucket(&format!("acme-transfer-{name}"), region);
        query.bucket_to_delete(&format!("acme-transfer-{name}"), region);
        query.role("reporting", true);
        query.policy(&format!("arn:aws:iam::{}:policy/reporting-read", seed::ACCOUNT));
        query.ingress(analytics(region, kind), owner_of(name));
    }
    let before = bench.sandbox.log().len();
    let world = bench.observe(&query).await;
    assert_eq!(
        (world.buckets.len(), world.roles.len(), world.policies.len(), world.ingress.len()),
        (2, 1, 1, 2)
    );
    let requests = bench.sandbox.log().len() - before;
    assert_eq!(rounds(&bench.sandbox, before), 2, "{requests} requests");
}
