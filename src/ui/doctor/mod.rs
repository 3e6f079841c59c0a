//! What the doctor says, for people and for scripts.

mod role;
mod text;

pub use role::{Case, document, human, proof};
pub use text::text;
