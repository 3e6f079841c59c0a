//! The accounts of a run. Each is read and written with its own credentials, which no other sees, and what one of them
//! refuses stops no other.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use futures::future::try_join_all;
use futures::{StreamExt as _, poll, stream};
use tokio::sync::oneshot;

use super::live::{self, Live};
use super::load::Scope;
use super::refusal::refusal;
use crate::apply::{Event, EventListener, Interrupt};
use crate::cli::Common;
use crate::error::{Error, ErrorKind, reasons};
use crate::exit;
use crate::ui::Ui;
use crate::ui::outcome::{LeftOut, Outcome};
use crate::ui::progress::Progress;
use provision_core::permissions::Missing;
use provision_core::plan::Plan;

/// Accounts that are read or written at once: each has connections of its own.
pub(super) const AT_ONCE: usize = 8;

/// One account, with the destinations in it.
pub struct Account {
    pub scope: Scope,
    pub live: Live,
    /// Its number.
    pub name: String,
}

/// All accounts of a run, in the order in which the specs name them.
pub struct Accounts {
    each: Vec<Account>,
    ui: Ui,
}

/// What could not be done in an account, and why.
type Refusals = BTreeMap<usize, Error>;

/// The plans of a run.
pub struct Plans<'a> {
    accounts: &'a Accounts,
    /// All of them as one.
    pub whole: Plan,
    each: Vec<(usize, Plan, Missing)>,
    refused: Refusals,
}

impl Accounts {
    /// Begins to log in to each. Nothing that is read is told, and nothing written, before the account is proven to be the
    /// right one.
    ///
    /// # Errors
    /// As [`Live::begin`].
    pub async fn begin(scope: &Scope, common: &Common, ui: Ui) -> Result<Self, Error> {
        let log = live::opened(common)?;
        let parts = scope.by_account()?;
        let share = parts.len().min(AT_ONCE);
        let each = parts.into_iter().map(|scope| {
            let log = log.clone();
            async move {
                let live = Live::begin(&scope.deployments, log, share, ui).await?;
                let name = scope.deployments[0].aws.account.clone();
                Ok::<_, Error>(Account { scope, live, name })
            }
        });
        Ok(Accounts { each: try_join_all(each).await?, ui })
    }

    /// One account that is known already.
    pub fn of(scope: Scope, live: Live, ui: Ui) -> Self {
        let name = live.identity().account.clone();
        Accounts { each: vec![Account { scope, live, name }], ui }
    }

    /// The account at this place among all.
    pub fn at(&self, at: usize) -> &Account {
        &self.each[at]
    }

    /// All of them, in the order of the specs.
    pub fn iter(&self) -> impl Iterator<Item = &Account> {
        self.each.iter()
    }

