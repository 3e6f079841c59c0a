//! Somebody puts something of theirs on our things while a plan is carried out, before any of its calls, also while it makes
//! them for the first time or removes them. It is there afterwards, and after the next run, unless what it was put on went.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use provision_core::address::Owner;
use provision_core::call::{Call, S3Call};
use provision_core::facts::{
    AttachedPolicy, BucketFacts, BucketSettings, DatabaseUserFacts, Grantee, Holdings, IngressRuleFacts,
    LifecycleRule, RoleFacts, UserFacts, World,
};

use crate::cases::{assert_nothing_is, on_each_spec};
use crate::meddling::{Act, Stage, run};
use crate::support::calls::variant;
use crate::support::journeys::{self, Journey};
use crate::support::{self, memory};

/// Something that others put on what is ours, by the name of what it is put on.
struct Foreign {
    what: &'static str,
    /// Puts it on whatever there is of ours. Says on what.
    put: fn(&mut World) -> BTreeSet<String>,
    /// What is there that it can be on, and whether it is.
    found: fn(&World) -> BTreeMap<String, bool>,
}

const THEIRS: &str = "theirs";

fn tag() -> (String, String) {
    (THEIRS.to_owned(), "1".to_owned())
}

fn other() -> Owner {
    Owner { deployment: "beta".to_owned(), destination: "us".to_owned() }
}

fn ours(world: &mut World) -> impl Iterator<Item = (&String, &mut BucketSettings)> {
    world.buckets.iter_mut().filter_map(|(name, facts)| match facts {
        BucketFacts::Readable(bucket) if Owner::of(&bucket.tags).is_some() => Some((name, &mut **bucket)),
        _ => None,
    })
}

fn buckets(
    world: &World,
    is_there: impl Fn(&provision_core::facts::BucketSettings) -> bool,
) -> BTreeMap<String, bool> {
    let readable = world.buckets.iter().filter_map(|(name, facts)| match facts {
        BucketFacts::Readable(bucket) => Some((name.clone(), is_there(bucket))),
        _ => None,
    });
    readable.collect()
}

fn roles(world: &World, is_there: impl Fn(&RoleFacts) -> bool) -> BTreeMap<String, bool> {
    world.roles.iter().map(|(name, role)| (name.clone(), is_there(role))).collect()
}

fn users(world: &World, is_there: impl Fn(&UserFacts) -> bool) -> BTreeMap<String, bool> {
    world.access_users.iter().map(|(name, user)| (name.clone(), is_there(user))).collect()
}

fn rule(id: &str) -> LifecycleRule {
    let text = format!("their {id}");
    LifecycleRule { id: text, expire_days: Some(365), ..LifecycleRule::default() }
}

const STATEMENT: &str =
    r#"{"Sid":"Theirs","Effect":"Deny","Principal":"*","Action":"s3:PutObjectAcl","Resource":"*"}"#;

fn with_statement(policy: Option<&str>) -> String {
    let empty = r#"{"Version":"2012-10-17","Statement":[]}"#;
    let mut policy: serde_json::Value = serde_json::from_str(policy.unwrap_or(empty)).unwrap();
    let statement = serde_json::from_str(STATEMENT).unwrap();
    policy["Statement"].as_array_mut().expect("statements").push(statement);
    policy.to_string()
}

fn managed() -> AttachedPolicy {
    AttachedPolicy {
        name: "AmazonEC2ReadOnlyAccess".to_owned(),
        arn: "arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess".to_owned(),
    }
}

