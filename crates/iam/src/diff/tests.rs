//! Containment is a promise about every request. Here it is held against evaluation, for every pair of small tests,
//! patterns and principals.

use serde_json::{Value, json};

use super::contains;
use crate::canonical::{Canonical, Test};
use crate::document::Document;
use crate::evaluate::{Policies, Policy, Request, evaluate};
use crate::{arn, pattern};

fn document(statement: &Value) -> Document {
    let text = json!({"Version": "2012-10-17", "Statement": statement}).to_string();
    Document::parse(&text).unwrap_or_else(|errors| panic!("{text}: {errors:?}"))
}

fn is_allowed(document: &Document, request: &Request) -> bool {
    let policies = Policies { identity: vec![Policy::new("test", document)], ..Policies::default() };
    evaluate(&policies, request).is_allowed()
}

fn only_test(canonical: &Canonical) -> &Test {
    canonical.statements[0].tests.first().unwrap()
}

/// Every operator of a family with its prefixes and suffix.
fn operators(comparisons: &[&str]) -> Vec<String> {
    let mut operators = Vec::new();
    for comparison in comparisons {
        for prefix in ["", "ForAnyValue:", "ForAllValues:"] {
            for suffix in ["", "IfExists"] {
                operators.push(format!("{prefix}{comparison}{suffix}"));
            }
        }
    }
    operators
}

/// Holds `implies` against evaluation for each pair of tests; returns how often it said yes.
fn check_tests(operators: &[String], values: &[Value], given: &[Value]) -> usize {
    let asked: Vec<Request> = given.iter().map(|given| {
        let context = if given.is_null() { json!({}) } else { json!({"k:k": given}) };
        let request = json!({"action": "a:b", "principal": {"AWS": "arn:aws:iam::111122223333:user/u"}, "context": context});
        Request::from_json(&request.to_string()).unwrap()
    }).collect();
    let mut tests = Vec::new();
    for operator in operators {
        for value in values {
            let document = document(
                &json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {operator: {"k:k": value}}}),
            );
            let met: Vec<bool> = asked.iter().map(|request| is_allowed(&document, request)).collect();
            tests.push((document.canonical(), met));
        }
    }
    let mut certain = 0;
    for (given_test, given_met) in &tests {
        for (wanted_test, wanted_met) in &tests {
            let (g, w) = (only_test(given_test), only_test(wanted_test));
            if !contains::implies(g, w) {
                continue;
            }
            certain += usize::from(g != w);
            for ((request, given), wanted) in asked.iter().zip(given_met).zip(wanted_met) {
                assert!(!given || *wanted, "{g:?}\n{w:?}\n{:?}", request.context);
            }
        }
    }
    certain
}

#[test]
fn a_test_that_implies_another_is_met_by_fewer_requests() {
    let texts = [
        json!("x"),
        json!("X"),
        json!("x*"),
        json!("*"),
        json!("?"),
        json!(""),
        json!(["x", "y"]),
        json!(["x*", "X"]),
        json!([]),
    ];
    let given = [
        Value::Null,
        json!("x"),
        json!("X"),
        json!("xy"),
        json!("y"),
        json!(""),
        json!("x*"),
        json!("*"),
        json!(["x", "y"]),
        json!(["y", "z"]),
        json!(["x", "X"]),
        json!([]),
        json!(["", "x"]),
    ];
    let strings = operators(&[
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike",
    ]);
    let with_null: Vec<String> = strings.iter().cloned().chain(["Null".to_owned()]).collect();
    assert!(check_tests(&strings, &texts, &given) > 100);
    let presence = [json!("x"), json!("true"), json!("false"), json!(["true", "false"])];
    assert!(check_tests(&with_null, &presence, &given) > 10);

    let numbers = [json!("1"), json!("2.0"), json!(2), json!("x"), json!([1, 3]), json!("-1")];
    let given_numbers = [
        Value::Null,
        json!(0),
        json!("1"),
        json!("1.5"),
        json!(2),
        json!(3),
        json!("x"),
        json!(-2),
        json!([1, 2]),
    ];
    let numeric = operators(&[
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
    ]);
    assert!(check_tests(&numeric, &numbers, &given_numbers) > 50);

    let ranges = [
        json!("10.0.0.0/8"),
        json!("10.1.0.0/16"),
        json!("10.1.2.3"),
        json!("x"),
        json!(["10.1.2.3", "::/0"]),
    ];
    let addresses = [
        Value::Null,
        json!("10.1.2.3"),
        json!("10.1.9.9"),
        json!("10.9.9.9"),
        json!("11.0.0.1"),
        json!("::1"),
        json!("x"),
    ];
    assert!(check_tests(&operators(&["IpAddress", "NotIpAddress"]), &ranges, &addresses) > 20);

    let arns = [
        json!("arn:aws:iam::1:role/*"),
        json!("arn:aws:iam::*:role/a"),
        json!("arn:aws:iam::1:role/a"),
        json!("*"),
        json!("x"),
    ];
    let given_arns = [
        Value::Null,
        json!("arn:aws:iam::1:role/a"),
        json!("arn:aws:iam::2:role/a"),
        json!("arn:aws:iam::1:role/b"),
        json!("x"),
        json!("a:b"),
    ];
    assert!(
        check_tests(&operators(&["ArnLike", "ArnNotLike", "ArnEquals", "ArnNotEquals"]), &arns, &given_arns)
            > 20
    );

    let flags = [json!("true"), json!("false"), json!(["true", "false"]), json!("x")];
    assert!(
        check_tests(&operators(&["Bool"]), &flags, &[Value::Null, json!(true), json!(false), json!("x")]) > 4
    );
}

