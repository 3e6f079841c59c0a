//! What an account has that a spec can name. What may not be listed is told, and ends nothing.

use std::collections::{BTreeMap, BTreeSet};

use futures::future::join_all;
use futures::join;

use super::Cloud;
use provision_core::edge::CloudError;
use provision_core::facts::{Wanted, WarehouseFacts, WarehouseId};

/// What was listed.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    pub warehouses: BTreeMap<WarehouseId, WarehouseFacts>,
    pub buckets: BTreeSet<String>,
    /// What kept something from being listed, each once.
    pub unlisted: Vec<CloudError>,
}

impl Cloud {
    /// The region that requests go to where nothing says another.
    pub fn region(&self) -> Option<&str> {
        self.config.region().map(AsRef::as_ref)
    }

    /// The warehouses of one region or of all that are enabled, and the buckets.
    pub async fn survey(&self, region: Option<&str>) -> Survey {
        let home = self.region().unwrap_or_default().to_owned();
        let regions = async {
            match region {
                Some(region) => BTreeSet::from([region.to_owned()]),
                // Where they may not be listed, that of the environment is one of them.
                None => {
                    let mut enabled = self.services.ec2.regions(&home).await.unwrap_or_default();
                    enabled.insert(home.clone());
                    enabled
                }
            }
        };
        let warehouses = async {
            let regions = regions.await;
            let redshift = &self.services.redshift;
            let listed = regions.iter().map(|region| async {
                let (found, errors) = redshift.of_region(region).await;
                // Those of workgroups tell the first database; they can be done without.
                let whole = redshift.namespaces(&Wanted::default(), found.clone()).await.world.warehouses;
                (found.into_iter().chain(whole).collect::<BTreeMap<_, _>>(), errors)
            });
            join_all(listed).await
        };
        let (warehouses, buckets) = join!(warehouses, self.services.s3.names(&home));
        let mut survey = Survey::default();
        let mut unlisted = Vec::new();
        for (found, errors) in warehouses {
            survey.warehouses.extend(found);
            unlisted.extend(errors);
        }
        match buckets {
            Ok(names) => survey.buckets = names,
            Err(error) => unlisted.push(error),
        }
        let mut told = BTreeSet::new();
        unlisted.retain(|error| told.insert((error.subject.operation.clone(), error.code.clone())));
        survey.unlisted = unlisted;
        survey
    }
}
