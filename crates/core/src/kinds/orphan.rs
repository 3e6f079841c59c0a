//! What the other way of signing in left behind: after a change of `auth`, the role or the IAM user of before.
//!
//! The vendor may still use it, so that apply leaves it and the policy's finding tells of it; destroy removes it. Only
//! what has its default name is found: the spec no longer says another one.

use super::access_key::AccessKeyResource;
use super::access_user::AccessUserResource;
use super::role::RoleResource;
use super::role_association::RoleAssociationResource;
use crate::address::Address;
use crate::deployment::{self, Auth, Deployment, Identity};
use crate::facts::{CredentialStoreId, Wanted, World};
use crate::finding::Finding;
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown};
use crate::state::{FieldChange, State};

pub struct OrphanResource {
    /// As it may have been before the change.
    before: Deployment,
    kind: Kind,
    address: Address,
}

#[derive(Clone, Copy)]
enum Kind {
    Role,
    Association,
    User,
    Key,
}

pub fn of(deployment: &Deployment) -> Vec<Box<dyn Resource + '_>> {
    let kinds: &[Kind] = match deployment.auth {
        Auth::Role => &[Kind::User, Kind::Key],
        Auth::Keys => &[Kind::Role, Kind::Association],
    };
    let orphan = |kind: &Kind| -> Box<dyn Resource> { Box::new(OrphanResource::new(deployment, *kind)) };
    kinds.iter().map(orphan).collect()
}

impl OrphanResource {
    fn new(deployment: &Deployment, kind: Kind) -> Self {
        let name = |suffix| Deployment::default_name(&deployment.spec, &deployment.destination, suffix);
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
        OrphanResource { before, kind, address }
    }

    fn ask<T>(&self, question: impl FnOnce(&dyn Resource) -> T) -> T {
        resource(&self.before, self.kind, question)
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

    fn depends_on(&self) -> Vec<Address> {
        let user = resource(&self.before, Kind::User, |user| user.address().clone());
        match self.kind {
            Kind::Key => vec![user],
            Kind::Role | Kind::Association | Kind::User => self.ask(|resource| resource.depends_on()),
        }
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        match self.kind {
            // The user's answer has its keys.
            Kind::Key => {}
            Kind::Role | Kind::Association | Kind::User => {
                self.ask(|resource| resource.wants(intent, wanted));
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
        self.ask(|resource| resource.observed(world)).filter(|observed| observed.ownership == Ownership::Ours)
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
}
