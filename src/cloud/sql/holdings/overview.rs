//! What one database tells of the whole warehouse.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::super::acl;
use super::super::answer::{Rows, columns};
use super::super::question::{Answers, Question};
use super::grants::granted;
use provision_core::facts::{DatabaseObject, Grantee, Holdings, ObjectKind, Searched};
use provision_core::redshift::SYSTEM_USER;
use provision_core::templates::TemplateError;

/// The database in which AWS Glue's catalog is shown (Redshift Database Developer Guide, "Querying the AWS Glue Data
/// Catalog").
const DATA_CATALOG: &str = "awsdatacatalog";

/// One question for each kind of thing.
///
/// # Errors
/// A name that Redshift would read as another.
pub(super) fn questions(users: &BTreeSet<String>) -> Result<Vec<Question>, TemplateError> {
    let names = [
        "list_databases",
        "list_users",
        "read_memberships",
        "list_shared_databases",
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
    pub(super) databases: BTreeMap<String, Database>,
}

/// A database before it is looked into.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Database {
    /// Or what there is to say of one that is not to be looked into.
    pub(super) open: Result<(), Searched>,
    /// Whether it is Redshift's own and nobody else may create schemas in it.
    pub(super) is_closed: bool,
}

/// The answers to [`questions`].
///
/// # Errors
/// An answer that makes no sense.
pub(super) fn overview(users: &BTreeSet<String>, answers: &Answers) -> Result<Overview, String> {
    let Answers { rows: answers, unread } = answers;
    let [databases, known, memberships, shared, role_grants, owned_roles, sessions, assumed_roles] =
        answers.as_slice()
    else {
        return Err(format!("expected 8 result sets, got {}", answers.len()));
    };
    let mut all = Overview {
        holdings: users.iter().map(|user| (user.clone(), Holdings::default())).collect(),
        databases: BTreeMap::new(),
    };
    read_databases(&mut all, databases, shared)?;
    let mut numbers = BTreeMap::new();
    for row in known {
        let [name, superuser, reader, number] = columns(row)?;
        numbers.insert(number.to_owned(), name.to_owned());
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
    for row in sessions {
        let [process, number] = columns(row)?;
        if let Some(holdings) = numbers.get(number).and_then(|user| all.holdings.get_mut(user)) {
            let process = process.parse().map_err(|_| format!("{process:?} is not a process id"))?;
            holdings.sessions.insert(process);
        }
    }
    for holdings in all.holdings.values_mut() {
        holdings.users = numbers.values().cloned().collect();
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
        let is_closed = owner == SYSTEM_USER && !anybody_may_create(list)?;
        let open = match (shared.contains(name) || name == DATA_CATALOG, connectable) {
            (true, _) => Err(Searched::Shared),
            (false, "true") => Ok(()),
            (false, _) if is_closed => Err(Searched::Closed("it accepts no connections".to_owned())),
            (false, _) => Err(Searched::Unreadable("it accepts no connections".to_owned())),
        };
        all.databases.insert(name.to_owned(), Database { open, is_closed });
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

/// Whether somebody else than Redshift may create schemas in a database, and so own something there.
///
/// # Errors
/// A list of an unknown form.
fn anybody_may_create(list: &str) -> Result<bool, String> {
    let is_system = |grantee: &Grantee| matches!(grantee, Grantee::User(name) if name == SYSTEM_USER);
    let items = acl::parse(list)?;
    let mut others = items.iter().filter(|item| !is_system(&item.grantee));
    Ok(others.any(|item| item.privileges.iter().any(|privilege| privilege.letter == 'C')))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::super::answer::rows;
    use super::super::super::question::Answers;
    use super::overview;
    use provision_core::facts::{DatabaseObject, ObjectKind, Searched};

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn the_overview_tells_databases_groups_roles_and_sessions() {
        let rows = vec![
            rows(&[
                &["awsdatacatalog", "rdsdb", "", "true"],
                &["dev", "rdsdb", "u=C/rdsdb", "true"],
                &["mine", "u", "u=CT/u", "true"],
                &["sample_data_dev", "rdsdb", "=T/rdsdb|rdsdb=CT/rdsdb", "false"],
                &["share", "rdsdb", "", "true"],
                &["shut", "rdsdb", "=C/rdsdb", "false"],
            ]),
            rows(&[&["awsuser", "true", "true", "100"], &["u", "false", "false", "101"]]),
            rows(&[&["u", "readers"]]),
            rows(&[&["share"]]),
            rows(&[&["u", "analyst"]]),
            rows(&[&["u", "owned"]]),
            rows(&[&["7", "101"], &["8", "100"], &["9", "101"], &["10", "1"]]),
            rows(&[&["u", "default-aws-iam-role"]]),
        ];
        let all = overview(&names(&["u"]), &Answers { rows, ..Answers::default() }).unwrap();
        let holdings = &all.holdings["u"];
        assert_eq!(holdings.granted[0].object, DatabaseObject::named(ObjectKind::Database, "dev"));
        assert_eq!(holdings.granted.len(), 1, "what it owns goes with it");
        assert_eq!(holdings.owned_databases, names(&["mine"]));
        assert_eq!((&holdings.groups, &holdings.roles), (&names(&["readers"]), &names(&["analyst"])));
        assert_eq!(holdings.owned_roles, names(&["owned"]));
        assert_eq!(holdings.assumed_roles, names(&["default-aws-iam-role"]));
        assert_eq!(holdings.sessions, BTreeSet::from([7, 9]));
        assert_eq!((holdings.reader.as_str(), holdings.complete), ("awsuser", true));
        assert!(holdings.unread.is_empty());
        let open = |name: &str| &all.databases[name].open;
        assert_eq!((open("share"), open("awsdatacatalog")), (&Err(Searched::Shared), &Err(Searched::Shared)));
        assert!(matches!(open("sample_data_dev"), Err(Searched::Closed(_))));
        assert!(matches!(open("shut"), Err(Searched::Unreadable(_))), "anybody may create there");
        assert!(open("dev").is_ok() && !all.databases["dev"].is_closed);
    }

    #[test]
    fn what_is_refused_is_told_and_the_rest_counts() {
        let what = "which sessions it has open".to_owned();
        let refused = "permission denied for relation sys_session_history".to_owned();
        let none = || rows(&[]);
        let rows = vec![
            rows(&[&["dev", "rdsdb", "", "true"]]),
            rows(&[&["u", "false", "false", "101"]]),
            rows(&[&["u", "readers"]]),
            none(),
            rows(&[&["u", "analyst"]]),
            none(),
            none(),
            none(),
        ];
        let all = overview(&names(&["u"]), &Answers { rows, unread: [(what, refused)].into() }).unwrap();
        let holdings = &all.holdings["u"];
        let told: Vec<_> = holdings.unread.iter().collect();
        assert_eq!(told.len(), 1);
        assert!(told[0].0.contains("sessions") && told[0].1.contains("sys_session_history"), "{told:?}");
        assert_eq!((&holdings.groups, &holdings.roles), (&names(&["readers"]), &names(&["analyst"])));
        assert!(holdings.sessions.is_empty());
    }
}
