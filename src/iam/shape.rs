//! From JSON to the model: which elements a policy has and of which type they are (IAM User Guide, Grammar of the IAM
//! JSON policy language). What the elements say is looked at elsewhere.

use crate::diagnostic::{Diagnostic, Place, Severity, Span, item_path, member_path};
use crate::document::*;
use crate::json::{Member, Node, Value};
use crate::kind;

/// Reads the document at the root of the tree. A best effort: what is wrong is told and left out.
pub(crate) fn document(root: &Node, text: &str) -> (Option<Document>, Vec<Diagnostic>) {
    let mut reader = Reader {
        diagnostics: Vec::new(),
    };
    let document = reader.root(root, text);
    (document, reader.diagnostics)
}

const DOCUMENT_ELEMENTS: [&str; 3] = ["Version", "Id", "Statement"];
const STATEMENT_ELEMENTS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

struct Reader {
    diagnostics: Vec<Diagnostic>,
}

/// A member of an object together with its path.
struct Entry<'a> {
    member: &'a Member,
    path: String,
}

impl Entry<'_> {
    fn place(&self) -> Place {
        Place {
            span: self.member.value.span,
            path: self.path.clone(),
        }
    }

    fn name(&self) -> Place {
        Place {
            span: self.member.key_span,
            path: self.path.clone(),
        }
    }

    fn is_negated(&self) -> bool {
        self.member.key.starts_with("Not")
    }
}

fn place(span: Span, path: &str) -> Place {
    Place {
        span,
        path: path.to_owned(),
    }
}

impl Reader {
    fn error(&mut self, id: &'static str, place: &Place, message: impl Into<String>, hint: &str) {
        self.diagnostics
            .push(Diagnostic::error(id, place, message).with_hint(hint));
    }

    fn mismatch(&mut self, what: &str, expected: &str, node: &Node, path: &str, hint: &str) {
        let message = format!(
            "{what} is {}, it must be {expected}",
            node.value.type_name()
        );
        self.error("DATA_TYPE_MISMATCH", &place(node.span, path), message, hint);
    }

