//! The effect of each call on a world, so that plans can be carried out without any network.

use std::collections::{BTreeMap, BTreeSet};

use provision_core::call::{
    Call, CredentialStoreCall, CredentialStoreChange, Ec2Call, IamCall, RedshiftCall, S3Call,
};
use provision_core::facts::{
    ACCESS_KEY_TAG, AccessKeyFacts, AttachedPolicy, BucketFacts, BucketSettings, CredentialStore,
    CredentialStoreFacts, CredentialStoreId, DatabaseObject, DatabaseUserFacts, Granted, Grantee, Holdings,
    InDatabase, IngressRuleFacts, ObjectKind, PasswordState, PolicyFacts, PolicyVersion, REPLACED_KEY_TAG,
    RoleFacts, SchemaFacts, Searched, UserFacts, World,
};
use provision_core::finding::Finding;
use provision_core::plan::Plan;

/// Every call of the plan in an order in which apply may send them.
pub fn calls(plan: &Plan) -> Vec<Call> {
    let mut done: Vec<_> = Vec::new();
    let mut calls = Vec::new();
    let mut waiting: Vec<_> = plan.steps().collect();
    while !waiting.is_empty() {
        let ready = |step: &&&provision_core::plan::Step| {
            step.depends_on.iter().all(|address| done.contains(address))
        };
        let at = waiting.iter().position(|step| ready(&step)).expect("requirements have no cycle");
        let step = waiting.remove(at);
        calls.extend(step.phases.iter().flatten().cloned());
        done.push(step.address.clone());
    }
    calls
}

/// Carries out a whole plan, which nothing may block.
pub fn carry_out(world: &mut World, plan: &Plan) {
    assert!(!plan.findings().any(Finding::blocks), "{}", super::words(plan));
    for call in calls(plan) {
        execute(world, &call);
    }
}

/// Carries out one call.
pub fn execute(world: &mut World, call: &Call) {
    match call {
        Call::S3(call) => s3(world, call),
        Call::Iam(call) => iam(world, call),
        Call::Ec2(call) => ec2(world, call),
        Call::Redshift(call) => redshift(world, call),
        Call::CredentialStore(call) => credential_store(world, call),
        Call::Sql(call) => {
            if let Some(set) = &call.password {
                sql(world, call, &set.statement);
            }
            for statement in &call.statements {
                sql(world, call, statement);
            }
        }
    }
}

pub fn settings<'w>(world: &'w mut World, name: &str) -> &'w mut BucketSettings {
    match world.buckets.get_mut(name) {
        Some(BucketFacts::Readable(settings)) => settings,
        other => panic!("{name} is {other:?}"),
    }
}

/// The schema of the ready-made specs on the cluster.
pub fn schema(world: &mut World) -> &mut SchemaFacts {
    let at = (super::cluster(), "dev".to_owned(), "iterable".to_owned());
    world.schemas.entry(at).or_default()
}

fn s3(world: &mut World, call: &S3Call) {
    match call.clone() {
        S3Call::CreateBucket { bucket, tags, .. } => {
            let defaults = BucketSettings {
                tags,
                ownership: Some("BucketOwnerEnforced".to_owned()),
                encryption: Some("AES256".to_owned()),
                ..BucketSettings::default()
            };
            assert!(world.buckets.insert(bucket, BucketFacts::Readable(defaults.into())).is_none());
        }
        S3Call::PutBucketTagging { bucket, tags, .. } => settings(world, &bucket).tags = tags,
        S3Call::PutBucketOwnershipControls { bucket, .. } => {
            settings(world, &bucket).ownership = Some("BucketOwnerEnforced".to_owned());
        }
        S3Call::PutPublicAccessBlock { bucket, .. } => {
            let all = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"];
            settings(world, &bucket).public_access_block = all.map(str::to_owned).into();
        }
        S3Call::PutBucketEncryption { bucket, kms_key, .. } => {
            settings(world, &bucket).encryption = kms_key.or(Some("AES256".to_owned()));
        }
        S3Call::PutBucketLifecycleConfiguration { bucket, rules, transition_size, .. } => {
            settings(world, &bucket).lifecycle = rules;
            settings(world, &bucket).transition_size = transition_size;
        }
        S3Call::PutBucketPolicy { bucket, policy, .. } => settings(world, &bucket).policy = Some(policy),
        S3Call::DeleteBucketPolicy { bucket, .. } => settings(world, &bucket).policy = None,
        S3Call::DeleteObjects { bucket, .. } => settings(world, &bucket).contents = None,
        S3Call::DeleteBucket { bucket, .. } => {
            let contents = settings(world, &bucket).contents.clone().unwrap_or_default();
            assert!(contents.is_empty(), "BucketNotEmpty");
            world.buckets.remove(&bucket);
        }
    }
}

