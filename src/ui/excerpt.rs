//! Findings in files, as a person reads them: the line, a caret, the next step.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use provision_core::prose::{is_hidden, printable_line};
use provision_core::toml_document::{Place, Problem, Problems};
use provision_iam::{Finding, Severity};

use super::palette::{Palette, paint};
use super::text::lines;

/// As many findings as anyone reads; `--json` has them all.
const MOST: usize = 100;

/// So many warnings of one kind are shown; of more, one, and where the first others are.
const ALIKE: usize = 3;

/// A finding in a file.
struct Excerpt<'a> {
    severity: Severity,
    id: &'a str,
    message: &'a str,
    hint: Option<&'a str>,
    file: &'a str,
    /// The first is where the finding is; the others have to do with it. None where the file could not
    /// be read.
    marks: Vec<Mark<'a>>,
    /// Those that it stands for.
    alike: Vec<&'a Problem>,
}

/// A piece of a file.
struct Mark<'a> {
    file: &'a str,
    text: &'a str,
    span: Range<usize>,
    label: Option<&'a str>,
}

/// The findings on one text, one after the other. Their places refer to the text.
pub fn findings(name: &str, text: &str, findings: &[Finding], palette: Palette) -> String {
    let excerpts: Vec<_> = findings.iter().map(|finding| of_finding(name, text, finding)).collect();
    render(&excerpts, palette)
}

/// All problems of specs, and a line that counts them.
pub fn problems(problems: &Problems, palette: Palette) -> String {
    let mut kinds: BTreeMap<&str, Vec<&Problem>> = BTreeMap::new();
    for warning in problems.iter().filter(|one| one.severity == Severity::Warning) {
        kinds.entry(warning.id).or_default().push(warning);
    }
    let excerpts = problems.iter().filter_map(|problem| match kinds.get(problem.id).map(Vec::as_slice) {
        Some([first, alike @ ..]) if alike.len() >= ALIKE && problem.severity == Severity::Warning => {
            std::ptr::eq(*first, problem).then(|| Excerpt { alike: alike.to_vec(), ..of_problem(problem) })
        }
        _ => Some(of_problem(problem)),
    });
    let excerpts: Vec<_> = excerpts.collect();
    format!("{}{}\n", render(&excerpts, palette), problems.count())
}

fn of_finding<'a>(file: &'a str, text: &'a str, finding: &'a Finding) -> Excerpt<'a> {
    let span = finding.at.span.start.offset..finding.at.span.end.offset;
    Excerpt {
        severity: finding.severity,
        id: finding.id,
        message: &finding.message,
        hint: finding.hint.as_deref(),
        file,
        marks: vec![Mark { file, text, span, label: None }],
        alike: Vec::new(),
    }
}

fn of_problem(problem: &Problem) -> Excerpt<'_> {
    fn mark<'a>(place: &'a Place, label: Option<&'a str>) -> Mark<'a> {
        let source = &place.source;
        Mark { file: source.name.as_str(), text: source.shown(), span: place.span.clone(), label }
    }
    let places = problem.at.place.iter().map(|place| mark(place, None));
    let also = problem.at.also.iter().map(|(place, label)| mark(place, Some(label)));
    Excerpt {
        severity: problem.severity,
        id: problem.id,
        message: &problem.message,
        hint: problem.hint.as_deref(),
        file: &problem.at.file,
        marks: places.chain(also).collect(),
        alike: Vec::new(),
    }
}

