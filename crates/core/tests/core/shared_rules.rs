//! Ingress rules that several destinations need: one rule, which goes with the last of them.

use std::collections::BTreeMap;

use provision_core::address::Owner;
use provision_core::call::{Call, Ec2Call};
use provision_core::deployment::Deployment;
use provision_core::facts::{IngressRuleFacts, World};
use provision_core::finding::Finding;
use provision_core::plan::Plan;
use provision_core::resource::Teardown;

use crate::support::memory::{self, carry_out};
use crate::support::scenarios::{applied, us_and_eu};
use crate::support::{self, plan, words};

/// The owner that a deployment's tags name.
fn owner(deployment: &Deployment) -> Owner {
    Owner { deployment: deployment.spec.clone(), destination: deployment.destination.clone() }
}

/// Two destinations on one cluster, the second of this spec.
pub fn two_on_one(spec: &str) -> Vec<Deployment> {
    let us = us_and_eu().remove(1);
    let mut second = us.clone();
    (second.spec, second.destination) = (spec.to_owned(), "us2".to_owned());
    second.database = "sales".to_owned();
    second.bucket.as_mut().unwrap().name = "acme-transfer-us2".to_owned();
    second.role.as_mut().unwrap().name = "acme-us2-transfer".to_owned();
    second.policy.as_mut().unwrap().name = "acme-us2-transfer-policy".to_owned();
    second.user.name = Some("second_user".to_owned());
    vec![us, second]
}

pub fn rules(world: &World) -> BTreeMap<String, IngressRuleFacts> {
    world.ingress[&support::cluster()].rules.clone()
}

fn settled(plan: &Plan) {
    assert!(!plan.has_changes() && !plan.findings().any(Finding::is_error), "{}", words(plan));
}

#[test]
fn one_rule_is_made_and_goes_with_the_last() {
    for spec in ["acme", "other"] {
        let both = two_on_one(spec);
        let world = applied(&both);
        assert_eq!(rules(&world).len(), 1, "AWS takes no rule twice");
        let rule = rules(&world).into_values().next().unwrap();
        assert_eq!(Owner::all_of(&rule.tags), both.iter().map(owner).collect());
        settled(&plan::make(&both, &world));
        for order in [[0, 1], [1, 0]] {
            let mut world = world.clone();
            let [first, last] = order.map(|at| &both[at..=at]);
            let teardown = plan::teardown_of(first, &both, &world);
            carry_out(&mut world, &teardown);
            assert_eq!(rules(&world).len(), 1, "nobody is cut off");
            settled(&plan::make_of(last, &both, &world));
            let teardown = plan::teardown_of(last, &both, &world);
            carry_out(&mut world, &teardown);
            assert_eq!(world, support::empty_account());
        }
        let mut world = world;
        let teardown = plan::teardown(&both, &world, Teardown::default());
        carry_out(&mut world, &teardown);
        assert_eq!(world, support::empty_account(), "both at once leave nothing either");
    }
}

/// Each spec is applied on its own, the second to an account in which the first one's rule is.
#[test]
fn who_comes_second_shares_what_is_there() {
    let both = two_on_one("other");
    let mut world = applied(&both[..1]);
    let before = rules(&world).into_values().next().unwrap();
    let second = plan::make(&both[1..], &world);
    let authorized = |call: &Call| matches!(call, Call::Ec2(Ec2Call::AuthorizeSecurityGroupIngress { .. }));
    assert!(!memory::calls(&second).iter().any(authorized), "it is there");
    carry_out(&mut world, &second);
    let after = rules(&world).into_values().next().unwrap();
    assert_eq!(after.description, before.description, "whose it was, it stays");
    settled(&plan::make(&both[..1], &world));
    settled(&plan::make(&both[1..], &world));
}

/// Both plans were made before either was carried out.
#[test]
fn two_that_come_at_once_share_one_rule() {
    let both = two_on_one("other");
    let mut world = support::empty_account();
    let plans = [plan::make(&both[..1], &world), plan::make(&both[1..], &world)];
    plans.iter().for_each(|plan| carry_out(&mut world, plan));
    assert_eq!(rules(&world).len(), 1);
    settled(&plan::make(&both[..1], &world));
    settled(&plan::make(&both[1..], &world));
    let away = [
        plan::teardown(&both[..1], &world, Teardown::default()),
        plan::teardown(&both[1..], &world, Teardown::default()),
    ];
    away.iter().for_each(|plan| carry_out(&mut world, plan));
    assert_eq!(world, support::empty_account(), "and who leaves last takes it away");
}