const FOREIGN: &[Foreign] = &[
    Foreign {
        what: "a tag of a bucket",
        put: |world| {
            ours(world).map(|(name, bucket)| (bucket.tags.extend([tag()]), name.clone()).1).collect()
        },
        found: |world| buckets(world, |bucket| bucket.tags.contains_key(THEIRS)),
    },
    Foreign {
        what: "a lifecycle rule",
        put: |world| {
            ours(world).map(|(name, bucket)| (bucket.lifecycle.push(rule(name)), name.clone()).1).collect()
        },
        found: |world| {
            buckets(world, |bucket| bucket.lifecycle.iter().any(|rule| rule.id.starts_with("their ")))
        },
    },
    Foreign {
        what: "a statement of a bucket's policy",
        put: |world| {
            let with = |(name, bucket): (&String, &mut BucketSettings)| {
                bucket.policy = Some(with_statement(bucket.policy.as_deref()));
                name.clone()
            };
            ours(world).map(with).collect()
        },
        found: |world| {
            buckets(world, |bucket| bucket.policy.as_ref().is_some_and(|policy| policy.contains("Theirs")))
        },
    },
    Foreign {
        what: "a tag of a role",
        put: |world| {
            world.roles.iter_mut().map(|(name, role)| (role.tags.extend([tag()]), name.clone()).1).collect()
        },
        found: |world| roles(world, |role| role.tags.contains_key(THEIRS)),
    },
    Foreign {
        what: "a description of a role",
        put: |world| {
            let described = |(name, role): (&String, &mut RoleFacts)| {
                "words of theirs".clone_into(&mut role.description);
                name.clone()
            };
            world.roles.iter_mut().map(described).collect()
        },
        found: |world| roles(world, |role| role.description == "words of theirs"),
    },
    Foreign {
        what: "a policy attached to a role",
        put: |world| {
            world
                .roles
                .iter_mut()
                .map(|(name, role)| (role.attached.push(managed()), name.clone()).1)
                .collect()
        },
        found: |world| roles(world, |role| role.attached.contains(&managed())),
    },
    Foreign {
        what: "an inline policy of a role",
        put: |world| {
            let named = |(name, role): (&String, &mut RoleFacts)| {
                role.inline.insert(THEIRS.to_owned());
                name.clone()
            };
            world.roles.iter_mut().map(named).collect()
        },
        found: |world| roles(world, |role| role.inline.contains(THEIRS)),
    },
    Foreign {
        what: "a tag of an IAM user",
        put: |world| {
            world
                .access_users
                .iter_mut()
                .map(|(name, user)| (user.tags.extend([tag()]), name.clone()).1)
                .collect()
        },
        found: |world| users(world, |user| user.tags.contains_key(THEIRS)),
    },
    Foreign {
        what: "an inline policy of an IAM user",
        put: |world| {
            let named = |(name, user): (&String, &mut UserFacts)| {
                user.inline.insert(THEIRS.to_owned());
                name.clone()
            };
            world.access_users.iter_mut().map(named).collect()
        },
        found: |world| users(world, |user| user.inline.contains(THEIRS)),
    },
    Foreign {
        what: "a tag of a policy",
        put: |world| {
            world
                .policies
                .iter_mut()
                .map(|(arn, policy)| (policy.tags.extend([tag()]), arn.clone()).1)
                .collect()
        },
        found: |world| {
            let tagged = |policy: &provision_core::facts::PolicyFacts| policy.tags.contains_key(THEIRS);
            world.policies.iter().map(|(arn, policy)| (arn.clone(), tagged(policy))).collect()
        },
    },
    Foreign {
        what: "a rule in the same security group",
        put: |world| {
            let mut on = BTreeSet::new();
            for (warehouse, ingress) in &mut world.ingress {
                let theirs = IngressRuleFacts {
                    group: "sg-theirs".to_owned(),
                    protocol: "tcp".to_owned(),
                    ports: Some((5439, 5439)),
                    cidr: Some("198.51.100.7/32".to_owned()),
                    ..IngressRuleFacts::default()
                };
                ingress.rules.insert(format!("sgr-theirs-{}", on.len()), theirs);
                on.insert(format!("{warehouse:?}"));
            }
            on
        },
        found: |world| {
            let has = |rules: &BTreeMap<String, IngressRuleFacts>| {
                rules.keys().any(|id| id.starts_with("sgr-theirs"))
            };
            let warehouses = world.ingress.iter();
            warehouses.map(|(warehouse, ingress)| (format!("{warehouse:?}"), has(&ingress.rules))).collect()
        },
    },
    Foreign {
        what: "another's need of our rules",
        put: |world| {
            let mut on = BTreeSet::new();
            for (warehouse, ingress) in &mut world.ingress {
                for rule in ingress.rules.values_mut().filter(|rule| Owner::of(&rule.tags).is_some()) {
                    rule.tags.extend(other().sharing_tag());
                    on.insert(format!("{warehouse:?}"));
                }
            }
            on
        },
        // Who needs one is not cut off.
        found: |world| {
            let has = |rules: &BTreeMap<String, IngressRuleFacts>| {
                rules.values().any(|rule| Owner::all_of(&rule.tags).contains(&other()))
            };
            let warehouses = world.ingress.iter();
            warehouses.map(|(warehouse, ingress)| (format!("{warehouse:?}"), has(&ingress.rules))).collect()
        },
    },
    Foreign {
        what: "a limit of a database user",
        put: |world| {
            let mut on = BTreeSet::new();
            for (at, facts) in &mut world.databases {
                if let Some(user) = &mut facts.user {
                    user.connection_limit = Some("7".to_owned());
                    on.insert(format!("{at:?}"));
                }
            }
            on
        },
        found: |world| {
            let there = world.databases.iter().filter_map(|(at, facts)| Some((at, facts.user.as_ref()?)));
            there.map(|(at, user)| (format!("{at:?}"), user.connection_limit.is_some())).collect()
        },
    },
    Foreign {
        what: "a grant on a schema",
        put: |world| {
            let mut on = BTreeSet::new();
            for (at, schema) in &mut world.schemas {
                let granted = BTreeSet::from(["USAGE".to_owned()]);
                schema.granted.insert(Grantee::User("analyst".to_owned()), granted);
                on.insert(format!("{at:?}"));
            }
            on
        },
        found: |world| {
            let analyst = Grantee::User("analyst".to_owned());
            let has = |schema: &provision_core::facts::SchemaFacts| schema.granted.contains_key(&analyst);
            world.schemas.iter().map(|(at, schema)| (format!("{at:?}"), has(schema))).collect()
        },
    },
];

