//! What is asked of a database, and how the answers are read.

use std::collections::BTreeMap;

use serde_json::json;

use super::acl::{self, Grantee};
use super::session::Rows;
use crate::engine::{Database, DatabaseUser, OwnedObject};
use crate::spec::{TemplateError, Templates};

/// The statements for these users, of which the marked ones are also asked for what they own: one
/// for all users, one for the database, and one for each marked user.
pub(super) fn statements(
    database: &str,
    users: &BTreeMap<String, bool>,
) -> Result<Vec<String>, TemplateError> {
    let templates = Templates::embedded();
    let names: Vec<_> = users.keys().collect();
    let mut statements = vec![
        templates.sql("read_users", &json!({"users": names}))?,
        templates.sql("read_databases", &json!({"database": database}))?,
    ];
    for user in owners(users) {
        statements.push(templates.sql("read_owned", &json!({"user": user}))?);
    }
    Ok(statements)
}

/// Those of whom it matters what they own.
fn owners(users: &BTreeMap<String, bool>) -> impl Iterator<Item = &String> {
    users.iter().filter(|(_, owned)| **owned).map(|(user, _)| user)
}

/// The facts of each user from the answers to [`statements`].
///
/// # Errors
/// An answer that makes no sense, such as an access list of an unknown form.
pub(super) fn read(
    users: &BTreeMap<String, bool>,
    answers: &[Rows],
) -> Result<BTreeMap<String, Database>, String> {
    let [known, databases, owned @ ..] = answers else {
        return Err(format!("expected at least 2 result sets, got {}", answers.len()));
    };
    let mut facts: BTreeMap<_, _> = users.keys().map(|user| (user.clone(), Database::default())).collect();
    for row in known {
        let [name, superuser, create_database] = columns(row)?;
        let user =
            DatabaseUser { superuser: superuser == "true", create_database: create_database == "true" };
        facts.entry(name.to_owned()).or_default().user = Some(user);
    }
    for row in databases {
        read_database(&mut facts, columns(row)?)?;
    }
    for (user, rows) in owners(users).zip(owned) {
        let facts = facts.entry(user.clone()).or_default();
        for row in rows {
            facts.owned.push(owned_object(columns(row)?));
        }
    }
    // Who owns the database matters only for those who were asked about.
    for (user, facts) in &mut facts {
        if users.get(user) != Some(&true) {
            facts.owned.clear();
        }
        facts.owned.sort();
    }
    Ok(facts)
}

/// The database's owner, and the privileges on it that users hold, not groups or everybody.
fn read_database(facts: &mut BTreeMap<String, Database>, row: [&str; 3]) -> Result<(), String> {
    let [name, owner, list] = row;
    if let Some(facts) = facts.get_mut(owner) {
        facts.owned.push(OwnedObject { kind: "database".to_owned(), schema: None, name: name.to_owned() });
    }
    // What has never been granted anything has no list: NULL, which reads as empty.
    for item in acl::parse(list)? {
        if let Grantee::User(user) = &item.grantee
            && let Some(facts) = facts.get_mut(user)
        {
            facts.granted.extend(item.privileges.iter().map(|privilege| privilege.name()));
        }
    }
    Ok(())
}

/// A schema is in no schema: the catalog query names it where others have theirs.
fn owned_object(row: [&str; 3]) -> OwnedObject {
    let [kind, schema, name] = row;
    match name {
        "" => OwnedObject { kind: kind.to_owned(), schema: None, name: schema.to_owned() },
        name => OwnedObject { kind: kind.to_owned(), schema: Some(schema.to_owned()), name: name.to_owned() },
    }
}

fn columns<const N: usize>(row: &[Option<String>]) -> Result<[&str; N], String> {
    let values: Vec<_> = row.iter().map(|value| value.as_deref().unwrap_or_default()).collect();
    values.try_into().map_err(|values: Vec<_>| format!("expected {N} columns, got {}", values.len()))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Rows, read, statements};
    use crate::engine::{Database, DatabaseUser, OwnedObject};

    const ROLE: &str = "IAMR:acme-us";

    fn users(owned: bool) -> BTreeMap<String, bool> {
        BTreeMap::from([(ROLE.to_owned(), owned), ("transfer_user".to_owned(), false)])
    }

    fn rows(rows: &[&[&str]]) -> Rows {
        rows.iter().map(|row| row.iter().map(|value| Some((*value).to_owned())).collect()).collect()
    }

    fn object(kind: &str, schema: Option<&str>, name: &str) -> OwnedObject {
        OwnedObject { kind: kind.to_owned(), schema: schema.map(str::to_owned), name: name.to_owned() }
    }

    #[test]
    fn what_is_owned_is_asked_only_of_those_who_matter() {
        assert_eq!(statements("dev", &users(false)).unwrap().len(), 2);
        let statements = statements("dev", &users(true)).unwrap();
        assert_eq!(statements.len(), 3);
        assert!(statements[2].contains("'IAMR:acme-us'") && !statements[2].contains("'transfer_user'"));
    }

    #[test]
    fn names_cannot_leave_their_quotes() {
        let hostile = BTreeMap::from([("'; DROP USER x; --".to_owned(), false)]);
        assert!(statements("dev", &hostile).unwrap()[0].contains("'''; DROP USER x; --'"));
        // Redshift reads a backslash as an escape.
        assert!(statements("dev\\", &users(false)).is_err());
    }

    #[test]
    fn answers_are_sorted_by_user() {
        let answers = [
            rows(&[&[ROLE, "false", "true"]]),
            rows(&[&["dev", ROLE, r#"=T/rdsdb|rdsdb=CT/rdsdb|"IAMR:acme-us"=CT*/rdsdb|group etl=C/rdsdb"#]]),
            rows(&[&["schema", "iterable", ""], &["table", "iterable", "users"]]),
        ];
        let facts = read(&users(true), &answers).unwrap();
        let role = &facts[ROLE];
        assert_eq!(role.user, Some(DatabaseUser { superuser: false, create_database: true }));
        assert_eq!(role.granted.iter().collect::<Vec<_>>(), ["CREATE", "TEMPORARY"]);
        assert_eq!(
            role.owned,
            [
                object("database", None, "dev"),
                object("schema", None, "iterable"),
                object("table", Some("iterable"), "users")
            ]
        );
        assert_eq!(facts["transfer_user"], Database::default());
        let unasked = read(&users(false), &answers[..2]).unwrap();
        assert_eq!(unasked[ROLE].owned, []);
    }

    #[test]
    fn a_database_without_a_list_has_no_grants() {
        let database = vec![Some("dev".to_owned()), Some("rdsdb".to_owned()), None];
        let answers = [rows(&[&["transfer_user", "false", "false"]]), vec![database]];
        let facts = read(&users(false), &answers).unwrap();
        assert!(facts["transfer_user"].granted.is_empty());
        assert!(facts["transfer_user"].user.is_some());
        assert_eq!(facts[ROLE].user, None);
    }

    #[test]
    fn a_list_of_an_unknown_form_is_an_error() {
        let answers = [rows(&[]), rows(&[&["dev", "rdsdb", "\"open=C/rdsdb"]])];
        assert!(read(&users(false), &answers).is_err());
    }
}
