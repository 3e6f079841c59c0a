//! A local file as the credential store: readable to its owner alone from the moment it exists, and replaced as a whole.

mod content;
#[cfg(all(test, unix))]
mod tests;

use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, PersistError};

use self::content::{parse, text};
use super::super::error::{self, subject};
use super::document::{Content, no_object};
use super::turn::Stamp;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{CredentialStore, CredentialStoreFacts};

/// A file with nothing in it holds nothing, as one that is not there.
pub(super) fn observe(path: &str) -> Option<CredentialStore> {
    let unusable = |why: String| Some(CredentialStore::Unusable { why });
    let metadata = match fs::symlink_metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let folder = folder(path);
            let there = folder.is_dir();
            return if there { None } else { unusable(format!("there is no folder {}", folder.display())) };
        }
        Err(error) => return unusable(error.to_string()),
    };
    if let Some(why) = strange(&metadata) {
        return unusable(why.to_owned());
    }
    let content = match fs::read_to_string(path) {
        Ok(text) if text.is_empty() => return None,
        Ok(text) => parse(&text),
        Err(error) => return unusable(error.to_string()),
    };
    let Some(content) = content else {
        return unusable("it holds something else than was written, or was cut off: move it away".to_owned());
    };
    Some(CredentialStore::Held(CredentialStoreFacts {
        access_key_id: content.access_key_id,
        password: content.password,
        mode: mode(&metadata),
        tags: content.tags,
    }))
}

/// A link could lead what is written to a place that others read, or have it replace something else.
fn strange(metadata: &Metadata) -> Option<&'static str> {
    if metadata.is_symlink() {
        Some("it is a symbolic link")
    } else if !metadata.is_file() {
        Some("it is not a file")
    } else {
        None
    }
}

pub(super) fn create(path: &str, content: &Content) -> Result<(), CloudError> {
    let is_empty = |metadata: Metadata| metadata.is_file() && metadata.len() == 0;
    let persist = |file: NamedTempFile| match fs::symlink_metadata(path).is_ok_and(is_empty) {
        true => file.persist(path),
        false => file.persist_noclobber(path),
    };
    replace(path, content, persist).map_err(|error| failed("CreateFile", path, &error))
}

pub(super) fn write(path: &str, content: &Content) -> Result<(), CloudError> {
    let checked = fs::symlink_metadata(path).and_then(|metadata| match strange(&metadata) {
        Some(why) => Err(std::io::Error::other(why)),
        None => Ok(()),
    });
    let written = checked.and_then(|()| replace(path, content, |file| file.persist(path)));
    written.map_err(|error| failed("WriteFile", path, &error))
}

pub(super) fn read(path: &str) -> Result<Content, CloudError> {
    let text = fs::read_to_string(path).map_err(|error| failed("ReadFile", path, &error))?;
    parse(&text).ok_or_else(|| no_object(&subject("file", "ReadFile", path)))
}

/// Who claims it, if anybody does.
pub(super) fn claimed(path: &str) -> Result<Option<Stamp>, CloudError> {
    match fs::read_to_string(claim_of(path)) {
        Ok(text) => Ok(Some(Stamp::of(&text))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed("ReadFile", path, &error)),
    }
}

/// Leaves a file beside it, until the next write.
pub(super) fn claim(path: &str, stamp: &Stamp) -> Result<(), CloudError> {
    let claimed = || -> std::io::Result<()> {
        let mut file = tempfile::Builder::new().prefix(&unfinished(path)).tempfile_in(folder(path))?;
        file.write_all(stamp.text().as_bytes())?;
        file.persist(claim_of(path))?;
        Ok(())
    };
    claimed().map_err(|error| failed("WriteFile", path, &error))
}

fn claim_of(path: &str) -> PathBuf {
    folder(path).join(unfinished(path) + "claim")
}

pub(super) fn delete(path: &str) -> Result<(), CloudError> {
    let swept = sweep(path);
    match fs::remove_file(path).and(swept) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed("RemoveFile", path, &error)),
        _ => Ok(()),
    }
}

/// Takes the rights of everybody else away.
pub(super) fn restrict(path: &str) -> Result<(), CloudError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let restricted = fs::set_permissions(path, fs::Permissions::from_mode(0o600));
        restricted.map_err(|error| failed("SetMode", path, &error))?;
    }
    Ok(())
}

/// How the names of the files begin that become this one when they are whole, or claim it.
fn unfinished(path: &str) -> String {
    let name = Path::new(path).file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}.provision-")
}

/// Removes what a run that was killed while writing left, which may hold a secret, and a claim.
fn sweep(path: &str) -> std::io::Result<()> {
    let unfinished = unfinished(path);
    for entry in fs::read_dir(folder(path))? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(&unfinished) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Writes a file beside, which nobody else may open (`tempfile` makes it with mode 0600), and puts it in place when it
/// is whole and on the disk.
fn replace(
    path: &str,
    content: &Content,
    persist: impl FnOnce(NamedTempFile) -> Result<File, PersistError>,
) -> std::io::Result<()> {
    sweep(path)?;
    let folder = folder(path);
    let mut file = tempfile::Builder::new().prefix(&unfinished(path)).tempfile_in(&folder)?;
    file.write_all(text(content).as_bytes())?;
    file.as_file().sync_all()?;
    persist(file)?;
    // The name too is to survive a crash; not every system can sync a folder.
    let _ = File::open(&folder).and_then(|folder| folder.sync_all());
    Ok(())
}

fn folder(path: &str) -> PathBuf {
    let parent = Path::new(path).parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new(".")).to_path_buf()
}

/// The permission bits; where there are none, a file is as private as its folder.
fn mode(metadata: &Metadata) -> Option<u32> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        Some(metadata.permissions().mode() & 0o7777)
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        Some(0o600)
    }
}

fn failed(operation: &str, path: &str, error: &std::io::Error) -> CloudError {
    let (kind, hint) = match error.kind() {
        ErrorKind::AlreadyExists => (CloudErrorKind::Conflict, None),
        ErrorKind::NotFound => (CloudErrorKind::NotFound, None),
        ErrorKind::PermissionDenied => {
            (CloudErrorKind::Denied, Some("the folder must be yours to write in".to_owned()))
        }
        ErrorKind::StorageFull => (CloudErrorKind::Permanent, Some("make room on the disk".to_owned())),
        _ => (CloudErrorKind::Permanent, None),
    };
    CloudError { hint, ..error::plain(&subject("file", operation, path), kind, error.to_string()) }
}
