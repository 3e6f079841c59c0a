//! A role of its own for the bucket, beside the one for the warehouse.

use std::path::Path;
use std::sync::Arc;

use provision_core::address::ResourceKind;
use provision_core::call::{Call, IamCall};
use provision_core::deployment::Deployment;
use provision_core::export::{self, Tool};
use provision_core::facts::{AttachedPolicy, World};
use provision_core::finding::FindingId;
use provision_core::permissions::{self, Command};
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;
use provision_core::spec;
use provision_core::toml_document::{Problems, Source};
use provision_core::vendor::Vendor;
use provision_core::{plan as plans, render};

use crate::support::memory::{calls, carry_out};
use crate::support::{self, ids, plan, scenarios, words};

const SPEC: &str = "plans/rudderstack-own-bucket.toml";
const FIRST: &str = "acme-rudder-redshift";
const SECOND: &str = "acme-rudder-s3";
const FIRST_POLICY: &str = "arn:aws:iam::111122223333:policy/acme-rudder-us-transfer-policy";
const SECOND_POLICY: &str = "arn:aws:iam::111122223333:policy/acme-rudder-s3-policy";

fn text() -> String {
    std::fs::read_to_string(support::root().join(SPEC)).unwrap()
}

fn read(text: &str) -> Result<Vec<Deployment>, String> {
    let specs = spec::read(&["plans/test.toml".into()], &support::Given(|_: &Path| Ok(text.to_owned())));
    specs.map(|specs| specs.deployments().cloned().collect()).map_err(|problems| problems.to_string())
}

/// The ready-made spec after a change of its text.
fn with(from: &str, to: &str) -> Result<Vec<Deployment>, String> {
    let before = text();
    let after = before.replace(from, to);
    assert_ne!(before, after, "{from} is not in the spec");
    read(&after)
}

fn two() -> Vec<Deployment> {
    read(&text()).unwrap()
}

/// The same with one role for both.
fn one() -> Vec<Deployment> {
    with("bucket_name = \"acme-rudder-s3\"", "for_bucket  = false").unwrap()
}

fn step<'p>(plan: &'p Plan, kind: ResourceKind, name: &str) -> Option<&'p plans::Step> {
    plan.steps().find(|step| step.address.kind == kind && step.address.name == name)
}

#[test]
fn each_role_may_do_what_it_is_for_and_nothing_else() {
    let world = scenarios::applied(&two());
    let document = |arn: &str| world.policies[arn].document.clone();
    let (first, second) = (document(FIRST_POLICY), document(SECOND_POLICY));
    assert!(
        first.contains("redshift:GetClusterCredentials") && first.contains("redshift-data:ExecuteStatement")
    );
    assert!(!first.contains("s3:"), "{first}");
    assert!(second.contains("s3:PutObject") && second.contains("acme-rudder-staging/events/"), "{second}");
    assert!(!second.contains("redshift"), "{second}");
    let (first, second) = (&world.roles[FIRST], &world.roles[SECOND]);
    let attached = |arns: &[AttachedPolicy]| arns.iter().map(|one| one.arn.clone()).collect::<Vec<_>>();
    assert_eq!(attached(&first.attached), [FIRST_POLICY]);
    assert_eq!(attached(&second.attached), [SECOND_POLICY]);
    assert_eq!(first.trust_policy, second.trust_policy);
    let owner = two()[0].owner();
    assert!(owner.is_named_by(&first.tags) && owner.is_named_by(&second.tags));
    // What is known of the deployment by a role is known by the first.
    assert!(first.tags.contains_key("provision:applied") && !second.tags.contains_key("provision:applied"));
    // One role still does both, where that is chosen.
    let world = scenarios::applied(&one());
    assert!(world.policies[FIRST_POLICY].document.contains("s3:PutObject"));
    assert_eq!(world.roles.keys().collect::<Vec<_>>(), [FIRST]);
}

#[test]
fn both_have_the_boundary_path_and_tags_of_the_spec() {
    let boundary = "arn:aws:iam::111122223333:policy/limit";
    let spec = text().replace(
        "[user]",
        &format!("path = \"/sync/\"\npermissions_boundary = \"{boundary}\"\n[policy]\nbucket_name = \"staging\"\n[tags]\nteam = \"data\"\n[user]"),
    );
    let deployment = read(&spec).unwrap().remove(0);
    let second = deployment.bucket_role.as_ref().unwrap();
    assert_eq!(second.role.permissions_boundary.as_deref(), Some(boundary));
    assert_eq!(
        deployment.bucket_role_arn("aws").unwrap(),
        "arn:aws:iam::111122223333:role/sync/acme-rudder-s3"
    );
    assert_eq!(deployment.staging_policy_arn("aws").unwrap(), "arn:aws:iam::111122223333:policy/staging");
    let made = plan::make(&[deployment], &support::empty_account());
    let of_both = calls(&made).into_iter().filter(|call| match call {
        Call::Iam(IamCall::CreateRole { path, tags, permissions_boundary, .. }) => {
            path == "/sync/" && tags["team"] == "data" && permissions_boundary.as_deref() == Some(boundary)
        }
        _ => false,
    });
    assert_eq!(of_both.count(), 2);
}

