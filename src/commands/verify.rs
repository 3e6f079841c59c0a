//! `provision verify`: proves the access.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use futures::future::try_join_all;

use super::accounts::{Account, Accounts, Asked};
use super::live::Live;
use super::load::{self, Scope};
use super::visit;
use crate::cli::{self, Common, ReportFormat};
use crate::cloud::{Verification, WebIdentityToken};
use crate::error::Error;
use crate::exit;
use crate::reading;
use crate::retry::RetryPolicy;
use crate::ui::verify::{self as report, Verified};
use crate::ui::{Ui, json, page};
use provision_core::deployment::Deployment;
use provision_core::facts::World;
use provision_core::kinds;
use provision_core::plan::{Plan, Pruning};
use provision_core::verify::{self, Case, Line};
use provision_iam::evaluate::Token;

/// The first pause before the account is read again; each further one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_secs(1);

/// Characters of a nonce: enough that no two runs have the same.
const NONCE: usize = 12;

/// Verifies each destination of each account, all at once, and returns the exit code: the worst. An account that cannot be
/// read is told, and stops no other.
///
/// # Errors
/// The spec is invalid, no account can be read, or there is no token where one was named.
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
    let accounts = Accounts::begin(&scope, common, ui).await?;
    let wait = Duration::from_secs(args.wait);
    let asked =
        accounts.ask(|account| of_account(account, token.as_ref(), secret.as_ref(), wait, ui)).await?;
    let Asked { each: mut examined, refused } = asked;
    let format = args.format.or_json(ui.json);
    let is_for_people = format == ReportFormat::Human;
    if is_for_people {
        ui.data(&report::human(&verified(&examined), ui.out));
    }
    let mut is_interrupted = false;
    if let Some(minutes) = args.wait_for_vendor {
        visit::announce(minutes, ui);
        let token = token.as_ref();
        let visits = examined.iter().map(|(at, one)| {
            let live = &accounts.at(*at).live;
            async move { visit::of(live, &one.cases(token), minutes).await }
        });
        let visits = try_join_all(visits).await?;
        is_interrupted = visits.iter().any(|one| one.is_interrupted);
        if is_for_people {
            let lines: Vec<_> = visits.iter().flat_map(|one| one.lines.clone()).collect();
            ui.data(&format!("\n{}", report::visits(&verified(&examined), &lines, ui.out)));
        }
        for ((_, one), visits) in examined.iter_mut().zip(visits) {
            one.lines.iter_mut().zip(visits.lines).for_each(|(lines, more)| lines.extend(more));
        }
    }
    let verified = verified(&examined);
    let refused = accounts.error(refused);
    match format {
        ReportFormat::Json => {
            ui.json_document(&json::beside(json::versioned(&report::document(&verified)), refused.as_ref()));
        }
        ReportFormat::Markdown => ui.data(&report::markdown(&verified)),
        ReportFormat::Html => ui.data(&page::verify::page(&verified).html()),
        ReportFormat::Human | ReportFormat::Graph | ReportFormat::Mermaid => {}
    }
    let has_failed = verified.iter().flat_map(|one| one.lines).any(Line::is_grave);
    if let Some(error) = &refused {
        ui.error_beside(error);
    }
    let code = match has_failed {
        _ if is_interrupted => return Ok(exit::INTERRUPTED),
        true => exit::FINDINGS,
        false => exit::DONE,
    };
    Ok(exit::worst([code].into_iter().chain(refused.as_ref().map(exit::of_error))))
}

/// What came of an account's destinations.
struct Examined {
    /// As the spec says and the account completes them.
    deployments: Vec<Deployment>,
    plan: Plan,
    world: World,
    /// Of each destination.
    lines: Vec<Vec<Line>>,
}

impl Examined {
    fn cases<'a>(&'a self, token: Option<&'a Token>) -> Vec<Case<'a>> {
        let each = self.deployments.iter().zip(&self.plan.deployments);
        each.map(|(deployment, plan)| Case { deployment, plan, world: &self.world, token }).collect()
    }
}

/// Tries all of an account's destinations at once.
async fn of_account(
    Account { scope, live, .. }: &Account,
    token: Option<&Token>,
    secret: Option<&WebIdentityToken>,
    wait: Duration,
    ui: Ui,
) -> Result<Examined, Error> {
    live.proven().await?;
    let (plan, world) = as_shown(live, scope, wait, ui).await?;
    let completed = |deployment| kinds::with_external_id(deployment, &world).into_owned();
    let deployments = scope.deployments.iter().map(completed).collect();
    let examined = Examined { deployments, plan, world, lines: Vec::new() };
    let each = examined.cases(token).into_iter().map(|case| async move {
        let nonce = nonce();
        let probes = verify::probes(&case, &nonce)
            .map_err(|error| Error::failed("what is to be tried cannot be written").because(error))?;
        let (deployment, world) = (case.deployment, case.world);
        let answers =
            live.verify(Verification { deployment, world, probes: &probes, token: secret, wait }).await;
        Ok::<_, Error>(verify::lines(&case, &probes, &answers))
    });
    let lines = try_join_all(each).await?;
    Ok(Examined { lines, ..examined })
}

/// Reads the account, and reads it again while what was before may still be shown, but no longer than is waited for anyway.
async fn as_shown(live: &Live, scope: &Scope, wait: Duration, ui: Ui) -> Result<(Plan, World), Error> {
    let (started, limit) = (Instant::now(), wait.min(RetryPolicy::default().unseen));
    let mut pause = FIRST_PAUSE;
    loop {
        let read = live.plan_with_world(scope, Pruning::default()).await?;
        let left = limit.saturating_sub(started.elapsed());
        if left.is_zero() || !read.0.may_be_shown_late() {
            return Ok(read);
        }
        if pause == FIRST_PAUSE {
            let seconds = left.as_secs_f64().ceil();
            ui.remark(&format!(
                "Waiting up to {seconds} s: IAM and S3 may still show what was before a change"
            ));
        }
        tokio::time::sleep(pause.min(left)).await;
        pause *= 2;
    }
}

/// All accounts' destinations.
fn verified(examined: &[(usize, Examined)]) -> Vec<Verified<'_>> {
    let each = examined.iter().flat_map(|(_, one)| {
        one.deployments.iter().zip(&one.plan.deployments).zip(&one.lines).map(
            |((deployment, plan), lines)| Verified {
                spec: &deployment.spec,
                destination: &deployment.destination,
                vendor: &deployment.vendor.title,
                warehouse: &plan.warehouse,
                lines,
            },
        )
    });
    each.collect()
}

/// Names what is made for one run.
fn nonce() -> String {
    use rand::Rng as _;
    let mut random = rand::rng();
    (0..NONCE).map(|_| char::from(b'a' + random.random_range(0..26_u8))).collect()
}

/// What is read of a token: far above what any has.
const MOST_OF_A_TOKEN: u64 = 1 << 20;

fn read_token(path: &Path) -> Result<String, Error> {
    let text = reading::text(path, MOST_OF_A_TOKEN).map_err(|error| {
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
