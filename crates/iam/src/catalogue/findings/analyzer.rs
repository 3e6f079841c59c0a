//! The checks of IAM Access Analyzer's policy validation (IAM User Guide, IAM policy validation check reference, as of
//! 2026), and which findings stand for them.

use std::fmt::Write;

use super::themes::rule;
use crate::finding::Severity::{self, Error, Security, Suggestion, Warning};

/// One check of IAM Access Analyzer.
#[derive(Debug, Clone, Copy)]
pub struct AnalyzerCheck {
    /// Its issue code, which is the id of the finding as well.
    pub id: &'static str,
    /// What IAM Access Analyzer calls it.
    pub severity: Severity,
    /// Why there is no finding of its name, or why the finding is of another severity.
    pub note: &'static str,
}

const fn check(id: &'static str, severity: Severity, note: &'static str) -> AnalyzerCheck {
    AnalyzerCheck { id, severity, note }
}

/// All of them, the gravest first.
pub fn checks() -> &'static [AnalyzerCheck] {
    CHECKS
}

const CHECKS: &[AnalyzerCheck] = &[
    check("ARN_ACCOUNT_NOT_ALLOWED", Error, ""),
    check("ARN_REGION_NOT_ALLOWED", Error, ""),
    check("DATA_TYPE_MISMATCH", Error, ""),
    check("DUPLICATE_KEYS_WITH_DIFFERENT_CASE", Error, ""),
    check("EMPTY_VARIABLE", Error, ""),
    check("FEDERATED_PRINCIPAL_NOT_SUPPORTED", Error, ""),
    check("INVALID_ACTION", Error, ""),
    check("INVALID_ARN_ACCOUNT", Error, ""),
    check("INVALID_ARN_PREFIX", Error, ""),
    check("INVALID_ARN_REGION", Error, ""),
    check("INVALID_ARN_RESOURCE", Error, ""),
    check("INVALID_ARN_SERVICE_CASE", Error, ""),
    check("INVALID_CONDITION_DATA_TYPE", Error, ""),
    check("INVALID_CONDITION_KEY_FORMAT", Error, ""),
    check("INVALID_CONDITION_MULTIPLE_BOOLEAN", Error, ""),
    check("INVALID_CONDITION_OPERATOR", Error, ""),
    check("INVALID_EFFECT", Error, ""),
    check("INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY", Error, ""),
    check("INVALID_GLOBAL_CONDITION_KEY", Error, ""),
    check("INVALID_KMS_KEY_VALUE", Error, ""),
    check("INVALID_PARTITION", Error, ""),
    check("INVALID_POLICY_ELEMENT", Error, ""),
    check("INVALID_PRINCIPAL_FORMAT", Error, ""),
    check("INVALID_PRINCIPAL_KEY", Error, ""),
    check("INVALID_REGION", Error, ""),
    check("INVALID_SERVICE", Error, ""),
    check("INVALID_SERVICE_CONDITION_KEY", Error, ""),
    check("INVALID_SERVICE_IN_ACTION", Error, ""),
    check("INVALID_SERVICE_PRINCIPAL_FORMAT", Error, ""),
    check("INVALID_VARIABLE_FOR_OPERATOR", Error, ""),
    check("INVALID_VERSION", Error, ""),
    check("INVALID_VPCE_FORMAT", Error, ""),
    check("INVALID_VPC_FORMAT", Error, ""),
    check("JSON_SYNTAX_ERROR", Error, ""),
    check("MISMATCHED_ACTION_FOR_PRINCIPAL", Error, ""),
    check("MISSING_ACTION", Error, ""),
    check("MISSING_ACTION_FOR_CONDITION_KEY", Error, ""),
    check("MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY", Error, ""),
    check("MISSING_ARN_ACCOUNT", Error, ""),
    check("MISSING_ARN_FIELD", Error, ""),
    check("MISSING_ARN_REGION", Error, ""),
    check("MISSING_BRACE_IN_VARIABLE", Error, ""),
    check("MISSING_EFFECT", Error, ""),
    check("MISSING_PRINCIPAL", Error, ""),
    check("MISSING_QUALIFIER", Error, ""),
    check("MISSING_QUOTE_IN_VARIABLE", Error, ""),
    check("MISSING_RESOURCE", Error, ""),
    check("MISSING_STATEMENT", Error, ""),
    check("MISSING_TAG_KEY_IN_CONDITION", Error, ""),
    check("NULL_WITH_IF_EXISTS", Error, ""),
    check("POLICY_SIZE_EXCEEDS_RCP_QUOTA", Error, "the quota has been raised before"),
    check("POLICY_SIZE_EXCEEDS_SCP_QUOTA", Error, "the quota has been raised before"),
    check("PRIVATE_IP_ADDRESS", Error, ""),
    check("PRIVATE_NOT_IP_ADDRESS", Error, ""),
    check("RCP_SYNTAX_ERROR_ACTION", Error, ""),
    check("RCP_SYNTAX_ERROR_ALLOW", Error, ""),
    check("RCP_SYNTAX_ERROR_NOTACTION", Error, ""),
    check("RCP_SYNTAX_ERROR_PRINCIPAL", Error, ""),
    check("ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL", Error, ""),
    check("ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE", Error, ""),
    check("ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL", Error, ""),
    check(
        "SCP_SYNTAX_ERROR_ACTION_WILDCARD",
        Error,
        "since 19 September 2025 AWS Organizations takes wildcards anywhere in the actions of service control policies (AWS Security Blog, AWS Organizations service control policy now supports full IAM language)",
    ),
    check("SCP_SYNTAX_ERROR_PRINCIPAL", Error, ""),
    check("TYPE_MISMATCH_IP_RANGE", Error, ""),
    check("UNIQUE_SIDS_REQUIRED", Error, ""),
    check("UNSUPPORTED_ACTION_FOR_CONDITION_KEY", Error, ""),
    check("UNSUPPORTED_ACTION_IN_POLICY", Error, ""),
    check("UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", Error, ""),
    check("UNSUPPORTED_ELEMENT_COMBINATION", Error, ""),
    check("UNSUPPORTED_GLOBAL_CONDITION_KEY", Error, ""),
    check("UNSUPPORTED_PRINCIPAL", Error, ""),
    check("UNSUPPORTED_RESOURCE_ARN_IN_POLICY", Error, ""),
    check("UNSUPPORTED_SID", Error, ""),
    check("UNSUPPORTED_SPACE_IN_VARIABLE", Error, ""),
    check("UNSUPPORTED_WILDCARD_IN_PRINCIPAL", Error, ""),
    check("VARIABLE_UNSUPPORTED_IN_ELEMENT", Error, ""),
    check("VARIABLE_UNSUPPORTED_IN_VERSION", Error, ""),
    check("VARIABLE_USAGE_TOO_PERMISSIVE", Error, ""),
    check("WILDCARD_USAGE_TOO_PERMISSIVE", Error, ""),
    check("ALLOW_WITH_NOT_PRINCIPAL", Security, ""),
    check("DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", Security, ""),
    check("DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", Security, ""),
    check("DYNAMODB_ATTRIBUTES_WITHOUT_SELECT", Security, ""),
    check("FORALLVALUES_WITH_SINGLE_VALUED_KEY", Security, ""),
    check("FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE", Security, ""),
    check("MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", Security, ""),
    check("MISSING_GITHUB_REPO_CONDITION_KEY", Security, ""),
    check("MISSING_PAIRED_CONDITION_KEYS", Security, ""),
    check("PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE", Security, ""),
    check("PASS_ROLE_WITH_NOT_RESOURCE", Security, ""),
    check("PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", Security, ""),
    check("PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE", Security, ""),
    check("PASS_ROLE_WITH_STAR_IN_RESOURCE", Security, ""),
    check("PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", Security, ""),
    check("RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL", Security, ""),
    check("S3_PREFIX_IN_NEGATIVE_CONTEXT", Security, ""),
    check(
        "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS",
        Security,
        "what it lets in besides is told where it is more than is safe",
    ),
    check("UNTRUSTWORTHY_CONDITION_KEY", Security, ""),
    check("CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE", Warning, ""),
    check("CREATE_SLR_WITH_NOT_RESOURCE", Warning, ""),
    check("CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE", Warning, ""),
    check("CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE", Warning, ""),
    check("CREATE_SLR_WITH_STAR_IN_RESOURCE", Warning, ""),
    check("CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION", Warning, ""),
    check("DEPRECATED_GLOBAL_CONDITION_KEY", Warning, ""),
    check("INVALID_DATE_VALUE", Warning, ""),
    check("INVALID_ROLE_REFERENCE", Warning, ""),
    check("INVALID_USER_REFERENCE", Warning, ""),
    check("MISSING_VERSION", Warning, ""),
    check("POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", Warning, ""),
    check(
        "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA",
        Warning,
        "S3 refuses the document, and the quota cannot be raised",
    ),
    check("POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", Warning, ""),
    check("RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY", Warning, ""),
    check("RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY", Warning, ""),
    check("RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK", Warning, ""),
    check("SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED", Warning, ""),
    check("TYPE_MISMATCH", Warning, ""),
    check("TYPE_MISMATCH_BOOLEAN", Warning, ""),
    check("TYPE_MISMATCH_DATE", Warning, ""),
    check("TYPE_MISMATCH_NUMBER", Warning, ""),
    check("TYPE_MISMATCH_STRING", Warning, ""),
    check("UNIQUE_SIDS_RECOMMENDED", Warning, ""),
    check("USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES", Warning, ""),
    check("WILDCARD_WITHOUT_LIKE_OPERATOR", Warning, ""),
    check("ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", Suggestion, ""),
    check("ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE", Suggestion, ""),
    check("CONFIRM_AUDIENCE_CLAIM_TYPE", Suggestion, ""),
    check("EMPTY_ARRAY_ACTION", Suggestion, "AWS refuses the document"),
    check("EMPTY_ARRAY_CONDITION", Suggestion, ""),
    check("EMPTY_ARRAY_CONDITION_FORALLVALUES", Suggestion, ""),
    check("EMPTY_ARRAY_CONDITION_FORANYVALUE", Suggestion, ""),
    check("EMPTY_ARRAY_CONDITION_IFEXISTS", Suggestion, ""),
    check("EMPTY_ARRAY_PRINCIPAL", Suggestion, "AWS refuses the document"),
    check("EMPTY_ARRAY_RESOURCE", Suggestion, "AWS refuses the document"),
    check("EMPTY_OBJECT_CONDITION", Suggestion, ""),
    check("EMPTY_OBJECT_PRINCIPAL", Suggestion, "AWS refuses the document"),
    check("EMPTY_SID_VALUE", Suggestion, ""),
    check("EQUIVALENT_TO_NULL_FALSE", Suggestion, ""),
    check("EQUIVALENT_TO_NULL_TRUE", Suggestion, ""),
    check("IMPROVE_IP_RANGE", Suggestion, ""),
    check("IRRELEVANT_CONDITION_KEY_IN_POLICY", Suggestion, ""),
    check("NULL_WITH_QUALIFIER", Suggestion, "the qualifier hides what is asked"),
    check("PRIVATE_IP_ADDRESS_SUBSET", Suggestion, ""),
    check("PRIVATE_NOT_IP_ADDRESS_SUBSET", Suggestion, ""),
    check("RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL", Suggestion, ""),
    check("REDUNDANT_ACTION", Suggestion, ""),
    check("REDUNDANT_CONDITION_VALUE_NUM", Suggestion, ""),
    check("REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION", Suggestion, ""),
    check("REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY", Suggestion, ""),
    check("REDUNDANT_RESOURCE", Suggestion, ""),
    check("REDUNDANT_STATEMENT", Suggestion, ""),
    check("REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION", Suggestion, ""),
    check("WILDCARD_IN_SERVICE_NAME", Suggestion, ""),
];

/// The table of the documentation.
pub(super) fn markdown() -> String {
    let mut text = String::from(INTRODUCTION);
    for check in CHECKS {
        let (ours, note) = match rule(check.id) {
            Some(rule) => (rule.severity.as_str(), check.note),
            None => ("none", check.note),
        };
        _ = writeln!(text, "| {} | {} | {ours} | {note} |", check.id, check.severity);
    }
    text
}

const INTRODUCTION: &str = "
### The checks of IAM Access Analyzer

Each check of its policy validation, what it is there, and what `policy lint` makes of it. A check without a
finding has a reason.

| check | there | here | |
|---|---|---|---|
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_check_has_a_finding_of_its_severity_or_a_reason() {
        for check in CHECKS {
            let is_same = rule(check.id).is_some_and(|rule| rule.severity == check.severity);
            assert_eq!(is_same, check.note.is_empty(), "{}", check.id);
        }
    }

    #[test]
    fn findings_that_name_a_check_are_those_of_the_table() {
        for rule in crate::catalogue::rules().filter(|rule| rule.source.starts_with("IAM Access Analyzer")) {
            assert!(CHECKS.iter().any(|check| check.id == rule.id), "{}", rule.id);
        }
    }
}
