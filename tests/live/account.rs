//! A sandbox of one's own and the program in it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};

use aws_sdk_s3::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{BucketVersioningStatus, VersioningConfiguration};
use aws_smithy_async::rt::sleep::SharedAsyncSleep;
use aws_smithy_http_client::tls;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use provision_core::facts::KeyIntent;
use provision_sandbox::inventory::Inventory;
use provision_sandbox::warehouse::Warehouse;
use provision_sandbox::{Entry, Options, Sandbox, seed};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio_postgres::{Client, Config, NoTls};

use crate::canary;

pub const US_AND_EU: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/us-and-eu.toml");
pub const ACCESS_KEYS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/access-keys.toml");

pub const PRECREATED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/precreated-schema.toml");

pub struct Account {
    runtime: Runtime,
    pub sandbox: Sandbox,
    pub folder: TempDir,
    /// Where the program puts what it wants to forget.
    scratch: TempDir,
    /// Every secret that there ever was, and the files that the test wrote itself.
    secrets: Mutex<BTreeSet<String>>,
    written: Mutex<BTreeSet<PathBuf>>,
}

/// What any run left on disk has no secret in it, and nothing that any process of ours sent, whoever started it.
impl Drop for Account {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        self.learn();
        let (secrets, written) =
            (self.secrets.lock().expect("no panic"), self.written.lock().expect("no panic"));
        for folder in [&self.folder, &self.scratch] {
            canary::assert_none_below(folder.path(), &written, &secrets);
        }
        for sent in self.sandbox.cloud().take_sent() {
            canary::assert_not_sent(&sent, &secrets);
        }
    }
}

