//! Findings on a policy document: the line, a caret, the next step.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use provision_iam::{Finding, Position, Severity};

use super::palette::{Palette, paint};
use provision_core::prose::{printable, wrap};

use super::plan::WIDTH;

/// As many findings as anyone reads; `--json` has them all.
const MOST: usize = 100;

/// The findings on one text, one after the other. Their places refer to the text.
pub fn findings(name: &str, text: &str, findings: &[Finding], palette: Palette) -> String {
    let renderer = match palette.is_colored() {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let renderer = renderer.term_width(WIDTH);
    let mut shown = String::new();
    for finding in findings.iter().take(MOST) {
        let place = renderer.render(&[place(name, text, finding)]);
        shown += &format!("{}\n{place}\n\n", title(finding, palette));
    }
    if findings.len() > MOST {
        shown += &format!("… and {} more; --json lists all\n\n", findings.len() - MOST);
    }
    shown
}

/// `error[SOME_ID]: message`, in as many lines as it needs.
fn title(finding: &Finding, palette: Palette) -> String {
    let style = match finding.severity {
        Severity::Error | Severity::Security => palette.error,
        Severity::Warning => palette.warning,
        Severity::Suggestion | Severity::Info | Severity::Pass => palette.info,
    };
    let label = format!("{}[{}]:", finding.severity, finding.id);
    let text = wrap(&format!("{label} {}", printable(&finding.message)), WIDTH - 2).join("\n  ");
    text.replacen(&label, &paint(style, &label), 1)
}

/// The line, the caret and the next step.
fn place<'a>(name: &'a str, text: &'a str, finding: &'a Finding) -> Group<'a> {
    /// What stands before a line of help.
    const INDENT: usize = 14;
    let Position { offset, line, column } = finding.at.span.start;
    let (shown, span, is_whole) = line_of(text, offset, finding.at.span.end.offset);
    let snippet = Snippet::source(shown).line_start(line).annotation(AnnotationKind::Primary.span(span));
    let group = Group::with_level(match finding.severity {
        Severity::Error | Severity::Security => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Suggestion | Severity::Info | Severity::Pass => Level::INFO,
    });
    let group = match is_whole {
        true => group.element(snippet.path(name)),
        false => {
            let origin = Origin::path(name).line(line).char_column(column);
            group.element(origin).element(snippet)
        }
    };
    match &finding.hint {
        Some(hint) => {
            let hint = wrap(&printable(hint), WIDTH - INDENT).join("\n");
            group.element(Level::HELP.message(hint))
        }
        None => group,
    }
}

/// The line on which the stretch begins, what of the stretch is on it (a caret under a whole
/// statement helps nobody), and whether it is the whole line: of an endless one, only the part
/// around the beginning of the stretch is shown.
fn line_of(text: &str, start: usize, end: usize) -> (&str, Range<usize>, bool) {
    const MOST: usize = 2_000;
    let start = text.floor_char_boundary(start);
    let end = text.ceil_char_boundary(end).max(start);
    let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let last = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let near = text.ceil_char_boundary(start.saturating_sub(MOST)).max(first);
    let far = text.floor_char_boundary(start + MOST).min(last);
    let line = text[near..far].trim_end_matches('\r');
    let within = |offset: usize| offset.min(near + line.len()) - near;
    (line, within(start)..within(end), (near, far) == (first, last))
}
