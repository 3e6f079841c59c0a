//! `--fix`: the repair shown, agreed to, carried out, and then proven.

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use serde_json::json;

use provision_core::plan::Plan;
use provision_doctor::role::{Entity, Reading, is_allowed};
use provision_iam::{Document, diff};

use super::super::accounts::{self, Part};
use super::super::apply::{check_digest, confirm};
use super::super::live::Live;
use super::super::refusal::refusal;
use crate::cli;
use crate::cloud::Examination;
use crate::error::Error;
use crate::exit;
use crate::ui::doctor::Case;
use crate::ui::{self, Ui};

/// How often the role is read again until the change is seen, with a second in between.
const TRIES: u32 = 20;

/// What mends the roles of an account.
pub struct Repair<'a> {
    pub live: &'a Live,
    pub plan: Plan,
    pub cases: &'a [Case],
}

/// Shows the plan of all accounts, asks, keeps what was there, carries it out, and evaluates the requests again.
///
/// # Errors
/// The plan is refused or not agreed to, what was there cannot be kept, or a request is still denied.
pub async fn carry_out(repairs: &[Repair<'_>], args: &cli::Doctor, ui: Ui) -> Result<u8, Error> {
    let plan = &Plan::joined(repairs.iter().map(|repair| repair.plan.clone()).collect());
    if !ui.json {
        ui.data("\n");
    }
    let reviewed = args.expect.as_ref().is_some_and(|expected| expected.fits(plan));
    ui.plan_to_carry_out(plan, reviewed);
    if let Some(error) = refusal(plan) {
        return Err(error);
    }
    if let Some(expected) = &args.expect {
        check_digest(plan, expected)?;
    }
    if !args.yes && args.expect.is_none() {
        confirm(ui)?;
    }
    let changed = repairs.iter().flat_map(|Repair { live, plan, cases }| {
        cases.iter().filter(move |case| changes(plan, case)).map(move |case| (*live, case))
    });
    let changed: Vec<_> = changed.collect();
    for (_, case) in &changed {
        keep(case, ui)?;
    }
    let parts = repairs.iter().map(|Repair { live, plan, .. }| {
        let account = live.identity().account.as_str();
        Part { account, live, plan }
    });
    let parts: Vec<_> = parts.collect();
    let go_on = "Run the same command again to see what is left";
    let code = accounts::carry_out(&parts, &plan.digest, Vec::new(), go_on, ui).await;
    if code != exit::DONE {
        return Ok(code);
    }
    for (live, case) in changed {
        prove(live, case, ui).await?;
    }
    Ok(exit::DONE)
}

/// Whether the plan changes the role of the case.
fn changes(plan: &Plan, case: &Case) -> bool {
    let name = case.reading.role_arn.rsplit('/').next();
    plan.steps().any(|step| step.action.is_change() && Some(step.address.name.as_str()) == name)
        || case.address.is_some() && plan.has_changes()
}

/// Writes the trust policy that is there into a file that nobody else can read, and says where.
fn keep(case: &Case, ui: Ui) -> Result<(), Error> {
    let Some(trust) = case.reading.role.found().and_then(|role| role.trust_policy.as_ref()) else {
        return Ok(());
    };
    let name = case.reading.role_arn.rsplit('/').next().unwrap_or_default();
    let digest = provision_core::digest::of(trust);
    let path = PathBuf::from(format!("{name}-trust-before-{}.json", &digest[..12]));
    let failed = |error| {
        Error::failed(format!("the trust policy as it is cannot be kept in {}", path.display()))
            .because(error)
    };
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(&path) {
        Ok(mut file) => file.write_all(format!("{trust}\n").as_bytes()).map_err(failed)?,
        // The same document was kept before: its name tells.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
        Err(error) => return Err(failed(error)),
    }
    match ui.json {
        true => ui.json_line(&ui::json::event("kept", json!({ "role": case.reading.role_arn, "file": path }))),
        false => ui.talk(&format!(
            "The trust policy as it was is kept in {0}\n  back: aws iam update-assume-role-policy --role-name {name} \\\n    \
             --policy-document file://{0}",
            path.display()
        )),
    }
    Ok(())
}

/// Reads the role again and evaluates the request that was denied: it must be allowed now.
async fn prove(live: &Live, case: &Case, ui: Ui) -> Result<(), Error> {
    let Some(asked) = &case.asked else { return Ok(()) };
    let principal = case.reading.principal.found().map(|_| asked.request.principal.name().to_owned());
    let question = Examination { role: case.reading.role_arn.clone(), principal };
    let mut reading = live.examine(&question).await;
    for _ in 1..TRIES {
        if is_allowed(&reading, asked) {
            break;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
        reading = live.examine(&question).await;
    }
    let is_allowed = is_allowed(&reading, asked);
    let gained = gained(&case.reading, &reading);
    if ui.json {
        let document = json!({
            "role": reading.role_arn, "allowed": is_allowed, "differences": gained,
        });
        ui.json_line(&ui::json::event("checked", document));
    } else {
        ui.data(&ui::doctor::proof(asked, is_allowed, &gained, ui.out));
    }
    match is_allowed {
        true => Ok(()),
        false => Err(Error::failed(format!(
            "the role {} was changed, and the request is still denied by what was read",
            reading.role_arn
        ))
        .hint("run provision doctor again: there is more than one cause")),
    }
}

/// What the trust policy gives now that it did not before, and what it no longer does, by meaning.
fn gained(before: &Reading, after: &Reading) -> Vec<String> {
    let trust = |reading: &Reading| -> Option<Document> {
        let text = reading.role.found().and_then(|role: &Entity| role.trust_policy.clone());
        Document::parse(&text.unwrap_or_else(|| r#"{"Statement": []}"#.to_owned())).ok()
    };
    let (Some(old), Some(new)) = (trust(before), trust(after)) else { return Vec::new() };
    let found = diff(&old.canonical(), &new.canonical());
    found.differences.into_iter().map(|difference| difference.message).collect()
}
