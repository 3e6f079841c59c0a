//! The keys that a document may have: the reader, the JSON Schema and the reference are all made from these tables.

use std::{borrow::Cow, marker::PhantomData};

use strum::VariantNames;

use super::rule::Rule;

/// A table of a document.
#[derive(Debug)]
pub struct KeyTable {
    /// What the table is for, in one sentence.
    pub about: &'static str,
    /// Its keys, in groups that several tables can share.
    pub groups: &'static [&'static [Key]],
}

/// A key of a table.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    pub name: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// What holds when the key is absent, in words or as TOML.
    pub default: &'static str,
    /// A value as TOML, where that of the rule does not do.
    example: &'static str,
    pub about: &'static str,
    /// Whether `{{ destination }}` and the other variables are replaced.
    pub templated: bool,
}

/// What a key can be set to.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Text(&'static Rule),
    Texts(&'static Rule),
    /// One of these words.
    Choice(&'static [&'static str]),
    Choices(&'static [&'static str]),
    Flag,
    /// A whole number, from the least to the most.
    Whole(i64, i64),
    /// Free keys with text values: the rule of the keys, the rule of the values.
    Map(&'static Rule, &'static Rule),
    /// Free keys with lists of text.
    MapOfTexts(&'static Rule, &'static Rule),
    Table(&'static KeyTable),
    /// Tables under free keys that follow a rule.
    Tables(&'static Rule, &'static KeyTable),
    /// An array of tables.
    List(&'static KeyTable),
}

impl Kind {
    /// What the value must be, with its article, for messages.
    pub fn noun(self) -> &'static str {
        match self {
            Kind::Text(_) | Kind::Choice(_) => "a string",
            Kind::Texts(_) | Kind::Choices(_) => "an array of strings",
            Kind::Flag => "true or false",
            Kind::Whole(..) => "a whole number",
            Kind::List(_) => "an array of tables",
            Kind::Map(..) | Kind::MapOfTexts(..) | Kind::Table(_) | Kind::Tables(..) => "a table",
        }
    }
}

impl KeyTable {
    /// Every key, in the order in which the reference shows them.
    pub fn keys(&self) -> impl Iterator<Item = &'static Key> + Clone {
        self.groups.iter().copied().flatten()
    }

    /// The key of a name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys().find(|key| key.name == name)
    }
}

impl Key {
    /// A key that may be left out, whose variables are replaced.
    pub const fn new(name: &'static str, kind: Kind, about: &'static str) -> Key {
        Key { name, kind, required: false, default: "", example: "", about, templated: true }
    }

    /// The key must be there.
    pub const fn required(self) -> Key {
        Key { required: true, ..self }
    }

    /// What holds when the key is absent, in words or as TOML.
    pub const fn default(self, default: &'static str) -> Key {
        Key { default, ..self }
    }

    /// Variables are not replaced, because the key defines one of them or is read before there is a destination.
    pub const fn literal(self) -> Key {
        Key { templated: false, ..self }
    }

    /// A value as TOML: the key's own example, or one that follows its rule; empty where neither is known.
    pub fn example(&self) -> Cow<'static, str> {
        match self.kind {
            Kind::Text(rule) if self.has_only_the_rules() => format!("{:?}", rule.example()).into(),
            Kind::Texts(rule) if self.has_only_the_rules() => format!("[{:?}]", rule.example()).into(),
            _ => self.example.into(),
        }
    }

    fn has_only_the_rules(&self) -> bool {
        let (Kind::Text(rule) | Kind::Texts(rule)) = self.kind else { return false };
        self.example.is_empty() && !rule.example().is_empty()
    }
}

/// A key whose value is read as a `T`.
#[derive(Clone, Copy, Debug)]
pub struct Typed<T> {
    key: Key,
    of: PhantomData<fn() -> T>,
}

impl<T> Typed<T> {
    const fn new(kind: Kind, about: &'static str) -> Typed<T> {
        Typed { key: Key::new("", kind, about), of: PhantomData }
    }

    /// The key must be there.
    pub const fn required(self) -> Typed<T> {
        Typed { key: self.key.required(), of: PhantomData }
    }

    /// What holds when the key is absent, in words or as TOML.
    pub const fn default(self, default: &'static str) -> Typed<T> {
        Typed { key: self.key.default(default), of: PhantomData }
    }

    /// A value as TOML, for the reference.
    pub const fn example(self, example: &'static str) -> Typed<T> {
        Typed { key: Key { example, ..self.key }, of: PhantomData }
    }

    /// Variables are not replaced, because the key defines one of them or is read before there is a destination.
    pub const fn literal(self) -> Typed<T> {
        Typed { key: self.key.literal(), of: PhantomData }
    }

    /// The key under its name.
    pub const fn named(self, name: &'static str) -> Key {
        Key { name, ..self.key }
    }
}

/// A string that follows a rule.
pub const fn text(rule: &'static Rule, about: &'static str) -> Typed<String> {
    Typed::new(Kind::Text(rule), about)
}

/// Strings that each follow a rule.
pub const fn texts<T>(rule: &'static Rule, about: &'static str) -> Typed<Vec<T>> {
    Typed::new(Kind::Texts(rule), about)
}

/// One of the words of an enum.
pub const fn choice<T: VariantNames>(about: &'static str) -> Typed<T> {
    Typed::new(Kind::Choice(T::VARIANTS), about)
}

/// True or false.
pub const fn flag(about: &'static str) -> Typed<bool> {
    Typed::new(Kind::Flag, about)
}

/// A whole number, from the least to the most.
pub const fn whole(least: u32, most: u32, about: &'static str) -> Typed<u32> {
    Typed::new(Kind::Whole(least as i64, most as i64), about)
}

/// A key's path from its table's path.
pub fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_string() } else { format!("{path}.{name}") }
}
