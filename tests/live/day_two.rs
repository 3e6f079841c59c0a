//! The spec changes after an apply: what was made before is shown, stays until it is pruned, and then is gone, as if the
//! spec had always been as it is now.

use std::sync::Mutex;
use std::thread;

use provision_core::address::Owner;
use provision_sandbox::Options;
use provision_sandbox::inventory::Inventory;
use serde_json::Value;

use crate::account::{ACCESS_KEYS, Account, PRECREATED, Run, US_AND_EU, text};

const US: &str = "cluster analytics in us-east-1";

/// One change to a spec.
struct Change {
    what: &'static str,
    spec: &'static str,
    /// Each part of the text, and what takes its place.
    edits: &'static [(&'static str, &'static str)],
    /// What the plan shows as left.
    left: &'static [&'static str],
}

/// A destination of the ready-made spec, from its table to the end of its part.
const EU: &str = "[destinations.eu]
region    = \"eu-west-1\"
workgroup = \"analytics\"    # its name; policies get its id
database  = \"dev\"
schema    = \"iterable\"

[destinations.eu.admin]
via = \"secret\"";

const ROLE_AND_ADDRESS: &str = "acme-us-transfer";

const CHANGES: &[Change] = &[
    Change {
        what: "a destination leaves",
        spec: US_AND_EU,
        edits: &[(EU, "")],
        left: &[
            "bucket acme-transfer-eu",
            "role acme-eu-transfer",
            "policy acme-eu-transfer-policy",
            "database user IAMR:acme-eu-transfer",
        ],
    },
    Change {
        what: "another bucket",
        spec: US_AND_EU,
        edits: &[("acme-transfer-{{ destination }}", "acme-other-{{ destination }}")],
        left: &["bucket acme-transfer-eu", "bucket acme-transfer-us"],
    },
    Change {
        what: "another database user",
        spec: US_AND_EU,
        edits: &[("\"transfer_user\"", "\"other_user\"")],
        left: &["database user transfer_user"],
    },
    Change {
        what: "another role",
        spec: US_AND_EU,
        edits: &[("[user] ", "[role]\nname = \"acme-{{ destination }}-other\"\n\n[user] ")],
        left: &["role acme-eu-transfer", ROLE_AND_ADDRESS, "database user IAMR:acme-eu-transfer"],
    },
    Change {
        what: "another policy, at a path",
        spec: US_AND_EU,
        edits: &[(
            "[user] ",
            "[policy]\nname = \"acme-{{ destination }}-other\"\npath = \"/sync/\"\n\n[user] ",
        )],
        left: &["policy acme-eu-transfer-policy", "policy acme-us-transfer-policy"],
    },
    Change {
        what: "another database",
        spec: US_AND_EU,
        edits: &[(
            "cluster  = \"analytics\"\ndatabase = \"dev\"",
            "cluster  = \"analytics\"\ndatabase = \"sales\"",
        )],
        left: &["former grants dev.iterable", "former place dev.iterable"],
    },
    Change {
        what: "another schema that is made here",
        spec: PRECREATED,
        edits: &[("schema      = \"iterable\"", "schema      = \"other\"")],
        left: &["schema iterable", "former grants dev.iterable"],
    },
    Change {
        what: "a key is renamed, and everything has new names",
        spec: US_AND_EU,
        edits: &[
            ("destinations.eu", "destinations.emea"),
            ("workgroup = ", "data_center = \"eu\"\nworkgroup = "),
        ],
        left: &["bucket acme-transfer-eu", "role acme-eu-transfer", "database user IAMR:acme-eu-transfer"],
    },
    Change {
        what: "a key is renamed, and the database user stays",
        spec: US_AND_EU,
        edits: &[
            ("destinations.us", "destinations.na"),
            ("cluster  = ", "data_center = \"us\"\ncluster  = "),
        ],
        left: &["bucket acme-transfer-us", ROLE_AND_ADDRESS],
    },
    Change {
        what: "keys become a role",
        spec: ACCESS_KEYS,
        edits: &[
            ("auth   = \"keys\"", "auth   = \"role\""),
            (
                "[access_user]              # made for Iterable; it may use the bucket and nothing else\ncredentials_secret = \"provision/acme-keys\"",
                "[trust]\nsubject = \"108000002380243782158\"\naudience = \"acme-org\"\n#",
            ),
        ],
        left: &["IAM user acme-keys-us-transfer", "access key", "keys_user (its password)"],
    },
];

