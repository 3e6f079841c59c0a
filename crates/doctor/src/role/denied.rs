//! Which cause a denied evaluation has: what would have to be otherwise for the request to be allowed.

use provision_iam::Effect;
use provision_iam::arn::Arn;
use provision_iam::evaluate::{Caller, Explanation, Layer, Reason, Request};

use super::conditions::by_conditions;
use super::facts::{Entity, Reading};
use super::finding::Finding;
use super::sides::{self, Sides};
use crate::cause::{Cause, Certainty};

/// The cause of a denial.
pub(super) fn cause(sides: &Sides, request: &Request, reading: &Reading) -> Finding {
    let (reason, layer, action) =
        sides.decide(request, |verdict| (verdict.reason, verdict.layer, verdict.action.clone()));
    let explanation = sides.explain(request);
    if let Some(finding) = by_conditions(sides, request, &explanation) {
        return finding;
    }
    let evidence = evidence(&explanation);
    let certain = |cause: Cause| Finding::of(cause, Certainty::Certain, evidence.clone());
    match (reason, layer) {
        (Reason::ExplicitDeny, Some(Layer::Resource)) => certain(Cause::ExplicitDenyResource)
            .message("A Deny in the role's trust policy keeps the caller out")
            .hint(change(&explanation)),
        (Reason::ExplicitDeny, Some(Layer::Identity)) => {
            certain(Cause::ExplicitDenyIdentity).hint(change(&explanation))
        }
        (_, Some(Layer::Boundary)) => certain(Cause::BoundaryDenies).hint(change(&explanation)),
        (_, Some(Layer::Identity)) => identity(request, &evidence),
        _ if action != request.action => session_action(&action, request, &evidence),
        _ => trust(sides, request, reading, &evidence),
    }
}

/// The line of the explanation that says why.
fn evidence(explanation: &Explanation) -> String {
    let kind = explanation.statement.as_ref().or(explanation.closest.as_ref()).map(|one| one.kind);
    let of_layer = kind.and_then(|kind| explanation.steps.iter().find(|step| step.starts_with(kind)));
    let ending = explanation.steps.last();
    of_layer.or(ending).cloned().unwrap_or_default()
}

fn change(explanation: &Explanation) -> String {
    match &explanation.change {
        Some(change) => format!("{}. That would open besides: {}.", sentence(&change.what), change.opens),
        None => "See the statement that denies.".to_owned(),
    }
}

fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

fn session_action(action: &str, request: &Request, evidence: &str) -> Finding {
    let by = match action {
        "sts:TagSession" => "session tags",
        _ => "a source identity",
    };
    Finding::of(Cause::SessionActionMissing, Certainty::Certain, evidence)
        .message(format!("The call passes {by}, and the role's trust policy does not allow {action}"))
        .hint(format!(
            "Allow {action} for {} in the trust policy beside {}, or pass no {}.",
            request.principal.name(),
            request.action,
            by.trim_start_matches("a ")
        ))
}

fn identity(request: &Request, evidence: &str) -> Finding {
    let Caller::Aws(caller) = &request.principal else { return unknown(evidence) };
    let role = &request.resource;
    Finding::of(Cause::IdentityPolicyMissing, Certainty::Certain, evidence)
        .message("The trust policy only lets the account decide, and no policy of the caller allows sts:AssumeRole")
        .hint(format!("Allow it to {caller}, on this role alone: {}", statement(role)))
        .beware(
            "Guides allow sts:* on every resource for it: sts:AssumeRole on the role's ARN is enough. Simulating the \
             caller's policies does not read the trust policy.",
        )
}

/// What a caller needs on its own side.
pub(super) fn statement(role: &str) -> String {
    serde_json::json!({ "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": role }).to_string()
}

fn unknown(evidence: &str) -> Finding {
    Finding::of(Cause::TrustDoesNotAdmitCaller, Certainty::Likely, evidence)
}

