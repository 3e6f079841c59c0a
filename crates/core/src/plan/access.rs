//! What a plan changes of who may do what: every permission, ingress and grant that grows or shrinks, by meaning.

use serde::Serialize;

use super::Plan;
use super::direction::{Direction, of_field};
use super::step::{Action, Step};
use crate::address::Address;
use crate::resource::Intent;
use crate::state::{FieldChange, State};

/// One permission, rule or grant that comes, goes or changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccessChange {
    pub address: Address,
    pub direction: Direction,
    pub message: String,
}

impl AccessChange {
    /// Whether somebody may do more than before, or that cannot be excluded.
    pub fn may_widen(&self) -> bool {
        self.direction != Direction::Shrinks
    }
}

/// Everything that the plan's steps change of access, in their order.
pub fn access_changes(plan: &Plan) -> Vec<AccessChange> {
    plan.steps().filter(|step| step.action.is_change()).flat_map(|step| of_step(step, plan.intent)).collect()
}

fn of_step(step: &Step, intent: Intent) -> Vec<AccessChange> {
    let goes = step.action == Action::Delete || intent == Intent::Destroy;
    let removed = || step.observed.iter().flat_map(|state| state.changes_to(&State::default())).collect();
    let changes: Vec<FieldChange> = if goes { removed() } else { step.changes.clone() };
    let of_field = |change: &FieldChange| of_field(step.address.kind, change);
    let mut told: Vec<_> = changes.iter().flat_map(of_field).collect();
    // What gives access by being there.
    if told.is_empty() && step.address.kind.gives_access() {
        match step.action {
            Action::Create => told.push((Direction::Grows, "it is made".to_owned())),
            Action::Delete => told.push((Direction::Shrinks, "it is removed".to_owned())),
            Action::Update | Action::Unwanted | Action::Keep => {}
        }
    }
    let change = |(direction, message)| AccessChange { address: step.address.clone(), direction, message };
    told.into_iter().map(change).collect()
}
