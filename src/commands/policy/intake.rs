//! Reads what a command was given. Everything that cannot be used is told at once.

use std::fs::File;
use std::io::{self, BufRead};
use std::path::Path;

use provision_iam::evaluate::{self, Layer};
use provision_iam::{Document, Finding};
use serde_json::Value;

use crate::error::Error;
use crate::reading::{self, Unread};
use crate::ui::{self, Ui};

/// Far above what any policy may be (bucket policies, the largest, have 20 KB), and far below
/// what would be slow.
const MOST_BYTES: u64 = 1 << 20;

/// How standard input is called where a file would be named.
pub const STANDARD_INPUT: &str = "<stdin>";

/// The inputs of one command.
#[derive(Default)]
pub struct Intake {
    took_standard_input: bool,
    refused: Vec<Refused>,
}

/// A text and what to call it.
#[derive(PartialEq, Eq)]
pub struct Input {
    pub name: String,
    pub text: String,
}

/// A document and the name of its file.
pub struct Named {
    pub name: String,
    pub document: Document,
    /// What the places in the document refer to.
    pub text: String,
}

/// An input that is not what was wanted, and why.
struct Refused {
    wanted: &'static str,
    input: Input,
    findings: Vec<Finding>,
    hint: Option<String>,
}

impl Intake {
    /// The text of a document. A token by mistake is refused, so that no message repeats it.
    ///
    /// # Errors
    /// It cannot be read, or is a token.
    pub fn document(&mut self, path: &Path) -> Result<Input, Error> {
        if is_token(&path.to_string_lossy()) {
            return Err(token_on_the_command_line());
        }
        let input = self.text(path)?;
        if is_token(&input.text) {
            let message = format!("{} is a token, not a document", input.name);
            return Err(Error::invalid(message).hint("tokens are given with --token"));
        }
        Ok(input)
    }

    /// The text of a file with policies inside, which may be larger than a policy.
    ///
    /// # Errors
    /// It cannot be read or is not UTF-8, or standard input was read already.
    pub fn container(&mut self, path: &Path) -> Result<Input, Error> {
        let (name, lines) = self.lines(path)?;
        input(name, reading::text_of(lines, MOST_OF_A_CONTAINER))
    }

    /// A file's text; `-` is standard input.
    ///
    /// # Errors
    /// It cannot be read, is too large or not UTF-8, or standard input was read already.
    pub fn text(&mut self, path: &Path) -> Result<Input, Error> {
        if path.as_os_str() != "-" {
            return input(path.display().to_string(), reading::text(path, MOST_BYTES));
        }
        if self.took_standard_input {
            let message = "standard input (`-`) can be read only once";
            return Err(Error::invalid(message).hint("save the other document to a file"));
        }
        self.took_standard_input = true;
        input(STANDARD_INPUT.to_owned(), reading::text_of(io::stdin().lock(), MOST_BYTES))
    }

    /// What a file is called, and its lines to read; `-` is standard input.
    ///
    /// # Errors
    /// The file cannot be opened, or standard input was read already.
    pub fn lines(&mut self, path: &Path) -> Result<(String, Box<dyn BufRead>), Error> {
        if path.as_os_str() == "-" {
            if std::mem::replace(&mut self.took_standard_input, true) {
                let message = "standard input (`-`) can be read only once";
                return Err(Error::invalid(message).hint("save the other document to a file"));
            }
            return Ok((STANDARD_INPUT.to_owned(), Box::new(io::stdin().lock())));
        }
        let name = path.display().to_string();
        let file =
            File::open(path).map_err(|error| Error::invalid(format!("cannot read {name}: {error}")))?;
        Ok((name, Box::new(io::BufReader::new(file))))
    }

