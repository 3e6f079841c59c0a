//! The JSON Schemas, held against specs by a validator.

use std::collections::BTreeSet;

use jsonschema::Validator;
use provision_core::spec::{json_schema, vendor_json_schema};
use provision_core::vendor::{self, Vendor};
use serde_json::Value;

use crate::spec::{KEYS, MISTAKES};
use crate::support::{self, GOOD};

const OTHER_KEY: &str = "it depends on another key, often in another table or at the top";
const OTHER_VALUE: &str = "it compares the values of two keys";
const PROFILE: &str = "it depends on the vendor's profile";
const MORE: &str = "the rule is more than its expression: reserved words, reserved beginnings, arithmetic";
const FILLED_IN: &str = "what variables make of the text is known when they are replaced";

/// What no schema can tell: the problem, its key, how many of the mistakes it takes, and why. Whatever else the reader
/// refuses, the schema refuses too.
const BEYOND: &[(&str, &str, usize, &str)] = &[
    ("CONFLICTING_KEYS", "access_user.name", 1, OTHER_KEY),
    ("CONFLICTING_KEYS", "destinations.eu.admin.user", 1, OTHER_KEY),
    ("CONFLICTING_KEYS", "destinations.us.admin.ca_file", 1, OTHER_KEY),
    ("CONFLICTING_KEYS", "destinations.us.admin.password_env", 1, OTHER_KEY),
    ("CONFLICTING_KEYS", "destinations.us.admin.ssh", 1, OTHER_KEY),
    ("CONFLICTING_KEYS", "destinations.us.admin.user", 1, OTHER_KEY),
    ("CONFLICTING_KEYS", "trust.external_id", 1, PROFILE),
    ("CONFLICTING_KEYS", "user.name", 1, OTHER_VALUE),
    ("CONFLICTING_KEYS", "user.password_env", 1, OTHER_KEY),
    ("DUPLICATE_NAME", "bucket.name", 1, OTHER_VALUE),
    ("DUPLICATE_NAME", "role.name", 1, OTHER_VALUE),
    ("INVALID_AUDIENCE", "trust.audience", 2, MORE),
    ("INVALID_BUCKET_NAME", "bucket.name", 4, FILLED_IN),
    ("INVALID_CA_FILE", "destinations.us.admin.ca_file", 1, "it is about another file"),
    ("INVALID_CIDR", "network.cidrs", 1, MORE),
    ("INVALID_DATABASE", "destinations.us.database", 1, MORE),
    ("INVALID_DATABASE_USER", "user.name", 1, MORE),
    ("INVALID_SCHEMA", "destinations.us.schema", 1, MORE),
    ("INVALID_SUBJECT", "trust.subject", 2, PROFILE),
    ("INVALID_TAG_KEY", "tags.aws:cost", 1, MORE),
    ("MISSING_KEY", "destinations.us.admin.password_env", 1, OTHER_KEY),
    ("MISSING_KEY", "user.name", 1, OTHER_KEY),
    ("TAG_NAMES_DATABASE_USER", "tags", 2, MORE),
    ("TLS_DISABLED", "destinations.us.admin.tls", 1, OTHER_VALUE),
    ("UNKNOWN_DATA_CENTER", "destinations.us.data_center", 1, PROFILE),
    ("UNSUPPORTED_PREFIX", "bucket.prefix", 1, PROFILE),
    ("WRONG_ACCOUNT", "aws.assume_role", 1, OTHER_VALUE),
    ("WRONG_PARTITION", "aws.assume_role", 1, OTHER_VALUE),
    ("WRONG_REGION", "destinations.us.admin.secret", 1, OTHER_VALUE),
];

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::new(schema).expect("it is a schema")
}

/// What the schema has against a file; nothing of one that is no TOML, which an editor says without a schema.
fn faults(schema: &Validator, text: &str) -> Option<Vec<String>> {
    let document = serde_json::to_value(toml::from_str::<toml::Table>(text).ok()?).expect("it is data");
    Some(schema.iter_errors(&document).map(|fault| format!("{}: {fault}", fault.instance_path())).collect())
}

fn assert_taken(schema: &Validator, text: &str, what: &str) {
    assert_eq!(faults(schema, text), Some(Vec::new()), "{what}");
}

fn text(path: &str) -> String {
    std::fs::read_to_string(support::root().join(path)).expect("a file")
}

/// The profile of one's own that a ready-made spec names.
fn profile_beside(plan: &str) -> Option<String> {
    let plan = format!("plans/{plan}");
    let spec: toml::Table = toml::from_str(&text(&plan)).expect("it is TOML");
    let vendor = spec["vendor"].as_str().filter(|vendor| vendor::is_path(vendor))?;
    Some(plan[..=plan.rfind('/')?].to_owned() + vendor)
}

#[test]
fn every_ready_made_spec_follows_the_schema() {
    let schema = validator(&json_schema());
    for plan in support::ready_made() {
        assert_taken(&schema, &text(&format!("plans/{plan}")), &plan);
    }
    for good in [GOOD, KEYS] {
        assert_taken(&schema, good, good);
    }
}

#[test]
fn every_profile_follows_the_schema() {
    let schema = validator(&vendor_json_schema());
    for name in Vendor::builtin_names() {
        assert_taken(&schema, &text(&format!("templates/vendors/{name}.toml")), name);
    }
    let own: Vec<_> = support::ready_made().iter().filter_map(|plan| profile_beside(plan)).collect();
    assert!(!own.is_empty(), "somebody has a profile of their own");
    for path in own {
        assert_taken(&schema, &text(&path), &path);
    }
}

/// Each line of [`BEYOND`] is needed, and says exactly how much it is needed for.
#[test]
fn what_the_reader_refuses_the_schema_refuses_where_it_can() {
    let schema = validator(&json_schema());
    let mut taken = Vec::new();
    for (there, instead, id, path) in MISTAKES {
        let wrong = GOOD.replacen(there, instead, 1);
        taken.extend(faults(&schema, &wrong).is_some_and(|faults| faults.is_empty()).then_some((*id, *path)));
    }
    let counted: BTreeSet<_> =
        taken.iter().map(|one| (one.0, one.1, taken.iter().filter(|other| *other == one).count())).collect();
    let expected: BTreeSet<_> = BEYOND.iter().map(|(id, path, count, _)| (*id, *path, *count)).collect();
    assert_eq!(counted, expected);
}

/// What is between double braces is one of the variables, in the schema as for the reader.
#[test]
fn variables_in_the_schema_are_those_of_the_reader() {
    let schema = validator(&json_schema());
    for (name, is_right) in [
        ("{{ name }}-{{destination}}", true),
        ("a{b{{ region }}c{", true),
        ("{{name}}{{account}}", true),
        ("{{ name }", false),
        ("{{{ name }}", false),
        ("{{ nmae }}", false),
        ("{{ {{ name }}", false),
        ("a-{{ name }}-{{ x }}", false),
    ] {
        let role = format!("[role]\nname = \"{name}\"\n[destinations.us]");
        let taken = faults(&schema, &GOOD.replacen("[destinations.us]", &role, 1)).expect("it is TOML");
        assert_eq!(taken.is_empty(), is_right, "{name}: {taken:?}");
    }
}
