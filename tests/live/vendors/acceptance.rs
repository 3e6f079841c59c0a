//! For each profile, and each of its sign-in modes, warehouses and schema modes: the whole life of a deployment, in which
//! the vendor does its job, and cannot do what it must not, where permissions are enforced.
//!
//! What it does is derived from the profile; what only this vendor does is in [`HABITS`].

use std::collections::BTreeSet;

use aws_credential_types::Credentials;
use provision_core::deployment::{Auth, GrantedTo, IdentityKind, SchemaMode};
use provision_core::redshift::is_for_clusters_only;
use provision_core::vendor::Vendor;
use provision_sandbox::inventory::Inventory;
use provision_sandbox::{Options, seed};

use super::actions;
use super::actor::{Actor, Claims, Rows, assume};
use super::habits::{HABITS, Habit};
use super::way::{Way, builtin, ways};
use crate::account::{Account, text};

const STAGED: &str = "id,name\n1,first\n2,\"second, quoted\"\n";
const OTHER_BUCKET: &str = "acme-reports-111122223333";
const WAREHOUSES: [&str; 2] = ["cluster analytics in us-east-1", "workgroup analytics in eu-west-1"];

#[test]
fn every_profile_says_what_only_its_vendor_does() {
    let mut known: Vec<_> = HABITS.iter().map(|habit| habit.vendor).collect();
    let mut profiles: Vec<_> = Vendor::builtin_names().collect();
    known.sort_unstable();
    profiles.sort_unstable();
    assert_eq!(known, profiles, "a profile needs its entry in HABITS, and an entry its profile");
}

#[test]
fn every_profile_has_a_ready_made_spec() {
    let plans = concat!(env!("CARGO_MANIFEST_DIR"), "/plans");
    let files = std::fs::read_dir(plans).expect("a folder").map(|entry| entry.expect("an entry").path());
    let specs: Vec<_> = files.filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    for name in Vendor::builtin_names() {
        let line = format!("\nvendor = \"{name}\"\n");
        assert!(specs.iter().any(|spec| spec.contains(&line)), "{name} has no spec in plans/");
    }
}

#[test]
fn every_vendor_works_on_a_cluster_with_a_role() {
    all(Auth::Role, false);
}

#[test]
fn every_vendor_works_on_a_cluster_with_keys() {
    all(Auth::Keys, false);
}

#[test]
fn every_vendor_works_on_a_workgroup_with_a_role() {
    all(Auth::Role, true);
}

#[test]
fn every_vendor_works_on_a_workgroup_with_keys() {
    all(Auth::Keys, true);
}

/// All of these ways in one account, from nothing to everything and back.
fn all(auth: Auth, serverless: bool) {
    let vendors = builtin();
    let ways = vendors.iter().flat_map(|vendor| ways(vendor, &vendor.name));
    let mut ways: Vec<_> = ways.filter(|way| way.auth == auth && way.serverless == serverless).collect();
    ways.iter_mut().enumerate().for_each(|(at, way)| way.name = format!("acme-{at}"));
    assert!(ways.len() > 3, "only {} ways", ways.len());
    let account = Account::with(Options { enforce: true, ..Options::default() });
    for warehouse in WAREHOUSES {
        account.sql(
            warehouse,
            &[
                "CREATE SCHEMA finance",
                "CREATE TABLE finance.salaries (id int)",
                "GRANT USAGE ON SCHEMA finance TO PUBLIC",
            ],
        );
    }
    ways.iter().for_each(|way| customer_has(&account, way));
    let before = account.inventory();
    let write = |way: &Way| text(&account.write(&format!("{}.toml", way.name), &way.spec())).to_owned();
    let specs: Vec<_> = ways.iter().map(write).collect();
    let run = |code: i32, command: &str, flags: &[&str]| {
        let arguments = [command].into_iter().chain(specs.iter().map(String::as_str));
        account.expect(code, &arguments.chain(flags.iter().copied()).collect::<Vec<_>>())
    };
    run(0, "validate", &[]);
    run(0, "render", &[]);
    let plan = run(3, "plan", &[]);
    assert!(!plan.out.contains("PROFILE_OUTDATED"), "{}", plan.out);
    assert_eq!(differences(&account.inventory(), &before), NOTHING, "planning changes nothing");
    run(0, "apply", &["--yes"]);
    run(0, "plan", &[]);
    for way in &ways {
        let own = own_keys(&account, way);
        trust_binds(&account, way, &own);
        Job { account: &account, way, actor: Actor::sign_in(&account, way, &own) }.done();
    }
    run(0, "plan", &[]);
    let with_keys = ways.iter().filter(|way| way.auth == Auth::Keys || way.has_password());
    let left: Vec<_> = with_keys.map(|way| Actor::with_keys(&account, way)).collect();
    run(0, "destroy", &["--yes", "--delete-data"]);
    assert_eq!(differences(&account.inventory(), &before), NOTHING, "nothing is left behind");
    left.iter().for_each(opens_nothing);
    for way in ways.iter().filter(|way| way.auth == Auth::Role) {
        let own = own_keys(&account, way);
        for role in way.roles() {
            denied(assume(&account, way, &role, &Claims::of(&account, way), &own), &way.label());
        }
    }
}

