//! What is planned, and what people see of it, without any network.

#[path = "../crates/core/tests/support/mod.rs"]
mod support;

use provision::ui::palette::Palette;
use provision::ui::plan::human;
use provision_core::deployment::Deployment;
use provision_core::facts::{DatabaseObject, InDatabase, ObjectKind, Searched, World};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::{Action, Plan};
use provision_core::render::{self, RenderedKind};
use provision_core::resource::Teardown;
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Kind, Severity, read};
use support::memory::{self, carry_out};
use support::plan;

fn us_and_eu() -> Vec<Deployment> {
    support::deployments("us-and-eu.toml")
}

fn shown(plan: &Plan, color: bool) -> String {
    human(plan, Palette::new(color), false, Some("provision apply …"))
}

/// The account after a clean apply.
fn converged() -> World {
    let mut world = support::empty_account();
    let plan = plan::make(&us_and_eu(), &world);
    carry_out(&mut world, &plan);
    world
}

/// What a user has in the database of the spec.
fn found<'w>(world: &'w mut World, user: &str) -> &'w mut InDatabase {
    let holdings = world.holdings.iter_mut().find(|((_, name), _)| name == user).expect("the user").1;
    match holdings.databases.get_mut("dev") {
        Some(Searched::Read(found)) => found,
        other => panic!("{user}: {other:?}"),
    }
}

fn finding_ids(plan: &Plan) -> Vec<FindingId> {
    plan.findings().map(|finding: &Finding| finding.id).collect()
}

#[test]
fn a_new_setup_is_shown_whole() {
    let plan = plan::make(&us_and_eu(), &support::empty_account());
    insta::assert_snapshot!("create", shown(&plan, false));
    insta::assert_snapshot!("create_in_colour", shown(&plan, true));
}

#[test]
fn no_line_is_wider_than_the_terminal_unless_one_word_is() {
    let plan = plan::make(&us_and_eu(), &support::empty_account());
    for line in shown(&plan, false).lines() {
        let longest = line.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
        assert!(line.chars().count() <= 80 || longest > 40, "{line}");
    }
}

#[test]
fn after_an_apply_there_is_nothing_to_do() {
    let plan = plan::make(&us_and_eu(), &converged());
    assert_eq!(plan.count(Action::Keep), 12);
    assert!(!plan.has_changes());
    insta::assert_snapshot!("nothing_to_do", shown(&plan, false));
    insta::assert_snapshot!("nothing_to_do_in_colour", shown(&plan, true));
}

#[test]
fn an_apply_that_stops_after_any_call_is_completed_by_the_next() {
    let deployments = us_and_eu();
    let calls = memory::calls(&plan::make(&deployments, &support::empty_account()));
    for stopped_after in 0..=calls.len() {
        let mut world = support::empty_account();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        let rest = plan::make(&deployments, &world);
        assert!(
            !rest.findings().any(Finding::blocks),
            "after {stopped_after} calls: {:?}",
            finding_ids(&rest)
        );
        carry_out(&mut world, &rest);
        assert!(!plan::make(&deployments, &world).has_changes(), "after {stopped_after} calls");
    }
}

#[test]
fn a_destroy_that_stops_after_any_call_is_completed_by_the_next() {
    let deployments = us_and_eu();
    let calls = memory::calls(&plan::teardown(&deployments, &converged(), Teardown::default()));
    for stopped_after in 0..=calls.len() {
        let mut world = converged();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        let rest = plan::teardown(&deployments, &world, Teardown::default());
        assert!(
            !rest.findings().any(Finding::blocks),
            "after {stopped_after} calls: {:?}",
            finding_ids(&rest)
        );
        carry_out(&mut world, &rest);
        assert_eq!(world, support::empty_account(), "after {stopped_after} calls");
    }
}

#[test]
fn the_teardown_is_shown_in_reverse_order() {
    let plan = plan::teardown(&us_and_eu(), &converged(), Teardown::default());
    insta::assert_snapshot!("destroy", shown(&plan, false));
    insta::assert_snapshot!("destroy_in_colour", shown(&plan, true));
}

