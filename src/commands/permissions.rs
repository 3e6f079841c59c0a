//! `provision permissions`: the least that the operator must be allowed. Sends nothing.

use serde_json::{Value, json};

use super::load;
use crate::cli;
use crate::error::Error;
use crate::exit;
use crate::ui::palette::paint;
use crate::ui::{self, Ui};
use provision_core::deployment::{Deployment, Via};
use provision_core::permissions::{self, Command};

/// Prints the policies of one command, or of each.
///
/// # Errors
/// The spec is invalid.
pub fn run(args: &cli::Permissions, ui: Ui) -> Result<u8, Error> {
    let deployments = load::deployments(&args.selection, ui)?.deployments;
    let commands = args.command.map_or(Command::ALL.to_vec(), |one| vec![one]);
    let all: Vec<_> =
        commands.into_iter().map(|command| (command, permissions::policies(&deployments, command))).collect();
    if ui.json {
        ui.json_document(&document(&all));
    } else {
        for (command, policies) in &all {
            for (at, policy) in policies.iter().enumerate() {
                // A policy that stands alone is fit for a file.
                if all.len() > 1 || policies.len() > 1 {
                    let of = format!("# {}, {} of {}", command.name(), at + 1, policies.len());
                    ui.data(&format!("{}\n", paint(ui.out.heading, of)));
                }
                ui.json_document(policy);
            }
        }
    }
    advise(&deployments, ui);
    Ok(exit::DONE)
}

fn document(all: &[(Command, Vec<Value>)]) -> Value {
    let of_command = |(command, policies): &(Command, Vec<Value>)| {
        let of_policy =
            |policy: &Value| json!({ "characters": permissions::characters(policy), "document": policy });
        json!({ "command": command.name(), "policies": policies.iter().map(of_policy).collect::<Vec<_>>() })
    };
    json!({
        "format_version": ui::json::FORMAT_VERSION,
        "commands": all.iter().map(of_command).collect::<Vec<_>>(),
    })
}

/// Says what the spec could name for less to be allowed.
fn advise(deployments: &[Deployment], ui: Ui) {
    let network = |one: &Deployment| one.network.allow && !one.network.cidrs.is_empty();
    if deployments.iter().any(|one| network(one) && one.network.security_group.is_none()) {
        ui.talk(
            "To allow one security group instead of all in the region, name it in `network.security_group`.",
        );
    }
    let admin = |one: &Deployment| {
        matches!(one.admin.via, Via::Temporary | Via::DataApi) && one.admin.secret.is_none()
    };
    if deployments.iter().any(|one| admin(one) && one.admin.user.is_none() && !one.warehouse.is_serverless())
    {
        ui.talk(
            "To allow a login as one database user instead of any, name the administrator in `admin.user`.",
        );
    }
}
