//! The live account: the one place where commands meet the edge.

use std::collections::{BTreeMap, BTreeSet};
use std::future::{Future, pending, ready};
use std::pin::pin;
use std::sync::Arc;

use futures::future::{Either, join_all, select};
use futures::try_join;

use super::load::{Scope, nothing_chosen};
use super::log::Log;
use super::preflight::{self, Denied};
use crate::apply::{self, Event, EventListener, Interrupt, Report};
use crate::cli::Common;
use crate::cloud::{Ahead, CallRecord, Cloud, ConnectOptions, Examination, OnCall, Survey, Verification};
use crate::error::Error;
use crate::retry::RetryPolicy;
use crate::ui::progress::Activity;
use crate::ui::{self, Ui};
use provision_core::call::Call;
use provision_core::deployment::{Aws, Deployment};
use provision_core::edge::{CloudError, CloudErrorKind, Observe as _};
use provision_core::facts::{
    CallerIdentity, Place, UnreadDatabase, Wanted, WarehouseFacts, WarehouseId, World,
};
use provision_core::handoff::Secrets;
use provision_core::kinds;
use provision_core::kinds::former::{self, Former, FormerWarehouse};
use provision_core::permissions::{self, Missing, Permission};
use provision_core::plan::{self, Plan, Pruning};
use provision_core::resource::{Intent, ResourceGraph, Teardown};
use provision_core::verify::{Answers, Events, Lookup, Watch};
use provision_doctor::role::Reading;
use provision_iam::partition;

/// Of so many destinations all questions are asked at once; of more, no more than their state needs.
const FEW: usize = 16;

/// What a plan is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UseOf {
    ToShow,
    /// What the caller may do of it is asked as early as can be.
    ToCarryOut,
}

/// The account of the deployments, proven to be the right one.
pub struct Live {
    cloud: Arc<Cloud>,
    log: Option<Log>,
    /// The only account that is read and written.
    account: Option<String>,
    /// In which it is asked who is calling.
    region: Option<String>,
    ui: Ui,
}

/// Runs a command that waits for the network.
///
/// # Errors
/// Those of the command; or this machine gives no thread to run it on.
pub fn block_on<T>(command: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(
            |error| Error::failed("cannot start the threads that wait for the network").because(error),
        )?;
    let outcome = runtime.block_on(command);
    // Nothing that still waits, such as for a name to be looked up, holds up the end.
    runtime.shutdown_background();
    outcome
}

impl Live {
    /// Begins to log in to the account of the deployments, which is one. What is read meanwhile is not told before
    /// [`Live::proven`] has said that the account is the right one, and nothing is written. So many of these share this
    /// machine's connections.
    ///
    /// # Errors
    /// There is no deployment.
    pub async fn begin(
        deployments: &[Deployment],
        log: Option<Log>,
        share: usize,
        ui: Ui,
    ) -> Result<Self, Error> {
        let Some(Deployment { aws, region, .. }) = deployments.first() else { return Err(nothing_chosen()) };
        let live = Self::log_in(Some(aws), Some(region.clone()), log, share, ui).await?;
        Ok(Live { account: Some(aws.account.clone()), ..live })
    }

    /// Waits until it is known who is calling, and refuses any account but the spec's.
    ///
    /// # Errors
    /// AWS does not say who is calling, or it is another account.
    pub async fn proven(&self) -> Result<(), Error> {
        let identity =
            self.cloud.caller().await.map_err(|error| unidentified(self.region.as_deref(), error))?;
        match &self.account {
            Some(account) if *account != identity.account => {
                let message = format!(
                    "these credentials are for account {} ({}), but the spec is for account {account}",
                    identity.account, identity.arn
                );
                Err(Error::refused(message)
                    .hint("nothing was changed: choose other credentials, for example with AWS_PROFILE"))
            }
            _ => Ok(()),
        }
    }

