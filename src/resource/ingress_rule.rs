//! The ingress rules that let the vendor's static addresses reach the warehouse's port.
//!
//! Rules are worked on by their ids. A rule of somebody else that is identical is enough, one that
//! is wider is reported, and neither is ever touched.

use std::collections::{BTreeMap, BTreeSet};

use ipnet::IpNet;

use super::{
    Observed, Ownership, Resource, Stages, Teardown, address_of, changes_field, known_tags, owner_of, stages,
    tags_of, warehouse, warehouse_id,
};
use crate::engine::{
    self, Address, Call, Ec2Call, FieldChange, Finding, FindingId, Ingress, Intent, Kind, Owner, Query,
    RuleSource, State, Value, World,
};
use crate::spec::Deployment;

pub struct IngressRule<'a> {
    deployment: &'a Deployment,
    address: Address,
}

/// Where the rules go.
struct Target<'w> {
    group: &'w str,
    port: u16,
}

impl<'a> IngressRule<'a> {
    pub fn new(deployment: &'a Deployment) -> Self {
        let address = address_of(deployment, Kind::IngressRule, deployment.warehouse.name());
        IngressRule { deployment, address }
    }

    fn tags(&self) -> BTreeMap<String, String> {
        tags_of(self.deployment)
    }

    fn ingress<'w>(&self, world: &'w World) -> Option<&'w Ingress> {
        world.ingress.get(&warehouse_id(self.deployment))
    }

    /// In EC2's character set for descriptions, which has no quotes and no `>` (EC2 API Reference,
    /// IpRange).
    fn description(&self) -> String {
        let text = format!(
            "{} {} via provision {}",
            self.deployment.vendor.title,
            self.deployment.data_center,
            owner_of(self.deployment)
        );
        let allowed =
            |letter: &char| letter.is_ascii_alphanumeric() || " ._-:/()#,@[]+=&;{}!$*".contains(*letter);
        text.chars().filter(allowed).take(255).collect()
    }

    /// The security group and the port that the warehouse really listens on.
    fn target<'w>(&'w self, world: &'w World) -> Result<Target<'w>, Finding> {
        let warehouse = warehouse(self.deployment, world)?;
        let Some(endpoint) = &warehouse.endpoint else {
            let message =
                format!("the {} has no endpoint (it is {})", warehouse_id(self.deployment), warehouse.status);
            return Err(Finding::new(FindingId::WarehouseNotAvailable, message)
                .hint("resume it, or wait until it is available"));
        };
        let group = self.group(&warehouse.security_groups)?;
        let owner = self.ingress(world).and_then(|ingress| ingress.group_owners.get(group));
        if let Some(owner) = owner.filter(|owner| **owner != self.deployment.aws.account) {
            let message = format!("the security group {group} belongs to account {owner}");
            return Err(Finding::new(FindingId::SecurityGroupOfOtherAccount, message)
                .at(&self.address)
                .hint("ask its owner to add the rule, and set `allow = false` in [network]"));
        }
        Ok(Target { group, port: endpoint.port })
    }

    fn group<'w>(&'w self, attached: &'w [String]) -> Result<&'w str, Finding> {
        let list = attached.join(", ");
        match (&self.deployment.network.security_group, attached) {
            (Some(chosen), _) if attached.contains(chosen) => Ok(chosen),
            (Some(chosen), _) => Err(Finding::new(
                FindingId::SecurityGroupNotAttached,
                format!("the security group {chosen} is not one of the warehouse's ({list})"),
            )
            .at(&self.address)
            .hint("correct `security_group` in [network]")),
            (None, [only]) => Ok(only),
            (None, _) => Err(Finding::new(
                FindingId::SecurityGroupAmbiguous,
                match attached.len() {
                    0 => "the warehouse has no VPC security group".to_owned(),
                    count => format!("the warehouse has {count} security groups: {list}"),
                },
            )
            .at(&self.address)
            .hint("set `security_group` in [network]")),
        }
    }

    /// Whether the rule is exactly what we would make.
    fn is_exact(rule: &engine::IngressRule, target: &Target<'_>, cidr: &IpNet) -> bool {
        rule.group == target.group
            && rule.protocol == "tcp"
            && rule.ports == Some((target.port, target.port))
            && network(rule) == Some(*cidr)
    }

    fn is_ours(&self, rule: &engine::IngressRule) -> bool {
        Ownership::by_tags(&rule.tags, &owner_of(self.deployment)) == Ownership::Ours
    }

    /// Whether the spec takes the rule over, if it is one that is wanted: never another deployment's.
    fn is_adoptable(&self, rule: &engine::IngressRule) -> bool {
        self.deployment.network.adopt && Owner::of(&rule.tags).is_none()
    }

    /// Somebody else's rule that is identical and stays theirs, so that AWS would refuse ours.
    fn duplicate<'w>(
        &self,
        world: &'w World,
        target: &Target<'_>,
        cidr: &IpNet,
    ) -> Option<(&'w str, &'w engine::IngressRule)> {
        let rules = self.ingress(world)?.rules.iter();
        let mut others = rules.filter(|(_, rule)| !self.is_ours(rule) && !self.is_adoptable(rule));
        let exact = others.find(|(_, rule)| Self::is_exact(rule, target, cidr));
        exact.map(|(id, rule)| (id.as_str(), rule))
    }

    /// The addresses for which a rule of ours is wanted.
    fn wanted(&self, world: &World, target: &Target<'_>) -> Vec<IpNet> {
        let free = |cidr: &&IpNet| self.duplicate(world, target, cidr).is_none();
        self.deployment.network.cidrs.iter().filter(free).copied().collect()
    }

    /// Our rules, and with `adopt` those that are to become ours.
    fn managed<'w>(&self, world: &'w World) -> BTreeMap<&'w str, &'w engine::IngressRule> {
        let Some(ingress) = self.ingress(world) else { return BTreeMap::new() };
        let target = self.target(world).ok();
        let adopted = |rule: &engine::IngressRule| {
            let network = &self.deployment.network;
            let exact = |target| network.cidrs.iter().any(|cidr| Self::is_exact(rule, target, cidr));
            self.is_adoptable(rule) && network.allow && target.as_ref().is_some_and(exact)
        };
        let rules = ingress.rules.iter().filter(|(_, rule)| self.is_ours(rule) || adopted(rule));
        rules.map(|(id, rule)| (id.as_str(), rule)).collect()
    }

    fn authorize(&self, target: &Target<'_>, cidrs: &[IpNet]) -> Option<Call> {
        let description = self.description();
        let source = |cidr: &IpNet| RuleSource { cidr: cidr.to_string(), description: description.clone() };
        let call = Ec2Call::AuthorizeSecurityGroupIngress {
            region: self.deployment.region.clone(),
            group: target.group.to_owned(),
            port: target.port,
            sources: cidrs.iter().map(source).collect(),
            tags: self.tags(),
        };
        (!cidrs.is_empty()).then(|| call.into())
    }

    fn revoke<'w>(&self, rules: impl Iterator<Item = (&'w str, &'w engine::IngressRule)>) -> Vec<Call> {
        let mut by_group: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (id, rule) in rules {
            by_group.entry(&rule.group).or_default().insert(id.to_owned());
        }
        let region = || self.deployment.region.clone();
        by_group
            .into_iter()
            .map(|(group, rules)| {
                Ec2Call::RevokeSecurityGroupIngress { region: region(), group: group.to_owned(), rules }
                    .into()
            })
            .collect()
    }

    /// Somebody else's rule that makes ours unnecessary.
    fn admitted(&self, world: &World, target: &Target<'_>, cidr: &IpNet) -> Option<Finding> {
        let (id, rule) = self.duplicate(world, target, cidr)?;
        let (whose, hint) = match Owner::of(&rule.tags) {
            Some(owner) => (
                format!("of deployment {owner}"),
                "it goes when that deployment is destroyed; apply again then",
            ),
            None => ("not ours".to_owned(), "set `adopt = true` in [network] to manage it from now on"),
        };
        let message = format!("{cidr} is admitted by the rule {id}, which is {whose} and stays as it is");
        Some(Finding::new(FindingId::IngressDuplicate, message).at(&self.address).hint(hint))
    }

    /// Rules of others that name an address of the vendor's and miss the port that the warehouse listens
    /// on: what comes of a guide that says "likely 5439".
    fn other_port(&self, world: &World, target: &Target<'_>) -> Vec<Finding> {
        let Some(ingress) = self.ingress(world) else { return Vec::new() };
        let cidrs = &self.deployment.network.cidrs;
        let misses = |rule: &engine::IngressRule| {
            let names = network(rule).is_some_and(|source| cidrs.contains(&source));
            names
                && rule.group == target.group
                && !self.is_ours(rule)
                && !cidrs.iter().any(|cidr| admits(rule, target.port, cidr))
        };
        let rules = ingress.rules.iter().filter(|(_, rule)| misses(rule));
        rules
            .map(|(id, rule)| {
                let message = format!(
                    "the rule {id} ({}) does not help: the warehouse listens on port {}",
                    line(rule),
                    target.port
                );
                Finding::new(FindingId::IngressOtherPort, message).at(&self.address).hint(
                    "remove it unless something else in the group listens there; provision leaves it alone",
                )
            })
            .collect()
    }

    /// Rules of others that admit an address of the vendor's to the port, and more besides.
    fn wider(&self, world: &World, target: &Target<'_>) -> Vec<Finding> {
        let Some(ingress) = self.ingress(world) else { return Vec::new() };
        let warehouse_groups =
            warehouse(self.deployment, world).map(|found| found.security_groups.as_slice());
        let groups = warehouse_groups.unwrap_or_default();
        let of_warehouse = ingress.rules.iter().filter(|(_, rule)| groups.contains(&rule.group));
        of_warehouse
            .filter(|(_, rule)| !self.is_ours(rule))
            .filter_map(|(id, rule)| {
                let admitted =
                    self.deployment.network.cidrs.iter().find(|cidr| admits(rule, target.port, cidr))?;
                if Self::is_exact(rule, &Target { group: &rule.group, port: target.port }, admitted) {
                    return None;
                }
                let message = format!("the rule {id} ({}) admits {admitted} and more besides", line(rule));
                let finding = Finding::new(FindingId::IngressWiderThanNeeded, message).at(&self.address);
                Some(
                    finding.hint(
                        "remove it if nobody else needs it: provision's own rule is enough for the vendor",
                    ),
                )
            })
            .collect()
    }
}