#[test]
fn they_are_made_beside_each_other_and_removed_without_a_trace() {
    let mut world = support::empty_account();
    let made = plan::make(&two(), &world);
    let needs = |name: &str| step(&made, ResourceKind::Role, name).unwrap().depends_on.clone();
    let (first, second) = (needs(FIRST), needs(SECOND));
    assert!(first.iter().all(|address| address.name == "acme-rudder-us-transfer-policy"), "{first:?}");
    assert!(second.iter().all(|address| address.name == "acme-rudder-s3-policy"), "{second:?}");
    carry_out(&mut world, &made);
    let again = plan::make(&two(), &world);
    assert!(!again.has_changes(), "{}", words(&again));
    let removed = plan::teardown(&two(), &world, Teardown::default());
    carry_out(&mut world, &removed);
    assert_eq!(world, support::empty_account());
}

#[test]
fn a_spec_turns_it_on_and_off_again() {
    let mut world = scenarios::applied(&one());
    let on = plan::make(&two(), &world);
    assert_eq!(on.count(Action::Create), 2, "{}", words(&on));
    let narrowed = step(&on, ResourceKind::Policy, "acme-rudder-us-transfer-policy").unwrap();
    assert_eq!(narrowed.action, Action::Update);
    carry_out(&mut world, &on);
    assert!(!plan::make(&two(), &world).has_changes());
    assert!(!world.policies[FIRST_POLICY].document.contains("s3:"));

    let off = plan::make(&one(), &world);
    for (kind, name) in [(ResourceKind::Role, SECOND), (ResourceKind::Policy, "acme-rudder-s3-policy")] {
        assert_eq!(step(&off, kind, name).unwrap().action, Action::Unwanted, "{}", words(&off));
    }
    carry_out(&mut world, &off);
    assert!(world.policies[FIRST_POLICY].document.contains("s3:PutObject"));
    assert!(world.roles.contains_key(SECOND), "it stays until somebody removes it");
    let pruned = plan::pruning(&one(), &world, Teardown::default());
    carry_out(&mut world, &pruned);
    assert!(!world.roles.contains_key(SECOND) && !world.policies.contains_key(SECOND_POLICY));
    assert!(!plan::make(&one(), &world).has_changes());
}

#[test]
fn what_somebody_changes_of_either_is_mended() {
    let whole = scenarios::applied(&two());
    for (role, policy) in [(FIRST, FIRST_POLICY), (SECOND, SECOND_POLICY)] {
        type Change = fn(&mut World, &str, &str);
        let changes: [(&str, Change); 4] = [
            ("the role is gone", |world, role, policy| {
                world.roles.remove(role);
                world.policies.get_mut(policy).unwrap().attachments -= 1;
            }),
            ("its trust is open", |world, role, _| {
                let role = world.roles.get_mut(role).unwrap();
                role.trust_policy = role.trust_policy.replace("422074288268", "999988887777");
            }),
            ("its policy is taken off", |world, role, policy| {
                world.roles.get_mut(role).unwrap().attached.clear();
                world.policies.get_mut(policy).unwrap().attachments -= 1;
            }),
            ("its policy allows more", |world, _, policy| {
                let policy = world.policies.get_mut(policy).unwrap();
                policy.document = policy.document.replace("\"2012-10-17\",\n  \"Statement\": [", "\"2012-10-17\",\n  \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"iam:*\", \"Resource\": \"*\"},");
            }),
        ];
        for (what, change) in changes {
            let mut world = whole.clone();
            change(&mut world, role, policy);
            assert_ne!(world, whole, "{role}: {what}");
            let mended = plan::make(&two(), &world);
            let changed: Vec<_> = mended.steps().filter(|step| step.action.is_change()).collect();
            assert_eq!(changed.len(), 1, "{role}: {what}\n{}", words(&mended));
            carry_out(&mut world, &mended);
            assert!(!plan::make(&two(), &world).has_changes(), "{role}: {what}");
        }
    }
}

/// Somebody gives one role the policy of the other: a plan says so, as of any other policy.
#[test]
fn the_policy_of_the_one_widens_the_other() {
    for (role, policy) in [(FIRST, SECOND_POLICY), (SECOND, FIRST_POLICY)] {
        let mut world = scenarios::applied(&two());
        let name = policy.rsplit('/').next().unwrap().to_owned();
        let role = world.roles.get_mut(role).unwrap();
        role.attached.push(AttachedPolicy { name, arn: policy.to_owned() });
        world.policies.get_mut(policy).unwrap().attachments += 1;
        let plan = plan::make(&two(), &world);
        assert!(ids(&plan).contains(&FindingId::ExtraRolePolicy), "{}", words(&plan));
    }
}

