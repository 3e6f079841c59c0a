//! Security groups, prefix lists and quotas as EC2 has them.

use provision_sandbox::model::{Grant, Network, Peer, PrefixEntry, PrefixList, parse_cidr};
use provision_sandbox::seed;

use crate::account::{Account, Run, US_AND_EU};

const SEVERAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/several-security-groups.toml");
const PRIVATE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/private-over-ssh.toml");
const GROUP: &str = "sg-0123456789abcdef0";
const US: [&str; 3] = [US_AND_EU, "--destination", "us"];

/// Changes the networking of us-east-1.
fn change<T>(account: &Account, change: impl FnOnce(&mut Network) -> T) -> T {
    let mut world = account.sandbox.cloud().world();
    change(world.ec2.of(seed::ACCOUNT, "us-east-1"))
}

/// The groups of the cluster.
fn groups(account: &Account) -> Vec<String> {
    let mut world = account.sandbox.cloud().world();
    world.redshift.of(seed::ACCOUNT, "us-east-1").clusters["analytics"].security_groups.clone()
}

fn tcp(peer: Peer, port: i32) -> Grant {
    Grant { protocol: "tcp".to_owned(), ports: Some((port, port)), peer }
}

/// The sources that may reach the port of the group, with whether the rule is ours.
fn sources(account: &Account, group: &str, port: i32) -> Vec<(String, bool)> {
    change(account, |network| {
        let rules = network.groups[group].rules.values().filter(|rule| !rule.egress);
        let rules = rules.filter(|rule| rule.grant.ports == Some((port, port)));
        let ours = |id: &str| network.tags_of(id).contains_key("provision:deployment");
        let mut sources: Vec<_> = rules.map(|rule| (rule.grant.peer.to_string(), ours(&rule.id))).collect();
        sources.sort();
        sources
    })
}

