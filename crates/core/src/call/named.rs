//! What a call names: where that is not there, it was made a moment ago and is not known everywhere yet, or it is gone, or
//! it never was.

use std::collections::BTreeSet;

use serde_json::Value as Json;

use super::{Call, IamCall, S3Call};
use crate::facts::{BucketFacts, Wanted, World};

/// Something that a call names, and that has to be there for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    Bucket {
        name: String,
        region: String,
    },
    /// By ARN.
    Policy(String),
    /// By name.
    Role(String),
    /// By name.
    User(String),
    /// A role or an IAM user whom a policy lets in, in whatever account, by ARN.
    Principal(String),
}

impl Named {
    /// What tells whether it is there.
    pub fn want(&self, wanted: &mut Wanted) {
        match self {
            Named::Bucket { name, region } => wanted.bucket(name, region),
            Named::Policy(arn) => wanted.policy(arn),
            Named::Role(name) => wanted.role(name, false),
            Named::User(name) => wanted.access_user(name),
            Named::Principal(arn) if is_user(arn) => wanted.access_user(name_of(arn)),
            Named::Principal(arn) => wanted.role(name_of(arn), false),
        }
    }

    /// Whether it is there. Of another account only the account knows.
    pub fn is_in(&self, world: &World) -> bool {
        match self {
            Named::Bucket { name, .. } => matches!(world.buckets.get(name), Some(BucketFacts::Readable(_))),
            Named::Policy(arn) => world.policies.contains_key(arn),
            Named::Role(name) => world.roles.contains_key(name),
            Named::User(name) => world.access_users.contains_key(name),
            Named::Principal(arn) if is_user(arn) => {
                world.access_users.get(name_of(arn)).is_some_and(|user| user.arn == *arn)
            }
            Named::Principal(arn) => world.roles.get(name_of(arn)).is_some_and(|role| role.arn == *arn),
        }
    }

    /// Whether the policy is attached to it.
    pub fn has_attached(&self, policy_arn: &str, world: &World) -> bool {
        let attached = match self {
            Named::Role(name) => world.roles.get(name).map(|role| &role.attached),
            Named::User(name) => world.access_users.get(name).map(|user| &user.attached),
            Named::Bucket { .. } | Named::Policy(_) | Named::Principal(_) => None,
        };
        attached.into_iter().flatten().any(|one| one.arn == policy_arn)
    }

    /// Whether it is one of these, which may be told by name where this is by ARN.
    pub fn is_among(&self, these: &BTreeSet<Named>) -> bool {
        these.contains(self)
            || match self {
                Named::Principal(arn) if is_user(arn) => {
                    these.contains(&Named::User(name_of(arn).to_owned()))
                }
                Named::Principal(arn) => these.contains(&Named::Role(name_of(arn).to_owned())),
                _ => false,
            }
    }

    /// What to do where it does not come.
    pub fn hint(&self) -> String {
        match self {
            Named::Principal(arn) => format!(
                "{arn}, whom the policy names, does not exist, or was made a moment ago: check its account, path and \
                 name, and run it again"
            ),
            Named::Bucket { name, .. } | Named::Role(name) | Named::User(name) | Named::Policy(name) => {
                format!(
                    "{name} is not there any more, if it ever was: run it again, and what is provision's is made anew; what is \
                     not has to be made by whose it is"
                )
            }
        }
    }
}

fn is_user(arn: &str) -> bool {
    arn.contains(":user/")
}

fn name_of(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or_default()
}

impl Call {
    /// What the call makes that other calls name.
    pub fn makes(&self) -> Option<Named> {
        match self {
            Call::S3(S3Call::CreateBucket { bucket, region, .. }) => {
                Some(Named::Bucket { name: bucket.clone(), region: region.clone() })
            }
            Call::Iam(IamCall::CreatePolicy { arn, .. }) => Some(Named::Policy(arn.clone())),
            Call::Iam(IamCall::CreateRole { name, .. }) => Some(Named::Role(name.clone())),
            Call::Iam(IamCall::CreateUser { user, .. }) => Some(Named::User(user.clone())),
            _ => None,
        }
    }

