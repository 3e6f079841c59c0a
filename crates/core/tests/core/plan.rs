//! What is planned, and what comes of it when it is carried out.

use provision_core::address::ResourceKind;
use provision_core::deployment::GENERATED_EXTERNAL_ID;
use provision_core::facts::{IamEntity, IamQuota, World};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::Action;
use provision_core::render::{self, RenderedKind};
use provision_core::resource::Teardown;
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Severity, read};

use crate::support::memory::{self, carry_out};
use crate::support::scenarios::{self, us_and_eu};
use crate::support::{self, ids, plan};

/// The account after a clean apply.
fn converged() -> World {
    scenarios::applied(&us_and_eu())
}

#[test]
fn after_an_apply_there_is_nothing_to_do() {
    let plan = plan::make(&us_and_eu(), &converged());
    assert_eq!(plan.count(Action::Keep), 14);
    assert!(!plan.has_changes());
}

#[test]
fn an_apply_that_stops_after_any_call_is_completed_by_the_next() {
    let deployments = us_and_eu();
    let calls = memory::calls(&plan::make(&deployments, &support::empty_account()));
    for stopped_after in 0..=calls.len() {
        let mut world = support::empty_account();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        let rest = plan::make(&deployments, &world);
        assert!(!rest.findings().any(Finding::is_error), "after {stopped_after} calls: {:?}", ids(&rest));
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
        assert!(!rest.findings().any(Finding::is_error), "after {stopped_after} calls: {:?}", ids(&rest));
        carry_out(&mut world, &rest);
        assert_eq!(world, support::empty_account(), "after {stopped_after} calls");
    }
}

#[test]
fn a_teardown_goes_in_reverse_order() {
    let made = plan::make(&us_and_eu(), &support::empty_account());
    let removed = plan::teardown(&us_and_eu(), &converged(), Teardown::default());
    for (made, removed) in made.deployments.iter().zip(&removed.deployments) {
        let mut made: Vec<_> = made.steps.iter().map(|step| &step.address).collect();
        made.reverse();
        assert_eq!(removed.steps.iter().map(|step| &step.address).collect::<Vec<_>>(), made);
    }
}

#[test]
fn drift_is_exactly_what_differs() {
    let mut world = scenarios::drifted();
    let plan = plan::make(&us_and_eu(), &world);
    let changed = plan.steps().filter(|step| step.action == Action::Update);
    let changed: Vec<(ResourceKind, Vec<&str>)> = changed
        .map(|step| (step.address.kind, step.changes.iter().map(|change| change.field).collect()))
        .collect();
    assert_eq!(
        changed,
        [
            (ResourceKind::Policy, vec!["document"]),
            (ResourceKind::IngressRule, vec!["rules"]),
            (ResourceKind::DatabaseUser, vec!["grants"]),
            (ResourceKind::Bucket, vec!["lifecycle", "public_access_block"]),
            (ResourceKind::Role, vec!["max_session_seconds", "trust_policy"]),
        ]
    );
    assert_eq!((plan.count(Action::Update), plan.count(Action::Keep)), (5, 9));
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
    assert_eq!(serde_json::to_string(&one).unwrap(), serde_json::to_string(&two).unwrap());
    let mut moved = converged();
    moved.roles.get_mut("acme-us-transfer").unwrap().max_session_seconds = 7200;
    let before = plan::make(&us_and_eu(), &moved).digest;
    moved.roles.get_mut("acme-us-transfer").unwrap().max_session_seconds = 43200;
    assert_ne!(plan::make(&us_and_eu(), &moved).digest, before, "the calls are the same, the facts are not");
}

