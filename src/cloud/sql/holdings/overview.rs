//! What one database tells of the whole warehouse.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::super::answer::{Rows, columns};
use super::super::question::{Answers, Question};
use super::grants::granted;
use provision_core::facts::{DatabaseObject, Holdings, ObjectKind, Searched};
use provision_core::templates::TemplateError;

/// The longest name of a session's user in STV_SESSIONS.
const SESSION_NAME: usize = 50;

/// One question for each kind of thing.
///
/// # Errors
/// A name that Redshift would read as another.
pub(super) fn statements(users: &BTreeSet<String>) -> Result<Vec<Question>, TemplateError> {
    let names = [
        "list_databases",
        "list_shared_databases",
        "list_users",
        "read_memberships",
        "read_role_grants",
        "read_owned_roles",
        "read_sessions",
        "read_assumed_roles",
    ];
    names.iter().map(|name| Question::new(name, &json!({"users": users}))).collect()
}

/// What one database tells of the whole warehouse.
pub(super) struct Overview {
    pub(super) holdings: BTreeMap<String, Holdings>,
    /// Every database, and what there is to say of one that is not to be looked into.
    pub(super) databases: BTreeMap<String, Result<(), Searched>>,
}

/// The answers to [`statements`].
///
/// # Errors
/// An answer that makes no sense.
pub(super) fn overview(users: &BTreeSet<String>, answers: &Answers) -> Result<Overview, String> {
    let Answers { rows: answers, unread } = answers;
    let [databases, shared, known, memberships, role_grants, owned_roles, sessions, assumed_roles] =
        answers.as_slice()
    else {
        return Err(format!("expected 8 result sets, got {}", answers.len()));
    };
    let mut all = Overview {
        holdings: users.iter().map(|user| (user.clone(), Holdings::default())).collect(),
        databases: BTreeMap::new(),
    };
    read_databases(&mut all, databases, shared)?;
    let names: BTreeSet<String> =
        known.iter().map(|row| columns(row).map(|[name, _, _]| name.to_owned())).collect::<Result<_, _>>()?;
    for row in known {
        let [name, superuser, reader] = columns(row)?;
        for holdings in all.holdings.values_mut().filter(|_| reader == "true") {
            (holdings.reader, holdings.complete) = (name.to_owned(), superuser == "true");
        }
    }
    let mut sort = |rows: &Rows, of: fn(&mut Holdings) -> &mut BTreeSet<String>| -> Result<(), String> {
        for row in rows {
            let [user, name] = columns(row)?;
            if let Some(holdings) = all.holdings.get_mut(user) {
                of(holdings).insert(name.to_owned());
            }
        }
        Ok(())
    };
    sort(memberships, |holdings| &mut holdings.groups)?;
    sort(role_grants, |holdings| &mut holdings.roles)?;
    sort(owned_roles, |holdings| &mut holdings.owned_roles)?;
    sort(assumed_roles, |holdings| &mut holdings.assumed_roles)?;
    for (user, holdings) in &mut all.holdings {
        for row in sessions {
            let [process, login] = columns(row)?;
            if is_login_of(user, login, &names) {
                let process = process.parse().map_err(|_| format!("{process:?} is not a process id"))?;
                holdings.sessions.insert(process);
            }
        }
        holdings.users.clone_from(&names);
        holdings.unread.clone_from(unread);
    }
    Ok(all)
}

/// The databases: which may be looked into, who owns them, and what was granted on them.
fn read_databases(all: &mut Overview, databases: &Rows, shared: &Rows) -> Result<(), String> {
    let shared: BTreeSet<_> =
        shared.iter().map(|row| columns(row).map(|[name]| name)).collect::<Result<_, _>>()?;
    for row in databases {
        let [name, owner, list, connectable] = columns(row)?;
        let open = match (shared.contains(name), connectable) {
            (true, _) => Err(Searched::Shared),
            (false, "true") => Ok(()),
            (false, _) => Err(Searched::Unreadable("it accepts no connections".to_owned())),
        };
        all.databases.insert(name.to_owned(), open);
        let object = DatabaseObject::named(ObjectKind::Database, name);
        for (user, holdings) in &mut all.holdings {
            if owner == user {
                holdings.owned_databases.insert(name.to_owned());
            } else {
                holdings.granted.extend(granted(user, &object, owner, list)?);
            }
        }
    }
    Ok(())
}