/// All texts of at most this length over these letters.
fn texts(letters: &[char], length: usize) -> Vec<String> {
    let mut texts = vec![String::new()];
    let mut from = 0;
    for _ in 0..length {
        let to = texts.len();
        for index in from..to {
            for letter in letters {
                texts.push(format!("{}{letter}", texts[index]));
            }
        }
        from = to;
    }
    texts
}

#[test]
fn a_pattern_within_another_matches_fewer_texts() {
    let patterns = texts(&['a', '*', '?'], 4);
    let subjects = texts(&['a', 'b'], 6);
    let (mut certain, mut missed) = (0, 0);
    for outer in &patterns {
        for inner in &patterns {
            let within =
                subjects.iter().all(|text| !pattern::matches(inner, text) || pattern::matches(outer, text));
            let said = pattern::contains(outer, inner);
            assert!(within || !said, "{outer} {inner}");
            certain += usize::from(said);
            missed += usize::from(within && !said);
        }
    }
    // What is missed is a matter of spelling, such as `*?` and `?*`.
    assert!(certain > 1000 && missed * 4 < certain, "{certain} {missed}");
}

#[test]
fn resource_patterns_within_one_another_match_fewer_arns() {
    let patterns = [
        "*",
        "arn:*",
        "arn:aws:s3:*",
        "arn:aws:s3:::*",
        "arn:aws:s3:::a",
        "arn:aws:s3:::a*",
        "arn:aws:s3:::a/*",
        "arn:aws:s3:::*/x",
        "arn:aws:s3:::a/x",
        "arn:*:s3:::a/x",
        "arn:aws:s3*",
        "arn:aws:s?:::a/x",
        "arn:aws:*:*:*:*",
        "arn:aws:*:a/x",
        "a*",
        "arn:aws:s3:::a/x:y",
        "arn:aws:logs:*:1:log-group:*",
        "arn:aws:logs:eu-*:1:log-group:g:*",
        "arn:aws:l*s:eu-west-1:1:log-group:g:*",
    ];
    let subjects = [
        "*",
        "a",
        "arn:aws:s3:::a",
        "arn:aws:s3:::ab",
        "arn:aws:s3:::a/x",
        "arn:aws:s3:::a/y/x",
        "arn:aws:s3:::b/x",
        "arn:aws:s3:::a/x:y",
        "arn:aws-cn:s3:::a/x",
        "arn:aws:sns:::a/x",
        "arn:aws:s3:eu:1:a/x",
        "arn:aws:logs:eu-west-1:1:log-group:g:s",
        "arn:aws:logs:us-east-1:1:log-group:g:s",
        "arn:aws:ls:eu-west-1:1:log-group:g:",
        "arn:aws:l:x:s:eu-west-1:1:log-group:g:",
    ];
    for outer in patterns {
        for inner in patterns {
            if arn::resource_contains(outer, inner) {
                for text in subjects {
                    let held = !arn::resource_matches(inner, text) || arn::resource_matches(outer, text);
                    assert!(held, "{outer} contains {inner}, but not for {text}");
                }
            }
        }
    }
}

