//! `provision init`: a first spec, from flags, from the vendor's page, from the account, and from whoever sits at the
//! terminal. Reads, and writes one file.

mod ask;
mod source;
mod write;

use provision_core::init::{Draft, Known, Page, Question, complete};
use provision_core::prose::printable;
use serde_json::json;

use super::live::{self, Live};
use super::vendors;
use crate::answers::Answers;
use crate::cli::Common;
use crate::error::Error;
use crate::ui::Ui;

/// # Errors
/// Answers are missing or make no valid spec, or the file is there already.
pub fn run(answers: &Answers, common: &Common, ui: Ui) -> Result<u8, Error> {
    let (page, draft, mut known) = begin(answers, ui)?;
    survey(&draft, &mut known, common, ui);
    finish(draft, known, &page, answers, ui)
}

/// What flags and the vendor's page say, before anything is asked.
///
/// # Errors
/// The file that is to be written is there already, the page cannot be read, or there is no such vendor.
pub(super) fn begin(answers: &Answers, ui: Ui) -> Result<(Page, Draft, Known), Error> {
    answers.out.as_deref().map_or(Ok(()), write::refuse_to_overwrite)?;
    let page = given_page(answers, ui)?;
    let mut draft = answers.draft();
    draft.vendor = draft.vendor.or_else(|| page.vendor.clone());
    let mut known = Known::default();
    if let Some(vendor) = &draft.vendor {
        let vendor = vendors::profile(vendor, ui)?;
        page.fill(&mut draft, &vendor);
        known.vendor = Some(vendor);
    }
    Ok((page, draft, known))
}

/// What `--from` gives, which is told.
///
/// # Errors
/// It cannot be read, or has nothing that could be recognised.
fn given_page(answers: &Answers, ui: Ui) -> Result<Page, Error> {
    let Some(from) = &answers.from else { return Ok(Page::default()) };
    let page = source::page(from)?;
    tell(&page, ui)?;
    Ok(page)
}

/// Asks or takes what is open, and writes the spec.
///
/// # Errors
/// As [`run`].
pub(super) fn finish(
    mut draft: Draft,
    mut known: Known,
    page: &Page,
    answers: &Answers,
    ui: Ui,
) -> Result<u8, Error> {
    draft.settle(&known);
    if ui.answers && !answers.no_input && !ui.json {
        ask::all(&mut draft, &mut known, page, ui)?;
    }
    let missing = complete(&mut draft, &known).map_err(|(question, why)| {
        let flags = question.topic.flags();
        Error::invalid(format!("the default of {flags} cannot be used: {why}")).hint("give the flag")
    })?;
    if !missing.is_empty() {
        return Err(incomplete(&missing));
    }
    draft.close();
    if let Some(missing) = known.warehouse_missing(&draft) {
        ui.note(&missing);
    }
    write::spec(&draft, &known, answers, ui)
}

/// Everything that only a person can answer, at once.
fn incomplete(missing: &[Question]) -> Error {
    let width = missing.iter().map(|question| question.topic.flags().len()).max().unwrap_or_default();
    let lines = missing.iter().map(|question| {
        let Question { topic, prompt, help, choices, .. } = question;
        let choices: Vec<_> = choices.iter().map(|choice| choice.value.as_str()).collect();
        let choices = if choices.is_empty() { String::new() } else { format!(": {}", choices.join(", ")) };
        let help = if help.is_empty() || !choices.is_empty() { String::new() } else { format!(": {help}") };
        format!("\n  {:width$}  {}{choices}{help}", topic.flags(), prompt.to_lowercase())
    });
    let findings =
        missing.iter().map(|question| json!({"flag": question.topic.flags(), "message": question.prompt}));
    let list: String = lines.collect();
    let error = Error::invalid(format!("the spec is not written, because these are missing:{list}"));
    error.hint("give the flags, or run it on a terminal").findings(findings.collect::<Vec<_>>())
}

/// What was found in the vendor's page.
fn tell(page: &Page, ui: Ui) -> Result<(), Error> {
    let pairs = [
        ("vendor", page.vendor.clone()),
        ("data centre", page.data_center.clone()),
        ("subject", page.subject.clone()),
        ("audience", page.audience.clone()),
        ("external id", page.external_id.clone()),
        ("session name", page.session_name.clone()),
        ("principals", Some(page.principals.join(", ")).filter(|all| !all.is_empty())),
        ("addresses", Some(page.cidrs.join(", ")).filter(|all| !all.is_empty())),
    ];
    let found: Vec<_> = pairs
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name} {}", printable(&value?))))
        .collect();
    if found.is_empty() {
        let error = Error::invalid("--from has nothing that could be recognised");
        return Err(error.hint(
            "it takes the vendor's trust policy, its identities or its addresses, with any text around",
        ));
    }
    ui.talk(&format!("Found in what --from gave: {}", found.join("; ")));
    Ok(())
}

/// What the account has, as far as there are credentials and it may be listed.
fn survey(draft: &Draft, known: &mut Known, common: &Common, ui: Ui) {
    let looked = live::block_on(async {
        let live = Live::connect_in(draft.region.as_deref(), common, ui).await?;
        let identity = live.identity().clone();
        let (survey, region) = live.survey(draft.region.as_deref()).await;
        Ok((identity, survey, region))
    });
    let (identity, survey, region) = match looked {
        Ok(looked) => looked,
        Err(error) => {
            let why = crate::error::reasons(&error);
            return ui.note(&format!("the account is not asked for its warehouses: {why}"));
        }
    };
    if draft.account.as_ref().is_some_and(|account| *account != identity.account) {
        return ui.note(&format!(
            "these credentials are for account {}, so that its warehouses are not offered",
            identity.account
        ));
    }
    ui.talk(&format!("Account {} as {}", identity.account, printable(&identity.arn)));
    for error in &survey.unlisted {
        ui.note(&error.to_string());
    }
    known.account = Some(identity.account);
    (known.warehouses, known.buckets, known.region) = (survey.warehouses, survey.buckets, region);
}
