//! `provision list`: what is connected in the account, and which specs still know it. Changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use provision_core::address::Owner;
use provision_core::connected::{Connected, connected, title};
use provision_core::facts::{UnansweredRead, Wanted};
use provision_core::prose::{counted, printable};
use provision_core::toml_document::Problems;
use serde_json::json;

use super::live::{Live, unlisted, unreadable};
use super::load;
use crate::cli::{Common, Only, Selection};
use crate::error::Error;
use crate::ui::palette::paint;
use crate::ui::text::hanging;
use crate::ui::{self, Ui};
use crate::{exit, files};

/// The specs that name each owner, of each account.
type Naming = BTreeMap<(String, Owner), BTreeSet<PathBuf>>;

/// # Errors
/// A spec is not valid, a folder has none, or the account cannot be read.
pub async fn run(specs: &[PathBuf], common: &Common, ui: Ui) -> Result<u8, Error> {
    let known = if specs.is_empty() { None } else { Some(naming(specs, ui)?) };
    let live = Live::connect_to_any(common, ui).await?;
    let mut wanted = Wanted::default();
    wanted.whole_inventory();
    let world = live.look(&wanted).await.map_err(unreadable)?;
    let account = &live.identity().account;
    let all = connected(&world);
    if all.is_empty() {
        unlisted(&world, &format!("what is connected in account {account}"))?;
    }
    let known = known.map(|known| of_account(known, account));
    let is_whole = !world.unanswered.iter().any(UnansweredRead::is_of_inventory);
    if ui.json {
        let entries = all.iter().map(|one| entry(one, known.as_ref()));
        let notes = world.unanswered.iter().map(ToString::to_string);
        ui.json_document(&json!({
            "format_version": ui::json::FORMAT_VERSION,
            "account": account,
            "connected": entries.collect::<Vec<_>>(),
            "notes": notes.collect::<Vec<_>>(),
        }));
    } else {
        ui.data(&human(&all, known.as_ref(), account, is_whole, ui));
        world.unanswered.iter().for_each(|read| ui.note(&read.to_string()));
    }
    Ok(exit::DONE)
}

/// The specs that name each owner. Each file is read by itself, because two that name the same are what is to be told.
///
/// # Errors
/// There is no spec, or one is not valid: what only it names would seem to be in none.
fn naming(paths: &[PathBuf], ui: Ui) -> Result<Naming, Error> {
    let (mut naming, mut wrong) = (Naming::new(), Problems::default());
    for path in load::spec_files(&Selection { specs: paths.to_vec(), only: Only::default() })? {
        match files::load(std::slice::from_ref(&path)) {
            Ok(specs) => {
                for deployment in specs.specs.iter().flat_map(|spec| &spec.deployments) {
                    let named = (deployment.aws.account.clone(), deployment.owner());
                    naming.entry(named).or_default().insert(path.clone());
                }
            }
            Err(problems) => wrong.extend(problems),
        }
    }
    if wrong.has_errors() {
        let error = load::invalid(&wrong, ui);
        return Err(error.hint("mend it first: what only it names would seem to be in none of the specs"));
    }
    Ok(naming)
}

/// The files by owner: a spec of another account says nothing of this one.
fn of_account(naming: Naming, account: &str) -> BTreeMap<Owner, BTreeSet<PathBuf>> {
    let here = naming.into_iter().filter(|((of, _), _)| of == account);
    here.map(|((_, owner), files)| (owner, files)).collect()
}

fn specs(one: &Connected, known: &BTreeMap<Owner, BTreeSet<PathBuf>>) -> Vec<String> {
    let (deployment, destination) = (one.deployment.clone(), one.destination.clone());
    let files = known.get(&Owner { deployment, destination }).into_iter().flatten();
    files.map(|path| path.display().to_string()).collect()
}

fn entry(one: &Connected, known: Option<&BTreeMap<Owner, BTreeSet<PathBuf>>>) -> serde_json::Value {
    let mut entry = json!(one);
    if let Some(known) = known {
        let specs = specs(one, known);
        entry["spec"] = json!(specs.first());
        entry["specs"] = json!(specs);
    }
    entry
}

fn human(
    all: &[Connected],
    known: Option<&BTreeMap<Owner, BTreeSet<PathBuf>>>,
    account: &str,
    is_whole: bool,
    ui: Ui,
) -> String {
    if all.is_empty() {
        return format!("Nothing is connected by provision in account {account}.\n");
    }
    let mut text = String::new();
    for one in all {
        let name = format!("{}/{}", one.deployment, one.destination);
        let _ = writeln!(text, "{}", paint(ui.out.heading, printable(&name)));
        let what = [
            one.vendor.clone(),
            one.database_user.as_ref().map(|user| format!("database user {user}")),
            one.since.as_ref().map(|day| format!("since {day}")),
            one.version.as_ref().map(|version| format!("by provision {version}")),
        ];
        let mut line = |words: &str| {
            hanging("  ", words, ui.out.width).iter().for_each(|line| {
                let _ = writeln!(text, "{line}");
            });
        };
        line(&what.into_iter().flatten().collect::<Vec<_>>().join(", "));
        one.places.iter().for_each(|place| line(&format!("at {place}")));
        line(&one.resources.iter().map(|arn| title(arn)).collect::<Vec<_>>().join(", "));
        if let Some(known) = known {
            match specs(one, known).join(", ") {
                none if none.is_empty() => line(&format!(
                    "in none of these specs: provision destroy --deployment {} --destination {}",
                    one.deployment, one.destination
                )),
                some => line(&format!("in {some}")),
            }
        }
        text.push('\n');
    }
    let deployments: BTreeSet<_> = all.iter().map(|one| &one.deployment).collect();
    let _ = writeln!(
        text,
        "{} of {} in account {account}{}",
        counted(all.len(), "destination"),
        counted(deployments.len(), "deployment"),
        if is_whole { "." } else { ", as far as it could be listed." }
    );
    text
}
