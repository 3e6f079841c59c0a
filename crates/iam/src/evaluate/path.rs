//! The path of a role, which the ARN of its session does not have (IAM User Guide, IAM identifiers: friendly names and
//! paths).

use std::collections::BTreeSet;

use super::decide::evaluate;
use super::policies::{Layer, Policies};
use super::request::Request;
use crate::arn::{Arn, likely_path};
use crate::partition;
use crate::pattern::has_variable;

/// What is told where the role of a session could have another path than it is taken to have, and the decision would be
/// another one then.
pub(super) fn doubt(policies: &Policies, request: &Request, is_allowed: bool) -> Option<String> {
    let (partition, account, role) = request.role_without_path()?;
    let other = others(policies, partition, role).into_iter().find(|path| {
        let mut other = request.clone();
        other.context.set("aws:PrincipalArn", format!("arn:{partition}:iam::{account}:role/{path}{role}"));
        evaluate(policies, &other).is_allowed() != is_allowed
    })?;
    let taken = match likely_path(role) {
        "" => "none".to_owned(),
        path => format!("/{path}"),
    };
    let changed = if is_allowed { "denied" } else { "allowed" };
    Some(format!(
        "the path of the role {role} is not known, as the ARN of its session does not have it: it is taken to be {taken}; \
         with /{other} the request would be {changed} (aws:PrincipalArn in the context says which)"
    ))
}

/// Of the other paths that the role may have, those that may make a difference.
fn others(policies: &Policies, partition: &str, role: &str) -> BTreeSet<String> {
    let wanted: Vec<&str> = wanted(policies).collect();
    match likely_path(role) {
        _ if wanted.is_empty() => BTreeSet::new(),
        // One that nothing names stands for all of those.
        "" => wanted.into_iter().flat_map(named).chain(["some-path/".to_owned()]).collect(),
        path => partition::regions(partition).map(|region| format!("{path}{region}/")).collect(),
    }
}

/// What the policies compare the caller's role with.
fn wanted<'a>(policies: &Policies<'a>) -> impl Iterator<Item = &'a str> {
    let policies =
        Layer::ALL.into_iter().flat_map(|layer| policies.of(layer).iter().map(|policy| policy.document));
    let tests = policies.flat_map(|document| &document.statements).flat_map(|statement| statement.tests());
    let tests = tests.filter(|(_, test)| test.key.eq_ignore_ascii_case("aws:PrincipalArn"));
    tests.flat_map(|(_, test)| &test.values).map(|value| value.as_str())
}

/// Paths with which a role's ARN may match the pattern: what it says up to its last slash, all that it says, and what it
/// says up to its first wildcard.
fn named(pattern: &str) -> impl Iterator<Item = String> + use<> {
    let said = pattern.rsplit_once(":role/").map_or(pattern, |(_, said)| said);
    let is_path = !said.contains(':') && !has_variable(said);
    let said = if is_path { said } else { "" };
    let filled = said.replace(['*', '?'], "x");
    let folder = filled.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let plain = said.split(['*', '?']).next().unwrap_or_default().to_owned();
    let paths = [folder, filled, plain].into_iter();
    paths.map(|path| path.trim_matches('/').to_owned()).filter(|path| !path.is_empty()).map(|path| path + "/")
}

impl Request {
    /// Partition, account and name of the role whose session the caller is, unless the request says which role it is.
    fn role_without_path(&self) -> Option<(&str, &str, &str)> {
        let caller = Arn::parse(self.principal.name()).filter(|_| self.context.is_role_guessed())?;
        let (role, _) = crate::arn::assumed_role(&caller)?;
        Some((caller.partition, caller.account, role))
    }
}