fn render(excerpts: &[Excerpt<'_>], palette: Palette) -> String {
    let renderer = match palette.is_colored() {
        true => Renderer::styled(),
        false => Renderer::plain(),
    };
    let renderer = renderer.term_width(palette.width);
    let mut shown = String::new();
    for excerpt in excerpts.iter().take(MOST) {
        let place = renderer.render(&[excerpt.place(palette.width)]);
        shown += &format!("{}\n{place}\n{}\n", excerpt.title(palette), excerpt.others(palette.width));
    }
    if excerpts.len() > MOST {
        shown += &format!("… and {} more; --json lists all\n\n", excerpts.len() - MOST);
    }
    shown
}

impl<'a> Excerpt<'a> {
    /// `error[SOME_ID]: message`, in as many lines as it needs.
    fn title(&self, palette: Palette) -> String {
        let style = palette.of(self.severity);
        let label = format!("{}[{}]:", self.severity, self.id);
        let text = lines(&format!("{label} {}", self.message), palette.width - 2).join("\n  ");
        text.replacen(&label, &paint(style, &label), 1)
    }

    /// How many it stands for, and where the first are.
    fn others(&self, width: usize) -> String {
        let places = self.alike.iter().take(ALIKE).map(|one| match one.at.position() {
            Some((line, column)) => format!("{}:{line}:{column}", printable_line(&one.at.file)),
            None => printable_line(&one.at.file),
        });
        let places: Vec<_> = places.collect();
        match self.alike.len() {
            0 => String::new(),
            many => {
                let more = if many > ALIKE { " … (--json lists all)" } else { "" };
                let told = format!("and {many} more like it: {}{more}", places.join(", "));
                lines(&told, width - 2).join("\n  ") + "\n"
            }
        }
    }

    /// The lines, the carets and the next step.
    fn place(&self, width: usize) -> Group<'a> {
        /// What stands before a line of help.
        const INDENT: usize = 14;
        let mut group = Group::with_level(match self.severity {
            Severity::Error | Severity::Security => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Suggestion | Severity::Info | Severity::Pass => Level::INFO,
        });
        let mut files: Vec<&str> = Vec::new();
        for mark in &self.marks {
            if !files.contains(&mark.file) {
                files.push(mark.file);
            }
        }
        if files.is_empty() {
            group = group.element(Origin::path(printable_line(self.file)));
        }
        for file in files {
            let of_file: Vec<_> = self.marks.iter().filter(|mark| mark.file == file).collect();
            group = match of_file.as_slice() {
                [only] => only.alone(group),
                several => {
                    let annotations =
                        several.iter().map(|mark| mark.annotation(mark.text, mark.span.clone()));
                    let snippet = Snippet::source(visible(several[0].text));
                    let snippet = snippet.path(printable_line(file)).fold(true);
                    group.element(snippet.annotations(annotations))
                }
            };
        }
        match self.hint {
            Some(hint) => {
                let hint = lines(hint, width - INDENT).join("\n");
                group.element(Level::HELP.message(hint))
            }
            None => group,
        }
    }
}

impl<'a> Mark<'a> {
    /// The line on which the piece begins. Of an endless one, only the part around the beginning of the
    /// piece is shown.
    fn alone(&self, group: Group<'a>) -> Group<'a> {
        const MOST: usize = 2_000;
        let start = self.text.floor_char_boundary(self.span.start);
        let first = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let last = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let near = self.text.ceil_char_boundary(start.saturating_sub(MOST)).max(first);
        let far = self.text.floor_char_boundary(start + MOST).min(last);
        let shown = self.text[near..far].trim_end_matches('\r');
        let line = self.text[..first].matches('\n').count() + 1;
        let within = |offset: usize| offset.clamp(near, near + shown.len()) - near;
        let span = within(self.span.start)..within(self.span.end);
        let snippet =
            Snippet::source(visible(shown)).line_start(line).annotation(self.annotation(shown, span));
        if (near, far) == (first, last) {
            return group.element(snippet.path(printable_line(self.file)));
        }
        let column = self.text[first..start].chars().count() + 1;
        let origin = Origin::path(printable_line(self.file));
        group.element(origin.line(line).char_column(column)).element(snippet)
    }

    /// What of the piece is on its first line: a caret under a whole statement or table helps nobody.
    fn annotation(&self, text: &str, span: Range<usize>) -> Annotation<'a> {
        let start = text.floor_char_boundary(span.start);
        let end = text.ceil_char_boundary(span.end).max(start);
        let end = text[start..end].find('\n').map_or(end, |at| start + at);
        match self.label {
            None => AnnotationKind::Primary.span(start..end),
            Some(label) => AnnotationKind::Context.span(start..end).label(label),
        }
    }
}

/// The text of a file with a sign for each hidden character that the renderer lets through; it has signs of its own for
/// those of ASCII. Each takes as many bytes as what it stands for, so that places stay.
fn visible(text: &str) -> Cow<'_, str> {
    let is_meant = |c: char| !c.is_ascii() && is_hidden(c);
    if !text.contains(is_meant) {
        return text.into();
    }
    let sign = |c: char| match c.len_utf8() {
        _ if !is_meant(c) => c,
        2 => '¿',
        3 => '\u{fffd}',
        _ => '\u{1fbc4}',
    };
    text.chars().map(sign).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn what_is_hidden_has_a_sign_of_the_same_length() {
        let text = "a\u{85}\u{9b}\u{200b}\u{202e}\u{e0041}ü\t\u{1b}";
        let shown = visible(text);
        assert_eq!(shown, "a¿¿\u{fffd}\u{fffd}\u{1fbc4}ü\t\u{1b}");
        assert_eq!(shown.len(), text.len());
    }
}
