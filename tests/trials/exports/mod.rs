//! What is exported for other tools: every ready-made spec, held against what each tool takes, and carried out.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use libtest_mimic::Trial;
use provision_core::deployment::{Deployment, Identity};
use provision_core::export::{File, Tool, export};
use provision_sandbox::seed;
use serde_json::Value;
use tempfile::TempDir;

use crate::account::Account;
use crate::moto::{postgres, programs};
use crate::support;
use crate::trial;

const REQUIREMENTS: &str = include_str!("requirements.txt");
const PROVIDER: &str = include_str!("terraform.toml");
const PLANS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans");
/// What would end a string, a heredoc, a comment or a word, or begin a template, were it anything but text.
const HOSTILE: &str = "'\"`$(exit 1)${file(\"/etc/passwd\")}%{ for x in [] }\nEOT\n*/ --";

pub fn trials() -> Vec<Trial> {
    let python = || programs::missing(&[]);
    let psql = || programs::missing(&["psql"]);
    vec![
        trial(
            "exports::terraform_has_what_the_provider_takes",
            python(),
            terraform_has_what_the_provider_takes,
        ),
        trial("exports::cloudformation_is_without_a_finding", python(), cloudformation_is_without_a_finding),
        trial("exports::scripts_are_without_a_finding", python(), scripts_are_without_a_finding),
        trial("exports::the_script_is_adopted_on_a_cluster", psql(), the_script_is_adopted_on_a_cluster),
        trial("exports::the_script_is_adopted_on_a_workgroup", psql(), the_script_is_adopted_on_a_workgroup),
        trial(
            "exports::the_script_sets_a_password_that_nobody_saw",
            psql(),
            the_script_sets_a_password_that_nobody_saw,
        ),
    ]
}

/// The destinations of all ready-made specs, and one with names that strangers chose.
fn deployments() -> Vec<Deployment> {
    let files = fs::read_dir(PLANS).expect("the folder").flatten().map(|entry| entry.path());
    let mut names: Vec<_> =
        files.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).collect();
    names.sort();
    let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut all: Vec<_> = names.iter().flat_map(|path| support::deployments(&name(path))).collect();
    assert!(all.len() > 30, "{}", all.len());
    let mut strange = support::deployments("iterable-serverless.toml").remove(0);
    strange.vendor.title = HOSTILE.to_owned();
    strange.tags = [("team".to_owned(), "data = a/b".to_owned())].into();
    if let Some(role) = &mut strange.role {
        let subject = Some(HOSTILE.replace('\n', " "));
        role.trust.identity =
            Identity::Google { subject, audience: Some("${aws:username}".to_owned()), client: None };
    }
    all.push(strange);
    // Without one in the spec, provision alone generates one.
    for deployment in &mut all {
        if let Some(role) = &mut deployment.role
            && let Identity::Aws { external_id: id @ None, generates_external_id: true, .. } =
                &mut role.trust.identity
        {
            *id = Some("acme-7f3c9a2e5d".to_owned());
        }
    }
    all
}

/// The files of each destination in a folder of its own.
fn exported(tool: Tool, import: bool) -> (TempDir, Vec<(PathBuf, Deployment)>) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |(number, deployment): (usize, Deployment)| {
        let files =
            export(&deployment, tool, import).unwrap_or_else(|error| panic!("{}: {error}", deployment.spec));
        let here = folder.path().join(number.to_string());
        fs::create_dir_all(&here).expect("a folder");
        let paths = files.iter().map(|File { name, text }| {
            let path = here.join(Path::new(name).file_name().expect("a name"));
            fs::write(&path, text).expect("a file");
            path
        });
        (paths.collect::<Vec<_>>().remove(0), deployment)
    };
    let first = deployments().into_iter().enumerate().map(write).collect();
    (folder, first)
}

fn run(command: &mut Command) -> Output {
    command.stdin(Stdio::null()).output().expect("it starts")
}

fn said(done: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr))
}

