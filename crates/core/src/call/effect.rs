//! What sending a call once more may assume.
//!
//! An answer can be lost after its call had its effect. What "exists already" or "not found" then means, belongs to the
//! call: what it does, what identifies the object, and whether what is there is what it would have made.

use std::collections::BTreeMap;

use provision_iam::Document;

use super::{
    Call, CredentialStoreCall, CredentialStoreChange, EXTERNAL_ID_TAG, Ec2Call, IamCall, RedshiftCall,
    RuleSource, S3Call, SqlCall, SqlName, SqlObject, SqlPurpose,
};
use crate::facts::words::unescaped;
use crate::facts::{BucketFacts, Connection, CredentialStore, Grantee, IngressRuleFacts, Wanted, World};

/// What a call does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Makes something that was not there. Sent twice, it is refused or makes a second one.
    Creates,
    /// Sets something to a value. Sent twice, it does the same.
    Replaces,
    /// Takes something away. Sent twice, there is nothing left to take.
    Removes,
}

/// What is there where a call creates something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing, or nothing yet.
    Nothing,
    /// What the call would have made.
    Made,
    /// Something else under that name.
    Other,
}

impl Call {
    /// What the call does.
    pub fn effect(&self) -> Effect {
        match self {
            Call::S3(call) => of_s3(call),
            Call::Iam(call) => of_iam(call),
            Call::Ec2(call) => of_ec2(call),
            Call::Redshift(
                RedshiftCall::ModifyClusterIamRoles { associated, .. }
                | RedshiftCall::UpdateNamespace { associated, .. },
            ) => match associated {
                true => Effect::Replaces,
                false => Effect::Removes,
            },
            Call::CredentialStore(call) => of_store(call),
            Call::Mark(call) => Call::from(call.tagging.clone()).effect(),
            Call::Sql(call) => match call.purpose {
                SqlPurpose::Changes => Effect::Replaces,
                SqlPurpose::Creates(_) => Effect::Creates,
                SqlPurpose::Drops(_) | SqlPurpose::Detaches => Effect::Removes,
            },
        }
    }

    /// Whether every run of the same plan sends just this: the password in it is the one that all of them find in its place,
    /// and not a new one of this run.
    pub fn is_same_in_every_run(&self) -> bool {
        match self {
            Call::Sql(call) => call.password.as_ref().is_none_or(|password| !password.again),
            Call::CredentialStore(_)
            | Call::S3(_)
            | Call::Iam(_)
            | Call::Ec2(_)
            | Call::Redshift(_)
            | Call::Mark(_) => true,
        }
    }

    /// The facts that tell whether something that the call creates is there.
    pub fn evidence(&self) -> Wanted {
        let mut wanted = Wanted::default();
        match self {
            Call::S3(S3Call::CreateBucket { bucket, region, .. }) => wanted.bucket(bucket, region),
            Call::Iam(IamCall::CreatePolicy { arn, .. } | IamCall::CreatePolicyVersion { arn, .. }) => {
                wanted.policy(arn);
            }
            Call::Iam(IamCall::CreateRole { name, .. }) => wanted.role(name, false),
            Call::Iam(IamCall::CreateUser { user, .. }) => wanted.access_user(user),
            Call::Ec2(Ec2Call::AuthorizeSecurityGroupIngress { region, group, .. }) => {
                wanted.security_group_rules(region, group);
            }
            Call::CredentialStore(CredentialStoreCall { store, .. }) => {
                wanted.credential_store(store.clone())
            }
            Call::Sql(SqlCall { warehouse, database, admin, purpose, .. }) => {
                let (warehouse, database) = (warehouse.clone(), database.clone());
                let at = || Connection {
                    warehouse: warehouse.clone(),
                    database: database.clone(),
                    admin: admin.clone(),
                };
                match purpose {
                    SqlPurpose::Creates(SqlObject::User { name, .. })
                    | SqlPurpose::Drops(SqlName::User(name)) => wanted.database_user(at(), name),
                    SqlPurpose::Creates(SqlObject::Schema { name, .. })
                    | SqlPurpose::Drops(SqlName::Schema(name)) => wanted.schema(at(), name),
                    SqlPurpose::Creates(SqlObject::Group(_) | SqlObject::Role(_))
                    | SqlPurpose::Drops(SqlName::Group(_) | SqlName::Role(_)) => {}
                    SqlPurpose::Changes | SqlPurpose::Detaches => return wanted,
                }
                wanted.owner_groups(at());
            }
            _ => {}
        }
        wanted
    }

