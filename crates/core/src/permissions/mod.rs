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

use std::collections::BTreeSet;

use serde_json::{Value, json};
use strum::{EnumString, IntoStaticStr};

pub use merge::{MANAGED_POLICY_CHARACTERS, characters, statements};
pub use permission::{Condition, Permission, Why};
pub use preflight::{Missing, Simulation, missing, of_ec2, of_plan, simulations, to_simulate};

use crate::deployment::Deployment;
use crate::kinds::{self, former};
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
    Destroy,
}

impl Command {
    pub const ALL: [Command; 3] = [Command::Plan, Command::Apply, Command::Destroy];

    /// As it is typed.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// What its plan is for.
    fn intent(self) -> Intent {
        match self {
            Command::Plan | Command::Apply => Intent::Apply,
            Command::Destroy => Intent::Destroy,
        }
    }
}

/// Everything that a command may ask of AWS for these deployments, from whatever state of the account.
pub fn of(deployments: &[Deployment], command: Command) -> BTreeSet<Permission> {
    let mut all = reads(deployments, command);
    if command != Command::Plan {
        all.extend(writes(deployments, command.intent()));
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
    former::wants(deployments, &mut wanted);
    queries::permissions(&wanted, &Names::of(deployments))
}
