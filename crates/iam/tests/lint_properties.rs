//! Lint holds for every document: it never panics, its places are in the text, and it says the same each time.

use proptest::prelude::*;
use provision_iam::catalogue::findings::{Given, example, example_context};
use provision_iam::catalogue::{rule, rules};
use provision_iam::lint::lint;
use provision_iam::{Kind, read};

const KINDS: [Option<Kind>; 4] = [None, Some(Kind::Trust), Some(Kind::Identity), Some(Kind::Bucket)];
const GIVEN: [Given; 5] = [Given::Nothing, Given::Cluster, Given::Workgroup, Given::Google, Given::Account];

fn holds(text: &str, kind: Option<Kind>, given: Given) {
    let reading = read(text);
    let context = example_context(given);
    let found = lint(&reading, kind, &context);
    assert_eq!(found, lint(&reading, kind, &context));
    for finding in found {
        assert!(rule(finding.id).is_some(), "{} is not in the catalogue", finding.id);
        let (start, end) = (finding.at.span.start.offset, finding.at.span.end.offset);
        assert!(
            reading.text.get(start..end).is_some(),
            "{finding} is at {start}..{end} of {}",
            reading.text.len()
        );
        assert!(!finding.message.is_empty());
    }
}

/// A document of the catalogue.
fn known() -> impl Strategy<Value = String> {
    let examples: Vec<String> =
        rules().flat_map(|rule| [example(rule.kind, rule.wrong), example(rule.kind, rule.right)]).collect();
    proptest::sample::select(examples)
}

/// Pieces that are put into documents.
const PIECES: [&str; 28] = [
    "\"",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "*",
    "?",
    "${",
    "}",
    "arn:",
    "arn:aws:",
    "::",
    "/",
    "<x>",
    "é",
    "😀",
    "\u{200b}",
    "\\u0000",
    "IfExists",
    "ForAllValues:",
    "Not",
    "0",
    "-1",
    "null",
    "aws:",
    "s3:",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn damaged_documents(
        text in known(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0usize..12), 1..6),
        kind in prop::sample::select(&KINDS[..]),
        given in prop::sample::select(&GIVEN[..]),
    ) {
        let mut chars: Vec<char> = text.chars().collect();
        for (at, piece, removed) in changes {
            let at = at.index(chars.len() + 1);
            let end = (at + removed).min(chars.len());
            chars.splice(at..end, piece.get(&PIECES).chars());
        }
        holds(&chars.into_iter().collect::<String>(), kind, given);
    }

    #[test]
    fn documents_with_any_values(
        actions in prop::collection::vec("[a-zA-Z0-9:*?${} é-]{0,20}", 0..4),
        resources in prop::collection::vec("(arn:)?(aws:)?[a-z0-9:*?${}/<> é-]{0,30}", 0..4),
        principal in "(arn:aws:iam::)?[a-z0-9:*?${}/ é.-]{0,30}",
        kind_of_principal in prop::sample::select(&["AWS", "Service", "Federated", "CanonicalUser", "x"][..]),
        operator in "(ForA[a-z]{2}Values:)?[A-Za-zé]{0,12}(IfExists)?",
        key in "(aws:|s3:|sts:|accounts.google.com:)?[A-Za-z:/${}é*-]{0,15}",
        value in "[ -~é]{0,20}",
        kind in prop::sample::select(&KINDS[..]),
        given in prop::sample::select(&GIVEN[..]),
    ) {
        let document = serde_json::json!({
            "Version": "2012-10-17",
            "Statement": [{
                "Effect": "Allow",
                "Principal": {kind_of_principal: principal},
                "Action": actions,
                "Resource": resources,
                "Condition": {operator: {key: [value]}},
            }],
        });
        holds(&document.to_string(), kind, given);
    }

    #[test]
    fn any_text(text in "\\PC{0,200}", kind in prop::sample::select(&KINDS[..])) {
        holds(&text, kind, Given::Nothing);
    }
}
