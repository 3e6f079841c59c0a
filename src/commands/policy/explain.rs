//! `provision policy explain`: would a request be allowed, and what decided.

use std::path::{Path, PathBuf};

use provision_iam::evaluate::{self, Layer, Policies, Policy, Request, Token};

use super::batch;
use super::intake::{Input, Intake, Named, is_token, token_on_the_command_line};
use crate::cli::{self, ReportFormat};
use crate::error::Error;
use crate::exit;
use crate::ui::{self, Ui};

/// Tells whether the request is allowed, or each of many, and returns the exit code.
///
/// # Errors
/// An input cannot be read, or is not what it was given as.
pub fn run(args: &cli::PolicyExplain, ui: Ui) -> Result<u8, Error> {
    let mut intake = Intake::default();
    let trust = one(&mut intake, args.trust.as_deref(), Layer::Resource)?;
    let identity = all(&mut intake, &args.identity, Layer::Identity)?;
    let boundary = one(&mut intake, args.boundary.as_deref(), Layer::Boundary)?;
    let scp = by_level(&mut intake, &args.scp, Layer::ServiceControl)?;
    let rcp = by_level(&mut intake, &args.rcp, Layer::ResourceControl)?;
    let endpoint = one(&mut intake, args.endpoint.as_deref(), Layer::Endpoint)?;
    let session = all(&mut intake, &args.session, Layer::Session)?;
    let token = args.token.as_deref().map(|path| token(&mut intake, path)).transpose()?;
    let request = match &args.requests {
        Some(_) => None,
        None => request(&mut intake, args.request.as_deref(), token.as_ref())?,
    };
    let many = args.requests.as_deref().map(|path| intake.lines(path)).transpose()?;
    if let Some(error) = intake.refusal(ui) {
        return Err(error);
    }
    let policies = Policies {
        resource: trust.as_ref().map(policy),
        identity: identity.iter().map(policy).collect(),
        boundary: boundary.as_ref().map(policy),
        service_control: scp.iter().map(leveled).collect(),
        resource_control: rcp.iter().map(leveled).collect(),
        endpoint: endpoint.as_ref().map(policy),
        session: session.iter().map(policy).collect(),
    };
    if let Some((name, lines)) = many {
        return batch::answer(&policies, &name, lines, ui);
    }
    let Some(request) = request else {
        return Err(Error::invalid("there is no request"));
    };
    let explanation = evaluate::explain(&policies, &request);
    match args.format.or_json(ui.json) {
        ReportFormat::Json => ui.json_document(&ui::json::versioned(&explanation)),
        ReportFormat::Html => ui.data(&ui::page::explanation::page(&explanation).html()),
        _ => ui.data(&ui::policy::explanation(&explanation, ui.out)),
    }
    Ok(match explanation.is_allowed() {
        true => exit::DONE,
        false => exit::FINDINGS,
    })
}

fn policy(named: &Named) -> Policy<'_> {
    let Named { name, document, .. } = named;
    Policy::new(name, document)
}

/// An organization's policy, with the level it is attached at.
type Leveled = (Option<String>, Named);

fn leveled((level, named): &Leveled) -> Policy<'_> {
    policy(named).at_level(level.as_deref())
}

/// `root=FILE`, `ou=FILE`, `ou/NAME=FILE`, `account=FILE`, or the file alone.
fn by_level(intake: &mut Intake, given: &[PathBuf], layer: Layer) -> Result<Vec<Leveled>, Error> {
    let mut policies = Vec::new();
    for path in given {
        let text = path.to_string_lossy();
        let is_level = |level: &str| {
            ["root", "ou", "account"].contains(&level) || level.starts_with("ou/") || level.starts_with("ou-")
        };
        let (level, file) = match text.split_once('=').filter(|(level, _)| is_level(level)) {
            Some((level, file)) => (Some(level.to_owned()), Path::new(file)),
            None => (None, path.as_path()),
        };
        policies.extend(intake.policy_as(file, layer)?.map(|named| (level, named)));
    }
    Ok(policies)
}

fn one(intake: &mut Intake, path: Option<&Path>, layer: Layer) -> Result<Option<Named>, Error> {
    Ok(path.map(|path| intake.policy_as(path, layer)).transpose()?.flatten())
}

fn all(intake: &mut Intake, paths: &[PathBuf], layer: Layer) -> Result<Vec<Named>, Error> {
    let read = paths.iter().map(|path| intake.policy_as(path, layer));
    let read: Vec<_> = read.collect::<Result<_, _>>()?;
    Ok(read.into_iter().flatten().collect())
}

/// The claims of a token. No message repeats anything of it.
fn token(intake: &mut Intake, path: &Path) -> Result<Token, Error> {
    if is_token(&path.to_string_lossy()) {
        return Err(token_on_the_command_line());
    }
    let Input { name, text } = intake.text(path)?;
    Token::parse(&text).map_err(|error| {
        Error::invalid(format!("cannot use the token in {name}: {error}"))
            .hint("it is what the identity provider issues: three parts in base64url with dots between them")
    })
}

/// The request as JSON in the argument itself, or in a file.
fn request(
    intake: &mut Intake,
    argument: Option<&str>,
    token: Option<&Token>,
) -> Result<Option<Request>, Error> {
    let input = match argument {
        // All that a request needs can come from a token.
        None => Input { name: "the request".to_owned(), text: "{}".to_owned() },
        Some(text) if text.trim_start().starts_with('{') => {
            Input { name: "--request".to_owned(), text: text.to_owned() }
        }
        Some(path) => intake.document(Path::new(path))?,
    };
    let request = match token {
        Some(token) => Request::from_json_with_token(&input.text, token),
        None => Request::from_json(&input.text),
    };
    Ok(match request {
        Ok(request) => Some(request),
        Err(findings) => {
            intake.refuse("a request", input, findings, None);
            None
        }
    })
}