/// The copy of a spec after the change.
fn edited(account: &Account, change: &Change) -> String {
    text(&account.spec_of(change.spec, change.edits)).to_owned()
}

/// What is there, without what AWS makes up.
pub fn comparable(inventory: &Inventory) -> Vec<(String, Value)> {
    let name = |(name, value): (&String, &Value)| {
        let name = match name.strip_prefix("ingress rule ").and_then(|rest| rest.split_once(' ')) {
            Some((_, rest)) => format!("ingress rule {rest}"),
            None => name.clone(),
        };
        let value = if name.starts_with("ingress rule ") { with_owners_alike(value) } else { value.clone() };
        (name, without_ids(value))
    };
    let mut all: Vec<_> = inventory.iter().map(name).collect();
    all.sort_by_key(|(name, value)| (name.clone(), value.to_string()));
    all
}

/// A rule that was shared says so still; who needs it is the same.
fn with_owners_alike(rule: &Value) -> Value {
    let tags = rule[1].as_object().into_iter().flatten();
    let mut tags: std::collections::BTreeMap<_, _> =
        tags.map(|(key, value)| (key.clone(), value.as_str().unwrap_or_default().to_owned())).collect();
    let owners = Owner::all_of(&tags);
    if let Some(made) = Owner::of(&tags) {
        tags.retain(|key, _| !made.tags().contains_key(key));
    }
    tags.extend(owners.iter().flat_map(Owner::sharing_tag));
    serde_json::json!([rule[0], tags])
}

/// Ids, times, and who came first to what was shared since.
fn without_ids(mut value: Value) -> Value {
    // Applies before are history.
    if value["key"] == "provision:access-key-id" {
        value["value"] = "made up".into();
    }
    if value["key"] == "provision:applied" {
        let applied = value["value"].as_str().unwrap_or_default();
        value["value"] = applied.split(' ').take(5).collect::<Vec<_>>().join(" ").into();
    }
    const MADE_UP: [&str; 10] = [
        "id",
        "created",
        "arn",
        "version",
        "versions",
        "default_version",
        "description",
        "last_used",
        "updated",
        "next_version",
    ];
    match &mut value {
        Value::Object(fields) => {
            fields.retain(|name, _| !MADE_UP.contains(&name.as_str()));
            fields.values_mut().for_each(|value| *value = without_ids(value.take()));
        }
        Value::Array(items) => {
            items.iter_mut().for_each(|value| *value = without_ids(value.take()));
            // So is who was granted something.
            if let [Value::String(database), Value::String(list)] = &items[..] {
                let mut granted: Vec<_> = list.split('|').collect();
                granted.sort_unstable();
                *items = vec![database.clone().into(), granted.join("|").into()];
            }
            // Tags are told in the order in which they came.
            if items.iter().all(|item| item.get("key").is_some()) {
                items.sort_by_key(ToString::to_string);
            }
        }
        _ => {}
    }
    value
}

fn prune(account: &Account, code: i32, spec: &str) -> Run {
    account.expect(code, &["apply", spec, "--yes", "--prune", "--delete-data"])
}