    /// Whether what the call removes is not there any more, according to its [evidence](Call::evidence), where it was told
    /// that something is not found. Another request takes one thing away, or leaves out what is not there; a transaction has
    /// more in it that may be missing.
    pub fn is_gone(&self, world: &World) -> bool {
        let Call::Sql(SqlCall { warehouse, database, purpose: SqlPurpose::Drops(name), .. }) = self else {
            return true;
        };
        let at = |name: &String| (warehouse.clone(), database.clone(), name.clone());
        let is_read = world.unread_databases.is_empty();
        is_read
            && match name {
                SqlName::User(name) => {
                    world.databases.get(&at(name)).is_none_or(|facts| facts.user.is_none())
                }
                SqlName::Schema(name) => !world.schemas.contains_key(&at(name)),
                SqlName::Group(name) => !world.groups.contains_key(&(warehouse.clone(), name.clone())),
                SqlName::Role(name) => !world.owner_roles.contains_key(&(warehouse.clone(), name.clone())),
            }
    }

    /// Whether what the call creates is there, according to its [evidence](Call::evidence). Only a call that creates
    /// something is asked.
    pub fn found(&self, world: &World) -> Found {
        match self {
            Call::S3(S3Call::CreateBucket { bucket, tags, .. }) => match world.buckets.get(bucket) {
                None => Found::Nothing,
                Some(BucketFacts::Readable(settings)) => made(has(&settings.tags, tags)),
                Some(BucketFacts::Forbidden | BucketFacts::Elsewhere { .. }) => Found::Other,
            },
            Call::Iam(call) => found_in_iam(call, world),
            Call::Ec2(Ec2Call::AuthorizeSecurityGroupIngress {
                region, group, port, sources, tags, ..
            }) => {
                let rules = world.security_group_rules.get(&(region.clone(), group.clone()));
                let admits = |source: &RuleSource| {
                    rules.into_iter().flat_map(BTreeMap::values).find(|rule| is_rule(rule, *port, source))
                };
                let there: Vec<_> = sources.iter().filter_map(admits).collect();
                match there.is_empty() {
                    true => Found::Nothing,
                    // One request makes all of them or none.
                    false => {
                        made(there.len() == sources.len() && there.iter().all(|rule| has(&rule.tags, tags)))
                    }
                }
            }
            Call::CredentialStore(CredentialStoreCall { store, change }) => {
                match (world.credential_stores.get(store), change) {
                    (None, _) => Found::Nothing,
                    (Some(CredentialStore::Held(facts)), CredentialStoreChange::Create { tags, .. }) => {
                        made(has(&facts.tags, tags))
                    }
                    (Some(_), _) => Found::Other,
                }
            }
            Call::Sql(call) => found_in_database(call, world),
            Call::S3(_) | Call::Ec2(_) | Call::Redshift(_) | Call::Mark(_) => Found::Nothing,
        }
    }
}

fn of_s3(call: &S3Call) -> Effect {
    match call {
        S3Call::CreateBucket { .. } => Effect::Creates,
        S3Call::PutBucketTagging { .. }
        | S3Call::PutBucketAcl { .. }
        | S3Call::PutBucketOwnershipControls { .. }
        | S3Call::PutPublicAccessBlock { .. }
        | S3Call::PutBucketEncryption { .. }
        | S3Call::PutBucketLifecycleConfiguration { .. }
        | S3Call::PutBucketPolicy { .. } => Effect::Replaces,
        S3Call::DeleteBucketPolicy { .. } | S3Call::DeleteObjects { .. } | S3Call::DeleteBucket { .. } => {
            Effect::Removes
        }
    }
}

fn of_iam(call: &IamCall) -> Effect {
    match call {
        IamCall::CreatePolicy { .. }
        | IamCall::CreatePolicyVersion { .. }
        | IamCall::CreateRole { .. }
        | IamCall::CreateUser { .. } => Effect::Creates,
        IamCall::TagPolicy { .. }
        | IamCall::UpdateAssumeRolePolicy { .. }
        | IamCall::UpdateRole { .. }
        | IamCall::PutRolePermissionsBoundary { .. }
        | IamCall::TagRole { .. }
        | IamCall::AttachRolePolicy { .. }
        | IamCall::TagUser { .. }
        | IamCall::AttachUserPolicy { .. }
        | IamCall::UpdateAccessKey { .. }
        // It removes what an earlier try left before it makes another.
        | IamCall::CreateAccessKey { .. } => Effect::Replaces,
        IamCall::DeletePolicyVersion { .. }
        | IamCall::DeletePolicy { .. }
        | IamCall::UntagPolicy { .. }
        | IamCall::UntagRole { .. }
        | IamCall::UntagUser { .. }
        | IamCall::DetachRolePolicy { .. }
        | IamCall::DeleteRolePolicy { .. }
        | IamCall::DeleteRole { .. }
        | IamCall::DetachUserPolicy { .. }
        | IamCall::DeleteUserPolicy { .. }
        | IamCall::RemoveUserFromGroup { .. }
        | IamCall::DeleteUser { .. }
        | IamCall::DeleteAccessKey { .. } => Effect::Removes,
    }
}