/// What was printed, in one line.
fn flat(run: &Run) -> String {
    run.out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn has(run: &Run, parts: &[&str]) {
    let text = flat(run);
    for part in parts {
        assert!(text.contains(part), "{part} is not in {text}");
    }
}

#[test]
fn of_several_groups_the_chosen_one_is_opened_for_both_families() {
    let account = Account::new();
    account.attach_group(GROUP);
    let before = account.inventory();
    let [spec, flag, us] = US;
    let refused = account.expect(1, &["plan", spec, flag, us]);
    has(
        &refused,
        &["SECURITY_GROUP_AMBIGUOUS", "(warehouse)", &format!("{GROUP} (vendors)"), "security_group"],
    );

    account.expect(0, &["apply", SEVERAL, "--yes"]);
    let opened = [("2001:db8:35:193::61/128".to_owned(), true), ("35.193.179.61/32".to_owned(), true)];
    assert_eq!(sources(&account, GROUP, 5439), opened);
    let plan = account.expect(0, &["plan", SEVERAL]);
    has(&plan, &["Nothing to do", "WAREHOUSE_WITHOUT_IPV6"]);
    account.expect(0, &["destroy", SEVERAL, "--yes"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn the_group_of_another_account_is_left_to_its_owner() {
    let account = Account::new();
    let group = groups(&account).remove(0);
    change(&account, |network| {
        network.groups.get_mut(&group).expect("the group").owner = Some(seed::PARTNER_ACCOUNT.to_owned());
    });
    let [spec, flag, us] = US;
    let plan = account.expect(1, &["plan", spec, flag, us]);
    has(&plan, &["SECURITY_GROUP_OF_OTHER_ACCOUNT", seed::PARTNER_ACCOUNT, "35.193.179.61/32", "5439"]);
    change(&account, |network| {
        network.add_rule(&group, false, tcp(parse_cidr("35.193.179.61/32").unwrap(), 5439), None)
    });
    account.expect(0, &["apply", spec, flag, us, "--yes"]);
    account.expect(0, &["plan", spec, flag, us]);
    account.expect(0, &["destroy", spec, flag, us, "--yes"]);
    assert!(sources(&account, &group, 5439).iter().all(|(_, ours)| !ours));
}

#[test]
fn a_prefix_list_that_has_the_vendor_is_enough() {
    let account = Account::new();
    let group = groups(&account).remove(0);
    let list = "pl-0123456789abcdef0";
    let entry = |cidr: &str| PrefixEntry { cidr: cidr.to_owned(), description: None };
    change(&account, |network| {
        // More entries than a page has.
        let mut entries: Vec<_> = (0..150).map(|number| entry(&format!("198.51.100.{number}/32"))).collect();
        entries.push(entry("35.193.179.61/32"));
        let made = PrefixList {
            id: list.to_owned(),
            name: "vendors".to_owned(),
            owner: seed::ACCOUNT.to_owned(),
            max_entries: Some(200),
            version: 1,
            entries,
        };
        network.prefix_lists.insert(list.to_owned(), made);
        network.add_rule(&group, false, tcp(Peer::PrefixList(list.to_owned()), 5439), None);
    });
    let [spec, flag, us] = US;
    let plan = account.expect(3, &["plan", spec, flag, us]);
    has(&plan, &["INGRESS_DUPLICATE", list]);
    account.expect(0, &["apply", spec, flag, us, "--yes"]);
    assert!(sources(&account, &group, 5439).iter().all(|(_, ours)| !ours), "no rule is made");
    let denied = "ec2:GetManagedPrefixListEntries=UnauthorizedOperation".parse().expect("a fault");
    account.sandbox.cloud().faults.add(denied);
    let plan = account.expect(3, &["plan", spec, flag, us]);
    has(&plan, &["PREFIX_LIST_UNREADABLE", "READ_DENIED", "ec2:GetManagedPrefixListEntries"]);
}

#[test]
fn a_full_group_is_predicted_and_told_when_aws_refuses() {
    let account = Account::new();
    let group = groups(&account).remove(0);
    change(&account, |network| {
        for number in 0..60 {
            let cidr = parse_cidr(&format!("10.9.{number}.0/24")).unwrap();
            network.add_rule(&group, false, tcp(cidr, 22), None);
        }
    });
    let [spec, flag, us] = US;
    let plan = account.expect(3, &["plan", spec, flag, us]);
    has(&plan, &["SECURITY_GROUP_FULL", "(warehouse) has 61 inbound IPv4 rules"]);
    let failed = account.expect(1, &["apply", spec, flag, us, "--yes"]);
    has(&failed, &["RulesPerSecurityGroupLimitExceeded", "Service Quotas", "network.security_group"]);
    change(&account, |network| {
        let rules = &mut network.groups.get_mut(&group).expect("the group").rules;
        rules.retain(|_, rule| rule.grant.ports != Some((22, 22)));
    });
    account.expect(0, &["apply", spec, flag, us, "--yes"]);
    account.expect(0, &["plan", spec, flag, us]);
}

#[test]
fn what_is_allowed_no_longer_is_closed() {
    let account = Account::new();
    let [spec, flag, us] = US;
    let group = groups(&account).remove(0);
    account.expect(0, &["apply", spec, flag, us, "--yes"]);
    assert!(sources(&account, &group, 5439).contains(&("35.193.179.61/32".to_owned(), true)));
    let closed = account.spec(&[("[bucket]", "[network]\nallow = false\n\n[bucket]")]);
    let closed = closed.to_str().unwrap();
    let plan = account.expect(3, &["plan", closed, flag, us]);
    has(&plan, &["INGRESS_NOT_ALLOWED", "35.193.179.61/32", "allow = false"]);
    account.expect(0, &["apply", closed, flag, us, "--yes"]);
    assert!(sources(&account, &group, 5439).iter().all(|(_, ours)| !ours));
    account.expect(0, &["plan", closed, flag, us]);
}

#[test]
fn a_private_cluster_says_what_to_enter_in_the_vendors_form() {
    let account = Account::new();
    account.make_private("us-east-1");
    let [spec, flag, us] = US;
    let plan = account.expect(3, &["plan", spec, flag, us]);
    has(&plan, &["WAREHOUSE_PRIVATE", "`ssh = \"user@host\"` in [destinations.us]", "\"SSH tunneling\""]);
    // How the operator connects does not matter here.
    let text = std::fs::read_to_string(PRIVATE).expect("the ready-made spec");
    let by_data_api =
        text.replace("via = \"temporary\"", "via = \"data-api\"").replace("ssh = \"bastion\"", "");
    let spec = account.write("tunnel.toml", &by_data_api);
    let spec = spec.to_str().unwrap();
    let plan = account.expect(3, &["plan", spec]);
    has(
        &plan,
        &[
            "WAREHOUSE_THROUGH_TUNNEL",
            "turn on \"SSH tunneling\" and give host bastion.example.com, port 22, user tunnel",
            "bastion.example.com must admit 35.193.179.61/32 on port 22",
        ],
    );
    account.expect(0, &["apply", spec, "--yes"]);
    let group = groups(&account).remove(0);
    assert!(sources(&account, &group, 5439).iter().all(|(_, ours)| !ours), "no rule for the vendor");
    account.expect(0, &["plan", spec]);
    account.expect(0, &["destroy", spec, "--yes"]);
}

#[test]
fn what_keeps_the_internet_from_a_public_warehouse_is_found() {
    let account = Account::new();
    let [spec, flag, us] = US;
    let plan = account.expect(3, &["plan", spec, flag, us]);
    assert!(!flat(&plan).contains("SUBNET_") && !flat(&plan).contains("NETWORK_ACL_"), "{}", plan.out);
    change(&account, |network| {
        for table in network.route_tables.values_mut() {
            table.routes.remove("0.0.0.0/0");
        }
        for acl in network.network_acls.values_mut() {
            acl.entries.retain(|entry| !entry.allow || entry.egress);
        }
    });
    let plan = account.expect(3, &["plan", spec, flag, us]);
    has(&plan, &["SUBNET_WITHOUT_INTERNET_GATEWAY", "NETWORK_ACL_DENIES", "35.193.179.61/32 to port 5439"]);
    for operation in ["DescribeRouteTables", "DescribeNetworkAcls", "DescribeSecurityGroups"] {
        let fault = format!("ec2:{operation}=UnauthorizedOperation").parse().expect("a fault");
        account.sandbox.cloud().faults.add(fault);
    }
    let plan = account.expect(3, &["plan", spec, flag, us]);
    assert!(!flat(&plan).contains("SUBNET_"), "what may not be read is not told: {}", plan.out);
}