fn iam(world: &mut World, call: &IamCall) {
    let account = world.identity.account.clone();
    match call.clone() {
        IamCall::CreatePolicy { name, path, document, tags, .. } => {
            let arn = format!("arn:aws:iam::{account}:policy{path}{name}");
            let versions = vec![PolicyVersion { id: "v1".to_owned(), is_default: true }];
            let policy = PolicyFacts { path, tags, document, versions, attachments: 0 };
            assert!(world.policies.insert(arn, policy).is_none());
        }
        IamCall::CreatePolicyVersion { arn, document } => {
            let policy = world.policies.get_mut(&arn).expect("the policy");
            assert!(policy.versions.len() < 5, "LimitExceeded");
            policy.versions.iter_mut().for_each(|version| version.is_default = false);
            let id = format!("v{}", policy.versions.len() + 10);
            policy.versions.push(PolicyVersion { id, is_default: true });
            policy.document = document;
        }
        IamCall::DeletePolicyVersion { arn, version } => {
            let policy = world.policies.get_mut(&arn).expect("the policy");
            policy.versions.retain(|one| one.id != version);
        }
        IamCall::TagPolicy { arn, tags } => {
            world.policies.get_mut(&arn).expect("the policy").tags.extend(tags)
        }
        IamCall::DeletePolicy { arn } => {
            let policy = world.policies.remove(&arn).expect("the policy");
            assert_eq!((policy.attachments, policy.versions.len()), (0, 1), "DeleteConflict");
        }
        IamCall::CreateRole {
            name,
            path,
            description,
            trust_policy,
            max_session_seconds,
            permissions_boundary,
            tags,
        } => {
            let arn = format!("arn:aws:iam::{account}:role{path}{name}");
            let role = RoleFacts {
                arn,
                path,
                description,
                max_session_seconds,
                trust_policy,
                permissions_boundary,
                tags,
                ..RoleFacts::default()
            };
            assert!(world.roles.insert(name, role).is_none());
        }
        IamCall::UpdateAssumeRolePolicy { role, trust_policy } => {
            role_of(world, &role).trust_policy = trust_policy
        }
        IamCall::UpdateRole { role, max_session_seconds, description } => {
            let role = role_of(world, &role);
            (role.max_session_seconds, role.description) = (max_session_seconds, description);
        }
        IamCall::PutRolePermissionsBoundary { role, boundary } => {
            role_of(world, &role).permissions_boundary = Some(boundary);
        }
        IamCall::DeleteRolePermissionsBoundary { role } => role_of(world, &role).permissions_boundary = None,
        IamCall::TagRole { role, tags } => role_of(world, &role).tags.extend(tags),
        IamCall::AttachRolePolicy { role, policy_arn } => {
            world.policies.get_mut(&policy_arn).expect("the policy").attachments += 1;
            let name = policy_arn.rsplit('/').next().unwrap_or_default().to_owned();
            role_of(world, &role).attached.push(AttachedPolicy { name, arn: policy_arn });
        }
        IamCall::DetachRolePolicy { role, policy_arn } => {
            if let Some(policy) = world.policies.get_mut(&policy_arn) {
                policy.attachments -= 1;
            }
            role_of(world, &role).attached.retain(|attached| attached.arn != policy_arn);
        }
        IamCall::DeleteRolePolicy { role, policy } => {
            role_of(world, &role).inline.remove(&policy);
        }
        IamCall::DeleteRole { role } => {
            let gone = world.roles.remove(&role).expect("the role");
            assert!(gone.attached.is_empty() && gone.inline.is_empty(), "DeleteConflict");
        }
        IamCall::CreateUser { user, path, tags } => {
            let arn = format!("arn:aws:iam::{account}:user{path}{user}");
            let made = UserFacts { arn, path, tags, ..UserFacts::default() };
            assert!(world.access_users.insert(user, made).is_none());
        }
        IamCall::TagUser { user, tags } => user_of(world, &user).tags.extend(tags),
        IamCall::AttachUserPolicy { user, policy_arn } => {
            world.policies.get_mut(&policy_arn).expect("the policy").attachments += 1;
            let name = policy_arn.rsplit('/').next().unwrap_or_default().to_owned();
            user_of(world, &user).attached.push(AttachedPolicy { name, arn: policy_arn });
        }
        IamCall::DetachUserPolicy { user, policy_arn } => {
            if let Some(policy) = world.policies.get_mut(&policy_arn) {
                policy.attachments -= 1;
            }
            user_of(world, &user).attached.retain(|attached| attached.arn != policy_arn);
        }
        IamCall::DeleteUserPolicy { user, policy } => {
            user_of(world, &user).inline.remove(&policy);
        }
        IamCall::RemoveUserFromGroup { user, group } => {
            user_of(world, &user).groups.remove(&group);
        }
        IamCall::DeleteUser { user } => {
            let gone = world.access_users.remove(&user).expect("the user");
            assert!(
                gone.attached.is_empty() && gone.inline.is_empty() && gone.keys.is_empty(),
                "DeleteConflict"
            );
        }
        IamCall::CreateAccessKey { user, store, keep, replaces } => {
            let id = new_key(world, &user, &keep);
            held(world, &store).access_key_id = Some(id.clone());
            let tags = &mut user_of(world, &user).tags;
            tags.insert(ACCESS_KEY_TAG.to_owned(), id);
            tags.extend(replaces.map(|old| (REPLACED_KEY_TAG.to_owned(), old)));
        }
        IamCall::UpdateAccessKey { user, key } => {
            let key = user_of(world, &user).keys.iter_mut().find(|one| one.id == key);
            key.expect("the key").active = false;
        }
        IamCall::DeleteAccessKey { user, key } => {
            user_of(world, &user).keys.retain(|one| one.id != key);
        }
    }
}

