//! The database user that the vendor really logs in as, with its grants on the database and, where
//! it is made here, on the schema.

use std::collections::BTreeSet;

use serde_json::json;

use super::grants::{Grant, Grants, Verb};
use super::release::{self, Release};
use super::{
    Observed, Ownership, Resource, Stages, Teardown, address_of, changes_field, in_database, mark, owner_of,
    schema, sql, transaction, warehouse_id,
};
use crate::engine::{
    Address, AdminAccess, Database, FieldChange, Finding, FindingId, Intent, Kind, Owner, Query, State,
    Value, World,
};
use crate::spec::Deployment;

/// Statements of one transaction at most: what the Data API takes (Redshift Data API Reference,
/// BatchExecuteStatement).
const STATEMENTS_AT_ONCE: usize = 40;

pub struct DatabaseUser<'a> {
    deployment: &'a Deployment,
    user: String,
    address: Address,
}

impl<'a> DatabaseUser<'a> {
    pub fn new(deployment: &'a Deployment, user: String) -> Self {
        let address = address_of(deployment, Kind::DatabaseUser, &user);
        DatabaseUser { deployment, user, address }
    }

    fn database<'w>(&self, world: &'w World) -> Option<&'w Database> {
        let Deployment { database, .. } = self.deployment;
        world.databases.get(&(warehouse_id(self.deployment), database.clone(), self.user.clone()))
    }

    fn grants(&self) -> Grants<'_> {
        Grants { deployment: self.deployment, user: &self.user }
    }

    fn state(&self, grants: &BTreeSet<Grant>, owner: Option<Owner>) -> State {
        let grants: BTreeSet<_> = grants.iter().map(|grant| self.grants().describe(grant)).collect();
        State::default()
            .with_some("grants", (!grants.is_empty()).then_some(Value::Set(grants)))
            .with_some("managed_by", owner.map(|owner| Value::Text(owner.to_string())))
    }

    fn statement(&self, template: &str) -> Result<String, Finding> {
        let no_password: Option<String> = None;
        let values = json!({ "user": self.user, "password_hash": no_password });
        sql(template, &values, &self.address)
    }

    /// What marks the user as ours in the database itself, where nothing else can.
    fn mark(&self) -> Result<Option<String>, Finding> {
        let Some(group) = self.deployment.mark_group() else { return Ok(None) };
        sql("add_to_group", &json!({ "user": self.user, "group": group }), &self.address).map(Some)
    }

    /// What it takes to free the user, where it is known what the user has.
    fn release<'r>(&'r self, world: &'r World, heir: Option<&'r str>) -> Option<Release<'r>> {
        let holdings = world.holdings.get(&(warehouse_id(self.deployment), self.user.clone()))?;
        Some(Release {
            user: &self.user,
            holdings,
            home: &self.deployment.database,
            leaving: self.deployment.database_users(),
            heir,
            what: &self.address,
        })
    }

    /// Sessions first, then the other databases, and with the last transaction the user itself.
    fn drop(&self, release: &Release<'_>) -> Result<Stages, Finding> {
        let mut stages = Stages::new();
        let mut add = |database: &str, units| {
            for statements in release::transactions(units, STATEMENTS_AT_ONCE) {
                stages.push(vec![in_database(self.deployment, database.to_owned(), statements)]);
            }
        };
        add(release.home, release.sessions()?);
        for name in release.holdings.databases.keys().filter(|name| *name != release.home) {
            add(name, release.in_database(name)?);
        }
        let mut units = release.in_database(release.home)?;
        units.push(vec![self.statement("drop_user")?]);
        add(release.home, units);
        Ok(stages)
    }
}

impl Resource for DatabaseUser<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "user"
    }

    fn purpose(&self) -> String {
        let title = &self.deployment.vendor.title;
        match self.user.starts_with("IAMR:") {
            true => format!("who {title} logs in as: Redshift names the user after the role"),
            false => format!("who {title} logs in as, with temporary credentials only"),
        }
    }

    /// What carries the mark, and the schema on which there is something to grant.
    fn requires(&self) -> Vec<Address> {
        mark::carrier(self.deployment).into_iter().chain(schema::address(self.deployment)).collect()
    }

    fn queries(&self, intent: Intent) -> Vec<Query> {
        let warehouse = warehouse_id(self.deployment);
        let Deployment { database, admin, .. } = self.deployment;
        let (database, admin, user) = (database.clone(), AdminAccess::of(admin), self.user.clone());
        let mut queries = vec![Query::Warehouse(warehouse.clone())];
        if intent == Intent::Destroy {
            let (warehouse, database) = (warehouse.clone(), database.clone());
            queries.push(Query::Holdings { warehouse, database, admin: admin.clone(), user: user.clone() });
        }
        queries.push(Query::Database { warehouse, database, admin, user });
        queries
    }

    fn adopt(&self) -> bool {
        self.deployment.user.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        Ok(Some(self.state(&self.grants().wanted(world), Some(owner_of(self.deployment)))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let database = self.database(world)?;
        database.user.as_ref()?;
        let ownership = mark::of_user(self.deployment, world, &self.user);
        let owner = (ownership == Ownership::Ours).then(|| owner_of(self.deployment));
        Some(Observed { state: self.state(&self.grants().held(world), owner), ownership })
    }

    fn create(&self, world: &World) -> Result<Stages, Finding> {
        let mut statements = vec![self.statement("create_user")?];
        statements.extend(self.mark()?);
        let wanted = self.grants().wanted(world);
        statements.extend(self.grants().statements(Verb::Grant, &wanted, &self.address)?);
        Ok(transaction(self.deployment, statements))
    }

    /// What is missing is granted before anything is revoked, in one transaction, so that the vendor
    /// is never without a place to write.
    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Stages, Finding> {
        let (held, wanted) = (self.grants().held(world), self.grants().wanted(world));
        let missing = wanted.difference(&held).cloned().collect();
        let unwanted = held.difference(&wanted).cloned().collect();
        let mut statements = Vec::new();
        if changes_field(changes, "managed_by") {
            // From now on only temporary credentials get in.
            statements.push(self.statement("set_password")?);
            statements.extend(self.mark()?);
        }
        statements.extend(self.grants().statements(Verb::Grant, &missing, &self.address)?);
        statements.extend(self.grants().statements(Verb::Revoke, &unwanted, &self.address)?);
        Ok(transaction(self.deployment, statements))
    }

    fn delete(&self, world: &World, options: Teardown) -> Result<Stages, Vec<Finding>> {
        let Some(release) = self.release(world, options.reassign_to) else {
            let message = format!("it was not read what the database user {} has", self.user);
            return Err(vec![Finding::new(FindingId::DatabaseNotSearched, message).at(&self.address)]);
        };
        let objections = release.objections();
        if !objections.is_empty() {
            return Err(objections);
        }
        self.drop(&release).map_err(|finding| vec![finding])
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let user = self.database(world).and_then(|database| database.user.as_ref());
        let Some(_) = user.filter(|user| user.superuser) else { return Vec::new() };
        let message = format!("the database user {} is a superuser: grants do not limit it", self.user);
        vec![
            Finding::new(FindingId::DatabaseUserIsSuperuser, message)
                .at(&self.address)
                .hint("ALTER USER … NOCREATEUSER takes the right away"),
        ]
    }
    fn findings_of_delete(&self, world: &World) -> Vec<Finding> {
        self.release(world, None).map(|release| release.warnings()).unwrap_or_default()
    }
}