/// What was put by nobody who asked: once it is on something that this run makes, S3 may be told all of it at once.
fn is_written_at_once(plan: &[Call], what: &str) -> bool {
    let makes = plan.iter().any(|call| matches!(call, Call::S3(S3Call::CreateBucket { .. })));
    makes && ["a lifecycle rule", "a statement of a bucket's policy"].contains(&what)
}

/// What is lost, although what it was put on is there.
fn lost(foreign: &Foreign, on: &BTreeSet<String>, world: &World) -> Vec<String> {
    let found = (foreign.found)(world);
    on.iter().filter(|name| found.get(*name) == Some(&false)).cloned().collect()
}

fn outcome(journey: &Journey, at: usize, foreign: &'static Foreign) -> Result<bool, String> {
    let plan = journey.plan(&journey.start);
    let on: std::sync::Arc<Mutex<BTreeSet<String>>> = Default::default();
    let noted = std::sync::Arc::clone(&on);
    let put: Act = Box::new(move |world| {
        let mut noted = noted.lock().unwrap();
        *noted = (foreign.put)(world);
        !noted.is_empty()
    });
    let stage = Stage::of(journey.start.clone(), Some((at, put)));
    run(&stage, &plan);
    let Some(before) = stage.done() else { return Ok(false) };
    let on = on.lock().unwrap().clone();
    let missing = |when: &str| match lost(foreign, &on, &stage.world()).first() {
        Some(name) => Err(format!("before {before}: lost {when} on {name}")),
        None => Ok(()),
    };
    missing("in the run")?;
    let next = journey.plan_if_allowed(&stage.world());
    if next.findings().any(|finding| finding.is_error()) {
        return Ok(true);
    }
    // What a destroy shows on what is ours, goes with it.
    let is_shown = journey.way != journeys::Way::Apply;
    run(&stage, &next);
    if !is_shown {
        missing("in the next run")?;
    }
    Ok(true)
}

