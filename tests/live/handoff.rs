//! What the vendor's form gets: of the live warehouse, of the spec, and of the credential store.

use provision_sandbox::Options;
use serde_json::Value;

use crate::account::{ACCESS_KEYS, Account, US_AND_EU};

/// Label and value of each field of a destination.
fn fields(document: &Value, destination: &str) -> Vec<(String, Value)> {
    let all = document["destinations"].as_array().expect("destinations");
    let form = all.iter().find(|form| form["destination"] == destination).expect(destination);
    let fields = form["fields"].as_array().expect("fields");
    fields
        .iter()
        .map(|field| (field["label"].as_str().expect("a label").to_owned(), field["value"].clone()))
        .collect()
}

fn value(document: &Value, destination: &str, label: &str) -> Value {
    let fields = fields(document, destination);
    fields.into_iter().find(|(name, _)| name == label).unwrap_or_else(|| panic!("no {label}")).1
}

#[test]
fn apply_names_it_as_the_next_command_and_it_fills_in_the_form() {
    let account = Account::new();
    let applied = account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let next = applied.err.lines().find(|line| line.contains("provision handoff")).expect("the next command");
    assert!(next.ends_with(&format!("provision handoff {US_AND_EU}")), "{next}");
    let calls = account.expect(0, &["handoff", US_AND_EU, "--json"]);
    let document = calls.json();
    assert_eq!(document["format_version"], 1);
    let labels: Vec<_> = fields(&document, "us").into_iter().map(|(label, _)| label).collect();
    let expected = [
        "Destination name",
        "Host",
        "Port",
        "Database",
        "Schema",
        "Cluster",
        "Auth Method",
        "Custom Trust Policy",
        "IAM Role ARN",
        "User",
        "S3 bucket name",
        "S3 bucket region",
    ];
    assert_eq!(labels, expected);
    assert!(!value(&document, "us", "Host").as_str().expect("a host").is_empty());
    assert_eq!(value(&document, "eu", "User"), "IAMR:acme-eu-transfer");
    assert_eq!(value(&document, "eu", "S3 bucket region"), "eu-west-1");
    let trust = value(&document, "us", "Custom Trust Policy");
    let trust: Value = serde_json::from_str(trust.as_str().expect("a text")).expect("a document");
    assert_eq!(trust["Statement"][0]["Principal"]["Federated"], "accounts.google.com");
    assert!(calls.err.is_empty(), "{}", calls.err);

    let person = account.expect(0, &["handoff", US_AND_EU, "--destination", "us"]);
    assert!(person.out.contains("arn:aws:iam::111122223333:role/acme-us-transfer"), "{}", person.out);
    assert!(!person.out.contains("eu-west-1"), "{}", person.out);
    let page = account.expect(0, &["handoff", US_AND_EU, "--format", "markdown"]);
    assert!(page.out.contains("| Schema | `iterable` |") && page.out.contains("```json\n{"), "{}", page.out);
    let json = account.expect(0, &["handoff", US_AND_EU, "--format", "json"]);
    assert_eq!(json.json(), document);
    assert!(account.run(&["apply", US_AND_EU, "--yes", "--json"]).err.is_empty(), "scripts are told nothing");
}

#[test]
fn one_value_is_printed_alone() {
    let account = Account::new();
    let one = ["handoff", US_AND_EU, "--destination", "us", "--copy"];
    let copy = |field: &str, code: i32| account.expect(code, &[&one[..], &[field]].concat());
    assert_eq!(copy("port", 0).out, "5439");
    assert_eq!(copy("iam role arn", 0).out, "arn:aws:iam::111122223333:role/acme-us-transfer");
    assert_eq!(copy("role-arn", 0).out, "arn:aws:iam::111122223333:role/acme-us-transfer");
    let unknown = copy("Colour", 2);
    assert!(unknown.err.contains("S3 bucket name") && unknown.out.is_empty(), "{}", unknown.err);
    let several = account.expect(2, &["handoff", US_AND_EU, "--copy", "Port"]);
    assert!(several.err.contains("--destination"), "{}", several.err);
}

