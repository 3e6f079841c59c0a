//! Functions of CloudFormation, filled in: the account by zeros, what only the deployment knows by something that fits (AWS
//! CloudFormation User Guide, Intrinsic functions and pseudo parameters).

use serde_json::{Map, Value as Json};

use super::path::node_at;
use crate::finding::{Finding, Span};
use crate::json::{Member, Node, Value};

/// The branches of `Fn::If`.
pub(super) const BRANCHES: usize = 2;

/// A document with its functions filled in, for one branch of every condition.
#[derive(Debug, Clone)]
pub(super) struct Resolved {
    pub text: String,
    /// Its data, with the places of the template.
    pub root: Node,
    /// Where something is filled in that only the deployment knows.
    filled: Vec<(Span, Fill)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fill {
    Whole,
    Part,
}

impl Resolved {
    pub fn new(node: &Node, branch: usize) -> Resolved {
        let mut filler = Filler { branch, filled: Vec::new() };
        let root = filler.resolved(node, "").unwrap_or(Node { value: Value::Null, span: node.span });
        Resolved { text: json(&root).to_string(), root, filled: filler.filled }
    }

    /// Is the finding about what is written, and not about what was filled in?
    pub fn is_meant(&self, finding: &Finding) -> bool {
        let at = &finding.at.path;
        if finding.id.starts_with("REDUNDANT_") {
            return self.filled.is_empty();
        }
        if ABOUT_PRINCIPAL.contains(&finding.id) {
            let statement = at.split_once('.').map_or(at.as_str(), |(statement, _)| statement);
            let principal = node_at(&self.root, &format!("{statement}.Principal")).span;
            if self.filled.iter().any(|(span, _)| is_within(span, &principal)) {
                return false;
            }
        }
        let node = node_at(&self.root, at);
        match self.filled.iter().find(|(span, _)| *span == node.span) {
            Some((_, Fill::Whole)) => false,
            // How much a text lets in, and whether it is well formed, cannot be told from a part of it.
            Some((_, Fill::Part)) if at.contains("Resource") => {
                !finding.id.starts_with("BROAD_") && !finding.id.contains("STAR_IN")
            }
            Some((_, Fill::Part)) => {
                let of_form = ["INVALID_", "IMPOSSIBLE_", "TYPE_MISMATCH"];
                at.contains(".Condition") && !of_form.iter().any(|form| finding.id.starts_with(form))
            }
            None => true,
        }
    }
}

/// Findings on other elements that follow from who the principal is.
const ABOUT_PRINCIPAL: [&str; 5] = [
    "CONDITION_NEVER_TRUE",
    "MISMATCHED_ACTION_FOR_PRINCIPAL",
    "MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL",
    "OIDC_AUDIENCE_MISSING",
    "SHARED_OIDC_PROVIDER_WITHOUT_CONTROL",
];

fn is_within(inner: &Span, outer: &Span) -> bool {
    outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset
}

fn json(node: &Node) -> Json {
    match &node.value {
        Value::Object(members) => {
            let members = members.iter().map(|member| (member.key.clone(), json(&member.value)));
            Json::Object(members.collect::<Map<_, _>>())
        }
        Value::Array(items) => items.iter().map(json).collect(),
        Value::String(text) => Json::from(text.as_str()),
        Value::Number(text) => serde_json::from_str(text).unwrap_or_else(|_| Json::from(text.as_str())),
        Value::Bool(value) => Json::from(*value),
        Value::Null => Json::Null,
    }
}

/// Is it a function of CloudFormation that gives what stands here?
pub(super) fn is_function(members: &[Member]) -> bool {
    matches!(members, [function] if function.key.starts_with("Fn::") || function.key == "Ref")
}

struct Filler {
    branch: usize,
    filled: Vec<(Span, Fill)>,
}

/// Elements of a policy, and kinds of principals, that decide what can be filled in.
const ELEMENTS: [&str; 12] = [
    "Action",
    "AWS",
    "CanonicalUser",
    "Condition",
    "Effect",
    "Federated",
    "NotAction",
    "NotPrincipal",
    "NotResource",
    "Principal",
    "Resource",
    "Service",
];

impl Filler {
    /// `element` is the element of the policy that the node is in, or the operator of a condition. `None`: there is
    /// nothing (`AWS::NoValue`).
    fn resolved(&mut self, node: &Node, element: &str) -> Option<Node> {
        let value = match &node.value {
            Value::Object(members) => match members.as_slice() {
                [function] if is_function(members) => return self.called(node, function, element),
                members => Value::Object(self.members(members, element)),
            },
            Value::Array(items) => {
                Value::Array(items.iter().filter_map(|item| self.resolved(item, element)).collect())
            }
            value => value.clone(),
        };
        Some(Node { value, span: node.span })
    }

    fn members(&mut self, members: &[Member], element: &str) -> Vec<Member> {
        let resolved = members.iter().filter_map(|member| {
            let key = member.key.as_str();
            let element = if element == "Condition" || ELEMENTS.contains(&key) { key } else { element };
            Some(Member { value: self.resolved(&member.value, element)?, ..member.clone() })
        });
        resolved.collect()
    }

