//! Why a request is allowed or denied, as a page.

use provision_iam::evaluate::{ConditionReport, Explanation, Reason};
use serde_json::Value;

use super::{Block, Item, Page, Section, Tone};
use crate::ui::json;
use crate::ui::policy::{place, values};

/// The decision, what decided, every step to it, and what would change it.
pub fn page(explanation: &Explanation) -> Page {
    let (verdict, tone) = match explanation.reason {
        Reason::Allow => ("Allowed", Tone::Good),
        Reason::ExplicitDeny => ("Denied: a statement denies it", Tone::Bad),
        Reason::ImplicitDeny => ("Denied: nothing allows it", Tone::Bad),
    };
    let mut sections = Vec::new();
    let decided = explanation.statement.as_ref().map(|statement| ("Decided by", statement));
    let closest = explanation.closest.as_ref().map(|statement| ("Closest to allowing it", statement));
    if let Some((title, statement)) = decided.or(closest) {
        let mut blocks = vec![Block::Text { text: place(statement) }];
        if !explanation.conditions.is_empty() {
            blocks.push(Block::Items { items: explanation.conditions.iter().map(condition).collect() });
        }
        sections.push(section("decided", title, blocks));
    }
    let steps = Block::Numbered { items: explanation.steps.clone() };
    sections.push(section("steps", "Step by step", vec![steps]));
    if let Some(change) = &explanation.change {
        let mut blocks = vec![Block::Text { text: change.what.clone() }];
        let statement = change.statement.as_ref();
        blocks.extend(statement.map(|statement| Block::Code {
            label: "The statement as it would read".to_owned(),
            text: json::readable(statement),
        }));
        sections.push(section("change", "Smallest change that would allow it", blocks));
        let opens = Block::Text { text: change.opens.clone() };
        sections.push(section("opens", "What that would open besides", vec![opens]));
    }
    Page { title: "Explanation".to_owned(), verdict: verdict.to_owned(), tone, sections, ..Page::default() }
}

fn section(anchor: &str, title: &str, blocks: Vec<Block>) -> Section {
    Section { anchor: anchor.to_owned(), title: title.to_owned(), blocks }
}

fn condition(condition: &ConditionReport) -> Item {
    let (tone, word) = if condition.met { (Tone::Good, "met") } else { (Tone::Bad, "not met") };
    let actual = match &condition.actual {
        Value::Null => "(the request has no such key)".to_owned(),
        actual => values(actual),
    };
    Item {
        tone,
        word: word.to_owned(),
        about: format!("{} {}", condition.operator, condition.key),
        text: format!("expected {}; actual {actual}", values(&condition.expected)),
        ..Item::default()
    }
}
