//! What the other way of signing in left behind: after a change of `auth`, the role or the IAM user of before.
//!
//! The vendor uses it until its form has the new one, which must be there first: the apply that makes the new one leaves
//! it and says so, and the next removes it, with the password of the database user. Destroy removes it with the rest.
//! Only what has its default name is found: the spec no longer says another one.

use super::access_key::AccessKeyResource;
use super::access_user::AccessUserResource;
use super::role::RoleResource;
use super::role_association::RoleAssociationResource;
use super::{addresses, present};
use crate::address::Address;
use crate::deployment::{self, Auth, Deployment, Identity};
use crate::facts::{CredentialStoreId, Wanted, WarehouseId, World};
use crate::finding::{Finding, FindingId};
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown};
use crate::state::{FieldChange, State};

pub struct OrphanResource {
    /// As it may have been before the change.
    before: Deployment,
    /// What takes its place.
    new_role: Option<String>,
    new_user: Option<String>,
    /// Those of the deployment as it is.
    database_users: Vec<String>,
    kind: Kind,
    address: Address,
    when: When,
}

/// When it is removed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum When {
    /// With everything else.
    Destroy,
    /// As soon as what takes its place is there.
    Replaced,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Role,
    Association,
    User,
    Key,
}

/// What a teardown removes.
pub fn of(deployment: &Deployment) -> Vec<Box<dyn Resource + '_>> {
    all(deployment, When::Destroy)
}

/// What an apply removes.
pub fn replaced(deployment: &Deployment) -> Vec<Box<dyn Resource + '_>> {
    all(deployment, When::Replaced)
}

fn all(deployment: &Deployment, when: When) -> Vec<Box<dyn Resource + '_>> {
    let kinds: &[Kind] = match deployment.auth {
        Auth::Role => &[Kind::User, Kind::Key],
        Auth::Keys => &[Kind::Role, Kind::Association],
    };
    let orphan =
        |kind: &Kind| -> Box<dyn Resource> { Box::new(OrphanResource::new(deployment, *kind, when)) };
    kinds.iter().map(orphan).collect()
}

/// Whether the database user may still have the password of before: the IAM user that was made with it is there, and
/// goes now.
pub fn leaves_password(deployment: &Deployment, world: &World) -> bool {
    deployment.auth == Auth::Role
        && OrphanResource::new(deployment, Kind::User, When::Replaced).observed(world).is_some()
}

impl OrphanResource {
    fn new(deployment: &Deployment, kind: Kind, when: When) -> Self {
        let name = |suffix| Deployment::default_name(&deployment.spec, &deployment.destination, suffix);
        let new_role = deployment.role.as_ref().map(|role| role.name.clone());
        let new_user = deployment.access_user.as_ref().map(|user| user.name.clone());
        let database_users = deployment.database_users();
        let mut before = deployment.clone();
        before.role = Some(deployment::Role {
            name: name(""),
            path: "/".to_owned(),
            adopt: false,
            permissions_boundary: None,
            max_session: 0,
            trust: deployment::Trust {
                identity: Identity::Aws { principals: Vec::new(), external_id: None },
                session_name: None,
            },
            associate: false,
        });
        before.access_user =
            Some(deployment::AccessUser { name: name("-user"), path: "/".to_owned(), adopt: false });
        let address = resource(&before, kind, |resource| resource.address().clone());
        OrphanResource { before, new_role, new_user, database_users, kind, address, when }
    }

    /// As it is, if it is ours.
    fn found(&self, world: &World) -> Option<Observed> {
        self.ask(|resource| resource.observed(world)).filter(|observed| observed.ownership == Ownership::Ours)
    }

    /// Whether what takes its place was there before this run.
    fn is_replaced(&self, world: &World) -> bool {
        if self.before.auth == Auth::Keys && self.new_user.is_none() {
            return present::credential_store(&self.before, world).is_some();
        }
        let present = match self.before.auth {
            Auth::Role => {
                self.new_role.as_ref().and_then(|name| world.roles.get(name)).map(|role| &role.tags)
            }
            Auth::Keys => {
                self.new_user.as_ref().and_then(|name| world.access_users.get(name)).map(|user| &user.tags)
            }
        };
        present
            .is_some_and(|tags| Ownership::by_tags(tags, &addresses::owner(&self.before)) == Ownership::Ours)
    }

    /// Whether nothing that somebody else put to it is in the way.
    fn can_go(&self, world: &World) -> bool {
        let whole = if matches!(self.kind, Kind::User | Kind::Key) { Kind::User } else { Kind::Role };
        resource(&self.before, whole, |resource| resource.delete(world, Teardown::default())).is_ok()
    }

