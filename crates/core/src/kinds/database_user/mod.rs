//! The database user that the vendor really logs in as, with its password, its grants on the database and, where it is
//! made here, on the schema.
//!
//! Redshift does not tell a password; the credential store records whether one was set.

mod drop_blockers;
mod excess;
pub mod grants;
mod options;
mod password;
pub mod release;
mod roles;

use std::collections::BTreeSet;
use std::iter;

use serde_json::json;

use self::grants::{Grant, Grants, On, Verb};
use self::password::DatabasePassword;
use self::release::Release;
use super::{addresses, marks, present, sql, visibility};
use crate::address::{Address, Owner};
use crate::call::{Call, SetPassword, SqlCall, SqlName, SqlObject, SqlPurpose};
use crate::deployment::{Deployment, SchemaMode};
use crate::facts::{Connection, DatabaseFacts, Grantee, Place, Wanted, WarehouseId, World};
use crate::finding::{Finding, FindingId};
use crate::redshift::is_of_identity;
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value, changes_field};

pub struct DatabaseUserResource<'a> {
    deployment: &'a Deployment,
    user: String,
    grantee: Grantee,
    address: Address,
}

impl<'a> DatabaseUserResource<'a> {
    pub fn new(deployment: &'a Deployment, user: String) -> Self {
        let address = addresses::database_user(deployment, &user);
        DatabaseUserResource { deployment, grantee: Grantee::User(user.clone()), user, address }
    }

