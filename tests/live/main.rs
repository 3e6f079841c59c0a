//! The program, run as people run it, against the sandbox: real HTTP, a real SQL server, real processes.

mod account;
mod adopt;
mod bastion;
mod cycle;
mod failures;
mod hands;
#[cfg(unix)]
mod keys;
mod killed;
mod networks;
mod partitions;
mod plans;
mod refusals;
mod roads;
mod secrets;
mod ssh;
mod teardown;
mod vendors;
