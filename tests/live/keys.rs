//! Keys mode from the first apply to the last rotation, with credentials that open what they should.

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use provision_sandbox::Options;
use serde_json::Value;

use crate::account::{ACCESS_KEYS, Account, text};

const USER: &str = "acme-keys-us-transfer-user";
const SECRET: &str = "provision/acme-keys";
const CLUSTER: &str = "cluster analytics in us-east-1";

/// The ready-made spec with a file as the store.
fn with_file(account: &Account) -> PathBuf {
    let secret = "credentials_secret = \"provision/acme-keys\"";
    account.spec_of(ACCESS_KEYS, &[(secret, "credentials_file = \"keys.json\"")])
}

fn file(account: &Account) -> Value {
    serde_json::from_str(&account.read("keys.json")).expect("JSON")
}

fn key(document: &Value) -> (String, String) {
    let text = |name: &str| document[name].as_str().expect(name).to_owned();
    (text("access_key_id"), text("secret_access_key"))
}

fn finding_ids(plan: &Value) -> Vec<&str> {
    let findings = plan["deployments"][0]["findings"].as_array().expect("findings");
    findings.iter().map(|finding| finding["id"].as_str().expect("an id")).collect()
}

#[test]
fn the_credentials_in_the_sink_open_the_bucket_and_the_database_and_nothing_else() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    let before = account.inventory();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    account.expect(0, &["plan", ACCESS_KEYS]);
    let document = account.secret(SECRET);
    let members: Vec<_> = document.as_object().expect("an object").keys().map(String::as_str).collect();
    let expected =
        ["access_key_id", "bucket", "database", "host", "password", "port", "secret_access_key", "username"];
    let mut sorted = members.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);
    let key = key(&document);
    account.put_as(&key, "acme-keys-transfer").expect("the bucket is open to the key");
    assert!(account.put_as(&key, "somebody-elses").is_err());
    assert!(account.delete_bucket_as(&key, "acme-keys-transfer").is_err(), "it may stage files, no more");
    let password = document["password"].as_str().expect("a password");
    account.login(CLUSTER, "keys_user", password).expect("the login works");
    assert!(account.login(CLUSTER, "keys_user", "Wrong-Password-1").is_err());
    account.expect(0, &["plan", ACCESS_KEYS]);
    account.empty("acme-keys-transfer");
    account.expect(0, &["destroy", ACCESS_KEYS, "--yes"]);
    assert_eq!(account.inventory(), before);
    assert!(account.put_as(&key, "acme-keys-transfer").is_err(), "the key is gone");
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
}

/// The secret is looked at before another run makes it, and the IAM user after that.
#[test]
fn what_is_read_while_another_run_makes_it_is_not_taken_for_lost() {
    let account = Account::new();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let missing = "secretsmanager:DescribeSecret@1=ResourceNotFoundException";
    account.sandbox.cloud().faults.add(missing.parse().expect("a fault"));
    account.expect(0, &["plan", ACCESS_KEYS]);
    account.sandbox.cloud().faults.clear();
    account.assert_keys_work(1);
}

#[test]
fn a_key_is_rotated_in_two_runs_and_the_vendor_is_never_without_one() {
    let account = Account::new();
    let spec = with_file(&account);
    let spec = text(&spec);
    account.expect(0, &["apply", spec, "--yes"]);
    let old = key(&file(&account));
    account.put_as(&old, "acme-keys-transfer").expect("the first key works");
    let plan = account.expect(3, &["plan", spec, "--rotate"]);
    assert!(plan.out.contains(&format!("{} stays valid", old.0)), "{}", plan.out);
    assert!(plan.out.contains("apply --rotate"), "it says what comes next: {}", plan.out);
    assert!(plan.out.contains("--rotate --expect"), "{}", plan.out);

    account.expect(0, &["apply", spec, "--rotate", "--yes"]);
    let new = key(&file(&account));
    assert_ne!(old.0, new.0);
    for key in [&old, &new] {
        account.put_as(key, "acme-keys-transfer").expect("both keys work");
    }
    let plan = account.expect(0, &["plan", spec, "--json"]).json();
    assert_eq!(finding_ids(&plan), ["ROTATION_PENDING"]);
    account.expect(0, &["apply", spec, "--yes"]);
    account.put_as(&old, "acme-keys-transfer").expect("a plain apply removes no key");

    // The vendor still uses the old one, after the new one was last used.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    account.put_as(&old, "acme-keys-transfer").expect("the old key works");
    let refused = account.expect(5, &["apply", spec, "--rotate", "--yes"]);
    assert!(refused.out.contains("REPLACED_KEY_IN_USE") && refused.out.contains(&old.0), "{}", refused.out);
    account.put_as(&old, "acme-keys-transfer").expect("it was not removed");

    std::thread::sleep(std::time::Duration::from_millis(1100));
    account.put_as(&new, "acme-keys-transfer").expect("the vendor uses the new key");
    account.expect(0, &["apply", spec, "--rotate", "--yes"]);
    assert!(account.put_as(&old, "acme-keys-transfer").is_err(), "the old key is gone");
    account.put_as(&new, "acme-keys-transfer").expect("the new one stays");
    let plan = account.expect(0, &["plan", spec, "--json"]).json();
    assert!(finding_ids(&plan).is_empty(), "{plan}");
    assert_eq!(account.keys(USER), [new.0]);
}

