//! Whatever is refused leaves the account as it was, byte for byte: what exists, what is in it, and what the databases hold.

use std::fmt::Write as _;

use aws_sdk_s3::types::{Tag, Tagging};

use crate::account::{ACCESS_KEYS, Account, PRECREATED, US_AND_EU, text};

const CLUSTER: &str = "cluster analytics in us-east-1";
const BUCKET: &str = "acme-transfer-us";
const ROLE: &str = "acme-us-transfer";
const POLICY: &str = "acme-us-transfer-policy";
const KEYS_USER: &str = "acme-keys-us-transfer-user";
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;

/// Everything in the account and its databases, as text.
fn dump(account: &Account) -> String {
    let mut dump = serde_json::to_string_pretty(&account.inventory()).expect("plain data");
    let world = account.sandbox.cloud().world();
    for (name, bucket) in &world.s3.buckets {
        let objects = serde_json::to_string(&bucket.objects).expect("plain data");
        let _ = write!(dump, "\n{name} {:?} {objects}", bucket.tags);
    }
    dump
}

/// Why something is refused: what is done before, and the command with its exit code.
struct Refusal {
    name: &'static str,
    prepare: fn(&Account),
    /// The spec, then what is done with it.
    spec: &'static str,
    commands: &'static [&'static [&'static str]],
    code: i32,
}

const APPLY: &[&[&str]] =
    &[&["apply", "--yes"], &["apply", "--yes", "--prune"], &["apply", "--yes", "--json"]];
const DESTROY: &[&[&str]] = &[&["destroy", "--yes"], &["destroy", "--yes", "--json"]];

/// Every kind of refusal.
const REFUSALS: &[Refusal] = &[
    Refusal {
        name: "nobody agrees",
        prepare: |account| _ = account.expect(0, &["apply", US_AND_EU, "--yes", "--destination", "us"]),
        spec: US_AND_EU,
        commands: &[
            &["apply"],
            &["destroy"],
            &["apply", "--expect", "0123456789abcdef"],
            &["apply", "--json"],
        ],
        code: 5,
    },
    Refusal {
        name: "somebody's bucket",
        prepare: |account| {
            let s3 = account.operator("us-east-1").s3();
            account.wait(s3.create_bucket().bucket(BUCKET).send()).expect("a bucket");
            account.fill(BUCKET);
        },
        spec: US_AND_EU,
        commands: APPLY,
        code: 5,
    },
    Refusal {
        name: "somebody's role",
        prepare: |account| {
            let made = account.iam().create_role().role_name(ROLE).assume_role_policy_document(TRUST).send();
            account.wait(made).expect("a role");
        },
        spec: US_AND_EU,
        commands: APPLY,
        code: 5,
    },
    Refusal {
        name: "somebody's policy",
        prepare: |account| {
            let document =
                r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
            let made = account.iam().create_policy().policy_name(POLICY).policy_document(document).send();
            account.wait(made).expect("a policy");
        },
        spec: US_AND_EU,
        commands: APPLY,
        code: 5,
    },
    Refusal {
        name: "somebody's IAM user",
        prepare: |account| _ = account.make_user(KEYS_USER),
        spec: ACCESS_KEYS,
        commands: APPLY,
        code: 5,
    },
    Refusal {
        name: "somebody's secret",
        prepare: |account| _ = account.put_secret("provision/acme-keys", "theirs, and long enough"),
        spec: ACCESS_KEYS,
        commands: APPLY,
        code: 5,
    },
    Refusal {
        name: "somebody's database user",
        prepare: |account| account.sql(CLUSTER, &["CREATE USER transfer_user PASSWORD 'Somebody-Else-1'"]),
        spec: US_AND_EU,
        commands: APPLY,
        code: 5,
    },
    Refusal {
        name: "another deployment's bucket",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let mut world = account.sandbox.cloud().world();
            let bucket = world.s3.buckets.get_mut(BUCKET).expect("the bucket");
            let deployment = bucket.tags.iter_mut().find(|(key, _)| key == "provision:deployment");
            deployment.expect("a tag").1 = "globex".to_owned();
        },
        spec: US_AND_EU,
        commands: &[&["apply", "--yes"], &["apply", "--yes", "--adopt"]],
        code: 5,
    },
    Refusal {
        name: "a newer provision was here",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let tag = aws_sdk_iam::types::Tag::builder().key("provision:applied").value("9 9.9.9 whatever");
            let put = account.iam().tag_role().role_name(ROLE).tags(tag.build().expect("a tag"));
            account.wait(put.send()).expect("a tag");
        },
        spec: US_AND_EU,
        commands: &[&["apply", "--yes"], &["apply", "--yes", "--prune"], &["destroy", "--yes"]],
        code: 5,
    },
    Refusal {
        name: "objects would be deleted",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            account.fill(BUCKET);
        },
        spec: US_AND_EU,
        commands: DESTROY,
        code: 5,
    },
    Refusal {
        name: "tables would lose their owner",
        prepare: |account| {
            account.expect(0, &["apply", PRECREATED, "--yes"]);
            account.sql(
                CLUSTER,
                &[
                    "CREATE TABLE iterable.orders (id INT)",
                    "ALTER TABLE iterable.orders OWNER TO transfer_user",
                ],
            );
        },
        spec: PRECREATED,
        commands: DESTROY,
        code: 5,
    },
    Refusal {
        name: "a person's access key",
        prepare: |account| {
            account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
            account.make_key(KEYS_USER);
        },
        spec: ACCESS_KEYS,
        commands: DESTROY,
        code: 5,
    },
    Refusal {
        name: "more would be removed than was reviewed",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let s3 = account.operator("us-east-1").s3();
            account.expect(0, &["plan", US_AND_EU, "--destination", "us", "--out", "saved.json"]);
            let tag = Tag::builder().key("team").value("finance").build().unwrap();
            let tags = Tagging::builder().tag_set(tag).build().unwrap();
            account.wait(s3.put_bucket_tagging().bucket(BUCKET).tagging(tags).send()).expect("tags");
        },
        spec: "",
        commands: &[&["apply", "--plan", "saved.json"], &["apply", "--plan", "saved.json", "--json"]],
        code: 5,
    },
];

