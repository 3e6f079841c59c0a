//! Security groups with their rules, and the networks of subnets. Nothing else of EC2 is used, and
//! nothing else uses its SDK.

mod groups;
mod plain;
mod rules;
mod subnets;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use aws_config::SdkConfig;
use aws_sdk_ec2::Client;
use ipnet::IpNet;

pub(super) use self::rules::Rule;
pub(super) use self::subnets::Networks;
use super::clients::Regional;
use super::transport::Transport;
use provision_core::address::Owner;
use provision_core::call::Ec2Call;
use provision_core::edge::CloudError;
use provision_core::facts::SecurityGroup;

/// Amazon EC2.
pub(super) struct Ec2 {
    clients: Regional<Client>,
}

impl Ec2 {
    pub(super) fn new(config: &SdkConfig, transport: &Transport) -> Self {
        Ec2 { clients: Regional::new(config, transport, Client::new) }
    }

    pub(super) async fn rules_of_groups(
        &self,
        region: &str,
        groups: &BTreeSet<String>,
    ) -> Result<Vec<Rule>, CloudError> {
        rules::rules_of_groups(&self.clients.of(region), groups).await
    }

    pub(super) async fn rules_of_owners(
        &self,
        region: &str,
        owners: &BTreeSet<Owner>,
    ) -> Result<Vec<Rule>, CloudError> {
        rules::rules_of_owners(&self.clients.of(region), owners).await
    }

    pub(super) async fn groups(
        &self,
        region: &str,
        ids: &BTreeSet<String>,
    ) -> Result<BTreeMap<String, SecurityGroup>, CloudError> {
        groups::groups(&self.clients.of(region), ids).await
    }

    pub(super) async fn prefix_lists(
        &self,
        region: &str,
        rules: &[Rule],
    ) -> Result<BTreeMap<String, BTreeSet<IpNet>>, CloudError> {
        groups::prefix_lists(&self.clients.of(region), rules).await
    }

    pub(super) async fn networks(
        &self,
        region: &str,
        vpcs: &BTreeSet<&str>,
    ) -> Result<Option<Networks>, CloudError> {
        subnets::networks(&self.clients.of(region), region, vpcs).await
    }

    /// Sends one call, once.
    ///
    /// # Errors
    /// What EC2 said.
    pub(super) async fn execute(&self, call: &Ec2Call) -> Result<(), CloudError> {
        let (region, target) = write::whose(call);
        write::execute(&self.clients.of(region), &target, call).await
    }
}
