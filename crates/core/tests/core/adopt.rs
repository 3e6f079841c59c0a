//! What exists already: taken over where that is asked for, and never more than that.

use std::collections::BTreeSet;
use std::path::PathBuf;

use provision_core::address::{Owner, ResourceKind};
use provision_core::deployment::Deployment;
use provision_core::facts::{
    AttachedPolicy, IngressRuleFacts, LifecycleRule, OidcProvider, PolicyVersion, World,
};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::{Action, Plan, Step};
use provision_core::resource::Teardown;
use provision_core::spec;

use crate::support::memory::{self, carry_out};
use crate::support::scenarios::{self, adopting, by_hand, us_and_eu};
use crate::support::{self, plan};

fn converged() -> World {
    scenarios::applied(&us_and_eu())
}

fn ids(plan: &Plan) -> BTreeSet<FindingId> {
    plan.findings().map(|finding: &Finding| finding.id).collect()
}

fn step<'p>(plan: &'p Plan, kind: ResourceKind, name: &str) -> &'p Step {
    let mut steps = plan.steps();
    steps.find(|step| step.address.kind == kind && step.address.name == name).expect("the step")
}

fn fields(step: &Step) -> Vec<&'static str> {
    step.changes.iter().map(|change| change.field).collect()
}

fn operations(plan: &Plan) -> Vec<&'static str> {
    memory::calls(plan).iter().map(|call| call.operation()).collect()
}

/// How many resources are taken over.
fn adopted(plan: &Plan) -> usize {
    plan.steps().filter(|step| step.adopted).count()
}

#[test]
fn what_needs_nothing_but_the_marks_gets_nothing_else() {
    let mut world = by_hand();
    let plan = plan::make(&adopting(), &world);
    assert!(!plan.findings().any(Finding::is_error), "{:?}", ids(&plan));
    assert_eq!((plan.count(Action::Create), adopted(&plan)), (2, 10), "only the owner groups are new");
    for step in plan.steps().filter(|step| step.adopted) {
        let marks = match step.address.kind {
            ResourceKind::DatabaseUser => vec!["managed_by"],
            // A rule is known by its description too.
            ResourceKind::IngressRule => vec!["rules", "tags"],
            _ => vec!["tags"],
        };
        assert_eq!((step.action, fields(step)), (Action::Update, marks), "{}", step.address);
    }
    carry_out(&mut world, &plan);
    assert_eq!(world, converged());
    let again = plan::make(&us_and_eu(), &world);
    assert!(!again.has_changes() && adopted(&again) == 0 && !again.findings().any(Finding::is_error));
}

#[test]
fn each_resource_can_be_adopted_alone() {
    for table in ["bucket", "policy", "role", "user", "network"] {
        let mut deployments = us_and_eu();
        for deployment in &mut deployments {
            match table {
                "bucket" => deployment.bucket.as_mut().unwrap().adopt = true,
                "policy" => deployment.policy.as_mut().unwrap().adopt = true,
                "role" => deployment.role.as_mut().unwrap().adopt = true,
                "user" => deployment.user.adopt = true,
                _ => deployment.network.adopt = true,
            }
        }
        let plan = plan::make(&deployments, &by_hand());
        assert_eq!(adopted(&plan), 2, "{table}");
        assert!(ids(&plan).contains(&FindingId::NotOurs), "{table}: the others are refused");
    }
}

#[test]
fn the_digest_tells_a_plan_that_adopts_from_one_that_does_not() {
    let mut world = support::empty_account();
    let same = [plan::make(&us_and_eu(), &world), plan::make(&adopting(), &world)];
    assert_eq!(same[0].digest, same[1].digest, "where nothing is taken over there is no difference");
    let rule = &by_hand().ingress[&support::cluster()].rules.clone();
    world.ingress.get_mut(&support::cluster()).unwrap().rules = rule.clone();
    let without = plan::make(&us_and_eu(), &world);
    let with = plan::make(&adopting(), &world);
    assert!(!without.findings().any(Finding::is_error) && !with.findings().any(Finding::is_error));
    assert_ne!(with.digest, without.digest);
}

