//! The kinds of findings by theme.

use super::entry::Rule;
use super::{
    actions, breadth, conditions, context, federation, formats, keys, organization, reading, resources,
    roles, shape, trust, values,
};

/// The themes in the order of the documentation.
pub(super) static THEMES: &[(&str, &[&Rule])] = &[
    ("Reading the document", reading::RULES),
    ("Elements", shape::RULES),
    ("Principals and trust", trust::RULES),
    ("Federation", federation::RULES),
    ("Actions", actions::RULES),
    ("Resources", resources::RULES),
    ("Condition operators and keys", conditions::RULES),
    ("Condition values and variables", values::RULES),
    ("Forms of values, keys of a kind", formats::RULES),
    ("Keys that mislead", keys::RULES),
    ("Too much, too little", breadth::RULES),
    ("Passing and creating roles", roles::RULES),
    ("Policies of an organization", organization::RULES),
    ("Against vendor and deployment", context::RULES),
];

/// All of them, in the order of the documentation.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    THEMES.iter().flat_map(|(_, rules)| rules.iter().copied())
}

/// The rule of an id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|rule| rule.id == id)
}
