//! The schema that the vendor writes to, where it is made here and not by the vendor.
//!
//! One that is there already is used as it is and never removed: a person may have made it by hand,
//! or the vendor with its first sync. What the vendor's users may do in it is said with each user.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::database_user::release;
use super::{addresses, marks, present, sql, visibility};
use crate::address::{Address, Owner};
use crate::call::{SqlName, SqlObject, SqlPurpose};
use crate::deployment::{Deployment, SchemaMode};
use crate::facts::{
    Connection, DatabaseObject, Grantee, ObjectKind, SchemaContents, SchemaFacts, Wanted, WarehouseId, World,
};
use crate::finding::{Finding, FindingId};
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value};

pub struct SchemaResource<'a> {
    deployment: &'a Deployment,
    schema: &'a str,
    address: Address,
}

impl<'a> SchemaResource<'a> {
    pub fn new(deployment: &'a Deployment, schema: &'a str) -> Self {
        SchemaResource { deployment, schema, address: addresses::schema(deployment, schema) }
    }

    fn is_made_here(&self) -> bool {
        self.deployment.schema_mode.is_made_here()
    }

    fn state(&self, owner: Option<Owner>) -> State {
        let state = State::default().with("database", Value::from(self.deployment.database.as_str()));
        state.with_some("managed_by", owner.map(|owner| Value::Text(owner.to_string())))
    }

    fn statement(&self, template: &str) -> Result<String, Finding> {
        let group = self.deployment.owner().group();
        sql::statement(template, &json!({ "schema": self.schema, "group": group }), &self.address)
    }

    /// Takes everything on the schema from somebody.
    pub fn release_from(&self, grantee: &Grantee) -> Result<String, Finding> {
        let schema = DatabaseObject::named(ObjectKind::Schema, self.schema);
        let values = json!({ "kind": "schema", "objects": [schema], "grantee": grantee });
        sql::statement("revoke_all", &values, &self.address)
    }

    /// What is in the schema and belongs to none of the deployment's users.
    fn of_others(&self, facts: &SchemaFacts) -> BTreeMap<String, SchemaContents> {
        let users = self.deployment.database_users();
        let others = facts.contents.iter().filter(|(owner, _)| !users.contains(owner));
        others.map(|(owner, contents)| (owner.clone(), contents.clone())).collect()
    }

    /// The tables that the vendor can neither load nor change, with the statements that would give
    /// them to it.
    fn tables_of_others(&self, facts: &SchemaFacts, world: &World) -> Option<Finding> {
        let others = self.of_others(facts);
        let is_meant = self.deployment.grants.tables.iter().any(|granted| granted.schema == self.schema);
        if others.is_empty() || is_meant {
            return None;
        }
        let schema = self.schema;
        let message = format!(
            "the schema {schema} holds what {} cannot change: {}{}",
            self.deployment.vendor.title,
            in_words(&others),
            self.through_roles(facts, world)
        );
        let grantee = self.deployment.grantee();
        let tables = others.values().flat_map(|contents| &contents.tables);
        let statements = tables.filter_map(|name| {
            let table = DatabaseObject {
                schema: Some(schema.to_owned()),
                ..DatabaseObject::named(ObjectKind::Table, name)
            };
            release::reassign(&table, &grantee, &self.address).ok()
        });
        let statements: String = statements.map(|statement| format!("\n  {statement};")).collect();
        let hint = format!("if {} is to go on with them, give them to it:{statements}", grantee);
        Some(FindingId::SchemaHoldsTablesOfOthers.finding(message).at(&self.address).hint(hint))
    }

    /// `; the database role maker lets it INSERT (2), SELECT (3)`
    fn through_roles(&self, facts: &SchemaFacts, world: &World) -> String {
        let Some(database) = present::database_user(self.deployment, world, &self.deployment.grantee())
        else {
            return String::new();
        };
        let roles = facts.roles_on_tables.iter().filter(|(role, _)| database.roles.contains_key(*role));
        let one = |(role, privileges): (&String, &BTreeMap<String, u64>)| {
            let privileges: Vec<_> =
                privileges.iter().map(|(privilege, count)| format!("{privilege} ({count})")).collect();
            format!("; the database role {role} lets it {}", privileges.join(", "))
        };
        roles.map(one).collect()
    }

    fn belongs_to_the_vendor(&self, facts: &SchemaFacts) -> Option<Finding> {
        let owner = &facts.owner;
        let is_meant = self.deployment.schema_mode == SchemaMode::Owned;
        if is_meant || !self.deployment.database_users().contains(owner) {
            return None;
        }
        let schema = self.schema;
        let message = format!(
            "the schema {schema} belongs to {owner} itself, which may do more with it than is granted"
        );
        let object = DatabaseObject::named(ObjectKind::Schema, schema);
        let admin = self.deployment.admin.user.as_deref().unwrap_or("new_owner");
        let statement = release::reassign(&object, admin, &self.address).ok()?;
        let hint = format!("to hold it to the grants: {statement}; then apply again");
        Some(FindingId::SchemaOwnedByVendor.finding(message).at(&self.address).hint(hint))
    }

