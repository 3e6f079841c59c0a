//! What the doctor says, for people and for scripts.

mod role;
mod text;

pub use role::{Case, document, human, not_known, nothing, proof, told as facts_of_role};
pub use text::{UNKNOWN, text, told as facts_of_text};
