//! Random edits of others between the runs: what must hold whatever they do.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use provision_core::call::{Call, Effect};
use provision_core::deployment::Deployment;
use provision_core::facts::{
    AccessKeyFacts, AttachedPolicy, BucketFacts, IngressRuleFacts, LifecycleRule, PolicyVersion, UserFacts,
    World,
};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::Plan;
use provision_core::resource::Teardown;
use provision_iam::{Document, Severity};
use strum::IntoEnumIterator as _;

use crate::support::memory::{self, user_of};
use crate::support::scenarios::{self, KEYS_USER, access_keys, us_and_eu};
use crate::support::{self, plan, words};

/// What somebody else does to one thing of ours, or beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::EnumIter)]
enum Edit {
    Acl,
    Block,
    Ownership,
    BucketTag,
    OwnLifecycle,
    LoseLifecycle,
    ShareBucket,
    LoseBucketPolicy,
    AttachToRole,
    InlineInRole,
    Boundary,
    Trust,
    Session,
    RoleTag,
    Document,
    OpenPort,
    LoseRuleTags,
    CopyRule,
    LoseGrants,
    Superuser,
    CreateDatabases,
    JoinGroup,
    MakeKey,
    Deactivate,
    ConsolePassword,
    UserGroup,
    UserTag,
    DenyInRole,
    AttachToUser,
    InlineInUser,
    AttachElsewhere,
    SeeLogs,
    PassOn,
    LimitConnections,
    Versioning,
    Encryption,
}

/// What is somebody else's, each thing by a name of its own.
type Theirs = BTreeSet<String>;

fn theirs(world: &World) -> Theirs {
    let mut all = BTreeSet::new();
    let mut add = |text: String| _ = all.insert(text);
    for (name, bucket) in &world.buckets {
        let BucketFacts::Readable(bucket) = bucket else { continue };
        bucket.tags.keys().filter(|key| is_foreign(key)).for_each(|key| add(format!("tag {key} of {name}")));
        let rules = bucket.lifecycle.iter().filter(|rule| rule.id == "theirs");
        rules.for_each(|rule| add(format!("rule {} of {name}", rule.id)));
        let shared = bucket.policy.as_ref().is_some_and(|policy| policy.contains("Share"));
        shared.then(|| add(format!("statement Share of {name}")));
    }
    for (name, role) in &world.roles {
        role.inline.iter().for_each(|inline| add(format!("inline {inline} of {name}")));
        let attached = role.attached.iter().filter(|one| one.arn.contains(":iam::aws:"));
        attached.for_each(|one| add(format!("{} on {name}", one.arn)));
        role.tags.keys().filter(|key| is_foreign(key)).for_each(|key| add(format!("tag {key} of {name}")));
        role.permissions_boundary.iter().for_each(|boundary| add(format!("{boundary} bounds {name}")));
    }
    for (name, UserFacts { keys, groups, tags, console_password, inline, attached, .. }) in
        &world.access_users
    {
        inline.iter().for_each(|inline| add(format!("inline {inline} of {name}")));
        let attached = attached.iter().filter(|one| one.arn.contains(":iam::aws:"));
        attached.for_each(|one| add(format!("{} on {name}", one.arn)));
        keys.iter().filter(|key| key.id.starts_with("THEIRS")).for_each(|key| add(key.id.clone()));
        groups.iter().for_each(|group| add(format!("{name} in {group}")));
        tags.keys().filter(|key| is_foreign(key)).for_each(|key| add(format!("tag {key} of {name}")));
        console_password.then(|| add(format!("password of {name}")));
    }
    for rules in world.ingress.values().map(|ingress| &ingress.rules) {
        rules.keys().filter(|id| id.starts_with("theirs")).for_each(|id| add(id.clone()));
    }
    for ((_, _, user), facts) in &world.databases {
        let Some(facts) = &facts.user else { continue };
        facts.groups.iter().for_each(|group| add(format!("{user} in {group}")));
        facts.superuser.then(|| add(format!("{user} is a superuser")));
        facts.create_database.then(|| add(format!("{user} makes databases")));
        facts.sees_every_log.then(|| add(format!("{user} sees logs")));
        facts.connection_limit.iter().for_each(|limit| add(format!("{user} has {limit} connections")));
    }
    for ((_, _, user), facts) in &world.databases {
        facts.grantable.iter().for_each(|privilege| add(format!("{user} may grant {privilege}")));
    }
    for (name, bucket) in &world.buckets {
        let BucketFacts::Readable(bucket) = bucket else { continue };
        bucket.versioning.is_some().then(|| add(format!("versions of {name}")));
    }
    all
}

