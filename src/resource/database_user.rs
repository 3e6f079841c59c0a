//! The database user that the vendor really logs in as, with its grants on the database and its password.
//!
//! Redshift cannot tag a user, so the mark of ownership is a tag on the staging bucket or, where there is none, on the
//! role or the sink, set before the user is created. Nor does it tell a password; the sink records whether one was set.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::{
    Observed, Ownership, Resource, Stages, Teardown, address_of, bucket, changes_field, credentials,
    database_password::DatabasePassword, owner_of, role, sql, warehouse_id,
};
use crate::engine::{
    Address, AdminAccess, Call, Database, FieldChange, Finding, FindingId, Intent, Kind, OwnedObject, Owner,
    Query, SetPassword, SqlCall, State, Value, World,
};
use crate::spec::Deployment;

/// Names the database users of a deployment: the warehouse, then the users, separated by spaces.
const MARK: &str = "provision:database-users";

pub struct DatabaseUser<'a> {
    deployment: &'a Deployment,
    user: String,
    address: Address,
}

/// The tag that records the deployment's database users as ours.
pub fn mark(deployment: &Deployment) -> BTreeMap<String, String> {
    let users = deployment.database_users().join(" ");
    BTreeMap::from([(MARK.to_owned(), format!("{} {users}", deployment.warehouse.name()))])
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

    /// The tags of what carries the mark.
    fn marked_tags<'w>(&self, world: &'w World) -> Option<&'w BTreeMap<String, String>> {
        match (&self.deployment.bucket, &self.deployment.role) {
            (Some(bucket), _) => bucket::settings(bucket, world).map(|bucket| &bucket.tags),
            (None, Some(role)) => world.roles.get(&role.name).map(|role| &role.tags),
            (None, None) => credentials::facts(self.deployment, world).map(|sink| &sink.tags),
        }
    }

    /// Whose the user is, according to the mark.
    fn ownership(&self, world: &World) -> Ownership {
        let Some(tags) = self.marked_tags(world) else { return Ownership::Unmarked };
        let mut words = tags.get(MARK).map(String::as_str).unwrap_or_default().split(' ');
        let here = words.next() == Some(self.deployment.warehouse.name());
        let marked = here && words.any(|user| user == self.user);
        match (marked, Owner::of(tags)) {
            (true, Some(owner)) if owner == owner_of(self.deployment) => Ownership::Ours,
            (true, Some(owner)) => Ownership::Other(owner),
            _ => Ownership::Unmarked,
        }
    }

    fn wanted_grants(&self) -> BTreeSet<String> {
        self.deployment.grants.database.iter().cloned().collect()
    }

    /// Those explicit grants that are wanted, or wanted gone.
    fn known_grants(&self, database: &Database) -> BTreeSet<String> {
        let grants = &self.deployment.grants;
        let known = grants.database.iter().chain(&grants.database_revoked);
        known.filter(|privilege| database.granted.contains(*privilege)).cloned().collect()
    }

    fn state(&self, grants: BTreeSet<String>, owner: Option<Owner>) -> State {
        let database = &self.deployment.database;
        let grants: BTreeSet<_> =
            grants.into_iter().map(|privilege| format!("{privilege} on database {database}")).collect();
        State::default()
            .with_some("grants", (!grants.is_empty()).then_some(Value::Set(grants)))
            .with_some("managed_by", owner.map(|owner| Value::Text(owner.to_string())))
    }

    fn transaction(&self, password: Option<SetPassword>, statements: Vec<String>) -> Vec<Call> {
        let call = SqlCall {
            warehouse: warehouse_id(self.deployment),
            database: self.deployment.database.clone(),
            admin: AdminAccess::of(&self.deployment.admin),
            password,
            statements,
        };
        vec![call.into()]
    }

    fn statement(&self, template: &str) -> Result<String, Finding> {
        let no_password: Option<String> = None;
        let values = json!({ "user": self.user, "password_hash": no_password });
        sql(template, &values, &self.address)
    }

    fn password(&self) -> Option<DatabasePassword<'_>> {
        DatabasePassword::of(self.deployment, &self.user, &self.address)
    }

    /// The statement that decides how the user gets in, and the others, in one transaction: with a password, between
    /// what notes that it is about to be set and that it was.
    fn with_login(
        &self,
        template: &'static str,
        statements: Vec<String>,
        world: &World,
    ) -> Result<Stages, Finding> {
        match self.password() {
            Some(password) => {
                let transaction = self.transaction(Some(password.statement(template)?), statements);
                Ok(vec![password.announce(world)?, transaction, password.confirm()])
            }
            None => {
                let first = self.statement(template)?;
                Ok(vec![self.transaction(None, [vec![first], statements].concat())])
            }
        }
    }

    /// Grants or revokes on the database; nothing where there is no privilege to speak of.
    fn privileges(&self, template: &str, privileges: &BTreeSet<String>) -> Result<Option<String>, Finding> {
        let database = &self.deployment.database;
        let values = json!({ "user": self.user, "database": database, "privileges": privileges });
        match privileges.is_empty() {
            true => Ok(None),
            false => sql(template, &values, &self.address).map(Some),
        }
    }

    /// The user that the spec names although the vendor logs in as one that Redshift names after the
    /// role.
    fn unused(&self) -> Option<&String> {
        let user = &self.deployment.user;
        let is_grantee = self.user == self.deployment.grantee();
        user.name.as_ref().filter(|name| is_grantee && !user.also_named && **name != self.user)
    }

    /// Grants that the guide had somebody make for the wrong user.
    fn named_in_vain(&self, world: &World) -> Option<Finding> {
        let name = self.unused()?;
        let database = &self.deployment.database;
        let facts = world.databases.get(&(warehouse_id(self.deployment), database.clone(), name.clone()))?;
        facts.user.as_ref()?;
        let held = match facts.granted.is_empty() {
            true => "exists".to_owned(),
            false => format!("holds {} on the database {database}", list(&facts.granted)),
        };
        let message = format!(
            "the database user {name} {held}, but {} logs in as {}",
            self.deployment.vendor.title, self.user
        );
        let finding = Finding::new(FindingId::UnusedDatabaseUser, message).at(&self.address);
        Some(finding.hint(
            "drop it if nobody else uses it, or set `also_named = true` in [user] to manage it too; provision \
             leaves it alone",
        ))
    }

    /// Privileges on the database that somebody granted beyond those that are wanted.
    fn extra_grants(&self, database: &Database) -> Option<Finding> {
        let grants = &self.deployment.grants;
        let known: BTreeSet<_> = grants.database.iter().chain(&grants.database_revoked).cloned().collect();
        let extra: BTreeSet<_> = database.granted.difference(&known).cloned().collect();
        if extra.is_empty() {
            return None;
        }
        let message = format!(
            "the database user {} also holds {} on the database {}, which {} does not need",
            self.user,
            list(&extra),
            self.deployment.database,
            self.deployment.vendor.title
        );
        let revoke = self.privileges("revoke_on_database", &extra).ok().flatten();
        let finding = Finding::new(FindingId::ExtraDatabaseGrants, message).at(&self.address);
        Some(match revoke {
            Some(statement) => finding.hint(format!("provision leaves it; to take it away:\n  {statement};")),
            None => finding.hint("provision leaves it; revoke it unless it is there on purpose"),
        })
    }

    /// What keeps the user from being dropped, with the statements that would free it.
    fn owns(&self, owned: &[OwnedObject]) -> Finding {
        let list: Vec<_> =
            owned.iter().map(|object| format!("{} {}", object.kind, display_name(object))).collect();
        let statements: String = owned.iter().filter_map(|object| self.reassign(object)).collect();
        let message = format!("the database user {} owns {}", self.user, list.join(", "));
        let hint = format!("give it to another user first, so that the data stays:{statements}");
        Finding::new(FindingId::DatabaseUserOwnsObjects, message).at(&self.address).hint(hint)
    }

    fn reassign(&self, object: &OwnedObject) -> Option<String> {
        let template = match object.kind.as_str() {
            "schema" => "reassign_schema",
            "table" | "view" => "reassign_table",
            _ => return None,
        };
        let values = json!({ "schema": object.schema, "name": object.name, "owner": "new_owner" });
        sql(template, &values, &self.address).ok().map(|statement| format!("\n  {statement};"))
    }
}

