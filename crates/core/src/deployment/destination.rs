//! The whole of one destination.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use provision_iam::{arn::Arn, partition};
use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantNames};

use crate::address::Owner;

use super::{
    bucket::Bucket,
    identity::{AccessUser, Auth, Aws, BucketRole, CredentialStore, Policy, Role, User, VendorRef},
    network::{Admin, Network},
    warehouse::{CredentialApi, GrantedTo, Grants, SchemaMode, Warehouse},
};

/// Everything that one destination needs, and nothing that it does not:
/// a part that is `None` is not part of this deployment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deployment {
    /// The spec's name; half of the ownership tag.
    pub spec: String,
    /// The key of the destination in the spec; the other half.
    pub destination: String,
    pub vendor: VendorRef,
    pub auth: Auth,
    pub aws: Aws,
    /// Which of the vendor's data centres sends the data.
    pub data_center: String,
    pub region: String,
    /// Those of all destinations of the spec, of which this one is no part.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub spec_regions: BTreeSet<String>,
    pub warehouse: Warehouse,
    pub database: String,
    pub schema: String,
    /// The further schemas that the vendor writes to, made, granted and dropped as the first is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub more_schemas: Vec<String>,
    pub schema_mode: SchemaMode,
    /// The API with which the vendor obtains database credentials; `None` when
    /// it logs in with a password.
    pub credential_api: Option<CredentialApi>,
    pub grants: Grants,
    /// The staging bucket, unless the vendor stages nothing with the customer.
    pub bucket: Option<Bucket>,
    /// The permissions of `role` or `access_user`, when one of them exists.
    pub policy: Option<Policy>,
    pub role: Option<Role>,
    /// A second role, which has the bucket to itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bucket_role: Option<BucketRole>,
    pub access_user: Option<AccessUser>,
    /// Where new credentials are written, if any are made.
    #[serde(rename = "sink")]
    pub credential_store: Option<CredentialStore>,
    pub user: User,
    pub network: Network,
    /// The customer's own tags; ownership tags are added to them.
    pub tags: BTreeMap<String, String>,
    pub admin: Admin,
    /// The SSH host that the *vendor* tunnels through, for its form.
    pub ssh: Option<String>,
    /// What every apply removes of what is no longer wanted, unless it is told otherwise.
    #[serde(default, skip_serializing_if = "Prune::is_nothing")]
    pub prune: Prune,
    /// What to replace this time; a wish of the person, not of the spec.
    #[serde(default, skip_serializing_if = "Rotate::is_nothing")]
    pub rotate: Rotate,
}

/// Which credentials of keys mode to replace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rotate {
    pub access_key: bool,
    pub password: bool,
}

impl Rotate {
    /// Whether everything stays.
    pub fn is_nothing(&self) -> bool {
        *self == Rotate::default()
    }
}

/// What happens to what is ours and no longer wanted. As text it is the spec's word.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    Display,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Prune {
    /// It is shown, and stays.
    #[default]
    Nothing,
    /// What gives access goes; what holds data stays.
    Access,
    Everything,
}

impl Prune {
    /// Whether everything stays.
    pub fn is_nothing(&self) -> bool {
        *self == Prune::Nothing
    }
}

impl Deployment {
    /// The database user that really logs in, and so receives the grants.
    ///
    /// `GetClusterCredentials` and passwords log in the user that the spec
    /// names. `GetCredentials` and `GetClusterCredentialsWithIAM` have no user
    /// parameter: the database user is `IAMR:` and the name of the role, or
    /// `IAM:` and the name of the IAM user (Redshift Management Guide,
    /// "Authorizing access to the Amazon Redshift Data API").
    pub fn grantee(&self) -> String {
        use CredentialApi::{GetClusterCredentialsWithIam, GetCredentials};
        let is_own = matches!(self.credential_api, Some(GetCredentials | GetClusterCredentialsWithIam));
        match (&self.role, &self.access_user) {
            (Some(role), _) if is_own => format!("IAMR:{}", role.name),
            (None, Some(user)) if is_own => format!("IAM:{}", user.name),
            _ => self.user.name.clone().unwrap_or_default(),
        }
    }

