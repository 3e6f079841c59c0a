//! Security group rules and the networking around them.

use aws_sdk_ec2::{
    Client,
    types::{
        Filter, IpPermission, IpRange, Ipv6Range, PrefixListId, ResourceType, SecurityGroupRule,
        SecurityGroupRuleRequest, SecurityGroupRuleUpdate, Tag, TagSpecification, UserIdGroupPair,
    },
};

use serde_json::json;

use crate::{
    clients,
    common::{control, sandbox},
    refused,
};

fn permission(cidr: &str, port: i32, description: &str) -> IpPermission {
    let range = IpRange::builder().cidr_ip(cidr).description(description).build();
    IpPermission::builder().ip_protocol("tcp").from_port(port).to_port(port).ip_ranges(range).build()
}

fn filter(name: &str, value: &str) -> Filter {
    Filter::builder().name(name).values(value).build()
}

/// The seeded warehouse's group.
async fn warehouse_group(ec2: &Client) -> String {
    let groups =
        ec2.describe_security_groups().filters(filter("group-name", "warehouse")).send().await.unwrap();
    groups.security_groups()[0].group_id().unwrap().to_owned()
}

async fn rules(ec2: &Client, group: &str) -> Vec<SecurityGroupRule> {
    let rules = ec2.describe_security_group_rules().filters(filter("group-id", group)).send().await.unwrap();
    let ingress = rules.security_group_rules().iter().filter(|rule| rule.is_egress() == Some(false));
    ingress.cloned().collect()
}

#[tokio::test]
async fn an_authorized_rule_has_an_id_tags_and_a_canonical_cidr() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let group = warehouse_group(&ec2).await;
    let tag = Tag::builder().key("provision:deployment").value("acme").build();
    let tags =
        TagSpecification::builder().resource_type(ResourceType::SecurityGroupRule).tags(tag.clone()).build();
    let made = ec2
        .authorize_security_group_ingress()
        .group_id(&group)
        .ip_permissions(permission("203.0.113.7/24", 5439, "provision: acme/us"))
        .tag_specifications(tags)
        .send()
        .await
        .unwrap();
    let rule = &made.security_group_rules()[0];
    assert!(rule.security_group_rule_id().unwrap().starts_with("sgr-"));
    assert_eq!((rule.cidr_ipv4(), rule.from_port()), (Some("203.0.113.0/24"), Some(5439)));
    assert_eq!(rule.tags(), [tag]);
    let kept = rules(&ec2, &group).await;
    assert_eq!(kept.len(), 2, "the office's rule and this one");
    assert!(kept.contains(rule));
}

#[tokio::test]
async fn a_rule_exists_once_whatever_its_description() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let group = warehouse_group(&ec2).await;
    let authorize = |cidr: &str, description: &str| {
        ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(permission(
            cidr,
            5439,
            description,
        ))
    };
    authorize("203.0.113.7/32", "one").send().await.unwrap();
    let message = refused!(authorize("203.0.113.7/32", "another"), "InvalidPermission.Duplicate");
    assert_eq!(
        message,
        "the specified rule \"peer: 203.0.113.7/32, TCP, from port: 5439, to port: 5439, ALLOW\" already exists"
    );
    for (cidr, description) in
        [("1.2.3.4/33", "x"), ("1.2.3.4", "x"), ("1.2.3.5/32", "a -> b"), ("1.2.3.5/32", "it's")]
    {
        refused!(authorize(cidr, description), "InvalidParameterValue");
    }
    refused!(authorize("9.9.9.9/32", "dry").dry_run(true), "DryRunOperation");
    assert_eq!(rules(&ec2, &group).await.len(), 2);
    let missing = ec2.authorize_security_group_ingress().group_id("sg-0123456789abcdef0");
    refused!(missing.ip_permissions(permission("9.9.9.9/32", 1, "x")), "InvalidGroup.NotFound");
}

#[tokio::test]
async fn a_group_holds_sixty_rules_of_an_ip_version() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let group = warehouse_group(&ec2).await;
    let many = (0..59).map(|n| permission(&format!("10.1.{n}.0/24"), 5439, "many")).collect();
    ec2.authorize_security_group_ingress()
        .group_id(&group)
        .set_ip_permissions(Some(many))
        .send()
        .await
        .unwrap();
    let one_more = ec2.authorize_security_group_ingress().group_id(&group);
    refused!(
        one_more.ip_permissions(permission("10.2.0.0/24", 5439, "x")),
        "RulesPerSecurityGroupLimitExceeded"
    );
    let ipv6 = aws_sdk_ec2::types::Ipv6Range::builder().cidr_ipv6("2001:db8::/32").build();
    let permission =
        IpPermission::builder().ip_protocol("tcp").from_port(1).to_port(1).ipv6_ranges(ipv6).build();
    ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(permission).send().await.unwrap();

    let mut pages = ec2
        .describe_security_group_rules()
        .filters(filter("group-id", &group))
        .max_results(25)
        .into_paginator()
        .send();
    let mut seen = std::collections::BTreeSet::new();
    while let Some(page) = pages.next().await {
        for rule in page.unwrap().security_group_rules() {
            assert!(seen.insert(rule.security_group_rule_id().unwrap().to_owned()), "a rule twice");
        }
    }
    assert_eq!(seen.len(), 62, "60 and 1 of ingress, 1 of egress");
}

