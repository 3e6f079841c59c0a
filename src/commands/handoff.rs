//! `provision handoff`: what to type into the vendor's form.

use futures::future::join_all;
use futures::join;

use super::accounts::{AT_ONCE, some_at_once};
use super::live::{self, Live};
use super::load;
use crate::cli::{self, Common, ReportFormat};
use crate::error::{Error, ErrorKind};
use crate::exit;
use crate::ui::handoff::{self, Form};
use crate::ui::{Ui, json};
use provision_core::deployment::{Aws, Deployment};
use provision_core::edge::CloudError;
use provision_core::facts::Wanted;
use provision_core::handoff::{Entry, Read, Secrets, form, role_wanted, store_wanted, warehouse_wanted};

/// Shows the form of each destination, and returns the exit code.
///
/// # Errors
/// The spec is invalid, it is another account, or the field to copy is not there.
pub async fn run(args: &cli::Handoff, common: &Common, ui: Ui) -> Result<u8, Error> {
    let (chosen, _) = load::with_vendors(&args.selection, ui)?;
    let deployments: Vec<Deployment> = chosen.iter().map(|(deployment, _)| deployment.clone()).collect();
    let lives = log_in(&deployments, common, ui).await?;
    let read = join_all(deployments.iter().map(|deployment| {
        let live = lives.iter().find(|one| one.aws == &deployment.aws).and_then(|one| one.live.as_ref().ok());
        read(live, deployment, args.reveal, ui)
    }));
    let read = read.await;
    let mut forms = Vec::new();
    for ((deployment, vendor), (read, secrets)) in chosen.iter().zip(&read) {
        let fields = form(deployment, vendor, read, secrets.as_ref());
        let fields = fields.map_err(|error| Error::failed("the form cannot be filled in").because(error))?;
        forms.push(Form {
            spec: &deployment.spec,
            destination: &deployment.destination,
            vendor: &vendor.title,
            fields,
        });
    }
    if let Some(field) = &args.copy {
        return copy(&forms, field, ui);
    }
    match args.format.or_json(ui.json) {
        ReportFormat::Json => ui.json_document(&json::versioned(&handoff::document(&forms))),
        ReportFormat::Markdown => ui.data(&handoff::markdown(&forms)),
        _ => ui.data(&handoff::human(&forms, ui.out)),
    }
    let is_hidden = |entry: &Entry| entry.secret && entry.value.is_none();
    let is_short = forms
        .iter()
        .flat_map(|form| &form.fields)
        .any(|entry| entry.missing.is_some() || args.reveal && is_hidden(entry));
    let code = if is_short { exit::FAILED } else { exit::DONE };
    Ok(exit::worst([code].into_iter().chain(lives.iter().filter_map(|one| one.live.as_ref().err().copied()))))
}

/// An account, and who is logged in to it; the exit code of why nobody is.
struct Account<'a> {
    aws: &'a Aws,
    live: Result<Live, u8>,
}

/// Logs in to each account. One that cannot be asked is told: what the spec says is worth something without it.
///
/// # Errors
/// It is another account than that of the spec, and the only one.
async fn log_in<'a>(
    deployments: &'a [Deployment],
    common: &Common,
    ui: Ui,
) -> Result<Vec<Account<'a>>, Error> {
    let log = live::opened(common)?;
    let accounts = load::by_account(deployments);
    let share = accounts.len().min(AT_ONCE);
    let is_only = accounts.len() == 1;
    let lives = accounts.iter().map(|of| async {
        let live = Live::begin(std::slice::from_ref(of[0]), log.clone(), share, ui).await?;
        live.proven().await.map(|()| live)
    });
    let lives = some_at_once(lives).await;
    let logged_in = accounts.into_iter().zip(lives).map(|(of, live)| match live {
        Err(error) if error.kind != ErrorKind::Failed && is_only => Err(error),
        live => {
            let live = live.map_err(|error| {
                ui.error_beside(&error);
                exit::of_error(&error)
            });
            Ok(Account { aws: &of[0].aws, live })
        }
    });
    logged_in.collect()
}

/// What can be read for a destination. What cannot is told, and missing.
async fn read(live: Option<&Live>, deployment: &Deployment, reveal: bool, ui: Ui) -> (Read, Option<Secrets>) {
    let Some(live) = live else { return (Read::default(), None) };
    let (warehouse, store) = (warehouse_wanted(deployment), store_wanted(deployment));
    let role = role_wanted(deployment);
    let role = async {
        match role == Wanted::default() {
            true => None,
            false => Some(live.look(&role).await),
        }
    };
    let secrets = async {
        match reveal {
            true => Some(live.reveal(deployment).await.map_err(|error| vec![error])),
            false => None,
        }
    };
    let (warehouse, store, role, secrets) = join!(live.look(&warehouse), live.look(&store), role, secrets);
    let known = Read {
        warehouse: told(warehouse, deployment, ui),
        store: told(store, deployment, ui),
        role: role.and_then(|role| told(role, deployment, ui)),
    };
    (known, secrets.and_then(|secrets| told(secrets, deployment, ui)))
}

fn told<T>(answer: Result<T, Vec<CloudError>>, deployment: &Deployment, ui: Ui) -> Option<T> {
    answer
        .map_err(|errors| {
            for error in errors {
                let failed =
                    Error::failed(format!("not all of the form of {} is known", deployment.destination));
                ui.error_beside(&Error { hint: error.hint.clone(), ..failed }.because(error));
            }
        })
        .ok()
}

/// Prints the one value, without anything around it.
fn copy(forms: &[Form], field: &str, ui: Ui) -> Result<u8, Error> {
    let [form] = forms else {
        let keys: Vec<_> = forms.iter().map(|form| form.destination).collect();
        let hint = format!("say which with --destination: {}", keys.join(", "));
        return Err(Error::invalid("--copy prints one value, and there are several destinations").hint(hint));
    };
    let Some(entry) = form.fields.iter().find(|entry| handoff::is_called(entry, field)) else {
        let labels: Vec<_> = form.fields.iter().map(|entry| entry.label.as_str()).collect();
        let message = format!("the form of {} has no field {field:?}", form.vendor);
        return Err(Error::invalid(message).hint(format!("it has {}", labels.join(", "))));
    };
    match (&entry.value, &entry.missing) {
        (Some(value), _) => {
            // A clipboard takes a line break for a part of the value.
            let end = if ui.is_terminal() { "\n" } else { "" };
            ui.data(&format!("{value}{end}"));
            Ok(exit::DONE)
        }
        (None, Some(why)) => Err(Error::failed(format!("{:?} is not known: {why}", entry.label))),
        (None, None) => Err(Error::invalid(format!("{:?} is a secret", entry.label))
            .hint("add --reveal to read and print it")),
    }
}
