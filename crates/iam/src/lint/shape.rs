//! Elements that are missing, empty, or do not belong in this kind of policy.

use super::Check;
use super::findings::Findings;
use super::policy::Policy;
use super::statement::{Stmt, is_empty_principal};
use crate::catalogue::findings as rule;
use crate::document::{PrincipalForm, VERSION_2008, VERSION_2012};
use crate::finding::Severity;
use crate::kind::{
    BUCKET_POLICY_QUOTA, Kind, MANAGED_POLICY_QUOTA, ORGANIZATION_POLICY_QUOTA, ROLE_INLINE_POLICIES_QUOTA,
    TRUST_POLICY_QUOTA, TRUST_POLICY_QUOTA_MAX,
};
use crate::operator::{Operator, Qualifier};

pub(super) const CHECKS: &[Check] =
    &[version, no_statement, missing_elements, elements_of_another_kind, empty_elements, size];

fn version(policy: &Policy, found: &mut Findings) {
    let hint = format!("write \"Version\": \"{VERSION_2012}\"");
    match &policy.document.version {
        None => {
            let message =
                "the document has no Version, so the rules of 2008-10-17 hold: variables are plain text";
            found.add(&rule::MISSING_VERSION, &policy.document.place, message, hint);
        }
        Some(version) if version.value == VERSION_2008 => {
            let message = "this version of the policy language knows no variables";
            found.add(&rule::OLD_VERSION, &version.place, message, hint);
        }
        Some(_) => {}
    }
}

fn no_statement(policy: &Policy, found: &mut Findings) {
    let document = policy.document;
    // A Statement that could not be read is told already; it leaves no statements either.
    let is_empty_list = document.statements.is_empty() && policy.text.contains("\"Statement\"");
    if is_empty_list && document.warnings.is_empty() && !policy.is_troubled {
        let hint = "a policy needs at least one statement";
        found.add(&rule::MISSING_STATEMENT, &document.place, "Statement is empty", hint);
    }
}

fn missing_elements(policy: &Policy, found: &mut Findings) {
    for statement in policy.statements.iter().filter(|statement| !statement.is_partial) {
        let names_nobody = matches!(policy.kind, Kind::Identity | Kind::ServiceControl);
        if !names_nobody && statement.principal().is_none() {
            let message = format!("{} says not to whom it applies", statement.name());
            let hint = "add who: \"Principal\": { \"AWS\": … }, { \"Service\": … } or { \"Federated\": … }";
            found.add(&rule::MISSING_PRINCIPAL, statement.place(), message, hint);
        }
        if policy.kind != Kind::Trust && statement.raw.resource.is_none() {
            let message = format!("{} says not to what it applies", statement.name());
            let hint = "add \"Resource\": \"arn:…\"";
            found.add(&rule::MISSING_RESOURCE, statement.place(), message, hint);
        }
    }
}

fn elements_of_another_kind(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        match (policy.kind, statement.principal(), &statement.raw.resource) {
            (Kind::Identity, Some(principal), _) => {
                let message =
                    "a policy of an identity has no principal: it applies to whom it is attached to";
                found.add(&rule::UNSUPPORTED_PRINCIPAL, &principal.name, message, "remove it");
            }
            (Kind::Trust, principal, resource) => {
                if let Some(resource) = resource {
                    let message = "a trust policy has no resource: it is about the role it belongs to";
                    let rule = &rule::ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE;
                    found.add(rule, &resource.name, message, "remove it");
                }
                if let Some(principal) = principal.filter(|principal| principal.negated) {
                    let message = "a trust policy cannot have NotPrincipal";
                    let rule = &rule::ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL;
                    let hint = "name the principals that may assume the role";
                    found.add(rule, &principal.name, message, hint);
                }
            }
            _ => {}
        }
    }
}

fn empty_elements(policy: &Policy, found: &mut Findings) {
    const HINT: &str = "say what is meant, or remove it";
    for statement in &policy.statements {
        for (element, rule, name) in [
            (&statement.raw.action, &rule::EMPTY_ARRAY_ACTION, "actions"),
            (&statement.raw.resource, &rule::EMPTY_ARRAY_RESOURCE, "resources"),
        ] {
            if let Some(element) = element.as_ref().filter(|element| element.values.is_empty()) {
                let message = format!("{} lists no {name}; AWS refuses the document", statement.name());
                if !statement.is_partial {
                    found.add(rule, &element.place, message, HINT);
                }
            }
        }
        empty_principal(statement, found);
        empty_condition(statement, found);
    }
}