#[test]
fn what_somebody_else_made_is_adopted_only_when_asked() {
    let mut world = scenarios::applied(&two());
    world.roles.get_mut(SECOND).unwrap().tags.clear();
    world.policies.get_mut(SECOND_POLICY).unwrap().tags.clear();
    let refused = plan::make(&two(), &world);
    let not_ours = ids(&refused).iter().filter(|id| **id == FindingId::NotOurs).count();
    assert_eq!(not_ours, 2, "{}", words(&refused));
    let adopting: Vec<_> = two().into_iter().map(Deployment::adopting).collect();
    let taken = plan::make(&adopting, &world);
    carry_out(&mut world, &taken);
    assert!(!plan::make(&two(), &world).has_changes());
    assert!(two()[0].owner().is_named_by(&world.roles[SECOND].tags));
}

#[test]
fn the_operators_policy_has_both_and_each_takes_its_own_policy_alone() {
    let all = permissions::of(&two(), Command::Apply);
    let arn = |name: &str| format!("arn:aws:iam::111122223333:role/{name}");
    for (role, policy) in [(FIRST, FIRST_POLICY), (SECOND, SECOND_POLICY)] {
        for action in ["iam:CreateRole", "iam:UpdateAssumeRolePolicy", "iam:GetRole"] {
            let is = all.iter().any(|one| one.action == action && one.resource == arn(role));
            assert!(is, "{action} on {role}");
        }
        let attach =
            all.iter().filter(|one| one.action == "iam:AttachRolePolicy" && one.resource == arn(role));
        let conditions: Vec<_> = attach.map(|one| one.condition.as_ref().unwrap().values.clone()).collect();
        assert_eq!(conditions, [[policy]], "{role}");
        assert!(all.iter().any(|one| one.action == "iam:CreatePolicy" && one.resource == policy));
    }
    let world = support::empty_account();
    let of_plan = permissions::of_plan(&plan::make(&two(), &world), &two());
    assert!(of_plan.iter().any(|one| one.action == "iam:CreateRole" && one.resource == arn(SECOND)));
    let unasked: Vec<_> = of_plan.iter().filter(|one| !all.contains(one)).collect();
    assert!(unasked.is_empty(), "{unasked:?}");
}

#[test]
fn what_is_rendered_and_exported_has_both() {
    let deployment = two().remove(0);
    let all = render::render(&deployment).unwrap();
    let text = |name: &str| &all.iter().find(|one| one.name == format!("us/{name}.json")).unwrap().text;
    assert_eq!(text("trust"), text("bucket-role-trust"));
    assert!(text("bucket-role-policy").contains("s3:PutObject") && !text("policy").contains("s3:"));
    for (tool, expected) in [
        (
            Tool::Terraform,
            [
                "resource \"aws_iam_role\" \"bucket_transfer\"",
                "output \"bucket_role_arn\"",
                "aws_iam_policy.bucket_transfer.arn",
            ],
        ),
        (Tool::CloudFormation, ["\"BucketTransferRole\"", "\"BucketRoleArn\"", "\"BucketTransferPolicy\""]),
        (
            Tool::Shell,
            [
                "create-role --role-name 'acme-rudder-s3'",
                "role/acme-rudder-s3' >&3",
                "attach-role-policy --role-name 'acme-rudder-s3'",
            ],
        ),
    ] {
        let files = export::export(&deployment, tool, false).unwrap();
        let files: String = files.into_iter().map(|file| file.text).collect();
        for part in expected {
            assert!(files.contains(part), "{part} is not in\n{files}");
        }
    }
}

#[test]
fn names_are_made_from_the_roles_and_belong_to_one_destination() {
    let named = with("bucket_name = \"acme-rudder-s3\"\n", "").unwrap().remove(0).bucket_role.unwrap();
    assert_eq!(named.role.name, "acme-rudder-redshift-bucket");
    assert_eq!(named.policy.name, "acme-rudder-redshift-bucket-policy");
    let same = with("acme-rudder-s3", "ACME-rudder-redshift").unwrap_err();
    assert!(same.contains("DUPLICATE_NAME") && same.contains("has twice the same role"), "{same}");
    let more = text().replace(
        "[destinations.us.admin]",
        "[destinations.eu]\nregion = \"us-east-1\"\ncluster = \"other\"\ndatabase = \"dev\"\nschema = \"s\"\n\
         [destinations.eu.admin]\nvia = \"secret\"\n[destinations.us.admin]",
    );
    let shared = read(&more).unwrap_err();
    assert!(shared.contains("have the same role `acme-rudder-s3`"), "{shared}");
    assert!(shared.contains("have the same policy `acme-rudder-s3-policy`"), "{shared}");
    let long = format!("name        = \"{}\"", "r".repeat(60));
    let long =
        text().replace("name        = \"acme-rudder-redshift\"\nbucket_name = \"acme-rudder-s3\"", &long);
    let long = read(&long).unwrap_err();
    assert!(long.contains("role.bucket_name"), "{long}");
}

