//! When documents mean the same, and what is said when they do not.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use cpu_time::ThreadTime;
use provision_iam::{Access, Diff, Document, diff};

fn document(text: &str) -> Document {
    Document::parse(text).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

fn compare(left: &str, right: &str) -> Diff {
    diff(&document(left).canonical(), &document(right).canonical())
}

fn policy(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":{statements}}}"#)
}

/// A statement with these members and, unless they say otherwise, what every statement needs.
fn statement(members: &str) -> String {
    let mut text = String::new();
    for (name, default) in [("Effect", r#""Effect":"Allow""#), ("Action", r#""Action":"s3:GetObject""#)] {
        if !members.contains(name) {
            text += default;
            text.push(',');
        }
    }
    format!("{{{text}{members}}}").replace(",}", "}")
}

fn one(members: &str) -> String {
    policy(&format!("[{}]", statement(members)))
}

fn condition(condition: &str) -> String {
    one(&format!(r#""Resource":"*","Condition":{condition}"#))
}

#[test]
fn these_mean_the_same() {
    let a = statement(r#""Resource":"arn:aws:s3:::a/*""#);
    let b = statement(r#""Resource":"arn:aws:s3:::b/*""#);
    for (what, left, right) in [
        ("one statement and a list of one", policy(&a), policy(&format!("[{a}]"))),
        ("a list around the document", policy(&a), format!("[{}]", policy(&a))),
        ("order of statements", policy(&format!("[{a},{b}]")), policy(&format!("[{b},{a}]"))),
        ("order of members", policy(&a), r#"{"Statement":[{"Resource":"arn:aws:s3:::a/*","Action":"s3:GetObject","Effect":"Allow"}],"Version":"2012-10-17"}"#.into()),
        ("no version without variables", policy(&a), format!(r#"{{"Statement":{a}}}"#)),
        ("old version without variables", policy(&a), format!(r#"{{"Version":"2008-10-17","Statement":{a}}}"#)),
        ("empty Id", policy(&a), format!(r#"{{"Version":"2012-10-17","Id":"","Statement":{a}}}"#)),
        ("Sid", one(r#""Sid":"A","Resource":"*""#), one(r#""Resource":"*""#)),
        ("text and list of one", one(r#""Resource":"*""#), one(r#""Resource":["*"]"#)),
        ("order in lists", one(r#""Resource":["a","b"]"#), one(r#""Resource":["b","a"]"#)),
        ("repeated items", one(r#""Resource":["a","b","a"]"#), one(r#""Resource":["a","b"]"#)),
        ("case of actions", one(r#""Action":"S3:getobject","Resource":"*""#), one(r#""Resource":"*""#)),
        ("case of NotAction", one(r#""NotAction":["S3:A","s3:a"],"Resource":"*""#), one(r#""NotAction":"s3:A","Resource":"*""#)),
        ("every action of every service", one(r#""Action":"*:*","Resource":"*""#), one(r#""Action":"*","Resource":"*""#)),
        ("stars in a row", one(r#""Resource":"a**""#), one(r#""Resource":"a*""#)),
        ("wildcards in a row", one(r#""Resource":"a*?""#), one(r#""Resource":"a?*""#)),
        ("wildcards in a longer row", one(r#""Resource":"a?*?*b""#), one(r#""Resource":"a*??b""#)),
        ("account and its root", one(r#""Principal":{"AWS":"111122223333"}"#), one(r#""Principal":{"AWS":"arn:aws:iam::111122223333:root"}"#)),
        ("account and its root in a list", one(r#""Principal":{"AWS":["111122223333","x"]}"#), one(r#""Principal":{"AWS":["x","arn:aws:iam::111122223333:root"]}"#)),
        ("account and its root in China", one(r#""Principal":{"AWS":"111122223333"}"#), one(r#""Principal":{"AWS":"arn:aws-cn:iam::111122223333:root"}"#)),
        ("account and its root in NotPrincipal", one(r#""NotPrincipal":{"AWS":"111122223333"}"#), one(r#""NotPrincipal":{"AWS":["arn:aws-us-gov:iam::111122223333:root"]}"#)),
        ("everyone", one(r#""Principal":"*""#), one(r#""Principal":{"AWS":"*"}"#)),
        ("everyone in a list", one(r#""Principal":"*""#), one(r#""Principal":{"AWS":["*"]}"#)),
        ("empty principals", one(r#""Resource":"*","Principal":{}"#), one(r#""Resource":"*""#)),
        ("empty list of principals", one(r#""Principal":{"AWS":[],"Service":"x.amazonaws.com"}"#), one(r#""Principal":{"Service":["x.amazonaws.com"]}"#)),
        ("order of principal types", one(r#""Principal":{"AWS":"a","Service":"b"}"#), one(r#""Principal":{"Service":"b","AWS":"a"}"#)),
        ("empty condition", one(r#""Resource":"*","Condition":{}"#), one(r#""Resource":"*""#)),
        ("empty operator", condition(r#"{"StringEquals":{}}"#), one(r#""Resource":"*""#)),
        ("boolean", condition(r#"{"Bool":{"aws:SecureTransport":true}}"#), condition(r#"{"Bool":{"aws:SecureTransport":"true"}}"#)),
        ("boolean in a list", condition(r#"{"Bool":{"aws:SecureTransport":["false"]}}"#), condition(r#"{"Bool":{"aws:SecureTransport":false}}"#)),
        ("number", condition(r#"{"NumericLessThan":{"s3:max-keys":10}}"#), condition(r#"{"NumericLessThan":{"s3:max-keys":"10"}}"#)),
        ("number written otherwise", condition(r#"{"NumericLessThan":{"s3:max-keys":10}}"#), condition(r#"{"NumericLessThan":{"s3:max-keys":"1e1"}}"#)),
        ("values in a list", condition(r#"{"StringLike":{"a:b":["x","y"]}}"#), condition(r#"{"StringLike":{"a:b":["y","x","y"]}}"#)),
        ("case of keys", condition(r#"{"StringEquals":{"aws:principalorgid":"o"}}"#), condition(r#"{"StringEquals":{"aws:PrincipalOrgID":"o"}}"#)),
        ("case of operators", condition(r#"{"foranyvalue:stringlikeifexists":{"a:b":"o"}}"#), condition(r#"{"ForAnyValue:StringLikeIfExists":{"a:b":"o"}}"#)),
        ("ArnEquals", condition(r#"{"ArnEquals":{"aws:SourceArn":"a*"}}"#), condition(r#"{"ArnLike":{"aws:SourceArn":"a*"}}"#)),
        ("ArnNotEquals", condition(r#"{"ArnNotEquals":{"aws:SourceArn":"a*"}}"#), condition(r#"{"ArnNotLike":{"aws:SourceArn":"a*"}}"#)),
        ("an address and its range", condition(r#"{"IpAddress":{"aws:SourceIp":"192.0.2.1"}}"#), condition(r#"{"IpAddress":{"aws:SourceIp":"192.0.2.1/32"}}"#)),
        ("a date and its seconds", condition(r#"{"DateLessThan":{"aws:CurrentTime":"2020-01-01T01:00:00+01:00"}}"#), condition(r#"{"DateLessThan":{"aws:CurrentTime":1577836800}}"#)),
    ] {
        let (a, b) = (document(&left).canonical(), document(&right).canonical());
        assert_eq!(a, b, "{what}: {left} {right}");
        assert_eq!(a.cmp(&b), std::cmp::Ordering::Equal, "{what}");
        assert_eq!(serde_json::to_string(&a).unwrap(), serde_json::to_string(&b).unwrap(), "{what}");
        let found = diff(&a, &b);
        assert!(found.is_empty(), "{what}: {found:?}");
        assert_eq!(found.access, Access::Same, "{what}");
    }
}

#[test]
fn what_is_no_policy_equals_nothing() {
    let valid = one(r#""Resource":"*""#);
    for malformed in [
        "",
        "{}",
        "[]",
        "42",
        r#"{"Statement":42}"#,
        &valid.replace("Allow", "allow"),
        &valid.replace(":", ""),
    ] {
        assert!(provision_iam::equal(malformed, malformed).is_err(), "{malformed}");
        assert!(provision_iam::equal(&valid, malformed).is_err(), "{malformed}");
    }
    assert_eq!(provision_iam::equal(&valid, &valid), Ok(true));
    assert_eq!(provision_iam::equal(&valid, &one(r#""Resource":"a""#)), Ok(false));
}

#[test]
fn these_do_not() {
    let a = statement(r#""Resource":"a""#);
    let b = statement(r#""Resource":"b""#);
    let variable = statement(r#""Resource":"home/${aws:username}""#);
    for (what, left, right) in [
        ("effect", one(r#""Effect":"Deny","Resource":"*""#), one(r#""Resource":"*""#)),
        ("action", one(r#""Action":"s3:PutObject","Resource":"*""#), one(r#""Resource":"*""#)),
        ("NotAction", one(r#""NotAction":"s3:GetObject","Resource":"*""#), one(r#""Resource":"*""#)),
        ("case of resources", one(r#""Resource":"A""#), one(r#""Resource":"a""#)),
        ("one resource more", one(r#""Resource":["a","b"]"#), one(r#""Resource":"a""#)),
        ("one statement more", policy(&format!("[{a},{b}]")), policy(&a)),
        ("how often", policy(&format!("[{a},{a},{b}]")), policy(&format!("[{a},{b},{b}]"))),
        (
            "account",
            one(r#""Principal":{"AWS":"111122223333"}"#),
            one(r#""Principal":{"AWS":"444455556666"}"#),
        ),
        (
            "user of the account",
            one(r#""Principal":{"AWS":"111122223333"}"#),
            one(r#""Principal":{"AWS":"arn:aws:iam::111122223333:user/a"}"#),
        ),
        ("type of principal", one(r#""Principal":{"AWS":"*"}"#), one(r#""Principal":{"Federated":"*"}"#)),
        ("NotPrincipal", one(r#""Principal":{"AWS":"a"}"#), one(r#""NotPrincipal":{"AWS":"a"}"#)),
        (
            "case of values",
            condition(r#"{"StringEquals":{"a:b":"X"}}"#),
            condition(r#"{"StringEquals":{"a:b":"x"}}"#),
        ),
        (
            "operator",
            condition(r#"{"StringEquals":{"a:b":"x"}}"#),
            condition(r#"{"StringLike":{"a:b":"x"}}"#),
        ),
        (
            "IfExists",
            condition(r#"{"StringEquals":{"a:b":"x"}}"#),
            condition(r#"{"StringEqualsIfExists":{"a:b":"x"}}"#),
        ),
        (
            "qualifier",
            condition(r#"{"ForAnyValue:StringEquals":{"a:b":"x"}}"#),
            condition(r#"{"ForAllValues:StringEquals":{"a:b":"x"}}"#),
        ),
        ("key", condition(r#"{"StringEquals":{"a:b":"x"}}"#), condition(r#"{"StringEquals":{"a:c":"x"}}"#)),
        (
            "a test without values is never met",
            condition(r#"{"StringEquals":{"a:b":[]}}"#),
            one(r#""Resource":"*""#),
        ),
        ("no exceptions", one(r#""NotAction":[],"Resource":"*""#), one(r#""Action":[],"Resource":"*""#)),
        ("Id", format!(r#"{{"Id":"x","Statement":{a}}}"#), format!(r#"{{"Id":"y","Statement":{a}}}"#)),
        ("version with a variable", policy(&variable), format!(r#"{{"Statement":{variable}}}"#)),
        (
            "old version with a variable",
            policy(&variable),
            format!(r#"{{"Version":"2008-10-17","Statement":{variable}}}"#),
        ),
    ] {
        let (a, b) = (document(&left).canonical(), document(&right).canonical());
        assert_ne!(a, b, "{what}");
        assert!(!diff(&a, &b).is_empty(), "{what}");
        assert!(!diff(&b, &a).is_empty(), "{what}");
    }
}

#[test]
fn a_path_is_that_of_the_document_as_written() {
    let alone = policy(&statement(r#""Resource":"a""#));
    let found = compare(&alone, &one(r#""Resource":"b""#));
    assert_eq!(found.differences[0].path, "Statement.Resource");
}

#[test]
fn a_sid_is_noted_but_is_no_difference() {
    let found = compare(&one(r#""Sid":"A","Resource":"*""#), &one(r#""Sid":"B","Resource":"*""#));
    assert!(found.is_empty());
    assert_eq!(found.notes[0].path, "Statement[0].Sid");
    assert_eq!(found.notes[0].message, r#"the Sid is "B" instead of "A"; it has no effect"#);
}

/// Left, right, and each difference as `path: message [access]`.
fn assert_told(left: &str, right: &str, access: Access, expected: &[&str]) {
    let found = compare(left, right);
    let told: Vec<String> =
        found.differences.iter().map(|d| format!("{}: {} [{}]", d.path, d.message, d.access)).collect();
    assert_eq!(told, expected, "{left}\n{right}");
    assert_eq!(found.access, access, "{left}\n{right}");
}

#[test]
fn differences_are_told_in_words() {
    use Access::*;
    let one_action = one(r#""Action":"s3:ListBucket","Resource":"arn:aws:s3:::b""#);
    let two_actions = one(r#""Action":["s3:ListBucket","s3:GetObject"],"Resource":"arn:aws:s3:::b""#);
    assert_told(
        &one_action,
        &two_actions,
        Wider,
        &["Statement[0].Action: s3:GetObject also allowed on arn:aws:s3:::b [wider]"],
    );
    assert_told(
        &two_actions,
        &one_action,
        Narrower,
        &["Statement[0].Action: s3:GetObject no longer allowed on arn:aws:s3:::b [narrower]"],
    );
    let deny = |text: &str| text.replace("Allow", "Deny");
    assert_told(
        &deny(&one_action),
        &deny(&two_actions),
        Narrower,
        &["Statement[0].Action: s3:GetObject also denied on arn:aws:s3:::b [narrower]"],
    );
    assert_told(
        &one_action,
        &deny(&one_action),
        Narrower,
        &["Statement[0].Effect: Deny instead of Allow [narrower]"],
    );
    assert_told(
        &one(r#""Resource":"arn:aws:s3:::a/*""#),
        &one(r#""Resource":"arn:aws:s3:::b/*""#),
        Other,
        &[
            "Statement[0].Resource: s3:GetObject also allowed on arn:aws:s3:::b/* [wider]",
            "Statement[0].Resource: s3:GetObject no longer allowed on arn:aws:s3:::a/* [narrower]",
        ],
    );
    assert_told(
        &one(r#""Resource":"arn:aws:s3:::a/x""#),
        &one(r#""Resource":["arn:aws:s3:::a/x", "arn:aws:s3:::a/*"]"#),
        Wider,
        &["Statement[0].Resource: s3:GetObject also allowed on arn:aws:s3:::a/* [wider]"],
    );
    assert_told(
        &one(r#""Resource":"arn:aws:s3:::a/*""#),
        &one(r#""Resource":["arn:aws:s3:::a/x", "arn:aws:s3:::a/*"]"#),
        Same,
        &["Statement[0].Resource: arn:aws:s3:::a/x also named, but covered before [same]"],
    );
    assert_told(
        &one(r#""NotAction":"s3:GetObject","Resource":"*""#),
        &one(r#""NotAction":["s3:GetObject","s3:PutObject"],"Resource":"*""#),
        Narrower,
        &["Statement[0].NotAction: NotAction also excepts s3:PutObject [narrower]"],
    );
}

#[test]
fn differences_of_trust_are_told_in_words() {
    use Access::*;
    let trust = |condition: &str| {
        policy(&format!(
            r#"[{{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity","Principal":{{"Federated":"accounts.google.com"}},"Condition":{condition}}}]"#
        ))
    };
    let both = trust(r#"{"StringEquals":{"accounts.google.com:sub":"1","accounts.google.com:oaud":"acme"}}"#);
    let sub = trust(r#"{"StringEquals":{"accounts.google.com:sub":"1"}}"#);
    let other_sub = trust(r#"{"StringEquals":{"accounts.google.com:sub":"2"}}"#);
    let two_subs = trust(r#"{"StringEquals":{"accounts.google.com:sub":["1","2"]}}"#);
    let like = trust(r#"{"StringLike":{"accounts.google.com:sub":"1"}}"#);
    let like_any = trust(r#"{"StringLike":{"accounts.google.com:sub":"1*"}}"#);
    let if_exists = trust(r#"{"StringEqualsIfExists":{"accounts.google.com:sub":"1"}}"#);
    let oaud = r#"Statement[0].Condition.StringEquals["accounts.google.com:oaud"]"#;
    let path = r#"Statement[0].Condition.StringEquals["accounts.google.com:sub"]"#;
    assert_told(
        &both,
        &sub,
        Wider,
        &[&format!("{oaud}: no longer requires accounts.google.com:oaud = acme [wider]")],
    );
    assert_told(
        &sub,
        &both,
        Narrower,
        &[&format!("{oaud}: now requires accounts.google.com:oaud = acme [narrower]")],
    );
    assert_told(
        &sub,
        &other_sub,
        Other,
        &[&format!(
            "{path}: requires accounts.google.com:sub = 2 instead of accounts.google.com:sub = 1 [other]"
        )],
    );
    assert_told(
        &sub,
        &two_subs,
        Wider,
        &[&format!(
            "{path}: requires accounts.google.com:sub = 1 or 2 instead of accounts.google.com:sub = 1 [wider]"
        )],
    );
    assert_eq!(compare(&sub, &like).access, Same);
    assert_eq!(compare(&sub, &like_any).access, Wider);
    assert_eq!(compare(&like_any, &sub).access, Narrower);
    assert_eq!(compare(&sub, &if_exists).access, Wider);
    let aws = |principal: &str| one(&format!(r#""Action":"sts:AssumeRole","Principal":{principal}"#));
    assert_told(
        &aws(r#"{"AWS":"111122223333"}"#),
        &aws(r#"{"AWS":["111122223333","arn:aws:iam::444455556666:role/r"]}"#),
        Wider,
        &["Statement[0].Principal: sts:AssumeRole also allowed for arn:aws:iam::444455556666:role/r [wider]"],
    );
    assert_told(
        &aws(r#"{"AWS":"*"}"#),
        &aws(r#"{"AWS":"arn:aws:iam::111122223333:root"}"#),
        Narrower,
        &[
            "Statement[0].Principal: account 111122223333 also named, but covered before [same]",
            "Statement[0].Principal: sts:AssumeRole no longer allowed for everyone [narrower]",
        ],
    );
}

#[test]
fn what_another_statement_says_anyway_is_no_change() {
    use Access::*;
    let all = statement(r#""Action":"s3:*","Resource":"*""#);
    let two = statement(
        r#""Action":["s3:GetObject","s3:PutObject"],"Resource":["arn:aws:s3:::a","arn:aws:s3:::b"]"#,
    );
    let get = statement(r#""Action":"s3:GetObject","Resource":["arn:aws:s3:::a","arn:aws:s3:::b"]"#);
    let with = |statement: &str| policy(&format!("[{all},{statement}]"));
    assert_told(
        &with(&two),
        &with(&get),
        Same,
        &[
            "Statement[1].Action: s3:PutObject no longer allowed on arn:aws:s3:::a, arn:aws:s3:::b, save by another statement [same]",
        ],
    );
    assert_told(
        &with(&get),
        &with(&two),
        Same,
        &[
            "Statement[1].Action: s3:PutObject also allowed on arn:aws:s3:::a, arn:aws:s3:::b, as by another statement before [same]",
        ],
    );
    assert_told(
        &policy(&format!("[{two}]")),
        &policy(&format!("[{get}]")),
        Narrower,
        &["Statement[0].Action: s3:PutObject no longer allowed on arn:aws:s3:::a, arn:aws:s3:::b [narrower]"],
    );
}

#[test]
fn statements_that_come_and_go_are_told_whole() {
    let a = statement(r#""Resource":"arn:aws:s3:::a/*""#);
    let deny = r#"{"Effect":"Deny","Action":"s3:*","Resource":"*","Principal":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#;
    let both = policy(&format!("[{a},{deny}]"));
    assert_told(
        &policy(&a),
        &both,
        Access::Narrower,
        &[
            "Statement[1]: now denies s3:* on every resource for everyone if aws:SecureTransport = false [narrower]",
        ],
    );
    assert_told(
        &both,
        &policy(&a),
        Access::Wider,
        &[
            "Statement[1]: no longer denies s3:* on every resource for everyone if aws:SecureTransport = false [wider]",
        ],
    );
}

#[test]
fn a_statement_split_in_two_gives_the_same_access() {
    let whole = one(r#""Action":["s3:GetObject","s3:PutObject"],"Resource":["a","b"]"#);
    let get = statement(r#""Action":"s3:GetObject","Resource":["a","b"]"#);
    let put = statement(r#""Action":"s3:PutObject","Resource":["b","a"]"#);
    let split = policy(&format!("[{get},{put}]"));
    let found = compare(&whole, &split);
    assert!(!found.is_empty());
    assert_eq!(found.access, Access::Same);
}

#[test]
fn verdicts_hold_for_bounds_ranges_and_negations() {
    use Access::*;
    for (left, right, expected) in [
        (r#"{"NumericLessThan":{"a:b":"10"}}"#, r#"{"NumericLessThan":{"a:b":"9"}}"#, Narrower),
        (r#"{"NumericGreaterThan":{"a:b":"10"}}"#, r#"{"NumericGreaterThan":{"a:b":"9"}}"#, Wider),
        (r#"{"DateLessThan":{"a:b":"2024-01-01"}}"#, r#"{"DateLessThan":{"a:b":"2025-01-01"}}"#, Wider),
        (r#"{"IpAddress":{"a:b":"10.0.0.0/8"}}"#, r#"{"IpAddress":{"a:b":"10.1.0.0/16"}}"#, Narrower),
        (r#"{"NotIpAddress":{"a:b":"10.0.0.0/8"}}"#, r#"{"NotIpAddress":{"a:b":"10.1.0.0/16"}}"#, Wider),
        (r#"{"StringNotEquals":{"a:b":"x"}}"#, r#"{"StringNotEquals":{"a:b":["x","y"]}}"#, Narrower),
        (r#"{"StringNotLike":{"a:b":"x*"}}"#, r#"{"StringNotLike":{"a:b":"x1"}}"#, Wider),
        (
            r#"{"ArnLike":{"a:b":"arn:aws:iam::1:role/*"}}"#,
            r#"{"ArnLike":{"a:b":"arn:aws:iam::1:role/r"}}"#,
            Narrower,
        ),
        (r#"{"StringEquals":{"a:b":"x"}}"#, r#"{"Null":{"a:b":"false"}}"#, Wider),
        (r#"{"StringEquals":{"a:b":"x"}}"#, r#"{"ForAllValues:StringEquals":{"a:b":"x"}}"#, Other),
        (r#"{"StringEquals":{"a:b":"${aws:username}"}}"#, r#"{"StringEquals":{"a:b":"x"}}"#, Other),
    ] {
        assert_eq!(compare(&condition(left), &condition(right)).access, expected, "{left} {right}");
        let opposite = match expected {
            Wider => Narrower,
            Narrower => Wider,
            other => other,
        };
        assert_eq!(compare(&condition(right), &condition(left)).access, opposite, "{right} {left}");
    }
}

#[test]
fn rendering_keeps_the_spelling_and_the_meaning() {
    let text = r#"{"Version":"2012-10-17","Statement":[
        {"Sid":"B","Effect":"Deny","NotPrincipal":{"Service":["a.amazonaws.com","b.amazonaws.com"]},"Action":"S3:PutObject","NotResource":["b","a"],
         "Condition":{"ArnEquals":{"aws:SourceArn":"x"},"ArnLike":{"aws:SourceArn":"y"},"DateLessThan":{"aws:CurrentTime":"2020-01-01"}}},
        {"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":["s3:GetObject"],"Resource":"*"}]}"#;
    let canonical = document(text).canonical();
    let rendered = canonical.to_pretty_json();
    assert_eq!(document(&rendered).canonical(), canonical);
    assert_eq!(document(&rendered).canonical().to_pretty_json(), rendered);
    for kept in ["S3:PutObject", "2020-01-01", "ArnEquals", "\"111122223333\"", "\"Sid\": \"B\""] {
        assert!(rendered.contains(kept), "{kept} in {rendered}");
    }
}

#[test]
fn hundreds_of_changed_statements_are_compared_in_reasonable_time() {
    let statements = |salt: &str| {
        let list: Vec<String> =
            (0..900).map(|n| statement(&format!(r#""Resource":["arn:aws:s3:::{salt}{n}/*"]"#))).collect();
        policy(&format!("[{}]", list.join(",")))
    };
    let started = ThreadTime::now();
    let found = compare(&statements("a"), &statements("b"));
    assert!(!found.is_empty());
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}

/// Statements as one document.
fn statements(statements: &str) -> provision_iam::Canonical {
    let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
    Document::parse(&text).unwrap_or_else(|errors| panic!("{text}: {errors:?}")).canonical()
}

#[test]
fn the_verdict_follows_from_the_differences_and_from_what_others_cover() {
    use Access::*;
    let allow = |rest: &str| format!(r#"{{"Effect": "Allow", {rest}}}"#);
    let on = |action: &str| allow(&format!(r#"{action}, "Resource": "*""#));
    let when = |condition: &str| {
        allow(&format!(r#""Action": "s3:GetObject", "Resource": "*", "Condition": {condition}"#))
    };
    let both = |a: &str, b: &str| format!("{a}, {b}");
    let deny = |action: &str| format!(r#"{{"Effect": "Deny", "Action": "{action}", "Resource": "*"}}"#);
    for (before, after, expected) in [
        (on(r#""NotAction": "iam:*""#), on(r#""Action": "*""#), Wider),
        (on(r#""Action": "*""#), on(r#""NotAction": "iam:*""#), Narrower),
        (
            allow(r#""Action": "s3:GetObject", "NotResource": "arn:aws:s3:::secret/*""#),
            allow(r#""Action": "s3:GetObject", "Resource": "*""#),
            Wider,
        ),
        (
            allow(r#""Action": "s3:GetObject", "NotResource": "arn:aws:s3:::secret/*""#),
            allow(r#""Action": "s3:GetObject", "Resource": "arn:aws:s3:::open/*""#),
            Narrower,
        ),
        // Everything but one, and that one.
        (on(r#""Action": "*""#), both(&on(r#""NotAction": "iam:*""#), &on(r#""Action": "iam:*""#)), Same),
        (
            allow(r#""Action": "s3:*", "Resource": "*""#),
            both(
                &allow(r#""Action": "s3:*", "NotResource": "arn:aws:s3:::a/*""#),
                &allow(r#""Action": "s3:*", "Resource": "arn:aws:s3:::a/*""#),
            ),
            Same,
        ),
        (both(&on(r#""NotAction": "s3:PutObject""#), &on(r#""Action": "*""#)), on(r#""Action": "*""#), Same),
        // Values of a condition, each in a statement.
        (
            when(r#"{"StringEquals": {"aws:PrincipalOrgID": ["o-a1", "o-b2"]}}"#),
            both(
                &when(r#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1"}}"#),
                &when(r#"{"StringEquals": {"aws:PrincipalOrgID": "o-b2"}}"#),
            ),
            Same,
        ),
        (
            when(r#"{"StringEquals": {"aws:PrincipalOrgID": ["o-a1", "o-b2"]}}"#),
            when(r#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1"}}"#),
            Narrower,
        ),
        (
            when(
                r#"{"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "192.0.2.0/24"]}, "Bool": {"aws:SecureTransport": "true"}}"#,
            ),
            both(
                &when(
                    r#"{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}, "Bool": {"aws:SecureTransport": "true"}}"#,
                ),
                &when(r#"{"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}"#),
            ),
            Wider,
        ),
        // A condition and its opposite.
        (
            allow(r#""Action": "s3:GetObject", "Resource": "*""#),
            both(
                &when(r#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1"}}"#),
                &when(r#"{"StringNotEquals": {"aws:PrincipalOrgID": "o-a1"}}"#),
            ),
            Same,
        ),
        (
            allow(r#""Action": "s3:GetObject", "Resource": "*""#),
            both(
                &when(r#"{"Null": {"aws:PrincipalOrgID": "true"}}"#),
                &when(r#"{"Null": {"aws:PrincipalOrgID": "false"}}"#),
            ),
            Same,
        ),
        (
            allow(r#""Action": "s3:GetObject", "Resource": "*""#),
            both(
                &when(r#"{"Bool": {"aws:SecureTransport": "true"}}"#),
                &when(r#"{"Bool": {"aws:SecureTransport": "false"}}"#),
            ),
            // A request without the key meets neither.
            Narrower,
        ),
        (
            when(r#"{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-a1"}}"#),
            both(
                &when(r#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1"}}"#),
                &when(r#"{"Null": {"aws:PrincipalOrgID": "true"}}"#),
            ),
            Same,
        ),
        // What the exceptions of one leave out, another allows.
        (
            both(&on(r#""NotAction": ["iam:*", "organizations:*"]"#), &on(r#""Action": "iam:*""#)),
            on(r#""NotAction": "organizations:*""#),
            Same,
        ),
        (both(&on(r#""NotAction": "iam:*""#), &on(r#""NotAction": "s3:*""#)), on(r#""Action": "*""#), Same),
        // Ranges side by side.
        (
            when(r#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#),
            when(r#"{"IpAddress": {"aws:SourceIp": ["203.0.113.0/25", "203.0.113.128/25"]}}"#),
            Same,
        ),
        (
            when(r#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#),
            both(
                &when(r#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/25"}}"#),
                &when(r#"{"IpAddress": {"aws:SourceIp": "203.0.113.128/25"}}"#),
            ),
            Same,
        ),
        // Bounds of different operators.
        (
            when(r#"{"NumericLessThan": {"s3:max-keys": "10"}}"#),
            when(r#"{"NumericLessThanEquals": {"s3:max-keys": "10"}}"#),
            Wider,
        ),
        (
            when(r#"{"NumericEquals": {"s3:max-keys": "9"}}"#),
            when(r#"{"NumericLessThan": {"s3:max-keys": "10"}}"#),
            Wider,
        ),
        // Fields that an ARN lacks stand for anything.
        (
            allow(r#""Action": "sqs:*", "Resource": "arn:aws:sqs:us-east-1:111122223333:a""#),
            allow(r#""Action": "sqs:*", "Resource": "arn:aws:sqs""#),
            Wider,
        ),
        // Principals and all but some.
        (
            allow(
                r#""Principal": {"AWS": "arn:aws:iam::111122223333:user/a"}, "Action": "*", "Resource": "*""#,
            ),
            allow(
                r#""NotPrincipal": {"AWS": "arn:aws:iam::111122223333:user/b"}, "Action": "*", "Resource": "*""#,
            ),
            Wider,
        ),
        (
            allow(
                r#""NotPrincipal": {"AWS": "arn:aws:iam::111122223333:user/b"}, "Action": "*", "Resource": "*""#,
            ),
            allow(r#""Principal": "*", "Action": "*", "Resource": "*""#),
            Wider,
        ),
        // One value, and all but another.
        (
            when(r#"{"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#),
            when(r#"{"StringNotEquals": {"aws:RequestedRegion": "eu-west-1"}}"#),
            Wider,
        ),
        (
            when(r#"{"StringLike": {"aws:PrincipalTag/team": ["a-*", "b-?"]}}"#),
            when(r#"{"StringNotLike": {"aws:PrincipalTag/team": "c-*"}}"#),
            Wider,
        ),
        (
            when(r#"{"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#),
            when(r#"{"StringNotEqualsIgnoreCase": {"aws:RequestedRegion": "US-EAST-1"}}"#),
            Other,
        ),
        // What a Deny takes back was never allowed.
        (
            both(&both(&on(r#""Action": "s3:*""#), &on(r#""Action": "iam:GetUser""#)), &deny("iam:*")),
            both(&on(r#""Action": "s3:*""#), &deny("iam:*")),
            Same,
        ),
        (
            both(&on(r#""Action": ["s3:GetObject", "s3:PutObject"]"#), &deny("s3:Put*")),
            both(&on(r#""Action": "s3:GetObject""#), &deny("s3:Put*")),
            Same,
        ),
        (
            both(&on(r#""Action": ["s3:GetObject", "s3:PutObject"]"#), &deny("s3:PutObjectAcl")),
            both(&on(r#""Action": "s3:GetObject""#), &deny("s3:PutObjectAcl")),
            Narrower,
        ),
        (
            both(&on(r#""Action": "iam:GetUser""#), &deny("iam:*")),
            both(&on(r#""Action": "s3:GetObject""#), &deny("iam:*")),
            Wider,
        ),
    ] {
        let found = diff(&statements(&before), &statements(&after));
        assert_eq!(found.access, expected, "{before}\n{after}\n{found:#?}");
        let back = diff(&statements(&after), &statements(&before)).access;
        let mirrored = match expected {
            Wider => Narrower,
            Narrower => Wider,
            other => other,
        };
        assert_eq!(back, mirrored, "{after}\n{before}");
        // The first line follows from what is told below it.
        let told = found.differences.iter().map(|one| one.access);
        assert!(
            told.clone().all(|one| one == Same || one == expected || expected == Other),
            "{before}\n{after}\n{found:#?}"
        );
        let equivalent = found.verdict() == provision_iam::DiffVerdict::Equivalent;
        assert_eq!(equivalent, expected == Same, "{before}\n{after}");
    }
}