/// No statement of the trust policy is about the caller.
fn trust(sides: &Sides, request: &Request, reading: &Reading, evidence: &str) -> Finding {
    let certain = |cause| Finding::of(cause, Certainty::Certain, evidence);
    match &request.principal {
        Caller::Federated(_) => certain(Cause::TokenNotAdmitted).hint(
            "The trust policy needs a statement for the provider of the token, with \
             sts:AssumeRoleWithWebIdentity and its subject and audience. provision policy explain shows how near \
             each statement is.",
        ),
        Caller::Service(service) => certain(Cause::TrustDoesNotAdmitCaller)
            .message(format!("The role's trust policy does not admit the service {service}"))
            .hint(format!("Add a statement with the principal {{\"Service\": \"{service}\"}}, and keep the others.")),
        Caller::Aws(caller) => of_aws(sides, (caller, sides::caller(reading, request)), reading, evidence),
        Caller::Anonymous => certain(Cause::TrustDoesNotAdmitCaller),
    }
}

fn of_aws(
    sides: &Sides,
    (caller, entity): (&str, Option<&Entity>),
    reading: &Reading,
    evidence: &str,
) -> Finding {
    let named = orphans(sides);
    let fits = |id: &&String| {
        let is_role =
            reading.principal.found().map_or_else(|| names_role(caller), |one| one.id.starts_with("AROA"));
        id.starts_with("AROA") == is_role
    };
    if let Some(id) = named.iter().find(fits) {
        return recreated(id, caller, entity);
    }
    let partition = Arn::parse(caller).map_or("", |arn| arn.partition);
    if !partition.is_empty() && partition != reading.partition {
        return Finding::of(Cause::PartitionWrong, Certainty::Certain, evidence)
            .message(format!(
                "The caller is in the partition {partition}, the role in {}, and no role trusts across partitions",
                reading.partition
            ))
            .hint(format!("Call as a principal of {}, with an ARN that begins with arn:{}:.", reading.partition, reading.partition));
    }
    let hint = "Add a statement for the caller to the trust policy, and keep the others: --fix plans it. A role that is \
                meant for somebody else stays as it is.";
    Finding::of(Cause::TrustDoesNotAdmitCaller, Certainty::Certain, evidence)
        .message(format!("The role's trust policy has no Allow for {caller}"))
        .hint(hint)
}

fn names_role(arn: &str) -> bool {
    arn.contains(":role/") || arn.contains(":assumed-role/")
}

fn recreated(id: &str, caller: &str, entity: Option<&Entity>) -> Finding {
    let now = match entity {
        Some(entity) => format!("; {caller} has the id {} and was made {}", entity.id, entity.created),
        None => String::new(),
    };
    Finding::of(
        Cause::PrincipalRecreated,
        Certainty::Likely,
        format!("the trust policy names {id}, which is nobody any more{now}"),
    )
}

/// Unique ids in Allow statements: what is left of principals that were deleted (IAM User Guide, AWS JSON policy
/// elements: Principal).
pub(super) fn orphans(sides: &Sides) -> Vec<String> {
    let statements = sides.trust().map(|document| document.statements.as_slice()).unwrap_or_default();
    let allows = statements.iter().filter(|statement| statement.effect.value == Effect::Allow);
    let principals = allows.filter_map(|statement| statement.principal.as_ref()).flat_map(|one| one.all());
    let ids = principals.filter(|(kind, name)| *kind == "AWS" && is_unique_id(name));
    ids.map(|(_, name)| name.value.clone()).collect()
}

/// `AIDA…` of a user, `AROA…` of a role, perhaps with the name of a session (IAM User Guide, IAM identifiers).
pub(super) fn is_unique_id(text: &str) -> bool {
    let id = text.split(':').next().unwrap_or_default();
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    ["AIDA", "AROA"].iter().any(|prefix| id.starts_with(prefix)) && id.len() >= 16 && plain(id)
}
