//! Database users that have something: in which database it is, what becomes of it, and what is told.

use std::process::Stdio;
use std::time::Duration;

use provision_sandbox::Options;

use crate::account::{Account, US_AND_EU, text};

const US: &str = "cluster analytics in us-east-1";
const EU: &str = "workgroup analytics in eu-west-1";
const ROLE: &str = r#""IAMR:acme-eu-transfer""#;
/// A name that every careless way of quoting gets wrong.
const HOSTILE: &str = r#""Größe '; DROP ""x"" $$""#;

/// Gives the cluster's user something of every kind, in two databases.
fn entangle(account: &Account) {
    account.sql(US, &["CREATE DATABASE sales", "CREATE USER etl PASSWORD DISABLE", "CREATE GROUP readers"]);
    account.sql(
        US,
        &[
            "ALTER GROUP readers ADD USER transfer_user",
            "CREATE ROLE analyst",
            "GRANT ROLE analyst TO transfer_user",
            "GRANT CREATE ON DATABASE sales TO transfer_user",
            "CREATE SCHEMA shared",
            "GRANT USAGE ON SCHEMA shared TO transfer_user WITH GRANT OPTION",
            "CREATE TABLE shared.facts (id int, name varchar(10))",
            &format!("CREATE TABLE shared.{HOSTILE} (id int)"),
            "GRANT SELECT, INSERT ON shared.facts TO transfer_user",
            &format!("GRANT SELECT ON shared.{HOSTILE} TO transfer_user"),
            "GRANT USAGE ON LANGUAGE plpgsql TO transfer_user",
            "ALTER DEFAULT PRIVILEGES IN SCHEMA shared GRANT SELECT ON TABLES TO transfer_user",
            "ALTER DEFAULT PRIVILEGES FOR USER transfer_user GRANT SELECT ON TABLES TO GROUP readers",
            "ALTER DEFAULT PRIVILEGES FOR USER transfer_user REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC",
            "ALTER DEFAULT PRIVILEGES FOR USER transfer_user IN SCHEMA shared GRANT SELECT ON TABLES TO PUBLIC",
        ],
    );
    account.sql_in(US, "dev", "transfer_user", &["GRANT USAGE ON SCHEMA shared TO etl"]);
    account.sql_in(
        US,
        "sales",
        "awsuser",
        &[
            "CREATE SCHEMA marts",
            "GRANT USAGE ON SCHEMA marts TO transfer_user",
            "CREATE TABLE marts.orders (id int, secret int)",
            "GRANT SELECT (id) ON marts.orders TO transfer_user",
            "CREATE FUNCTION marts.twice(int, varchar) RETURNS int IMMUTABLE AS $$ SELECT 2 $$ LANGUAGE sql",
            "GRANT EXECUTE ON FUNCTION marts.twice(int, varchar) TO transfer_user",
        ],
    );
}

/// Makes the cluster's user own something of every kind, in two databases.
fn enrich(account: &Account) {
    account.sql_in(
        US,
        "sales",
        "transfer_user",
        &[
            "CREATE SCHEMA iterable",
            &format!("CREATE TABLE iterable.{HOSTILE} (id int)"),
            "CREATE VIEW iterable.v AS SELECT 1 AS one",
            "CREATE FUNCTION iterable.f(int, varchar) RETURNS int IMMUTABLE AS $$ SELECT 1 $$ LANGUAGE sql",
            "CREATE PROCEDURE iterable.p(int) AS $$ BEGIN NULL; END $$ LANGUAGE plpgsql",
            "GRANT USAGE ON SCHEMA iterable TO etl",
        ],
    );
    account.sql_in(US, "dev", "transfer_user", &["CREATE SCHEMA mine"]);
    account.sql(
        US,
        &["ALTER ROLE analyst OWNER TO transfer_user", "ALTER DATABASE sales OWNER TO transfer_user"],
    );
}

fn database_users(account: &Account) -> Vec<String> {
    let inventory = account.inventory();
    inventory.keys().filter(|name| name.starts_with("database user")).cloned().collect()
}

