//! Every kind of warehouse, and every kind of administrator: a superuser, one who may create users and owns the
//! database, and the same where metadata security hides what they may not use.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::time::{Duration, Instant};

use provision_core::redshift::OPTIONAL_READS;
use provision_core::templates::Templates;
use provision_sandbox::warehouse::{Mode, SqlError, Warehouse, WarehouseOptions};
use provision_sandbox::{Options, seed};
use serde_json::{Value, json};

use crate::account::{Account, PRECREATED, US_AND_EU, text};

const US: &str = "cluster analytics in us-east-1";
const EU: &str = "workgroup analytics in eu-west-1";

/// What the ready-made specs say of the administrators of their cluster and their workgroup.
const AS_WRITTEN: [&str; 2] = ["user         = \"awsuser\"", "via = \"secret\""];

/// Makes a user who is no superuser, owns the database and may create and drop users. They log in with the same password as
/// the administrator.
pub fn ordinary(account: &Account, warehouse: &str) {
    account.sql(
        warehouse,
        &[
            &format!("CREATE USER ops PASSWORD '{}'", seed::WAREHOUSE_PASSWORD),
            "CREATE ROLE user_admin",
            "GRANT CREATE USER, ALTER USER, DROP USER TO ROLE user_admin",
            "GRANT ROLE user_admin TO ops",
            "ALTER DATABASE dev OWNER TO ops",
        ],
    );
}

