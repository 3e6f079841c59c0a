//! Text for people: broken into lines, with nothing hidden in it, and the small words of messages.

/// The text in lines of at most that width; words are never broken.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    textwrap::wrap(text, options(width)).into_iter().map(|line| line.into_owned()).collect()
}

/// Breaks lines at spaces alone: an ARN stays whole.
pub fn options<'a>(width: usize) -> textwrap::Options<'a> {
    textwrap::Options::new(width)
        .break_words(false)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
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

/// A value in backticks, on one line, without anything a terminal would act on, and not too long.
pub fn quoted(value: &str) -> String {
    const MOST: usize = 70;
    let mut visible = String::new();
    for c in value.chars().take(MOST) {
        match c {
            '\'' | '"' | '\\' => visible.push(c),
            _ => visible.extend(c.escape_debug()),
        }
    }
    let more = if value.chars().nth(MOST).is_some() { "…" } else { "" };
    format!("`{visible}{more}`")
}

/// A character by something a person can find.
pub fn named(c: char) -> String {
    match c {
        ' ' => "a space".into(),
        '\n' | '\r' => "a line break".into(),
        '\t' => "a tab".into(),
        '`' => "a backtick".into(),
        c if c.is_control() || c.escape_debug().count() > 2 => format!("U+{:04X}", u32::from(c)),
        c if c.is_ascii() => format!("`{c}`"),
        c => format!("`{c}` (U+{:04X})", u32::from(c)),
    }
}

/// The candidate closest to what was written, if it is close enough to be
/// worth asking.
pub fn closest<'a>(written: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const ALIKE: f64 = 0.75;
    let written = written.to_lowercase();
    candidates
        .map(|candidate| (strsim::jaro_winkler(&written, candidate), candidate))
        .filter(|(likeness, candidate)| *likeness >= ALIKE || strsim::osa_distance(&written, candidate) <= 2)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// `one`, `one or two`, `one, two or three`.
pub fn alternatives<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let items: Vec<&str> = items.into_iter().collect();
    match items.split_last() {
        None => String::new(),
        Some((only, [])) => only.to_string(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses_find_their_word_and_far_ones_do_not() {
        let words = || ["cluster", "workgroup", "database", "schema"].into_iter();
        assert_eq!(closest("clutser", words()), Some("cluster"));
        assert_eq!(closest("Workgroup", words()), Some("workgroup"));
        assert_eq!(closest("work_group", words()), Some("workgroup"));
        assert_eq!(closest("frobnicate", words()), None);
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(alternatives(["a"]), "a");
        assert_eq!(alternatives(["a", "b", "c"]), "a, b or c");
    }
}
