//! A pasted text as one plain line: what terminals, logs, mails, pages and serializers did to it is undone.

use std::sync::LazyLock;

use regex::{Captures, Regex};

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern of this file")
}

static COLOUR: LazyLock<Regex> =
    LazyLock::new(|| regex(r"(?:\x1b|\\u001b|\\x1b|\\033|\\e)\[[0-9;?]*[A-Za-z]"));
static CODE_POINT: LazyLock<Regex> = LazyLock::new(|| regex(r"\\+u([0-9a-fA-F]{4})"));
static ESCAPE: LazyLock<Regex> = LazyLock::new(|| regex(r#"\\+(["'/_nrt])"#));
static ENTITY: LazyLock<Regex> = LazyLock::new(|| regex(r"&#(x?)([0-9a-fA-F]{1,6});"));
static PERCENT: LazyLock<Regex> = LazyLock::new(|| regex(r"(?:%[0-9a-fA-F]{2})+"));
static TAG: LazyLock<Regex> = LazyLock::new(|| regex(r"</([A-Za-z][\w:.]*)\s*>"));
/// French leaves a space within them, German turns them round.
static GUILLEMETS: LazyLock<Regex> = LazyLock::new(|| regex(r"«\s+([^«»]*?)\s+»"));
static BREAK: LazyLock<Regex> = LazyLock::new(|| regex(r"(?i)</?(?:br|p|div)\s*/?>"));
/// What tools put before each line: frames, quotation marks of mails, the name of a container, the time.
static GUTTER: LazyLock<Regex> = LazyLock::new(|| {
    regex(concat!(
        r"^(?:\s*[│┃╷╵║|>]+\s?|\s*//\s|\s*\*\s",
        r"|\s*[\w.-]{1,40}\s+\|\s",
        r"|\s*\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d\S*\s+(?:\[?(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\]?:?\s+)?",
        r")+",
    ))
});

/// The text in one line, without what the way here added to it.
pub(crate) fn plain(text: &str) -> String {
    flat(text, " ")
}

/// As [`plain`], of a text whose lines were cut in the middle of words.
pub(crate) fn plain_of_cut(text: &str) -> String {
    flat(text, "")
}

fn flat(text: &str, between: &str) -> String {
    let text = unescaped(&COLOUR.replace_all(text, ""));
    // A page may show the escapes of another.
    let text = straight(&without_tags(&entities(&entities(&percent(&text)))));
    let joined = joined(&text, between);
    joined.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Escapes of JSON, of languages and of Markdown; with more backslashes where a log quotes a log.
fn unescaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text = CODE_POINT.replace_all(&text, |found: &Captures| code_point(&found[1], 16));
    let text = ESCAPE.replace_all(&text, |found: &Captures| match &found[1] {
        "n" | "r" => "\n".to_owned(),
        "t" => " ".to_owned(),
        character => character.to_owned(),
    });
    text.into_owned()
}

fn code_point(digits: &str, radix: u32) -> String {
    u32::from_str_radix(digits, radix).ok().and_then(char::from_u32).map(String::from).unwrap_or_default()
}

fn entities(text: &str) -> String {
    let text = ENTITY.replace_all(text, |found: &Captures| {
        code_point(&found[2], if found[1].is_empty() { 10 } else { 16 })
    });
    let named =
        [("&quot;", "\""), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&amp;", "&")];
    named.iter().fold(text.into_owned(), |text, (entity, meaning)| text.replace(entity, meaning))
}

/// The text decoded, if it was part of a URL.
fn percent(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    if !lower.contains("%3a") || !(lower.contains("%20") || lower.contains('+')) {
        return text.to_owned();
    }
    let text = text.replace('+', " ");
    let decoded = PERCENT.replace_all(&text, |found: &Captures| {
        let bytes: Vec<u8> =
            found[0].split('%').filter_map(|digits| u8::from_str_radix(digits, 16).ok()).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    });
    decoded.into_owned()
}

/// Without the tags of XML and HTML. `<account>` is a placeholder and stays, as nothing closes it.
fn without_tags(text: &str) -> String {
    let mut text = BREAK.replace_all(text, "\n").into_owned();
    let names: Vec<String> = TAG.captures_iter(&text).map(|found| found[1].to_owned()).collect();
    for name in names {
        let tag = regex(&format!(r"</?{}(?:\s[^<>]*)?>", regex::escape(&name)));
        text = tag.replace_all(&text, " ").into_owned();
    }
    text
}

/// With plain quotation marks, colons and spaces, and without characters that nobody sees.
fn straight(text: &str) -> String {
    let is_french = text.find(['«', '»']).is_some_and(|first| text[first..].starts_with('«'));
    let text = if is_french { GUILLEMETS.replace_all(text, "\"$1\"") } else { text.into() };
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '“' | '”' | '„' | '‟' | '«' | '»' | '`' | '「' | '」' | '＂' => plain.push('"'),
            '‘' | '’' | '‚' | '‛' => plain.push('\''),
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' => plain.push(' '),
            '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}' => {}
            '：' => plain.push(':'),
            '\u{2010}' | '\u{2011}' => plain.push('-'),
            '\u{85}' | '\u{2028}' | '\u{2029}' => plain.push('\n'),
            c if c.is_control() && c != '\n' => plain.push(' '),
            c => plain.push(c),
        }
    }
    plain
}

/// The lines as one. An ARN that a line break cuts is put together again.
fn joined(text: &str, between: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for line in text.lines() {
        let line = GUTTER.replace(line, "");
        if !whole.is_empty() && !ends_within_an_arn(&whole, line.trim_start()) {
            whole.push_str(between);
        }
        match between {
            "" => whole.push_str(&line),
            _ => whole.push_str(line.trim()),
        }
    }
    whole
}

/// How many lines are cut at one column, as a terminal does with all but the last. Prose does not end so evenly.
pub(crate) fn lines_cut_at_a_column(text: &str) -> usize {
    let lengths: Vec<usize> = text.trim_end_matches('\n').lines().map(|line| line.chars().count()).collect();
    match lengths.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            let is_even = rest[0] >= 40 && rest.iter().all(|one| *one == rest[0]) && *last <= rest[0];
            if is_even { rest.len() } else { 0 }
        }
        _ => 0,
    }
}

