//! Why a database user must stay, and what should be known before it goes.

use std::collections::BTreeMap;

use super::release::{self, Release};
use crate::facts::{DatabaseObject, ObjectKind, Searched};
use crate::finding::{Finding, FindingId};
use crate::prose;

impl Release<'_> {
    /// Everything that must be settled before the user may be dropped.
    pub fn drop_blockers(&self) -> Vec<Finding> {
        let mut findings = self.unsearched();
        findings.extend(self.unfit_heir());
        findings.extend(self.owns());
        findings
    }

    /// What goes with the user, and what could not be seen.
    pub fn warnings(&self) -> Vec<Finding> {
        let mut findings: Vec<_> = self.passes_on().into_iter().collect();
        if !self.holdings.complete {
            let message = format!(
                "{} is no superuser and sees only some of the roles, sessions and default privileges of {}",
                self.holdings.reader, self.user
            );
            let hint = "where DROP USER then fails, let a superuser run it: see `admin` in the spec";
            findings.push(self.finding(FindingId::AdministratorNotSuperuser, message).hint(hint));
        }
        findings.extend(self.holdings.unread.iter().map(|(what, why)| {
            let message = format!("the warehouse does not tell {what}, {}: {why}", self.user);
            let hint = "where DROP USER then fails, it says why: settle that by hand, and run destroy again";
            self.finding(FindingId::HoldingsUnread, message).hint(hint)
        }));
        findings.extend(self.unread());
        findings.extend(
            self.holdings.databases.iter().filter_map(|(name, searched)| self.skipped(name, searched)),
        );
        findings
    }

    /// What databases did not tell, once for all of which it is the same.
    fn unread(&self) -> Vec<Finding> {
        let mut unread: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (database, found) in self.read() {
            for refused in &found.unread {
                unread.entry(refused).or_default().push(database.as_str());
            }
        }
        let finding = |((what, reason), databases): ((&String, &String), Vec<&str>)| {
            let (reader, databases) = (&self.holdings.reader, databases.join(", "));
            let message = format!("{reader} is not told {what} (database {databases}): {reason}");
            let hint = format!("where DROP USER then fails for {}, that may be why", self.user);
            self.finding(FindingId::CatalogViewRefused, message).hint(hint)
        };
        unread.into_iter().map(finding).collect()
    }

    /// Why a database is not looked into although the user may be dropped.
    fn skipped(&self, name: &str, searched: &Searched) -> Option<Finding> {
        let (id, message) = match searched {
            Searched::Shared => (
                FindingId::DatabaseShared,
                format!(
                    "database {name} is not the warehouse's own (datashare, integration, data catalog) and is not searched"
                ),
            ),
            Searched::Ignored => (
                FindingId::DatabaseIgnored,
                format!("database {name} is not searched, as `ignore_databases` says"),
            ),
            Searched::Closed(reason) => (
                FindingId::DatabaseClosed,
                format!("database {name} is Redshift's own and is not searched: {reason}"),
            ),
            Searched::Read(_) | Searched::Unreadable(_) => return None,
        };
        Some(self.finding(id, message))
    }

    fn finding(&self, id: FindingId, message: impl Into<String>) -> Finding {
        id.finding(message).at(self.what)
    }

    /// The databases that could not be looked into.
    fn unsearched(&self) -> Vec<Finding> {
        let finding = |name: &String, reason: &String| {
            let message = format!(
                "what {} has in database {name} cannot be read, and dropping it could leave something behind: \
                 {reason}",
                self.user
            );
            let hint = format!(
                "let the administrator {} into the database, drop it, or, where the user has nothing in it for \
                 sure, name it in `ignore_databases` of [user]",
                self.holdings.reader
            );
            self.finding(FindingId::DatabaseNotSearched, message).hint(hint)
        };
        let databases = self.holdings.databases.iter();
        databases
            .filter_map(|(name, searched)| match searched {
                Searched::Unreadable(reason) => Some(finding(name, reason)),
                _ => None,
            })
            .collect()
    }

    /// Whether what the user owns can go to the one who is named.
    fn unfit_heir(&self) -> Option<Finding> {
        let heir = self.heir.filter(|_| !self.owned().is_empty())?;
        let users = &self.holdings.users;
        let (message, hint) = if self.leaving.iter().any(|user| user == heir) {
            let message = format!("--reassign-to names {heir}, which is to be dropped itself");
            (message, "name a user who stays".to_owned())
        } else if users.contains(heir) {
            return None;
        } else {
            let closest = prose::closest(heir, users.iter().map(String::as_str));
            let hint = closest.map_or_else(
                || "name a user that is there; names of users keep their case".to_owned(),
                |name| format!("did you mean {name}?"),
            );
            (format!("--reassign-to names {heir}, which is no database user of the warehouse"), hint)
        };
        Some(self.finding(FindingId::ReassignTargetUnknown, message).hint(hint))
    }

    /// What keeps the user from being dropped, with the statements that would free it.
    fn owns(&self) -> Option<Finding> {
        let mut owned = self.owned();
        for (database, objects) in &mut owned {
            objects.retain(|object| {
                let goes = self.heir.is_some() && release::can_be_reassigned(object);
                !goes && !self.is_returned(database, object)
            });
        }
        owned.retain(|_, objects| !objects.is_empty());
        if owned.is_empty() {
            return None;
        }
        let (mut list, mut statements) = (Vec::new(), String::new());
        for (database, objects) in &owned {
            let names: Vec<_> = objects.iter().map(ToString::to_string).collect();
            list.push(format!("in database {database} {}", names.join(", ")));
            statements.push_str(&format!("\n  -- in database {database}"));
            for object in objects {
                statements.push_str(&format!("\n  {}", self.way_out(object)));
            }
        }
        let message = format!("the database user {} owns something: {}", self.user, list.join("; "));
        let way = match self.heir {
            None => "--reassign-to USER gives it to another user, so that the data stays; or by hand:",
            Some(_) => "Redshift gives this to no other user:",
        };
        let finding = self.finding(FindingId::DatabaseUserOwnsObjects, message);
        Some(finding.hint(format!("{way}{statements}")))
    }

    fn way_out(&self, object: &DatabaseObject) -> String {
        if !release::can_be_reassigned(object) {
            let way = match object.kind {
                ObjectKind::Library => "its next owner runs CREATE OR REPLACE LIBRARY, or nobody needs it",
                _ => "make it again as its next owner",
            };
            let statement = release::delete(object, self.what).unwrap_or_else(|finding| finding.message);
            return format!("-- {object}: {way}\n  {statement};");
        }
        let heir = self.heir.unwrap_or("new_owner");
        match release::reassign(object, heir, self.what) {
            Ok(statement) => format!("{statement};"),
            Err(finding) => format!("-- {object}: {}", finding.message),
        }
    }

    /// What others have from the user, and lose.
    fn passes_on(&self) -> Option<Finding> {
        let passed_on = self.passed_on();
        if passed_on.is_empty() {
            return None;
        }
        let list = passed_on.into_iter().collect::<Vec<_>>().join(", ");
        let message = format!("{} granted to others what they lose with it: {list}", self.user);
        let hint = "grant it to them again as the owner or a superuser, before or after";
        Some(self.finding(FindingId::GrantsPassedOn, message).hint(hint))
    }
}
