//! The GitHub Action's script against the sandbox, with a `gh` that keeps the comments of one pull request in a file.

use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::process::Command;

use provision_sandbox::seed;
use serde_json::{Value, json};

use crate::account::{Account, Run, US_AND_EU};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/.github/actions/provision/run.sh");

/// What `gh api` answers (GitHub REST API, "Issue comments" and "List pull requests associated with a commit").
const GH: &str = r#"#!/usr/bin/env bash
set -euo pipefail
[ "$1" = api ] && shift
method=GET path= body=
while [ $# -gt 0 ]; do
    case $1 in
    --method) method=$2 && shift ;;
    --paginate) ;;
    -F) body=${2#body=@} && shift ;;
    *) path=$1 ;;
    esac
    shift
done
case "$method $path" in
"GET repos/acme/data/issues/7/comments") cat "$COMMENTS" ;;
"GET repos/acme/data/commits/"*"/pulls") cat "$PULLS" ;;
"POST repos/acme/data/issues/7/comments")
    jq --rawfile body "$body" '. + [{id: (length + 1), user: {login: "github-actions[bot]"}, body: $body}]' "$COMMENTS" >"$COMMENTS.new"
    mv "$COMMENTS.new" "$COMMENTS" ;;
"PATCH repos/acme/data/issues/comments/"*)
    jq --rawfile body "$body" --argjson id "${path##*/}" 'map(if .id == $id then .body = $body else . end)' "$COMMENTS" >"$COMMENTS.new"
    mv "$COMMENTS.new" "$COMMENTS" ;;
*) echo "gh: $method $path" >&2 && exit 1 ;;
esac
"#;

struct Repository {
    account: Account,
    programs: PathBuf,
}

impl Repository {
    fn new() -> Self {
        let account = Account::new();
        let programs = account.folder.path().join("programs");
        std::fs::create_dir(&programs).unwrap();
        std::fs::write(programs.join("gh"), GH).unwrap();
        std::fs::set_permissions(programs.join("gh"), std::fs::Permissions::from_mode(0o755)).unwrap();
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_provision"), programs.join("provision")).unwrap();
        let repository = Repository { account, programs };
        repository.write("comments.json", &json!([]));
        repository.write("pulls.json", &json!([{"number": 7, "merged_at": "2026-11-29T12:00:00Z"}]));
        repository
    }

    fn write(&self, name: &str, value: &Value) {
        std::fs::write(self.account.folder.path().join(name), value.to_string()).unwrap();
    }

    fn comments(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.account.folder.path().join("comments.json")).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    /// A step of the action, as the runner starts it.
    fn step(&self, command: &str, environment: &[(&str, &str)]) -> Run {
        let folder = self.account.folder.path();
        let path = format!("{}:{}", self.programs.display(), std::env::var("PATH").unwrap());
        let mut step = Command::new("bash");
        step.arg(SCRIPT).current_dir(folder).envs(self.account.sandbox.environment());
        step.env("HOME", folder).env_remove("AWS_PROFILE").env("PATH", path);
        step.envs([("COMMAND", command), ("SPECS", US_AND_EU), ("FAIL_ON", ""), ("ARGUMENTS", "")]);
        step.envs([("GITHUB_REPOSITORY", "acme/data"), ("GITHUB_SHA", "0123abc")]);
        for (name, file) in [
            ("COMMENTS", "comments.json"),
            ("PULLS", "pulls.json"),
            ("GITHUB_OUTPUT", "output"),
            ("GITHUB_STEP_SUMMARY", "summary"),
        ] {
            step.env(name, folder.join(file));
        }
        self.account.finish(step.envs(environment.iter().copied()))
    }

    fn expect(&self, code: i32, command: &str, environment: &[(&str, &str)]) -> Run {
        let run = self.step(command, environment);
        assert_eq!(run.code, code, "{command}\n{}\n{}", run.out, run.err);
        run
    }
}

const ON_PULL_REQUEST: (&str, &str) = ("PULL_REQUEST", "7");

/// Commented once, whatever others write below it, and applied after the merge.
#[test]
fn the_plan_is_commented_and_just_that_plan_is_applied_after_the_merge() {
    let repository = Repository::new();
    repository.expect(0, "plan", &[ON_PULL_REQUEST]);
    repository.expect(0, "plan", &[ON_PULL_REQUEST]);
    let comments = repository.comments();
    let body = comments[0]["body"].as_str().unwrap();
    assert_eq!(comments.len(), 1, "it is written anew, not once more");
    assert!(body.starts_with("<!-- provision:plan") && body.contains("## Changes"), "{body}");
    // A stranger's comment, word for word like the action's, with a digest of the stranger's.
    let forged = body.split("digest:").next().unwrap().to_owned() + &format!("digest:{} -->", "0".repeat(64));
    let mut all = comments.clone();
    all.push(json!({"id": 2, "user": {"login": "mallory"}, "body": forged}));
    repository.write("comments.json", &json!(all));
    let before = repository.account.inventory();
    let applied = repository.expect(0, "apply", &[]);
    assert!(applied.out.contains("14 done, 0 failed"), "{}", applied.out);
    assert_ne!(repository.account.inventory(), before);
    repository.expect(0, "verify", &[]);
    // Nothing is left to do, which is reviewed and applied too.
    repository.expect(0, "plan", &[ON_PULL_REQUEST]);
    repository.expect(0, "apply", &[]);
}

#[test]
fn what_was_not_reviewed_is_not_applied() {
    let repository = Repository::new();
    let before = repository.account.inventory();
    repository.expect(3, "apply", &[]);
    repository.expect(0, "plan", &[ON_PULL_REQUEST]);
    repository.write("pulls.json", &json!([]));
    let direct = repository.expect(1, "apply", &[]);
    assert!(direct.err.contains("came with no pull request"), "{}", direct.err);
    assert_eq!(repository.account.inventory(), before, "nothing was changed");
    repository.write("pulls.json", &json!([{"number": 7, "merged_at": "2026-11-29T12:00:00Z"}]));
    // The account moves between the review and the merge.
    repository.account.expect(0, &["apply", US_AND_EU, "--destination", "us", "--yes"]);
    let role = |account: &Account| {
        let mut world = account.sandbox.cloud().world();
        world.iam.accounts.of(seed::ACCOUNT).roles.get("acme-eu-transfer").is_some()
    };
    repository.expect(5, "apply", &[]);
    assert!(!role(&repository.account), "the other destination was not begun");
}

#[test]
fn what_widens_access_fails_the_check_and_is_commented_all_the_same() {
    let repository = Repository::new();
    repository.expect(6, "plan", &[ON_PULL_REQUEST, ("FAIL_ON", "widening")]);
    assert!(repository.comments()[0]["body"].as_str().unwrap().contains("**grows**"));
    repository.expect(2, "plan", &[ON_PULL_REQUEST, ("SPECS", "nowhere.toml")]);
    repository.expect(2, "sing", &[]);
}
