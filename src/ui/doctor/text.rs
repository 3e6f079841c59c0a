//! What an error means, for people.

use std::fmt::Write as _;

use provision_doctor::{Certainty, Diagnosis, Finding};

use super::super::palette::{Palette, paint};
use super::super::text::{hanging, lines};

/// The cause first, then the words that say so and the next step, then what it could be besides.
pub fn text(diagnosis: &Diagnosis, palette: Palette) -> String {
    let Some((first, others)) = diagnosis.findings.split_first() else {
        return unknown(palette);
    };
    let mut text = String::new();
    let certainty = match first.certainty {
        Certainty::Certain => "certain: the text says so",
        Certainty::Likely => "likely: what such a text mostly means",
        Certainty::Possible => "possible: the text leaves it open",
    };
    let heading = lines(first.message, palette.width);
    text.extend(heading.iter().map(|line| format!("{}\n", paint(palette.error, line))));
    let _ = writeln!(text, "{}", paint(palette.dim, format!("{} ({certainty})", first.id.id())));
    facts(&mut text, diagnosis, palette);
    quote(&mut text, &first.evidence, palette);
    paragraph(&mut text, "Next", &first.hint, palette);
    if let Some(correction) = first.correction {
        paragraph(&mut text, "Beware", correction, palette);
    }
    if !others.is_empty() {
        let _ = writeln!(
            text,
            "\n{}",
            paint(palette.heading, "It could be this as well, which the text does not rule out")
        );
        others.iter().for_each(|other| alternative(&mut text, other, first, palette));
    }
    text
}

/// What is said where nothing in the text is known.
pub const UNKNOWN: &str = "Nothing in this text is known as an error of AWS, of Redshift or of their clients. Paste all of it, from \
                  the first line to the end of the stack trace: the cause is often the last line that begins with \
                  \"Caused by\".";

fn unknown(palette: Palette) -> String {
    lines(UNKNOWN, palette.width).iter().map(|line| format!("{line}\n")).collect()
}

/// Who, what and on what, as the text has them.
pub fn told(diagnosis: &Diagnosis) -> Vec<(&'static str, String)> {
    let facts = &diagnosis.facts;
    let told = [
        ("who", &facts.actor),
        ("what", &facts.action),
        ("on what", &facts.resource),
        ("policy", &facts.policy),
        ("issuer", &facts.issuer),
    ];
    told.into_iter().filter_map(|(name, fact)| Some((name, fact.clone()?))).collect()
}

/// An ARN is never broken.
fn facts(text: &mut String, diagnosis: &Diagnosis, palette: Palette) {
    let told = told(diagnosis);
    if !told.is_empty() {
        text.push('\n');
    }
    for (name, fact) in told {
        for line in hanging(&format!("  {name:<8} "), &fact, palette.width) {
            let _ = writeln!(text, "{}", paint(palette.dim, line));
        }
    }
}

pub(super) fn quote(text: &mut String, evidence: &str, palette: Palette) {
    let _ = writeln!(text, "\n{}", paint(palette.heading, "What says so"));
    for line in lines(evidence, palette.width - 4) {
        let _ = writeln!(text, "  {} {line}", paint(palette.dim, "|"));
    }
}

pub(super) fn paragraph(text: &mut String, title: &str, words: &str, palette: Palette) {
    let _ = writeln!(text, "\n{}", paint(palette.heading, title));
    for line in lines(words, palette.width - 2) {
        let _ = writeln!(text, "  {line}");
    }
}

fn alternative(text: &mut String, other: &Finding, first: &Finding, palette: Palette) {
    let certainty = if other.certainty == Certainty::Possible { "" } else { ", as likely" };
    for line in hanging("  - ", other.message, palette.width) {
        let _ = writeln!(text, "{line}");
    }
    let _ = writeln!(text, "    {}", paint(palette.dim, format!("{}{certainty}", other.id.id())));
    if other.evidence != first.evidence {
        for line in hanging("    | ", &other.evidence, palette.width) {
            let _ = writeln!(text, "{}", paint(palette.dim, line));
        }
    }
    for line in hanging("    → ", &other.hint, palette.width) {
        let _ = writeln!(text, "{line}");
    }
}
