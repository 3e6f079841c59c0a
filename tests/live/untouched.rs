//! Whatever is refused leaves the account as it was, byte for byte: what exists, what is in it, and what the
//! databases hold.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use provision_core::finding::FindingId;
use provision_sandbox::{Options, seed};
use serde_json::{Value, json};

use crate::account::{Account, Run, US_AND_EU, text};
use crate::refusal_cases::{REFUSALS, Refusal, SPEC};

/// What no refusal may change in a database, besides what the inventory has of it.
const CATALOGS: [&str; 10] = [
    "SELECT rolname, rolpassword FROM pg_authid ORDER BY rolname",
    "SELECT * FROM pg_user_info ORDER BY usename",
    "SELECT groname, array_to_string(grolist, '|') FROM pg_group ORDER BY groname",
    "SELECT * FROM svv_user_grants ORDER BY user_name, role_name",
    "SELECT * FROM svv_role_grants ORDER BY role_name, granted_role_name",
    "SELECT * FROM svv_system_privileges ORDER BY identity_name, system_privilege",
    "SELECT * FROM svv_default_privileges ORDER BY 1, 2, 3, 6, 7",
    "SELECT nspname, nspowner, array_to_string(nspacl, '|') FROM pg_namespace ORDER BY nspname",
    "SELECT n.nspname, c.relname, c.relkind, c.relowner, array_to_string(c.relacl, '|') FROM pg_class c \
     JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname NOT LIKE 'pg_toast%' ORDER BY 1, 2",
    "SELECT n.nspname, p.proname, p.proowner, array_to_string(p.proacl, '|') FROM pg_proc p \
     JOIN pg_namespace n ON n.oid = p.pronamespace WHERE strpos(n.nspname, 'pg_') <> 1 ORDER BY 1, 2",
];
const DATABASES: &str = "SELECT datname, datallowconn, datdba, array_to_string(datacl, '|') FROM pg_database \
                         WHERE strpos(datname, 'template') <> 1 ORDER BY datname";
/// Only Redshift makes anything in it; the stand-in takes its time to change over.
const SAMPLES: &str = "sample_data_dev";
const TABLES: &str = "SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace \
                      WHERE c.relkind = 'r' AND strpos(n.nspname, 'pg_') <> 1 \
                      AND n.nspname NOT IN ('information_schema', 'standin') ORDER BY 1, 2";

/// Everything in the account and its databases, as text.
fn dump(account: &Account) -> String {
    let mut dump = serde_json::to_string_pretty(&account.inventory()).expect("plain data");
    dump_aws(account, &mut dump);
    for warehouse in account.sandbox.warehouse_arns().into_keys() {
        dump_databases(account, &warehouse, &mut dump);
    }
    dump
}

/// What the inventory leaves out: others' buckets, what secrets hold, and whatever is attached to something.
fn dump_aws(account: &Account, dump: &mut String) {
    let mut world = account.sandbox.cloud().world();
    let mut line = |name: &str, value: Value| {
        let _ = write!(dump, "\n{name}: {value}");
    };
    for (name, bucket) in &world.s3.buckets {
        line(name, json!(bucket));
    }
    line("IAM", json!(world.iam.accounts.of(seed::ACCOUNT)));
    for region in ["us-east-1", "eu-west-1"] {
        let mut secrets = json!(world.secrets.of(seed::ACCOUNT, region));
        // Reading one says when it was read.
        let of_each = secrets.as_object_mut().expect("by name").values_mut();
        of_each.for_each(|secret| _ = secret.as_object_mut().expect("a secret").remove("accessed"));
        line(region, secrets);
        line(region, json!(world.ec2.of(seed::ACCOUNT, region)));
        line(region, json!(world.kms.of(seed::ACCOUNT, region)));
        line(region, json!(world.redshift.of(seed::ACCOUNT, region)));
        line(region, json!(world.serverless.of(seed::ACCOUNT, region)));
    }
}

