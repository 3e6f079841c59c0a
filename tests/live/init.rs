//! A first spec: by flags, from the vendor's page, and by a person at a terminal.

use std::process::Command;

use provision_core::deployment::{Auth, IdentityKind};
use provision_core::vendor::Wanted;

use crate::account::{Account, Run, text};
use crate::manual_drift::TRUST;
use crate::vendors::way::{AUDIENCE, EXTERNAL_ID, SESSION_NAME, SUBJECT, Way, builtin, ways};

/// The flags for what only a person can know about a way in which a vendor uses a warehouse.
fn flags(way: &Way) -> Vec<String> {
    let Way { vendor, auth, serverless, mode, .. } = way;
    let mut flags = vec![
        format!("--vendor={}", way.reference),
        format!("--auth={auth}"),
        format!("--schema-mode={mode}"),
        if *serverless { "--workgroup=analytics" } else { "--cluster=analytics" }.to_owned(),
    ];
    flags.extend(way.bucket.then(|| format!("--bucket={}", way.bucket_name())));
    flags.extend(vendor.glue.as_ref().map(|_| format!("--glue-database={}", way.glue_database())));
    flags.extend(way.data_center().map(|center| format!("--data-center={center}")));
    if vendor.network.is_none() && !vendor.uses_data_api(*auth, *serverless) {
        flags.push("--cidr=203.0.113.7/32".to_owned());
    }
    let Some(trust) = vendor.trust.as_ref().filter(|_| *auth == Auth::Role) else { return flags };
    let mut give = |wanted: Wanted, flag: &str, value: &str| {
        if wanted != Wanted::None {
            flags.push(format!("{flag}={value}"));
        }
    };
    if matches!(trust.session_name, Wanted::Required | Wanted::Recommended) {
        give(trust.session_name, "--session-name", SESSION_NAME);
    }
    if trust.kind == IdentityKind::Aws {
        if !trust.generate_external_id {
            give(trust.external_id, "--external-id", EXTERNAL_ID);
        }
        if trust.principals.is_empty() {
            flags.push("--principal=arn:aws:iam::444455556666:root".to_owned());
        }
    } else {
        give(trust.subject, "--subject", SUBJECT);
        give(trust.audience, "--audience", AUDIENCE);
    }
    flags
}

/// Runs `init` with these flags, and insists on the exit code.
fn init(account: &Account, code: i32, flags: &[&str]) -> Run {
    account.expect(code, &[&["init"], flags].concat())
}

#[test]
fn every_way_of_every_vendor_is_begun_with_flags_alone() {
    let account = Account::new();
    let mut tried = 0;
    for vendor in builtin() {
        for (number, way) in ways(&vendor, &vendor.name).iter().enumerate() {
            let file = format!("{}-{number}.toml", vendor.name);
            let out = format!("--out={file}");
            let flags = flags(way);
            let flags: Vec<_> = flags.iter().map(String::as_str).chain([out.as_str()]).collect();
            let run = init(&account, 0, &flags);
            assert!(run.says(&format!("provision plan {file}")), "{}", run.out);
            account.expect(0, &["validate", &file]);
            let plan = account.run(&["plan", &file]);
            assert_eq!(plan.code, 3, "{}\n{}\n{}\n{}", way.label(), account.read(&file), plan.out, plan.err);
            tried += 1;
        }
    }
    assert!(tried > 60, "{tried}");
}

#[test]
fn what_is_missing_is_told_at_once_and_nothing_is_written() {
    let account = Account::new();
    let run = init(&account, 2, &["--vendor", "iterable"]);
    for missing in [
        "--cluster NAME or --workgroup NAME",
        "workgroup analytics in eu-west-1, cluster analytics in us-east-1",
        "--subject ID",
    ] {
        assert!(run.err.contains(missing), "{missing}\n{}", run.err);
    }
    assert!(!run.err.contains("--account"), "the credentials tell: {}", run.err);
    assert_eq!(std::fs::read_dir(account.folder.path()).expect("the folder").count(), 0);
    let run = init(&account, 2, &[]);
    assert!(run.err.contains("--vendor NAME") && run.err.contains("--cluster NAME"), "{}", run.err);
    let json = init(&account, 2, &["--vendor", "iterable", "--json"]).json();
    let flags: Vec<_> = json["findings"].as_array().unwrap().iter().map(|one| one["flag"].clone()).collect();
    assert!(flags.contains(&"--subject ID".into()), "{json}");
    let vendor = init(&account, 2, &["--vendor", "iterabel"]);
    assert!(vendor.err.contains("did you mean iterable?"), "{}", vendor.err);
}