#[test]
fn variables_are_covered_by_themselves_and_by_stars() {
    for (outer, inner, expected) in [
        ("arn:aws:s3:::a/${aws:username}", "arn:aws:s3:::a/${aws:username}", true),
        ("arn:aws:s3:::a/${aws:username}/*", "arn:aws:s3:::a/${aws:username}/x", true),
        ("arn:aws:s3:::a/*", "arn:aws:s3:::a/${aws:username}", true),
        ("arn:aws:iam::${aws:PrincipalAccount}:role/*", "arn:aws:iam::${aws:PrincipalAccount}:role/x", true),
        ("arn:aws:iam::*:role/x", "arn:aws:iam::${aws:PrincipalAccount}:role/x", true),
        ("arn:aws:s3:::a/${aws:username}", "arn:aws:s3:::a/${aws:userid}", false),
        ("arn:aws:s3:::a/${aws:username}", "arn:aws:s3:::a/x", false),
        ("arn:aws:s3:::a/???????????????", "arn:aws:s3:::a/${aws:username}", false),
        ("arn:aws:s3:::a/$*", "arn:aws:s3:::a/${aws:username}", false),
        ("arn:aws:s3:::a/*e}", "arn:aws:s3:::a/${aws:username}", false),
        // Fewer parts than six, and so like nothing but itself.
        ("arn:aws:iam:*", "arn:aws:iam::111122223333:role/a", false),
        ("a/*", "a/x", false),
        ("arn:*", "arn:*", true),
        ("*", "arn:aws:iam:*", true),
    ] {
        assert_eq!(arn::contains(outer, inner), expected, "{outer} {inner}");
    }
}

#[test]
fn principals_within_one_another_mean_fewer_callers() {
    let names = [
        "*",
        "111122223333",
        "arn:aws:iam::111122223333:user/x",
        "arn:aws:iam::111122223333:role/p/r",
        "arn:aws:sts::111122223333:assumed-role/r/s",
        "444455556666",
        "arn:aws:sts::111122223333:assumed-role/r/t",
    ];
    let callers = [
        "arn:aws:iam::111122223333:user/x",
        "arn:aws:iam::111122223333:user/y",
        "arn:aws:sts::111122223333:assumed-role/r/s",
        "arn:aws:sts::111122223333:assumed-role/r/t",
        "arn:aws:iam::444455556666:user/z",
        "arn:aws:iam::111122223333:root",
    ];
    let mut sets = Vec::new();
    for first in names {
        for second in names {
            for element in ["Principal", "NotPrincipal"] {
                sets.push(json!({"Effect": "Allow", "Action": "*", "Resource": "*", element: {"AWS": [first, second]}}));
            }
        }
    }
    let documents: Vec<Document> = sets.iter().map(document).collect();
    let bound = document(&json!({"Effect": "Allow", "Action": "iam:*", "Resource": "*"}));
    let allowed = |document: &Document, caller: &str, is_bound: bool| {
        let request = json!({"action": "a:b", "principal": {"AWS": caller}, "resource": "r"}).to_string();
        let boundary = is_bound.then(|| Policy::new("boundary", &bound));
        let policies =
            Policies { resource: Some(Policy::new("test", document)), boundary, ..Policies::default() };
        evaluate(&policies, &Request::from_json(&request).unwrap()).is_allowed()
    };
    for outer in &documents {
        for inner in &documents {
            let (o, i) = (outer.canonical(), inner.canonical());
            if contains::statement(&o.statements[0], &i.statements[0]) {
                for (caller, is_bound) in callers.iter().flat_map(|caller| [(caller, false), (caller, true)])
                {
                    let is_less = !allowed(inner, caller, is_bound) || allowed(outer, caller, is_bound);
                    assert!(is_less, "{o:?}\n{i:?}\n{caller}, bound: {is_bound}");
                }
            }
        }
    }
}