    fn database<'w>(&self, world: &'w World) -> Option<&'w DatabaseFacts> {
        present::database_user(self.deployment, world, &self.user)
    }

    fn grants(&self) -> Grants<'_> {
        Grants { deployment: self.deployment, to: &self.grantee }
    }

    fn state(
        &self,
        grants: &BTreeSet<Grant>,
        roles: BTreeSet<String>,
        settings: BTreeSet<String>,
        owner: Option<Owner>,
    ) -> State {
        let grants: BTreeSet<_> = grants.iter().map(|grant| self.grants().describe(grant)).collect();
        let set = |all: BTreeSet<String>| (!all.is_empty()).then_some(Value::Set(all));
        State::default()
            .with_some("grants", set(grants))
            .with_some("database_roles", set(roles))
            .with_some("settings", set(settings))
            .with_some("managed_by", owner.map(|owner| Value::Text(owner.to_string())))
    }

    fn transaction(
        &self,
        password: Option<SetPassword>,
        statements: Vec<String>,
        purpose: SqlPurpose,
    ) -> Vec<Call> {
        if password.is_none() && statements.is_empty() {
            return Vec::new();
        }
        let Connection { warehouse, database, admin } = Connection::of(self.deployment);
        let password = password.map(Box::new);
        let call = SqlCall { warehouse, database, admin, password, statements, purpose };
        vec![call.into()]
    }

    fn statement(&self, template: &str) -> Result<String, Finding> {
        let no_password: Option<String> = None;
        let values = json!({ "user": self.user, "password_hash": no_password });
        sql::statement(template, &values, &self.address)
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
        purpose: SqlPurpose,
        world: &World,
    ) -> Result<Phases, Finding> {
        match self.password() {
            Some(password) => {
                let transaction = self.transaction(Some(password.statement(template)?), statements, purpose);
                Ok(vec![password.announce(world)?, transaction, password.confirm()])
            }
            None => {
                let first = self.statement(template)?;
                Ok(vec![self.transaction(None, [vec![first], statements].concat(), purpose)])
            }
        }
    }

    /// What makes the user ours, where the owner group says so, and nobody else's.
    fn join_owner_group(&self, world: &World) -> Result<Vec<String>, Finding> {
        if marks::are_tags(self.deployment, world) {
            return Ok(Vec::new());
        }
        let statement = |template, group: String| {
            sql::statement(template, &json!({ "user": self.user, "group": group }), &self.address)
        };
        let left = marks::released_groups_of(self.deployment, world, &self.user).into_iter();
        let join = statement("add_to_group", self.deployment.owner().group());
        iter::once(join).chain(left.map(|group| statement("remove_from_group", group))).collect()
    }

    /// The tags that recorded users and are moved to the owner group: they go when the last user is in it.
    fn moved_tags(&self, world: &World) -> BTreeSet<String> {
        let is_last = self.deployment.database_users().last() == Some(&self.user);
        if is_last { marks::to_be_moved(self.deployment, world) } else { BTreeSet::new() }
    }

    /// Removes them.
    fn remove_moved_tags(&self, world: &World) -> Vec<Call> {
        match self.moved_tags(world).is_empty() {
            true => Vec::new(),
            false => marks::remove_moved(self.deployment, world).into_iter().collect(),
        }
    }

    fn identity_words(&self) -> &'static str {
        if self.deployment.role.is_some() { "the role" } else { "the IAM user" }
    }

    /// The user that the spec names although the vendor logs in as one that Redshift names after the
    /// role.
    fn unused(&self) -> Option<&String> {
        let user = &self.deployment.user;
        let is_grantee = self.user == self.deployment.grantee();
        user.name.as_ref().filter(|name| is_grantee && !user.also_named && **name != self.user)
    }

    /// Says whose key was most likely renamed to this destination's.
    fn renamed(&self, world: &World) -> Option<Finding> {
        let before =
            marks::renamed_from(self.deployment, world).filter(|_| self.user == self.deployment.grantee())?;
        let message = format!(
            "the destination {} is not in the spec any more and was connected to the same place, {}",
            before.destination,
            Place::of(self.deployment)
        );
        let hint = format!(
            "if its key was only renamed: what has the same names changes hands, the rest is made anew beside it and \
             goes with `apply --prune`. To keep everything as it is, call the destination {} again",
            before.destination
        );
        Some(FindingId::DestinationRenamed.finding(message).at(&self.address).hint(hint))
    }

    fn made_again(&self, world: &World) -> Option<Finding> {
        let before = marks::number_of_before(self.deployment, world, &self.user)?;
        let message = format!(
            "the database user {} is another than the one that provision made, whose number was {before}: somebody dropped \
             that one and made it again, with a password that provision does not know",
            self.user
        );
        let hint = "drop it, and apply makes it anew; or take it over with `adopt = true` in [user]";
        Some(FindingId::MadeAgain.finding(message).at(&self.address).hint(hint))
    }

    fn is_superuser(&self, world: &World) -> bool {
        let user = self.database(world).and_then(|database| database.user.as_ref());
        user.is_some_and(|user| user.superuser)
    }

    /// A superuser's password cannot be disabled (Redshift Database Developer Guide, "ALTER USER").
    ///
    /// # Errors
    /// The user is one, and there is no password to set instead.
    fn may_lose_password(&self, world: &World) -> Result<(), Finding> {
        if self.password().is_some() || !self.is_superuser(world) {
            return Ok(());
        }
        let statement = self.statement("make_ordinary")?;
        let message = format!(
            "the database user {} is a superuser, whose password Redshift lets nobody disable: it cannot be taken over",
            self.user
        );
        let finding = FindingId::SuperuserKeepsPassword.finding(message).at(&self.address);
        Err(finding.hint(format!("if it need not be one: {statement}; or choose another name")))
    }

    /// What it takes to free the user, where it is known what the user has.
    fn release<'r>(&'r self, world: &'r World, heir: Option<&'r str>) -> Option<Release<'r>> {
        let holdings = world.holdings.get(&(WarehouseId::of(self.deployment), self.user.clone()))?;
        Some(Release {
            user: &self.user,
            holdings,
            home: &self.deployment.database,
            leaving: self.deployment.database_users(),
            heir,
            returned: self.returned(world),
            what: &self.address,
        })
    }

    /// The schemas that provision made and gave to the user, also those that no spec names any more: they are taken back before
    /// the user is dropped.
    fn returned<'r>(&'r self, world: &'r World) -> Vec<&'r str> {
        let given = self.deployment.schemas().filter(|_| self.deployment.schema_mode == SchemaMode::Owned);
        let ours = given.filter(|schema| marks::is_our_schema(self.deployment, world, schema));
        let (warehouse, database) = (WarehouseId::of(self.deployment), &self.deployment.database);
        let here = world
            .schemas
            .iter()
            .filter(|((at, of, _), schema)| *at == warehouse && of == database && schema.owner == self.user);
        let recorded =
            here.filter(|((.., name), _)| marks::is_granted_to_group(self.deployment, world, name));
        let all: BTreeSet<_> =
            ours.map(String::as_str).chain(recorded.map(|((.., name), _)| name.as_str())).collect();
        all.into_iter().collect()
    }

    /// Sessions first, then the other databases, and with the last transaction the user itself.
    fn drop(&self, release: &Release<'_>) -> Result<Phases, Finding> {
        let mut phases = Phases::new();
        let mut add = |database: &str, units, last: SqlPurpose| {
            phases.extend(sql::in_turns(self.deployment, database, units, &last));
        };
        add(release.home, release.sessions()?, SqlPurpose::Changes);
        for name in release.holdings.databases.keys() {
            for unit in release.detach(name)? {
                add(name, vec![unit], SqlPurpose::Detaches);
            }
        }
        for name in release.holdings.databases.keys().filter(|name| *name != release.home) {
            add(name, release.in_database(name)?, SqlPurpose::Changes);
        }
        let mut units = release.in_database(release.home)?;
        units.push(vec![self.statement("drop_user")?]);
        add(release.home, units, SqlPurpose::Drops(SqlName::User(self.user.clone())));
        Ok(phases)
    }
}

