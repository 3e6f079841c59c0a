//! Colour. Everything is clear without it.

use anstyle::{AnsiColor, Style};
use provision_iam::Severity;

/// The styles in use; all of them plain where colour is off.
#[derive(Clone, Copy, Debug, Default)]
pub struct Palette {
    pub create: Style,
    pub update: Style,
    pub delete: Style,
    pub heading: Style,
    pub dim: Style,
    pub error: Style,
    pub warning: Style,
    pub info: Style,
}

impl Palette {
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
