//! The program, run as people run it, against the sandbox: real HTTP, a real SQL server, real processes.

mod account;
mod adopt;
mod bastion;
mod cycle;
mod drop_user;
mod failures;
mod hands;
mod json;
#[cfg(unix)]
mod keys;
mod killed;
mod networks;
mod partitions;
mod plans;
mod refusals;
mod roads;
mod schemas;
mod secrets;
mod ssh;
mod teardown;
mod vendors;
