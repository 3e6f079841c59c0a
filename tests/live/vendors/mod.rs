//! Every vendor profile, in every way that it supports; and profiles that people bring.

mod acceptance;
mod actions;
mod actor;
mod habits;
pub mod way;

use std::sync::Arc;

use provision_core::toml_document::Problems;
use provision_core::vendor::Vendor;

use self::way::{Way, ways};
use crate::account::{Account, text};

impl Way<'_> {
    /// From nothing to everything and back.
    fn try_out(&self, account: &Account) {
        let label = self.label();
        let path = account.write("way.toml", &self.spec());
        let spec = text(&path);
        let before = account.inventory();
        account.expect(0, &["validate", spec]);
        account.expect(0, &["render", spec]);
        let plan = account.run(&["plan", spec, "--json"]);
        assert_eq!(plan.code, 3, "{label}: {}\n{}", plan.out, plan.err);
        for (command, code) in [(&["apply", "--yes"][..], 0), (&["plan"], 0), (&["destroy", "--yes"], 0)] {
            let run = account.run(&[command, &[spec]].concat());
            assert_eq!(run.code, code, "{label}: {command:?}\n{}\n{}", run.out, run.err);
        }
        assert_eq!(account.inventory(), before, "{label} leaves something");
    }
}

#[test]
fn profiles_are_listed_and_shown() {
    let account = Account::new();
    let list = account.expect(0, &["vendors"]);
    for name in Vendor::builtin_names() {
        assert!(list.out.lines().any(|line| line.starts_with(&format!("{name} "))), "{name}: {}", list.out);
    }
    let all: serde_json::Value =
        serde_json::from_str(&account.expect(0, &["vendors", "--json"]).out).unwrap();
    assert_eq!(all["format_version"], 1);
    assert_eq!(all["vendors"].as_array().unwrap().len(), Vendor::builtin_names().count());
    let segment = account.expect(0, &["vendors", "segment"]).out;
    for part in
        ["3.251.148.96/29", "SYS tables", "https://github.com/segmentio/segment-docs", "no, it says so"]
    {
        assert!(segment.contains(part), "{part}: {segment}");
    }
    let one = account.expect(0, &["vendors", "rudderstack", "--json"]).out;
    let one: serde_json::Value = serde_json::from_str(&one).unwrap();
    assert_eq!(one["vendors"][0]["name"], "rudderstack");
    assert_eq!(one["vendors"][0]["title"], "RudderStack");
    assert_eq!(one["vendors"][0]["data_api"], serde_json::json!(["role"]));
    assert_eq!(one["vendors"][0]["modes"], serde_json::json!(["role", "keys"]));
    let unknown = account.expect(2, &["vendors", "rudderstak"]);
    assert!(unknown.err.contains("did you mean rudderstack?"), "{}", unknown.err);
    // One's own, and one with a fault in it.
    account.write("mine.toml", &profile(&format!("{}{CHECKED}", SHAPES[0].0)));
    assert!(account.expect(0, &["vendors", "./mine.toml"]).out.contains("203.0.113.0/24"));
    account.write("mine.toml", "name = 1\n");
    assert!(account.expect(2, &["vendors", "./mine.toml"]).err.contains("mine.toml:1:8"));
    let schema = account.expect(0, &["schema", "--vendor"]).out;
    let schema: serde_json::Value = serde_json::from_str(&schema).unwrap();
    assert_eq!(schema["title"], "provision vendor profile");
}

/// A profile as a customer writes it, with this trust table.
fn profile(trust: &str) -> String {
    format!(
        r#"
name  = "mine"
title = "Mine \"& Söhne\" {{{{ account }}}} <b> $(id) 漢字"

[auth]
modes   = ["role"]
source  = "https://example.com/auth"
checked = "2026-11-22"

[trust]
{trust}

[network]
source  = "https://example.com/network"
checked = "2026-11-22"
[network.data_centers]
any = ["198.51.100.7", "203.0.113.0/24"]

[staging]
bucket = true
prefix = true
object_actions = ["s3:PutObject", "s3:GetObject", "s3:AbortMultipartUpload"]
bucket_actions = ["s3:ListBucket", "s3:GetBucketLocation"]
source  = "https://example.com/staging"
checked = "2026-11-22"

[warehouse]
cluster   = "GetClusterCredentialsWithIAM"
workgroup = "GetCredentials"
source    = "https://example.com/warehouse"
checked   = "2026-11-22"

[database]
schema_modes = ["vendor"]
grants       = ["CREATE"]
source       = "https://example.com/database"
checked      = "2026-11-22"

[[form]]
label = "Role \"ARN\""
value = "role-arn"
"#
    )
}

const CHECKED: &str = "source  = \"https://example.com/trust\"\nchecked = \"2026-11-22\"\n";

