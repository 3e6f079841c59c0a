//! Is a document one of the kind it was given as?

use super::policies::Layer;
use crate::document::{Document, Effect, Statement};
use crate::finding::{Finding, Place};

/// Why AWS would not take the document as a policy of this kind. Whether it is a trust policy decides what a resource's
/// policy has to have.
///
/// What is looked at is what changes whom a statement is about: a trust policy without principals means nobody, and one
/// with a principal is no policy of an identity (IAM User Guide, Principal element; AWS Organizations User Guide, SCP
/// syntax and RCP syntax).
pub fn misplaced(document: &Document, layer: Layer) -> Vec<Finding> {
    document.statements.iter().filter_map(|statement| why_misplaced(statement, layer)).collect()
}

fn why_misplaced(statement: &Statement, layer: Layer) -> Option<Finding> {
    let error = |id, place: &Place, message: &str, hint: &str| {
        Some(Finding::error(id, place.clone(), message).hint(hint))
    };
    match (&statement.principal, layer) {
        (None, Layer::Resource | Layer::Endpoint | Layer::ResourceControl) => error(
            "MISSING_PRINCIPAL",
            &statement.place,
            "the statement has no Principal: a trust policy, or another policy of a resource, says to whom it applies",
            "add who: \"Principal\": { \"AWS\": … }; the policy of an identity is given with --identity",
        ),
        (Some(principal), Layer::ResourceControl)
            if principal.negated || principal.all().any(|(_, name)| name.value != "*") =>
        {
            let message = "a resource control policy is about everyone";
            let hint =
                "write \"Principal\": \"*\"; a condition on aws:PrincipalArn or aws:PrincipalOrgID says who";
            error("RCP_SYNTAX_ERROR_PRINCIPAL", &principal.name, message, hint)
        }
        (_, Layer::ResourceControl)
            if statement.effect.value == Effect::Allow && !is_full_access(statement) =>
        {
            let message = "a resource control policy can only deny";
            let hint = "what is not denied is allowed by RCPFullAWSAccess, which is always attached";
            error("RCP_SYNTAX_ERROR_ALLOW", &statement.effect.place, message, hint)
        }
        (Some(principal), Layer::ServiceControl) => {
            let message =
                "a service control policy has no principal: it applies to the accounts it is attached to";
            let hint = "remove it; a condition on aws:PrincipalArn says who";
            error("SCP_SYNTAX_ERROR_PRINCIPAL", &principal.name, message, hint)
        }
        (Some(principal), Layer::Identity | Layer::Boundary | Layer::Session) => {
            let message = "a policy of an identity has no principal: it applies to whom it is attached to";
            let hint = "remove it; the policy of a role or resource is given with --trust";
            error("UNSUPPORTED_PRINCIPAL", &principal.name, message, hint)
        }
        _ => None,
    }
}

/// `RCPFullAWSAccess`, the one that allows.
fn is_full_access(statement: &Statement) -> bool {
    let is_star = |element: &Option<crate::document::Element>| {
        element.as_ref().is_some_and(|element| {
            !element.negated && element.values.len() == 1 && element.values[0].value == "*"
        })
    };
    statement.condition.is_none() && is_star(&statement.action) && is_star(&statement.resource)
}
