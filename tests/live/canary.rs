//! Every secret that the sandbox knows is a canary: nothing that a test's process prints, or leaves on disk, has one in it.
//!
//! Each run of each test is searched ([`Account::run`]), and what it left when its account ends.

use std::collections::BTreeSet;
use std::path::Path;

use provision_sandbox::model::SecretValue;
use provision_sandbox::seed;
use serde_json::Value;

use crate::account::Account;

/// What is shorter may be said by chance.
const SHORTEST: usize = 12;

/// The secrets that there are just now: of access keys, session tokens, what Secrets Manager holds, and what the
/// program is given in its environment.
pub fn of(account: &Account) -> BTreeSet<String> {
    let world = account.sandbox.cloud().world();
    let mut secrets = BTreeSet::from([seed::WAREHOUSE_PASSWORD.to_owned()]);
    collect(
        &serde_json::to_value(&world.credentials).expect("plain data"),
        &["secret", "token"],
        &mut secrets,
    );
    for (_, _, part) in world.secrets.iter() {
        for version in part.by_name.values().flat_map(|secret| secret.versions.values()) {
            match &version.value {
                SecretValue::Binary(bytes) => _ = secrets.insert(bytes.clone()),
                SecretValue::Text(text) => match serde_json::from_str::<Value>(text) {
                    Ok(held) => collect(&held, &["password", "secret_access_key"], &mut secrets),
                    Err(_) => _ = secrets.insert(text.clone()),
                },
            }
        }
    }
    secrets.retain(|secret| secret.len() >= SHORTEST);
    secrets
}

/// The texts that stand under these names, however deep.
fn collect(value: &Value, names: &[&str], found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str().filter(|_| names.contains(&name.as_str())) {
                    Some(text) => _ = found.insert(text.to_owned()),
                    None => collect(member, names, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names, found)),
        _ => {}
    }
}

/// Insists that a text has none of the secrets in it, not even as JSON or a URL writes it.
pub fn assert_none_in(what: &str, text: &str, secrets: &BTreeSet<String>) {
    for secret in secrets {
        let in_json = serde_json::to_string(secret).expect("text");
        let forms = [secret.as_str(), in_json.trim_matches('"')];
        // The panic must not tell it either.
        assert!(
            forms.iter().all(|form| !text.contains(form)),
            "{what} has a secret in it ({})",
            secret.len()
        );
    }
}

/// Searches every file below a folder, but for those that the test itself wrote and the one place that a spec names for
/// credentials, which nobody else may read.
pub fn assert_none_below(folder: &Path, written: &BTreeSet<std::path::PathBuf>, secrets: &BTreeSet<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            assert_none_below(&path, written, secrets);
        } else if !written.contains(&path) && !is_credential_file(&path) {
            let bytes = std::fs::read(&path).unwrap_or_default();
            assert_none_in(&path.display().to_string(), &String::from_utf8_lossy(&bytes), secrets);
        }
    }
}

fn is_credential_file(path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let is_private = path.metadata().is_ok_and(|file| file.permissions().mode() & 0o077 == 0);
        let held =
            std::fs::read_to_string(path).ok().and_then(|text| serde_json::from_str::<Value>(&text).ok());
        is_private && held.is_some_and(|held| held["secret_access_key"].is_string())
    }
    #[cfg(not(unix))]
    {
        path.extension().is_some_and(|end| end == "json")
    }
}

/// A canary that is told is found, in whatever form and place.
#[test]
fn a_secret_that_is_told_is_found() {
    let account = Account::new();
    let secret = "canary/with+signs\"and\\more";
    account.put_secret("somebodys", &serde_json::json!({ "password": secret }).to_string());
    let secrets = of(&account);
    for (known, told) in [(secret, true), (seed::ADMIN_SECRET_ACCESS_KEY, true), ("nothing of it", false)] {
        for text in [format!("x {known} y"), serde_json::json!({ "x": known }).to_string()] {
            let found = std::panic::catch_unwind(|| assert_none_in("it", &text, &secrets)).is_err();
            assert_eq!(found, told, "{text}");
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let below = folder.path().join("a/b");
    std::fs::create_dir_all(&below).expect("folders");
    let search = |written: &BTreeSet<_>| {
        std::panic::catch_unwind(|| assert_none_below(folder.path(), written, &secrets)).is_err()
    };
    assert!(!search(&BTreeSet::new()));
    std::fs::write(below.join("left"), format!("key = {secret}")).expect("a file");
    assert!(search(&BTreeSet::new()));
    assert!(!search(&BTreeSet::from([below.join("left")])));
}
