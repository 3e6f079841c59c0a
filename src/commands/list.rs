//! `provision list`: what is connected in the account, and which specs still know it. Changes nothing.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use provision_core::address::Owner;
use provision_core::connected::{Connected, connected, title};
use provision_core::facts::Wanted;
use provision_core::prose::printable;
use serde_json::json;

use super::live::{Live, unreadable};
use crate::cli::Common;
use crate::error::Error;
use crate::ui::palette::paint;
use crate::ui::text::hanging;
use crate::ui::{self, Ui};
use crate::{exit, files};

/// # Errors
/// The account or a folder cannot be read.
pub async fn run(specs: &[PathBuf], common: &Common, ui: Ui) -> Result<u8, Error> {
    let known = if specs.is_empty() { None } else { Some(owners(specs, ui)?) };
    let live = Live::connect_to_any(common, ui).await?;
    let mut wanted = Wanted::default();
    wanted.whole_inventory();
    let world = live.look(&wanted).await.map_err(unreadable)?;
    let account = &live.identity().account;
    let all = connected(&world);
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
        ui.data(&human(&all, known.as_ref(), account, ui));
        world.unanswered.iter().for_each(|read| ui.talk(&format!("note: {read}")));
    }
    Ok(exit::DONE)
}

/// The specs that name each owner. A wrong one is told.
fn owners(paths: &[PathBuf], ui: Ui) -> Result<BTreeMap<Owner, PathBuf>, Error> {
    let mut owners = BTreeMap::new();
    for path in files::specs(paths)? {
        match files::load(std::slice::from_ref(&path)) {
            Ok(specs) => {
                let deployments = specs.specs.iter().flat_map(|spec| &spec.deployments);
                owners.extend(deployments.map(|deployment| (deployment.owner(), path.clone())));
            }
            Err(problems) => ui.complain(&ui::excerpt::problems(&problems, ui.err)),
        }
    }
    Ok(owners)
}

fn spec<'k>(one: &Connected, known: &'k BTreeMap<Owner, PathBuf>) -> Option<&'k PathBuf> {
    let (deployment, destination) = (one.deployment.clone(), one.destination.clone());
    known.get(&Owner { deployment, destination })
}

fn entry(one: &Connected, known: Option<&BTreeMap<Owner, PathBuf>>) -> serde_json::Value {
    let mut entry = json!(one);
    if let Some(known) = known {
        entry["spec"] = json!(spec(one, known).map(|path| path.display().to_string()));
    }
    entry
}

fn human(all: &[Connected], known: Option<&BTreeMap<Owner, PathBuf>>, account: &str, ui: Ui) -> String {
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
            match spec(one, known) {
                Some(path) => line(&format!("in {}", path.display())),
                None => line(&format!(
                    "in none of these specs: provision destroy --deployment {} --destination {}",
                    one.deployment, one.destination
                )),
            }
        }
        text.push('\n');
    }
    let deployments: std::collections::BTreeSet<_> = all.iter().map(|one| &one.deployment).collect();
    let _ = writeln!(
        text,
        "{} of {} in account {account}.",
        counted(all.len(), "destination"),
        counted(deployments.len(), "deployment")
    );
    text
}

fn counted(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
