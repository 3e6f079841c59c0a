//! What steps wait for: for all of another step and from their beginning, unless less is enough.

use std::collections::{BTreeMap, BTreeSet};

use super::step::{Action, DeploymentPlan, Need, Step};
use crate::address::{Address, ResourceKind};
use crate::call::{Call, IamCall, S3Call};

/// Notes where less is enough.
pub(super) fn note_needs(plans: &mut [DeploymentPlan]) {
    let steps = || plans.iter().flat_map(|plan| &plan.steps);
    let let_go: BTreeMap<_, _> =
        steps().filter_map(|step| Some((step.address.clone(), lets_policy_go(step)?))).collect();
    let made: BTreeMap<_, _> =
        steps().filter_map(|step| Some((step.address.clone(), makes_bucket(step)?))).collect();
    let mut holders: BTreeMap<String, BTreeSet<Address>> = BTreeMap::new();
    for step in steps().filter(|step| let_go.contains_key(&step.address)) {
        for (_, arn) in step.calls().filter_map(Call::detaches) {
            holders.entry(arn.to_owned()).or_default().insert(step.address.clone());
        }
    }
    for step in plans.iter_mut().flat_map(|plan| &mut plan.steps) {
        let deleted = step.calls().filter_map(|call| match call {
            Call::Iam(IamCall::DeletePolicy { arn }) => holders.get(arn),
            _ => None,
        });
        let held_by: BTreeSet<_> = deleted.flatten().cloned().collect();
        // A policy that goes waits until nothing holds it, whoever's it is, and not until what held it is gone too (IAM API
        // Reference, DeletePolicy).
        let gone = match (step.address.kind, step.action) {
            (ResourceKind::Policy, Action::Delete) => Some(&let_go),
            _ => None,
        };
        step.depends_on.extend(held_by);
        let (attaches, deletes) =
            (attaches(step).unwrap_or_default(), deletes_policy(step).unwrap_or_default());
        let need = |at: &Address| {
            // S3 answers OperationAborted when a bucket's policy overlaps with the block of its public access.
            let made = made.get(at).filter(|_| step.address.kind != ResourceKind::BucketPolicy);
            let gone = gone.and_then(|gone| gone.get(at));
            let without = match at.kind {
                ResourceKind::Policy => attaches,
                _ if gone.is_some() => deletes,
                _ => 0,
            };
            let need = Need { enough: gone.or(made).copied(), without };
            Some((at.clone(), need)).filter(|(_, need)| *need != Need::default())
        };
        step.needs = step.depends_on.iter().filter_map(need).collect();
    }
}

/// After how many phases of what goes nothing holds its policy any more; nothing of what holds none or stays.
fn lets_policy_go(step: &Step) -> Option<usize> {
    let holds = matches!(step.address.kind, ResourceKind::Role | ResourceKind::AccessUser);
    if !holds || step.action != Action::Delete {
        return None;
    }
    let detaches = |phase: &Vec<Call>| phase.iter().any(|call| call.detaches().is_some());
    Some(step.phases.iter().rposition(detaches).map_or(0, |last| last + 1))
}

/// How many phases of a policy that goes are about its older versions, which may go while it is attached (IAM API Reference,
/// DeletePolicyVersion).
fn deletes_policy(step: &Step) -> Option<usize> {
    let deletes = |call: &Call| matches!(call, Call::Iam(IamCall::DeletePolicy { .. }));
    step.phases.iter().position(|phase| phase.iter().any(deletes))
}

/// After how many phases a new bucket is there: what comes then, such as when its files expire, nobody waits for.
fn makes_bucket(step: &Step) -> Option<usize> {
    let makes = |call: &Call| matches!(call, Call::S3(S3Call::CreateBucket { .. }));
    step.phases.iter().position(|phase| phase.iter().any(makes)).map(|at| at + 1)
}

/// How many phases of what is made go before its policy is attached: a role has no permissions until then, and the policy's
/// ARN is known before there is one.
fn attaches(step: &Step) -> Option<usize> {
    if step.action != Action::Create {
        return None;
    }
    let attaches = |call: &Call| {
        matches!(call, Call::Iam(IamCall::AttachRolePolicy { .. } | IamCall::AttachUserPolicy { .. }))
    };
    step.phases.iter().position(|phase| phase.iter().any(attaches))
}
