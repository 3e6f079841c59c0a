//! `--state DIR`: the world kept in a file across restarts.

use super::{Cloud, World};
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How often changes are written down.
const INTERVAL: Duration = Duration::from_millis(500);

/// Where a world is kept.
pub struct Store {
    file: PathBuf,
    /// The number of the last request whose effects are in the file.
    saved: AtomicU64,
}

impl Store {
    /// # Errors
    /// When the directory cannot be made.
    pub fn open(directory: &Path) -> Result<Self> {
        std::fs::create_dir_all(directory)?;
        Ok(Self { file: directory.join("world.json"), saved: AtomicU64::new(0) })
    }

    /// The world as it was kept; `None` the first time.
    ///
    /// # Errors
    /// When the file cannot be read, or holds no world of this version.
    pub fn load(&self) -> Result<Option<World>> {
        let text = match std::fs::read(&self.file) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            result => result?,
        };
        let broken = |error| Error::new(ErrorKind::InvalidData, format!("{}: {error}", self.file.display()));
        let mut world: World = serde_json::from_slice(&text).map_err(broken)?;
        world.index();
        Ok(Some(world))
    }

    /// Writes the world down if a request came since the last time. The old file stays whole until
    /// the new one is.
    ///
    /// # Errors
    /// When the disk refuses it.
    pub fn save(&self, cloud: &Cloud) -> Result<()> {
        let seen = cloud.log.count();
        if self.saved.swap(seen, Ordering::Relaxed) == seen && self.file.exists() {
            return Ok(());
        }
        let text = serde_json::to_vec(&*cloud.world())?;
        let new = self.file.with_extension("json.new");
        std::fs::write(&new, text)?;
        std::fs::rename(new, &self.file)
    }
}

/// Saves every now and then until it is aborted.
pub(crate) async fn keep(store: Arc<Store>, cloud: Arc<Cloud>) {
    loop {
        tokio::time::sleep(INTERVAL).await;
        if let Err(error) = store.save(&cloud) {
            eprintln!("provision-sandbox: the state was not saved: {error}");
        }
    }
}
