//! What must hold for every document and every request.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use provision_iam::evaluate::{Layer, Policies, Policy, Request, Token, evaluate, explain};
use provision_iam::{Access, Document, decode, diff, json, read};
use serde_json::{Map, Value, json};

const ACTIONS: [&str; 7] =
    ["s3:GetObject", "s3:PutObject", "S3:get*", "s3:*", "*", "sts:AssumeRole", "s3:?etObject"];
const RESOURCES: [&str; 7] = [
    "arn:aws:s3:::a",
    "arn:aws:s3:::a/*",
    "arn:aws:s3:::a/x",
    "arn:aws:s3:::*/x",
    "arn:aws:s3:*",
    "*",
    "arn:aws:s3:::a/${aws:username}",
];
const PRINCIPALS: [&str; 7] = [
    "*",
    "111122223333",
    "arn:aws:iam::111122223333:root",
    "arn:aws:iam::111122223333:user/x",
    "arn:aws:iam::111122223333:role/p/r",
    "arn:aws:sts::111122223333:assumed-role/r/s",
    "444455556666",
];
const OPERATORS: [&str; 22] = [
    "StringEquals",
    "StringNotEquals",
    "StringEqualsIgnoreCase",
    "StringNotEqualsIgnoreCase",
    "StringLike",
    "StringNotLike",
    "StringLikeIfExists",
    "NumericLessThan",
    "NumericGreaterThanEquals",
    "NumericNotEquals",
    "DateLessThan",
    "Bool",
    "BoolIfExists",
    "IpAddress",
    "NotIpAddress",
    "ArnLike",
    "ArnNotEquals",
    "Null",
    "ForAnyValue:StringLike",
    "ForAllValues:StringEquals",
    "ForAnyValue:StringNotEquals",
    "ForAllValues:StringNotLikeIfExists",
];
const VALUES: [&str; 14] = [
    "x",
    "X",
    "x*",
    "*",
    "?",
    "",
    "1",
    "2.0",
    "true",
    "false",
    "2024-01-01",
    "10.0.0.0/8",
    "10.1.2.3",
    "${aws:username}",
];
const KEYS: [&str; 3] = ["k:one", "k:two", "aws:username"];

/// One item alone or several in a list: both ways to write it.
fn listed(items: &'static [&'static str]) -> impl Strategy<Value = Value> {
    (subsequence(items, 1..=3.min(items.len())), any::<bool>()).prop_map(|(items, list)| {
        match items.as_slice() {
            [item] if !list => json!(item),
            items => json!(items),
        }
    })
}

fn condition() -> impl Strategy<Value = Value> {
    let test = (select(&OPERATORS[..]), select(&KEYS[..]), listed(&VALUES));
    prop::collection::vec(test, 0..3).prop_map(|tests| {
        let mut condition = Map::new();
        for (operator, key, values) in tests {
            let block = condition.entry(operator).or_insert_with(|| json!({}));
            block[key] = values;
        }
        Value::Object(condition)
    })
}

fn statement(effect: &'static [&'static str], principals: bool) -> impl Strategy<Value = Value> {
    let members = (select(effect), listed(&ACTIONS), listed(&RESOURCES), listed(&PRINCIPALS), condition());
    // Elements whose `Not…` form is used.
    let negated = || prop::bool::weighted(0.15);
    (members, (negated(), negated(), negated())).prop_map(
        move |(
            (effect, action, resource, principal, condition),
            (not_action, not_resource, not_principal),
        )| {
            let name = |element: &str, negated: bool| {
                if negated { format!("Not{element}") } else { element.to_owned() }
            };
            let mut statement = json!({"Effect": effect});
            statement[name("Action", not_action)] = action;
            statement[name("Resource", not_resource)] = resource;
            if principals {
                statement[name("Principal", not_principal)] = json!({"AWS": principal});
            }
            if condition.as_object().is_some_and(|condition| !condition.is_empty()) {
                statement["Condition"] = condition;
            }
            statement
        },
    )
}

