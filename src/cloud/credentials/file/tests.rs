//! Files as people and other programs leave them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use super::super::document::Content;
use super::{create, delete, observe, read, restrict, write};
use crate::cloud::secret::Secret;
use provision_core::edge::CloudErrorKind;
use provision_core::facts::{CredentialStore, PasswordState};

fn content() -> Content {
    let document = BTreeMap::from([("host".to_owned(), "h".to_owned())]);
    let tags = BTreeMap::from([("provision:deployment".to_owned(), "acme".to_owned())]);
    Content::new(document, tags, PasswordState::None)
}

fn mode(path: &str) -> u32 {
    fs::metadata(path).expect("its permissions").permissions().mode() & 0o7777
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
    assert!(matches!(observe(&here), Some(CredentialStore::Unusable { why }) if why == "it is not a file"));
    let missing = folder.path().join("no/c.json").display().to_string();
    assert!(
        matches!(observe(&missing), Some(CredentialStore::Unusable { why }) if why.contains("no folder"))
    );
    assert!(create(&missing, &content()).is_err());
}

#[test]
fn what_is_no_json_object_is_not_used_and_not_quoted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json").display().to_string();
    fs::write(&path, "hunter2").unwrap();
    assert!(matches!(observe(&path), Some(CredentialStore::Unusable { why }) if !why.contains("hunter2")));
    let error = read(&path).unwrap_err();
    assert!(!format!("{error:?}").contains("hunter2"), "{error}");
}

/// What somebody else changed is known to be changed; what is cut off is no place for anything, and what is empty is none.
#[test]
fn what_somebody_else_wrote_is_seen() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("c.json").display().to_string();
    let mut written = content();
    written.set_key("AKIAIOSFODNN7EXAMPLE", &Secret::new("wJalrXUtnFEMI".to_owned()));
    written.password = PasswordState::Set;
    create(&path, &written).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    let facts = |text: &str| {
        fs::write(&path, text).unwrap();
        match observe(&path) {
            Some(CredentialStore::Held(facts)) => facts,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(facts(&text).password, PasswordState::Set);
    let spaced: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(facts(&spaced.to_string()).password, PasswordState::Set, "the same in other words");
    let edited = facts(&text.replace("wJalr", "xJalr"));
    assert_eq!((edited.password, edited.access_key_id), (PasswordState::Unknown, None));
    assert_eq!(edited.tags, content().tags, "it is ours all the same");
    fs::write(&path, &text[..text.len() / 2]).unwrap();
    assert!(matches!(observe(&path), Some(CredentialStore::Unusable { .. })));
    assert!(create(&path, &written).is_err(), "what is there is not written over");
    fs::write(&path, "").unwrap();
    assert_eq!(observe(&path), None);
    create(&path, &written).unwrap();
    assert_eq!((fs::read_to_string(&path).unwrap(), mode(&path)), (text, 0o600));
}
