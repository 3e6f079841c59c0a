//! An external id of the customer's choice, which is generated with the role and kept in its tag.

use provision_core::call::{Call, EXTERNAL_ID_TAG, Found, IamCall};
use provision_core::deployment::{Deployment, GENERATED_EXTERNAL_ID, Identity};
use provision_core::facts::{RoleFacts, World};
use provision_core::finding::FindingId;
use provision_core::kinds;
use provision_core::lint_context;
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;

use crate::support::memory::{calls, carry_out};
use crate::support::{self, ids, plan, scenarios};

fn tealium() -> Vec<Deployment> {
    support::deployments("tealium.toml")
}

/// The spec with an external id in it.
fn named(id: &str) -> Vec<Deployment> {
    let mut deployments = tealium();
    if let Identity::Aws { external_id, .. } = &mut deployments[0].role.as_mut().unwrap().trust.identity {
        *external_id = Some(id.to_owned());
    }
    deployments
}

fn applied(deployments: &[Deployment]) -> World {
    let mut world = support::empty_account();
    scenarios::apply(&mut world, deployments);
    world
}

fn role(world: &mut World) -> &mut RoleFacts {
    world.roles.values_mut().next().unwrap()
}

/// What the trust policy requires.
fn required(world: &World) -> String {
    let role = world.roles.values().next().unwrap();
    let trust: serde_json::Value = serde_json::from_str(&role.trust_policy).unwrap();
    trust["Statement"][0]["Condition"]["StringEquals"]["sts:ExternalId"].as_str().unwrap().to_owned()
}

fn kept(world: &World) -> Option<&String> {
    world.roles.values().next().unwrap().tags.get(EXTERNAL_ID_TAG)
}

/// The operations on the role.
fn on_role(plan: &Plan) -> Vec<&'static str> {
    calls(plan).iter().filter(|call| call.service() == "iam").map(Call::operation).collect()
}

#[test]
fn it_is_generated_with_the_role_and_read_back_from_its_tag() {
    let deployments = tealium();
    let first = plan::make(&deployments, &support::empty_account());
    assert_eq!(first.digest, plan::make(&deployments, &support::empty_account()).digest);
    let all = calls(&first);
    let create = all.iter().find(|call| call.operation() == "CreateRole").unwrap();
    let Call::Iam(IamCall::CreateRole { trust_policy, tags, .. }) = create else { panic!("{create:?}") };
    assert!(trust_policy.contains(GENERATED_EXTERNAL_ID) && tags[EXTERNAL_ID_TAG] == GENERATED_EXTERNAL_ID);
    let mut world = applied(&deployments);
    let id = required(&world);
    assert_eq!(kept(&world), Some(&id));
    assert!(!id.contains('<'), "{id}");
    assert!(!plan::make(&deployments, &world).has_changes());
    // Another run of the same plan generates another, and finds what this one made.
    assert_eq!(create.found(&world), Found::Made);
    role(&mut world).tags.insert(EXTERNAL_ID_TAG.to_owned(), "another".to_owned());
    assert_eq!(create.found(&world), Found::Other);
    let removed = plan::teardown(&deployments, &applied(&deployments), Teardown::default());
    let mut world = applied(&deployments);
    carry_out(&mut world, &removed);
    assert_eq!(world, support::empty_account());
}

#[test]
fn the_trust_policy_follows_the_tag() {
    let deployments = tealium();
    let whole = applied(&deployments);
    let id = required(&whole);
    let mut world = whole.clone();
    role(&mut world).trust_policy = role(&mut world).trust_policy.replace(&id, "somebody-elses");
    let drift = plan::make(&deployments, &world);
    assert_eq!((on_role(&drift), drift.count(Action::Update)), (vec!["UpdateAssumeRolePolicy"], 1));
    carry_out(&mut world, &drift);
    assert_eq!((required(&world), kept(&world)), (id.clone(), Some(&id)));
}

#[test]
fn a_tag_that_somebody_removed_or_broke_is_set_again_from_the_trust_policy() {
    let deployments = tealium();
    let whole = applied(&deployments);
    for broken in [None, Some("no external id"), Some("x"), Some("")] {
        let mut world = whole.clone();
        role(&mut world).tags.remove(EXTERNAL_ID_TAG);
        let broken = broken.map(|value| (EXTERNAL_ID_TAG.to_owned(), value.to_owned()));
        role(&mut world).tags.extend(broken);
        let drift = plan::make(&deployments, &world);
        assert_eq!(on_role(&drift), ["TagRole"]);
        carry_out(&mut world, &drift);
        assert_eq!(world, whole);
    }
}

