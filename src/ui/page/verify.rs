//! A verification as a page.

use provision_core::verify::{Line, Outcome};
use provision_iam::Severity;

use super::{Block, Count, Item, Page, Section, Tone};
use crate::ui::verify::Verified;

/// Each destination's checks, section by section.
pub fn page(verified: &[Verified<'_>]) -> Page {
    let lines = || verified.iter().flat_map(|one| one.lines);
    let count = |outcome| lines().filter(|line| line.outcome == outcome).count();
    let (passed, failed, unchecked) = (count(Outcome::Pass), count(Outcome::Fail), count(Outcome::Unchecked));
    let (verdict, tone) = match (lines().any(Line::is_grave), failed) {
        (true, _) => ("The access is not as it should be", Tone::Bad),
        (false, 0) => ("Everything that can be checked from here holds", Tone::Good),
        (false, _) => ("The access works, with warnings", Tone::Warning),
    };
    Page {
        title: "Verification".to_owned(),
        verdict: verdict.to_owned(),
        tone,
        counts: vec![
            Count { number: passed, word: "passed", tone: Tone::Good },
            Count { number: failed, word: "failed", tone: if failed == 0 { Tone::Plain } else { Tone::Bad } },
            Count { number: unchecked, word: "not checkable here", tone: Tone::Plain },
        ],
        sections: verified.iter().enumerate().map(destination).collect(),
        ..Page::default()
    }
}

fn destination((number, one): (usize, &Verified<'_>)) -> Section {
    let mut blocks = vec![Block::Text { text: one.warehouse.to_owned() }];
    for group in one.lines.chunk_by(|line, next| line.section == next.section) {
        let Some(first) = group.first() else { continue };
        blocks.push(Block::Heading { text: first.section.title().to_owned() });
        blocks.push(Block::Items { items: group.iter().map(item).collect() });
    }
    Section {
        anchor: format!("destination-{}", number + 1),
        title: format!("{}: destination {} of {}", one.vendor, one.destination, one.spec),
        blocks,
    }
}

fn item(line: &Line) -> Item {
    let (tone, word) = match (line.outcome, line.severity) {
        (Outcome::Pass, _) => (Tone::Good, "pass"),
        (Outcome::Fail, Severity::Warning) => (Tone::Warning, "warning"),
        (Outcome::Fail, _) => (Tone::Bad, "fail"),
        (Outcome::Unchecked, _) => (Tone::Plain, "not checkable here"),
    };
    let evidence = match line.outcome {
        Outcome::Unchecked => String::new(),
        Outcome::Pass | Outcome::Fail => line.source.words().to_owned(),
    };
    Item {
        tone,
        word: word.to_owned(),
        about: line.id.title().to_owned(),
        text: line.message.clone(),
        evidence,
        hint: line.hint.clone().unwrap_or_default(),
        ..Item::default()
    }
}