    /// What was read, once the account is the right one; reading ends as soon as it is not.
    ///
    /// # Errors
    /// As [`Live::proven`].
    async fn checked<T>(&self, reading: impl Future<Output = T>) -> Result<T, Error> {
        match select(pin!(self.proven()), pin!(reading)).await {
            Either::Left((proven, reading)) => {
                proven?;
                Ok(reading.await)
            }
            Either::Right((read, proven)) => {
                proven.await?;
                Ok(read)
            }
        }
    }

    /// Logs in to whatever account the environment's credentials are for.
    ///
    /// # Errors
    /// The log cannot be opened, or AWS does not say who is calling.
    pub async fn connect_to_any(common: &Common, ui: Ui) -> Result<Self, Error> {
        Self::log_in(None, None, opened(common)?, 1, ui).await
    }

    /// The same, asking in this region unless it is the environment's.
    ///
    /// # Errors
    /// As [`Live::connect_to_any`].
    pub async fn connect_in(region: Option<&str>, common: &Common, ui: Ui) -> Result<Self, Error> {
        Self::log_in(None, region.map(str::to_owned), opened(common)?, 1, ui).await
    }

    async fn log_in(
        aws: Option<&Aws>,
        region: Option<String>,
        log: Option<Log>,
        share: usize,
        ui: Ui,
    ) -> Result<Self, Error> {
        let on_call = Some(recorder(log.clone(), ui));
        let options = ConnectOptions {
            profile: aws.and_then(|aws| aws.profile.clone()),
            assume_role: aws.and_then(|aws| aws.assume_role.clone()),
            account: aws.map(|aws| aws.account.clone()),
            region: region.clone(),
            share,
            on_call,
            on_wait: Some(Arc::new(move |waiting: &str| ui.remark(waiting))),
        };
        let cloud = Cloud::connect(options).await.map_err(|error| unidentified(region.as_deref(), error))?;
        Ok(Live { cloud: Arc::new(cloud), log, account: None, region, ui })
    }

    /// Who is calling.
    pub fn identity(&self) -> &CallerIdentity {
        self.cloud.identity()
    }

    /// Says that the account is being read, as long as it is.
    fn reading(&self) -> Activity {
        Activity::new(self.ui, "reading the account")
    }

    /// What carrying out the deployments would change, and what of it the caller may not do.
    ///
    /// # Errors
    /// Something could not be read.
    pub async fn plan(
        &self,
        scope: &Scope,
        pruning: Pruning<'_>,
        use_of: UseOf,
    ) -> Result<(Plan, Missing), Error> {
        let _reading = self.reading();
        let deployments = scope.deployments.as_slice();
        let asked = permissions::to_simulate(deployments, Intent::Apply);
        let reading = async { Ok(self.plan_for(scope, pruning, use_of).await?.0) };
        // Where nothing is to be sent, nothing has to be allowed.
        let likely = async {
            if use_of == UseOf::ToShow {
                self.cloud.lacking().await;
            }
        };
        let (plan, denied) = self.with_denied(reading, deployments, asked, likely).await?;
        Ok(preflight::noted(plan, deployments, denied))
    }

    /// The plan, with the facts that it rests on, and without a look at what the caller may do.
    ///
    /// # Errors
    /// Something could not be read.
    pub async fn plan_with_world(&self, scope: &Scope, pruning: Pruning<'_>) -> Result<(Plan, World), Error> {
        self.plan_for(scope, pruning, UseOf::ToShow).await
    }

    async fn plan_for(
        &self,
        scope: &Scope,
        pruning: Pruning<'_>,
        use_of: UseOf,
    ) -> Result<(Plan, World), Error> {
        let deployments = scope.deployments.as_slice();
        let graphs = kinds::graphs(deployments);
        let (former, world) = self.observe_all(scope, &graphs, Intent::Apply, use_of).await?;
        let former: Vec<_> = former.iter().map(Former::graph).collect();
        let today = today();
        let plan = plan::make(&graphs, &former, &world, pruning)
            .with_notices(|deployment| plan::notices(deployment, &today), deployments);
        Ok((plan, world))
    }

