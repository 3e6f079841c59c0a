//! What is asked of a database, and how the answers are read.
//!
//! Only catalogs of the leader node, which Redshift and PostgreSQL share, and no cast (Redshift
//! Database Developer Guide, "System catalog tables").

use std::collections::{BTreeMap, BTreeSet};

use super::acl::{self, Grantee};
use super::session::Rows;
use crate::engine::{Database, DatabaseUser, OwnedObject};

/// Names the tables and views among relations; the rest belongs to them.
const RELATIONS: &[(&str, &str)] = &[("r", "table"), ("v", "view")];

/// The statements for these users, of which the marked ones are also asked for what they own.
pub(super) fn statements(database: &str, users: &BTreeMap<String, bool>) -> Vec<String> {
    let all = list(users.keys());
    let mut statements = vec![
        format!("SELECT usename, usesuper, usecreatedb FROM pg_user WHERE usename IN ({all})"),
        // What has never been granted anything has no list, which reads as NULL.
        format!("SELECT array_to_string(datacl, '|') FROM pg_database WHERE datname = {}", literal(database)),
    ];
    let owners: Vec<_> = users.iter().filter(|(_, owned)| **owned).map(|(user, _)| user).collect();
    if !owners.is_empty() {
        statements.extend(owned(&list(owners)));
    }
    statements
}

/// One statement a catalog; each has the columns owner, kind, schema and name.
fn owned(owners: &str) -> Vec<String> {
    let mut statements = vec![
        format!(
            "SELECT u.usename, 'database', '', d.datname FROM pg_database d \
             JOIN pg_user u ON u.usesysid = d.datdba WHERE u.usename IN ({owners})"
        ),
        format!(
            "SELECT u.usename, 'schema', '', n.nspname FROM pg_namespace n \
             JOIN pg_user u ON u.usesysid = n.nspowner WHERE u.usename IN ({owners}) AND n.nspname NOT LIKE 'pg!_%' ESCAPE '!'"
        ),
        format!(
            "SELECT u.usename, 'function', n.nspname, p.proname FROM pg_proc p \
             JOIN pg_namespace n ON n.oid = p.pronamespace \
             JOIN pg_user u ON u.usesysid = p.proowner WHERE u.usename IN ({owners})"
        ),
    ];
    statements.extend(RELATIONS.iter().map(|(letter, kind)| {
        format!(
            "SELECT u.usename, '{kind}', n.nspname, c.relname FROM pg_class c \
             JOIN pg_namespace n ON n.oid = c.relnamespace \
             JOIN pg_user u ON u.usesysid = c.relowner WHERE u.usename IN ({owners}) AND c.relkind = '{letter}' \
             AND n.nspname NOT LIKE 'pg!_%' ESCAPE '!'"
        )
    }));
    statements
}

fn list<'a>(names: impl IntoIterator<Item = &'a String>) -> String {
    names.into_iter().map(|name| literal(name)).collect::<Vec<_>>().join(", ")
}

/// A text literal. Redshift takes a backslash for an escape and PostgreSQL does not, so that one is
/// never written.
fn literal(text: &str) -> String {
    let quoted: Vec<_> = text.split('\\').map(|part| format!("'{}'", part.replace('\'', "''"))).collect();
    match quoted.as_slice() {
        [one] => one.clone(),
        parts => format!("({})", parts.join(" || chr(92) || ")),
    }
}

/// The facts of each user from the answers to [`statements`].
///
/// # Errors
/// An answer that makes no sense, such as an access list of an unknown form.
pub(super) fn read(users: &BTreeMap<String, bool>, answers: &[Rows]) -> Result<BTreeMap<String, Database>, String> {
    let [known, lists, owned @ ..] = answers else {
        return Err(format!("expected at least 2 result sets, got {}", answers.len()));
    };
    let mut facts: BTreeMap<_, _> = users.keys().map(|user| (user.clone(), Database::default())).collect();
    for row in known {
        let [name, superuser, create_database] = columns(row)?;
        let user = DatabaseUser { superuser: is_true(superuser), create_database: is_true(create_database) };
        facts.entry(name.to_owned()).or_default().user = Some(user);
    }
    for (user, granted) in granted(lists)? {
        if let Some(facts) = facts.get_mut(&user) {
            facts.granted.extend(granted);
        }
    }
    for row in owned.iter().flatten() {
        let [owner, kind, schema, name] = columns(row)?;
        let schema = Some(schema.to_owned()).filter(|schema| !schema.is_empty());
        let object = OwnedObject { kind: kind.to_owned(), schema, name: name.to_owned() };
        facts.entry(owner.to_owned()).or_default().owned.push(object);
    }
    facts.values_mut().for_each(|facts| facts.owned.sort());
    Ok(facts)
}

