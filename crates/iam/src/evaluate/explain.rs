//! The decision told step by step.

use serde_json::{Value, json};

use super::change;
use super::closest::{closest, misses};
use super::decide::{Evaluation, needed_actions};
use super::glob::Glob;
use super::policies::{Layer, Policies, Policy};
use super::principal::Named;
use super::report::{ConditionReport, Explanation, StatementReport};
use super::request::{Caller, Request};
use super::statement::{Match, Tested};
use super::verdict::Reason;
use crate::document::{Effect, Statement};

/// Decides on a request as [`super::evaluate`] does, and tells why.
pub fn explain(policies: &Policies, request: &Request) -> Explanation {
    let mut first = None;
    for action in needed_actions(request) {
        let evaluation = Evaluation::new(policies, request, action);
        let mut explanation = Teller { evaluation: &evaluation, steps: Vec::new() }.tell();
        if action != request.action {
            let why = format!("the request needs {action} besides {}", request.action);
            explanation.steps.insert(1, why);
        }
        if !explanation.is_allowed() {
            return explanation;
        }
        match &mut first {
            None => first = Some(explanation),
            Some(first) => first.steps.push(format!("{action}, which the request needs besides, is allowed")),
        }
    }
    // The request's own action always comes first, so there is one.
    first.unwrap_or_else(|| {
        Teller { evaluation: &Evaluation::new(policies, request, &request.action), steps: Vec::new() }.tell()
    })
}

struct Teller<'e, 'p, 'a> {
    evaluation: &'e Evaluation<'p, 'a>,
    steps: Vec<String>,
}

impl<'a> Teller<'_, '_, 'a> {
    fn request(&self) -> &Request {
        self.evaluation.request()
    }

    fn tell(mut self) -> Explanation {
        let verdict = self.evaluation.decide();
        self.opening();
        if self.evaluation.needs_no_permission() {
            let action = self.evaluation.scene.action;
            self.steps.push(format!("{action} takes no permission, and no policy can deny it"));
        } else {
            let layers = self.evaluation.layers();
            for layer in Layer::ALL {
                match layers.contains(&layer) {
                    true => self.layer(layer),
                    false if self.evaluation.policies.of(layer).is_empty() => {}
                    false => {
                        let name = layer.name(self.request());
                        self.steps.push(format!("{name}: it does not bear on this caller"));
                    }
                }
            }
        }
        let closest = match (verdict.reason, verdict.layer) {
            (Reason::ImplicitDeny, Some(layer)) => closest(self.evaluation, layer),
            _ => None,
        };
        let ending = match verdict.because(self.request()) {
            Some(because) => format!("denied {because}"),
            None => "allowed".to_owned(),
        };
        self.steps.push(ending);
        let decided = verdict.by.map(|by| {
            (by.layer, by.policy, self.evaluation.scene.examine(by.layer, by.statement, by.policy.document))
        });
        let tests = match (&decided, &closest) {
            (Some((_, policy, found)), _) => self.conditions(*policy, found),
            (None, Some(closest)) => self.conditions(closest.policy, &closest.found),
            (None, None) => Vec::new(),
        };
        Explanation {
            decision: if verdict.is_allowed() { "allowed" } else { "denied" },
            reason: verdict.reason,
            conditions: tests,
            change: change::smallest(self.evaluation, &verdict, closest.as_ref()),
            statement: decided.map(|(layer, policy, found)| self.report(layer, policy, found.statement)),
            closest: closest
                .map(|closest| self.report(closest.layer, closest.policy, closest.found.statement)),
            steps: self.steps,
        }
    }

    fn opening(&mut self) {
        let request = self.request();
        let caller = words_of(&request.principal);
        let mut steps = vec![
            format!("{caller} asks for {} on {}", self.evaluation.scene.action, request.resource),
            sides(request),
        ];
        if self.evaluation.is_root() && request.assumes_role() {
            steps.push("an account's root user cannot assume roles (IAM User Guide, AssumeRole)".to_owned());
        }
        steps.extend(request.notes.iter().cloned());
        self.steps = steps;
    }

