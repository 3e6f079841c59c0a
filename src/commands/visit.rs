//! Waits for the vendor's own visit.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use futures::future::join_all;
use futures::join;
use jiff::Timestamp;

use super::live::Live;
use crate::error::Error;
use crate::ui::Ui;
use provision_core::edge::CloudError;
use provision_core::facts::WarehouseId;
use provision_core::verify::{self, Case, Events, Line, Lookup, Visit, Watch};

/// A visit of a moment ago counts as well: who connected the vendor may have run this next.
const LOOK_BACK: Duration = Duration::from_secs(15 * 60);

const FIRST_PAUSE: Duration = Duration::from_secs(1);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);

/// What came, for each destination.
pub struct Visits {
    pub lines: Vec<Vec<Line>>,
    pub is_interrupted: bool,
}

/// Says what is waited for, if anything is.
pub fn announce(minutes: u32, ui: Ui) {
    if minutes > 0 {
        ui.remark(&format!(
            "Waiting for the vendor, up to {minutes} min: press \"test connection\" in its form. CloudTrail tells a request \
             about five minutes later. Ctrl-C ends the wait."
        ));
    }
}

/// Looks until every vendor of an account came, or for so many minutes.
///
/// # Errors
/// A template that cannot be rendered.
pub async fn of(live: &Live, cases: &[Case<'_>], minutes: u32) -> Result<Visits, Error> {
    let (start, limit) = (Instant::now(), Duration::from_secs(60 * u64::from(minutes)));
    let since = Timestamp::now() - LOOK_BACK;
    let text = since.strftime("%F %T").to_string();
    let watches = cases.iter().map(|case| verify::watch(case, &text)).collect::<Result<Vec<_>, _>>();
    let watches = watches
        .map_err(|error| Error::failed("what tells of the vendor cannot be asked for").because(error))?;
    let mut pause = FIRST_PAUSE;
    loop {
        let visits = look(live, cases, &watches, since.as_second(), start.elapsed().as_secs() / 60).await;
        let told = cases.iter().zip(&watches).zip(&visits);
        let told: Vec<_> =
            told.map(|((case, watch), visit)| verify::visit_lines(case, watch, visit)).collect();
        let may_come = told.iter().any(|(_, may_come)| *may_come);
        let lines = told.into_iter().map(|(lines, _)| lines).collect();
        let left = limit.saturating_sub(start.elapsed());
        if !may_come || left.is_zero() {
            return Ok(Visits { lines, is_interrupted: false });
        }
        tokio::select! {
            () = tokio::time::sleep(pause.min(left)) => pause = (pause * 2).min(LONGEST_PAUSE),
            _ = tokio::signal::ctrl_c() => return Ok(Visits { lines, is_interrupted: true }),
        }
    }
}

/// Asks once. What several destinations ask of a region's event history is asked once for all.
async fn look(live: &Live, cases: &[Case<'_>], watches: &[Watch], since: i64, minutes: u64) -> Vec<Visit> {
    let each = watches.iter().flat_map(|watch| {
        watch.regions.iter().flat_map(|region| watch.lookup.iter().map(move |lookup| (region, lookup)))
    });
    let questions: BTreeSet<_> = each.collect();
    let mut asked = Vec::new();
    for (region, lookup) in questions {
        asked.push(async move { ((region, lookup), live.events(region, lookup, since).await) });
    }
    let logins = cases.iter().zip(watches).map(|(case, watch)| async move {
        let warehouse = case.world.warehouses.get(&WarehouseId::of(case.deployment));
        live.logins(watch, warehouse).await
    });
    let (events, logins) = join!(join_all(asked), join_all(logins));
    let events: BTreeMap<_, _> = events.into_iter().collect();
    let visit = |(watch, logins): (&Watch, _)| Visit { events: of_regions(watch, &events), logins, minutes };
    watches.iter().zip(logins).map(visit).collect()
}

type Histories<'a> = BTreeMap<(&'a String, &'a Lookup), Result<Events, CloudError>>;

/// What the histories of all regions have; nothing is certain where one of them cannot be asked, unless another tells.
fn of_regions(watch: &Watch, histories: &Histories<'_>) -> Option<Result<Events, CloudError>> {
    let lookup = watch.lookup.as_ref()?;
    let (mut all, mut failed) = (Events::default(), None);
    for answer in watch.regions.iter().filter_map(|region| histories.get(&(region, lookup))) {
        match answer {
            Ok(events) => {
                all.records.extend(events.records.iter().cloned());
                all.is_cut |= events.is_cut;
            }
            Err(error) => failed = Some(error.clone()),
        }
    }
    Some(failed.filter(|_| all.records.is_empty()).map_or(Ok(all), Err))
}