fn empty_principal(statement: &Stmt, found: &mut Findings) {
    let Some(principal) = statement.principal() else {
        return;
    };
    if !is_empty_principal(principal) || statement.is_partial {
        return;
    }
    let (rule, message) = match &principal.form {
        PrincipalForm::Map(entries) if entries.is_empty() => {
            (&rule::EMPTY_OBJECT_PRINCIPAL, "no principal is named")
        }
        _ => (&rule::EMPTY_ARRAY_PRINCIPAL, "the list of principals is empty"),
    };
    found.add(rule, &principal.place, message, "name whom the statement is about");
}

fn empty_condition(statement: &Stmt, found: &mut Findings) {
    let Some(condition) = &statement.raw.condition else {
        return;
    };
    if statement.is_partial {
        return;
    }
    let empty = "an empty condition asks for nothing";
    let remove = "remove it";
    if condition.blocks.is_empty() {
        found.add(&rule::EMPTY_OBJECT_CONDITION, &condition.place, empty, remove);
    }
    for block in &condition.blocks {
        if block.tests.is_empty() {
            found.add(&rule::EMPTY_OBJECT_CONDITION, &block.place, empty, remove);
        }
        for test in block.tests.iter().filter(|test| test.values.is_empty()) {
            let message = format!("no value is given for {}", test.key.value);
            let hint = "name the values, or remove the key";
            let operator = Operator::parse(&block.operator.value);
            let rule = match operator.map(|operator| (operator.qualifier, operator.if_exists)) {
                Some((Some(Qualifier::ForAllValues), _)) => &rule::EMPTY_ARRAY_CONDITION_FORALLVALUES,
                Some((Some(Qualifier::ForAnyValue), _)) => &rule::EMPTY_ARRAY_CONDITION_FORANYVALUE,
                Some((None, true)) => &rule::EMPTY_ARRAY_CONDITION_IFEXISTS,
                _ => &rule::EMPTY_ARRAY_CONDITION,
            };
            found.add(rule, &test.place, message, hint);
        }
    }
}

/// Quotas: IAM User Guide, IAM and STS quotas; Amazon S3 User Guide, bucket policies are limited to 20 KB.
fn size(policy: &Policy, found: &mut Findings) {
    let (rule, size, quota, hard, what) = match policy.kind {
        Kind::Trust => (
            &rule::POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA,
            policy.document.size,
            TRUST_POLICY_QUOTA,
            TRUST_POLICY_QUOTA_MAX,
            "characters without white space; a trust policy may have",
        ),
        Kind::Identity => (
            &rule::POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA,
            policy.document.size,
            MANAGED_POLICY_QUOTA,
            ROLE_INLINE_POLICIES_QUOTA,
            "characters without white space; a managed policy may have",
        ),
        Kind::ServiceControl | Kind::ResourceControl => (
            match policy.kind {
                Kind::ServiceControl => &rule::POLICY_SIZE_EXCEEDS_SCP_QUOTA,
                _ => &rule::POLICY_SIZE_EXCEEDS_RCP_QUOTA,
            },
            policy.document.size,
            ORGANIZATION_POLICY_QUOTA,
            usize::MAX,
            "characters without white space; a policy of an organization may have",
        ),
        Kind::Bucket => (
            &rule::POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA,
            policy.text.trim().len(),
            BUCKET_POLICY_QUOTA,
            BUCKET_POLICY_QUOTA,
            "bytes; a bucket policy may have",
        ),
    };
    if size <= quota {
        return;
    }
    let severity = match size > hard {
        true => Severity::Error,
        false => rule.severity,
    };
    let message = format!("the document has {size} {what} {quota}");
    let hint = match policy.kind {
        Kind::Trust => format!(
            "join statements that differ in one element, or ask AWS to raise the quota (at most {hard})"
        ),
        Kind::Identity => format!(
            "split it into several managed policies (all inline policies of a role together may have {hard})"
        ),
        Kind::ServiceControl | Kind::ResourceControl => "split it into several policies".to_owned(),
        Kind::Bucket => "join statements, or give access through access points".to_owned(),
    };
    found.add_as(rule, severity, &policy.document.place, message, hint);
}
