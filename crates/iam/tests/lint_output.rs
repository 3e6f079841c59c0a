//! Findings in the formats that other programs read.

use provision_iam::lint::{LintContext, github, lint, sarif};
use provision_iam::read;
use serde_json::json;

const DOCUMENT: &str = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": {\n    \"Effect\": \"Allow\",\n    \"Action\": \"s3:GetObjcet\",\n    \"Resource\": \"arn:aws:s3:::acme-transfer/*\"\n  }\n}\n";

#[test]
fn sarif_names_rule_place_and_file() {
    let findings = lint(&read(DOCUMENT), None, &LintContext::default());
    let log = sarif::log("provision", "0.1.0", &[("policy.json", &findings)]);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "INVALID_ACTION");
    let result = &run["results"][0];
    assert_eq!(result["ruleId"], "INVALID_ACTION");
    assert_eq!(result["ruleIndex"], 0);
    assert_eq!(result["level"], "error");
    let location = &result["locations"][0];
    assert_eq!(location["physicalLocation"]["artifactLocation"]["uri"], "policy.json");
    assert_eq!(
        location["physicalLocation"]["region"],
        json!({"startLine": 5, "startColumn": 15, "endLine": 5, "endColumn": 29, "byteOffset": 83, "byteLength": 14})
    );
    assert_eq!(&DOCUMENT[83..97], "\"s3:GetObjcet\"");
    assert_eq!(location["logicalLocations"][0]["fullyQualifiedName"], "Statement.Action");
}

#[test]
fn github_annotations_are_one_command_a_finding() {
    let findings = lint(&read(DOCUMENT), None, &LintContext::default());
    let text = github::annotations("a,b:c.json", &findings);
    assert_eq!(
        text,
        "::error file=a%2Cb%3Ac.json,line=5,endLine=5,col=15,endColumn=29,title=INVALID_ACTION::s3 has no action GetObjcet%0Adid you mean s3:GetObject?\n"
    );
}

#[test]
fn findings_are_written_as_json_with_line_and_column() {
    let findings = lint(&read(DOCUMENT), None, &LintContext::default());
    let value = serde_json::to_value(&findings).expect("findings can be written");
    assert_eq!(
        value,
        json!([{
            "id": "INVALID_ACTION", "severity": "error", "path": "Statement.Action", "line": 5, "column": 15,
            "message": "s3 has no action GetObjcet", "hint": "did you mean s3:GetObject?"
        }])
    );
}