/// A run that was killed said beforehand that it was about to make a key.
#[test]
fn a_key_that_was_announced_and_whose_secret_nobody_has_is_deleted() {
    let account = Account::new();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let ours = account.keys(USER);
    account.announce_key(USER);
    let unused = account.make_key(USER);
    let plan = account.expect(3, &["plan", ACCESS_KEYS]);
    assert!(plan.out.contains(&format!("- {unused}")), "{}", plan.out);
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    assert_eq!(account.keys(USER), ours);
    account.put_as(&key(&account.secret(SECRET)), "acme-keys-transfer").expect("ours works");
}

#[test]
fn a_password_is_rotated_when_asked_for_and_the_plan_says_what_that_means() {
    let account = Account::new();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let old = account.secret(SECRET);
    let plan = account.expect(3, &["plan", ACCESS_KEYS, "--rotate=password"]);
    assert!(plan.out.contains("PASSWORD_ROTATION") && plan.out.contains("1 to update"), "{}", plan.out);
    account.expect(0, &["apply", ACCESS_KEYS, "--rotate=password", "--yes"]);
    let new = account.secret(SECRET);
    assert_eq!(old["access_key_id"], new["access_key_id"]);
    assert_ne!(old["password"], new["password"]);
    assert!(account.login(CLUSTER, "keys_user", old["password"].as_str().unwrap()).is_err());
    account.login(CLUSTER, "keys_user", new["password"].as_str().unwrap()).expect("the new one works");
    account.expect(0, &["plan", ACCESS_KEYS]);
    let run = account.expect(2, &["plan", crate::account::US_AND_EU, "--rotate=password"]);
    assert!(run.err.contains("nothing to rotate"), "{}", run.err);
}

#[test]
fn a_saved_plan_remembers_the_rotation() {
    let account = Account::new();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    account.expect(3, &["plan", ACCESS_KEYS, "--rotate", "--out", "plan.json"]);
    account.expect(0, &["apply", "--plan", "plan.json"]);
    assert_eq!(account.keys(USER).len(), 2);
    account.expect(5, &["apply", "--plan", "plan.json"]);
}

#[test]
fn a_given_password_is_set_and_never_copied() {
    let account = Account::new();
    let spec = account.spec_of(
        ACCESS_KEYS,
        &[("name = \"keys_user\"", "name = \"keys_user\"\npassword_env = \"TRANSFER\"")],
    );
    let spec = text(&spec);
    let run = account.expect(1, &["apply", spec, "--yes"]);
    assert!(run.out.contains("PASSWORD_MISSING") && run.out.contains("TRANSFER"), "{}", run.out);
    let writes = account.requests().into_iter().filter(|request| request.operation.starts_with("Create"));
    assert_eq!(writes.count(), 0, "nothing was sent");

    let run = account.expect_with(1, &["apply", spec, "--yes"], ("TRANSFER", "sho rt@"));
    assert!(run.out.contains("PASSWORD_UNFIT") && !run.out.contains("sho rt"), "{}", run.out);
    let said = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for rule in ["upper-case", "digit", "7 characters", "visible ASCII", "vendor's form"] {
        assert!(said.contains(rule), "{rule}: {said}");
    }
    let good = "Transfer-Password-2026";
    let run = account.expect_with(0, &["apply", spec, "--yes", "-v"], ("TRANSFER", good));
    assert!(!(run.out + &run.err).contains(good));
    account.login(CLUSTER, "keys_user", good).expect("the login works");
    assert_eq!(account.secret(SECRET)["password"], Value::Null, "whoever gave it has it");
    account.expect(0, &["plan", spec]);
}

