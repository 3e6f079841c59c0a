//! `provision generate --from-live`: the spec of a setup that was made by hand. Reads, and writes one file.

use provision_core::deployment::{Admin, Auth, Via};
use provision_core::facts::{AdminAccess, Connection, Wanted, WarehouseId, WarehouseKind};
use provision_core::init::{Draft, Known, Page};

use super::init;
use super::live::{self, Live, unreadable};
use crate::cli::{Common, Generate};
use crate::error::Error;
use crate::ui::Ui;

/// # Errors
/// There is no such role or user, it cannot be read, or answers are missing.
pub fn run(args: &Generate, common: &Common, ui: Ui) -> Result<u8, Error> {
    let answers = &args.answers;
    let (_, mut draft, mut known) = init::begin(answers, ui)?;
    let notes = live::block_on(read(&mut draft, &mut known, args, common, ui))?;
    notes.iter().for_each(|note| ui.note(note));
    init::finish(draft, known, &Page::default(), answers, ui)
}

/// Reads the setup into the draft: first the identity, then what it names, then what is in the database.
async fn read(
    draft: &mut Draft,
    known: &mut Known,
    args: &Generate,
    common: &Common,
    ui: Ui,
) -> Result<Vec<String>, Error> {
    let live = Live::connect_in(draft.region.as_deref(), common, ui).await?;
    let account = live.identity().account.clone();
    if draft.account.as_ref().is_some_and(|chosen| *chosen != account) {
        return Err(
            Error::refused(format!("these credentials are for account {account}")).hint("nothing was read")
        );
    }
    let (survey, region) = live.survey(draft.region.as_deref()).await;
    known.account = Some(account);
    (known.warehouses, known.buckets, known.region) = (survey.warehouses, survey.buckets, region);
    let mut notes: Vec<String> = survey.unlisted.iter().map(ToString::to_string).collect();
    identity(draft, known, args, &live).await?;
    draft.settle(known);
    things(draft, known, &live).await?;
    database(draft, known, &live, &mut notes).await;
    Ok(notes)
}

/// The roles or the IAM user, with their policies.
async fn identity(draft: &mut Draft, known: &Known, args: &Generate, live: &Live) -> Result<(), Error> {
    let (role, user) = (args.answers.role.as_deref(), args.access_user.as_deref());
    let second = args.bucket_role.as_deref();
    let mut wanted = Wanted::default();
    role.into_iter().chain(second).for_each(|name| wanted.role(name, false));
    user.into_iter().for_each(|name| wanted.access_user(name));
    let world = live.look(&wanted).await.map_err(unreadable)?;
    let absent = |what: String| {
        let error = Error::invalid(format!("there is no {what}"));
        error.hint("name the role that the vendor assumes, or the IAM user whose access key it has, without its path")
    };
    let the_role = |name: Option<&str>| {
        let role = |name: &str| world.roles.get(name).ok_or_else(|| absent(format!("role {name}")));
        name.map(role).transpose()
    };
    let (the_role, the_second) = (the_role(role)?, the_role(second)?);
    let the_user =
        user.map(|name| world.access_users.get(name).ok_or_else(|| absent(format!("IAM user {name}"))));
    let the_user = the_user.transpose()?;
    let mut wanted = Wanted::default();
    let of_roles = [the_role, the_second].into_iter().flatten().flat_map(|role| &role.attached);
    of_roles
        .chain(the_user.into_iter().flat_map(|user| &user.attached))
        .filter(|policy| !policy.arn.contains(":iam::aws:"))
        .for_each(|policy| wanted.policy(&policy.arn));
    let policies = live.look(&wanted).await.map_err(unreadable)?.policies;
    if let (Some(name), Some(role)) = (role, the_role) {
        draft.fill_from_role(name, role, &policies, known);
    }
    if let (Some(name), Some(role)) = (second, the_second) {
        draft.fill_from_bucket_role(name, role, &policies, known);
    }
    if let (Some(name), Some(user)) = (user, the_user) {
        draft.fill_from_user(name, user, &policies, known);
    }
    Ok(())
}

/// The warehouse of the draft, once it is known.
fn warehouse(draft: &Draft) -> Option<WarehouseId> {
    let (kind, name) = match (&draft.cluster, &draft.workgroup) {
        (Some(name), _) => (WarehouseKind::Cluster, name.clone()),
        (None, name) => (WarehouseKind::Workgroup, name.clone()?),
    };
    Some(WarehouseId { region: draft.region.clone()?, kind, name })
}

/// The bucket and the rules.
async fn things(draft: &mut Draft, known: &Known, live: &Live) -> Result<(), Error> {
    let mut wanted = Wanted::default();
    let id = warehouse(draft);
    if let (Some(bucket), Some(region)) = (&draft.bucket, &draft.region) {
        wanted.bucket(bucket, region);
    }
    let groups = known.warehouse(draft).map(|facts| facts.security_groups.clone()).unwrap_or_default();
    for (id, group) in id.iter().flat_map(|id| groups.iter().map(move |group| (id, group))) {
        wanted.security_group_rules(&id.region, group);
    }
    let world = live.look(&wanted).await.map_err(unreadable)?;
    draft.fill_from_bucket(draft.bucket.clone().and_then(|name| world.buckets.get(&name)));
    draft.fill_from_rules(world.security_group_rules.values().flat_map(|rules| rules.values()), known);
    Ok(())
}

/// What the database user has, where the database can be asked.
async fn database(draft: &mut Draft, known: &Known, live: &Live, notes: &mut Vec<String>) {
    let Some(id) = warehouse(draft) else { return };
    let user = match (draft.auth, id.kind, &draft.role, &draft.user) {
        (Some(Auth::Role), WarehouseKind::Workgroup, Some(role), _) => format!("IAMR:{role}"),
        (_, _, _, Some(user)) => user.clone(),
        _ => return,
    };
    let first = known.warehouse(draft).and_then(|facts| facts.first_database.clone());
    let admin = Admin {
        via: draft.admin_via.unwrap_or(Via::DataApi),
        user: draft.admin_user.clone(),
        password_env: draft.admin_password_env.clone(),
        secret: draft.admin_secret.clone(),
        ..Admin::default()
    };
    let database = draft.database.clone().or(first).unwrap_or_else(|| "dev".to_owned());
    let at = Connection { warehouse: id.clone(), database, admin: AdminAccess::of(&admin) };
    let mut wanted = Wanted::default();
    wanted.holdings(at, &user, &[]);
    match live.look(&wanted).await {
        Ok(world) => {
            notes.extend(world.unread_databases.values().map(ToString::to_string));
            draft.fill_from_database(&user, world.holdings.get(&(id, user.clone())), known.vendor.as_ref());
        }
        Err(errors) => notes.extend(errors.iter().map(ToString::to_string)),
    }
}
