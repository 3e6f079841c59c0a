//! A second backend, which this project has not written: moto instead of AWS, and a plain PostgreSQL instead of
//! Redshift. What shares the sandbox's misreadings is seen here. What moto and PostgreSQL lack is in `gaps.rs`,
//! `database.rs` and `redshift_catalogs.sql`, each with the page that says what AWS does.

mod account;
mod database;
mod export;
mod front;
mod gaps;
#[path = "../../../crates/sandbox/tests/warehouse/postgres.rs"]
#[allow(dead_code, reason = "the tests of the warehouse need more of it")]
pub mod postgres;
pub mod programs;
mod server;

use std::path::PathBuf;
use std::process::{Command, Stdio};

use libtest_mimic::Trial;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::account::{Run, text};
use crate::trial;
use account::{ACCOUNT, Account, CLUSTER, Inventory, REGION};
use database::{ADMIN, DATABASE, Database};
use front::Front;
use gaps::{Gap, Seen};
use server::Moto;

const BUCKET: &str = "acme-staging";
const ADDRESS: &str = "35.193.179.61/32";
const SUBJECT: &str = "108000002380243782158";

pub fn trials() -> Vec<Trial> {
    let missing = || programs::missing(&["initdb", "postgres", "psql"]);
    vec![
        trial("moto::a_gap_that_is_mended_is_told", None, a_gap_that_is_mended_is_told),
        trial("moto::a_role_from_nothing_to_nothing", missing(), a_role_from_nothing_to_nothing),
        trial("moto::the_exported_template_is_adopted", missing(), export::the_template_is_adopted),
        trial("moto::keys_from_nothing_to_nothing", missing(), keys_from_nothing_to_nothing),
    ]
}

fn a_gap_that_is_mended_is_told() {
    let told = |mended: Option<Gap>| {
        let seen = Seen::default();
        for gap in Gap::ALL {
            seen.note(gap, mended != Some(gap));
        }
        std::panic::catch_unwind(|| seen.assert_all_are_needed(true))
            .err()
            .map(|panic| panic.downcast_ref::<String>().cloned().unwrap_or_default())
    };
    assert_eq!(told(None), None);
    let told = told(Some(Gap::RootOfVersioning)).expect("it fails");
    assert!(told.starts_with("moto==") && told.contains("has mended RootOfVersioning"), "{told}");
}

/// Both backends with what is in front of them, and a folder for the spec.
struct Elsewhere {
    moto: Moto,
    front: Front,
    database: Database,
    account: Account,
    group: String,
    folder: TempDir,
    // The fronts run on it, so that it ends last.
    runtime: Runtime,
}

