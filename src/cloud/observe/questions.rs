//! What a set of queries asks for, each thing once.

use std::collections::{BTreeMap, BTreeSet};

use super::super::sql::Asked;
use provision_core::engine::{AdminAccess, Owner, Query, SinkId, Warehouse, WarehouseId};

/// The queries without what they have in common.
#[derive(Default)]
pub(super) struct Questions {
    /// By name and region; whether its contents matter.
    pub(super) buckets: BTreeMap<(String, String), bool>,
    /// By name; whether the instance profiles matter.
    pub(super) roles: BTreeMap<String, bool>,
    pub(super) access_users: BTreeSet<String>,
    pub(super) sinks: BTreeSet<SinkId>,
    /// By environment variable and forbidden characters.
    pub(super) passwords: BTreeSet<(String, String)>,
    pub(super) policies: BTreeSet<String>,
    pub(super) oidc_providers: BTreeSet<String>,
    pub(super) warehouses: BTreeSet<WarehouseId>,
    /// Who asks for the rules of which warehouse.
    pub(super) ingress: BTreeMap<WarehouseId, BTreeSet<Owner>>,
    /// Those whose subnets matter.
    pub(super) subnets: BTreeSet<WarehouseId>,
    /// By connection.
    pub(super) databases: BTreeMap<Connection, Asked>,
    /// By connection: the users who are to be dropped.
    pub(super) holdings: BTreeMap<Connection, BTreeSet<String>>,
}

/// A warehouse, a database of it, and the administrator who logs in.
type Connection = (WarehouseId, String, AdminAccess);

impl Questions {
    pub(super) fn new(queries: &BTreeSet<Query>) -> Self {
        let mut questions = Questions::default();
        for query in queries {
            questions.add(query.clone());
        }
        questions
    }

    fn add(&mut self, query: Query) {
        match query {
            Query::Bucket { name, region, contents } => {
                *self.buckets.entry((name, region)).or_default() |= contents
            }
            Query::Role { name, profiles } => *self.roles.entry(name).or_default() |= profiles,
            Query::OidcProvider { arn } => {
                self.oidc_providers.insert(arn);
            }
            Query::AccessUser { name } => {
                self.access_users.insert(name);
            }
            Query::Sink(sink) => {
                self.sinks.insert(sink);
            }
            Query::Password { variable, forbidden } => {
                self.passwords.insert((variable, forbidden));
            }
            Query::Policy { arn } => {
                self.policies.insert(arn);
            }
            Query::Warehouse(id) => {
                self.warehouses.insert(id);
            }
            Query::Ingress { warehouse, deployment, destination } => {
                self.warehouses.insert(warehouse.clone());
                self.ingress.entry(warehouse).or_default().insert(Owner { deployment, destination });
            }
            Query::Subnets(id) => {
                self.warehouses.insert(id.clone());
                self.subnets.insert(id);
            }
            Query::Database { warehouse, database, admin, user } => {
                self.asked(warehouse, database, admin).users.insert(user);
            }
            Query::Schema { warehouse, database, admin, schema } => {
                self.asked(warehouse, database, admin).schemas.insert(schema);
            }
            Query::Group { warehouse, database, admin, group } => {
                self.asked(warehouse, database, admin).groups.insert(group);
            }
            Query::Holdings { warehouse, database, admin, user } => {
                self.warehouses.insert(warehouse.clone());
                self.holdings.entry((warehouse, database, admin)).or_default().insert(user);
            }
        }
    }

    fn asked(&mut self, warehouse: WarehouseId, database: String, admin: AdminAccess) -> &mut Asked {
        self.warehouses.insert(warehouse.clone());
        self.databases.entry((warehouse, database, admin)).or_default()
    }

    pub(super) fn warehouses_by_region(&self) -> BTreeMap<&str, Vec<&WarehouseId>> {
        let mut warehouses: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for id in &self.warehouses {
            warehouses.entry(id.region.as_str()).or_default().push(id);
        }
        warehouses
    }

    /// Who asks for rules in which region.
    pub(super) fn owners_by_region(&self) -> BTreeMap<&str, BTreeSet<Owner>> {
        let mut owners: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for (warehouse, asking) in &self.ingress {
            owners.entry(warehouse.region.as_str()).or_default().extend(asking.iter().cloned());
        }
        owners
    }

    /// The public warehouses whose subnets are asked for, by region.
    pub(super) fn public_by_region<'w>(
        &self,
        warehouses: &'w BTreeMap<WarehouseId, Warehouse>,
    ) -> BTreeMap<&'w str, Vec<(&'w WarehouseId, &'w Warehouse)>> {
        let mut public: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let asked = warehouses.iter().filter(|(id, _)| self.subnets.contains(id));
        for (id, warehouse) in asked.filter(|(_, warehouse)| warehouse.publicly_accessible) {
            public.entry(id.region.as_str()).or_default().push((id, warehouse));
        }
        public
    }

    /// The security groups whose rules are asked for, by region.
    pub(super) fn groups_by_region(
        &self,
        warehouses: &BTreeMap<WarehouseId, Warehouse>,
    ) -> BTreeMap<String, BTreeSet<String>> {
        let mut groups: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for (id, warehouse) in self.ingress.keys().filter_map(|id| Some((id, warehouses.get(id)?))) {
            let groups = groups.entry(id.region.clone()).or_default();
            groups.extend(warehouse.security_groups.iter().cloned());
        }
        groups.retain(|_, groups| !groups.is_empty());
        groups
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Questions;
    use provision_core::engine::{AdminAccess, Query, Route, WarehouseId, WarehouseKind};

    fn warehouse() -> WarehouseId {
        WarehouseId {
            region: "us-east-1".to_owned(),
            kind: WarehouseKind::Cluster,
            name: "analytics".to_owned(),
        }
    }

    fn database(user: &str) -> Query {
        let admin = AdminAccess::Secret { arn: None, route: Route::default() };
        Query::Database { warehouse: warehouse(), database: "dev".to_owned(), admin, user: user.to_owned() }
    }

    #[test]
    fn what_queries_share_is_asked_once() {
        let bucket =
            |contents| Query::Bucket { name: "b".to_owned(), region: "us-east-1".to_owned(), contents };
        let queries = BTreeSet::from([
            bucket(false),
            bucket(true),
            database("a"),
            database("b"),
            Query::Warehouse(warehouse()),
        ]);
        let questions = Questions::new(&queries);
        assert_eq!(questions.buckets.into_values().collect::<Vec<_>>(), [true]);
        assert_eq!(questions.warehouses, BTreeSet::from([warehouse()]));
        let asked: Vec<_> = questions.databases.into_values().collect();
        assert_eq!(asked.len(), 1, "one connection for both users");
        assert_eq!(asked[0].users, BTreeSet::from(["a".to_owned(), "b".to_owned()]));
    }
}
