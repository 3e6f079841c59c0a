//! A sandbox of one's own and the program in it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{BucketVersioningStatus, VersioningConfiguration};
use provision_sandbox::inventory::Inventory;
use provision_sandbox::{Entry, Options, Sandbox};
use tempfile::TempDir;
use tokio::runtime::Runtime;

pub const US_AND_EU: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/us-and-eu.toml");

pub struct Account {
    runtime: Runtime,
    pub sandbox: Sandbox,
    pub folder: TempDir,
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
        let sandbox = runtime.block_on(Sandbox::start(options)).expect("a sandbox");
        Account { runtime, sandbox, folder: tempfile::tempdir().expect("a folder") }
    }

    /// The program with these arguments, not yet running.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_provision"));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        command.envs(self.sandbox.environment());
        // Nothing of the machine's own configuration.
        command.env("HOME", self.folder.path()).env_remove("AWS_PROFILE");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().expect("the program starts"))
    }

    /// Runs and insists on the exit code.
    pub fn expect(&self, code: i32, arguments: &[&str]) -> Run {
        let run = self.run(arguments);
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
        let arns = self.sandbox.warehouse_arns();
        let warehouse = self.sandbox.warehouse(&arns[warehouse]).expect("it has a stand-in");
        let statements: Vec<_> = statements.iter().map(|statement| (*statement).to_owned()).collect();
        let done = self.runtime.block_on(warehouse.execute("dev", "awsuser", &statements, false));
        done.expect("the statements are right");
    }

    /// Where a cluster or workgroup really listens.
    pub fn endpoint(&self, warehouse: &str) -> std::net::SocketAddr {
        // The stand-ins start when they are first looked at.
        self.inventory();
        let arns = self.sandbox.warehouse_arns();
        self.sandbox.warehouse(&arns[warehouse]).expect("it has a stand-in").address()
    }

    /// Takes the cluster of a region off the internet.
    pub fn make_private(&self, region: &str) {
        let mut world = self.sandbox.cloud().world();
        let clusters = &mut world.redshift.of(provision_sandbox::seed::ACCOUNT, region).clusters;
        clusters.values_mut().for_each(|cluster| cluster.publicly_accessible = false);
    }

    /// Lets the cluster of a region show the name that AWS would give it, which leads nowhere here.
    pub fn show_name(&self, region: &str) {
        let mut world = self.sandbox.cloud().world();
        let clusters = &mut world.redshift.of(provision_sandbox::seed::ACCOUNT, region).clusters;
        clusters.values_mut().for_each(|cluster| cluster.shows_listener = false);
    }

    /// Puts an object, an older version of it, a delete marker and an unfinished upload into a bucket.
    pub fn fill(&self, bucket: &str) {
        self.runtime.block_on(async {
            let client = self.hands("us-east-1").s3();
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

    /// Requests since the last look, in order of arrival.
    pub fn requests(&self) -> Vec<Entry> {
        self.sandbox.log()
    }

    /// A copy of the ready-made spec with replacements, in the account's folder.
    pub fn spec(&self, replacements: &[(&str, &str)]) -> PathBuf {
        let mut text = std::fs::read_to_string(US_AND_EU).expect("the ready-made spec");
        for (from, to) in replacements {
            assert!(text.contains(from), "{from} is not in the spec");
            text = text.replace(from, to);
        }
        self.write("spec.toml", &text)
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).expect("the file")
    }
}

impl Run {
    pub fn of(output: Output) -> Self {
        Run {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
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
