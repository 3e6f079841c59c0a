//! The program, run as people run it, against the sandbox: real HTTP, a real SQL server, real processes.

mod account;
#[cfg(unix)]
mod bastion;
mod cycle;
mod failures;
mod killed;
mod networks;
mod refusals;
mod roads;
mod secrets;
#[cfg(unix)]
mod ssh;
mod teardown;