#[test]
fn what_differs_is_an_update_and_nothing_is_made_again() {
    let mut world = by_hand();
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.trust_policy = role.trust_policy.replace("oaud", "aud");
    let bucket = memory::settings(&mut world, "acme-transfer-us");
    bucket.public_access_block.clear();
    bucket.lifecycle.clear();
    bucket.policy = None;
    world.databases.values_mut().for_each(|database| database.granted.clear());
    let plan = plan::make(&adopting(), &world);
    let role = step(&plan, ResourceKind::Role, "acme-us-transfer");
    assert_eq!((role.adopted, fields(role)), (true, vec!["tags", "trust_policy"]));
    let bucket = step(&plan, ResourceKind::Bucket, "acme-transfer-us");
    assert_eq!(fields(bucket), ["lifecycle", "public_access_block", "tags"]);
    for operation in operations(&plan) {
        assert!(!operation.starts_with("Create") || operation == "CreateTags", "{operation}");
    }
    carry_out(&mut world, &plan);
    assert_eq!(world, converged());
}

#[test]
fn an_adoption_that_stops_after_any_call_is_completed_by_the_next() {
    let start = || {
        let mut world = by_hand();
        world
            .roles
            .values_mut()
            .for_each(|role| role.trust_policy = role.trust_policy.replace("oaud", "aud"));
        memory::settings(&mut world, "acme-transfer-us").public_access_block.clear();
        world.databases.values_mut().for_each(|database| database.granted.clear());
        world
    };
    let calls = memory::calls(&plan::make(&adopting(), &start()));
    for stopped_after in 0..=calls.len() {
        let mut world = start();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        let rest = plan::make(&adopting(), &world);
        assert!(!rest.findings().any(Finding::is_error), "after {stopped_after} calls: {:?}", ids(&rest));
        let sent = serde_json::to_string(&[&calls[..stopped_after], &memory::calls(&rest)].concat()).unwrap();
        for user in ["transfer_user", "IAMR:acme-eu-transfer"] {
            let disabled = format!(r#"ALTER USER \"{user}\" PASSWORD DISABLE"#);
            assert!(sent.contains(&disabled), "after {stopped_after} calls {user} keeps its password");
        }
        carry_out(&mut world, &rest);
        assert_eq!(world, converged(), "after {stopped_after} calls");
    }
}

/// Redshift lets nobody disable the password of a superuser.
#[test]
fn a_superuser_is_refused_before_anything_is_sent() {
    let mut world = by_hand();
    let users = world.databases.values_mut().filter_map(|database| database.user.as_mut());
    users.for_each(|user| user.superuser = true);
    let plan = plan::make(&adopting(), &world);
    let refused: Vec<_> =
        plan.findings().filter(|finding| finding.id == FindingId::SuperuserKeepsPassword).collect();
    assert_eq!(refused.len(), 2, "{:?}", ids(&plan));
    for finding in refused {
        assert!(finding.is_error() && finding.id.is_refusal());
        assert!(finding.hint.as_ref().is_some_and(|hint| hint.contains("NOCREATEUSER")), "{finding:?}");
    }
    assert!(!ids(&plan).contains(&FindingId::DatabaseUserLosesPassword));
}

#[test]
fn what_belongs_to_another_deployment_is_never_adopted() {
    let mut world = by_hand();
    let owner = Owner { deployment: "beta".to_owned(), destination: "us".to_owned() };
    world.roles.get_mut("acme-us-transfer").unwrap().tags = owner.tags();
    world.policies.values_mut().for_each(|policy| policy.tags = owner.tags());
    memory::settings(&mut world, "acme-transfer-us").tags = owner.tags();
    for rule in world.ingress.get_mut(&support::cluster()).unwrap().rules.values_mut() {
        rule.tags = owner.tags();
    }
    let plan = plan::make(&adopting()[1..], &world);
    let refused: Vec<_> = plan.findings().filter(|finding| finding.id == FindingId::OwnedByOther).collect();
    assert_eq!(refused.len(), 4, "bucket with its policy, policy and role: {refused:#?}");
    let rule = plan.steps().find(|step| step.address.kind == ResourceKind::IngressRule).unwrap();
    let changes = serde_json::to_string(&rule.changes).unwrap();
    assert!(
        !rule.adopted && changes.contains("with beta/us"),
        "one rule is enough, and is shared: {changes}"
    );
}

#[test]
fn what_others_put_into_a_bucket_stays() {
    let mut world = by_hand();
    let theirs = LifecycleRule {
        id: "logs".to_owned(),
        enabled: true,
        prefix: "logs/".to_owned(),
        expire_days: Some(90),
        ..LifecycleRule::default()
    };
    let statement = r#"{"Sid":"Theirs","Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::acme-transfer-us"}"#;
    let bucket = memory::settings(&mut world, "acme-transfer-us");
    bucket.lifecycle = vec![theirs.clone()];
    bucket.transition_size = Some("varies_by_storage_class".to_owned());
    bucket.tags.insert("cost-centre".to_owned(), "42".to_owned());
    bucket.policy = Some(format!(r#"{{"Version":"2012-10-17","Statement":{statement}}}"#));
    let plan = plan::make(&adopting(), &world);
    carry_out(&mut world, &plan);
    let bucket = memory::settings(&mut world, "acme-transfer-us");
    assert_eq!((bucket.lifecycle.len(), &bucket.lifecycle[0]), (2, &theirs));
    assert_eq!(bucket.transition_size.as_deref(), Some("varies_by_storage_class"));
    assert_eq!(bucket.tags["cost-centre"], "42");
    let policy: serde_json::Value = serde_json::from_str(bucket.policy.as_ref().unwrap()).unwrap();
    assert_eq!(policy["Statement"][0]["Sid"], "Theirs");
    assert_eq!(policy["Statement"].as_array().unwrap().len(), 2);
    assert!(!plan::make(&us_and_eu(), &world).has_changes());
}

#[test]
fn a_policy_whose_versions_are_used_up_says_which_one_goes() {
    let arn = format!("arn:aws:iam::{}:policy/acme-us-transfer-policy", support::ACCOUNT);
    let used_up = |right: bool| {
        let mut world = by_hand();
        let policy = world.policies.get_mut(&arn).unwrap();
        let version = |number| PolicyVersion { id: format!("v{number}"), is_default: number == 2 };
        policy.versions = (1..=5).map(version).collect();
        if !right {
            policy.document = policy.document.replace("s3:GetObject", "s3:*");
        }
        world
    };
    let mut world = used_up(false);
    let plan = plan::make(&adopting(), &world);
    let finding = plan.findings().find(|one| one.id == FindingId::PolicyVersionReplaced).unwrap();
    assert!(finding.message.contains("its oldest, v1"), "{}", finding.message);
    carry_out(&mut world, &plan);
    assert!(world.policies[&arn].versions.iter().any(|version| version.id == "v2"), "the one before stays");
    assert!(!plan::make(&us_and_eu(), &world).has_changes());
    let untouched = plan::make(&adopting(), &used_up(true));
    assert!(!ids(&untouched).contains(&FindingId::PolicyVersionReplaced), "the right document needs no room");
}

#[test]
fn a_policy_that_others_hold_too_is_changed_only_after_saying_so() {
    let arn = format!("arn:aws:iam::{}:policy/acme-us-transfer-policy", support::ACCOUNT);
    let mut world = by_hand();
    world.policies.get_mut(&arn).unwrap().attachments += 2;
    let unchanged = plan::make(&adopting(), &world);
    assert!(!ids(&unchanged).contains(&FindingId::PolicyShared), "nothing changes for anybody");
    let policy = world.policies.get_mut(&arn).unwrap();
    policy.document = policy.document.replace("s3:GetObject", "s3:*");
    let plan = plan::make(&adopting(), &world);
    let finding = plan.findings().find(|one| one.id == FindingId::PolicyShared).unwrap();
    assert!(finding.message.contains("2 more than") && !finding.is_error(), "{}", finding.message);
    world.policies.get_mut(&arn).unwrap().attachments -= 2;
    assert!(!ids(&plan::make(&adopting(), &world)).contains(&FindingId::PolicyShared));
}

#[test]
fn what_else_hangs_on_a_role_or_a_user_is_told_and_left() {
    let mut world = by_hand();
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.inline.insert("theirs".to_owned());
    let arn = "arn:aws:iam::aws:policy/AmazonS3FullAccess".to_owned();
    role.attached.push(AttachedPolicy { name: "AmazonS3FullAccess".to_owned(), arn });
    let key = (support::cluster(), "dev".to_owned(), "transfer_user".to_owned());
    let user = world.databases.get_mut(&key).unwrap();
    user.granted.insert("USAGE".to_owned());
    let plan = plan::make(&adopting(), &world);
    let found = ids(&plan);
    for id in
        [FindingId::ExtraRolePolicy, FindingId::ExtraDatabaseGrants, FindingId::DatabaseUserLosesPassword]
    {
        assert!(found.contains(&id), "{id:?} is not among {found:?}");
    }
    let extra = plan.findings().find(|one| one.id == FindingId::ExtraDatabaseGrants).unwrap();
    let revoke = r#"REVOKE USAGE ON DATABASE "dev" FROM "transfer_user";"#;
    assert!(extra.hint.as_ref().unwrap().contains(revoke), "{:?}", extra.hint);
    carry_out(&mut world, &plan);
    let role = &world.roles["acme-us-transfer"];
    assert_eq!((role.attached.len(), role.inline.len()), (2, 1));
    assert!(world.databases[&key].granted.contains("USAGE"));
    world.databases.get_mut(&key).unwrap().user.as_mut().unwrap().superuser = true;
    let again = plan::make(&us_and_eu(), &world);
    assert!(!again.has_changes() && !ids(&again).contains(&FindingId::DatabaseUserLosesPassword));
    assert!(ids(&again).contains(&FindingId::DatabaseUserIsSuperuser));
}

#[test]
fn a_rule_for_another_port_is_no_help_and_is_said_to_be_none() {
    let mut world = support::empty_account();
    let warehouse = world.warehouses.get_mut(&support::cluster()).unwrap();
    warehouse.endpoint.as_mut().unwrap().port = 5555;
    let rule = IngressRuleFacts {
        group: "sg-us".to_owned(),
        protocol: "tcp".to_owned(),
        ports: Some((5439, 5439)),
        cidr: Some("35.193.179.61/32".to_owned()),
        ..IngressRuleFacts::default()
    };
    let rules = &mut world.ingress.get_mut(&support::cluster()).unwrap().rules;
    rules.insert("sgr-guide".to_owned(), rule.clone());
    let plan = plan::make(&adopting(), &world);
    assert!(ids(&plan).contains(&FindingId::IngressOtherPort));
    assert_eq!(step(&plan, ResourceKind::IngressRule, "analytics").action, Action::Create);
    carry_out(&mut world, &plan);
    let rules = &world.ingress[&support::cluster()].rules;
    assert_eq!((rules.len(), &rules["sgr-guide"]), (2, &rule));
}

#[test]
fn grants_to_the_user_of_the_guide_are_found_where_the_vendor_logs_in_as_another() {
    let mut world = converged();
    let workgroup = world.warehouses.keys().find(|id| **id != support::cluster()).unwrap().clone();
    let key = (workgroup, "dev".to_owned(), "transfer_user".to_owned());
    let user = world.databases.entry(key).or_default();
    user.user = Some(Default::default());
    user.granted = ["CREATE", "TEMPORARY"].map(str::to_owned).into();
    let plan = plan::make(&us_and_eu(), &world);
    let finding = plan.findings().find(|one| one.id == FindingId::UnusedDatabaseUser).unwrap();
    for part in ["transfer_user holds CREATE, TEMPORARY", "logs in as IAMR:acme-eu-transfer"] {
        assert!(finding.message.contains(part), "{}", finding.message);
    }
    assert!(!plan.has_changes());
}

#[test]
fn an_old_profile_is_a_notice_and_no_part_of_the_digest() {
    let world = support::empty_account();
    let deployments = us_and_eu();
    let fresh = plan::make(&deployments, &world);
    let noticed = |today: &str| {
        let notice = |deployment: &Deployment| provision_core::plan::notices(deployment, today);
        plan::make(&deployments, &world).with_notices(notice, &deployments)
    };
    let checked = deployments[0].vendor.checked.clone();
    let (year, rest) = checked.split_once('-').unwrap();
    let anniversary = format!("{}-{rest}", year.parse::<u16>().unwrap() + 1);
    let day_after = format!("{}-12-31", year.parse::<u16>().unwrap() + 1);
    assert!(
        !ids(&noticed(&anniversary)).contains(&FindingId::ProfileOutdated),
        "a year is not more than a year"
    );
    let old = noticed(&day_after);
    assert_eq!(old.digest, fresh.digest);
    let found: Vec<_> = old.findings().filter(|one| one.id == FindingId::ProfileOutdated).collect();
    assert_eq!(found.len(), 2, "one a destination");
    assert!(found[0].message.contains(&checked) && !found[0].is_error(), "{}", found[0].message);
    assert!(!deployments[0].vendor.is_outdated("no date"), "a broken clock is no reason");
}

#[test]
fn a_region_of_another_partition_is_refused() {
    let mut world = support::empty_account();
    world.identity.partition = "aws-us-gov".to_owned();
    world.identity.arn = format!("arn:aws-us-gov:iam::{}:user/admin", support::ACCOUNT);
    for plan in [plan::make(&us_and_eu(), &world), plan::teardown(&us_and_eu(), &world, Teardown::default())]
    {
        let found: Vec<_> = plan.findings().filter(|one| one.id == FindingId::PartitionMismatch).collect();
        assert_eq!(found.len(), 2);
        assert!(found[0].is_error() && found[0].message.contains("aws-us-gov"), "{}", found[0].message);
    }
}

/// The deployments of a spec whose vendor has this trust table.
fn trusting(profile: &str, trust: &str) -> Vec<Deployment> {
    let profile = format!(
        r#"
name = "mine"
title = "Mine"
[auth]
modes = ["role"]
source = "https://example.com/a"
checked = "2026-11-22"
[trust]
{profile}
source = "https://example.com/b"
checked = "2026-11-22"
[staging]
bucket = false
source = "https://example.com/c"
checked = "2026-11-22"
[warehouse]
cluster = "GetClusterCredentials"
source = "https://example.com/d"
checked = "2026-11-22"
[database]
schema_modes = ["vendor"]
grants = ["CREATE"]
source = "https://example.com/e"
checked = "2026-11-22"
"#
    );
    let spec = format!(
        r#"
name = "acme"
vendor = "./mine.toml"
[aws]
account = "111122223333"
[trust]
{trust}
[user]
name = "transfer_user"
[network]
allow = false
[destinations.us]
region = "us-east-1"
cluster = "analytics"
database = "dev"
schema = "mine"
"#
    );
    let file =
        |path: &std::path::Path| Ok(if path.ends_with("mine.toml") { &profile } else { &spec }.clone());
    match spec::read(&[PathBuf::from("spec.toml")], &support::Given(file)) {
        Ok(specs) => specs.deployments().cloned().collect(),
        Err(problems) => panic!("{problems}"),
    }
}

const OIDC: &str = "kind = \"oidc\"\nissuer = \"id.example.com/tenant\"\naudience = \"required\"";

#[test]
fn an_issuer_needs_its_provider_in_the_account() {
    let deployments = trusting(OIDC, "subject = \"acme's sync\"\naudience = \"o'clock\"");
    let arn = format!("arn:aws:iam::{}:oidc-provider/id.example.com/tenant", support::ACCOUNT);
    let mut world = support::empty_account();
    let missing = plan::make(&deployments, &world);
    let finding = missing.findings().find(|one| one.id == FindingId::OidcProviderMissing).unwrap();
    let hint = finding.hint.as_ref().unwrap();
    for part in ["create-open-id-connect-provider", "--url https://id.example.com/tenant", r"'o'\''clock'"] {
        assert!(hint.contains(part), "{hint}");
    }
    assert!(finding.is_error());
    world.oidc_providers.insert(arn.clone(), OidcProvider::default());
    let other = plan::make(&deployments, &world);
    assert!(ids(&other).contains(&FindingId::OidcAudienceNotAccepted), "{:?}", ids(&other));
    let provider = OidcProvider { client_ids: ["o'clock".to_owned()].into() };
    world.oidc_providers.insert(arn.clone(), provider);
    let plan = plan::make(&deployments, &world);
    assert!(plan.findings().next().is_none(), "{:?}", ids(&plan));
    carry_out(&mut world, &plan);
    let trust = &world.roles["acme-us-transfer"].trust_policy;
    assert!(trust.contains(&arn) && trust.contains("id.example.com/tenant:aud"), "{trust}");
    assert!(!plan::make(&deployments, &world).has_changes());
}

#[test]
fn a_provider_for_google_in_the_account_is_a_warning_unless_it_accepts_the_audience() {
    let deployments = us_and_eu();
    let arn = format!("arn:aws:iam::{}:oidc-provider/accounts.google.com", support::ACCOUNT);
    let mut world = support::empty_account();
    world.oidc_providers.insert(arn.clone(), OidcProvider::default());
    let plan = plan::make(&deployments, &world);
    assert!(ids(&plan).contains(&FindingId::GoogleProviderInAccount));
    assert!(!plan.findings().any(Finding::is_error), "it may work, and it is not ours");
    world.oidc_providers.insert(arn, OidcProvider { client_ids: ["acme-org".to_owned()].into() });
    assert!(!ids(&plan::make(&deployments, &world)).contains(&FindingId::GoogleProviderInAccount));
}

#[test]
fn a_principal_of_another_partition_is_refused() {
    let profile = "kind = \"aws\"\nprincipals = [\"arn:aws:iam::444455556666:root\", \"444455556666\"]";
    let mut deployments = trusting(profile, "external_id = \"x1\"");
    assert!(plan::make(&deployments, &support::empty_account()).findings().next().is_none());
    deployments[0].region = "us-gov-west-1".to_owned();
    let plan = plan::make(&deployments, &support::empty_account());
    let found: Vec<_> =
        plan.findings().filter(|one| one.id == FindingId::PrincipalInOtherPartition).collect();
    assert_eq!(found.len(), 1);
    assert!(found[0].message.contains("arn:aws:iam::444455556666:root"), "{}", found[0].message);
}

#[test]
fn without_a_bucket_the_database_user_is_ours_all_the_same() {
    let deployments = trusting("kind = \"aws\"", "principals = [\"444455556666\"]\nexternal_id = \"x1\"");
    let mut world = support::empty_account();
    let first = plan::make(&deployments, &world);
    carry_out(&mut world, &first);
    let again = plan::make(&deployments, &world);
    assert!(!again.has_changes() && !again.findings().any(Finding::is_error), "{:?}", ids(&again));
    let group = world.groups.iter().find(|((_, name), _)| name == "provision:acme:us").unwrap().1;
    assert!(group.contains("transfer_user"), "{group:?}");
    let teardown = plan::teardown(&deployments, &world, Teardown::default());
    carry_out(&mut world, &teardown);
    assert_eq!(world, support::empty_account());
}

/// IAM takes the name of a policy once, whatever its path.
#[test]
fn a_policy_of_the_name_under_another_path_is_told_before_it_is_refused() {
    let mut world = scenarios::applied(&us_and_eu());
    let arn = "arn:aws:iam::111122223333:policy/acme-us-transfer-policy";
    let policy = world.policies.remove(arn).unwrap();
    let elsewhere = "arn:aws:iam::111122223333:policy/teams/acme-us-transfer-policy".to_owned();
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.attached[0].arn.clone_from(&elsewhere);
    let by_attachment = plan::make(&us_and_eu(), &world);
    assert!(ids(&by_attachment).contains(&FindingId::PathDiffers), "{}", support::words(&by_attachment));
    world.roles.get_mut("acme-us-transfer").unwrap().attached.clear();
    assert!(!ids(&plan::make(&us_and_eu(), &world)).contains(&FindingId::PathDiffers));
    world.policies.insert(elsewhere, policy);
    let by_tags = plan::make(&us_and_eu(), &world);
    assert!(ids(&by_tags).contains(&FindingId::PathDiffers), "{}", support::words(&by_tags));
}
