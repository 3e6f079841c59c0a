//! Problems as a person reads them: the line, a caret, the next step.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::problem::{Place, Problem, Problems, Severity};

/// How to write for a terminal.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    pub color: bool,
    /// Columns.
    pub width: usize,
}

impl Problems {
    /// All problems, one after the other, and a line that counts them.
    pub fn render(&self, style: Style) -> String {
        let renderer = if style.color { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.term_width(style.width);
        let mut text = String::new();
        for problem in self.iter() {
            text.push_str(&renderer.render(&[group(problem, style.width)]));
            text.push_str("\n\n");
        }
        text.push_str(&self.count());
        text.push('\n');
        text
    }

    /// `2 errors, 1 warning`.
    pub fn count(&self) -> String {
        let of = |severity| self.iter().filter(|problem| problem.severity == severity).count();
        let plural = |number, one: &str| match number {
            1 => format!("1 {one}"),
            number => format!("{number} {one}s"),
        };
        let counts = [
            (of(Severity::Error), "error"),
            (of(Severity::Security), "security finding"),
            (of(Severity::Warning), "warning"),
        ];
        let counts: Vec<String> =
            counts.iter().filter(|(n, _)| *n > 0).map(|(n, one)| plural(*n, one)).collect();
        if counts.is_empty() { "no problems".to_string() } else { counts.join(", ") }
    }
}

fn group(problem: &Problem, width: usize) -> Group<'_> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Security => Level::WARNING.with_name(problem.severity.word()),
        Severity::Warning => Level::WARNING,
    };
    // `error[SOME_ID]: ` stands before the first line, and as much space before the others.
    let before = problem.severity.word().len() + problem.id.len() + "[]: ".len();
    let title = wrapped(&problem.message, width.saturating_sub(before));
    let mut group = level.primary_title(title).id(problem.id).elements(snippets(problem));
    if problem.place.is_none() {
        group = group.element(Origin::path(problem.file.as_str()));
    }
    if let Some(hint) = &problem.hint {
        const INDENT: usize = 14;
        let width = width.saturating_sub(INDENT);
        group = group.element(Level::HELP.message(wrapped(hint, width)));
    }
    group
}

/// The places of a problem, one snippet for each file.
fn snippets(problem: &Problem) -> Vec<Snippet<'_, annotate_snippets::Annotation<'_>>> {
    let mut snippets = Vec::new();
    let Some(primary) = &problem.place else {
        return snippets;
    };
    let same = |place: &Place| place.source.name == primary.source.name;
    let mut snippet = snippet(primary).annotation(AnnotationKind::Primary.span(span(primary)));
    for (place, label) in problem.also.iter().filter(|(place, _)| same(place)) {
        snippet = snippet.annotation(context(place, label));
    }
    snippets.push(snippet);
    for (place, label) in problem.also.iter().filter(|(place, _)| !same(place)) {
        snippets.push(self::snippet(place).annotation(context(place, label)));
    }
    snippets
}

fn snippet<'a>(place: &'a Place) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    Snippet::source(place.source.shown()).path(place.source.name.as_str()).fold(true)
}

fn context<'a>(place: &'a Place, label: &'a str) -> annotate_snippets::Annotation<'a> {
    AnnotationKind::Context.span(span(place)).label(label)
}

/// The part of a place on its first line: a caret under a whole table helps nobody.
fn span(place: &Place) -> std::ops::Range<usize> {
    let text = place.source.shown();
    let start = text.floor_char_boundary(place.span.start);
    let end = text.ceil_char_boundary(place.span.end.min(text.len())).max(start);
    let first = text[start..end].find('\n').map_or(end, |at| start + at);
    start..first
}

/// Breaks text at spaces.
pub(super) fn wrapped(text: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is a first line");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_string());
        }
    }
    lines.join("\n")
}