    /// What the call detaches a policy from, and the policy's ARN.
    pub fn detaches(&self) -> Option<(Named, &str)> {
        match self {
            Call::Iam(IamCall::DetachRolePolicy { role, policy_arn }) => {
                Some((Named::Role(role.clone()), policy_arn))
            }
            Call::Iam(IamCall::DetachUserPolicy { user, policy_arn }) => {
                Some((Named::User(user.clone()), policy_arn))
            }
            _ => None,
        }
    }

    /// What has to be there for the call.
    pub fn names(&self) -> BTreeSet<Named> {
        match self {
            Call::S3(S3Call::CreateBucket { .. }) => BTreeSet::new(),
            Call::S3(call) => {
                let (name, region, _) = call.place();
                let mut named =
                    BTreeSet::from([Named::Bucket { name: name.to_owned(), region: region.to_owned() }]);
                if let S3Call::PutBucketPolicy { policy, .. } = call {
                    named.extend(principals(policy));
                }
                named
            }
            Call::Iam(call) => of_iam(call),
            Call::Mark(call) => Call::from(call.tagging.clone()).names(),
            Call::Ec2(_) | Call::Redshift(_) | Call::CredentialStore(_) | Call::Sql(_) => BTreeSet::new(),
        }
    }
}

fn of_iam(call: &IamCall) -> BTreeSet<Named> {
    let role = |name: &String| Named::Role(name.clone());
    let user = |name: &String| Named::User(name.clone());
    let policy = |arn: &String| Named::Policy(arn.clone());
    match call {
        IamCall::CreateRole { trust_policy, permissions_boundary, .. } => {
            principals(trust_policy).chain(permissions_boundary.iter().map(policy)).collect()
        }
        IamCall::UpdateAssumeRolePolicy { role: name, trust_policy } => {
            principals(trust_policy).chain([role(name)]).collect()
        }
        IamCall::PutRolePermissionsBoundary { role: name, boundary: arn }
        | IamCall::AttachRolePolicy { role: name, policy_arn: arn } => [role(name), policy(arn)].into(),
        IamCall::TagRole { role: name, .. } => [role(name)].into(),
        IamCall::AttachUserPolicy { user: name, policy_arn } => [user(name), policy(policy_arn)].into(),
        IamCall::TagUser { user: name, .. } | IamCall::CreateAccessKey { user: name, .. } => {
            [user(name)].into()
        }
        _ => BTreeSet::new(),
    }
}

/// The roles and IAM users whom a policy names.
fn principals(document: &str) -> impl Iterator<Item = Named> {
    let mut found = BTreeSet::new();
    if let Ok(document) = serde_json::from_str::<Json>(document) {
        let one_or_more = |value: &Json| match value {
            Json::Array(list) => list.clone(),
            single => vec![single.clone()],
        };
        for statement in one_or_more(&document["Statement"]) {
            let named = one_or_more(&statement["Principal"]["AWS"]);
            let arns = named.iter().filter_map(Json::as_str);
            found.extend(arns.filter(|arn| arn.contains(":role/") || is_user(arn)).map(str::to_owned));
        }
    }
    found.into_iter().map(Named::Principal)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{Named, principals};

    #[test]
    fn roles_and_users_are_principals_wherever_they_stand() {
        let document = r#"{"Statement": [
            {"Principal": {"AWS": "arn:aws:iam::1:role/a/b"}},
            {"Principal": {"AWS": ["arn:aws:iam::1:user/c", "arn:aws:iam::1:root", "111122223333"]}},
            {"Principal": "*"}, {"Principal": {"Federated": "accounts.google.com"}}]}"#;
        let found: BTreeSet<_> = principals(document).collect();
        let expected = ["arn:aws:iam::1:role/a/b", "arn:aws:iam::1:user/c"];
        assert_eq!(found, expected.map(|arn| Named::Principal(arn.to_owned())).into());
        let made = BTreeSet::from([Named::Role("b".to_owned())]);
        let known: Vec<_> = found.iter().map(|one| one.is_among(&made)).collect();
        assert_eq!(known, [true, false]);
        assert_eq!(principals(r#"{"Statement": {"Principal": {"AWS": "*"}}}"#).count(), 0);
        assert_eq!(principals("no JSON").count(), 0);
    }
}