    /// The policy document in a file; None if it is none, which [`Intake::refusal`] tells.
    ///
    /// # Errors
    /// It cannot be read, or is a token.
    pub fn policy(&mut self, path: &Path) -> Result<Option<Named>, Error> {
        let Input { name, text } = self.document(path)?;
        let reading = provision_iam::read(&text);
        let text = reading.text.clone();
        let is_repairable = reading.repaired.is_some();
        match reading.into_document() {
            Ok(document) => Ok(Some(Named { name, document, text })),
            Err(findings) => {
                let hint =
                    is_repairable.then(|| format!("`provision policy lint --fix {name}` prints it repaired"));
                let input = Input { name, text };
                self.refuse("a policy document", input, findings, hint);
                Ok(None)
            }
        }
    }

    /// The policy document in a file, if it is one that AWS would take as a policy of this kind; [`Intake::refusal`] tells
    /// otherwise.
    ///
    /// # Errors
    /// It cannot be read, or is a token.
    pub fn policy_as(&mut self, path: &Path, layer: Layer) -> Result<Option<Named>, Error> {
        let Some(Named { name, document, text }) = self.policy(path)? else {
            return Ok(None);
        };
        let misplaced = evaluate::misplaced(&document, layer);
        if misplaced.is_empty() {
            return Ok(Some(Named { name, document, text }));
        }
        let wanted = match layer {
            Layer::Resource => "a trust policy or a policy of a resource",
            Layer::Identity => "a policy of an identity",
            Layer::Boundary => "a permissions boundary",
            Layer::Session => "a session policy",
            Layer::ServiceControl => "a service control policy",
            Layer::ResourceControl => "a resource control policy",
            Layer::Endpoint => "a policy of a VPC endpoint",
        };
        self.refuse(wanted, Input { name, text }, misplaced, None);
        Ok(None)
    }

    /// Keeps in mind that an input is not what it should be; once, however often it was given.
    pub fn refuse(
        &mut self,
        wanted: &'static str,
        input: Input,
        findings: Vec<Finding>,
        hint: Option<String>,
    ) {
        if !self.refused.iter().any(|known| known.input == input) {
            self.refused.push(Refused { wanted, input, findings, hint });
        }
    }

    /// Shows what cannot be used, if anything, and returns what ends the command.
    pub fn refusal(&self, ui: Ui) -> Option<Error> {
        let reason = |one: &Refused| format!("{} is not {}", one.input.name, one.wanted);
        let reasons: Vec<_> = self.refused.iter().map(reason).collect();
        if reasons.is_empty() {
            return None;
        }
        let hint = self.refused.iter().find_map(|one| one.hint.clone());
        let error = Error { hint, ..Error::invalid(reasons.join("; ")) };
        if ui.json {
            let mut document = ui::json::error(&error);
            document["findings"] = self.refused.iter().flat_map(Refused::findings).collect();
            ui.json_document(&document);
        } else {
            for Refused { input, findings, .. } in &self.refused {
                ui.complain(&ui::excerpt::findings(&input.name, &input.text, findings, ui.err));
            }
            ui.error(&error);
        }
        Some(error.shown())
    }
}

impl Refused {
    fn findings(&self) -> impl Iterator<Item = Value> {
        let finding = |found| ui::json::finding(&self.input.name, found);
        self.findings.iter().map(finding)
    }
}

/// What is read of a file with policies inside: plans of Terraform are large.
const MOST_OF_A_CONTAINER: u64 = 64 << 20;

/// What was read, with the name of where.
fn input(name: String, text: Result<String, Unread>) -> Result<Input, Error> {
    match text {
        Ok(text) => Ok(Input { name, text }),
        Err(unread) => Err(unread.into_error(&name)),
    }
}

/// Is this a JWT? Each begins with `{"` in base64url.
pub fn is_token(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim();
    text.starts_with("eyJ") && text.contains('.') && !text.contains(char::is_whitespace)
}

pub fn token_on_the_command_line() -> Error {
    let message = "a token was given on the command line, where others on this computer see it";
    Error::invalid(message).hint("save it to a file for --token, or pipe it in with `--token -`")
}
