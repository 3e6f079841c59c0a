//! One thing that is left, which is asked as the resource that it was.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use provision_iam::arn::Arn;

use super::super::access_key::AccessKeyResource;
use super::super::access_user::AccessUserResource;
use super::super::bucket::BucketResource;
use super::super::credentials::CredentialsResource;
use super::super::database_role::DatabaseRoleResource;
use super::super::database_user::DatabaseUserResource;
use super::super::ingress_rule::IngressRuleResource;
use super::super::owner_group::OwnerGroupResource;
use super::super::policy::PolicyResource;
use super::super::role::RoleResource;
use super::super::role_association::RoleAssociationResource;
use super::super::schema::SchemaResource;
use super::super::{access_keys, marks, present, sql};
use super::leftover::Leftover;
use super::password::FormerPasswordResource;
use super::place::{FormerGrantsResource, FormerPlaceResource, Staying};
use crate::address::{Address, Owner, ResourceKind};
use crate::call::{IamCall, SqlPurpose};
use crate::deployment::{self, Deployment, Identity};
use crate::facts::{AttachedPolicy, CredentialStoreId, Grantee, Wanted, WarehouseId, World, secret_name};
use crate::finding::{Finding, FindingId};
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State};

/// What it is, by what it is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FormerKind {
    Bucket(String),
    /// By path and name.
    Policy(String, String),
    /// By path and name.
    Role(String, String),
    /// Of a role with this path and name.
    Association(String, String),
    /// By path and name.
    AccessUser(String, String),
    /// Of a user with this path and name.
    AccessKey(String, String),
    Secret(String),
    IngressRule,
    OwnerGroup,
    /// The one that is its owner's, by its name.
    DatabaseRole,
    DatabaseUser(String),
    /// What this user logged in with before `auth` was changed.
    Password(String),
    Schema(String),
    Place,
    /// What was granted there to those who stay on its warehouse.
    Grants(Staying),
}

/// Roles and IAM users, by name.
pub(super) type Identities = BTreeSet<(ResourceKind, String)>;

/// Those that are wanted.
pub(super) fn identities<'a>(wanted: impl Iterator<Item = &'a Address>) -> Arc<Identities> {
    let kinds = [ResourceKind::Role, ResourceKind::AccessUser];
    let identities = wanted.filter(|address| kinds.contains(&address.kind));
    Arc::new(identities.map(|address| (address.kind, address.name.clone())).collect())
}

impl FormerKind {
    /// What an ARN stands for. Rules of a deployment's own region are handled with those that it wants.
    pub(super) fn of_arn(arn: &Arn<'_>, is_elsewhere: bool) -> Vec<FormerKind> {
        let (sort, rest) = arn.resource.split_once(['/', ':']).unwrap_or(("", arn.resource));
        let (path, name) = rest.rsplit_once('/').unwrap_or(("", rest));
        let (path, name) = if path.is_empty() { ("/".to_owned(), name) } else { (format!("/{path}/"), name) };
        let at = || (path.clone(), name.to_owned());
        let two = |make: fn(String, String) -> FormerKind| {
            let (path, name) = at();
            make(path, name)
        };
        match (arn.service, sort) {
            ("s3", "") => vec![FormerKind::Bucket(rest.to_owned())],
            ("iam", "policy") => vec![two(FormerKind::Policy)],
            ("iam", "role") => vec![two(FormerKind::Role), two(FormerKind::Association)],
            ("iam", "user") => vec![two(FormerKind::AccessUser), two(FormerKind::AccessKey)],
            ("secretsmanager", "secret") => vec![FormerKind::Secret(secret_name(rest).to_owned())],
            ("ec2", "security-group-rule") if is_elsewhere => vec![FormerKind::IngressRule],
            _ => Vec::new(),
        }
    }
}

/// A resource that no spec wants any more.
#[derive(Clone)]
pub struct FormerResource {
    /// As it was, as far as it matters for what is asked.
    before: Deployment,
    kind: FormerKind,
    address: Address,
    /// What it was made upon, of what is left and of what is wanted.
    upon: Vec<Address>,
    /// The database users and roles that may hold something in it.
    held_by: Vec<Address>,
    /// The destination as it is now, unless it is gone.
    now: Option<Box<Deployment>>,
    /// The names of the roles and IAM users that the specs want.
    staying: Arc<Identities>,
    /// Another destination of the spec wants that very thing.
    is_used: bool,
    why: String,
}

impl FormerResource {
    pub(super) fn new(like: Deployment, kind: FormerKind, why: String) -> Self {
        let before = before(like, &kind);
        let address = ask(&before, &kind, None, |left| left.address().clone());
        let (upon, held_by, staying) = (Vec::new(), Vec::new(), Arc::default());
        FormerResource { before, kind, address, upon, held_by, now: None, staying, is_used: false, why }
    }

