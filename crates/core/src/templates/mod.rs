//! Policies, trust documents and SQL statements from the files in `templates/`.

mod catalog;
pub(crate) mod embedded;
mod error;
mod escape;

pub use catalog::Templates;
pub use error::TemplateError;