fn holds(change: &Change) {
    let what = change.what;
    let account = Account::new();
    account.sql(US, &["CREATE DATABASE sales"]);
    let after = edited(&account, change);
    let before = account.inventory();
    // As it would be, had it never been otherwise.
    account.expect(0, &["apply", &after, "--yes"]);
    let wanted = account.inventory();
    account.expect(0, &["destroy", &after, "--yes"]);
    assert_eq!(account.inventory(), before, "{what}");

    account.expect(0, &["apply", change.spec, "--yes"]);
    let plan = account.expect(3, &["plan", &after]);
    for left in change.left {
        assert!(plan.says(left), "{what}: {left} is not shown:\n{}", plan.out);
    }
    let first = account.expect(0, &["apply", &after, "--yes"]);
    assert!(first.says("--prune"), "{what}: the command is not said:\n{}\n{}", first.out, first.err);
    let shown = account.expect(3, &["plan", &after]);
    let json = account.expect(3, &["plan", &after, "--json"]).json();
    let steps = json["deployments"].as_array().expect("deployments").iter();
    let steps: Vec<_> = steps.flat_map(|one| one["steps"].as_array().expect("steps")).collect();
    assert!(
        steps.iter().all(|step| step["action"] == "keep" || step["action"] == "unwanted"),
        "{what}: {json:#}"
    );
    assert!(json["summary"]["unwanted"].as_u64() >= Some(1), "{what}: {}", json["summary"]);
    let pruned = prune(&account, 0, &after);
    account.expect(0, &["plan", &after]);
    let (is, should) = (comparable(&account.inventory()), comparable(&wanted));
    if is != should {
        let only = |these: &[(String, Value)], those: &[(String, Value)]| {
            let only = these.iter().filter(|one| !those.contains(one));
            only.map(|(name, value)| format!("{name}: {value}\n")).collect::<String>()
        };
        let (here, there) = (only(&is, &should), only(&should, &is));
        panic!("{what}: pruned, there is\n{here}instead of\n{there}{}\n{}", shown.out, pruned.out);
    }
    account.expect(0, &["destroy", &after, "--yes", "--delete-data"]);
    assert_eq!(account.inventory(), before, "{what}");
}

#[test]
fn what_was_made_before_is_shown_and_pruned() {
    let next = Mutex::new(CHANGES.iter());
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let Some(change) = next.lock().expect("nobody panics with it").next() else { break };
                    let outcome = std::panic::catch_unwind(|| holds(change));
                    if let Err(why) = outcome {
                        let why = why.downcast_ref::<String>().cloned().unwrap_or_default();
                        failed.lock().expect("nobody panics with it").push(format!("{}: {why}", change.what));
                    }
                }
            });
        }
    });
    let failed = failed.into_inner().expect("nobody panics with it");
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

/// What happens to the account meanwhile.
#[test]
fn a_bucket_that_somebody_deleted_is_made_again() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let healthy = account.inventory();
    account.sandbox.cloud().world().s3.buckets.remove("acme-transfer-us");
    let plan = account.expect(3, &["plan", US_AND_EU]);
    assert!(!plan.says("NOT_OURS"), "{}", plan.out);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert_eq!(comparable(&account.inventory()), comparable(&healthy));
}

/// What gives access goes at once; what holds data stays, and is shown.
#[test]
fn access_can_be_pruned_alone() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.fill("acme-transfer-us");
    let start = std::fs::read_to_string(US_AND_EU).expect("the spec");
    let (us, eu) = (start.find("[destinations.us]").expect("us"), start.find(EU).expect("eu"));
    let only_eu = text(&account.write("eu.toml", &[&start[..us], &start[eu..]].concat())).to_owned();
    let run = account.expect(5, &["apply", &only_eu, "--yes", "--prune"]);
    assert!(run.says("BUCKET_NOT_EMPTY"), "{}", run.out);
    account.expect(0, &["apply", &only_eu, "--yes", "--prune=access"]);
    let plan = account.expect(3, &["plan", &only_eu]);
    assert!(plan.says("bucket acme-transfer-us") && !plan.says("UNWANTED_ACCESS"), "{}", plan.out);
    let left: Vec<_> = account.inventory().into_keys().filter(|name| name.contains("acme-us")).collect();
    assert!(left.is_empty(), "{left:?}");
    prune(&account, 0, &only_eu);
    account.expect(0, &["plan", &only_eu]);
}

