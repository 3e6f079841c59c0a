//! The condition of a statement.

use super::{Entry, Reader, entries, listed};
use crate::document::*;
use crate::finding::{Place, item_path};
use crate::json::Value;

impl Reader {
    pub(super) fn condition(&mut self, entry: &Entry) -> Option<Condition> {
        const HINT: &str = "a condition is { \"<operator>\": { \"<key>\": \"<value>\" } }";
        let Value::Object(members) = &entry.member.value.value else {
            self.mismatch("Condition", "an object", &entry.member.value, &entry.path, HINT);
            return None;
        };
        let mut blocks = Vec::with_capacity(members.len());
        for block in entries(members, &entry.path) {
            let Value::Object(members) = &block.member.value.value else {
                self.mismatch(&block.member.key, "an object", &block.member.value, &block.path, HINT);
                continue;
            };
            let operator = Located { value: block.member.key.clone(), place: block.name() };
            let tests = entries(members, &block.path).filter_map(|test| self.condition_test(&test)).collect();
            blocks.push(ConditionBlock { place: block.place(), operator, tests });
        }
        Some(Condition { place: entry.place(), blocks })
    }

    fn condition_test(&mut self, entry: &Entry) -> Option<ConditionTest> {
        let node = &entry.member.value;
        let (items, is_list) = listed(node);
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let path = if is_list { item_path(&entry.path, index) } else { entry.path.clone() };
            let value = match &item.value {
                Value::String(text) => Scalar::String(text.clone()),
                Value::Number(number) => Scalar::Number(number.clone()),
                Value::Bool(value) => Scalar::Bool(*value),
                _ => {
                    let hint = "write a string, a number, a boolean, or a list of them";
                    self.no_value(item, &path, hint);
                    return None;
                }
            };
            values.push(Located { value, place: Place { span: item.span, path } });
        }
        let key = Located { value: entry.member.key.clone(), place: entry.name() };
        Some(ConditionTest { place: entry.place(), key, values, is_list })
    }
}