    /// What removing the deployments would change, and what of it the caller may not do.
    ///
    /// # Errors
    /// Something could not be read.
    pub async fn teardown(&self, scope: &Scope, options: Teardown<'_>) -> Result<(Plan, Missing), Error> {
        let _reading = self.reading();
        let deployments = scope.deployments.as_slice();
        let graphs = kinds::graphs(deployments);
        let asked = permissions::to_simulate(deployments, Intent::Destroy);
        let reading = async {
            let (former, world) =
                self.observe_all(scope, &graphs, Intent::Destroy, UseOf::ToCarryOut).await?;
            let former: Vec<_> = former.iter().map(Former::graph).collect();
            Ok(plan::teardown(&graphs, &former, &world, options))
        };
        let (plan, denied) = self.with_denied(reading, deployments, asked, ready(())).await?;
        Ok(preflight::noted(plan, deployments, denied))
    }

    /// A plan, and what the caller may not do of it. Once a change is `likely`, it is asked about all that a run may have to
    /// do, beside the reading, so that it takes no time of its own. Of many destinations, and where none was likely, it is
    /// asked about what the plan sends, which may be nothing.
    ///
    /// # Errors
    /// Something could not be read, or it is the wrong account.
    async fn with_denied(
        &self,
        reading: impl Future<Output = Result<Plan, Error>>,
        deployments: &[Deployment],
        mut asked: BTreeSet<Permission>,
        likely: impl Future<Output = ()>,
    ) -> Result<(Plan, Denied), Error> {
        let operator = deployments.first().and_then(|one| one.aws.assume_role.as_deref());
        let likely = async {
            if deployments.len() > FEW {
                pending::<()>().await;
            }
            likely.await;
        };
        let reading = pin!(async { self.checked(reading).await? });
        match select(pin!(likely), reading).await {
            Either::Left(((), reading)) => {
                let denied = async { Ok(self.cloud.denied(operator, &asked).await) };
                try_join!(reading, denied)
            }
            Either::Right((plan, _)) => {
                let plan = plan?;
                let sent = permissions::of_plan(&plan, deployments);
                asked.retain(|one| sent.contains(one));
                Ok((plan, self.cloud.denied(operator, &asked).await))
            }
        }
    }

    /// Refuses a plan of which the caller may not do something, with the statement that is missing. What EC2 tells itself
    /// is asked now.
    ///
    /// # Errors
    /// Something is missing.
    pub async fn check(&self, plan: &Plan, mut missing: Missing) -> Result<(), Error> {
        let calls: Vec<_> = plan
            .calls()
            .filter_map(|call| match call {
                Call::Ec2(call) => Some(call),
                _ => None,
            })
            .collect();
        missing.required.extend(self.cloud.rehearse(&calls).await);
        preflight::refusal(&missing, self.cloud.identity()).map_or(Ok(()), Err)
    }

    /// The same of a deployment without a spec, of which this was listed. Without a spec nothing says beforehand what a run
    /// may have to do, so only EC2 can be asked.
    ///
    /// # Errors
    /// Something could not be read.
    pub async fn teardown_of_listed(
        &self,
        scope: &Scope,
        mut world: World,
        options: Teardown<'_>,
    ) -> Result<(Plan, Missing), Error> {
        let former = self.observe_left(scope, &mut world).await?;
        let former: Vec<_> = former.iter().map(Former::graph).collect();
        Ok((plan::teardown(&[], &former, &world, options), Missing::default()))
    }

