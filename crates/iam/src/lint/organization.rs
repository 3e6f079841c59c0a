//! What holds for the policies of an organization alone (AWS Organizations User Guide, SCP syntax and RCP syntax).

use super::Check;
use super::findings::Findings;
use super::policy::Policy;
use super::statement::Stmt;
use super::trust::SOURCE_KEYS;
use crate::catalogue::{DATE, findings as rule, services};
use crate::finding::Severity;
use crate::kind::Kind;
use crate::operator::Comparison;

pub(super) const CHECKS: &[Check] = &[service_control, resource_control, related_keys];

fn service_control(policy: &Policy, found: &mut Findings) {
    for statement in policy.statements.iter().filter(|_| policy.kind == Kind::ServiceControl) {
        if let Some(principal) = statement.principal() {
            let message =
                "a service control policy has no principal: it applies to the accounts it is attached to";
            let hint = "remove it; a condition on aws:PrincipalArn says who";
            found.add(&rule::SCP_SYNTAX_ERROR_PRINCIPAL, &principal.name, message, hint);
        }
    }
}

fn resource_control(policy: &Policy, found: &mut Findings) {
    for statement in policy.statements.iter().filter(|_| policy.kind == Kind::ResourceControl) {
        let principal = statement.principal();
        if let Some(principal) = principal
            && (principal.negated || principal.all().any(|(_, name)| name.value != "*"))
        {
            let message = "a resource control policy is about everyone";
            let hint =
                "write \"Principal\": \"*\"; a condition on aws:PrincipalArn or aws:PrincipalOrgID says who";
            found.add(&rule::RCP_SYNTAX_ERROR_PRINCIPAL, &principal.name, message, hint);
        }
        if statement.allows() && !statement.is_partial && !is_full_access(statement) {
            let message = "a resource control policy can only deny";
            let hint = "write \"Effect\": \"Deny\": what is not denied is allowed by RCPFullAWSAccess, which is always attached";
            found.add(&rule::RCP_SYNTAX_ERROR_ALLOW, &statement.raw.effect.place, message, hint);
        }
        if let Some(action) = statement.raw.action.as_ref().filter(|action| action.negated) {
            let message = "a resource control policy cannot have NotAction";
            let hint = "name the actions: \"Action\": …";
            found.add(&rule::RCP_SYNTAX_ERROR_NOTACTION, &action.name, message, hint);
        } else if !statement.allows() {
            services(statement, found);
        }
    }
}

/// A Deny that leaves out known callers: those without the key are caught too, unless another test leaves them out.
fn related_keys(policy: &Policy, found: &mut Findings) {
    const OF_CALLER: [&str; 4] =
        ["aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths"];
    for statement in policy.denies().filter(|_| policy.kind == Kind::ResourceControl) {
        let says_service = statement.tests_of("aws:principalisawsservice").next().is_some();
        let asks_source = statement.tests.iter().any(|test| {
            SOURCE_KEYS.contains(&&*test.key)
                && test.operator.is_some_and(|operator| operator.comparison == Comparison::Null)
        });
        let negated = statement
            .tests
            .iter()
            .filter(|test| test.operator.is_some_and(|operator| operator.comparison.is_negated()));
        for test in negated {
            let place = &test.raw.key.place;
            let key = &test.raw.key.value;
            if OF_CALLER.contains(&&*test.key) && !says_service {
                let message = format!("services come without {key}, and are denied too");
                let hint = "add \"BoolIfExists\": { \"aws:PrincipalIsAWSService\": \"false\" }";
                found.add(&rule::RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY, place, message, hint);
            }
            if SOURCE_KEYS.contains(&&*test.key) && !says_service {
                let message = format!("callers that are no services come without {key}, and are denied too");
                let hint = "add \"Bool\": { \"aws:PrincipalIsAWSService\": \"true\" }";
                found.add(&rule::RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY, place, message, hint);
            }
            if SOURCE_KEYS.contains(&&*test.key) && !asks_source {
                let message =
                    format!("services that call for themselves come without {key}, and are denied too");
                let hint = "add \"Null\": { \"aws:SourceAccount\": \"false\" }";
                found.add(&rule::RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK, place, message, hint);
            }
        }
    }
}

/// `RCPFullAWSAccess`, the one that allows.
fn is_full_access(statement: &Stmt) -> bool {
    !statement.is_conditional()
        && !statement.negated_action()
        && !statement.negated_resource()
        && statement.actions.iter().all(|action| action.is_everything())
        && statement.resources.iter().all(|resource| resource.is_everything())
}

fn services(statement: &Stmt, found: &mut Findings) {
    for action in statement.actions.iter().filter(|action| !action.is_repeated) {
        let service = action.service.as_str();
        if services::is_limited_by_resource_control(service) {
            continue;
        }
        let (severity, message) = match action.is_everything() || service.contains(['*', '?']) {
            true => (
                rule::RCP_SYNTAX_ERROR_ACTION.severity,
                format!(
                    "a resource control policy of your own names services: {} does not",
                    action.text.value
                ),
            ),
            false => (
                Severity::Warning,
                format!(
                    "{} is of a service that took no resource control policies in the catalogue of {DATE}",
                    action.text.value
                ),
            ),
        };
        let hint = "name actions of services such as s3, sts, kms, sqs, secretsmanager";
        found.add_as(&rule::RCP_SYNTAX_ERROR_ACTION, severity, &action.text.place, message, hint);
    }
}