/// The owners of what the cluster's user made.
fn owners(account: &Account) -> Vec<(String, String)> {
    let owned = "SELECT n.nspname || '.' || c.relname, pg_get_userbyid(c.relowner) FROM pg_class c \
                 JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'iterable' \
                 UNION ALL SELECT nspname, pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'iterable' \
                 UNION ALL SELECT proname, pg_get_userbyid(proowner) FROM pg_proc WHERE proname IN ('f', 'p') \
                 UNION ALL SELECT datname, pg_get_userbyid(datdba) FROM pg_database WHERE datname = 'sales' ORDER BY 1";
    let rows = account.sql_in(US, "sales", "awsuser", &[owned]);
    rows.into_iter().map(|row| (row[0].clone().unwrap(), row[1].clone().unwrap())).collect()
}

#[test]
fn everything_that_was_granted_is_taken_back_in_every_database() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    entangle(&account);
    account.sql(US, &["ALTER USER transfer_user PASSWORD 'Open-Sesame-1'"]);
    let theirs = account.connect(US, "sales", "transfer_user", "Open-Sesame-1");
    assert!(account.answers(&theirs));
    let run = account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    for statement in [
        "in database sales:",
        r#"REVOKE ALL ON SCHEMA "marts" FROM "transfer_user""#,
        r#"REVOKE ALL ("id") ON TABLE "marts"."orders" FROM "transfer_user""#,
        r#"REVOKE ALL ON FUNCTION "marts"."twice"(integer, character varying) FROM"#,
        r#"REVOKE ALL ON DATABASE "dev", "sales" FROM "transfer_user""#,
        r#"REVOKE ALL ON LANGUAGE "plpgsql" FROM "transfer_user""#,
        r#"ALTER GROUP "readers" DROP USER "transfer_user""#,
        r#"REVOKE ROLE "analyst" FROM "transfer_user""#,
        r#"SET SESSION AUTHORIZATION "transfer_user""#,
        r#"REVOKE ALL ON SCHEMA "shared" FROM "etl""#,
        "SELECT pg_terminate_backend(",
        "GRANTS_PASSED_ON",
    ] {
        assert!(run.says(statement), "{statement} is missing:\n{}", run.out);
    }
    assert!(!database_users(&account).iter().any(|user| user.contains("transfer")));
    for (database, catalog) in [
        (
            "dev",
            "SELECT nspname FROM pg_namespace WHERE strpos(array_to_string(nspacl, '|'), 'transfer_user') > 0",
        ),
        ("dev", "SELECT defaclobjtype FROM pg_default_acl WHERE pg_get_userbyid(defacluser) <> 'awsuser'"),
        ("sales", "SELECT relname FROM pg_class WHERE strpos(array_to_string(relacl, '|'), 'unknown') > 0"),
        ("sales", "SELECT usename FROM pg_user WHERE strpos(usename, 'unknown') > 0"),
    ] {
        let left = account.sql_in(US, database, "awsuser", &[catalog]);
        assert!(left.is_empty(), "{catalog}: {left:?}");
    }
    assert!(!account.answers(&theirs), "its session was ended");
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
}

#[test]
fn what_it_owns_keeps_it_and_is_told_for_each_database() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    entangle(&account);
    enrich(&account);
    let before = account.inventory();
    let run = account.expect(5, &["destroy", US_AND_EU, "--yes"]);
    for text in [
        "DATABASE_USER_OWNS_OBJECTS",
        "-- in database dev",
        r#"ALTER SCHEMA "mine" OWNER TO "new_owner";"#,
        r#"ALTER DATABASE "sales" OWNER TO "new_owner";"#,
        r#"ALTER ROLE "analyst" OWNER TO "new_owner";"#,
        "-- in database sales",
        r#"ALTER FUNCTION "iterable"."f"(integer, character varying) OWNER TO"#,
        r#"ALTER PROCEDURE "iterable"."p"(integer) OWNER TO "new_owner";"#,
        r#"ALTER TABLE "iterable"."v" OWNER TO "new_owner";"#,
    ] {
        assert!(run.says(text), "{text} is missing:\n{}", run.out);
    }
    assert_eq!(account.inventory(), before, "nothing was changed");
    let findings = account.run(&["destroy", US_AND_EU, "--yes", "--json"]);
    assert_eq!(findings.code, 5, "{}", findings.out);
}