    /// The resource, which another destination of the spec uses now.
    pub(super) fn used_by_another(self) -> Self {
        FormerResource { is_used: true, ..self }
    }

    pub(super) fn before(&self) -> &Deployment {
        &self.before
    }

    pub(super) fn address_of(&self) -> &Address {
        &self.address
    }

    /// Whether it is another thing than the one of the same name that the deployment wants, because it is in another place.
    pub(super) fn is_elsewhere(&self, current: &Deployment) -> bool {
        let warehouse = WarehouseId::of(&self.before) != WarehouseId::of(current);
        match self.kind {
            FormerKind::OwnerGroup
            | FormerKind::DatabaseRole
            | FormerKind::DatabaseUser(_)
            | FormerKind::Password(_)
            | FormerKind::IngressRule => warehouse,
            FormerKind::Schema(_) => warehouse || self.before.database != current.database,
            FormerKind::Association(..) => self.before.role_arn("") != current.role_arn(""),
            FormerKind::Secret(_) => self.before.region != current.region,
            _ => false,
        }
    }

    /// Notes what its destination is now.
    pub(super) fn replaced_by(&mut self, now: Option<&Deployment>) {
        self.now = now.cloned().map(Box::new);
    }

    /// Notes what it was made upon, so that it goes before that, and what it must be taken off.
    pub(super) fn made_upon(&mut self, others: &[&Address], staying: &Arc<Identities>) {
        self.staying = staying.clone();
        let needed = needs(self.address.kind);
        let is_its_user = |address: &Address| {
            let FormerKind::Password(user) = &self.kind else { return false };
            address.kind == ResourceKind::DatabaseUser && address.name == *user
        };
        let upon = others.iter().filter(|address| needed.contains(&address.kind) || is_its_user(address));
        self.upon = upon.copied().cloned().collect();
        if matches!(self.kind, FormerKind::Schema(_)) {
            let holders = [ResourceKind::DatabaseUser, ResourceKind::DatabaseRole];
            let holders = others.iter().filter(|address| holders.contains(&address.kind));
            self.held_by = holders.copied().cloned().collect();
        }
    }

    /// The resource, called by its place as well.
    pub(super) fn with_its_place(mut self) -> Self {
        let place = match &self.kind {
            FormerKind::Association(_, role) => format!("of role {role}"),
            FormerKind::Schema(_) => {
                format!("in database {} of {}", self.before.database, self.before.warehouse.name())
            }
            FormerKind::OwnerGroup | FormerKind::DatabaseRole | FormerKind::DatabaseUser(_) => {
                format!("on {}", WarehouseId::of(&self.before))
            }
            _ => format!("in {}", self.before.region),
        };
        self.address.name = format!("{} {place}", self.address.name);
        self
    }

    fn ask<T>(&self, question: impl FnOnce(&dyn Leftover) -> T) -> T {
        ask(&self.before, &self.kind, self.now.as_deref(), question)
    }
}

/// The deployment with the one thing in it that is asked about.
fn before(like: Deployment, kind: &FormerKind) -> Deployment {
    let mut before = like;
    before.bucket_role = None;
    match kind {
        FormerKind::Bucket(name) => {
            before.bucket = Some(deployment::Bucket {
                name: name.clone(),
                adopt: false,
                encryption: deployment::Encryption::SseS3,
                expire_days: 0,
                tls_only: false,
                prefix: None,
                object_actions: Vec::new(),
                bucket_actions: Vec::new(),
            });
        }
        FormerKind::Policy(path, name) => {
            let (path, name) = (path.clone(), name.clone());
            if let Some(policy) = &mut before.policy {
                (policy.path, policy.name) = (path, name);
            } else {
                before.policy = Some(deployment::Policy {
                    name,
                    path,
                    adopt: false,
                    actions_on_any: Vec::new(),
                    federates: false,
                    glue: None,
                    actions_on_warehouse: Vec::new(),
                });
            }
        }
        FormerKind::Role(path, name) | FormerKind::Association(path, name) => {
            let (path, name) = (path.clone(), name.clone());
            before.role = Some(deployment::Role {
                name,
                path,
                adopt: false,
                permissions_boundary: None,
                max_session: 0,
                trust: deployment::Trust {
                    identity: Identity::Aws {
                        principals: Vec::new(),
                        external_id: None,
                        generates_external_id: false,
                    },
                    session_name: None,
                },
                associate: false,
            });
        }
        FormerKind::AccessUser(path, name) | FormerKind::AccessKey(path, name) => {
            let (path, name) = (path.clone(), name.clone());
            before.access_user = Some(deployment::AccessUser { name, path, adopt: false });
        }
        FormerKind::Schema(name) => {
            before.schema = name.clone();
            before.more_schemas.clear();
            // One that was given to the vendor's user is ours all the same.
            if before.schema_mode != deployment::SchemaMode::Owned {
                before.schema_mode = deployment::SchemaMode::Precreated;
            }
        }
        // What could have been granted there.
        FormerKind::Grants(_) => {
            before.grants.database_revoked = ["CREATE", "TEMPORARY"].map(str::to_owned).into();
            before.grants.schema = vec!["USAGE".to_owned(), "CREATE".to_owned()];
            before.grants.only_these_tables = true;
        }
        // Those who log in now are none of those who leave.
        FormerKind::DatabaseUser(_) => {
            (before.role, before.credential_store) = (None, None);
            (before.user.name, before.user.password, before.user.also_named) = (None, None, false);
        }
        FormerKind::Secret(_)
        | FormerKind::IngressRule
        | FormerKind::OwnerGroup
        | FormerKind::DatabaseRole
        | FormerKind::Place
        | FormerKind::Password(_) => {}
    }
    before
}

