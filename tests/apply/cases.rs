//! What trials of many cases share: plans of every ready-made spec, on all processors.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use provision::apply::{self, Interrupt, Report};
use provision::retry::RetryPolicy;
use provision_core::edge::{Execute, Observe};
use provision_core::plan::Plan;

use crate::support;

/// Carries a plan out, and hears nothing of it before its end.
pub fn run<E: Execute + Observe>(stage: &Arc<E>, plan: &Plan, policy: RetryPolicy) -> Report {
    let (_raise, interrupt) = Interrupt::new();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(apply::run(plan, Arc::clone(stage), Arc::new(|_| {}), interrupt, policy))
}

/// Does it with each ready-made spec, with so many at once as there are processors.
pub fn on_each_spec(each: impl Fn(&str) + Sync) {
    let specs = Mutex::new(support::ready_made());
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                loop {
                    let Some(spec) = specs.lock().unwrap().pop() else { break };
                    each(&spec);
                }
            });
        }
    });
}

/// Fails with what went wrong, each kind with how often and in which journey it did.
pub fn assert_nothing_is(wrong: &BTreeMap<String, Vec<String>>) {
    let wrong: Vec<_> =
        wrong.iter().map(|(kind, on)| format!("{kind}\n    {} times, as in {}", on.len(), on[0])).collect();
    assert!(wrong.is_empty(), "{} ways to fail:\n{}", wrong.len(), wrong.join("\n"));
}
