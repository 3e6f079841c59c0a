//! `iam:PassRole` and `iam:CreateServiceLinkedRole` on more than named roles.

use super::Check;
use super::findings::Findings;
use super::parts::Resource;
use super::policy::Policy;
use super::statement::Stmt;
use crate::catalogue::{Rule, findings as rule};
use crate::kind::Kind;

pub(super) const CHECKS: &[Check] = &[pass_role, create_service_linked_role];

/// The findings for one action, by how action and resource are written.
struct Rules {
    not_resource: &'static Rule,
    star_action_not_resource: &'static Rule,
    not_action_not_resource: &'static Rule,
    star_resource: &'static Rule,
    star_action_star_resource: &'static Rule,
    not_action_star_resource: &'static Rule,
}

fn pass_role(policy: &Policy, found: &mut Findings) {
    let rules = Rules {
        not_resource: &rule::PASS_ROLE_WITH_NOT_RESOURCE,
        star_action_not_resource: &rule::PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
        not_action_not_resource: &rule::PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE,
        star_resource: &rule::PASS_ROLE_WITH_STAR_IN_RESOURCE,
        star_action_star_resource: &rule::PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE,
        not_action_star_resource: &rule::PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
    };
    judge(policy, "passrole", "iam:passedtoservice", &rules, found);
}

fn create_service_linked_role(policy: &Policy, found: &mut Findings) {
    let rules = Rules {
        not_resource: &rule::CREATE_SLR_WITH_NOT_RESOURCE,
        star_action_not_resource: &rule::CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE,
        not_action_not_resource: &rule::CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE,
        star_resource: &rule::CREATE_SLR_WITH_STAR_IN_RESOURCE,
        star_action_star_resource: &rule::CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE,
        not_action_star_resource: &rule::CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION,
    };
    judge(policy, "createservicelinkedrole", "iam:awsservicename", &rules, found);
}

/// `limit` is the condition key that keeps the action to some services.
fn judge(policy: &Policy, name: &str, limit: &str, rules: &Rules, found: &mut Findings) {
    for statement in policy.allows().filter(|_| policy.kind == Kind::Identity) {
        let is_limited = statement.tests_of(limit).any(|test| test.is_guard());
        if is_limited
            || !statement.has_action("iam", name)
            || (statement.actions.is_empty() && !statement.negated_action())
        {
            continue;
        }
        let Some(resource) = statement.raw.resource.as_ref() else {
            continue;
        };
        let literal = statement.actions.iter().any(|action| action.service == "iam" && action.name == name);
        let star = statement.resources.iter().find(|resource| is_every_role(resource));
        let rule = match (statement.negated_action(), literal, statement.negated_resource(), star) {
            (true, _, true, _) => rules.not_action_not_resource,
            (false, true, true, _) => rules.not_resource,
            (false, false, true, _) => rules.star_action_not_resource,
            (true, _, false, Some(_)) => rules.not_action_star_resource,
            (false, true, false, Some(_)) => rules.star_resource,
            (false, false, false, Some(_)) => rules.star_action_star_resource,
            (_, _, false, None) => continue,
        };
        let place = star.map_or(&resource.place, |resource| &resource.text.place);
        let message = format!("{} can use {} on any role", subject(statement), written(name));
        let hint = match name {
            "passrole" => "name the roles, or add a condition on iam:PassedToService",
            _ => "name the roles, or add a condition on iam:AWSServiceName",
        };
        found.add(rule, place, message, hint);
    }
}

fn subject(statement: &Stmt) -> String {
    format!("whoever has {}", statement.name())
}

fn written(name: &str) -> &'static str {
    match name {
        "passrole" => "iam:PassRole",
        _ => "iam:CreateServiceLinkedRole",
    }
}

/// `*`, `arn:aws:iam::*:role/*` and the like; a prefix of the name is taken for a choice.
fn is_every_role(resource: &Resource) -> bool {
    resource.is_everything()
        || resource
            .arn
            .is_some_and(|arn| arn.service == "iam" && ["*", "role/*", "role*"].contains(&arn.resource))
}
