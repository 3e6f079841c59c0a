//! Rules that several deployments need: AWS takes no rule twice, so that who comes second shares the first one's.
//!
//! What owners want of the rules of one group waits for its turn, and goes together when that comes: hundreds that connect to
//! one warehouse are a handful of requests.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex as SyncMutex, PoisonError};

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::Tag;
use futures::future::join_all;
use tokio::sync::{Mutex, oneshot};

use super::super::clients::Api;
use super::request::{list, permission, tagged};
use super::rules::{self, Rules};
use provision_core::address::Owner;
use provision_core::call::RuleSource;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::IngressRuleFacts;
use provision_core::sharing::Retagging;

/// Others that come or go at the same moment may be ahead more than once.
const ATTEMPTS: usize = 3;

/// What one owner wants.
#[derive(Clone)]
pub(super) struct Wish {
    pub(super) subject: Subject,
    pub(super) owner: Owner,
    pub(super) what: What,
}

#[derive(Clone)]
pub(super) enum What {
    /// Rules that are to be made, or to be shared if they are there, with these tags.
    Makes { port: u16, sources: Vec<RuleSource>, tags: BTreeMap<String, String> },
    /// Rules that are there and needed from now on, by their ids.
    Comes(BTreeSet<String>),
    /// Rules that are not needed any more, by their ids.
    Leaves(BTreeSet<String>),
}

type Answer = Result<(), CloudError>;

/// A wish that waits, and whom to tell what came of it.
type Waiting = (Wish, oneshot::Sender<Answer>);

/// The wishes of one group.
#[derive(Default)]
struct Turns {
    turn: Mutex<()>,
    waiting: SyncMutex<Vec<Waiting>>,
}

/// The wishes of all groups, by region and group.
#[derive(Default)]
pub(super) struct Sharing(SyncMutex<BTreeMap<(String, String), Arc<Turns>>>);

impl Sharing {
    /// Does what an owner wants of the rules of a group, together with what others want of them by then.
    ///
    /// # Errors
    /// What EC2 said; of a rule that is to be made and that no deployment made, that it is there.
    pub(super) async fn fulfil(&self, api: &Api<'_, Client>, place: (&str, &str), wish: Wish) -> Answer {
        let (region, group) = place;
        let turns = {
            let mut groups = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(groups.entry((region.to_owned(), group.to_owned())).or_default())
        };
        let waiting = || turns.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let (told, mut answer) = oneshot::channel();
            waiting().push((wish.clone(), told));
            let turn = tokio::select! {
                biased;
                Ok(answer) = &mut answer => return answer,
                turn = turns.turn.lock() => turn,
            };
            // Whoever had the turn before may have taken this one along.
            if let Ok(answer) = answer.try_recv() {
                return answer;
            }
            let all = std::mem::take(&mut *waiting());
            together(api, group, all).await;
            drop(turn);
            // Whoever went ahead with it may have been interrupted: then it waits again.
            if let Ok(answer) = answer.await {
                return answer;
            }
        }
    }
}

/// Does all that is waited for: what is to be made first, the same for several owners at once.
async fn together(api: &Api<'_, Client>, group: &str, all: Vec<Waiting>) {
    let (mut makes, mut changes) = (BTreeMap::<_, Vec<Waiting>>::new(), Vec::new());
    for waiting in all {
        match &waiting.0.what {
            What::Makes { port, sources, .. } => {
                // Each describes a rule as its own, if it is the one that makes it.
                let admitted: BTreeSet<_> = sources.iter().map(|source| source.cidr.clone()).collect();
                makes.entry((*port, admitted)).or_default().push(waiting);
            }
            What::Comes(_) | What::Leaves(_) => changes.push(waiting),
        }
    }
    join_all(makes.into_values().map(|alike| make(api, group, alike))).await;
    if !changes.is_empty() {
        change(api, group, changes).await;
    }
}

