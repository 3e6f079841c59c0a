//! Findings on a policy document: the line, a caret, the next step.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use provision_iam::{Diagnostic, Severity};

use super::palette::Palette;
use super::plan::{WIDTH, wrap};

/// As many findings as anyone reads; `--json` has them all.
const MOST: usize = 100;

/// The findings on one text, one after the other, and a line that counts them. Places refer to
/// the text.
pub fn findings(name: &str, text: &str, findings: &[Diagnostic], palette: Palette) -> String {
    let renderer = match palette.is_colored() {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let renderer = renderer.term_width(WIDTH);
    let mut shown = String::new();
    for finding in findings.iter().take(MOST) {
        shown += &renderer.render(&[group(name, text, finding)]);
        shown += "\n\n";
    }
    if findings.len() > MOST {
        shown += &format!("… and {} more; --json lists all\n\n", findings.len() - MOST);
    }
    shown + &format!("{}\n", count(findings))
}

/// `2 errors, 1 warning`
pub fn count(findings: &[Diagnostic]) -> String {
    let words = [
        (Severity::Error, "error"),
        (Severity::Security, "security finding"),
        (Severity::Warning, "warning"),
        (Severity::Suggestion, "suggestion"),
        (Severity::Info, "note"),
    ];
    let count = |(severity, word): (Severity, &str)| {
        let found = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        match found.count() {
            0 => None,
            1 => Some(format!("1 {word}")),
            many => Some(format!("{many} {word}s")),
        }
    };
    let counts: Vec<_> = words.into_iter().filter_map(count).collect();
    match counts.is_empty() {
        true => "no findings".to_owned(),
        false => counts.join(", "),
    }
}

fn group<'a>(name: &'a str, text: &'a str, finding: &'a Diagnostic) -> Group<'a> {
    const HELP_INDENT: usize = 14;
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Security => Level::ERROR.with_name("security"),
        Severity::Warning => Level::WARNING,
        Severity::Suggestion => Level::HELP.with_name("suggestion"),
        Severity::Info | Severity::Pass => Level::INFO.with_name(finding.severity.as_str()),
    };
    // `error[SOME_ID]: ` stands before the first line.
    let heading = finding.severity.as_str().len() + finding.id.len() + 4;
    let title = hanging(&finding.message, heading, WIDTH);
    let (line, span) = line_of(text, finding.span.start.offset, finding.span.end.offset);
    let snippet = Snippet::source(line)
        .line_start(finding.span.start.line)
        .path(name)
        .annotation(AnnotationKind::Primary.span(span));
    let group = level.primary_title(title).id(finding.id).element(snippet);
    match &finding.hint {
        Some(hint) => {
            let hint = hanging(hint, 0, WIDTH - HELP_INDENT);
            group.element(Level::HELP.message(hint))
        }
        None => group,
    }
}

/// The line on which the stretch begins, and what of the stretch is on it: a caret under a whole
/// statement helps nobody.
fn line_of(text: &str, start: usize, end: usize) -> (&str, Range<usize>) {
    let start = text.floor_char_boundary(start);
    let end = text.ceil_char_boundary(end).max(start);
    let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let last = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let line = text[first..last].trim_end_matches('\r');
    let within = |offset: usize| offset.min(first + line.len()) - first;
    (line, within(start)..within(end))
}

/// The text in lines of at most that width, the first of them shorter by `taken`.
fn hanging(text: &str, taken: usize, width: usize) -> String {
    let gap = "\u{1}".repeat(taken);
    let mut lines = wrap(&format!("{gap}{}", printable(text)), width);
    if let Some(first) = lines.first_mut() {
        *first = first.replace('\u{1}', "");
    }
    lines.join("\n")
}

/// The text with everything made visible that could move the cursor, change the colours or the
/// direction of writing: documents come from strangers.
pub fn printable(text: &str) -> String {
    let is_hidden = |c: char| {
        c.is_control() && c != '\n'
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match is_hidden(c) {
            true => shown.extend(c.escape_unicode()),
            false => shown.push(c),
        }
    }
    shown
}
