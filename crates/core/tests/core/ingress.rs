//! Ingress rules in every kind of network, without any.

use std::collections::BTreeSet;

use provision_core::address::ResourceKind;
use provision_core::call::{Call, Ec2Call};
use provision_core::deployment::Deployment;
use provision_core::facts::{AclEntry, IngressRuleFacts, SecurityGroup, Subnet, World};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::{Action, DeploymentPlan, Plan, Step};
use provision_core::resource::Teardown;

use crate::support::{self, memory, plan};

const VENDOR: &str = "35.193.179.61/32";

/// The destination with the cluster.
fn us() -> Vec<Deployment> {
    let mut deployments = support::deployments("us-and-eu.toml");
    deployments.retain(|deployment| deployment.destination == "us");
    deployments
}

/// An account whose cluster's group is known.
fn account() -> World {
    let mut world = support::empty_account();
    add_group(&mut world, "sg-us", "warehouse", support::ACCOUNT);
    world
}

fn add_group(world: &mut World, id: &str, name: &str, owner: &str) {
    let group = SecurityGroup { name: name.to_owned(), owner: owner.to_owned() };
    world.ingress.get_mut(&support::cluster()).unwrap().groups.insert(id.to_owned(), group);
}

/// Attaches one more group to the cluster.
fn attach(world: &mut World, id: &str, name: &str) {
    add_group(world, id, name, support::ACCOUNT);
    world.warehouses.get_mut(&support::cluster()).unwrap().security_groups.push(id.to_owned());
}

fn rule(group: &str, ports: (u16, u16), source: &str) -> IngressRuleFacts {
    let is_cidr = source.contains('/');
    IngressRuleFacts {
        group: group.to_owned(),
        protocol: "tcp".to_owned(),
        ports: Some(ports),
        cidr: is_cidr.then(|| source.to_owned()),
        other_source: (!is_cidr).then(|| source.to_owned()),
        ..IngressRuleFacts::default()
    }
}

fn add_rule(world: &mut World, id: &str, rule: IngressRuleFacts) {
    world.ingress.get_mut(&support::cluster()).unwrap().rules.insert(id.to_owned(), rule);
}

fn apply(world: &mut World, deployments: &[Deployment]) -> Plan {
    let plan = plan::make(deployments, world);
    for call in memory::calls(&plan) {
        memory::execute(world, &call);
    }
    plan
}

fn step(plan: &Plan) -> Option<&Step> {
    plan.steps().find(|step| step.address.kind == ResourceKind::IngressRule)
}

/// The sources that the plan opens, with group and port.
fn opened(plan: &Plan) -> BTreeSet<String> {
    let calls = plan.steps().flat_map(|step| step.phases.iter().flatten());
    calls
        .filter_map(|call| match call {
            Call::Ec2(Ec2Call::AuthorizeSecurityGroupIngress { group, port, sources, .. }) => {
                Some(sources.iter().map(move |source| format!("{group} {port} {}", source.cidr)))
            }
            _ => None,
        })
        .flatten()
        .collect()
}

fn found(plan: &Plan, id: FindingId) -> &Finding {
    plan.findings().find(|finding| finding.id == id).unwrap_or_else(|| {
        panic!("no {id:?} in {:#?}", plan.findings().collect::<Vec<_>>());
    })
}

fn hint(finding: &Finding) -> &str {
    finding.hint.as_deref().expect("the next step")
}

fn has(plan: &Plan, id: FindingId) -> bool {
    plan.findings().any(|finding| finding.id == id)
}

#[test]
fn the_port_is_the_endpoints() {
    let mut world = account();
    world.warehouses.get_mut(&support::cluster()).unwrap().endpoint.as_mut().unwrap().port = 5450;
    let plan = plan::make(&us(), &world);
    assert_eq!(opened(&plan), BTreeSet::from([format!("sg-us 5450 {VENDOR}")]));
}