/// The spec with that user as the administrator of both warehouses.
pub fn spec_of_ordinary(account: &Account, plan: &str) -> String {
    let password = "via = \"password\"\nuser = \"ops\"\npassword_env = \"PROVISION_ADMIN_PASSWORD\"";
    let replacements = [(AS_WRITTEN[0], "user         = \"ops\""), (AS_WRITTEN[1], password)];
    text(&account.spec_of(plan, &replacements)).to_owned()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reader {
    Superuser,
    Ordinary,
    /// The same with metadata security.
    Partial,
}

const READERS: [Reader; 3] = [Reader::Superuser, Reader::Ordinary, Reader::Partial];

/// From nothing to everything and back, with drift in between.
fn life_cycle(options: Options, destination: &str, warehouse: &str, user: &str, reader: Reader) {
    let account = Account::with(options);
    let mut spec = US_AND_EU.to_owned();
    if reader != Reader::Superuser {
        ordinary(&account, warehouse);
        spec = spec_of_ordinary(&account, US_AND_EU);
    }
    if reader == Reader::Partial {
        account.sql(warehouse, &["ALTER SYSTEM SET metadata_security = true"]);
    }
    let before = account.inventory();
    let run = |code, command: &str, more: &[&str]| {
        account.expect(code, &[&[command, spec.as_str(), "--destination", destination][..], more].concat())
    };
    let plan = run(3, "plan", &[]);
    assert_eq!(plan.says("CATALOG_NOT_VISIBLE"), reader != Reader::Superuser, "{}", plan.out);
    run(0, "apply", &["--yes"]);
    let healthy = account.inventory();
    assert!(healthy.keys().any(|name| name.contains(&format!("database user {user} of"))), "{healthy:#?}");
    run(0, "plan", &[]);
    account.sql(warehouse, &[&format!("REVOKE CREATE ON DATABASE dev FROM \"{user}\"")]);
    let drift = run(3, "plan", &[]);
    assert!(drift.says("CREATE on database dev"), "{}", drift.out);
    run(0, "apply", &["--yes"]);
    assert_eq!(account.inventory(), healthy);
    // A session that the vendor has open ends where it can be seen.
    let arn = &account.sandbox.warehouse_arns()[warehouse];
    let standin = account.sandbox.warehouse(arn).expect("it has a stand-in");
    let theirs = account.wait(standin.open("dev", user, user, false)).expect("a session");
    let destroy = run(0, "destroy", &["--yes"]);
    let end = format!("pg_terminate_backend({})", theirs.process());
    assert_eq!(destroy.says(&end), reader == Reader::Superuser, "{}", destroy.out);
    drop(theirs);
    assert_eq!(account.inventory(), before, "{}", destroy.out);
}

#[test]
fn a_provisioned_cluster_is_set_up_and_left_by_every_administrator() {
    for reader in READERS {
        life_cycle(Options::default(), "us", US, "transfer_user", reader);
    }
}

#[test]
fn a_multi_az_cluster_is_set_up_and_left_by_every_administrator() {
    for reader in READERS {
        let options = Options { multi_az: true, ..Options::default() };
        life_cycle(options, "us", US, "transfer_user", reader);
    }
}

#[test]
fn a_workgroup_is_set_up_and_left_by_every_administrator() {
    for reader in READERS {
        life_cycle(Options::default(), "eu", EU, "IAMR:acme-eu-transfer", reader);
    }
}

#[test]
fn what_a_multi_az_cluster_does_not_tell_is_a_warning() {
    let account = Account::with(Options { multi_az: true, ..Options::default() });
    let before = account.inventory();
    let over_https = account.spec(&[
        ("via          = \"password\"", "via          = \"data-api\""),
        ("password_env = \"PROVISION_ADMIN_PASSWORD\"", ""),
    ]);
    for spec in [US_AND_EU, text(&over_https)] {
        account.expect(0, &["apply", spec, "--destination", "us", "--yes"]);
        let run = account.expect(0, &["destroy", spec, "--destination", "us", "--yes"]);
        for part in [
            "HOLDINGS_UNREAD",
            "which database roles it was granted",
            "which database roles it owns",
            "permission denied for relation svv_roles",
        ] {
            assert!(run.says(part), "{part}: {}", run.out);
        }
        assert!(!run.says("which sessions it has open"), "every warehouse tells them: {}", run.out);
        assert_eq!(account.inventory(), before);
    }
}

#[test]
fn a_schema_that_metadata_security_hides_is_not_said_to_be_absent() {
    let account = Account::new();
    ordinary(&account, US);
    account.sql(US, &["CREATE SCHEMA iterable", "ALTER SYSTEM SET metadata_security = true"]);
    let spec = spec_of_ordinary(&account, PRECREATED);
    let us = ["--destination", "us"];
    let plan = account.expect(3, &[&["plan", spec.as_str()][..], &us].concat());
    for part in [
        "CATALOG_NOT_VISIBLE",
        "ops is no superuser",
        "the schema iterable is not visible",
        "GRANT ACCESS CATALOG TO ROLE catalog_reader;",
        "GRANT ROLE catalog_reader TO \"ops\";",
    ] {
        assert!(plan.says(part), "{part}: {}", plan.out);
    }
    let apply = account.run(&[&["apply", spec.as_str(), "--yes"][..], &us].concat());
    assert_eq!(apply.code, 1, "{}", apply.out);
    assert!(apply.says("already exists") && apply.says("metadata security hides it"), "{}", apply.out);
    account.sql(
        US,
        &[
            "CREATE ROLE catalog_reader",
            "GRANT ACCESS CATALOG TO ROLE catalog_reader",
            "GRANT ROLE catalog_reader TO ops",
            "ALTER SCHEMA iterable OWNER TO ops",
        ],
    );
    let plan = account.expect(3, &[&["plan", spec.as_str()][..], &us].concat());
    assert!(!plan.says("CATALOG_NOT_VISIBLE"), "{}", plan.out);
    account.expect(0, &[&["apply", spec.as_str(), "--yes"][..], &us].concat());
    account.expect(0, &[&["plan", spec.as_str()][..], &us].concat());
}

#[test]
fn a_superuser_is_not_taken_over() {
    let account = Account::new();
    account.sql(US, &["CREATE USER transfer_user PASSWORD 'Somebody-Else-1' CREATEUSER"]);
    let before = account.inventory();
    let spec = account.spec(&[("name = \"transfer_user\"", "name = \"transfer_user\"\nadopt = true")]);
    let run = account.expect(5, &["apply", text(&spec), "--yes"]);
    assert!(run.says("SUPERUSER_KEEPS_PASSWORD"), "{}", run.out);
    assert!(run.says("ALTER USER \"transfer_user\" NOCREATEUSER"), "{}", run.out);
    assert!(!run.says("DATABASE_USER_LOSES_PASSWORD"), "{}", run.out);
    assert_eq!(account.inventory(), before, "nothing was done halfway");
    account.sql(US, &["ALTER USER transfer_user NOCREATEUSER"]);
    account.expect(0, &["apply", text(&spec), "--yes"]);
}

#[test]
fn a_database_that_is_redshifts_own_does_not_keep_the_user() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.sql(EU, &["ALTER DATABASE sample_data_dev WITH ALLOW_CONNECTIONS false"]);
    let run = account.expect(0, &["destroy", US_AND_EU, "--destination", "eu", "--yes"]);
    assert!(run.says("DATABASE_CLOSED") && run.says("sample_data_dev"), "{}", run.out);
    // Where anybody could have made something, it is not said to be empty.
    account.sql(US, &["CREATE DATABASE shut", "ALTER DATABASE shut WITH ALLOW_CONNECTIONS false"]);
    let run = account.expect(5, &["destroy", US_AND_EU, "--destination", "us", "--yes"]);
    assert!(run.says("DATABASE_NOT_SEARCHED") && run.says("ignore_databases"), "{}", run.out);
    let named = "name = \"transfer_user\"\nignore_databases = [\"shut\"]";
    let spec = account.spec(&[("name = \"transfer_user\"", named)]);
    let run = account.expect(0, &["destroy", text(&spec), "--destination", "us", "--yes"]);
    assert!(run.says("DATABASE_IGNORED") && run.says("shut"), "{}", run.out);
}