fn terraform_has_what_the_provider_takes() {
    let provider: toml::Table = PROVIDER.parse().expect("TOML");
    for import in [false, true] {
        let (_folder, files) = exported(Tool::Terraform, import);
        let mut hcl = Command::new(programs::installed(REQUIREMENTS).join("hcl2tojson"));
        let done = run(hcl.args(["--ndjson", "--quiet"]).args(files.iter().map(|(file, _)| file)));
        assert!(done.status.success(), "{}", said(&done));
        let lines = String::from_utf8_lossy(&done.stdout);
        let parsed: Vec<Value> =
            lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        assert_eq!(parsed.len(), files.len(), "{}", said(&done));
        for (configuration, (file, deployment)) in parsed.iter().zip(&files) {
            assert_eq!(configuration["__file__"].as_str(), file.to_str());
            let text = fs::read_to_string(file).expect("a file");
            hold_against(configuration, &provider, &text, deployment);
            // Of a vendor with nothing but a database user there is nothing to import.
            assert!(import || configuration["resource"].is_array(), "{configuration:#}");
            let statements = text.matches("resource \"aws_redshiftdata_statement\"").count();
            assert_eq!(statements == 0, import, "{text}");
        }
        // Terraform itself reads it too, where it is; what it needs of its registry to do more is not had everywhere.
        if let Some(terraform) = postgres::program("terraform") {
            for (file, _) in &files {
                let done =
                    run(Command::new(&terraform).args(["fmt", "-write=false", "-list=false"]).arg(file));
                assert!(done.status.success(), "{}", said(&done));
            }
        }
    }
}

/// Every block and argument of the configuration is one that the provider takes, and every attribute one that it has.
fn hold_against(configuration: &Value, provider: &toml::Table, text: &str, of: &Deployment) {
    let plain = |name: &str| name.trim_matches('"').to_owned();
    for section in ["resource", "data"] {
        let known = &provider[section];
        for block in configuration[section].as_array().into_iter().flatten() {
            for (kind, named) in block.as_object().expect("a block") {
                for body in named.as_object().expect("a name").values() {
                    arguments(&plain(kind), body, known, of);
                }
            }
        }
    }
    let read = regex::Regex::new(r"data\.(\w+)\.warehouse\.(\w+)").expect("an expression");
    for found in read.captures_iter(text) {
        let known = provider["attributes"][&found[1]].as_array().expect("a list");
        assert!(known.iter().any(|one| one.as_str() == Some(&found[2])), "{}", &found[0]);
    }
}

fn arguments(path: &str, body: &Value, known: &toml::Value, of: &Deployment) {
    let takes = known.get(path).unwrap_or_else(|| panic!("{path} is not known ({})", of.spec));
    let takes: BTreeSet<_> =
        takes.as_array().expect("a list").iter().filter_map(toml::Value::as_str).collect();
    for (name, value) in body.as_object().expect("a body") {
        let name = name.trim_matches('"');
        // Those of every resource, and what the reader adds.
        if name == "depends_on" || name.starts_with("__") {
            continue;
        }
        assert!(takes.contains(name), "{path} takes no {name} ({})", of.spec);
        for inner in value.as_array().into_iter().flatten().filter(|inner| inner.is_object()) {
            arguments(&format!("{path}.{name}"), inner, known, of);
        }
    }
}

fn cloudformation_is_without_a_finding() {
    for import in [false, true] {
        let (_folder, files) = exported(Tool::CloudFormation, import);
        let mut lint = Command::new(programs::from_pypi("cfn-lint"));
        // It knows the regions of one partition well enough.
        let known = files
            .iter()
            .filter(|(file, deployment)| deployment.partition() == "aws" && file.ends_with("template.json"));
        lint.arg("--").args(known.map(|(file, _)| file));
        let done = run(&mut lint);
        assert!(done.status.success(), "{}", said(&done));
    }
}

fn scripts_are_without_a_finding() {
    let (_folder, files) = exported(Tool::Shell, false);
    let mut check = Command::new(programs::installed(REQUIREMENTS).join("shellcheck"));
    let done = run(check.args(files.iter().map(|(file, _)| file)));
    assert!(done.status.success(), "{}", said(&done));
    for (file, _) in files {
        let done = run(Command::new("bash").arg("-n").arg(&file));
        assert!(done.status.success(), "{}", said(&done));
    }
}