impl Resource for DatabaseUserResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "user"
    }

    fn purpose(&self) -> String {
        let title = &self.deployment.vendor.title;
        match (is_of_identity(&self.user), self.password().is_some()) {
            (_, true) => format!("who {title} logs in as, with a password"),
            (true, _) => {
                format!("who {title} logs in as: Redshift names the user after {}", self.identity_words())
            }
            (false, _) => format!("who {title} logs in as, with temporary credentials only"),
        }
    }

    /// What records the user as ours, and did so before; what keeps the password; the schemas on which there is something to
    /// grant; and the user before this one.
    fn depends_on(&self) -> Vec<Address> {
        let users = self.deployment.database_users();
        let before = users.into_iter().take_while(|user| *user != self.user).last();
        let needed = [
            Some(addresses::database_group(self.deployment)),
            addresses::database_role(self.deployment),
            addresses::bucket(self.deployment).or_else(|| addresses::role(self.deployment)),
            addresses::credentials(self.deployment),
            before.map(|user| addresses::database_user(self.deployment, &user)),
        ];
        needed.into_iter().flatten().chain(addresses::schemas(self.deployment)).collect()
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        let at = Connection::of(self.deployment);
        wanted.database_user(at.clone(), &self.user);
        if intent == Intent::Apply {
            self.grants().wants(wanted);
        }
        match (intent, self.unused()) {
            (Intent::Destroy, _) => wanted.holdings(at, &self.user, &self.deployment.user.ignore_databases),
            (Intent::Apply, Some(unused)) => wanted.database_user(at, unused),
            (Intent::Apply, None) => {}
        }
        if let Some(password) = self.password() {
            password.wants(intent, wanted);
        }
    }

    fn adopt(&self) -> bool {
        self.deployment.user.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        let grants = self.grants().wanted(world);
        let owner = Some(self.deployment.owner());
        let state = self.state(&grants, self.wanted_roles(), self.wanted_settings(), owner);
        Ok(Some(state.with_some("password", self.password().map(|password| password.wanted()))))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        let database = self.database(world)?;
        let user = database.user.as_ref()?;
        let ownership = marks::of_user(self.deployment, world, &self.user);
        let recorded = marks::is_user_recorded(self.deployment, world, &self.user);
        let owner = recorded.then(|| self.deployment.owner());
        let earlier = Some(self.moved_tags(world)).filter(|tags| !tags.is_empty());
        let password =
            self.password().filter(|password| password.is_set(world) && ownership == Ownership::Ours);
        let roles = self.held_roles(world);
        let state = self.state(&self.grants().held(world), roles, self.known_settings(user), owner);
        Some(Observed {
            state: state
                .with_some("password", password.map(|password| password.present()))
                .with_some("recorded_in", earlier.map(Value::Set)),
            ownership,
        })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        let mut statements = self.join_owner_group(world)?;
        statements.extend(self.join_roles(&BTreeSet::new())?);
        let wanted = self.grants().wanted(world);
        let [own, on_tables, on_relations] =
            self.grants().apart(Verb::Grant, &wanted, world, &self.address)?;
        statements.extend(own);
        statements.extend(self.set_up(&BTreeSet::new())?);
        let on_database = wanted.into_iter().filter(|grant| grant.on == On::Database);
        let granted = on_database.map(|grant| grant.privilege).collect();
        let group = (!marks::are_tags(self.deployment, world)).then(|| self.deployment.owner().group());
        let user = SqlObject::User { name: self.user.clone(), granted, group };
        let mut all = self.with_login("create_user", statements, SqlPurpose::Creates(user), world)?;
        all.push(marks::record(self.deployment, world, Some(&self.user)).into_iter().collect());
        all.extend(self.grants().in_turn(on_tables));
        all.extend(self.grants().in_turn(on_relations));
        all.push(self.remove_moved_tags(world));
        Ok(phases(all))
    }

    /// What is missing is granted before anything is revoked, in one transaction, so that the vendor
    /// is never without a place to write; what a role held instead, before the role is taken away.
    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let (held, wanted) = (self.grants().held(world), self.grants().wanted(world));
        let missing = wanted.difference(&held).cloned().collect();
        let unwanted = held.difference(&wanted).cloned().collect();
        let mut statements = Vec::new();
        if changes_field(changes, "managed_by") {
            statements.extend(self.join_owner_group(world)?);
        }
        let roles = self.held_roles(world);
        statements.extend(self.join_roles(&roles)?);
        let apart = |verb, grants| self.grants().apart(verb, grants, world, &self.address);
        let [own, mut on_tables, on_relations] = apart(Verb::Grant, &missing)?;
        statements.extend(own);
        let [own, revoked, _] = apart(Verb::Revoke, &unwanted)?;
        statements.extend(own);
        statements.extend(self.let_relations_go(&roles, world)?);
        on_tables.extend(revoked);
        let user = self.database(world).and_then(|database| database.user.as_ref());
        statements.extend(self.set_up(&user.map(|user| self.known_settings(user)).unwrap_or_default())?);
        let is_taken_over = marks::of_user(self.deployment, world, &self.user) == Ownership::Unowned;
        let with_login = is_taken_over || changes_field(changes, "password");
        if with_login {
            self.may_lose_password(world)?;
        }
        let mut all = match with_login {
            // From now on only what we give out gets in.
            true => self.with_login("set_password", statements, SqlPurpose::Changes, world)?,
            false => vec![self.transaction(None, statements, SqlPurpose::Changes)],
        };
        all.extend(self.grants().in_turn(on_tables));
        all.extend(self.grants().in_turn(on_relations));
        all.push(self.transaction(None, self.leave_roles(&roles)?, SqlPurpose::Changes));
        if is_taken_over {
            all.push(marks::record(self.deployment, world, Some(&self.user)).into_iter().collect());
        }
        all.push(self.remove_moved_tags(world));
        Ok(phases(all))
    }

    fn delete(&self, world: &World, options: Teardown) -> Result<Phases, Vec<Finding>> {
        let Some(release) = self.release(world, options.reassign_to) else {
            let message = format!("it was not read what the database user {} has", self.user);
            return Err(vec![FindingId::DatabaseNotSearched.finding(message).at(&self.address)]);
        };
        let drop_blockers = release.drop_blockers();
        if !drop_blockers.is_empty() {
            return Err(drop_blockers);
        }
        self.drop(&release).map_err(|finding| vec![finding])
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        let mut findings: Vec<_> =
            self.password().and_then(|password| password.rotation(world)).into_iter().collect();
        findings.extend(self.renamed(world));
        findings.extend(self.named_in_vain(world));
        findings.extend(self.made_again(world));
        if self.deployment.database_role().is_none() {
            findings.extend(self.grants().missing_schemas(world, &self.address));
        }
        let database = self.database(world).filter(|database| database.user.is_some());
        let Some(database) = database else { return findings };
        if self.is_superuser(world) {
            let message = format!("the database user {} is a superuser: grants do not limit it", self.user);
            let finding = FindingId::DatabaseUserIsSuperuser.finding(message).at(&self.address);
            findings.push(match self.statement("make_ordinary") {
                Ok(statement) => finding.hint(format!("{statement}; takes the right away")),
                Err(_) => finding,
            });
        }
        let is_adopted =
            self.adopt() && marks::of_user(self.deployment, world, &self.user) == Ownership::Unowned;
        if is_adopted && self.may_lose_password(world).is_ok() {
            let message =
                format!("the database user {} is adopted, and its present password stops working", self.user);
            findings.push(
                FindingId::DatabaseUserLosesPassword
                    .finding(message)
                    .at(&self.address)
                    .hint("make sure that nobody but the vendor logs in with it"),
            );
        }
        findings.extend(self.set_by_others(database, world));
        findings.extend(self.extra_grants(database, world));
        findings.extend(self.extra_roles(database, world));
        findings.extend(self.unread(database));
        findings
    }

    fn findings_of_delete(&self, world: &World) -> Vec<Finding> {
        let mut findings = self.release(world, None).map(|release| release.warnings()).unwrap_or_default();
        let what = format!(
            "objects of {} in any database, and what is in the {}, may be hidden from it",
            self.user,
            self.deployment.schemas_in_words()
        );
        findings.extend(visibility::partial(self.deployment, world, &self.address, &what));
        findings
    }
}
