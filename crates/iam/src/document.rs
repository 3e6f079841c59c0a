//! A policy document as IAM understands its parts, every part with its place in the text.

use std::ops::Deref;

use crate::finding::{Finding, Place};

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located<T> {
    pub value: T,
    pub place: Place,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A string of the document.
pub type Text = Located<String>;

/// A policy document.
#[derive(Debug, Clone)]
pub struct Document {
    pub place: Place,
    pub version: Option<Text>,
    pub id: Option<Text>,
    pub statements: Vec<Statement>,
    /// What does not keep IAM from accepting the document.
    pub warnings: Vec<Finding>,
    /// Size as IAM counts it: characters that are not white space.
    pub size: usize,
}

impl Document {
    /// Do `${…}` in this document stand for values of the request? Only with `"Version": "2012-10-17"`
    /// (IAM User Guide, Version element).
    pub fn has_variables(&self) -> bool {
        self.version.as_ref().is_some_and(|version| version.value == VERSION_2012)
    }
}

/// The current version of the policy language; the only one that knows variables.
pub const VERSION_2012: &str = "2012-10-17";
/// The version of the policy language that holds where none is given.
pub const VERSION_2008: &str = "2008-10-17";

#[derive(Debug, Clone)]
pub struct Statement {
    pub place: Place,
    /// Position among the statements of the document, from 0.
    pub index: usize,
    pub sid: Option<Text>,
    pub effect: Located<Effect>,
    /// `Principal` or `NotPrincipal`.
    pub principal: Option<PrincipalElement>,
    /// `Action` or `NotAction`.
    pub action: Option<Element>,
    /// `Resource` or `NotResource`.
    pub resource: Option<Element>,
    pub condition: Option<Condition>,
}

impl Statement {
    /// Every test of the condition, block by block: all of them must be met.
    pub fn tests(&self) -> impl Iterator<Item = (&ConditionBlock, &ConditionTest)> {
        let blocks = self.condition.iter().flat_map(|condition| &condition.blocks);
        blocks.flat_map(|block| block.tests.iter().map(move |test| (block, test)))
    }
}

/// The effect of a statement. (The values are case-sensitive: IAM User Guide, Effect element.)
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub enum Effect {
    Allow,
    Deny,
}

impl Effect {
    pub fn as_str(self) -> &'static str {
        match self {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        }
    }
}

/// `Action`, `NotAction`, `Resource` or `NotResource`: one string or a list.
#[derive(Debug, Clone)]
pub struct Element {
    /// Place of the value; its path ends in the element's name.
    pub place: Place,
    /// Place of the name.
    pub name: Place,
    /// The `Not…` form: everything but these.
    pub negated: bool,
    pub values: Vec<Text>,
    /// Written as a list.
    pub is_list: bool,
}

/// `Principal` or `NotPrincipal`.
#[derive(Debug, Clone)]
pub struct PrincipalElement {
    pub place: Place,
    pub name: Place,
    pub negated: bool,
    pub form: PrincipalForm,
}

#[derive(Debug, Clone)]
pub enum PrincipalForm {
    /// `"Principal": "*"`; any other text is not valid, and lint says so.
    Text(Text),
    /// `"Principal": {"AWS": …}`
    Map(Vec<PrincipalEntry>),
}

/// The principals of one type.
#[derive(Debug, Clone)]
pub struct PrincipalEntry {
    pub place: Place,
    /// `AWS`, `Service`, `Federated` or `CanonicalUser`, as written.
    pub kind: Text,
    pub values: Vec<Text>,
    pub is_list: bool,
}

impl PrincipalElement {
    /// Each principal with its type; `"*"` counts as `{"AWS": "*"}` (IAM User Guide, Principal element: the two are
    /// equivalent).
    pub fn all(&self) -> impl Iterator<Item = (&str, &Text)> {
        let (text, entries) = match &self.form {
            PrincipalForm::Text(text) => (Some(("AWS", text)), [].as_slice()),
            PrincipalForm::Map(entries) => (None, entries.as_slice()),
        };
        let listed =
            entries.iter().flat_map(|entry| entry.values.iter().map(|value| (entry.kind.as_str(), value)));
        text.into_iter().chain(listed)
    }
}

#[derive(Debug, Clone)]
pub struct Condition {
    pub place: Place,
    pub blocks: Vec<ConditionBlock>,
}

/// One operator of a condition with all it tests.
#[derive(Debug, Clone)]
pub struct ConditionBlock {
    pub place: Place,
    /// As written, e.g. `ForAnyValue:StringLikeIfExists`.
    pub operator: Text,
    pub tests: Vec<ConditionTest>,
}

/// One key and the values it is compared with.
#[derive(Debug, Clone)]
pub struct ConditionTest {
    pub place: Place,
    pub key: Text,
    pub values: Vec<Located<Scalar>>,
    pub is_list: bool,
}

/// A value in a condition. IAM takes booleans and numbers as the strings they are written as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scalar {
    String(String),
    /// As written.
    Number(String),
    Bool(bool),
}

impl Scalar {
    pub fn as_str(&self) -> &str {
        match self {
            Scalar::String(text) | Scalar::Number(text) => text,
            Scalar::Bool(true) => "true",
            Scalar::Bool(false) => "false",
        }
    }
}