    /// Every database user to create: the grantee first, then the named user
    /// where the spec wants it beside.
    pub fn database_users(&self) -> Vec<String> {
        let mut users = vec![self.grantee()];
        if self.user.also_named {
            users.extend(self.user.name.clone().filter(|name| *name != users[0]));
        }
        users
    }

    /// The database role that holds the privileges of the users, where the vendor's guide makes one.
    pub fn database_role(&self) -> Option<String> {
        (self.grants.to == GrantedTo::Role).then(|| self.owner().role())
    }

    /// The schemas that the vendor writes to, the first one first.
    pub fn schemas(&self) -> impl Iterator<Item = &String> + Clone {
        [&self.schema].into_iter().chain(&self.more_schemas)
    }

    /// Whether the vendor writes to this schema.
    pub fn has_schema(&self, name: &str) -> bool {
        self.schemas().any(|schema| schema == name)
    }

    /// `schema iterable`, or `schemas iterable, archive`.
    pub fn schemas_in_words(&self) -> String {
        let names: Vec<_> = self.schemas().map(String::as_str).collect();
        let word = if names.len() == 1 { "schema" } else { "schemas" };
        format!("{word} {}", names.join(", "))
    }

    /// Whether the vendor's user gets nothing: neither privileges nor the schema itself.
    pub fn gives_nothing(&self) -> bool {
        let Grants { database, schema, tables, relations, .. } = &self.grants;
        let grants_nothing =
            database.is_empty() && schema.is_empty() && tables.is_empty() && relations.is_empty();
        grants_nothing && self.schema_mode != SchemaMode::Owned
    }

    /// Whether it is known where it is, or was.
    pub fn has_place(&self) -> bool {
        !self.database.is_empty()
    }

    /// Stands for whatever a deployment consists of, where there is no spec: it wants nothing itself.
    pub fn standing_for(name: &str, account: &str, region: &str, admin: Admin) -> Self {
        Deployment {
            spec: name.to_owned(),
            destination: String::new(),
            vendor: VendorRef {
                name: String::new(),
                title: "the vendor".to_owned(),
                checked: String::new(),
                ssh_field: None,
            },
            auth: Auth::Role,
            aws: Aws { account: account.to_owned(), profile: None, assume_role: None },
            data_center: String::new(),
            region: region.to_owned(),
            spec_regions: BTreeSet::new(),
            // AWS is asked about none where none is known; this one is not there.
            warehouse: Warehouse::Cluster { identifier: "of-unknown-name".to_owned() },
            database: String::new(),
            schema: String::new(),
            more_schemas: Vec::new(),
            schema_mode: SchemaMode::Vendor,
            credential_api: None,
            grants: Grants::default(),
            bucket: None,
            policy: None,
            role: None,
            bucket_role: None,
            access_user: None,
            credential_store: None,
            user: User {
                name: None,
                adopt: false,
                password: None,
                password_forbidden: String::new(),
                also_named: false,
                ignore_databases: Vec::new(),
                settings: BTreeMap::new(),
            },
            network: Network { allow: false, cidrs: Vec::new(), security_group: None, adopt: false },
            tags: BTreeMap::new(),
            admin,
            ssh: None,
            prune: Prune::Nothing,
            rotate: Rotate::default(),
        }
    }

    /// The name of what has none in the spec: `<name>-<destination>-transfer…`.
    pub fn default_name(spec: &str, destination: &str, suffix: &str) -> String {
        format!("{spec}-{destination}-transfer{suffix}")
    }

    /// Makes sure that a local file is the same wherever the plan is carried out.
    pub fn anchor_files(&mut self, folder: &std::path::Path) {
        if let Some(CredentialStore::File { path }) = &mut self.credential_store {
            *path = folder.join(&*path).display().to_string();
        }
    }

    /// Whose everything is that the deployment is made of.
    pub fn owner(&self) -> Owner {
        Owner { deployment: self.spec.clone(), destination: self.destination.clone() }
    }

