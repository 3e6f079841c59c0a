//! What the operator must be allowed: as much as the plans of a spec send, from whatever state, and no more.

use std::collections::{BTreeMap, BTreeSet};

use provision_core::deployment::{Admin, Deployment, Rotate, Via};
use provision_core::permissions::{self, Command};
use provision_iam::catalogue::service;
use provision_iam::lint::{LintContext, lint_document};
use provision_iam::{Document, Kind, Severity};

use crate::support;
use crate::support::journeys::{self, Way};

/// The deployments without what a person wishes for one run.
fn plain(deployments: &[Deployment]) -> Vec<Deployment> {
    deployments.iter().map(|one| Deployment { rotate: Rotate::default(), ..one.clone().adopting() }).collect()
}

/// What no journey needs, each with the reason.
fn is_unstruck(spec: &str, command: Command, action: &str) -> bool {
    match (spec, action) {
        // Marks move from the tags of a role to an owner group where the administrator may make groups at last.
        (_, "iam:UntagRole") => command == Command::Apply,
        // The journeys have its warehouse private, where no rule is wanted.
        ("private-over-ssh.toml", action) => action.starts_with("ec2:"),
        _ => false,
    }
}

fn commands(way: Way) -> &'static [Command] {
    match way {
        Way::Apply => &[Command::Apply],
        Way::Destroy => &[Command::Destroy],
        Way::Prune => &[Command::Apply, Command::Destroy],
    }
}

