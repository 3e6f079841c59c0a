//! Where the embedded engine keeps its data, and cleaning up after it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::backend::{Embedded, Stopper};
use super::error::WarehouseError;
use super::template;

/// What of the embedded engine has to be cleaned up.
#[derive(Default)]
pub(super) struct DataDirectory {
    stopper: Option<Stopper>,
    temporary: Option<tempfile::TempDir>,
}

impl Drop for DataDirectory {
    fn drop(&mut self) {
        drop(self.stopper.take());
        let Some(directory) = self.temporary.take().map(tempfile::TempDir::keep) else {
            return;
        };
        // The engine's runtime closes its last files in the background.
        for _ in 0..10 {
            if std::fs::remove_dir_all(&directory).is_ok() || !directory.exists() {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl DataDirectory {
    /// Starts an engine in `directory`, filled when it is new, or in a temporary
    /// one.
    pub(super) async fn start(directory: Option<&Path>) -> Result<(Self, Embedded), WarehouseError> {
        let mut kept = Self::default();
        let data = match directory {
            Some(directory) => directory.to_owned(),
            None => kept.make_temporary()?,
        };
        // Data that is there has the engine's folder.
        if !data.join("tmp").is_dir() {
            template::create(&data).await?;
        }
        let (engine, stopper) = Embedded::start(data)?;
        kept.stopper = Some(stopper);
        Ok((kept, engine))
    }

    fn make_temporary(&mut self) -> Result<PathBuf, WarehouseError> {
        let made = tempfile::Builder::new().prefix("provision-sandbox-").tempdir();
        let made = made.map_err(|source| WarehouseError::io("create a data directory", source))?;
        Ok(self.temporary.insert(made).path().to_owned())
    }
}