#[tokio::test]
async fn a_modified_rule_keeps_its_id_and_tags_and_a_revoked_one_is_gone() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let group = warehouse_group(&ec2).await;
    let made = ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(permission(
        "203.0.113.7/32",
        5439,
        "old",
    ));
    let made = made.send().await.unwrap();
    let id = made.security_group_rules()[0].security_group_rule_id().unwrap().to_owned();
    let tag = Tag::builder().key("k").value("v").build();
    ec2.create_tags().resources(&id).tags(tag.clone()).send().await.unwrap();
    let request = SecurityGroupRuleRequest::builder()
        .ip_protocol("tcp")
        .from_port(5440)
        .to_port(5440)
        .cidr_ipv4("203.0.113.8/32");
    let update = SecurityGroupRuleUpdate::builder()
        .security_group_rule_id(&id)
        .security_group_rule(request.build())
        .build();
    ec2.modify_security_group_rules().group_id(&group).security_group_rules(update).send().await.unwrap();
    let by_tag = ec2.describe_security_group_rules().filters(filter("tag:k", "v")).send().await.unwrap();
    let rule = &by_tag.security_group_rules()[0];
    assert_eq!(
        (rule.security_group_rule_id(), rule.cidr_ipv4(), rule.from_port()),
        (Some(id.as_str()), Some("203.0.113.8/32"), Some(5440))
    );
    assert_eq!((rule.tags(), rule.description()), (&[tag][..], None));

    let revoke = || ec2.revoke_security_group_ingress().group_id(&group).security_group_rule_ids(&id);
    let revoked = revoke().send().await.unwrap();
    assert_eq!(revoked.revoked_security_group_rules()[0].security_group_rule_id(), Some(id.as_str()));
    refused!(revoke(), "InvalidSecurityGroupRuleId.NotFound");
    let unknown =
        ec2.revoke_security_group_ingress().group_id(&group).ip_permissions(permission("9.9.9.9/32", 1, ""));
    refused!(unknown, "InvalidPermission.NotFound");
    assert_eq!(rules(&ec2, &group).await.len(), 1);
}

#[tokio::test]
async fn the_way_from_a_warehouse_to_the_internet_can_be_read() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let vpcs = ec2.describe_vpcs().filters(filter("tag:Name", "analytics")).send().await.unwrap();
    let vpc = vpcs.vpcs()[0].vpc_id().unwrap();
    let subnets = ec2.describe_subnets().filters(filter("vpc-id", vpc)).send().await.unwrap();
    assert_eq!(subnets.subnets().len(), 6);
    let tables = ec2.describe_route_tables().filters(filter("vpc-id", vpc)).send().await.unwrap();
    let public = tables.route_tables().iter().find(|table| {
        table.routes().iter().any(|route| route.gateway_id().is_some_and(|id| id.starts_with("igw-")))
    });
    assert_eq!(public.unwrap().associations().len(), 3);
    let acls = ec2.describe_network_acls().filters(filter("vpc-id", vpc)).send().await.unwrap();
    assert_eq!((acls.network_acls()[0].associations().len(), acls.network_acls()[0].entries().len()), (6, 4));
    let gateways =
        ec2.describe_internet_gateways().filters(filter("attachment.vpc-id", vpc)).send().await.unwrap();
    assert_eq!(gateways.internet_gateways().len(), 1);
    let lists = ec2.describe_managed_prefix_lists().send().await.unwrap();
    assert_eq!(lists.prefix_lists().len(), 2);
    refused!(ec2.describe_subnets().filters(filter("colour", "red")), "InvalidParameterValue");
    refused!(ec2.describe_vpcs().vpc_ids("vpc-0123456789abcdef0"), "InvalidVpcID.NotFound");
}

/// The part of the world that is the customer's network, as a JSON pointer.
const NETWORK: &str = "/ec2/111122223333~1us-east-1";

#[tokio::test]
async fn a_group_takes_as_many_rules_as_its_quota_says() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let group = warehouse_group(&ec2).await;
    control(&sandbox, "PATCH", &format!("world?path={NETWORK}"), json!({"rules_per_group": 2})).await;
    let authorize = |cidr: &str| {
        ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(permission(cidr, 5439, "x"))
    };
    authorize("203.0.113.1/32").send().await.unwrap();
    refused!(authorize("203.0.113.2/32"), "RulesPerSecurityGroupLimitExceeded");
}

