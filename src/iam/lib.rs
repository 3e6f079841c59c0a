//! IAM policy documents by meaning.
