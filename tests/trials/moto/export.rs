//! An exported template of CloudFormation, carried out by moto, and the statements beside it by a real PostgreSQL.

use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

use super::account::{ACCOUNT, REGION};
use super::database::{ADMIN, DATABASE};
use super::{BUCKET, Elsewhere, SUBJECT, postgres, programs};
use crate::account::text;
use crate::exports::{OWNER_MARKS, to_do};

const STACK: &str = "acme-us";

/// With everything that CloudFormation makes of it there, a plan that adopts it only says whose it is.
pub fn the_template_is_adopted() {
    let elsewhere = Elsewhere::start();
    let spec =
        elsewhere.spec(&format!("[trust]\nsubject = \"{SUBJECT}\"\n[user]\nname = \"transfer_user\"\n"));
    elsewhere.expect(0, &["export", "cloudformation", text(&spec), "--out", "stack"]);
    let file = elsewhere.folder.path().join("stack/us/template.json");
    let template = std::fs::read_to_string(&file).expect("a file");
    let template: Value = serde_json::from_str(&template).expect("JSON");
    let group = format!("ParameterKey=SecurityGroup,ParameterValue={}", elsewhere.group);
    let body = format!("file://{}", file.display());
    let create = ["cloudformation", "create-stack", "--stack-name", STACK, "--template-body", &body];
    aws(
        &elsewhere,
        &[&create[..], &["--capabilities", "CAPABILITY_NAMED_IAM", "--parameters", &group]].concat(),
    );
    let stack = aws(&elsewhere, &["cloudformation", "describe-stacks", "--stack-name", STACK]);
    let stack: Value = serde_json::from_str(&stack).expect("JSON");
    assert_eq!(stack["Stacks"][0]["StackStatus"], "CREATE_COMPLETE", "{stack:#}");
    complete(&elsewhere, &template["Resources"]);
    let sql = std::fs::read_to_string(elsewhere.folder.path().join("stack/us/setup.sql")).expect("a file");
    psql(&elsewhere, &sql);
    let plan = elsewhere.expect(3, &["plan", text(&spec), "--adopt", "--json"]).json();
    assert_eq!(to_do(&plan), OWNER_MARKS, "{plan:#}");
}

/// moto's CloudFormation makes a bucket with its tags and its encryption alone, knows no bucket policy, and attaches nothing to
/// a role; AWS takes all of it (CloudFormation Template Reference, AWS::S3::Bucket, AWS::S3::BucketPolicy, AWS::IAM::Role).
/// That is set as the template says it.
fn complete(elsewhere: &Elsewhere, resources: &Value) {
    let bucket = &resources["Staging"]["Properties"];
    let rules = bucket["LifecycleConfiguration"]["Rules"].as_array().expect("rules").iter().map(|rule| {
        json!({
            "ID": rule["Id"], "Status": rule["Status"], "Expiration": { "Days": rule["ExpirationInDays"] },
            "Filter": { "Prefix": rule.get("Prefix").cloned().unwrap_or_else(|| json!("")) },
            "AbortIncompleteMultipartUpload": rule["AbortIncompleteMultipartUpload"],
        })
    });
    let lifecycle = json!({ "Rules": rules.collect::<Vec<_>>() });
    let policy = &resources["StagingPolicy"]["Properties"];
    assert_eq!(policy["Bucket"], json!({ "Ref": "Staging" }));
    for (operation, flag, value) in [
        (
            "put-public-access-block",
            "--public-access-block-configuration",
            &bucket["PublicAccessBlockConfiguration"],
        ),
        ("put-bucket-ownership-controls", "--ownership-controls", &bucket["OwnershipControls"]),
        ("put-bucket-lifecycle-configuration", "--lifecycle-configuration", &lifecycle),
        ("put-bucket-policy", "--policy", &policy["PolicyDocument"]),
    ] {
        aws(elsewhere, &["s3api", operation, "--bucket", BUCKET, flag, &value.to_string()]);
    }
    let role = &resources["TransferRole"]["Properties"];
    assert_eq!(role["ManagedPolicyArns"], json!([{ "Ref": "TransferPolicy" }]));
    let policy = resources["TransferPolicy"]["Properties"]["ManagedPolicyName"].as_str().expect("a name");
    let arn = format!("arn:aws:iam::{ACCOUNT}:policy/{policy}");
    let name = role["RoleName"].as_str().expect("a name");
    aws(elsewhere, &["iam", "attach-role-policy", "--role-name", name, "--policy-arn", &arn]);
}

/// The AWS CLI, with the account that moto plays.
fn aws(elsewhere: &Elsewhere, arguments: &[&str]) -> String {
    let mut command = Command::new(programs::from_pypi("aws"));
    command.args(arguments).env("AWS_ENDPOINT_URL", format!("http://{}", elsewhere.moto.address));
    command.env("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE").env("AWS_SECRET_ACCESS_KEY", "x");
    command.env("AWS_REGION", REGION).env("AWS_DEFAULT_REGION", REGION).env("AWS_PAGER", "");
    command.env("HOME", elsewhere.folder.path()).env_remove("AWS_PROFILE");
    let done = command.stdin(Stdio::null()).output().expect("the AWS CLI starts");
    said(&done, &format!("aws {arguments:?}"))
}

/// Where the server understands Redshift's phrases.
fn psql(elsewhere: &Elsewhere, sql: &str) {
    let mut command = Command::new(postgres::program("psql").expect("psql"));
    let front = elsewhere.database.front;
    command.args(["--no-psqlrc", "--quiet", "--single-transaction", "--set", "ON_ERROR_STOP=1", "--host"]);
    command.arg(front.ip().to_string()).args(["--port", &front.port().to_string()]);
    let done = command.args(["--username", ADMIN, "--dbname", DATABASE, "--command", sql]);
    let done = done.env("PGPASSWORD", "x").env("PGSSLMODE", "disable").stdin(Stdio::null()).output();
    said(&done.expect("psql starts"), sql);
}

fn said(done: &Output, what: &str) -> String {
    assert!(done.status.success(), "{what}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}
