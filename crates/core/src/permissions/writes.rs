//! What writing takes: the rights of calls, on what deployments have.

use std::collections::BTreeSet;

use super::names;
use super::permission::{Condition, Permission};
use crate::call::rights::{self, Only, Right};
use crate::deployment::Deployment;
use crate::resource::Intent;

/// What may have to be written.
pub fn writes(deployments: &[Deployment], intent: Intent) -> BTreeSet<Permission> {
    let mut all = BTreeSet::new();
    for (_, _, rights) in rights::all() {
        let is_sent = match intent {
            Intent::Apply => rights.runs.apply(),
            Intent::Destroy => rights.runs.destroy(),
        };
        if is_sent {
            for (right, deployment) in
                rights.rights.iter().flat_map(|right| deployments.iter().map(move |one| (right, one)))
            {
                if is_needed(right.only, deployment, intent) {
                    all.extend(of_right(right, deployment));
                }
            }
        }
    }
    all
}

/// A right on what a deployment has of its sort; nothing where it has none.
pub fn of_right(right: &Right, deployment: &Deployment) -> Vec<Permission> {
    let boundary = || deployment.role.as_ref()?.permissions_boundary.clone();
    let condition = match right.only {
        Only::OwnPolicy => deployment.policy_arn(deployment.partition()).map(|arn| is("iam:PolicyARN", arn)),
        Only::WithBoundary | Only::Boundary => boundary().map(|arn| is("iam:PermissionsBoundary", arn)),
        Only::ToRedshift => Some(Condition {
            operator: "StringEquals",
            key: "iam:PassedToService",
            values: vec!["redshift.amazonaws.com".to_owned()],
        }),
        Only::Always | Only::NoBucketPolicy | Only::WithRules => None,
    };
    let on = names::resources(right.on, deployment);
    on.into_iter()
        .map(|resource| Permission {
            condition: condition.clone(),
            ..Permission::new(right.action, resource)
        })
        .collect()
}

/// Whether a deployment's runs can come to need a right.
fn is_needed(only: Only, deployment: &Deployment, intent: Intent) -> bool {
    let has_boundary = || deployment.role.as_ref().is_some_and(|role| role.permissions_boundary.is_some());
    let destroys = intent == Intent::Destroy;
    match only {
        Only::Always | Only::OwnPolicy | Only::WithBoundary | Only::ToRedshift => true,
        Only::Boundary => has_boundary(),
        Only::NoBucketPolicy => destroys || deployment.bucket.as_ref().is_some_and(|bucket| !bucket.tls_only),
        Only::WithRules => deployment.network.allow,
    }
}

fn is(key: &'static str, arn: String) -> Condition {
    Condition { operator: "ArnEquals", key, values: vec![arn] }
}