#[test]
fn what_somebody_puts_on_our_things_before_any_call_stays_there() {
    let everything = std::env::var("FAULTS").is_ok_and(|which| which == "all");
    let tried: Mutex<BTreeSet<(&str, &str, String)>> = Mutex::default();
    let wrong: Mutex<BTreeMap<String, Vec<String>>> = Mutex::default();
    let cases = Mutex::new(0);
    on_each_spec(|spec| {
        for journey in journeys::of(spec) {
            let calls = memory::calls(&journey.plan(&journey.start));
            let purpose = journey.name.rsplit(": ").next().unwrap_or_default().to_owned();
            for (at, call) in calls.iter().enumerate() {
                for foreign in FOREIGN.iter().filter(|one| !is_written_at_once(&calls, one.what)) {
                    let sort = (foreign.what, variant(call), purpose.clone());
                    if !everything && tried.lock().unwrap().contains(&sort) {
                        continue;
                    }
                    let outcome = outcome(&journey, at, foreign);
                    if matches!(outcome, Ok(false)) {
                        continue;
                    }
                    tried.lock().unwrap().insert(sort);
                    *cases.lock().unwrap() += 1;
                    if let Err(why) = outcome {
                        let kind = format!("{} {why}", foreign.what);
                        wrong.lock().unwrap().entry(kind).or_default().push(journey.name.clone());
                    }
                }
            }
        }
    });
    let (cases, wrong) = (cases.into_inner().unwrap(), wrong.into_inner().unwrap());
    let kinds: BTreeSet<_> = tried.into_inner().unwrap().into_iter().map(|(what, ..)| what).collect();
    println!("{cases} cases; {kinds:?}");
    assert_nothing_is(&wrong);
    assert!(cases > 1_000 && kinds.len() == FOREIGN.len(), "{cases} cases of {kinds:?}");
}

/// Another run puts its user into the owner group in the moment in which this one is about to drop it: the group stays, and
/// says whose the user is.
#[test]
fn a_group_that_somebody_joined_meanwhile_is_not_dropped() {
    let mut cases = 0;
    for journey in support::ready_made().iter().flat_map(|spec| journeys::of(spec)) {
        if !journey.name.ends_with(": destroy") {
            continue;
        }
        let plan = journey.plan(&journey.start);
        let drops = |call: &Call| matches!(call, Call::Sql(sql) if sql.statements.iter().any(|one| one.starts_with("DROP GROUP")));
        let calls = memory::calls(&plan);
        let Some(at) = calls.iter().position(drops) else { continue };
        let groups: BTreeSet<_> = journey.start.groups.keys().cloned().collect();
        for group in groups {
            cases += 1;
            let joined = group.clone();
            let join: Act = Box::new(move |world| {
                let (warehouse, _) = &joined;
                let user = DatabaseUserFacts::default();
                let place = (warehouse.clone(), "dev".to_owned(), "newcomer".to_owned());
                world.databases.entry(place).or_default().user = Some(user);
                let groups = BTreeSet::from([joined.1.clone()]);
                let holdings = Holdings { groups, complete: true, ..Holdings::default() };
                world.holdings.insert((warehouse.clone(), "newcomer".to_owned()), holdings);
                world.groups.get_mut(&joined).is_some_and(|users| users.insert("newcomer".to_owned()))
            });
            let stage = Stage::of(journey.start.clone(), Some((at, join)));
            let report = run(&stage, &plan);
            if stage.done().is_none() {
                continue;
            }
            let world = stage.world();
            let users =
                world.groups.get(&group).unwrap_or_else(|| panic!("{}: {group:?} is gone", journey.name));
            assert!(users.contains("newcomer"), "{}: {users:?}", journey.name);
            assert!(!report.failed.is_empty(), "{}: it is said", journey.name);
        }
    }
    assert!(cases > 20, "{cases}");
}
