//! What the vendor's policy allows and denies: AWS's simulation, with our own evaluation beside it.

mod questions;

use provision_iam::Document;

pub(super) use self::questions::simulations;
use super::case::{Actor, Case};
use super::check::{CheckId, Source};
use super::line::{Line, Outcome};
use super::probe::{Answers, Decisions, Simulation};
use crate::edge::CloudError;

/// What must be allowed, then what must be denied.
const ALLOWED: [CheckId; 4] =
    [CheckId::BucketPermitted, CheckId::ObjectsPermitted, CheckId::LoginPermitted, CheckId::OthersPermitted];
const DENIED: [CheckId; 5] = [
    CheckId::OtherBucketDenied,
    CheckId::OtherGlueDatabaseDenied,
    CheckId::OtherLoginDenied,
    CheckId::OtherRoleDenied,
    CheckId::AdministrationDenied,
];

/// What came of the questions, with what no simulation shows.
pub(super) fn lines(case: &Case<'_>, asked: &[Simulation], answers: &Answers) -> Vec<Line> {
    if case.deployment.policy.is_none() {
        return Vec::new();
    }
    let Some((principal, _)) = case.principal() else {
        let why = "there is nobody who has the policy: no role, and no IAM user";
        return vec![Line::fail(CheckId::ObjectsPermitted, why).hint("run provision apply")];
    };
    let policy = case.live_policy();
    let asked: Vec<_> = asked
        .iter()
        .zip(&answers.simulations)
        .filter(|(simulation, _)| simulation.principal == principal)
        .map(|(simulation, answer)| Asked {
            simulation,
            answer: answer.as_ref(),
            policy: policy.as_ref(),
            case,
        })
        .collect();
    let one = |id: CheckId, wanted: bool| {
        let of_check: Vec<_> = asked.iter().filter(|asked| asked.simulation.check == id).collect();
        (!of_check.is_empty()).then(|| judge(id, wanted, &of_check))
    };
    let allowed = ALLOWED.into_iter().filter_map(|id| one(id, true));
    let denied = DENIED.into_iter().filter_map(|id| one(id, false));
    let mut lines: Vec<_> = allowed.chain(denied).collect();
    lines.extend(agreement(&asked));
    lines.push(hidden(case, &asked, answers));
    lines
}

/// A question with both answers to it.
struct Asked<'a> {
    simulation: &'a Simulation,
    answer: Result<&'a Decisions, &'a CloudError>,
    policy: Option<&'a Document>,
    case: &'a Case<'a>,
}

impl Asked<'_> {
    /// What AWS says of an action, if it said so, and what we say.
    fn both(&self, action: &str) -> (Option<bool>, bool) {
        let Simulation { resource, context, .. } = self.simulation;
        let ours = self.case.allows(self.policy, action, resource, context);
        let theirs = self.answer.ok().and_then(|decisions| decisions.get(action));
        (theirs.map(|decision| decision.allowed), ours)
    }

    fn each(&self) -> impl Iterator<Item = (String, Option<bool>, bool)> {
        let actions = self.simulation.actions.iter();
        actions.map(|action| {
            let (theirs, ours) = self.both(action);
            (format!("{action} on {}", self.simulation.resource), theirs, ours)
        })
    }
}

