//! One odd thing does not keep from being mended what is ours and unsafe.

use provision_core::address::{Owner, ResourceKind};
use provision_core::deployment::Deployment;
use provision_core::facts::{IngressRuleFacts, World};
use provision_core::finding::FindingId;
use provision_core::plan::{Direction, Plan, access_changes};

use crate::support::{ids, memory, plan, scenarios, words};

fn us() -> Vec<Deployment> {
    scenarios::us_and_eu().into_iter().filter(|one| one.destination == "us").collect()
}

const BUCKET: &str = "acme-transfer-us";
const ROLE: &str = "acme-us-transfer";

/// Somebody puts tags of their own in the place of ours.
type Oddity = (ResourceKind, fn(&mut World));
const ODDITIES: [Oddity; 3] = [
    (ResourceKind::Bucket, |world| replace_tags(&mut memory::settings(world, BUCKET).tags)),
    (ResourceKind::Policy, |world| replace_tags(&mut world.policies.values_mut().next().unwrap().tags)),
    (ResourceKind::Role, |world| replace_tags(&mut world.roles.get_mut(ROLE).unwrap().tags)),
];

fn replace_tags(tags: &mut std::collections::BTreeMap<String, String>) {
    tags.clear();
    tags.insert("team".to_owned(), "finance".to_owned());
}

