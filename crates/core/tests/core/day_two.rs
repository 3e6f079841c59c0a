//! Day two: the spec changes, and nothing is left behind.

use std::collections::BTreeSet;

use provision_core::address::{Owner, ResourceKind};
use provision_core::call::{Call, Ec2Call};
use provision_core::deployment::{Deployment, Prune, SchemaMode, Warehouse};
use provision_core::facts::{AttachedPolicy, InDatabase, IngressRuleFacts, Place, Searched, World};
use provision_core::finding::{Finding, FindingId};
use provision_core::kinds::former::{self, Search};
use provision_core::plan::{Action, Plan, Step};
use provision_core::resource::Teardown;

use crate::shared_rules::{rules, two_on_one};
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

/// Without what AWS numbers.
fn comparable(mut world: World) -> World {
    support::without_history(&mut world);
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
    // Users are the warehouse's: where nothing is granted, nothing is said.
    world.databases.retain(|_, facts| !facts.granted.is_empty());
    for holdings in world.holdings.values_mut() {
        holdings.databases.retain(|_, found| *found != Searched::Read(InDatabase::default()));
        for found in holdings.databases.values_mut() {
            // In the order in which they were given.
            if let Searched::Read(found) = found {
                found.granted.sort_by_cached_key(|granted| format!("{granted:?}"));
            }
        }
    }
    // Whoever changed hands keeps the description that names the first.
    world.roles.values_mut().for_each(|role| role.description.clear());
    world
}

/// Fails with the lines that differ.
pub fn same(world: &World, expected: &World) {
    let lines = |world: &World| -> Vec<String> {
        format!("{:#?}", comparable(world.clone())).lines().map(str::to_owned).collect()
    };
    let (one, other) = (lines(world), lines(expected));
    let only = |these: &[String], those: &[String]| -> String {
        these.iter().filter(|line| !those.contains(line)).map(|line| format!("{line}\n")).collect()
    };
    assert!(one == other, "only here:\n{}only there:\n{}", only(&one, &other), only(&other, &one));
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
    same(&world, &applied(after));
    assert!(plan::make(after, &world).is_settled());
    shown
}

#[test]
fn a_destination_that_leaves_is_shown_and_pruned() {
    let before = us_and_eu();
    let after = vec![before[1].clone()];
    assert_eq!(after[0].destination, "us");
    let shown = as_if_never_otherwise(&before, &after);
    use ResourceKind::{Bucket, DatabaseGroup, DatabaseUser, FormerPlace, IngressRule, Policy, Role};
    let left = [Bucket, Policy, Role, IngressRule, DatabaseGroup, DatabaseUser, FormerPlace];
    assert_eq!(kinds(&unwanted(&shown)), left);
    let why = &unwanted(&shown)[0].purpose;
    assert!(why.contains("the destination eu is not in the spec any more"), "{why}");
    let open = shown.findings().find(|finding| finding.id == FindingId::UnwantedAccess).unwrap();
    assert!(open.message.contains("role acme-eu-transfer"), "{}", open.message);
}

/// Also one that was given to the vendor, of which nothing but the account tells.
#[test]
fn whoever_owns_the_schema_a_destination_that_leaves_is_pruned() {
    for mode in [SchemaMode::Precreated, SchemaMode::Owned] {
        let mut before = scenarios::precreated_schema();
        for one in &mut before {
            one.schema_mode = mode;
            if mode == SchemaMode::Owned {
                one.grants.schema.clear();
            }
        }
        for stays in 0..before.len() {
            as_if_never_otherwise(&before, &before[stays..=stays]);
        }
    }
}

fn changed(change: impl FnOnce(&mut Deployment)) -> (Vec<Deployment>, Vec<Deployment>) {
    let before = us_and_eu();
    let mut after = before.clone();
    change(&mut after[1]);
    (before, after)
}

