//! Rights that no access control list tells, and what keeps a user from being dropped that PostgreSQL does not have.

use crate::account::{Account, PRECREATED, US_AND_EU, text};

const US: &str = "cluster analytics in us-east-1";
const EU: &str = "workgroup analytics in eu-west-1";
const DESTROY: [&str; 5] = ["destroy", US_AND_EU, "--destination", "us", "--yes"];

fn applied() -> Account {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--destination", "us", "--yes"]);
    account
}

/// Runs statements as the vendor's user, who is a superuser for that long.
fn as_vendor(account: &Account, database: &str, statements: &[&str]) {
    account.sql(US, &["ALTER USER transfer_user PASSWORD 'Secret-1234' CREATEUSER"]);
    account.sql_in(US, database, "transfer_user", statements);
    account.sql(US, &["ALTER USER transfer_user NOCREATEUSER", "ALTER USER transfer_user PASSWORD DISABLE"]);
}

fn is_there(account: &Account) -> bool {
    let users =
        account.sql_in(US, "dev", "awsuser", &["SELECT 1 FROM pg_user WHERE usename = 'transfer_user'"]);
    !users.is_empty()
}

const SETTING: [&str; 5] = [
    "CREATE SCHEMA shared",
    "CREATE TABLE shared.facts (id int, email varchar(10), name varchar(10))",
    "CREATE ROLE analyst",
    "CREATE RLS POLICY mine WITH (id int) USING (id = 1)",
    "CREATE MASKING POLICY stars WITH (email varchar(10)) USING ('*')",
];

#[test]
fn what_only_redshift_grants_is_taken_back() {
    for (granted, freed) in [
        (
            "GRANT ASSUMEROLE ON 'arn:aws:iam::111122223333:role/loader' TO transfer_user FOR COPY, CREATE MODEL",
            &["REVOKE ASSUMEROLE ON 'arn:aws:iam::111122223333:role/loader' FROM \"transfer_user\" FOR ALL"]
                [..],
        ),
        (
            "GRANT ASSUMEROLE ON ALL TO transfer_user FOR ALL",
            &["REVOKE ASSUMEROLE ON DEFAULT FROM", "REVOKE ASSUMEROLE ON ALL FROM \"transfer_user\" FOR ALL"],
        ),
        (
            "GRANT SELECT, INSERT FOR TABLES IN SCHEMA shared TO transfer_user",
            &["REVOKE ALL FOR TABLES IN SCHEMA \"shared\" FROM \"transfer_user\""],
        ),
        (
            "GRANT EXECUTE FOR FUNCTIONS IN DATABASE dev TO transfer_user",
            &[
                "REVOKE ALL FOR FUNCTIONS IN DATABASE \"dev\" FROM \"transfer_user\"",
                "REVOKE ALL FOR PROCEDURES IN DATABASE \"dev\" FROM",
            ],
        ),
        (
            "GRANT USAGE FOR LANGUAGES IN DATABASE dev TO transfer_user",
            &["REVOKE USAGE FOR LANGUAGES IN DATABASE \"dev\" FROM \"transfer_user\""],
        ),
        (
            "ATTACH RLS POLICY mine ON shared.facts TO transfer_user",
            &["DETACH RLS POLICY \"mine\" ON \"shared\".\"facts\" FROM \"transfer_user\""],
        ),
        (
            "ATTACH MASKING POLICY stars ON shared.facts (email, name) TO transfer_user PRIORITY 3",
            &[
                "DETACH MASKING POLICY \"stars\" ON \"shared\".\"facts\" (\"email\", \"name\") FROM \"transfer_user\"",
            ],
        ),
        (
            "ALTER DEFAULT PRIVILEGES FOR USER transfer_user IN SCHEMA shared GRANT SELECT ON TABLES TO ROLE analyst",
            &[
                "ALTER DEFAULT PRIVILEGES FOR USER \"transfer_user\" IN SCHEMA \"shared\" REVOKE ALL ON TABLES FROM ROLE \"analyst\"",
            ],
        ),
        (
            "ALTER DEFAULT PRIVILEGES FOR USER transfer_user GRANT EXECUTE ON PROCEDURES TO PUBLIC, ROLE analyst",
            &[
                "ALTER DEFAULT PRIVILEGES FOR USER \"transfer_user\" REVOKE ALL ON PROCEDURES FROM PUBLIC",
                "ALTER DEFAULT PRIVILEGES FOR USER \"transfer_user\" GRANT ALL ON PROCEDURES TO \"transfer_user\"",
            ],
        ),
        (
            "CREATE DATASHARE share; GRANT ALTER, SHARE ON DATASHARE share TO transfer_user",
            &["REVOKE ALL ON DATASHARE \"share\" FROM \"transfer_user\""],
        ),
        (
            "CREATE MODEL shared.churn FROM shared.facts TARGET id; GRANT EXECUTE ON MODEL shared.churn TO transfer_user",
            &["REVOKE ALL ON MODEL \"shared\".\"churn\" FROM \"transfer_user\""],
        ),
        (
            "CREATE EXTERNAL SCHEMA lake FROM DATA CATALOG DATABASE 'd'; GRANT USAGE ON SCHEMA lake TO transfer_user",
            &["REVOKE USAGE ON SCHEMA \"lake\" FROM \"transfer_user\""],
        ),
    ] {
        let account = applied();
        account.sql(US, &SETTING);
        account.sql(US, &granted.split("; ").collect::<Vec<_>>());
        let run = account.expect(0, &DESTROY);
        for statement in freed {
            assert!(run.says(statement), "{granted}: {statement} is missing:\n{}", run.out);
        }
        assert!(!is_there(&account), "{granted}");
    }
}

