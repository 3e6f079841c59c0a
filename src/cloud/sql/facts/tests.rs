//! What rows of the catalogs mean.

use std::collections::BTreeSet;

use super::super::answer::{Rows, rows};
use super::super::question::Answers;
use super::{DatabaseWanted, statements};
use provision_core::facts::{DatabaseFacts, DatabaseUserFacts, Grantee};

const ROLE: &str = "IAMR:acme-us";

fn names(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn users() -> DatabaseWanted {
    DatabaseWanted { users: names(&[ROLE, "transfer_user"]), ..DatabaseWanted::default() }
}

fn read(asked: &DatabaseWanted, answers: &[Rows]) -> Result<super::Facts, String> {
    super::read(asked, &Answers { rows: answers.to_vec(), ..Answers::default() })
}

#[test]
fn names_cannot_leave_their_quotes() {
    let hostile = "'; DROP USER x; --";
    let asked =
        DatabaseWanted { users: names(&[hostile]), schemas: names(&[hostile]), ..DatabaseWanted::default() };
    let statements = statements("dev", &asked).unwrap();
    let about_names = |sql: &&str| !sql.contains("'dev'") && !sql.contains("FROM svv_role_grants");
    let all: Vec<_> = statements.iter().map(|question| question.sql.as_str()).filter(about_names).collect();
    assert_eq!(all.len(), 10);
    for statement in all {
        assert!(statement.contains("'''; DROP USER x; --'"), "{statement}");
    }
    // Redshift reads a backslash as an escape.
    assert!(super::statements("dev\\", &users()).is_err());
}

#[test]
fn answers_are_sorted_by_user() {
    let answers = [
        rows(&[&[ROLE, "false", "true", "103"]]),
        rows(&[&["dev", ROLE, r#"=T/rdsdb|rdsdb=CT/rdsdb|"IAMR:acme-us"=CT*/rdsdb|group etl=C/rdsdb"#]]),
        rows(&[&[ROLE, "loader"], &["other", "admins"]]),
        rows(&[&["loader", "maker"], &["maker", "loader"], &["admins", "x"]]),
        rows(&[&["role", "maker", "TEMP", "DATABASE"], &["role", "x", "CREATE", "DATABASE"]]),
        rows(&[
            &[ROLE, "2026-01-01 00:00:00", "search_path=public|query_group=x"],
            &["other", "infinity", ""],
        ]),
        rows(&[&[ROLE, "0", "UNRESTRICTED"], &["other", "UNLIMITED", "RESTRICTED"]]),
        rows(&[&[ROLE, "etl"], &[ROLE, "provision:acme:us"]]),
    ];
    let facts = read(&users(), &answers).unwrap().users;
    let role = &facts[ROLE];
    let expected = DatabaseUserFacts {
        number: "103".to_owned(),
        superuser: false,
        create_database: true,
        valid_until: Some("2026-01-01 00:00:00".to_owned()),
        connection_limit: Some("0".to_owned()),
        sees_every_log: true,
        settings: names(&["query_group=x", "search_path=public"]),
        groups: names(&["etl"]),
    };
    assert_eq!(role.user, Some(expected));
    assert_eq!(role.grantable, names(&["TEMPORARY"]));
    assert_eq!(role.granted.iter().collect::<Vec<_>>(), ["CREATE", "TEMPORARY"]);
    let roles: Vec<_> = role.roles.iter().map(|(role, may)| format!("{role} {may:?}")).collect();
    assert_eq!(roles, ["loader {}", r#"maker {"TEMPORARY"}"#], "a circle of roles ends");
    assert_eq!(facts["transfer_user"], DatabaseFacts::default());
}

#[test]
fn a_database_without_a_list_has_no_grants() {
    let database = vec![Some("dev".to_owned()), Some("rdsdb".to_owned()), None];
    let none = rows(&[]);
    let known = rows(&[&["transfer_user", "false", "false", "103"]]);
    let mut answers = vec![known, vec![database]];
    answers.resize(super::BY_USERS, none);
    let facts = read(&users(), &answers).unwrap().users;
    assert!(facts["transfer_user"].granted.is_empty());
    assert!(facts["transfer_user"].user.is_some());
    assert_eq!(facts[ROLE].user, None);
}

#[test]
fn a_list_of_an_unknown_form_is_an_error() {
    let none = || rows(&[]);
    let mut answers = vec![none(), rows(&[&["dev", "rdsdb", "\"open=C/rdsdb"]])];
    answers.resize(super::BY_USERS, none());
    assert!(read(&users(), &answers).is_err());
    assert!(read(&users(), &answers[..1]).is_err());
}

#[test]
fn a_schema_tells_its_grants_and_what_is_in_it() {
    let schemas = names(&["absent", "iterable", "marts"]);
    let asked = DatabaseWanted { schemas, ..DatabaseWanted::default() };
    let list = "rdsdb=UCDA/rdsdb|transfer_user=UCDA/rdsdb|group g=U/rdsdb";
    let answers = [
        rows(&[&["iterable", "rdsdb", list, "2200"], &["marts", "etl", "", "2201"]]),
        rows(&[
            &["iterable", "etl", "2"],
            &["iterable", "transfer_user", "7"],
            &["marts", "etl", "9"],
            &["iterable", "etl", "1"],
        ]),
        rows(&[&["iterable", "etl", "a"], &["iterable", "etl", "b"], &["marts", "etl", "c"]]),
        rows(&[&["iterable", "loader", "CREATE"]]),
        rows(&[&["iterable", "loader", "INSERT", "2"], &["marts", "loader", "SELECT", "1"]]),
    ];
    let schemas = read(&asked, &answers).unwrap().schemas;
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["iterable", "marts"]);
    assert_eq!((schemas["marts"].contents["etl"].count, schemas["marts"].granted.len()), (9, 0));
    assert_eq!(schemas["marts"].roles_on_tables["loader"].len(), 1);
    let schema = &schemas["iterable"];
    assert_eq!(
        schema.granted[&Grantee::User("transfer_user".to_owned())],
        names(&["ALTER", "CREATE", "DROP", "USAGE"])
    );
    assert_eq!(schema.number, "2200");
    assert_eq!(schema.granted[&Grantee::Group("g".to_owned())], names(&["USAGE"]));
    assert_eq!(schema.granted[&Grantee::Role("loader".to_owned())], names(&["CREATE"]));
    assert_eq!(schema.roles_on_tables["loader"]["INSERT"], 2);
    assert_eq!((schema.contents["etl"].count, schema.contents["transfer_user"].count), (3, 7));
    assert_eq!(schema.contents["etl"].tables, ["a", "b"]);
}

#[test]
fn what_users_may_do_with_tables_is_sorted_by_schema() {
    let tables = std::collections::BTreeMap::from([
        ("marts".to_owned(), names(&["SELECT"])),
        ("sales".to_owned(), names(&["SELECT"])),
    ]);
    let relations = names(&["svv_table_info"]);
    let asked = DatabaseWanted { tables, default_privileges: true, relations, ..users() };
    let mut answers = vec![rows(&[]); super::BY_USERS];
    answers.extend([
        rows(&[]),
        rows(&[&[ROLE, "SELECT", "2"], &["other", "SELECT", "1"]]),
        rows(&[
            &["etl", "marts", "r", r#"x=r/etl|"IAMR:acme-us"=arx/etl"#],
            &["etl", "", "r", r#""IAMR:acme-us"=r/etl"#],
            &["etl", "marts", "f", r#""IAMR:acme-us"=X/etl"#],
            &[ROLE, "marts", "r", r#"x=r/"IAMR:acme-us""#],
        ]),
        rows(&[&[ROLE, "svv_table_info"], &["other", "svv_table_info"]]),
    ]);
    let facts = read(&asked, &answers).unwrap().users;
    let (role, named) = (&facts[ROLE], &facts["transfer_user"]);
    assert_eq!(role.tables["marts"].lacking.len(), 0);
    assert_eq!(
        role.tables["marts"].defaults,
        [("etl".to_owned(), names(&["EXECUTE", "INSERT", "SELECT"]))].into()
    );
    assert_eq!(role.tables["sales"].lacking["SELECT"], 2);
    assert_eq!(role.relations, names(&["svv_table_info"]));
    assert_eq!((named.tables.len(), named.tables["sales"].lacking.len()), (2, 0));
}

#[test]
fn who_may_execute_functions_is_told_by_their_lists() {
    let tables = std::collections::BTreeMap::from([
        ("marts".to_owned(), names(&["EXECUTE"])),
        ("sales".to_owned(), names(&["EXECUTE", "SELECT"])),
    ]);
    let asked = DatabaseWanted { tables, default_privileges: true, ..users() };
    let mut answers = vec![rows(&[]); super::BY_USERS];
    answers.extend([
        rows(&[&[ROLE, "SELECT", "2"]]),
        rows(&[
            &["sales", "etl", "=X", "7"],
            &["sales", "etl", r#"etl=X/etl|"IAMR:acme-us"=X/etl"#, "2"],
            &["sales", ROLE, "", "1"],
            &["sales", "etl", "etl=X/etl|group readers=X/etl", "3"],
        ]),
        rows(&[
            &["etl", "sales", "r", r#""IAMR:acme-us"=r/etl"#],
            &["etl", "sales", "f", r#""IAMR:acme-us"=X/etl"#],
            &["etl", "sales", "p", r#""IAMR:acme-us"=X/etl"#],
        ]),
    ]);
    let facts = read(&asked, &answers).unwrap().users;
    let (role, named) = (&facts[ROLE].tables, &facts["transfer_user"].tables);
    assert_eq!(role["sales"].lacking, [("EXECUTE".to_owned(), 3), ("SELECT".to_owned(), 2)].into());
    assert_eq!(named["sales"].lacking, [("EXECUTE".to_owned(), 6)].into());
    assert_eq!(role["sales"].defaults, [("etl".to_owned(), names(&["EXECUTE", "SELECT"]))].into());
    assert_eq!((role["marts"].lacking.len(), named["sales"].defaults.len()), (0, 0));
}

#[test]
fn a_group_is_known_with_and_without_users() {
    let asked = DatabaseWanted { owner_groups: true, ..DatabaseWanted::default() };
    let list = r#"rdsdb=UCDA/rdsdb|group "provision:acme:us"=U/rdsdb|group etl=U/rdsdb"#;
    let answers = [
        rows(&[&["empty", ""], &["full", ""], &["full", ROLE]]),
        rows(&[&["iterable", list], &["odd", "group etl=U/rdsdb"]]),
        rows(&[
            &["provision-role:acme:us", "", ""],
            &["provision-role:acme:us", "user", "transfer_user"],
            &["provision-role:acme:eu", "", ""],
        ]),
    ];
    let facts = read(&asked, &answers).unwrap();
    let members = facts.owner_roles.values().map(BTreeSet::len);
    assert_eq!(members.collect::<Vec<_>>(), [0, 1], "the role of eu has nobody");
    assert_eq!(facts.owned_schemas.len(), 1, "{:?}", facts.owned_schemas);
    assert_eq!(facts.owned_schemas["iterable"], "provision:acme:us");
    let groups = facts.groups;
    assert_eq!(groups.keys().collect::<Vec<_>>(), ["empty", "full"]);
    assert_eq!((groups["empty"].len(), groups["full"].len()), (0, 1));
}
