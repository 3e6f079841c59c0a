//! What people see: in terminals of several widths and character sets, in logs, and what a shell completes.

use std::process::{Command, Stdio};

use crate::account::{Account, Run, US_AND_EU};

/// Runs the program in a terminal of so many columns; what it wrote to both streams is one text.
fn in_terminal(
    account: &Account,
    columns: usize,
    environment: &[(&str, &str)],
    arguments: &[&str],
) -> String {
    let program = env!("CARGO_BIN_EXE_provision");
    let words = [program].into_iter().chain(arguments.iter().copied());
    let line = shlex::try_join(words).expect("no zero byte");
    let mut command = Command::new("script");
    command.args(["-qec", &format!("stty rows 40 cols {columns}; {line}"), "/dev/null"]);
    command.current_dir(account.folder.path()).stdin(Stdio::null());
    command.envs(account.sandbox.environment()).env("HOME", account.folder.path()).env_remove("AWS_PROFILE");
    command.env("TERM", "xterm").env("LC_ALL", "C.UTF-8").env_remove("NO_COLOR").env_remove("COLUMNS");
    command.envs(environment.iter().copied());
    account.finish(&mut command).out.replace("\r\n", "\n")
}

/// The text without what moves the cursor or sets colours.
fn plain(text: &str) -> String {
    let escapes = regex::Regex::new("\u{1b}\\[[0-9;?]*[A-Za-z]").expect("a pattern");
    escapes.replace_all(text, "").into_owned()
}

/// Lines that are too wide, other than commands to copy and what is one long word.
fn too_wide(text: &str, columns: usize) -> Vec<String> {
    let is_wide = |line: &&str| {
        let longest = line.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
        let is_command = line.contains("provision ") && line.contains(" plans/") || line.contains(US_AND_EU);
        // What the moving line has written over was cut to the terminal.
        let last = line.rsplit('\r').next().unwrap_or_default();
        last.chars().count() > columns && longest < columns / 2 && !is_command
    };
    plain(text).lines().filter(is_wide).map(str::to_owned).collect()
}

#[test]
fn every_report_fits_terminals_of_60_and_80_columns() {
    let account = Account::new();
    for columns in [60, 80] {
        let destination = if columns == 60 { "us" } else { "eu" };
        for arguments in [
            &["plan", US_AND_EU][..],
            &["apply", US_AND_EU, "--yes", "--destination", destination],
            &["plan", US_AND_EU, "--all"],
            &["verify", US_AND_EU, "--destination", destination],
            &["doctor", US_AND_EU, "--destination", destination],
            &["list"],
            &["vendors"],
            &["vendors", "iterable"],
            &["plan", "nowhere.toml"],
            &["help", "trust"],
        ] {
            let text = in_terminal(&account, columns, &[], arguments);
            let wide = too_wide(&text, columns);
            assert!(wide.is_empty(), "{columns}: {arguments:?}\n{wide:#?}\n{text}");
            assert!(text.lines().count() > 1, "{arguments:?}: {text}");
        }
    }
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
}

/// What is said on standard error fits too, with nothing broken that is copied.
#[test]
fn errors_and_hints_fit_a_terminal() {
    let account = Account::new();
    let down = [("AWS_ENDPOINT_URL", "http://127.0.0.1:9"), ("SSL_CERT_FILE", "/nope")];
    for (environment, arguments) in [
        (&down[..], &["list"][..]),
        (&[], &["apply", US_AND_EU, "--expect", "0000000000000000"]),
        (&[], &["destroy", "--deployment", "nobodys", "--destination", "none"]),
    ] {
        for columns in [60, 80] {
            let text = plain(&in_terminal(&account, columns, environment, arguments));
            let said = text.split_once("error:").expect("an error").1;
            let wide: Vec<_> = said.lines().filter(|line| line.chars().count() > columns).collect();
            assert!(wide.is_empty() && said.contains("hint:"), "{columns}: {arguments:?}\n{wide:#?}\n{text}");
        }
    }
}