    fn root(&mut self, root: &Node, text: &str) -> Option<Document> {
        let members = match &root.value {
            Value::Object(members) => members,
            Value::Array(items) => match items.as_slice() {
                [
                    Node {
                        value: Value::Object(members),
                        ..
                    },
                ] => {
                    let message = "the document stands in a list of its own; IAM wants it without";
                    let found = Diagnostic::new(
                        "DATA_TYPE_MISMATCH",
                        Severity::Warning,
                        &place(root.span, ""),
                        message,
                    );
                    self.diagnostics
                        .push(found.with_hint("remove the outer [ ]"));
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
                _ => self.unknown_element(&entry, &DOCUMENT_ELEMENTS, "a policy document"),
            }
        }
        if !has_statement {
            let hint = "a policy is { \"Version\": …, \"Statement\": [ … ] }";
            self.error(
                "MISSING_STATEMENT",
                &place(root.span, ""),
                "the document has no Statement",
                hint,
            );
        }
        Some(document)
    }

    fn version(&mut self, entry: &Entry) -> Option<Text> {
        let version = self.text(&entry.member.value, &entry.path, "Version")?;
        if ![VERSION_2012, VERSION_2008].contains(&version.as_str()) {
            let message = format!(
                "{:?} is not a version of the policy language",
                version.value
            );
            self.error(
                "INVALID_VERSION",
                &version.place,
                message,
                "write 2012-10-17; it is not a date of yours",
            );
        }
        Some(version)
    }

    fn unknown_element(&mut self, entry: &Entry, known: &[&str], whole: &str) {
        let key = &entry.member.key;
        let similar = known
            .iter()
            .map(|element| {
                (
                    strsim::damerau_levenshtein(&element.to_lowercase(), &key.to_lowercase()),
                    element,
                )
            })
            .filter(|(distance, _)| *distance <= 2 && key.len() < 32)
            .min();
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
                format!("the document is the value of {key}; take only that")
            }
            (_, Some((_, element))) => {
                format!("did you mean {element}? Names of elements are case-sensitive")
            }
            (_, None) => format!("{whole} has {}", known.join(", ")),
        };
        let message = format!("{key:?} is not an element of {whole}");
        self.error("INVALID_POLICY_ELEMENT", &entry.name(), message, &hint);
    }

    fn statements(&mut self, entry: &Entry) -> Vec<Statement> {
        let node = &entry.member.value;
        match &node.value {
            // One statement without a list is the list of one.
            Value::Object(members) => vec![self.statement(members, node.span, &entry.path, 0)],
            Value::Array(items) => {
                let mut statements = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    let path = item_path(&entry.path, index);
                    match &item.value {
                        Value::Object(members) => {
                            statements.push(self.statement(members, item.span, &path, index))
                        }
                        _ => self.mismatch(
                            "the statement",
                            "an object",
                            item,
                            &path,
                            "a statement is { \"Effect\": …, … }",
                        ),
                    }
                }
                statements
            }
            _ => {
                let hint = "write a list of statements: [ { \"Effect\": …, … } ]";
                self.mismatch("Statement", "a list of objects", node, &entry.path, hint);
                Vec::new()
            }
        }
    }

    fn statement(&mut self, members: &[Member], span: Span, path: &str, index: usize) -> Statement {
        let whole = place(span, path);
        let mut effect = None;
        let mut statement = Statement {
            place: whole.clone(),
            index,
            sid: None,
            // A statement without a valid effect is read as Allow: that shows most of what else is wrong with it.
            effect: Located {
                value: Effect::Allow,
                place: whole.clone(),
            },
            principal: None,
            action: None,
            resource: None,
            condition: None,
        };
        for entry in entries(members, path) {
            let node = &entry.member.value;
            match entry.member.key.as_str() {
                "Sid" => statement.sid = self.text(node, &entry.path, "Sid"),
                "Effect" => effect = Some(self.effect(&entry)),
                "Principal" | "NotPrincipal" => {
                    let principal = self.principal(&entry);
                    self.replace(&mut statement.principal, principal, &entry);
                }
                "Action" | "NotAction" => {
                    let action = self.element(&entry);
                    self.replace(&mut statement.action, action, &entry);
                }
                "Resource" | "NotResource" => {
                    let resource = self.element(&entry);
                    self.replace(&mut statement.resource, resource, &entry);
                }
                "Condition" => statement.condition = self.condition(&entry),
                _ => self.unknown_element(&entry, &STATEMENT_ELEMENTS, "a statement"),
            }
        }
        match effect {
            Some(Some(effect)) => statement.effect = effect,
            Some(None) => {}
            None => self.error(
                "MISSING_EFFECT",
                &whole,
                "the statement has no Effect",
                "write \"Effect\": \"Allow\"",
            ),
        }
        let has = |name: &str| members.iter().any(|member| member.key == name);
        if !has("Action") && !has("NotAction") {
            let hint = "write which actions it is about: \"Action\": …";
            self.error(
                "MISSING_ACTION",
                &whole,
                "the statement has neither Action nor NotAction",
                hint,
            );
        }
        statement
    }

    /// Puts an element into its slot, which its opposite must not have taken.
    fn replace<T>(&mut self, slot: &mut Option<T>, element: Option<T>, entry: &Entry) {
        if slot.is_some() && element.is_some() {
            let name = entry.member.key.trim_start_matches("Not");
            let message = format!("{name} and Not{name} cannot stand in the same statement");
            self.error(
                "UNSUPPORTED_ELEMENT_COMBINATION",
                &entry.name(),
                message,
                "keep one of the two",
            );
        } else if element.is_some() {
            *slot = element;
        }
    }

    fn effect(&mut self, entry: &Entry) -> Option<Located<Effect>> {
        let text = self.text(&entry.member.value, &entry.path, "Effect")?;
        let value = match text.as_str() {
            "Allow" => Effect::Allow,
            "Deny" => Effect::Deny,
            other => {
                let hint = match other.trim().to_lowercase().as_str() {
                    "allow" => "write Allow: the value is case-sensitive",
                    "deny" => "write Deny: the value is case-sensitive",
                    _ => "write Allow or Deny",
                };
                let message = format!("{other:?} is not an effect");
                self.error("INVALID_EFFECT", &text.place, message, hint);
                return None;
            }
        };
        Some(Located {
            value,
            place: text.place,
        })
    }

    fn element(&mut self, entry: &Entry) -> Option<Element> {
        let (values, is_list) = self.texts(entry);
        Some(Element {
            place: entry.place(),
            name: entry.name(),
            negated: entry.is_negated(),
            values,
            is_list,
        })
    }

    fn principal(&mut self, entry: &Entry) -> Option<PrincipalElement> {
        let node = &entry.member.value;
        let form = match &node.value {
            Value::String(text) => PrincipalForm::Text(Located {
                value: text.clone(),
                place: entry.place(),
            }),
            Value::Object(members) => {
                PrincipalForm::Map(self.principal_entries(members, &entry.path))
            }
            // Says nothing, as an empty object does.
            Value::Array(items) if items.is_empty() => PrincipalForm::Map(Vec::new()),
            _ => {
                let hint = "write \"*\" or an object such as { \"AWS\": \"arn:…\" }";
                self.mismatch(
                    &entry.member.key,
                    "\"*\" or an object",
                    node,
                    &entry.path,
                    hint,
                );
                return None;
            }
        };
        Some(PrincipalElement {
            place: entry.place(),
            name: entry.name(),
            negated: entry.is_negated(),
            form,
        })
    }

    fn principal_entries(&mut self, members: &[Member], path: &str) -> Vec<PrincipalEntry> {
        let mut principals = Vec::with_capacity(members.len());
        for entry in entries(members, path) {
            let (values, is_list) = self.texts(&entry);
            let kind = Located {
                value: entry.member.key.clone(),
                place: entry.name(),
            };
            principals.push(PrincipalEntry {
                place: entry.place(),
                kind,
                values,
                is_list,
            });
        }
        principals
    }

    fn condition(&mut self, entry: &Entry) -> Option<Condition> {
        const HINT: &str = "a condition is { \"<operator>\": { \"<key>\": \"<value>\" } }";
        let Value::Object(members) = &entry.member.value.value else {
            self.mismatch(
                "Condition",
                "an object",
                &entry.member.value,
                &entry.path,
                HINT,
            );
            return None;
        };
        let mut blocks = Vec::with_capacity(members.len());
        for block in entries(members, &entry.path) {
            let Value::Object(members) = &block.member.value.value else {
                self.mismatch(
                    &block.member.key,
                    "an object",
                    &block.member.value,
                    &block.path,
                    HINT,
                );
                continue;
            };
            let operator = Located {
                value: block.member.key.clone(),
                place: block.name(),
            };
            let tests = entries(members, &block.path)
                .filter_map(|test| self.condition_test(&test))
                .collect();
            blocks.push(ConditionBlock {
                place: block.place(),
                operator,
                tests,
            });
        }
        Some(Condition {
            place: entry.place(),
            blocks,
        })
    }

    fn condition_test(&mut self, entry: &Entry) -> Option<ConditionTest> {
        let node = &entry.member.value;
        let (items, is_list) = listed(node);
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let path = if is_list {
                item_path(&entry.path, index)
            } else {
                entry.path.clone()
            };
            let value = match &item.value {
                Value::String(text) => Scalar::String(text.clone()),
                Value::Number(number) => Scalar::Number(number.clone()),
                Value::Bool(value) => Scalar::Bool(*value),
                _ => {
                    let hint = "write a string, a number, a boolean, or a list of them";
                    self.mismatch("the value of a condition", "a string", item, &path, hint);
                    return None;
                }
            };
            values.push(Located {
                value,
                place: place(item.span, &path),
            });
        }
        let key = Located {
            value: entry.member.key.clone(),
            place: entry.name(),
        };
        Some(ConditionTest {
            place: entry.place(),
            key,
            values,
            is_list,
        })
    }

    fn text(&mut self, node: &Node, path: &str, what: &str) -> Option<Text> {
        match &node.value {
            Value::String(text) => Some(Located {
                value: text.clone(),
                place: place(node.span, path),
            }),
            _ => {
                self.mismatch(
                    what,
                    "a string",
                    node,
                    path,
                    "write it between double quotes",
                );
                None
            }
        }
    }

    /// A string or a list of strings, and whether it was a list.
    fn texts(&mut self, entry: &Entry) -> (Vec<Text>, bool) {
        let (items, is_list) = listed(&entry.member.value);
        let mut texts = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let path = if is_list {
                item_path(&entry.path, index)
            } else {
                entry.path.clone()
            };
            match &item.value {
                Value::String(text) => texts.push(Located {
                    value: text.clone(),
                    place: place(item.span, &path),
                }),
                _ => {
                    let what = if is_list {
                        "the item"
                    } else {
                        entry.member.key.as_str()
                    };
                    let expected = if is_list {
                        "a string"
                    } else {
                        "a string or a list of strings"
                    };
                    self.mismatch(
                        what,
                        expected,
                        item,
                        &path,
                        "write it between double quotes",
                    );
                }
            }
        }
        (texts, is_list)
    }
}

fn entries<'a>(members: &'a [Member], path: &'a str) -> impl Iterator<Item = Entry<'a>> {
    members.iter().map(move |member| Entry {
        member,
        path: member_path(path, &member.key),
    })
}

/// A single value is the list of one.
fn listed(node: &Node) -> (&[Node], bool) {
    match &node.value {
        Value::Array(items) => (items, true),
        _ => (std::slice::from_ref(node), false),
    }
}
