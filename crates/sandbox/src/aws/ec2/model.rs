//! What one region of an account's VPC networking consists of.
//!
//! Every account has a default VPC in each region, with a public subnet in
//! each of three zones (VPC User Guide, "Default VPC components").

use provision_iam::partition::of_region_or_default;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::permission::Grant;
use crate::endpoint::id;

pub(crate) use crate::endpoint::Tags;

/// The networking of one account in one region, by resource id.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Network {
    /// The region it is in.
    pub region: String,
    /// The account it belongs to.
    pub account: String,
    /// VPCs by id, `vpc-…`.
    pub vpcs: BTreeMap<String, Vpc>,
    /// Subnets by id, `subnet-…`.
    pub subnets: BTreeMap<String, Subnet>,
    /// Route tables by id, `rtb-…`.
    pub route_tables: BTreeMap<String, RouteTable>,
    /// Network access control lists by id, `acl-…`.
    pub network_acls: BTreeMap<String, NetworkAcl>,
    /// Internet gateways by id, `igw-…`.
    pub internet_gateways: BTreeMap<String, InternetGateway>,
    /// Managed prefix lists by id, `pl-…`.
    pub prefix_lists: BTreeMap<String, PrefixList>,
    /// Security groups by id, `sg-…`.
    pub groups: BTreeMap<String, SecurityGroup>,
    /// The group of each rule, so that a rule is found by its id alone; made of [`Self::groups`]
    /// by [`Network::index`].
    #[serde(skip)]
    pub rule_owner: BTreeMap<String, String>,
    /// Rules of one direction and IP version a group may have (VPC User Guide, "Amazon VPC quotas").
    #[serde(default = "rules_per_group")]
    pub rules_per_group: usize,
    /// The groups that network interfaces of others use, by who that is, for
    /// example a cluster's ARN. A group in use cannot be deleted.
    pub group_users: BTreeMap<String, Vec<String>>,
    /// Tags of every resource above, and of the rules.
    pub tags: BTreeMap<String, Tags>,
}

