//! IAM Access Analyzer: ValidatePolicy.
//!
//! The findings are those of the project's own reading of policy documents; the issue codes are
//! AWS's where AWS has the check. Not emulated: analyzers, and every other operation.

use crate::chassis::error::{ApiError, Result};
use crate::chassis::{Call, Cloud, Protocol, Reply, Request, Service};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE;
use provision_iam::{Diagnostic, Position, Severity, read};
use serde::Deserialize;
use serde_json::{Value, json};

/// Access Analyzer.
pub struct AccessAnalyzer;

#[async_trait::async_trait]
impl Service for AccessAnalyzer {
    fn name(&self) -> &'static str {
        "access-analyzer"
    }

    fn protocol(&self) -> Protocol {
        Protocol::RestJson
    }

    fn operation(&self, request: &Request) -> Option<String> {
        let validates =
            request.method == hyper::Method::POST && request.path == "/policy/validation";
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
struct Input {
    policy_document: String,
    policy_type: String,
}

fn refuse(message: impl Into<String>) -> ApiError {
    ApiError::bad_request("ValidationException", message)
}

fn validate_policy(call: &Call) -> Result<Value> {
    let input: Input = call.input().map_err(|error| refuse(error.message))?;
    const TYPES: [&str; 4] = [
        "IDENTITY_POLICY",
        "RESOURCE_POLICY",
        "SERVICE_CONTROL_POLICY",
        "RESOURCE_CONTROL_POLICY",
    ];
    if !TYPES.contains(&input.policy_type.as_str()) {
        return Err(refuse(format!(
            "policyType must be one of {}",
            TYPES.join(", ")
        )));
    }
    let query = |name: &str| call.http.query_value(name);
    let size = query("maxResults").map_or(Ok(100), |text| {
        text.parse::<usize>()
            .map_err(|_| refuse("Invalid maxResults"))
    })?;
    let first = match query("nextToken") {
        None => 0,
        Some(token) => decode(&token).ok_or_else(|| refuse("Invalid nextToken"))?,
    };
    let findings = findings(&input.policy_document);
    let page: Vec<_> = findings.iter().skip(first).take(size).map(write).collect();
    let mut answer = json!({ "findings": page });
    if first + page.len() < findings.len() {
        answer["nextToken"] = URL_SAFE.encode((first + page.len()).to_string()).into();
    }
    Ok(answer)
}

fn decode(token: &str) -> Option<usize> {
    String::from_utf8(URL_SAFE.decode(token).ok()?)
        .ok()?
        .parse()
        .ok()
}

/// Everything that is to be said of a document.
fn findings(document: &str) -> Vec<Diagnostic> {
    let graded =
        |diagnostic: &Diagnostic| !matches!(diagnostic.severity, Severity::Info | Severity::Pass);
    read(document)
        .diagnostics
        .into_iter()
        .filter(graded)
        .collect()
}

fn write(finding: &Diagnostic) -> Value {
    let kind = match finding.severity {
        Severity::Error => "ERROR",
        Severity::Security => "SECURITY_WARNING",
        Severity::Warning => "WARNING",
        _ => "SUGGESTION",
    };
    let anchor = finding.id.to_lowercase().replace('_', "-");
    // AWS counts columns and offsets from 0, lines from 1.
    let position =
        |at: Position| json!({ "line": at.line, "column": at.column - 1, "offset": at.offset });
    json!({
        "findingType": kind,
        "issueCode": finding.id,
        "findingDetails": finding.message,
        "learnMoreLink": format!(
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html\
             #access-analyzer-reference-policy-checks-{anchor}"
        ),
        "locations": [{
            "path": path(&finding.path),
            "span": { "start": position(finding.span.start), "end": position(finding.span.end) },
        }],
    })
}

/// `Statement[0].Action` as the list of its steps.
fn path(path: &str) -> Vec<Value> {
    let mut steps = Vec::new();
    for part in path
        .split(['.', '['])
        .map(|part| part.trim_end_matches(']'))
        .filter(|part| !part.is_empty())
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

    #[test]
    fn finds_what_is_wrong_and_where() {
        let findings = findings(
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Permit\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}",
        );
        let finding = write(&findings[0]);
        assert_eq!(
            (&finding["findingType"], &finding["issueCode"]),
            (&json!("ERROR"), &json!("INVALID_EFFECT"))
        );
        let steps = json!([{"value": "Statement"}, {"index": 0}, {"value": "Effect"}]);
        assert_eq!(finding["locations"][0]["path"], steps);
        assert_eq!(finding["locations"][0]["span"]["start"]["line"], 1);
    }
}
