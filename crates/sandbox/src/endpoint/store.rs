//! `--state DIR`: the world kept in files across restarts, one for each of its parts.
//!
//! Only parts that a call has changed are written, and the larger a part is, the less often: what is written
//! takes at most a twentieth of the time, however much there is.

use super::{Cloud, World};
use std::collections::BTreeMap;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How often changes are looked for.
const INTERVAL: Duration = Duration::from_millis(500);
/// How many times longer than its writing took a part is left alone afterwards.
const REST: u32 = 20;

/// Where a world is kept.
pub(crate) struct Store {
    directory: PathBuf,
    /// When each part may be written again.
    rested: Mutex<BTreeMap<&'static str, Instant>>,
}

impl Store {
    /// # Errors
    /// When the directory cannot be made.
    pub(crate) fn open(directory: &Path) -> Result<Self> {
        std::fs::create_dir_all(directory)?;
        Ok(Self { directory: directory.to_owned(), rested: Mutex::default() })
    }

    fn file(&self, part: &str) -> PathBuf {
        self.directory.join(format!("{part}.json"))
    }

    /// The world as it was kept; `None` the first time.
    ///
    /// # Errors
    /// When a file cannot be read, or holds no part of a world of this version.
    pub(crate) fn load(&self) -> Result<Option<World>> {
        let mut world = World::default();
        let mut found = false;
        for part in World::PARTS {
            let file = self.file(part);
            let text = match std::fs::read(&file) {
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                result => result?,
            };
            let broken = |error| Error::new(ErrorKind::InvalidData, format!("{}: {error}", file.display()));
            world.read_part(part, &text).map_err(broken)?;
            found = true;
        }
        world.index();
        Ok(found.then_some(world))
    }

    /// Writes the parts that were changed, all of them where `rested` is not waited for. The old file of a
    /// part stays whole until the new one is.
    ///
    /// # Errors
    /// When the disk refuses it.
    pub(crate) fn save(&self, cloud: &Cloud, gently: bool) -> Result<()> {
        for (part, changed) in cloud.changes.parts() {
            let mut rested = self.rested.lock().unwrap_or_else(PoisonError::into_inner);
            let resting = rested.get(part).is_some_and(|rested| *rested > Instant::now());
            if (gently && resting) || !changed.take() {
                continue;
            }
            let begun = Instant::now();
            // The lock is given back before the disk is waited for.
            let text = cloud.world().part(part)?;
            let (file, new) = (self.file(part), self.file(&format!("{part}.new")));
            std::fs::write(&new, text)?;
            std::fs::rename(new, file)?;
            rested.insert(part, Instant::now() + begun.elapsed() * REST);
        }
        Ok(())
    }
}

/// Saves every now and then until it is aborted.
#[allow(clippy::print_stderr, reason = "there is nobody else to tell")]
pub(crate) async fn keep(store: Arc<Store>, cloud: Arc<Cloud>) {
    loop {
        tokio::time::sleep(INTERVAL).await;
        let (store, cloud) = (store.clone(), cloud.clone());
        let saved = tokio::task::spawn_blocking(move || store.save(&cloud, true)).await;
        if let Ok(Err(error)) = saved {
            eprintln!("provision-sandbox: the state was not saved: {error}");
        }
    }
}
