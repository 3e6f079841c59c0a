//! What users have in every database of a warehouse, and how the answers are read.
//!
//! One round for what every database tells and for the list of them, one more for all of them.

use std::collections::{BTreeMap, BTreeSet};

use futures::StreamExt;
use serde_json::json;

use super::super::Cloud;
use super::facts::columns;
use super::session::Rows;
use super::{Place, acl, read};
use provision_core::edge::CloudError;
use provision_core::facts::{
    DatabaseObject, DefaultPrivileges, Granted, Grantee, Holdings, InDatabase, NewObjects, ObjectKind,
    Searched, WarehouseFacts,
};
use provision_core::spec::{TemplateError, Templates};

/// Databases that are looked into at once: each takes a connection, of which a warehouse has 500 at
/// most (Redshift Management Guide, "Quotas and limits in Amazon Redshift").
const AT_ONCE: usize = 8;

/// The longest name of a session's user in STV_SESSIONS.
const SESSION_NAME: usize = 50;

/// What these users have, by user.
pub(in super::super) async fn holdings(
    cloud: &Cloud,
    home: Place<'_>,
    warehouse: &WarehouseFacts,
    users: &BTreeSet<String>,
) -> Result<BTreeMap<String, Holdings>, CloudError> {
    let overview =
        read(cloud, home, warehouse, overview_statements(users), |answers| overview(users, answers));
    let Overview { mut holdings, databases } = overview.await?;
    let searches = databases.into_iter().map(|(name, open)| async move {
        let searched = match open {
            Ok(()) => {
                let place = Place { database: &name, ..home };
                let found = search(cloud, place, warehouse, users).await;
                let empty =
                    |searched: &Searched| matches!(searched, Searched::Read(found) if found.is_empty());
                if name != home.database && found.values().all(empty) {
                    cloud.sessions.forget(place);
                }
                found
            }
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
    cloud: &Cloud,
    place: Place<'_>,
    warehouse: &WarehouseFacts,
    users: &BTreeSet<String>,
) -> BTreeMap<String, Searched> {
    let found =
        read(cloud, place, warehouse, database_statements(users), |answers| in_database(users, answers));
    match found.await {
        Ok(found) => found.into_iter().map(|(user, found)| (user, Searched::Read(found))).collect(),
        Err(error) => {
            let reason = Searched::Unreadable(error.to_string());
            users.iter().map(|user| (user.clone(), reason.clone())).collect()
        }
    }
}

fn overview_statements(users: &BTreeSet<String>) -> Result<Vec<String>, TemplateError> {
    let names = [
        "list_databases",
        "list_shared_databases",
        "list_users",
        "read_memberships",
        "read_role_grants",
        "read_owned_roles",
        "read_sessions",
    ];
    names.iter().map(|name| Templates::embedded().sql(name, &json!({"users": users}))).collect()
}

fn database_statements(users: &BTreeSet<String>) -> Result<Vec<String>, TemplateError> {
    let mut statements = Vec::new();
    for user in users {
        for name in ["read_holdings", "read_default_privileges"] {
            let values = json!({"user": user, "needle": acl::needle(user)});
            statements.push(Templates::embedded().sql(name, &values)?);
        }
    }
    Ok(statements)
}

/// What one database tells of the whole warehouse.
struct Overview {
    holdings: BTreeMap<String, Holdings>,
    /// Every database, and what there is to say of one that is not to be looked into.
    databases: BTreeMap<String, Result<(), Searched>>,
}

fn overview(users: &BTreeSet<String>, answers: &[Rows]) -> Result<Overview, String> {
    let [databases, shared, known, memberships, role_grants, owned_roles, sessions] = answers else {
        return Err(format!("expected 7 result sets, got {}", answers.len()));
    };
    let mut all = Overview {
        holdings: users.iter().map(|user| (user.clone(), Holdings::default())).collect(),
        databases: BTreeMap::new(),
    };
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
    for (user, holdings) in &mut all.holdings {
        for row in sessions {
            let [process, login] = columns(row)?;
            if is_login_of(user, login, &names) {
                let process = process.parse().map_err(|_| format!("{process:?} is not a process id"))?;
                holdings.sessions.insert(process);
            }
        }
        holdings.users.clone_from(&names);
    }
    Ok(all)
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

fn in_database(users: &BTreeSet<String>, answers: &[Rows]) -> Result<BTreeMap<String, InDatabase>, String> {
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

/// The entries of an object's list that name the user, as grantee or as who passed a privilege on.
fn granted(user: &str, object: &DatabaseObject, owner: &str, list: &str) -> Result<Vec<Granted>, String> {
    let is_user = |grantee: &Grantee| matches!(grantee, Grantee::User(name) if name == user);
    let mut granted: Vec<_> = acl::parse(list)?
        .into_iter()
        .filter(|item| is_user(&item.grantee) || item.grantor == user)
        .map(|item| Granted {
            object: object.clone(),
            grantee: item.grantee,
            // The catalog names no owner of a language.
            grantor: Some(item.grantor).filter(|grantor| !owner.is_empty() && grantor != owner),
        })
        .collect();
    granted.dedup();
    Ok(granted)
}

fn default_privileges(user: &str, row: [&str; 4]) -> Result<Option<DefaultPrivileges>, String> {
    let [owner, schema, kind, list] = row;
    let mut grantees: Vec<_> = acl::parse(list)?.into_iter().map(|item| item.grantee).collect();
    let itself = Grantee::User(user.to_owned());
    if owner != user && !grantees.contains(&itself) {
        return Ok(None);
    }
    grantees.sort();
    grantees.dedup();
    Ok(Some(DefaultPrivileges {
        owner: owner.to_owned(),
        schema: Some(schema.to_owned()).filter(|schema| !schema.is_empty()),
        on: match kind {
            "r" => NewObjects::Tables,
            "f" => NewObjects::Functions,
            "p" => NewObjects::Procedures,
            other => return Err(format!("default privileges on objects of an unknown kind: {other}")),
        },
        // What others give to others is none of our business.
        grantees: if owner == user { grantees } else { vec![itself] },
    }))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::facts::tests::rows;
    use super::{database_statements, in_database, is_login_of, overview};
    use provision_core::facts::{DatabaseObject, Grantee, NewObjects, ObjectKind, Searched};

    fn names(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_hostile_name_is_looked_for_as_lists_spell_it() {
        let statements = database_statements(&names(&[r#"o'b "x""#])).unwrap();
        assert!(statements[0].contains(r#"'o''b "x"'"#) && statements[0].contains(r#"'o''b ""x""'"#));
        assert!(database_statements(&names(&["a\\b"])).is_err());
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

    #[test]
    fn the_overview_tells_databases_groups_roles_and_sessions() {
        let all = overview(
            &names(&["u"]),
            &[
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
            ],
        )
        .unwrap();
        let holdings = &all.holdings["u"];
        assert_eq!(holdings.granted[0].object, DatabaseObject::named(ObjectKind::Database, "dev"));
        assert_eq!(holdings.granted.len(), 1, "what it owns goes with it");
        assert_eq!(holdings.owned_databases, names(&["mine"]));
        assert_eq!((&holdings.groups, &holdings.roles), (&names(&["readers"]), &names(&["analyst"])));
        assert_eq!(holdings.owned_roles, names(&["owned"]));
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
