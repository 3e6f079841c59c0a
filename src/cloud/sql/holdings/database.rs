//! What one database tells of what users own in it and were granted.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::super::acl;
use super::super::answer::{Rows, columns};
use super::grants::{default_privileges, granted};
use provision_core::facts::{DatabaseObject, InDatabase, ObjectKind};
use provision_core::templates::{TemplateError, Templates};

/// Two statements for each user.
///
/// # Errors
/// A name that Redshift would read as another.
pub(super) fn statements(users: &BTreeSet<String>) -> Result<Vec<String>, TemplateError> {
    let mut statements = Vec::new();
    for user in users {
        for name in ["read_holdings", "read_default_privileges"] {
            let values = json!({"user": user, "needle": acl::needle(user)});
            statements.push(Templates::embedded().sql(name, &values)?);
        }
    }
    Ok(statements)
}

/// What is said about each user.
///
/// # Errors
/// An answer that makes no sense.
pub(super) fn in_database(
    users: &BTreeSet<String>,
    answers: &[Rows],
) -> Result<BTreeMap<String, InDatabase>, String> {
    if answers.len() != 2 * users.len() {
        return Err(format!("expected {} result sets, got {}", 2 * users.len(), answers.len()));
    }
    let mut all = BTreeMap::new();
    for (user, answers) in users.iter().zip(answers.chunks(2)) {
        let mut found = InDatabase::default();
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
        found.owned.sort();
        found.granted.sort();
        found.defaults.sort();
        all.insert(user.clone(), found);
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::super::answer::rows;
    use super::{in_database, statements};
    use provision_core::facts::{Grantee, NewObjects};

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_hostile_name_is_looked_for_as_lists_spell_it() {
        let texts = statements(&names(&[r#"o'b "x""#])).unwrap();
        assert!(texts[0].contains(r#"'o''b "x"'"#) && texts[0].contains(r#"'o''b ""x""'"#));
        assert!(statements(&names(&["a\\b"])).is_err());
    }

    #[test]
    fn what_a_database_says_is_sorted_into_owned_granted_and_defaults() {
        let user = r#"IAMR:Acme "us""#;
        let found = in_database(
            &names(&[user]),
            &[
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
            ],
        )
        .unwrap();
        let found = &found[user];
        assert_eq!(
            found.owned.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["schema theirs", "function theirs.f(integer)"]
        );
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
            ]
        );
        assert_eq!(found.defaults.len(), 2);
        assert_eq!(found.defaults[0].grantees, [Grantee::Group("readers".to_owned())]);
        assert_eq!((found.defaults[1].on, found.defaults[1].grantees.len()), (NewObjects::Functions, 1));
    }
}
