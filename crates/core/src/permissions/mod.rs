//! What the operator must be allowed, as IAM policies: the least that a command takes for a spec.
//!
//! Nothing is listed here. What is read is said by [`reads`](crate::reads) and by what the kinds of resources want, what is
//! written by the [calls](crate::call::rights); both are put on the ARNs of the spec and merged into few statements.

mod merge;
mod names;
mod permission;
mod preflight;
mod queries;
mod writes;

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Value, json};
use strum::{EnumString, IntoStaticStr};

pub use merge::{MANAGED_POLICY_CHARACTERS, characters, statements};
pub use permission::{Condition, Permission, Why};
pub use preflight::{Missing, Simulation, missing, of_ec2, of_plan, simulations, to_simulate};

use crate::call::rights;
use crate::deployment::Deployment;
use crate::kinds;
use crate::kinds::former::{self, Search};
use crate::plan;
use crate::resource::Intent;
use names::Names;
use writes::writes;

/// The commands that ask AWS. As text it is the command's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    Plan,
    Apply,
    Verify,
    Destroy,
}

impl Command {
    pub const ALL: [Command; 4] = [Command::Plan, Command::Apply, Command::Verify, Command::Destroy];

    /// As it is typed.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// What its plan is for.
    fn intent(self) -> Intent {
        match self {
            Command::Plan | Command::Apply | Command::Verify => Intent::Apply,
            Command::Destroy => Intent::Destroy,
        }
    }
}

/// Everything that a command may ask of AWS for these deployments, from whatever state of the account.
pub fn of(deployments: &[Deployment], command: Command) -> BTreeSet<Permission> {
    let mut all = reads(deployments, command);
    let deployments = &parts(deployments);
    match command {
        Command::Plan => {}
        Command::Apply => {
            all.extend(writes(deployments, Intent::Apply));
            // What every apply takes away.
            let pruning = deployments.iter().filter(|one| !one.prune.is_nothing()).cloned();
            all.extend(writes(&pruning.collect::<Vec<_>>(), Intent::Destroy));
        }
        Command::Verify => {
            let rights = rights::of_verify();
            let each = |deployment| rights.iter().flat_map(move |right| writes::of_right(right, deployment));
            all.extend(deployments.iter().flat_map(each));
        }
        Command::Destroy => all.extend(writes(deployments, Intent::Destroy)),
    }
    all
}

/// The policies for a command, each within the size of a managed policy, as documents.
pub fn policies(deployments: &[Deployment], command: Command) -> Vec<Value> {
    merge::documents(&of(deployments, command))
}

/// The statements that allow just this, in a document.
pub fn document(permissions: &BTreeSet<Permission>) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements(permissions) })
}

/// What is read to plan.
pub fn reads(deployments: &[Deployment], command: Command) -> BTreeSet<Permission> {
    let mut wanted = plan::wanted(&kinds::graphs(deployments), command.intent());
    let nobody = BTreeSet::new();
    former::wants(Search { deployments, stand_in: None, known: &nobody }, &mut wanted);
    queries::permissions(&wanted, &Names::of(&parts(deployments)))
}

/// The deployments as their roles see them, so that each has one role at most.
fn parts(deployments: &[Deployment]) -> Vec<Deployment> {
    deployments.iter().flat_map(Deployment::parts).map(Cow::into_owned).collect()
}
