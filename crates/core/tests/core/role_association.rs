//! The role that the warehouse assumes: associated with a cluster or namespace, beside everybody else's.

use std::collections::BTreeMap;
use std::sync::Arc;

use provision_core::address::{Owner, ResourceKind};
use provision_core::call::{Call, RedshiftCall};
use provision_core::deployment::{Auth, CredentialApi, Deployment, Warehouse};
use provision_core::facts::{WarehouseId, World};
use provision_core::finding::{Finding, FindingId};
use provision_core::lint_context;
use provision_core::plan::{Action, Plan, Step};
use provision_core::render;
use provision_core::resource::Teardown;
use provision_core::toml_document::{Problems, Source};
use provision_core::vendor::Vendor;
use provision_iam::evaluate::{Policies, Policy, Request, evaluate};
use provision_iam::lint::lint;
use provision_iam::{Document, Severity, read};
use serde_json::json;

use crate::support::memory::{calls, carry_out};
use crate::support::{self, ids, plan, scenarios};

const THEIRS: &str = "arn:aws:iam::111122223333:role/reporting";

fn on_cluster() -> Vec<Deployment> {
    support::deployments("fullstory.toml")
}

/// As a profile would have it that says `namespace` too.
fn on_namespace() -> Vec<Deployment> {
    let mut deployments = on_cluster();
    let deployment = &mut deployments[0];
    deployment.region = "eu-west-1".to_owned();
    deployment.warehouse = Warehouse::Workgroup { name: "analytics".to_owned() };
    deployment.credential_api = Some(CredentialApi::GetCredentials);
    deployments
}

/// The account with somebody else's role in every warehouse.
fn account() -> World {
    let mut world = support::empty_account();
    for warehouse in world.warehouses.values_mut() {
        warehouse.roles.insert(THEIRS.to_owned(), "in-sync".to_owned());
    }
    world
}

fn roles<'w>(world: &'w mut World, deployments: &[Deployment]) -> &'w mut BTreeMap<String, String> {
    &mut world.warehouses.get_mut(&WarehouseId::of(&deployments[0])).unwrap().roles
}

fn arn(deployments: &[Deployment]) -> String {
    deployments[0].role_arn("aws").unwrap()
}

fn step(plan: &Plan) -> Option<&Step> {
    plan.steps().find(|step| step.address.kind == ResourceKind::RoleAssociation)
}

fn applied(deployments: &[Deployment]) -> World {
    let mut world = account();
    scenarios::apply(&mut world, deployments);
    world
}

#[test]
fn it_comes_after_the_role_goes_before_it_and_leaves_others_alone() {
    for deployments in [on_cluster(), on_namespace()] {
        let mut world = account();
        let made = plan::make(&deployments, &world);
        let expected = match WarehouseId::of(&deployments[0]) {
            warehouse if deployments[0].warehouse.is_serverless() => RedshiftCall::UpdateNamespace {
                warehouse,
                namespace: "analytics-data".to_owned(),
                role: arn(&deployments),
                associated: true,
            },
            warehouse => {
                RedshiftCall::ModifyClusterIamRoles { warehouse, role: arn(&deployments), associated: true }
            }
        };
        assert_eq!(step(&made).unwrap().phases, [[Call::Redshift(expected)]]);
        carry_out(&mut world, &made);
        assert_eq!(roles(&mut world, &deployments).len(), 2);
        assert!(!plan::make(&deployments, &world).has_changes());
        let removed = plan::teardown(&deployments, &world, Teardown::default());
        let operations: Vec<_> = calls(&removed).iter().map(Call::operation).collect();
        let at = |wanted: &[&str]| operations.iter().position(|one| wanted.contains(one)).unwrap();
        assert!(
            at(&["ModifyClusterIamRoles", "UpdateNamespace"]) < at(&["DetachRolePolicy"]),
            "{operations:?}"
        );
        carry_out(&mut world, &removed);
        assert_eq!(world, account());
    }
}