#[test]
fn drift_is_shown_as_exactly_what_differs() {
    let mut world = converged();
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.trust_policy = role.trust_policy.replace("StringEquals", "StringLike").replace("acme-org", "*");
    role.max_session_seconds = 7200;
    let policy = world.policies.values_mut().next().unwrap();
    policy.document = policy.document.replace("acme-transfer-eu/*", "*");
    let bucket = memory::settings(&mut world, "acme-transfer-us");
    bucket.public_access_block.clear();
    bucket.lifecycle[0].expire_days = Some(30);
    bucket.tags.insert("team".to_owned(), "data".to_owned());
    let rules = &mut world.ingress.values_mut().next().unwrap().rules;
    rules.values_mut().next().unwrap().cidr = Some("0.0.0.0/0".to_owned());
    world.databases.values_mut().next().unwrap().granted.remove("CREATE");
    let plan = plan::make(&us_and_eu(), &world);
    insta::assert_snapshot!("drift", shown(&plan, false));
    insta::assert_snapshot!("drift_in_colour", shown(&plan, true));
    carry_out(&mut world, &plan);
    assert!(!plan::make(&us_and_eu(), &world).has_changes());
    let tags = &memory::settings(&mut world, "acme-transfer-us").tags;
    assert_eq!(tags["team"], "data", "tags of others stay");
}

#[test]
fn a_document_that_means_the_same_is_no_drift() {
    let mut world = converged();
    for role in world.roles.values_mut() {
        let mut trust: serde_json::Value = serde_json::from_str(&role.trust_policy).unwrap();
        // As IAM may give it back: a list for a single value, another order, another case.
        trust["Statement"][0]["Action"] = serde_json::json!(["STS:assumerolewithwebidentity"]);
        role.trust_policy = trust.to_string();
    }
    assert!(!plan::make(&us_and_eu(), &world).has_changes());
}

#[test]
fn the_same_world_gives_the_same_plan_and_another_gives_another_digest() {
    let world = support::empty_account();
    let (one, two) = (plan::make(&us_and_eu(), &world), plan::make(&us_and_eu(), &world));
    assert_eq!(one.digest, two.digest);
    assert_eq!(shown(&one, true), shown(&two, true));
    let mut moved = converged();
    moved.roles.get_mut("acme-us-transfer").unwrap().max_session_seconds = 7200;
    let before = plan::make(&us_and_eu(), &moved).digest;
    moved.roles.get_mut("acme-us-transfer").unwrap().max_session_seconds = 43200;
    assert_ne!(plan::make(&us_and_eu(), &moved).digest, before, "the calls are the same, the facts are not");
}

#[test]
fn what_is_not_ours_is_refused_and_said_how_to_adopt() {
    let mut world = converged();
    for role in world.roles.values_mut() {
        role.tags.clear();
    }
    let policy = world.policies.values_mut().next().unwrap();
    policy.tags.insert("provision:deployment".to_owned(), "somebody".to_owned());
    memory::settings(&mut world, "acme-transfer-us").tags.clear();
    let plan = plan::make(&us_and_eu(), &world);
    insta::assert_snapshot!("not_ours", shown(&plan, false));
    let teardown = plan::teardown(&us_and_eu(), &world, Teardown::default());
    assert!(teardown.steps().all(|step| step.address.name != "acme-us-transfer"), "what is not ours stays");
}

#[test]
fn rules_of_others_are_never_touched() {
    let mut world = support::empty_account();
    let rule = |cidr: &str, ports| provision_core::facts::IngressRuleFacts {
        group: "sg-us".to_owned(),
        protocol: "tcp".to_owned(),
        ports,
        cidr: Some(cidr.to_owned()),
        ..Default::default()
    };
    let rules = &mut world.ingress.get_mut(&support::cluster()).unwrap().rules;
    rules.insert("sgr-same".to_owned(), rule("35.193.179.61/32", Some((5439, 5439))));
    rules.insert("sgr-wide".to_owned(), rule("0.0.0.0/0", Some((5000, 6000))));
    rules.insert("sgr-other".to_owned(), rule("10.0.0.0/8", Some((5439, 5439))));
    let before = rules.clone();
    let plan = plan::make(&us_and_eu()[1..], &world);
    let ids = finding_ids(&plan);
    assert!(ids.contains(&FindingId::IngressDuplicate) && ids.contains(&FindingId::IngressWiderThanNeeded));
    assert!(
        plan.steps().all(|step| step.address.kind != provision_core::address::ResourceKind::IngressRule),
        "the duplicate is enough"
    );
    carry_out(&mut world, &plan);
    assert_eq!(world.ingress[&support::cluster()].rules, before);
}