/// The quota every account starts with.
fn rules_per_group() -> usize {
    60
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Vpc {
    pub id: String,
    pub cidr: String,
    pub is_default: bool,
    pub association_id: String,
    pub dns_hostnames: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Subnet {
    pub id: String,
    pub vpc: String,
    pub cidr: String,
    pub zone: String,
    pub default_for_zone: bool,
    pub public_ip_on_launch: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RouteTable {
    pub id: String,
    pub vpc: String,
    /// Destination CIDR to target: `local`, `igw-…`, `nat-…`.
    pub routes: BTreeMap<String, String>,
    pub associations: Vec<Association>,
}

/// A route table or network ACL bound to a subnet, or to the whole VPC.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Association {
    pub id: String,
    /// None for the main route table's association.
    pub subnet: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NetworkAcl {
    pub id: String,
    pub vpc: String,
    pub is_default: bool,
    pub entries: Vec<AclEntry>,
    pub associations: Vec<Association>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AclEntry {
    pub number: u32,
    pub egress: bool,
    pub allow: bool,
    /// Protocol number, `-1` for all.
    pub protocol: String,
    pub cidr: String,
    pub ports: Option<(u16, u16)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InternetGateway {
    pub id: String,
    pub vpc: Option<String>,
}

/// A managed prefix list (VPC User Guide, "Managed prefix lists").
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PrefixList {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The account that owns it, or `AWS`.
    pub owner: String,
    /// How many entries it may have, which is what it counts for in a security group.
    pub max_entries: Option<u32>,
    /// Counts its changes, from 1.
    pub version: u64,
    /// Its CIDR blocks.
    pub entries: Vec<PrefixEntry>,
}

/// A CIDR block of a managed prefix list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PrefixEntry {
    /// The block, as `203.0.113.0/24`.
    pub cidr: String,
    /// What a person wrote about it.
    pub description: Option<String>,
}

/// A security group and its rules.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecurityGroup {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for; it cannot be changed.
    pub description: String,
    /// The id of its VPC.
    pub vpc: String,
    /// The account it belongs to, where that shares the VPC or the group with this one
    /// (VPC User Guide, "Share your VPC subnets with other accounts").
    #[serde(default)]
    pub owner: Option<String>,
    /// Its rules of both directions by id, `sgr-…`.
    #[serde(default)]
    pub rules: BTreeMap<String, Rule>,
}

/// A security group rule: one protocol, port range and peer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    pub id: String,
    pub egress: bool,
    pub grant: Grant,
    pub description: Option<String>,
}

impl Network {
    /// A region as AWS hands it over: the default VPC and nothing else.
    pub(crate) fn new(account: &str, region: &str) -> Self {
        let mut network = Self {
            region: region.to_owned(),
            account: account.to_owned(),
            rules_per_group: rules_per_group(),
            ..Self::default()
        };
        network.add_aws_prefix_lists();
        let vpc = network.add_vpc("172.31.0.0/16", true);
        let gateway = network.add_internet_gateway(&vpc);
        network.add_route(&network.main_route_table(&vpc), "0.0.0.0/0", &gateway);
        for (index, zone) in ["a", "b", "c"].into_iter().enumerate() {
            let subnet = network.add_subnet(&vpc, &format!("172.31.{}.0/20", index * 16), zone);
            let subnet = network.subnets.get_mut(&subnet).expect("just added");
            subnet.default_for_zone = true;
            subnet.public_ip_on_launch = true;
        }
        network
    }

    /// Adds a VPC with what every VPC has from its first moment: a main route
    /// table, a default network ACL and a default security group.
    pub(crate) fn add_vpc(&mut self, cidr: &str, is_default: bool) -> String {
        let id = id::ec2("vpc-");
        let vpc = Vpc {
            id: id.clone(),
            cidr: cidr.to_owned(),
            is_default,
            association_id: id::ec2("vpc-cidr-assoc-"),
            dns_hostnames: is_default,
        };
        self.vpcs.insert(id.clone(), vpc);
        let main = self.add_route_table(&id);
        let table = self.route_tables.get_mut(&main).expect("just added");
        table.associations.push(Association { id: id::ec2("rtbassoc-"), subnet: None });
        self.add_default_acl(&id);
        self.add_group(&id, "default", "default VPC security group");
        id
    }

    /// Adds a subnet; `zone` is the letter of its availability zone. It takes
    /// the VPC's default network ACL and main route table.
    pub(crate) fn add_subnet(&mut self, vpc: &str, cidr: &str, zone: &str) -> String {
        let id = id::ec2("subnet-");
        let subnet = Subnet {
            id: id.clone(),
            vpc: vpc.to_owned(),
            cidr: cidr.to_owned(),
            zone: format!("{}{zone}", self.region),
            default_for_zone: false,
            public_ip_on_launch: false,
        };
        self.subnets.insert(id.clone(), subnet);
        let acl = self.network_acls.values_mut();
        if let Some(acl) = acl.into_iter().find(|a| a.vpc == vpc && a.is_default) {
            acl.associations.push(Association { id: id::ec2("aclassoc-"), subnet: Some(id.clone()) });
        }
        id
    }

    pub(crate) fn add_internet_gateway(&mut self, vpc: &str) -> String {
        let id = id::ec2("igw-");
        let gateway = InternetGateway { id: id.clone(), vpc: Some(vpc.to_owned()) };
        self.internet_gateways.insert(id.clone(), gateway);
        id
    }

    pub(crate) fn add_route_table(&mut self, vpc: &str) -> String {
        let id = id::ec2("rtb-");
        let local = self.vpcs[vpc].cidr.clone();
        let table = RouteTable {
            id: id.clone(),
            vpc: vpc.to_owned(),
            routes: BTreeMap::from([(local, "local".to_owned())]),
            associations: Vec::new(),
        };
        self.route_tables.insert(id.clone(), table);
        id
    }

    pub(crate) fn add_route(&mut self, table: &str, destination: &str, target: &str) {
        if let Some(table) = self.route_tables.get_mut(table) {
            table.routes.insert(destination.to_owned(), target.to_owned());
        }
    }

    pub(crate) fn associate_route_table(&mut self, table: &str, subnet: &str) {
        for other in self.route_tables.values_mut() {
            other.associations.retain(|a| a.subnet.as_deref() != Some(subnet));
        }
        if let Some(table) = self.route_tables.get_mut(table) {
            table
                .associations
                .push(Association { id: id::ec2("rtbassoc-"), subnet: Some(subnet.to_owned()) });
        }
    }

    pub(crate) fn main_route_table(&self, vpc: &str) -> String {
        let mut tables = self.route_tables.values();
        let main = tables.find(|t| t.vpc == vpc && t.associations.iter().any(|a| a.subnet.is_none()));
        main.map(|t| t.id.clone()).unwrap_or_default()
    }

    /// Adds a security group with the rules it is born with: everything may
    /// leave, and members of the `default` group may reach each other.
    pub fn add_group(&mut self, vpc: &str, name: &str, description: &str) -> String {
        let id = id::ec2("sg-");
        let group = SecurityGroup {
            id: id.clone(),
            name: name.to_owned(),
            description: description.to_owned(),
            vpc: vpc.to_owned(),
            owner: None,
            rules: BTreeMap::new(),
        };
        self.groups.insert(id.clone(), group);
        self.add_rule(&id, true, Grant::everything_to_anywhere(), None);
        if name == "default" {
            let members = Grant::everything_from_group(&id, &self.account);
            self.add_rule(&id, false, members, None);
        }
        id
    }

    /// Adds a rule to a group that exists, unchecked; returns it.
    pub fn add_rule(&mut self, group: &str, egress: bool, grant: Grant, description: Option<String>) -> Rule {
        let rule = Rule { id: id::ec2("sgr-"), egress, grant, description };
        self.rule_owner.insert(rule.id.clone(), group.to_owned());
        if let Some(group) = self.groups.get_mut(group) {
            group.rules.insert(rule.id.clone(), rule.clone());
        }
        rule
    }

    /// Makes what is derived from the rest, after that was read from JSON.
    pub(crate) fn index(&mut self) {
        let rules = self
            .groups
            .values()
            .flat_map(|group| group.rules.keys().map(|rule| (rule.clone(), group.id.clone())));
        self.rule_owner = rules.collect();
    }

    /// The account a group belongs to.
    pub(crate) fn owner_of<'n>(&'n self, group: &'n SecurityGroup) -> &'n str {
        group.owner.as_deref().unwrap_or(&self.account)
    }

    pub(crate) fn default_vpc(&self) -> Option<&Vpc> {
        self.vpcs.values().find(|vpc| vpc.is_default)
    }

    /// The tags of the resource with this id; none for one that has none or does not exist.
    pub fn tags_of(&self, resource: &str) -> &Tags {
        static NONE: Tags = Tags::new();
        self.tags.get(resource).unwrap_or(&NONE)
    }

    /// The ARN of one of this region's resources.
    pub(crate) fn arn(&self, kind: &str, id: &str) -> String {
        self.arn_in(&self.account, kind, id)
    }

    /// The ARN of a resource of another account that is seen here.
    pub(crate) fn arn_in(&self, account: &str, kind: &str, id: &str) -> String {
        let partition = of_region_or_default(&self.region);
        format!("arn:{partition}:ec2:{}:{account}:{kind}/{id}", self.region)
    }

    fn add_default_acl(&mut self, vpc: &str) {
        let id = id::ec2("acl-");
        // The default ACL lets all through (rule 100); what no rule allows is
        // refused by the last one, 32767, shown as `*` in the console.
        let entry = |number, egress, allow| AclEntry {
            number,
            egress,
            allow,
            protocol: "-1".to_owned(),
            cidr: "0.0.0.0/0".to_owned(),
            ports: None,
        };
        let acl = NetworkAcl {
            id: id.clone(),
            vpc: vpc.to_owned(),
            is_default: true,
            entries: vec![
                entry(100, true, true),
                entry(32767, true, false),
                entry(100, false, true),
                entry(32767, false, false),
            ],
            associations: Vec::new(),
        };
        self.network_acls.insert(id, acl);
    }

    /// The AWS-managed lists that gateway endpoints route to.
    fn add_aws_prefix_lists(&mut self) {
        for (service, cidr) in [("s3", "52.216.0.0/15"), ("dynamodb", "52.94.0.0/22")] {
            let id = id::ec2("pl-");
            let list = PrefixList {
                id: id.clone(),
                name: format!("com.amazonaws.{}.{service}", self.region),
                owner: "AWS".to_owned(),
                max_entries: None,
                version: 1,
                entries: vec![PrefixEntry { cidr: cidr.to_owned(), description: None }],
            };
            self.prefix_lists.insert(id, list);
        }
    }
}
