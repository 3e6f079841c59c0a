//! All causes of a case, the one that AWS meets first at the head.

use provision_iam::evaluate::{Caller, Request};
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Effect, Kind, read};
use serde::Serialize;

use super::asked::Asked;
use super::checks::{before_policies, duration};
use super::denied::{self, orphans, statement};
use super::facts::{Attempt, Reading, Sought};
use super::finding::Finding;
use super::sides::{Sides, completed};
use crate::cause::{Cause, Certainty};

/// What was found out about a role and about who asks for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diagnosis {
    /// The cause first.
    pub findings: Vec<Finding>,
    /// Whether the policies that were read let the request through; nothing where no request is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed: Option<bool>,
    /// What decides, and whether it was read.
    pub levels: Vec<Level>,
    /// The evaluation, step by step.
    pub steps: Vec<String>,
}

/// A sort of policies that bears on the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Level {
    pub level: &'static str,
    /// `read`, `not read`, or why it cannot be.
    pub state: String,
}

/// Lints and evaluates what was read, and puts the causes in order.
pub fn diagnose(reading: &Reading, asked: Option<&Asked>) -> Diagnosis {
    if let Some(missing) = missing_role(reading, asked) {
        return Diagnosis {
            findings: vec![missing],
            allowed: None,
            levels: levels(reading, asked),
            steps: Vec::new(),
        };
    }
    let mut findings = Vec::new();
    let (mut allowed, mut steps) = (None, Vec::new());
    if let Some(asked) = asked {
        let sides = Sides::of(reading, asked);
        let request = completed(asked, reading);
        let is_allowed = sides.allow(&request);
        findings.extend(before_policies(reading, &request));
        if !is_allowed && findings.is_empty() {
            findings.push(partial(denied::cause(&sides, &request, reading), asked));
        }
        findings.extend(duration(asked, reading));
        if findings.is_empty() {
            findings.extend(beyond(&sides, &request, reading));
        }
        allowed = Some(is_allowed && !findings.iter().any(|finding| finding.certainty == Certainty::Certain));
        steps = sides.explain(&request).steps;
    }
    findings.extend(of_document(reading, &findings));
    // Of the same certainty, what AWS meets first stays first.
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.certainty == Certainty::Certain));
    Diagnosis { findings, allowed, levels: levels(reading, asked), steps }
}

/// Whether everything that was read lets the request through, also what no policy says.
pub fn is_allowed(reading: &Reading, asked: &Asked) -> bool {
    let request = completed(asked, reading);
    Sides::of(reading, asked).allow(&request)
        && before_policies(reading, &request).is_none()
        && duration(asked, reading).is_none()
}

/// A record that does not tell all of a request proves nothing.
fn partial(finding: Finding, asked: &Asked) -> Finding {
    if !asked.is_partial {
        return finding;
    }
    let evidence = format!("{} ({} does not tell every claim)", finding.evidence, asked.origin);
    Finding { certainty: Certainty::Likely, evidence, ..finding }
}

/// The role that is asked for is not there, or not by that name.
fn missing_role(reading: &Reading, asked: Option<&Asked>) -> Option<Finding> {
    let wanted = asked.map_or(reading.role_arn.as_str(), |asked| asked.request.resource.as_str());
    let of = |evidence: String| Finding::of(Cause::RoleDoesNotExist, Certainty::Certain, evidence);
    match &reading.role {
        Sought::NotRead => None,
        Sought::Found(role) if role.arn == wanted || wanted == "*" => None,
        Sought::Found(role) => {
            let evidence = format!("asked for is {wanted}, there is {}", role.arn);
            let what = match role.arn.eq_ignore_ascii_case(wanted) {
                true => "upper and lower case, which counts when a role is assumed",
                false => "account, path or name",
            };
            let message = format!("The ARN that is asked for is not the role's: they differ in {what}");
            Some(of(evidence).message(message).hint(format!("Ask for {}", role.arn)))
        }
        Sought::Missing => {
            let evidence = format!("iam:GetRole: there is no {wanted}");
            Some(match reading.similar.first() {
                None => of(evidence).hint(
                    "Compare account, path and name letter by letter: aws iam list-roles in the account that is meant. AWS \
                     answers Access denied for a role that does not exist.",
                ),
                Some(similar) => of(format!("{evidence}; there is {similar}"))
                    .message("There is no role of that name, but one that differs in upper and lower case")
                    .hint(format!("Ask for {similar}: names are case-sensitive when a role is assumed.")),
            })
        }
    }
}