#[test]
fn a_password_from_a_secret_is_checked_before_it_is_set() {
    let account = Account::new();
    let arn = account.put_secret("transfer", "no good");
    let from = format!("name = \"keys_user\"\npassword_secret = \"{arn}\"");
    let spec = account.spec_of(ACCESS_KEYS, &[("name = \"keys_user\"", &from)]);
    let run = account.expect(1, &["apply", text(&spec), "--yes"]);
    // However wide the terminal is.
    let told = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("has no upper-case letter") && !told.contains("no good"), "{told}");
    account.put_secret_value(&arn, "{\"password\": \"Transfer-Password-2026\"}");
    account.expect(0, &["apply", text(&spec), "--yes"]);
    account.login(CLUSTER, "keys_user", "Transfer-Password-2026").expect("the login works");
    account.expect(0, &["plan", text(&spec)]);
}

#[test]
fn a_file_is_private_and_its_drift_is_mended() {
    let account = Account::new();
    let spec = with_file(&account);
    let spec = text(&spec);
    let path = account.folder.path().join("keys.json");
    let mode = || std::fs::metadata(&path).expect("the file").permissions().mode() & 0o7777;
    account.expect(0, &["apply", spec, "--yes"]);
    assert_eq!(mode(), 0o600);
    let document = file(&account);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).expect("a wider mode");
    let plan = account.expect(3, &["plan", spec]);
    assert!(plan.out.contains("0644 → 0600") && plan.out.contains("CREDENTIALS_READABLE"), "{}", plan.out);
    account.expect(0, &["apply", spec, "--yes"]);
    assert_eq!((mode(), file(&account)), (0o600, document));

    // Somebody loses the file: what the vendor has goes on working.
    std::fs::remove_file(&path).expect("the file");
    let plan = account.expect(0, &["plan", spec, "--json"]).json();
    assert_eq!(finding_ids(&plan), ["CREDENTIALS_LOST"]);
    account.expect(0, &["apply", spec, "--rotate", "--rotate=password", "--yes"]);
    let new = file(&account);
    account.put_as(&key(&new), "acme-keys-transfer").expect("the new key works");
    account.login(CLUSTER, "keys_user", new["password"].as_str().unwrap()).expect("the login works");
    account.expect(0, &["plan", spec]);
    account.empty("acme-keys-transfer");
    account.expect(0, &["destroy", spec, "--yes"]);
    assert!(!path.exists());
}

#[test]
fn a_sink_of_somebody_else_is_refused_or_adopted() {
    let account = Account::new();
    let arn = account.put_secret(SECRET, "{\"theirs\": \"stays\"}");
    let run = account.expect(5, &["apply", ACCESS_KEYS, "--yes"]);
    assert!(run.out.contains("NOT_OURS"), "{}", run.out);
    assert!(account.keys_if_any(USER).is_none(), "nothing was made");
    let adopting = account.spec_of(ACCESS_KEYS, &[("[access_user] ", "[access_user]\nadopt = true\n#")]);
    account.expect(0, &["apply", text(&adopting), "--yes"]);
    account.expect(0, &["plan", text(&adopting)]);
    let document = account.secret(SECRET);
    assert_eq!(document["theirs"], "stays");
    account.put_as(&key(&document), "acme-keys-transfer").expect("the key works");
    account.delete_secret(&arn);
    let run = account.expect(1, &["plan", ACCESS_KEYS]);
    assert!(run.out.contains("CREDENTIALS_DELETING") && run.out.contains("restore-secret"), "{}", run.out);
}

#[test]
fn what_another_wrote_into_the_secret_is_said() {
    let account = Account::new();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    account.put_secret_value(SECRET, "{}");
    let plan = account.expect(0, &["plan", ACCESS_KEYS, "--json"]).json();
    assert_eq!(finding_ids(&plan), ["CREDENTIALS_CHANGED"]);
}

#[test]
fn the_data_api_sets_passwords_too() {
    let account = Account::new();
    let by_password = "via          = \"password\"\nuser         = \"awsuser\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"";
    let spec = account.spec_of(ACCESS_KEYS, &[(by_password, "via = \"data-api\"")]);
    let spec = text(&spec);
    for rotate in [&[][..], &["--rotate=password"]] {
        account.expect(0, &[&["apply", spec, "--yes"], rotate].concat());
        let password = account.secret(SECRET)["password"].as_str().expect("a password").to_owned();
        account.login(CLUSTER, "keys_user", &password).expect("the login works");
    }
    account.expect(0, &["plan", spec]);
}

