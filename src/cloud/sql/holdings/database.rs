//! What one database tells of what users own in it and were granted.

use std::collections::{BTreeMap, BTreeSet};

use super::super::acl;
use super::super::answer::columns;
use super::super::question::{Answers, Question};
use super::beyond;
use super::grants::{default_privileges, granted};
use provision_core::facts::{DatabaseObject, InDatabase, ObjectKind};
use provision_core::templates::TemplateError;

/// Questions about some users at once, which must be answered.
const BY_USERS: [&str; 2] = ["read_holdings", "read_default_privileges"];

/// So many users are asked about at once: each is looked for in every access control list, and a statement of the Data API
/// may not be longer than 100,000 bytes.
const AT_ONCE: usize = 50;

/// Two questions for some users at once, and those for all users together.
///
/// # Errors
/// A name that Redshift would read as another.
pub(super) fn statements(database: &str, users: &BTreeSet<String>) -> Result<Vec<Question>, TemplateError> {
    let mut questions = Vec::new();
    for users in some(users) {
        let values = acl::values(users.iter().copied());
        for name in BY_USERS {
            questions.push(Question::new(name, &values)?);
        }
    }
    questions.extend(beyond::questions(database, users)?);
    Ok(questions)
}

/// The users in the parts that are asked about at once.
fn some(users: &BTreeSet<String>) -> Vec<Vec<&String>> {
    let users: Vec<_> = users.iter().collect();
    users.chunks(AT_ONCE).map(<[_]>::to_vec).collect()
}

/// What is said about each user.
///
/// # Errors
/// An answer that makes no sense.
pub(super) fn in_database(
    users: &BTreeSet<String>,
    answers: &Answers,
) -> Result<BTreeMap<String, InDatabase>, String> {
    let Answers { rows, unread } = answers;
    let parts = some(users);
    let expected = BY_USERS.len() * parts.len();
    if rows.len() < expected {
        return Err(format!("expected {expected} result sets and more, got {}", rows.len()));
    }
    let (by_users, more) = rows.split_at(expected);
    let nothing = || InDatabase { unread: unread.clone(), ..InDatabase::default() };
    let mut all: BTreeMap<_, _> = users.iter().map(|user| (user.clone(), nothing())).collect();
    for (users, answers) in parts.iter().zip(by_users.chunks(BY_USERS.len())) {
        for row in &answers[0] {
            let row: [&str; 6] = columns(row)?;
            for user in users.iter().filter(|user| concerns(user, row[4], row[5])) {
                if let Some(found) = all.get_mut(*user) {
                    add(found, user, row)?;
                }
            }
        }
        for row in &answers[1] {
            let row: [&str; 4] = columns(row)?;
            for user in users.iter().filter(|user| concerns(user, row[0], row[3])) {
                if let Some(found) = all.get_mut(*user) {
                    found.defaults.extend(default_privileges(user, row)?);
                }
            }
        }
    }
    beyond::add(&mut all, more)?;
    for found in all.values_mut() {
        found.owned.sort();
        found.granted.sort();
        found.defaults.sort();
    }
    Ok(all)
}

/// Whether what has this owner and this access control list may concern a user: the list names it somehow.
fn concerns(user: &str, owner: &str, list: &str) -> bool {
    owner == user || list.contains(&acl::needle(user))
}

