//! The database role that holds what a vendor's users may do, where the vendor's guide grants it to a role and not to them.
//!
//! Its name is derived, and says whose it is, like that of an owner group: a vendor works as its user and is never told of the
//! role. One of another name is not touched, whoever has it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::database_user::grants::{Grant, Grants, On, Verb};
use super::{addresses, marks, present, sql};
use crate::address::{Address, ResourceKind};
use crate::call::{SqlName, SqlObject, SqlPurpose};
use crate::deployment::Deployment;
use crate::facts::{
    Connection, DatabaseObject, DatabaseRoleFacts, DefaultPrivileges, Grantee, ObjectKind, Wanted,
    WarehouseId, World,
};
use crate::finding::{Finding, FindingId};
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value};

pub struct DatabaseRoleResource<'a> {
    deployment: &'a Deployment,
    name: String,
    grantee: Grantee,
    address: Address,
}

impl<'a> DatabaseRoleResource<'a> {
    pub fn new(deployment: &'a Deployment, name: String) -> Self {
        let address = addresses::of(deployment, ResourceKind::DatabaseRole, &name);
        DatabaseRoleResource { deployment, grantee: Grantee::Role(name.clone()), name, address }
    }

    fn grants(&self) -> Grants<'_> {
        Grants { deployment: self.deployment, to: &self.grantee }
    }

    fn state(&self, grants: &BTreeSet<Grant>) -> State {
        let grants: BTreeSet<_> = grants.iter().map(|grant| self.grants().describe(grant)).collect();
        State::default().with_some("grants", (!grants.is_empty()).then_some(Value::Set(grants)))
    }

    fn facts<'w>(&self, world: &'w World) -> Option<&'w DatabaseRoleFacts> {
        present::database_role(self.deployment, world, &self.name)
    }

    fn members<'w>(&self, world: &'w World) -> Option<&'w BTreeSet<Grantee>> {
        world.owner_roles.get(&(WarehouseId::of(self.deployment), self.name.clone()))
    }

    fn statement(&self, template: &str) -> Result<String, Finding> {
        sql::statement(template, &json!({ "role": self.name }), &self.address)
    }

    /// Who has a role is told to superusers, and to others only of themselves (Redshift Database Developer Guide,
    /// "SVV_USER_GRANTS"); and what it may do, by views that some warehouses do not have.
    ///
    /// # Errors
    /// It is not told here.
    fn is_told(&self, world: &World) -> Result<(), Finding> {
        let Connection { warehouse, database, .. } = Connection::of(self.deployment);
        let finding = |why: String, hint: &str| {
            let message = format!("the database role {} cannot be compared: {why}", self.name);
            FindingId::DatabaseRoleUnread.finding(message).at(&self.address).hint(hint)
        };
        if let Some(reader) = world.ordinary_readers.get(&warehouse) {
            let why = format!("the administrator {reader} is no superuser and is not told who has it");
            return Err(finding(why, "let a superuser be the administrator: see `admin` in the spec"));
        }
        let facts = world.database_roles.get(&(warehouse, database, self.name.clone()));
        match facts.and_then(|facts| facts.unread.iter().next()) {
            None => Ok(()),
            Some((what, why)) => {
                let why = format!("the administrator is not told {what}: {why}");
                Err(finding(
                    why,
                    "this vendor needs a warehouse with SVV views of roles, which this one lacks",
                ))
            }
        }
    }

    /// Others that have the role: no user of the deployment's, and none of another destination of its spec.
    fn others(&self, world: &World) -> BTreeSet<Grantee> {
        let users = self.deployment.database_users();
        let is_ours = |user: &String| {
            let of_spec = match marks::of_user(self.deployment, world, user) {
                Ownership::Ours => true,
                Ownership::Other(owner) => owner.deployment == self.deployment.spec,
                Ownership::Unowned => false,
            };
            of_spec || users.contains(user)
        };
        let is_other = |member: &&Grantee| !matches!(member, Grantee::User(user) if is_ours(user));
        self.members(world).into_iter().flatten().filter(is_other).cloned().collect()
    }

    fn shared(&self, world: &World, id: FindingId, so: &str) -> Option<Finding> {
        let others = self.others(world);
        if others.is_empty() {
            return None;
        }
        let names: Vec<_> = others.iter().map(ToString::to_string).collect();
        let message = format!("the database role {} was also given to {}: {so}", self.name, names.join(", "));
        let take = |other: &Grantee| {
            let values = json!({ "role": self.name, "grantee": other });
            let statement = sql::statement("take_role", &values, &self.address).ok()?;
            Some(format!("\n  {statement};"))
        };
        let statements: String = others.iter().filter_map(take).collect();
        Some(
            id.finding(message)
                .at(&self.address)
                .hint(format!("provision leaves it; to take it away:{statements}")),
        )
    }

    /// What somebody granted to the role beyond what is wanted, and beyond what is taken away with this plan.
    fn beyond(&self, world: &World) -> Option<Finding> {
        let facts = self.facts(world)?;
        let managed = &self.grants().wanted(world) | &self.grants().held(world);
        let mut extra: BTreeSet<_> = facts.granted.iter().map(Grant::on_database).collect();
        for (schema, privileges) in &facts.schemas {
            let on = || On::Schema(schema.clone());
            extra.extend(privileges.iter().map(|one| Grant { on: on(), privilege: one.clone() }));
        }
        for (schema, privileges) in &facts.relations {
            let on = || On::Tables(schema.clone());
            extra.extend(privileges.keys().map(|one| Grant { on: on(), privilege: one.clone() }));
        }
        extra.retain(|grant| !managed.contains(grant));
        if extra.is_empty() {
            return None;
        }
        let in_words = |grant: &Grant| match &grant.on {
            On::Tables(schema) => {
                let count = facts.relations.get(schema).and_then(|all| all.get(&grant.privilege));
                format!("{} on {} tables of schema {schema}", grant.privilege, count.unwrap_or(&0))
            }
            _ => self.grants().describe(grant),
        };
        let list: Vec<_> = extra.iter().map(in_words).collect();
        let message = format!(
            "the database role {} also holds {}, which {} does not need",
            self.name,
            list.join(", "),
            self.deployment.vendor.title
        );
        let finding = FindingId::ExtraDatabaseGrants.finding(message).at(&self.address);
        let revoke = self.grants().statements(Verb::Revoke, &extra, world, &self.address);
        Some(match revoke {
            Ok(statements) => {
                let statements: String = statements.iter().map(|one| format!("\n  {one};")).collect();
                finding.hint(format!("provision leaves it; to take it away:{statements}"))
            }
            Err(_) => finding.hint("provision leaves it; revoke it unless it is there on purpose"),
        })
    }

    /// Takes everything from the role that is known: what DROP ROLE does with it is not documented but for who has the role
    /// (Redshift Database Developer Guide, "DROP ROLE").
    fn revocations(&self, database: &str, facts: &DatabaseRoleFacts) -> Result<Vec<String>, Finding> {
        let mut statements = Vec::new();
        let mut add = |template: &str, values: serde_json::Value| -> Result<(), Finding> {
            statements.push(sql::statement(template, &values, &self.address)?);
            Ok(())
        };
        let all = |kind: ObjectKind, names: BTreeSet<&String>| {
            let objects: Vec<_> = names.iter().map(|name| DatabaseObject::named(kind, *name)).collect();
            (!objects.is_empty())
                .then(|| json!({ "kind": kind, "objects": objects, "grantee": self.grantee }))
        };
        for DefaultPrivileges { owner, schema, on, .. } in &facts.defaults {
            let values = json!({
                "owner": owner, "schema": schema, "on": on, "revoke": true, "grantee": self.grantee,
                "privileges": null,
            });
            add("default_privileges", values)?;
        }
        for schema in facts.relations.keys() {
            let values = json!({ "grantee": self.grantee, "schema": schema, "privileges": null });
            add("revoke_on_tables", values)?;
        }
        let relations = self.deployment.grants.relations.iter().chain(&facts.system).collect();
        let database = database.to_owned();
        let databases = (!facts.granted.is_empty()).then_some(&database);
        let lists = [
            all(ObjectKind::View, relations),
            all(ObjectKind::Schema, facts.schemas.keys().collect()),
            all(ObjectKind::Database, databases.into_iter().collect()),
        ];
        lists.into_iter().flatten().try_for_each(|values| add("revoke_all", values))?;
        Ok(statements)
    }

    /// The other databases first, and with the last transaction the role itself.
    fn drop(&self, world: &World) -> Result<Phases, Finding> {
        let (warehouse, home) = (WarehouseId::of(self.deployment), &self.deployment.database);
        let everywhere =
            world.database_roles.iter().filter(|((at, _, role), _)| *at == warehouse && *role == self.name);
        let nothing = DatabaseRoleFacts::default();
        let mut there: BTreeMap<_, _> =
            everywhere.map(|((_, database, _), facts)| (database, facts)).collect();
        let here = there.remove(home).unwrap_or(&nothing);
        let mut sent = Phases::new();
        let mut send = |database: &String, statements: Vec<String>, last: SqlPurpose| {
            let units = statements.into_iter().map(|statement| vec![statement]).collect();
            sent.extend(sql::in_turns(self.deployment, database, units, &last));
        };
        for (database, facts) in there.into_iter().filter(|(_, facts)| !facts.is_bare()) {
            send(database, self.revocations(database, facts)?, SqlPurpose::Changes);
        }
        let mut statements = self.revocations(home, here)?;
        statements.push(self.statement("drop_role")?);
        send(home, statements, SqlPurpose::Drops(SqlName::Role(self.name.clone())));
        Ok(sent)
    }
}

