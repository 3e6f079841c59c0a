//! A file as it was read, and as it may be shown.

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
const SECRETIVE: &[&str] = &["password", "passwd", "pwd", "secret", "token", "access_key"];

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
    let mut rest = text;
    while let Some((before, value)) = next_secretive(rest) {
        let (quoted, after) = split_value(value);
        shown.push_str(before);
        if is_reference(quoted) {
            shown.push_str(quoted)
        } else {
            star(quoted, &mut shown)
        }
        rest = after;
    }
    shown.push_str(rest);
    shown
}

/// Splits behind the next `=` (or `:`) that follows a secretive key.
fn next_secretive(text: &str) -> Option<(&str, &str)> {
    let lower = text.to_ascii_lowercase();
    let mut from = 0;
    loop {
        let found = SECRETIVE
            .iter()
            .filter_map(|word| lower[from..].find(word).map(|at| from + at + word.len()))
            .min()?;
        let tail =
            text[found..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
        let tail = tail.trim_start_matches(['"', '\'', ' ', '\t']);
        if let Some(value) = tail.strip_prefix(['=', ':']) {
            let value = value.trim_start_matches([' ', '\t']);
            return Some(text.split_at(text.len() - value.len()));
        }
        from = found;
    }
}

/// Splits a value off: a quoted string of any kind, or the rest of the line.
fn split_value(text: &str) -> (&str, &str) {
    let end_of_line = text.find('\n').unwrap_or(text.len());
    for quote in ["\"\"\"", "'''", "\"", "'"] {
        let Some(inner) = text.strip_prefix(quote) else {
            continue;
        };
        let room = if quote.len() == 3 { inner.len() } else { end_of_line - 1 };
        let mut escaped = false;
        for (at, c) in inner[..room].char_indices() {
            if !escaped && inner[at..].starts_with(quote) {
                return text.split_at(at + 2 * quote.len());
            }
            escaped = c == '\\' && !escaped && quote.starts_with('"');
        }
        return text.split_at(quote.len() + room);
    }
    text.split_at(end_of_line)
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
