//! Reports as one page for a browser: it needs nothing from elsewhere, runs no script, and follows the reader's choice of
//! light or dark.

pub mod doctor;
mod documents;
mod drawing;
pub mod explanation;
mod item;
pub mod plan;
pub mod verify;

use provision_core::prose::printable;
use provision_core::templates::Templates;
use serde::Serialize;
use serde_json::{Value, json};

pub use documents::Sides;
pub use drawing::Drawing;
pub use item::{Item, Tone};

/// A report, from its verdict to its details.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Page {
    pub title: String,
    /// What it comes to.
    pub verdict: String,
    pub tone: Tone,
    /// What it is about: names with their values.
    pub facts: Vec<(String, String)>,
    pub counts: Vec<Count>,
    /// The command that carries it out.
    pub command: Option<String>,
    pub sections: Vec<Section>,
}

/// How many there are of something.
#[derive(Clone, Debug, Serialize)]
pub struct Count {
    pub number: usize,
    pub word: &'static str,
    pub tone: Tone,
}

#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// Where links lead to.
    pub anchor: String,
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// Of the blocks after it.
    Heading {
        text: String,
    },
    Text {
        text: String,
    },
    Facts {
        facts: Vec<(String, String)>,
    },
    Code {
        label: String,
        text: String,
    },
    Items {
        items: Vec<Item>,
    },
    Numbered {
        items: Vec<String>,
    },
    Drawing(Drawing),
    Step(Box<Step>),
}

/// What happens to one resource.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Step {
    pub anchor: String,
    pub tone: Tone,
    pub word: String,
    pub title: String,
    pub purpose: String,
    pub open: bool,
    pub fields: Vec<Field>,
    pub documents: Vec<Sides>,
    /// SQL by database.
    pub statements: Vec<(String, String)>,
}

/// What an attribute loses and gains.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    pub label: String,
    pub gone: Vec<String>,
    pub new: Vec<String>,
}

impl Page {
    /// The page itself. What strangers named is text in it, and nothing in that is hidden.
    pub fn html(&self) -> String {
        let page = Templates::embedded().page(&visible(json!(self)));
        page.expect("the page's template takes every page")
    }
}

/// The same, with nothing that could hide or turn the text around.
fn visible(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(printable(&text)),
        Value::Array(items) => items.into_iter().map(visible).collect(),
        Value::Object(members) => members.into_iter().map(|(key, value)| (key, visible(value))).collect(),
        other => other,
    }
}

fn owned<'a>(facts: impl IntoIterator<Item = (&'a str, String)>) -> Vec<(String, String)> {
    facts.into_iter().map(|(name, fact)| (name.to_owned(), fact)).collect()
}
