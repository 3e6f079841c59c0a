//! The program, run as people run it, against the sandbox: real HTTP, a real SQL server, real processes.

mod account;
mod adopt;
mod cycle;
mod drop_user;
mod failures;
mod hands;
mod killed;
mod partitions;
mod plans;
mod refusals;
mod roads;
mod schemas;
mod secrets;
mod teardown;
mod vendors;
