//! Vendor profiles as data: where each value comes from, what is refused, and what becomes of hostile content.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use provision_core::deployment::{self, Deployment};
use provision_core::render;
use provision_core::spec;
use provision_core::toml_document::{Problems, Source};
use provision_core::vendor::Vendor;

use crate::support;

pub fn plain(problems: &Problems) -> String {
    problems.to_string()
}

/// A day as profiles write it, with the days that its month has.
fn is_day(text: &str) -> bool {
    let parts: Vec<u32> = text.split('-').filter_map(|part| part.parse().ok()).collect();
    let [year, month, day] = parts[..] else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = [31, 28 + u32::from(leap), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    text.len() == 10 && (1..=12).contains(&month) && (1..=days[month as usize - 1]).contains(&day)
}

#[test]
fn every_value_of_a_built_in_profile_has_its_source_and_its_day() {
    for name in Vendor::builtin_names() {
        let source = Vendor::builtin(name).unwrap();
        let profile: toml::Table = source.text.parse().unwrap();
        let limits = profile.get("unsupported").and_then(toml::Value::as_array);
        let limits = limits.into_iter().flatten().filter_map(toml::Value::as_table);
        let limits = limits.map(|limit| ("unsupported", limit));
        let groups = profile.iter().filter_map(|(key, value)| Some((key.as_str(), value.as_table()?)));
        let groups = groups.chain(limits);
        let mut count = 0;
        for (table, group) in groups {
            let text = |key: &str| group.get(key).and_then(toml::Value::as_str).unwrap_or_default();
            assert!(text("source").starts_with("https://"), "{name} [{table}] has no source");
            assert!(is_day(text("checked")), "{name} [{table}] was not checked on a day");
            count += 1;
        }
        assert!(count >= 4, "{name}: {count}");
        let outside: Vec<_> =
            profile.iter().filter(|(_, value)| !value.is_table()).map(|(key, _)| key.as_str()).collect();
        let about: Vec<_> = outside
            .into_iter()
            .filter(|key| !["name", "title", "unknown", "unsupported", "form"].contains(key))
            .collect();
        assert!(about.is_empty(), "{name}: {about:?} stand in no table with a source");
    }
}

/// What an editor checks a profile with knows every key and value of the built-in ones.
#[test]
fn the_schema_of_profiles_has_what_the_reader_has() {
    let schema = spec::vendor_json_schema();
    assert_eq!(
        schema["required"],
        serde_json::json!(["name", "title", "auth", "staging", "warehouse", "database"])
    );
    assert_eq!(schema["$defs"]["trust"]["required"], serde_json::json!(["kind", "source", "checked"]));
    let limit = &schema["properties"]["unsupported"]["items"];
    assert_eq!(limit["required"], serde_json::json!(["what", "because", "source", "checked"]));
    assert_eq!(limit["additionalProperties"], false);
    let blocks = &schema["$defs"]["network"]["properties"]["data_centers"]["additionalProperties"];
    assert_eq!(blocks["type"], "array");
    // No key of a built-in profile is unknown to it.
    for name in Vendor::builtin_names() {
        let profile: toml::Table = Vendor::builtin(name).unwrap().text.parse().unwrap();
        known_to(&schema, &schema, &serde_json::to_value(profile).unwrap(), name);
    }
}

/// Asserts that a schema without `additionalProperties` has each key of a value.
fn known_to(root: &serde_json::Value, schema: &serde_json::Value, value: &serde_json::Value, path: &str) {
    let schema = match schema["$ref"].as_str() {
        Some(reference) => root.pointer(reference.trim_start_matches('#')).unwrap(),
        None => schema,
    };
    match value {
        serde_json::Value::Object(entries) => {
            for (key, value) in entries {
                let own = &schema["properties"][key];
                let inner = if own.is_null() { &schema["additionalProperties"] } else { own };
                assert!(inner.is_object(), "{path}.{key}");
                known_to(root, inner, value, &format!("{path}.{key}"));
            }
            for required in schema["required"].as_array().into_iter().flatten() {
                assert!(entries.contains_key(required.as_str().unwrap()), "{path} has no {required}");
            }
        }
        serde_json::Value::Array(items) => {
            items.iter().for_each(|item| known_to(root, &schema["items"], item, path));
        }
        serde_json::Value::String(text) => {
            if let Some(choices) = schema["enum"].as_array() {
                assert!(choices.contains(&serde_json::json!(text)), "{path}: {text}");
            }
            if let Some(pattern) = schema["pattern"].as_str() {
                assert!(regex::Regex::new(pattern).unwrap().is_match(text), "{path}: {text}");
            }
        }
        _ => {}
    }
}

pub const MINE: &str = r#"name = "mine"
title = "Mine"
[auth]
modes = ["role"]
source = "https://example.com/a"
checked = "2026-11-22"
[trust]
kind = "google"
source = "https://example.com/b"
checked = "2026-11-22"
[network]
source = "https://example.com/c"
checked = "2026-11-22"
[network.data_centers]
us = ["203.0.113.7/32"]
[staging]
bucket = true
object_actions = ["s3:PutObject"]
bucket_actions = ["s3:ListBucket"]
source = "https://example.com/d"
checked = "2026-11-22"
[warehouse]
cluster = "GetClusterCredentials"
source = "https://example.com/e"
checked = "2026-11-22"
[database]
schema_modes = ["vendor"]
grants = ["CREATE"]
source = "https://example.com/f"
checked = "2026-11-22"
"#;

pub const SPEC: &str = r#"name = "acme"
vendor = "./mine.toml"
[aws]
account = "111122223333"
[trust]
subject = "108000002380243782158"
[bucket]
name = "acme-transfer"
[user]
name = "transfer_user"
[destinations.us]
region = "us-east-1"
cluster = "analytics"
database = "dev"
schema = "mine"
"#;

pub fn load(profile: &str, spec: &str) -> Result<Vec<Deployment>, Problems> {
    let files = BTreeMap::from([(Path::new("mine.toml"), profile), (Path::new("spec.toml"), spec)]);
    let file = |path: &Path| {
        let name = Path::new(path.file_name().unwrap());
        files.get(name).map(|text| (*text).to_owned()).ok_or(io::ErrorKind::NotFound.into())
    };
    spec::read(&[PathBuf::from("spec.toml")], &support::Given(file))
        .map(|specs| specs.deployments().cloned().collect())
}

#[test]
fn everything_wrong_with_a_profile_is_said_at_once_with_its_place() {
    assert!(load(MINE, SPEC).is_ok());
    let wrong = MINE
        .replacen("https://example.com/a", "javascript:alert(1)", 1)
        .replacen("2026-11-22", "2026-02-30", 1)
        .replace("[\"role\"]", "[\"role\", \"magic\"]")
        .replace("kind = \"google\"", "kind = \"saml\"\nsubjekt = \"required\"")
        .replace("203.0.113.7/32", "203.0.113.300")
        .replace("s3:PutObject", "s3:PutObject\", \"*")
        .replace("[\"s3:ListBucket\"]", "[\"ListBucket\"]")
        .replace("GetClusterCredentials", "GetRoot")
        .replace("[\"CREATE\"]", "[\"CREATE; DROP USER admin\"]");
    let problems = load(&wrong, SPEC).unwrap_err();
    let shown = plain(&problems);
    for (part, place) in [
        ("javascript", "mine.toml:5"),
        ("2026-02-30", "mine.toml:6"),
        ("magic", "mine.toml:4"),
        ("saml", "mine.toml:8"),
        ("subjekt", "mine.toml:9"),
        ("203.0.113.300", "mine.toml:16"),
        ("ListBucket", "mine.toml:20"),
        ("GetRoot", "mine.toml:24"),
        ("DROP USER", "mine.toml:29"),
    ] {
        assert!(shown.contains(part) && shown.contains(place), "{part} at {place} is not in:\n{shown}");
    }
}

#[test]
fn what_must_hold_between_the_keys_of_a_profile_is_checked() {
    for (from, to, expected) in [
        ("kind = \"google\"", "kind = \"oidc\"", "issuer"),
        ("kind = \"google\"", "kind = \"google\"\nsubject = \"none\"", "clients"),
        ("object_actions = [\"s3:PutObject\"]\n", "", "object_actions"),
        ("cluster = \"GetClusterCredentials\"\n", "", "cluster"),
        ("kind = \"google\"", "kind = \"google\"\ngenerate_external_id = true", "to generate"),
        (
            "kind = \"google\"",
            "kind = \"aws\"\nexternal_id = \"none\"\ngenerate_external_id = true",
            "to generate",
        ),
        (
            "[database]",
            "[glue]\nactions = [\"s3:GetObject\"]\nsource = \"https://example.com/g\"\nchecked = \"2026-11-22\"\n[database]",
            "s3:GetObject is no action of AWS Glue",
        ),
    ] {
        assert!(MINE.contains(from));
        let problems = load(&MINE.replace(from, to), SPEC).unwrap_err();
        assert!(plain(&problems).contains(expected), "{from}: {}", plain(&problems));
    }
    let missing = load(MINE, &SPEC.replace("./mine.toml", "./gone/thing.toml")).unwrap_err();
    assert!(plain(&missing).contains("gone/thing.toml"), "{}", plain(&missing));
}

/// One database of the Data Catalog and its tables, whatever the vendor's guide allows.
#[test]
fn what_a_vendor_does_in_glue_is_bound_to_one_database() {
    let glue = "[glue]\nactions = [\"glue:GetTables\", \"glue:CreateTable\"]\nsource = \"https://example.com/g\"\n\
                checked = \"2026-11-22\"\n[database]";
    let profile = MINE.replace("[database]", glue);
    let missing = plain(&load(&profile, SPEC).unwrap_err());
    assert!(missing.contains("MISSING_KEY") && missing.contains("glue_database"), "{missing}");
    let spec = |name: &str| {
        format!("{SPEC}\n").replace("database = ", &format!("glue_database = {name}\ndatabase = "))
    };
    let refused = plain(&load(MINE, &spec("\"events\"")).unwrap_err());
    assert!(refused.contains("glue_database") && refused.contains("Data Catalog"), "{refused}");
    let hostile = plain(&load(&profile, &spec("\"*\"")).unwrap_err());
    assert!(hostile.contains("INVALID_GLUE_DATABASE"), "{hostile}");
    let deployment =
        load(&profile, &spec("\"events\"")).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
    let policy = render::render(&deployment).unwrap().remove(0).text;
    let policy: serde_json::Value = serde_json::from_str(&policy).unwrap();
    let statements = policy["Statement"].as_array().unwrap();
    let of_glue: Vec<_> =
        statements.iter().filter(|one| one["Action"].to_string().contains("glue:")).collect();
    let arn = |what: &str| format!("arn:aws:glue:us-east-1:111122223333:{what}");
    assert_eq!(of_glue.len(), 1);
    assert_eq!(of_glue[0]["Action"], serde_json::json!(["glue:GetTables", "glue:CreateTable"]));
    assert_eq!(
        of_glue[0]["Resource"],
        serde_json::json!([arn("catalog"), arn("database/events"), arn("table/events/*")])
    );
}

/// Each hostile value of a profile is either refused or ends up as one JSON string.
#[test]
fn hostile_values_stay_what_they_are() {
    let hostile = [
        "x\\\", \\\"Principal\\\": \\\"*",
        "{{ account }}",
        "${aws:username}",
        "a\\u0000b",
        "*",
        "\u{202e}gnp",
    ];
    let places = [
        ("title = \"Mine\"", "title = \"{}\""),
        ("[\"s3:PutObject\"]", "[\"s3:{}\"]"),
        ("kind = \"google\"", "kind = \"aws\"\nprincipals = [\"{}\"]\nexternal_id = \"optional\""),
        ("kind = \"google\"", "kind = \"oidc\"\nissuer = \"{}\""),
        ("kind = \"google\"", "kind = \"google\"\nclients = { us = \"{}\" }"),
    ];
    for value in hostile {
        for (from, to) in places {
            let profile = MINE.replace(from, &to.replace("{}", value));
            let spec =
                if to.contains("aws") { SPEC.replace("subject =", "#subject =") } else { SPEC.to_owned() };
            let Ok(deployments) = load(&profile, &spec) else { continue };
            for rendered in render::render(&deployments[0]).unwrap() {
                if rendered.name.ends_with("trust.json") {
                    let document: serde_json::Value = serde_json::from_str(&rendered.text).unwrap();
                    assert_eq!(document["Statement"].as_array().unwrap().len(), 1, "{value} in {to}");
                    assert_ne!(document["Statement"][0]["Principal"], "*", "{value} in {to}");
                    assert_ne!(document["Statement"][0]["Principal"]["AWS"][0], "*", "{value} in {to}");
                }
            }
        }
    }
}

/// What a profile needs, rendered where accounts have other partitions.
#[test]
fn no_document_names_another_partition() {
    for plan in support::ready_made() {
        for mut deployment in support::deployments(&plan) {
            for (region, own, suffix) in [
                ("us-east-1", "aws", "amazonaws.com"),
                ("cn-north-1", "aws-cn", "amazonaws.com.cn"),
                ("us-gov-west-1", "aws-us-gov", "amazonaws.com"),
            ] {
                deployment.region = region.to_owned();
                if let Some(bucket) = &mut deployment.bucket {
                    let key_arn = format!("arn:{own}:kms:{region}:111122223333:key/1");
                    bucket.encryption = deployment::Encryption::Kms { key_arn };
                }
                for rendered in render::render(&deployment).unwrap() {
                    // The vendor's own principals are where the vendor is; the plan refuses foreign ones.
                    let own_arns =
                        !rendered.name.ends_with("trust.json") || !rendered.text.contains("\"AWS\"");
                    let arns = rendered.text.split("\"arn:").skip(1).filter(|_| own_arns);
                    for arn in arns {
                        assert_eq!(arn.split(':').next(), Some(own), "{plan} {}", rendered.name);
                    }
                    let service = rendered.text.split("\"s3.").nth(1);
                    if let Some(service) = service {
                        assert!(service.starts_with(&format!("{region}.{suffix}\"")), "{}", rendered.text);
                    }
                }
                for arn in [deployment.role_arn(own), deployment.policy_arn(own)].into_iter().flatten() {
                    assert!(arn.starts_with(&format!("arn:{own}:iam::")), "{arn}");
                }
            }
        }
    }
}

#[test]
fn the_oldest_value_is_what_counts() {
    let old = MINE.replacen("2026-11-22", "2024-03-01", 2).replacen("2024-03-01", "2025-07-31", 1);
    let mut problems = Problems::default();
    let source = Arc::new(Source::new("mine.toml".to_owned(), old.clone()));
    assert_eq!(Vendor::parse(&source, &mut problems).unwrap().checked(), "2024-03-01");
    let deployment = &load(&old, SPEC).unwrap()[0];
    for (today, outdated) in
        [("2024-03-02", false), ("2025-03-01", false), ("2025-03-02", true), ("2026-01-01", true)]
    {
        assert_eq!(deployment.vendor.is_outdated(today), outdated, "{today}");
    }
}

#[test]
fn an_account_is_in_one_partition() {
    let two = SPEC.replace("acme-transfer\"", "acme-{{ destination }}\"")
        + &SPEC[SPEC.find("[destinations.us]").unwrap()..]
            .replace("destinations.us", "destinations.cn")
            .replace("us-east-1", "cn-north-1\"\ndata_center = \"us")
            .replace("\"mine\"", "\"mine2\"");
    let problems = load(MINE, &two).unwrap_err();
    let shown = plain(&problems);
    assert!(shown.contains("aws-cn") && shown.contains("one partition"), "{shown}");
}

/// Issuers stand in their own pages with `https://`, and in the ARN of an identity provider without.
#[test]
fn an_issuer_may_be_written_as_its_own_pages_do() {
    let text = std::fs::read_to_string(support::root().join("plans/custom-oidc/courier.toml")).unwrap();
    for written in ["id.example.com/sync", "https://id.example.com/sync"] {
        let text = text.replace("\"id.example.com/sync\"", &format!("\"{written}\""));
        assert!(text.contains(written));
        let source = Arc::new(Source::new("courier.toml".to_owned(), text));
        let mut problems = Problems::default();
        let vendor = Vendor::parse(&source, &mut problems);
        let trust = vendor.unwrap_or_else(|| panic!("{}", plain(&problems))).trust.unwrap();
        assert_eq!(trust.issuer.as_deref(), Some("id.example.com/sync"));
    }
    let text = text.replace("\"id.example.com/sync\"", "\"http://id.example.com/sync\"");
    let source = Arc::new(Source::new("courier.toml".to_owned(), text));
    assert!(Vendor::parse(&source, &mut Problems::default()).is_none());
}

/// With each thing that can be unsupported, the spec that asks for it, refused in the words of the vendor's page.
#[test]
fn what_a_vendor_says_that_it_cannot_do_is_refused_with_its_words() {
    let limited = |what: &str| {
        MINE.replace(
            "[auth]",
            &format!(
                "[[unsupported]]\nwhat = \"{what}\"\nbecause = \"the moon is full\"\n\
                 source = \"https://example.com/limits\"\nchecked = \"2026-11-22\"\n[auth]"
            ),
        )
    };
    let serverless = SPEC.replace("cluster = \"analytics\"", "workgroup = \"analytics\"");
    let keys = SPEC.replace("[aws]", "auth = \"keys\"\n[aws]");
    let ssh = SPEC.replace("schema = \"mine\"", "schema = \"mine\"\nssh = \"tunnel@host.example.com\"");
    let china = SPEC.replace("us-east-1", "cn-north-1").replace("[user]", "[network]\nallow = false\n[user]");
    for (what, spec, line, words) in [
        ("workgroup", serverless, "workgroup = ", "Redshift Serverless"),
        ("keys", keys, "auth = ", "keys and a password"),
        ("ssh", ssh, "ssh = ", "SSH tunnels"),
        ("china", china, "region = ", "regions in China"),
    ] {
        let line = 1 + spec.lines().position(|one| one.starts_with(line)).unwrap();
        let place = format!("spec.toml:{line}:");
        let profile = limited(what);
        assert!(load(&profile, SPEC).is_ok(), "{what}: a spec that does not ask for it is taken");
        let shown = plain(&load(&profile, &spec).unwrap_err());
        for part in ["UNSUPPORTED_BY_VENDOR", words, "the moon is full", "https://example.com/limits", &place]
        {
            assert!(shown.contains(part), "{what}: {part} is not in:\n{shown}");
        }
        // Said once: what is only not known is not said besides.
        for other in ["UNSUPPORTED_WAREHOUSE", "UNSUPPORTED_AUTH", "UNKNOWN_TUNNEL"] {
            assert!(!shown.contains(other), "{what}:\n{shown}");
        }
    }
    for what in ["cluster", "role"] {
        let shown = plain(&load(&limited(what), SPEC).unwrap_err());
        assert!(shown.contains("INVALID_PROFILE") && shown.contains("unsupported"), "{what}:\n{shown}");
    }
}

#[test]
fn a_vendor_that_works_in_one_schema_alone_gets_no_other() {
    let profile = MINE.replace("[database]", "[database]\nschema = \"__mine_sync\"");
    let shown = plain(&load(&profile, SPEC).unwrap_err());
    for part in ["FIXED_SCHEMA", "spec.toml:15:", "write `schema = \"__mine_sync\"`"] {
        assert!(shown.contains(part), "{part} is not in:\n{shown}");
    }
    let deployments = load(&profile, &SPEC.replace("schema = \"mine\"", "schema = \"__mine_sync\"")).unwrap();
    assert_eq!(deployments[0].schema, "__mine_sync");
    let shown = plain(&load(&profile.replace("__mine_sync", "a b"), SPEC).unwrap_err());
    assert!(shown.contains("mine.toml:27:"), "{shown}");
}

/// A vendor that comes through the Data API with a role and over the network with a password.
#[test]
fn the_data_api_needs_no_ingress_rule_and_names_the_warehouse() {
    let profile = MINE
        .replace("[\"role\"]", "[\"role\", \"keys\"]")
        .replace(
            "cluster = \"GetClusterCredentials\"",
            "cluster = \"GetClusterCredentials\"\nworkgroup = \"GetCredentials\"\ndata_api = [\"role\"]\n\
             actions_on_warehouse = [\"redshift-data:ExecuteStatement\", \"redshift-serverless:GetWorkgroup\"]\n\
             actions_on_any = [\"redshift-data:DescribeStatement\", \"redshift-serverless:ListWorkgroups\"]",
        );
    let policy = |spec: &str| {
        let deployment = load(&profile, spec).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
        let rendered = render::render(&deployment).unwrap();
        let policy = rendered.iter().find(|one| one.name.ends_with("policy.json")).unwrap().text.clone();
        (deployment.network.allow, serde_json::from_str::<serde_json::Value>(&policy).unwrap())
    };
    let on = |policy: &serde_json::Value, action: &str| -> Option<String> {
        let statements = policy["Statement"].as_array().unwrap();
        let of =
            statements.iter().find(|one| one["Action"].to_string().contains(&format!("\"{action}\"")))?;
        Some(of["Resource"].to_string())
    };
    let (allow, cluster) = policy(SPEC);
    assert!(!allow);
    let arn = "\"arn:aws:redshift:us-east-1:111122223333:cluster:analytics\"";
    assert_eq!(on(&cluster, "redshift-data:ExecuteStatement").as_deref(), Some(arn));
    assert_eq!(on(&cluster, "redshift-data:DescribeStatement").as_deref(), Some("\"*\""));
    assert_eq!(on(&cluster, "redshift-serverless:GetWorkgroup"), None, "a cluster has no workgroup");
    assert_eq!(on(&cluster, "redshift-serverless:ListWorkgroups"), None);
    let (allow, workgroup) = policy(
        &SPEC
            .replace("cluster = \"analytics\"", "workgroup = \"analytics\"")
            .replace("[user]\nname = \"transfer_user\"\n", ""),
    );
    assert!(!allow);
    let arn = on(&workgroup, "redshift-data:ExecuteStatement").unwrap();
    assert!(arn.starts_with("\"arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/"), "{arn}");
    assert!(on(&workgroup, "redshift-serverless:ListWorkgroups").is_some());
    // Over the network it needs the rule, and nothing of the Data API.
    let keys = SPEC
        .replace("[aws]", "auth = \"keys\"\n[aws]")
        .replace("[trust]\nsubject = \"108000002380243782158\"", "[access_user]\ncredentials_file = \"x\"");
    let (allow, keys) = policy(&keys);
    assert!(allow);
    assert_eq!(on(&keys, "redshift-data:ExecuteStatement"), None);
    // Addresses are for nothing.
    let given = SPEC.replace("[user]", "[network]\ncidrs = [\"203.0.113.9/32\"]\n[user]");
    assert!(plain(&load(&profile, &given).unwrap_err()).contains("Data API"));
    // What can be limited to the warehouse is.
    let wide = profile.replace("[\"redshift-data:DescribeStatement\"", "[\"redshift-data:ListTables\"");
    assert!(plain(&load(&wide, SPEC).unwrap_err()).contains("actions_on_warehouse"));
}

/// A bucket that the vendor can do without: with none there is no access key, and no policy for one.
#[test]
fn an_optional_bucket_is_made_where_the_spec_names_it() {
    let profile = MINE
        .replace("bucket = true", "bucket = true\noptional = true")
        .replace("[\"role\"]", "[\"role\", \"keys\"]")
        .replace("cluster = \"GetClusterCredentials\"", "cluster = \"password\"");
    let spec = SPEC
        .replace("[aws]", "auth = \"keys\"\n[aws]")
        .replace("[trust]\nsubject = \"108000002380243782158\"", "[access_user]\ncredentials_file = \"x\"");
    let with = load(&profile, &spec).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
    assert!(with.bucket.is_some() && with.access_user.is_some() && with.policy.is_some());
    let without = spec.replace("[bucket]\nname = \"acme-transfer\"\n", "");
    let without = load(&profile, &without).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
    assert!(without.bucket.is_none() && without.access_user.is_none() && without.policy.is_none());
    let half = spec.replace("name = \"acme-transfer\"", "expire_days = 3");
    assert!(plain(&load(&profile, &half).unwrap_err()).contains("bucket.name"));
}

/// Where the vendor stays in a folder, what tells no prefix is not denied by a condition on it.
#[test]
fn a_folder_limits_what_it_can_limit() {
    let profile = MINE
        .replace("bucket = true", "bucket = true\nprefix = true")
        .replace("[\"s3:ListBucket\"]", "[\"s3:ListBucket\", \"s3:GetBucketLocation\"]");
    let spec = SPEC.replace("name = \"acme-transfer\"", "name = \"acme-transfer\"\nprefix = \"mine/\"");
    let deployment = load(&profile, &spec).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
    let rendered = render::render(&deployment).unwrap();
    let policy = rendered.iter().find(|one| one.name.ends_with("policy.json")).unwrap();
    let document: serde_json::Value = serde_json::from_str(&policy.text).unwrap();
    let on = |action: &str| {
        let statements = document["Statement"].as_array().unwrap();
        statements.iter().find(|one| one["Action"].to_string().contains(action)).unwrap().clone()
    };
    assert!(on("s3:ListBucket")["Condition"]["StringLike"]["s3:prefix"].is_array());
    assert_eq!(on("s3:GetBucketLocation")["Condition"], serde_json::Value::Null);
    assert_eq!(on("s3:GetBucketLocation")["Resource"], "arn:aws:s3:::acme-transfer");
}

/// COPY that reads with a federation token: the key may ask for one, on users of the account and on nothing else.
#[test]
fn a_key_that_federates_may_ask_for_tokens_of_its_own_account() {
    let profile = MINE
        .replace("bucket = true", "bucket = true\nfederates = true")
        .replace("[\"role\"]", "[\"role\", \"keys\"]")
        .replace("cluster = \"GetClusterCredentials\"", "cluster = \"password\"");
    let keys = SPEC
        .replace("[aws]", "auth = \"keys\"\n[aws]")
        .replace("[trust]\nsubject = \"108000002380243782158\"", "[access_user]\ncredentials_file = \"x\"");
    let policy = |profile: &str| {
        let deployment = load(profile, &keys).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
        let rendered = render::render(&deployment).unwrap();
        rendered.iter().find(|one| one.name.ends_with("policy.json")).unwrap().text.clone()
    };
    let document: serde_json::Value = serde_json::from_str(&policy(&profile)).unwrap();
    let last = document["Statement"].as_array().unwrap().last().unwrap();
    assert_eq!(last["Action"], "sts:GetFederationToken");
    assert_eq!(last["Resource"], "arn:aws:sts::111122223333:federated-user/*");
    assert!(!policy(&profile.replace("federates = true", "federates = false")).contains("sts:"));
}

/// A vendor that takes roles of certain names only, and asks for the name of its sessions.
#[test]
fn a_role_has_the_name_that_its_vendor_takes() {
    let profile = MINE.replace(
        "kind = \"google\"",
        "kind = \"aws\"\nprincipals = [\"444455556666\"]\nsession_name = \"required\"\nrole_name_prefix = \"Vendor\"",
    );
    let spec = |trust: &str| SPEC.replace("subject = \"108000002380243782158\"", trust);
    let shown = plain(&load(&profile, &spec("external_id = \"acme-7\"")).unwrap_err());
    assert!(shown.contains("session_name") && shown.contains("UNSUPPORTED_ROLE_NAME"), "{shown}");
    let right =
        spec("external_id = \"acme-7\"\nsession_name = \"acme-sync\"\n[role]\nname = \"Vendor-acme\"");
    let deployment = load(&profile, &right).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
    let rendered = render::render(&deployment).unwrap();
    let trust = rendered.iter().find(|one| one.name.ends_with("trust.json")).unwrap();
    assert!(trust.text.contains("sts:RoleSessionName") && trust.text.contains("acme-sync"), "{}", trust.text);
}

/// Asserts that a spec is refused at this line, in these words.
fn refused(profile: &str, spec: &str, line: &str, words: &[&str]) {
    let at = 1 + spec.lines().position(|one| one.starts_with(line)).unwrap();
    let shown = plain(&load(profile, spec).unwrap_err());
    for part in words.iter().copied().chain([format!("spec.toml:{at}:").as_str()]) {
        assert!(shown.contains(part), "{part} is not in:\n{shown}");
    }
}

/// A password for the database, and a role for the bucket alone.
#[test]
fn a_role_can_be_for_the_bucket_beside_a_password_for_the_database() {
    let profile = MINE
        .replace("cluster = \"GetClusterCredentials\"", "cluster = \"password\"")
        .replace("bucket = true", "bucket = true\noptional = true");
    let spec = SPEC.replace("[user]", "[access_user]\ncredentials_file = \"acme.json\"\n[user]");
    let deployment = load(&profile, &spec).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
    assert_eq!(deployment.credential_api, None);
    assert_eq!(deployment.user.password, Some(deployment::Password::Generated));
    assert!(deployment.role.is_some() && deployment.access_user.is_none() && deployment.network.allow);
    assert_eq!(Some(deployment.grantee()), deployment.user.name);
    let rendered = render::render(&deployment).unwrap();
    let text = |name: &str| &rendered.iter().find(|one| one.name.ends_with(name)).unwrap().text;
    assert!(text("policy.json").contains("s3:PutObject") && !text("policy.json").contains("redshift"));
    assert!(text("trust.json").contains("108000002380243782158"));
    // The role has nothing to do without a bucket; the password needs a place, and an access key there is none.
    let no_bucket = spec.replace("[bucket]\nname = \"acme-transfer\"\n", "");
    refused(&profile, &no_bucket, "vendor = ", &["`bucket.name` is missing"]);
    let no_place = spec.replace("[access_user]\ncredentials_file = \"acme.json\"\n", "");
    refused(&profile, &no_place, "vendor = ", &["nothing says where to keep the new credentials"]);
    let named = spec.replace("credentials_file", "name = \"stager\"\ncredentials_file");
    refused(&profile, &named, "name = \"stager\"", &["stages with a role here: only its password is kept"]);
    let given = spec.replace("[user]\n", "[user]\npassword_env = \"VENDOR_PASSWORD\"\n");
    let password = load(&profile, &given).unwrap().remove(0).user.password;
    assert_eq!(password, Some(deployment::Password::Env { variable: "VENDOR_PASSWORD".to_owned() }));
}

/// An access key that the Data API takes, so that there is no password.
#[test]
fn an_access_key_can_do_without_a_password() {
    let profile = MINE.replace("[\"role\"]", "[\"role\", \"keys\"]").replace(
        "cluster = \"GetClusterCredentials\"",
        "cluster = \"GetClusterCredentialsWithIAM\"\nworkgroup = \"GetCredentials\"\n\
         data_api = [\"keys\"]\nactions_on_warehouse = [\"redshift-data:ExecuteStatement\"]",
    );
    let spec = SPEC
        .replace(
            "[trust]\nsubject = \"108000002380243782158\"",
            "[access_user]\ncredentials_file = \"acme.json\"",
        )
        .replace("[aws]", "auth = \"keys\"\n[aws]");
    for (spec, action) in [
        (spec.clone(), "redshift:GetClusterCredentialsWithIAM"),
        (spec.replace("cluster = ", "workgroup = "), "redshift-serverless:GetCredentials"),
    ] {
        let deployment = load(&profile, &spec).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
        assert_eq!((deployment.user.password.as_ref(), deployment.network.allow), (None, false));
        assert_eq!(deployment.database_users(), ["IAM:acme-us-transfer-user"]);
        let rendered = render::render(&deployment).unwrap();
        let policy = &rendered.iter().find(|one| one.name.ends_with("policy.json")).unwrap().text;
        assert!(policy.contains(action) && policy.contains("redshift-data:ExecuteStatement"), "{policy}");
        let user = rendered
            .iter()
            .any(|one| one.text.contains("CREATE USER \"IAM:acme-us-transfer-user\" PASSWORD DISABLE"));
        assert!(user, "{rendered:?}");
    }
    let given = spec.replace("[user]\n", "[user]\npassword_env = \"VENDOR_PASSWORD\"\n");
    refused(
        &profile,
        &given,
        "password_env",
        &["has no password for the database with `auth = \"keys\"` here"],
    );
}