/// Adds something that the user owns, or of which a list names it.
fn add(found: &mut InDatabase, user: &str, row: [&str; 6]) -> Result<(), String> {
    let [kind, schema, name, part, owner, list] = row;
    let known = ObjectKind::ALL.into_iter().find(|known| known.word() == kind);
    let object = DatabaseObject {
        kind: known.ok_or_else(|| format!("an object of an unknown kind: {kind}"))?,
        schema: Some(schema.to_owned()).filter(|schema| !schema.is_empty()),
        name: name.to_owned(),
        part: matches!(kind, "column" | "function" | "procedure").then(|| part.to_owned()),
    };
    match owner == user {
        // The lists of what it owns go with it to the next owner.
        true if object.kind == ObjectKind::Column => {}
        true => found.owned.push(object),
        false => found.granted.extend(granted(user, &object, owner, list)?),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::super::answer::rows;
    use super::super::super::question::Answers;
    use super::{in_database, statements};
    use provision_core::facts::{Grantee, NewObjects, ObjectKind};

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_hostile_name_is_looked_for_as_lists_spell_it() {
        let questions = statements("dev", &names(&[r#"o'b "x""#])).unwrap();
        let text = &questions[0].sql;
        assert!(text.contains(r#"'o''b "x"'"#) && text.contains(r#"'o''b ""x""'"#), "{text}");
        assert!(statements("dev", &names(&["a\\b"])).is_err());
    }

    #[test]
    fn what_a_database_says_is_sorted_into_owned_granted_and_defaults() {
        let user = r#"IAMR:Acme "us""#;
        let rows = vec![
            rows(&[
                &["schema", "", "theirs", "", user, ""],
                &["column", "theirs", "t", "c", user, ""],
                &["function", "theirs", "f", "integer", user, ""],
                &[
                    "table",
                    "s",
                    "t",
                    "",
                    "etl",
                    r#"etl=ar/etl|"IAMR:Acme ""us"""=r*/etl|x=r/"IAMR:Acme ""us""""#,
                ],
                // Another one's name, of which the user's is a part.
                &["view", "s", "v", "", "etl", r#"etl=ar/etl|"xIAMR:Acme ""us"""=r/etl"#],
                &["language", "", "plpythonu", "", "", r#"=U/rdsdb|"IAMR:Acme ""us"""=U/rdsdb"#],
            ]),
            rows(&[
                &[user, "", "r", "group readers=r/x"],
                &["etl", "s", "f", r#"other=X/etl|"IAMR:Acme ""us"""=X/etl"#],
                &["etl", "s", "p", r#"other=X/etl"#],
            ]),
            rows(&[&[user, "", "FUNCTION", "analysts"], &[user, "", "RELATION", "analysts"]]),
            rows(&[&[user, "marts", "TABLES"]]),
            rows(&[&[user, "SCHEMAS"]]),
            rows(&[&[user, "104"]]),
            rows(&[&["mine", "104"], &["theirs", "100"]]),
            rows(&[&[user, "theirs"], &[user, "elsewhere"]]),
            rows(&[&[user, "s", "churn"]]),
            rows(&[&[user, "s", "fraud"]]),
            rows(&[&[user, "mine", "s", "t"]]),
            rows(&[&[user, "stars", "s", "t", r#"["email", "person.name"]"#]]),
            rows(&[&["theirs"]]),
        ];
        let found = in_database(&names(&[user]), &Answers { rows, ..Answers::default() }).unwrap();
        let found = &found[user];
        assert_eq!(
            found.owned.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["external schema theirs", "function theirs.f(integer)", "model s.churn", "datashare mine"]
        );
        let masked = [vec!["email".to_owned()], vec!["person".to_owned(), "name".to_owned()]];
        assert_eq!(found.policies.iter().find_map(|policy| policy.masked.as_deref()), Some(&masked[..]));
        assert_eq!((found.policies.len(), found.scoped.len()), (2, 2));
        let granted: Vec<_> = found
            .granted
            .iter()
            .map(|one| format!("{} to {} by {:?}", one.object, one.grantee, one.grantor))
            .collect();
        assert_eq!(
            granted,
            [
                format!("table s.t to {user} by None"),
                format!("table s.t to x by Some({user:?})"),
                format!("language plpythonu to {user} by None"),
                format!("model s.fraud to {user} by None"),
                format!("datashare theirs to {user} by None"),
            ]
        );
        let defaults: Vec<_> = found.defaults.iter().map(|one| (one.on, one.grantees.len())).collect();
        let expected = [(NewObjects::Tables, 2), (NewObjects::Functions, 1), (NewObjects::Functions, 1)];
        assert_eq!(defaults, expected);
        let readers = Grantee::Group("readers".to_owned());
        assert_eq!(found.defaults[0].grantees, [readers, Grantee::Role("analysts".to_owned())]);
        assert_eq!(found.owned[0].kind, ObjectKind::ExternalSchema);
    }
}
