//! IAM policy documents by meaning: read with the place of every element, compared as IAM compares them, evaluated as
//! IAM evaluates them.
//!
//! The crate is pure: no I/O, no clock, no AWS SDK. Facts carry their source, most often the IAM User Guide.

pub mod catalogue;
mod diagnostic;
mod document;
pub mod json;
pub mod kind;
pub mod lint;
mod shape;
mod source;

pub use diagnostic::{Diagnostic, Place, Position, Severity, Span, item_path, member_path};
pub use document::{
    Condition, ConditionBlock, ConditionTest, Document, Effect, Element, Located, PrincipalElement,
    PrincipalEntry, PrincipalForm, Scalar, Statement, Text, VERSION_2008, VERSION_2012,
};
pub use kind::Kind;
pub use source::{Reading, decode, read};