const BOTH: &[&str] = &["Allow", "Allow", "Deny"];

fn policy(principals: bool) -> impl Strategy<Value = Value> {
    prop::collection::vec(statement(BOTH, principals), 0..4)
        .prop_map(|statements| json!({"Version": "2012-10-17", "Statement": statements}))
}

fn request() -> impl Strategy<Value = Value> {
    let caller = select(&PRINCIPALS[3..6]);
    let context = prop::collection::btree_map(select(&KEYS[..]), select(&VALUES[..]), 0..3);
    let resource = select(vec![
        "arn:aws:s3:::a",
        "arn:aws:s3:::a/x",
        "arn:aws:s3:::b/x",
        "arn:aws:iam::444455556666:role/z",
    ]);
    let action = select(vec!["s3:GetObject", "s3:PutObject", "sts:AssumeRole"]);
    (caller, context, resource, action).prop_map(|(caller, context, resource, action)| {
        json!({"action": action, "principal": {"AWS": caller}, "resource": resource, "context": context})
    })
}

fn parse(policy: &Value) -> Document {
    Document::parse(&policy.to_string()).unwrap_or_else(|errors| panic!("{policy}: {errors:?}"))
}

fn is_allowed(resource: &Document, identity: &Document, request: &Value) -> bool {
    let request = Request::from_json(&request.to_string()).unwrap();
    let policies = Policies {
        resource: Some(Policy::new("resource", resource)),
        identity: vec![Policy::new("identity", identity)],
        ..Policies::default()
    };
    let allowed = evaluate(&policies, &request).is_allowed();
    assert_eq!(explain(&policies, &request).is_allowed(), allowed);
    allowed
}

/// A document rewritten without a change of meaning: members and items in reverse, single items in lists.
fn rewritten(value: &Value, key: &str) -> Value {
    match value {
        Value::Object(members) => {
            let reversed: Vec<_> =
                members.iter().rev().map(|(key, value)| (key.clone(), rewritten(value, key))).collect();
            Value::Object(reversed.into_iter().collect())
        }
        Value::Array(items) => items.iter().rev().map(|item| rewritten(item, "")).collect(),
        Value::String(_) if !["Version", "Effect", "Sid", "Id", ""].contains(&key) => {
            json!([value])
        }
        other => other.clone(),
    }
}

/// Texts made of what policies and their mistakes are made of.
fn pasted() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "“",
        "”",
        "'",
        "`",
        "\\",
        "\\u",
        "d83d",
        " ",
        "\n",
        "\u{A0}",
        "\u{FEFF}",
        "//",
        "/*",
        "*/",
        "#",
        "Version",
        "\"Statement\"",
        "\"Effect\":\"Allow\"",
        "\"Action\":",
        "\"s3:*\"",
        "12",
        "-1.5e3",
        "true",
        "None",
        "=>",
        ";",
        "%7B",
        "%22",
        "é",
        "${",
        "😀",
        "...",
        "\t",
        "\u{0}",
    ]);
    prop::collection::vec(pieces, 0..60).prop_map(|pieces| pieces.concat())
}

/// Everything that takes text, on a text that may be anything.
fn read_all(text: &str) -> Result<(), TestCaseError> {
    let reading = read(text);
    for found in &reading.findings {
        let (start, end) = (found.at.span.start.offset, found.at.span.end.offset);
        prop_assert!(reading.text.get(start..end).is_some(), "{found:?}");
    }
    if let Some(repaired) = &reading.repaired {
        prop_assert!(reading.has_errors());
        let again = read(repaired);
        prop_assert!(again.findings.iter().all(|found| found.id != "JSON_SYNTAX_ERROR"), "{repaired}");
    }
    if let Ok(document) = reading.into_document() {
        let canonical = document.canonical();
        prop_assert!(diff(&canonical, &canonical).is_empty());
    }
    decode(text);
    let _ = Request::from_json(text);
    let _ = Token::parse(text);
    Ok(())
}

