//! What the AWS CLI is denied, the doctor explains and mends, and the AWS CLI then does.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use libtest_mimic::Trial;
use provision_sandbox::Options;
use serde_json::{Value, json};

use crate::account::{Account, Run};
use crate::moto::programs;
use crate::trial;

const JANE: &str = "arn:aws:iam::111122223333:user/jane";
const ROLE: &str = "arn:aws:iam::111122223333:role/reports";

pub fn trials() -> Vec<Trial> {
    vec![trial(
        "doctor::a_role_is_assumed_with_the_aws_cli_once_it_is_mended",
        programs::missing(&[]),
        mended,
    )]
}

/// The AWS CLI with these credentials, and nothing of this machine's.
fn aws(account: &Account, keys: &[(&str, String)], arguments: &[&str]) -> Output {
    Command::new(programs::from_pypi("aws"))
        .args(arguments)
        .env_clear()
        .envs(keys.iter().map(|(name, value)| (name, value)))
        .env("AWS_ENDPOINT_URL", account.sandbox.endpoint())
        .env("AWS_DEFAULT_REGION", "us-east-1")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("AWS_DEFAULT_OUTPUT", "json")
        .env("HOME", account.folder.path())
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .output()
        .expect("the AWS CLI starts")
}

fn json_of(output: &Output) -> Value {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{err}");
    serde_json::from_str(&out).unwrap_or(Value::Null)
}

/// The program, with what somebody pastes.
fn explained(account: &Account, pasted: &[u8]) -> Run {
    let mut child = account.command(&["doctor", "--error", "-", "--json"]);
    let mut child =
        child.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it starts");
    child.stdin.take().expect("its input").write_all(pasted).expect("it reads");
    account.ended(child)
}

fn mended() {
    let account = Account::with(Options { enforce: true, ..Options::default() });
    let document =
        |statement: Value| json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string();
    let own = document(json!({ "Effect": "Allow", "Action": "sts:*", "Resource": "*" }));
    let lambda = json!({ "Service": "lambda.amazonaws.com" });
    let trust = document(json!({ "Effect": "Allow", "Principal": lambda, "Action": "sts:AssumeRole" }));
    let environment = account.sandbox.environment();
    let admin: Vec<(&str, String)> = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"]
        .into_iter()
        .map(|name| (name, environment[name].clone()))
        .collect();
    for arguments in [
        vec!["iam", "create-user", "--user-name=jane"],
        vec!["iam", "put-user-policy", "--user-name=jane", "--policy-name=own", "--policy-document", &own],
        vec!["iam", "create-role", "--role-name=reports", "--assume-role-policy-document", &trust],
    ] {
        json_of(&aws(&account, &admin, &arguments));
    }
    let made = json_of(&aws(&account, &admin, &["iam", "create-access-key", "--user-name=jane"]));
    let text = |name: &str| made["AccessKey"][name].as_str().expect("a key").to_owned();
    let jane =
        [("AWS_ACCESS_KEY_ID", text("AccessKeyId")), ("AWS_SECRET_ACCESS_KEY", text("SecretAccessKey"))];
    let role = format!("--role-arn={ROLE}");
    let assume = |more: &[&str]| {
        let arguments = [&["sts", "assume-role", "--role-session-name=try", role.as_str()], more].concat();
        aws(&account, &jane, &arguments)
    };
    let who = account.write("who", JANE).display().to_string();
    let denied = assume(&[]);
    assert!(!denied.status.success());
    // What the CLI says, and what there is.
    let id = |run: &Run| run.json()["findings"][0]["id"].as_str().map(str::to_owned);
    let cause = Some("TRUST_DOES_NOT_ADMIT_CALLER".to_owned());
    assert_eq!(id(&explained(&account, &denied.stderr)), cause);
    assert_eq!(id(&account.expect(4, &["doctor", "--role", "reports", "--as", &who, "--json"])), cause);
    account.expect(0, &["doctor", "--role", "reports", "--as", &who, "--fix", "--yes"]);
    let session = json_of(&assume(&[]));
    assert_eq!(session["AssumedRoleUser"]["Arn"], "arn:aws:sts::111122223333:assumed-role/reports/try");
    // Longer than the role allows.
    let denied = assume(&["--duration-seconds=7200"]);
    assert_eq!(id(&explained(&account, &denied.stderr)), Some("DURATION_OVER_MAX".to_owned()));
    let request = json!({ "principal": { "AWS": JANE }, "duration_seconds": 7200 }).to_string();
    let request = account.write("request.json", &request).display().to_string();
    account.expect(0, &["doctor", "--role", "reports", "--as", &request, "--fix", "--yes"]);
    json_of(&assume(&["--duration-seconds=7200"]));
}
