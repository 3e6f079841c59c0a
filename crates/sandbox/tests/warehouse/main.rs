//! The warehouse as its clients meet it, over TCP.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod catalogs;
mod copy;
mod databases;
mod dialect;
mod drop_user;
mod logins;
mod main_job;
mod modes;
mod ownership;
mod postgres;
mod protocol;
mod rights;
mod server;
mod sessions;
mod support;
mod users;
