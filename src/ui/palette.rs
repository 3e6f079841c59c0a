//! How a text is drawn: colour, without which everything is clear, and the width that it may take.

use anstyle::{AnsiColor, Style};
use provision_iam::Severity;

/// The width of a text that nobody says anything about, and the widest that is read with ease.
pub const WIDTH: usize = 80;
/// The narrowest that a text is broken for.
const NARROW: usize = 40;

/// The styles in use, all of them plain where colour is off, and the width.
#[derive(Clone, Copy, Debug)]
pub struct Palette {
    /// Columns that every line keeps to, unless a single word is longer.
    pub width: usize,
    pub create: Style,
    pub update: Style,
    pub delete: Style,
    pub heading: Style,
    pub dim: Style,
    pub error: Style,
    pub warning: Style,
    pub info: Style,
}

impl Default for Palette {
    fn default() -> Self {
        let plain = Style::new();
        Palette {
            width: WIDTH,
            create: plain,
            update: plain,
            delete: plain,
            heading: plain,
            dim: plain,
            error: plain,
            warning: plain,
            info: plain,
        }
    }
}

impl Palette {
    /// The same for a terminal of so many columns.
    pub fn of_width(self, columns: usize) -> Self {
        Palette { width: columns.clamp(NARROW, WIDTH), ..self }
    }

    /// The style of a finding's severity.
    pub fn of(&self, severity: Severity) -> Style {
        match severity {
            Severity::Error | Severity::Security => self.error,
            Severity::Warning => self.warning,
            Severity::Suggestion | Severity::Info | Severity::Pass => self.info,
        }
    }

    pub fn is_colored(&self) -> bool {
        self.heading != Style::new()
    }

    pub fn new(color: bool) -> Self {
        if !color {
            return Palette::default();
        }
        let ansi = |color: AnsiColor| Style::new().fg_color(Some(color.into()));
        Palette {
            width: WIDTH,
            create: ansi(AnsiColor::Green),
            update: ansi(AnsiColor::Yellow),
            delete: ansi(AnsiColor::Red),
            heading: Style::new().bold(),
            dim: Style::new().dimmed(),
            error: ansi(AnsiColor::Red).bold(),
            warning: ansi(AnsiColor::Yellow).bold(),
            info: ansi(AnsiColor::Cyan),
        }
    }
}

/// The text in that style.
pub fn paint(style: Style, text: impl std::fmt::Display) -> String {
    format!("{style}{text}{style:#}")
}
