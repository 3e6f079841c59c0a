//! `provision doctor --error`: what people and scripts see of it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs the program without credentials, and returns exit code, standard output and standard error.
fn doctor(args: &[&str], input: &str) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_provision"))
        .args(["doctor"])
        .args(args)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input may end before all of it is written.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

const ACROSS_ACCOUNTS: &str = "botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the AssumeRole \
    operation: User: arn:aws:sts::111122223333:assumed-role/acme-runner/i-0aaaabbbbccccdddd is not authorized to perform: \
    sts:AssumeRole on resource: arn:aws:iam::444455556666:role/acme-transfer\n";

const BY_THE_ORGANIZATION: &str = "User: arn:aws:iam::111122223333:user/jane is not authorized to perform: s3:PutObject on \
    resource: \"arn:aws:s3:::acme/key\" with an explicit deny in a service control policy: \
    arn:aws:organizations::777788889999:policy/o-exampleorgid/service_control_policy/p-examplepol";

const LOGIN: &str = "FATAL: password authentication failed for user \"IAM:acme_sync\"";

#[test]
fn people_see_the_cause_first() {
    for (name, text) in
        [("across_accounts", ACROSS_ACCOUNTS), ("organization", BY_THE_ORGANIZATION), ("login", LOGIN)]
    {
        let (code, out, err) = doctor(&["--error", "-"], text);
        assert_eq!((code, err.as_str()), (4, ""));
        // What cannot be broken may stand out.
        let is_sentence = |line: &&str| line.chars().count() > 80 && !line.contains("arn:");
        assert_eq!(out.lines().find(is_sentence), None);
        insta::assert_snapshot!(name, out);
    }
}

#[test]
fn scripts_get_facts_and_findings() {
    let (code, out, _) = doctor(&["--error", BY_THE_ORGANIZATION, "--json"], "");
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 4);
    assert_eq!(document["format_version"], 1);
    let facts = &document["facts"];
    assert_eq!(facts["actor"], "arn:aws:iam::111122223333:user/jane");
    assert_eq!(facts["action"], "s3:PutObject");
    assert_eq!(facts["resource"], "arn:aws:s3:::acme/key");
    let finding = &document["findings"][0];
    assert_eq!(finding["id"], "EXPLICIT_DENY_ORGANIZATION");
    assert_eq!((&finding["severity"], &finding["certainty"]), (&"error".into(), &"certain".into()));
    for key in ["message", "evidence", "hint"] {
        assert!(!finding[key].as_str().unwrap().is_empty(), "{key}");
    }
}

#[test]
fn an_empty_text_is_a_mistake_and_an_unknown_one_has_no_finding() {
    for (args, input) in [(["--error", "-", "--json"], " \n"), (["--error", "", "--json"], "")] {
        let (code, out, err) = doctor(&args, input);
        assert_eq!(code, 2, "{out}");
        assert!(err.contains("empty"), "{err}");
        assert!(out.contains("\"error\""), "{out}");
    }
    let (code, out, _) = doctor(&["--error", "-", "--json"], "nothing of AWS");
    let document: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(
        (code, &document["findings"], &document["facts"]),
        (0, &serde_json::json!([]), &serde_json::json!({}))
    );
    assert_eq!(doctor(&["--error", "-"], "nothing of AWS").0, 0);
    assert_eq!(doctor(&[], "").0, 2);
    let log = "a line of a log\n".repeat(100_000);
    assert_eq!(doctor(&["--error", "-"], &log).0, 2);
}