impl Elsewhere {
    fn start() -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let moto = Moto::start();
        let front = Front::start(&runtime, moto.address);
        let database = Database::start(&runtime);
        let account = Account::new(moto.address);
        let group = runtime.block_on(account.make_cluster());
        Elsewhere {
            moto,
            front,
            database,
            account,
            group,
            folder: tempfile::tempdir().expect("a folder"),
            runtime,
        }
    }

    /// Account and database as one.
    fn inventory(&self) -> Inventory {
        let mut found = self.runtime.block_on(self.account.inventory());
        for (name, sql) in [
            (
                "database users",
                "SELECT usename, usesuper, usecreatedb, passwd IS NULL FROM pg_shadow ORDER BY 1",
            ),
            ("database groups", "SELECT groname, grolist FROM pg_group WHERE groname !~ '^pg_' ORDER BY 1"),
            (
                "databases",
                "SELECT datname, coalesce(datacl, acldefault('d', datdba)) FROM pg_database ORDER BY 1",
            ),
            (
                "schemas",
                "SELECT nspname, coalesce(nspacl, acldefault('n', nspowner)) FROM pg_namespace WHERE nspname !~ '^pg_(temp|toast)' ORDER BY 1",
            ),
        ] {
            found.insert(name.to_owned(), Value::from(self.database.psql(sql)));
        }
        found
    }

    fn spec(&self, body: &str) -> PathBuf {
        let path = self.folder.path().join("spec.toml");
        let spec = format!(
            "name = \"acme\"\nvendor = \"iterable\"\n{body}\n\
             [aws]\naccount = \"{ACCOUNT}\"\n\
             [tags]\nteam = \"data\"\n\
             [bucket]\nname = \"{BUCKET}\"\n\
             [destinations.us]\nregion = \"{REGION}\"\ncluster = \"{CLUSTER}\"\ndatabase = \"{DATABASE}\"\n\
             schema = \"iterable\"\n\
             [destinations.us.admin]\nvia = \"password\"\nuser = \"{ADMIN}\"\n\
             password_env = \"PROVISION_ADMIN_PASSWORD\"\nendpoint = \"{}\"\ntls = \"disable\"\n",
            self.database.front
        );
        std::fs::write(&path, spec).expect("a file");
        path
    }

    fn expect(&self, code: i32, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_provision"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        // Nothing of the machine's own configuration.
        let own = std::env::vars_os().map(|(name, _)| name);
        own.filter(|name| name.to_string_lossy().starts_with("AWS_")).for_each(|name| {
            command.env_remove(name);
        });
        command
            .env("HOME", self.folder.path())
            .env("AWS_ENDPOINT_URL", format!("http://{}", self.front.address))
            .env("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE")
            .env("AWS_SECRET_ACCESS_KEY", "x")
            .env("AWS_REGION", REGION)
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("PROVISION_ADMIN_PASSWORD", "x");
        let run = Run::of(command.output().expect("the program starts"));
        assert_eq!(run.code, code, "{}\n{}\n{}\n{}", arguments.join(" "), run.out, run.err, self.moto.log());
        run
    }

    /// Plan, apply, a plan with nothing to do, what `drift` changes planned and put right, and destroy.
    fn goes_from_nothing_to_nothing(
        &self,
        spec: &str,
        made: impl Fn(&Inventory),
        drift: impl FnOnce(),
        drifted: &[&str],
    ) {
        let before = self.inventory();
        self.expect(3, &["plan", spec]);
        assert_eq!(self.inventory(), before, "planning changes nothing");
        self.expect(0, &["apply", spec, "--yes"]);
        let applied = self.inventory();
        made(&applied);
        self.expect(0, &["plan", spec]);
        drift();
        let plan = self.expect(3, &["plan", spec, "--json"]).json();
        let steps = plan["deployments"][0]["steps"].as_array().expect("steps");
        let changed: Vec<_> = steps
            .iter()
            .filter(|step| step["action"] != "keep")
            .map(|step| step["kind"].as_str().unwrap_or_default())
            .collect();
        assert_eq!(changed, drifted, "{plan:#}");
        self.expect(0, &["apply", spec, "--yes"]);
        made(&self.inventory());
        self.expect(0, &["plan", spec]);
        self.expect(0, &["destroy", spec, "--yes"]);
        assert_eq!(self.inventory(), before, "nothing of ours is left, and nothing else was touched");
        let with_users = applied.keys().any(|name| name.starts_with("user "));
        self.front.seen.assert_all_are_needed(with_users);
    }

    fn assert_bucket(&self, found: &Inventory) {
        let bucket = &found[&format!("bucket {BUCKET}")];
        assert_eq!(bucket["closed"], true, "{bucket:#}");
        assert_eq!(bucket["owner"], "BucketOwnerEnforced", "{bucket:#}");
        assert_eq!(bucket["tags"]["team"], "data", "{bucket:#}");
        assert_eq!(bucket["expire_days"], json!([7]), "{bucket:#}");
        assert!(bucket["policy"].to_string().contains("aws:SecureTransport"), "{bucket:#}");
        let rules: Vec<_> =
            found.iter().filter(|(name, _)| name.starts_with("rule ")).map(|(_, rule)| rule).collect();
        assert_eq!(rules.iter().filter(|rule| **rule == ADDRESS).count(), 1, "{rules:?}");
    }

    /// What psql says of a database user: whether it logs in, is a superuser, may create databases, has a password,
    /// and what it holds on the database.
    fn database_user(&self, name: &str) -> String {
        self.database.psql(&format!(
            "SELECT rolcanlogin, rolsuper, rolcreatedb, rolpassword IS NOT NULL,
                    (SELECT string_agg(privilege_type, ' ' ORDER BY 1)
                     FROM pg_database, aclexplode(datacl) WHERE datname = '{DATABASE}' AND grantee = pg_authid.oid)
             FROM pg_authid WHERE rolname = '{name}'"
        ))
    }
}

fn a_role_from_nothing_to_nothing() {
    let elsewhere = Elsewhere::start();
    let spec =
        elsewhere.spec(&format!("[trust]\nsubject = \"{SUBJECT}\"\n[user]\nname = \"transfer_user\"\n"));
    let (role, policy) =
        ("acme-us-transfer", format!("arn:aws:iam::{ACCOUNT}:policy/acme-us-transfer-policy"));
    let made = |found: &Inventory| {
        elsewhere.assert_bucket(found);
        let role = &found[&format!("role {role}")];
        assert_eq!(role["attached"], json!([policy]));
        assert!(role["trust"].to_string().contains(SUBJECT), "{role:#}");
        let policy = found[&format!("policy {policy}")].to_string();
        assert!(!policy.contains("s3:*") && policy.contains("redshift:GetClusterCredentials"), "{policy}");
        assert_eq!(elsewhere.database_user("transfer_user"), "t|f|f|f|CREATE TEMPORARY");
    };
    let drift = || {
        let account = &elsewhere.account;
        elsewhere.runtime.block_on(account.drift(&elsewhere.group, ADDRESS, &policy, role, BUCKET));
        elsewhere.database.psql(&format!("REVOKE CREATE ON DATABASE {DATABASE} FROM transfer_user"));
    };
    let drifted = ["bucket", "policy", "role", "ingress_rule", "database_user"];
    elsewhere.goes_from_nothing_to_nothing(text(&spec), made, drift, &drifted);
}

fn keys_from_nothing_to_nothing() {
    let elsewhere = Elsewhere::start();
    let user = "[access_user]\ncredentials_secret = \"provision/acme\"\n[user]\nname = \"keys_user\"\n";
    let spec = elsewhere.spec(&format!("auth = \"keys\"\n{user}"));
    let made = |found: &Inventory| {
        elsewhere.assert_bucket(found);
        assert!(found.contains_key("secret provision/acme"), "{found:#?}");
        let keys: Vec<_> =
            found.iter().filter(|(name, _)| name.starts_with("user ")).map(|(_, keys)| keys).collect();
        assert_eq!(keys, [&json!(1)], "one user with one key");
        assert_eq!(elsewhere.database_user("keys_user"), "t|f|f|t|CREATE TEMPORARY");
    };
    let drift = || {
        elsewhere.database.psql(&format!("REVOKE CREATE ON DATABASE {DATABASE} FROM keys_user"));
    };
    elsewhere.goes_from_nothing_to_nothing(text(&spec), made, drift, &["database_user"]);
}
