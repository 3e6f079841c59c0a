//! `provision doctor --role`: a role, whoever made it.

use provision_core::address::Owner;
use provision_core::plan::{Plan, RoleChange};
use provision_doctor::role::{NoRepair, Repair, repair};

use super::super::live::Live;
use super::report::{no_plan, show};
use super::{fix, read};
use crate::cli::{self, Common};
use crate::error::Error;
use crate::exit;
use crate::ui::Ui;
use crate::ui::doctor::Case;

/// # Errors
/// AWS does not say who is calling, `--as` cannot be read, or a repair is refused or fails.
pub async fn run(role: &str, args: &cli::Doctor, common: &Common, ui: Ui) -> Result<u8, Error> {
    let asker = read::asker(args.principal.as_deref())?;
    let live = Live::connect_in(args.region.as_deref(), common, ui).await?;
    let case = read::case(&live, role, asker.as_ref()).await?;
    let code = show(std::slice::from_ref(&case), None, args.format, ui);
    if !args.fix || case.diagnosis.findings.is_empty() {
        return Ok(code);
    }
    match change(&case) {
        Ok(change) => {
            note_owner(&case, ui);
            let plan = Plan::of_role(&change).map_err(|finding| Error::failed(finding.message))?;
            let repair = fix::Repair { live: &live, plan, cases: &[case] };
            fix::carry_out(&[repair], args, ui).await
        }
        Err(NoRepair::Elsewhere(why)) => {
            no_plan(&why, ui);
            Ok(exit::FINDINGS)
        }
        Err(NoRepair::TooWide(why)) => Err(Error::refused(format!("nothing is planned: {why}"))
            .hint("say with --as who exactly is to get in")),
    }
}

/// What repairs the first finding.
fn change(case: &Case) -> Result<RoleChange, NoRepair> {
    let nobody = || NoRepair::Elsewhere("it is not known who is to get in: say it with --as".to_owned());
    let asked = case.asked.as_ref().ok_or_else(nobody)?;
    let first = case.diagnosis.findings.first().ok_or_else(nobody)?;
    let role = case.reading.role.found();
    let repair = repair(&case.reading, asked, first)?;
    let name = case.reading.role_arn.rsplit('/').next().unwrap_or_default();
    let change =
        RoleChange { account: case.reading.account.clone(), role: name.to_owned(), ..RoleChange::default() };
    Ok(match repair {
        Repair::Trust { document, .. } => {
            let before = role.and_then(|role| role.trust_policy.clone()).unwrap_or_default();
            RoleChange { trust: Some((before, document)), ..change }
        }
        Repair::MaxSession { seconds } => {
            let before = role.and_then(|role| role.max_session_seconds).unwrap_or(3600);
            RoleChange { max_session: Some((before, seconds)), ..change }
        }
    })
}

/// What belongs to a deployment, its spec makes again.
fn note_owner(case: &Case, ui: Ui) {
    let owner = case.reading.role.found().and_then(|role| Owner::of(&role.tags));
    if let Some(owner) = owner.filter(|_| !ui.json) {
        ui.talk(&format!(
            "\nThe role belongs to the deployment {owner}: the next apply of its spec takes out what the spec does not \
             say. To mend it by its spec: provision doctor SPEC --fix"
        ));
    }
}
