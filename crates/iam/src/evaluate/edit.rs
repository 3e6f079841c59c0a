//! Changing the statement that is nearly right.

use super::closest::Closest;
use super::condition;
use super::decide::Evaluation;
use super::policies::Layer;
use super::report::Change;
use super::request::{Caller, Request};
use super::statement::Tested;
use crate::canonical::{self, CanonicalStatement, Members, Principal, Spelled, Test};
use crate::catalogue::providers;
use crate::document::Element;
use crate::operator::{Comparison, Family, Operator};
use crate::words;

/// Changes to one statement, collected member by member.
pub(super) struct Edit<'e> {
    request: &'e Request,
    action: &'e str,
    layer: Layer,
    closest: &'e Closest<'e>,
    what: Vec<String>,
    opens: Vec<String>,
    /// The statement as it would read; None once a change cannot be written down, because it is one of the request.
    edited: Option<CanonicalStatement>,
}

impl<'e> Edit<'e> {
    pub fn new(evaluation: &'e Evaluation, layer: Layer, closest: &'e Closest<'e>) -> Edit<'e> {
        Edit {
            request: evaluation.request(),
            action: evaluation.scene.action,
            layer,
            closest,
            what: Vec::new(),
            opens: Vec::new(),
            edited: Some(canonical::statement(
                closest.found.statement,
                closest.policy.document.has_variables(),
            )),
        }
    }

    pub fn change(mut self) -> Change {
        let found = &self.closest.found;
        if found.principal.is_none() {
            self.principal();
        }
        if !found.action {
            self.action();
        }
        if !found.resource {
            self.resource();
        }
        for tested in found.tests.iter().filter(|tested| !tested.met) {
            self.test(tested);
        }
        let path = &found.statement.place.path;
        let place = format!("{path} of {} ({})", self.closest.policy.name, self.layer.name(self.request));
        Change {
            what: format!("in {place}: {}", self.what.join("; ")),
            opens: if self.opens.is_empty() { "nothing".to_owned() } else { self.opens.join("; ") },
            layer: self.layer,
            replaces: self.edited.is_some().then(|| path.clone()),
            statement: self.edited.map(|statement| statement.to_json()),
        }
    }

    /// Edits the statement, unless the element is a list of exceptions: taking out the right ones is left to a person.
    fn insert<T: Ord>(
        &mut self,
        value: T,
        element: impl Fn(&mut CanonicalStatement) -> &mut Option<Members<T>>,
    ) {
        let Some(edited) = &mut self.edited else {
            return;
        };
        match element(edited) {
            Some(Members { negated: true, .. }) => self.edited = None,
            Some(members) => {
                members.values.insert(value);
            }
            slot => *slot = Some(Members { negated: false, values: [value].into() }),
        }
    }

    fn statement(&self) -> CanonicalStatement {
        canonical::statement(self.closest.found.statement, true)
    }

    fn principal(&mut self) {
        let element = self.closest.found.statement.principal.as_ref();
        let caller = &self.request.principal;
        self.what.push(in_or_out("Principal", element.is_some_and(|element| element.negated), caller.name()));
        let actions = words::actions(&self.statement());
        self.opens.push(format!("{} may do all that the statement allows: {actions}", caller.in_words()));
        let principal =
            Principal { kind: caller.kind().to_owned(), name: Spelled::new(caller.name(), caller.name()) };
        self.insert(principal, |statement| &mut statement.principal);
    }

    fn action(&mut self) {
        let element = self.closest.found.statement.action.as_ref();
        self.what.push(in_or_out("Action", is_negated(element), self.action));
        let principal = self.statement().principal;
        let who = principal.as_ref().map_or("whoever has this policy".to_owned(), words::principals);
        self.opens.push(format!("{who} may do {} too", self.action));
        self.insert(Spelled::new(self.action.to_ascii_lowercase(), self.action), |statement| {
            &mut statement.action
        });
    }

    fn resource(&mut self) {
        let element = self.closest.found.statement.resource.as_ref();
        let resource = &self.request.resource;
        self.what.push(in_or_out("Resource", is_negated(element), resource));
        self.opens.push(format!("{} on {resource}", words::actions(&self.statement())));
        self.insert(Spelled::new(resource, resource), |statement| &mut statement.resource);
    }

    /// Meets one test of the condition.
    fn test(&mut self, tested: &Tested) {
        let key = &tested.test.key.value;
        let written = &tested.block.operator.value;
        let variables = self.closest.policy.document.has_variables();
        let test = canonical::canonical_test(written, tested.test, variables);
        let wanted = words::test(&test);
        let Some(operator) = Operator::parse(written) else {
            return self.by_request(format!("correct the operator {written:?}, which IAM does not know"));
        };
        if let Some(value) = condition::refused(written, tested.test, variables) {
            return self
                .by_request(format!("write a value in place of {value}: {written} takes no variable"));
        }
        let actual = condition::given(&operator, key, &self.request.context);
        if actual.is_empty() && operator.comparison != Comparison::Null {
            return self.absent(&test, &wanted);
        }
        let shown = actual.join(", ");
        let every = format!("requests with {key} = {shown} that meet the rest of the statement");
        match operator.comparison {
            Comparison::Null => self.by_request(format!("make the request so that {wanted}")),
            comparison if comparison.is_negated() => {
                self.by_hand(format!("take {shown} out of the values of {written} {key}"), every);
            }
            comparison if comparison.family() == Family::Bool => {
                self.by_request(format!("make the request with {wanted}; {shown} is what it has"));
            }
            comparison if is_bound(comparison) => {
                let what = format!("move the bound of {written} {key} so that it lets {shown} through");
                self.by_hand(what, format!("requests with values of {key} up to {shown}"));
            }
            comparison if !actual.iter().all(|value| condition::fits(comparison, value)) => {
                self.by_request(format!("make the request with {wanted}; {shown} is not of that type"));
            }
            _ => match self.google_audience(key, tested) {
                Some(meant) => self.rename(&test, meant),
                None => {
                    let wildcards = operator.comparison.takes_wildcards();
                    let added = actual
                        .iter()
                        .map(|value| self.literal(value, wildcards))
                        .map(|value| Spelled::new(value.clone(), &value));
                    let values = test.values.iter().cloned().chain(added).collect();
                    self.replace(&test, Some(Test { values, ..test.clone() }));
                    self.what
                        .push(format!("add {shown} to the values of {written} {key}{}", self.doubt(&shown)));
                    self.opens.push(every);
                }
            },
        }
    }

    /// A change of the request opens nothing, and the statement stays.
    fn by_request(&mut self, what: String) {
        self.what.push(what);
        self.edited = None;
    }

    /// A change that is described but not written down.
    fn by_hand(&mut self, what: String, opens: String) {
        self.by_request(what);
        self.opens.push(opens);
    }

    fn replace(&mut self, old: &Test, new: Option<Test>) {
        if let Some(edited) = &mut self.edited {
            edited.tests.remove(old);
            edited.tests.extend(new);
        }
    }

    /// The request lacks the key: it is the request that changes, unless it can never have it.
    fn absent(&mut self, test: &Test, wanted: &str) {
        /// Keys of requests by AWS principals and services; `sts:ExternalId` belongs to `AssumeRole` alone (Service
        /// Authorization Reference, AWS STS).
        const NEVER_FEDERATED: [&str; 7] = [
            "sts:externalid",
            "aws:multifactorauthpresent",
            "aws:principalarn",
            "aws:principalaccount",
            "aws:principalorgid",
            "aws:sourcearn",
            "aws:sourceaccount",
        ];
        let key = test.written_key.0.as_str();
        let federated = matches!(self.request.principal, Caller::Federated(_));
        let issuer = providers::issuer_of_caller(self.request.principal.name());
        let why_never = match providers::split_key(&test.key) {
            Some((of, claim)) if federated && !providers::is_made(of, claim) => {
                Some("AWS makes no condition key of this claim, so that no request has it")
            }
            Some((of, _)) if federated && issuer.is_some_and(|issuer| !issuer.eq_ignore_ascii_case(of)) => {
                Some("it is a claim of another provider's tokens")
            }
            _ if federated && NEVER_FEDERATED.contains(&test.key.as_str()) => {
                Some("no federated request can have it")
            }
            _ => None,
        };
        if let Some(why) = why_never {
            self.replace(test, None);
            self.what.push(format!("remove the test of {key}: {why}"));
            self.opens.push(format!("requests that meet the rest of the statement; {key} kept nobody in"));
        } else {
            self.by_request(format!("make the request with {wanted}: it has no {key}"));
        }
    }

    /// `accounts.google.com:aud` is compared with the token's `azp`; what people mean is `oaud`.
    fn google_audience(&self, key: &str, tested: &Tested) -> Option<&'static str> {
        const OAUD: &str = "accounts.google.com:oaud";
        let given = self.request.context.single(OAUD)?;
        let meant = key.eq_ignore_ascii_case("accounts.google.com:aud")
            && tested.test.values.iter().any(|value| value.as_str() == given);
        meant.then_some(OAUD)
    }

