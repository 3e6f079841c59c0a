//! The file of `--log`: one JSON object a line, without secrets.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde::Serialize;

use crate::error::Error;
use crate::ui::json;

/// An open log. Every clone writes to the same file.
#[derive(Clone)]
pub struct Log(Arc<Mutex<File>>);

impl Log {
    /// Opens a file to append to, which is made where there is none.
    ///
    /// # Errors
    /// The file cannot be opened for writing.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let file = OpenOptions::new().create(true).append(true).open(path);
        let cannot = |error| Error::failed(format!("cannot write the log {}", path.display())).because(error);
        Ok(Log(Arc::new(Mutex::new(file.map_err(cannot)?))))
    }

    /// Adds one line.
    pub fn write(&self, line: &impl Serialize) {
        let text = json::line(line);
        let mut file = self.0.lock().expect("no panic while writing");
        // A full disk must not stop an apply halfway.
        let _ = writeln!(file, "{text}");
    }
}
