//! A local file as the sink: readable to its owner alone from the moment it exists, and replaced as a whole.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};
use tempfile::{NamedTempFile, PersistError};

use super::super::error;
use super::super::wire::subject;
use super::document::Content;
use super::no_object;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{ACCESS_KEY_TAG, CredentialStore, CredentialStoreFacts, PasswordState};

/// The member with the tags, which a file cannot have otherwise.
const TAGS: &str = "tags";
/// The tag that says whether the password was set.
const PASSWORD_TAG: &str = "provision:password";

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
        Ok(text) => parse(&text),
        Err(error) => return unusable(error.to_string()),
    };
    let Some(content) = content else {
        return Some(CredentialStore::Held(CredentialStoreFacts {
            mode: mode(&metadata),
            ..CredentialStoreFacts::default()
        }));
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
    let persist = |file: NamedTempFile| file.persist_noclobber(path);
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

/// How the names of the files begin that become this one when they are whole.
fn unfinished(path: &str) -> String {
    let name = Path::new(path).file_name().unwrap_or_default().to_string_lossy();
    format!(".{name}.provision-")
}

/// Removes what a run that was killed while writing left: it may hold a secret.
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

fn text(content: &Content) -> String {
    let mut document = content.document.clone();
    let mut tags = content.tags.clone();
    if content.password != PasswordState::Unknown {
        tags.insert(PASSWORD_TAG.to_owned(), content.password.word().to_owned());
    }
    if let Some(id) = &content.access_key_id {
        tags.insert(ACCESS_KEY_TAG.to_owned(), id.clone());
    }
    document.insert(TAGS.to_owned(), json!(tags));
    format!("{:#}\n", Value::Object(document))
}

fn parse(text: &str) -> Option<Content> {
    let mut document: Map<String, Value> = serde_json::from_str(text).ok()?;
    let tags = document.remove(TAGS).and_then(|tags| serde_json::from_value(tags).ok());
    let mut tags: BTreeMap<String, String> = tags.unwrap_or_default();
    let (mark, access_key_id) = (tags.remove(PASSWORD_TAG), tags.remove(ACCESS_KEY_TAG));
    Some(Content {
        document,
        tags,
        password: mark.as_deref().map_or(PasswordState::Unknown, PasswordState::of),
        access_key_id,
    })
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
        ErrorKind::PermissionDenied => {
            (CloudErrorKind::Denied, Some("the folder must be yours to write in".to_owned()))
        }
        ErrorKind::StorageFull => (CloudErrorKind::Permanent, Some("make room on the disk".to_owned())),
        _ => (CloudErrorKind::Permanent, None),
    };
    CloudError { hint, ..error::plain(&subject("file", operation, path), kind, error.to_string()) }
}

#[cfg(all(test, unix))]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    use super::super::document::Content;
    use super::{create, delete, observe, read, restrict, write};
    use crate::cloud::secrets::Secret;
    use provision_core::edge::CloudErrorKind;
    use provision_core::facts::{CredentialStore, PasswordState};

    fn content() -> Content {
        let document = BTreeMap::from([("host".to_owned(), "h".to_owned())]);
        let tags = BTreeMap::from([("provision:deployment".to_owned(), "acme".to_owned())]);
        Content::new(document, tags, PasswordState::None)
    }

    fn mode(path: &str) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn what_is_written_is_read_again_and_nobody_else_can() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.json").display().to_string();
        assert_eq!(observe(&path), None);
        create(&path, &content()).unwrap();
        assert_eq!(mode(&path), 0o600);
        let mut changed = read(&path).unwrap();
        changed.set_key("AKIAIOSFODNN7EXAMPLE", &Secret::new("s".to_owned()));
        changed.set_password(&Secret::new("p".to_owned()));
        write(&path, &changed).unwrap();
        assert!(read(&path).unwrap() == changed);
        assert_eq!(mode(&path), 0o600);
        let Some(CredentialStore::Held(facts)) = observe(&path) else { panic!("it is there") };
        assert_eq!(facts.access_key_id.as_deref(), Some("AKIAIOSFODNN7EXAMPLE"));
        assert_eq!((facts.password, facts.mode), (PasswordState::Pending, Some(0o600)));
        assert_eq!(facts.tags, content().tags);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
        delete(&path).unwrap();
        assert_eq!(observe(&path), None);
        delete(&path).unwrap();
    }

    #[test]
    fn what_a_killed_run_left_is_removed_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.json").display().to_string();
        let names = || {
            let names = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name());
            names.map(|name| name.into_string().unwrap()).collect::<BTreeSet<_>>()
        };
        for left in [".keys.json.provision-a1B2c3", ".other.json.provision-a1B2c3", ".keys.json"] {
            fs::write(folder.path().join(left), "left").unwrap();
        }
        create(&path, &content()).unwrap();
        let others = [".keys.json", ".other.json.provision-a1B2c3"];
        assert_eq!(names(), BTreeSet::from([others[0], others[1], "keys.json"].map(str::to_owned)));
        fs::write(folder.path().join(".keys.json.provision-d4"), "left").unwrap();
        delete(&path).unwrap();
        assert_eq!(names(), BTreeSet::from(others.map(str::to_owned)));
    }

    #[test]
    fn an_existing_file_is_not_taken_for_a_new_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.json").display().to_string();
        fs::write(&path, "{\"mine\": true}").unwrap();
        assert_eq!(create(&path, &content()).unwrap_err().kind, CloudErrorKind::Conflict);
        assert_eq!(fs::read_to_string(&path).unwrap(), "{\"mine\": true}");
    }

    #[test]
    fn a_wider_mode_is_seen_and_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.json").display().to_string();
        create(&path, &content()).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(observe(&path), Some(CredentialStore::Held(facts)) if facts.mode == Some(0o644)));
        restrict(&path).unwrap();
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    fn links_folders_and_missing_folders_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target");
        fs::write(&target, "{}").unwrap();
        let link = folder.path().join("link").display().to_string();
        symlink(&target, &link).unwrap();
        assert!(
            matches!(observe(&link), Some(CredentialStore::Unusable { why }) if why.contains("symbolic link"))
        );
        assert!(write(&link, &content()).unwrap_err().message.contains("symbolic link"));
        assert_eq!(fs::read_to_string(&target).unwrap(), "{}");
        let here = folder.path().display().to_string();
        assert!(
            matches!(observe(&here), Some(CredentialStore::Unusable { why }) if why == "it is not a file")
        );
        let missing = folder.path().join("no/c.json").display().to_string();
        assert!(
            matches!(observe(&missing), Some(CredentialStore::Unusable { why }) if why.contains("no folder"))
        );
        assert!(create(&missing, &content()).is_err());
    }

    #[test]
    fn what_is_no_json_object_is_nobodys_and_is_not_quoted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("c.json").display().to_string();
        fs::write(&path, "hunter2").unwrap();
        assert!(matches!(observe(&path), Some(CredentialStore::Held(facts)) if facts.tags.is_empty()));
        let error = read(&path).unwrap_err();
        assert!(!format!("{error:?}").contains("hunter2"), "{error}");
    }
}