/// Makes rules that several owners want alike. If that fails, each tries alone, so that none fails for another.
async fn make(api: &Api<'_, Client>, group: &str, alike: Vec<Waiting>) {
    let owners = |waiting: &[Waiting]| waiting.iter().map(|(wish, _)| wish.owner.clone()).collect();
    let answer = authorize(api, group, &alike[0].0, &owners(&alike)).await;
    let is_alone = alike.len() == 1;
    for (wish, told) in alike {
        let answer = match &answer {
            Err(_) if !is_alone => authorize(api, group, &wish, &BTreeSet::from([wish.owner.clone()])).await,
            answer => answer.clone(),
        };
        // Who was interrupted does not listen.
        let _ = told.send(answer);
    }
}

/// The rule that EC2 would refuse to make again.
fn there<'r>(port: u16, rules: &'r Rules, source: &RuleSource) -> Option<(&'r String, &'r IngressRuleFacts)> {
    let cidr = source.cidr.parse().ok()?;
    rules.iter().find(|(_, rule)| rule.admits_exactly(port, &cidr))
}

/// Makes the rules that one of these owners wants, for all of them, and shares those that others have made.
async fn authorize(api: &Api<'_, Client>, group: &str, wish: &Wish, owners: &BTreeSet<Owner>) -> Answer {
    let What::Makes { port, sources, tags } = &wish.what else { return Ok(()) };
    let (subject, nobody) = (&wish.subject, BTreeSet::new());
    let mut tags = tags.clone();
    if owners.len() > 1 {
        Retagging::of(&tags, owners, &nobody).apply(&mut tags);
    }
    let mut missing = sources.clone();
    let mut attempts = 0;
    loop {
        attempts += 1;
        let request = api.client.authorize_security_group_ingress().group_id(group);
        let request = request.ip_permissions(permission(*port, &missing));
        let request = request.set_tag_specifications(tagged(&tags));
        let sent = api.transport.send(subject, || request.clone().send()).await;
        let Err(refused) = sent else { return Ok(()) };
        if refused.kind != CloudErrorKind::Conflict || attempts == ATTEMPTS {
            return Err(refused);
        }
        let rules = rules::rules_of_group(api, group).await?;
        for (id, rule) in missing.iter().filter_map(|source| there(*port, &rules, source)) {
            if !Owner::is_any_in(&rule.tags) {
                return Err(refused);
            }
            retag(api, subject, id, &Retagging::of(&rule.tags, owners, &nobody)).await?;
        }
        missing.retain(|source| there(*port, &rules, source).is_none());
        if missing.is_empty() {
            return Ok(());
        }
    }
}

/// Changes the tags of a rule: nobody who stays is without one meanwhile.
async fn retag(api: &Api<'_, Client>, subject: &Subject, rule: &str, retagging: &Retagging) -> Answer {
    let Retagging { written, removed } = retagging;
    if !written.is_empty() {
        let request = api.client.create_tags().resources(rule).set_tags(Some(list(written)));
        api.transport.send(subject, || request.clone().send()).await?;
    }
    if !removed.is_empty() {
        let keys = removed.iter().map(|key| Tag::builder().key(key).build()).collect();
        let request = api.client.delete_tags().resources(rule).set_tags(Some(keys));
        api.transport.send(subject, || request.clone().send()).await?;
    }
    Ok(())
}

/// Who needs a rule from now on, and who does not any more.
#[derive(Default)]
struct Change {
    comes: BTreeSet<Owner>,
    leaves: BTreeSet<Owner>,
}