/// The trust policy that the vendor shows is enough, where the account has one warehouse that fits.
#[test]
fn the_vendors_page_answers_most_of_it() {
    let account = Account::new();
    let page = format!("<h1>Iterable</h1> Connect from 104.155.71.71 (EU). Trust policy: {TRUST} Thank you.");
    let file = account.write("page.html", &page);
    for from in [page.as_str(), text(&file)] {
        let _ = std::fs::remove_file(account.folder.path().join("iterable.toml"));
        let run = init(&account, 0, &["--from", from, "--region", "eu-west-1"]);
        assert!(
            run.err.contains("vendor iterable; data centre eu; subject 108000002380243782158"),
            "{}",
            run.err
        );
        assert!(run.err.contains("TRUST_NOT_BOUND_TO_YOU"), "{}", run.err);
    }
    let spec = account.read("iterable.toml");
    for line in [
        "#:schema provision.schema.json",
        "subject = \"108000002380243782158\"",
        "# audience = ",
        "workgroup = \"analytics\"",
        "[destinations.eu]",
        "account = \"111122223333\"",
    ] {
        assert!(spec.contains(line), "{line}\n{spec}");
    }
    account.expect(3, &["plan", "iterable.toml"]);
    let again = init(&account, 2, &["--from", text(&file), "--region", "eu-west-1"]);
    assert!(again.err.contains("iterable.toml is there already"), "{}", again.err);
    assert_eq!(account.read("iterable.toml"), spec);
    let nothing = init(&account, 2, &["--from", "nothing of interest"]);
    assert!(nothing.err.contains("nothing that could be recognised"), "{}", nothing.err);
}

#[test]
fn without_credentials_flags_are_enough() {
    let account = Account::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_provision"));
    command.args([
        "init",
        "--vendor=iterable",
        "--account=111122223333",
        "--region=us-east-1",
        "--cluster=main",
    ]);
    command.args(["--data-center=us", "--subject=108000002380243782158", "--out=-"]);
    command.current_dir(account.folder.path()).env_clear().env("HOME", account.folder.path());
    command.env("AWS_EC2_METADATA_DISABLED", "true");
    let Run { code, out, err } = account.finish(&mut command);
    assert_eq!(code, 0, "{out}\n{err}");
    assert!(err.contains("note: the account is not asked"), "{err}");
    assert!(out.starts_with("#:schema ") && out.contains("cluster = \"main\""), "{out}");
    assert_eq!(std::fs::read_dir(account.folder.path()).expect("the folder").count(), 0);
}

/// What makes no valid spec is shown where it would stand, and is not written; a bucket of one's own is taken over.
#[test]
fn answers_are_held_against_the_spec() {
    let account = Account::new();
    let base = ["--vendor=iterable", "--cluster=analytics", "--data-center=us", "--out=spec.toml"];
    let with = |more: &'static str| [&base[..], &[more]].concat();
    let run = init(&account, 2, &with("--subject=sync@iterable.iam.gserviceaccount.com"));
    assert!(run.err.contains("INVALID_SUBJECT") && run.err.contains("none is written"), "{}", run.err);
    assert!(!account.folder.path().join("spec.toml").exists());
    let mine =
        [&with("--subject=108000002380243782158")[..], &["--bucket=acme-reports-111122223333"]].concat();
    init(&account, 0, &mine);
    assert!(account.read("spec.toml").contains("adopt = true"), "{}", account.read("spec.toml"));
    let absent = ["--vendor=iterable", "--cluster=analytcs", "--data-center=us", "--region=us-east-1"];
    let absent = [&absent[..], &["--subject=108000002380243782158", "--out=absent.toml"]].concat();
    let run = init(&account, 0, &absent);
    assert!(run.err.contains("there is no cluster analytcs in us-east-1, but analytics"), "{}", run.err);
}