#[test]
fn a_role_that_somebody_takes_out_is_associated_again() {
    for deployments in [on_cluster(), on_namespace()] {
        let mut world = applied(&deployments);
        let whole = world.clone();
        roles(&mut world, &deployments).remove(&arn(&deployments));
        let mut leaving = whole.clone();
        roles(&mut leaving, &deployments).insert(arn(&deployments), "removing".to_owned());
        for mut world in [world, leaving] {
            let plan = plan::make(&deployments, &world);
            assert_eq!((plan.count(Action::Create), step(&plan).unwrap().action), (1, Action::Create));
            carry_out(&mut world, &plan);
            assert_eq!(world, whole);
        }
        let mut coming = whole.clone();
        roles(&mut coming, &deployments).insert(arn(&deployments), "adding".to_owned());
        assert!(!plan::make(&deployments, &coming).has_changes(), "it is on its way");
    }
}

#[test]
fn it_is_whose_the_role_is() {
    let deployments = on_cluster();
    let mut world = applied(&deployments);
    let name = &deployments[0].role.as_ref().unwrap().name;
    world.roles.get_mut(name).unwrap().tags.clear();
    let refused = plan::make(&deployments, &world);
    assert!(ids(&refused).contains(&FindingId::NotOurs) && step(&refused).is_none());
    let left = plan::teardown(&deployments, &world, Teardown::default());
    assert!(ids(&left).contains(&FindingId::LeftAlone) && step(&left).is_none());
    let adopting: Vec<_> = deployments.iter().cloned().map(Deployment::adopting).collect();
    let plan = plan::make(&adopting, &world);
    let adopted = step(&plan).unwrap();
    assert!(adopted.adopted && adopted.action == Action::Keep, "{adopted:?}");
    carry_out(&mut world, &plan);
    assert!(!plan::make(&deployments, &world).has_changes());
    let owner = Owner { deployment: "beta".to_owned(), destination: "us".to_owned() };
    world.roles.get_mut(name).unwrap().tags = owner.tags();
    assert!(ids(&plan::make(&adopting, &world)).contains(&FindingId::OwnedByOther));
}

#[test]
fn what_is_left_of_a_deleted_role_goes_too() {
    let deployments = on_cluster();
    let mut world = applied(&deployments);
    world.roles.clear();
    let plan = plan::teardown(&deployments, &world, Teardown::default());
    assert_eq!(step(&plan).unwrap().action, Action::Delete);
}

#[test]
fn after_a_change_to_keys_a_destroy_takes_out_the_role_that_was() {
    let mut deployments = on_cluster();
    let world = applied(&deployments);
    deployments[0].auth = Auth::Keys;
    deployments[0].role = None;
    let plan = plan::teardown(&deployments, &world, Teardown::default());
    let found = step(&plan).unwrap();
    assert_eq!((found.action, found.purpose.as_str()), (Action::Delete, "the spec names another, or none"));
    let role = plan.steps().find(|step| step.address.kind == ResourceKind::Role).unwrap();
    assert!(role.depends_on.contains(&found.address));
}

#[test]
fn a_cluster_with_fifty_roles_takes_no_more() {
    let deployments = on_cluster();
    let mut world = account();
    for number in 1..50 {
        roles(&mut world, &deployments).insert(format!("{THEIRS}-{number}"), "in-sync".to_owned());
    }
    let plan = plan::make(&deployments, &world);
    let finding = plan.findings().find(|finding| finding.id == FindingId::ClusterRolesFull).unwrap();
    let told = "has 50 associated roles and is to get 1 more: AWS takes 50";
    assert!(finding.is_error() && finding.message.contains(told), "{}", finding.message);
    roles(&mut world, &deployments).remove(THEIRS);
    assert!(!plan::make(&deployments, &world).findings().any(Finding::is_error));
    let mut second = deployments[0].clone();
    second.destination = "second".to_owned();
    second.role.as_mut().unwrap().name = "acme-second-transfer".to_owned();
    let plan = plan::make(&[deployments[0].clone(), second], &world);
    let full = plan.findings().filter(|finding| finding.id == FindingId::ClusterRolesFull).count();
    assert_eq!(full, 2, "there is room for one, and not for both");
}