/// Makes a key beside those to keep, each a minute younger than the one before.
pub fn new_key(world: &mut World, user: &str, keep: &BTreeSet<String>) -> String {
    let keys = &mut user_of(world, user).keys;
    let minute = keys.iter().filter_map(|key| key.created[14..16].parse::<u32>().ok()).max().unwrap_or(0) + 1;
    keys.retain(|key| keep.contains(&key.id));
    assert!(keys.len() < 2, "LimitExceeded");
    let id = format!("AKIA{minute:012}TEST");
    let created = format!("2026-11-22T08:{minute:02}:00Z");
    keys.push(AccessKeyFacts { id: id.clone(), active: true, created, last_used: None });
    id
}

pub fn user_of<'w>(world: &'w mut World, name: &str) -> &'w mut UserFacts {
    world.access_users.get_mut(name).expect("the IAM user")
}

/// The store's facts.
pub fn held<'w>(world: &'w mut World, store: &CredentialStoreId) -> &'w mut CredentialStoreFacts {
    match world.credential_stores.get_mut(store) {
        Some(CredentialStore::Held(facts)) => facts,
        other => panic!("{store} is {other:?}"),
    }
}

fn credential_store(world: &mut World, call: &CredentialStoreCall) {
    let CredentialStoreCall { store, change } = call;
    let file = matches!(store, CredentialStoreId::File { .. });
    match change.clone() {
        CredentialStoreChange::Create { tags, password, .. } => {
            let facts =
                CredentialStoreFacts { tags, password, access_key_id: None, mode: file.then_some(0o600) };
            assert!(
                world.credential_stores.insert(store.clone(), CredentialStore::Held(facts)).is_none(),
                "ResourceExistsException"
            );
        }
        CredentialStoreChange::Adopt { tags } => {
            let facts = held(world, store);
            facts.tags.extend(tags);
            (facts.password, facts.access_key_id) = (PasswordState::None, None);
            facts.mode = file.then_some(0o600);
        }
        CredentialStoreChange::Tag { tags } => held(world, store).tags.extend(tags),
        CredentialStoreChange::RestrictMode => held(world, store).mode = Some(0o600),
        CredentialStoreChange::GeneratePassword { .. } | CredentialStoreChange::ExpectPassword => {
            held(world, store).password = PasswordState::Pending;
        }
        CredentialStoreChange::ConfirmPassword => held(world, store).password = PasswordState::Set,
        CredentialStoreChange::Delete => {
            world.credential_stores.remove(store).expect("the store");
        }
    }
}

fn role_of<'w>(world: &'w mut World, name: &str) -> &'w mut RoleFacts {
    world.roles.get_mut(name).expect("the role")
}

