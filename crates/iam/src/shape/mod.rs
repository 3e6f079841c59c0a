//! From JSON to the model: which elements a policy has and of which type they are (IAM User Guide, Grammar of the IAM
//! JSON policy language). What the elements say is looked at elsewhere.

mod condition;
mod statement;

use crate::catalogue::similar::distance;
use crate::document::*;
use crate::finding::{Finding, Place, Severity, Span, item_path, member_path};
use crate::json::edit::Edit;
use crate::json::{Member, Node, Value};
use crate::kind;

/// Reads the document at the root of the tree. A best effort: what is wrong is told and left out.
pub(crate) fn document(root: &Node, text: &str) -> Shape {
    let mut reader = Reader { findings: Vec::new(), edits: Vec::new() };
    let document = reader.root(root, text);
    Shape { document, findings: reader.findings, edits: reader.edits }
}

pub(crate) struct Shape {
    pub document: Option<Document>,
    pub findings: Vec<Finding>,
    /// Repairs of those mistakes that have one plain repair.
    pub edits: Vec<Edit>,
}

const DOCUMENT_ELEMENTS: [&str; 3] = ["Version", "Id", "Statement"];

struct Reader {
    findings: Vec<Finding>,
    edits: Vec<Edit>,
}

/// A member of an object together with its path.
struct Entry<'a> {
    member: &'a Member,
    path: String,
}

impl Entry<'_> {
    fn place(&self) -> Place {
        Place { span: self.member.value.span, path: self.path.clone() }
    }

    fn name(&self) -> Place {
        Place { span: self.member.key_span, path: self.path.clone() }
    }

    fn is_negated(&self) -> bool {
        self.member.key.starts_with("Not")
    }
}

fn place(span: Span, path: &str) -> Place {
    Place { span, path: path.to_owned() }
}

impl Reader {
    fn error(&mut self, id: &'static str, place: &Place, message: impl Into<String>, hint: &str) {
        self.findings.push(Finding::error(id, place.clone(), message).hint(hint));
    }

    fn mismatch(&mut self, what: &str, expected: &str, node: &Node, path: &str, hint: &str) {
        let message = format!("{what} is {}, it must be {expected}", node.value.type_name());
        self.error("DATA_TYPE_MISMATCH", &place(node.span, path), message, hint);
    }

    fn no_value(&mut self, node: &Node, path: &str, hint: &str) {
        let message = format!("the value of a condition is {}, it must be a string", node.value.type_name());
        self.error("INVALID_CONDITION_DATA_TYPE", &place(node.span, path), message, hint);
    }

    fn root(&mut self, root: &Node, text: &str) -> Option<Document> {
        let members = match &root.value {
            Value::Object(members) => members,
            Value::Array(items) => match items.as_slice() {
                [Node { value: Value::Object(members), span }] => {
                    let message = "the document stands in a list of its own; IAM wants it without";
                    let found =
                        Finding::new("DATA_TYPE_MISMATCH", Severity::Warning, place(root.span, ""), message);
                    self.findings.push(found.hint("remove the outer [ ]"));
                    let outer = [(root.span.start, span.start), (span.end, root.span.end)];
                    self.edits.extend(outer.map(|(start, end)| Edit::new(Span { start, end }, "")));
                    members
                }
                _ => {
                    self.mismatch(
                        "the document",
                        "an object",
                        root,
                        "",
                        "a policy is { \"Version\": …, \"Statement\": … }",
                    );
                    return None;
                }
            },
            _ => {
                self.mismatch(
                    "the document",
                    "an object",
                    root,
                    "",
                    "a policy is { \"Version\": …, \"Statement\": … }",
                );
                return None;
            }
        };
        let mut document = Document {
            place: place(root.span, ""),
            version: None,
            id: None,
            statements: Vec::new(),
            warnings: Vec::new(),
            size: kind::counted_size(text),
        };
        let mut has_statement = false;
        for entry in entries(members, "") {
            match entry.member.key.as_str() {
                "Version" => document.version = self.version(&entry),
                "Id" => document.id = self.text(&entry.member.value, &entry.path, "Id"),
                "Statement" => {
                    has_statement = true;
                    document.statements = self.statements(&entry);
                }
                _ => self.unknown_element(&entry, members, &DOCUMENT_ELEMENTS, "a policy document"),
            }
        }
        if !has_statement {
            let hint = "a policy is { \"Version\": …, \"Statement\": [ … ] }";
            self.error("MISSING_STATEMENT", &place(root.span, ""), "the document has no Statement", hint);
        }
        Some(document)
    }