#[test]
fn without_its_warehouse_there_is_nothing_to_associate_or_remove() {
    let deployments = on_cluster();
    let mut world = applied(&deployments);
    world.warehouses.clear();
    let plan = plan::make(&deployments, &world);
    assert!(ids(&plan).contains(&FindingId::WarehouseNotFound) && step(&plan).is_none());
    assert!(step(&plan::teardown(&deployments, &world, Teardown::default())).is_none());
}

/// The trust policy of a deployment.
fn trust(deployment: &Deployment) -> String {
    let rendered = render::render(deployment).unwrap();
    rendered.into_iter().find(|one| one.name.ends_with("trust.json")).unwrap().text
}

/// Whether a service may assume the role for a database user.
fn admits(deployment: &Deployment, service: &str, user: &str) -> bool {
    let document = Document::parse(&trust(deployment)).unwrap();
    let request = json!({
        "action": "sts:AssumeRole",
        "principal": {"Service": service},
        "resource": deployment.role_arn("aws"),
        "context": {"sts:ExternalId": user},
    });
    let request = Request::from_json(&request.to_string()).unwrap();
    let policies = Policies { resource: Some(Policy::new("trust", &document)), ..Policies::default() };
    evaluate(&policies, &request).is_allowed()
}

#[test]
fn the_trust_policy_admits_the_warehouse_and_no_other() {
    const CLUSTERS: &str = "redshift.amazonaws.com";
    const SERVERLESS: &str = "redshift-serverless.amazonaws.com";
    let (cluster, namespace) = (&on_cluster()[0], &on_namespace()[0]);
    let user = |place: &str| format!("arn:aws:redshift:{place}/etl");
    for (deployment, own) in [
        (cluster, "us-east-1:111122223333:dbuser:analytics"),
        (namespace, "eu-west-1:111122223333:dbuser:serverless-111122223333-0aa1c4f2"),
    ] {
        assert!(admits(deployment, CLUSTERS, &user(own)));
        for place in [
            "us-east-1:444455556666:dbuser:analytics",
            "us-east-1:111122223333:dbuser:analytics2",
            "eu-west-1:111122223333:dbuser:analytics",
            "eu-west-1:111122223333:dbuser:serverless-444455556666-0aa1c4f2",
            "eu-west-1:444455556666:dbuser:serverless-111122223333-0aa1c4f2",
            "eu-central-1:111122223333:dbuser:analytics",
        ] {
            assert!(!admits(deployment, CLUSTERS, &user(place)), "{place}");
        }
        assert!(!admits(deployment, "ec2.amazonaws.com", &user(own)));
        let context = lint_context::of_deployment(deployment);
        let found = lint(&read(&trust(deployment)), None, &context);
        let grave: Vec<_> = found.iter().filter(|one| one.severity != Severity::Suggestion).collect();
        assert!(grave.is_empty(), "{grave:#?}");
    }
    let serverless = user("eu-west-1:111122223333:dbuser:serverless-111122223333-0aa1c4f2");
    assert!(admits(namespace, SERVERLESS, &serverless));
    assert!(!admits(cluster, SERVERLESS, &user("us-east-1:111122223333:dbuser:analytics")));
}

#[test]
fn only_a_profile_that_says_so_associates_the_role() {
    for plan in support::ready_made() {
        for deployment in support::deployments(&plan).iter().filter(|deployment| deployment.role.is_some()) {
            let associated =
                ["fullstory", "confidence", "mixpanel"].contains(&deployment.vendor.name.as_str());
            assert_eq!(deployment.role.as_ref().unwrap().associate, associated, "{plan}");
            assert_eq!(trust(deployment).contains("redshift"), associated, "{plan}");
        }
    }
    let profile = Vendor::builtin("fullstory").unwrap().text.replace("[\"role\"]", "[\"keys\"]");
    let mut problems = Problems::default();
    assert!(Vendor::parse(&Arc::new(Source::new("mine.toml".to_owned(), profile)), &mut problems).is_none());
    assert!(problems.to_string().contains("has one to associate"), "{problems}");
}
