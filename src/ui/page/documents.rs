//! Two policy documents side by side. What is red widens access, by meaning and not by the letter.

use provision_iam::{Access, Canonical, Difference, diff};
use serde::Serialize;
use serde_json::Value;
use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::item::{Item, Tone};

/// A document before and after.
#[derive(Clone, Debug, Serialize)]
pub struct Sides {
    pub label: String,
    pub verdict: &'static str,
    pub tone: Tone,
    pub rows: Vec<Row>,
    /// What differs, in words.
    pub differences: Vec<Item>,
}

/// A line of each, beside each other.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub left: Option<Line>,
    pub right: Option<Line>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    pub text: String,
    pub is_changed: bool,
    /// What the change does to access; nothing where it does nothing.
    pub access: Option<Access>,
    /// Whether it is the first of those that follow each other and do the same.
    pub is_first: bool,
}

impl Sides {
    /// Where there is no document on a side, it is one that allows nothing.
    pub fn new(label: impl Into<String>, before: Option<&Canonical>, after: Option<&Canonical>) -> Self {
        let nothing = Canonical::nothing();
        let diff = diff(before.unwrap_or(&nothing), after.unwrap_or(&nothing));
        let (verdict, tone) = match diff.access {
            Access::Same => ("gives the same access", Tone::Plain),
            Access::Wider => ("access gets wider", Tone::Bad),
            Access::Narrower => ("access gets narrower", Tone::Good),
            Access::Other => {
                ("access gets wider in some ways and narrower in others, or it cannot be told", Tone::Bad)
            }
        };
        let mut rows = rows(&text(before), &text(after));
        mark(&mut rows, &diff.differences);
        if matches!(diff.access, Access::Wider | Access::Other) && !rows.iter().any(Row::widens) {
            // What widens is never shown as if it did not.
            changed(&mut rows).for_each(|(line, _)| line.access = Some(diff.access));
        }
        begin_runs(rows.iter_mut().map(|row| row.left.as_mut()));
        begin_runs(rows.iter_mut().map(|row| row.right.as_mut()));
        let differences = diff.differences.iter().map(in_words).collect();
        Sides { label: label.into(), verdict, tone, rows, differences }
    }
}

impl Row {
    fn widens(&self) -> bool {
        let lines = self.left.iter().chain(&self.right);
        lines.into_iter().any(|line| matches!(line.access, Some(Access::Wider | Access::Other)))
    }
}

fn text(document: Option<&Canonical>) -> Vec<String> {
    document.map(Canonical::to_pretty_json).unwrap_or_default().lines().map(str::to_owned).collect()
}

/// The lines of both, those that are equal beside each other.
fn rows(left: &[String], right: &[String]) -> Vec<Row> {
    let line = |text: &String, is_changed| {
        Some(Line { text: text.clone(), is_changed, access: None, is_first: false })
    };
    // A comma says only that something follows.
    let bare = |lines: &[String]| -> Vec<String> {
        lines.iter().map(|line| line.trim_end_matches(',').to_owned()).collect()
    };
    let mut rows = Vec::new();
    for op in capture_diff_slices(Algorithm::Patience, &bare(left), &bare(right)) {
        let is_changed = !matches!(op, DiffOp::Equal { .. });
        let (left, right) = (&left[op.old_range()], &right[op.new_range()]);
        rows.extend((0..left.len().max(right.len())).map(|at| Row {
            left: left.get(at).and_then(|text| line(text, is_changed)),
            right: right.get(at).and_then(|text| line(text, is_changed)),
        }));
    }
    rows
}

/// The changed lines, each with whether it is one of the right side.
fn changed(rows: &mut [Row]) -> impl Iterator<Item = (&mut Line, bool)> {
    let lines = rows.iter_mut().flat_map(|row| {
        let left = row.left.as_mut().map(|line| (line, false));
        left.into_iter().chain(row.right.as_mut().map(|line| (line, true)))
    });
    lines.filter(|(line, _)| line.is_changed)
}

/// A changed line does to access what the difference does that speaks of it.
fn mark(rows: &mut [Row], differences: &[Difference]) {
    let spoken: Vec<_> =
        differences.iter().map(|one| (one, [lines_of(&one.left), lines_of(&one.right)])).collect();
    for (line, is_right) in changed(rows) {
        let text = line.text.trim().trim_end_matches(',');
        let about = spoken.iter().filter(|(_, sides)| {
            let is_it = |one: &String| text == one || text.ends_with(&format!(": {one}"));
            sides[usize::from(is_right)].iter().any(is_it)
        });
        line.access =
            about.map(|(one, _)| one.access).filter(|access| *access != Access::Same).max_by_key(gravity);
    }
}

