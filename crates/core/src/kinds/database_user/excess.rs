//! What a database user may do beyond what is wanted, and what was not told of it.

use std::collections::BTreeSet;

use serde_json::json;

use super::grants::{Grant, Verb};
use super::{DatabaseUserResource, present, sql};
use crate::facts::{DatabaseFacts, World};
use crate::finding::{Finding, FindingId};

impl DatabaseUserResource<'_> {
    /// Grants that the guide had somebody make for the wrong user.
    pub(super) fn named_in_vain(&self, world: &World) -> Option<Finding> {
        let name = self.unused()?;
        let database = &self.deployment.database;
        let facts = present::database_user(self.deployment, world, name)?;
        facts.user.as_ref()?;
        let roles: BTreeSet<_> = facts.roles.keys().cloned().collect();
        let held = match (facts.granted.is_empty(), roles.is_empty()) {
            (true, true) => "exists".to_owned(),
            (true, false) => format!("has the database roles {}", list(&roles)),
            (false, _) => format!("holds {} on the database {database}", list(&facts.granted)),
        };
        let message = format!(
            "the database user {name} {held}, but {} logs in as {}",
            self.deployment.vendor.title, self.user
        );
        let finding = FindingId::UnusedDatabaseUser.finding(message).at(&self.address);
        Some(finding.hint(
            "drop it if nobody else uses it, or set `also_named = true` in [user] to manage it too; provision \
             leaves it alone",
        ))
    }

    /// Privileges on the database that somebody granted beyond those that are wanted.
    pub(super) fn extra_grants(&self, database: &DatabaseFacts, world: &World) -> Option<Finding> {
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
        let extra = extra.into_iter().map(Grant::on_database).collect();
        let revoke = self.grants().statements(Verb::Revoke, &extra, world, &self.address).unwrap_or_default();
        let finding = FindingId::ExtraDatabaseGrants.finding(message).at(&self.address);
        Some(match revoke.first() {
            Some(statement) => finding.hint(format!("provision leaves it; to take it away:\n  {statement};")),
            None => finding.hint("provision leaves it; revoke it unless it is there on purpose"),
        })
    }

    /// The same that come through database roles, which no statement on the user takes away but one: who else has the
    /// role keeps it.
    pub(super) fn extra_roles(&self, database: &DatabaseFacts, world: &World) -> Vec<Finding> {
        let needed = &self.deployment.grants.database;
        let mut findings = Vec::new();
        // What its own role has beyond that is said with the role.
        let ours = &self.held_roles(world) | &self.wanted_roles();
        let others = database.roles.iter().filter(|(role, _)| !ours.contains(*role));
        for (role, granted) in others {
            let extra: BTreeSet<_> =
                granted.iter().filter(|privilege| !needed.contains(privilege)).cloned().collect();
            if extra.is_empty() {
                continue;
            }
            let message = format!(
                "the database user {} also holds {} on the database {} through the database role {role}, which {} \
                 does not need",
                self.user,
                list(&extra),
                self.deployment.database,
                self.deployment.vendor.title
            );
            let values = json!({ "role": role, "user": self.user });
            let hint = match sql::statement("revoke_role", &values, &self.address) {
                Ok(statement) => format!(
                    "provision leaves it; to take the role away, where the user has it itself:\n  {statement};"
                ),
                Err(_) => "provision leaves it; revoke it unless it is there on purpose".to_owned(),
            };
            findings.push(FindingId::ExtraDatabaseGrants.finding(message).at(&self.address).hint(hint));
        }
        findings
    }

    /// What the warehouse did not tell of roles.
    pub(super) fn unread(&self, database: &DatabaseFacts) -> Vec<Finding> {
        let finding = |(what, reason): (&String, &String)| {
            let message = format!("the administrator is not told {what}: {reason}");
            let finding = FindingId::CatalogViewRefused.finding(message).at(&self.address);
            finding.hint("it is not compared; nothing else depends on it")
        };
        database.unread.iter().map(finding).collect()
    }
}

fn list(privileges: &BTreeSet<String>) -> String {
    privileges.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
}
