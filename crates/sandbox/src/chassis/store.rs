//! `--state DIR`: the world kept in files across restarts, one for each of its parts.
//!
//! Only parts that a call has changed are written, and the larger a part is, the less often: what is written
//! takes at most a twentieth of the time, however much there is.

use super::{Call, Cloud, World};
use std::collections::BTreeMap;
use std::io::{Error, ErrorKind, Result};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How often changes are looked for.
const INTERVAL: Duration = Duration::from_millis(500);
/// How many times longer than its writing took a part is left alone afterwards.
const REST: u32 = 20;

macro_rules! parts {
    ($($part:ident),*) => {
        /// The parts of the world, by their names.
        const PARTS: &[&str] = &[$(stringify!($part)),*];

        fn to_json(world: &World, part: &str) -> serde_json::Result<Vec<u8>> {
            match part {
                $(stringify!($part) => serde_json::to_vec(&world.$part),)*
                _ => Ok(Vec::new()),
            }
        }

        fn from_json(world: &mut World, part: &str, text: &[u8]) -> serde_json::Result<()> {
            match part {
                $(stringify!($part) => world.$part = serde_json::from_slice(text)?,)*
                _ => {}
            }
            Ok(())
        }
    };
}
parts!(cloudtrail, credentials, ec2, iam, redshift, redshift_logins, s3, secrets, serverless);

/// The parts that were changed since they were last written.
#[derive(Debug)]
pub struct Changes(BTreeMap<&'static str, AtomicBool>);

impl Default for Changes {
    fn default() -> Self {
        Self(PARTS.iter().map(|part| (*part, AtomicBool::new(true))).collect())
    }
}

impl Changes {
    /// Notes what a call may have changed.
    pub fn note(&self, call: &Call) {
        let parts: &[&str] = match call.service {
            _ if is_read(call) => &["cloudtrail"],
            "iam" | "sts" => &["cloudtrail", "credentials", "iam"],
            "s3" => &["cloudtrail", "s3"],
            "ec2" => &["cloudtrail", "ec2"],
            "redshift" | "redshift-serverless" => {
                &["cloudtrail", "ec2", "redshift", "redshift_logins", "secrets", "serverless"]
            }
            "secretsmanager" => &["cloudtrail", "secrets"],
            _ => &["cloudtrail"],
        };
        for part in parts {
            self.0[part].store(true, Ordering::Relaxed);
        }
    }

    /// Notes that anything may have been changed.
    pub fn note_all(&self) {
        self.0.values().for_each(|changed| changed.store(true, Ordering::Relaxed));
    }
}

/// Whether a call leaves everything but the event history as it was, or changes no more than when something
/// was last used; credentials are given out by operations that begin with Get.
fn is_read(call: &Call) -> bool {
    let operation = call.operation.as_str();
    let begins = |verbs: &[&str]| verbs.iter().any(|verb| operation.starts_with(verb));
    match call.service {
        "s3" => begins(&["Get", "Head", "List"]),
        "sts" => ["GetCallerIdentity", "GetAccessKeyInfo"].contains(&operation),
        "redshift" | "redshift-serverless" => {
            begins(&["Describe", "List", "Get"]) && !operation.contains("Credentials")
        }
        _ => begins(&["Describe", "Get", "List", "Simulate"]),
    }
}

/// Where a world is kept.
pub struct Store {
    directory: PathBuf,
    /// When each part may be written again.
    rested: Mutex<BTreeMap<&'static str, Instant>>,
}

impl Store {
    /// # Errors
    /// When the directory cannot be made.
    pub fn open(directory: &Path) -> Result<Self> {
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
    pub fn load(&self) -> Result<Option<World>> {
        let mut world = World::default();
        let mut found = false;
        for part in PARTS {
            let file = self.file(part);
            let text = match std::fs::read(&file) {
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                result => result?,
            };
            let broken = |error| Error::new(ErrorKind::InvalidData, format!("{}: {error}", file.display()));
            from_json(&mut world, part, &text).map_err(broken)?;
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
    pub fn save(&self, cloud: &Cloud, patiently: bool) -> Result<()> {
        for (part, changed) in &cloud.changes.0 {
            let mut rested = self.rested.lock().unwrap_or_else(PoisonError::into_inner);
            let tired = rested.get(part).is_some_and(|rested| *rested > Instant::now());
            if (patiently && tired) || !changed.swap(false, Ordering::Relaxed) {
                continue;
            }
            let begun = Instant::now();
            // The lock is given back before the disk is waited for.
            let text = to_json(&cloud.world(), part)?;
            let (file, new) = (self.file(part), self.file(&format!("{part}.new")));
            std::fs::write(&new, text)?;
            std::fs::rename(new, file)?;
            rested.insert(part, Instant::now() + begun.elapsed() * REST);
        }
        Ok(())
    }
}

/// Saves every now and then until it is aborted.
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
