//! The program, run as people run it, against the sandbox: real HTTP, a real SQL server, real processes.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../apply/changing.rs"]
mod changing;

mod account;
mod accounts;
#[cfg(target_os = "linux")]
mod action;
mod adopt;
mod at_once;
mod at_scale;
mod bucket_role;
mod canary;
mod connections;
mod crash;
mod database_role;
mod day_two;
#[path = "../../crates/core/tests/support/decisions.rs"]
#[cfg(unix)]
mod decisions;
mod doctor;
mod drop_user;
#[cfg(unix)]
mod environment;
mod eventual;
#[cfg(unix)]
mod every_attribute;
mod external_id;
mod faults;
mod fleet;
mod fleet_spec;
mod generate;
mod halfway;
mod handoff;
mod history;
#[cfg(unix)]
mod hostile;
mod init;
mod json;
#[cfg(unix)]
mod keys;
mod ledger;
mod lifecycle;
mod made_again;
mod manual_drift;
#[cfg(unix)]
mod meanwhile;
mod modes;
mod more_schemas;
mod names;
mod networks;
mod no_identity;
mod others;
#[cfg(target_os = "linux")]
mod package;
mod partitions;
mod permissions;
mod refusal_cases;
mod refusals;
mod rights;
mod role_association;
mod schemas;
mod secrets;
mod shared_rules;
mod teardown;
#[cfg(target_os = "linux")]
mod terminal;
mod unreachable;
mod untouched;
mod vendors;
mod verify;
mod watched;