/// Who made a schema with tables in it keeps them; they are given to whom the person names.
#[test]
fn what_the_old_user_made_goes_to_the_new_one() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.sql(
        US,
        &[
            "SET SESSION AUTHORIZATION transfer_user",
            "CREATE SCHEMA iterable",
            "CREATE TABLE iterable.users (id INT)",
            "RESET SESSION AUTHORIZATION",
        ],
    );
    let after = text(&account.spec(&[("\"transfer_user\"", "\"other_user\"")])).to_owned();
    account.expect(0, &["apply", &after, "--yes"]);
    let refused = account.expect(5, &["apply", &after, "--yes", "--prune"]);
    assert!(refused.says("DATABASE_USER_OWNS_OBJECTS"), "{}", refused.out);
    account.expect(0, &["apply", &after, "--yes", "--prune", "--reassign-to", "other_user"]);
    account.expect(0, &["plan", &after]);
    account.sql(
        US,
        &[
            "SET SESSION AUTHORIZATION other_user",
            "INSERT INTO iterable.users VALUES (1)",
            "CREATE TABLE iterable.more (id INT)",
            "RESET SESSION AUTHORIZATION",
        ],
    );
}

/// Who may list nothing is told so, and plans all the same.
#[test]
fn what_may_not_be_listed_is_a_note() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.deny(&["tag:GetResources", "iam:GetAccountAuthorizationDetails"]);
    let plan = account.expect(0, &["plan", US_AND_EU]);
    for action in ["tag:GetResources", "iam:GetAccountAuthorizationDetails"] {
        assert!(plan.says(action), "{}", plan.out);
    }
}

/// Nobody gets into the database of a destination that left: that is said, and the rest is planned. Nothing is forgotten.
#[test]
fn a_database_of_before_that_cannot_be_asked_ends_no_plan_and_is_not_forgotten() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let start = std::fs::read_to_string(US_AND_EU).expect("the spec");
    let (us, eu) = (start.find("[destinations.us]").expect("us"), start.find(EU).expect("eu"));
    let only_eu = text(&account.write("eu.toml", &[&start[..us], &start[eu..]].concat())).to_owned();
    account.deny(&["redshift-data:ExecuteStatement", "redshift-data:BatchExecuteStatement"]);
    let plan = account.expect(3, &["plan", &only_eu]);
    assert!(plan.says("FORMER_PLACE_UNREAD") && plan.says("role acme-us-transfer"), "{}", plan.out);
    account.expect(0, &["apply", &only_eu, "--yes"]);
    let refused = account.expect(5, &["apply", &only_eu, "--yes", "--prune", "--delete-data"]);
    assert!(refused.says("FORMER_PLACE_UNREACHABLE"), "{}", refused.out);
    account.deny(&[]);
    prune(&account, 0, &only_eu);
    account.expect(0, &["plan", &only_eu]);
}

/// What cannot be read of specs or of the account is not taken for absent: nobody is told to destroy what is in use.
#[test]
fn what_cannot_be_read_is_not_listed_as_absent() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    account.expect(0, &["apply", US_AND_EU, "--yes", "--destination", "us"]);
    let specs = account.folder.path().join("specs");
    std::fs::create_dir(&specs).expect("a folder");
    let start = std::fs::read_to_string(US_AND_EU).expect("the spec");
    let list = |code: i32| account.expect(code, &["list", "specs"]);
    let none = list(2);
    assert!(
        none.err.contains("there is no spec in specs") && none.out.is_empty(),
        "{}{}",
        none.out,
        none.err
    );
    account.expect(2, &["list", "nowhere"]);
    account.write("specs/acme.toml", &start.replace("[trust]", "[trsut]"));
    let wrong = list(2);
    assert!(wrong.err.contains("did you mean") && wrong.err.contains("mend it first"), "{}", wrong.err);
    assert!(!wrong.out.contains("destroy"), "{}", wrong.out);
    let json = account.expect(2, &["list", "specs", "--json"]).json();
    assert_eq!(json["findings"][0]["id"], "UNKNOWN_KEY", "{json:#}");
    // A spec of another account has the same names and says nothing of this one.
    account.write("specs/acme.toml", &start.replace("111122223333", "444455556666"));
    assert!(list(0).says("in none of these specs"));
    account.write("specs/acme.toml", &start);
    account.write("specs/copy.toml", &start);
    let two = list(0);
    assert!(two.says("in specs/acme.toml, specs/copy.toml"), "{}", two.out);
    let json = account.expect(0, &["list", "specs", "--json"]).json();
    assert_eq!(json["connected"][0]["specs"].as_array().map(Vec::len), Some(2), "{json:#}");

    account.deny(&["tag:GetResources"]);
    let part = account.expect(0, &["list"]);
    assert!(
        part.says("as far as it could be listed") && part.err.contains("tag:GetResources"),
        "{}",
        part.out
    );
    account.deny(&["tag:GetResources", "iam:GetAccountAuthorizationDetails", "ec2:DescribeRegions"]);
    for arguments in [&["list"][..], &["destroy", "--deployment", "acme", "--yes"]] {
        let denied = account.expect(1, arguments);
        assert!(
            denied.err.contains("is not known") && denied.err.contains("iam:GetAccountAuthorizationDetails"),
            "{}",
            denied.err
        );
        assert!(!denied.says("Nothing"), "{}", denied.out);
    }
}