/// Whether all of it is as it is wanted; where AWS may not be asked, by our evaluation.
fn judge(id: CheckId, wanted: bool, asked: &[&Asked<'_>]) -> Line {
    let unasked = asked.iter().find_map(|asked| asked.answer.err());
    let each: Vec<_> = asked.iter().flat_map(|asked| asked.each()).collect();
    let wrong = each.iter().filter(|(_, theirs, ours)| theirs.unwrap_or(*ours) != wanted);
    let wrong: Vec<_> = wrong.map(|(words, ..)| words.as_str()).collect();
    let line = match wrong.as_slice() {
        [] => {
            let told = asked.iter().map(|asked| {
                let Simulation { actions, resource, .. } = asked.simulation;
                format!("{} on {resource}", actions.join(", "))
            });
            Line::pass(id, told.collect::<Vec<_>>().join("; "))
        }
        wrong if wanted => Line::fail(id, format!("denied: {}", wrong.join(", ")))
            .hint("provision apply writes the policy that the spec wants and attaches it"),
        wrong => Line::fail(id, format!("allowed: {}", wrong.join(", ")))
            .hint("find the policy that allows it: provision plan names those that the spec does not know"),
    };
    match unasked {
        None => line,
        // The answer is ours then.
        Some(error) => {
            let hint =
                format!("allow yourself iam:SimulatePrincipalPolicy to have AWS's answer too ({error})");
            let line = line.by(Source::Evaluated);
            if line.outcome == Outcome::Pass { line.hint(hint) } else { line }
        }
    }
}

/// Where the two evaluations differ; nothing if AWS did not answer at all.
fn agreement(asked: &[Asked<'_>]) -> Option<Line> {
    let id = CheckId::EvaluationsAgree;
    let each: Vec<_> = asked.iter().flat_map(Asked::each).collect();
    let answered: Vec<_> =
        each.iter().filter_map(|(words, theirs, ours)| Some((words, (*theirs)?, *ours))).collect();
    let words = |allowed: bool| if allowed { "allowed" } else { "denied" };
    let differing = answered.iter().filter(|(_, theirs, ours)| theirs != ours);
    let differing: Vec<_> = differing
        .map(|(what, theirs, ours)| {
            format!("{what}: {} by AWS, {} by the spec's policy", words(*theirs), words(*ours))
        })
        .collect();
    match differing.as_slice() {
        _ if answered.is_empty() => None,
        [] => Some(Line::pass(id, format!("on {} decisions", answered.len()))),
        differing => Some(Line::fail(id, differing.join("; ")).hint(
            "something that the spec does not know allows or denies it: another policy, a permissions boundary or an \
             organization's policy",
        )),
    }
}

/// What hides behind a simulation: only doing it tells.
fn hidden(case: &Case<'_>, asked: &[Asked<'_>], answers: &Answers) -> Line {
    let id = CheckId::HiddenLimits;
    let wanted = asked.iter().filter(|asked| ALLOWED.contains(&asked.simulation.check));
    let decisions: Vec<_> = wanted.filter_map(|asked| asked.answer.ok()).flatten().collect();
    let denied_by = |limit: fn(&super::probe::Decision) -> Option<bool>| {
        let denied = decisions.iter().filter(|(_, decision)| limit(decision) == Some(false));
        let denied: Vec<_> = denied.map(|(action, _)| action.as_str()).collect();
        (!denied.is_empty()).then(|| denied.join(", "))
    };
    if let Some(denied) = denied_by(|decision| decision.organization) {
        let line = Line::fail(id, format!("a policy of the organization does not allow {denied}"));
        return line
            .by(Source::Simulated)
            .hint("ask whoever looks after the organization's service control policies");
    }
    let boundary = case.principal().and_then(|(_, boundary)| boundary);
    if let (Some(denied), Some(boundary)) = (denied_by(|decision| decision.boundary), boundary) {
        let line = Line::fail(id, format!("the permissions boundary {boundary} does not allow {denied}"));
        return line.by(Source::Simulated).hint("have the boundary changed by whoever looks after it");
    }
    let within = boundary.map(|boundary| format!(", within the boundary {boundary}")).unwrap_or_default();
    let staged = answers.staging.iter().flat_map(|staged| staged.steps.values());
    let done = staged.clone().count() > 0 && staged.clone().all(Result::is_ok);
    if case.actor() != Actor::Operator && done {
        return Line::pass(id, format!("what was done {} was not denied{within}", case.actor().words()));
    }
    Line::unchecked(
        id,
        format!(
            "policies of an organization with conditions, resource control policies, policies of VPC endpoints and \
             session policies are in no simulation{within}"
        ),
        match case.actor() {
            Actor::Operator => case.as_the_vendor(),
            Actor::Role | Actor::AccessKey => {
                "once the staging checks pass, nothing of that stands in the way"
            }
        },
    )
}
