//! No secret in anything that is printed, written, or shown by `ps`.

use md5::{Digest as _, Md5};
use provision_sandbox::model::SecretValue;
use provision_sandbox::seed::WAREHOUSE_PASSWORD;
use provision_sandbox::{Options, seed};
use std::process::Stdio;
use std::time::Duration;

use crate::account::{ACCESS_KEYS, Account, US_AND_EU};

const SECRETS: [&str; 2] = [WAREHOUSE_PASSWORD, seed::ADMIN_SECRET_ACCESS_KEY];

fn assert_clean(what: &str, text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{what} has a secret in it");
    }
}

#[test]
fn no_output_log_or_file_has_a_secret() {
    let account = Account::new();
    for arguments in [
        &["plan", US_AND_EU, "-v", "--log", "log", "--out", "plan.json"][..],
        &["plan", US_AND_EU, "--json", "--log", "log"],
        &["apply", US_AND_EU, "--yes", "-v", "--log", "log"],
        &["apply", US_AND_EU, "--yes", "--json", "--log", "log"],
        &["destroy", US_AND_EU, "--yes", "-v", "--log", "log"],
        &["render", US_AND_EU],
    ] {
        let run = account.run(arguments);
        assert!(run.code == 0 || run.code == 3, "{arguments:?}: {}", run.err);
        assert_clean(&format!("{arguments:?}"), &(run.out + &run.err));
    }
    assert!(account.read("log").lines().count() > 50, "the log has every call");
    for file in std::fs::read_dir(account.folder.path()).expect("the folder") {
        let path = file.expect("a file").path();
        if let Ok(text) = std::fs::read_to_string(&path) {
            assert_clean(&path.display().to_string(), &text);
        }
    }
}

/// What the sandbox knows that nobody may read: the keys of the user, what the store ever held, and the hashes.
fn secrets_of(account: &Account) -> Vec<String> {
    let world = account.sandbox.cloud().world();
    let mut secrets = Vec::new();
    for (_, _, part) in world.secrets.iter() {
        let others = part.by_name.values().filter(|one| one.owning_service.is_none());
        for version in others.flat_map(|one| one.versions.values()) {
            let SecretValue::Text(text) = &version.value else { continue };
            let document: serde_json::Value = serde_json::from_str(text).expect("JSON");
            let values =
                ["password", "secret_access_key"].map(|name| document[name].as_str().map(str::to_owned));
            secrets.extend(values.into_iter().flatten());
        }
    }
    let hashes = secrets.iter().map(|password| {
        format!("{:x}", Md5::new().chain_update(password).chain_update("keys_user").finalize())
    });
    let hashes: Vec<_> = hashes.collect();
    secrets.extend(hashes);
    secrets
}

#[test]
fn keys_mode_tells_no_secret_even_when_every_call_fails() {
    let account = Account::new();
    let mut texts = Vec::new();
    let mut secrets = Vec::new();
    let mut run = |arguments: &[&str]| {
        let run = account.run(arguments);
        texts.push(run.out + &run.err);
        secrets.extend(secrets_of(&account));
        run.code
    };
    let calls = [
        "secretsmanager:CreateSecret",
        "secretsmanager:PutSecretValue@1",
        "secretsmanager:PutSecretValue@2",
        "secretsmanager:PutSecretValue@3",
        "secretsmanager:GetSecretValue",
        "iam:CreateUser",
        "iam:CreateAccessKey",
        "iam:TagUser",
        "iam:DeleteAccessKey",
        "redshift-sql:CREATE",
        "redshift-sql:ALTER",
    ];
    for call in calls {
        let effect = if call.starts_with("redshift-sql") { "XX000" } else { "AccessDenied:after" };
        account.sandbox.cloud().faults.add(format!("{call}={effect}").parse().expect("a fault"));
        run(&["apply", ACCESS_KEYS, "--yes", "-v", "--log", "log"]);
        run(&[
            "apply",
            ACCESS_KEYS,
            "--rotate",
            "--rotate=password",
            "--yes",
            "-v",
            "--json",
            "--log",
            "log",
        ]);
        account.sandbox.cloud().faults.clear();
    }
    assert_eq!(run(&["apply", ACCESS_KEYS, "--yes", "-v", "--log", "log"]), 0);
    run(&[
        "plan",
        ACCESS_KEYS,
        "--rotate",
        "--rotate=password",
        "--json",
        "--out",
        "plan.json",
        "--log",
        "log",
    ]);
    run(&["apply", "--plan", "plan.json", "--log", "log"]);
    run(&["plan", ACCESS_KEYS, "--all"]);
    run(&["render", ACCESS_KEYS]);
    run(&["destroy", ACCESS_KEYS, "--yes", "-v", "--log", "log"]);
    for file in std::fs::read_dir(account.folder.path()).expect("the folder") {
        texts.extend(std::fs::read_to_string(file.expect("a file").path()));
    }
    secrets.sort();
    secrets.dedup();
    assert!(secrets.len() > 10, "there were secrets to tell");
    for (text, secret) in texts.iter().flat_map(|text| secrets.iter().map(move |secret| (text, secret))) {
        assert!(!text.contains(secret.as_str()), "{secret} is in {text}");
    }
}

#[test]
fn errors_about_secrets_do_not_tell_them() {
    let account = Account::new();
    let wrong = "Wrong-Password-1";
    let run =
        account.finish(account.command(&["plan", US_AND_EU, "-v"]).env("PROVISION_ADMIN_PASSWORD", wrong));
    let text = run.out + &run.err;
    assert_eq!(run.code, 1, "{text}");
    assert!(text.contains("awsuser") && !text.contains(wrong), "{text}");
    assert_clean("the error", &text);
    let run = account.finish(account.command(&["plan", US_AND_EU]).env_remove("PROVISION_ADMIN_PASSWORD"));
    let text = run.out;
    assert!(text.contains("PROVISION_ADMIN_PASSWORD"), "the variable is named: {text}");
}

#[test]
#[cfg(target_os = "linux")]
fn the_process_list_has_no_secret() {
    let account = Account::with(Options { latency: Duration::from_millis(100), ..Options::default() });
    let mut command = account.command(&["apply", US_AND_EU, "--yes"]);
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let mut looks = 0;
    while child.try_wait().expect("its state").is_none() {
        for process in std::fs::read_dir("/proc").expect("the process list").flatten() {
            let line = std::fs::read(process.path().join("cmdline")).unwrap_or_default();
            assert_clean("the process list", &String::from_utf8_lossy(&line));
        }
        looks += 1;
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(looks > 5);
    account.ended(child);
}
