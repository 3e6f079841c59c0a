//! A vendor's whole job after `provision apply`, done with the clients that people use, `aws` and `psql`: its token, its
//! role, a staged file, the login to the database, and COPY. What each vendor does is in `tests/live/vendors`.

use std::fmt::Write as _;
use std::process::{Command, Stdio};

use libtest_mimic::Trial;
use provision_sandbox::Options;
use serde_json::{Value, json};

use crate::account::{Account, US_AND_EU};
use crate::moto::{postgres, programs};
use crate::trial;

const SUBJECT: &str = "108000002380243782158";

pub fn trials() -> Vec<Trial> {
    let missing = || programs::missing(&["psql"]);
    vec![
        trial("vendor_job::a_cluster_is_loaded_with_the_keys_of_the_role", missing(), on_a_cluster),
        trial("vendor_job::a_workgroup_is_loaded_with_the_keys_of_the_role", missing(), on_a_workgroup),
    ]
}

/// The vendor at its own machine: nothing but a token, and what the customer typed into its form.
struct Vendor<'a> {
    account: &'a Account,
    region: &'a str,
    keys: Vec<(&'static str, String)>,
}

impl<'a> Vendor<'a> {
    /// Assumes the customer's role.
    fn sign_in(account: &'a Account, region: &'a str, role: &str, claims: Value) -> Self {
        let token = account.sandbox.token(claims.as_object().expect("an object"));
        let mut vendor = Vendor { account, region, keys: Vec::new() };
        let file = account.write("token.jwt", &token);
        let file = format!("file://{}", file.display());
        let answer = vendor.aws(&[
            "sts",
            "assume-role-with-web-identity",
            "--role-session-name=sync",
            &format!("--role-arn=arn:aws:iam::111122223333:role/{role}"),
            &format!("--web-identity-token={file}"),
        ]);
        let text = |name: &str| answer["Credentials"][name].as_str().expect("credentials").to_owned();
        vendor.keys = vec![
            ("AWS_ACCESS_KEY_ID", text("AccessKeyId")),
            ("AWS_SECRET_ACCESS_KEY", text("SecretAccessKey")),
            ("AWS_SESSION_TOKEN", text("SessionToken")),
        ];
        vendor
    }

    /// What the AWS CLI answers.
    fn aws(&self, arguments: &[&str]) -> Value {
        self.ask(arguments).unwrap_or_else(|err| panic!("aws {}: {err}", arguments.join(" ")))
    }

    /// What the AWS CLI answers, or complains of.
    fn ask(&self, arguments: &[&str]) -> Result<Value, String> {
        let done = Command::new(programs::from_pypi("aws"))
            .args(arguments)
            .env_clear()
            .envs(self.keys.iter().map(|(name, value)| (name, value)))
            .env("AWS_ENDPOINT_URL", self.account.sandbox.endpoint())
            .env("AWS_DEFAULT_REGION", self.region)
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("AWS_DEFAULT_OUTPUT", "json")
            .env("HOME", self.account.folder.path())
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::null())
            .output()
            .expect("the AWS CLI starts");
        let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        if !done.status.success() {
            return Err(err.into_owned());
        }
        Ok(if out.trim().is_empty() { Value::Null } else { serde_json::from_str(&out).expect("JSON") })
    }

    fn stage(&self, bucket: &str, key: &str, body: &str) {
        let file = self.account.write("staged", body).display().to_string();
        self.aws(&["s3", "cp", &file, &format!("s3://{bucket}/{key}"), "--only-show-errors"]);
    }

    /// What psql prints of statements, as the database user whom AWS gives these credentials for.
    fn psql(&self, endpoint: &Value, user: &str, password: &str, sql: &str) -> String {
        let (host, port) = (&endpoint["Address"], &endpoint["Port"]);
        let (host, port) = match host.as_str() {
            Some(host) => (host, port),
            None => (endpoint["address"].as_str().expect("an address"), &endpoint["port"]),
        };
        // Secrets are neither in arguments nor in the list of processes.
        let mut child = Command::new(postgres::program("psql").expect("psql"))
            .args(["--no-psqlrc", "-qAt", "-v", "ON_ERROR_STOP=1", "-f", "-"])
            .env_clear()
            .envs([("PGHOST", host), ("PGUSER", user), ("PGPASSWORD", password), ("PGDATABASE", "dev")])
            .env("PGPORT", port.to_string())
            .env("PGSSLMODE", "require")
            .env("HOME", self.account.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("psql starts");
        std::io::Write::write_all(&mut child.stdin.take().expect("its input"), sql.as_bytes())
            .expect("it reads");
        let done = child.wait_with_output().expect("it ends");
        let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success(), "{out}{err}");
        format!("{}{}", err.replace("psql:<stdin>:", ""), out)
    }

    /// COPY's authorization by this session's own keys.
    fn authorization(&self) -> String {
        self.keys.iter().fold(String::new(), |mut text, (name, value)| {
            let _ = write!(text, "{} '{value}' ", name.trim_start_matches("AWS_"));
            text
        })
    }

    /// Makes the schema and a table in it, loads what was staged, and reads it again.
    fn load(&self, endpoint: &Value, login: (&str, &str), schema: &str, from: &str, authorization: &str) {
        let (user, password) = login;
        let out = format!("{from}-out/");
        let sql = format!(
            "CREATE SCHEMA {schema};\n\
             CREATE TABLE {schema}.events (id int, name varchar(20));\n\
             COPY {schema}.events FROM '{from}' {authorization} CSV IGNOREHEADER 1;\n\
             UNLOAD ('SELECT * FROM {schema}.events') TO '{out}' {authorization} CSV PARALLEL OFF;\n\
             SELECT id, name FROM {schema}.events ORDER BY id;\n"
        );
        let shown = self.psql(endpoint, user, password, &sql);
        assert!(
            shown.contains("INFO:  Load into table 'events' completed, 2 record(s) loaded successfully."),
            "{shown}"
        );
        assert!(shown.contains("INFO:  UNLOAD completed, 2 record(s) unloaded successfully."), "{shown}");
        assert!(shown.ends_with("1|first\n2|second, quoted\n"), "{shown}");
        let file = self.account.folder.path().join("unloaded").display().to_string();
        self.aws(&["s3", "cp", &format!("{out}000"), &file, "--only-show-errors"]);
        let mut lines: Vec<_> = self.account.read("unloaded").lines().map(str::to_owned).collect();
        lines.sort();
        assert_eq!(lines, ["1,first", "2,\"second, quoted\""]);
    }
}