/// A new one would shut the vendor out.
#[test]
fn one_that_is_lost_is_not_replaced() {
    let deployments = tealium();
    let whole = applied(&deployments);
    let id = required(&whole);
    let trust = whole.roles.values().next().unwrap().trust_policy.clone();
    let lost = [
        // No condition, another vendor's, two of them, a pattern, and nothing that can be read.
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"757913464184"},"Action":"sts:AssumeRole"}]}"#.to_owned(),
        trust.replace("757913464184", "444455556666"),
        trust.replace(&format!("\"{id}\""), &format!("[\"{id}\", \"second\"]")),
        trust.replace("StringEquals", "StringLike").replace(&id, "acme-*"),
        String::new(),
    ];
    for trust in lost {
        let mut world = whole.clone();
        role(&mut world).tags.remove(EXTERNAL_ID_TAG);
        role(&mut world).trust_policy = trust.clone();
        let refused = plan::make(&deployments, &world);
        assert!(ids(&refused).contains(&FindingId::ExternalIdLost), "{trust}: {:?}", ids(&refused));
        // The person knows what is in the vendor's form.
        let mended = plan::make(&named(&id), &world);
        carry_out(&mut world, &mended);
        assert_eq!(required(&world), id);
        // It can still be removed.
        let gone = plan::teardown(&deployments, &world, Teardown::default());
        carry_out(&mut world, &gone);
        assert_eq!(world, support::empty_account());
    }
}

#[test]
fn a_spec_that_names_one_replaces_it_and_one_that_no_longer_does_keeps_it() {
    let deployments = tealium();
    let mut world = applied(&deployments);
    let named = named("acme,of-2026");
    let change = plan::make(&named, &world);
    assert_eq!(on_role(&change), ["UpdateAssumeRolePolicy", "UntagRole", "TagRole"]);
    carry_out(&mut world, &change);
    assert_eq!((required(&world).as_str(), kept(&world)), ("acme,of-2026", None));
    assert!(!plan::make(&named, &world).has_changes());
    let back = plan::make(&deployments, &world);
    assert_eq!(on_role(&back), ["TagRole"], "the vendor keeps its access");
    carry_out(&mut world, &back);
    assert_eq!(required(&world), "acme,of-2026");
    assert_eq!(kept(&world).unwrap(), "acme=2c=of-2026");
    assert!(!plan::make(&deployments, &world).has_changes());
}

#[test]
fn one_that_has_no_room_in_a_tag_stays_in_the_trust_policy() {
    let long = "x".repeat(300);
    let mut world = applied(&named(&long));
    let back = plan::make(&tealium(), &world);
    carry_out(&mut world, &back);
    assert_eq!((required(&world), kept(&world)), (long, None));
    assert!(!plan::make(&tealium(), &world).has_changes());
}

/// A role that somebody made by hand is taken over with the external id that it has.
#[test]
fn a_role_that_is_taken_over_keeps_its_own() {
    let mut world = applied(&named("made-by-hand"));
    role(&mut world).tags.clear();
    let refused = plan::make(&tealium(), &world);
    assert!(!ids(&refused).contains(&FindingId::ExternalIdLost));
    let mut adopting = tealium();
    adopting[0].role.as_mut().unwrap().adopt = true;
    let taken = plan::make(&adopting, &world);
    carry_out(&mut world, &taken);
    assert_eq!((required(&world).as_str(), kept(&world).unwrap().as_str()), ("made-by-hand", "made-by-hand"));
}

/// Whoever proves, diagnoses or checks it knows the one of the account.
#[test]
fn the_deployment_has_the_one_of_the_account() {
    let deployments = tealium();
    let world = applied(&deployments);
    let resolved = kinds::with_external_id(&deployments[0], &world);
    let identity = &resolved.role.as_ref().unwrap().trust.identity;
    assert_eq!(identity.required_external_id(), Some(required(&world).as_str()));
    assert_eq!(*kinds::with_external_id(&deployments[0], &World::default()), deployments[0]);
    let expected = |deployment: &Deployment| format!("{:?}", lint_context::of_deployment(deployment).vendor);
    assert!(expected(&deployments[0]).contains("external_id: Required"));
    assert!(expected(&resolved).contains(&format!("Is({:?})", required(&world))));
}
