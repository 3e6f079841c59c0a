//! The database user, its rights, and the schema that is made for it.

use super::{Line, Lines, Round, Trial, lines};
use crate::account::{Account, PRECREATED};
use crate::modes::{ordinary, spec_of_ordinary};

pub const US: &str = "cluster analytics in us-east-1";
const DESTINATION: &[&str] = &["--destination", "us"];

/// As a superuser reads.
pub const LINES: Lines = &[
    (
        Round::Mended,
        &[
            Line {
                of: "SchemaFacts",
                attribute: "granted",
                edit: |account| sql(account, "REVOKE CREATE ON SCHEMA iterable FROM transfer_user"),
                says: "+ CREATE on schema iterable",
            },
            Line {
                of: "DatabaseFacts",
                attribute: "granted",
                edit: |account| sql(account, "GRANT CREATE ON DATABASE dev TO transfer_user"),
                says: "- CREATE on database dev",
            },
        ],
    ),
    (
        Round::Mended,
        &[Line { of: "DatabaseFacts", attribute: "user", edit: drop_user, says: "transfer_user" }],
    ),
    (
        Round::Stays,
        &[
            Line {
                of: "DatabaseFacts",
                attribute: "grantable",
                edit: pass_on,
                says: "may grant TEMPORARY on the database",
            },
            Line {
                of: "DatabaseFacts",
                attribute: "roles",
                edit: give_role,
                says: "through the database role maker",
            },
            Line { of: "DatabaseFacts", attribute: "unread", edit: hide_view, says: "" },
            Line {
                of: "DatabaseUserFacts",
                attribute: "create_database",
                edit: |account| sql(account, "ALTER USER transfer_user CREATEDB"),
                says: "may make databases",
            },
            Line {
                of: "DatabaseUserFacts",
                attribute: "connection_limit",
                edit: |account| sql(account, "ALTER USER transfer_user CONNECTION LIMIT 1"),
                says: "may have 1 connections open",
            },
            Line {
                of: "DatabaseUserFacts",
                attribute: "sees_every_log",
                edit: |account| sql(account, "ALTER USER transfer_user SYSLOG ACCESS UNRESTRICTED"),
                says: "sees what everybody runs",
            },
            Line {
                of: "DatabaseUserFacts",
                attribute: "settings",
                edit: |account| sql(account, "ALTER USER transfer_user SET search_path TO elsewhere"),
                says: "search_path=elsewhere",
            },
            Line {
                of: "DatabaseUserFacts",
                attribute: "groups",
                edit: join,
                says: "is in the group analysts",
            },
            Line {
                of: "SchemaFacts",
                attribute: "grantable",
                edit: |account| {
                    sql(account, "GRANT USAGE ON SCHEMA iterable TO transfer_user WITH GRANT OPTION");
                },
                says: "may grant USAGE on the schema iterable",
            },
            Line { of: "SchemaFacts", attribute: "scoped", edit: open_every_schema, says: "" },
            Line {
                of: "SchemaFacts",
                attribute: "contents",
                edit: |account| sql(account, "CREATE TABLE iterable.theirs (id int)"),
                says: "1 of awsuser (theirs)",
            },
            Line {
                of: "SchemaFacts",
                attribute: "roles_on_tables",
                edit: open_tables,
                says: "the database role reader lets it SELECT (1)",
            },
        ],
    ),
    (
        Round::Stays,
        &[
            Line {
                of: "DatabaseUserFacts",
                attribute: "superuser",
                edit: |account| sql(account, "ALTER USER transfer_user PASSWORD 'Secret-1234' CREATEUSER"),
                says: "is a superuser",
            },
            Line {
                of: "SchemaFacts",
                attribute: "owner",
                edit: |account| sql(account, "ALTER SCHEMA iterable OWNER TO transfer_user"),
                says: "belongs to transfer_user itself",
            },
        ],
    ),
];

/// As an administrator reads who is no superuser.
pub const ORDINARY: Lines = &[
    (
        Round::Refused,
        &[Line {
            of: "DatabaseUserFacts",
            attribute: "number",
            edit: make_user_again,
            says: "is another than the one",
        }],
    ),
    (
        Round::Stays,
        &[Line {
            of: "SchemaFacts",
            attribute: "number",
            edit: make_schema_again,
            says: "is another than the one",
        }],
    ),
    (
        Round::WithDestroy,
        &[Line {
            of: "DatabaseFacts",
            attribute: "partial_reader",
            edit: |account| sql(account, "ALTER SYSTEM SET metadata_security = true"),
            says: "ops is no superuser",
        }],
    ),
];