/// Two deployments in one account, listed and removed by the account alone.
#[test]
fn what_is_connected_is_listed_and_goes_without_a_spec() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
    let specs = account.folder.path().join("specs");
    std::fs::create_dir(&specs).expect("a folder");
    std::fs::copy(ACCESS_KEYS, specs.join("keys.toml")).expect("a spec");
    std::fs::write(specs.join("profile.toml"), "name = \"not a spec\"").expect("something else");
    let list = account.expect(0, &["list", text(&specs), "--json"]).json();
    let all = list["connected"].as_array().expect("a list");
    let names: Vec<_> =
        all.iter().map(|one| (one["deployment"].as_str(), one["destination"].as_str())).collect();
    let named = |deployment, destination| (Some(deployment), Some(destination));
    assert_eq!(names, [named("acme", "eu"), named("acme", "us"), named("acme-keys", "us")]);
    for (one, user, name, region) in [
        (&all[0], "IAMR:acme-eu-transfer", "workgroup", "eu-west-1"),
        (&all[1], "transfer_user", "cluster", "us-east-1"),
        (&all[2], "keys_user", "cluster", "us-east-1"),
    ] {
        assert_eq!((&one["vendor"], &one["database_user"]), (&"iterable".into(), &user.into()), "{one:#}");
        let place = &one["places"][0];
        assert_eq!((&place["database"], &place["schema"]), (&"dev".into(), &"iterable".into()), "{one:#}");
        let warehouse = place["warehouse"].to_string().to_lowercase();
        assert!(warehouse.contains(name) && warehouse.contains(region), "{one:#}");
        assert!(one["since"].as_str().is_some_and(|day| day.len() == 10), "{one:#}");
    }
    assert!(all[0]["spec"].is_null() && all[1]["spec"].is_null(), "{list:#}");
    assert!(all[2]["spec"].as_str().is_some_and(|path| path.ends_with("keys.toml")), "{list:#}");
    let human = account.expect(0, &["list", text(&specs)]);
    for part in [
        "at dev.iterable on cluster analytics in us-east-1",
        "bucket acme-transfer-us",
        "provision destroy --deployment acme --destination eu",
        "3 destinations of 2 deployments in account 111122223333.",
    ] {
        assert!(human.says(part), "{part}\n{}", human.out);
    }
    assert!(human.out.lines().all(|line| line.chars().count() <= 80), "{}", human.out);

    account.expect(2, &["destroy", "--deployment", "acme", "--destination", "nowhere", "--yes"]);
    account.expect(5, &["destroy", "--deployment", "acme"]);
    let eu = ["destroy", "--deployment", "acme", "--destination", "eu", "--yes"];
    account.expect(0, &eu);
    let left: Vec<_> = account.inventory().into_keys().filter(|name| name.contains("acme-eu")).collect();
    assert!(left.is_empty(), "{left:?}");
    let rest = account.expect(3, &["plan", US_AND_EU, "--json"]).json();
    let us = &rest["deployments"].as_array().expect("two")[1];
    let is_kept = |step: &Value| step["action"] == "keep";
    assert!(us["steps"].as_array().expect("steps").iter().all(is_kept), "the other stays: {us:#}");
    account.fill("acme-transfer-us");
    let refused = account.expect(5, &["destroy", "--deployment", "acme", "--yes"]);
    assert!(refused.says("BUCKET_NOT_EMPTY"), "{}", refused.out);
    let all = ["destroy", "--deployment", "acme", "--delete-data", "--yes"];
    let gone = account.expect(0, &all);
    assert!(gone.says("role acme-us-transfer"), "{}", gone.out);
    account.expect(0, &all);
    account.expect(0, &["plan", ACCESS_KEYS]);
    let admin = ["--admin-via", "password", "--admin-user", "awsuser"];
    let variable = ["--admin-password-env", "PROVISION_ADMIN_PASSWORD"];
    let by_password = [&["destroy", "--deployment", "acme-keys", "--yes"][..], &admin, &variable].concat();
    account.expect(0, &by_password);
    assert_eq!(account.inventory(), before);
}