/// What could still refuse it where what was read does not.
fn beyond(sides: &Sides, request: &Request, reading: &Reading) -> Vec<Finding> {
    let mut findings = Vec::new();
    let possible = |cause, evidence: String| Finding::of(cause, Certainty::Possible, evidence);
    if let (Caller::Aws(caller), false) = (&request.principal, sides.knows_role) {
        let account = request.resource_account().unwrap_or_default();
        let evidence = format!(
            "{} is in account {account}, whose trust policy cannot be read from here",
            request.resource
        );
        let hint = format!(
            "Ask the owner of account {account} whether its trust policy admits {caller}, with which conditions: aws iam get-role \
             there, or provision doctor --role --as there. A denial is not in CloudTrail of that account."
        );
        let message = "The caller's side allows it; whether the role's account does cannot be read from here";
        findings.push(possible(Cause::TrustDoesNotAdmitCaller, evidence).message(message).hint(hint));
    } else if let (Caller::Aws(caller), false) = (&request.principal, sides.knows_caller) {
        let evidence =
            format!("the trust policy admits {caller}, whose own policies cannot be read from here");
        let hint =
            format!("Both sides must allow it. In the caller's account: {}", statement(&request.resource));
        let message =
            "The trust policy admits the caller; whether its own account does cannot be read from here";
        findings.push(possible(Cause::IdentityPolicyMissing, evidence).message(message).hint(hint));
    }
    // What was denied before the role was changed says nothing of now.
    let since = |attempt: &&Attempt| reading.changed.as_ref().is_none_or(|changed| attempt.time > *changed);
    let last = reading.attempts.iter().find(|attempt| attempt.is_of(&request.principal)).filter(since);
    if let Some((attempt, error)) = last.and_then(|one| Some((one, one.error.as_ref()?))) {
        let evidence = format!("CloudTrail, {} in {}: {error}", attempt.time, attempt.region);
        let message = "It was denied, and what was read lets it through: something that cannot be read from here denies it";
        findings.push(possible(Cause::ExplicitDenyOrganization, evidence.clone()).message(message));
        findings.push(possible(Cause::Propagation, evidence));
    }
    findings
}

impl Attempt {
    /// Whether this principal made it.
    fn is_of(&self, principal: &Caller) -> bool {
        let of = |name: &str| self.identity.get(name).and_then(serde_json::Value::as_str);
        match principal {
            Caller::Aws(arn) => of("arn") == Some(arn),
            Caller::Federated(provider) => of("identityProvider") == Some(provider),
            _ => false,
        }
    }
}

/// What is wrong with the trust policy, whoever asks.
fn of_document(reading: &Reading, causes: &[Finding]) -> Vec<Finding> {
    let Some(text) = reading.role.found().and_then(|role| role.trust_policy.as_ref()) else {
        return Vec::new();
    };
    let sides = Sides::of_trust(text);
    let mut findings = Vec::new();
    if !causes.iter().any(|one| one.is(Cause::PrincipalRecreated)) {
        findings.extend(orphans(&sides).first().map(|id| {
            let evidence = format!("the trust policy names {id}, which is nobody any more");
            Finding::of(Cause::PrincipalRecreated, Certainty::Possible, evidence)
        }));
    }
    let context = LintContext::default();
    let linted = lint(&read(text), Some(Kind::Trust), &context);
    let grave = linted.into_iter().filter(|finding| finding.is_grave());
    findings.extend(grave.map(|finding| Finding {
        id: finding.id,
        severity: finding.severity,
        certainty: Certainty::Certain,
        evidence: format!("the trust policy, {}", finding.at.path),
        path: Some(finding.at.path),
        message: finding.message,
        hint: finding.hint.unwrap_or_default(),
        correction: None,
    }));
    // What is wrong with the document explains a denial only where nothing else does.
    if !causes.is_empty() {
        findings.iter_mut().for_each(|finding| finding.certainty = Certainty::Possible);
    }
    findings
}

/// What bears on a request for a role, and what of it was read. Who comes with a token, or is a service, has no policies of
/// its own.
fn levels(reading: &Reading, asked: Option<&Asked>) -> Vec<Level> {
    let level = |level, state: &str| Level { level, state: state.to_owned() };
    let read = |is_read: bool| if is_read { "read" } else { "not read" };
    let is_aws = asked.is_none_or(|asked| matches!(asked.request.principal, Caller::Aws(_)));
    let principal = reading.principal.found().is_some() && reading.has_read_policies();
    let by_hand = "cannot be read from here: ask who administers the organization";
    let mut levels = vec![level("role trust policy", read(reading.role.found().is_some()))];
    if is_aws {
        levels.extend([
            level("identity-based policies of the caller", read(principal)),
            level("permissions boundary of the caller", read(principal)),
            level("session policy of the caller", "cannot be read: whoever made the session knows it"),
            level("service control policies", by_hand),
        ]);
    }
    levels.extend([
        level("resource control policies", by_hand),
        level("VPC endpoint policy for STS", "cannot be told: only where the call goes through one"),
    ]);
    levels
}

/// Whom a trust policy admits, in words.
pub fn admitted(trust: &str) -> Vec<String> {
    let Some(document) = read(trust).document else { return Vec::new() };
    let allows = document.statements.iter().filter(|statement| statement.effect.value == Effect::Allow);
    let principals = allows.filter_map(|statement| statement.principal.as_ref()).flat_map(|one| one.all());
    principals.map(|(kind, name)| format!("{kind} {}", name.value)).collect()
}