#[test]
fn what_nobody_can_be_given_keeps_it_with_the_statement_that_deletes_it() {
    let account = applied();
    account.sql(US, &["CREATE DATABASE sales"]);
    as_vendor(
        &account,
        "sales",
        &[
            "CREATE SCHEMA ml",
            "CREATE DATASHARE share",
            "CREATE MODEL ml.churn FROM (SELECT 1) TARGET a FUNCTION f IAM_ROLE default",
            "CREATE LIBRARY parser LANGUAGE plpythonu FROM 's3://b/p.zip'",
            "CREATE EXTERNAL SCHEMA lake FROM DATA CATALOG DATABASE 'd'",
        ],
    );
    let destroy = [&DESTROY[..], &["--reassign-to", "awsuser"]].concat();
    let run = account.expect(5, &destroy);
    for text in [
        "-- in database sales",
        "DROP DATASHARE \"share\";",
        "DROP MODEL \"ml\".\"churn\";",
        "DROP LIBRARY \"parser\";",
    ] {
        assert!(run.says(text), "{text} is missing:\n{}", run.out);
    }
    assert!(!run.says("\"lake\""), "an external schema can be given to another user: {}", run.out);
    let delete = ["DROP DATASHARE share", "DROP MODEL ml.churn", "DROP LIBRARY parser"];
    account.sql_in(US, "sales", "awsuser", &delete);
    let run = account.expect(0, &destroy);
    assert!(run.says("ALTER SCHEMA \"lake\" OWNER TO \"awsuser\""), "{}", run.out);
    assert!(!is_there(&account));
}

#[test]
fn what_is_refused_to_the_administrator_is_told_and_the_rest_goes_on() {
    let account = applied();
    account.sql(US, &["DROP VIEW pg_catalog.svv_iam_privileges", "CREATE DATABASE sales"]);
    account.sql_in(US, "sales", "awsuser", &["DROP VIEW pg_catalog.svv_attached_masking_policy"]);
    let run = account.expect(0, &DESTROY);
    for text in [
        "which IAM roles it may use in COPY and the like",
        "which masking policies are attached to it (database sales)",
    ] {
        assert!(run.says(text), "{text} is missing:\n{}", run.out);
    }
    assert!(!is_there(&account));
}

#[test]
fn a_lost_answer_leaves_no_policy_attached() {
    let account = applied();
    account.sql(US, &SETTING);
    account.sql(US, &["ATTACH RLS POLICY mine ON shared.facts TO transfer_user"]);
    for fault in ["redshift-sql:BEGIN@1=drop:after", "redshift-sql:BEGIN@2=drop:after"] {
        account.sandbox.cloud().faults.add(fault.parse().expect("a fault"));
    }
    account.expect(0, &DESTROY);
    assert!(!is_there(&account));
}