fn of_ec2(call: &Ec2Call) -> Effect {
    match call {
        Ec2Call::AuthorizeSecurityGroupIngress { .. } => Effect::Creates,
        Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { .. } | Ec2Call::CreateTags { .. } => {
            Effect::Replaces
        }
        Ec2Call::RevokeSecurityGroupIngress { .. } | Ec2Call::DeleteTags { .. } => Effect::Removes,
    }
}

fn of_store(call: &CredentialStoreCall) -> Effect {
    match call.change {
        CredentialStoreChange::Create { .. } => Effect::Creates,
        CredentialStoreChange::Delete => Effect::Removes,
        CredentialStoreChange::Adopt { .. }
        | CredentialStoreChange::Tag { .. }
        | CredentialStoreChange::Untag { .. }
        | CredentialStoreChange::RestrictMode
        | CredentialStoreChange::GeneratePassword { .. }
        | CredentialStoreChange::ExpectPassword { .. }
        | CredentialStoreChange::ConfirmPassword => Effect::Replaces,
    }
}

fn found_in_iam(call: &IamCall, world: &World) -> Found {
    // Another run, or an earlier try, generated another.
    let kept = world.roles.get(call.target()).and_then(|role| role.tags.get(EXTERNAL_ID_TAG));
    match &call.with_external_id(&kept.map(|id| unescaped(id)).unwrap_or_default()) {
        IamCall::CreatePolicy { arn, document, tags, .. } => match world.policies.get(arn) {
            None => Found::Nothing,
            Some(policy) => made(has(&policy.tags, tags) && means_the_same(&policy.document, document)),
        },
        // Until it is made, the one before it is the default.
        IamCall::CreatePolicyVersion { arn, document } => match world.policies.get(arn) {
            Some(policy) if means_the_same(&policy.document, document) => Found::Made,
            _ => Found::Nothing,
        },
        IamCall::CreateRole { name, path, trust_policy, tags, .. } => match world.roles.get(name) {
            None => Found::Nothing,
            Some(role) => made(
                role.path == *path
                    && has(&role.tags, tags)
                    && means_the_same(&role.trust_policy, trust_policy),
            ),
        },
        IamCall::CreateUser { user, path, tags } => match world.access_users.get(user) {
            None => Found::Nothing,
            Some(there) => made(there.path == *path && has(&there.tags, tags)),
        },
        _ => Found::Nothing,
    }
}

fn found_in_database(call: &SqlCall, world: &World) -> Found {
    let SqlPurpose::Creates(object) = &call.purpose else { return Found::Nothing };
    let at = |name: &String| (call.warehouse.clone(), call.database.clone(), name.clone());
    let group = |name: &String| world.groups.get(&(call.warehouse.clone(), name.clone()));
    match object {
        SqlObject::User { name, granted, group: of } => match world.databases.get(&at(name)) {
            Some(facts) if facts.user.is_some() => {
                let is_in = |of: &String| group(of).is_some_and(|users| users.contains(name));
                made(granted.is_subset(&facts.granted) && of.as_ref().is_none_or(is_in))
            }
            _ => Found::Nothing,
        },
        SqlObject::Schema { name, group: of } => match world.schemas.get(&at(name)) {
            None => Found::Nothing,
            Some(schema) => {
                let has = |of: &String| schema.granted.contains_key(&Grantee::Group(of.clone()));
                made(schema.contents.is_empty() && of.as_ref().is_none_or(has))
            }
        },
        SqlObject::Group(name) if group(name).is_some() => Found::Made,
        SqlObject::Group(_) => Found::Nothing,
        // What it was granted came with it, in one transaction.
        SqlObject::Role(name) if world.owner_roles.contains_key(&(call.warehouse.clone(), name.clone())) => {
            Found::Made
        }
        SqlObject::Role(_) => Found::Nothing,
    }
}

fn made(is_as_wanted: bool) -> Found {
    if is_as_wanted { Found::Made } else { Found::Other }
}

/// Whether all of these tags are there.
fn has(there: &BTreeMap<String, String>, tags: &BTreeMap<String, String>) -> bool {
    tags.iter().all(|(key, value)| there.get(key) == Some(value))
}

fn means_the_same(there: &str, wanted: &str) -> bool {
    match (Document::parse(there), Document::parse(wanted)) {
        (Ok(there), Ok(wanted)) => there.canonical() == wanted.canonical(),
        _ => there == wanted,
    }
}

/// Whether the rule is the one that admits a source to a port, over TCP.
fn is_rule(rule: &IngressRuleFacts, port: u16, source: &RuleSource) -> bool {
    source.cidr.parse().is_ok_and(|cidr| rule.admits_exactly(port, &cidr))
}
