//! Do the actions of a statement work on its resources? (Service Authorization Reference: resource types of actions.)

use super::Check;
use super::findings::Findings;
use super::parts::{Action, Known, Resource};
use super::policy::Policy;
use super::resource_types::is_beyond_catalogue;
use super::statement::Stmt;
use crate::arn::{Arn, reaches_form};
use crate::catalogue;
use crate::catalogue::{ActionSet, ResourceType, Service, findings as rule};
use crate::finding::Severity;
use crate::kind::Kind;
use crate::pattern::overlap;

pub(super) const CHECKS: &[Check] = &[fit];

fn judged<'p, 'a>(policy: &'p Policy<'a>) -> impl Iterator<Item = &'p Stmt<'a>> {
    policy.statements.iter().filter(|statement| {
        policy.kind != Kind::Trust
            && !statement.negated_action()
            && !statement.negated_resource()
            && !statement.resources.is_empty()
            && statement.resources.iter().all(|resource| resource.is_everything() || resource.arn.is_some())
    })
}

/// The actions of a service that work on the resource.
fn usable(service: &Service, resource: &Resource) -> ActionSet {
    let Some(arn) = resource.arn.filter(|_| !resource.is_everything()) else {
        return service.set(|_| true);
    };
    // `arn:aws:s3:::*` is taken for all of the service, as AWS's own examples have it.
    let is_all = arn.resource == "*" && arn.service == service.prefix;
    let first = if is_all { service.without_resource() } else { ActionSet::default() };
    let like = service.resources().filter(|kind| is_like(kind, resource, &arn));
    like.fold(first, |set, kind| set.union(kind.actions))
}

/// The services that the actions of a statement belong to, as far as they are known, each with its actions.
fn services(statement: &Stmt) -> Vec<Known> {
    let mut services: Vec<Known> = Vec::new();
    for known in statement.actions.iter().filter_map(with_resource_types) {
        match services.iter_mut().find(|service| std::ptr::eq(service.of, known.of)) {
            Some(service) => service.set = service.set.union(known.set),
            None => services.push(known),
        }
    }
    services
}

/// What the action stands for, where it can be held against resources.
fn with_resource_types(action: &Action) -> Option<Known> {
    action.known.filter(|known| known.of.has_resource_types())
}

/// Is there an ARN of the template's form that the resource matches? Region and account that are missing are told by
/// themselves.
fn is_like(template: &ResourceType, resource: &Resource, arn: &Arn) -> bool {
    if reaches_form(&resource.text.value, template.written) {
        return true;
    }
    let template = &template.arn;
    match (template.service, template.resource) {
        (service, _) if !overlap(service, arn.service) => false,
        // The name of a bucket has no slash; a wildcard in an ARN stands for slashes too, and a key has a character at least.
        ("s3", "*") => !arn.resource.contains('/') || has_wildcard_bucket(arn.resource),
        ("s3", "*/*") => arn.resource.contains(['/', '*']) || overlap("?*/?*", arn.resource),
        _ => {
            (arn.region.is_empty() || template.region.is_empty() || overlap(template.region, arn.region))
                && overlap(template.resource, arn.resource)
        }
    }
}

/// `*/*` and `team*/x` could not be meant for a bucket, `*` alone could.
fn has_wildcard_bucket(resource: &str) -> bool {
    !resource.contains('/')
}

/// Actions without a resource, resources without an action.
fn fit(policy: &Policy, found: &mut Findings) {
    for statement in judged(policy) {
        let services = services(statement);
        let sets =
            |resource: &Resource| services.iter().map(|service| usable(service.of, resource)).collect();
        let usable: Vec<Vec<ActionSet>> = statement.resources.iter().map(sets).collect();
        if !statement.resources.iter().any(Resource::is_unjudged) {
            actions_have_resources(statement, &services, &usable, found);
        }
        resources_have_actions(statement, &services, &usable, found);
    }
}

fn actions_have_resources(
    statement: &Stmt,
    services: &[Known],
    usable: &[Vec<ActionSet>],
    found: &mut Findings,
) {
    for (index, service) in services.iter().enumerate() {
        let on_any = usable.iter().fold(ActionSet::default(), |set, usable| set.union(usable[index]));
        let of_service =
            statement.actions.iter().filter_map(|action| Some((action, with_resource_types(action)?)));
        for (action, known) in of_service.filter(|(_, known)| std::ptr::eq(known.of, service.of)) {
            // What can be limited to resources says more than what cannot.
            let limited = known.actions().find(|action| !action.resources.is_empty());
            if !known.set.meets(on_any)
                && !action.is_repeated
                && let Some(first) = limited.or_else(|| known.actions().next())
            {
                mismatch(statement, action, first, found);
            }
        }
    }
}