fn left(before: &[Deployment], after: &[Deployment]) -> Vec<(ResourceKind, String)> {
    let shown = as_if_never_otherwise(before, after);
    let steps = unwanted(&shown).into_iter();
    let mut left: Vec<_> = steps.map(|step| (step.address.kind, step.address.name.clone())).collect();
    left.sort();
    left
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
fn another_place_leaves_what_was_granted_at_the_old_one() {
    use ResourceKind::{DatabaseGroup, DatabaseUser, FormerGrants, FormerPlace, IngressRule, Schema};
    let dev = "dev.iterable on cluster analytics in us-east-1";
    let (place, grants) = ((FormerPlace, dev.to_owned()), (FormerGrants, dev.to_owned()));
    let (before, after) = changed(|us| us.database = "sales".to_owned());
    assert_eq!(left(&before, &after), [grants.clone(), place.clone()]);
    // Where the vendor makes its schema, nothing was granted on it.
    let (before, after) = changed(|us| us.schema = "other".to_owned());
    assert_eq!(left(&before, &after), std::slice::from_ref(&place));
    let precreated = |us: &mut Deployment| {
        us.schema_mode = SchemaMode::Precreated;
        us.grants.database = vec!["TEMPORARY".to_owned()];
        us.grants.database_revoked = vec!["CREATE".to_owned()];
        us.grants.schema = ["CREATE", "USAGE"].map(str::to_owned).into();
    };
    let (mut before, mut after) = changed(|us| us.schema = "other".to_owned());
    precreated(&mut before[1]);
    precreated(&mut after[1]);
    let iterable = (Schema, "iterable".to_owned());
    assert_eq!(left(&before, &after), [iterable.clone(), grants.clone(), place.clone()]);
    after[1].schema = "iterable".to_owned();
    after[1].database = "sales".to_owned();
    let elsewhere = (Schema, "iterable in database dev of analytics".to_owned());
    assert_eq!(left(&before, &after), [elsewhere, grants, place]);
    let (before, after) = changed(|us| {
        us.warehouse = Warehouse::Cluster { identifier: "other".to_owned() };
    });
    let kinds: BTreeSet<_> = left(&before, &after).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, [DatabaseGroup, DatabaseUser, FormerPlace, IngressRule].into());
}

/// Whatever the vendor's user may do at the old place goes with it, and nothing else.
#[test]
fn what_was_granted_at_the_old_place_is_named_and_revoked() {
    let (before, after) = changed(|us| us.database = "sales".to_owned());
    let mut world = applied(&before);
    scenarios::apply(&mut world, &after);
    let shown = plan::make(&after, &world);
    let grants = serde_json::to_string(&unwanted(&shown)).unwrap();
    assert!(grants.contains("CREATE on database dev to transfer_user"), "{grants}");
    let pruned = plan::pruning(&after, &world, Teardown::default());
    let sent = serde_json::to_string(&pruned).unwrap();
    assert!(
        sent.contains("REVOKE CREATE, TEMPORARY ON DATABASE \\\"dev\\\" FROM \\\"transfer_user\\\""),
        "{sent}"
    );
    let calls = memory::calls(&pruned);
    for stopped_after in 0..=calls.len() {
        let mut world = world.clone();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        let rest = plan::pruning(&after, &world, Teardown::default());
        carry_out(&mut world, &rest);
        assert!(plan::make(&after, &world).is_settled());
        assert_eq!(comparable(world), comparable(applied(&after)), "after {stopped_after} calls");
    }
}

#[test]
fn a_place_that_cannot_be_asked_is_said_and_never_forgotten() {
    let before = us_and_eu();
    let after = vec![before[1].clone()];
    let mut world = applied(&before);
    let place = Place::of(&before[0]);
    world.unread_places.insert(place, "Connection refused".to_owned());
    let shown = plan::make(&after, &world);
    assert!(ids(&shown).contains(&FindingId::FormerPlaceUnread), "{}", words(&shown));
    assert!(!shown.findings().any(Finding::is_error), "{}", words(&shown));
    let pruned = plan::pruning(&after, &world, REMOVE);
    assert!(ids(&pruned).contains(&FindingId::FormerPlaceUnreachable), "{}", words(&pruned));
}

/// The key of a destination is renamed, and everything in it has the names that it had.
#[test]
fn a_key_that_is_renamed_takes_over_what_has_its_names() {
    let (before, after) = changed(|us| us.destination = "na".to_owned());
    let mut world = applied(&before);
    let shown = plan::make(&after, &world);
    assert!(!shown.findings().any(Finding::is_error), "{}", words(&shown));
    assert!(ids(&shown).contains(&FindingId::DestinationRenamed), "{}", words(&shown));
    let access = unwanted(&shown).into_iter().filter(|step| step.address.kind.gives_access()).count();
    assert_eq!(access, 1, "the rule is shared until the old owner leaves: {}", words(&shown));
    let calls = memory::calls(&shown);
    let cut = calls.iter().find(|call| {
        let text = serde_json::to_string(call).unwrap();
        text.contains("DROP") && !text.contains("DROP USER") || text.contains("PASSWORD DISABLE")
    });
    assert!(cut.is_none(), "nobody loses a way in: {cut:?}");
    for stopped_after in 0..=calls.len() {
        let mut world = world.clone();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        scenarios::apply(&mut world, &after);
        let pruned = plan::pruning(&after, &world, REMOVE);
        carry_out(&mut world, &pruned);
        assert_eq!(comparable(world), comparable(applied(&after)), "after {stopped_after} calls");
    }
    carry_out(&mut world, &shown);
    assert!(!plan::make(&after, &world).has_changes());
}

