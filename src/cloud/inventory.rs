//! What is tagged as a deployment's, found in bulk. What may not be listed is noted and ends nothing.
//!
//! The Resource Groups Tagging API answers for everything but roles and users (Resource Groups Tagging API Reference,
//! "Services that support the Resource Groups Tagging API"), region by region; what belongs to no region it tells in the
//! partition's first. Roles and users are swept with IAM's own report.

use std::collections::{BTreeMap, BTreeSet};

use aws_config::SdkConfig;
use aws_sdk_resourcegroupstagging::Client;
use aws_sdk_resourcegroupstagging::types::TagFilter;
use futures::future::join_all;
use futures::join;

use super::answer::{Errors, Reading, pages};
use super::clients::{Api, Regional};
use super::ec2::Ec2;
use super::error::subject;
use super::iam::{Owned, Reported};
use super::transport::Transport;
use provision_core::address::Owner;
use provision_core::edge::CloudError;
use provision_core::facts::{InventoryWanted, Wanted};
use provision_iam::partition;

/// Values of one filter (Resource Groups Tagging API Reference, TagFilter).
const FILTER_VALUES: usize = 20;
/// Resources on a page (Resource Groups Tagging API Reference, GetResources).
const PAGE: i32 = 100;

type Found = BTreeMap<(String, String), BTreeMap<String, String>>;

/// The Resource Groups Tagging API.
pub(super) struct Inventory {
    tagging: Regional<Client>,
    /// A region of the account's partition.
    home: String,
}

impl Inventory {
    pub(super) fn new(config: &SdkConfig, transport: &Transport) -> Self {
        let tagging = Regional::new(config, transport, Client::new);
        let home = config.region().map(ToString::to_string).unwrap_or_default();
        Inventory { tagging, home }
    }

    /// What is tagged as that of the deployments that are asked about.
    pub(super) async fn observe(&self, ec2: &Ec2, wanted: &Wanted, report: Option<Reported<'_>>) -> Reading {
        let mut reading = Reading::default();
        let Some(report) = report else { return reading };
        let (tagged, report) = join!(self.in_regions(ec2, &wanted.inventory), report);
        let world = &mut reading.world;
        for (arn, Owned { tags, made_on }) in report.owned.clone() {
            world.made_on.extend(made_on.map(|day| (arn.clone(), day)));
            world.inventory.insert((String::new(), arn), tags);
        }
        world.inventory.extend(reading.errors.take_all(tagged).unwrap_or_default());
        reading.errors.take(report.error.clone().map_or(Ok(()), Err));
        reading
    }

    async fn in_regions(&self, ec2: &Ec2, wanted: &InventoryWanted) -> Result<Found, Vec<CloudError>> {
        let mut regions = regions(wanted);
        if wanted.all_regions {
            regions.extend(ec2.regions(&self.home).await.map_err(|error| vec![error])?);
        }
        let tagged = join_all(regions.iter().map(|region| self.in_region(region, wanted))).await;
        let mut errors = Errors::default();
        let found = tagged.into_iter().filter_map(|found| errors.take(found)).flatten().collect();
        errors.or(found)
    }

    async fn in_region(&self, region: &str, wanted: &InventoryWanted) -> Result<Found, CloudError> {
        let Api { client, transport } = self.tagging.of(region);
        let (client, subject) = (&client, &subject("tag", "GetResources", region));
        let mut found = Found::new();
        let deployments: Vec<_> = wanted.deployments.iter().cloned().collect();
        let mut filters: Vec<_> = deployments.chunks(FILTER_VALUES).map(<[String]>::to_vec).collect();
        if wanted.all_deployments {
            // A filter without values fits whatever the value is.
            filters = vec![Vec::new()];
        }
        for values in filters {
            let filter = TagFilter::builder().key(Owner::DEPLOYMENT_TAG).set_values(Some(values));
            let filter = &filter.build();
            let resources = pages(subject, |token| async move {
                let page = || {
                    let request = client.get_resources().tag_filters(filter.clone());
                    request.resources_per_page(PAGE).set_pagination_token(token.clone()).send()
                };
                let answer = transport.read(subject, page).await?;
                Ok((answer.resource_tag_mapping_list.unwrap_or_default(), answer.pagination_token))
            });
            for resource in transport.noted(Some(region), resources.await)?.unwrap_or_default() {
                let tags = resource.tags.unwrap_or_default().into_iter();
                let tags = tags.map(|tag| (tag.key, tag.value)).collect();
                let Some(arn) = resource.resource_arn else { continue };
                let place = if arn.contains(":iam:") { String::new() } else { region.to_owned() };
                found.insert((place, arn), tags);
            }
        }
        Ok(found)
    }
}

/// Those that are asked about, and the one in which the partition tells what belongs to none.
fn regions(wanted: &InventoryWanted) -> BTreeSet<String> {
    let mut regions = wanted.regions.clone();
    let global = |region: &String| partition::global_region(partition::of_region_or_default(region));
    regions.extend(wanted.regions.iter().filter_map(global).map(str::to_owned));
    regions
}
