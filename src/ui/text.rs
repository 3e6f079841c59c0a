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

/// A message in lines of at most that width, each of its own lines hanging by its own indent. What is to be copied stays
/// whole: JSON, commands that have a line of their own, and what stands in backticks.
pub fn message(label: &str, text: &str, width: usize) -> String {
    const KEPT: char = '\u{a0}';
    let one = |(number, line): (usize, &str)| {
        let said = line.trim_start();
        let indent = match number {
            0 => format!("{label} "),
            _ => " ".repeat(line.chars().count() - said.chars().count()),
        };
        if ["{", "[{", "provision ", "aws "].iter().any(|copied| said.starts_with(copied)) {
            return vec![format!("{indent}{}", printable(said))];
        }
        let parts = said.split('`').enumerate();
        let kept = parts.map(|(number, part)| match number % 2 {
            0 => part.to_owned(),
            _ => part.replace(' ', &KEPT.to_string()),
        });
        let lines = hanging(&indent, &kept.collect::<Vec<_>>().join("`"), width);
        lines.into_iter().map(|line| line.replace(KEPT, " ")).collect()
    };
    text.lines().enumerate().flat_map(one).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{hanging, message};

    #[test]
    fn what_is_copied_from_a_message_is_not_broken() {
        let text = "set it, or log in with `aws sso login` now\n  arn:aws:iam::111122223333:role/r denies\n{\"a\": [1, 2, 3, 4, 5, 6, 7, 8]}";
        let lines = [
            "hint: set it, or log in with",
            "      `aws sso login` now",
            "  arn:aws:iam::111122223333:role/r",
            "  denies",
            "{\"a\": [1, 2, 3, 4, 5, 6, 7, 8]}",
        ];
        assert_eq!(message("hint:", text, 30), lines.join("\n"));
    }

    #[test]
    fn only_the_first_line_has_the_sign_and_nothing_moves_the_cursor() {
        assert_eq!(hanging("- ", "one two three", 9), ["- one two", "  three"]);
        assert_eq!(hanging("→ ", "red \u{1b}[31m", 80), ["→ red \\u{1b}[31m"]);
        assert_eq!(hanging("· ", "", 80), ["· "]);
    }
}
