//! The policy simulator: SimulateCustomPolicy and SimulatePrincipalPolicy.
//!
//! It evaluates identity policies, a boundary and one resource policy, on context that the caller
//! gives; it knows no trust policies (IAM User Guide, IAM policy simulator). There is one result for each action, whose
//! decision is the most restrictive of those on the resources, each of which has one of its own (IAM API Reference,
//! EvaluationResult).
//!
//! Differs from AWS: `EvalResourceName` of a result is always `*`, where AWS has the template of the resource's ARN.

use super::authorize::{PolicySet, Principal};
use super::input::{invalid, no_such_entity, required};
use super::model::{Account, IamState};
use super::output::{Answer, paginate, with_marker};
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, Xml};
use provision_iam::Document;
use provision_iam::arn::Arn;
use provision_iam::catalogue::services;
use provision_iam::evaluate::{Context, ContextValue, Layer, Reason, Request, Verdict};
use std::collections::BTreeSet;

fn bad_document(field: &str) -> ApiError {
    ApiError::bad_request("InvalidInput", format!("Invalid Input {field}: Syntax errors in policy."))
}

fn given(call: &Call) -> Result<PolicySet> {
    let boundary = call.params.texts("PermissionsBoundaryPolicyInputList");
    PolicySet::given(&call.params.texts("PolicyInputList"), boundary.first())
        .map_err(|position| bad_document(&format!("Policy input list index {position}")))
}

pub(super) fn custom(state: &IamState, call: &Call) -> Answer {
    if call.params.list("PolicyInputList").is_empty() {
        required(&call.params, "PolicyInputList")?;
    }
    let caller = call.params.get("CallerArn").map_or_else(
        || format!("arn:{}:iam::{}:user/simulated", call.partition(), call.account),
        str::to_owned,
    );
    simulate(state, call, given(call)?, caller)
}

pub(super) fn principal(state: &IamState, call: &Call) -> Answer {
    let arn = required(&call.params, "PolicySourceArn")?;
    // The ARN of a session is refused too: who asks about itself has to find the role.
    let is_entity = Arn::parse(arn).is_some_and(|arn| {
        let kind = arn.resource.split('/').next();
        arn.service == "iam" && matches!(kind, Some("user" | "group" | "role"))
    });
    let unclear = || format!("Invalid Entity Arn: {arn} does not clearly define entity type and name.");
    if !is_entity {
        return Err(ApiError::bad_request("InvalidInput", unclear()));
    }
    let account = state.accounts.get(&call.account);
    let mut held =
        account.and_then(|account| source(account, arn)).ok_or_else(|| no_such_entity(unclear()))?;
    held.extend(given(call)?);
    let caller = call.params.get("CallerArn").unwrap_or(arn).to_owned();
    simulate(state, call, held, caller)
}

/// The policies of the user, group or role an ARN names.
fn source(account: &Account, arn: &str) -> Option<PolicySet> {
    let name = arn.rsplit('/').next()?;
    let (identity, permissions) = match Arn::parse(arn)?.resource.split('/').next()? {
        "user" => account.users.get(name).map(|user| (&user.identity, &user.permissions)),
        "group" => account.groups.get(name).map(|group| (&group.identity, &group.permissions)),
        "role" => account.roles.get(name).map(|role| (&role.identity, &role.permissions)),
        _ => None,
    }?;
    if identity.arn != arn {
        return None;
    }
    let mut held = PolicySet::of_permissions(account, permissions);
    let groups = account.users.get(name).filter(|user| user.identity.arn == arn).map(|user| &user.groups);
    for group in groups.into_iter().flatten().filter_map(|name| account.groups.get(name)) {
        held.extend(PolicySet::of_permissions(account, &group.permissions));
    }
    Some(held)
}