/// Asks the resource that it was.
fn ask<T>(
    before: &Deployment,
    kind: &FormerKind,
    now: Option<&Deployment>,
    question: impl FnOnce(&dyn Leftover) -> T,
) -> T {
    let role = || before.role.as_ref().expect("a role is in it");
    let user = || before.access_user.as_ref().expect("a user is in it");
    match kind {
        FormerKind::Bucket(_) => {
            question(&BucketResource::new(before, before.bucket.as_ref().expect("a bucket is in it")))
        }
        FormerKind::Policy(..) => {
            question(&PolicyResource::of(Cow::Borrowed(before)).expect("a policy is in it"))
        }
        FormerKind::Role(..) => question(&RoleResource::new(before, role())),
        FormerKind::Association(..) => question(&RoleAssociationResource::new(before, role())),
        FormerKind::AccessUser(..) => question(&AccessUserResource::new(before, user())),
        // Where its secret was kept makes no difference any more.
        FormerKind::AccessKey(..) => {
            question(&AccessKeyResource::new(before, user(), CredentialStoreId::File { path: String::new() }))
        }
        FormerKind::Secret(name) => {
            let store = CredentialStoreId::Secret { region: before.region.clone(), name: name.clone() };
            question(&CredentialsResource::new(before, store))
        }
        FormerKind::IngressRule => question(&IngressRuleResource::new(before)),
        FormerKind::OwnerGroup => question(&OwnerGroupResource::new(before)),
        FormerKind::DatabaseRole => question(&DatabaseRoleResource::new(before, before.owner().role())),
        FormerKind::DatabaseUser(name) => question(&DatabaseUserResource::new(before, name.clone())),
        FormerKind::Schema(name) => question(&SchemaResource::new(before, name)),
        FormerKind::Password(name) => question(&FormerPasswordResource::new(before, name)),
        FormerKind::Place => question(&FormerPlaceResource::new(before, now)),
        FormerKind::Grants(staying) => question(&FormerGrantsResource::new(before, staying)),
    }
}

impl Resource for FormerResource {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        self.ask(|left| left.table())
    }

    /// Why it is not wanted.
    fn purpose(&self) -> String {
        self.why.clone()
    }

    fn depends_on(&self) -> Vec<Address> {
        self.upon.clone()
    }

    fn rested_on_by(&self) -> Vec<Address> {
        self.held_by.clone()
    }

    fn wants(&self, _: Intent, wanted: &mut Wanted) {
        match self.kind {
            // The user's answer has its keys; and a place was asked before, in a way that may fail.
            FormerKind::AccessKey(..) | FormerKind::Place | FormerKind::Grants(_) => {}
            _ => self.ask(|left| left.wants(wanted)),
        }
    }

    fn adopt(&self) -> bool {
        false
    }

    fn desired(&self, _: &World) -> Result<Option<State>, Finding> {
        Ok(None)
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        self.ask(|left| left.observed(world)).filter(|observed| observed.ownership == Ownership::Ours)
    }

    fn create(&self, _: &World) -> Result<Phases, Finding> {
        Ok(Phases::new())
    }

    fn update(&self, _: &[FieldChange], _: &World) -> Result<Phases, Finding> {
        Ok(Phases::new())
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        self.ask(|left| left.findings(world))
    }

    fn delete(&self, world: &World, options: Teardown) -> Result<Phases, Vec<Finding>> {
        self.is_replaced(world)?;
        if let Some(phases) = self.let_go(world)? {
            return Ok(phases);
        }
        let delete = self.ask(|left| left.delete(world, options))?;
        Ok(phases(self.detach(world).into_iter().chain(delete)))
    }

    fn findings_of_delete(&self, world: &World) -> Vec<Finding> {
        self.ask(|left| left.findings_of_delete(world))
    }
}