    /// The same of every account, some at once, in their order; with what went wrong in which, where something did.
    ///
    /// # Errors
    /// It went wrong in every account.
    pub async fn ask<'a, T, F>(&'a self, ask: impl Fn(&'a Account) -> F) -> Result<Asked<T>, Error>
    where
        F: Future<Output = Result<T, Error>>,
    {
        let answers = some_at_once(self.each.iter().map(ask)).await;
        let (mut each, mut refused) = (Vec::new(), Refusals::new());
        for (at, answer) in answers.into_iter().enumerate() {
            match answer {
                Ok(answer) => each.push((at, answer)),
                Err(error) => {
                    refused.insert(at, error);
                }
            }
        }
        match each.is_empty() {
            true => Err(self.together(refused)),
            false => Ok(Asked { each, refused }),
        }
    }

    /// A plan of each.
    ///
    /// # Errors
    /// There is none of any.
    pub async fn plans<'a, F>(&'a self, ask: impl Fn(&'a Account) -> F) -> Result<Plans<'a>, Error>
    where
        F: Future<Output = Result<(Plan, Missing), Error>>,
    {
        let Asked { each, refused } = self.ask(ask).await?;
        let each: Vec<_> = each.into_iter().map(|(at, (plan, missing))| (at, plan, missing)).collect();
        let whole = Plan::joined(each.iter().map(|(_, plan, _)| plan.clone()).collect());
        Ok(Plans { accounts: self, whole, each, refused })
    }

    /// The same, if anything went wrong.
    pub fn error(&self, refused: Refusals) -> Option<Error> {
        (!refused.is_empty()).then(|| self.together(refused))
    }

    /// What went wrong in accounts, as one error. Of the only account it is its own.
    pub fn together(&self, mut refused: Refusals) -> Error {
        if self.each.len() == 1
            && let Some((_, only)) = refused.pop_first()
        {
            return only;
        }
        let worst = refused.values().max_by_key(|error| exit::rank(exit::of_error(error)));
        let kind = worst.map_or(ErrorKind::Failed, |error| error.kind);
        let lines: Vec<_> = refused
            .iter()
            .map(|(at, error)| format!("account {}: {}", self.each[*at].name, reasons(error)))
            .collect();
        let hints: Vec<_> = refused.values().filter_map(|error| error.hint.clone()).collect();
        let findings: Vec<_> = refused.values().flat_map(|error| error.findings.clone()).collect();
        let error = Error::new(kind, lines.join("\n  "));
        error.hints(hints.iter().map(String::as_str)).findings(findings)
    }
}

/// A plan to carry out in an account.
pub struct Part<'a> {
    pub account: &'a str,
    pub live: &'a Live,
    pub plan: &'a Plan,
}

/// Carries out plans, of each account its own; shows what happens, what it came to, and how to go on where not all of it was
/// done. Returns the exit code.
pub async fn carry_out(parts: &[Part<'_>], digest: &str, left: Vec<LeftOut>, go_on: &str, ui: Ui) -> u8 {
    let steps = parts.iter().flat_map(|part| part.plan.steps()).filter(|step| step.action.is_change());
    let progress = Arc::new(Progress::new(ui, steps.count()));
    let mut accounts =
        parts.iter().map(|part| part.account).chain(left.iter().map(|one| one.account.as_str()));
    let several = accounts.any(|account| account != parts[0].account);
    let (interrupt, at_once) = interrupt_on_ctrl_c(ui);
    let runs = parts.iter().map(|Part { account, live, plan }| {
        let (progress, account) = (Arc::clone(&progress), several.then(|| (*account).to_owned()));
        let shown: EventListener = Arc::new(move |event: &Event| progress.event(event, account.as_deref()));
        live.carry_out(plan, shown, interrupt.clone())
    });
    tokio::select! {
        reports = some_at_once(runs) => {
            let code = exit::worst(reports.iter().map(exit::of_report));
            let outcomes = parts.iter().zip(&reports);
            let outcomes: Vec<_> = outcomes
                .map(|(Part { account, plan, .. }, report)| Outcome { account, plan, report })
                .collect();
            progress.finish(digest, &outcomes, &left);
            if code != exit::DONE && !ui.json {
                ui.complain(&format!("What is done stays done. {go_on}"));
            }
            code
        }
        Ok(()) = at_once => exit::INTERRUPTED,
    }
}

/// What accounts answered, each with its place among all, and what went wrong in the others.
pub struct Asked<T> {
    pub each: Vec<(usize, T)>,
    pub refused: Refusals,
}

impl Plans<'_> {
    /// What went wrong in accounts of which there is no plan, if there are any.
    pub fn error(&mut self) -> Option<Error> {
        self.accounts.error(std::mem::take(&mut self.refused))
    }

    /// The destinations of which there is a plan.
    pub fn scope(&self, of: &Scope) -> Scope {
        let each = self.each.iter().map(|(at, ..)| &self.accounts.each[*at].scope);
        Scope { deployments: each.flat_map(|scope| scope.deployments.clone()).collect(), ..of.clone() }
    }

    /// The plans, if something of one can be carried out.
    ///
    /// # Errors
    /// What stands in the way in every account.
    pub fn possible(mut self) -> Result<Self, Error> {
        let refusals = self
            .each
            .iter()
            .map(|(at, plan, _)| refusal(plan).filter(|_| plan.mends().is_none()).map(|error| (*at, error)));
        match refusals.collect::<Option<Refusals>>() {
            None => Ok(self),
            Some(refused) => {
                self.refused.extend(refused);
                Err(self.accounts.together(self.refused))
            }
        }
    }

    /// Carries out what can be, once it is agreed to: in an account where findings stand in the way, what is ours and unsafe
    /// alone, as that does not wait for what is odd. Returns the exit code: the worst.
    ///
    /// # Errors
    /// Nothing can be carried out in any account, it is not agreed to, or, where all else is done, what stood in the way.
    pub async fn carry_out(
        mut self,
        agree: impl FnOnce() -> Result<(), Error>,
        go_on: &str,
    ) -> Result<u8, Error> {
        let (accounts, ui) = (self.accounts, self.accounts.ui);
        let (mut todo, mut blocked) = (Vec::new(), Refusals::new());
        for (at, plan, missing) in std::mem::take(&mut self.each) {
            let refused = refusal(&plan);
            let mends = refused.as_ref().and_then(|_| plan.mends());
            let part = match (refused, mends) {
                (None, _) => plan,
                (Some(error), Some(mends)) => {
                    blocked.insert(at, error);
                    mends
                }
                (Some(error), None) => {
                    self.refused.insert(at, error);
                    continue;
                }
            };
            todo.push((at, part, missing));
        }
        let checks = todo.into_iter().map(|(at, plan, missing)| async move {
            let checked = accounts.each[at].live.check(&plan, missing).await;
            (at, plan, checked)
        });
        let mut plans = Vec::new();
        for (at, plan, checked) in some_at_once(checks).await {
            match checked {
                Ok(()) => plans.push((at, plan)),
                Err(error) => {
                    self.refused.insert(at, error);
                }
            }
        }
        let left: Vec<_> =
            self.refused.iter().flat_map(|(at, error)| accounts.left_out(*at, error)).collect();
        let refused = match accounts.error(std::mem::take(&mut self.refused)) {
            Some(error) if plans.is_empty() => return Err(error),
            refused => refused,
        };
        if plans.iter().any(|(_, plan)| plan.has_changes()) {
            agree()?;
        }
        if let Some(error) = &refused {
            ui.error(error);
        }
        let parts = plans.iter().map(|(at, plan)| {
            let Account { live, name, .. } = &accounts.each[*at];
            Part { account: name, live, plan }
        });
        let parts: Vec<_> = parts.collect();
        let code = carry_out(&parts, &self.whole.digest, left, go_on, ui).await;
        let code = exit::worst([code].into_iter().chain(refused.as_ref().map(exit::of_error)));
        match code == exit::DONE && !blocked.is_empty() {
            true => Err(accounts.together(blocked)),
            false => Ok(code),
        }
    }
}

impl Accounts {
    /// The destinations of an account in which nothing is done.
    fn left_out<'a>(&'a self, at: usize, error: &'a Error) -> impl Iterator<Item = LeftOut> + use<'a> {
        let Account { scope, name, .. } = &self.each[at];
        let why = reasons(error);
        scope.deployments.iter().map(move |deployment| LeftOut {
            account: name.clone(),
            owner: deployment.owner(),
            code: exit::of_error(error),
            why: why.clone(),
        })
    }
}

/// Waits for all, some of them at once; the answers in the order of the questions.
pub(super) async fn some_at_once<F: Future>(all: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let numbered = all.into_iter().enumerate().map(|(at, one)| async move { (at, one.await) });
    let mut answers: Vec<_> = stream::iter(numbered).buffer_unordered(AT_ONCE).collect().await;
    answers.sort_by_key(|(at, _)| *at);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

/// The first Ctrl-C finishes what is in flight; the second, of which the receiver is told, ends the
/// program at once.
fn interrupt_on_ctrl_c(ui: Ui) -> (Interrupt, oneshot::Receiver<()>) {
    let (raise, interrupt) = Interrupt::new();
    let (stop, at_once) = oneshot::channel();
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_err() {
            return;
        }
        // Listened for before anybody is told of it, so that none is missed.
        let mut again = pin!(tokio::signal::ctrl_c());
        let listening = poll!(again.as_mut());
        ui.talk("Interrupted: finishing the calls that are running. Ctrl-C again stops at once");
        let _ = raise.send(true);
        let again = match listening {
            Poll::Ready(again) => again,
            Poll::Pending => again.await,
        };
        if again.is_ok() {
            let _ = stop.send(());
        }
    });
    (interrupt, at_once)
}
