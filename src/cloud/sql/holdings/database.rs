//! What one database tells of what users own in it and were granted.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::super::acl;
use super::super::answer::columns;
use super::super::question::{Answers, Question};
use super::beyond;
use super::grants::{default_privileges, granted};
use provision_core::facts::{DatabaseObject, InDatabase, ObjectKind};
use provision_core::templates::TemplateError;

/// Questions about each user, which must be answered.
const BY_USER: [&str; 2] = ["read_holdings", "read_default_privileges"];

/// Two questions for each user, and those for all users together.
///
/// # Errors
/// A name that Redshift would read as another.
pub(super) fn statements(database: &str, users: &BTreeSet<String>) -> Result<Vec<Question>, TemplateError> {
    let mut questions = Vec::new();
    for user in users {
        for name in BY_USER {
            questions.push(Question::new(name, &json!({"user": user, "needle": acl::needle(user)}))?);
        }
    }
    questions.extend(beyond::questions(database, users)?);
    Ok(questions)
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
    let expected = BY_USER.len() * users.len();
    if rows.len() < expected {
        return Err(format!("expected {expected} result sets and more, got {}", rows.len()));
    }
    let (by_user, more) = rows.split_at(expected);
    let mut all = BTreeMap::new();
    for (user, answers) in users.iter().zip(by_user.chunks(BY_USER.len())) {
        let mut found = InDatabase { unread: unread.clone(), ..InDatabase::default() };
        for row in &answers[0] {
            let [kind, schema, name, part, owner, list] = columns(row)?;
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
        }
        for row in &answers[1] {
            found.defaults.extend(default_privileges(user, columns(row)?)?);
        }
        all.insert(user.clone(), found);
    }
    beyond::add(&mut all, more)?;
    for found in all.values_mut() {
        found.owned.sort();
        found.granted.sort();
        found.defaults.sort();
    }
    Ok(all)
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
