//! What a plan changes of who may do what, as a table.

use std::fmt::Write as _;

use provision_core::plan::{AccessChange, Direction};

use super::markdown::{cell, rows};
use super::palette::{Palette, paint};
use super::text::hanging;

/// For people, in 80 columns.
pub fn human(changes: &[AccessChange], palette: Palette) -> String {
    let mut text = String::new();
    if changes.is_empty() {
        return format!("{}\n", paint(palette.heading, "Nobody may do more or less than before"));
    }
    let _ = writeln!(text, "{}", paint(palette.heading, "Access"));
    for AccessChange { address, direction, message } in changes {
        let (sign, style) = match direction {
            Direction::Grows => ("  + grows  ", palette.warning),
            Direction::Shrinks => ("  - shrinks", palette.create),
            Direction::Differs => ("  ~ differs", palette.warning),
        };
        let what = format!("{} {}: {message}", address.kind.title(), address.name);
        let lines = hanging(&format!("{sign} "), &what, palette.width).into_iter().enumerate();
        for (number, line) in lines {
            let shown = if number == 0 { line.replacen(sign, &paint(style, sign), 1) } else { line };
            let _ = writeln!(text, "{shown}");
        }
    }
    text
}

/// As a table of at most so many characters.
pub fn markdown(changes: &[AccessChange], most: usize) -> String {
    if changes.is_empty() {
        return "Nobody may do more or less than before.\n".to_owned();
    }
    let row = |AccessChange { address, direction, message }: &AccessChange| {
        let word = match direction {
            Direction::Grows => "**grows**",
            Direction::Shrinks => "shrinks",
            Direction::Differs => "**differs**",
        };
        let of = format!("{} {}", address.kind.title(), address.name);
        format!("| {word} | {} | {} |", cell(&of), cell(message))
    };
    format!("| access | of | what |\n|---|---|---|\n{}", rows(changes.iter().map(row), most))
}