/// Of actions that the simulator does not know it has no resource types, and takes them with a resource's ARN only apart
/// from those that it knows (an answer of AWS in aws-cloudformation/rain, `internal/aws/iam/iam.go`).
fn known_apart(state: &IamState, actions: &[String], resources: &[String]) -> Result<()> {
    let is_known = |action: &&String| {
        let known = action.split_once(':').and_then(|(prefix, name)| services::service(prefix)?.action(name));
        known.is_some() && !state.unknown_to_simulator.contains(*action)
    };
    let (known, unknown): (Vec<_>, Vec<_>) = actions.iter().partition(is_known);
    if known.is_empty() || unknown.is_empty() || resources.iter().all(|one| one == "*") {
        return Ok(());
    }
    let list = |actions: Vec<&String>| actions.into_iter().map(String::as_str).collect::<Vec<_>>().join(",");
    let (known, unknown) = (list(known), list(unknown));
    let message = format!(
        "Invalid Input Actions: [{known}] and [{unknown}] require different authorization information. Please refer to \
         the documentation for more details"
    );
    Err(ApiError::bad_request("InvalidInput", message))
}

fn simulate(state: &IamState, call: &Call, held: PolicySet, caller: String) -> Answer {
    let actions = call.params.texts("ActionNames");
    if actions.is_empty() {
        required(&call.params, "ActionNames")?;
    }
    if let Some(wrong) = actions.iter().find(|action| !action.contains(':') || action.contains(['*', '?'])) {
        return Err(ApiError::bad_request("InvalidInput", format!("Invalid Action Name: {wrong}")));
    }
    let resource_policy = call.params.get("ResourcePolicy").map(Document::parse).transpose();
    let resource_policy = resource_policy.map_err(|_| bad_document("ResourcePolicy"))?;
    let mut resources = call.params.texts("ResourceArns");
    if resources.is_empty() {
        resources.push("*".to_owned());
    }
    known_apart(state, &actions, &resources)?;
    let context = context(call)?;
    let delegating = delegating(&caller);
    let missing = missing(&held, resource_policy.as_ref(), &context);
    let mut results = Vec::new();
    for action in &actions {
        let request = |resource: &String| {
            Request::new(action, Principal::Aws(caller.clone()), resource, context.clone())
        };
        let requests: Vec<_> = resources.iter().map(request).collect();
        let of_account = || delegating.as_ref().filter(|_| requests.iter().any(Request::assumes_role));
        let resource = resource_policy.as_ref().or_else(of_account);
        let judge = |request| judged(&held, resource, request);
        let results_of: Vec<_> = requests.iter().map(judge).collect();
        let key = format!("{:06}", results.len());
        results.push((key, result(action, &results_of, &missing)));
    }
    let page = paginate(call, results.into_iter())?;
    let xml = Xml::fields().list("EvaluationResults", "member", page.items.into_iter().map(|(_, xml)| xml));
    Ok(Some(with_marker(xml, page.marker)))
}

/// The id of the document that stands for a trust policy.
const GRANTED: &str = "taken-for-granted";

/// A trust policy that leaves it to the caller's account, and so to the caller's own policies: what the simulator, which
/// knows no trust policies, takes for granted.
fn delegating(caller: &str) -> Option<Document> {
    let arn = Arn::parse(caller)?;
    let root = Arn { service: "iam", region: "", resource: "root", ..arn };
    let statement =
        serde_json::json!({ "Effect": "Allow", "Action": "sts:*", "Principal": { "AWS": root.to_string() } });
    let document = serde_json::json!({ "Version": "2012-10-17", "Id": GRANTED, "Statement": [statement] });
    Document::parse(&document.to_string()).ok()
}

fn context(call: &Call) -> Result<Context> {
    let mut context = Context::default();
    for entry in call.params.list("ContextEntries") {
        let name = entry.get("ContextKeyName").ok_or_else(|| invalid("ContextKeyName must not be null"))?;
        let is_list = entry.get("ContextKeyType").is_some_and(|kind| kind.ends_with("List"));
        context.insert(name, ContextValue { values: entry.texts("ContextKeyValues"), is_list });
    }
    Ok(context)
}

