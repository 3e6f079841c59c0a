//! Findings as SARIF 2.1.0, which code-scanning services read (OASIS, Static Analysis Results Interchange Format).

use serde_json::{Value, json};

use crate::catalogue::{Rule, rules};
use crate::finding::Finding;
use crate::finding::Severity;

/// The findings on one file each, as one run of one tool.
pub fn log(tool: &str, version: &str, files: &[(&str, &[Finding])]) -> Value {
    let mut used: Vec<&str> =
        files.iter().flat_map(|(_, findings)| findings.iter().map(|finding| finding.id)).collect();
    used.sort_unstable();
    used.dedup();
    let described: Vec<&'static Rule> = rules().filter(|rule| used.binary_search(&rule.id).is_ok()).collect();
    let results: Vec<Value> = files
        .iter()
        .flat_map(|(uri, findings)| findings.iter().map(|finding| result(uri, finding, &described)))
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": tool,
                "version": version,
                "rules": described.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn descriptor(rule: &Rule) -> Value {
    let mut descriptor = json!({
        "id": rule.id,
        "shortDescription": { "text": rule.title },
        "fullDescription": { "text": rule.meaning },
        "help": { "text": rule.why },
        "defaultConfiguration": { "level": level(rule.severity) },
    });
    if rule.severity == Severity::Security {
        descriptor["properties"] = json!({ "tags": ["security"], "security-severity": "8.0" });
    }
    descriptor
}

fn result(uri: &str, finding: &Finding, described: &[&'static Rule]) -> Value {
    let message = match &finding.hint {
        Some(hint) => format!("{}: {hint}", finding.message),
        None => finding.message.clone(),
    };
    let (start, end) = (finding.at.span.start, finding.at.span.end);
    let mut result = json!({
        "ruleId": finding.id,
        "level": level(finding.severity),
        "message": { "text": message },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": { "uri": uri },
                "region": {
                    "startLine": start.line, "startColumn": start.column,
                    "endLine": end.line, "endColumn": end.column,
                    "byteOffset": start.offset, "byteLength": end.offset - start.offset,
                },
            },
            "logicalLocations": [{ "fullyQualifiedName": finding.at.path, "kind": "element" }],
        }],
    });
    if let Some(index) = described.iter().position(|rule| rule.id == finding.id) {
        result["ruleIndex"] = json!(index);
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error | Severity::Security => "error",
        Severity::Warning => "warning",
        Severity::Suggestion | Severity::Info => "note",
        Severity::Pass => "none",
    }
}