/// The source as an address block in canonical form.
fn network(rule: &engine::IngressRule) -> Option<IpNet> {
    rule.cidr.as_ref()?.parse().ok().map(|cidr: IpNet| cidr.trunc())
}

fn admits(rule: &engine::IngressRule, port: u16, cidr: &IpNet) -> bool {
    let protocol = matches!(rule.protocol.as_str(), "tcp" | "6" | "-1");
    let ports = rule.ports.is_none_or(|(first, last)| (first..=last).contains(&port));
    protocol && ports && network(rule).is_some_and(|source| source.contains(cidr))
}

/// The rule in one line.
fn line(rule: &engine::IngressRule) -> String {
    let ports = match rule.ports {
        None => "all ports".to_owned(),
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first}-{last}"),
    };
    let protocol = if rule.protocol == "-1" { "all" } else { &rule.protocol };
    let source = rule.cidr.as_deref().or(rule.other_source.as_deref()).unwrap_or("unknown source");
    format!("{protocol} {ports} from {source} on {}", rule.group)
}

impl Resource for IngressRule<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "network"
    }

    fn purpose(&self) -> String {
        format!(
            "lets the static addresses of {} ({}) reach the warehouse's port",
            self.deployment.vendor.title, self.deployment.data_center
        )
    }

    fn requires(&self) -> Vec<Address> {
        Vec::new()
    }

    fn queries(&self, _: Intent) -> Vec<Query> {
        let warehouse = warehouse_id(self.deployment);
        vec![
            Query::Warehouse(warehouse.clone()),
            Query::Ingress {
                warehouse,
                deployment: self.deployment.spec.clone(),
                destination: self.deployment.destination.clone(),
            },
        ]
    }

    fn adopt(&self) -> bool {
        self.deployment.network.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        if !self.deployment.network.allow {
            return Ok(None);
        }
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        if wanted.is_empty() {
            return Ok(None);
        }
        let description = self.description();
        let rules = wanted.iter().map(|cidr| {
            let line = format!("tcp {} from {cidr} on {}", target.port, target.group);
            (line, description.clone())
        });
        let state = State::default().with("rules", Value::Map(rules.collect()));
        Ok(Some(state.with("tags", Value::Map(self.tags()))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let managed = self.managed(world);
        let first = managed.values().next()?;
        let rules = managed.values().map(|rule| (line(rule), rule.description.clone()));
        // Every rule carries the tags; the poorest one is what has to be mended.
        let poorest = managed.values().min_by_key(|rule| {
            rule.tags.iter().filter(|&(key, value)| self.tags().get(key) == Some(value)).count()
        });
        let tags = known_tags(&poorest.unwrap_or(first).tags, &self.tags());
        let state = State::default().with("rules", Value::Map(rules.collect())).with_some("tags", tags);
        let ours = managed.values().all(|rule| self.is_ours(rule));
        let ownership = if ours { Ownership::Ours } else { Ownership::Unmarked };
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Stages, Finding> {
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        Ok(stages([self.authorize(&target, &wanted).into_iter().collect()]))
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Stages, Finding> {
        let target = self.target(world)?;
        let wanted = self.wanted(world, &target);
        let managed = self.managed(world);
        let is_kept =
            |rule: &engine::IngressRule| wanted.iter().any(|cidr| Self::is_exact(rule, &target, cidr));
        let (kept, stale): (Vec<_>, Vec<_>) = managed.into_iter().partition(|(_, rule)| is_kept(rule));
        let missing: Vec<_> = wanted
            .iter()
            .filter(|cidr| !kept.iter().any(|(_, rule)| Self::is_exact(rule, &target, cidr)))
            .copied()
            .collect();
        let mut open: Vec<Call> = self.authorize(&target, &missing).into_iter().collect();
        let region = || self.deployment.region.clone();
        let description = self.description();
        open.extend(kept.iter().filter(|(_, rule)| rule.description != description).map(|(id, rule)| {
            let (group, rule) = (rule.group.clone(), (*id).to_owned());
            let description = description.clone();
            Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region: region(), group, rule, description }
                .into()
        }));
        if changes_field(changes, "tags") && !kept.is_empty() {
            let resources = kept.iter().map(|(id, _)| (*id).to_owned()).collect();
            open.push(Ec2Call::CreateTags { region: region(), resources, tags: self.tags() }.into());
        }
        // The new way in is open before the old one is closed.
        Ok(stages([open, self.revoke(stale.into_iter())]))
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Stages, Vec<Finding>> {
        let managed = self.managed(world);
        Ok(stages([self.revoke(managed.into_iter().filter(|(_, rule)| self.is_ours(rule)))]))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let (Ok(warehouse), Ok(target)) = (warehouse(self.deployment, world), self.target(world)) else {
            return Vec::new();
        };
        let network = &self.deployment.network;
        let mut findings = Vec::new();
        if !network.allow {
            return findings;
        }
        if !network.cidrs.is_empty() && !warehouse.publicly_accessible {
            let message = format!(
                "the {} is not publicly accessible, so the vendor's addresses cannot reach it",
                warehouse_id(self.deployment)
            );
            findings.push(
                Finding::new(FindingId::WarehousePrivate, message)
                    .at(&self.address)
                    .hint("make it public in a public subnet, or ask the vendor for an SSH tunnel"),
            );
        }
        findings.extend(network.cidrs.iter().filter_map(|cidr| self.admitted(world, &target, cidr)));
        findings.extend(self.wider(world, &target));
        findings.extend(self.other_port(world, &target));
        findings
    }
}