/// Every plan of every ready-made spec, from every state that a spec can see.
#[test]
fn what_plans_send_is_allowed_and_nothing_else_is() {
    let (mut wrong, mut plans) = (Vec::new(), 0);
    for spec in support::ready_made() {
        let own = plain(&support::deployments(&spec));
        let mut sent: BTreeMap<Command, BTreeSet<String>> = BTreeMap::new();
        for journey in journeys::of(&spec) {
            let plan = journey.plan(&journey.start);
            let needed = permissions::of_plan(&plan, &journey.deployments);
            let allowed = commands(journey.way).iter();
            let allowed: BTreeSet<_> =
                allowed.flat_map(|command| permissions::of(&journey.deployments, *command)).collect();
            wrong.extend(needed.difference(&allowed).map(|one| format!("{}: needs {one:?}", journey.name)));
            // What prunes takes away is what destroys takes away.
            let command = if journey.way == Way::Apply { Command::Apply } else { Command::Destroy };
            if command == Command::Destroy || plain(&journey.deployments) == own {
                sent.entry(command).or_default().extend(needed.into_iter().map(|one| one.action));
            }
            plans += 1;
        }
        let deployments = support::deployments(&spec);
        for command in [Command::Apply, Command::Destroy] {
            let reads = permissions::reads(&deployments, command);
            let written = &permissions::of(&deployments, command) - &reads;
            let sent = sent.remove(&command).unwrap_or_default();
            let unsent = written.iter().filter(|one| !sent.contains(&one.action));
            let unsent = unsent.filter(|one| !is_unstruck(&spec, command, &one.action));
            wrong.extend(unsent.map(|one| format!("{spec}: {command:?} never needs {one:?}")));
        }
    }
    println!("{plans} plans");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// An action is allowed on the resources that the Service Authorization Reference has for it, and on `*` only where it
/// has none.
#[test]
fn actions_are_allowed_on_resources_of_their_types() {
    /// Those of which the table knows more than the pages: requests for one cluster and for all are the same operation.
    const ON_ALL: [&str; 1] = ["redshift:DescribeClusters"];
    let mut wrong = BTreeSet::new();
    for spec in support::ready_made() {
        let deployments = support::deployments(&spec);
        for one in Command::ALL.into_iter().flat_map(|command| permissions::of(&deployments, command)) {
            let (prefix, name) = one.action.split_once(':').expect("a service and a name");
            let known = service(prefix).and_then(|service| Some((service, service.action(name)?)));
            let Some((service, action)) = known else {
                wrong.insert(format!("{} is no action", one.action));
                continue;
            };
            let fits = match one.resource.as_str() {
                "*" => action.resources.is_empty() || ON_ALL.contains(&one.action.as_str()),
                arn => {
                    let form =
                        |kind: &&str| service.resource(kind).map(|kind| kind.written).collect::<Vec<_>>();
                    action.resources.iter().flat_map(form).any(|form| has_form(form, arn))
                }
            };
            if !fits {
                wrong.insert(format!("{} on {}: {:?}", one.action, one.resource, action.resources));
            }
            let condition = one.condition.as_ref().map(|one| one.key.to_lowercase());
            if let Some(key) = condition.filter(|key| !action.keys.contains(key)) {
                wrong.insert(format!("{} has no {key}: {:?}", one.action, action.keys));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether an ARN, perhaps with wildcards, is of a form like `arn:*:iam::*:role/*`.
fn has_form(form: &str, arn: &str) -> bool {
    let (mut form, mut arn) = (form.splitn(6, ':'), arn.splitn(6, ':'));
    let same = |form: &str, part: &str| form == "*" || form == part;
    let heads = form.by_ref().take(5).zip(arn.by_ref().take(5)).all(|(form, part)| same(form, part));
    let (form, resource) = (form.next().unwrap_or_default(), arn.next().unwrap_or_default());
    let begins = form.split('*').next().unwrap_or_default();
    heads && (form == "*" || resource.starts_with(begins))
}

fn has_unnamed_admin(deployments: &[Deployment]) -> bool {
    let is_unnamed = |admin: &Admin| {
        matches!(admin.via, Via::Temporary | Via::DataApi) && admin.user.is_none() && admin.secret.is_none()
    };
    deployments.iter().any(|one| is_unnamed(&one.admin))
}

/// Nothing that the program finds in other people's policies is in its own.
#[test]
fn the_policies_are_small_and_without_a_finding() {
    let (mut wrong, mut longest) = (Vec::new(), 0);
    for spec in support::ready_made() {
        let deployments = support::deployments(&spec);
        for command in Command::ALL {
            let policies = permissions::policies(&deployments, command);
            assert!(!policies.is_empty(), "{spec}");
            for policy in policies {
                let size = permissions::characters(&policy);
                longest = longest.max(size);
                assert!(size <= permissions::MANAGED_POLICY_CHARACTERS, "{spec}, {command:?}: {size}");
                let text = policy.to_string();
                let document = Document::parse(&text).expect("a document");
                let findings = lint_document(&document, &text, Kind::Identity, &LintContext::default());
                let grave = findings.iter().filter(|finding| finding.severity <= Severity::Warning);
                // The cluster tells who administers it, and a spec need not.
                let is_unnamed = |id: &str| id == "ANY_DATABASE_USER" && has_unnamed_admin(&deployments);
                let grave = grave.filter(|finding| !is_unnamed(finding.id));
                wrong.extend(
                    grave.map(|finding| format!("{spec}, {command:?}: {:?} {}", finding.id, finding.message)),
                );
            }
        }
    }
    println!("the longest has {longest} characters");
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong.join("\n"));
}

/// Many destinations take several policies, which allow the same together.
#[test]
fn what_is_too_long_for_one_policy_is_split() {
    let many: Vec<_> = (0..60)
        .flat_map(|number| {
            let mut deployments = support::deployments("us-and-eu.toml");
            for one in &mut deployments {
                one.role.as_mut().unwrap().name.push_str(&format!("-{number}"));
                one.policy.as_mut().unwrap().name.push_str(&format!("-{number}"));
                one.bucket.as_mut().unwrap().name.push_str(&format!("-{number}"));
            }
            deployments
        })
        .collect();
    let policies = permissions::policies(&many, Command::Apply);
    assert!(policies.len() > 2, "{}", policies.len());
    let pairs = |policy: &serde_json::Value| {
        let list = |value: &serde_json::Value| match value {
            serde_json::Value::Array(all) => all.clone(),
            one => vec![one.clone()],
        };
        let statements = list(&policy["Statement"]);
        let of = |statement: serde_json::Value| {
            let (actions, resources) = (list(&statement["Action"]), list(&statement["Resource"]));
            actions.into_iter().flat_map(move |action| {
                resources.clone().into_iter().map(move |resource| (action.to_string(), resource.to_string()))
            })
        };
        statements.into_iter().flat_map(of).collect::<Vec<_>>()
    };
    for policy in &policies {
        assert!(permissions::characters(policy) <= permissions::MANAGED_POLICY_CHARACTERS);
    }
    let allowed: BTreeSet<_> = policies.iter().flat_map(pairs).collect();
    let wanted = permissions::of(&many, Command::Apply).into_iter();
    let quoted = |text: String| serde_json::Value::String(text).to_string();
    let wanted: BTreeSet<_> = wanted.map(|one| (quoted(one.action), quoted(one.resource))).collect();
    assert_eq!(allowed, wanted);
}
