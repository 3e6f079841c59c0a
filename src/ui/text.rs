//! Text in lines, with nothing hidden in it: names and messages come from strangers.

use provision_core::prose::{printable, wrap};

/// The text in lines of at most that width.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    wrap(&printable(text), width)
}

/// The text in lines of at most that width, with something before the first and as much space before
/// the others.
pub fn hanging(before: &str, text: &str, width: usize) -> Vec<String> {
    let indent = before.chars().count();
    let lines = lines(text, width.saturating_sub(indent)).into_iter().enumerate();
    lines
        .map(|(number, line)| match number {
            0 => format!("{before}{line}"),
            _ => format!("{:indent$}{line}", ""),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::hanging;

    #[test]
    fn only_the_first_line_has_the_sign_and_nothing_moves_the_cursor() {
        assert_eq!(hanging("- ", "one two three", 9), ["- one two", "  three"]);
        assert_eq!(hanging("→ ", "red \u{1b}[31m", 80), ["→ red \\u{1b}[31m"]);
        assert_eq!(hanging("· ", "", 80), ["· "]);
    }
}
