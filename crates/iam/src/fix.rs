//! Mends that can be made without a person's judgement: what a finding says to write, written; what says nothing, removed.

use std::collections::BTreeMap;

use crate::document::Document;
use crate::finding::Finding;
use crate::json::edit::{Edit, apply};
use crate::json::{self, Node, Value};
use crate::kind::Kind;
use crate::lint::{LintContext, lint};
use crate::source::read;

/// Findings whose hint names the one text to write in the place of what is there: `write X`, `did you mean X?`.
const WRITE: [&str; 19] = [
    "FORALLVALUES_WITH_SINGLE_VALUED_KEY",
    "IF_EXISTS_IS_NO_GUARD",
    "IMPROVE_IP_RANGE",
    "INVALID_ACTION",
    "INVALID_CONDITION_KEY_FORMAT",
    "INVALID_CONDITION_OPERATOR",
    "INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY",
    "INVALID_GLOBAL_CONDITION_KEY",
    "INVALID_PRINCIPAL_FORMAT",
    "INVALID_PRINCIPAL_KEY",
    "INVALID_SERVICE_CONDITION_KEY",
    "INVALID_SERVICE_IN_ACTION",
    "INVALID_SERVICE_PRINCIPAL_FORMAT",
    "MISMATCHED_ACTION_FOR_PRINCIPAL",
    "NULL_WITH_IF_EXISTS",
    "NULL_WITH_QUALIFIER",
    "STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS",
    "TYPE_MISMATCH_BOOLEAN",
    "WILDCARD_WITHOUT_LIKE_OPERATOR",
];

/// Findings on an item of a list that adds nothing.
const REMOVE: [&str; 4] =
    ["REDUNDANT_ACTION", "REDUNDANT_PRINCIPAL", "REDUNDANT_RESOURCE", "REDUNDANT_STATEMENT"];

/// A document after its mends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    pub text: String,
    /// The findings that were mended, each as it was told.
    pub applied: Vec<Finding>,
}

/// Most rounds: a mend may show what else is wrong.
const ROUNDS: usize = 8;

/// The document with everything mended that can be. Only what the findings name changes; the rest stays letter by
/// letter.
///
/// ```
/// use provision_iam::{fix, lint::LintContext};
///
/// let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::acme/*"}}"#;
/// let fixed = fix::fix(text, None, &LintContext::default());
/// assert_eq!(fixed.text, text.replace("GetObjct", "GetObject"));
/// assert_eq!(fixed.applied[0].id, "INVALID_ACTION");
/// ```
pub fn fix(text: &str, kind: Option<Kind>, context: &LintContext) -> Fixed {
    let mut fixed = repaired(text);
    for _ in 0..ROUNDS {
        let reading = read(&fixed.text);
        if reading.text != fixed.text {
            fixed.text = reading.text.clone();
        }
        let findings = lint(&reading, kind, context);
        let root = json::parse(&reading.text).root;
        // One mend at a place; what overlaps waits for the next round.
        let mut edits: Vec<Edit> = Vec::new();
        let mut places: BTreeMap<usize, usize> = BTreeMap::new();
        let mut applied = Vec::new();
        for finding in &findings {
            let Some(edit) = root.as_ref().and_then(|root| edit(finding, &reading.text, root)) else {
                continue;
            };
            let last_before = places.range(..=edit.end).next_back();
            if last_before.is_none_or(|(_, end)| *end < edit.start) {
                places.insert(edit.start, edit.end);
                edits.push(edit);
                applied.push(finding.clone());
            }
        }
        let better = apply(&fixed.text, &mut edits);
        if edits.is_empty() || Document::parse(&better).is_err() && Document::parse(&fixed.text).is_ok() {
            break;
        }
        fixed.text = better;
        fixed.applied.extend(applied);
    }
    fixed
}

/// The text with what is plainly meant by its syntax and its elements, and the findings that this settles.
fn repaired(text: &str) -> Fixed {
    let reading = read(text);
    let Some(better) = reading.repaired else {
        return Fixed { text: text.to_owned(), applied: Vec::new() };
    };
    let left = read(&better).findings;
    let is_left =
        |one: &Finding| left.iter().any(|other| (other.id, &other.message) == (one.id, &one.message));
    let applied = reading.findings.into_iter().filter(|one| !is_left(one)).collect();
    Fixed { text: better, applied }
}

/// Of each finding on the text: can it be mended without a person's judgement?
pub fn fixable(findings: &[Finding], text: &str) -> Vec<bool> {
    let root = json::parse(text).root;
    let is_fixable = |finding| root.as_ref().is_some_and(|root| edit(finding, text, root).is_some());
    findings.iter().map(is_fixable).collect()
}

fn edit(finding: &Finding, text: &str, root: &Node) -> Option<Edit> {
    let span = finding.at.span;
    let there = text.get(span.start.offset..span.end.offset)?;
    if REMOVE.contains(&finding.id) {
        return removal(finding, text, root);
    }
    // A string stands there: a value, an operator or a key.
    let is_string = there.len() > 1 && there.starts_with('"') && there.ends_with('"');
    if !is_string || !WRITE.contains(&finding.id) {
        return None;
    }
    let replacement = replacement(finding.hint.as_deref()?)?;
    let same = there.trim_matches('"') == replacement;
    (!same).then(|| Edit::new(span, serde_json::Value::from(replacement).to_string()))
}