/// What a run of the program came to.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Account {
    pub fn new() -> Self {
        Self::with(Options::default())
    }

    /// With these faults, as `--fault` takes them.
    pub fn failing(faults: &[&str]) -> Self {
        let faults = faults.iter().map(|fault| fault.parse().expect("a fault")).collect();
        Self::with(Options { faults, ..Options::default() })
    }

    pub fn with(options: Options) -> Self {
        let runtime = Runtime::new().expect("a runtime");
        let options = Options { keep_sent: true, ..options };
        let sandbox = runtime.block_on(Sandbox::start(options)).expect("a sandbox");
        let [folder, scratch] = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
        let (secrets, written) = (Mutex::default(), Mutex::default());
        Account { runtime, sandbox, folder, scratch, secrets, written }
    }

    /// The program with these arguments, not yet running.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_provision"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        command.envs(self.sandbox.environment());
        // Nothing of the machine's own configuration.
        command.env("HOME", self.folder.path()).env_remove("AWS_PROFILE");
        command.env("TMPDIR", self.scratch.path());
        command
    }

    /// The same as a role of the operator's, by a profile that assumes it.
    pub fn command_as(&self, role: &str, arguments: &[&str]) -> Command {
        let config = format!(
            "[profile base]\naws_access_key_id = {}\naws_secret_access_key = {}\n\
             [profile ops]\nrole_arn = {role}\nsource_profile = base\nregion = us-east-1\n",
            seed::ADMIN_ACCESS_KEY_ID,
            seed::ADMIN_SECRET_ACCESS_KEY
        );
        let config = self.write("config", &config);
        let mut command = self.command(arguments);
        command.env("AWS_CONFIG_FILE", config).env("AWS_PROFILE", "ops");
        command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        self.finish(&mut self.command(arguments))
    }

    /// Runs it to its end; nothing that it prints has a secret in it, unless it was asked for one.
    pub fn finish(&self, command: &mut Command) -> Run {
        self.learn();
        self.secrets.lock().expect("no panic").extend(canary::given_to(command));
        let run = Run::of(command.output().expect("the program starts"));
        match command.get_args().any(|argument| argument == "--reveal") {
            true => run,
            false => self.searched(run),
        }
    }

    /// Waits for the end of what a test started itself. The same holds of what it prints into a pipe.
    pub fn ended(&self, child: Child) -> Run {
        self.searched(Run::of(child.wait_with_output().expect("it ends")))
    }

    /// Nothing of it has a secret in it.
    pub fn searched(&self, run: Run) -> Run {
        self.learn();
        let secrets = self.secrets.lock().expect("no panic");
        canary::assert_none_in("standard output", &run.out, &secrets);
        canary::assert_none_in("standard error", &run.err, &secrets);
        run
    }

    /// Notes the secrets that there are.
    fn learn(&self) {
        let secrets = canary::of(self);
        self.secrets.lock().expect("no panic").extend(secrets);
    }

    /// Runs and insists on the exit code.
    pub fn expect(&self, code: i32, arguments: &[&str]) -> Run {
        let run = self.run(arguments);
        assert_eq!(run.code, code, "provision {}\n{}\n{}", arguments.join(" "), run.out, run.err);
        run
    }

    /// The same with a variable in the environment.
    pub fn expect_with(&self, code: i32, arguments: &[&str], (name, value): (&str, &str)) -> Run {
        let run = self.finish(self.command(arguments).env(name, value));
        assert_eq!(run.code, code, "provision {}\n{}\n{}", arguments.join(" "), run.out, run.err);
        run
    }

    /// Waits for work on the account's own threads.
    pub fn wait<T>(&self, work: impl Future<Output = T>) -> T {
        self.runtime.block_on(work)
    }

    pub fn inventory(&self) -> Inventory {
        self.runtime.block_on(self.sandbox.inventory()).expect("the databases can be read")
    }

    /// Runs statements as the administrator, behind the tool's back.
    pub fn sql(&self, warehouse: &str, statements: &[&str]) {
        self.sql_in(warehouse, "dev", "awsuser", statements);
    }

    /// Runs statements in a database as a user; returns the rows of the last.
    pub fn sql_in(
        &self,
        warehouse: &str,
        database: &str,
        user: &str,
        statements: &[&str],
    ) -> Vec<Vec<Option<String>>> {
        let statements: Vec<_> = statements.iter().map(|statement| (*statement).to_owned()).collect();
        let done =
            self.runtime.block_on(self.warehouse(warehouse).execute(database, user, &statements, false));
        let mut results = done.unwrap_or_else(|error| panic!("{statements:?}: {error}"));
        results.pop().map(|result| result.rows).unwrap_or_default()
    }

    /// Runs one statement as the administrator, and says whether it was done.
    pub fn try_sql(&self, warehouse: &str, statement: &str) -> bool {
        let statements = [statement.to_owned()];
        let warehouse = self.warehouse(warehouse);
        self.runtime.block_on(warehouse.execute("dev", "awsuser", &statements, false)).is_ok()
    }

    /// A connection of a user that stays open.
    pub fn connect(&self, warehouse: &str, database: &str, user: &str, password: &str) -> Client {
        let address = self.warehouse(warehouse).address();
        let mut config = Config::new();
        config.hostaddr(address.ip()).port(address.port()).dbname(database).user(user).password(password);
        self.runtime.block_on(async {
            let (client, connection) = config.connect(NoTls).await.expect("the login is right");
            tokio::spawn(connection);
            client
        })
    }

    /// Whether a connection still answers.
    pub fn answers(&self, client: &Client) -> bool {
        self.runtime.block_on(client.batch_execute("SELECT 1")).is_ok()
    }

    fn warehouse(&self, name: &str) -> Arc<Warehouse> {
        let arns = self.sandbox.warehouse_arns();
        self.sandbox.warehouse(&arns[name]).expect("it has a stand-in")
    }

    /// Denies these actions to who runs the program, and no others; it takes a sandbox that enforces permissions.
    pub fn deny(&self, actions: &[&str]) {
        let mut world = self.sandbox.cloud().world();
        let users = &mut world.iam.accounts.of(seed::ACCOUNT).users;
        let inline = &mut users.get_mut("admin").expect("the operator").permissions.inline;
        inline.remove("Denied");
        if !actions.is_empty() {
            let document = serde_json::json!({
                "Version": "2012-10-17",
                "Statement": {"Effect": "Deny", "Action": actions, "Resource": "*"},
            });
            inline.insert("Denied".to_owned(), document.to_string());
        }
    }

    /// Takes the cluster of a region off the internet.
    pub fn make_private(&self, region: &str) {
        let mut world = self.sandbox.cloud().world();
        let clusters = &mut world.redshift.of(provision_sandbox::seed::ACCOUNT, region).clusters;
        clusters.values_mut().for_each(|cluster| cluster.publicly_accessible = false);
    }

    /// Attaches one more security group to the cluster of us-east-1.
    pub fn attach_group(&self, id: &str) {
        let mut world = self.sandbox.cloud().world();
        let clusters = &mut world.redshift.of(seed::ACCOUNT, "us-east-1").clusters;
        let groups = &mut clusters.get_mut("analytics").expect("the cluster").security_groups;
        let first = groups[0].clone();
        groups.push(id.to_owned());
        let network = world.ec2.of(seed::ACCOUNT, "us-east-1");
        let vpc = network.groups[&first].vpc.clone();
        let made = network.add_group(&vpc, "vendors", "Vendors");
        let mut group = network.groups.remove(&made).expect("just made");
        for rule in group.rules.keys() {
            network.rule_owner.insert(rule.clone(), id.to_owned());
        }
        group.id = id.to_owned();
        network.groups.insert(id.to_owned(), group);
    }

    /// Puts an object, an older version of it, a delete marker and an unfinished upload into a bucket.
    pub fn fill(&self, bucket: &str) {
        self.runtime.block_on(async {
            let client = self.operator("us-east-1").s3();
            let enabled = VersioningConfiguration::builder().status(BucketVersioningStatus::Enabled).build();
            let put = |key: &'static str| {
                client.put_object().bucket(bucket).key(key).body(ByteStream::from_static(b"x"))
            };
            client
                .put_bucket_versioning()
                .bucket(bucket)
                .versioning_configuration(enabled)
                .send()
                .await
                .expect("versions");
            put("staged/1").send().await.expect("an object");
            put("staged/1").send().await.expect("a newer version");
            put("gone").send().await.expect("an object");
            client.delete_object().bucket(bucket).key("gone").send().await.expect("a delete marker");
            client.create_multipart_upload().bucket(bucket).key("half").send().await.expect("an upload");
        });
    }

    fn s3(&self, key: &Key) -> aws_sdk_s3::Client {
        let key = credentials(key);
        let http = http();
        let config = aws_sdk_s3::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .endpoint_url(self.sandbox.endpoint())
            .region(Region::new("us-east-1"))
            .credentials_provider(key)
            .force_path_style(true)
            .http_client(http)
            .sleep_impl(sleep())
            .build();
        aws_sdk_s3::Client::from_conf(config)
    }

    /// Somebody who has no account.
    pub fn nobody(&self) -> aws_sdk_s3::Client {
        let config = aws_sdk_s3::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .endpoint_url(self.sandbox.endpoint())
            .region(Region::new("us-east-1"))
            .allow_no_auth()
            .force_path_style(true)
            .http_client(http())
            .sleep_impl(sleep());
        aws_sdk_s3::Client::from_conf(config.build())
    }

    /// Puts an object with an access key, as the vendor would.
    pub fn put_as(&self, key: &Key, bucket: &str) -> Result<(), String> {
        let put = self.s3(key).put_object().bucket(bucket).key("staged").body(ByteStream::from_static(b"x"));
        self.runtime.block_on(put.send()).map(drop).map_err(|error| format!("{error:?}"))
    }

    pub fn delete_bucket_as(&self, key: &Key, bucket: &str) -> Result<(), String> {
        let delete = self.s3(key).delete_bucket().bucket(bucket);
        self.runtime.block_on(delete.send()).map(drop).map_err(|error| format!("{error:?}"))
    }

    /// Removes what [`Account::put_as`] put.
    pub fn empty(&self, bucket: &str) {
        let delete = self.s3(&admin()).delete_object().bucket(bucket).key("staged");
        self.runtime.block_on(delete.send()).expect("it is gone");
    }

    /// Logs in to the stand-in with a password.
    pub fn login(&self, warehouse: &str, user: &str, password: &str) -> Result<(), String> {
        let arns = self.sandbox.warehouse_arns();
        let address = self.sandbox.warehouse(&arns[warehouse]).expect("it has a stand-in").address();
        let mut config = tokio_postgres::Config::new();
        config
            .host(address.ip().to_string())
            .port(address.port())
            .dbname("dev")
            .user(user)
            .password(password);
        let login = async {
            let (client, connection) = config.connect(tokio_postgres::NoTls).await?;
            tokio::spawn(connection);
            client.batch_execute("SELECT 1").await
        };
        self.runtime.block_on(login).map_err(|error| match error.as_db_error() {
            Some(told) => told.to_string(),
            None => error.to_string(),
        })
    }

    /// Insists that what the secret of `plans/access-keys.toml` holds works, and that its user has so many keys.
    pub fn assert_keys_work(&self, count: usize) {
        self.assert_these_work(&self.secret("provision/acme-keys"), count);
    }

    /// The same of what another store holds.
    pub fn assert_these_work(&self, document: &serde_json::Value, count: usize) {
        let text = |name: &str| document[name].as_str().unwrap_or_else(|| panic!("no {name}")).to_owned();
        let keys = self.keys("acme-keys-us-transfer-user");
        assert!(keys.contains(&text("access_key_id")), "the store holds a key that is gone");
        assert_eq!(keys.len(), count, "{keys:?}");
        let key = (text("access_key_id"), text("secret_access_key"));
        self.put_as(&key, "acme-keys-transfer").expect("the key in the store works");
        self.login("cluster analytics in us-east-1", "keys_user", &text("password"))
            .expect("the password works");
        self.empty("acme-keys-transfer");
    }

    pub fn iam(&self) -> aws_sdk_iam::Client {
        let config = aws_sdk_iam::Config::builder().behavior_version(BehaviorVersion::latest());
        let config = config.endpoint_url(self.sandbox.endpoint()).region(Region::new("us-east-1"));
        let config =
            config.credentials_provider(credentials(&admin())).http_client(http()).sleep_impl(sleep());
        aws_sdk_iam::Client::from_conf(config.build())
    }

    /// Makes an IAM user with an access key that was used, and returns the key's id.
    pub fn make_user(&self, name: &str) -> String {
        let iam = self.iam();
        let key = self.runtime.block_on(async {
            iam.create_user().user_name(name).send().await.expect("a user");
            iam.create_access_key().user_name(name).send().await.expect("a key").access_key.expect("a key")
        });
        let _ = self.put_as(&(key.access_key_id.clone(), key.secret_access_key), "nowhere");
        key.access_key_id
    }

    /// Makes another key of a user, that nobody uses.
    pub fn make_key(&self, user: &str) -> String {
        let made = self.runtime.block_on(self.iam().create_access_key().user_name(user).send());
        made.expect("a key").access_key.expect("a key").access_key_id
    }

    /// What a run leaves that is killed after it said that it was about to make a key.
    pub fn announce_key(&self, user: &str) {
        let (key, value) = KeyIntent {
            from: "2000-01-01T00:00:00Z".to_owned(),
            until: "2999-01-01T00:00:00Z".to_owned(),
            known: self.keys(user).into_iter().collect(),
        }
        .tag();
        let tag = aws_sdk_iam::types::Tag::builder().key(key).value(value).build().expect("a tag");
        let put = self.iam().tag_user().user_name(user).tags(tag);
        self.runtime.block_on(put.send()).expect("it is tagged");
    }

    pub fn make_login_profile(&self, user: &str) {
        let create = self.iam().create_login_profile().user_name(user).password("Console-Password-1");
        self.runtime.block_on(create.send()).expect("a console password");
    }

    /// The ids of a user's keys, oldest first.
    pub fn keys(&self, user: &str) -> Vec<String> {
        self.keys_if_any(user).expect("the user")
    }

    pub fn keys_if_any(&self, user: &str) -> Option<Vec<String>> {
        let world = self.sandbox.cloud().world();
        let user = world.iam.accounts.get(seed::ACCOUNT)?.users.get(user)?;
        Some(user.keys.iter().map(|key| key.id.clone()).collect())
    }

    pub fn kms(&self) -> aws_sdk_kms::Client {
        let config = aws_sdk_kms::Config::builder().behavior_version(BehaviorVersion::latest());
        let config = config.endpoint_url(self.sandbox.endpoint()).region(Region::new("us-east-1"));
        let config =
            config.credentials_provider(credentials(&admin())).http_client(http()).sleep_impl(sleep());
        aws_sdk_kms::Client::from_conf(config.build())
    }

    fn secrets(&self) -> aws_sdk_secretsmanager::Client {
        let config = aws_sdk_secretsmanager::Config::builder().behavior_version(BehaviorVersion::latest());
        let config = config.endpoint_url(self.sandbox.endpoint()).region(Region::new("us-east-1"));
        let config =
            config.credentials_provider(credentials(&admin())).http_client(http()).sleep_impl(sleep());
        aws_sdk_secretsmanager::Client::from_conf(config.build())
    }

    /// What a secret holds.
    pub fn secret(&self, name: &str) -> serde_json::Value {
        let read = self.runtime.block_on(self.secrets().get_secret_value().secret_id(name).send());
        let text = read.expect("the secret").secret_string.expect("text");
        serde_json::from_str(&text).expect("JSON")
    }

    /// Makes a secret and returns its ARN.
    pub fn put_secret(&self, name: &str, value: &str) -> String {
        let create = self.secrets().create_secret().name(name).secret_string(value);
        self.runtime.block_on(create.send()).expect("a secret").arn.expect("its ARN")
    }

    pub fn put_secret_value(&self, name: &str, value: &str) {
        let put = self.secrets().put_secret_value().secret_id(name).secret_string(value);
        self.runtime.block_on(put.send()).expect("a version");
    }

    /// As somebody does in the console: it can be restored for some days.
    pub fn delete_secret(&self, name: &str) {
        let delete = self.secrets().delete_secret().secret_id(name);
        self.runtime.block_on(delete.send()).expect("it is scheduled for deletion");
    }

    pub fn force_delete_secret(&self, name: &str) {
        let delete = self.secrets().delete_secret().secret_id(name).force_delete_without_recovery(true);
        self.runtime.block_on(delete.send()).expect("it is gone");
    }

    /// Requests since the last look, in order of arrival.
    pub fn requests(&self) -> Vec<Entry> {
        self.sandbox.log()
    }

    /// A copy of the ready-made spec with replacements, in the account's folder.
    pub fn spec(&self, replacements: &[(&str, &str)]) -> PathBuf {
        self.spec_of(US_AND_EU, replacements)
    }

    /// A copy of that ready-made spec with replacements.
    pub fn spec_of(&self, plan: &str, replacements: &[(&str, &str)]) -> PathBuf {
        let mut text = std::fs::read_to_string(plan).expect("the ready-made spec");
        for (from, to) in replacements {
            assert!(text.contains(from), "{from} is not in the spec");
            text = text.replace(from, to);
        }
        self.write("spec.toml", &text)
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        self.written.lock().expect("no panic").insert(path.clone());
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).expect("the file")
    }
}