/// Whether a session with this user name is the user's. With temporary credentials the name has a
/// prefix, and the groups that were joined after it (Redshift API Reference,
/// `GetClusterCredentials`). A name that was cut counts only where it can be nobody else's.
fn is_login_of(user: &str, login: &str, users: &BTreeSet<String>) -> bool {
    let matches = |user: &str| {
        ["", "IAM:", "IAMA:"].iter().any(|prefix| {
            let name = format!("{prefix}{user}");
            let cut: String = name.chars().take(SESSION_NAME).collect();
            login == name
                || login.strip_prefix(&name).is_some_and(|rest| !prefix.is_empty() && rest.starts_with(':'))
                || (login == cut && cut != name)
        })
    };
    let cut = login.chars().count() >= SESSION_NAME;
    matches(user) && !(cut && users.iter().any(|other| other != user && matches(other)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::super::answer::rows;
    use super::super::super::question::Answers;
    use super::{is_login_of, overview};
    use provision_core::facts::{DatabaseObject, ObjectKind, Searched};

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn the_overview_tells_databases_groups_roles_and_sessions() {
        let unread = [("which IAM roles".to_owned(), "permission denied".to_owned())].into();
        let rows = vec![
            rows(&[
                &["dev", "rdsdb", "u=C/rdsdb", "true"],
                &["mine", "u", "u=CT/u", "true"],
                &["share", "rdsdb", "", "true"],
                &["shut", "rdsdb", "", "false"],
            ]),
            rows(&[&["share"]]),
            rows(&[&["awsuser", "true", "true"], &["u", "false", "false"]]),
            rows(&[&["u", "readers"]]),
            rows(&[&["u", "analyst"]]),
            rows(&[&["u", "owned"]]),
            rows(&[
                &["7", "IAM:u"],
                &["8", "awsuser"],
                &["9", "u"],
                &["10", "IAMA:u:readers"],
                &["11", "uu"],
            ]),
            rows(&[]),
        ];
        let all = overview(&names(&["u"]), &Answers { rows, unread }).unwrap();
        let holdings = &all.holdings["u"];
        assert_eq!(holdings.granted[0].object, DatabaseObject::named(ObjectKind::Database, "dev"));
        assert_eq!(holdings.granted.len(), 1, "what it owns goes with it");
        assert_eq!(holdings.owned_databases, names(&["mine"]));
        assert_eq!((&holdings.groups, &holdings.roles), (&names(&["readers"]), &names(&["analyst"])));
        assert_eq!(holdings.owned_roles, names(&["owned"]));
        assert_eq!(holdings.unread.len(), 1);
        assert_eq!(holdings.sessions, BTreeSet::from([7, 9, 10]));
        assert_eq!((holdings.reader.as_str(), holdings.complete), ("awsuser", true));
        assert_eq!(all.databases["share"], Err(Searched::Shared));
        assert!(all.databases["shut"].is_err() && all.databases["dev"].is_ok());
    }

    #[test]
    fn a_name_that_was_cut_counts_where_it_can_be_nobody_elses() {
        let long = format!("IAMR:{}", "a".repeat(60));
        let other = format!("IAMR:{}b", "a".repeat(60));
        let cut: String = long.chars().take(50).collect();
        assert!(is_login_of(&long, &cut, &names(&[&long, "x"])));
        assert!(!is_login_of(&long, &cut, &names(&[&long, &other])));
        assert!(!is_login_of("u", "u:g", &names(&["u"])), "a prefix is part of another name");
    }
}