/// The script in the environment of a person with the AWS CLI and psql.
fn carry_out(account: &Account, script: &str, more: &[(&str, &str)]) -> Output {
    let file = account.folder.path().join("setup.sh");
    fs::write(&file, script).expect("a file");
    let psql = postgres::program("psql").expect("psql");
    let path = std::env::join_paths([
        programs::from_pypi("aws").parent().expect("a folder"),
        psql.parent().expect("a folder"),
        Path::new("/usr/bin"),
        Path::new("/bin"),
    ]);
    let mut bash = Command::new("bash");
    bash.arg(&file).env_clear().envs(account.sandbox.environment()).env("HOME", account.folder.path());
    let environment = account.sandbox.environment();
    bash.env("PATH", path.expect("a path")).env("PGPASSWORD", &environment["PROVISION_ADMIN_PASSWORD"]);
    bash.env("PGSSLROOTCERT", &environment["SSL_CERT_FILE"]).envs(more.iter().copied());
    run(&mut bash)
}

/// What a plan that adopts has to do, as `kind: fields`.
pub fn to_do(plan: &Value) -> Vec<String> {
    let steps = plan["deployments"][0]["steps"].as_array().expect("steps");
    let line = |step: &Value| {
        let changes = step["changes"].as_array().expect("changes").iter();
        let fields: Vec<_> = changes.map(|one| one["field"].as_str().unwrap_or_default()).collect();
        format!(
            "{} {}: {}",
            step["kind"].as_str().unwrap_or_default(),
            step["action"].as_str().unwrap_or_default(),
            fields.join(" ")
        )
    };
    steps.iter().filter(|step| step["action"] != "keep").map(line).collect()
}

/// Whose a thing is, is recorded in tags, and in the database in a group.
pub const OWNER_MARKS: [&str; 6] = [
    "bucket update: tags",
    "policy update: tags",
    "role update: tags",
    "ingress_rule update: tags",
    "database_group create: ",
    "database_user update: managed_by",
];

fn is_adopted(spec: &str, more: &[(&str, &str)]) {
    let account = Account::new();
    let spec = format!("{PLANS}/{spec}");
    let script = account.expect(0, &["export", "shell", &spec]).out;
    let done = carry_out(&account, &script, more);
    assert!(done.status.success(), "{}\n{script}", said(&done));
    let shown = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        shown.lines().count() == 1 && shown.contains(":role/"),
        "the ARN for the form, and nothing else: {shown}"
    );
    let plan = account.expect(3, &["plan", &spec, "--adopt", "--json"]).json();
    assert_eq!(to_do(&plan), OWNER_MARKS, "{plan:#}");
    // A second run changes nothing, and says so.
    let before = account.inventory();
    let again = carry_out(&account, &script, more);
    assert!(!again.status.success() && said(&again).contains("exists already"), "{}", said(&again));
    assert_eq!(account.inventory(), before);
    account.expect(0, &["apply", &spec, "--adopt", "--yes"]);
    account.expect(0, &["plan", &spec]);
    account.expect(0, &["destroy", &spec, "--yes"]);
}

fn the_script_is_adopted_on_a_cluster() {
    is_adopted("iterable-provisioned.toml", &[]);
}

fn the_script_is_adopted_on_a_workgroup() {
    is_adopted("iterable-serverless.toml", &[("PGUSER", seed::WAREHOUSE_ADMIN)]);
}

fn the_script_sets_a_password_that_nobody_saw() {
    const PASSWORD: &str = "Correct1Horse2Battery";
    let account = Account::new();
    let spec = format!("{PLANS}/access-keys.toml");
    let script = account.expect(0, &["export", "shell", &spec]).out;
    let done = carry_out(&account, &script, &[("DATABASE_PASSWORD", PASSWORD)]);
    assert!(done.status.success(), "{}\n{script}", said(&done));
    assert!(!said(&done).contains(PASSWORD), "{}", said(&done));
    // The hash is what lets the user in.
    drop(account.connect("cluster analytics in us-east-1", "dev", "keys_user", PASSWORD));
}