#[test]
fn the_sixth_version_of_a_policy_makes_room_first() {
    let mut world = converged();
    let policy = world.policies.values_mut().next().unwrap();
    policy.document = policy.document.replace("s3:GetObject", "s3:GetObjectAcl");
    for number in 2..=5 {
        policy
            .versions
            .push(provision_core::facts::PolicyVersion { id: format!("v{number}"), is_default: false });
    }
    let plan = plan::make(&us_and_eu(), &world);
    carry_out(&mut world, &plan);
    assert!(!plan::make(&us_and_eu(), &world).has_changes());
}

#[test]
fn other_statements_of_a_bucket_policy_stay_word_for_word() {
    let mut world = converged();
    let theirs = r#"{"Sid":"Theirs","Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::acme-transfer-us"}"#;
    memory::settings(&mut world, "acme-transfer-us").policy =
        Some(format!(r#"{{"Version":"2012-10-17","Id":"x","Statement":{theirs}}}"#));
    let plan = plan::make(&us_and_eu(), &world);
    assert_eq!(plan.count(Action::Create), 1);
    carry_out(&mut world, &plan);
    let merged: serde_json::Value =
        serde_json::from_str(memory::settings(&mut world, "acme-transfer-us").policy.as_ref().unwrap())
            .unwrap();
    assert_eq!(merged["Statement"][0], serde_json::from_str::<serde_json::Value>(theirs).unwrap());
    assert_eq!(merged["Id"], "x");
    assert_eq!(merged["Statement"].as_array().unwrap().len(), 2);
}

#[test]
fn a_bucket_with_objects_is_deleted_only_when_told() {
    let mut world = converged();
    let contents = provision_core::facts::BucketContents { versions: 3, uploads: 1, truncated: false };
    memory::settings(&mut world, "acme-transfer-us").contents = Some(contents);
    let refused = plan::teardown(&us_and_eu(), &world, Teardown::default());
    insta::assert_snapshot!("bucket_not_empty", shown(&refused, false));
    let told = plan::teardown(&us_and_eu(), &world, Teardown { delete_data: true, ..Teardown::default() });
    carry_out(&mut world, &told);
    assert_eq!(world, support::empty_account());
}

#[test]
fn a_user_that_owns_something_is_not_dropped_and_the_way_out_is_shown() {
    let mut world = converged();
    let object = |kind: ObjectKind, name: &str| DatabaseObject {
        schema: (kind != ObjectKind::Schema).then(|| "iterable".to_owned()),
        ..DatabaseObject::named(kind, name)
    };
    let owned = vec![object(ObjectKind::Schema, "iterable"), object(ObjectKind::Table, "users\"; --")];
    found(&mut world, "IAMR:acme-eu-transfer").owned = owned;
    let plan = plan::teardown(&us_and_eu(), &world, Teardown::default());
    insta::assert_snapshot!("owns_objects", shown(&plan, false));
}

#[test]
fn policies_that_nobody_asked_for_are_findings() {
    let mut world = converged();
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.inline.insert("extra".to_owned());
    role.attached.push(provision_core::facts::AttachedPolicy {
        name: "AdministratorAccess".to_owned(),
        arn: "arn:aws:iam::aws:policy/AdministratorAccess".to_owned(),
    });
    role.tags.insert("RedshiftDbUser".to_owned(), "admin".to_owned());
    let plan = plan::make(&us_and_eu(), &world);
    assert!(!plan.has_changes(), "they are reported, not removed");
    insta::assert_snapshot!("extra_policies", shown(&plan, false));
}

#[test]
fn a_missing_warehouse_is_named_once() {
    let mut world = support::empty_account();
    world.warehouses.clear();
    let plan = plan::make(&us_and_eu()[..1], &world);
    insta::assert_snapshot!("no_warehouse", shown(&plan, false));
}

#[test]
fn the_linter_has_nothing_against_a_rendered_document() {
    let mut seen = 0;
    for plan in support::ready_made() {
        for deployment in support::deployments(&plan) {
            for document in render::render(&deployment).unwrap() {
                let kind = match document.kind {
                    RenderedKind::Policy => Kind::Identity,
                    RenderedKind::Trust => Kind::Trust,
                    _ => continue,
                };
                // What only the account knows has a placeholder, which the linter rightly finds.
                let text = document.text.replace("<id-of-workgroup-analytics>", support::WORKGROUP_ID);
                let findings = lint(&read(&text), Some(kind), &LintContext::default());
                let bad: Vec<_> = findings
                    .iter()
                    .filter(|one| matches!(one.severity, Severity::Error | Severity::Security))
                    .collect();
                assert!(bad.is_empty(), "{}: {bad:#?}", document.name);
                seen += 1;
            }
        }
    }
    assert!(seen >= 6);
}
