//! What the caller may not do of a plan, as findings and as the refusal to begin.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::Error;
use provision_core::deployment::Deployment;
use provision_core::edge::CloudError;
use provision_core::facts::{CallerIdentity, UnansweredRead};
use provision_core::finding::{Finding, FindingId};
use provision_core::permissions::{self, Missing, Permission, Why};
use provision_core::plan::{self, Plan};
use provision_core::reads::Read;

/// The simulator's answer.
pub type Denied = Result<BTreeMap<Permission, Why>, CloudError>;

/// The plan with what of it the caller may not do; or with a note that it was not told.
pub fn noted(plan: Plan, deployments: &[Deployment], denied: Denied) -> (Plan, Missing) {
    let (denied, note) = match denied {
        Ok(denied) => (denied, None),
        Err(error) => (BTreeMap::new(), not_told(&error)),
    };
    let mut all = Missing::default();
    let mut findings = BTreeMap::new();
    for (plan, deployment) in plan.deployments.iter().zip(deployments) {
        let missing = permissions::missing(plan, deployment, &denied);
        findings.insert(deployment.owner(), found(&missing));
    }
    let carried_out = plan.mends();
    for (plan, deployment) in carried_out.as_ref().unwrap_or(&plan).deployments.iter().zip(deployments) {
        all.extend(permissions::missing(plan, deployment, &denied));
    }
    let of_deployment = |deployment: &Deployment| {
        let own = findings.get(&deployment.owner()).cloned().unwrap_or_default();
        own.into_iter().chain(note.clone())
    };
    (plan.with_notices(of_deployment, deployments), all)
}

/// What a simulator that does not answer would have told.
fn not_told(error: &CloudError) -> Option<Finding> {
    let read = Read::of(error.subject.service, &error.subject.operation)?;
    Some(plan::unanswered_read(&UnansweredRead::of(read, None, SIMULATION, error)))
}

/// What is not known without the simulator.
const SIMULATION: &str = "whether the caller may do everything that apply and destroy may have to";

fn found(missing: &Missing) -> Vec<Finding> {
    let lists = [
        (FindingId::PermissionMissing, &missing.required, ", so that it could not carry the plan out"),
        (FindingId::PermissionOptional, &missing.optional, "; the plan does without"),
    ];
    let finding = |(id, list, more): (FindingId, &BTreeMap<Permission, Why>, &str)| {
        let names: Vec<_> = list.iter().map(named).collect();
        let message = format!("the caller may not {}{more}", names.join("; "));
        let finding = id.finding(message);
        match statements(list) {
            Some((these, statements)) => finding.hint(format!("allow it with {these}: {statements}")),
            None => finding,
        }
    };
    lists.into_iter().filter(|(_, list, _)| !list.is_empty()).map(finding).collect()
}

fn named((permission, why): (&Permission, &Why)) -> String {
    let Permission { action, resource, .. } = permission;
    let why = why.words().map(|words| format!(" ({words})")).unwrap_or_default();
    format!("{action} on {resource}{why}")
}

/// What would allow what nothing allows, as it is pasted into `Statement` of a policy: one, or a list of several.
fn statements(list: &BTreeMap<Permission, Why>) -> Option<(&'static str, String)> {
    let not_allowed = list.iter().filter(|(_, why)| **why == Why::NotAllowed);
    let not_allowed: BTreeSet<_> = not_allowed.map(|(one, _)| one.clone()).collect();
    let statements = permissions::statements(&not_allowed);
    let texts: Vec<_> = statements.iter().map(ToString::to_string).collect();
    match texts.as_slice() {
        [] => None,
        [statement] => Some(("this statement", statement.clone())),
        several => Some(("these statements", format!("[{}]", several.join(",")))),
    }
}

/// Why nothing is begun, if something is missing.
pub fn refusal(missing: &Missing, caller: &CallerIdentity) -> Option<Error> {
    let list = &missing.required;
    if list.is_empty() {
        return None;
    }
    let lines: String = list.iter().map(|one| format!("\n  {}", named(one))).collect();
    let message = format!("nothing was changed: {} may not do what the plan takes:{lines}", caller.arn);
    let error = Error::failed(message).findings(found(missing));
    Some(match statements(list) {
        Some((these, statements)) => {
            error.hint(format!("allow it with {these}, and nothing more:\n{statements}"))
        }
        None => error,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use provision_core::facts::CallerIdentity;
    use provision_core::permissions::{Missing, Permission, Why};

    use super::{refusal, statements};

    #[test]
    fn the_statement_that_is_missing_is_told_and_nothing_more() {
        let on_role = |action: &str| Permission {
            action: action.to_owned(),
            resource: "arn:aws:iam::111122223333:role/r".to_owned(),
            condition: None,
        };
        let caller =
            CallerIdentity { arn: "arn:aws:iam::111122223333:user/u".to_owned(), ..Default::default() };
        let required = BTreeMap::from([
            (on_role("iam:CreateRole"), Why::NotAllowed),
            (on_role("iam:TagRole"), Why::NotAllowed),
            (on_role("iam:AttachRolePolicy"), Why::Boundary),
        ]);
        let optional = BTreeMap::from([(on_role("iam:UpdateRole"), Why::NotAllowed)]);
        let error = refusal(&Missing { required, optional: optional.clone() }, &caller).expect("a refusal");
        let statement = error.hint.unwrap().lines().last().unwrap().to_owned();
        assert_eq!(
            statement,
            r#"{"Effect":"Allow","Action":["iam:CreateRole","iam:TagRole"],"Resource":"arn:aws:iam::111122223333:role/r"}"#
        );
        for part in ["nothing was changed", "user/u", "iam:AttachRolePolicy", "permissions boundary"] {
            assert!(error.message.contains(part), "{}", error.message);
        }
        assert!(refusal(&Missing { optional, ..Missing::default() }, &caller).is_none());
        // Several are one list, which is pasted as a whole.
        let on = |action: &str, resource: &str| {
            let permission =
                Permission { action: action.to_owned(), resource: resource.to_owned(), condition: None };
            (permission, Why::NotAllowed)
        };
        let several = BTreeMap::from([
            on("iam:GetRole", "arn:aws:iam::111122223333:role/r"),
            on("s3:GetObject", "arn:aws:s3:::b/*"),
        ]);
        let (these, list) = statements(&several).expect("two");
        let list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
        assert_eq!((these, list.as_array().map(Vec::len)), ("these statements", Some(2)), "{list}");
    }
}