fn is_foreign(tag: &str) -> bool {
    !tag.starts_with("provision:") && tag != "team"
}

fn rule(cidr: &str, description: &str, group: &str) -> IngressRuleFacts {
    IngressRuleFacts {
        group: group.to_owned(),
        protocol: "tcp".to_owned(),
        ports: Some((5439, 5439)),
        cidr: Some(cidr.to_owned()),
        description: description.to_owned(),
        ..IngressRuleFacts::default()
    }
}

fn edit(world: &mut World, edit: Edit) {
    let everybody = "arn:aws:iam::aws:policy/AdministratorAccess";
    let mut buckets = world.buckets.values_mut().filter_map(|bucket| match bucket {
        BucketFacts::Readable(bucket) => Some(bucket),
        _ => None,
    });
    let bucket = buckets.next().expect("a bucket");
    let role = world.roles.values_mut().next();
    let user = world.access_users.get_mut(KEYS_USER);
    let mut database = world.databases.values_mut().filter_map(|facts| facts.user.as_mut());
    match (edit, role, user) {
        (Edit::Acl, ..) if bucket.ownership.as_deref() != Some("BucketOwnerEnforced") => {
            bucket.acl.insert("READ to AllUsers".to_owned());
        }
        (Edit::Block, ..) => bucket.public_access_block.clear(),
        (Edit::Ownership, ..) => bucket.ownership = Some("ObjectWriter".to_owned()),
        (Edit::BucketTag, ..) => _ = bucket.tags.insert("cost-centre".to_owned(), "42".to_owned()),
        (Edit::OwnLifecycle, ..) if bucket.lifecycle.iter().all(|rule| rule.id != "theirs") => {
            let theirs = LifecycleRule { id: "theirs".to_owned(), enabled: true, ..LifecycleRule::default() };
            bucket.lifecycle.push(LifecycleRule {
                expire_days: Some(90),
                prefix: "logs/".to_owned(),
                ..theirs
            });
        }
        (Edit::LoseLifecycle, ..) => bucket.lifecycle.retain(|rule| rule.id == "theirs"),
        (Edit::ShareBucket, ..) => {
            let theirs = r#"{"Version":"2012-10-17","Statement":[{"Sid":"Share","Effect":"Allow",
                "Principal":{"AWS":"999988887777"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::x/*"}]}"#;
            bucket.policy = Some(theirs.to_owned());
        }
        (Edit::LoseBucketPolicy, ..) => {
            let shared = bucket.policy.as_ref().is_some_and(|policy| policy.contains("Share"));
            bucket.policy = bucket.policy.take().filter(|_| shared);
        }
        (Edit::AttachToRole, Some(role), _) if role.attached.iter().all(|one| one.arn != everybody) => {
            let name = "AdministratorAccess".to_owned();
            role.attached.push(AttachedPolicy { name, arn: everybody.to_owned() });
        }
        (Edit::InlineInRole, Some(role), _) => _ = role.inline.insert("extra".to_owned()),
        (Edit::Boundary, Some(role), _) => role.permissions_boundary = Some(everybody.to_owned()),
        (Edit::Trust, Some(role), _) => {
            role.trust_policy = role.trust_policy.replace("StringEquals", "StringLike")
        }
        (Edit::Session, Some(role), _) => role.max_session_seconds = 7200,
        (Edit::RoleTag, Some(role), _) => _ = role.tags.insert("owner".to_owned(), "ops".to_owned()),
        (Edit::Document, ..) => {
            let mut policies = world.policies.values_mut();
            let policy = policies.next().expect("a policy");
            policy.document = policy.document.replace("s3:PutObject", "s3:*");
        }
        (Edit::OpenPort, ..) => {
            let ingress = world.ingress.get_mut(&support::cluster()).expect("rules");
            ingress.rules.insert("theirs-open".to_owned(), rule("0.0.0.0/0", "", "sg-us"));
        }
        (Edit::LoseRuleTags, ..) => {
            let rules = world.ingress.values_mut().flat_map(|ingress| ingress.rules.values_mut());
            rules.for_each(|rule| rule.tags.clear());
        }
        (Edit::CopyRule, ..) => {
            let ingress = world.ingress.get_mut(&support::cluster()).expect("rules");
            let mut descriptions = ingress.rules.values().map(|rule| rule.description.clone());
            let ours = descriptions.find(|text| text.contains(" via provision ")).expect("a rule of ours");
            let copy = rule("198.51.100.0/24", &ours, "sg-us");
            ingress.rules.insert("theirs-copy".to_owned(), copy);
        }
        (Edit::LoseGrants, ..) => world.databases.values_mut().for_each(|facts| facts.granted.clear()),
        (Edit::Superuser, ..) => database.for_each(|user| user.superuser = true),
        (Edit::CreateDatabases, ..) => database.for_each(|user| user.create_database = true),
        (Edit::JoinGroup, ..) => database.for_each(|user| _ = user.groups.insert("etl".to_owned())),
        (Edit::MakeKey, _, Some(user)) if user.keys.len() < 2 => user.keys.push(AccessKeyFacts {
            id: "THEIRS".to_owned(),
            active: true,
            created: "2026-11-22T08:30:00Z".to_owned(),
            last_used: None,
        }),
        (Edit::Deactivate, _, Some(user)) => user.keys.iter_mut().for_each(|key| key.active = false),
        (Edit::ConsolePassword, _, Some(user)) => user.console_password = true,
        (Edit::UserGroup, _, Some(user)) => _ = user.groups.insert("people".to_owned()),
        (Edit::UserTag, _, Some(user)) => _ = user.tags.insert("owner".to_owned(), "ops".to_owned()),
        (Edit::DenyInRole, Some(role), _) => {
            let deny =
                r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:*","Resource":"*"}}"#;
            role.inline.insert("less".to_owned());
            role.inline_documents.insert("less".to_owned(), deny.to_owned());
        }
        (Edit::AttachToUser, _, Some(user)) if user.attached.iter().all(|one| one.arn != everybody) => {
            let name = "AdministratorAccess".to_owned();
            user.attached.push(AttachedPolicy { name, arn: everybody.to_owned() });
        }
        (Edit::InlineInUser, _, Some(user)) => _ = user.inline.insert("extra".to_owned()),
        (Edit::AttachElsewhere, ..) => {
            world.policies.values_mut().for_each(|policy| policy.attachments = 2);
        }
        (Edit::SeeLogs, ..) => database.for_each(|user| user.sees_every_log = true),
        (Edit::LimitConnections, ..) => {
            database.for_each(|user| user.connection_limit = Some("1".to_owned()));
        }
        (Edit::PassOn, ..) => world.databases.values_mut().for_each(|facts| {
            facts.grantable = facts.granted.clone();
        }),
        (Edit::Versioning, ..) => bucket.versioning = Some("Enabled".to_owned()),
        (Edit::Encryption, ..) => bucket.encryption = Some("alias/aws/s3".to_owned()),
        _ => drop(database.next()),
    }
}

/// Whom and what is let in beside what the spec says, and which findings tell it: of each at least one.
fn openings(world: &World) -> BTreeMap<&'static str, &'static [FindingId]> {
    use FindingId as Id;
    let mut open: BTreeMap<&str, &[Id]> = BTreeMap::new();
    let mut note = |is_open: bool, what, ids| is_open.then(|| open.insert(what, ids)).map_or((), drop);
    for bucket in world.buckets.values() {
        let BucketFacts::Readable(bucket) = bucket else { continue };
        note(!bucket.acl.is_empty(), "an ACL", &[]);
        note(bucket.public_access_block.len() < 4, "a bucket that does not block public access", &[]);
        let shared = bucket.policy.as_ref().is_some_and(|policy| policy.contains("Share"));
        note(shared, "a shared bucket", &[Id::BucketOpenToOthers]);
    }
    for role in world.roles.values() {
        let denies = role.inline.contains("less");
        note(role.inline.len() > usize::from(denies), "an inline policy", &[Id::ExtraRolePolicy]);
        note(denies, "a policy that denies", &[Id::VendorDenied]);
        let widened = role.attached.iter().any(|one| one.arn.contains(":iam::aws:"));
        note(widened, "a policy of AWS", &[Id::ExtraRolePolicy]);
        note(role.trust_policy.contains("StringLike"), "a wide trust policy", &[]);
    }
    for policy in world.policies.values() {
        let document = Document::parse(&policy.document).expect("a policy");
        let actions =
            document.statements.iter().flat_map(|one| one.action.iter().flat_map(|one| &one.values));
        note(actions.clone().any(|action| action.value == "s3:*"), "a wide policy", &[]);
    }
    for user in world.access_users.values() {
        let other = user.keys.iter().any(|key| key.id.starts_with("THEIRS"));
        note(other, "a key of somebody's", &[Id::ExtraAccessKey, Id::TooManyAccessKeys]);
        let widened = user.attached.iter().any(|one| one.arn.contains(":iam::aws:"));
        note(widened, "a policy of AWS on the user", &[Id::ExtraUserPolicy]);
        note(!user.inline.is_empty(), "an inline policy of the user", &[Id::ExtraUserPolicy]);
        note(user.console_password, "a password for the console", &[Id::UserConsolePassword]);
        note(!user.groups.is_empty(), "a group of the IAM user", &[Id::ExtraUserPolicy]);
    }
    let rules = world.ingress.values().flat_map(|ingress| &ingress.rules);
    for (id, _) in rules.filter(|(id, _)| id.starts_with("theirs")) {
        let ids: &[Id] =
            if id == "theirs-open" { &[Id::IngressWiderThanNeeded] } else { &[Id::IngressUntagged] };
        note(true, if id == "theirs-open" { "an open port" } else { "a copied rule" }, ids);
    }
    for policy in world.policies.values() {
        note(policy.attachments > 1, "a policy of ours elsewhere", &[Id::PolicyAlsoAttached]);
    }
    for facts in world.databases.values().filter(|facts| facts.user.is_some()) {
        note(!facts.grantable.is_empty(), "privileges that are passed on", &[Id::DatabaseUserWidened]);
    }
    for user in world.databases.values().filter_map(|facts| facts.user.as_ref()) {
        note(user.sees_every_log && !user.superuser, "logs", &[Id::DatabaseUserWidened]);
        note(user.connection_limit.is_some(), "a limit", &[Id::DatabaseUserLimited]);
        note(user.superuser, "a superuser", &[Id::DatabaseUserIsSuperuser]);
        note(user.create_database, "a user who makes databases", &[Id::DatabaseUserWidened]);
        note(!user.groups.is_empty(), "a member of a group", &[Id::DatabaseUserWidened]);
    }
    open
}

fn is_refused(plan: &Plan) -> bool {
    plan.findings().any(Finding::is_error)
}

/// Carries out a plan, of which no call may take away what is somebody else's.
fn carry_out(world: &mut World, plan: &Plan, may_remove: bool) -> Result<(), TestCaseError> {
    for call in memory::calls(plan) {
        let before = theirs(world);
        memory::execute(world, &call);
        let gone: Vec<_> = before.difference(&theirs(world)).cloned().collect();
        prop_assert!(gone.is_empty() || may_remove, "{call:?} took away {gone:?}");
        let is_deletion = call.effect() == Effect::Removes && matches!(call, Call::S3(_) | Call::Ec2(_));
        prop_assert!(
            may_remove || !is_deletion || format!("{call:?}").contains("Revoke"),
            "{call:?} on apply"
        );
    }
    Ok(())
}

fn holds(deployments: &[Deployment], edits: &[Edit]) -> Result<(), TestCaseError> {
    let mut world = scenarios::applied(deployments);
    edits.iter().for_each(|one| edit(&mut world, *one));
    let before = theirs(&world);
    let plan = plan::make(deployments, &world);
    if is_refused(&plan) {
        return Ok(());
    }
    carry_out(&mut world, &plan, false)?;
    prop_assert_eq!(&theirs(&world), &before, "apply leaves what is theirs");
    let again = plan::make(deployments, &world);
    prop_assert!(!again.has_changes(), "the next plan is empty: {}", words(&again));
    let told: BTreeSet<_> =
        again.findings().filter(|one| one.id.severity() <= Severity::Warning).map(|one| one.id).collect();
    for (what, ids) in openings(&world) {
        prop_assert!(
            ids.iter().any(|id| told.contains(id)),
            "{what} is neither closed nor told: {}",
            words(&again)
        );
    }
    // What the plan calls unchanged is what the spec says: as if nobody had been there.
    let (mut alone, mut expected) = (world.clone(), scenarios::applied(deployments));
    remove_theirs(&mut alone);
    remove_theirs(&mut expected);
    prop_assert_eq!(alone, expected, "beside what is theirs, all is as the spec says");
    let rest = plan::teardown(deployments, &world, Teardown::default());
    if !is_refused(&rest) {
        carry_out(&mut world, &rest, true)?;
        prop_assert!(world.roles.is_empty() && world.buckets.is_empty() && world.access_users.is_empty());
        let theirs = world.ingress.values().flat_map(|ingress| ingress.rules.keys());
        prop_assert!(theirs.clone().all(|id| id.starts_with("theirs")), "no rule of ours is left");
        let kept = before.iter().filter(|one| one.starts_with("theirs")).count();
        prop_assert_eq!(theirs.count(), kept, "and none of theirs is gone");
    }
    Ok(())
}

/// The world without what [`theirs`] names.
fn remove_theirs(world: &mut World) {
    for bucket in world.buckets.values_mut() {
        let BucketFacts::Readable(bucket) = bucket else { continue };
        bucket.tags.retain(|key, _| !is_foreign(key));
        bucket.lifecycle.retain(|rule| rule.id != "theirs");
        if let Some(policy) = &mut bucket.policy {
            let mut document: serde_json::Value = serde_json::from_str(policy).expect("a policy");
            document["Statement"].as_array_mut().expect("statements").retain(|one| one["Sid"] != "Share");
            *policy = format!("{document:#}");
        }
        bucket.transition_size = None;
        bucket.versioning = None;
        bucket.lifecycle.iter_mut().for_each(|rule| rule.noncurrent_expire_days = None);
    }
    for policy in world.policies.values_mut() {
        policy.attachments = 1;
        policy.versions = vec![PolicyVersion { id: "v1".to_owned(), is_default: true }];
    }
    for role in world.roles.values_mut() {
        role.inline.clear();
        role.inline_documents.clear();
        role.attached.retain(|one| !one.arn.contains(":iam::aws:"));
        role.tags.retain(|key, _| !is_foreign(key));
        role.permissions_boundary = None;
    }
    if world.access_users.contains_key(KEYS_USER) {
        let user = user_of(world, KEYS_USER);
        user.keys.retain(|key| !key.id.starts_with("THEIRS"));
        user.keys.iter_mut().for_each(|key| key.active = true);
        user.groups.clear();
        user.inline.clear();
        user.attached.retain(|one| !one.arn.contains(":iam::aws:"));
        user.tags.retain(|key, _| !is_foreign(key));
        user.console_password = false;
    }
    for ingress in world.ingress.values_mut() {
        ingress.rules.retain(|id, _| !id.starts_with("theirs"));
    }
    for facts in world.databases.values_mut() {
        facts.grantable.clear();
        facts.user.as_mut().into_iter().for_each(|user| *user = Default::default());
    }
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    proptest::collection::vec(proptest::sample::select(Edit::iter().collect::<Vec<_>>()), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn others_are_seen_told_and_never_harmed(edits in edits()) {
        holds(&us_and_eu(), &edits)?;
    }

    #[test]
    fn others_are_seen_told_and_never_harmed_in_keys_mode(edits in edits()) {
        holds(&access_keys(), &edits)?;
    }
}

/// Each alone, so that none depends on chance.
#[test]
fn each_edit_alone() {
    for one in Edit::iter() {
        for deployments in [us_and_eu(), access_keys()] {
            holds(&deployments, &[Edit::Ownership, one]).unwrap_or_else(|error| panic!("{one:?}: {error}"));
        }
    }
}
