//! Actions of trust policies: do principals and condition keys go with them?

use super::Check;
use super::findings::Findings;
use super::policy::Policy;
use super::statement::Stmt;
use super::trust::{allowing, statements};
use crate::catalogue::{findings as rule, providers};
use crate::finding::{Place, Severity};

pub(super) const CHECKS: &[Check] =
    &[mismatched_action, actions, key_needs_action, action_has_key, roles_anywhere];

/// The actions that a trust policy can be about (IAM User Guide, Role trust policy; Service Authorization Reference).
const ACTIONS: [&str; 6] = [
    "assumerole",
    "assumerolewithsaml",
    "assumerolewithwebidentity",
    "setcontext",
    "setsourceidentity",
    "tagsession",
];

/// The action with which a principal of this kind assumes a role.
fn way_in(kind: &str, principal: &str) -> Option<(&'static str, &'static str, &'static str)> {
    match kind {
        "AWS" => Some(("assumerole", "sts:AssumeRole", "an AWS principal")),
        "Service" => Some(("assumerole", "sts:AssumeRole", "a service")),
        "Federated" if principal.contains(":saml-provider/") => {
            Some(("assumerolewithsaml", "sts:AssumeRoleWithSAML", "a SAML provider's user"))
        }
        "Federated" if providers::issuer(principal).is_some() => Some((
            "assumerolewithwebidentity",
            "sts:AssumeRoleWithWebIdentity",
            "a user of a web identity provider",
        )),
        _ => None,
    }
}

fn mismatched_action(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy).filter(|statement| !statement.negated_action()) {
        let is_way = |name: &str| name.starts_with("assumerole");
        let ways: Vec<_> = statement.actions.iter().filter(|action| is_way(&action.name)).collect();
        if ways.is_empty() || statement.principal().is_none_or(|principal| principal.negated) {
            continue;
        }
        let mut usable = Vec::new();
        let mut is_judged = true;
        for (kind, text) in statement.principal().into_iter().flat_map(|principal| principal.all()) {
            let Some((name, action, who)) = way_in(kind, &text.value) else {
                is_judged = false;
                continue;
            };
            usable.push(name);
            if !statement.has_action("sts", name) {
                let written = &ways[0].text;
                let message = format!("{who} ({}) cannot use {}", text.value, written.value);
                found.add(
                    &rule::MISMATCHED_ACTION_FOR_PRINCIPAL,
                    &written.place,
                    message,
                    format!("write {action}"),
                );
            }
        }
        let is_met = |name: &str| usable.iter().any(|usable| crate::pattern::matches(name, usable));
        let all_found = usable.iter().all(|name| statement.has_action("sts", name));
        for action in ways.iter().filter(|action| is_judged && all_found && !is_met(&action.name)) {
            let message = format!("no principal of this statement can use {}", action.text.value);
            let rule = &rule::MISMATCHED_ACTION_FOR_PRINCIPAL;
            found.add_as(rule, Severity::Warning, &action.text.place, message, "remove it");
        }
    }
}

fn actions(policy: &Policy, found: &mut Findings) {
    for statement in statements(policy) {
        for action in &statement.actions {
            let text = action.text;
            let is_known = ACTIONS.iter().any(|name| action.matches("sts", name));
            if action.is_everything() || (is_known && action.name == "*") {
                if statement.allows() {
                    let message = format!("{} allows every way into the role, now and in future", text.value);
                    let hint = "name the action: sts:AssumeRole or sts:AssumeRoleWithWebIdentity";
                    found.add(&rule::BROAD_ACTION_IN_ROLE_TRUST_POLICY, &text.place, message, hint);
                }
            } else if !is_known && action.service != "sts" {
                let message = format!("{} has no meaning in a trust policy", text.value);
                let hint = "a trust policy says who may assume the role; what the role may do stands in its permission policies";
                found.add(&rule::UNSUPPORTED_ACTION_IN_POLICY, &text.place, message, hint);
            } else if !is_known
                && crate::catalogue::service("sts").is_some_and(|sts| sts.action(&action.name).is_some())
            {
                let message = format!("{} is not an action on a role", text.value);
                let hint = "write sts:AssumeRole, sts:AssumeRoleWithWebIdentity or sts:AssumeRoleWithSAML";
                found.add(&rule::UNSUPPORTED_ACTION_IN_POLICY, &text.place, message, hint);
            }
        }
    }
}

/// Tags and source identity come in by an action of their own, which the same statement has to allow.
fn key_needs_action(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy) {
        for test in statement.tests.iter().filter(|test| test.is_guard()) {
            let needed = match &*test.key {
                "sts:sourceidentity" => ("setsourceidentity", "sts:SetSourceIdentity"),
                "aws:tagkeys" | "sts:transitivetagkeys" => ("tagsession", "sts:TagSession"),
                key if key.starts_with("aws:requesttag/") => ("tagsession", "sts:TagSession"),
                _ => continue,
            };
            if !statement.has_action("sts", needed.0) && !statement.is_partial {
                let message = format!(
                    "a request with {} is refused unless {} is allowed",
                    test.raw.key.value, needed.1
                );
                let hint = format!("add {} to the actions of this statement", needed.1);
                found.add(&rule::MISSING_ACTION_FOR_CONDITION_KEY, &test.raw.key.place, message, hint);
            }
        }
    }
}

fn action_has_key(policy: &Policy, found: &mut Findings) {
    for statement in allowing(policy) {
        for test in statement.tests_of("sts:externalid").filter(|test| test.is_guard()) {
            let others = ["assumerolewithwebidentity", "assumerolewithsaml"];
            if !statement.has_action("sts", "assumerole")
                && others.iter().any(|name| statement.has_action("sts", name))
            {
                let message =
                    "only sts:AssumeRole takes an external id: with it this statement can never be met";
                let hint = "remove it; a web identity is bound by its subject and audience";
                found.add(&rule::UNSUPPORTED_ACTION_FOR_CONDITION_KEY, &test.raw.key.place, message, hint);
            }
        }
    }
}

/// IAM Roles Anywhere needs three actions (IAM Roles Anywhere User Guide, Role trusting).
fn roles_anywhere(policy: &Policy, found: &mut Findings) {
    let of = |statement: &&Stmt| {
        statement.principals("Service").any(|text| text.value == "rolesanywhere.amazonaws.com")
    };
    for statement in allowing(policy).filter(of) {
        let needed = [
            ("assumerole", "sts:AssumeRole"),
            ("setsourceidentity", "sts:SetSourceIdentity"),
            ("tagsession", "sts:TagSession"),
        ];
        let missing: Vec<&str> = needed
            .iter()
            .filter(|(name, _)| !statement.has_action("sts", name))
            .map(|(_, action)| *action)
            .collect();
        if !missing.is_empty() && !statement.is_partial {
            let place: &Place =
                statement.raw.action.as_ref().map_or(statement.place(), |action| &action.place);
            let message = format!("IAM Roles Anywhere needs {} as well", missing.join(" and "));
            let rule = &rule::MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY;
            found.add(rule, place, message, format!("add {}", missing.join(", ")));
        }
    }
}