    /// The other one of the two, whose address is known whether it is there or not.
    fn address_of(&self, kind: Kind) -> Address {
        resource(&self.before, kind, |resource| resource.address().clone())
    }

    fn ask<T>(&self, question: impl FnOnce(&dyn Resource) -> T) -> T {
        resource(&self.before, self.kind, question)
    }
}

impl OrphanResource {
    /// What is left, and what becomes of it.
    fn left(&self, world: &World) -> Finding {
        let (name, title) = (&self.address.name, &self.before.vendor.title);
        let (what, instead) = match self.kind {
            Kind::User => (
                format!("the IAM user {name} with its access key, and the database user's password"),
                "the role",
            ),
            _ => (format!("the role {name}"), "the access key and password"),
        };
        let said = format!("{what} of before `auth` was changed");
        let (message, hint) = if self.observed(world).is_some() {
            let hint =
                format!("make sure that {title} uses {instead} by now: what it has of before stops working");
            (format!("left: {said}; removed now"), hint)
        } else if self.is_replaced(world) {
            let hint = "see what holds it in IAM, and remove it when nothing uses it any more".to_owned();
            (format!("left: {said}; not removed, because somebody put more to it"), hint)
        } else {
            let hint = format!("give {title} {instead}, then apply again");
            (format!("left: {said}; removed by the next apply, so that {title} can change over first"), hint)
        };
        FindingId::AuthLeftover.finding(message).at(&self.address).hint(hint)
    }
}

/// Asks the resource that it was.
fn resource<T>(before: &Deployment, kind: Kind, question: impl FnOnce(&dyn Resource) -> T) -> T {
    let role = before.role.as_ref().expect("an orphan has both");
    let user = before.access_user.as_ref().expect("an orphan has both");
    match kind {
        Kind::Role => question(&RoleResource::new(before, role)),
        Kind::Association => question(&RoleAssociationResource::new(before, role)),
        Kind::User => question(&AccessUserResource::new(before, user)),
        // Where its secret was kept makes no difference any more.
        Kind::Key => {
            question(&AccessKeyResource::new(before, user, CredentialStoreId::File { path: String::new() }))
        }
    }
}

impl Resource for OrphanResource {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        self.ask(|resource| resource.table())
    }

    fn purpose(&self) -> String {
        "left from before `auth` was changed".to_owned()
    }

    /// In a teardown the order of creation is turned round. An apply says itself what goes first: the user last, as it
    /// is by the user that the rest is known.
    fn depends_on(&self) -> Vec<Address> {
        match (self.when, self.kind) {
            (When::Destroy, Kind::Key) => vec![self.address_of(Kind::User)],
            (When::Destroy, _) => self.ask(|resource| resource.depends_on()),
            (When::Replaced, Kind::User) => {
                let users =
                    self.database_users.iter().map(|user| addresses::database_user(&self.before, user));
                users.chain([self.address_of(Kind::Key)]).collect()
            }
            (When::Replaced, Kind::Role) => vec![self.address_of(Kind::Association)],
            (When::Replaced, Kind::Key | Kind::Association) => Vec::new(),
        }
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        match (self.when, self.kind) {
            // The user's answer has its keys.
            (_, Kind::Key) => {}
            (When::Destroy, _) => self.ask(|resource| resource.wants(intent, wanted)),
            (When::Replaced, Kind::User) => wanted.left_user(&self.address.name),
            (When::Replaced, Kind::Role | Kind::Association) => {
                wanted.left_role(&self.address_of(Kind::Role).name);
                wanted.warehouse(WarehouseId::of(&self.before));
            }
        }
    }

    fn adopt(&self) -> bool {
        false
    }

    fn desired(&self, _: &World) -> Result<Option<State>, Finding> {
        Ok(None)
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let goes = match self.when {
            When::Destroy => true,
            When::Replaced => self.is_replaced(world) && self.can_go(world),
        };
        self.found(world).filter(|_| goes)
    }

    fn create(&self, _: &World) -> Result<Phases, Finding> {
        Ok(Phases::new())
    }

    fn update(&self, _: &[FieldChange], _: &World) -> Result<Phases, Finding> {
        Ok(Phases::new())
    }

    fn delete(&self, world: &World, options: Teardown) -> Result<Phases, Vec<Finding>> {
        self.ask(|resource| resource.delete(world, options))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let is_told = matches!(self.kind, Kind::Role | Kind::User) && self.when == When::Replaced;
        let left = if is_told { self.found(world) } else { None };
        left.map(|_| self.left(world)).into_iter().collect()
    }
}