/// Any JSON, not only policies.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no other", |n| n.is_finite()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        pasted().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        let members = prop::collection::btree_map(any::<String>(), inner.clone(), 0..6);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::from),
            members.prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What is right for any JSON parser is right here, and nothing else is.
    #[test]
    fn correct_json_has_no_mistakes(value in anything()) {
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            let found = json::parse(&text).findings;
            let duplicate = |found: &provision_iam::Finding| found.id.starts_with("DUPLICATE_KEY");
            prop_assert!(found.iter().all(duplicate), "{text}: {found:?}");
        }
    }

    #[test]
    fn wrong_json_has_mistakes(text in pasted()) {
        let syntax = json::parse(&text);
        match serde_json::from_str::<Value>(&text) {
            Ok(_) => prop_assert!(syntax.findings.iter().all(|found| found.id.starts_with("DUPLICATE_KEY"))),
            Err(error) if error.to_string().contains("out of range") => {}
            Err(error) => prop_assert!(!syntax.findings.is_empty(), "{error}"),
        }
    }

    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        read_all(&text)?;
    }

    #[test]
    fn any_paste_is_read_without_panic(text in pasted()) {
        read_all(&text)?;
    }

    #[test]
    fn a_damaged_policy_is_read_without_panic(
        policy in policy(true),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), pasted()), 1..4),
    ) {
        let mut text: Vec<char> = serde_json::to_string_pretty(&policy).unwrap().chars().collect();
        for (from, length, piece) in damage {
            let from = from.index(text.len() + 1);
            let to = (from + length.index(8)).min(text.len());
            text.splice(from..to, piece.chars().take(4));
        }
        read_all(&text.into_iter().collect::<String>())?;
    }

    #[test]
    fn a_document_equals_itself_however_it_is_written(policy in policy(true)) {
        let document = parse(&policy).canonical();
        for other in [serde_json::to_string_pretty(&policy).unwrap(), rewritten(&policy, "").to_string(), document.to_pretty_json()] {
            let other = Document::parse(&other).unwrap().canonical();
            prop_assert_eq!(&document, &other);
            let found = diff(&document, &other);
            prop_assert!(found.is_empty());
            prop_assert_eq!(found.access, Access::Same);
        }
    }

    #[test]
    fn a_diff_is_empty_exactly_for_equal_documents(a in policy(true), b in policy(true)) {
        let (a, b) = (parse(&a).canonical(), parse(&b).canonical());
        let (there, back) = (diff(&a, &b), diff(&b, &a));
        prop_assert_eq!(there.is_empty(), a == b);
        let mirrored = match there.access {
            Access::Wider => Access::Narrower,
            Access::Narrower => Access::Wider,
            other => other,
        };
        prop_assert_eq!(back.access, mirrored);
    }

    /// The verdict on access is a promise about every request.
    #[test]
    fn wider_never_denies_and_narrower_never_allows(
        a in policy(true),
        extra in statement(BOTH, true),
        change in 0..4usize,
        identity in policy(false),
        requests in prop::collection::vec(request(), 20),
    ) {
        let mut b = a.clone();
        let statements = b["Statement"].as_array_mut().unwrap();
        match (change, statements.first_mut()) {
            (1, Some(first)) => first["Condition"] = extra["Condition"].clone(),
            (2, Some(first)) => {
                    let members = first.as_object_mut().unwrap();
                    for name in ["Principal", "NotPrincipal"] {
                        members.remove(name);
                        if let Some(principal) = extra.get(name) {
                            members.insert(name.to_owned(), principal.clone());
                        }
                    }
                }
            (3, Some(_)) => { statements.remove(0); }
            _ => statements.push(extra.clone()),
        }
        for statement in statements.iter_mut() {
            if statement["Condition"].is_null() {
                statement.as_object_mut().unwrap().remove("Condition");
            }
        }
        let (a, b, identity) = (parse(&a), parse(&b), parse(&identity));
        let access = diff(&a.canonical(), &b.canonical()).access;
        for request in &requests {
            let (before, after) = (is_allowed(&a, &identity, request), is_allowed(&b, &identity, request));
            match access {
                Access::Same => prop_assert_eq!(before, after, "{}", request),
                Access::Wider => prop_assert!(!before || after, "{}", request),
                Access::Narrower => prop_assert!(before || !after, "{}", request),
                Access::Other => {}
            }
        }
    }

    /// A change that is written out is one: done, and done again for what then still denies, it allows the request.
    #[test]
    fn the_proposed_changes_allow_the_request(resource in policy(true), identity in policy(false), request in request()) {
        let without_deny = |policy: &Value| {
            let mut policy = policy.clone();
            policy["Statement"].as_array_mut().unwrap().retain(|statement| statement["Effect"] == "Allow");
            policy
        };
        let (mut resource, mut identity) = (without_deny(&resource), without_deny(&identity));
        for _ in 0..3 {
            let (r, i) = (parse(&resource), parse(&identity));
            let asked = Request::from_json(&request.to_string()).unwrap();
            let policies = Policies {
                resource: Some(Policy::new("resource", &r)),
                identity: vec![Policy::new("identity", &i)],
                ..Policies::default()
            };
            let told = explain(&policies, &asked);
            let Some(change) = told.change else { return Ok(()) };
            let Some(statement) = change.statement else { return Ok(()) };
            let policy = if change.layer == Layer::Resource { &mut resource } else { &mut identity };
            let statements = policy["Statement"].as_array_mut().unwrap();
            match change.replaces {
                Some(path) => {
                    let index: usize = path["Statement[".len()..path.len() - 1].parse().unwrap();
                    statements[index] = statement;
                }
                None => statements.push(statement),
            }
        }
        prop_assert!(is_allowed(&parse(&resource), &parse(&identity), &request), "{resource} {identity}");
    }

    #[test]
    fn what_only_limits_never_allows(
        resource in policy(true),
        identity in policy(false),
        limit in policy(false),
        request in request(),
    ) {
        let (resource, identity, limit) = (parse(&resource), parse(&identity), parse(&limit));
        let request = Request::from_json(&request.to_string()).unwrap();
        let limit = Policy::new("limit", &limit);
        let free = Policies {
            resource: Some(Policy::new("resource", &resource)),
            identity: vec![Policy::new("identity", &identity)],
            ..Policies::default()
        };
        let limited = [
            Policies { boundary: Some(limit), ..free.clone() },
            Policies { session: vec![limit], ..free.clone() },
            Policies { service_control: vec![limit], ..free.clone() },
        ];
        for policies in limited {
            prop_assert!(!evaluate(&policies, &request).is_allowed() || evaluate(&free, &request).is_allowed());
            prop_assert_eq!(evaluate(&policies, &request).reason, explain(&policies, &request).reason);
        }
    }

    #[test]
    fn a_deny_never_allows_and_an_allow_never_denies(
        resource in policy(true),
        identity in policy(false),
        deny in statement(&["Deny"], true),
        allow in statement(&["Allow"], true),
        own_deny in statement(&["Deny"], false),
        own_allow in statement(&["Allow"], false),
        request in request(),
    ) {
        let with = |policy: &Value, statement: &Value| {
            let mut policy = policy.clone();
            policy["Statement"].as_array_mut().unwrap().push(statement.clone());
            parse(&policy)
        };
        let (r, i) = (parse(&resource), parse(&identity));
        let before = is_allowed(&r, &i, &request);
        prop_assert!(before || !is_allowed(&with(&resource, &deny), &i, &request));
        prop_assert!(before || !is_allowed(&r, &with(&identity, &own_deny), &request));
        prop_assert!(!before || is_allowed(&with(&resource, &allow), &i, &request));
        prop_assert!(!before || is_allowed(&r, &with(&identity, &own_allow), &request));
    }
}
