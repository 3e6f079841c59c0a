//! Terminals that cannot show every character.

use std::ffi::OsString;

/// Whether a terminal in this environment shows UTF-8: what POSIX says of the variables that choose the character set
/// (XBD 8.2, "Internationalization Variables"), of which the first that is set counts. Windows has a console that takes
/// UTF-16, so that it always does.
pub fn shows_unicode(variable: impl Fn(&str) -> Option<OsString>) -> bool {
    if cfg!(windows) {
        return true;
    }
    let set = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable).find(|value| !value.is_empty());
    let locale = set.unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

/// The text in ASCII: signs that stand for something else as that, any other character as its code.
pub fn ascii(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut shown = String::with_capacity(text.len());
    for one in text.chars() {
        match one {
            one if one.is_ascii() => shown.push(one),
            '→' => shown.push_str("->"),
            '…' => shown.push_str("..."),
            '·' | '–' | '—' => shown.push('-'),
            '│' => shown.push('|'),
            '✓' => shown.push_str("ok"),
            '✗' => shown.push('x'),
            '“' | '”' | '„' | '«' | '»' => shown.push('"'),
            '‘' | '’' => shown.push('\''),
            '\u{a0}' => shown.push(' '),
            other => shown.extend(other.escape_unicode()),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::{ascii, shows_unicode};

    fn shown(set: &[(&str, &str)]) -> bool {
        shows_unicode(|name| set.iter().find(|(key, _)| *key == name).map(|(_, value)| value.into()))
    }

    #[test]
    #[cfg(unix)]
    fn the_first_variable_that_is_set_says_what_a_terminal_shows() {
        assert!(shown(&[("LANG", "en_US.UTF-8")]));
        assert!(shown(&[("LC_ALL", ""), ("LC_CTYPE", "C.utf8")]));
        assert!(!shown(&[("LC_ALL", "C"), ("LANG", "en_US.UTF-8")]));
        assert!(!shown(&[("LANG", "de_DE.ISO-8859-1")]));
        assert!(!shown(&[]), "the POSIX locale");
    }

    #[test]
    fn nothing_but_ascii_is_left_and_nothing_is_lost() {
        assert_eq!(ascii("account 1 · eu → next…"), "account 1 - eu -> next...");
        assert_eq!(ascii("bücket"), "b\\u{fc}cket");
        assert_eq!(ascii("\u{1b}[1mplain"), "\u{1b}[1mplain");
    }
}
