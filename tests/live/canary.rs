//! Every secret that the sandbox knows is a canary: nothing that a test's process prints, or leaves on disk, has one in it.
//!
//! Each run of each test is searched ([`Account::run`], and [`Account::ended`] of what a test starts itself), and when its
//! account ends, what it left, and every word that it sent to AWS or a database.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use provision_sandbox::model::SecretValue;
use provision_sandbox::{Sent, seed};
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

/// What a process is given in its environment under a name that tells that it is a secret.
pub fn given_to(command: &Command) -> BTreeSet<String> {
    let is_secret = |name: &str| ["PASSWORD", "SECRET", "TOKEN"].iter().any(|word| name.contains(word));
    let given = command.get_envs().filter_map(|(name, value)| Some((name.to_str()?, value?.to_str()?)));
    let secrets = given.filter(|(name, _)| is_secret(name) && !name.ends_with("_FILE"));
    secrets.map(|(_, value)| value.to_owned()).filter(|value| value.len() >= SHORTEST).collect()
}

/// Calls of which a secret is what they are for.
const CARRIERS: [(&str, &str); 2] =
    [("secretsmanager", "CreateSecret"), ("secretsmanager", "PutSecretValue")];

/// Insists that something that the program sent has none of the secrets in it: neither a header nor a body, but for the
/// secret that Secrets Manager is to keep, and the vendor's own key in the COPY that it is tried with. A password goes to
/// the database as its hash. What others sent does not matter.
pub fn assert_not_sent(sent: &Sent, secrets: &BTreeSet<String>) {
    let Sent { service, operation, client, text } = sent;
    let is_ours = client.contains("app/provision") || client == "provision";
    if !is_ours || CARRIERS.contains(&(service, operation)) {
        return;
    }
    let of_copy = regex::Regex::new("(SECRET_ACCESS_KEY|SESSION_TOKEN) '[^']*'").expect("an expression");
    let told = format!("what was sent to {service} as {operation}");
    assert_none_in(&told, &of_copy.replace_all(text, "$1"), secrets);
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

/// What the program sends is recorded, and a secret in it is found, in a header, a query, a body and a statement.
#[test]
fn a_secret_that_is_sent_is_found() {
    let account = Account::new();
    account.expect(0, &["apply", crate::account::ACCESS_KEYS, "--yes"]);
    let secrets = of(&account);
    let all = account.sandbox.cloud().take_sent();
    let ours: Vec<_> =
        all.iter().filter(|one| one.client.contains("app/provision") || one.client == "provision").collect();
    for service in ["s3", "iam", "ec2", "sts", "secretsmanager", "redshift-sql"] {
        assert!(ours.iter().any(|one| one.service == service), "nothing to {service}");
    }
    assert!(ours.iter().any(|one| one.text.contains("CREATE USER")), "statements, word by word");
    let carried = ours.iter().filter(|one| secrets.iter().any(|secret| one.text.contains(secret)));
    assert!(carried.count() > 0, "the secret that is kept is sent to who keeps it");
    let secret = secrets.iter().next().expect("a secret");
    for one in ours {
        assert_not_sent(one, &secrets);
        if CARRIERS.contains(&(&one.service, &one.operation)) {
            continue;
        }
        let leaky = Sent { text: format!("{}{secret}", one.text), ..one.clone() };
        let found = std::panic::catch_unwind(|| assert_not_sent(&leaky, &secrets)).is_err();
        assert!(found, "{} {}", one.service, one.operation);
    }
}

/// A test that starts the program itself has its output searched too: only here are outputs taken.
#[test]
fn no_test_takes_an_output_that_is_not_searched() {
    // What is no run against an account: completions and a package.
    let apart = ["completed", "package.rs"];
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut found = Vec::new();
    for folder in ["live", "live/doctor", "live/every_attribute", "live/vendors"] {
        for entry in std::fs::read_dir(tests.join(folder)).expect("the folder").flatten() {
            let path = entry.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            if ["account.rs", "canary.rs"].contains(&name.as_str()) || !name.ends_with(".rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a file");
            for function in text.split("\nfn ") {
                let of = function.split('(').next().unwrap_or_default();
                let takes = [".output()", ".wait_with_output()", "stdout(Stdio::null())"];
                let is_apart = apart.contains(&of) || apart.contains(&name.as_str());
                if takes.iter().any(|take| function.contains(take)) && !is_apart {
                    found.push(format!("{name}: {of}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "by Account::finish or Account::ended: {found:#?}");
}