    fn version(&mut self, entry: &Entry) -> Option<Text> {
        let version = self.text(&entry.member.value, &entry.path, "Version")?;
        if ![VERSION_2012, VERSION_2008].contains(&version.as_str()) {
            let message = format!("{:?} is not a version of the policy language", version.value);
            self.error(
                "INVALID_VERSION",
                &version.place,
                message,
                "write 2012-10-17; it is not a date of yours",
            );
        }
        Some(version)
    }

    /// A name that is none of the known ones. One that is nearly so is repaired, unless the right one is there too.
    fn unknown_element(&mut self, entry: &Entry, members: &[Member], known: &[&str], whole: &str) {
        let key = &entry.member.key;
        let similar = known
            .iter()
            .filter(|_| key.len() < 32)
            .filter_map(|element| {
                let (element_lower, key) = (element.to_ascii_lowercase(), key.to_ascii_lowercase());
                Some((distance(element_lower.as_bytes(), key.as_bytes(), 2)?, element))
            })
            .min();
        if let Some((_, element)) = similar
            && !members.iter().any(|member| member.key == **element)
        {
            let name = format!("\"{element}\"");
            self.edits.push(Edit::new(entry.member.key_span, name));
        }
        let hint = match (key.as_str(), similar) {
            (
                "AssumeRolePolicyDocument"
                | "PolicyDocument"
                | "Document"
                | "Policy"
                | "PolicyVersion"
                | "Role",
                _,
            ) => {
                format!("take only the document inside of {key}")
            }
            (_, Some((_, element))) => {
                format!("did you mean {element}? Names of elements are case-sensitive")
            }
            (_, None) => format!("{whole} has {}", known.join(", ")),
        };
        let message = format!("{key:?} is not an element of {whole}");
        self.error("INVALID_POLICY_ELEMENT", &entry.name(), message, &hint);
    }

    fn text(&mut self, node: &Node, path: &str, what: &str) -> Option<Text> {
        match &node.value {
            Value::String(text) => Some(Located { value: text.clone(), place: place(node.span, path) }),
            _ => {
                self.mismatch(what, "a string", node, path, "write it between double quotes");
                None
            }
        }
    }

    /// A string or a list of strings, and whether it was a list.
    fn texts(&mut self, entry: &Entry) -> (Vec<Text>, bool) {
        let (items, is_list) = listed(&entry.member.value);
        let mut texts = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let path = if is_list { item_path(&entry.path, index) } else { entry.path.clone() };
            match &item.value {
                Value::String(text) => {
                    texts.push(Located { value: text.clone(), place: Place { span: item.span, path } })
                }
                other => {
                    if let Value::Number(number) = other {
                        let quoted = format!("\"{number}\"");
                        self.edits.push(Edit::new(item.span, quoted));
                    }
                    let what = if is_list { "the item" } else { entry.member.key.as_str() };
                    let expected = if is_list { "a string" } else { "a string or a list of strings" };
                    self.mismatch(what, expected, item, &path, "write it between double quotes");
                }
            }
        }
        (texts, is_list)
    }
}

fn entries<'a>(members: &'a [Member], path: &'a str) -> impl Iterator<Item = Entry<'a>> {
    members.iter().map(move |member| Entry { member, path: member_path(path, &member.key) })
}

/// A single value is the list of one.
fn listed(node: &Node) -> (&[Node], bool) {
    match &node.value {
        Value::Array(items) => (items, true),
        _ => (std::slice::from_ref(node), false),
    }
}