#[test]
fn a_spec_asks_for_it_only_where_the_vendor_takes_it() {
    let plain = "bucket_name = \"acme-rudder-s3\"";
    let named = with(plain, &format!("{plain}\nfor_bucket = false")).unwrap_err();
    assert!(named.contains("role.bucket_name") && named.contains("for_bucket = true"), "{named}");
    let no_bucket = "[bucket]\nname   = \"acme-rudder-staging\"\nprefix = \"events\"\n";
    let no_bucket = with(no_bucket, "").unwrap_err();
    assert!(no_bucket.contains("bucket.name"), "{no_bucket}");
    let keys = "[access_user]\ncredentials_file = \"a\"\n[policy]\nbucket_name = \"b\"\n[user]";
    let keys = text()
        .replace("vendor = \"rudderstack\"", "vendor = \"rudderstack\"\nauth = \"keys\"")
        .replace("[user]", keys);
    let keys = read(&keys).unwrap_err();
    assert!(keys.contains("role.bucket_name") && keys.contains("policy.bucket_name"), "{keys}");
    let iterable = support::GOOD.replace("[user]", "[role]\nfor_bucket = true\n[user]");
    let iterable = read(&iterable).unwrap_err();
    assert!(iterable.contains("takes one role here at most"), "{iterable}");
}

/// RudderStack's profile, with how much it wants the second role, and after another change.
fn profile(wanted: &str, from: &str, to: &str) -> Result<Vendor, String> {
    let text = Vendor::builtin("rudderstack").unwrap().text.to_string();
    let text = text.replace("bucket_role = \"recommended\"", &format!("bucket_role = \"{wanted}\""));
    let source = Arc::new(Source::new("mine.toml", text.replace(from, to)));
    let mut problems = Problems::default();
    Vendor::parse(&source, &mut problems).ok_or_else(|| problems.to_string())
}

#[test]
fn a_profile_says_how_much_it_is_wanted() {
    let deployments = |wanted: &str, role: &str| {
        let profile =
            Vendor::builtin("rudderstack").unwrap().text.replace("\"recommended\"", &format!("\"{wanted}\""));
        let text = text()
            .replace("vendor = \"rudderstack\"", "vendor = \"./mine.toml\"")
            .replace("bucket_name = \"acme-rudder-s3\"", role);
        let given = support::Given(move |path: &Path| {
            Ok(if path.ends_with("mine.toml") { profile.clone() } else { text.clone() })
        });
        let specs =
            spec::read(&["plans/test.toml".into()], &given).map_err(|problems| problems.to_string())?;
        Ok::<_, String>(specs.deployments().next().unwrap().bucket_role.is_some())
    };
    for (wanted, role, expected) in [
        ("required", "", Ok(true)),
        ("recommended", "", Ok(true)),
        ("recommended", "for_bucket = false", Ok(false)),
        ("optional", "", Ok(false)),
        ("optional", "for_bucket = true", Ok(true)),
        ("none", "", Ok(false)),
    ] {
        assert_eq!(deployments(wanted, role), expected, "{wanted} {role}");
    }
    assert!(
        deployments("required", "for_bucket = false")
            .unwrap_err()
            .contains("a role of its own for the bucket")
    );
    assert!(deployments("none", "for_bucket = true").is_err());
    let generated = profile(
        "optional",
        "external_id = \"required\"",
        "external_id = \"required\"\ngenerate_external_id = true",
    );
    assert!(generated.unwrap_err().contains("takes a second role"));
    let google = "kind       = \"google\"\naudience = \"none\"";
    let google = profile("optional", "kind       = \"aws\"\nprincipals = [\"422074288268\"]", google);
    assert!(google.unwrap_err().contains("takes a second role"));
}

/// The warehouse reads the bucket with the role that it is associated with.
#[test]
fn a_role_that_the_warehouse_assumes_keeps_the_bucket() {
    let mut deployments = two();
    deployments[0].role.as_mut().unwrap().associate = true;
    let mut world = support::empty_account();
    let made = plan::make(&deployments, &world);
    carry_out(&mut world, &made);
    assert!(world.policies[FIRST_POLICY].document.contains("s3:GetObject"));
    assert!(!world.policies[SECOND_POLICY].document.contains("redshift"));
    assert!(!world.roles[SECOND].trust_policy.contains("redshift.amazonaws.com"));
    assert!(!plan::make(&deployments, &world).has_changes());
}
