#![no_main]

#[path = "../../../../crates/iam/fuzz/limits.rs"]
mod limits;
#[path = "../targets/mod.rs"]
#[allow(dead_code, reason = "each target runs one of them")]
mod targets;

libfuzzer_sys::fuzz_target!(|data: &[u8]| limits::run(targets::database, data));
