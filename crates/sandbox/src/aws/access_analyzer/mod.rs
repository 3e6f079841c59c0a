//! IAM Access Analyzer: ValidatePolicy.
//!
//! The findings are those of the project's own linter, as far as AWS has the same checks. Not emulated:
//! analyzers, and every other operation.

use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, Cloud, Protocol, Reply, Request, Service};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use provision_iam::catalogue::findings::analyzer_checks;
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Finding, Kind, Position, Severity, read};
use serde::Deserialize;
use serde_json::{Value, json};

/// Access Analyzer.
pub(crate) struct AccessAnalyzer;

#[async_trait::async_trait]
impl Service for AccessAnalyzer {
    fn name(&self) -> &'static str {
        "access-analyzer"
    }

    fn protocol(&self) -> Protocol {
        Protocol::RestJson
    }

    fn operation(&self, request: &Request) -> Option<String> {
        let validates = request.method == hyper::Method::POST && request.path == "/policy/validation";
        validates.then(|| "ValidatePolicy".to_owned())
    }

    async fn call(&self, call: &Call, _cloud: &Cloud) -> Result<Reply> {
        match call.operation.as_str() {
            "ValidatePolicy" => validate_policy(call).map(Reply::Json),
            _ => Err(self.protocol().unknown_operation(call)),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ValidateRequest {
    policy_document: String,
    policy_type: String,
    validate_policy_resource_type: Option<String>,
}

fn refuse(message: impl Into<String>) -> ApiError {
    ApiError::bad_request("ValidationException", message)
}

fn validate_policy(call: &Call) -> Result<Value> {
    let input: ValidateRequest = call.input().map_err(|error| refuse(error.message))?;
    const TYPES: [&str; 4] =
        ["IDENTITY_POLICY", "RESOURCE_POLICY", "SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];
    if !TYPES.contains(&input.policy_type.as_str()) {
        return Err(refuse(format!("policyType must be one of {}", TYPES.join(", "))));
    }
    let query = |name: &str| call.http.query_value(name);
    let size = query("maxResults")
        .map_or(Ok(100), |text| text.parse::<usize>().map_err(|_| refuse("Invalid maxResults")))?;
    let first = match query("nextToken") {
        None => 0,
        Some(token) => decode(&token).ok_or_else(|| refuse("Invalid nextToken"))?,
    };
    let kind = match (input.policy_type.as_str(), input.validate_policy_resource_type.as_deref()) {
        ("RESOURCE_POLICY", Some("AWS::IAM::AssumeRolePolicyDocument")) => Some(Kind::Trust),
        ("RESOURCE_POLICY", Some("AWS::S3::Bucket")) => Some(Kind::Bucket),
        ("RESOURCE_POLICY", _) => None,
        _ => Some(Kind::Identity),
    };
    let findings = findings(&input.policy_document, kind);
    let page: Vec<_> = findings.iter().skip(first).take(size).map(write).collect();
    let mut answer = json!({ "findings": page });
    if first + page.len() < findings.len() {
        answer["nextToken"] = URL_SAFE.encode((first + page.len()).to_string()).into();
    }
    Ok(answer)
}

fn decode(token: &str) -> Option<usize> {
    String::from_utf8(URL_SAFE.decode(token).ok()?).ok()?.parse().ok()
}

/// What is to be said of a document, by the checks that AWS has.
fn findings(document: &str, kind: Option<Kind>) -> Vec<Finding> {
    let findings = lint(&read(document), kind, &LintContext::default());
    let graded = |finding: &Finding| !matches!(finding.severity, Severity::Info | Severity::Pass);
    findings.into_iter().filter(|finding| graded(finding) && is_check_of_aws(finding.id)).collect()
}

fn is_check_of_aws(id: &str) -> bool {
    analyzer_checks().iter().any(|check| check.id == id)
}

fn write(finding: &Finding) -> Value {
    let kind = match finding.severity {
        Severity::Error => "ERROR",
        Severity::Security => "SECURITY_WARNING",
        Severity::Warning => "WARNING",
        _ => "SUGGESTION",
    };
    let anchor = finding.id.to_lowercase().replace('_', "-");
    // AWS counts columns and offsets from 0, lines from 1.
    let position = |at: Position| json!({ "line": at.line, "column": at.column - 1, "offset": at.offset });
    json!({
        "findingType": kind,
        "issueCode": finding.id,
        "findingDetails": finding.message,
        "learnMoreLink": format!(
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html\
             #access-analyzer-reference-policy-checks-{anchor}"
        ),
        "locations": [{
            "path": path(&finding.at.path),
            "span": { "start": position(finding.at.span.start), "end": position(finding.at.span.end) },
        }],
    })
}

/// `Statement[0].Action` as the list of its steps.
fn path(path: &str) -> Vec<Value> {
    let mut steps = Vec::new();
    for part in path.split(['.', '[']).map(|part| part.trim_end_matches(']')).filter(|part| !part.is_empty())
    {
        steps.push(match part.parse::<u32>() {
            Ok(index) => json!({ "index": index }),
            Err(_) => json!({ "value": part.trim_matches('"') }),
        });
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(document: &str, kind: Kind) -> Vec<String> {
        let findings = findings(document, Some(kind));
        findings.iter().map(|finding| write(finding)["issueCode"].as_str().unwrap().to_owned()).collect()
    }

    fn statement(members: &str) -> String {
        format!(r#"{{"Version":"2012-10-17","Statement":[{{{members}}}]}}"#)
    }

    #[test]
    fn finds_what_aws_finds() {
        for (members, kind, code) in [
            (r#""Effect":"Permit","Action":"s3:*","Resource":"*""#, Kind::Identity, "INVALID_EFFECT"),
            (
                r#""Effect":"Allow","Action":"s3:NoSuchThing","Resource":"*""#,
                Kind::Identity,
                "INVALID_ACTION",
            ),
            (r#""Effect":"Allow","Action":"sts:AssumeRole""#, Kind::Trust, "MISSING_PRINCIPAL"),
        ] {
            let found = codes(&statement(members), kind);
            assert!(found.iter().any(|id| id == code), "{members}: {found:?}");
        }
        let fine = statement(r#""Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*""#);
        assert_eq!(codes(&fine, Kind::Identity), Vec::<String>::new());
    }

    #[test]
    fn says_where_it_is() {
        let document = statement(r#""Effect":"Permit","Action":"s3:*","Resource":"*""#);
        let finding =
            findings(&document, Some(Kind::Identity)).into_iter().find(|f| f.id == "INVALID_EFFECT");
        let finding = write(&finding.unwrap());
        let steps = json!([{"value": "Statement"}, {"index": 0}, {"value": "Effect"}]);
        assert_eq!(finding["locations"][0]["path"], steps);
        let start = &finding["locations"][0]["span"]["start"];
        assert_eq!((&start["line"], &finding["findingType"]), (&json!(1), &json!("ERROR")));
    }
}