/// The condition keys the documents ask about that the context has no value for, as they spell them.
fn missing(held: &PolicySet, resource: Option<&Document>, context: &Context) -> BTreeSet<String> {
    let statements = held.documents().chain(resource).flat_map(|document| &document.statements);
    let keys = statements.flat_map(|statement| statement.tests()).map(|(_, test)| test.key.value.clone());
    keys.filter(|key| context.get(key).is_none()).collect()
}

/// What is decided of an action on a resource.
struct Judged<'a> {
    resource: &'a str,
    verdict: Verdict<'a>,
    /// Whether the permissions boundary allows it, if there is one.
    within_boundary: Option<bool>,
}

fn judged<'a>(
    held: &'a PolicySet,
    resource_policy: Option<&'a Document>,
    request: &'a Request,
) -> Judged<'a> {
    Judged {
        resource: &request.resource,
        verdict: held.decide(resource_policy, request),
        within_boundary: held.within_boundary(resource_policy, request),
    }
}

fn result(action: &str, judged: &[Judged<'_>], missing: &BTreeSet<String>) -> Xml {
    let strictness = |reason: Reason| match reason {
        Reason::Allow => 0,
        Reason::ImplicitDeny => 1,
        Reason::ExplicitDeny => 2,
    };
    let strictest = judged.iter().max_by_key(|one| strictness(one.verdict.reason));
    let reason = strictest.map_or(Reason::ImplicitDeny, |one| one.verdict.reason);
    let contributing: Vec<_> = judged.iter().filter(|one| one.verdict.reason == reason).collect();
    let within_boundary = judged.iter().filter_map(|one| one.within_boundary).reduce(|all, one| all && one);
    let of_resources = judged.iter().map(|one| {
        let fields = Xml::fields()
            .text("EvalResourceName", one.resource)
            .text("EvalResourceDecision", decision(one.verdict.reason))
            .list("MatchedStatements", "member", matched(&one.verdict))
            .texts("MissingContextValues", "member", missing);
        with_boundary(fields, one.within_boundary)
    });
    let fields = Xml::fields()
        .text("EvalActionName", action)
        .text("EvalResourceName", "*")
        .text("EvalDecision", decision(reason))
        .list("MatchedStatements", "member", contributing.iter().flat_map(|one| matched(&one.verdict)))
        .texts("MissingContextValues", "member", missing)
        .list("ResourceSpecificResults", "member", of_resources);
    with_boundary(fields, within_boundary)
}

fn decision(reason: Reason) -> &'static str {
    match reason {
        Reason::Allow => "allowed",
        Reason::ExplicitDeny => "explicitDeny",
        Reason::ImplicitDeny => "implicitDeny",
    }
}

fn with_boundary(fields: Xml, within: Option<bool>) -> Xml {
    match within {
        None => fields,
        Some(within) => {
            let detail = Xml::new("PermissionsBoundaryDecisionDetail");
            fields.child(detail.text("AllowedByPermissionsBoundary", within))
        }
    }
}

/// The statement that decided, if one did.
fn matched(verdict: &Verdict) -> impl Iterator<Item = Xml> {
    // A trust policy that was taken for granted is none of the caller's.
    verdict.by.iter().filter(|by| by.policy.document.id.as_ref().is_none_or(|id| id.value != GRANTED)).map(
        |by| {
            let kind = match by.layer {
                Layer::Resource => "Resource Policy",
                Layer::Boundary => "IAM Policy (Permissions boundary)",
                _ => "IAM Policy",
            };
            let position = |name: &str, at: provision_iam::Position| {
                Xml::new(name).text("Line", at.line).text("Column", at.column)
            };
            Xml::fields()
                .text("SourcePolicyId", by.policy.name)
                .text("SourcePolicyType", kind)
                .child(position("StartPosition", by.statement.place.span.start))
                .child(position("EndPosition", by.statement.place.span.end))
        },
    )
}
