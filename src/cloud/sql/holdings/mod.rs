//! What users have in every database of a warehouse, and how the answers are read.
//!
//! One round for what every database tells and for the list of them, one more for all of them.

mod beyond;
mod database;
mod grants;
mod overview;

use std::collections::{BTreeMap, BTreeSet};

use futures::StreamExt;

use self::overview::Overview;
use super::client::Sql;
use super::target::Target;
use provision_core::edge::CloudError;
use provision_core::facts::{Holdings, Searched, WarehouseFacts};

/// Databases that are looked into at once: each takes a connection, of which a warehouse has 500 at
/// most (Redshift Management Guide, "Quotas and limits in Amazon Redshift").
const AT_ONCE: usize = 8;

impl Sql {
    /// What these users have, by user.
    ///
    /// # Errors
    /// What every database tells cannot be read. A database that cannot be searched is no error but a
    /// fact.
    pub(in crate::cloud::sql) async fn holdings(
        &self,
        home: Target<'_>,
        warehouse: &WarehouseFacts,
        users: &BTreeSet<String>,
    ) -> Result<BTreeMap<String, Holdings>, CloudError> {
        let statements = overview::statements(users);
        let overview =
            self.read(home, warehouse, statements, |answers| overview::overview(users, answers)).await?;
        let Overview { mut holdings, databases } = overview;
        let searches = databases.into_iter().map(|(name, open)| async move {
            let searched = match open {
                Ok(()) => self.search(home, &name, warehouse, users).await,
                Err(reason) => users.iter().map(|user| (user.clone(), reason.clone())).collect(),
            };
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
                let reason = Searched::Unreadable(error.to_string());
                return users.iter().map(|user| (user.clone(), reason.clone())).collect();
            }
        };
        if database != home.database && found.values().all(|found| found.is_empty()) {
            self.forget(target);
        }
        found.into_iter().map(|(user, found)| (user, Searched::Read(found))).collect()
    }
}
