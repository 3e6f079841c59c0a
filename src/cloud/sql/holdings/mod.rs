//! What users have in every database of a warehouse, and how the answers are read.
//!
//! One round for what every database tells and for the list of them, one more for all of them.

mod beyond;
mod database;
mod grants;
mod overview;

use std::collections::{BTreeMap, BTreeSet};

use futures::StreamExt;

use self::overview::{Database, Overview};
use super::client::Sql;
use super::target::Target;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{Holdings, Searched, WarehouseFacts};

/// Databases that are looked into at once: each takes a connection, of which a warehouse has 500 at
/// most (Redshift Management Guide, "Quotas and limits in Amazon Redshift").
const AT_ONCE: usize = 8;

impl Sql {
    /// What these users have, by user; each names the databases that are not to be searched for it.
    ///
    /// # Errors
    /// What every database tells cannot be read. A database that cannot be searched is no error but a
    /// fact.
    pub(in crate::cloud::sql) async fn holdings(
        &self,
        home: Target<'_>,
        warehouse: &WarehouseFacts,
        users: &BTreeMap<String, BTreeSet<String>>,
    ) -> Result<BTreeMap<String, Holdings>, CloudError> {
        let names: BTreeSet<String> = users.keys().cloned().collect();
        let questions = overview::questions(&names);
        let overview =
            self.read(home, warehouse, questions, |answers| overview::overview(&names, answers)).await?;
        let Overview { mut holdings, databases } = overview;
        let searches = databases.into_iter().map(|(name, database)| async move {
            let is_ignored = |ignored: &BTreeSet<String>| name != home.database && ignored.contains(&name);
            let (left_out, users): (Vec<_>, Vec<_>) =
                users.iter().partition(|(_, ignored)| is_ignored(ignored));
            let names: BTreeSet<String> = users.into_iter().map(|(user, _)| user.clone()).collect();
            let mut searched = match &database.open {
                _ if names.is_empty() => BTreeMap::new(),
                Ok(()) => self.search(home, &name, &database, warehouse, &names).await,
                Err(reason) => each(&names, reason),
            };
            searched.extend(left_out.into_iter().map(|(user, _)| (user.clone(), Searched::Ignored)));
            (name, searched)
        });
        let mut searches = futures::stream::iter(searches).buffer_unordered(AT_ONCE);
        while let Some((name, searched)) = searches.next().await {
            for (user, searched) in searched {
                holdings.entry(user).or_default().databases.insert(name.clone(), searched);
            }
        }
        Ok(holdings)
    }

    /// Looks into one database, for all users at once.
    async fn search(
        &self,
        home: Target<'_>,
        database: &str,
        about: &Database,
        warehouse: &WarehouseFacts,
        users: &BTreeSet<String>,
    ) -> BTreeMap<String, Searched> {
        let target = Target { database, ..home };
        let questions = database::statements(database, users);
        let found =
            self.read(target, warehouse, questions, |answers| database::in_database(users, answers)).await;
        let found = match found {
            Ok(found) => found,
            Err(error) => {
                let is_refused = matches!(error.kind, CloudErrorKind::Denied | CloudErrorKind::NotFound);
                let reason = error.to_string();
                let searched = match about.is_closed && is_refused {
                    true => Searched::Closed(reason),
                    false => Searched::Unreadable(reason),
                };
                return each(users, &searched);
            }
        };
        if database != home.database && found.values().all(|found| found.is_empty()) {
            self.forget(target);
        }
        found.into_iter().map(|(user, found)| (user, Searched::Read(found))).collect()
    }
}

/// The same for each user.
fn each(users: &BTreeSet<String>, searched: &Searched) -> BTreeMap<String, Searched> {
    users.iter().map(|user| (user.clone(), searched.clone())).collect()
}