/// What the databases of a warehouse hold, down to the rows.
fn dump_databases(account: &Account, warehouse: &str, dump: &mut String) {
    let arns = account.sandbox.warehouse_arns();
    let stand_in = account.sandbox.warehouse(&arns[warehouse]).expect("it has a stand-in");
    let ask = |database: &str, questions: &[String]| {
        let asked = stand_in.execute(database, seed::WAREHOUSE_ADMIN, questions, false);
        account.wait(asked).unwrap_or_else(|error| panic!("{warehouse}, {database}: {error}"))
    };
    let databases = ask("dev", &[DATABASES.to_owned()]).remove(0).rows;
    let _ = write!(dump, "\n{warehouse}: {databases:?}");
    for row in databases {
        let [Some(database), Some(open), ..] = row.as_slice() else { panic!("{row:?}") };
        if open != "t" || database == SAMPLES {
            continue;
        }
        let questions: Vec<_> = CATALOGS.iter().chain([&TABLES]).map(|one| (*one).to_owned()).collect();
        let mut answers = ask(database, &questions);
        let tables = answers.pop().expect("the tables").rows;
        let rows: Vec<_> = tables
            .iter()
            .map(|table| {
                let [Some(schema), Some(table)] = table.as_slice() else { panic!("{table:?}") };
                format!("SELECT * FROM \"{schema}\".\"{table}\" ORDER BY 1")
            })
            .collect();
        let held = if rows.is_empty() { Vec::new() } else { ask(database, &rows) };
        for (question, answer) in questions.iter().zip(answers).chain(rows.iter().zip(held)) {
            let _ = write!(dump, "\n{warehouse}, {database}: {question}: {:?}", answer.rows);
        }
    }
}

fn written(id: FindingId) -> String {
    json!(id).as_str().expect("a word").to_owned()
}

fn refusals() -> impl Iterator<Item = FindingId> {
    FindingId::ALL.iter().copied().filter(|id| id.is_refusal())
}

/// The refusals that a run told.
fn told(run: &Run) -> BTreeSet<FindingId> {
    let words: BTreeSet<_> = run.out.split(|one: char| !one.is_ascii_uppercase() && one != '_').collect();
    refusals().filter(|id| words.contains(written(*id).as_str())).collect()
}

/// Has it refused by each of its commands; how many there were.
fn refuse(refusal: &Refusal) -> usize {
    let Refusal { name, prepare, spec, commands, tells, variables } = refusal;
    let account = Account::with(Options { enforce: true, ..Options::default() });
    prepare(&account);
    let before = dump(&account);
    for command in *commands {
        let arguments: Vec<&str> =
            command.iter().map(|word| if *word == SPEC { *spec } else { *word }).collect();
        let run = account.finish(account.command(&arguments).envs(variables()));
        assert_eq!(run.code, 5, "{name}: {arguments:?}\n{}\n{}", run.out, run.err);
        assert!(!run.err.is_empty(), "{name}: it is said why");
        assert_eq!(told(&run), tells.iter().copied().collect(), "{name}: {arguments:?}\n{}", run.out);
        assert!(dump(&account) == before, "{name}: {arguments:?} changed something");
    }
    commands.len()
}

#[test]
fn whatever_is_refused_leaves_the_account_as_it_was() {
    let (next, commands) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while let Some(refusal) = REFUSALS.get(next.fetch_add(1, Ordering::Relaxed)) {
                    commands.fetch_add(refuse(refusal), Ordering::Relaxed);
                }
            });
        }
    });
    let commands = commands.into_inner();
    assert!(commands >= 60, "{commands}");
}

/// Each of these is told by every command of its case, or the test above fails.
#[test]
fn every_refusal_has_a_case() {
    let cases: BTreeSet<_> = REFUSALS.iter().flat_map(|case| case.tells).copied().collect();
    let without: Vec<_> = refusals().filter(|id| !cases.contains(id)).map(written).collect();
    assert!(without.is_empty(), "nothing shows what these leave of an account: {without:?}");
}

/// What is in the account and is not of the spec any more is explained by nothing in it: it stays unless asked
/// for.
#[test]
fn a_spec_that_says_less_removes_nothing() {
    let account = Account::new();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    let whole = std::fs::read_to_string(US_AND_EU).expect("the ready-made spec");
    let (us, eu) = (whole.find("[destinations.us]").unwrap(), whole.find("[destinations.eu]").unwrap());
    assert!(us < eu);
    let less = account.write("less.toml", &whole[..eu]);
    let before = dump(&account);
    let run = account.expect(0, &["apply", text(&less), "--yes"]);
    assert!(run.err.contains("no longer wanted"), "{}", run.err);
    assert!(dump(&account) == before);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(dump(&account) == before);
}
