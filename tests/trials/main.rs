//! Tests that are made when they run: one for each ready-made spec, and those that need a program which this machine
//! may not have. What cannot run is shown as ignored, with the reason; on CI it fails.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../live/account.rs"]
#[allow(dead_code, reason = "the tests in live need more of it")]
mod account;
mod bastion;
#[path = "../live/canary.rs"]
mod canary;
mod denials;
mod disturb;
mod doctor;
mod exports;
#[path = "../live/manual_drift.rs"]
#[allow(dead_code, reason = "the tests in live need more of it")]
mod manual_drift;
mod moto;
mod pages;
mod permissions;
mod plans;
mod ssh;
#[path = "../../crates/core/tests/support/mod.rs"]
mod support;
#[cfg(unix)]
mod terminal;
mod vendor_job;

use std::process::ExitCode;

use libtest_mimic::{Arguments, Trial};

fn main() -> ExitCode {
    let plans = plans::trials()
        .into_iter()
        .chain(denials::trials())
        .chain(permissions::trials())
        .chain(ssh::trials());
    let trials = plans.chain(moto::trials()).chain(vendor_job::trials()).chain(doctor::trials());
    #[cfg(unix)]
    let trials = trials.chain(terminal::trials());
    let trials = trials.chain(pages::trials()).chain(exports::trials());
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit_code()
}

/// A test, with what this machine lacks for it.
fn trial(name: &str, missing: Option<String>, test: impl FnOnce() + Send + 'static) -> Trial {
    let Some(missing) = missing else {
        return Trial::test(name, || {
            test();
            Ok(())
        });
    };
    let kind = missing.clone();
    let ignored = std::env::var_os("CI").is_none();
    Trial::test(name, || Err(missing.into())).with_kind(kind).with_ignored_flag(ignored)
}
