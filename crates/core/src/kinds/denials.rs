//! What policies that somebody wrote into the vendor's role or IAM user do: widen, or only deny; and whether the vendor's own
//! calls are still allowed.

use std::collections::{BTreeMap, BTreeSet};

use provision_iam::evaluate::{Caller, Context, Policies, Policy, Reason, Request, evaluate};
use provision_iam::{Document, Effect, Element};

use crate::address::Address;
use crate::deployment::Deployment;
use crate::facts::World;
use crate::finding::{Finding, FindingId};

/// Stands for an object of which only the pattern is known.
const SOME: &str = "some";

/// Whether a policy can only take away. One that could not be read may do anything.
pub fn only_denies(document: Option<&String>) -> bool {
    let document = document.and_then(|text| Document::parse(text).ok());
    document.is_some_and(|document| {
        document.statements.iter().all(|statement| statement.effect.value == Effect::Deny)
    })
}

/// What of the deployment's own policy is denied by the policies of others, by their names. A deny with a condition counts
/// where it is met whatever the request is: not at all, then.
pub fn findings(
    deployment: &Deployment,
    world: &World,
    own_policy: Option<&String>,
    principal: &str,
    others: &BTreeMap<String, String>,
    address: &Address,
) -> Vec<Finding> {
    let own = own_policy.and_then(|arn| world.policies.get(arn));
    let Some(own) = own.and_then(|policy| Document::parse(&policy.document).ok()) else { return Vec::new() };
    let parsed = others.iter().filter_map(|(name, text)| Some((name, Document::parse(text).ok()?)));
    let told = parsed.filter_map(|(name, mut document)| {
        document.statements.retain(|statement| statement.tests().next().is_none());
        let denied = denied(&own, &document, principal);
        let message = format!(
            "the inline policy {name} denies what {} needs: {}",
            deployment.vendor.title,
            denied.iter().cloned().collect::<Vec<_>>().join(", ")
        );
        let finding = FindingId::VendorDenied.finding(message).at(address);
        (!denied.is_empty()).then(|| finding.hint("remove it unless it is meant to keep the vendor out"))
    });
    told.collect()
}

/// The actions that one policy allows and another denies.
fn denied(own: &Document, other: &Document, principal: &str) -> BTreeSet<String> {
    let mut denied = BTreeSet::new();
    for statement in &own.statements {
        let values = |element: &Option<Element>| -> Vec<String> {
            element.iter().flat_map(|element| &element.values).map(|one| one.value.clone()).collect()
        };
        for action in values(&statement.action) {
            let is_denied = values(&statement.resource).into_iter().any(|resource| {
                let request = Request {
                    action: action.replace('*', SOME),
                    principal: Caller::Aws(principal.to_owned()),
                    resource: resource.replace('*', SOME),
                    context: Context::default(),
                    notes: Vec::new(),
                };
                let policies = Policies {
                    identity: vec![Policy::new("own", own), Policy::new("other", other)],
                    ..Policies::default()
                };
                evaluate(&policies, &request).reason == Reason::ExplicitDeny
            });
            if is_denied {
                denied.insert(action);
            }
        }
    }
    denied
}

/// Says of a policy that can only take away that it is there.
pub fn narrowed(name: &str, whose: &str, address: &Address) -> Finding {
    let message = format!("the inline policy {name} is part of {whose} and only denies");
    FindingId::PolicyNarrows.finding(message).at(address).hint("provision leaves it alone")
}
