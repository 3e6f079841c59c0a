//! `provision destroy`: removes what is ours, in reverse order.

use std::collections::BTreeSet;

use super::accounts::{Account, Accounts};
use super::live::{Live, unlisted, unreadable};
use super::load::{Known, Scope};
use super::{load, wait};
use crate::cli::{self, Common, Selection};
use crate::error::Error;
use crate::ui::Ui;
use provision_core::address::Owner;
use provision_core::connected::connected;
use provision_core::deployment::Deployment;
use provision_core::facts::{Wanted, World};
use provision_core::resource::Intent;
use provision_core::resource::Teardown;
use provision_iam::partition;

/// # Errors
/// The spec is invalid, the account cannot be read, or the plan is refused or not agreed to.
pub async fn run(args: &cli::Destroy, common: &Common, ui: Ui) -> Result<u8, Error> {
    let (accounts, listed) = match &args.deployment {
        Some(name) => {
            let (scope, live, listed) = by_name(name, args, common, ui).await?;
            let scope = Scope { without_database: args.database.without_database, ..scope };
            (Accounts::of(scope, live, ui), Some(listed))
        }
        None => {
            let selection = Selection { specs: args.specs.clone(), only: args.only.clone() };
            let mut scope = load::deployments(&selection, ui)?;
            scope.without_database = args.database.without_database;
            (Accounts::begin(&scope, common, ui).await?, None)
        }
    };
    let options = Teardown { delete_data: args.delete_data, reassign_to: args.reassign_to.as_deref() };
    let listed = listed.as_ref();
    let plans = accounts.plans(|Account { scope, live, .. }| async move {
        wait::for_warehouses(live, scope, args.database.wait, ui).await?;
        match listed {
            Some(world) => live.teardown_of_listed(scope, world.clone(), options).await,
            None => live.teardown(scope, options).await,
        }
    });
    let plans = plans.await?;
    debug_assert_eq!(plans.whole.intent, Intent::Destroy);
    ui.plan_to_carry_out(&plans.whole, false);
    let mut names = BTreeSet::new();
    for Account { scope, .. } in accounts.iter() {
        names.extend(scope.search().models().map(|deployment| deployment.spec.clone()));
    }
    let agree = || if args.yes { Ok(()) } else { confirm(names, ui) };
    plans.possible()?.carry_out(agree, "Run the same command again to go on from here").await
}

/// A deployment without its spec: what the account tells of it, which is listed once.
async fn by_name(
    name: &str,
    args: &cli::Destroy,
    common: &Common,
    ui: Ui,
) -> Result<(Scope, Live, World), Error> {
    if args.database.wait.is_some() {
        return Err(Error::invalid("--wait waits for the warehouses of a spec, and --deployment has none")
            .hint("leave it out: what does not answer is told, and nothing is changed"));
    }
    if args.only.shard.is_some() {
        return Err(Error::invalid("--shard divides the destinations of specs, and --deployment has none")
            .hint("name some of them with --destination"));
    }
    let live = Live::connect_to_any(common, ui).await?;
    let mut wanted = Wanted::default();
    wanted.inventory_everywhere(name);
    let world = live.look(&wanted).await.map_err(unreadable)?;
    let connected = connected(&world).into_iter().filter(|one| one.deployment == name);
    let destinations: BTreeSet<_> = connected.map(|one| one.destination).collect();
    if destinations.is_empty() {
        unlisted(&world, &format!("what there is of deployment {name}"))?;
    }
    if let Some(unknown) = args.only.destination.iter().find(|key| !destinations.contains(*key)) {
        let all = destinations.into_iter().collect::<Vec<_>>().join(", ");
        let error = Error::invalid(format!("deployment {name} has no destination {unknown:?}"));
        return Err(error.hint(match all.is_empty() {
            true => "nothing of it was found: `provision list` shows what there is".to_owned(),
            false => format!("it has {all}"),
        }));
    }
    if destinations.is_empty() {
        ui.talk(&format!("Nothing of deployment {name} was found; `provision list` shows what there is."));
    }
    let chosen = |key: &String| args.only.destination.is_empty() || args.only.destination.contains(key);
    let stay = destinations.into_iter().filter(|key| !chosen(key));
    let known = stay.map(|destination| Owner { deployment: name.to_owned(), destination }).collect();
    let identity = live.identity();
    let known = Known::from([(identity.account.clone(), known)]);
    let region = partition::regions(&identity.partition).next().unwrap_or_default();
    let stand_in = Deployment::standing_for(name, &identity.account, region, args.admin.admin());
    Ok((Scope { known, stand_in: Some(stand_in), ..Scope::default() }, live, world))
}

/// Asks for the spec's name to be typed: a habit of typing "yes" is no protection.
fn confirm(names: BTreeSet<String>, ui: Ui) -> Result<(), Error> {
    if !ui.answers {
        return Err(Error::refused("nobody can be asked for confirmation here")
            .hint("add --yes to destroy without being asked"));
    }
    let names = names.into_iter().collect::<Vec<_>>().join(" ");
    if ui.ask(&format!("Type {names} to remove all of this:")) == names {
        return Ok(());
    }
    Err(Error::refused("not confirmed, so nothing was removed"))
}