#[test]
fn what_was_not_chosen_is_not_left() {
    let all = us_and_eu();
    let world = memory::with_inventory(&applied(&all));
    let known = all.iter().map(Deployment::owner).collect();
    let search = Search { deployments: &all[1..], stand_in: None, known: &known };
    assert!(former::of(search, &world).is_empty());
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

#[test]
fn a_rule_that_two_need_goes_with_the_last() {
    let both = two_on_one("acme");
    let mut world = applied(&both);
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
    let both = two_on_one("acme");
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
    use ResourceKind::{Bucket, DatabaseGroup, DatabaseUser, FormerPlace, IngressRule, Policy, Role};
    assert_eq!(kinds(&gone), [Policy, Role, IngressRule, DatabaseUser]);
    assert_eq!(kinds(&unwanted(&pruning)), [Bucket, DatabaseGroup, FormerPlace]);
    assert!(!ids(&pruning).contains(&FindingId::UnwantedAccess));
}

#[test]
fn a_bucket_with_objects_is_not_pruned_unasked() {
    let before = us_and_eu();
    let world = scenarios::bucket_not_empty();
    let refused = plan::pruning(&before[..1], &world, Teardown::default());
    assert!(ids(&refused).contains(&FindingId::BucketNotEmpty), "{}", words(&refused));
}

#[test]
fn a_spec_can_have_what_is_left_removed_with_every_apply() {
    let before = us_and_eu();
    let (us, eu) = (before[1].clone(), &before[0]);
    let with = |prune| vec![Deployment { prune, ..us.clone() }];
    let gives_access = |step: &&Step| step.address.kind.gives_access();
    let after = |prune| {
        let mut world = applied(&before);
        scenarios::apply(&mut world, &with(prune));
        world
    };
    let world = after(Prune::Everything);
    same(&world, &applied(&with(Prune::Nothing)));
    let plan = plan::make(&with(Prune::Access), &after(Prune::Access));
    assert!(!plan.has_changes(), "{}", words(&plan));
    assert!(!unwanted(&plan).is_empty(), "what holds data stays");
    assert!(!unwanted(&plan).iter().any(gives_access), "{}", words(&plan));
    // What the person says of one run goes before what the spec says of all.
    let plan = plan::pruning_access(&with(Prune::Everything), &applied(&before));
    assert!(unwanted(&plan).iter().any(|step| step.address.kind == ResourceKind::Bucket), "{}", words(&plan));
    assert!(plan.steps().any(|step| step.action == Action::Delete && step.address.owner == eu.owner()));
}

/// Also where it is a role of another destination that holds it.
#[test]
fn a_policy_that_goes_waits_for_whoever_holds_it() {
    let deployments = support::deployments("us-and-eu.toml");
    let mut world = support::empty_account();
    let made = plan::make(&deployments, &world);
    carry_out(&mut world, &made);
    let arn = world.policies.keys().find(|arn| arn.contains("eu")).unwrap().clone();
    let name = arn.rsplit('/').next().unwrap().to_owned();
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.attached.push(AttachedPolicy { name: name.clone(), arn: arn.clone() });
    world.policies.get_mut(&arn).unwrap().attachments += 1;
    let plan = plan::teardown(&deployments, &world, Teardown::default());
    let step = |name: &str| plan.steps().find(|step| step.address.name == name).unwrap();
    let (policy, role) = (step(&name), step("acme-us-transfer"));
    assert!(policy.depends_on.contains(&role.address), "{:?}", policy.depends_on);
    carry_out(&mut world, &plan);
    assert!(world.policies.is_empty() && world.roles.is_empty());
}

/// What one destination cannot have keeps nothing of another's.
#[test]
fn what_goes_waits_for_what_replaces_it_and_for_nothing_else() {
    let before = us_and_eu();
    let mut after = before.clone();
    after.iter_mut().filter_map(|one| one.bucket.as_mut()).for_each(|bucket| bucket.name.push_str("-2"));
    let bucket = |one: &Deployment| one.bucket.as_ref().expect("a bucket").name.clone();
    let world = applied(&before);
    let waits_for = |after: &[Deployment], name: &str| -> BTreeSet<String> {
        let plan = plan::pruning(after, &world, REMOVE);
        let goes = |step: &&Step| step.action == Action::Delete && step.address.name == name;
        let step = plan.steps().find(goes).unwrap_or_else(|| panic!("{name}: {}", words(&plan)));
        step.depends_on.iter().map(|address| address.owner.destination.clone()).collect()
    };
    for one in &before {
        assert_eq!(waits_for(&after, &bucket(one)), BTreeSet::from([one.destination.clone()]));
    }
    // Another destination may stand for one that is gone.
    let us: Vec<_> = after.iter().filter(|one| one.destination == "us").cloned().collect();
    let eu = before.iter().find(|one| one.destination == "eu").unwrap();
    assert!(waits_for(&us, &bucket(eu)).contains("us"));
}
