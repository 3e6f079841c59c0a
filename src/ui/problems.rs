//! Problems as a person reads them: the line, a caret, the next step.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use provision_core::prose::wrap;
use provision_core::toml_document::{Place, Problem, Problems};
use provision_iam::Severity;

/// All problems, one after the other, and a line that counts them.
pub fn render(problems: &Problems, color: bool, width: usize) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(width);
    let mut text = String::new();
    for problem in problems.iter() {
        text.push_str(&renderer.render(&[group(problem, width)]));
        text.push_str("\n\n");
    }
    text.push_str(&problems.count());
    text.push('\n');
    text
}

fn group(problem: &Problem, width: usize) -> Group<'_> {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Security => Level::WARNING.with_name(problem.severity.as_str()),
        _ => Level::WARNING,
    };
    // `error[SOME_ID]: ` stands before the first line, and as much space before the others.
    let before = problem.severity.as_str().len() + problem.id.len() + "[]: ".len();
    let title = wrap(&problem.message, width.saturating_sub(before)).join("\n");
    let mut group = level.primary_title(title).id(problem.id).elements(snippets(problem));
    if problem.at.place.is_none() {
        group = group.element(Origin::path(problem.at.file.as_str()));
    }
    if let Some(hint) = &problem.hint {
        const INDENT: usize = 14;
        let width = width.saturating_sub(INDENT);
        group = group.element(Level::HELP.message(wrap(hint, width).join("\n")));
    }
    group
}

/// The places of a problem, one snippet for each file.
fn snippets(problem: &Problem) -> Vec<Snippet<'_, annotate_snippets::Annotation<'_>>> {
    let mut snippets = Vec::new();
    let Some(primary) = &problem.at.place else {
        return snippets;
    };
    let same = |place: &Place| place.source.name == primary.source.name;
    let mut snippet = snippet(primary).annotation(AnnotationKind::Primary.span(span(primary)));
    for (place, label) in problem.at.also.iter().filter(|(place, _)| same(place)) {
        snippet = snippet.annotation(context(place, label));
    }
    snippets.push(snippet);
    for (place, label) in problem.at.also.iter().filter(|(place, _)| !same(place)) {
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
