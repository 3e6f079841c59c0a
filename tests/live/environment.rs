//! What is wrong on this machine is named: the profile, the address, the file, the option; and never with what secret.

use provision_sandbox::seed;

use crate::account::{Account, Run, US_AND_EU};

/// What stands in the malformed values, and must not be shown.
const CANARY: &str = "CANARY";

/// Lists with nothing of the environment but this.
fn list(account: &Account, environment: &[(&str, &str)]) -> Run {
    let mut command = account.command(&["list"]);
    command.env_clear().env("HOME", account.folder.path()).env("AWS_EC2_METADATA_DISABLED", "true");
    let run = account.finish(command.envs(environment.iter().copied()));
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    run
}

#[test]
fn who_has_no_credentials_is_told_in_a_line_and_which_profile_is_missing() {
    let account = Account::new();
    let region = ("AWS_REGION", "us-east-1");
    let none = list(&account, &[region]);
    assert!(none.err.contains("no credentials: the environment has none"), "{}", none.err);
    assert!(none.err.contains("hint: set AWS_PROFILE") && none.err.lines().count() == 2, "{}", none.err);
    for more in [&[region][..], &[]] {
        let missing = list(&account, &[more, &[("AWS_PROFILE", "nope")]].concat());
        assert!(missing.err.contains("there is no profile nope"), "{}", missing.err);
        assert!(missing.err.contains("aws configure --profile nope"), "{}", missing.err);
    }
    std::fs::create_dir(account.folder.path().join(".aws")).unwrap();
    account.write(".aws/config", "[profile noper]\nregion = us-east-1\n");
    let near = list(&account, &[region, ("AWS_PROFILE", "nope")]);
    assert!(near.err.contains("takes one that is there: noper"), "{}", near.err);
    let empty = list(&account, &[("AWS_PROFILE", "noper")]);
    assert!(empty.err.contains("profile noper has none"), "{}", empty.err);
}

/// As the AWS CLI's `--profile`: whose credentials the environment happens to have decides nothing.
#[test]
fn a_profile_that_the_spec_names_comes_before_credentials_of_the_environment() {
    let account = Account::new();
    let named = "account = \"111122223333\"\nprofile = \"work\"";
    let spec = account.spec(&[("account = \"111122223333\"", named)]);
    let plan = |profiles: &str, key: &str| {
        let mut command = account.command(&["plan", spec.to_str().unwrap()]);
        command.env("AWS_CONFIG_FILE", account.write("config", profiles)).env("AWS_ACCESS_KEY_ID", key);
        account.finish(&mut command)
    };
    let (ours, theirs) = (seed::ADMIN_ACCESS_KEY_ID, "AKIAI44QH8DHBEXAMPLE");
    let profile = |key| {
        let secret = seed::ADMIN_SECRET_ACCESS_KEY;
        format!("[profile work]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\n")
    };
    for (profiles, environment, code) in [
        (profile(ours), theirs, 3),
        (profile(theirs), ours, 1),
        // A machine without that profile, such as one of CI, has what its environment has.
        (String::new(), ours, 3),
        ("[profile work]\nregion = us-east-1\n".to_owned(), ours, 3),
    ] {
        let run = plan(&profiles, environment);
        assert_eq!(run.code, code, "{profiles}{environment}: {}{}", run.out, run.err);
    }
}

#[test]
fn an_endpoint_that_is_down_is_named_and_so_is_a_file_of_roots_that_is_missing() {
    let account = Account::new();
    let down = |more: &[(&str, &str)]| {
        let usual = [
            ("AWS_REGION", "us-east-1"),
            ("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE"),
            ("AWS_SECRET_ACCESS_KEY", "none"),
            ("AWS_ENDPOINT_URL", "http://127.0.0.1:9"),
        ];
        list(&account, &[&usual, more].concat()).err
    };
    assert!(down(&[]).contains("(asked at http://127.0.0.1:9)"), "{}", down(&[]));
    let missing = down(&[("SSL_CERT_FILE", "/nope")]);
    assert!(missing.contains("SSL_CERT_FILE names /nope, which cannot be read"), "{missing}");
}

