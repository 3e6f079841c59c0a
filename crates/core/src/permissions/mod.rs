//! What the operator must be allowed, as IAM policies: the least that a command takes for a spec.
//!
//! Nothing is listed here. What is read is said by [`reads`](crate::reads) and by what the kinds of resources want, what is
//! written by the [calls](crate::call::rights); both are put on the ARNs of the spec and merged into few statements.

mod merge;
mod names;
mod preflight;
mod queries;

use std::collections::BTreeSet;

use serde_json::{Value, json};
use strum::{EnumString, IntoStaticStr, VariantNames};

pub use merge::{MANAGED_POLICY_CHARACTERS, characters, statements};
pub use preflight::{Missing, Simulation, missing, of_plan, simulations, to_simulate};

use crate::call::rights::{self, Only, Right};
use crate::deployment::Deployment;
use crate::kinds::{self, former};
use crate::plan;
use crate::resource::Intent;
use names::Names;

/// The commands that ask AWS. As text it is the command's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    Plan,
    Apply,
    Destroy,
}

impl Command {
    pub const ALL: [Command; 3] = [Command::Plan, Command::Apply, Command::Destroy];

    /// What its plan is for.
    fn intent(self) -> Intent {
        match self {
            Command::Plan | Command::Apply => Intent::Apply,
            Command::Destroy => Intent::Destroy,
        }
    }
}

/// An action on a resource, perhaps under a condition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission {
    /// As policies spell it: `iam:CreateRole`.
    pub action: String,
    /// An ARN, perhaps with wildcards, or `*`.
    pub resource: String,
    pub condition: Option<Condition>,
}

/// One test of a condition: operator, key and values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    pub operator: &'static str,
    pub key: &'static str,
    pub values: Vec<String>,
}

impl Permission {
    fn new(action: impl Into<String>, resource: impl Into<String>) -> Self {
        Permission { action: action.into(), resource: resource.into(), condition: None }
    }

    /// Whether it is on one resource, whose whole name is known.
    pub fn is_exact(&self) -> bool {
        self.resource != "*" && !self.resource.contains(['*', '?'])
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

/// What may have to be written.
fn writes(deployments: &[Deployment], intent: Intent) -> BTreeSet<Permission> {
    let mut all = BTreeSet::new();
    for (_, _, rights) in rights::all() {
        let is_sent = match intent {
            Intent::Apply => rights.runs.apply(),
            Intent::Destroy => rights.runs.destroy(),
        };
        if is_sent {
            let each =
                |deployment| rights.rights.iter().flat_map(move |right| of_right(right, deployment, intent));
            all.extend(deployments.iter().flat_map(each));
        }
    }
    all
}

/// A right on what a deployment has of its sort; nothing where the deployment has none, or never needs it.
fn of_right(right: &Right, deployment: &Deployment, intent: Intent) -> Vec<Permission> {
    let boundary = deployment.role.as_ref().and_then(|role| role.permissions_boundary.clone());
    let condition = match right.only {
        Only::Always => None,
        Only::OwnPolicy => match deployment.policy_arn(deployment.partition()) {
            Some(arn) => Some(Condition { operator: "ArnEquals", key: "iam:PolicyARN", values: vec![arn] }),
            None => return Vec::new(),
        },
        Only::WithBoundary => boundary.map(held_to),
        Only::Boundary => match boundary {
            Some(arn) => Some(held_to(arn)),
            None => return Vec::new(),
        },
        Only::NoBoundary => match boundary {
            Some(_) => return Vec::new(),
            None => None,
        },
        Only::ToRedshift => Some(Condition {
            operator: "StringEquals",
            key: "iam:PassedToService",
            values: vec!["redshift.amazonaws.com".to_owned()],
        }),
        Only::NoBucketPolicy => match &deployment.bucket {
            Some(bucket) if !bucket.tls_only => None,
            _ => return Vec::new(),
        },
        Only::WithRules => match deployment.network.allow {
            true => None,
            false => return Vec::new(),
        },
        Only::Marks => match (intent, &deployment.bucket) {
            (Intent::Apply, Some(_)) => return Vec::new(),
            _ => None,
        },
    };
    let on = names::resources(right.on, deployment);
    on.into_iter()
        .map(|resource| Permission {
            condition: condition.clone(),
            ..Permission::new(right.action, resource)
        })
        .collect()
}

fn held_to(boundary: String) -> Condition {
    Condition { operator: "ArnEquals", key: "iam:PermissionsBoundary", values: vec![boundary] }
}