/// The privileges that users, and not groups or everybody, hold on the database.
fn granted(lists: &Rows) -> Result<Vec<(String, BTreeSet<String>)>, String> {
    let mut granted = Vec::new();
    for list in lists.iter().flatten().flatten() {
        for item in acl::parse(list)? {
            if let Grantee::User(user) = item.grantee {
                granted.push((user, item.privileges.iter().map(|privilege| privilege.name()).collect()));
            }
        }
    }
    Ok(granted)
}

fn columns<const N: usize>(row: &[Option<String>]) -> Result<[&str; N], String> {
    let values: Vec<_> = row.iter().map(|value| value.as_deref().unwrap_or_default()).collect();
    values.try_into().map_err(|values: Vec<_>| format!("expected {N} columns, got {}", values.len()))
}

fn is_true(value: &str) -> bool {
    matches!(value, "t" | "true" | "1")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{literal, read, statements};
    use crate::engine::{DatabaseUser, OwnedObject};

    fn users(owned: bool) -> BTreeMap<String, bool> {
        BTreeMap::from([("IAMR:acme-us".to_owned(), owned), ("transfer_user".to_owned(), false)])
    }

    fn rows(rows: &[&[&str]]) -> super::Rows {
        rows.iter().map(|row| row.iter().map(|value| Some((*value).to_owned())).collect()).collect()
    }

    #[test]
    fn literals_cannot_be_left() {
        assert_eq!(literal("plain"), "'plain'");
        assert_eq!(literal("'; DROP USER x; --"), "'''; DROP USER x; --'");
        assert_eq!(literal(r"a\'b"), r"('a' || chr(92) || '''b')");
    }

    #[test]
    fn what_is_owned_is_asked_only_of_those_who_matter() {
        assert_eq!(statements("dev", &users(false)).len(), 2);
        let statements = statements("dev", &users(true));
        assert_eq!(statements.len(), 7);
        assert!(statements[2..].iter().all(|statement| statement.contains("'IAMR:acme-us'")));
        assert!(statements[2..].iter().all(|statement| !statement.contains("'transfer_user'")));
    }

    #[test]
    fn answers_are_sorted_by_user() {
        let answers = [
            rows(&[&["IAMR:acme-us", "f", "t"]]),
            rows(&[&[r#"=T/rdsdb|rdsdb=CT/rdsdb|"IAMR:acme-us"=CT*/rdsdb|group etl=C/rdsdb"#]]),
            rows(&[]),
            rows(&[&["IAMR:acme-us", "schema", "", "iterable"]]),
            rows(&[]),
            rows(&[&["IAMR:acme-us", "table", "iterable", "users"]]),
            rows(&[]),
        ];
        let facts = read(&users(true), &answers).unwrap();
        let role = &facts["IAMR:acme-us"];
        assert_eq!(role.user, Some(DatabaseUser { superuser: false, create_database: true }));
        assert_eq!(role.granted.iter().collect::<Vec<_>>(), ["CREATE", "TEMPORARY"]);
        let object = |kind: &str, schema: Option<&str>, name: &str| OwnedObject {
            kind: kind.to_owned(),
            schema: schema.map(str::to_owned),
            name: name.to_owned(),
        };
        assert_eq!(role.owned, [object("schema", None, "iterable"), object("table", Some("iterable"), "users")]);
        assert_eq!(facts["transfer_user"], crate::engine::Database::default());
    }

    #[test]
    fn a_database_without_a_list_has_no_grants() {
        let answers = [rows(&[&["transfer_user", "f", "f"]]), vec![vec![None]]];
        let facts = read(&users(false), &answers).unwrap();
        assert!(facts["transfer_user"].granted.is_empty());
        assert!(facts["transfer_user"].user.is_some());
    }

    #[test]
    fn a_list_of_an_unknown_form_is_an_error() {
        let answers = [rows(&[]), rows(&[&["\"open=C/rdsdb"]])];
        assert!(read(&users(false), &answers).is_err());
    }
}
