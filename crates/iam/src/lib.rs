//! IAM policy documents by meaning: read with the place of every element, compared as IAM compares them, evaluated as
//! IAM evaluates them, and checked for what is wrong with them ([`lint::lint`]).
//!
//! The crate is pure: no I/O, no clock, no AWS SDK. Facts carry their source, most often the IAM User Guide.
//!
//! Reading tells every mistake at once, with its place, and repairs what has one plain repair:
//!
//! ```
//! let reading = provision_iam::read("{“Version”: “2012-10-17”, 'Statement': [],}");
//! assert_eq!(reading.findings[0].id, "JSON_SYNTAX_ERROR");
//! assert_eq!(reading.repaired.unwrap(), r#"{"Version": "2012-10-17", "Statement": []}"#);
//! ```
//!
//! Comparing goes by meaning, and says in words what differs and whether access got wider:
//!
//! ```
//! use provision_iam::{Access, Document, diff};
//!
//! # fn main() -> Result<(), Vec<provision_iam::Finding>> {
//! let policy = |principal: &str| {
//!     Document::parse(&format!(
//!         r#"{{"Statement": {{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {principal}}}}}"#
//!     ))
//! };
//! let account = policy(r#"{"AWS": "111122223333"}"#)?.canonical();
//! let root = policy(r#"{"AWS": ["arn:aws:iam::111122223333:root"]}"#)?.canonical();
//! assert!(diff(&account, &root).is_empty());
//! let found = diff(&account, &policy(r#""*""#)?.canonical());
//! assert_eq!(found.access, Access::Wider);
//! assert_eq!(found.differences[0].message, "sts:AssumeRole also allowed for everyone");
//! # Ok(())
//! # }
//! ```
//!
//! Evaluating decides on a request as IAM does; [`evaluate::explain`] tells why, and what would change it:
//!
//! ```
//! use provision_iam::Document;
//! use provision_iam::evaluate::{Policies, Policy, Request, evaluate};
//!
//! # fn main() -> Result<(), Vec<provision_iam::Finding>> {
//! let trust = Document::parse(
//!     r#"{"Version": "2012-10-17", "Statement": {
//!         "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "lambda.amazonaws.com"}}}"#,
//! )?;
//! let request = Request::from_json(
//!     r#"{"action": "sts:AssumeRole", "principal": {"Service": "ec2.amazonaws.com"},
//!         "resource": "arn:aws:iam::111122223333:role/worker"}"#,
//! )?;
//! let policies = Policies { resource: Some(Policy::new("trust", &trust)), ..Policies::default() };
//! let verdict = evaluate(&policies, &request);
//! assert!(!verdict.is_allowed());
//! assert_eq!(verdict.because(&request).unwrap(), "because no role trust policy allows the sts:AssumeRole action");
//! # Ok(())
//! # }
//! ```

// Decides and does nothing: the lists are in this crate's clippy.toml. Tests may read files and take the time.
#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]

pub mod arn;
pub mod canonical;
pub mod catalogue;
mod diff;
mod document;
pub mod evaluate;
pub mod extract;
mod finding;
pub mod fix;
pub mod grammar;
pub mod json;
pub mod kind;
pub mod lint;
mod merge;
pub mod operator;
pub mod partition;
pub mod pattern;
mod principal;
pub mod public;
mod render;
mod shape;
mod source;
pub mod value;
mod words;

pub use canonical::Canonical;
pub use diff::{Access, Diff, DiffVerdict, Difference, diff, equal};
pub use document::{
    Condition, ConditionBlock, ConditionTest, Document, Effect, Element, Located, PrincipalElement,
    PrincipalEntry, PrincipalForm, Scalar, Statement, Text, VERSION_2008, VERSION_2012,
};
pub use finding::{Finding, Place, Position, Severity, Span, count, item_path, member_path};
pub use kind::Kind;
pub use merge::{MergeError, merge};
pub use source::{Reading, decode, read};