#[test]
fn a_role_that_may_write_to_the_schema_is_enough_and_one_that_may_more_is_told() {
    let account = applied();
    account.sql(US, &["CREATE SCHEMA iterable", "CREATE ROLE maker", "CREATE ROLE team"]);
    let plan = || account.run(&["plan", US_AND_EU, "--destination", "us"]);
    assert!(plan().says("SCHEMA_NOT_WRITABLE"), "{}", plan().out);
    account
        .sql(US, &["GRANT CREATE, USAGE ON SCHEMA iterable TO ROLE maker", "GRANT ROLE maker TO ROLE team"]);
    assert!(plan().says("SCHEMA_NOT_WRITABLE"), "{}", plan().out);
    account.sql(US, &["GRANT ROLE team TO transfer_user"]);
    assert!(!plan().says("SCHEMA_NOT_WRITABLE"), "{}", plan().out);
    account.sql(US, &["REVOKE ALL ON SCHEMA iterable FROM ROLE maker"]);
    assert!(plan().says("SCHEMA_NOT_WRITABLE"), "{}", plan().out);
    account.sql(US, &["GRANT CREATE FOR SCHEMAS IN DATABASE dev TO ROLE maker"]);
    assert!(!plan().says("SCHEMA_NOT_WRITABLE"), "{}", plan().out);
    // Where the schema is made here, CREATE on the database is drift, whatever way it comes.
    account.sql(US, &["DROP SCHEMA iterable", "GRANT CREATE ON DATABASE dev TO ROLE maker"]);
    let run = account.run(&["plan", PRECREATED, "--destination", "us"]);
    assert!(run.says("EXTRA_DATABASE_GRANTS") && run.says("through the database role maker"), "{}", run.out);
}

#[test]
fn a_materialized_view_is_one_thing() {
    let account = Account::new();
    account.expect(0, &["apply", PRECREATED, "--destination", "us", "--yes"]);
    let view = "CREATE MATERIALIZED VIEW iterable.m AS SELECT 1 AS one";
    account.sql_in(US, "dev", "awsuser", &[view]);
    let run = account.run(&["plan", PRECREATED, "--destination", "us"]);
    assert!(run.says("1 of awsuser (m)"), "{}", run.out);
    let role = [
        "CREATE ROLE reader",
        "GRANT ROLE reader TO transfer_user",
        "GRANT SELECT ON iterable.m TO ROLE reader",
    ];
    account.sql(US, &role);
    let run = account.run(&["plan", PRECREATED, "--destination", "us"]);
    assert!(run.says("the database role reader lets it SELECT (1)"), "{}", run.out);
    account.sql(US, &["ALTER TABLE iterable.m OWNER TO transfer_user"]);
    let destroy = ["destroy", PRECREATED, "--destination", "us", "--yes", "--reassign-to", "awsuser"];
    let run = account.expect(0, &destroy);
    assert!(run.says("ALTER TABLE \"iterable\".\"m\" OWNER TO \"awsuser\""), "{}", run.out);
    assert!(!run.says("mv_tbl__"), "{}", run.out);
    let owners = "SELECT DISTINCT pg_get_userbyid(relowner) FROM pg_class WHERE strpos(relname, 'm') = 1 AND relkind IN ('r', 'v')";
    let owners =
        account.sql_in(US, "dev", "awsuser", &[&format!("{owners} AND strpos(relname, '__m__') > 0")]);
    assert_eq!(owners, [[Some("awsuser".to_owned())]]);
}

#[test]
fn the_data_api_tells_the_same() {
    let account = Account::new();
    let spec = account.spec(&[("via = \"secret\"", "via = \"data-api\"")]);
    let arguments = |verb| [verb, text(&spec), "--destination", "eu", "--yes"];
    account.expect(0, &arguments("apply"));
    account.sql(EU, &SETTING);
    account.sql(
        EU,
        &[
            r#"GRANT ASSUMEROLE ON DEFAULT TO "IAMR:acme-eu-transfer" FOR COPY"#,
            r#"ATTACH RLS POLICY mine ON shared.facts TO "IAMR:acme-eu-transfer""#,
            "DROP VIEW pg_catalog.svv_ml_model_info",
        ],
    );
    let run = account.expect(0, &arguments("destroy"));
    assert!(run.says("DETACH RLS POLICY") && run.says("which models it owns"), "{}", run.out);
    let left = "SELECT 1 FROM pg_user WHERE usename = 'IAMR:acme-eu-transfer'";
    assert!(account.sql_in(EU, "dev", "awsuser", &[left]).is_empty());
}