const NOTHING: [String; 0] = [];

/// What is not in both, or not the same.
fn differences(one: &Inventory, other: &Inventory) -> Vec<String> {
    let names: BTreeSet<_> = one.keys().chain(other.keys()).collect();
    let changed = names.into_iter().filter(|name| one.get(*name) != other.get(*name));
    changed.map(|name| format!("{name}: {:?}, {:?}", one.get(name), other.get(name))).collect()
}

/// Tables that the vendor is to read, or to work with.
fn customer_has(account: &Account, way: &Way) {
    let make = |schema: &str| {
        let table = format!("CREATE TABLE {schema}.events (id int, name varchar(20))");
        let rows = format!("INSERT INTO {schema}.events VALUES (1, 'first'), (2, 'second, quoted')");
        account.sql(
            way.warehouse(),
            &[
                &format!("CREATE SCHEMA {schema}"),
                // What the owner may do is written down from now on, as after any other grant.
                &format!("GRANT USAGE ON SCHEMA {schema} TO awsuser"),
                &table,
                &rows,
            ],
        );
    };
    if way.reads() {
        make(&way.sales());
        if way.executes() {
            make_function(account, way, &format!("{}.doubled", way.sales()));
        }
    }
    if way.works_with_tables() {
        make(&way.schema());
        way.more_schemas().iter().for_each(|schema| make(schema));
    }
}

/// Makes a function that nobody may execute but its owner, and who is granted it by default.
fn make_function(account: &Account, way: &Way, function: &str) {
    let create =
        format!("CREATE FUNCTION {function}(int) RETURNS int STABLE AS $$ SELECT $1 * 2 $$ LANGUAGE sql");
    let close = format!("REVOKE EXECUTE ON FUNCTION {function}(int) FROM PUBLIC");
    account.sql(way.warehouse(), &[&create, &close]);
}

/// After `destroy`, the credentials that the vendor still has are good for nothing.
fn opens_nothing(actor: &Actor) {
    if actor.keys.is_some() {
        denied(actor.put(OTHER_BUCKET, "1.csv", "x"), "a key that is gone");
    }
    if let Some((user, password)) = &actor.login {
        denied(actor.log_in(user, password), "a user that is gone");
    }
}

fn account_of(principal: &str) -> &str {
    principal.split(':').nth(4).unwrap_or(principal)
}

/// The user that a principal is, where it is no whole account.
fn user_of(principal: &str) -> Option<&str> {
    principal.split_once(":user/").map(|(_, name)| name)
}

/// The vendor's keys in an AWS account of its own; one that signs in with a token has none that matter.
fn own_keys(account: &Account, way: &Way) -> Credentials {
    let trust = way.vendor.trust.as_ref().filter(|trust| trust.kind == IdentityKind::Aws);
    let principal = trust.and_then(|trust| trust.principals.first());
    let (id, secret) = match principal {
        Some(principal) => {
            let name = user_of(principal).unwrap_or("admin");
            seed::administrator_called(&mut account.sandbox.cloud().world(), account_of(principal), name)
        }
        None => ("AKIAVENDOR".to_owned(), "none".to_owned()),
    };
    Credentials::new(id, secret, None, None, "vendor")
}