    /// The deployment, with `adopt` set for everything that has it: whatever exists under its names and is nobody's is
    /// taken over.
    pub fn adopting(mut self) -> Self {
        let second = self.bucket_role.as_mut().map(|one| (&mut one.role.adopt, &mut one.policy.adopt));
        let (second_role, second_policy) = second.unzip();
        let flags = [
            second_role,
            second_policy,
            self.bucket.as_mut().map(|bucket| &mut bucket.adopt),
            self.policy.as_mut().map(|policy| &mut policy.adopt),
            self.role.as_mut().map(|role| &mut role.adopt),
            self.access_user.as_mut().map(|user| &mut user.adopt),
            Some(&mut self.user.adopt),
            Some(&mut self.network.adopt),
        ];
        flags.into_iter().flatten().for_each(|adopt| *adopt = true);
        self
    }

    /// The deployment as each of its roles sees it: a second role has the bucket to itself, and the first everything else.
    /// Each part has one role at most, with one policy; without a second role the deployment is its own only part.
    pub fn parts(&self) -> Vec<Cow<'_, Deployment>> {
        let first = self.part_of_first();
        [Some(first), self.part_of_bucket().map(Cow::Owned)].into_iter().flatten().collect()
    }

    /// What is left to `role` and `policy`. A role that the warehouse assumes keeps the bucket, which the warehouse reads
    /// with it.
    pub fn part_of_first(&self) -> Cow<'_, Deployment> {
        if self.bucket_role.is_none() {
            return Cow::Borrowed(self);
        }
        let associated = self.role.as_ref().is_some_and(|role| role.associate);
        let bucket = self.bucket.clone().filter(|_| associated);
        Cow::Owned(Deployment { bucket, bucket_role: None, ..self.clone() })
    }

    /// What the second role is for, if there is one.
    pub fn part_of_bucket(&self) -> Option<Deployment> {
        let BucketRole { role, policy } = self.bucket_role.clone()?;
        let (role, policy) = (Some(role), Some(policy));
        Some(Deployment { role, policy, bucket_role: None, credential_api: None, ..self.clone() })
    }

    /// The partition that the region belongs to. The account's real partition
    /// is in the ARN that `GetCallerIdentity` returns; the two must agree.
    pub fn partition(&self) -> &'static str {
        partition::of_region_or_default(&self.region)
    }

    /// The ARN that the role has or will have; `None` without one.
    pub fn role_arn(&self, partition: &str) -> Option<String> {
        let Role { name, path, .. } = self.role.as_ref()?;
        Some(self.iam_arn(partition, &format!("role{path}{name}")))
    }

    /// The ARN of the role that has the bucket; `None` without a role.
    pub fn bucket_role_arn(&self, partition: &str) -> Option<String> {
        let Some(BucketRole { role, .. }) = &self.bucket_role else { return self.role_arn(partition) };
        Some(self.iam_arn(partition, &format!("role{}{}", role.path, role.name)))
    }

    /// The ARN that the permissions policy has or will have; `None` without one.
    pub fn policy_arn(&self, partition: &str) -> Option<String> {
        self.policy.as_ref().map(|policy| self.arn_of_policy(partition, policy))
    }

    /// The ARN of the policy that allows the use of the bucket; `None` without a policy.
    pub fn staging_policy_arn(&self, partition: &str) -> Option<String> {
        let policy = self.bucket_role.as_ref().map(|one| &one.policy).or(self.policy.as_ref())?;
        Some(self.arn_of_policy(partition, policy))
    }

    /// The ARN of a policy of the deployment's.
    pub fn arn_of_policy(&self, partition: &str, policy: &Policy) -> String {
        self.iam_arn(partition, &format!("policy{}{}", policy.path, policy.name))
    }

    /// The ARN that the IAM user has or will have; `None` without one.
    pub fn access_user_arn(&self, partition: &str) -> Option<String> {
        let AccessUser { name, path, .. } = self.access_user.as_ref()?;
        Some(self.iam_arn(partition, &format!("user{path}{name}")))
    }

    /// The ARN of something of IAM in the deployment's account, for example of `role/acme`.
    pub fn iam_arn(&self, partition: &str, resource: &str) -> String {
        Arn { partition, service: "iam", region: "", account: &self.aws.account, resource }.to_string()
    }
}
