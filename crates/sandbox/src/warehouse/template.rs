//! A data directory with everything a new warehouse starts from: Redshift's
//! catalog views in every database, the engine's role renamed, database `dev`.
//! It is made once a machine, kept in the cache directory under a name that
//! depends on its contents, and copied for each warehouse.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tokio::sync::OnceCell;

use super::backend::Embedded;
use super::catalog::{DEFAULT_DATABASE, SETUP};
use super::error::WarehouseError;
use super::protocol::{self, SqlError};

static TEMPLATE: OnceCell<PathBuf> = OnceCell::const_new();

/// Makes `data` a fresh data directory.
pub(super) async fn create(data: &Path) -> Result<(), WarehouseError> {
    let template = TEMPLATE.get_or_try_init(prepare).await?.clone();
    let target = data.to_owned();
    blocking(move || copy(&template, &target)).await
}

async fn prepare() -> Result<PathBuf, WarehouseError> {
    let cache = cache_directory();
    let ready = cache.join(name());
    if ready.join("tmp").is_dir() {
        return Ok(ready);
    }
    std::fs::create_dir_all(&cache)
        .map_err(|source| WarehouseError::io("create the cache directory", source))?;
    let staging = tempfile::Builder::new()
        .prefix("staging-")
        .tempdir_in(&cache)
        .map_err(|source| WarehouseError::io("create a staging directory", source))?;
    build(staging.path()).await?;
    // Another process may have been first; both made the same thing.
    match std::fs::rename(staging.path(), &ready) {
        Ok(()) => Ok(ready),
        Err(_) if ready.join("tmp").is_dir() => Ok(ready),
        Err(source) => Err(WarehouseError::io("keep the prepared data directory", source)),
    }
}

async fn build(data: &Path) -> Result<(), WarehouseError> {
    let (mut backend, _stopper) = Embedded::start(data.to_owned())?;
    backend.open("template1").await?;
    for script in SETUP {
        run(&mut backend, script).await?;
    }
    run(&mut backend, "DROP DATABASE postgres").await?;
    run(&mut backend, &format!("CREATE DATABASE {DEFAULT_DATABASE}")).await?;
    backend.close().await
}

async fn run(backend: &mut Embedded, sql: &str) -> Result<(), WarehouseError> {
    let answer = backend.exchange(protocol::query(sql)).await?;
    match protocol::messages(&answer).iter().find(|message| message.kind == b'E') {
        Some(message) => {
            Err(WarehouseError::engine("prepare a data directory", SqlError::parse(&message.body)))
        }
        None => Ok(()),
    }
}

fn name() -> String {
    let mut digest = Sha256::new();
    for part in SETUP.into_iter().chain([DEFAULT_DATABASE, env!("CARGO_PKG_VERSION")]) {
        digest.update(part);
        digest.update([0]);
    }
    format!("warehouse-{}", &hex::encode(digest.finalize())[..16])
}

fn cache_directory() -> PathBuf {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .or_else(home)
        .unwrap_or_else(std::env::temp_dir);
    base.join("provision-sandbox")
}

fn copy(from: &Path, to: &Path) -> Result<(), WarehouseError> {
    let failed = |source| WarehouseError::io(format!("copy {} to {}", from.display(), to.display()), source);
    std::fs::create_dir_all(to).map_err(failed)?;
    for entry in std::fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let target = to.join(entry.file_name());
        if entry.file_type().map_err(failed)?.is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), &target).map_err(failed)?;
        }
    }
    Ok(())
}

async fn blocking(
    work: impl FnOnce() -> Result<(), WarehouseError> + Send + 'static,
) -> Result<(), WarehouseError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| WarehouseError::engine("copy a data directory", error))?
}
