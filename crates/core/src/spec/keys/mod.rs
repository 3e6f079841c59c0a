//! The keys of a spec, once: the typed settings, the reader, the JSON Schema and the reference in `docs/spec.md` are
//! all made from these tables.

mod iam;
mod redshift;
mod s3;
mod spec;
mod table;

pub use iam::{AccessUser, Aws, Policy, Role, Trust};
pub use redshift::{Admin, Destination, Network, User};
pub use s3::Bucket;
pub use spec::{DESTINATION, Prune, SPEC, TAGS, Top};