#[test]
fn colour_and_characters_are_those_that_the_terminal_can_show() {
    let account = Account::new();
    let shown = |environment: &[(&str, &str)]| in_terminal(&account, 80, environment, &["plan", US_AND_EU]);
    let usual = shown(&[]);
    assert!(usual.contains("\u{1b}[32m+ create") && usual.contains('·'), "{usual}");
    assert!(usual.contains("reading the account"), "what is waited for is said: {usual}");
    let without = shown(&[("NO_COLOR", "1")]);
    assert!(without.contains("+ create") && !without.contains("\u{1b}[32m"), "{without}");
    let ascii = shown(&[("LC_ALL", "C")]);
    assert!(ascii.is_ascii() && ascii.contains("us-east-1 - cluster analytics"), "{ascii}");
    // A file has the characters as they are, wherever it was written.
    let file = account.expect_with(3, &["plan", US_AND_EU], ("LC_ALL", "C"));
    assert!(file.out.contains("us-east-1 · cluster analytics"), "{}", file.out);
}

#[test]
fn a_log_has_a_line_for_each_event_and_nothing_that_moves() {
    let account = Account::new();
    let run = account.expect(0, &["apply", US_AND_EU, "--yes"]);
    for text in [&run.out, &run.err] {
        assert!(!text.contains('\u{1b}') && !text.contains('\r'), "{text}");
    }
    let event = regex::Regex::new(r"(?m)^\[ +\d+\.\d s\] created acme/us/bucket/acme-transfer-us$").unwrap();
    assert!(event.is_match(&run.err), "{}", run.err);
}

fn digest(plan: &Run) -> String {
    let (_, after) = plan.out.split_once("--expect ").expect("the next command");
    after.trim().to_owned()
}

/// What was read once is named, not told again; then what happened, and what to do next.
#[test]
fn a_plan_that_was_reviewed_is_not_told_twice() {
    let account = Account::new();
    let plan = account.expect(3, &["plan", US_AND_EU]);
    let detail = "where Iterable Data Sync stages files";
    assert!(plan.out.contains(detail));
    let stale = account.expect(5, &["apply", US_AND_EU, "--expect", "0000000000000000"]);
    assert!(stale.out.contains(detail), "what is new is shown whole: {}", stale.out);
    let apply = account.expect(0, &["apply", US_AND_EU, "--expect", &digest(&plan)]);
    assert!(!apply.out.contains(detail), "{}", apply.out);
    assert!(apply.out.contains("  + create bucket acme-transfer-us\n"), "{}", apply.out);
    let told = regex::Regex::new(
        r"acme/eu  done       \d+ created\nacme/us  done       \d+ created\n\d+ done, 0 failed, 0 skipped, in \d+\.\d s\n$",
    );
    assert!(told.unwrap().is_match(&apply.out), "{}", apply.out);
    assert!(apply.err.contains(&format!("Next:\n  provision handoff {US_AND_EU}\n")), "{}", apply.err);
}

#[test]
fn a_saved_plan_knows_the_spec_for_the_next_command() {
    let account = Account::new();
    let spaced = account.folder.path().join("my specs");
    std::fs::create_dir(&spaced).unwrap();
    std::fs::copy(US_AND_EU, spaced.join("acme.toml")).unwrap();
    account.expect(3, &["plan", "my specs/acme.toml", "--destination", "us", "--out", "plan.json"]);
    let apply = account.expect(0, &["apply", "--plan", "plan.json"]);
    assert!(!apply.out.contains("where Iterable Data Sync stages files"), "{}", apply.out);
    let next = "provision handoff 'my specs/acme.toml' --destination us\n";
    assert!(apply.err.contains(next), "{}", apply.err);
}

