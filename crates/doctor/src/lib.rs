//! Error texts read: of AWS, of Redshift, and of whatever stands around them when people paste them.
//!
//! [`read`] takes a text as it was pasted, with stack traces, escapes, masks and line breaks, and says who was refused
//! what on what, what the causes can be, and what would decide between them. A text never proves more than it says: only
//! a cause that the text itself names is [`Certainty::Certain`], and where several fit none is.
//!
//! ```
//! use provision_doctor::{Cause, Certainty, read};
//!
//! let text = "User: arn:aws:iam::111122223333:user/jane is not authorized to perform: s3:GetObject on resource:
//!     \"arn:aws:s3:::acme/file\" with an explicit deny in a resource-based policy";
//! let diagnosis = read(text);
//! assert_eq!(diagnosis.findings[0].id, Cause::ExplicitDenyResource);
//! assert_eq!(diagnosis.findings[0].certainty, Certainty::Certain);
//! assert_eq!(diagnosis.facts.action.as_deref(), Some("s3:GetObject"));
//! ```
//!
//! [`role`] does the same of a role that was read from an account, where a cause can be proven.
//!
//! The crate is pure: no I/O, no clock, no AWS SDK.

#![cfg_attr(not(test), deny(clippy::disallowed_methods, clippy::disallowed_types))]

mod advice;
mod cause;
mod decoded;
mod denial;
mod diagnosis;
mod facts;
mod paste;
mod reasons;
pub mod role;
mod sign;
mod signs;

pub use cause::{Cause, Certainty};
pub use decoded::{encoded_message, read_decoded};
pub use diagnosis::{Diagnosis, Finding, examples, read};
pub use facts::Facts;

/// What to do about a cause, as far as nothing is known of the text.
pub fn next_step(cause: Cause) -> String {
    advice::next(cause, &Facts::default(), "")
}

/// What widely read guides say of such an error, and what is so; nothing where they do not mislead.
pub fn correction(cause: Cause) -> Option<&'static str> {
    advice::correction(cause)
}