fn ends_within_an_arn(text: &str, next: &str) -> bool {
    let Some(word) = text.rsplit(char::is_whitespace).next() else { return false };
    let Some(start) = word.find("arn:") else { return false };
    let arn = &word[start..];
    let is_unfinished = arn.ends_with([':', '/', '-', '_']) || arn.matches(':').count() < 5;
    let is_quote = arn.contains(['"', '\'', ')', ',']);
    is_unfinished
        && !is_quote
        && next.starts_with(|c: char| c.is_ascii_alphanumeric() || "*:/_-<$".contains(c))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn escapes_tags_frames_and_quotation_marks_are_undone() {
        for (pasted, expected) in [
            (r#"{\"message\":\"User: arn\"}"#, r#"{"message":"User: arn"}"#),
            (r#"{\\\"a\\\": 1}"#, r#"{"a": 1}"#),
            (r"a\nb\u0020c", "a b c"),
            ("&quot;a&#39;b&quot; &lt;c&gt; &#x41;", "\"a'b\" <c> A"),
            (
                "<Error><Code>AccessDenied</Code></Error> arn:aws:iam::<account>:role/x",
                "AccessDenied arn:aws:iam::<account>:role/x",
            ),
            ("error_description=User%3A+arn%3Aaws%3Aiam%20x", "error_description=User: arn:aws:iam x"),
            ("│ Error: a\n│\n│   b", "Error: a b"),
            ("> quoted\n> mail", "quoted mail"),
            ("\u{1b}[31mred\u{1b}[0m", "red"),
            ("Benutzer »acme« und »x«", "Benutzer \"acme\" und \"x\""),
            ("l'utilisateur « acme » et « x »", "l'utilisateur \"acme\" et \"x\""),
            ("a &amp;quot;b&amp;quot;", "a \"b\""),
            ("app_1  | one\napp_1  | two", "one two"),
            ("2024-01-02 10:00:00,123 ERROR one\n2024-01-02 10:00:00,124 ERROR two", "one two"),
        ] {
            assert_eq!(plain(pasted), expected);
        }
    }

    #[test]
    fn a_cut_arn_is_whole_again() {
        for pasted in [
            "on arn:aws:redshift:eu-west-1:111122223333:dbuser:\nacme/sync because",
            "on arn:aws:redshift:eu-west-1:11112222\n    3333:dbuser:acme/sync\nbecause",
            "on arn:aws:redshift:eu-west-1:111122223333:dbuser:acme/\n  sync\nbecause",
        ] {
            assert_eq!(plain(pasted), "on arn:aws:redshift:eu-west-1:111122223333:dbuser:acme/sync because");
        }
    }
}
