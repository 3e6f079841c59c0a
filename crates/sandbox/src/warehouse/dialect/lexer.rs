//! A lexer for SQL text: enough to find statements, words, names and literals
//! without ever being misled by quotes, dollar quotes or comments.

/// What a piece of SQL text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// Keyword or unquoted identifier.
    Word,
    /// `"delimited identifier"`, quotes included.
    Quoted,
    /// `'literal'`, `E'…'`, `B'…'`, `X'…'`, quotes and prefix included.
    Literal,
    /// `$tag$ … $tag$`.
    Dollar,
    Number,
    /// Comment or white space.
    Space,
    /// Any other single character.
    Symbol,
}

/// A piece of SQL text; the pieces of a text in order are the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub kind: TokenKind,
    pub text: &'a str,
}

impl Token<'_> {
    /// Whether this is the keyword, in any case.
    pub(crate) fn is(&self, keyword: &str) -> bool {
        self.kind == TokenKind::Word && self.text.eq_ignore_ascii_case(keyword)
    }

    pub(crate) fn is_symbol(&self, symbol: &str) -> bool {
        self.kind == TokenKind::Symbol && self.text == symbol
    }

    /// The name an identifier stands for: a delimited one as written with its
    /// doubled quotes undone, any other in lower case.
    pub(crate) fn name(&self) -> Option<String> {
        match self.kind {
            TokenKind::Word => Some(self.text.to_ascii_lowercase()),
            TokenKind::Quoted => Some(unquote(self.text, '"')),
            _ => None,
        }
    }

    /// The value of a plain `'literal'`.
    pub(crate) fn literal(&self) -> Option<String> {
        (self.kind == TokenKind::Literal && self.text.starts_with('\'')).then(|| unquote(self.text, '\''))
    }
}

fn unquote(text: &str, quote: char) -> String {
    let inner = text.strip_prefix(quote).unwrap_or(text);
    let inner = inner.strip_suffix(quote).unwrap_or(inner);
    inner.replace(&format!("{quote}{quote}"), &quote.to_string())
}

/// All tokens of a text, white space and comments included.
pub(crate) fn tokens(sql: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = sql;
    while !rest.is_empty() {
        let (kind, length) = next(rest);
        let (text, after) = rest.split_at(length);
        tokens.push(Token { kind, text });
        rest = after;
    }
    tokens
}

/// The tokens of each statement of a text, split at its top-level semicolons.
/// Statements without any token but white space and comments are left out.
pub(crate) fn statements(sql: &str) -> Vec<Vec<Token<'_>>> {
    let mut statements = vec![Vec::new()];
    for token in tokens(sql) {
        if token.is_symbol(";") {
            statements.push(Vec::new());
        } else if let Some(statement) = statements.last_mut() {
            statement.push(token);
        }
    }
    statements.retain(|statement| statement.iter().any(|token| token.kind != TokenKind::Space));
    statements
}

fn next(text: &str) -> (TokenKind, usize) {
    let first = text.chars().next().expect("text is not empty");
    if first.is_whitespace() {
        return (TokenKind::Space, run(text, char::is_whitespace));
    }
    if text.starts_with("--") {
        return (TokenKind::Space, text.find('\n').map_or(text.len(), |end| end + 1));
    }
    if text.starts_with("/*") {
        return (TokenKind::Space, block_comment(text));
    }
    match first {
        '"' => (TokenKind::Quoted, quoted(text, '"', false)),
        '\'' => (TokenKind::Literal, quoted(text, '\'', false)),
        '$' => dollar(text).map_or((TokenKind::Symbol, 1), |length| (TokenKind::Dollar, length)),
        '0'..='9' => (TokenKind::Number, run(text, |c| c.is_ascii_alphanumeric() || c == '.')),
        c if starts_word(c) => word(text),
        c => (TokenKind::Symbol, c.len_utf8()),
    }
}

fn starts_word(c: char) -> bool {
    c == '_' || c.is_ascii_alphabetic() || !c.is_ascii()
}