impl Resource for DatabaseRoleResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "user"
    }

    fn purpose(&self) -> String {
        format!(
            "holds what {} may do in the database, for the user that it logs in as",
            self.deployment.vendor.title
        )
    }

    /// The schemas on which there is something to grant.
    fn depends_on(&self) -> Vec<Address> {
        let group = addresses::database_group(self.deployment);
        [group].into_iter().chain(addresses::schemas(self.deployment)).collect()
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        let at = Connection::of(self.deployment);
        wanted.owner_groups(at.clone());
        match intent {
            Intent::Apply => self.grants().wants(wanted),
            Intent::Destroy => {
                wanted.database_role(at.clone(), &self.name, self.deployment.database_users());
                wanted.role_everywhere(at, &self.name);
            }
        }
    }

    /// Its name says whose it is.
    fn adopt(&self) -> bool {
        false
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        self.is_told(world)?;
        Ok(Some(self.state(&self.grants().wanted(world))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        self.members(world)?;
        Some(Observed { state: self.state(&self.grants().held(world)), ownership: Ownership::Ours })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        let wanted = self.grants().wanted(world);
        let [own, on_tables, on_relations] =
            self.grants().apart(Verb::Grant, &wanted, world, &self.address)?;
        let statements = [vec![self.statement("create_role")?], own].concat();
        let role = SqlObject::Role(self.name.clone());
        let mut all = sql::transaction(self.deployment, statements, SqlPurpose::Creates(role));
        all.extend(self.grants().in_turn(on_tables));
        all.extend(self.grants().in_turn(on_relations));
        Ok(phases(all))
    }

    /// As with a user's own grants, what is missing comes before anything goes.
    fn update(&self, _: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let (held, wanted) = (self.grants().held(world), self.grants().wanted(world));
        let (missing, unwanted) = (&wanted - &held, &held - &wanted);
        let grants = self.grants();
        let apart = |verb, these| grants.apart(verb, these, world, &self.address);
        let [mut own, mut on_tables, on_relations] = apart(Verb::Grant, &missing)?;
        let [revoked, revoked_on_tables, _] = apart(Verb::Revoke, &unwanted)?;
        own.extend(revoked);
        on_tables.extend(revoked_on_tables);
        let mut all = Phases::new();
        if !own.is_empty() {
            all.extend(sql::transaction(self.deployment, own, SqlPurpose::Changes));
        }
        all.extend(grants.in_turn(on_tables));
        all.extend(grants.in_turn(on_relations));
        Ok(phases(all))
    }

    /// Whoever else has it would lose what it may do.
    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        self.is_told(world).map_err(|finding| vec![finding])?;
        let so = "they would lose what it may do";
        if let Some(shared) = self.shared(world, FindingId::DatabaseRoleInUse, so) {
            return Err(vec![shared]);
        }
        self.drop(world).map_err(|finding| vec![finding])
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let so = format!("they may do what {} may", self.deployment.vendor.title);
        let shared = self.shared(world, FindingId::DatabaseRoleShared, &so);
        let mut findings: Vec<_> = shared.into_iter().chain(self.beyond(world)).collect();
        findings.extend(self.grants().missing_schemas(world, &self.address));
        findings
    }
}