    /// Who is no superuser drops what is its own (Redshift Database Developer Guide, "DROP SCHEMA").
    fn given_away(&self, world: &World) -> Option<Finding> {
        let facts =
            present::schema(self.deployment, world, self.schema).filter(|facts| facts.contents.is_empty())?;
        let reader = world.ordinary_readers.get(&WarehouseId::of(self.deployment))?;
        if facts.owner == *reader {
            return None;
        }
        let schema = self.schema;
        let message = format!(
            "the schema {schema} belongs to {} by now: {reader} may neither take privileges on it away nor drop it",
            facts.owner
        );
        let object = DatabaseObject::named(ObjectKind::Schema, schema);
        let statement = release::reassign(&object, reader, &self.address).ok()?;
        let hint = format!("as {} or a superuser: {statement};", facts.owner);
        Some(FindingId::SchemaOfAnother.finding(message).at(&self.address).hint(hint))
    }

    fn made_again(&self, world: &World) -> Option<Finding> {
        let is_another = marks::is_schema_made_again(self.deployment, world, self.schema);
        let schema = self.schema;
        let message = format!(
            "the schema {schema} is another than the one that provision made: somebody dropped that one and made it again"
        );
        let finding = FindingId::MadeAgain.finding(message).at(&self.address);
        is_another.then(|| finding.hint("it is used as it is, and `destroy` leaves it"))
    }

    /// A schema that was there before, where the vendor is to own it.
    fn is_not_given_away(&self, facts: &SchemaFacts, world: &World) -> Option<Finding> {
        let grantee = self.deployment.grantee();
        let is_given = facts.owner == grantee || marks::is_our_schema(self.deployment, world, self.schema);
        if self.deployment.schema_mode != SchemaMode::Owned || is_given {
            return None;
        }
        let schema = self.schema;
        let message = format!(
            "the schema {schema} is there already and belongs to {}: it is not given to {grantee}",
            facts.owner
        );
        let object = DatabaseObject::named(ObjectKind::Schema, schema);
        let statement = release::reassign(&object, &grantee, &self.address).ok()?;
        let hint =
            format!("choose another schema, or give it away yourself, with what is in it: {statement};");
        Some(FindingId::SchemaNotWritable.finding(message).at(&self.address).hint(hint))
    }

    /// A schema that is not visible may be there all the same: then CREATE SCHEMA fails, whoever runs it.
    fn may_be_hidden(&self, world: &World) -> Option<Finding> {
        let schema = self.schema;
        let hidden = format!("the schema {schema} is not visible, and may be there all the same");
        visibility::partial(self.deployment, world, &self.address, &hidden)
    }

    /// Where the vendor is to create the schema and somebody else did, its first sync fails.
    fn out_of_the_vendors_reach(&self, facts: &SchemaFacts, world: &World) -> Option<Finding> {
        let grantee = self.deployment.grantee();
        let database = present::database_user(self.deployment, world, &grantee);
        let user = database.and_then(|database| database.user.as_ref());
        let may_create = |(to, privileges): (&Grantee, &BTreeSet<String>)| {
            let concerns = match to {
                Grantee::User(name) => *name == grantee,
                Grantee::Role(name) => database.is_some_and(|database| database.roles.contains_key(name)),
                // Whether the user is in a group is not known here.
                Grantee::Public | Grantee::Group(_) => true,
            };
            concerns && privileges.contains("CREATE")
        };
        let writable = facts.owner == grantee
            || user.is_some_and(|user| user.superuser)
            || facts.granted.iter().chain(&facts.scoped).any(may_create)
            // It may have a role of which nothing is told.
            || database.is_some_and(|database| !database.unread.is_empty());
        if writable {
            return None;
        }
        let (schema, vendor) = (self.schema, &self.deployment.vendor);
        let message = format!(
            "the schema {schema} is there already, belongs to {} and lets {grantee} create nothing in it",
            facts.owner
        );
        let hint = format!(
            "set `schema_mode = \"precreated\"` to grant {} what it needs in it, or choose another schema",
            vendor.title
        );
        Some(FindingId::SchemaNotWritable.finding(message).at(&self.address).hint(hint))
    }
}

