//! What a spec says under one key: the value, and where it stands.

use std::ops::Range;

use crate::deployment::{Auth, Prune, SchemaMode, Tls, Via};
use crate::toml_document::{
    Key,
    node::{Node, Value},
};

/// A key of one destination: where it stands in the file, or where it would belong.
#[derive(Clone, Debug)]
pub struct Location {
    pub key: &'static Key,
    /// Its name with that of its table, for example `bucket.name`.
    pub name: String,
    /// Its path in the file, which differs from its name when it is an override.
    pub path: String,
    /// The bytes of its value; of a key that is not there, those of its table, destination or vendor.
    pub span: Range<usize>,
    /// Whether the key is there, usable or not.
    pub is_given: bool,
}

/// The value of a key for one destination, and where it stands.
#[derive(Clone, Debug)]
pub struct Setting<T> {
    pub at: Location,
    /// `None` when the key is not there, or its value is wrong, which has been reported.
    pub value: Option<T>,
}

impl<T> Setting<T> {
    /// Whether the key is there, usable or not.
    pub fn is_given(&self) -> bool {
        self.at.is_given
    }

    /// Whether the key is there with a value that cannot be used.
    pub fn is_wrong(&self) -> bool {
        self.at.is_given && self.value.is_none()
    }
}

impl<T: Clone> Setting<T> {
    /// A copy of the value.
    pub fn get(&self) -> Option<T> {
        self.value.clone()
    }

    /// A copy of the value, or what holds without one.
    pub fn or(&self, default: T) -> T {
        self.get().unwrap_or(default)
    }
}

impl Setting<String> {
    /// The text, if there is a usable one.
    pub fn text(&self) -> Option<&str> {
        self.value.as_deref()
    }
}

/// One of several texts of a key, and where it stands.
#[derive(Clone, Debug)]
pub struct Listed {
    pub text: String,
    /// The bytes of it.
    pub span: Range<usize>,
}

impl Setting<Vec<Listed>> {
    /// The texts, if there are usable ones.
    pub fn texts(&self) -> Option<Vec<String>> {
        Some(self.value.as_ref()?.iter().map(|item| item.text.clone()).collect())
    }
}

/// A type that a checked value of a document becomes.
pub trait FromValue: Sized {
    /// `None` when the value is of another type.
    fn from_value(value: &Value) -> Option<Self>;
}

impl FromValue for String {
    fn from_value(value: &Value) -> Option<String> {
        match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<bool> {
        match value {
            Value::Flag(flag) => Some(*flag),
            _ => None,
        }
    }
}

impl FromValue for u32 {
    fn from_value(value: &Value) -> Option<u32> {
        match value {
            Value::Whole(number) => u32::try_from(*number).ok(),
            _ => None,
        }
    }
}

impl FromValue for Vec<String> {
    fn from_value(value: &Value) -> Option<Vec<String>> {
        let Value::List(items) = value else { return None };
        items.iter().map(|Node { value, .. }| String::from_value(value)).collect()
    }
}

impl FromValue for Vec<Listed> {
    fn from_value(value: &Value) -> Option<Vec<Listed>> {
        let Value::List(items) = value else { return None };
        let listed = |Node { value, span }: &Node| {
            Some(Listed { text: String::from_value(value)?, span: span.clone() })
        };
        items.iter().map(listed).collect()
    }
}

/// The enums that are words in a spec.
macro_rules! words {
    ($($choice:ty),+) => {
        $(impl FromValue for $choice {
            fn from_value(value: &Value) -> Option<$choice> {
                String::from_value(value)?.parse().ok()
            }
        })+
    };
}

words!(Auth, Prune, SchemaMode, Via, Tls);
