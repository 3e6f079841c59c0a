//! What users have in every database of a warehouse, and how the answers are read.
//!
//! One round for what every database tells, with the list of them, and for the one that is connected to; one more for all
//! others.

mod beyond;
mod database;
mod grants;
mod overview;

use std::collections::{BTreeMap, BTreeSet};

use futures::StreamExt;

use self::overview::{Database, Overview};
use super::client::{Sql, senseless};
use super::question::{Answers, Question};
use super::target::Target;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{Holdings, Searched, WarehouseFacts};
use provision_core::templates::TemplateError;

/// Databases that are looked into at once: each takes a connection, of which a warehouse has 500 at
/// most (Redshift Management Guide, "Quotas and limits in Amazon Redshift").
const AT_ONCE: usize = 8;

/// Users, each with the databases that are not to be searched for it.
type Users = BTreeMap<String, BTreeSet<String>>;

/// What the database that is connected to is asked: what every database tells of the warehouse, and what users have in this
/// one.
///
/// # Errors
/// A name that Redshift would read as another.
pub(in crate::cloud::sql) fn questions(
    home: &str,
    users: &Users,
) -> Result<[Vec<Question>; 2], TemplateError> {
    let names = users.keys().cloned().collect();
    Ok([overview::questions(&names)?, database::statements(home, &names)?])
}

impl Sql {
    /// What these users have, by user, from the answers to [`questions`] and those of all other databases.
    ///
    /// # Errors
    /// What every database tells cannot be read. A database that cannot be searched is no error but a
    /// fact.
    pub(in crate::cloud::sql) async fn holdings(
        &self,
        home: Target<'_>,
        warehouse: &WarehouseFacts,
        users: &Users,
        [overview, here]: [Result<Answers, CloudError>; 2],
    ) -> Result<BTreeMap<String, Holdings>, CloudError> {
        let names: BTreeSet<String> = users.keys().cloned().collect();
        let overview = overview::overview(&names, &overview?).map_err(|problem| senseless(home, problem))?;
        let Overview { mut holdings, databases } = overview;
        let here = &here;
        let searches = databases.into_iter().map(|(name, database)| async move {
            let is_home = name == home.database;
            let is_ignored = |ignored: &BTreeSet<String>| !is_home && ignored.contains(&name);
            let (left_out, users): (Vec<_>, Vec<_>) =
                users.iter().partition(|(_, ignored)| is_ignored(ignored));
            let names: BTreeSet<String> = users.into_iter().map(|(user, _)| user.clone()).collect();
            let target = Target { database: &name, ..home };
            let mut searched = match &database.open {
                _ if names.is_empty() => BTreeMap::new(),
                Err(reason) => each(&names, reason),
                Ok(()) if is_home => found(target, &database, &names, here),
                Ok(()) => self.search(target, &database, warehouse, &names).await,
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
        target: Target<'_>,
        about: &Database,
        warehouse: &WarehouseFacts,
        users: &BTreeSet<String>,
    ) -> BTreeMap<String, Searched> {
        let answers = match database::statements(target.database, users) {
            Ok(questions) => self.ask(target, warehouse, &questions).await,
            Err(problem) => Err(senseless(target, problem)),
        };
        let searched = found(target, about, users, &answers);
        let is_empty = |one: &Searched| matches!(one, Searched::Read(found) if found.is_empty());
        if searched.values().all(is_empty) {
            self.forget(target);
        }
        searched
    }
}

/// What one database tells of users.
fn found(
    target: Target<'_>,
    about: &Database,
    users: &BTreeSet<String>,
    answers: &Result<Answers, CloudError>,
) -> BTreeMap<String, Searched> {
    let understood = answers.as_ref().map_err(CloudError::clone).and_then(|answers| {
        database::in_database(users, answers).map_err(|problem| senseless(target, problem))
    });
    match understood {
        Ok(found) => found.into_iter().map(|(user, found)| (user, Searched::Read(found))).collect(),
        Err(error) => {
            let is_refused = matches!(error.kind, CloudErrorKind::Denied | CloudErrorKind::NotFound);
            let reason = error.to_string();
            let searched = match about.is_closed && is_refused {
                true => Searched::Closed(reason),
                false => Searched::Unreadable(reason),
            };
            each(users, &searched)
        }
    }
}

/// The same for each user.
fn each(users: &BTreeSet<String>, searched: &Searched) -> BTreeMap<String, Searched> {
    users.iter().map(|user| (user.clone(), searched.clone())).collect()
}
