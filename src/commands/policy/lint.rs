//! `provision policy lint`: what is wrong with policy documents.

use std::path::{MAIN_SEPARATOR, Path};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use provision_core::prose::printable_line;
use provision_iam::lint::{self, LintContext, github, sarif};
use provision_iam::{Document, Finding, Kind, Reading, count};
use provision_iam::{extract, fix};
use serde_json::{Value, json};

use super::intake::{Input, Intake, STANDARD_INPUT};
use super::setup;
use crate::cli;
use crate::error::Error;
use crate::exit;
use crate::expand::{Given, expand};
use crate::ui::palette::Palette;
use crate::ui::{self, Ui};

/// A file and what was found in it.
struct Linted {
    name: String,
    reading: Reading,
    kind: Option<Kind>,
    findings: Vec<Finding>,
    /// The documents are inside of the file.
    is_container: bool,
    /// None is.
    holds_none: bool,
}

/// What policies are kept in, and with `--extract` what they are inside of.
const POLICIES: [&str; 1] = ["json"];
const CONTAINERS: [&str; 4] = ["json", "template", "yaml", "yml"];

/// Shows what is found in the documents, and returns the exit code.
///
/// # Errors
/// An input cannot be read, the spec or profile is not valid, or `--fix` has a document that it cannot repair.
pub fn run(args: &cli::PolicyLint, ui: Ui) -> Result<u8, Error> {
    let context = setup::context(args, ui)?;
    let endings: &[&str] = if args.extract { &CONTAINERS } else { &POLICIES };
    let files = expand(&args.files, endings)?;
    if args.fix && files.len() > 1 {
        let message = "--fix prints one document, and several were given";
        return Err(Error::invalid(message).hint("run it once for each file"));
    }
    let mut intake = Intake::default();
    let mut linted = Vec::new();
    for Given { path, is_named } in &files {
        if args.extract {
            linted.extend(inside(&mut intake, path, *is_named, args.kind, &context)?);
            continue;
        }
        let one = Linted::new(intake.document(path)?, args.kind, &context);
        // A folder holds other things beside policies.
        if *is_named || one.is_policy() {
            linted.push(one);
        }
    }
    if linted.is_empty() {
        return Err(Error::invalid("there is no policy document in what was given"));
    }
    if args.fix {
        return repaired(args, linted.remove(0), &context, ui);
    }
    show(args, &linted, ui);
    Ok(exit_code(&linted))
}

/// The documents inside of a file, with their findings as one.
fn inside(
    intake: &mut Intake,
    path: &Path,
    is_named: bool,
    kind: Option<cli::PolicyKind>,
    context: &LintContext,
) -> Result<Option<Linted>, Error> {
    let Input { name, text } = intake.container(path)?;
    let Some(extraction) = extract::extract(&text).filter(|found| is_named || !found.is_empty()) else {
        return match is_named {
            true => Err(Error::invalid(format!("{name} is neither JSON nor YAML"))),
            false => Ok(None),
        };
    };
    let holds_none = extraction.is_empty();
    let mut findings = extraction.findings;
    for mut document in extraction.documents {
        document.kind = kind.map(known).or(document.kind);
        findings.extend(document.lint(context));
    }
    findings.sort_by_key(|finding| finding.at.span.start.offset);
    let reading = Reading { text, document: None, findings: Vec::new(), repaired: None };
    Ok(Some(Linted { name, reading, kind: None, findings, is_container: true, holds_none }))
}

impl Linted {
    fn new(input: Input, kind: Option<cli::PolicyKind>, context: &LintContext) -> Linted {
        let Input { name, text } = input;
        let reading = provision_iam::read(&text);
        let kind = kind.map(known).or_else(|| reading.document.as_ref().map(Kind::detect));
        let findings = lint::lint(&reading, kind, context);
        Linted { name, reading, kind, findings, is_container: false, holds_none: false }
    }

    /// Is there something of a policy in the file?
    fn is_policy(&self) -> bool {
        let is_something = |document: &Document| {
            let members = (&document.version, &document.id, document.statements.as_slice());
            !matches!(members, (None, None, []))
        };
        self.is_container || self.reading.document.as_ref().is_some_and(is_something)
    }