    /// What a function gives, as far as it can be told.
    fn called(&mut self, node: &Node, function: &Member, element: &str) -> Option<Node> {
        let (text, fill) = match (function.key.as_str(), &function.value.value) {
            ("Ref", Value::String(name)) if name == "AWS::NoValue" => return None,
            ("Ref", Value::String(name)) => match pseudo(name) {
                Some(known) => (known.to_owned(), None),
                None => return Some(self.unknown(node, element)),
            },
            ("Fn::Sub", Value::String(text)) => substituted(text, element),
            ("Fn::Sub", Value::Array(items)) => match items.first().map(|item| &item.value) {
                Some(Value::String(text)) => substituted(text, element),
                _ => return Some(self.unknown(node, element)),
            },
            ("Fn::If", Value::Array(items)) if items.len() > BRANCHES => {
                return self.resolved(&items[1 + self.branch], element);
            }
            ("Fn::Join", Value::Array(items)) => match items.as_slice() {
                [Node { value: Value::String(between), .. }, Node { value: Value::Array(parts), .. }] => {
                    self.join(between, parts, element)
                }
                _ => return Some(self.unknown(node, element)),
            },
            _ => return Some(self.unknown(node, element)),
        };
        self.filled.extend(fill.map(|fill| (node.span, fill)));
        Some(Node { value: Value::String(text), span: node.span })
    }

    fn join(&mut self, between: &str, parts: &[Node], element: &str) -> (String, Option<Fill>) {
        let before = self.filled.len();
        // What begins the text decides what it is.
        let mut text = String::new();
        for part in parts {
            if !text.is_empty() {
                text.push_str(between);
            }
            let known = self.filled.len();
            match self.resolved(part, if text.is_empty() { element } else { "" }).map(|part| part.value) {
                Some(Value::String(part)) if self.filled.len() == known || text.is_empty() => {
                    text.push_str(&part)
                }
                None => {}
                Some(_) => {
                    let gap = gap(&text, element);
                    text.push_str(gap);
                }
            }
        }
        let is_filled = self.filled.len() > before;
        (text, is_filled.then_some(Fill::Part))
    }

    fn unknown(&mut self, node: &Node, element: &str) -> Node {
        let Span { start, .. } = node.span;
        self.filled.push((node.span, Fill::Whole));
        let text = Node { value: Value::String(anything(element).to_owned()), span: node.span };
        let value = match element {
            "Principal" | "NotPrincipal" => {
                let member =
                    Member { key: "AWS".to_owned(), key_span: Span { start, end: start }, value: text };
                Value::Object(vec![member])
            }
            _ => text.value,
        };
        Node { value, span: node.span }
    }
}

fn pseudo(name: &str) -> Option<&'static str> {
    Some(match name {
        "AWS::AccountId" => "000000000000",
        "AWS::Partition" => "aws",
        "AWS::URLSuffix" => "amazonaws.com",
        "AWS::Region" => "*",
        _ => return None,
    })
}

/// What can stand for something that is not known. Operators are known by their family.
fn anything(element: &str) -> &'static str {
    match element {
        "Principal" | "NotPrincipal" | "AWS" => "arn:aws:iam::000000000000:root",
        "Federated" => "arn:aws:iam::000000000000:oidc-provider/unknown.example.com",
        "Service" => "unknown.amazonaws.com",
        "Resource" | "NotResource" => "arn:*:*:*:*:*",
        "Action" | "NotAction" => "unknown:Unknown",
        "Effect" => "Allow",
        _ if element.contains("IpAddress") => "192.0.2.0/24",
        _ if element.contains("Bool") || element == "Null" => "true",
        _ if element.contains("Numeric") => "1",
        _ if element.contains("Date") => "2030-01-01T00:00:00Z",
        _ if element.contains("Arn") => "arn:aws:iam::000000000000:role/unknown",
        _ => "unknown",
    }
}

/// What can stand behind this beginning of a text. In an ARN the number of its field decides.
fn gap(before: &str, element: &str) -> &'static str {
    // The fields that decide stand near the beginning of an ARN.
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(256))..];
    let arn = near.rfind("arn:").map(|at| &near[at..]).filter(|arn| !arn.contains(['"', ' ']));
    match (arn.map(|arn| arn.matches(':').count()), element) {
        // The name of a bucket; of other resources it may be their type.
        _ if before.ends_with(":s3:::") => "unknown",
        (Some(1), _) => "aws",
        (Some(4), _) => "000000000000",
        (Some(2..4), _) | (_, "Resource" | "NotResource") => "*",
        _ => "unknown",
    }
}

/// `${Name}` filled in; `${!Name}` is the text `${Name}` (AWS CloudFormation User Guide, Fn::Sub).
pub(super) fn filled(text: &str) -> String {
    substituted(text, "").0
}

fn substituted(text: &str, element: &str) -> (String, Option<Fill>) {
    let mut filled = String::with_capacity(text.len());
    let mut fill = None;
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        filled.push_str(&rest[..at]);
        let Some(end) = rest[at..].find('}') else { break };
        let name = rest[at + 2..at + end].trim();
        match (name.strip_prefix('!'), pseudo(name)) {
            (Some(literal), _) => filled.push_str(&format!("${{{literal}}}")),
            (None, Some(known)) => filled.push_str(known),
            (None, None) => {
                let is_all = filled.is_empty() && rest.len() == end + 1;
                // What begins the text decides what it is.
                let begins = is_all || (filled.is_empty() && element.contains("Resource"));
                let known = if begins { anything(element) } else { gap(&filled, element) };
                filled.push_str(known);
                fill = Some(if is_all { Fill::Whole } else { Fill::Part });
            }
        }
        rest = &rest[at + end + 1..];
    }
    filled.push_str(rest);
    (filled, fill)
}