#[test]
fn of_several_groups_one_has_to_be_chosen() {
    let mut world = account();
    attach(&mut world, "sg-two", "office");
    attach(&mut world, "sg-three", "vendors");
    add_rule(&mut world, "sgr-1", rule("sg-three", (5439, 5439), "35.193.179.0/24"));
    let plan = plan::make(&us(), &world);
    let finding = found(&plan, FindingId::SecurityGroupAmbiguous);
    assert!(finding.is_error() && step(&plan).is_none());
    assert_eq!(
        finding.message,
        "the warehouse has 3 security groups: sg-us (warehouse); sg-two (office); sg-three (vendors), which admits \
         the vendor already"
    );
    assert!(hint(finding).contains("security_group"));

    let mut chosen = us();
    chosen[0].network.security_group = Some("sg-two".to_owned());
    let plan = apply(&mut world, &chosen);
    assert_eq!(opened(&plan), BTreeSet::from([format!("sg-two 5439 {VENDOR}")]));
    assert!(!plan::make(&chosen, &world).has_changes());

    // Moving to another group opens there before it closes here.
    chosen[0].network.security_group = Some("sg-us".to_owned());
    let plan = apply(&mut world, &chosen);
    assert_eq!(step(&plan).unwrap().action, Action::Update);
    assert!(!plan::make(&chosen, &world).has_changes());

    let plan = plan::make(&us(), &world);
    let finding = found(&plan, FindingId::SecurityGroupAmbiguous);
    assert!(finding.message.contains("sg-us (warehouse), which has rules of this deployment"), "{finding:?}");
    assert!(hint(finding).contains("`security_group = \"sg-us\"`"));

    chosen[0].network.security_group = Some("sg-gone".to_owned());
    let plan = plan::make(&chosen, &world);
    assert!(found(&plan, FindingId::SecurityGroupNotAttached).message.contains("sg-two (office)"));
}

#[test]
fn a_group_of_another_account_is_not_changed() {
    let mut world = account();
    add_group(&mut world, "sg-us", "shared", "444455556666");
    let plan = plan::make(&us(), &world);
    let finding = found(&plan, FindingId::SecurityGroupOfOtherAccount);
    assert_eq!(finding.message, "the security group sg-us (shared) belongs to account 444455556666");
    assert!(hint(finding).contains(VENDOR) && hint(finding).contains("5439"));
    // Once its owner has let the vendor in, nothing is missing.
    add_rule(&mut world, "sgr-1", rule("sg-us", (5439, 5439), VENDOR));
    let plan = plan::make(&us(), &world);
    assert!(!plan.findings().any(Finding::is_error) && step(&plan).is_none());
}

#[test]
fn both_families_of_addresses_are_opened_and_compared_by_meaning() {
    let mut deployments = us();
    let six = "2001:db8:7::/48".parse().unwrap();
    deployments[0].network.cidrs.push(six);
    let mut world = account();
    let plan = apply(&mut world, &deployments);
    assert_eq!(
        opened(&plan),
        BTreeSet::from([format!("sg-us 5439 {VENDOR}"), "sg-us 5439 2001:db8:7::/48".to_owned()])
    );
    let finding = found(&plan, FindingId::WarehouseWithoutIpv6);
    assert!(hint(finding).contains("dualstack"));
    // As EC2 may give it back.
    let rules = &mut world.ingress.get_mut(&support::cluster()).unwrap().rules;
    let stored = rules.values_mut().find(|rule| rule.cidr.as_deref() == Some("2001:db8:7::/48")).unwrap();
    stored.cidr = Some("2001:0DB8:0007:0000::/48".to_owned());
    add_rule(&mut world, "sgr-all", rule("sg-us", (0, 65535), "::/0"));
    world.warehouses.get_mut(&support::cluster()).unwrap().dual_stack = true;
    let plan = plan::make(&deployments, &world);
    assert!(!plan.has_changes() && !has(&plan, FindingId::WarehouseWithoutIpv6));
    let wider = found(&plan, FindingId::IngressWiderThanNeeded);
    assert!(wider.message.contains("::/0") && wider.message.contains("2001:db8:7::/48"), "{wider:?}");
}