    /// The findings with their places in the text, and a line on the whole.
    fn human(&self, palette: Palette) -> String {
        let Linted { name, reading, findings, .. } = self;
        let what = match self.kind.filter(|_| self.is_policy()) {
            Some(Kind::Trust) => "trust policy",
            Some(Kind::Identity) => "identity policy",
            Some(Kind::Bucket) => "bucket policy",
            Some(Kind::ServiceControl) => "service control policy",
            Some(Kind::ResourceControl) => "resource control policy",
            None if self.holds_none => "no policy inside",
            None if self.is_container => "policies inside",
            None => "not a policy document",
        };
        let excerpts = ui::excerpt::findings(name, &reading.text, findings, palette);
        let (name, counted) = (printable_line(name), count(findings));
        format!("{excerpts}{name}: {what}, {counted}\n")
    }
}

pub(super) fn known(kind: cli::PolicyKind) -> Kind {
    match kind {
        cli::PolicyKind::Trust => Kind::Trust,
        cli::PolicyKind::Identity => Kind::Identity,
        cli::PolicyKind::Bucket => Kind::Bucket,
        cli::PolicyKind::Scp => Kind::ServiceControl,
        cli::PolicyKind::Rcp => Kind::ResourceControl,
    }
}

fn exit_code(linted: &[Linted]) -> u8 {
    if linted.iter().any(|one| !one.is_policy()) {
        exit::INVALID
    } else if linted.iter().any(|one| lint::has_failed(&one.findings)) {
        exit::FINDINGS
    } else {
        exit::DONE
    }
}

fn show(args: &cli::PolicyLint, linted: &[Linted], ui: Ui) {
    if args.sarif {
        let uris: Vec<String> = linted.iter().map(|one| uri(&one.name)).collect();
        let files: Vec<_> =
            uris.iter().zip(linted).map(|(uri, one)| (uri.as_str(), one.findings.as_slice())).collect();
        ui.json_document(&sarif::log("provision", env!("CARGO_PKG_VERSION"), &files));
    } else if args.github {
        for Linted { name, findings, .. } in linted {
            ui.data(&github::annotations(&printable_line(name), findings));
        }
    } else if ui.json {
        ui.json_document(&ui::json::versioned(&json!({ "findings": findings(linted) })));
    } else {
        linted.iter().for_each(|one| ui.data(&one.human(ui.out)));
    }
}

fn findings(linted: &[Linted]) -> Vec<Value> {
    let of = |one: &Linted| -> Vec<Value> {
        let fixable = fix::fixable(&one.findings, &one.reading.text);
        let told = one.findings.iter().zip(fixable).map(|(found, is_fixable)| {
            let mut finding = ui::json::finding(&one.name, found);
            if is_fixable && !one.is_container {
                finding["fixable"] = Value::from(true);
            }
            finding
        });
        told.collect()
    };
    linted.iter().flat_map(of).collect()
}

/// A file's path as a URI reference (RFC 3986), as SARIF wants it.
fn uri(name: &str) -> String {
    const NOT_IN_PATHS: &AsciiSet = &CONTROLS
        .add(b' ')
        .add(b'"')
        .add(b'#')
        .add(b'%')
        .add(b'<')
        .add(b'>')
        .add(b'?')
        .add(b'[')
        .add(b'\\')
        .add(b']')
        .add(b'^')
        .add(b'`')
        .add(b'{')
        .add(b'|')
        .add(b'}');
    match name {
        STANDARD_INPUT => "stdin".to_owned(),
        name => utf8_percent_encode(&name.replace(MAIN_SEPARATOR, "/"), NOT_IN_PATHS).to_string(),
    }
}

/// Prints the document without its syntax mistakes, and tells what remains to be done by hand.
fn repaired(args: &cli::PolicyLint, broken: Linted, context: &LintContext, ui: Ui) -> Result<u8, Error> {
    let is_sound = provision_iam::json::parse(&broken.reading.text).findings.is_empty();
    let better = broken.reading.repaired.clone();
    let Some(text) = better.or_else(|| is_sound.then(|| broken.reading.text.clone())) else {
        let message = format!("{} has mistakes with more than one possible repair", broken.name);
        show(args, &[broken], ui);
        return Err(Error::invalid(message).hint("repair these by hand"));
    };
    let input = Input { name: broken.name, text: text.clone() };
    let rest = [Linted::new(input, args.kind, context)];
    if ui.json {
        let document = json!({ "repaired": text, "findings": findings(&rest) });
        ui.json_document(&ui::json::versioned(&document));
    } else {
        ui.data(&format!("{}\n", text.trim_end()));
        if !(ui.quiet && rest[0].findings.is_empty()) {
            ui.complain(&rest[0].human(ui.err));
        }
    }
    Ok(exit_code(&rest))
}
