//! What reading a spec asks of its caller.

use std::{io, path::Path};

/// The files that specs are and name.
pub trait Files {
    /// The text of a file.
    ///
    /// # Errors
    /// The file is not there or cannot be read as text.
    fn text(&self, path: &Path) -> io::Result<String>;

    /// Looks into a text that is to be a file of root certificates in PEM form.
    ///
    /// # Errors
    /// Why it is none, in words that follow the name of the file.
    fn certificates(&self, pem: &str) -> Result<(), String>;
}