/// The one text that a hint names.
fn replacement(hint: &str) -> Option<&str> {
    let named = match hint.strip_prefix("did you mean ").and_then(|rest| rest.strip_suffix('?')) {
        Some(named) => named,
        None => hint
            .rsplit_once("write ")
            .and_then(|(before, named)| (before.is_empty() || before.ends_with(": ")).then_some(named))?,
    };
    let named = named.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(named);
    let is_one = !named.is_empty() && !named.contains([' ', '"', '<', '…', '$']);
    is_one.then_some(named)
}

/// Takes an item out of its list, with the comma that belongs to it. What is no item of a list, or the last one, stays.
fn removal(finding: &Finding, text: &str, root: &Node) -> Option<Edit> {
    let span = finding.at.span;
    let items = list_with(root, span.start.offset)?;
    let at = item_at(items, span.start.offset)?;
    let item = items[at].span;
    if items.len() < 2 || (finding.id != "REDUNDANT_STATEMENT" && item != span) {
        return None;
    }
    let (start, end) = match items.get(at + 1) {
        Some(next) => (item.start.offset, next.span.start.offset),
        None => (items[at - 1].span.end.offset, item.end.offset),
    };
    text.get(start..end)?;
    Some(Edit { start, end, text: String::new() })
}

fn contains(node: &Node, offset: usize) -> bool {
    (node.span.start.offset..node.span.end.offset).contains(&offset)
}

/// The item at this place. One comes after another.
fn item_at(items: &[Node], offset: usize) -> Option<usize> {
    let at = items.partition_point(|item| item.span.start.offset <= offset).checked_sub(1)?;
    contains(&items[at], offset).then_some(at)
}

/// The innermost list around this place; of statements, the list of statements.
fn list_with(node: &Node, offset: usize) -> Option<&[Node]> {
    if !contains(node, offset) {
        return None;
    }
    match &node.value {
        Value::Array(items) => {
            item_at(items, offset).and_then(|at| list_with(&items[at], offset)).or(Some(items))
        }
        Value::Object(members) => members.iter().find_map(|member| list_with(&member.value, offset)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fixed(statement: &str, kind: Kind) -> Fixed {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statement}]}}"#);
        fix(&text, Some(kind), &LintContext::default())
    }

    #[test]
    fn what_a_hint_names_is_written_and_nothing_else_changes() {
        for (statement, from, to) in [
            (
                r#"{"Effect": "Allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::acme/*"}"#,
                "GetObjct",
                "GetObject",
            ),
            (
                r#"{"Effect": "Allow", "Action": ["s3:GetObject", "s3:GetObject"], "Resource": "arn:aws:s3:::acme/*"}"#,
                r#"["s3:GetObject", "s3:GetObject"]"#,
                r#"["s3:GetObject"]"#,
            ),
            (
                r#"{"Effect": "Allow", "Action": ["s3:Get*",   "s3:GetObject"], "Resource": "arn:aws:s3:::acme/*"}"#,
                r#","#,
                r#","#,
            ),
            (
                r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"StringEqual": {"aws:RequestedRegion": "us-east-1"}}}"#,
                "StringEqual\"",
                "StringEquals\"",
            ),
            (
                r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"IpAddress": {"aws:SourceIpp": "203.0.113.7/24"}}}"#,
                "aws:SourceIpp\": \"203.0.113.7",
                "aws:SourceIp\": \"203.0.113.0",
            ),
        ] {
            let result = fixed(statement, Kind::Identity);
            assert!(!result.applied.is_empty(), "{statement}");
            if from != to {
                assert!(result.text.contains(&statement.replace(from, to)), "{statement}\n{}", result.text);
            }
            assert!(Document::parse(&result.text).is_ok(), "{}", result.text);
            // Nothing is left to mend.
            assert_eq!(fix(&result.text, Some(Kind::Identity), &LintContext::default()).applied, []);
        }
    }

    #[test]
    fn what_is_repaired_first_is_told_too() {
        let text = r#"{"Version": "2012-10-17", "Statement": [{"effect": "allow", "Action": "s3:GetObjct", "Resource": "arn:aws:s3:::acme/*",}]}"#;
        let result = fix(text, Some(Kind::Identity), &LintContext::default());
        let right = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}]}"#;
        assert_eq!(result.text, right);
        let ids: Vec<&str> = result.applied.iter().map(|one| one.id).collect();
        for id in ["JSON_SYNTAX_ERROR", "INVALID_POLICY_ELEMENT", "INVALID_ACTION"] {
            assert!(ids.contains(&id), "{id}: {ids:?}");
        }
    }

    #[test]
    fn what_needs_judgement_stays() {
        let statement = r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#;
        let result = fixed(statement, Kind::Identity);
        assert_eq!(result.applied, []);
        assert!(result.text.contains(statement));
    }
}