#[test]
fn secrets_are_shown_only_when_asked_for() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    let before = account.expect(1, &["handoff", ACCESS_KEYS]);
    assert!(before.out.contains("run provision apply first"), "{}", before.out);
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let kept = account.secret("provision/acme-keys");
    let text = |name: &str| kept[name].as_str().expect(name).to_owned();
    let (password, key) = (text("password"), text("secret_access_key"));

    // Not even read, as reading is denied.
    account.deny(&["secretsmanager:GetSecretValue"]);
    for format in ["human", "json", "markdown"] {
        let closed = account.expect(0, &["handoff", ACCESS_KEYS, "--format", format]);
        assert!(!closed.out.contains(&password) && !closed.out.contains(&key), "{}", closed.out);
        assert!(
            closed.out.contains(&text("access_key_id")) && closed.out.contains(&text("host")),
            "{}",
            closed.out
        );
    }
    let refused = account.expect(2, &["handoff", ACCESS_KEYS, "--copy", "Password"]);
    assert!(refused.err.contains("--reveal"), "{}", refused.err);
    let denied = account.expect(1, &["handoff", ACCESS_KEYS, "--reveal"]);
    assert!(denied.err.contains("GetSecretValue") && denied.out.contains(&text("host")), "{}", denied.err);
    account.deny(&[]);

    let open = account.expect(0, &["handoff", ACCESS_KEYS, "--reveal", "--json"]).json();
    let form = open["destinations"][0]["fields"].as_array().expect("fields");
    let secrets: Vec<_> = form.iter().filter(|field| field["secret"] == true).collect();
    assert_eq!(
        secrets.iter().map(|field| &field["value"]).collect::<Vec<_>>(),
        [password.as_str(), key.as_str()]
    );
    let copied = account
        .expect(0, &["handoff", ACCESS_KEYS, "--reveal", "--copy", "Bucket Secret Key", "--log", "log"]);
    assert_eq!(copied.out, key);
    let log = account.read("log");
    assert!(log.contains("GetSecretValue") && !log.contains(&key) && !log.contains(&password), "{log}");
}

#[test]
fn a_file_is_a_store_too() {
    let account = Account::new();
    let secret = "credentials_secret = \"provision/acme-keys\"";
    let spec = account.spec_of(ACCESS_KEYS, &[(secret, "credentials_file = \"keys.json\"")]);
    let spec = spec.to_str().expect("a path");
    account.expect(0, &["apply", spec, "--yes"]);
    let kept: Value = serde_json::from_str(&account.read("keys.json")).expect("JSON");
    let copied = account.expect(0, &["handoff", spec, "--reveal", "--copy", "Password"]);
    assert_eq!(copied.out, kept["password"].as_str().expect("a password"));
}

#[test]
fn what_cannot_be_read_is_missing_and_the_rest_is_there() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    account.deny(&["redshift:DescribeClusters"]);
    let denied = account.expect(1, &["handoff", US_AND_EU]);
    assert!(denied.err.contains("redshift:DescribeClusters"), "{}", denied.err);
    assert!(
        denied.out.contains("(missing: cluster analytics in us-east-1 could not be read)"),
        "{}",
        denied.out
    );
    assert!(
        denied.out.contains("acme-us-transfer") && denied.out.matches("(missing").count() == 2,
        "{}",
        denied.out
    );
    account.deny(&[]);
    let spec = account.spec_of(US_AND_EU, &[("cluster  = \"analytics\"", "cluster  = \"nobody\"")]);
    let spec = spec.to_str().expect("a path");
    let gone = account.expect(1, &["handoff", spec, "--json"]).json();
    let host =
        &gone["destinations"].as_array().expect("destinations").iter().find(|one| one["destination"] == "us");
    let host = &host.expect("us")["fields"][1];
    assert_eq!(
        (&host["value"], host["missing"].as_str()),
        (&Value::Null, Some("there is no cluster nobody in us-east-1; what is there: cluster analytics"))
    );
    let copied = account.expect(1, &["handoff", spec, "--destination", "us", "--copy", "Host"]);
    assert!(copied.out.is_empty() && copied.err.contains("there is no cluster"), "{}", copied.err);
    let other = account.spec_of(US_AND_EU, &[("111122223333", "444455556666")]);
    let other = account.expect(5, &["handoff", other.to_str().expect("a path")]);
    assert!(other.out.is_empty(), "{}", other.out);
}
