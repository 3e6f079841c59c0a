//! A database and schema that a destination was connected to before: what its users may still do there, and the tag that
//! remembers the place.

use std::collections::{BTreeMap, BTreeSet};

use super::super::database_user::grants::{Grant, Grants, On, Verb};
use super::super::{addresses, marks, sql};
use super::leftover::Leftover;
use crate::address::{Address, Owner, ResourceKind};
use crate::call::SqlPurpose;
use crate::deployment::Deployment;
use crate::facts::{BucketFacts, Connection, CredentialStore, Grantee, Place, Wanted, World};
use crate::finding::{Finding, FindingId};
use crate::resource::{Observed, Ownership, Phases, Teardown, phases};
use crate::state::{State, Value};

/// Who stays on the warehouse, because the destination is there still, or another has taken them over: the users and their
/// role, each with the database that is used now.
pub type Staying = BTreeMap<Grantee, String>;

/// What was granted there to those who stay.
pub struct FormerGrantsResource<'a> {
    /// The deployment as it was there.
    deployment: &'a Deployment,
    staying: &'a Staying,
    address: Address,
}

impl<'a> FormerGrantsResource<'a> {
    pub fn new(deployment: &'a Deployment, staying: &'a Staying) -> Self {
        let place = Place::of(deployment).to_string();
        let address = addresses::of(deployment, ResourceKind::FormerGrants, &place);
        FormerGrantsResource { deployment, staying, address }
    }

    /// Whether a privilege is one for reading, in a schema that the destination reads by now.
    fn is_read(&self, grant: &Grant) -> bool {
        let tables = &self.deployment.grants.tables;
        let is_on_schema = matches!(grant.on, On::Schema(_));
        tables.iter().any(|read| read.schema == self.deployment.schema)
            && (!is_on_schema || grant.privilege == "USAGE")
    }

    /// Each with what it holds there. In the database that they use now, what they hold on it is of now.
    fn held(&self, world: &World) -> Vec<(&'a Grantee, BTreeSet<Grant>)> {
        let of_one = |(to, database): (&'a Grantee, &String)| {
            let (here, grants) =
                (self.deployment.schema.as_str(), Grants { deployment: self.deployment, to });
            let mut held = grants.held(world);
            // Who owns a schema gives it back with the schema itself.
            held.retain(|grant| !matches!(grant.on, On::Ownership(_)));
            if *database == self.deployment.database {
                held.extend(grants.left_on_tables(here, world));
                held.retain(|grant| grant.on.schema() == Some(here) && !self.is_read(grant));
            }
            (to, held)
        };
        let ours = |(to, _): &(&Grantee, &String)| match self.owner_of(to, world) {
            Ownership::Ours => true,
            Ownership::Other(owner) => owner.deployment == self.deployment.spec,
            Ownership::Unowned => false,
        };
        self.staying.iter().filter(ours).map(of_one).filter(|(_, held)| !held.is_empty()).collect()
    }

    fn owner_of(&self, to: &Grantee, world: &World) -> Ownership {
        match to {
            Grantee::User(user) => marks::of_user(self.deployment, world, user),
            Grantee::Role(role) => Owner::of_role(role).map_or(Ownership::Unowned, Ownership::Other),
            Grantee::Public | Grantee::Group(_) => Ownership::Unowned,
        }
    }
}

impl Leftover for FormerGrantsResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "destinations"
    }

    fn wants(&self, wanted: &mut Wanted) {
        let at = Connection::of(self.deployment);
        wanted.schema(at.clone(), &self.deployment.schema);
        for to in self.staying.keys() {
            match to {
                Grantee::User(user) => wanted.database_user(at.clone(), user),
                Grantee::Role(role) => wanted.database_role(at.clone(), role, []),
                Grantee::Public | Grantee::Group(_) => {}
            }
        }
        let has_tables = !self.deployment.grants.tables.is_empty();
        if has_tables || self.staying.values().any(|database| *database != self.deployment.database) {
            wanted.default_privileges(at);
        }
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let in_words = |(to, held): (&Grantee, BTreeSet<Grant>)| {
            let grants = Grants { deployment: self.deployment, to };
            held.iter().map(|grant| format!("{} to {to}", grants.describe(grant))).collect::<Vec<_>>()
        };
        let grants: BTreeSet<_> = self.held(world).into_iter().flat_map(in_words).collect();
        let state = State::default().with("grants", Value::Set(grants.clone()));
        (!grants.is_empty()).then_some(Observed { state, ownership: Ownership::Ours })
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let mut statements = Vec::new();
        for (to, held) in self.held(world) {
            let grants = Grants { deployment: self.deployment, to };
            let revoke = grants.statements(Verb::Revoke, &held, world, &self.address);
            statements.extend(revoke.map_err(|finding| vec![finding])?);
        }
        Ok(sql::transaction(self.deployment, statements, SqlPurpose::Changes))
    }
}

/// The tag that remembers the place.
pub struct FormerPlaceResource<'a> {
    /// The deployment as it was there.
    deployment: &'a Deployment,
    /// As it is now, unless the destination is gone: then everything that remembers goes.
    now: Option<&'a Deployment>,
    place: Place,
    address: Address,
}

impl<'a> FormerPlaceResource<'a> {
    pub fn new(deployment: &'a Deployment, now: Option<&'a Deployment>) -> Self {
        let place = Place::of(deployment);
        let address = addresses::of(deployment, ResourceKind::FormerPlace, &place.to_string());
        FormerPlaceResource { deployment, now, place, address }
    }

    /// The tag that remembers the place, on anything that is there.
    fn key(&self, world: &World) -> Option<String> {
        let owner = self.deployment.owner();
        let buckets = world.buckets.values().filter_map(|bucket| match bucket {
            BucketFacts::Readable(bucket) => Some(&bucket.tags),
            _ => None,
        });
        let roles = world.roles.values().map(|role| &role.tags);
        let users = world.access_users.values().map(|user| &user.tags);
        let stores = world.credential_stores.values().filter_map(|store| match store {
            CredentialStore::Held(store) => Some(&store.tags),
            CredentialStore::Deleting | CredentialStore::Unusable { .. } => None,
        });
        let ours = buckets.chain(roles).chain(users).chain(stores).filter(|tags| owner.is_named_by(tags));
        ours.flat_map(marks::places::in_tags).find(|(place, _)| *place == self.place).map(|(_, key)| key)
    }

    fn unread(&self, world: &World, id: FindingId) -> Option<Finding> {
        let why = world.unread_places.get(&self.place)?;
        let message = format!("what is left in {} is not known: {why}", self.place);
        Some(id.finding(message).at(&self.address))
    }
}

impl Leftover for FormerPlaceResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "destinations"
    }

    fn wants(&self, wanted: &mut Wanted) {
        wanted.owner_groups(Connection::of(self.deployment));
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        self.key(world)?;
        let state = State::default()
            .with("warehouse", Value::from(self.place.warehouse.to_string().as_str()))
            .with("database", Value::from(self.place.database.as_str()));
        Some(Observed { state, ownership: Ownership::Ours })
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        if let Some(unread) = self.unread(world, FindingId::FormerPlaceUnreachable) {
            return Err(vec![unread.hint(
                "make the warehouse reachable, or give the destination that was on it back to the spec with the way to \
                 its database",
            )]);
        }
        let forget = self.now.map(|now| marks::forget(now, world, &self.place));
        Ok(phases(forget))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        self.unread(world, FindingId::FormerPlaceUnread).into_iter().collect()
    }
}
