//! A file as it was read, and as it may be shown.

use std::sync::LazyLock;

use regex::Regex;

/// The text of a file, with positions and without secrets when shown.
#[derive(Debug)]
pub struct Source {
    pub name: String,
    pub text: String,
    shown: String,
    line_starts: Vec<usize>,
}

/// A key with one of these in its name may hold a secret that someone typed
/// where only a reference belongs.
static SECRETIVE: LazyLock<Regex> = LazyLock::new(|| {
    let words = Regex::new("(?i-u)password|passwd|pwd|secret|token|access_key");
    words.expect("it is tested")
});

impl Source {
    /// A file's name, as it is shown, and its text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Source {
        let text = text.into();
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Source { name: name.into(), shown: without_secrets(&text), text, line_starts }
    }

    /// The text with values that look like secrets starred out. It has the
    /// same length in bytes, so that spans fit both.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// Line and column of a byte offset, both from 1; columns count characters.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.line_starts.partition_point(|start| *start <= offset);
        let start = self.line_starts[line - 1];
        (line, self.text[start..offset].chars().count() + 1)
    }
}

/// Stars out what follows `password =` and the like, unless it is a reference:
/// the name of an environment variable or an ARN. Works on text that is not
/// valid TOML too, because its lines are shown as well.
fn without_secrets(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut done = 0;
    while let Some(start) = next_secretive(text, done) {
        let end = start + value_length(&text[start..]);
        shown.push_str(&text[done..start]);
        let value = &text[start..end];
        if is_reference(value) {
            shown.push_str(value)
        } else {
            star(value, &mut shown)
        }
        done = end;
    }
    shown.push_str(&text[done..]);
    shown
}

/// Where the value of the next secretive key begins: behind its `=` (or `:`).
fn next_secretive(text: &str, mut from: usize) -> Option<usize> {
    loop {
        let found = SECRETIVE.find_at(text, from)?.end();
        let rest = &text[found..];
        let tail = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
        // What else is secretive in the same word has the same behind it.
        from = text.len() - tail.len();
        let tail = tail.trim_start_matches(['"', '\'', ' ', '\t']);
        if let Some(value) = tail.strip_prefix(['=', ':']) {
            return Some(text.len() - value.trim_start_matches([' ', '\t']).len());
        }
    }
}

/// How long a value is: a quoted string of any kind, or the rest of the line.
fn value_length(text: &str) -> usize {
    for quote in ["\"\"\"", "'''", "\"", "'"] {
        let Some(inner) = text.strip_prefix(quote) else {
            continue;
        };
        let mut escaped = false;
        for (at, c) in inner.char_indices() {
            if c == '\n' && quote.len() == 1 {
                return quote.len() + at;
            }
            if !escaped && inner[at..].starts_with(quote) {
                return at + 2 * quote.len();
            }
            escaped = c == '\\' && !escaped && quote.starts_with('"');
        }
        return text.len();
    }
    text.find('\n').unwrap_or(text.len())
}

fn is_reference(value: &str) -> bool {
    let bare = value.trim_matches(['"', '\'']);
    let is_variable = bare.starts_with(|c: char| c.is_ascii_uppercase() || c == '_')
        && bare.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
        && bare.contains('_');
    is_variable || bare.starts_with("arn:") || matches!(bare, "true" | "false" | "{")
}

/// Stars for everything but the quotes, byte for byte.
fn star(value: &str, shown: &mut String) {
    for c in value.chars() {
        if matches!(c, '"' | '\'' | '\n' | '\r') {
            shown.push(c);
        } else {
            (0..c.len_utf8()).for_each(|_| shown.push('*'));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_lines_from_one() {
        let source = Source::new("a.toml", "a = 1\nüb = \"x\"\n");
        assert_eq!(source.position(0), (1, 1));
        assert_eq!(source.position(6), (2, 1));
        assert_eq!(source.position(9), (2, 3));
        assert_eq!(source.position(10_000), (3, 1));
    }

    #[test]
    fn what_may_be_a_secret_is_starred() {
        for (text, shown) in [
            ("password = \"hunter2\"\nx = 1", "password = \"*******\"\nx = 1"),
            ("password_env = \"hunter2\"", "password_env = \"*******\""),
            ("password_env = \"ADMIN_PASSWORD\"", "password_env = \"ADMIN_PASSWORD\""),
            ("secret = \"arn:aws:x\"", "secret = \"arn:aws:x\""),
            ("u = { Secret = 'a b', n = 1 }", "u = { Secret = '***', n = 1 }"),
            ("password = \"\"\"a\nb\"\"\"\n", "password = \"\"\"*\n*\"\"\"\n"),
            ("password = \"open\nname = \"x\"", "password = \"****\nname = \"x\""),
            ("password = hunter2 # oops", "password = **************"),
            ("\"secret\" = \"ü\"", "\"secret\" = \"**\""),
            ("# the secret is out", "# the secret is out"),
            ("password = 'a\"b' # c", "password = '*\"*' # c"),
        ] {
            assert_eq!(Source::new("a", text).shown(), shown);
            assert_eq!(shown.len(), text.len());
        }
    }
}
