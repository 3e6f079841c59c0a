//! The elements of a statement.

use super::{Entry, Reader, entries, place};
use crate::document::*;
use crate::finding::{Place, item_path};
use crate::json::edit::Edit;
use crate::json::{Member, Value};

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

/// A statement before its elements are read.
fn blank(place: Place, index: usize) -> Statement {
    Statement {
        index,
        sid: None,
        // A statement without a valid effect is read as Allow: that shows most of what else is wrong with it.
        effect: Located { value: Effect::Allow, place: place.clone() },
        principal: None,
        action: None,
        resource: None,
        condition: None,
        place,
    }
}

impl Reader {
    pub(super) fn statements(&mut self, entry: &Entry) -> Vec<Statement> {
        let node = &entry.member.value;
        match &node.value {
            // One statement without a list is the list of one.
            Value::Object(members) => {
                let mut statement = blank(place(node.span, &entry.path), 0);
                self.statement(members, &mut statement);
                vec![statement]
            }
            Value::Array(items) => {
                let mut statements = Vec::with_capacity(items.len());
                for (index, item) in items.iter().enumerate() {
                    let path = item_path(&entry.path, index);
                    match &item.value {
                        Value::Object(members) => {
                            // Read where it stays: a statement is large, and there may be thousands.
                            statements.push(blank(Place { span: item.span, path }, index));
                            if let Some(statement) = statements.last_mut() {
                                self.statement(members, statement);
                            }
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

    fn statement(&mut self, members: &[Member], statement: &mut Statement) {
        let mut effect = None;
        let whole = statement.place.clone();
        for entry in entries(members, &whole.path) {
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
                _ => self.unknown_element(&entry, members, &STATEMENT_ELEMENTS, "a statement"),
            }
        }
        match effect {
            Some(Some(effect)) => statement.effect = effect,
            Some(None) => {}
            None if members.is_empty() => {
                let hint = "write who may do what, or remove it";
                self.error(
                    "MISSING_EFFECT",
                    &whole,
                    "the statement is empty: it has no Effect and no Action",
                    hint,
                );
            }
            None => self.error(
                "MISSING_EFFECT",
                &whole,
                "the statement has no Effect",
                "write \"Effect\": \"Allow\"",
            ),
        }
        let has = |name: &str| members.iter().any(|member| member.key == name);
        if !has("Action") && !has("NotAction") && !members.is_empty() {
            let hint = "write which actions it is about: \"Action\": …";
            self.error("MISSING_ACTION", &whole, "the statement has neither Action nor NotAction", hint);
        }
    }

    /// Puts an element into its slot, which its opposite must not have taken.
    fn replace<T>(&mut self, slot: &mut Option<T>, element: Option<T>, entry: &Entry) {
        if slot.is_some() && element.is_some() {
            let name = entry.member.key.trim_start_matches("Not");
            let message = format!("{name} and Not{name} cannot stand in the same statement");
            self.error("UNSUPPORTED_ELEMENT_COMBINATION", &entry.name(), message, "keep one of the two");
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
                let meant =
                    ["Allow", "Deny"].into_iter().find(|effect| effect.eq_ignore_ascii_case(other.trim()));
                let hint = match meant {
                    Some(effect) => {
                        let edit = Edit::new(text.place.span, format!("\"{effect}\""));
                        self.edits.push(edit);
                        format!("write {effect}: the value is case-sensitive")
                    }
                    None => "write Allow or Deny".to_owned(),
                };
                let message = format!("{other:?} is not an effect");
                self.error("INVALID_EFFECT", &text.place, message, &hint);
                return None;
            }
        };
        Some(Located { value, place: text.place })
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
            Value::String(text) => PrincipalForm::Text(Located { value: text.clone(), place: entry.place() }),
            Value::Object(members) => PrincipalForm::Map(self.principal_entries(members, &entry.path)),
            // Says nothing, as an empty object does.
            Value::Array(items) if items.is_empty() => PrincipalForm::Map(Vec::new()),
            _ => {
                let hint = "write \"*\" or an object such as { \"AWS\": \"arn:…\" }";
                self.mismatch(&entry.member.key, "\"*\" or an object", node, &entry.path, hint);
                return None;
            }
        };
        Some(PrincipalElement { place: entry.place(), name: entry.name(), negated: entry.is_negated(), form })
    }

    fn principal_entries(&mut self, members: &[Member], path: &str) -> Vec<PrincipalEntry> {
        let mut principals = Vec::with_capacity(members.len());
        for entry in entries(members, path) {
            let (values, is_list) = self.texts(&entry);
            let kind = Located { value: entry.member.key.clone(), place: entry.name() };
            principals.push(PrincipalEntry { place: entry.place(), kind, values, is_list });
        }
        principals
    }
}
