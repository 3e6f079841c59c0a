//! The decision told step by step.

use serde_json::{Value, json};

use super::change;
use super::closest::{closest, closest_in, misses};
use super::condition;
use super::decide::{Evaluation, needed_actions};
use super::glob::Glob;
use super::path;
use super::policies::{Layer, Policies, Policy};
use super::principal::Named;
use super::report::{ConditionReport, Explanation, StatementReport};
use super::request::{Caller, Request};
use super::statement::{Match, Tested};
use super::verdict::Reason;
use crate::arn;
use crate::catalogue::DATE;
use crate::document::{Effect, Statement};
use crate::operator::Operator;
use crate::principal::names_missing;

/// Decides on a request as [`super::evaluate`] does, and tells why.
pub fn explain(policies: &Policies, request: &Request) -> Explanation {
    let mut explanation = decision(policies, request);
    if let Some(doubt) = path::doubt(policies, request, explanation.is_allowed()) {
        // Behind who asks, and whose policies decide.
        explanation.steps.insert(2.min(explanation.steps.len()), doubt);
    }
    explanation
}

fn decision(policies: &Policies, request: &Request) -> Explanation {
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
                        let why = match layer == Layer::ResourceControl
                            && !self.evaluation.takes_resource_control()
                        {
                            true => format!(
                                "its service took no resource control policies in the catalogue of {DATE}, so that it \
                                 does not bear on this request"
                            ),
                            false => "it does not bear on this caller".to_owned(),
                        };
                        self.steps.push(format!("{name}: {why}"));
                    }
                }
            }
        }
        let closest = match (verdict.reason, verdict.layer) {
            (Reason::ImplicitDeny, Some(layer)) => closest(self.evaluation, layer),
            _ => None,
        };
        let level = verdict.level.map(|level| format!(" at the level {level}")).unwrap_or_default();
        let ending = match verdict.because(self.request()) {
            Some(because) => format!("denied {because}{level}"),
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
            level: verdict.level.map(str::to_owned),
            change: change::smallest(self.evaluation, &verdict, closest.as_ref()),
            statement: decided.map(|(layer, policy, found)| self.report(layer, policy, found.statement)),
            closest: closest
                .map(|closest| self.report(closest.layer, closest.policy, closest.found.statement)),
            steps: self.steps,
        }
    }

    fn opening(&mut self) {
        let request = self.request();
        let caller = request.principal.in_words();
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
        let levels = self.evaluation.policies.levels(layer);
        if levels.is_empty() {
            return self.absent(layer);
        }
        if layer.is_of_organization() && levels.len() == 1 && levels[0].1.len() > 1 && levels[0].0.is_none() {
            let name = layer.name(self.request());
            self.steps.push(format!(
                "no level is given with the {name} files: all are taken to be attached at one level; with levels \
                 (root=, ou=, account=) each of them must allow"
            ));
        }
        for (level, policies) in levels {
            let name = layer.name(self.request());
            let name = level.map_or(name.to_owned(), |level| format!("{name} of the level {level}"));
            self.policies(layer, &name, &policies);
            self.refused(&name, &policies);
            self.exceptions(layer, &name, &policies);
        }
    }

    /// What it means that no policy of the layer was given.
    fn absent(&mut self, layer: Layer) {
        let name = layer.name(self.request());
        let evaluation = self.evaluation;
        let depends = self.request().assumes_role() || evaluation.is_cross_account();
        let step = match layer {
            Layer::Resource if evaluation.is_about_key() && !depends => {
                "no key policy was given, on which every use of a key depends: it is taken to let the account's \
                 policies decide, as the default key policy does; a grant could allow the request too"
                    .to_owned()
            }
            Layer::Resource if depends => format!("no {name} was given; it must allow the request"),
            Layer::Identity if !evaluation.is_root() => format!("no {name} of the caller was given"),
            _ => return,
        };
        self.steps.push(step);
    }

    fn policies(&mut self, layer: Layer, name: &str, policies: &[Policy<'a>]) {
        let evaluation = self.evaluation;
        if let Some(denied) = evaluation.find_in(policies, layer, Effect::Deny) {
            let place = self.locate(denied.policy, denied.statement);
            return self.steps.push(format!("{name}: {place} denies"));
        }
        let limits = policies.iter().any(Policy::allows_anything);
        let step = match evaluation.find_in(policies, layer, Effect::Allow) {
            Some(allowed) => {
                let mut step = format!("{name}: {} allows", self.locate(allowed.policy, allowed.statement));
                if layer == Layer::Resource && matches!(self.request().principal, Caller::Aws(_)) {
                    step += match (allowed.named, evaluation.is_cross_account()) {
                        (_, true) => "; a policy of the caller's own must allow too",
                        (Named::Account, false) if evaluation.is_root() => {
                            "; it names the account, whose root user it means"
                        }
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
                step
            }
            None if layer == Layer::ServiceControl && !limits => {
                format!("{name}: nothing is denied; FullAWSAccess is taken to be attached beside it")
            }
            None if layer == Layer::ResourceControl => {
                format!("{name}: nothing is denied; RCPFullAWSAccess is always attached beside it")
            }
            None => {
                let nearest = match closest_in(evaluation, layer, policies) {
                    Some(closest) => {
                        let misses = misses(self.request(), &closest.found).join("; ");
                        let place = self.locate(closest.policy, closest.found.statement);
                        format!("; closest is {place}: {misses}")
                    }
                    None => "; it has no Allow".to_owned(),
                };
                let key = match layer == Layer::Resource && evaluation.is_about_key() {
                    true => {
                        "; a key policy that does not let the caller or its account in leaves nothing to other policies"
                    }
                    false => "",
                };
                format!("{name}: nothing allows {}{nearest}{key}", evaluation.scene.action)
            }
        };
        self.steps.push(step);
    }

    /// What IAM would not have taken, and what is made of it.
    fn refused(&mut self, name: &str, policies: &[Policy<'a>]) {
        for policy in policies.iter().filter(|policy| policy.document.has_variables()) {
            for statement in &policy.document.statements {
                let values = statement.resource.iter().flat_map(|element| &element.values);
                for value in values.filter(|value| arn::has_variable_before_resource(value)) {
                    self.steps.push(format!(
                        "{name}: in {}, {} has a variable before its fifth colon: IAM refuses such a document, and \
                         it matches nothing",
                        self.locate(*policy, statement),
                        value.value
                    ));
                }
                for (block, test) in statement.tests() {
                    if let Some(value) = condition::refused(&block.operator, test, true) {
                        self.steps.push(format!(
                            "{name}: in {}, {} takes no variable such as {value}: AWS refuses such a document, and the \
                             condition is never met",
                            self.locate(*policy, statement),
                            block.operator.value
                        ));
                    }
                }
            }
        }
    }

    /// Denies that leave the caller out by one name alone.
    fn exceptions(&mut self, layer: Layer, name: &str, policies: &[Policy<'a>]) {
        for policy in policies {
            let denies = policy.document.statements.iter().filter(|s| s.effect.value == Effect::Deny);
            for statement in denies {
                let Some(element) = statement.principal.as_ref().filter(|element| element.negated) else {
                    continue;
                };
                let found = self.evaluation.scene.examine(layer, statement, policy.document);
                let is_left_out = found.principal.is_none() && found.action && found.resource;
                if !is_left_out || found.tests.iter().any(|tested| !tested.met) {
                    continue;
                }
                let caller = self.request().principal.name();
                let by = element.all().filter(|(kind, text)| *kind == "AWS" && is_named(text, caller));
                let missing: Vec<String> = by.flat_map(|(_, text)| names_missing(text, element)).collect();
                if !missing.is_empty() {
                    self.steps.push(format!(
                        "{name}: {} may deny all the same: it leaves out the caller, but not {}, and AWS may look at \
                         these first",
                        self.locate(*policy, statement),
                        missing.join(" and ")
                    ));
                }
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
        let has_variables = policy.document.has_variables();
        let report = |tested: &Tested| {
            let values = &tested.test.values;
            let operator = Operator::parse(&tested.block.operator);
            let variables =
                has_variables && operator.is_some_and(|operator| operator.comparison.takes_variables());
            let expected = |value: &str| match Glob::new(value, variables, context) {
                Ok(text) => json!(text.literal()),
                Err(_) => json!(value),
            };
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

/// Does this principal mean the caller, by itself or as its role?
fn is_named(name: &str, caller: &str) -> bool {
    name == caller || arn::is_role_of_session(name, caller)
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