#[test]
fn times_have_one_syntax_and_a_file_that_is_missing_is_no_text() {
    let account = Account::new();
    account.expect(3, &["plan", US_AND_EU, "--wait=5m"]);
    let apart = account.expect(2, &["plan", US_AND_EU, "--wait", "30"]);
    assert!(apart.err.contains("--wait=30"), "{}", apart.err);
    let odd = account.expect(2, &["verify", US_AND_EU, "--wait", "5x"]);
    assert!(odd.err.contains("such as 5m"), "{}", odd.err);
    for missing in ["nofile.json", "./nofile"] {
        let run = account.expect(2, &["init", "--from", missing]);
        assert!(run.err.contains(&format!("cannot read {missing}")), "{}", run.err);
    }
}

/// A file with Windows line endings that a shell reads is enough.
#[test]
fn malformed_credentials_are_told_and_not_shown() {
    let account = Account::new();
    for (variable, part) in [
        ("AWS_ACCESS_KEY_ID", "access key id"),
        ("AWS_SECRET_ACCESS_KEY", "secret access key"),
        ("AWS_SESSION_TOKEN", "session token"),
    ] {
        for (odd, what) in
            [("\r", "a line break"), ("\n", "a line break"), ("\u{1b}", "U+001B"), ("ü", "ASCII")]
        {
            for arguments in [&["list"][..], &["list", "--json"], &["plan", US_AND_EU]] {
                let value = format!("{CANARY}{odd}{CANARY}");
                let run = account.finish(account.command(arguments).env(variable, value));
                let told = format!("{}{}", run.out, run.err);
                assert_eq!(run.code, 1, "{variable} {odd:?}: {told}");
                for expected in [part, what, "hint:", variable] {
                    assert!(run.err.contains(expected), "{variable} {odd:?}: {expected}: {told}");
                }
                assert!(!told.contains(CANARY) && !told.contains("panicked"), "{variable} {odd:?}: {told}");
                if arguments.contains(&"--json") {
                    assert_eq!(run.json()["error"]["kind"], "failed");
                }
            }
        }
    }
    assert!(account.requests().is_empty(), "nothing is signed with them");
}

#[test]
fn a_malformed_endpoint_is_told_by_its_variable_and_without_its_secrets() {
    let account = Account::new();
    let variables =
        ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL_REDSHIFT"];
    for variable in variables {
        for url in ["http://user:CANARY@[bad/", "http://user:CANARY@x y", "http://x/?token=CANARY h"] {
            for arguments in [&["plan", US_AND_EU][..], &["plan", US_AND_EU, "--json"]] {
                let run = account.finish(account.command(arguments).env(variable, url));
                let told = format!("{}{}", run.out, run.err);
                assert_eq!(run.code, 1, "{variable} {url}: {told}");
                let named = format!("the URL in {variable} is malformed");
                assert!(run.err.contains(&named) && run.err.contains("hint:"), "{variable} {url}: {told}");
                for inner in [CANARY, "SdkBody", "Request {", "user:"] {
                    assert!(!told.contains(inner), "{variable} {url}: {inner}: {told}");
                }
            }
        }
    }
    let config =
        account.write("config", "[default]\nregion = us-east-1\nendpoint_url = http://user:CANARY@[bad/\n");
    let mut command = account.command(&["plan", US_AND_EU]);
    let run = account.finish(command.env("AWS_CONFIG_FILE", config).env_remove("AWS_ENDPOINT_URL"));
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("`endpoint_url` in the shared configuration"), "{}", run.err);
    assert!(!run.err.contains(CANARY) && !run.err.contains("SdkBody"), "{}", run.err);
}

/// What is installed beside is started, with all that comes after the command's name.
#[cfg(unix)]
#[test]
fn the_sandbox_is_started_where_it_is_installed_beside() {
    let account = Account::new();
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_provision"));
    let run = |program: &std::path::Path, code: i32, args: &[&str]| {
        let run = account.finish(std::process::Command::new(program).args(args));
        assert_eq!(run.code, code, "{}{}", run.out, run.err);
        run.err
    };
    run(program, 7, &["sandbox", "--", "sh", "-c", "test -n \"$AWS_ENDPOINT_URL\" && exit 7"]);
    let alone = account.folder.path().join("provision");
    if std::fs::hard_link(program, &alone).is_err() {
        std::fs::copy(program, &alone).expect("a copy");
    }
    let said = run(&alone, 2, &["sandbox", "--demo"]);
    assert!(said.contains("not installed beside"), "{said}");
}