/// `5 of etl (a, b, c …), 1 of awsuser (d)`
fn in_words(contents: &BTreeMap<String, SchemaContents>) -> String {
    let one = |(owner, contents): (&String, &SchemaContents)| {
        let SchemaContents { count, tables } = contents;
        let more = if *count > tables.len() as u64 { " …" } else { "" };
        match tables.is_empty() {
            true => format!("{count} of {owner}"),
            false => format!("{count} of {owner} ({}{more})", tables.join(", ")),
        }
    };
    contents.iter().map(one).collect::<Vec<_>>().join(", ")
}

impl Resource for SchemaResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "destinations"
    }

    fn purpose(&self) -> String {
        format!(
            "where {} writes its tables, so that it need not create schemas",
            self.deployment.vendor.title
        )
    }

    /// What records it as ours; and the schema before this one, so that of two calls that set tags with the numbers of all
    /// schemas the last knows all.
    fn depends_on(&self) -> Vec<Address> {
        let tagged = addresses::bucket(self.deployment).or_else(|| addresses::role(self.deployment));
        let made = addresses::schemas(self.deployment);
        let before = made.take_while(|address| *address != self.address).last();
        [addresses::database_group(self.deployment)].into_iter().chain(tagged).chain(before).collect()
    }

    fn wants(&self, _: Intent, wanted: &mut Wanted) {
        wanted.schema(Connection::of(self.deployment), self.schema);
    }

    /// Nothing about it is changed.
    fn adopt(&self) -> bool {
        true
    }

    /// A schema that was made here stays where the vendor is to make its schema from now on: it has
    /// its tables in it, and keeps what it was granted on it.
    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        let ours = marks::is_our_schema(self.deployment, world, self.schema);
        let is_to_be_made = present::schema(self.deployment, world, self.schema).is_none();
        let owner = (ours || is_to_be_made).then(|| self.deployment.owner());
        Ok((self.is_made_here() || ours).then(|| self.state(owner)))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        present::schema(self.deployment, world, self.schema)?;
        let ours = marks::is_our_schema(self.deployment, world, self.schema);
        let ownership = if ours { Ownership::Ours } else { Ownership::Unowned };
        let recorded = ours && marks::is_schema_recorded(self.deployment, world, self.schema);
        let state = self.state(recorded.then(|| self.deployment.owner()));
        (ours || self.is_made_here()).then_some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        let mut statements = vec![self.statement("create_schema")?];
        let group = (!marks::are_tags(self.deployment, world)).then(|| self.deployment.owner().group());
        if group.is_some() {
            statements.push(self.statement("grant_to_owner_group")?);
        }
        let schema = SqlObject::Schema { name: self.schema.to_owned(), group };
        let mut all = sql::transaction(self.deployment, statements, SqlPurpose::Creates(schema));
        all.push(marks::record(self.deployment, world, None).into_iter().collect());
        Ok(phases(all))
    }

    /// What was recorded elsewhere, or as somebody's whom no spec names any more, is recorded as ours.
    fn update(&self, _: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let mut statements = vec![self.statement("grant_to_owner_group")?];
        for group in marks::released_groups_of_schema(self.deployment, world, self.schema) {
            statements.push(self.release_from(&Grantee::Group(group))?);
        }
        Ok(sql::transaction(self.deployment, statements, SqlPurpose::Changes))
    }

    /// Only an empty schema goes: what is in it is the customer's data.
    fn delete(&self, world: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        if let Some(finding) = self.given_away(world) {
            return Err(vec![finding]);
        }
        let contents = present::schema(self.deployment, world, self.schema).map(|facts| &facts.contents);
        match contents.filter(|contents| !contents.is_empty()) {
            None => {
                let drop = self.statement("drop_schema").map_err(|finding| vec![finding])?;
                let name = SqlName::Schema(self.schema.to_owned());
                Ok(sql::transaction(self.deployment, vec![drop], SqlPurpose::Drops(name)))
            }
            Some(contents) => {
                let schema = self.schema;
                let message = format!("the schema {schema} stays with what is in it: {}", in_words(contents));
                let finding = FindingId::SchemaNotEmpty.finding(message).at(&self.address);
                let statement =
                    self.statement("drop_schema_with_contents").map_err(|finding| vec![finding])?;
                Err(vec![finding.hint(format!("whoever wants the data gone can run: {statement};"))])
            }
        }
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let Some(facts) = present::schema(self.deployment, world, self.schema) else {
            return self.may_be_hidden(world).into_iter().collect();
        };
        match self.is_made_here() {
            true => {
                let findings = [
                    self.tables_of_others(facts, world),
                    self.belongs_to_the_vendor(facts),
                    self.made_again(world),
                    self.is_not_given_away(facts, world),
                ];
                findings.into_iter().flatten().collect()
            }
            false => self.out_of_the_vendors_reach(facts, world).into_iter().collect(),
        }
    }
}
