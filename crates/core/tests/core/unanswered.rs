//! Reads that got no answer and that the plan can do without.

use provision_core::deployment::{Deployment, Identity};
use provision_core::facts::{UnansweredRead, World};
use provision_core::finding::FindingId;
use provision_core::plan::DeploymentPlan;
use provision_core::resource::Teardown;

use crate::support::{self, ids, plan};

fn denied(action: &str, target: &str, region: Option<&str>) -> UnansweredRead {
    UnansweredRead {
        action: action.to_owned(),
        target: target.to_owned(),
        region: region.map(str::to_owned),
        failed: None,
        unknown: "whether it matters",
        hint: Some(format!("allow the caller {action}")),
    }
}

fn notes(deployments: &[Deployment], world: &World) -> Vec<String> {
    let plan = plan::make(deployments, world);
    let noted = |plan: &DeploymentPlan| {
        plan.findings
            .iter()
            .any(|finding| finding.id == FindingId::ReadDenied)
            .then(|| plan.destination.clone())
    };
    plan.deployments.iter().filter_map(noted).collect()
}

#[test]
fn a_denied_read_is_a_note_where_it_matters() {
    let deployments = support::deployments("us-and-eu.toml");
    let mut world = support::empty_account();
    world.unanswered.insert(denied("ec2:DescribeRouteTables", "eu-west-1", Some("eu-west-1")));
    assert_eq!(notes(&deployments, &world), ["eu"]);
    world.unanswered.insert(denied("ec2:DescribeNetworkAcls", "us-east-1", Some("us-east-1")));
    assert_eq!(notes(&deployments, &world), ["eu", "us"]);
    let plan = plan::make(&deployments, &world);
    assert!(plan.findings().all(|finding| !finding.is_error()), "{:?}", ids(&plan));
    let told = plan.findings().find(|finding| finding.message.contains("DescribeRouteTables")).unwrap();
    assert!(told.message.contains("whether it matters") && told.hint.is_some(), "{told:?}");
    let rest = plan::teardown(&deployments, &world, Teardown::default());
    assert!(ids(&rest).contains(&FindingId::ReadDenied));
}

#[test]
fn a_read_that_failed_otherwise_says_what_was_said() {
    let deployments = support::deployments("us-and-eu.toml");
    let mut world = support::empty_account();
    let read = denied("ec2:DescribeRouteTables", "eu-west-1", Some("eu-west-1"));
    world.unanswered.insert(UnansweredRead { failed: Some("HTTP 500".to_owned()), hint: None, ..read });
    let plan = plan::make(&deployments, &world);
    let told: Vec<_> = plan.findings().filter(|finding| finding.id == FindingId::ReadFailed).collect();
    assert_eq!(told.len(), 1, "{:?}", ids(&plan));
    assert!(told[0].message.contains("failed (HTTP 500)"), "{}", told[0].message);
}

/// That nobody could look is not that there is none.
#[test]
fn an_identity_provider_that_may_not_be_read_is_not_missing() {
    let mut deployments = support::deployments("us-and-eu.toml");
    deployments.truncate(1);
    let issuer = "id.vendor.example".to_owned();
    deployments[0].role.as_mut().unwrap().trust.identity =
        Identity::Oidc { issuer, subject: "acme".to_owned(), audience: None };
    let mut world = support::empty_account();
    assert!(ids(&plan::make(&deployments, &world)).contains(&FindingId::OidcProviderMissing));
    let arn = deployments[0].iam_arn("aws", "oidc-provider/id.vendor.example");
    world.unanswered.insert(denied("iam:GetOpenIDConnectProvider", &arn, None));
    let plan = plan::make(&deployments, &world);
    let ids = ids(&plan);
    assert!(
        ids.contains(&FindingId::ReadDenied) && !ids.contains(&FindingId::OidcProviderMissing),
        "{ids:?}"
    );
}