/// Of a vendor that reads tables of the customer's, and a system view.
pub const READING: Lines = &[
    (
        Round::Mended,
        &[
            Line {
                of: "OnTables",
                attribute: "lacking",
                edit: |account| sql(account, "REVOKE SELECT ON public.theirs FROM statsig"),
                says: "+ SELECT on all tables of schema public",
            },
            Line {
                of: "DatabaseFacts",
                attribute: "relations",
                edit: |account| sql(account, "REVOKE SELECT ON svv_table_info FROM statsig"),
                says: "+ SELECT on svv_table_info",
            },
        ],
    ),
    (
        Round::Mended,
        &[Line {
            of: "OnTables",
            attribute: "defaults",
            edit: |account| {
                sql(
                    account,
                    "ALTER DEFAULT PRIVILEGES FOR USER awsuser IN SCHEMA public REVOKE SELECT ON TABLES FROM statsig",
                );
            },
            says: "+ SELECT on all tables of schema public",
        }],
    ),
    (
        Round::Mended,
        &[Line {
            of: "DatabaseFacts",
            attribute: "tables",
            edit: |account| sql(account, "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM statsig"),
            says: "+ SELECT on all tables of schema public",
        }],
    ),
];

fn sql(account: &Account, statement: &str) {
    account.sql(US, &[statement]);
}

fn drop_user(account: &Account) {
    account.sql(
        US,
        &[
            "REVOKE ALL ON DATABASE dev FROM transfer_user",
            "REVOKE ALL ON SCHEMA iterable FROM transfer_user",
            "DROP USER transfer_user",
        ],
    );
}

fn pass_on(account: &Account) {
    sql(account, "GRANT TEMPORARY ON DATABASE dev TO transfer_user WITH GRANT OPTION");
}

fn give_role(account: &Account) {
    account.sql(
        US,
        &[
            "CREATE ROLE maker",
            "GRANT CREATE ON DATABASE dev TO ROLE maker",
            "GRANT ROLE maker TO transfer_user",
        ],
    );
}

fn hide_view(account: &Account) {
    sql(account, "DROP VIEW pg_catalog.svv_role_grants");
}

fn join(account: &Account) {
    account.sql(US, &["CREATE GROUP analysts", "ALTER GROUP analysts ADD USER transfer_user"]);
}

fn open_every_schema(account: &Account) {
    sql(account, "GRANT USAGE FOR SCHEMAS IN DATABASE dev TO ROLE maker");
}

fn open_tables(account: &Account) {
    account.sql(
        US,
        &[
            "CREATE ROLE reader",
            "GRANT SELECT ON iterable.theirs TO ROLE reader",
            "GRANT ROLE reader TO transfer_user",
        ],
    );
}

fn make_user_again(account: &Account) {
    drop_user(account);
    account.sql(
        US,
        &[
            "CREATE USER transfer_user PASSWORD 'Somebody-Knows-1'",
            "GRANT TEMPORARY ON DATABASE dev TO transfer_user",
            "GRANT CREATE, USAGE ON SCHEMA iterable TO transfer_user",
        ],
    );
}

fn make_schema_again(account: &Account) {
    account.sql(
        US,
        &[
            "DROP SCHEMA iterable",
            "CREATE SCHEMA iterable AUTHORIZATION ops",
            "GRANT CREATE, USAGE ON SCHEMA iterable TO transfer_user",
        ],
    );
}

#[test]
fn what_a_superuser_reads() {
    let account = Account::new();
    let trial = Trial::begin(&account, PRECREATED.to_owned(), DESTINATION);
    for lines in lines(LINES, Round::Mended) {
        trial.mended(lines);
    }
    for lines in lines(LINES, Round::Stays) {
        trial.stays(lines);
    }
    // It comes back empty, and is ours again.
    account.sql(US, &["DROP TABLE iterable.theirs", "ALTER SCHEMA iterable OWNER TO awsuser"]);
    trial.end(&[]);
}

#[test]
fn what_another_administrator_reads() {
    let account = Account::new();
    ordinary(&account, US);
    let spec = spec_of_ordinary(&account, PRECREATED);
    let trial = Trial::begin(&account, spec, DESTINATION)
        .given_away(&["database schema iterable of cluster analytics in us-east-1"]);
    trial.refused(lines(ORDINARY, Round::Refused)[0], drop_user);
    trial.stays(lines(ORDINARY, Round::Stays)[0]);
    trial.end_with(lines(ORDINARY, Round::WithDestroy)[0], &[]);
}

#[test]
fn what_is_read_of_tables() {
    const PROFILE: &str = include_str!("../../../templates/vendors/statsig.toml");
    const SPEC: &str = include_str!("../../../plans/statsig.toml");
    let account = Account::new();
    let reads = "reads             = [\"SELECT\"]\n";
    assert!(PROFILE.contains(reads), "the profile says it otherwise");
    account.write(
        "mine.toml",
        &PROFILE.replace(reads, &format!("{reads}system_grants = [\"svv_table_info\"]\n")),
    );
    let (head, _) = SPEC.split_once("via ").expect("how the administrator logs in");
    let spec = format!("{head}via = \"secret\"\n").replace("\"statsig\"\nauth", "\"./mine.toml\"\nauth");
    let spec = account.write("spec.toml", &spec).display().to_string();
    sql(&account, "CREATE TABLE public.theirs (n int)");
    let trial = Trial::begin(&account, spec, &[]);
    for lines in lines(READING, Round::Mended) {
        trial.mended(lines);
    }
    trial.end(&[]);
}