fn redshift(world: &mut World, call: &RedshiftCall) {
    let (RedshiftCall::ModifyClusterIamRoles { role, associated, .. }
    | RedshiftCall::UpdateNamespace { role, associated, .. }) = call;
    if let RedshiftCall::UpdateNamespace { warehouse, namespace, .. } = call {
        assert_eq!(world.warehouses[warehouse].namespace.as_ref(), Some(namespace));
    }
    let name = role.rsplit('/').next().expect("an ARN");
    assert!(world.roles.contains_key(name), "the role must be there, before and after");
    let roles = &mut world.warehouses.get_mut(call.warehouse()).expect("the warehouse").roles;
    match associated {
        true => drop(roles.insert(role.clone(), "in-sync".to_owned())),
        false => drop(roles.remove(role)),
    }
}

fn ec2(world: &mut World, call: &Ec2Call) {
    let in_region =
        |world: &World, region: &str| world.ingress.keys().find(|id| id.region == region).cloned();
    match call.clone() {
        Ec2Call::AuthorizeSecurityGroupIngress { region, group, port, sources, tags } => {
            let id = in_region(world, &region).expect("a warehouse in the region");
            let rules = &mut world.ingress.get_mut(&id).expect("the groups").rules;
            for source in sources {
                let rule = IngressRuleFacts {
                    group: group.clone(),
                    protocol: "tcp".to_owned(),
                    ports: Some((port, port)),
                    cidr: Some(source.cidr),
                    other_source: None,
                    description: source.description,
                    tags: tags.clone(),
                };
                let same = |other: &IngressRuleFacts| {
                    (&other.cidr, other.ports) == (&rule.cidr, rule.ports) && other.group == rule.group
                };
                assert!(!rules.values().any(same), "InvalidPermission.Duplicate");
                rules.insert(format!("sgr-{region}-{}", rules.len() + 1), rule);
            }
        }
        Ec2Call::RevokeSecurityGroupIngress { region, rules, .. } => {
            let id = in_region(world, &region).expect("a warehouse in the region");
            let present = &mut world.ingress.get_mut(&id).expect("the groups").rules;
            for rule in rules {
                present.remove(&rule).expect("the rule");
            }
        }
        Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region, rule, description, .. } => {
            let id = in_region(world, &region).expect("a warehouse in the region");
            world.ingress.get_mut(&id).unwrap().rules.get_mut(&rule).expect("the rule").description =
                description;
        }
        Ec2Call::CreateTags { region, resources, tags } => {
            let id = in_region(world, &region).expect("a warehouse in the region");
            for rule in resources {
                world
                    .ingress
                    .get_mut(&id)
                    .unwrap()
                    .rules
                    .get_mut(&rule)
                    .expect("the rule")
                    .tags
                    .extend(tags.clone());
            }
        }
    }
}

