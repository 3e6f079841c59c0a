//! Reading documents: the model, the places, and what is said about wrong ones.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use provision_iam::{Document, Effect, Finding, Kind, Severity, decode, read};

const TRUST: &str = r#"{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["sts:AssumeRoleWithWebIdentity"],
      "Principal": {"Federated": "accounts.google.com"},
      "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}
    }
  ]
}"#;

fn ids(text: &str) -> Vec<&'static str> {
    let mut ids: Vec<_> = read(text).findings.iter().map(|finding| finding.id).collect();
    ids.dedup();
    ids
}

fn statement(members: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":{{{members}}}}}"#)
}

#[test]
fn every_element_has_its_place() {
    let document = Document::parse(TRUST).unwrap();
    let statement = &document.statements[0];
    assert_eq!(statement.effect.value, Effect::Allow);
    let action = &statement.action.as_ref().unwrap().values[0];
    assert_eq!(action.place.path, "Statement[0].Action[0]");
    assert_eq!((action.place.span.start.line, action.place.span.start.column), (6, 18));
    let (block, test) = statement.tests().next().unwrap();
    assert_eq!(block.operator.value, "StringEquals");
    assert_eq!(test.key.place.path, r#"Statement[0].Condition.StringEquals["accounts.google.com:sub"]"#);
    let span = test.values[0].place.span;
    assert_eq!(&TRUST[span.start.offset..span.end.offset], "\"108000002380243782158\"");
    let (kind, name) = statement.principal.as_ref().unwrap().all().next().unwrap();
    assert_eq!((kind, name.as_str()), ("Federated", "accounts.google.com"));
}

#[test]
fn a_document_is_taken_as_iam_returns_it() {
    let encoded: String = TRUST
        .bytes()
        .map(|b| if b.is_ascii_alphanumeric() { (b as char).to_string() } else { format!("%{b:02X}") })
        .collect();
    let reading = read(&encoded);
    assert_eq!(reading.text, TRUST);
    assert!(reading.into_document().is_ok());
    assert_eq!(decode("a+b%2Bc%20d"), "a+b+c d");
    let plus = r#"{"Statement":{"Effect":"Allow","Action":"s3:*","Resource":"a+b"}}"#;
    let encoded = plus.replace('"', "%22");
    let document = Document::parse(&encoded).unwrap();
    assert_eq!(document.statements[0].resource.as_ref().unwrap().values[0].value, "a+b");
}

#[test]
fn an_outer_list_of_one_is_unwrapped_with_a_warning() {
    let document = Document::parse(&format!("[{TRUST}]")).unwrap();
    assert_eq!(document.statements.len(), 1);
    assert_eq!(document.warnings[0].severity, Severity::Warning);
    assert!(Document::parse(&format!("[{TRUST},{TRUST}]")).is_err());
}

#[test]
fn what_is_no_policy_is_refused_with_its_reason() {
    for (text, expected) in [
        ("{}", "MISSING_STATEMENT"),
        ("42", "DATA_TYPE_MISMATCH"),
        ("[]", "DATA_TYPE_MISMATCH"),
        ("", "JSON_SYNTAX_ERROR"),
        (r#"{"Statement": 42}"#, "DATA_TYPE_MISMATCH"),
        (r#"{"Statement": [42]}"#, "DATA_TYPE_MISMATCH"),
        (r#"{"statement": []}"#, "INVALID_POLICY_ELEMENT"),
        (r#"{"Version": "2024-01-01", "Statement": []}"#, "INVALID_VERSION"),
        (r#"{"Version": 2012, "Statement": []}"#, "DATA_TYPE_MISMATCH"),
        (&statement(r#""Action": "s3:*""#), "MISSING_EFFECT"),
        (&statement(r#""Effect": "Allow""#), "MISSING_ACTION"),
        (&statement(r#""Effect": "allow", "Action": "s3:*""#), "INVALID_EFFECT"),
        (
            &statement(r#""Effect": "Allow", "Action": "s3:*", "NotAction": "s3:*""#),
            "UNSUPPORTED_ELEMENT_COMBINATION",
        ),
        (&statement(r#""Effect": "Allow", "Action": "s3:*", "Resource": {}"#), "DATA_TYPE_MISMATCH"),
        (&statement(r#""Effect": "Allow", "Action": 1"#), "DATA_TYPE_MISMATCH"),
        (&statement(r#""Effect": "Allow", "Action": "s3:*", "Principal": 1"#), "DATA_TYPE_MISMATCH"),
        (&statement(r#""Effect": "Allow", "Action": "s3:*", "Condition": []"#), "DATA_TYPE_MISMATCH"),
        (
            &statement(r#""Effect": "Allow", "Action": "s3:*", "Condition": {"Bool": 1}"#),
            "DATA_TYPE_MISMATCH",
        ),
        (
            &statement(r#""Effect": "Allow", "Action": "s3:*", "Condition": {"Bool": {"a:b": null}}"#),
            "INVALID_CONDITION_DATA_TYPE",
        ),
        (&statement(r#""Effect": "Allow", "Action": "s3:*", "Resources": "*""#), "INVALID_POLICY_ELEMENT"),
        (&statement(r#""Effect": "Allow", "Effect": "Allow", "Action": "s3:*""#), "DUPLICATE_KEY"),
        (
            &statement(
                r#""Effect": "Allow", "Action": "s3:*", "Condition": {"StringLike": {"aws:a": "x", "AWS:A": "y"}}"#,
            ),
            "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
        ),
    ] {
        assert!(ids(text).contains(&expected), "{text}: {:?}", ids(text));
        assert!(Document::parse(text).is_err(), "{text}");
    }
}

#[test]
fn all_errors_are_told_at_once() {
    let text =
        r#"{"Version": "2012-10-18", "Statement": [{"Effect": "allow", "Actions": "s3:*",}], "Foo": 1}"#;
    assert_eq!(
        ids(text),
        [
            "INVALID_VERSION",
            "MISSING_ACTION",
            "INVALID_EFFECT",
            "INVALID_POLICY_ELEMENT",
            "JSON_SYNTAX_ERROR",
            "INVALID_POLICY_ELEMENT"
        ]
    );
}

#[test]
fn hints_say_what_was_meant() {
    let hint = |text: &str, id: &str| -> String {
        let found: Vec<Finding> = read(text).findings;
        found.into_iter().find(|found| found.id == id).and_then(|found| found.hint).unwrap()
    };
    let text = statement(r#""Effect": "Allow", "Action": "s3:*", "resource": "*""#);
    assert!(hint(&text, "INVALID_POLICY_ELEMENT").contains("did you mean Resource?"));
    let text = r#"{"AssumeRolePolicyDocument": {}}"#;
    assert!(hint(text, "INVALID_POLICY_ELEMENT").contains("take only the document inside of"));
}

#[test]
fn a_document_wrapped_in_a_string_is_repaired_by_unwrapping() {
    let wrapped = serde_json::Value::from(TRUST).to_string();
    let reading = read(&wrapped);
    assert!(reading.has_errors());
    assert_eq!(reading.repaired.as_deref(), Some(TRUST));
}

#[test]
fn the_document_is_found_inside_of_what_aws_prints() {
    let document = r#"{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"}]}"#;
    let text = serde_json::Value::from(document);
    let encoded = document.replace('"', "%22").replace('{', "%7B").replace(' ', "%20");
    for output in [
        format!(r#"{{"Role": {{"RoleName": "r", "AssumeRolePolicyDocument": {document}}}}}"#),
        format!(r#"{{"PolicyVersion": {{"VersionId": "v1", "Document": {document}}}}}"#),
        format!(r#"{{"Policy": {text}}}"#),
        format!(r#"{{"RoleName": "r", "PolicyDocument": "{encoded}"}}"#),
    ] {
        let reading = read(&output);
        assert!(reading.has_errors(), "{output}");
        assert_eq!(reading.repaired.as_deref(), Some(document), "{output}");
    }
}

#[test]
fn what_is_nearly_right_is_repaired() {
    for (text, expected) in [
        (
            r#"{"version": "2012-10-17", "statements": {"effect": "allow", "Actions": "s3:*", "resource": "*"}}"#,
            r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}"#,
        ),
        (
            r#"{"Statement": {"Effect": "deny", "Action": "*"}}"#,
            r#"{"Statement": {"Effect": "Deny", "Action": "*"}}"#,
        ),
        (
            r#"[ {"Statement": {"Effect": "Allow", "Action": "*", "Principal": {"AWS": [111122223333]}}} ]"#,
            r#"{"Statement": {"Effect": "Allow", "Action": "*", "Principal": {"AWS": ["111122223333"]}}}"#,
        ),
        (
            "{'Statement': {“effect”: \"Allow\", 'Action': '*'},}",
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\"}}",
        ),
    ] {
        assert_eq!(read(text).repaired.as_deref(), Some(expected), "{text}");
    }
    // The right element is there already: which of the two is meant is for a person to say.
    let both = statement(r#""Effect": "Allow", "Action": "s3:*", "Actions": "s3:Get*""#);
    assert_eq!(read(&both).repaired, None);
}

#[test]
fn the_size_is_counted_without_white_space() {
    let compact = statement(r#""Effect":"Allow","Action":"s3:*","Resource":"*""#);
    let spread = compact.replace(',', " ,\n\t ");
    assert_eq!(Document::parse(&compact).unwrap().size, compact.len());
    assert_eq!(Document::parse(&spread).unwrap().size, compact.len());
}

#[test]
fn the_kind_is_seen_from_the_elements() {
    for (members, expected) in [
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*""#, Kind::Identity),
        (r#""Effect":"Allow","Action":"sts:AssumeRole","Resource":"*""#, Kind::Identity),
        (r#""Effect":"Allow","Action":"s3:*","Resource":"*","Principal":"*""#, Kind::Bucket),
        (r#""Effect":"Allow","Action":"sts:AssumeRole","Principal":"*""#, Kind::Trust),
        (r#""Effect":"Allow","Action":"sts:AssumeRole""#, Kind::Trust),
        (r#""Effect":"Allow","Action":"sts:AssumeRole","Principal":"*","Resource":"*""#, Kind::Trust),
        (r#""Effect":"Allow","Action":"s3:GetObject""#, Kind::Identity),
    ] {
        assert_eq!(Kind::detect(&Document::parse(&statement(members)).unwrap()), expected, "{members}");
    }
}