/// AWS deletes no user that a person signs in as.
#[test]
fn a_user_that_somebody_gave_a_console_password_keeps_destroy_from_beginning() {
    let account = Account::new();
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    account.make_login_profile(USER);
    let before = account.inventory();
    let plan = account.expect(0, &["plan", ACCESS_KEYS]);
    assert!(plan.out.contains("USER_CONSOLE_PASSWORD"), "{}", plan.out);
    let run = account.expect(5, &["destroy", ACCESS_KEYS, "--yes"]);
    assert!(run.out.contains("USER_OF_PERSONS") && run.says("a password for the console"), "{}", run.out);
    assert_eq!(account.inventory(), before);
}

/// From keys to a role and back: what the vendor may still use stays, is told, and goes with the rest.
#[test]
fn a_change_of_auth_is_told_and_destroyed_with_everything_else() {
    let account = Account::new();
    let before = account.inventory();
    let role = account.spec_of(
        ACCESS_KEYS,
        &[
            ("auth   = \"keys\"", "auth = \"role\""),
            ("[access_user] ", "[trust]\nsubject = \"108000002380243782158\"\naudience = \"acme-org\"\n#"),
            ("credentials_secret", "#"),
        ],
    );
    let role = text(&role);
    for (first, then) in [(ACCESS_KEYS, role), (role, ACCESS_KEYS)] {
        account.expect(0, &["apply", first, "--yes"]);
        account.expect(0, &["apply", then, "--yes"]);
        let plan = account.expect(3, &["plan", then, "--json"]).json();
        assert_eq!(finding_ids(&plan), ["UNWANTED_ACCESS"]);
        account.expect(0, &["destroy", then, "--yes"]);
        if first == ACCESS_KEYS {
            // For a month its name cannot be used.
            account.force_delete_secret(SECRET);
        }
        assert_eq!(account.inventory(), before);
    }
}

/// By hand, after the guide: a user with a key that is in the vendor's form.
#[test]
fn a_user_made_by_hand_keeps_its_key_when_it_is_adopted() {
    let account = Account::new();
    let by_hand = account.make_user(USER);
    account.expect(5, &["apply", ACCESS_KEYS, "--yes"]);
    let adopting = account.spec_of(ACCESS_KEYS, &[("[access_user] ", "[access_user]\nadopt = true\n#")]);
    let adopting = text(&adopting);
    account.expect(0, &["apply", adopting, "--yes"]);
    let plan = account.expect(0, &["plan", adopting, "--json"]).json();
    assert_eq!(finding_ids(&plan), ["EXTRA_ACCESS_KEY"]);
    assert!(account.keys(USER).contains(&by_hand), "the vendor may use it");
    let run = account.expect(1, &["apply", adopting, "--rotate", "--yes"]);
    assert!(run.out.contains("TOO_MANY_ACCESS_KEYS") && run.out.contains(&by_hand), "{}", run.out);
    let run = account.expect(5, &["destroy", adopting, "--yes"]);
    assert!(run.out.contains("USER_HAS_OTHER_KEY"), "{}", run.out);
}

/// Whatever becomes of the file, no key is lost and none is made unasked.
#[test]
fn a_file_that_somebody_edits_cuts_off_or_empties_is_told_and_loses_no_key() {
    let account = Account::new();
    let spec = with_file(&account);
    let spec = text(&spec);
    account.expect(0, &["apply", spec, "--yes"]);
    let (written, keys) = (account.read("keys.json"), account.keys(USER));
    let edited = written.replace("\"password\": \"", "\"password\": \"x");
    assert_ne!(edited, written);
    for (text, code, id) in [
        (edited.as_str(), 0, "CREDENTIALS_CHANGED"),
        (&written[..written.len() / 2], 1, "CREDENTIALS_UNUSABLE"),
        ("", 0, "CREDENTIALS_LOST"),
    ] {
        account.write("keys.json", text);
        let run = account.expect(code, &["apply", spec, "--yes"]);
        assert!(run.out.contains(id), "{id}: {}", run.out);
        assert_eq!(account.read("keys.json"), text, "{id}");
        assert_eq!(account.keys(USER), keys, "{id}");
    }
    // An empty one takes new credentials when they are asked for.
    account.expect(0, &["apply", spec, "--rotate", "--rotate=password", "--yes"]);
    account.assert_these_work(&file(&account), 2);
    account.expect(0, &["plan", spec]);
    account.write("keys.json", &written);
    std::fs::set_permissions(account.folder.path().join("keys.json"), std::fs::Permissions::from_mode(0o600))
        .unwrap();
    let plan = account.expect(0, &["plan", spec, "--json"]).json();
    assert!(finding_ids(&plan).contains(&"ACCESS_KEY_NOT_IN_SINK"), "an older copy: {plan}");
}