#[tokio::test]
async fn a_rule_made_behind_a_tools_back_is_a_rule() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let group = warehouse_group(&ec2).await;
    let rule = json!({"id": "sgr-00000000000000001", "egress": false, "grant": {
        "protocol": "tcp", "ports": [5439, 5439], "peer": {"Ipv4": "192.0.2.0/24"}}});
    let path = format!("world?path={NETWORK}/groups/{group}/rules/sgr-00000000000000001");
    control(&sandbox, "PATCH", &path, rule).await;
    let found =
        ec2.describe_security_group_rules().security_group_rule_ids("sgr-00000000000000001").send().await;
    assert_eq!(found.unwrap().security_group_rules()[0].cidr_ipv4(), Some("192.0.2.0/24"));
    let revoke = ec2.revoke_security_group_ingress().group_id(&group);
    revoke.security_group_rule_ids("sgr-00000000000000001").send().await.unwrap();
    assert_eq!(rules(&ec2, &group).await.len(), 1);
}

#[tokio::test]
async fn sources_may_be_ipv6_prefix_lists_and_groups() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let group = warehouse_group(&ec2).await;
    let web = ec2.describe_security_groups().filters(filter("group-name", "web")).send().await.unwrap();
    let web = web.security_groups()[0].group_id().unwrap().to_owned();
    let list = json!({"id": "pl-0123456789abcdef0", "name": "vendor", "owner": "111122223333",
        "max_entries": 30, "version": 1, "entries": [{"cidr": "203.0.113.0/24", "description": "office"}]});
    let path = format!("world?path={NETWORK}/prefix_lists/pl-0123456789abcdef0");
    control(&sandbox, "PATCH", &path, list).await;

    let tcp = || IpPermission::builder().ip_protocol("tcp").from_port(5439).to_port(5439);
    let pair = |id: &str| UserIdGroupPair::builder().group_id(id);
    for permission in [
        tcp().ipv6_ranges(Ipv6Range::builder().cidr_ipv6("2001:db8::1/64").build()),
        tcp().prefix_list_ids(PrefixListId::builder().prefix_list_id("pl-0123456789abcdef0").build()),
        tcp().user_id_group_pairs(pair(&web).build()),
        tcp().user_id_group_pairs(pair("sg-0aaaaaaaaaaaaaaaa").user_id("999988887777").build()),
    ] {
        let authorize = ec2.authorize_security_group_ingress().group_id(&group);
        authorize.ip_permissions(permission.build()).send().await.unwrap();
    }
    let unknown = tcp().user_id_group_pairs(pair("sg-0aaaaaaaaaaaaaaaa").build()).build();
    refused!(
        ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(unknown),
        "InvalidGroup.NotFound"
    );
    // The list weighs its 30 entries: with the others' three there is no room for another 30.
    let more = tcp()
        .from_port(1)
        .prefix_list_ids(PrefixListId::builder().prefix_list_id("pl-0123456789abcdef0").build());
    refused!(
        ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(more.build()),
        "RulesPerSecurityGroupLimitExceeded"
    );
    let rules = rules(&ec2, &group).await;
    let has = |what: &dyn Fn(&SecurityGroupRule) -> bool| assert!(rules.iter().any(what), "{rules:#?}");
    has(&|rule| rule.cidr_ipv6() == Some("2001:db8::/64"));
    has(&|rule| rule.prefix_list_id() == Some("pl-0123456789abcdef0"));
    let peer = |rule: &SecurityGroupRule| {
        let info = rule.referenced_group_info()?;
        Some((info.group_id()?.to_owned(), info.user_id()?.to_owned()))
    };
    has(&|rule| peer(rule) == Some((web.clone(), "111122223333".into())));
    has(&|rule| peer(rule) == Some(("sg-0aaaaaaaaaaaaaaaa".into(), "999988887777".into())));
}

#[tokio::test]
async fn a_group_shared_by_another_account_can_be_seen_but_not_changed() {
    let sandbox = sandbox().await;
    let ec2 = clients::ec2(&sandbox, "us-east-1");
    let group = warehouse_group(&ec2).await;
    let path = format!("world?path={NETWORK}/groups/{group}");
    control(&sandbox, "PATCH", &path, json!({"owner": "999988887777"})).await;
    let groups = ec2.describe_security_groups().group_ids(&group).send().await.unwrap();
    assert_eq!(groups.security_groups()[0].owner_id(), Some("999988887777"));
    assert_eq!(rules(&ec2, &group).await[0].group_owner_id(), Some("999988887777"));
    let authorize = ec2.authorize_security_group_ingress().group_id(&group);
    refused!(authorize.ip_permissions(permission("203.0.113.1/32", 5439, "x")), "AuthFailure");
    refused!(ec2.delete_security_group().group_id(&group), "AuthFailure");
}
