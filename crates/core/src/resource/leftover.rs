//! What the other way of signing in left behind: after a change of `auth`, the role or the IAM user of before.
//!
//! The vendor may still use it, so that apply leaves it and the policy's finding tells of it; destroy removes it. Only
//! what has its default name is found: the spec no longer says another one.

use super::access_key::AccessKey;
use super::access_user::AccessUser;
use super::role::Role;
use super::{Observed, Ownership, Resource, Stages, Teardown};
use crate::engine::{Address, FieldChange, Finding, Intent, Query, SinkId, State, World};
use crate::spec::{self, Auth, Deployment, Identity};

pub struct Leftover {
    /// As it may have been before the change.
    before: Deployment,
    kind: Kind,
    address: Address,
}

#[derive(Clone, Copy)]
enum Kind {
    Role,
    User,
    Key,
}

pub fn of(deployment: &Deployment) -> Vec<Box<dyn Resource + '_>> {
    let kinds: &[Kind] = match deployment.auth {
        Auth::Role => &[Kind::User, Kind::Key],
        Auth::Keys => &[Kind::Role],
    };
    let leftover = |kind: &Kind| -> Box<dyn Resource> { Box::new(Leftover::new(deployment, *kind)) };
    kinds.iter().map(leftover).collect()
}

impl Leftover {
    fn new(deployment: &Deployment, kind: Kind) -> Self {
        let name = |suffix| Deployment::default_name(&deployment.spec, &deployment.destination, suffix);
        let mut before = deployment.clone();
        before.role = Some(spec::Role {
            name: name(""),
            path: "/".to_owned(),
            adopt: false,
            permissions_boundary: None,
            max_session: 0,
            trust: spec::Trust {
                identity: Identity::Aws { principals: Vec::new(), external_id: None },
                session_name: None,
            },
        });
        before.access_user =
            Some(spec::AccessUser { name: name("-user"), path: "/".to_owned(), adopt: false });
        let address = resource(&before, kind, |resource| resource.address().clone());
        Leftover { before, kind, address }
    }

    fn ask<T>(&self, question: impl FnOnce(&dyn Resource) -> T) -> T {
        resource(&self.before, self.kind, question)
    }
}

/// Asks the resource that it was.
fn resource<T>(before: &Deployment, kind: Kind, question: impl FnOnce(&dyn Resource) -> T) -> T {
    let role = before.role.as_ref().expect("a leftover has both");
    let user = before.access_user.as_ref().expect("a leftover has both");
    match kind {
        Kind::Role => question(&Role::new(before, role)),
        Kind::User => question(&AccessUser::new(before, user)),
        // Where its secret was kept makes no difference any more.
        Kind::Key => question(&AccessKey::new(before, user, SinkId::File { path: String::new() })),
    }
}

impl Resource for Leftover {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        self.ask(|resource| resource.table())
    }

    fn purpose(&self) -> String {
        "left from before `auth` was changed".to_owned()
    }

    fn requires(&self) -> Vec<Address> {
        let user = resource(&self.before, Kind::User, |user| user.address().clone());
        match self.kind {
            Kind::Key => vec![user],
            Kind::Role | Kind::User => self.ask(|resource| resource.requires()),
        }
    }

    fn queries(&self, intent: Intent) -> Vec<Query> {
        match self.kind {
            // The user's answer has its keys.
            Kind::Key => Vec::new(),
            Kind::Role | Kind::User => self.ask(|resource| resource.queries(intent)),
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

    fn create(&self, _: &World) -> Result<Stages, Finding> {
        Ok(Stages::new())
    }

    fn update(&self, _: &[FieldChange], _: &World) -> Result<Stages, Finding> {
        Ok(Stages::new())
    }

    fn delete(&self, world: &World, options: Teardown) -> Result<Stages, Vec<Finding>> {
        self.ask(|resource| resource.delete(world, options))
    }
}