/// Somebody lets somebody in, or do more. With what of it is mended.
type Danger = (ResourceKind, &'static str, fn(&mut World));
const DANGERS: [Danger; 6] = [
    (ResourceKind::Role, "trust_policy", |world| {
        let role = world.roles.get_mut(ROLE).unwrap();
        role.trust_policy = role.trust_policy.replace("108000002380243782158", "999");
    }),
    (ResourceKind::Role, "trust_policy", |world| {
        let role = world.roles.get_mut(ROLE).unwrap();
        let more = r#""Statement":[{"Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole"},"#;
        let mut trust: serde_json::Value = serde_json::from_str(&role.trust_policy).unwrap();
        let statements =
            trust["Statement"].as_array().cloned().unwrap_or_else(|| vec![trust["Statement"].clone()]);
        let own = serde_json::to_string(&statements).unwrap();
        trust = serde_json::from_str(&format!("{{\"Version\":\"2012-10-17\",{more}{}}}", &own[1..])).unwrap();
        role.trust_policy = trust.to_string();
    }),
    (ResourceKind::Policy, "document", |world| {
        let policy = world.policies.values_mut().next().unwrap();
        policy.document = policy.document.replace("acme-transfer-us/*", "*");
    }),
    (ResourceKind::Bucket, "public_access_block", |world| {
        memory::settings(world, BUCKET).public_access_block.clear();
    }),
    (ResourceKind::BucketPolicy, "statement", |world| {
        let policy = &mut memory::settings(world, BUCKET).policy;
        *policy = policy.as_ref().map(|policy| policy.replace("Deny", "Allow"));
    }),
    (ResourceKind::IngressRule, "rules", |world| {
        let rules = world.ingress.values_mut().map(|ingress| &mut ingress.rules);
        for rules in rules {
            let ours = rules.values().find(|rule| rule.tags.contains_key("provision:deployment")).cloned();
            let ours = ours.map(|rule| IngressRuleFacts { cidr: Some("198.51.100.0/24".to_owned()), ..rule });
            rules.extend(ours.map(|rule| ("sgr-copied".to_owned(), rule)));
        }
    }),
];

fn mended(plan: &Plan) -> Vec<(ResourceKind, &'static str)> {
    let steps = plan.mends();
    let steps = steps.iter().flat_map(Plan::steps);
    steps.flat_map(|step| step.changes.iter().map(|change| (step.address.kind, change.field))).collect()
}

/// Whatever is odd, and whatever is unsafe: what is ours by marks of its own is mended, and nothing else is touched.
#[test]
fn what_is_ours_and_unsafe_is_mended_although_something_is_refused() {
    for (odd, make_odd) in ODDITIES {
        for (kind, field, endanger) in DANGERS {
            let mut world = scenarios::applied(&us());
            make_odd(&mut world);
            let refused = plan::make(&us(), &world);
            assert!(ids(&refused).contains(&FindingId::NotOurs), "{odd:?}: {}", words(&refused));
            endanger(&mut world);
            let plan = plan::make(&us(), &world);
            // The statement is in the bucket; what is refused stays as it is.
            let on_odd = kind == odd || kind == ResourceKind::BucketPolicy && odd == ResourceKind::Bucket;
            let expected = if on_odd { Vec::new() } else { vec![(kind, field)] };
            assert_eq!(mended(&plan), expected, "{odd:?} is odd: {}", words(&plan));
            let Some(mends) = plan.mends() else { continue };
            assert_eq!(mends.digest, plan.digest);
            let mut after = world.clone();
            memory::carry_out(&mut after, &mends);
            let again = plan::make(&us(), &after);
            assert_eq!(mended(&again), [], "{odd:?}, {kind:?}: once is enough: {}", words(&again));
            let of_others = |world: &World| match odd {
                ResourceKind::Bucket => format!("{:?}", world.buckets),
                ResourceKind::Policy => format!("{:?}", world.policies),
                _ => format!("{:?}", world.roles),
            };
            assert_eq!(of_others(&after), of_others(&world), "{odd:?} is not ours and was touched");
        }
    }
}

/// Nobody gets more by it, the vendor neither: what is refused may hold somebody else's data.
#[test]
fn nothing_is_given_while_something_is_refused() {
    let mut world = scenarios::applied(&us());
    (ODDITIES[0].1)(&mut world);
    let role = world.roles.get_mut(ROLE).unwrap();
    role.attached.clear();
    role.trust_policy = role.trust_policy.replace("Allow", "Deny");
    let policy = world.policies.values_mut().next().unwrap();
    policy.document = policy.document.replace(BUCKET, "acme-another");
    let plan = plan::make(&us(), &world);
    assert!(plan.has_changes() && plan.mends().is_none(), "{}", words(&plan));
    // A trust policy goes back as a whole, and the role gets back nothing else.
    (DANGERS[0].2)(&mut world);
    let role = world.roles.get_mut(ROLE).unwrap();
    role.trust_policy = role.trust_policy.replace("Deny", "Allow");
    let plan = plan::make(&us(), &world);
    assert_eq!(mended(&plan), [(ResourceKind::Role, "trust_policy")]);
    let mends = plan.mends().unwrap();
    let told = access_changes(&mends);
    assert!(told.iter().all(|change| change.address.kind == ResourceKind::Role), "{told:?}");
    assert!(told.iter().any(|change| change.direction != Direction::Grows), "{told:?}");
}

/// Where it is not sure whose things are, nothing is mended; and where nothing is refused, all is done as ever.
#[test]
fn what_is_not_surely_ours_waits() {
    let mut world = scenarios::applied(&us());
    (DANGERS[0].2)(&mut world);
    assert!(plan::make(&us(), &world).mends().is_none(), "it is carried out as a whole");
    let role = world.roles.get_mut(ROLE).unwrap();
    role.tags.insert("provision:applied".to_owned(), "2 9.9.9 whatever".to_owned());
    let plan = plan::make(&us(), &world);
    assert!(ids(&plan).contains(&FindingId::NewerFormat) && plan.mends().is_none(), "{}", words(&plan));
    let mut world = scenarios::applied(&us());
    (ODDITIES[0].1)(&mut world);
    (DANGERS[0].2)(&mut world);
    let other = Owner { deployment: "globex".to_owned(), destination: "us".to_owned() };
    world.roles.get_mut(ROLE).unwrap().tags.extend(other.tags());
    let plan = plan::make(&us(), &world);
    assert!(ids(&plan).contains(&FindingId::OwnedByOther) && plan.mends().is_none(), "{}", words(&plan));
}

/// An odd thing of one destination keeps no other from being mended.
#[test]
fn another_destination_is_mended_too() {
    let both = scenarios::us_and_eu();
    let mut world = scenarios::applied(&both);
    (ODDITIES[0].1)(&mut world);
    let role = world.roles.get_mut("acme-eu-transfer").unwrap();
    role.trust_policy = role.trust_policy.replace("108000002380243782158", "999");
    role.max_session_seconds = 7200;
    let plan = plan::make(&both, &world);
    let mends = plan.mends().unwrap();
    let addresses: Vec<_> = mends.steps().map(|step| step.address.to_string()).collect();
    assert_eq!(addresses, ["acme/eu/role/acme-eu-transfer"]);
    assert_eq!(mended(&plan), [(ResourceKind::Role, "trust_policy")], "the rest of it can wait");
}