#[test]
fn a_prefix_list_with_the_vendors_address_is_enough() {
    let mut world = account();
    add_rule(&mut world, "sgr-list", rule("sg-us", (5439, 5439), "pl-1"));
    let lists = |world: &mut World, entries: &[&str]| {
        let entries = entries.iter().map(|entry| entry.parse().unwrap()).collect();
        world.ingress.get_mut(&support::cluster()).unwrap().prefix_lists.insert("pl-1".to_owned(), entries);
    };
    // Not allowed to look into it.
    let plan = plan::make(&us(), &world);
    assert!(hint(found(&plan, FindingId::PrefixListUnreadable)).contains("GetManagedPrefixListEntries"));
    assert_eq!(step(&plan).unwrap().action, Action::Create);

    lists(&mut world, &[VENDOR, "192.0.2.0/24"]);
    let plan = plan::make(&us(), &world);
    assert!(step(&plan).is_none());
    let finding = found(&plan, FindingId::IngressDuplicate);
    assert!(finding.message.contains("sgr-list") && finding.message.contains("pl-1"), "{finding:?}");

    // It admits more than the vendor: reported, and not relied on.
    lists(&mut world, &["35.193.0.0/16"]);
    let plan = apply(&mut world, &us());
    assert_eq!(opened(&plan).len(), 1);
    assert!(has(&plan, FindingId::IngressWiderThanNeeded));

    // Our own rule stays where it is, whatever the list has later.
    lists(&mut world, &[VENDOR]);
    assert!(!plan::make(&us(), &world).has_changes());
}

#[test]
fn a_rule_for_members_of_a_group_lets_no_vendor_in() {
    let mut world = account();
    add_rule(&mut world, "sgr-members", rule("sg-us", (5439, 5439), "sg-us"));
    let plan = plan::make(&us(), &world);
    assert_eq!(opened(&plan).len(), 1);
    assert!(plan.findings().all(|finding| !finding.message.contains("sgr-members")));
}

#[test]
fn a_full_group_is_predicted_for_each_family() {
    let mut world = account();
    for number in 0..60 {
        add_rule(
            &mut world,
            &format!("sgr-{number}"),
            rule("sg-us", (22, 22), &format!("10.0.{number}.0/24")),
        );
    }
    let plan = plan::make(&us(), &world);
    let finding = found(&plan, FindingId::SecurityGroupFull);
    assert!(!finding.is_error(), "the quota may have been raised");
    assert!(finding.message.starts_with("sg-us (warehouse) has 60 inbound IPv4 rules and is to get 1 more"));
    assert!(hint(finding).contains("Service Quotas"));

    let mut six = us();
    six[0].network.cidrs = vec!["2001:db8::7/128".parse().unwrap()];
    assert!(!has(&plan::make(&six, &world), FindingId::SecurityGroupFull), "IPv6 has a quota of its own");

    world.ingress.get_mut(&support::cluster()).unwrap().rules.remove("sgr-0");
    let plan = apply(&mut world, &us());
    assert!(!has(&plan, FindingId::SecurityGroupFull));
    assert!(!has(&plan::make(&us(), &world), FindingId::SecurityGroupFull), "what is there needs no room");
}

/// Each alone would fit.
#[test]
fn a_group_is_full_for_all_destinations_together() {
    let mut world = account();
    for number in 0..58 {
        let rule = rule("sg-us", (22, 22), &format!("10.0.{number}.0/24"));
        add_rule(&mut world, &format!("sgr-{number}"), rule);
    }
    let destination = |key: &str, cidr: &str| {
        let mut one = us().remove(0);
        one.destination = key.to_owned();
        one.network.cidrs = vec![cidr.parse().unwrap()];
        one
    };
    let mut fleet: Vec<_> =
        (1..=2).map(|number| destination(&format!("d{number}"), &format!("203.0.113.{number}/32"))).collect();
    // What two ask for alike is one rule.
    fleet.push(destination("d3", "203.0.113.2/32"));
    assert!(!has(&plan::make(&fleet, &world), FindingId::SecurityGroupFull), "58 and 2");
    fleet.push(destination("d4", "203.0.113.4/32"));
    let plan = plan::make(&fleet, &world);
    let full = |plan: &DeploymentPlan| {
        plan.findings.iter().any(|finding| finding.id == FindingId::SecurityGroupFull)
    };
    assert!(plan.deployments.iter().all(full), "each of them may be the one that finds no room");
    let told = &found(&plan, FindingId::SecurityGroupFull).message;
    assert!(told.contains("is to get 3 more, with those of other destinations"), "{told}");
}

