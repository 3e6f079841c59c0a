//! The program, run as people run it, against the sandbox: real HTTP, a real SQL server, real processes.

mod account;
mod cycle;
mod failures;
#[cfg(unix)]
mod keys;
mod killed;
mod refusals;
mod roads;
mod secrets;
mod teardown;
