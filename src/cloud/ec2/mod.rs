//! Security groups with their rules, and the networks of subnets. Nothing else of EC2 is used, and
//! nothing else uses its SDK.

mod groups;
mod ingress;
mod plain;
mod rehearse;
mod request;
mod rules;
mod sharing;
mod subnets;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use aws_config::SdkConfig;
use aws_sdk_ec2::Client;
use futures::future::{join, join_all};

use self::ingress::Region;
use self::sharing::Sharing;
pub(super) use self::subnets::Networks;
use super::answer::{Errors, Reading, each};
use super::clients::{Api, Regional};
use super::error::subject;
use super::transport::Transport;
use provision_core::call::Ec2Call;
use provision_core::edge::CloudError;
use provision_core::facts::{IngressFacts, IngressRuleFacts, Wanted, WarehouseFacts, WarehouseId, World};
use provision_core::permissions::{Permission, Why};

/// What [`Ec2::owned_rules`] found.
#[derive(Default)]
pub(super) struct OwnedRules {
    regions: BTreeMap<String, Region>,
    errors: Errors,
}

impl OwnedRules {
    /// What lets in to the warehouses, as far as these rules tell.
    pub(super) fn ingress(
        &self,
        wanted: &Wanted,
        warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
    ) -> BTreeMap<WarehouseId, IngressFacts> {
        ingress::by_warehouse(wanted, warehouses, &self.regions)
    }
}

/// Amazon EC2.
pub(super) struct Ec2 {
    clients: Regional<Client>,
    sharing: Sharing,
    /// What was asked ahead.
    rehearsed: Mutex<BTreeMap<Ec2Call, BTreeMap<Permission, Why>>>,
}

impl Ec2 {
    pub(super) fn new(config: &SdkConfig, transport: &Transport) -> Self {
        Ec2 {
            clients: Regional::new(config, transport, Client::new),
            sharing: Sharing::default(),
            rehearsed: Mutex::default(),
        }
    }

    /// The rules that are tagged as those of whoever asks, wherever they are. Needs no other answer.
    pub(super) async fn owned_rules(&self, wanted: &Wanted) -> OwnedRules {
        let owners = ingress::owners(wanted);
        let regions = owners.iter().map(|(region, owners)| async move {
            (*region, rules::rules_of_owners(&self.clients.of(region), owners).await)
        });
        let mut owned = OwnedRules::default();
        for (region, rules) in join_all(regions).await {
            if let Some(rules) = owned.errors.take(rules) {
                owned.regions.entry(region.to_owned()).or_default().rules.extend(rules);
            }
        }
        owned
    }

    /// The regions that the account has enabled, asked in one of them; none where that may not be asked.
    ///
    /// # Errors
    /// What EC2 said.
    pub(super) async fn regions(&self, home: &str) -> Result<BTreeSet<String>, CloudError> {
        let Api { client, transport } = self.clients.of(home);
        let subject = subject("ec2", "DescribeRegions", home);
        let answer = transport.read_if_answered(&subject, None, || client.describe_regions().send()).await?;
        let regions = answer.and_then(|answer| answer.regions).unwrap_or_default();
        Ok(regions.into_iter().filter_map(|region| region.region_name).collect())
    }

    /// What lets in to these warehouses: the rules of their groups, and those of whoever asks.
    pub(super) async fn observe(
        &self,
        wanted: &Wanted,
        warehouses: &BTreeMap<WarehouseId, WarehouseFacts>,
        owned: OwnedRules,
    ) -> Reading {
        let OwnedRules { mut regions, mut errors } = owned;
        let groups = ingress::groups(wanted, warehouses);
        let answers = groups.iter().map(|(region, ids)| async move {
            let api = self.clients.of(region);
            let rules = async {
                let rules = rules::rules_of_groups(&api, ids).await?;
                let lists = groups::prefix_lists(&api, region, &rules).await?;
                Ok::<_, CloudError>((rules, lists))
            };
            (*region, join(rules, groups::groups(&api, region, ids)).await)
        });
        for (region, (rules, groups)) in join_all(answers).await {
            let region = regions.entry(region.to_owned()).or_default();
            let (rules, lists) = errors.take(rules).unwrap_or_default();
            region.rules.extend(rules);
            region.prefix_lists.extend(lists);
            region.groups.extend(errors.take(groups).unwrap_or_default());
        }
        let ingress = ingress::by_warehouse(wanted, warehouses, &regions);
        let security_group_rules = errors.split(self.group_rules(wanted).await);
        Reading { world: World { ingress, security_group_rules, ..World::default() }, errors }
    }

    /// The rules of the groups that are asked for by name.
    async fn group_rules(
        &self,
        wanted: &Wanted,
    ) -> (BTreeMap<(String, String), BTreeMap<String, IngressRuleFacts>>, Errors) {
        each(wanted.security_group_rules.iter().map(|at| {
            let (region, group) = at;
            let rules = move || async move {
                let rules = rules::rules_of_group(&self.clients.of(region), group).await;
                rules.map(Some).map_err(|error| vec![error])
            };
            (at.clone(), rules)
        }))
        .await
    }

    /// The networks of VPCs in a region; nothing if they may not be read.
    ///
    /// # Errors
    /// The first request that failed for another reason.
    pub(super) async fn networks(
        &self,
        region: &str,
        vpcs: &BTreeSet<&str>,
    ) -> Result<Option<Networks>, CloudError> {
        subnets::networks(&self.clients.of(region), region, vpcs).await
    }

    /// Asks about calls before it is certain that they will be sent, all at once and each once.
    pub(super) async fn rehearse(&self, calls: &[Ec2Call], account: &str) {
        let noted = || self.rehearsed.lock().expect("no panic while noting");
        let new = |call: &&Ec2Call| !noted().contains_key(call);
        let calls: Vec<_> = calls.iter().filter(new).collect();
        let asked = join_all(calls.iter().map(|call| self.denied_of(call, account))).await;
        noted().extend(calls.into_iter().cloned().zip(asked));
    }

    /// What of these calls the caller may not do, all asked at once, but for those that were asked ahead.
    pub(super) async fn denied(&self, calls: &[&Ec2Call], account: &str) -> BTreeMap<Permission, Why> {
        let rehearsed = std::mem::take(&mut *self.rehearsed.lock().expect("no panic while noting"));
        let asked = calls.iter().map(|call| async {
            match rehearsed.get(*call) {
                Some(denied) => denied.clone(),
                None => self.denied_of(call, account).await,
            }
        });
        join_all(asked).await.into_iter().flatten().collect()
    }

    async fn denied_of(&self, call: &Ec2Call, account: &str) -> BTreeMap<Permission, Why> {
        let (region, target) = write::whose(call);
        rehearse::denied(&self.clients.of(region), &target, call, account).await
    }

    /// Sends one call, once.
    ///
    /// # Errors
    /// What EC2 said.
    pub(super) async fn execute(&self, call: &Ec2Call) -> Result<(), CloudError> {
        let (region, target) = write::whose(call);
        write::execute(&self.clients.of(region), &self.sharing, &target, call).await
    }
}