/// An older checkout is told from one that goes on, and an older provision from a newer one.
#[test]
fn who_has_been_here_since_is_told() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let newer = text(&account.spec(&[("[bucket] ", "[tags]\nteam = \"data\"\n\n[bucket] ")])).to_owned();
    assert!(!account.expect(3, &["plan", &newer]).says("SPEC_OLDER"));
    account.expect(0, &["apply", &newer, "--yes"]);
    account.expect(0, &["plan", &newer]);
    let older = account.expect(3, &["plan", US_AND_EU]);
    assert!(older.says("SPEC_OLDER") && older.says("an older checkout"), "{}", older.out);

    let applied = {
        let mut world = account.sandbox.cloud().world();
        let role = world.iam.accounts.of("111122223333").roles.get_mut("acme-us-transfer").expect("it");
        let tag = role.tags.iter_mut().find(|tag| tag.key == "provision:applied").expect("the tag");
        std::mem::replace(&mut tag.value, "2 9.9.9 in words of its own".to_owned())
    };
    assert!(applied.starts_with("1 "), "{applied}");
    let before = account.inventory();
    let by_name = ["destroy", "--deployment", "acme", "--yes"];
    for command in [&["apply", &newer, "--yes"][..], &["destroy", &newer, "--yes"], &by_name] {
        let refused = account.expect(5, command);
        assert!(refused.says("NEWER_FORMAT") && refused.err.contains("provision 9.9.9"), "{}", refused.err);
    }
    assert_eq!(account.inventory(), before);
}

/// A bucket cannot move: where the spec has another region than the one that it is in, nothing goes without it.
#[test]
fn a_bucket_in_the_region_of_before_keeps_destroy_from_beginning() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--destination", "us", "--yes"]);
    let made = account.inventory();
    let moved = account.spec_of(US_AND_EU, &[("region   = \"us-east-1\"", "region   = \"eu-west-1\"")]);
    let moved = moved.to_str().expect("a path");
    let refused = account.expect(1, &["destroy", moved, "--destination", "us", "--yes"]);
    assert!(refused.says("BUCKET_IN_OTHER_REGION"), "{}{}", refused.out, refused.err);
    assert!(refused.says("region = \"us-east-1\""), "it says how: {}{}", refused.out, refused.err);
    assert_eq!(account.inventory(), made, "nothing was begun");
    // Also where no role tells any more where the destination was.
    let (iam, role) = (account.iam(), "acme-us-transfer");
    let detach = iam.detach_role_policy().role_name(role);
    let detach = detach.policy_arn("arn:aws:iam::111122223333:policy/acme-us-transfer-policy");
    account.wait(detach.send()).expect("it is detached");
    account.wait(iam.delete_role().role_name(role).send()).expect("it is gone");
    account.expect(1, &["destroy", moved, "--destination", "us", "--yes"]);
    account.expect(0, &["apply", US_AND_EU, "--destination", "us", "--yes"]);
    account.expect(0, &["destroy", US_AND_EU, "--destination", "us", "--yes"]);
    assert_eq!(account.inventory(), before);
}