#[test]
fn an_idle_workgroup_is_waited_for_and_said_so() {
    let resume = Duration::from_secs(12);
    let password = "via = \"temporary\"";
    for via in [password, "via = \"data-api\""] {
        let account = Account::with(Options { resume, ..Options::default() });
        let spec = account.spec(&[(AS_WRITTEN[1], via)]);
        if via == password {
            // And the handshake is torn down once.
            account.sandbox.cloud().faults.add("redshift-sql:LOGIN@1=drop".parse().expect("a fault"));
        }
        let begun = Instant::now();
        let plan = account.expect(3, &["plan", text(&spec), "--destination", "eu"]);
        assert!(begun.elapsed() >= resume, "{via}: {:?}", begun.elapsed());
        assert!(
            plan.err.contains("Waiting for workgroup analytics in eu-west-1") && plan.err.contains("idle"),
            "{via}: {}",
            plan.err
        );
        assert_eq!(plan.err.matches("Waiting for").count(), 1, "{via}: {}", plan.err);
    }
}

// Each statement, held against each kind of warehouse and each reader.

/// Statements that change something, or ask about what must be there, in an order in which each can run after those before
/// it.
const WRITES: &[&str] = &[
    "create_group",
    "create_role",
    "create_user",
    "set_password",
    "add_to_group",
    "grant_role",
    "create_schema",
    "grant_to_owner_group",
    "grant_on_database",
    "grant_on_schema",
    "grant_on_tables",
    "grant_on_functions",
    "grant_on_relation",
    "set_user",
    "default_privileges",
    "reassign",
    "act_as",
    "act_as_oneself",
    "read_effective_privileges",
    "probe_user",
    "probe_table",
    "probe_insert",
    "probe_drop_table",
    "probe_temporary_table",
    "revoke_on_tables",
    "revoke_on_functions",
    "revoke_on_schema",
    "revoke_on_database",
    "revoke_all",
    "revoke_scoped",
    "revoke_assumed_role",
    "detach_policy",
    "revoke_role",
    "remove_from_group",
    "terminate_session",
    "drop_schema",
    "drop_user",
    "drop_role",
    "refuse_members",
    "drop_group",
];

/// What an administrator who is no superuser is refused: groups are a superuser's, roles who may make some, and so are other users' sessions,
/// what others own or granted, roles of IAM, and policies, which `sys:secadmin` has besides.
const SUPERUSERS_ALONE: &[&str] = &[
    "grant_on_relation",
    "create_role",
    "grant_role",
    "drop_role",
    "create_group",
    "add_to_group",
    "remove_from_group",
    "drop_group",
    "default_privileges",
    "act_as",
    "reassign",
    "revoke_scoped",
    "revoke_assumed_role",
    "detach_policy",
    "revoke_role",
    "terminate_session",
];

/// A statement that is sent.
struct Statement {
    name: String,
    text: String,
    relations: BTreeSet<String>,
}

fn values() -> Value {
    let role = json!({"kind": "user", "name": "vendor"});
    let schema = json!({"kind": "schema", "schema": null, "name": "made", "part": null});
    json!({
        "user": "vendor", "users": ["vendor"], "needle": "vendor", "needles": ["vendor="], "group": "marks", "role": "analyst", "roles": ["analyst"],
        "database": "dev", "schema": "made", "schemas": ["made"], "relation": "svv_table_info",
        "relations": ["svv_table_info"], "setting": "search_path", "privileges": ["CREATE"], "password_hash": null, "process": 1,
        "owner": "ops", "kind": "schema", "name": "made", "part": null, "objects": [schema], "grantee": role,
        "database_privileges": ["CREATE"], "schema_privileges": ["USAGE"], "value": "x", "from": "s3://bucket/key",
        "role_arn": "arn:aws:iam::111122223333:role/vendor", "access_key_id": null, "secret_access_key": null,
        "session_token": null,
        "on": "tables", "revoke": true, "pattern": "%marks%", "table": "facts", "masked": null,
    })
}