#[test]
fn what_failed_says_how_to_go_on() {
    let account = Account::failing(&["s3:PutBucketPolicy=AccessDenied"]);
    let plan = account.expect(3, &["plan", US_AND_EU]);
    let failed = account.expect(1, &["apply", US_AND_EU, "--expect", &digest(&plan)]);
    let next =
        format!("What is done stays done. What is left, as a new plan to review: provision plan {US_AND_EU}");
    assert!(failed.err.contains(&next), "the digest is another one now: {}", failed.err);
    assert!(failed.out.contains("failed  acme/us/bucket_policy/"), "{}", failed.out);
    let row =
        failed.out.lines().find(|line| line.starts_with("acme/us  failed")).expect("a row of the table");
    assert!(row.contains(" created, 1 failed: bucket policy acme-transfer-us: "), "{row}");
    assert!(row.chars().count() <= 80, "{row}");
    let failed = account.expect(1, &["apply", US_AND_EU, "--yes"]);
    assert!(failed.err.contains("Run the same command again"), "{}", failed.err);
}

/// What bash is offered for the last of these words.
fn completed(folder: &std::path::Path, words: &[&str]) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_provision"))
        .args(["--", "provision"])
        .args(words)
        .current_dir(folder)
        .env("COMPLETE", "bash")
        .env("_CLAP_IFS", "\n")
        .env("_CLAP_COMPLETE_INDEX", words.len().to_string())
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn a_shell_completes_specs_destinations_vendors_and_topics() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(US_AND_EU, folder.path().join("acme.toml")).unwrap();
    std::fs::write(folder.path().join("Cargo.toml"), "[package]\nname = \"x\"\n").unwrap();
    let offered = |words: &[&str]| completed(folder.path(), words);
    assert_eq!(
        offered(&["plan", ""]).iter().filter(|one| one.ends_with(".toml")).collect::<Vec<_>>(),
        ["acme.toml"]
    );
    assert_eq!(offered(&["plan", "acme.toml", "--destination", ""]), ["eu", "us"]);
    assert_eq!(offered(&["vendors", "iter"]), ["iterable"]);
    assert_eq!(offered(&["policy", "lint", "--vendor", "amplit"]), ["amplitude"]);
    assert_eq!(offered(&["help", "tr"]), ["trust"]);
    assert_eq!(offered(&["handof"]), ["handoff"]);
}

#[test]
fn there_is_a_manual_page_for_each_command() {
    let account = Account::new();
    account.expect(0, &["man", "--out", "man1"]);
    let pages = std::fs::read_dir(account.folder.path().join("man1")).unwrap();
    let pages: std::collections::BTreeSet<_> = pages.map(|page| page.unwrap().file_name()).collect();
    for name in ["provision.1", "provision-plan.1", "provision-policy-lint.1"] {
        assert!(pages.contains(std::ffi::OsStr::new(name)), "{pages:?}");
    }
    let page = std::fs::read_to_string(account.folder.path().join("man1/provision-plan.1")).unwrap();
    assert!(page.contains(".SH EXAMPLES") && page.contains("provision plan plans/acme.toml"), "{page}");
    assert_eq!(
        account.expect(0, &["man"]).out,
        std::fs::read_to_string(account.folder.path().join("man1/provision.1")).unwrap()
    );
}

#[test]
fn help_explains_commands_and_topics() {
    let account = Account::new();
    assert_eq!(
        account.expect(0, &["help", "policy", "lint"]).out,
        account.expect(0, &["policy", "lint", "--help"]).out
    );
    let all = account.expect(0, &["help"]).out;
    assert!(all.find("Examples:") < all.find("Usage:"), "{all}");
    assert!(all.contains("admin-access  How provision signs in to the database"), "{all}");
    assert!(account.expect(0, &["help", "trust"]).out.starts_with("Who may assume the role\n"));
    assert!(account.expect(2, &["help", "trsut"]).err.contains("did you mean trust?"));
}
