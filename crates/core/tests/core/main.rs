//! What is decided, without any network: specs read, documents rendered, plans made and carried out in memory.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

mod access;
mod adopt;
mod attributes;
mod bucket;
mod bucket_role;
mod database_role;
mod day_two;
mod denials;
mod docs;
mod export;
mod external_id;
mod fleet;
mod handoff;
mod ingress;
mod init;
mod json_schema;
mod keys;
mod marks;
mod mends;
mod more_schemas;
mod others;
mod permissions;
mod plan;
mod render;
mod role_association;
mod schema;
mod shared_rules;
mod spec;
#[path = "../support/mod.rs"]
mod support;
mod tables;
mod tags;
mod unanswered;
mod unread;
mod users;
mod vendors;
mod whole;