#[test]
fn what_is_not_ours_is_refused() {
    let world = scenarios::not_ours();
    let plan = plan::make(&us_and_eu(), &world);
    let (not_ours, other) = (FindingId::NotOurs, FindingId::OwnedByOther);
    assert_eq!(ids(&plan), [other, not_ours, not_ours, not_ours]);
    assert!(plan.findings().all(Finding::is_error) && !plan.has_changes(), "{}", support::words(&plan));
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
    let ids = ids(&plan);
    assert!(ids.contains(&FindingId::IngressDuplicate) && ids.contains(&FindingId::IngressWiderThanNeeded));
    assert!(
        plan.steps().all(|step| step.address.kind != ResourceKind::IngressRule),
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
    let mut world = scenarios::bucket_not_empty();
    let refused = plan::teardown(&us_and_eu(), &world, Teardown::default());
    assert_eq!(ids(&refused), [FindingId::BucketNotEmpty]);
    assert!(refused.steps().all(|step| step.address.to_string() != "bucket acme-transfer-us"));
    let told = plan::teardown(&us_and_eu(), &world, Teardown { delete_data: true, ..Teardown::default() });
    carry_out(&mut world, &told);
    assert_eq!(world, support::empty_account());
}

#[test]
fn a_user_that_owns_something_is_not_dropped() {
    let plan = plan::teardown(&us_and_eu(), &scenarios::owned_objects(), Teardown::default());
    assert_eq!(ids(&plan), [FindingId::DatabaseUserOwnsObjects]);
    let dropped = plan.steps().filter(|step| step.address.kind == ResourceKind::DatabaseUser);
    assert_eq!(dropped.map(|step| step.address.name.as_str()).collect::<Vec<_>>(), ["transfer_user"]);
}

#[test]
fn policies_that_nobody_asked_for_are_findings() {
    let plan = plan::make(&us_and_eu(), &scenarios::extra_policies());
    assert!(!plan.has_changes(), "they are reported, not removed");
    let extra = FindingId::ExtraRolePolicy;
    assert_eq!(ids(&plan), [extra, extra, FindingId::RoleDatabaseUserTag]);
}

#[test]
fn a_missing_warehouse_is_named_once() {
    let plan = plan::make(&us_and_eu()[..1], &scenarios::no_warehouse());
    assert_eq!(ids(&plan), [FindingId::WarehouseNotFound]);
}

#[test]
fn the_linter_has_nothing_against_a_rendered_document() {
    let mut seen = 0;
    for plan in support::ready_made() {
        for deployment in support::deployments(&plan) {
            for document in render::render(&deployment).unwrap() {
                let kind = match document.kind {
                    RenderedKind::Policy => provision_iam::Kind::Identity,
                    RenderedKind::Trust => provision_iam::Kind::Trust,
                    _ => continue,
                };
                // What only the account knows has a placeholder, which the linter rightly finds.
                let text = document.text.replace("<id-of-workgroup-analytics>", support::WORKGROUP_ID);
                let text = text.replace(GENERATED_EXTERNAL_ID, "0f1e2d3c4b5a69788796a5b4c3d2e1f0");
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

/// A boundary only narrows: one that somebody set stays, unless the spec names another.
#[test]
fn a_permissions_boundary_that_somebody_set_stays_and_is_told() {
    let mut world = scenarios::applied(&us_and_eu());
    let set = "arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned();
    world.roles.get_mut("acme-us-transfer").unwrap().permissions_boundary = Some(set.clone());
    let plan = plan::make(&us_and_eu(), &world);
    assert!(!plan.has_changes(), "{}", support::words(&plan));
    let told: Vec<_> = plan.findings().filter(|one| one.id == FindingId::BoundaryOfOthers).collect();
    assert!(matches!(told.as_slice(), [one] if one.message.contains(&set)), "{}", support::words(&plan));
    let mut named = us_and_eu();
    let another = "arn:aws:iam::aws:policy/PowerUserAccess";
    let roles = named.iter_mut().filter_map(|deployment| deployment.role.as_mut());
    roles.for_each(|role| role.permissions_boundary = Some(another.to_owned()));
    let plan = plan::make(&named, &world);
    carry_out(&mut world, &plan);
    let role = &world.roles["acme-us-transfer"];
    assert_eq!(role.permissions_boundary.as_deref(), Some(another));
    let again = plan::make(&named, &world);
    assert!(!again.has_changes() && !support::ids(&again).contains(&FindingId::BoundaryOfOthers));
}

/// Users outlive a workgroup in its namespace, and a cluster in its snapshots.
#[test]
fn a_teardown_without_the_warehouse_says_what_stays_in_its_data() {
    let mut world = converged();
    world.warehouses.clear();
    world.databases.clear();
    world.groups.clear();
    let plan = plan::teardown(&us_and_eu(), &world, Teardown::default());
    let told: Vec<_> = plan.findings().filter(|one| one.id == FindingId::WarehouseGone).collect();
    let [eu, us] = told.as_slice() else { panic!("{}", support::words(&plan)) };
    assert!(
        eu.message.contains("namespace") && eu.message.contains("IAMR:acme-eu-transfer"),
        "{}",
        eu.message
    );
    assert!(us.message.contains("snapshot") && us.message.contains("transfer_user"), "{}", us.message);
    let nothing = plan::teardown(&us_and_eu(), &support::empty_account(), Teardown::default());
    assert!(nothing.findings().next().is_none());
}

/// AWS deletes no policy that is a boundary, and says so after everything before it is gone.
#[test]
fn a_policy_that_bounds_something_keeps_destroy_from_beginning() {
    let mut world = converged();
    world.policies.values_mut().for_each(|policy| policy.bounds = 1);
    let plan = plan::teardown(&us_and_eu(), &world, Teardown::default());
    let refused: Vec<_> =
        plan.findings().filter(|one| one.id == FindingId::PolicyAttachedElsewhere).collect();
    assert!(
        refused.len() == 2 && refused[0].message.contains("permissions boundary"),
        "{}",
        support::words(&plan)
    );
}

/// Over all destinations together, and only for what is not there yet.
#[test]
fn room_in_the_account_is_told_for_all_destinations_together() {
    let deployments = us_and_eu();
    let exceeded = |world: &World| -> Vec<String> {
        let plan = plan::make(&deployments, world);
        let findings = plan.findings().filter(|finding| finding.id == FindingId::IamQuotaExceeded);
        findings.map(|finding| finding.message.clone()).collect()
    };
    let room_for = |more: usize| {
        let mut world = support::empty_account();
        world.iam_quotas = [(IamEntity::Roles, IamQuota { present: 998, limit: 998 + more })].into();
        world
    };
    assert!(exceeded(&room_for(2)).is_empty());
    let told = exceeded(&room_for(1));
    assert_eq!(told.len(), 2, "each may be the one that finds none: {told:?}");
    assert!(
        told[0]
            .contains("has 998 roles and is to get 2 more, with those of other destinations: AWS takes 999")
    );
    let full = World { iam_quotas: room_for(0).iam_quotas, ..converged() };
    assert!(exceeded(&full).is_empty(), "what is there needs no room");
    assert!(exceeded(&support::empty_account()).is_empty(), "what is not known is not told");
}