/// A word, or a literal with a prefix: `E'…'` takes backslash escapes.
fn word(text: &str) -> (TokenKind, usize) {
    let length = run(text, |c| starts_word(c) || c.is_ascii_digit() || c == '$');
    let prefix = text[..length].to_ascii_lowercase();
    if text[length..].starts_with('\'') && ["e", "b", "x", "n"].contains(&prefix.as_str()) {
        return (TokenKind::Literal, length + quoted(&text[length..], '\'', prefix == "e"));
    }
    (TokenKind::Word, length)
}

fn run(text: &str, accept: impl Fn(char) -> bool) -> usize {
    text.find(|c| !accept(c)).unwrap_or(text.len())
}

/// Length of a quoted piece; an unfinished one reaches the end of the text.
fn quoted(text: &str, quote: char, backslash: bool) -> usize {
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((index, character)) = characters.next() {
        if backslash && character == '\\' {
            characters.next();
        } else if character == quote {
            if characters.peek().is_some_and(|(_, following)| *following == quote) {
                characters.next();
            } else {
                return index + quote.len_utf8();
            }
        }
    }
    text.len()
}

/// Length of a block comment; they nest.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut index) = (0, 0);
    while index < text.len() {
        let rest = &text[index..];
        if rest.starts_with("/*") {
            (depth, index) = (depth + 1, index + 2);
        } else if rest.starts_with("*/") {
            (depth, index) = (depth - 1, index + 2);
            if depth == 0 {
                return index;
            }
        } else {
            index += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

fn dollar(text: &str) -> Option<usize> {
    let tag_end = text[1..].find('$')? + 2;
    let tag = &text[..tag_end];
    let name = &tag[1..tag.len() - 1];
    let valid =
        name.chars().enumerate().all(|(index, c)| starts_word(c) || (index > 0 && c.is_ascii_digit()));
    if !valid {
        return None;
    }
    Some(text[tag_end..].find(tag).map_or(text.len(), |end| tag_end + end + tag.len()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn split(sql: &str) -> Vec<String> {
        statements(sql)
            .into_iter()
            .map(|tokens| tokens.iter().map(|token| token.text).collect::<String>().trim().to_owned())
            .collect()
    }

    #[test]
    fn only_top_level_semicolons_end_a_statement() {
        for (sql, expected) in [
            ("select 1; select 2;", vec!["select 1", "select 2"]),
            ("select ';' ; select \"a;b\"", vec!["select ';'", "select \"a;b\""]),
            ("select 'it''s; fine'", vec!["select 'it''s; fine'"]),
            ("select E'a\\';b'; x", vec!["select E'a\\';b'", "x"]),
            ("do $a$ ; $b$ ; $a$; y", vec!["do $a$ ; $b$ ; $a$", "y"]),
            ("/* ; /* ; */ ; */ z", vec!["/* ; /* ; */ ; */ z"]),
            ("a -- ; comment\n; b", vec!["a -- ; comment", "b"]),
            (" ;; -- nothing\n", vec![]),
            ("select $1; select a$1", vec!["select $1", "select a$1"]),
            ("select 'unfinished ; x", vec!["select 'unfinished ; x"]),
        ] {
            assert_eq!(split(sql), expected, "{sql}");
        }
    }

    #[test]
    fn names_and_literals_lose_their_quotes() {
        let tokens = tokens(r#""a""B"'it''s'Name"#);
        assert_eq!(tokens[0].name().as_deref(), Some("a\"B"));
        assert_eq!(tokens[1].literal().as_deref(), Some("it's"));
        assert_eq!(tokens[2].name().as_deref(), Some("name"));
    }

    proptest! {
        #[test]
        fn the_tokens_of_a_text_are_the_text(sql in "\\PC{0,40}|['\"$;/*\\-aE\\\\ \n]{0,40}") {
            let joined: String = tokens(&sql).iter().map(|token| token.text).collect();
            prop_assert_eq!(joined, sql);
        }
    }
}
