//! Amazon EC2's networking: security groups and their rules, tags, and the VPC
//! resources around them.

pub(crate) mod describe;
mod dry_run;
pub(crate) mod filter;
pub(crate) mod glob;
pub(crate) mod groups;
pub(crate) mod model;
pub(crate) mod permission;
pub(crate) mod request;
pub(crate) mod routing;
pub(crate) mod rules;
pub(crate) mod tags;
pub(crate) mod xml;

use model::Network;

use crate::endpoint::{Access, Call, Cloud, PerRegion, Protocol, Reply, Service, World, error::Result};
use provision_iam::partition::of_region_or_default;

pub(crate) struct Ec2;

#[async_trait::async_trait]
impl Service for Ec2 {
    fn name(&self) -> &'static str {
        "ec2"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Ec2 { version: "2016-11-15" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let mut world = cloud.world();
        let network = network(&mut world.ec2, &call.account, &call.region);
        let fields = match call.operation.as_str() {
            "AuthorizeSecurityGroupIngress" => rules::authorize(network, call, false),
            "AuthorizeSecurityGroupEgress" => rules::authorize(network, call, true),
            "RevokeSecurityGroupIngress" => rules::revoke(network, call, false),
            "RevokeSecurityGroupEgress" => rules::revoke(network, call, true),
            "ModifySecurityGroupRules" => rules::modify(network, call),
            "UpdateSecurityGroupRuleDescriptionsIngress" => rules::update_descriptions(network, call, false),
            "UpdateSecurityGroupRuleDescriptionsEgress" => rules::update_descriptions(network, call, true),
            "DescribeSecurityGroupRules" => rules::describe(network, call),
            "CreateSecurityGroup" => groups::create(network, call),
            "DeleteSecurityGroup" => groups::delete(network, call),
            "DescribeSecurityGroups" => groups::describe(network, call),
            "CreateTags" => tags::create(network, call),
            "DeleteTags" => tags::delete(network, call),
            "DescribeTags" => tags::describe(network, call),
            "DescribeRegions" => describe::regions(call),
            "DescribeVpcs" => describe::vpcs(network, call),
            "DescribeVpcAttribute" => describe::vpc_attribute(network, call),
            "DescribeSubnets" => describe::subnets(network, call),
            "DescribeRouteTables" => routing::route_tables(network, call),
            "DescribeNetworkAcls" => routing::network_acls(network, call),
            "DescribeInternetGateways" => routing::internet_gateways(network, call),
            "DescribeManagedPrefixLists" => describe::prefix_lists(network, call),
            "GetManagedPrefixListEntries" => describe::prefix_list_entries(network, call),
            _ => Err(self.protocol().unknown_operation(call)),
        };
        fields.map(Reply::Fields)
    }

    fn access(&self, call: &Call, _world: &World) -> Vec<Access> {
        let action = format!("ec2:{}", call.operation);
        let arn = |kind: &str, id: &str| {
            let (region, account) = (&call.region, &call.account);
            format!("arn:{}:ec2:{region}:{account}:{kind}/{id}", of_region_or_default(region))
        };
        let on_group = ["Authorize", "Revoke", "Modify", "Update", "Delete"]
            .iter()
            .any(|verb| call.operation.starts_with(verb) && call.operation.contains("SecurityGroup"));
        if on_group {
            let group = arn("security-group", call.params.get("GroupId").unwrap_or("*"));
            let mut needed = vec![Access::new(action, group)];
            if call.params.has("TagSpecification") {
                let rule = arn("security-group-rule", "*");
                let tagging = Access::new("ec2:CreateTags", rule);
                needed.push(tagging.context("ec2:CreateAction", &call.operation));
            }
            return needed;
        }
        if matches!(call.operation.as_str(), "CreateTags" | "DeleteTags") {
            let ids = call.params.texts("ResourceId");
            return ids
                .iter()
                .map(|id| Access::new(action.clone(), arn(tags::resource_type(id), id)))
                .collect();
        }
        vec![Access::new(action, "*")]
    }

    /// A VPC like a customer's in us-east-1 and eu-west-1: public and private
    /// subnets, a security group for the warehouse, and one that is nobody's
    /// business.
    fn seed(&self, world: &mut World, account: &str) {
        for region in [world.iam.partition.home(), world.iam.partition.other()] {
            seed(network(&mut world.ec2, account, region));
        }
    }
}

/// The networking of an account in a region; it has a default VPC from the
/// first moment anybody looks.
pub(crate) fn network<'w>(
    networks: &'w mut PerRegion<Network>,
    account: &str,
    region: &str,
) -> &'w mut Network {
    let network = networks.of(account, region);
    if network.region.is_empty() {
        *network = Network::new(account, region);
    }
    network
}

fn seed(network: &mut Network) {
    let vpc = network.add_vpc("10.20.0.0/16", false);
    if let Some(vpc) = network.vpcs.get_mut(&vpc) {
        vpc.dns_hostnames = true;
    }
    let gateway = network.add_internet_gateway(&vpc);
    let public = network.add_route_table(&vpc);
    network.add_route(&public, "0.0.0.0/0", &gateway);
    name(network, &vpc, "analytics");
    for (index, zone) in ["a", "b", "c"].into_iter().enumerate() {
        let open = network.add_subnet(&vpc, &format!("10.20.{index}.0/24"), zone);
        network.associate_route_table(&public, &open);
        name(network, &open, &format!("analytics-public-{zone}"));
        let closed = network.add_subnet(&vpc, &format!("10.20.{}.0/24", 100 + index), zone);
        name(network, &closed, &format!("analytics-private-{zone}"));
    }
    for (group, description, cidr, port, rule) in [
        ("warehouse", "Redshift, reached by the office and by vendors", "198.51.100.0/24", 5439, "office"),
        ("web", "Web servers", "0.0.0.0/0", 443, "everybody"),
    ] {
        let id = network.add_group(&vpc, group, description);
        name(network, &id, group);
        let grant = permission::Grant {
            protocol: "tcp".to_owned(),
            ports: Some((port, port)),
            peer: permission::parse_cidr(cidr).expect("a valid CIDR block"),
        };
        network.add_rule(&id, false, grant, Some(rule.to_owned()));
    }
}

fn name(network: &mut Network, id: &str, name: &str) {
    let tags = network.tags.entry(id.to_owned()).or_default();
    tags.insert("Name".to_owned(), name.to_owned());
}