/// Nobody else assumes the role, and not even the vendor for another customer.
fn trust_binds(account: &Account, way: &Way, own: &Credentials) {
    let Some(trust) = way.vendor.trust.as_ref().filter(|_| way.auth == Auth::Role) else { return };
    let right = Claims::of(account, way);
    let other = || "999999999999999999999".to_owned();
    let mut wrong = vec![(
        Claims { subject: other(), client: right.client.as_ref().map(|_| other()), ..right.clone() },
        own.clone(),
    )];
    if trust.kind == IdentityKind::Aws {
        let (id, secret) = seed::administrator_of(&mut account.sandbox.cloud().world(), "444455556677");
        let another = Credentials::new(id, secret, None, None, "another");
        wrong = vec![(right.clone(), another)];
        // Where it is one user, its colleagues are somebody else.
        for principal in trust.principals.iter().filter(|principal| user_of(principal).is_some()) {
            let of = account_of(principal);
            let (id, secret) = seed::administrator_of(&mut account.sandbox.cloud().world(), of);
            wrong.push((right.clone(), Credentials::new(id, secret, None, None, "colleague")));
        }
        let claims = Claims { external_id: Some("another-customer".to_owned()), ..right.clone() };
        wrong.extend(right.external_id.as_ref().map(|_| (claims, own.clone())));
        let claims = Claims { external_id: None, ..right.clone() };
        wrong.extend(right.external_id.as_ref().map(|_| (claims, own.clone())));
    } else if trust.audience != provision_core::vendor::Wanted::None {
        wrong.push((Claims { audience: "another-customer".to_owned(), ..right.clone() }, own.clone()));
    }
    if way.spec().contains("session_name") {
        wrong.push((Claims { session_name: "another".to_owned(), ..right.clone() }, own.clone()));
    }
    for (role, (claims, keys)) in way.roles().iter().flat_map(|role| wrong.iter().map(move |one| (role, one)))
    {
        denied(assume(account, way, role, claims, keys), &format!("{}: the role {role}", way.label()));
    }
}

/// Insists on a refusal, in AWS's words or in Redshift's.
fn denied<T>(answer: Result<T, String>, what: &str) {
    const REFUSALS: [&str; 7] = [
        "AccessDenied",
        "Access Denied",
        "permission denied",
        "must be superuser",
        "must be owner",
        "password authentication failed",
        "InvalidAccessKeyId",
    ];
    match answer {
        Ok(_) => panic!("{what}: it must be refused"),
        Err(said) => assert!(REFUSALS.iter().any(|refusal| said.contains(refusal)), "{what}: {said}"),
    }
}

/// One vendor at work for one customer.
struct Job<'a> {
    account: &'a Account,
    way: &'a Way<'a>,
    actor: Actor<'a>,
}

