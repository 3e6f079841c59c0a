//! Condition keys that do not do what they seem to do (IAM User Guide, IAM policy validation check reference and AWS global
//! condition context keys).

use super::Check;
use super::findings::Findings;
use super::parts::{Action, Test};
use super::policy::Policy;
use super::statement::Stmt;
use super::trust::has_source;
use crate::catalogue::{findings as rule, providers};
use crate::kind::Kind;
use crate::operator::{Comparison, Qualifier};
use crate::pattern::has_wildcard;

pub(super) const CHECKS: &[Check] =
    &[written_by_caller, prefix, attributes, endpoints, of_the_bucket, services, audiences];

/// Headers that callers fill in at will.
const OF_CALLER: [&str; 2] = ["aws:referer", "aws:useragent"];

fn written_by_caller(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests().filter(|(_, test)| OF_CALLER.contains(&&*test.key)) {
        let key = &test.raw.key;
        let message = format!("{} is a header that every caller can set as it likes", key.value);
        let hint =
            "test what the caller cannot choose, such as aws:SourceVpce, aws:SourceIp or aws:PrincipalOrgID";
        found.add(&rule::UNTRUSTWORTHY_CONDITION_KEY, &key.place, message, hint);
    }
}

/// What is listed goes by the prefix of the request, which may be shorter than the one that is meant.
fn prefix(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for test in statement.tests_of("s3:prefix") {
            let is_around = test.operator.is_some_and(|operator| {
                operator.comparison != Comparison::Null
                    && operator.comparison.is_negated() == statement.allows()
            });
            // An empty prefix is the shortest there is.
            if is_around && !test.values().all(|(value, _)| value.is_empty()) {
                let key = &test.raw.key;
                let message = "a shorter prefix lists the same keys and does not match this";
                let hint =
                    "allow the prefixes that may be listed (StringLike), or deny all others (StringNotLike)";
                found.add(&rule::S3_PREFIX_IN_NEGATIVE_CONTEXT, &key.place, message, hint);
            }
        }
    }
}

/// The reads of DynamoDB that return whole items unless they name attributes.
const READS: [&str; 5] = ["batchgetitem", "getitem", "query", "scan", "transactgetitems"];

fn attributes(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows() {
        let reads = READS.iter().any(|name| statement.has_action("dynamodb", name));
        let is_selected = statement.tests_of("dynamodb:select").next().is_some();
        for test in statement.tests_of("dynamodb:attributes").filter(|_| reads && !is_selected) {
            let message = "a read that names no attributes returns all of them";
            let hint = "add \"StringEquals\": { \"dynamodb:Select\": \"SPECIFIC_ATTRIBUTES\" }";
            found.add(&rule::DYNAMODB_ATTRIBUTES_WITHOUT_SELECT, &test.raw.key.place, message, hint);
        }
    }
}

/// Services whose requests carry the owner of the VPC endpoint (IAM User Guide, aws:VpceAccount and aws:VpceOrgID); more come.
const WITH_ENDPOINT_OWNER: [&str; 52] = [
    "acm-pca",
    "applicationinsights",
    "apprunner",
    "athena",
    "b2bi",
    "cassandra",
    "cloudformation",
    "cognito-identity",
    "comprehendmedical",
    "compute-optimizer",
    "datasync",
    "discovery",
    "dms",
    "ds-data",
    "dynamodb",
    "ebs",
    "ecr",
    "ecs",
    "firehose",
    "gamelift",
    "healthlake",
    "iam",
    "identitystore",
    "iotfleetwise",
    "iottwinmaker",
    "iotwireless",
    "kinesisanalytics",
    "kms",
    "lambda",
    "medical-imaging",
    "network-firewall",
    "omics",
    "payment-cryptography",
    "polly",
    "pricing",
    "rbin",
    "rekognition",
    "route53",
    "s3",
    "scheduler",
    "servicediscovery",
    "servicequotas",
    "ses",
    "shield",
    "sms-voice",
    "sqs",
    "ssm-contacts",
    "storagegateway",
    "textract",
    "transcribe",
    "transfer",
    "workmail",
];

fn endpoints(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for key in ["aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths"] {
            for test in statement.tests_of(key) {
                let lacks = |action: &&Action| {
                    action.service.is_empty()
                        || has_wildcard(&action.service)
                        || !WITH_ENDPOINT_OWNER.contains(&action.service.as_str())
                };
                let first = statement.actions.iter().find(lacks);
                let of = match (statement.negated_action(), first) {
                    (true, _) => "actions of every other service",
                    (false, Some(action)) => action.text.value.as_str(),
                    (false, None) => continue,
                };
                let message = format!(
                    "{} is only in requests to some services; {of}: not of these",
                    test.raw.key.value
                );
                let hint = "name actions of services that have the key, such as s3, kms, lambda, dynamodb";
                let rule = &rule::USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES;
                found.add(rule, &test.raw.key.place, message, hint);
            }
        }
    }
}

fn of_the_bucket(policy: &Policy, found: &mut Findings) {
    const KEYS: [&str; 4] =
        ["s3:resourceaccount", "aws:resourceaccount", "aws:resourceorgid", "aws:resourceorgpaths"];
    let is_own = |test: &Test| policy.kind == Kind::Bucket && KEYS.contains(&&*test.key);
    for (_, test) in policy.tests().filter(|(_, test)| is_own(test)) {
        let key = &test.raw.key;
        let message = format!("{} says whose the resource is, which this policy belongs to", key.value);
        let hint = "test it in the policies of identities; here say who may come in";
        found.add(&rule::IRRELEVANT_CONDITION_KEY_IN_POLICY, &key.place, message, hint);
    }
}

/// Services that are let in on other conditions than for whom they call.
fn services(policy: &Policy, found: &mut Findings) {
    for statement in policy.allows().filter(|_| policy.kind == Kind::Bucket) {
        let is_service = statement.principals("Service").next().is_some();
        if let Some(test) = other_test(statement).filter(|_| is_service && !has_source(statement)) {
            let key = &test.raw.key;
            let message = format!("{} does not say for whom the service calls", key.value);
            let hint = "test aws:SourceAccount, aws:SourceArn, aws:SourceOrgID or aws:SourceOrgPaths";
            found.add(&rule::RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL, &key.place, message, hint);
        }
    }
}

fn other_test<'s, 'a>(statement: &'s Stmt<'a>) -> Option<&'s Test<'a>> {
    let tells_account = |test: &&Test| super::public::is_context_of_account(&test.key);
    match statement.tests.iter().any(|test| tells_account(&test)) {
        true => None,
        false => statement.tests.first(),
    }
}

/// The audience of a token, compared as if it were several.
fn audiences(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests().filter(|_| policy.kind == Kind::Trust) {
        let is_any = test.operator.is_some_and(|operator| operator.qualifier == Some(Qualifier::ForAnyValue));
        let Some((issuer, "aud" | "oaud")) = providers::split_key(&test.key).filter(|_| is_any) else {
            continue;
        };
        let is_known =
            providers::BUILT_IN.contains(&issuer) || !providers::required_controls(issuer).is_empty();
        let written = &test.block.operator;
        let single = written.value.rsplit(':').next().unwrap_or_default();
        let (rule, message) = match is_known {
            true => (
                &rule::FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE,
                format!("tokens of {issuer} have one audience; ForAnyValue is for several"),
            ),
            false => (
                &rule::CONFIRM_AUDIENCE_CLAIM_TYPE,
                format!("ForAnyValue is right if tokens of {issuer} have a list of audiences"),
            ),
        };
        found.add(rule, &written.place, message, format!("write {single}"));
    }
}