/// Id and secret of an access key.
pub type Key = (String, String);

fn admin() -> Key {
    (seed::ADMIN_ACCESS_KEY_ID.to_owned(), seed::ADMIN_SECRET_ACCESS_KEY.to_owned())
}

fn credentials((id, secret): &Key) -> Credentials {
    Credentials::new(id, secret, None, None, "test")
}

pub fn http() -> SharedHttpClient {
    aws_smithy_http_client::Builder::new()
        .tls_provider(tls::Provider::Rustls(tls::rustls_provider::CryptoMode::Ring))
        .build_https()
}

pub fn sleep() -> SharedAsyncSleep {
    SharedAsyncSleep::new(aws_smithy_async::rt::sleep::TokioSleep::new())
}

impl Run {
    pub fn of(output: Output) -> Self {
        Run {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Whether the output has this text, however its lines are broken.
    pub fn says(&self, text: &str) -> bool {
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        words(&self.out).contains(&words(text))
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error} in {}", self.out))
    }

    /// The last line that is JSON, of several.
    pub fn last_json(&self) -> serde_json::Value {
        let line = self.out.lines().last().expect("a line");
        serde_json::from_str(line).unwrap_or_else(|error| panic!("{error} in {line}"))
    }
}

pub fn text(path: &Path) -> &str {
    path.to_str().expect("a plain path")
}