/// Understands the statements of the templates, and nothing else.
fn sql(world: &mut World, call: &provision_core::call::SqlCall, statement: &str) {
    let names: Vec<String> = statement.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let (first, last) =
        (names.first().cloned().unwrap_or_default(), names.last().cloned().unwrap_or_default());
    let at = |name: &str| (call.warehouse.clone(), call.database.clone(), name.to_owned());
    let in_warehouse = |name: &str| (call.warehouse.clone(), name.to_owned());
    let words: Vec<&str> = statement.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let until_on = || words[1..].iter().take_while(|word| **word != "ON").map(|word| (*word).to_owned());
    let is_schema = statement.contains(" ON SCHEMA ");
    match words[..2] {
        ["CREATE", "USER"] => {
            let database = world.databases.entry(at(&last)).or_default();
            assert!(database.user.replace(DatabaseUserFacts::default()).is_none(), "42710");
            let found = BTreeMap::from([(call.database.clone(), Searched::Read(InDatabase::default()))]);
            let holdings = Holdings { databases: found, complete: true, ..Holdings::default() };
            world.holdings.insert(in_warehouse(&last), holdings);
        }
        ["ALTER", "USER"] => assert!(world.databases[&at(&last)].user.is_some()),
        ["DROP", "USER"] => {
            let gone = world.databases.remove(&at(&last)).expect("the user");
            assert!(gone.granted.is_empty(), "55006");
            let holdings = world.holdings.remove(&in_warehouse(&last)).expect("the user");
            assert!(
                holdings.owned_databases.is_empty() && holdings.granted.is_empty(),
                "55006: {holdings:?}"
            );
            for (name, searched) in &holdings.databases {
                assert_eq!(*searched, Searched::Read(InDatabase::default()), "left behind in {name}");
            }
            assert!(holdings.groups.is_empty() && holdings.roles.is_empty() && holdings.sessions.is_empty());
        }
        ["CREATE", "SCHEMA"] => {
            let schema = SchemaFacts { owner: "awsuser".to_owned(), ..SchemaFacts::default() };
            assert!(world.schemas.insert(at(&last), schema).is_none(), "42P06");
        }
        ["DROP", "SCHEMA"] => {
            let gone = world.schemas.remove(&at(&last)).expect("3F000");
            assert!(gone.contents.is_empty() && statement.ends_with("RESTRICT"), "2BP01");
        }
        ["CREATE", "GROUP"] => {
            assert!(world.groups.insert(in_warehouse(&last), BTreeSet::new()).is_none(), "42710");
        }
        ["DROP", "GROUP"] => {
            world.groups.remove(&in_warehouse(&last)).expect("42704");
            let group = Grantee::Group(last);
            assert!(!world.schemas.values().any(|schema| schema.granted.contains_key(&group)), "2BP01");
        }
        ["ALTER", "GROUP"] => {
            let users = world.groups.get_mut(&in_warehouse(&first)).expect("42704");
            let groups = &mut world.holdings.get_mut(&in_warehouse(&last)).expect("the user").groups;
            if words.contains(&"ADD") {
                users.insert(last);
                groups.insert(first);
            } else {
                users.remove(&last);
                groups.remove(&first);
            }
        }
        ["GRANT", _] if statement.contains(" TO GROUP ") => {
            let granted = &mut world.schemas.get_mut(&at(&first)).expect("the schema").granted;
            granted.entry(Grantee::Group(last)).or_default().extend(until_on());
        }
        ["REVOKE", _] if statement.contains(" FROM GROUP ") => {
            world.schemas.get_mut(&at(&first)).expect("the schema").granted.remove(&Grantee::Group(last));
        }
        ["GRANT", _] | ["REVOKE", _] => {
            let held = match is_schema {
                true => {
                    let granted = &mut world.schemas.get_mut(&at(&first)).expect("3F000").granted;
                    granted.entry(Grantee::User(last.clone())).or_default()
                }
                false => &mut world.databases.get_mut(&at(&last)).expect("the user").granted,
            };
            match words[0] {
                "GRANT" => held.extend(until_on()),
                _ if words[1] == "ALL" => held.clear(),
                _ => until_on().for_each(|privilege| {
                    held.remove(&privilege);
                }),
            }
            let holds = !held.is_empty();
            if is_schema && !holds {
                let granted = &mut world.schemas.get_mut(&at(&first)).expect("3F000").granted;
                granted.remove(&Grantee::User(last.clone()));
            }
            note_grant(world, call, &first, &last, is_schema, holds);
        }
        ["ALTER", "SCHEMA" | "TABLE" | "FUNCTION" | "PROCEDURE"] => {
            let name = &names[names.len() - 2];
            for holdings in world.holdings.values_mut() {
                if let Some(Searched::Read(found)) = holdings.databases.get_mut(&call.database) {
                    found.owned.retain(|object| object.name != *name);
                }
            }
        }
        ["SELECT", call] if call.starts_with("pg_terminate_backend(") => {
            let process = call.trim_end_matches(')').rsplit('(').next().unwrap().parse().unwrap();
            for holdings in world.holdings.values_mut() {
                holdings.sessions.remove(&process);
            }
        }
        _ => panic!("unknown statement: {statement}"),
    }
}

/// What a teardown is told of a grant on the database or the schema.
fn note_grant(
    world: &mut World,
    call: &provision_core::call::SqlCall,
    name: &str,
    user: &str,
    is_schema: bool,
    holds: bool,
) {
    let kind = if is_schema { ObjectKind::Schema } else { ObjectKind::Database };
    let grantee = Grantee::User(user.to_owned());
    let granted = Granted { object: DatabaseObject::named(kind, name), grantee, grantor: None };
    let holdings = world.holdings.entry((call.warehouse.clone(), user.to_owned())).or_default();
    let list = match (is_schema, holdings.databases.get_mut(&call.database)) {
        (true, Some(Searched::Read(found))) => &mut found.granted,
        _ => &mut holdings.granted,
    };
    list.retain(|one| *one != granted);
    list.extend(holds.then_some(granted));
}
