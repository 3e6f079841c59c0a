//! Questions on a terminal, one after the other.

use std::fmt;
use std::sync::Arc;

use inquire::ui::RenderConfig;
use inquire::validator::Validation;
use inquire::{InquireError, Select, Text};
use provision_core::init::{Choice, Question};

use super::Ui;

/// How many of several answers are shown at once.
const PAGE: usize = 10;

/// How to choose, in characters that every terminal has.
const HOW: &str = "arrows move, enter chooses";

/// What is wrong with an answer, if anything is.
pub type Check = Arc<dyn Fn(&str) -> Result<(), String> + Send + Sync>;

/// Why there is no answer.
#[derive(Debug)]
pub enum Stopped {
    /// Escape or Ctrl-C.
    ByPerson,
    Failed(String),
}

/// An answer as the list shows it.
struct Shown(Choice);

impl fmt::Display for Shown {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.label)
    }
}

/// Asks until the answer is one that can be taken.
///
/// # Errors
/// The person stopped, or the terminal cannot be used.
pub fn ask(question: &Question, check: Check, ui: Ui) -> Result<String, Stopped> {
    let look = if ui.err.is_colored() { RenderConfig::default_colored() } else { RenderConfig::empty() };
    let answer = match question.choices.is_empty() {
        true => text(question, check, look),
        false => select(question, look),
    };
    answer.map_err(|error| match error {
        InquireError::OperationCanceled | InquireError::OperationInterrupted => Stopped::ByPerson,
        InquireError::IO(error) if error.kind() == std::io::ErrorKind::Interrupted => Stopped::ByPerson,
        error => Stopped::Failed(error.to_string()),
    })
}

fn select(question: &Question, look: RenderConfig<'static>) -> Result<String, InquireError> {
    let choices = question.choices.iter().cloned().map(Shown).collect();
    let is_default = |choice: &Choice| Some(&choice.value) == question.default.as_ref();
    let start = question.choices.iter().position(is_default).unwrap_or_default();
    let prompt = format!("{}:", question.prompt);
    let select = Select::new(&prompt, choices).with_page_size(PAGE).with_starting_cursor(start);
    let select = select.with_formatter(&|chosen| chosen.value.0.value.clone()).with_render_config(look);
    let help = match question.help.as_str() {
        "" => HOW.to_owned(),
        help => format!("{help}; {HOW}"),
    };
    select.with_help_message(&help).prompt().map(|Shown(choice)| choice.value)
}

fn text(question: &Question, check: Check, look: RenderConfig<'static>) -> Result<String, InquireError> {
    let (is_required, default) = (question.required, question.default.clone());
    let prompt = format!("{}:", question.prompt);
    let mut text = Text::new(&prompt).with_render_config(look);
    if !question.help.is_empty() {
        text = text.with_help_message(&question.help);
    }
    if let Some(default) = &default {
        text = text.with_default(default);
    }
    let validated = text.with_validator(move |answer: &str| {
        Ok(match answer.trim() {
            "" if is_required => Validation::Invalid("an answer is needed".into()),
            "" => Validation::Valid,
            answer => {
                check(answer).map_or_else(|why| Validation::Invalid(why.into()), |()| Validation::Valid)
            }
        })
    });
    validated.prompt()
}