/// What stands for the values of one statement where they differ.
fn values_of(name: &str) -> Value {
    let mut values = values();
    match name {
        "default_privileges" => {
            (values["owner"], values["privileges"]) = (json!("vendor"), json!(["SELECT"]))
        }
        "create_role" | "drop_role" => values["role"] = json!("made"),
        "grant_on_tables" | "revoke_on_tables" | "read_tables_of_users" | "read_tables_of_role" => {
            values["privileges"] = json!(["SELECT"]);
        }
        "act_as" => values["user"] = json!("vendor"),
        // It must be there.
        "read_readable_tables" => values["user"] = json!("awsuser"),
        "read_connection_log" => values["since"] = json!("2000-01-01 00:00:00"),
        "detach_policy" => (values["name"], values["schema"]) = (json!("mine"), json!("public")),
        _ => {}
    }
    values
}

/// Every statement of the templates that is sent on its own.
fn statements() -> Vec<Statement> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/sql");
    let sources: BTreeMap<String, String> = std::fs::read_dir(folder)
        .expect("the templates")
        .map(|entry| entry.expect("a template").path())
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read_to_string(&path).expect("its text"))
        })
        .collect();
    let is_part =
        |name: &str| sources.values().any(|text| text.contains(&format!("include \"sql/{name}.sql\"")));
    // COPY takes a bucket, and what is counted is what it loaded: `tests/live/verify.rs` does both.
    let of_copy = ["probe_copy", "probe_count"];
    let sent = sources.iter().filter(|(name, text)| {
        !is_part(name) && !text.contains("never sent") && !of_copy.contains(&name.as_str())
    });
    sent.map(|(name, _)| {
        let text = Templates::embedded()
            .sql(name, &values_of(name))
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        Statement { relations: relations(&text), name: name.clone(), text }
    })
    .collect()
}

/// The relations that a query reads: what stands after FROM and JOIN, and after the commas between.
fn relations(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let spaced = text.replace(',', " , ").replace(['(', ')'], " ");
    let words: Vec<String> = spaced.split_whitespace().map(str::to_lowercase).collect();
    let mut expected = false;
    let mut in_list = false;
    for word in &words {
        match word.as_str() {
            "from" | "join" => (expected, in_list) = (true, true),
            "where" | "on" | "group" | "order" | "union" | "select" | "left" => in_list = false,
            "," if in_list => expected = true,
            _ if expected => {
                found.insert(word.clone());
                expected = false;
            }
            _ => {}
        }
    }
    found
}

fn is_read(statement: &Statement) -> bool {
    statement.text.starts_with("SELECT") && !statement.relations.is_empty()
}

fn is_optional(name: &str) -> bool {
    OPTIONAL_READS.iter().any(|(optional, _)| *optional == name)
}

#[test]
fn no_statement_reads_what_only_some_warehouses_have_unless_it_may_be_refused() {
    let statements = statements();
    for statement in statements.iter().filter(|statement| is_read(statement)) {
        for relation in &statement.relations {
            let class = relation.split('_').next().unwrap_or_default();
            let in_all = matches!(class, "pg" | "sys");
            let in_most = class == "svv" && is_optional(&statement.name);
            assert!(in_all || in_most, "{} reads {relation}", statement.name);
        }
    }
    for (name, _) in OPTIONAL_READS {
        let statement = statements.iter().find(|statement| statement.name == *name);
        assert!(statement.is_some_and(is_read), "{name} is no statement that reads");
    }
    // It only reads, in a transaction of changes.
    let is_change = |one: &&Statement| !is_read(one) || one.name == "refuse_members";
    let writes: BTreeSet<&str> = statements.iter().filter(is_change).map(|one| one.name.as_str()).collect();
    assert_eq!(writes, WRITES.iter().copied().collect(), "the list of those that change something");
}