fn mismatch(statement: &Stmt, action: &Action, known: &catalogue::Action, found: &mut Findings) {
    let name = &action.text.value;
    let resource = &statement.resources[0].text.value;
    let arn = statement.resources[0].arn;
    let is_credentials = matches!(
        (action.service.as_str(), arn.map(|arn| arn.service)),
        ("redshift-serverless", Some("redshift")) | ("redshift", Some("redshift-serverless"))
    );
    if is_credentials {
        let (of, other) = match action.service.as_str() {
            "redshift" => ("provisioned clusters", "Redshift Serverless"),
            _ => ("Redshift Serverless", "provisioned clusters"),
        };
        let message = format!("{name} is for {of}, {resource} belongs to {other}");
        let hint = "clusters take redshift:GetClusterCredentials on dbuser and dbname, workgroups redshift-serverless:GetCredentials on workgroup/<id>";
        found.add(&rule::SERVERLESS_PROVISIONED_MISMATCH, &action.text.place, message, hint);
        return;
    }
    if known.resources.is_empty() {
        let message = format!("{name} cannot be limited to resources; on {resource} it is not allowed");
        let hint = "give it a statement of its own with \"Resource\": \"*\"";
        found.add(&rule::ACTION_NEEDS_ALL_RESOURCES, &action.text.place, message, hint);
        return;
    }
    let is_bucket_action = known.resources.contains(&"bucket");
    let is_object_action = known.resources.contains(&"object");
    let (message, hint) = match arn.filter(|_| action.service == "s3") {
        Some(arn) if is_bucket_action && arn.resource.contains('/') => (
            format!("{name} is about the bucket, {resource} about objects in it"),
            format!(
                "write \"arn:{}:s3:::{}\"",
                arn.partition,
                arn.resource.split('/').next().unwrap_or_default()
            ),
        ),
        Some(arn) if is_object_action && !arn.resource.contains('/') => (
            format!("{name} is about objects, {resource} is the bucket"),
            format!("write \"{resource}/*\" for all objects"),
        ),
        _ => (
            format!("{name} does not work on {resource}"),
            format!("it works on: {}", known.resources.join(", ")),
        ),
    };
    let severity = match statement.allows() {
        true => rule::ACTION_RESOURCE_MISMATCH.severity,
        // A Deny without effect lets in what it was to keep out.
        false => Severity::Error,
    };
    found.add_as(&rule::ACTION_RESOURCE_MISMATCH, severity, &action.text.place, message, hint);
}

/// A resource that none of the actions can be about.
fn resources_have_actions(
    statement: &Stmt,
    services: &[Known],
    usable: &[Vec<ActionSet>],
    found: &mut Findings,
) {
    let is_open = |action: &Action| with_resource_types(action).is_none();
    if statement.resources.len() < 2 || statement.actions.iter().any(is_open) {
        return;
    }
    for (resource, usable) in statement.resources.iter().zip(usable) {
        let mut sets = services.iter().zip(usable);
        if !resource.is_unjudged() && !sets.any(|(service, usable)| service.set.meets(*usable)) {
            let message = format!("no action of this statement works on {}", resource.text.value);
            let hint = "remove it, or add the action that was meant";
            found.add(&rule::RESOURCE_WITHOUT_ACTION, &resource.text.place, message, hint);
        }
    }
}

impl Resource<'_> {
    /// Cannot be told what works on it?
    fn is_unjudged(&self) -> bool {
        self.is_placeholder_service() || self.arn.is_some_and(|arn| is_beyond_catalogue(self.text, &arn))
    }

    /// A variable or placeholder stands where the kind of resource is to be read.
    fn is_placeholder_service(&self) -> bool {
        self.has_early_variable()
            || self.arn.is_some_and(|arn| {
                let kind = arn.resource.split(['/', ':']).next().unwrap_or_default();
                arn.service.contains(['$', '<', '{'])
                    || (arn.service != "s3" && kind.contains(['$', '<', '{']))
                    || (arn.service == "s3" && arn.resource.starts_with("${"))
            })
    }
}
