//! Markdown for pull requests, tickets and wikis: names come from strangers, and must change neither the page nor notify
//! anybody.

use provision_core::prose::printable;

/// Invisible; breaks a mention of a person or an issue apart.
const ZERO_WIDTH_SPACE: &str = "&#8203;";

/// Text in a cell of a table, in one line, in which nothing has a meaning.
pub fn cell(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in printable(text).chars() {
        match letter {
            '\n' => escaped.push(' '),
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '@' | '#' => {
                escaped.push(letter);
                escaped.push_str(ZERO_WIDTH_SPACE);
            }
            '|' | '`' | '*' | '_' | '[' | ']' | '\\' | '~' | '$' => {
                escaped.push_str(&format!("&#{};", u32::from(letter)));
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// The rows of a table, as many as have that many characters together; the others are counted.
pub fn rows(rows: impl IntoIterator<Item = String>, most: usize) -> String {
    let (mut text, mut left_out) = (String::new(), 0);
    for row in rows {
        if left_out == 0 && text.chars().count() + row.chars().count() <= most {
            text.push_str(&row);
            text.push('\n');
        } else {
            left_out += 1;
        }
    }
    if left_out > 0 {
        text.push_str(&format!("\n{left_out} more do not fit here.\n"));
    }
    text
}

/// A block of text as it is; the fence is longer than any in the text.
pub fn block(text: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}text\n{}\n{fence}\n", text.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{block, cell};
    use pulldown_cmark::{Event, Options, Parser};

    const HOSTILE: &str = "a|b `c` <img src=x> **d** [e](http://f) @everyone #1 \\ ~~g~~ $h$ &amp;\nx";

    /// What a page shows of it, if that is text alone.
    fn shown(markdown: &str) -> String {
        let mut text = String::new();
        for event in Parser::new_ext(markdown, Options::all()) {
            match event {
                Event::Text(part) => text.push_str(&part),
                Event::Start(_) | Event::End(_) => {}
                other => panic!("{other:?}"),
            }
        }
        text
    }

    #[test]
    fn what_strangers_named_is_text() {
        let table = format!("| x |\n|---|\n| {} |\n", cell(HOSTILE));
        let text = shown(&table).replace('\u{200b}', "");
        assert_eq!(text, format!("x{}", HOSTILE.replace("&amp;\n", "&amp; ")));
        assert!(!cell("@everyone").contains("@everyone"));
    }

    #[test]
    fn a_block_ends_where_its_text_ends() {
        let text = "one\n```\n<b>two</b>\n````";
        assert_eq!(shown(&block(text)).trim_end(), text);
    }
}
