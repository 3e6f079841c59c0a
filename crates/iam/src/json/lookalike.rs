//! Characters that web pages, word processors and chat programs put where JSON wants an ASCII one.

/// How a character outside a string is to be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lookalike {
    /// Looks like a space, or like nothing at all; the text replaces it.
    Blank(&'static str),
    /// Stands for this structural character.
    Structure(char),
}

/// The meaning of a character that JSON does not know, if it plainly has one.
pub(super) fn meaning(c: char) -> Option<Lookalike> {
    match c {
        '!'..='~' => None,
        '\u{200B}'..='\u{200F}'
        | '\u{2060}'..='\u{2064}'
        | '\u{FEFF}'
        | '\u{00AD}'
        | '\u{202A}'..='\u{202E}' => Some(Lookalike::Blank("")),
        '\u{2028}' | '\u{2029}' | '\u{85}' => Some(Lookalike::Blank("\n")),
        '\t' | '\n' | '\r' | ' ' => None,
        c if c.is_whitespace() => Some(Lookalike::Blank(" ")),
        '：' | '﹕' | '꞉' => Some(Lookalike::Structure(':')),
        '，' | '、' | '‚' => Some(Lookalike::Structure(',')),
        '｛' => Some(Lookalike::Structure('{')),
        '｝' => Some(Lookalike::Structure('}')),
        '［' | '【' => Some(Lookalike::Structure('[')),
        '］' | '】' => Some(Lookalike::Structure(']')),
        _ => None,
    }
}

/// Quotation marks that stand for `"`.
pub(super) fn is_double_quote(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '‟' | '″' | '＂' | '«' | '»' | '〝' | '〞')
}

/// Quotation marks that are taken for `'`, which JSON does not have either.
pub(super) fn is_single_quote(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | '‛' | '′' | '`' | '´')
}

/// The character as a person can look it up: what it is and its code point.
pub(super) fn name(c: char) -> String {
    let name = match c {
        '“' | '”' | '„' | '‟' | '〝' | '〞' => "curly quotation mark",
        '‘' | '’' | '‛' => "curly single quotation mark",
        '′' | '″' => "prime",
        '«' | '»' => "guillemet",
        '＂' | '：' | '，' | '｛' | '｝' | '［' | '］' => "full-width character",
        '\'' => "single quotation mark",
        '`' => "backtick",
        '´' => "acute accent",
        '\u{00A0}' => "non-breaking space",
        '\u{202F}' => "narrow non-breaking space",
        '\u{200B}' => "zero-width space",
        '\u{FEFF}' => "byte order mark",
        '\u{00AD}' => "soft hyphen",
        '\u{3000}' => "ideographic space",
        '\u{2028}' => "line separator",
        '\u{2029}' => "paragraph separator",
        '\u{200C}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' => {
            "invisible formatting character"
        }
        c if c.is_whitespace() => "unusual space",
        _ => "character",
    };
    match c.is_ascii() {
        true => format!("{name} {c}"),
        false if c.is_whitespace() || meaning(c) == Some(Lookalike::Blank("")) => {
            format!("{name} (U+{:04X})", c as u32)
        }
        false => format!("{name} {c} (U+{:04X})", c as u32),
    }
}