#[test]
fn with_allow_false_nothing_is_opened_and_ours_is_closed() {
    let mut world = account();
    apply(&mut world, &us());
    let mut closed = us();
    closed[0].network.allow = false;
    let plan = plan::make(&closed, &world);
    assert_eq!(step(&plan).unwrap().action, Action::Delete);
    assert!(found(&plan, FindingId::IngressNotAllowed).message.contains(VENDOR));
    apply(&mut world, &closed);
    assert!(world.ingress[&support::cluster()].rules.is_empty());
    assert!(!plan::make(&closed, &world).has_changes());
    add_rule(&mut world, "sgr-theirs", rule("sg-us", (5439, 5439), VENDOR));
    assert!(!has(&plan::make(&closed, &world), FindingId::IngressNotAllowed), "somebody else lets it in");
}

fn private() -> World {
    let mut world = account();
    world.warehouses.get_mut(&support::cluster()).unwrap().publicly_accessible = false;
    world
}

#[test]
fn a_private_warehouse_is_reached_through_a_tunnel() {
    let mut world = private();
    let plan = apply(&mut world, &us());
    let advice = hint(found(&plan, FindingId::WarehousePrivate));
    for part in ["`ssh = \"user@host\"`", "[destinations.us]", "\"SSH tunneling\"", "internet gateway"] {
        assert!(advice.contains(part), "{part} is not in {advice}");
    }
    assert_eq!(opened(&plan).len(), 1, "the way is prepared for a warehouse that becomes public");

    let deployments = support::deployments("private-over-ssh.toml");
    let plan = plan::make(&deployments, &world);
    let finding = found(&plan, FindingId::WarehouseThroughTunnel);
    assert!(!has(&plan, FindingId::WarehousePrivate));
    insta::assert_snapshot!("tunnel", format!("{}\n{}", finding.message, hint(finding)));
    assert_eq!(step(&plan).unwrap().action, Action::Delete, "nobody comes in through it any more");
    apply(&mut world, &deployments);
    assert!(world.ingress[&support::cluster()].rules.is_empty());
    assert!(!plan::make(&deployments, &world).has_changes());

    // Made public, it is open for the vendor on both ways.
    world.warehouses.get_mut(&support::cluster()).unwrap().publicly_accessible = true;
    let plan = plan::make(&deployments, &world);
    assert_eq!(opened(&plan).len(), 1);
    assert!(hint(found(&plan, FindingId::IngressBesideTunnel)).contains("allow = false"));
}

#[test]
fn a_vendor_inside_the_network_needs_no_internet() {
    let world = private();
    let mut deployments = us();
    deployments[0].network.cidrs = vec!["10.1.2.3/32".parse().unwrap(), "100.64.0.0/28".parse().unwrap()];
    let plan = plan::make(&deployments, &world);
    assert!(!has(&plan, FindingId::WarehousePrivate));
    assert_eq!(opened(&plan).len(), 2);
}

#[test]
fn what_is_torn_down_is_ours_in_whichever_network() {
    let mut world = account();
    apply(&mut world, &us());
    attach(&mut world, "sg-two", "office");
    add_rule(&mut world, "sgr-theirs", rule("sg-us", (5439, 5439), "198.51.100.0/24"));
    let plan = plan::teardown(&us(), &world, Teardown::default());
    for call in memory::calls(&plan) {
        memory::execute(&mut world, &call);
    }
    let left: Vec<_> = world.ingress[&support::cluster()].rules.keys().map(String::as_str).collect();
    assert_eq!(left, ["sgr-theirs"]);
}