const STAGED: &str = "id,name\n1,first\n2,\"second, quoted\"\n";

fn account(spec: &str) -> Account {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    account.expect(0, &["apply", spec, "--yes"]);
    account
}

fn on_a_cluster() {
    let account = account(US_AND_EU);
    let claims = json!({ "sub": SUBJECT, "aud": "acme-org" });
    let vendor = Vendor::sign_in(&account, "us-east-1", "acme-us-transfer", claims);
    vendor.stage("acme-transfer-us", "iterable/1.csv", STAGED);
    let login = vendor.aws(&[
        "redshift",
        "get-cluster-credentials",
        "--cluster-identifier=analytics",
        "--db-user=transfer_user",
        "--db-name=dev",
    ]);
    let (user, password) = (login["DbUser"].as_str().unwrap(), login["DbPassword"].as_str().unwrap());
    assert_eq!(user, "IAM:transfer_user");
    let from = "s3://acme-transfer-us/iterable/1.csv";
    vendor.load(&endpoint_of_cluster(&account), (user, password), "iterable", from, &vendor.authorization());
}

fn on_a_workgroup() {
    let account = account(US_AND_EU);
    let claims = json!({ "sub": SUBJECT, "aud": "acme-org" });
    let vendor = Vendor::sign_in(&account, "eu-west-1", "acme-eu-transfer", claims);
    vendor.stage("acme-transfer-eu", "iterable/1.csv", STAGED);
    let login = vendor.aws(&[
        "redshift-serverless",
        "get-credentials",
        "--workgroup-name=analytics",
        "--db-name=dev",
    ]);
    let (user, password) = (login["dbUser"].as_str().unwrap(), login["dbPassword"].as_str().unwrap());
    assert_eq!(user, "IAMR:acme-eu-transfer");
    let customer = Vendor::customer(&account, "eu-west-1");
    let workgroup = customer.aws(&["redshift-serverless", "get-workgroup", "--workgroup-name=analytics"]);
    let from = "s3://acme-transfer-eu/iterable/1.csv";
    let endpoint = &workgroup["workgroup"]["endpoint"];
    vendor.load(endpoint, (user, password), "iterable", from, &vendor.authorization());
}

impl<'a> Vendor<'a> {
    /// The customer, who reads host and port off the console.
    fn customer(account: &'a Account, region: &'a str) -> Self {
        let keys = vec![
            ("AWS_ACCESS_KEY_ID", provision_sandbox::seed::ADMIN_ACCESS_KEY_ID.to_owned()),
            ("AWS_SECRET_ACCESS_KEY", provision_sandbox::seed::ADMIN_SECRET_ACCESS_KEY.to_owned()),
        ];
        Vendor { account, region, keys }
    }
}

fn endpoint_of_cluster(account: &Account) -> Value {
    let customer = Vendor::customer(account, "us-east-1");
    let clusters = customer.aws(&["redshift", "describe-clusters", "--cluster-identifier=analytics"]);
    clusters["Clusters"][0]["Endpoint"].clone()
}