/// Has owners come to rules and leave them, each rule for all at once.
async fn change(api: &Api<'_, Client>, group: &str, all: Vec<Waiting>) {
    let mut changes: BTreeMap<&String, Change> = BTreeMap::new();
    for (Wish { owner, what, .. }, _) in &all {
        let (What::Comes(rules) | What::Leaves(rules)) = what else { continue };
        for rule in rules {
            let change = changes.entry(rule).or_default();
            match what {
                What::Leaves(_) => change.leaves.insert(owner.clone()),
                _ => change.comes.insert(owner.clone()),
            };
        }
    }
    let subject = &all[0].0.subject;
    let answers = match rules::rules_of_group(api, group).await {
        Ok(rules) => changed(api, subject, group, &changes, rules).await,
        Err(error) => changes.keys().map(|rule| ((*rule).clone(), Err(error.clone()))).collect(),
    };
    for (Wish { what, .. }, told) in all {
        let (What::Comes(rules) | What::Leaves(rules)) = &what else { continue };
        // Who leaves a rule that is gone is done with that one, and with no other.
        let is_done = |answer: &Answer| match answer {
            Err(error) => error.kind == CloudErrorKind::NotFound && matches!(what, What::Leaves(_)),
            Ok(()) => true,
        };
        let answer = rules.iter().filter_map(|rule| answers.get(rule)).find(|answer| !is_done(answer));
        let _ = told.send(answer.cloned().unwrap_or(Ok(())));
    }
}

/// Changes the rules that are there now, each with its answer. EC2 has no condition for it: what has come to be shared, or is
/// needed by nobody any more, is seen right before, and once more after tags were taken off.
async fn changed(
    api: &Api<'_, Client>,
    subject: &Subject,
    group: &str,
    changes: &BTreeMap<&String, Change>,
    mut now: Rules,
) -> BTreeMap<String, Answer> {
    let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
    for _ in 0..ATTEMPTS {
        let (mut unneeded, mut retagged) = (BTreeSet::new(), Vec::new());
        for (rule, Change { comes, leaves }) in changes {
            if answers.get(*rule).is_some_and(Result::is_err) {
                continue;
            }
            let Some(facts) = now.get(*rule) else {
                // What is gone needs nobody to leave it; to whom comes, EC2 says that it is gone.
                if !comes.is_empty() {
                    retagged.push((*rule, Retagging::of(&BTreeMap::new(), comes, leaves)));
                }
                continue;
            };
            let retagging = Retagging::of(&facts.tags, comes, leaves);
            let mut after = facts.tags.clone();
            retagging.apply(&mut after);
            if !Owner::is_any_in(&after) && !leaves.is_empty() {
                unneeded.insert((*rule).clone());
            } else if retagging != Retagging::default() {
                retagged.push((*rule, retagging));
            }
        }
        let sent = retagged
            .iter()
            .map(|(rule, retagging)| async { ((*rule).clone(), retag(api, subject, rule, retagging).await) });
        answers.extend(join_all(sent).await);
        answers.extend(revoke(api, subject, group, unneeded).await);
        if retagged.iter().all(|(rule, _)| changes[rule].leaves.is_empty()) {
            break;
        }
        match rules::rules_of_group(api, group).await {
            Ok(rules) => now = rules,
            Err(error) => {
                let left = retagged.into_iter().map(|(rule, _)| (rule.clone(), Err(error.clone())));
                answers.extend(left);
                break;
            }
        }
    }
    answers
}

/// Revokes rules at once; if that fails, each alone, so that none stays for another.
async fn revoke(
    api: &Api<'_, Client>,
    subject: &Subject,
    group: &str,
    rules: BTreeSet<String>,
) -> BTreeMap<String, Answer> {
    let send = async |rules: Vec<String>| {
        let request = api.client.revoke_security_group_ingress().group_id(group);
        let request = request.set_security_group_rule_ids(Some(rules));
        api.transport.send(subject, || request.clone().send()).await.map(drop)
    };
    if rules.is_empty() {
        return BTreeMap::new();
    }
    let answer = send(rules.iter().cloned().collect()).await;
    let mut answers = BTreeMap::new();
    let is_alone = rules.len() == 1;
    for rule in rules {
        let answer = match &answer {
            Err(_) if !is_alone => send(vec![rule.clone()]).await,
            answer => answer.clone(),
        };
        answers.insert(rule, answer);
    }
    answers
}