#[test]
fn a_public_warehouse_that_the_internet_does_not_reach_is_told() {
    let mut world = account();
    let entry = |egress, ports| AclEntry {
        number: 100,
        egress,
        allow: true,
        protocol: "6".to_owned(),
        cidr: "0.0.0.0/0".parse().unwrap(),
        ports,
    };
    let subnet = |via: &str, outbound| Subnet {
        id: "subnet-1".to_owned(),
        routes: [("0.0.0.0/0".parse().unwrap(), via.to_owned())].into(),
        acl: vec![entry(false, Some((5439, 5439))), entry(true, outbound)],
    };
    let findings = |world: &World| {
        let plan = plan::make(&us(), world);
        (has(&plan, FindingId::SubnetWithoutInternetGateway), has(&plan, FindingId::NetworkAclDenies))
    };
    world.subnets.insert(support::cluster(), vec![subnet("igw-1", Some((1024, 65535)))]);
    assert_eq!(findings(&world), (false, false));
    world.subnets.insert(support::cluster(), vec![subnet("nat-1", Some((1024, 65535)))]);
    assert_eq!(findings(&world), (true, false));
    world.subnets.insert(support::cluster(), vec![subnet("igw-1", Some((443, 443)))]);
    assert_eq!(findings(&world), (false, true));
    assert!(!plan::make(&us(), &world).findings().any(Finding::is_error), "the rule is made all the same");
}

/// What a finding says of a rule, and which rule it calls enough.
#[test]
fn a_wider_rule_is_told_in_plain_words_and_with_the_rule_that_is_enough() {
    let mut world = account();
    let all =
        IngressRuleFacts { protocol: "-1".to_owned(), ports: None, ..rule("sg-us", (0, 0), "0.0.0.0/0") };
    add_rule(&mut world, "sgr-all", all.clone());
    let plan = plan::make(&us(), &world);
    let wider = found(&plan, FindingId::IngressWiderThanNeeded);
    assert!(wider.message.contains("sgr-all (all traffic from 0.0.0.0/0 on sg-us)"), "{wider:?}");
    assert!(hint(wider).contains("provision's own rule is enough"), "{wider:?}");
    let tcp = IngressRuleFacts { ports: None, protocol: "tcp".to_owned(), ..all };
    add_rule(&mut world, "sgr-all", tcp);
    add_rule(&mut world, "sgr-theirs", rule("sg-us", (5439, 5439), VENDOR));
    let plan = plan::make(&us(), &world);
    let wider = found(&plan, FindingId::IngressWiderThanNeeded);
    assert!(wider.message.contains("(tcp on all ports from 0.0.0.0/0 on sg-us)"), "{wider:?}");
    assert!(hint(wider).contains("the rule sgr-theirs is enough") && opened(&plan).is_empty(), "{wider:?}");
}

/// Somebody took the tags off: the description of a rule that is just as it would be made says whose it is.
#[test]
fn a_rule_that_lost_its_tags_is_ours_all_the_same() {
    let mut world = account();
    apply(&mut world, &us());
    let untagged = |world: &mut World| {
        let rules = &mut world.ingress.get_mut(&support::cluster()).unwrap().rules;
        rules.values_mut().for_each(|rule| rule.tags.clear());
    };
    let made = world.clone();
    untagged(&mut world);
    let plan = apply(&mut world, &us());
    let changed: Vec<_> = plan.steps().filter(|step| step.action.is_change()).collect();
    assert!(
        matches!(changed.as_slice(), [step] if !step.adopted && step.changes[0].field == "tags"),
        "{changed:?}"
    );
    assert_eq!(world, made);
    untagged(&mut world);
    let rest = plan::teardown(&us(), &world, Teardown::default());
    memory::carry_out(&mut world, &rest);
    assert!(world.ingress[&support::cluster()].rules.is_empty());
}

/// One that is not as it would be made is told, and stays: it may be a copy that somebody changed.
#[test]
fn a_rule_that_only_says_that_it_is_ours_is_told() {
    let mut world = account();
    apply(&mut world, &us());
    let rules = &mut world.ingress.get_mut(&support::cluster()).unwrap().rules;
    let mut copy = rules.values().next().unwrap().clone();
    copy.tags.clear();
    copy.cidr = Some("0.0.0.0/0".to_owned());
    rules.insert("sgr-copy".to_owned(), copy);
    for plan in [plan::make(&us(), &world), plan::teardown(&us(), &world, Teardown::default())] {
        assert!(support::ids(&plan).contains(&FindingId::IngressUntagged), "{}", support::words(&plan));
        let sent = format!("{:?}", memory::calls(&plan));
        assert!(!sent.contains("sgr-copy"), "{sent}");
    }
}
