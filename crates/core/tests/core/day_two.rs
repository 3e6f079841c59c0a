//! Day two: the spec changes, and nothing is left behind.

use std::collections::BTreeSet;

use provision_core::address::{Owner, ResourceKind};
use provision_core::call::{Call, Ec2Call};
use provision_core::deployment::Deployment;
use provision_core::facts::{IngressRuleFacts, World};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::{Action, Plan, Step};
use provision_core::resource::Teardown;

use crate::support::memory::{self, carry_out};
use crate::support::scenarios::{self, applied, us_and_eu};
use crate::support::{self, ids, plan, words};

const REMOVE: Teardown = Teardown { delete_data: true, reassign_to: None };

fn unwanted(plan: &Plan) -> Vec<&Step> {
    plan.steps().filter(|step| step.action == Action::Unwanted).collect()
}

fn kinds(steps: &[&Step]) -> Vec<ResourceKind> {
    let mut kinds: Vec<_> = steps.iter().map(|step| step.address.kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// Without what AWS numbers, and without the database of a warehouse that no destination is on any more: nobody looks there.
fn comparable(mut world: World) -> World {
    for ingress in world.ingress.values_mut() {
        // Who made a rule that is shared stays in its description.
        let rules = std::mem::take(&mut ingress.rules).into_values().enumerate();
        let named = |(number, mut rule): (usize, IngressRuleFacts)| {
            rule.description.clear();
            let owners = Owner::all_of(&rule.tags).into_iter();
            rule.tags = owners.flat_map(|owner| owner.sharing_tag()).collect();
            (number.to_string(), rule)
        };
        ingress.rules = rules.map(named).collect();
    }
    world.policies.values_mut().for_each(|policy| policy.versions.clear());
    world.databases.retain(|(warehouse, ..), _| *warehouse == support::cluster());
    world.groups.retain(|(warehouse, _), _| *warehouse == support::cluster());
    world.holdings.retain(|(warehouse, _), _| *warehouse == support::cluster());
    world
}

/// After the change, and one apply with `--prune`, the world is as after a first apply of the new spec.
fn as_if_never_otherwise(before: &[Deployment], after: &[Deployment]) -> Plan {
    let mut world = applied(before);
    let shown = plan::make(after, &world);
    assert!(!shown.findings().any(Finding::is_error), "{}", words(&shown));
    scenarios::apply(&mut world, after);
    let kept = plan::make(after, &world);
    assert!(!kept.has_changes(), "{}", words(&kept));
    assert!(!kept.is_settled(), "what was made before is still shown");
    let pruned = plan::pruning(after, &world, REMOVE);
    carry_out(&mut world, &pruned);
    assert_eq!(comparable(world.clone()), comparable(applied(after)), "{}", words(&pruned));
    assert!(plan::make(after, &world).is_settled());
    shown
}

#[test]
fn a_destination_that_leaves_is_shown_and_pruned() {
    let before = us_and_eu();
    let after = vec![before[1].clone()];
    assert_eq!(after[0].destination, "us");
    let shown = as_if_never_otherwise(&before, &after);
    use ResourceKind::{Bucket, IngressRule, Policy, Role};
    assert_eq!(kinds(&unwanted(&shown)), [Bucket, Policy, Role, IngressRule]);
    // The workgroup is no spec's any more; what is in its database is told of by whoever has a way in.
    let why = &unwanted(&shown)[0].purpose;
    assert!(why.contains("the destination eu is not in the spec any more"), "{why}");
    let open = shown.findings().find(|finding| finding.id == FindingId::UnwantedAccess).unwrap();
    assert!(open.message.contains("role acme-eu-transfer"), "{}", open.message);
}

fn changed(change: impl FnOnce(&mut Deployment)) -> (Vec<Deployment>, Vec<Deployment>) {
    let before = us_and_eu();
    let mut after = before.clone();
    change(&mut after[1]);
    (before, after)
}

fn left(before: &[Deployment], after: &[Deployment]) -> Vec<(ResourceKind, String)> {
    let shown = as_if_never_otherwise(before, after);
    unwanted(&shown).into_iter().map(|step| (step.address.kind, step.address.name.clone())).collect()
}

#[test]
fn another_name_leaves_what_had_the_old_one_until_it_is_pruned() {
    use ResourceKind::{Bucket, DatabaseUser, Policy, Role};
    let (before, after) = changed(|us| us.bucket.as_mut().unwrap().name = "acme-other".to_owned());
    assert_eq!(left(&before, &after), [(Bucket, "acme-transfer-us".to_owned())]);
    let (before, after) = changed(|us| us.user.name = Some("other_user".to_owned()));
    assert_eq!(left(&before, &after), [(DatabaseUser, "transfer_user".to_owned())]);
    let (before, after) = changed(|us| us.role.as_mut().unwrap().name = "acme-other".to_owned());
    assert_eq!(left(&before, &after), [(Role, "acme-us-transfer".to_owned())]);
    let (before, after) = changed(|us| us.policy.as_mut().unwrap().name = "acme-other".to_owned());
    assert_eq!(left(&before, &after), [(Policy, "acme-us-transfer-policy".to_owned())]);
}

#[test]
fn a_destination_of_another_name_is_another_one() {
    let (before, after) = changed(|us| {
        us.destination = "na".to_owned();
        us.bucket.as_mut().unwrap().name = "acme-transfer-na".to_owned();
        us.role.as_mut().unwrap().name = "acme-na-transfer".to_owned();
        us.policy.as_mut().unwrap().name = "acme-na-transfer-policy".to_owned();
        us.user.name = Some("na_user".to_owned());
    });
    let left: BTreeSet<_> = left(&before, &after).into_iter().map(|(kind, _)| kind).collect();
    assert!(left.contains(&ResourceKind::DatabaseUser) && left.contains(&ResourceKind::Role), "{left:?}");
}

#[test]
fn what_was_not_chosen_is_not_left() {
    let all = us_and_eu();
    let world = memory::with_inventory(&applied(&all));
    let known = all.iter().map(Deployment::owner).collect();
    let chosen = &all[1..];
    assert!(provision_core::kinds::former::of(chosen, &known, &world).is_empty());
}

#[test]
fn a_bucket_that_somebody_deletes_is_made_again_and_nothing_else_is_in_doubt() {
    let mut world = applied(&us_and_eu());
    world.buckets.remove("acme-transfer-us");
    let plan = plan::make(&us_and_eu(), &world);
    assert!(ids(&plan).is_empty(), "{}", words(&plan));
    let changed: Vec<_> = plan.steps().filter(|step| step.action != Action::Keep).collect();
    assert!(changed.iter().all(|step| step.action == Action::Create), "{}", words(&plan));
    assert_eq!(kinds(&changed), [ResourceKind::Bucket, ResourceKind::BucketPolicy]);
    carry_out(&mut world, &plan);
    assert_eq!(world, applied(&us_and_eu()));
}

/// Two destinations on one warehouse, which need one rule.
fn two_on_one() -> Vec<Deployment> {
    let us = us_and_eu().remove(1);
    let mut second = us.clone();
    second.destination = "us2".to_owned();
    second.database = "sales".to_owned();
    second.bucket.as_mut().unwrap().name = "acme-transfer-us2".to_owned();
    second.role.as_mut().unwrap().name = "acme-us2-transfer".to_owned();
    second.policy.as_mut().unwrap().name = "acme-us2-transfer-policy".to_owned();
    second.user.name = Some("second_user".to_owned());
    vec![us, second]
}

#[test]
fn a_rule_that_two_need_goes_with_the_last() {
    let both = two_on_one();
    let mut world = applied(&both);
    let rules = |world: &World| world.ingress[&support::cluster()].rules.clone();
    assert_eq!(rules(&world).len(), 1, "AWS takes no rule twice");
    let rule = rules(&world).into_values().next().unwrap();
    assert_eq!(Owner::all_of(&rule.tags), both.iter().map(Deployment::owner).collect());
    assert!(plan::make(&both, &world).is_settled(), "{}", words(&plan::make(&both, &world)));
    for order in [[0, 1], [1, 0]] {
        let mut world = world.clone();
        let [first, last] = order.map(|at| both[at..=at].to_vec());
        let teardown = plan::teardown_of(&first, &both, &world);
        carry_out(&mut world, &teardown);
        assert_eq!(rules(&world).len(), 1, "nobody is cut off");
        let again = plan::make_of(&last, &both, &world);
        assert!(!again.has_changes(), "{}", words(&again));
        let teardown = plan::teardown(&last, &world, Teardown::default());
        carry_out(&mut world, &teardown);
        assert!(rules(&world).is_empty());
    }
    let teardown = plan::teardown(&both, &world, Teardown::default());
    carry_out(&mut world, &teardown);
    assert_eq!(world, support::empty_account(), "both at once leave nothing either");
}

#[test]
fn one_apply_of_two_specs_makes_one_rule() {
    let both = two_on_one();
    let plan = plan::make(&both, &support::empty_account());
    let calls = memory::calls(&plan);
    let made =
        calls.iter().filter(|call| matches!(call, Call::Ec2(Ec2Call::AuthorizeSecurityGroupIngress { .. })));
    assert_eq!(made.count(), 2, "who comes second finds the rule and shares it");
    assert!(!plan.findings().any(Finding::is_error));
}

/// The marks of an earlier version: tags of the bucket.
#[test]
fn what_tags_recorded_is_moved_to_the_owner_group() {
    let mut world = applied(&us_and_eu());
    world.groups.clear();
    world.holdings.values_mut().for_each(|held| held.groups.clear());
    for (bucket, users) in [
        ("acme-transfer-us", "analytics transfer_user"),
        ("acme-transfer-eu", "analytics IAMR:acme-eu-transfer"),
    ] {
        let tags = &mut memory::settings(&mut world, bucket).tags;
        tags.insert("provision:database-users".to_owned(), users.to_owned());
    }
    let moving = plan::make(&us_and_eu(), &world);
    assert!(!moving.findings().any(Finding::is_error), "{}", words(&moving));
    let sent = serde_json::to_string(&moving).unwrap();
    assert!(!sent.contains("PASSWORD DISABLE"), "who was ours keeps its way in: {sent}");
    let calls = memory::calls(&moving);
    for stopped_after in 0..=calls.len() {
        let mut world = world.clone();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        scenarios::apply(&mut world, &us_and_eu());
        assert_eq!(world, applied(&us_and_eu()), "after {stopped_after} calls");
        assert!(!plan::make(&us_and_eu(), &world).has_changes());
    }
}

#[test]
fn what_still_gives_access_can_go_without_data() {
    let before = us_and_eu();
    let after = before[1..].to_vec();
    let world = applied(&before);
    let pruning = plan::pruning_access(&after, &world);
    let gone: Vec<_> = pruning.steps().filter(|step| step.action == Action::Delete).collect();
    assert_eq!(kinds(&gone), [ResourceKind::Policy, ResourceKind::Role, ResourceKind::IngressRule]);
    assert_eq!(kinds(&unwanted(&pruning)), [ResourceKind::Bucket]);
    assert!(!ids(&pruning).contains(&FindingId::UnwantedAccess));
}

#[test]
fn a_bucket_with_objects_is_not_pruned_unasked() {
    let before = us_and_eu();
    let world = scenarios::bucket_not_empty();
    let refused = plan::pruning(&before[..1], &world, Teardown::default());
    assert!(ids(&refused).contains(&FindingId::BucketNotEmpty), "{}", words(&refused));
}
