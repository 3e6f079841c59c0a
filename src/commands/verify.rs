//! `provision verify`: proves the access.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use futures::future::join_all;

use super::live::Live;
use super::{load, visit};
use crate::cli::{self, Common, ReportFormat};
use crate::cloud::{Verification, WebIdentityToken};
use crate::error::Error;
use crate::exit;
use crate::ui::verify::{self as report, Verified};
use crate::ui::{Ui, json, page};
use provision_core::kinds;
use provision_core::plan::Pruning;
use provision_core::verify::{self, Case, Line};
use provision_iam::evaluate::Token;

/// Characters of a nonce: enough that no two runs have the same.
const NONCE: usize = 12;

/// Verifies each destination, all at once, and returns the exit code.
///
/// # Errors
/// The spec is invalid, it is another account, the account cannot be read, or there is no token where one was named.
pub async fn run(args: &cli::Verify, common: &Common, ui: Ui) -> Result<u8, Error> {
    let scope = load::deployments(&args.selection, ui)?;
    let text = match (&args.token, &args.token_command) {
        (Some(path), _) => Some(read_token(path)?),
        (None, Some(command)) => Some(run_for_token(command)?),
        (None, None) => None,
    };
    let token = text.as_deref().map(Token::parse).transpose().map_err(|error| {
        Error::invalid(error.to_string())
            .hint("the vendor's token is a JWT: three parts with dots in between")
    })?;
    let secret = text.map(WebIdentityToken::new);
    let live = Live::connect(&scope.deployments, common, ui).await?;
    let (plan, world) = live.plan_with_world(&scope, Pruning::default()).await?;
    let deployments = scope.deployments.iter().map(|deployment| kinds::with_external_id(deployment, &world));
    let deployments: Vec<_> = deployments.collect();
    let cases: Vec<_> = deployments
        .iter()
        .zip(&plan.deployments)
        .map(|(deployment, plan)| Case { deployment, plan, world: &world, token: token.as_ref() })
        .collect();
    let each = cases.iter().map(|case| async {
        let Case { deployment, plan, .. } = *case;
        let nonce = nonce();
        let probes = verify::probes(case, &nonce)
            .map_err(|error| Error::failed("what is to be tried cannot be written").because(error))?;
        let wait = Duration::from_secs(args.wait);
        let asked = Verification { deployment, world: &world, probes: &probes, token: secret.as_ref(), wait };
        let answers = live.verify(asked).await;
        Ok(Verified {
            spec: &deployment.spec,
            destination: &deployment.destination,
            vendor: &deployment.vendor.title,
            warehouse: &plan.warehouse,
            lines: verify::lines(case, &probes, &answers),
        })
    });
    let mut verified = join_all(each).await.into_iter().collect::<Result<Vec<_>, Error>>()?;
    let format = args.format.or_json(ui.json);
    let is_for_people = format == ReportFormat::Human;
    if is_for_people {
        ui.data(&report::human(&verified, ui.out));
    }
    let mut is_interrupted = false;
    if let Some(minutes) = args.wait_for_vendor {
        let visits = visit::of(&live, &cases, minutes, ui).await?;
        is_interrupted = visits.is_interrupted;
        if is_for_people {
            ui.data(&format!("\n{}", report::visits(&verified, &visits.lines, ui.out)));
        }
        for (one, lines) in verified.iter_mut().zip(visits.lines) {
            one.lines.extend(lines);
        }
    }
    match format {
        ReportFormat::Json => ui.json_document(&json::versioned(&report::document(&verified))),
        ReportFormat::Markdown => ui.data(&report::markdown(&verified)),
        ReportFormat::Html => ui.data(&page::verify::page(&verified).html()),
        ReportFormat::Human | ReportFormat::Graph | ReportFormat::Mermaid => {}
    }
    let has_failed = verified.iter().flat_map(|one| &one.lines).any(Line::is_grave);
    Ok(match has_failed {
        _ if is_interrupted => exit::INTERRUPTED,
        true => exit::FINDINGS,
        false => exit::DONE,
    })
}

/// Names what is made for one run.
fn nonce() -> String {
    use rand::Rng as _;
    let mut random = rand::rng();
    (0..NONCE).map(|_| char::from(b'a' + random.random_range(0..26_u8))).collect()
}

fn read_token(path: &Path) -> Result<String, Error> {
    let text = std::fs::read_to_string(path).map_err(|error| {
        Error::invalid(format!("the token in {} cannot be read", path.display())).because(error)
    })?;
    Ok(text.trim().to_owned())
}

/// What the command prints; what it complains of is seen.
fn run_for_token(command: &str) -> Result<String, Error> {
    let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
    let done =
        Command::new(shell).args([flag, command]).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let done =
        done.map_err(|error| Error::failed("the command for the token cannot be run").because(error))?;
    if !done.status.success() {
        return Err(Error::failed(format!("the command for the token failed: {}", done.status)));
    }
    Ok(String::from_utf8_lossy(&done.stdout).trim().to_owned())
}