/// A warehouse of its own, with an administrator who is no superuser.
async fn warehouse(mode: Mode) -> Warehouse {
    let options = WarehouseOptions::new("analytics", "awsuser", seed::WAREHOUSE_PASSWORD);
    let warehouse = Warehouse::start(WarehouseOptions { mode, ..options }).await.expect("a warehouse");
    let prepared = [
        "CREATE USER ops PASSWORD DISABLE",
        "CREATE ROLE user_admin",
        "CREATE ROLE analyst",
        "GRANT CREATE USER, ALTER USER, DROP USER TO ROLE user_admin",
        "GRANT ROLE user_admin TO ops",
        "ALTER DATABASE dev OWNER TO ops",
        "CREATE TABLE public.facts (id int)",
        "CREATE RLS POLICY mine USING (true)",
    ];
    for statement in prepared {
        run(&warehouse, "awsuser", statement).await.unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
    warehouse
}

async fn run(warehouse: &Warehouse, user: &str, statement: &str) -> Result<(), SqlError> {
    warehouse.execute("dev", user, &[statement.to_owned()], false).await.map(drop)
}

const MODES: [Mode; 3] = [Mode::Provisioned, Mode::MultiAz, Mode::Serverless];

#[tokio::test(flavor = "multi_thread")]
async fn every_read_works_everywhere_or_may_be_refused() {
    let statements = statements();
    for mode in MODES {
        let warehouse = warehouse(mode).await;
        for reader in READERS {
            let user = if reader == Reader::Superuser { "awsuser" } else { "ops" };
            let security = format!("ALTER SYSTEM SET metadata_security = {}", reader == Reader::Partial);
            run(&warehouse, "awsuser", &security).await.expect("the setting");
            let mut refused = BTreeSet::new();
            for statement in statements.iter().filter(|statement| is_read(statement)) {
                if let Err(error) = run(&warehouse, user, &statement.text).await {
                    assert_eq!(error.code, "42501", "{mode:?}, {reader:?}: {}: {error}", statement.name);
                    assert!(
                        is_optional(&statement.name),
                        "{mode:?}, {reader:?}: {}: {error}",
                        statement.name
                    );
                    refused.insert(statement.name.as_str());
                }
            }
            // Who is told of policies for rows has sys:secadmin.
            let hidden = if reader == Reader::Superuser { 0 } else { 1 };
            match mode {
                Mode::MultiAz => assert!(refused.len() > 1, "{reader:?}: {refused:?}"),
                _ => assert_eq!(refused.len(), hidden, "{mode:?}, {reader:?}: {refused:?}"),
            }
            assert!(mode == Mode::MultiAz || refused.iter().all(|name| *name == "read_rls_policies"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_change_works_everywhere_for_who_may_make_it() {
    let statements: BTreeMap<String, String> =
        statements().into_iter().map(|statement| (statement.name, statement.text)).collect();
    for mode in MODES {
        for reader in READERS {
            let warehouse = warehouse(mode).await;
            let user = if reader == Reader::Superuser { "awsuser" } else { "ops" };
            let security = format!("ALTER SYSTEM SET metadata_security = {}", reader == Reader::Partial);
            run(&warehouse, "awsuser", &security).await.expect("the setting");
            for name in WRITES {
                if *name == "detach_policy" {
                    let attach = "ATTACH RLS POLICY mine ON public.facts TO vendor";
                    run(&warehouse, "awsuser", attach).await.expect("it is attached");
                }
                if *name == "drop_user" {
                    let revoke = "REVOKE SELECT ON svv_table_info FROM vendor";
                    let taken_back = run(&warehouse, "awsuser", revoke).await;
                    assert!(taken_back.is_ok() || mode == Mode::MultiAz, "{taken_back:?}");
                }
                let outcome = run(&warehouse, user, &statements[*name]).await;
                match outcome {
                    Ok(()) => {}
                    // There are no SVV views, and whoever is granted one could not read it.
                    Err(error) if mode == Mode::MultiAz && *name == "grant_on_relation" => {
                        assert_eq!(error.code, "42501", "{reader:?}: {error}");
                    }
                    Err(error) if user == "ops" && SUPERUSERS_ALONE.contains(name) => {
                        assert_eq!(error.code, "42501", "{mode:?}, {reader:?}: {name}: {error}");
                        // So that the next can run.
                        run(&warehouse, "awsuser", &statements[*name]).await.expect("a superuser may");
                    }
                    Err(error) => panic!("{mode:?}, {reader:?}: {name}: {error}\n{}", statements[*name]),
                }
            }
        }
    }
}