/// Of one side, in its order.
fn begin_runs<'l>(lines: impl Iterator<Item = Option<&'l mut Line>>) {
    let mut before = None;
    for line in lines {
        let access = line.as_ref().and_then(|line| line.access);
        if let Some(line) = line {
            line.is_first = access.is_some() && access != before;
        }
        before = access;
    }
}

/// What a line says that has more than a bracket.
fn lines_of(value: &Value) -> Vec<String> {
    if value.is_null() {
        return Vec::new();
    }
    let text = format!("{value:#}");
    let lines = text.lines().map(|line| line.trim().trim_end_matches(',').to_owned());
    lines.filter(|line| line.chars().any(char::is_alphanumeric) || line.contains('*')).collect()
}

fn gravity(access: &Access) -> u8 {
    match access {
        Access::Same => 0,
        Access::Narrower => 1,
        Access::Other => 2,
        Access::Wider => 3,
    }
}

fn in_words(difference: &Difference) -> Item {
    let (tone, word) = match difference.access {
        Access::Same => (Tone::Plain, "same"),
        Access::Wider => (Tone::Bad, "widens"),
        Access::Narrower => (Tone::Good, "narrows"),
        Access::Other => (Tone::Bad, "differs"),
    };
    Item { tone, word: word.to_owned(), text: difference.message.clone(), ..Item::default() }
}

#[cfg(test)]
mod tests {
    use provision_iam::Document;

    use super::{Access, Canonical, Row, Sides};

    fn canonical(statement: &str) -> Canonical {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
        Document::parse(&text).unwrap().canonical()
    }

    fn marked(sides: &Sides, access: Access) -> Vec<&str> {
        let lines = sides.rows.iter().flat_map(|Row { left, right }| left.iter().chain(right));
        let marked = lines.filter(|line| line.access == Some(access));
        marked.map(|line| line.text.trim().trim_end_matches(',')).collect()
    }

    #[test]
    fn red_is_what_widens_and_not_what_was_added() {
        let before = canonical(
            r#"{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}},
               {"Effect":"Deny","Action":"s3:DeleteBucket","Resource":"*"}"#,
        );
        let more = canonical(
            r#"{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket","s3:PutObject"],"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}},
               {"Effect":"Deny","Action":["s3:DeleteBucket","s3:PutBucketAcl"],"Resource":"*"}"#,
        );
        let sides = Sides::new("allows", Some(&before), Some(&more));
        assert_eq!(marked(&sides, Access::Wider), ["\"s3:PutObject\""]);
        assert!(marked(&sides, Access::Narrower).contains(&"\"s3:PutBucketAcl\""), "{sides:#?}");
        // A condition that goes widens, although nothing comes.
        let free = canonical(
            r#"{"Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":"*"},
               {"Effect":"Deny","Action":"s3:DeleteBucket","Resource":"*"}"#,
        );
        let sides = Sides::new("allows", Some(&before), Some(&free));
        assert_eq!(marked(&sides, Access::Wider), ["\"aws:SecureTransport\": \"true\""]);
        // A Deny that goes widens, and an Allow that goes does not.
        let undenied = canonical(
            r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#,
        );
        let sides = Sides::new("allows", Some(&before), Some(&undenied));
        assert!(marked(&sides, Access::Wider).contains(&"\"Action\": \"s3:DeleteBucket\""), "{sides:#?}");
        assert!(marked(&sides, Access::Narrower).contains(&"\"s3:ListBucket\""), "{sides:#?}");
    }

    #[test]
    fn whatever_widens_is_red_somewhere() {
        let all = canonical(r#"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#);
        let some = canonical(r#"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#);
        for (before, after) in [(None, Some(&all)), (Some(&some), Some(&all))] {
            let sides = Sides::new("allows", before, after);
            assert!(sides.rows.iter().any(Row::widens), "{sides:#?}");
        }
        let sides = Sides::new("allows", Some(&all), Some(&all));
        assert!(!sides.rows.iter().any(Row::widens) && sides.differences.is_empty());
        let gone = Sides::new("allows", Some(&all), None);
        assert!(!gone.rows.iter().any(Row::widens), "{gone:#?}");
    }
}