    /// The world, and what is left of before: where something may be, it is looked for in a second reading, and what is
    /// found in a third.
    async fn observe_all(
        &self,
        scope: &Scope,
        graphs: &[ResourceGraph<'_>],
        intent: Intent,
        use_of: UseOf,
    ) -> Result<(Vec<Former>, World), Error> {
        let mut wanted = plan::wanted(graphs, intent);
        former::wants(scope.search(), &mut wanted);
        let left_out = if scope.without_database { wanted.leave_out_databases() } else { BTreeSet::new() };
        let ahead = |world: &World| plan::ingress_calls(graphs, intent, world);
        let ahead: Option<Ahead<'_>> = (use_of == UseOf::ToCarryOut).then_some(&ahead);
        let world = self.cloud.observe_and_rehearse(&wanted, ahead).await;
        let mut world = world.map_err(unreadable)?;
        world.unread_databases.extend(left_out.into_iter().map(|at| (at, UnreadDatabase::LeftOut)));
        if let Some(again) = kinds::stores_to_look_at_again(&scope.deployments, &world) {
            world.merge(self.observe(&again).await?);
        }
        let left = self.observe_left(scope, &mut world).await?;
        Ok((left, world))
    }

    /// What is left of before, in a world that has the inventory.
    async fn observe_left(&self, scope: &Scope, world: &mut World) -> Result<Vec<Former>, Error> {
        if let Some(more) = former::wants_more(scope.search(), world) {
            world.merge(self.observe(&more).await?);
        }
        let warehouses = former::survey(scope.search(), world);
        match scope.without_database {
            true => {
                for place in warehouses.into_values().flat_map(|there| there.places) {
                    let at = (place.warehouse.clone(), place.database.clone());
                    world.unread_databases.insert(at, UnreadDatabase::LeftOut);
                    world.unread_places.insert(place, "databases are left out".to_owned());
                }
            }
            false => self.ask_again(warehouses, world).await,
        }
        let left = former::of(scope.search(), world);
        if !left.is_empty() {
            let graphs: Vec<_> = left.iter().map(Former::graph).collect();
            let mut wanted = plan::wanted(&graphs, Intent::Destroy);
            if scope.without_database {
                wanted.leave_out_databases();
            }
            world.supplement(self.observe(&wanted).await?);
        }
        Ok(left)
    }

    /// Asks what is left on warehouses of before, each for itself. What does not answer is noted for each place there.
    async fn ask_again(&self, warehouses: BTreeMap<WarehouseId, FormerWarehouse>, world: &mut World) {
        let ask =
            |FormerWarehouse { places, wanted }| async move { (places, self.cloud.observe(&wanted).await) };
        for (places, answer) in join_all(warehouses.into_values().map(ask)).await {
            let unread = match &answer {
                // Nothing is left in what is gone.
                Err(errors) if errors.iter().all(|error| error.kind == CloudErrorKind::NotFound) => continue,
                Err(errors) => Some(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")),
                Ok(_) => None,
            };
            let mut there = answer.unwrap_or_default();
            let databases = std::mem::take(&mut there.unread_databases);
            world.supplement(there);
            let why = |place: &Place| match databases.get(&(place.warehouse.clone(), place.database.clone()))
            {
                None => unread.clone(),
                Some(UnreadDatabase::Failed { is_missing: true, .. }) => None,
                Some(UnreadDatabase::Failed { why, .. }) => Some(why.clone()),
                Some(UnreadDatabase::Unavailable(status)) => Some(format!("the warehouse is {status}")),
                Some(UnreadDatabase::LeftOut) => Some("it was left out".to_owned()),
            };
            let told = places.into_iter().filter_map(|place| why(&place).map(|why| (place, why)));
            world.unread_places.extend(told);
        }
    }

    /// What is wanted, without a plan.
    ///
    /// # Errors
    /// Everything that could not be read.
    pub async fn look(&self, wanted: &Wanted) -> Result<World, Vec<CloudError>> {
        self.cloud.observe(wanted).await
    }

    /// What the account has that a spec can name, and the region of the environment.
    pub async fn survey(&self, region: Option<&str>) -> (Survey, Option<String>) {
        (self.cloud.survey(region).await, self.cloud.region().map(str::to_owned))
    }

    /// Tries what proves the access.
    pub async fn verify(&self, asked: Verification<'_>) -> Answers {
        self.cloud.verify(asked).await
    }

    /// A role and who asks for it, as far as they can be read.
    pub async fn examine(&self, asked: &Examination) -> Reading {
        self.cloud.examine(asked).await
    }

    /// What stands in an encoded authorization message.
    ///
    /// # Errors
    /// It cannot be decoded with these credentials.
    pub async fn decode(&self, message: &str) -> Result<String, CloudError> {
        self.cloud.decode(message).await
    }

    /// What a region's event history has of the vendor.
    ///
    /// # Errors
    /// It cannot be asked.
    pub async fn events(&self, region: &str, lookup: &Lookup, since: i64) -> Result<Events, CloudError> {
        self.cloud.events(region, lookup, since).await
    }

    /// The warehouse's connection log.
    pub async fn logins(
        &self,
        watch: &Watch,
        warehouse: Option<&WarehouseFacts>,
    ) -> Option<Result<Vec<Vec<Vec<String>>>, CloudError>> {
        self.cloud.logins(watch, warehouse).await
    }

    /// The secrets that the vendor is to be told.
    ///
    /// # Errors
    /// They cannot be read.
    pub async fn reveal(&self, deployment: &Deployment) -> Result<Secrets, CloudError> {
        self.cloud.reveal(deployment).await
    }

    async fn observe(&self, wanted: &Wanted) -> Result<World, Error> {
        self.cloud.observe(wanted).await.map_err(unreadable)
    }

    /// Carries out the plan; `shown` is told what happens, and the log.
    pub async fn carry_out(&self, plan: &Plan, shown: EventListener, interrupt: Interrupt) -> Report {
        let log = self.log.clone();
        let listener: EventListener = Arc::new(move |event: &Event| {
            shown(event);
            if let Some(log) = &log {
                log.write(event);
            }
        });
        apply::run(plan, Arc::clone(&self.cloud), listener, interrupt, RetryPolicy::default()).await
    }
}

/// Why it is not known whose account this is, asking in this region.
fn unidentified(region: Option<&str>, error: CloudError) -> Error {
    let asked =
        region.map(|region| format!(", asking in {region} ({})", partition::of_region_or_default(region)));
    let failed = Error::failed(format!("cannot tell whose AWS account this is{}", asked.unwrap_or_default()));
    Error { hint: error.hint.clone(), ..failed }.because(error)
}

/// Everything that could not be read, with the next steps; the first is told as the cause.
pub fn unreadable(errors: Vec<CloudError>) -> Error {
    let lines: String = errors.iter().map(|error| format!("\n  {error}")).collect();
    let hints: BTreeSet<_> = errors.iter().filter_map(|error| error.hint.as_deref()).collect();
    let failed = Error::failed(format!("the account could not be read, so nothing was planned:{lines}"));
    let failed = failed.hints(hints);
    match errors.into_iter().next() {
        Some(first) => failed.because(first),
        None => failed,
    }
}

/// Insists that all was listed of which nothing was found: what may not be listed is not known to be absent.
///
/// # Errors
/// Something was not.
pub fn unlisted(world: &World, what: &str) -> Result<(), Error> {
    let unread: Vec<_> = world.unanswered.iter().filter(|read| read.is_of_inventory()).collect();
    if unread.is_empty() {
        return Ok(());
    }
    let lines: String = unread.iter().map(|read| format!("\n  {read}")).collect();
    let hints: BTreeSet<_> = unread.iter().filter_map(|read| read.hint.as_deref()).collect();
    Err(Error::failed(format!("{what} is not known, because not all could be listed:{lines}")).hints(hints))
}

/// The day in UTC, as `YYYY-MM-DD`.
fn today() -> String {
    jiff::Timestamp::now().strftime("%F").to_string()
}

/// The file of `--log`.
///
/// # Errors
/// It cannot be written.
pub fn opened(common: &Common) -> Result<Option<Log>, Error> {
    common.log.as_deref().map(Log::open).transpose()
}

/// What is heard of each request: a line in the log, and for `-v` one on the terminal.
fn recorder(log: Option<Log>, ui: Ui) -> OnCall {
    Arc::new(move |call: CallRecord| {
        if let Some(log) = &log {
            log.write(&call);
        }
        if ui.verbose && !ui.json {
            ui.talk(&ui::progress::call(&call, ui.err));
        }
    })
}
