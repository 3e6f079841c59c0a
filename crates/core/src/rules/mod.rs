//! What each kind of name in a spec or a vendor's profile may look like, and the page that says so.

pub mod arn;
pub mod general;
pub mod iam;
pub mod network;
pub mod redshift;
pub mod s3;