/// The trust shapes, with what the trust policy must then say.
const SHAPES: [(&str, &[&str]); 5] = [
    ("kind = \"google\"\naudience = \"none\"\n", &["accounts.google.com:sub"]),
    (
        "kind = \"google\"\naudience = \"required\"\n",
        &["accounts.google.com:sub", "accounts.google.com:oaud"],
    ),
    (
        "kind = \"google\"\nsubject = \"none\"\naudience = \"none\"\nclients = { main = \"116984388253902328461\" }\n",
        &["accounts.google.com:aud", "116984388253902328461"],
    ),
    (
        "kind = \"aws\"\nprincipals = [\"444455556666\", \"arn:aws:iam::777788889999:root\"]\nexternal_id = \"required\"\n",
        &[
            "arn:aws:iam::444455556666:root",
            "arn:aws:iam::777788889999:root",
            "sts:ExternalId",
            "acme-workspace-7",
        ],
    ),
    (
        "kind = \"oidc\"\nissuer = \"id.example.com/tenant\"\naudience = \"required\"\n",
        &["oidc-provider/id.example.com/tenant", "id.example.com/tenant:sub", "id.example.com/tenant:aud"],
    ),
];

#[test]
fn adding_a_vendor_takes_one_file() {
    let account = Account::new();
    account.make_oidc_provider("https://id.example.com/tenant", "acme-org");
    for (trust, expected) in SHAPES {
        let source = profile(&format!("{trust}{CHECKED}"));
        let file = account.write("mine.toml", &source);
        let mut problems = Problems::default();
        let source = Arc::new(provision_core::toml_document::Source::new("mine.toml".to_owned(), source));
        let vendor = Vendor::parse(&source, &mut problems).expect("it is valid");
        for way in ways(&vendor, "./mine.toml") {
            let path = account.write("way.toml", &way.spec());
            let rendered = account.expect(0, &["render", text(&path)]);
            account.expect(0, &["apply", text(&path), "--yes"]);
            let stored = {
                let mut world = account.sandbox.cloud().world();
                let roles = &world.iam.accounts.of(provision_sandbox::seed::ACCOUNT).roles;
                roles.get("acme-main-transfer").expect("the role").trust.clone()
            };
            for part in expected {
                assert!(stored.contains(part), "{part} is not in {stored}");
            }
            assert!(rendered.out.contains("s3:AbortMultipartUpload"), "{}", rendered.out);
            account.write("trust.json", &stored);
            let lint = ["policy", "lint", "trust.json", "--vendor", text(&file), "--kind", "trust"];
            account.expect(0, &lint);
            account.expect(0, &["destroy", text(&path), "--yes"]);
            way.try_out(&account);
        }
    }
}

#[test]
fn a_provider_that_is_missing_or_does_not_know_the_audience_says_the_next_step() {
    let account = Account::new();
    account.write("mine.toml", &profile(&format!("{}{CHECKED}", SHAPES[4].0)));
    let source = provision_core::toml_document::Source::new(
        "mine.toml".to_owned(),
        profile(&format!("{}{CHECKED}", SHAPES[4].0)),
    );
    let vendor = Vendor::parse(&Arc::new(source), &mut Problems::default()).expect("it is valid");
    let path = account.write("way.toml", &ways(&vendor, "./mine.toml")[0].spec());
    let missing = account.expect(1, &["plan", text(&path)]);
    for part in ["OIDC_PROVIDER_MISSING", "create-open-id-connect-provider", "--url"] {
        assert!(missing.out.contains(part), "{part}: {}", missing.out);
    }
    account.make_oidc_provider("https://id.example.com/tenant", "somebody-else");
    let other = account.expect(1, &["plan", text(&path)]);
    assert!(other.out.contains("OIDC_AUDIENCE_NOT_ACCEPTED"), "{}", other.out);
}

#[test]
fn an_old_profile_of_ones_own_is_told_and_does_not_keep_a_plan_from_being_applied() {
    let account = Account::new();
    let old = profile(&format!("{}{CHECKED}", SHAPES[1].0)).replacen("2026-11-22", "2020-02-29", 1);
    account.write("mine.toml", &old);
    let source = provision_core::toml_document::Source::new("mine.toml".to_owned(), old);
    let vendor = Vendor::parse(&Arc::new(source), &mut Problems::default()).expect("it is valid");
    let path = account.write("way.toml", &ways(&vendor, "./mine.toml")[0].spec());
    let plan = account.expect(3, &["plan", text(&path), "--out", "plan.json"]);
    assert!(plan.out.contains("PROFILE_OUTDATED") && plan.out.contains("2020-02-29"), "{}", plan.out);
    account.expect(0, &["apply", "--plan", "plan.json"]);
}
