//! `--wait`: until the warehouses are available.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use provision_core::edge::CloudError;
use provision_core::facts::{Wanted, WarehouseFacts, WarehouseId, World};

use super::live::{Live, unreadable};
use super::load::Scope;
use crate::error::Error;
use crate::ui::Ui;

/// A cluster takes minutes to resume and hours to be resized.
const PAUSE: Duration = Duration::from_secs(5);

/// Waits until every warehouse of the scope that is there is available, for at most so many minutes. What is waited for
/// is said whenever it changes.
///
/// # Errors
/// A warehouse cannot be read, or the time is over.
pub async fn for_warehouses(live: &Live, scope: &Scope, minutes: Option<u32>, ui: Ui) -> Result<(), Error> {
    let Some(minutes) = minutes else { return Ok(()) };
    live.proven().await?;
    let (start, limit) = (Instant::now(), Duration::from_secs(60 * u64::from(minutes)));
    let mut wanted = Wanted::default();
    scope.deployments.iter().for_each(|deployment| wanted.warehouse(WarehouseId::of(deployment)));
    let mut told = BTreeSet::new();
    loop {
        let world: Result<World, Vec<CloudError>> = live.look(&wanted).await;
        let busy = busy(&world.map_err(unreadable)?);
        if busy.is_empty() {
            return Ok(());
        }
        if start.elapsed() >= limit {
            let list = busy.into_iter().collect::<Vec<_>>().join("; ");
            let message = format!("after {minutes} min it is still not available: {list}");
            return Err(Error::failed(message).hint("`--wait=MINUTES` waits longer"));
        }
        for line in busy.difference(&told) {
            ui.talk(&format!("Waiting, up to {minutes} min: {line}"));
        }
        told.extend(busy);
        tokio::time::sleep(PAUSE).await;
    }
}

/// Which warehouses are not available, and how they are instead.
fn busy(world: &World) -> BTreeSet<String> {
    let busy = world.warehouses.iter().filter(|(_, facts)| !facts.is_settled());
    busy.map(|(id, WarehouseFacts { status, availability, .. })| match availability {
        Some(availability) => format!("{id} is {status} ({})", availability.to_lowercase()),
        None => format!("{id} is {status}"),
    })
    .collect()
}
