//! What the doctor found out, as a page.

use provision_doctor::role::Finding as OfRole;
use provision_doctor::{Certainty, Diagnosis, Finding};

use super::{Block, Item, Page, Section, Tone, owned};
use crate::ui::doctor::{Case, UNKNOWN, facts_of_role, facts_of_text, not_known, nothing};

/// Why roles cannot be assumed: the causes of each, the first one first.
pub fn roles(cases: &[Case]) -> Page {
    let mut first = cases.iter().filter_map(|case| case.diagnosis.findings.first());
    let (verdict, tone) = match (first.next(), cases) {
        (Some(first), [_]) => (first.message.clone(), Tone::Bad),
        (Some(_), _) => ("Something keeps somebody out, or differs from the spec".to_owned(), Tone::Bad),
        (None, [only]) => (nothing(only), Tone::Good),
        (None, _) => ("Nothing that was read keeps anybody out".to_owned(), Tone::Good),
    };
    Page {
        title: "Diagnosis".to_owned(),
        verdict,
        tone,
        sections: cases.iter().enumerate().map(role).collect(),
        ..Page::default()
    }
}

fn role((number, case): (usize, &Case)) -> Section {
    let mut blocks = vec![Block::Facts { facts: owned(facts_of_role(case)) }];
    let findings = &case.diagnosis.findings;
    blocks.push(match findings.is_empty() {
        true => Block::Text { text: nothing(case) },
        false => Block::Items { items: findings.iter().map(of_role).collect() },
    });
    let unknown = not_known(case);
    if !unknown.is_empty() {
        blocks.push(Block::Heading { text: "What is not known from here".to_owned() });
        let item = |text| Item { word: "not read".to_owned(), text, ..Item::default() };
        blocks.push(Block::Items { items: unknown.into_iter().map(item).collect() });
    }
    if !case.diagnosis.steps.is_empty() {
        blocks.push(Block::Heading { text: "Step by step".to_owned() });
        blocks.push(Block::Numbered { items: case.diagnosis.steps.clone() });
    }
    let address = case.address.clone().unwrap_or_else(|| case.reading.role_arn.clone());
    Section { anchor: format!("role-{}", number + 1), title: address, blocks }
}

fn of_role(finding: &OfRole) -> Item {
    item(
        finding.certainty,
        finding.id,
        &finding.message,
        &finding.evidence,
        &finding.hint,
        finding.correction,
    )
}

/// What an error means, the most likely cause first.
pub fn text(diagnosis: &Diagnosis) -> Page {
    let (verdict, tone) = match diagnosis.findings.first() {
        Some(first) => (first.message.to_owned(), Tone::Bad),
        None => (UNKNOWN.to_owned(), Tone::Plain),
    };
    let causes: Vec<_> = diagnosis.findings.iter().map(of_text).collect();
    let section = (!causes.is_empty()).then(|| Section {
        anchor: "causes".to_owned(),
        title: "What it is, or could be".to_owned(),
        blocks: vec![Block::Items { items: causes }],
    });
    Page {
        title: "Diagnosis".to_owned(),
        verdict,
        tone,
        facts: owned(facts_of_text(diagnosis)),
        sections: section.into_iter().collect(),
        ..Page::default()
    }
}

fn of_text(finding: &Finding) -> Item {
    item(
        finding.certainty,
        finding.id.id(),
        finding.message,
        &finding.evidence,
        &finding.hint,
        finding.correction,
    )
}

fn item(
    certainty: Certainty,
    id: &str,
    message: &str,
    evidence: &str,
    hint: &str,
    correction: Option<&str>,
) -> Item {
    let (tone, word) = match certainty {
        Certainty::Certain => (Tone::Bad, "certain"),
        Certainty::Likely => (Tone::Warning, "likely"),
        Certainty::Possible => (Tone::Info, "possible"),
    };
    let beware = correction.map(|correction| format!("\nBeware: {correction}")).unwrap_or_default();
    Item {
        tone,
        word: word.to_owned(),
        text: message.to_owned(),
        id: id.to_owned(),
        evidence: evidence.to_owned(),
        hint: format!("{hint}{beware}"),
        ..Item::default()
    }
}