impl FormerResource {
    /// A secret stays as long as it is the only place with the access key that the vendor uses.
    fn is_replaced(&self, world: &World) -> Result<(), Vec<Finding>> {
        let FormerKind::Secret(name) = &self.kind else { return Ok(()) };
        let is_only = |now: &Deployment| access_keys::credentials_lost(now, world);
        if !self.now.as_deref().is_some_and(is_only) {
            return Ok(());
        }
        let title = &self.before.vendor.title;
        let message = format!("the secret {name} is the only place with the credentials that {title} uses");
        let finding = FindingId::CredentialsMoved.finding(message).at(&self.address);
        Err(vec![finding.hint("`apply --rotate` makes others, in the place that the spec names now")])
    }

    /// A schema that holds something is the customer's: it stays, and is no longer ours. So is one that another destination
    /// uses by now.
    fn let_go(&self, world: &World) -> Result<Option<Phases>, Vec<Finding>> {
        let FormerKind::Schema(name) = &self.kind else { return Ok(None) };
        let schema = present::schema(&self.before, world, name);
        if schema.is_none_or(|schema| schema.contents.is_empty() && !self.is_used) {
            return Ok(None);
        }
        // A tag that names it goes with the place.
        if !marks::is_granted_to_group(&self.before, world, name) {
            return Ok(Some(Phases::new()));
        }
        let group = Grantee::Group(self.before.owner().group());
        let release = SchemaResource::new(&self.before, name).release_from(&group);
        let release = release.map_err(|finding| vec![finding])?;
        Ok(Some(sql::transaction(&self.before, vec![release], SqlPurpose::Changes)))
    }

    /// A policy that goes is taken off the roles and IAM users that stay.
    fn detach(&self, world: &World) -> Phases {
        let FormerKind::Policy(path, name) = &self.kind else { return Phases::new() };
        let arn = self.before.iam_arn(self.before.partition(), &format!("policy{path}{name}"));
        let is_ours = |tags| Owner::of(tags).is_some_and(|owner| owner.deployment == self.before.spec);
        let has = |kind, name: &String, attached: &[AttachedPolicy]| {
            self.staying.contains(&(kind, name.clone())) && attached.iter().any(|policy| policy.arn == arn)
        };
        let roles = world
            .roles
            .iter()
            .filter(|(name, role)| is_ours(&role.tags) && has(ResourceKind::Role, name, &role.attached));
        let roles = roles.map(|(role, _)| {
            IamCall::DetachRolePolicy { role: role.clone(), policy_arn: arn.clone() }.into()
        });
        let users = world.access_users.iter().filter(|(name, user)| {
            is_ours(&user.tags) && has(ResourceKind::AccessUser, name, &user.attached)
        });
        let users = users.map(|(user, _)| {
            IamCall::DetachUserPolicy { user: user.clone(), policy_arn: arn.clone() }.into()
        });
        vec![roles.chain(users).collect()]
    }
}

/// The kinds that one of this kind is made upon. By kind, because their names may have been others.
fn needs(kind: ResourceKind) -> &'static [ResourceKind] {
    use ResourceKind::{
        AccessUser, Bucket, Credentials, DatabaseGroup, DatabaseRole, DatabaseUser, FormerPlace, Policy,
        Role, Schema,
    };
    match kind {
        ResourceKind::Role | ResourceKind::AccessUser => &[Policy],
        ResourceKind::RoleAssociation => &[Role],
        ResourceKind::AccessKey => &[AccessUser, Credentials],
        // What remembers where they are goes after them.
        ResourceKind::FormerPlace => &[Bucket, Role, AccessUser, Credentials],
        ResourceKind::FormerGrants => &[
            DatabaseUser,
            DatabaseRole,
            DatabaseGroup,
            Schema,
            FormerPlace,
            Bucket,
            Role,
            AccessUser,
            Credentials,
        ],
        ResourceKind::DatabaseGroup => &[FormerPlace, Bucket, Role, AccessUser, Credentials],
        ResourceKind::Schema => &[DatabaseGroup, FormerPlace, Bucket, Role, AccessUser, Credentials],
        DatabaseRole => &[DatabaseGroup, Schema, FormerPlace, Bucket, Role, AccessUser, Credentials],
        DatabaseUser => {
            &[DatabaseRole, DatabaseGroup, Schema, FormerPlace, Bucket, Role, AccessUser, Credentials]
        }
        _ => &[],
    }
}