#[test]
fn whatever_is_refused_leaves_the_account_as_it_was() {
    let mut cases = 0;
    for Refusal { name, prepare, spec, commands, code } in REFUSALS {
        let account = Account::new();
        prepare(&account);
        let before = dump(&account);
        for command in *commands {
            let (first, flags) = command.split_first().expect("a command");
            let spec: &[&str] = if spec.is_empty() { &[] } else { &[*spec] };
            let arguments = [&[*first], spec, flags].concat();
            let run = account.run(&arguments);
            assert_eq!(run.code, *code, "{name}: {arguments:?}\n{}\n{}", run.out, run.err);
            assert!(!run.err.is_empty(), "{name}: it is said why");
            assert!(dump(&account) == before, "{name}: {arguments:?} changed something");
            cases += 1;
        }
    }
    assert!(cases >= 30, "{cases}");
}

/// What is in the account and is not of the spec any more is explained by nothing in it: it stays unless asked for.
#[test]
fn a_spec_that_says_less_removes_nothing() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let whole = std::fs::read_to_string(US_AND_EU).expect("the ready-made spec");
    let (us, eu) = (whole.find("[destinations.us]").unwrap(), whole.find("[destinations.eu]").unwrap());
    assert!(us < eu);
    let less = account.write("less.toml", &whole[..eu]);
    let before = dump(&account);
    let run = account.expect(0, &["apply", text(&less), "--yes"]);
    assert!(run.err.contains("no longer wanted"), "{}", run.err);
    assert!(dump(&account) == before);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(dump(&account) == before);
}