#[test]
fn what_it_owns_goes_to_the_one_who_is_named() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    entangle(&account);
    enrich(&account);
    let heir = r#"Data "Owner" 7"#;
    account.sql(US, &[r#"CREATE USER "Data ""Owner"" 7" PASSWORD DISABLE"#]);
    for (named, word) in [("transfer_user", "to be dropped"), ("data_owner", "no database user")] {
        let run = account.expect(1, &["destroy", US_AND_EU, "--yes", "--reassign-to", named]);
        assert!(run.says("REASSIGN_TARGET_UNKNOWN") && run.says(word), "{}", run.out);
    }
    let run = account.expect(0, &["destroy", US_AND_EU, "--yes", "--reassign-to", heir]);
    assert!(run.says(r#"ALTER SCHEMA "iterable" OWNER TO "Data ""Owner"" 7""#), "{}", run.out);
    let owners = owners(&account);
    assert_eq!(owners.len(), 6, "{owners:?}");
    assert!(owners.iter().all(|(_, owner)| owner == heir), "{owners:?}");
    assert!(!database_users(&account).iter().any(|user| user.contains("transfer")));
    let aws = |inventory: &provision_sandbox::inventory::Inventory| -> Vec<String> {
        inventory.keys().filter(|name| !name.starts_with("database ")).cloned().collect()
    };
    assert_eq!(aws(&account.inventory()), aws(&before));
}

#[test]
fn a_library_is_the_one_thing_that_nobody_can_be_given() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.sql(
        US,
        &["INSERT INTO pg_library SELECT 'parser', 0, 0, usesysid FROM pg_user WHERE usename = 'transfer_user'"],
    );
    let run = account.expect(5, &["destroy", US_AND_EU, "--yes", "--reassign-to", "awsuser"]);
    assert!(run.says("library parser") && run.says("CREATE OR REPLACE LIBRARY"), "{}", run.out);
}

#[test]
fn a_database_that_cannot_be_searched_stops_the_drop() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.sql(US, &["CREATE DATABASE shut"]);
    account.sql_in(US, "dev", "awsuser", &["ALTER DATABASE shut WITH ALLOW_CONNECTIONS false"]);
    let before = account.inventory();
    let run = account.expect(5, &["destroy", US_AND_EU, "--yes"]);
    assert!(run.says("DATABASE_NOT_SEARCHED") && run.says("shut"), "{}", run.out);
    assert_eq!(account.inventory(), before);
}

#[test]
fn the_data_api_searches_every_database_too() {
    let account = Account::new();
    let spec = account.spec(&[("via = \"secret\"", "via = \"data-api\"")]);
    let eu = ["--destination", "eu", "--yes"];
    account.expect(0, &[&["apply", text(&spec)][..], &eu].concat());
    account.sql(EU, &["CREATE DATABASE sales"]);
    let tables: Vec<String> =
        (0..90).map(|number| format!("CREATE TABLE s{}.t{number} (id int)", number % 60)).collect();
    let mut statements: Vec<String> = (0..60).map(|number| format!("CREATE SCHEMA s{number}")).collect();
    statements.extend(tables);
    statements.extend((0..60).map(|number| format!("GRANT USAGE ON SCHEMA s{number} TO {ROLE}")));
    statements.extend((0..60).map(|number| format!("ALTER TABLE s{number}.t{number} OWNER TO {ROLE}")));
    let statements: Vec<&str> = statements.iter().map(String::as_str).collect();
    account.sql_in(EU, "sales", "awsuser", &statements);
    account.expect(0, &[&["destroy", text(&spec), "--reassign-to", "awsuser"][..], &eu].concat());
    assert!(!database_users(&account).iter().any(|user| user.contains("transfer")));
    let orphans = "SELECT relname FROM pg_class WHERE strpos(pg_get_userbyid(relowner), 'unknown') > 0";
    assert!(account.sql_in(EU, "sales", "awsuser", &[orphans]).is_empty());
}

#[test]
fn an_administrator_who_sees_only_part_is_told_so() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--destination", "eu", "--yes"]);
    account.sql(EU, &[r#"CREATE USER "IAM:admin" PASSWORD DISABLE"#]);
    let spec = account.spec(&[("via = \"secret\"", "via = \"temporary\"")]);
    let run = account.run(&["destroy", text(&spec), "--destination", "eu", "--yes"]);
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert!(run.says("ADMINISTRATOR_NOT_SUPERUSER") && run.says("IAM:admin"), "{}", run.out);
}

/// What is left of the cluster's user, in any database.
fn traces(account: &Account) -> Vec<String> {
    let mut traces = Vec::new();
    for database in ["dev", "sales"] {
        for catalog in [
            "SELECT usename FROM pg_user WHERE usename = 'transfer_user' OR strpos(usename, 'unknown') > 0",
            "SELECT nspname FROM pg_namespace WHERE strpos(array_to_string(nspacl, '|'), 'transfer_user') > 0",
            "SELECT relname FROM pg_class WHERE strpos(pg_get_userbyid(relowner), 'unknown') > 0",
        ] {
            let rows = account.sql_in(US, database, "awsuser", &[catalog]);
            traces.extend(rows.into_iter().flatten().flatten());
        }
    }
    traces
}

const DESTROY: [&str; 7] = ["destroy", US_AND_EU, "--destination", "us", "--yes", "--reassign-to", "awsuser"];

/// An account whose user has and owns something in two databases.
fn entangled(options: Options) -> Account {
    let account = Account::with(options);
    account.expect(0, &["apply", US_AND_EU, "--destination", "us", "--yes"]);
    entangle(&account);
    enrich(&account);
    account
}

#[test]
fn a_fault_in_any_database_leaves_nothing_behind() {
    for fault in [
        "redshift-sql:BEGIN@1=57P01",
        "redshift-sql:BEGIN@1=drop:after",
        "redshift-sql:BEGIN@2=57P01",
        "redshift-sql:BEGIN@2=drop:after",
        "redshift-sql:SELECT@2=57P01",
        "redshift-sql:LOGIN@2=drop:before",
    ] {
        let account = entangled(Options::default());
        account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
        let seen = account.requests().len();
        let run = account.run(&DESTROY);
        let struck = account.requests().iter().skip(seen).any(|request| request.code != "OK");
        assert!(struck, "{fault} did not strike: {}", run.out);
        account.sandbox.cloud().faults.clear();
        assert!([0, 1, 5].contains(&run.code), "{fault}: {}\n{}{}", run.code, run.out, run.err);
        if run.code != 0 {
            account.expect(0, &DESTROY);
        }
        assert_eq!(traces(&account), [""; 0], "{fault}");
    }
}

#[test]
fn a_destroy_that_is_killed_is_completed_by_the_next() {
    let mut killed = 0;
    for milliseconds in [150, 400, 650, 900] {
        let account = entangled(Options { latency: Duration::from_millis(40), ..Options::default() });
        let mut child =
            account.command(&DESTROY).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(milliseconds));
        let _ = child.kill();
        killed += usize::from(account.ended(child).code != 0);
        account.expect(0, &DESTROY);
        assert_eq!(traces(&account), [""; 0], "killed after {milliseconds} ms");
    }
    assert!(killed > 0, "every run was done before it could be killed");
}

/// Other databases of the warehouse may be called anything: what the user has there is found and taken away all the same.
#[test]
fn databases_of_any_name_are_searched() {
    for (via, warehouse, destination, user) in [
        ("via = \"secret\"", US, "us", "transfer_user"),
        ("via = \"data-api\"", EU, "eu", "IAMR:acme-eu-transfer"),
    ] {
        let account = Account::new();
        let before = account.inventory();
        let spec = account.spec(&[("via = \"secret\"", via)]);
        let run =
            |command: &str| account.expect(0, &[command, text(&spec), "--destination", destination, "--yes"]);
        run("apply");
        let names = ["it's", "a \"quoted\" one", "größe", "with space", "数据"];
        for name in names {
            let quoted = name.replace('"', "\"\"");
            account.sql(
                warehouse,
                &[
                    &format!("CREATE DATABASE \"{quoted}\""),
                    &format!("GRANT CREATE ON DATABASE \"{quoted}\" TO \"{user}\""),
                ],
            );
            account.sql_in(
                warehouse,
                name,
                "awsuser",
                &["CREATE SCHEMA marts", &format!("GRANT USAGE ON SCHEMA marts TO \"{user}\"")],
            );
        }
        let destroy = run("destroy");
        assert!(
            destroy.says("in database a \"quoted\" one") && destroy.says("in database größe"),
            "{}",
            destroy.out
        );
        assert_eq!(account.inventory(), before);
    }
}