    fn rename(&mut self, test: &Test, meant: &str) {
        let mut renamed = test.clone();
        renamed.key = meant.to_owned();
        renamed.written_key.0 = meant.to_owned();
        self.replace(test, Some(renamed));
        let key = &test.written_key.0;
        self.what.push(format!("test {meant} instead of {key}, which for Google is the token's azp"));
        self.opens.push(format!("no more than meant: tokens made for this audience ({meant})"));
    }

    /// The value as a policy writes it when it is to match itself only.
    fn literal(&self, value: &str, wildcards: bool) -> String {
        if !self.closest.policy.document.has_variables() {
            return value.to_owned();
        }
        let escaped = value.replace("${", "${$}{");
        match wildcards {
            true => escaped.replace('*', "${*}").replace('?', "${?}"),
            false => escaped,
        }
    }

    /// A word of doubt where the value of the request is likelier to be wrong than the policy.
    fn doubt(&self, value: &str) -> &'static str {
        let web_identity = self.request.action.eq_ignore_ascii_case("sts:AssumeRoleWithWebIdentity");
        if web_identity && value.contains('@') {
            " (an e-mail address: a token's sub is numeric, so look at the token first)"
        } else {
            ""
        }
    }
}

fn is_negated(element: Option<&Element>) -> bool {
    element.is_some_and(|element| element.negated)
}

fn in_or_out(element: &str, negated: bool, value: &str) -> String {
    if negated { format!("take {value} out of Not{element}") } else { format!("add {value} to {element}") }
}

/// Comparisons with a greatest or least value.
fn is_bound(comparison: Comparison) -> bool {
    let equality = matches!(comparison, Comparison::NumericEquals | Comparison::DateEquals);
    matches!(comparison.family(), Family::Numeric | Family::Date) && !equality
}