impl Job<'_> {
    fn done(&self) {
        let habit = HABITS.iter().find(|habit| habit.vendor == self.way.vendor.name).expect("an entry");
        self.customer_does(habit);
        self.is_granted_as_the_guide_says();
        self.makes_its_schema();
        self.works_in_further_schemas();
        self.works_with_tables();
        self.executes();
        self.is_set_up();
        self.loads();
        self.reads();
        self.unloads();
        self.uses_what_it_is_allowed();
        for (statement, expected) in habit.statements {
            let rows = self.run(statement);
            if let Some(expected) = expected {
                assert_eq!(first(&rows), Some(*expected), "{}: {statement}", self.way.label());
            }
        }
        self.keeps_its_roles_apart();
        self.keeps_to_its_glue_database();
        self.gets_no_other_bucket();
        self.gets_no_other_schema();
        self.becomes_nobody_else();
        self.leaves(habit);
    }

    fn grants(&self) -> &[String] {
        let database = &self.way.vendor.database;
        if self.way.mode == SchemaMode::Vendor { &database.grants } else { &database.precreated_grants }
    }

    fn has(&self, grant: &str) -> bool {
        self.grants().iter().any(|one| one == grant)
    }

    /// Whether it makes tables, in a schema of its own or in one that is there.
    fn makes_tables(&self) -> bool {
        let on_schema = &self.way.vendor.database.schema_grants;
        match self.way.mode {
            SchemaMode::Vendor => self.has("CREATE"),
            SchemaMode::Owned => true,
            SchemaMode::Precreated => on_schema.iter().any(|one| one == "CREATE" || one == "ALL"),
        }
    }

    /// With the customer's tables, those that are made later too: exactly what the profile says.
    fn works_with_tables(&self) {
        let database = &self.way.vendor.database;
        let mut schemas = Vec::new();
        if self.way.reads() {
            schemas.push((self.way.sales(), &database.reads));
        }
        if self.way.works_with_tables() {
            let all = [self.way.schema()].into_iter().chain(self.way.more_schemas());
            schemas.extend(all.map(|schema| (schema, &database.table_grants)));
        }
        for (schema, privileges) in schemas {
            let later = format!("CREATE TABLE {schema}.later (id int, name varchar(20))");
            self.account.sql(self.way.warehouse(), &[&later]);
            for table in ["events", "later"] {
                for (privilege, statement) in [
                    ("SELECT", format!("SELECT count(*) FROM {schema}.{table}")),
                    ("INSERT", format!("INSERT INTO {schema}.{table} (id) VALUES (3)")),
                    ("UPDATE", format!("UPDATE {schema}.{table} SET name = 'x'")),
                    ("DELETE", format!("DELETE FROM {schema}.{table}")),
                ] {
                    match privileges.iter().any(|one| one == privilege) {
                        true => drop(self.run(&statement)),
                        false => self.refused(&statement),
                    }
                }
            }
            self.refused(&format!("DROP TABLE {schema}.events"));
            self.account.sql(self.way.warehouse(), &[&format!("DROP TABLE {schema}.later")]);
        }
    }

    /// Functions of the customer's, also one that is made later; none of another schema.
    fn executes(&self) {
        let other = format!("finance.{}_raised", self.way.name.replace('-', "_"));
        make_function(self.account, self.way, &other);
        self.refused(&format!("SELECT {other}(1)"));
        if self.way.executes() {
            let functions = ["doubled", "later"].map(|name| format!("{}.{name}", self.way.sales()));
            make_function(self.account, self.way, &functions[1]);
            for function in &functions {
                let twice = self.run(&format!("SELECT {function}(21)"));
                assert_eq!(first(&twice), Some("42"), "{}: {function}", self.way.label());
            }
            self.account.sql(self.way.warehouse(), &[&format!("DROP FUNCTION {}(int)", functions[1])]);
        }
        self.account.sql(self.way.warehouse(), &[&format!("DROP FUNCTION {other}(int)")]);
    }

    /// What Redshift tells of itself, and what is set for its sessions.
    fn is_set_up(&self) {
        let database = &self.way.vendor.database;
        for relation in &database.system_grants {
            let statement = format!("SELECT count(*) FROM {relation}");
            match self.way.serverless && is_for_clusters_only(relation) {
                true => self.refused(&statement),
                false => drop(self.run(&statement)),
            }
        }
        for (setting, value) in &database.user_settings {
            let expected = value.replace("{{ schema }}", &self.way.schema());
            let shown = self.run(&format!("SHOW {setting}"));
            assert_eq!(first(&shown), Some(expected.as_str()), "{}: {setting}", self.way.label());
        }
        if self.way.mode == SchemaMode::Owned {
            let owner = "SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = '{schema}'";
            assert_eq!(first(&self.run(owner)), Some(self.actor.user().as_str()), "{}", self.way.label());
        }
    }

    fn filled_in(&self, statement: &str) -> String {
        let manifest = format!("s3://{}/{}manifest", self.way.bucket_name(), self.way.prefix());
        statement
            .replace("{credentials}", &self.actor.credentials_string())
            .replace("{manifest}", &manifest)
            .replace("{role}", &format!("arn:aws:iam::{}:role/{}", seed::ACCOUNT, self.way.role()))
            .replace("{user}", &format!("\"{}\"", self.actor.user()))
            .replace("{schema}", &self.way.schema())
    }

    fn run(&self, statement: &str) -> Rows {
        self.actor.run(&self.filled_in(statement))
    }

    fn customer_does(&self, habit: &Habit) {
        for statement in habit.customer {
            self.account.sql(self.way.warehouse(), &[&self.filled_in(statement)]);
        }
    }

    /// Through a database role, without which it can do nothing of all that, or itself.
    fn is_granted_as_the_guide_says(&self) {
        let has_role = self.way.vendor.database.grantee == GrantedTo::Role;
        let ask = |question: &str| {
            let question = self.filled_in(question).replace('"', "'");
            let rows = self.account.sql_in(self.way.warehouse(), "dev", "awsuser", &[&question]);
            first(&rows).map(str::to_owned).unwrap_or_default()
        };
        let role = ask("SELECT role_name FROM svv_user_grants WHERE user_name = {user}");
        assert_eq!(
            role,
            if has_role { format!("provision-role:{}:main", self.way.name) } else { String::new() }
        );
        if !has_role {
            return;
        }
        let own = ask(
            "SELECT count(*) FROM svv_database_privileges WHERE identity_type = 'user' AND identity_name = {user}",
        );
        assert_eq!(own, "0", "{}: the user itself is granted nothing", self.way.label());
        let user = format!("\"{}\"", self.actor.user());
        self.account.sql(self.way.warehouse(), &[&format!("REVOKE ROLE \"{role}\" FROM {user}")]);
        if self.has("CREATE") {
            self.refused("CREATE SCHEMA {schema}_without");
        }
        for relation in &self.way.vendor.database.system_grants {
            self.refused(&format!("SELECT count(*) FROM {relation}"));
        }
        self.account.sql(self.way.warehouse(), &[&format!("GRANT ROLE \"{role}\" TO {user}")]);
    }

    fn makes_its_schema(&self) {
        match (self.way.mode, self.has("CREATE")) {
            (SchemaMode::Vendor, true) => drop(self.run("CREATE SCHEMA {schema}")),
            (_, true) => {
                drop((self.run("CREATE SCHEMA {schema}_more"), self.run("DROP SCHEMA {schema}_more")))
            }
            _ => self.refused("CREATE SCHEMA {schema}_more"),
        }
        if self.makes_tables() {
            self.run("CREATE TABLE {schema}.events (id int, name varchar(20))");
        }
    }

    /// The same in each of the other schemas that it writes to, and then nothing is left in them.
    fn works_in_further_schemas(&self) {
        for schema in self.way.more_schemas() {
            if self.way.mode == SchemaMode::Vendor && self.has("CREATE") {
                self.run(&format!("CREATE SCHEMA {schema}"));
            }
            if !self.makes_tables() {
                continue;
            }
            self.run(&format!("CREATE TABLE {schema}.raw (id int)"));
            self.run(&format!("INSERT INTO {schema}.raw SELECT id FROM {{schema}}.events"));
            match self.way.mode {
                SchemaMode::Vendor => self.run(&format!("DROP SCHEMA {schema} CASCADE")),
                SchemaMode::Precreated | SchemaMode::Owned => self.run(&format!("DROP TABLE {schema}.raw")),
            };
        }
    }

    fn key(&self) -> String {
        format!("{}1.csv", self.way.prefix())
    }

    /// Stages a file and loads it; without a bucket it inserts.
    fn loads(&self) {
        if self.way.bucket {
            let (bucket, key) = (self.way.bucket_name(), self.key());
            self.actor.put(&bucket, &key, STAGED).expect("it may stage a file");
            let manifest =
                format!("{{\"entries\":[{{\"url\":\"s3://{bucket}/{key}\",\"mandatory\":true}}]}}");
            let place = format!("{}manifest", self.way.prefix());
            self.actor.put(&bucket, &place, &manifest).expect("it may stage a manifest");
            if self.makes_tables() {
                let from =
                    format!("FROM 's3://{bucket}/{key}' {} CSV IGNOREHEADER 1", self.actor.authorization());
                self.run(&format!("COPY {{schema}}.events {from}"));
            }
        } else if self.makes_tables() {
            self.run("INSERT INTO {schema}.events VALUES (1, 'first'), (2, 'second, quoted')");
        }
    }

    fn reads(&self) {
        if self.makes_tables() {
            let rows = self.run("SELECT id, name FROM {schema}.events ORDER BY id");
            let names: Vec<_> = rows.iter().filter_map(|row| row[1].as_deref()).collect();
            assert_eq!(names, ["first", "second, quoted"], "{}", self.way.label());
        }
    }

    /// With a bucket, what it reads may leave as files.
    fn unloads(&self) {
        if self.way.reads() && self.way.bucket {
            let (bucket, prefix) = (self.way.bucket_name(), self.way.prefix());
            let to = format!("TO 's3://{bucket}/{prefix}unloaded_' {}", self.actor.authorization());
            self.run(&format!("UNLOAD ('SELECT id, name FROM {}.events') {to}", self.way.sales()));
        }
    }

    /// Each action of the policy is one that it uses.
    fn uses_what_it_is_allowed(&self) {
        let (vendor, way) = (self.way.vendor, self.way);
        let mut actions = Vec::new();
        if !way.has_password() {
            let warehouse = &vendor.warehouse;
            actions.extend(vendor.actions_for(&warehouse.actions_on_warehouse, way.serverless));
            actions.extend(vendor.actions_for(&warehouse.actions_on_any, way.serverless));
        }
        if way.bucket {
            actions.extend(vendor.staging.bucket_actions.clone());
            actions.extend(vendor.staging.object_actions.clone());
        }
        for action in actions {
            // What is put is the file that habits load again.
            if action == "s3:PutObject" {
                continue;
            }
            let done = actions::call(&self.actor, way, &action, &self.key());
            done.unwrap_or_else(|error| panic!("{}: {action}: {error}", way.label()));
        }
    }

    /// Where the bucket has a role of its own, neither role does what the other is for.
    fn keeps_its_roles_apart(&self) {
        let (actor, label, bucket) = (&self.actor, self.way.label(), self.way.bucket_name());
        let Some(of_bucket) = &actor.bucket_keys else { return };
        let stager = actor.with_session(Some(of_bucket));
        let login = match self.way.serverless {
            true => stager.workgroup_credentials(),
            false => stager.cluster_credentials(&self.way.user()),
        };
        denied(login, &format!("{label}: the login with the role of the bucket"));
        let statement = stager.statement(self.way.user(), "SELECT 1");
        denied(statement, &format!("{label}: a statement with the role of the bucket"));
        let other = actor.with_session(actor.keys.as_ref());
        denied(
            other.put(&bucket, &self.key(), "x"),
            &format!("{label}: the bucket with the role of the login"),
        );
        let get = other.s3().get_object().bucket(&bucket).key(self.key()).send();
        denied(actor.wait(get).map_err(super::actor::told), &format!("{label}: an object with it"));
        let from = format!("FROM 's3://{bucket}/{}' {} CSV", self.key(), other.authorization());
        self.refused(&format!("COPY {{schema}}.events {from}"));
    }

    /// The sandbox has no Data Catalog, so that AWS's simulator is asked instead: each action is allowed on the catalog, the
    /// spec's database and its tables, and denied on any other.
    fn keeps_to_its_glue_database(&self) {
        let Some(glue) = self.way.vendor.glue.as_ref() else { return };
        let (region, database) = (self.way.region(), self.way.glue_database());
        let arn = |what: &str| format!("arn:aws:glue:{region}:{}:{what}", seed::ACCOUNT);
        let own = ["catalog".to_owned(), format!("database/{database}"), format!("table/{database}/events")];
        let other = [
            "database/finance".to_owned(),
            "table/finance/salaries".to_owned(),
            format!("database/{database}_more"),
        ];
        for (resources, expected) in [(own, "allowed"), (other, "implicitDeny")] {
            for resource in resources {
                let role = format!("arn:aws:iam::{}:role/{}", seed::ACCOUNT, self.way.role());
                let call = self.account.iam().simulate_principal_policy().policy_source_arn(role);
                let call = call.set_action_names(Some(glue.actions.clone())).resource_arns(arn(&resource));
                let answer = self.account.wait(call.send()).expect("the simulator answers");
                assert_eq!(answer.evaluation_results().len(), glue.actions.len());
                for decided in answer.evaluation_results() {
                    let (action, decision) = (decided.eval_action_name(), decided.eval_decision().as_str());
                    assert_eq!(decision, expected, "{}: {action} on {resource}", self.way.label());
                }
            }
        }
    }

    fn refused(&self, statement: &str) {
        let statement = self.filled_in(statement);
        denied(self.actor.sql(&statement), &format!("{}: {statement}", self.way.label()));
    }

    /// The first thing that it must not do: neither itself nor by COPY or UNLOAD, in another bucket or outside of its folder.
    fn gets_no_other_bucket(&self) {
        let (actor, label) = (&self.actor, self.way.label());
        denied(actor.put(OTHER_BUCKET, "1.csv", "x"), &format!("{label}: another bucket"));
        let get = actor.s3().get_object().bucket(OTHER_BUCKET).key("1.csv").send();
        denied(actor.wait(get).map_err(super::actor::told), &format!("{label}: an object of another bucket"));
        if !self.way.prefix().is_empty() && self.way.bucket {
            denied(
                actor.put(&self.way.bucket_name(), "elsewhere/1.csv", "x"),
                &format!("{label}: another folder"),
            );
        }
        if self.way.bucket {
            let delete = actor.s3().delete_bucket().bucket(self.way.bucket_name()).send();
            denied(actor.wait(delete).map_err(super::actor::told), &format!("{label}: its own bucket"));
            let authorization = actor.authorization();
            self.refused(&format!("UNLOAD ('SELECT 1') TO 's3://{OTHER_BUCKET}/1' {authorization}"));
            if self.makes_tables() {
                let from = format!("FROM 's3://{OTHER_BUCKET}/1.csv' {authorization} CSV");
                self.refused(&format!("COPY {{schema}}.events {from}"));
            }
        }
    }

    /// The second: neither reads, nor changes, nor makes anything in a schema that is not its own.
    fn gets_no_other_schema(&self) {
        self.refused("SELECT * FROM finance.salaries");
        self.refused("INSERT INTO finance.salaries VALUES (1)");
        self.refused("CREATE TABLE finance.mine (id int)");
        self.refused("GRANT SELECT ON finance.salaries TO {user}");
    }

    /// The third: it neither logs in as somebody else, nor becomes a superuser or makes one.
    fn becomes_nobody_else(&self) {
        let (actor, label) = (&self.actor, self.way.label());
        self.refused("ALTER USER {user} CREATEUSER");
        self.refused("CREATE USER intruder CREATEUSER PASSWORD 'Intruder-1'");
        self.refused("ALTER USER awsuser PASSWORD 'Intruder-1'");
        self.refused("SET SESSION AUTHORIZATION awsuser");
        if let Some((_, password)) = &actor.login {
            denied(
                actor.log_in("awsuser", password),
                &format!("{label}: the administrator with its password"),
            );
        }
        if actor.keys.is_none() {
            return;
        }
        denied(actor.cluster_credentials("awsuser"), &format!("{label}: the administrator's credentials"));
        if !self.way.serverless || self.way.has_password() {
            denied(actor.workgroup_credentials(), &format!("{label}: another warehouse"));
        }
        let iam = aws_sdk_iam::Client::new(&actor.config());
        let listed = actor.wait(iam.list_roles().send()).map_err(super::actor::told);
        denied(listed, &format!("{label}: the account's roles"));
        if self.way.uses_data_api() && !self.way.serverless {
            let client = aws_sdk_redshiftdata::Client::new(&actor.config());
            let call = client.execute_statement().database("dev").sql("SELECT 1").db_user("awsuser");
            let sent = actor.wait(call.cluster_identifier("analytics").send()).map_err(super::actor::told);
            denied(sent, &format!("{label}: a statement as the administrator"));
        }
    }

    /// Everything that it made it can remove; what the customer made for it, the customer removes.
    fn leaves(&self, habit: &Habit) {
        if !habit.customer.is_empty() {
            self.account.sql(self.way.warehouse(), &[&self.filled_in("DROP SCHEMA {schema} CASCADE")]);
        } else if self.way.mode == SchemaMode::Vendor && self.makes_tables() {
            self.run("DROP SCHEMA {schema} CASCADE");
        } else if self.makes_tables() {
            let made = "SELECT tablename FROM pg_tables WHERE schemaname = '{schema}'";
            for row in self.run(made) {
                self.run(&format!("DROP TABLE {{schema}}.{}", row[0].as_deref().expect("a name")));
            }
        }
    }
}

fn first(rows: &Rows) -> Option<&str> {
    rows.first()?.first()?.as_deref()
}
