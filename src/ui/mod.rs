//! Everything that is printed. Data goes to standard output, talk to standard error; no other
//! module prints.

pub mod access;
pub mod charset;
pub mod doctor;
pub mod document;
pub mod excerpt;
pub mod graph;
pub mod handoff;
pub mod json;
pub mod markdown;
pub mod moving_line;
pub mod outcome;
pub mod page;
pub mod palette;
pub mod plan;
pub mod plan_markdown;
pub mod policy;
pub mod progress;
pub mod prompts;
pub mod text;
pub mod verify;

use std::borrow::Cow;
use std::io::{IsTerminal as _, Write as _};

use crate::cli::{Color, Common};
use crate::error::{Error, ErrorKind, reasons};
use palette::{Palette, paint};
use provision_core::plan::Plan;
use provision_core::prose::printable;

/// Where and how to print.
#[derive(Clone, Copy, Debug)]
pub struct Ui {
    pub json: bool,
    /// Whether the JSON is a stream of events, one a line.
    pub stream: bool,
    pub verbose: bool,
    pub quiet: bool,
    /// For standard output.
    pub out: Palette,
    /// For standard error.
    pub err: Palette,
    /// The columns of the terminal that standard output is, if it is one.
    pub columns: Option<usize>,
    /// Whether a terminal shows more than ASCII.
    pub unicode: bool,
    /// Whether a person watches standard error.
    pub watched: bool,
    /// Whether a person can answer questions.
    pub answers: bool,
}

impl Ui {
    pub fn new(common: &Common) -> Self {
        let (out, err) = (std::io::stdout().is_terminal(), std::io::stderr().is_terminal());
        let color = |terminal: bool| match common.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        Ui {
            json: common.json,
            stream: false,
            verbose: common.verbose,
            quiet: common.quiet,
            out: Palette::new(color(out))
                .of_width(columns(terminal_size::terminal_size_of(std::io::stdout()))),
            err: Palette::new(color(err))
                .of_width(columns(terminal_size::terminal_size_of(std::io::stderr()))),
            columns: out.then(|| columns(terminal_size::terminal_size_of(std::io::stdout()))),
            unicode: charset::shows_unicode(|name| std::env::var_os(name)),
            watched: err,
            answers: err && std::io::stdin().is_terminal(),
        }
    }

    /// Whether a person reads standard output as it is written.
    pub fn is_terminal(&self) -> bool {
        std::io::stdout().is_terminal()
    }

    /// Writes data. A reader that went away ends the program quietly, as for any Unix filter.
    pub fn data(&self, text: &str) {
        moving_line::above(|| {
            let mut stdout = std::io::stdout().lock();
            let text = self.shown(text, stdout.is_terminal());
            let _ = stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush());
        });
    }

    /// Writes to a person.
    fn tell(&self, text: &str) {
        moving_line::above(|| {
            let mut stderr = std::io::stderr().lock();
            let text = self.shown(text, stderr.is_terminal());
            let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
        });
    }

    /// The text as a terminal can show it; files and pipes get it as it is.
    fn shown<'t>(&self, text: &'t str, is_terminal: bool) -> Cow<'t, str> {
        if is_terminal && !self.unicode { charset::ascii(text).into() } else { text.into() }
    }

    /// Writes one JSON document, as a line where several follow each other.
    pub fn json_line(&self, value: &impl serde::Serialize) {
        self.data(&format!("{}\n", json::line(value)));
    }

    /// Writes one JSON document, readable.
    pub fn json_document(&self, value: &impl serde::Serialize) {
        self.data(&format!("{}\n", json::readable(value)));
    }

    /// Shows the plan that is about to be carried out: for people, or as the first event of the stream. One that was
    /// reviewed is not shown a second time with all details.
    pub fn plan_to_carry_out(&self, plan: &Plan, reviewed: bool) {
        if self.json {
            self.json_line(&json::event("plan", json::plan(plan)));
        } else if reviewed {
            self.data(&plan::reviewed(plan, self.out));
        } else {
            self.data(&plan::human(plan, self.out, false, None));
        }
    }

    /// Says something to a person.
    pub fn talk(&self, text: &str) {
        if !self.quiet {
            self.tell(&format!("{text}\n"));
        }
    }

    /// Says a sentence to a person, in lines that fit.
    pub fn remark(&self, text: &str) {
        self.talk(&text::lines(text, self.err.width).join("\n"));
    }

    /// Says what is not known, or is otherwise than it may seem.
    pub fn note(&self, text: &str) {
        self.talk(&self.labelled(anstyle::Style::new(), "note:", text));
    }

    /// A message with what it is, in lines that fit where a person watches; a file or a pipe has it in one.
    fn labelled(&self, style: anstyle::Style, label: &str, text: &str) -> String {
        let said = match self.watched {
            true => text::message(label, text, self.err.width),
            false => format!("{label} {}", printable(text)),
        };
        said.replacen(label, &paint(style, label), 1)
    }

    /// Says what is wrong, whether or not the person wants to hear more.
    pub fn complain(&self, text: &str) {
        self.tell(&format!("{}\n", text.trim_end()));
    }

    /// Says what went wrong to a person, where the document that was asked for has it or stands without it.
    pub fn error_beside(&self, error: &Error) {
        Ui { json: false, ..*self }.error(error);
    }

    /// Says what went wrong: the message, then the next step.
    pub fn error(&self, error: &Error) {
        let mut text = self.labelled(self.err.error, "error:", &reasons(error));
        if let Some(hint) = &error.hint {
            text.push_str(&format!("\n{}", self.labelled(self.err.info, "hint:", hint)));
        }
        self.tell(&format!("{text}\n"));
        match (self.json, self.stream) {
            (false, _) => {}
            (true, false) => self.json_document(&json::error(error)),
            (true, true) => self.json_line(&json::event("error", json::error(error))),
        }
    }

    /// Asks, and returns what was typed.
    pub fn ask(&self, question: &str) -> String {
        self.tell(&format!("{question} "));
        let mut answer = String::new();
        let _ = std::io::stdin().read_line(&mut answer);
        answer.trim().to_owned()
    }
}

/// The columns of a terminal. `COLUMNS` says otherwise, as for every program that asks for them.
fn columns(terminal: Option<(terminal_size::Width, terminal_size::Height)>) -> usize {
    let said = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    said.or(terminal.map(|(width, _)| usize::from(width.0))).unwrap_or(palette::WIDTH)
}

/// Writes as JSON what the command line's parser has told the person already. It is one line, which
/// fits where a document is expected and where events are.
pub fn wrong_usage(message: &clap::Error) {
    let text = message.render().to_string();
    // Its usage follows after an empty line.
    let (said, _) = text.split_once("\n\n").unwrap_or((&text, ""));
    let error = Error::new(ErrorKind::Invalid, said.trim_start_matches("error: "));
    let line = json::event("error", json::error(&error));
    let _ = writeln!(std::io::stdout().lock(), "{}", json::line(&line));
}