fn list(privileges: &BTreeSet<String>) -> String {
    privileges.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}

fn display_name(object: &OwnedObject) -> String {
    match &object.schema {
        Some(schema) => format!("{schema}.{}", object.name),
        None => object.name.clone(),
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
        match (self.user.starts_with("IAMR:"), self.password().is_some()) {
            (_, true) => format!("who {title} logs in as, with a password"),
            (true, _) => format!("who {title} logs in as: Redshift names the user after the role"),
            (false, _) => format!("who {title} logs in as, with temporary credentials only"),
        }
    }

    /// What carries the mark, and what keeps the password.
    fn requires(&self) -> Vec<Address> {
        let marked = bucket::address(self.deployment).or_else(|| role::address(self.deployment));
        marked.into_iter().chain(credentials::address(self.deployment)).collect()
    }

    fn queries(&self, intent: Intent) -> Vec<Query> {
        let warehouse = warehouse_id(self.deployment);
        let users = [Some(&self.user), self.unused().filter(|_| intent == Intent::Apply)];
        let database = |user: &String| Query::Database {
            warehouse: warehouse.clone(),
            database: self.deployment.database.clone(),
            admin: AdminAccess::of(&self.deployment.admin),
            user: user.clone(),
            owned: intent == Intent::Destroy,
        };
        let databases = users.into_iter().flatten().map(database);
        let password = self.password().map(|password| password.queries()).unwrap_or_default();
        [Query::Warehouse(warehouse.clone())].into_iter().chain(databases).chain(password).collect()
    }

    fn adopt(&self) -> bool {
        self.deployment.user.adopt
    }

    fn desired(&self, _: &World) -> Result<Option<State>, Finding> {
        let state = self.state(self.wanted_grants(), Some(owner_of(self.deployment)));
        Ok(Some(state.with_some("password", self.password().map(|password| password.wanted()))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let database = self.database(world)?;
        database.user.as_ref()?;
        let ownership = self.ownership(world);
        let owner = (ownership == Ownership::Ours).then(|| owner_of(self.deployment));
        let password =
            self.password().filter(|password| password.is_set(world) && ownership == Ownership::Ours);
        let state = self.state(self.known_grants(database), owner);
        Some(Observed {
            state: state.with_some("password", password.map(|password| password.present())),
            ownership,
        })
    }

    fn create(&self, world: &World) -> Result<Stages, Finding> {
        let grant = self.privileges("grant_on_database", &self.wanted_grants())?;
        self.with_login("create_user", grant.into_iter().collect(), world)
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Stages, Finding> {
        let granted = self.database(world).map(|database| self.known_grants(database));
        let (granted, wanted) = (granted.unwrap_or_default(), self.wanted_grants());
        let missing = wanted.difference(&granted).cloned().collect();
        let unwanted = granted.difference(&wanted).cloned().collect();
        let mut statements = Vec::new();
        statements.extend(self.privileges("grant_on_database", &missing)?);
        statements.extend(self.privileges("revoke_on_database", &unwanted)?);
        if changes_field(changes, "managed_by") || changes_field(changes, "password") {
            // From now on only what we give out gets in.
            return self.with_login("set_password", statements, world);
        }
        Ok(vec![self.transaction(None, statements)])
    }

    fn delete(&self, world: &World, _: Teardown) -> Result<Stages, Vec<Finding>> {
        let Some(database) = self.database(world) else { return Ok(Vec::new()) };
        if !database.owned.is_empty() {
            return Err(vec![self.owns(&database.owned)]);
        }
        let statements = || -> Result<Vec<String>, Finding> {
            let revoke = self.privileges("revoke_on_database", &database.granted)?;
            Ok(revoke.into_iter().chain([self.statement("drop_user")?]).collect())
        };
        Ok(vec![self.transaction(None, statements().map_err(|finding| vec![finding])?)])
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let mut findings: Vec<_> =
            self.password().and_then(|password| password.rotation(world)).into_iter().collect();
        findings.extend(self.named_in_vain(world));
        let database = self.database(world).filter(|database| database.user.is_some());
        let Some(database) = database else { return findings };
        if database.user.as_ref().is_some_and(|user| user.superuser) {
            let message = format!("the database user {} is a superuser: grants do not limit it", self.user);
            findings.push(
                Finding::new(FindingId::DatabaseUserIsSuperuser, message)
                    .at(&self.address)
                    .hint("ALTER USER … NOCREATEUSER takes the right away"),
            );
        }
        if self.ownership(world) == Ownership::Unmarked && self.adopt() {
            let message =
                format!("the database user {} is adopted, and its present password stops working", self.user);
            findings.push(
                Finding::new(FindingId::DatabaseUserLosesPassword, message)
                    .at(&self.address)
                    .hint("make sure that nobody but the vendor logs in with it"),
            );
        }
        findings.extend(self.extra_grants(database));
        findings
    }
}
