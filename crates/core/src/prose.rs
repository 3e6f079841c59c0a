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

/// Whether a character is not seen and does something, or nothing: moves the cursor, changes the colours or the direction
/// of writing, has no width.
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// The text with everything hidden made visible, line for line: documents come from strangers.
pub fn printable(text: &str) -> String {
    escaped(text, |c| c != '\n' && is_hidden(c))
}

/// The same in one line: a name or a value, which could otherwise pass for lines of ours.
pub fn printable_line(text: &str) -> String {
    escaped(text, is_hidden)
}

fn escaped(text: &str, is_meant: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match is_meant(c) {
            true if c == '\n' => shown.push_str("\\n"),
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
    let written = beginning(written);
    let length = written.chars().count();
    let differs_little = |candidate: &str| {
        candidate.chars().count().abs_diff(length) <= 2 && strsim::osa_distance(&written, candidate) <= 2
    };
    candidates
        .map(|candidate| (strsim::jaro_winkler(&written, candidate), candidate))
        .filter(|(likeness, candidate)| *likeness >= ALIKE || differs_little(candidate))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// As much of what was written as can be meant for something else, in lower case: comparing takes a time that grows with it.
fn beginning(written: &str) -> String {
    const MOST: usize = 200;
    written.chars().take(MOST).flat_map(char::to_lowercase).collect()
}

/// What there is instead of what was written: the nearest first, and so many at most that they can be read.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    const MOST: usize = 5;
    let written = beginning(written);
    let mut all: Vec<_> = candidates.into_iter().collect();
    // Thousandths can be sorted; what is equally near keeps its order.
    let distance =
        |candidate: &str| 1000.0 * (1.0 - strsim::jaro_winkler(&written, &candidate.to_lowercase()));
    all.sort_by_cached_key(|candidate| distance(candidate) as u32);
    let shown: Vec<_> = all.iter().take(MOST).map(|candidate| printable(candidate)).collect();
    match (shown.split_last(), all.len().saturating_sub(MOST)) {
        (None, _) => String::new(),
        (Some((last, [])), 0) => last.clone(),
        (Some((last, rest)), 0) => format!("{} and {last}", rest.join(", ")),
        (Some(_), more) => format!("{} and {more} more", shown.join(", ")),
    }
}

/// `1 thing`, `2 things`.
pub fn counted(number: usize, thing: &str) -> String {
    if number == 1 { format!("1 {thing}") } else { format!("{number} {thing}s") }
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
    fn what_there_is_is_told_nearest_first() {
        assert_eq!(nearest("analitycs", []), "");
        assert_eq!(nearest("analitycs", ["etl"]), "etl");
        assert_eq!(nearest("Analitycs", ["etl", "reports", "ANALYTICS"]), "ANALYTICS, reports and etl");
        let many = ["a", "b", "c", "prod-eu", "d", "e", "prod"];
        assert_eq!(nearest("prd", many), "prod, prod-eu, a, b, c and 2 more");
    }

    #[test]
    fn what_is_hidden_is_shown_and_a_value_stays_on_its_line() {
        let hidden = "a\u{1b}[31m\u{9b}\u{200b}\u{202e}\u{e0041}\u{feff}b";
        let shown = "a\\u{1b}[31m\\u{9b}\\u{200b}\\u{202e}\\u{e0041}\\u{feff}b";
        assert_eq!((printable(hidden).as_str(), printable_line(hidden).as_str()), (shown, shown));
        assert_eq!(printable("ü → a\nb"), "ü → a\nb");
        assert_eq!(printable_line("ü → a\nb"), "ü → a\\nb");
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(alternatives(["a"]), "a");
        assert_eq!(alternatives(["a", "b", "c"]), "a, b or c");
    }
}
