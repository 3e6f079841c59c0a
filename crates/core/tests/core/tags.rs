//! The tags of a spec, on everything that is made.

use std::collections::BTreeMap;

use provision_core::deployment::Deployment;
use provision_core::facts::{BucketFacts, CredentialStore, World};

use crate::support::memory;
use crate::support::scenarios::{self, access_keys, us_and_eu};
use crate::support::{plan, words};

fn tagged(deployments: &[Deployment], tags: &[(&str, &str)]) -> Vec<Deployment> {
    let tags: BTreeMap<_, _> =
        tags.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
    deployments.iter().map(|one| Deployment { tags: tags.clone(), ..one.clone() }).collect()
}

/// The tags of everything that has some.
fn everywhere(world: &mut World) -> Vec<&mut BTreeMap<String, String>> {
    let buckets = world.buckets.values_mut().filter_map(|bucket| match bucket {
        BucketFacts::Readable(bucket) => Some(&mut bucket.tags),
        _ => None,
    });
    let stores = world.credential_stores.values_mut().filter_map(|store| match store {
        CredentialStore::Held(facts) => Some(&mut facts.tags),
        _ => None,
    });
    let rules = world.ingress.values_mut().flat_map(|ingress| ingress.rules.values_mut());
    let all = buckets.chain(stores).chain(rules.map(|rule| &mut rule.tags));
    let all = all.chain(world.roles.values_mut().map(|role| &mut role.tags));
    let all = all.chain(world.access_users.values_mut().map(|user| &mut user.tags));
    all.chain(world.policies.values_mut().map(|policy| &mut policy.tags)).collect()
}

#[test]
fn a_tag_that_leaves_the_spec_leaves_everything_and_no_other_does() {
    for deployments in [us_and_eu(), access_keys()] {
        let both = tagged(&deployments, &[("team", "data"), ("cost centre", "42")]);
        let mut world = scenarios::applied(&both);
        let of_others = ("owner".to_owned(), "ops".to_owned());
        everywhere(&mut world).into_iter().for_each(|tags| tags.extend([of_others.clone()]));
        for left in [&[("team", "data")][..], &[]] {
            let fewer = tagged(&deployments, left);
            let plan = plan::make(&fewer, &world);
            assert!(plan.has_changes(), "{}", words(&plan));
            memory::carry_out(&mut world, &plan);
            let again = plan::make(&fewer, &world);
            assert!(!again.has_changes(), "{}", words(&again));
            for tags in everywhere(&mut world) {
                assert_eq!(tags.get("owner"), Some(&of_others.1), "{tags:?}");
                assert!(!tags.contains_key("cost centre"), "{tags:?}");
                assert_eq!(tags.contains_key("team"), !left.is_empty(), "{tags:?}");
                assert_eq!(tags.contains_key("provision:tags"), !left.is_empty(), "{tags:?}");
            }
        }
        let mut never = scenarios::applied(&deployments);
        everywhere(&mut never).into_iter().for_each(|tags| tags.extend([of_others.clone()]));
        let ours = |world: &mut World| {
            everywhere(world)
                .into_iter()
                .map(|tags| {
                    let mut tags = tags.clone();
                    tags.remove("provision:applied");
                    tags
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(ours(&mut world), ours(&mut never), "as if they had never been there");
    }
}

/// Whoever sets a tag of that name after it left has it for good.
#[test]
fn a_tag_that_somebody_sets_later_stays() {
    let mut world = scenarios::applied(&tagged(&us_and_eu(), &[("team", "data")]));
    scenarios::apply(&mut world, &us_and_eu());
    everywhere(&mut world)
        .into_iter()
        .for_each(|tags| tags.extend([("team".to_owned(), "theirs".to_owned())]));
    assert!(!plan::make(&us_and_eu(), &world).has_changes());
}

/// A run that ends anywhere leaves nothing that the next does not know of.
#[test]
fn runs_that_stop_take_the_tag_off_all_the_same() {
    let start = scenarios::applied(&tagged(&access_keys(), &[("team", "data")]));
    let calls = memory::calls(&plan::make(&access_keys(), &start));
    for stopped_after in 0..=calls.len() {
        let mut world = start.clone();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        scenarios::apply(&mut world, &access_keys());
        for tags in everywhere(&mut world) {
            assert!(!tags.contains_key("team"), "after {stopped_after} calls: {tags:?}");
        }
    }
}

/// A rule that lost its owner's tags keeps standing while another tag is taken off it.
#[test]
fn a_rule_without_its_owner_is_not_revoked_with_a_tag() {
    let mut world = scenarios::applied(&tagged(&us_and_eu(), &[("team", "data")]));
    for rule in world.ingress.values_mut().flat_map(|ingress| ingress.rules.values_mut()) {
        rule.tags.retain(|key, _| ["team", "provision:tags"].contains(&key.as_str()));
    }
    let count = |world: &World| world.ingress.values().map(|ingress| ingress.rules.len()).sum::<usize>();
    let before = count(&world);
    let plan = plan::make(&us_and_eu(), &world);
    for call in memory::calls(&plan) {
        memory::execute(&mut world, &call);
        assert_eq!(count(&world), before, "{call:?}");
    }
    assert!(!plan::make(&us_and_eu(), &world).has_changes());
}
