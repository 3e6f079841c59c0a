//! The program, run as people run it, against the sandbox: real HTTP, a real SQL server, real processes.

mod account;
mod adopt;
#[cfg(unix)]
mod bastion;
mod cycle;
mod failures;
mod hands;
mod killed;
mod networks;
mod partitions;
mod plans;
mod refusals;
mod roads;
mod secrets;
#[cfg(unix)]
mod ssh;
mod teardown;
mod vendors;