    fn layer(&mut self, layer: Layer) {
        let name = layer.name(self.request());
        let policies = self.evaluation.policies.of(layer);
        if policies.is_empty() {
            if layer == Layer::Resource
                && (self.request().assumes_role() || self.evaluation.is_cross_account())
            {
                self.steps.push(format!("no {name} was given; it must allow the request"));
            } else if layer == Layer::Identity && !self.evaluation.is_root() {
                self.steps.push(format!("no {name} of the caller was given"));
            }
            return;
        }
        if let Some(denied) = self.evaluation.find(layer, Effect::Deny) {
            return self
                .steps
                .push(format!("{name}: {} denies", self.locate(denied.policy, denied.statement)));
        }
        match self.evaluation.find(layer, Effect::Allow) {
            Some(allowed) => {
                let mut step = format!("{name}: {} allows", self.locate(allowed.policy, allowed.statement));
                if layer == Layer::Resource && matches!(self.request().principal, Caller::Aws(_)) {
                    step += match (allowed.named, self.evaluation.is_cross_account()) {
                        (_, true) => "; a policy of the caller's own must allow too",
                        (Named::Account, false) => {
                            "; it names the caller's account, so a policy of the caller's own must allow too"
                        }
                        (Named::Role, false) => {
                            "; it names the caller's role, which is enough within one account"
                        }
                        (Named::Itself, false) => {
                            "; it names the caller itself, which is enough within one account"
                        }
                    };
                }
                self.steps.push(step);
            }
            None if layer == Layer::ServiceControl && !self.evaluation.limits_service_control() => self
                .steps
                .push(format!("{name}: nothing is denied; FullAWSAccess is taken to be attached beside it")),
            None if layer == Layer::ResourceControl => self
                .steps
                .push(format!("{name}: nothing is denied; RCPFullAWSAccess is always attached beside it")),
            None => {
                let nearest = match closest(self.evaluation, layer) {
                    Some(closest) => {
                        let misses = misses(self.request(), &closest.found).join("; ");
                        format!(
                            "; closest is {}: {misses}",
                            self.locate(closest.policy, closest.found.statement)
                        )
                    }
                    None => "; it has no Allow".to_owned(),
                };
                self.steps.push(format!("{name}: nothing allows {}{nearest}", self.evaluation.scene.action));
            }
        }
    }

    fn locate(&self, policy: Policy, statement: &Statement) -> String {
        let sid = statement.sid.as_ref().filter(|sid| !sid.is_empty());
        let sid = sid.map(|sid| format!(" ({})", sid.value)).unwrap_or_default();
        format!("{}, {}{sid}", policy.name, statement.place.path)
    }

    fn report(&self, layer: Layer, policy: Policy<'a>, statement: &Statement) -> StatementReport {
        StatementReport {
            policy: policy.name.to_owned(),
            kind: layer.name(self.request()),
            effect: statement.effect.value,
            path: statement.place.path.clone(),
            sid: statement.sid.as_ref().map(|sid| sid.value.clone()).filter(|sid| !sid.is_empty()),
            line: statement.place.span.start.line,
            column: statement.place.span.start.column,
        }
    }

    fn conditions(&self, policy: Policy, found: &Match) -> Vec<ConditionReport> {
        let context = &self.request().context;
        let variables = policy.document.has_variables();
        let expected = |value: &str| match Glob::new(value, variables, context) {
            Ok(text) => json!(text.literal()),
            Err(_) => json!(value),
        };
        let report = |tested: &Tested| {
            let values = &tested.test.values;
            ConditionReport {
                operator: tested.block.operator.value.clone(),
                key: tested.test.key.value.clone(),
                expected: match values.as_slice() {
                    [value] => expected(value.as_str()),
                    values => values.iter().map(|value| expected(value.as_str())).collect(),
                },
                actual: context.get(&tested.test.key).map_or(Value::Null, |value| value.to_json()),
                met: tested.met,
            }
        };
        found.tests.iter().map(report).collect()
    }
}

/// Whose policies decide.
fn sides(request: &Request) -> String {
    let alone = match (&request.principal, request.principal.account(), request.resource_account()) {
        (Caller::Aws(_), Some(caller), Some(owner)) if caller == owner => {
            return format!("caller and resource belong to the same account, {caller}");
        }
        (Caller::Aws(_), Some(caller), Some(owner)) => {
            return format!(
                "cross-account: the caller belongs to {caller}, the resource to {owner}; both sides must allow"
            );
        }
        (Caller::Aws(_), ..) => {
            "which account owns the resource is not known; it is taken to be the caller's \
             (aws:ResourceAccount in the context says otherwise)"
        }
        (Caller::Service(_), ..) => {
            "a service has no policies of its own here: the resource's policy alone decides"
        }
        (Caller::Federated(_), ..) => {
            "a federated identity has no AWS policies: the trust policy alone decides"
        }
        (Caller::Anonymous, ..) => "a request without credentials: the resource's policy alone decides",
    };
    alone.to_owned()
}

pub(super) fn words_of(caller: &Caller) -> String {
    match caller {
        Caller::Aws(arn) => arn.clone(),
        Caller::Service(name) => format!("the service {name}"),
        Caller::Federated(name) => format!("an identity of {name}"),
        Caller::Anonymous => "an anonymous caller".to_owned(),
    }
}
