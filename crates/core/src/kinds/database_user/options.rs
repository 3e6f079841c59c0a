//! What somebody set for a database user beside its privileges. All of it stays, and is told: what narrows may be why the
//! vendor cannot work, and what widens is more than the spec says.

use std::collections::BTreeSet;

use serde_json::json;

use super::{DatabaseUserResource, present, sql};
use crate::facts::{DatabaseFacts, DatabaseUserFacts, Grantee, World};
use crate::finding::{Finding, FindingId};

impl DatabaseUserResource<'_> {
    pub(super) fn set_by_others(&self, database: &DatabaseFacts, world: &World) -> Vec<Finding> {
        let Some(user) = &database.user else { return Vec::new() };
        let mut findings = self.limits(user);
        findings.extend(self.rights(user));
        findings.extend(self.passed_on(&database.grantable, None));
        for name in self.deployment.schemas() {
            let schema = present::schema(self.deployment, world, name);
            // Who owns it may pass on everything.
            let schema = schema.filter(|schema| schema.owner != self.user);
            let held = schema.and_then(|schema| schema.grantable.get(&Grantee::User(self.user.clone())));
            findings.extend(held.and_then(|held| self.passed_on(held, Some(name))));
        }
        findings
    }

    /// What keeps the vendor from working.
    fn limits(&self, user: &DatabaseUserFacts) -> Vec<Finding> {
        let mut findings = Vec::new();
        // Without a password there is none that could end.
        if let Some(end) = user.valid_until.as_ref().filter(|_| self.password().is_some()) {
            findings.push(self.limited(&format!("has a password that ends at {end} (UTC)"), "password"));
        }
        if let Some(limit) = &user.connection_limit {
            findings.push(self.limited(&format!("may have {limit} connections open at once"), "connections"));
        }
        let known = self.known_settings(user);
        for setting in user.settings.iter().filter(|setting| !known.contains(&normal(setting))) {
            let name = setting.split('=').next().unwrap_or(setting);
            let values = json!({ "user": self.user, "setting": name, "what": null });
            let what = format!("has {setting} set for its sessions");
            findings.push(self.told(FindingId::DatabaseUserLimited, &what, "reset_user", &values));
        }
        findings
    }

    /// What the vendor needs set for the user's sessions, as `search_path=public`.
    pub(super) fn wanted_settings(&self) -> BTreeSet<String> {
        let settings = self.deployment.user.settings.iter();
        settings.map(|(name, value)| normal(&format!("{name}={value}"))).collect()
    }

    /// What is set of the parameters that the vendor needs set, to whatever value.
    pub(super) fn known_settings(&self, user: &DatabaseUserFacts) -> BTreeSet<String> {
        let wanted = &self.deployment.user.settings;
        let is_known = |setting: &&String| wanted.contains_key(setting.split('=').next().unwrap_or_default());
        user.settings.iter().filter(is_known).map(|setting| normal(setting)).collect()
    }

    /// The statements that set what is not set, or to another value.
    ///
    /// # Errors
    /// A value that cannot be written in SQL.
    pub(super) fn set_up(&self, held: &BTreeSet<String>) -> Result<Vec<String>, Finding> {
        let settings = self.deployment.user.settings.iter();
        let missing = settings.filter(|(name, value)| !held.contains(&normal(&format!("{name}={value}"))));
        let set = |(name, value): (&String, &String)| {
            let values = json!({ "user": self.user, "setting": name, "value": value });
            sql::statement("set_user", &values, &self.address)
        };
        missing.map(set).collect()
    }

    fn limited(&self, what: &str, option: &str) -> Finding {
        let values = json!({ "user": self.user, "setting": null, "what": option });
        self.told(FindingId::DatabaseUserLimited, what, "reset_user", &values)
    }

    /// What it may do beside what its privileges say.
    fn rights(&self, user: &DatabaseUserFacts) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut option = |what: &str, option: &str| {
            let values = json!({ "user": self.user, "setting": null, "what": option });
            findings.push(self.told(FindingId::DatabaseUserWidened, what, "reset_user", &values));
        };
        if user.create_database {
            option("may make databases", "databases");
        }
        if user.sees_every_log && !user.superuser {
            option("sees what everybody runs in the system tables that it may read", "log");
        }
        for group in &user.groups {
            let values = json!({ "user": self.user, "group": group });
            let what = format!("is in the group {group} and may do what that may");
            findings.push(self.told(FindingId::DatabaseUserWidened, &what, "remove_from_group", &values));
        }
        findings
    }

    fn passed_on(&self, privileges: &BTreeSet<String>, schema: Option<&str>) -> Option<Finding> {
        let names: Vec<_> = privileges.iter().map(String::as_str).collect();
        let place = match schema {
            Some(schema) => format!("schema {schema}"),
            None => format!("database {}", self.deployment.database),
        };
        let what = format!("may grant {} on the {place} to others", names.join(", "));
        let database = &self.deployment.database;
        let values =
            json!({ "user": self.user, "privileges": privileges, "database": database, "schema": schema });
        (!names.is_empty())
            .then(|| self.told(FindingId::DatabaseUserWidened, &what, "revoke_grant_option", &values))
    }

    /// The finding, with the statement for whoever wants it otherwise.
    fn told(&self, id: FindingId, what: &str, template: &str, values: &serde_json::Value) -> Finding {
        let finding = id.finding(format!("the database user {} {what}", self.user)).at(&self.address);
        finding.hint(match sql::statement(template, values, &self.address) {
            Ok(statement) => format!("provision leaves it; unless it is meant:\n  {statement};"),
            Err(_) => "provision leaves it; undo it unless it is meant".to_owned(),
        })
    }
}

/// A setting with the word that Redshift prefers, of several that mean the same (Redshift Database Developer Guide,
/// "Configuration reference": parameters that are `true` or `on`).
fn normal(setting: &str) -> String {
    let (name, value) = setting.split_once('=').unwrap_or((setting, ""));
    let value = value.trim_matches(['"', '\'']);
    let value = match value.to_ascii_lowercase().as_str() {
        "on" | "yes" => "true",
        "off" | "no" => "false",
        _ => value,
    };
    format!("{name}={value}")
}
