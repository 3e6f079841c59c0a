//! `provision policy`: what people and scripts see of it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Run {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// All that a person sees, and the exit code.
    fn shown(&self) -> String {
        let part = |name: &str, text: &str| match text.is_empty() {
            true => String::new(),
            false => format!("--- {name}\n{text}"),
        };
        let (out, err) = (part("stdout", &self.out), part("stderr", &self.err));
        format!("{out}{err}--- exit code {}\n", self.code)
    }
}

/// Runs `provision policy …` among the fixtures.
fn policy(args: &[&str]) -> Run {
    policy_with(args, b"")
}

fn policy_with(args: &[&str], input: &[u8]) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_provision"))
        .arg("policy")
        .args(args)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/policy"))
        .env_remove("NO_COLOR")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A command that does not read its input may end before all of it is written.
    let _ = child.stdin.take().expect("piped").write_all(input);
    let Output { status, stdout, stderr } = child.wait_with_output().expect("the program ends");
    Run {
        code: status.code().expect("no signal ended it"),
        out: String::from_utf8(stdout).expect("UTF-8"),
        err: String::from_utf8(stderr).expect("UTF-8"),
    }
}

/// A file with that content, for as long as the guard lives.
fn file(content: &[u8]) -> (tempfile::NamedTempFile, String) {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(content).expect("written");
    let path = file.path().to_str().expect("UTF-8").to_owned();
    (file, path)
}

fn assert_fits(text: &str) {
    for line in text.lines() {
        let words = line.split_whitespace().map(|word| word.chars().count());
        let longest = words.max().unwrap_or(0);
        assert!(line.chars().count() <= 80 || longest > 40, "{line}");
    }
}

/// A token as Google makes them, its signature aside.
fn token(claims: &Value) -> String {
    let encode = |bytes: &[u8]| {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    };
    let header = encode(br#"{"alg":"RS256","typ":"JWT"}"#);
    let signature = encode(b"signature-of-the-token");
    format!("{header}.{}.{signature}", encode(claims.to_string().as_bytes()))
}

fn vendor_token() -> String {
    token(&json!({
        "iss": "https://accounts.google.com", "sub": "108000002380243782158",
        "azp": "108000002380243782158", "aud": "acme-org", "exp": 1_767_225_600,
    }))
}

mod lint {
    use super::*;

    fn lint(args: &[&str]) -> Run {
        policy(&[&["lint"], args].concat())
    }

    const SPEC: [&str; 4] = ["--spec", "../../../plans/us-and-eu.toml", "--destination", "us"];

    #[test]
    fn correct_documents_have_no_finding() {
        for document in ["trust.json", "bucket-access.json", "bucket-policy.json", "warehouse-access.json"] {
            let run = lint(&[document]);
            assert_eq!(run.code, 0, "{}", run.shown());
            assert!(run.out.ends_with("policy, no findings\n"), "{}", run.out);
        }
    }

    #[test]
    fn what_is_rendered_has_no_finding() {
        let folder = tempfile::tempdir().expect("a folder");
        let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans");
        let spec = specs.join("us-and-eu.toml");
        let rendered = Command::new(env!("CARGO_BIN_EXE_provision"))
            .arg("render")
            .arg(&spec)
            .arg("--out")
            .arg(folder.path())
            .output()
            .expect("the program runs");
        assert!(rendered.status.success());
        for destination in ["us", "eu"] {
            for document in ["trust.json", "policy.json", "bucket-policy.json"] {
                let path = folder.path().join(destination).join(document);
                // What only the account knows is left open.
                let text = std::fs::read_to_string(&path).expect("rendered");
                let text =
                    text.replace("<id-of-workgroup-analytics>", "0aa1c4f2-6d1b-4a39-9f0c-2f6f6f1f4f10");
                std::fs::write(&path, text).expect("written");
                let (path, spec) = (path.to_str().expect("UTF-8"), spec.to_str().expect("UTF-8"));
                let run = lint(&[path, "--spec", spec, "--destination", destination]);
                assert_eq!(run.code, 0, "{destination}: {}", run.shown());
            }
        }
    }

    #[test]
    fn findings_are_shown_where_they_are() {
        let run = lint(&["pasted.json"]);
        assert_eq!(run.code, 4);
        assert_fits(&run.out);
        insta::assert_snapshot!("pasted", run.shown());
        let run = lint(&["trust-everyone.json"]);
        assert_eq!(run.code, 4);
        assert_fits(&run.out);
        insta::assert_snapshot!("everyone", run.shown());
        let colour = lint(&["--color", "always", "trust-open.json"]);
        assert_eq!(colour.code, 0, "a suggestion alone is no failure");
        assert!(colour.out.contains('\u{1b}'));
    }

    #[test]
    fn a_spec_tells_what_the_documents_should_say() {
        let right = lint(&[&["trust.json", "warehouse-access.json"], &SPEC[..]].concat());
        assert_eq!(right.code, 0, "{}", right.shown());
        let wrong = lint(
            &[&["--json", "trust-other-customer.json", "warehouse-access-elsewhere.json"], &SPEC[..]]
                .concat(),
        );
        assert_eq!(wrong.code, 4);
        let found: Vec<String> = wrong.json()["findings"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| format!("{} {}", one["file"].as_str().unwrap(), one["id"].as_str().unwrap()))
            .collect();
        insta::assert_snapshot!("against_the_spec", found.join("\n"));
        let shown = lint(&[&["trust-other-customer.json"], &SPEC[..]].concat());
        insta::assert_snapshot!("other_customer", shown.shown());
    }

    #[test]
    fn a_spec_with_several_destinations_needs_one() {
        let run = lint(&["trust.json", SPEC[0], SPEC[1]]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains("--destination"), "{}", run.err);
        assert_eq!(lint(&["trust.json", "--destination", "us"]).code, 2);
    }

    #[test]
    fn a_vendor_tells_how_it_comes_in() {
        assert_eq!(lint(&["trust.json", "--vendor", "iterable"]).code, 0);
        let run = lint(&["trust-account.json", "--vendor", "iterable"]);
        assert_eq!(run.code, 4);
        assert!(run.out.contains("VENDOR_NOT_TRUSTED"), "{}", run.out);
        let run = lint(&["trust.json", "--vendor", "iterabel"]);
        assert_eq!(run.code, 2);
        assert!(run.err.contains("did you mean iterable?"), "{}", run.err);
    }

    #[test]
    fn the_kind_is_detected_or_given() {
        let run = lint(&["bucket-access.json", "--kind", "trust"]);
        assert_eq!(run.code, 4, "{}", run.shown());
        assert!(run.out.contains("bucket-access.json: trust policy"), "{}", run.out);
        for (document, kind) in
            [("trust.json", "trust"), ("bucket-access.json", "identity"), ("bucket-policy.json", "bucket")]
        {
            let run = lint(&[document]);
            assert!(run.out.contains(&format!("{document}: {kind} policy")), "{}", run.out);
        }
    }

    #[test]
    fn repairs_are_printed_and_the_rest_is_told() {
        let run = lint(&["--fix", "pasted.json"]);
        assert_eq!(run.code, 4, "the bucket's name is still missing");
        insta::assert_snapshot!("fix", run.shown());
        let run = policy_with(
            &["lint", "--fix", "-"],
            run.out.replace("BUCKET_NAME", "acme-transfer-us").as_bytes(),
        );
        assert_eq!(run.code, 0, "{}", run.shown());
        serde_json::from_str::<Value>(&run.out).expect("the repaired document is JSON");
        let run = lint(&["--json", "--fix", "pasted.json"]);
        let document = run.json();
        serde_json::from_str::<Value>(document["repaired"].as_str().expect("a text")).expect("JSON");
        assert_eq!(document["findings"][0]["id"], "PLACEHOLDER");
        let run = policy_with(&["lint", "--fix", "-"], b"{\"Statement\": [");
        assert_ne!(run.code, 0, "{}", run.shown());
        assert_eq!(lint(&["--fix", "trust.json", "pasted.json"]).code, 2);
    }

    #[test]
    fn the_exit_code_says_how_bad_it_is() {
        let cases: [(&str, i32); 9] = [
            ("", 2),
            ("hello", 2),
            ("[]", 2),
            ("{}", 2),
            ("null", 2),
            ("{\"name\": \"x\"}", 2),
            (r#"{"Version": "2012-10-17", "Statement": []}"#, 4),
            (
                r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*",}]}"#,
                4,
            ),
            (
                r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}}"#,
                0,
            ),
        ];
        for (text, code) in cases {
            for mode in [None, Some("--json"), Some("--sarif"), Some("--github")] {
                let args: Vec<&str> = ["lint", "-"].into_iter().chain(mode).collect();
                let run = policy_with(&args, text.as_bytes());
                assert_eq!(run.code, code, "{text:?}: {}", run.shown());
                assert!(code != 2 || !run.out.is_empty(), "it says why");
            }
        }
        assert_eq!(lint(&["no-such.json"]).code, 2);
        // A folder stands for the policies in it.
        assert_eq!(lint(&["."]).code, 4);
        let empty = tempfile::tempdir().expect("a folder");
        assert_eq!(lint(&[empty.path().to_str().expect("UTF-8")]).code, 2);
    }

    #[test]
    fn findings_are_data_too() {
        let run = lint(&["--json", "trust-everyone.json"]);
        assert_eq!(run.code, 4);
        assert!(run.err.is_empty());
        insta::assert_snapshot!("json", run.out);
        let run = lint(&["--json", "trust.json"]);
        assert_eq!(run.json(), json!({ "format_version": 1, "findings": [] }));
        let run = lint(&["--github", "trust-everyone.json"]);
        assert_eq!(run.code, 4);
        insta::assert_snapshot!("github", run.out);
    }

    #[test]
    fn sarif_names_each_file_as_a_uri() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("with space#.json");
        std::fs::write(&path, r#"{"Version": "2012-10-17", "Statement": []}"#).expect("written");
        let run = lint(&["--sarif", path.to_str().expect("UTF-8"), "pasted.json"]);
        assert_eq!(run.code, 4);
        let results = &run.json()["runs"][0]["results"];
        let uri = |at: usize| &results[at]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
        assert!(uri(0).as_str().is_some_and(|uri| uri.ends_with("/with%20space%23.json")), "{results:#}");
        assert_eq!(uri(1), "pasted.json");
        assert_eq!(run.json()["version"], "2.1.0");
    }
}

mod diff {
    use super::*;

    #[test]
    fn documents_that_mean_the_same_are_equal() {
        let run = policy(&["diff", "trust.json", "trust-respelled.json"]);
        assert_eq!(run.code, 0);
        insta::assert_snapshot!("diff_equal", run.shown());
        let document = policy(&["diff", "--json", "trust.json", "trust-respelled.json"]).json();
        assert_eq!(document["format_version"], 1);
        assert_eq!(document["equal"], true);
        assert_eq!(document["differences"], json!([]));
    }

    #[test]
    fn what_differs_is_said_in_words() {
        let run = policy(&["diff", "bucket-access.json", "bucket-access-changed.json"]);
        assert_eq!(run.code, 3);
        assert_fits(&run.out);
        insta::assert_snapshot!("diff_changed", run.shown());
        let open = policy(&["diff", "trust.json", "trust-open.json"]);
        insta::assert_snapshot!("diff_wider", open.shown());
        let closed = policy(&["diff", "trust-open.json", "trust.json"]);
        assert!(closed.out.contains("access gets narrower"), "{}", closed.out);
    }

    #[test]
    fn json_has_the_promised_keys() {
        let run = policy(&["diff", "--json", "bucket-access.json", "bucket-access-changed.json"]);
        assert_eq!(run.code, 3);
        assert!(run.err.is_empty(), "{}", run.err);
        insta::assert_snapshot!("diff_json", run.out);
        let document = run.json();
        assert_eq!(document["equal"], false);
        for difference in document["differences"].as_array().expect("a list") {
            for key in ["path", "left", "right", "message"] {
                assert!(difference.get(key).is_some(), "{key}: {difference}");
            }
        }
    }

    #[test]
    fn a_document_that_is_no_policy_is_refused_even_against_itself() {
        for text in ["", "{}", "[]", "null", "hello", "{\"a\": 1}", "{\"Statement\": []"] {
            let (_guard, path) = file(text.as_bytes());
            for args in [["diff", &path, &path], ["diff", &path, "trust.json"], ["diff", "trust.json", &path]]
            {
                let run = policy(&args);
                assert_eq!(run.code, 2, "{text:?}: {}", run.shown());
                assert!(run.out.is_empty(), "{}", run.out);
                assert!(run.err.contains("is not a policy document"), "{}", run.err);
            }
        }
    }

    #[test]
    fn mistakes_are_shown_where_they_are() {
        let run = policy(&["diff", "pasted.json", "pasted.json"]);
        assert_eq!(run.code, 2);
        assert_fits(&run.err);
        insta::assert_snapshot!("diff_of_no_policy", run.shown());
        let run = policy(&["diff", "--json", "pasted.json", "trust.json"]);
        assert_eq!(run.code, 2);
        assert!(run.err.is_empty(), "{}", run.err);
        let document = run.json();
        assert_eq!(document["format_version"], 1);
        assert_eq!(document["error"]["kind"], "invalid");
        let first = &document["findings"][0];
        assert_eq!((&first["file"], &first["line"]), (&json!("pasted.json"), &json!(2)));
    }

    #[test]
    fn what_iam_returns_is_compared_as_it_is() {
        let encoded: String = std::fs::read("tests/fixtures/policy/trust.json")
            .expect("the fixture")
            .iter()
            .map(|byte| format!("%{byte:02X}"))
            .collect();
        let run = policy_with(&["diff", "-", "trust.json"], encoded.as_bytes());
        assert_eq!(run.code, 0, "{}", run.shown());
    }

    #[test]
    fn standard_input_serves_one_document() {
        let trust = std::fs::read("tests/fixtures/policy/trust.json").expect("the fixture");
        assert_eq!(policy_with(&["diff", "trust.json", "-"], &trust).code, 0);
        let run = policy_with(&["diff", "-", "-"], &trust);
        assert_eq!(run.code, 2);
        assert!(run.err.contains("only once"), "{}", run.err);
    }
}

mod explain {
    use super::*;

    const ASSUME: [&str; 4] = ["--trust", "trust.json", "--request", "assume.json"];

    fn explain(args: &[&str]) -> Run {
        policy(&[&["explain"], args].concat())
    }

    #[test]
    fn an_allowed_request_names_the_statement_and_its_conditions() {
        let run = explain(&ASSUME);
        assert_eq!(run.code, 0);
        insta::assert_snapshot!("explain_allowed", run.shown());
        let run = explain(&[&ASSUME[..], &["--json"]].concat());
        assert_eq!(run.code, 0);
        insta::assert_snapshot!("explain_allowed_json", run.out);
    }

    #[test]
    fn a_condition_that_is_not_met_is_named_with_both_values() {
        let request = r#"{"action": "sts:AssumeRoleWithWebIdentity", "principal": {"Federated": "accounts.google.com"},
            "resource": "arn:aws:iam::111122223333:role/acme-us-transfer",
            "context": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "other-org"}}"#;
        let run = explain(&["--trust", "trust.json", "--request", request]);
        assert_eq!(run.code, 4);
        assert_fits(&run.out);
        insta::assert_snapshot!("explain_denied", run.shown());
        let run = explain(&["--json", "--trust", "trust.json", "--request", request]);
        assert_eq!(run.code, 4);
        let document = run.json();
        assert_eq!(document["decision"], "denied");
        assert_eq!(document["reason"], "implicit_deny");
        let unmet = json!({
            "operator": "StringEquals", "key": "accounts.google.com:oaud",
            "expected": "acme-org", "actual": "other-org", "met": false,
        });
        let conditions = document["conditions"].as_array().expect("a list");
        assert!(conditions.contains(&unmet), "{document:#}");
        assert!(document["steps"].as_array().is_some_and(|steps| !steps.is_empty()));
    }

    #[test]
    fn an_explicit_deny_wins_over_every_allow() {
        let args = [
            "--trust",
            "bucket-policy.json",
            "--identity",
            "bucket-access.json",
            "--request",
            "read-object.json",
        ];
        let run = explain(&args);
        assert_eq!(run.code, 4);
        assert_fits(&run.out);
        insta::assert_snapshot!("explain_explicit_deny", run.shown());
        let document = explain(&[&args[..], &["--json"]].concat()).json();
        assert_eq!(document["reason"], "explicit_deny");
        assert_eq!(document["statement"]["policy"], "bucket-policy.json");
        assert_eq!(document["statement"]["sid"], "TlsOnly");
    }

    #[test]
    fn every_kind_of_policy_takes_part() {
        let (_allow, allow) = file(
            br#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#,
        );
        let (_other, other) = file(
            br#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ec2:*","Resource":"*"}}"#,
        );
        let (_deny, deny) = file(
            br#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:Get*","Resource":"*"}}"#,
        );
        let request = ["--request", "read-object.json"];
        let identity = ["--identity", other.as_str(), "--identity", allow.as_str()];
        let decide = |more: &[&str]| explain(&[&identity[..], more, &request[..]].concat()).code;
        assert_eq!(decide(&[]), 0);
        for option in ["--boundary", "--session", "--scp"] {
            assert_eq!(decide(&[option, &allow]), 0, "{option}");
            assert_eq!(decide(&[option, &other]), 4, "{option} that does not allow");
            assert_eq!(decide(&[option, &deny]), 4, "{option} that denies");
        }
        assert_eq!(decide(&["--trust", "bucket-policy.json"]), 4, "a resource's policy that denies");
        assert_eq!(explain(&request).code, 4, "nothing allows");
        let (_endpoint, endpoint) = file(
            br#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"ec2:*","Resource":"*"}}"#,
        );
        assert_eq!(decide(&["--endpoint", &endpoint]), 4, "an endpoint that does not let it through");
        let (_rcp, rcp) = file(
            br#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}"#,
        );
        assert_eq!(decide(&["--rcp", &rcp]), 4, "a resource control policy that denies");
    }

    #[test]
    fn a_document_of_another_kind_is_refused() {
        let (_guard, identity) = file(
            br#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}}"#,
        );
        for (option, document, id) in [
            ("--trust", identity.as_str(), "MISSING_PRINCIPAL"),
            ("--identity", "trust.json", "UNSUPPORTED_PRINCIPAL"),
            ("--scp", "trust.json", "SCP_SYNTAX_ERROR_PRINCIPAL"),
        ] {
            let run = explain(&[option, document, "--request", "assume.json", "--json"]);
            assert_eq!(run.code, 2, "{option}");
            assert_eq!(run.json()["findings"][0]["id"], id, "{option}");
        }
    }

    #[test]
    fn a_token_says_what_the_request_does_not() {
        let text = vendor_token();
        let (_guard, path) = file(text.as_bytes());
        let run = explain(&["--trust", "trust.json", "--token", &path]);
        assert_eq!(run.code, 0, "{}", run.shown());
        let wrong = token(
            &json!({ "iss": "https://accounts.google.com", "sub": "108000002380243782158", "aud": "acme-org" }),
        );
        let run = policy_with(
            &[
                "explain",
                "--trust",
                "trust.json",
                "--token",
                "-",
                "--request",
                "{\"resource\": \"arn:aws:iam::111122223333:role/a\"}",
            ],
            wrong.as_bytes(),
        );
        assert_eq!(run.code, 0, "{}", run.shown());
        assert!(run.out.contains("the token has no azp"), "{}", run.out);
        let other = token(&json!({ "iss": "https://accounts.google.com", "sub": "1", "aud": "acme-org" }));
        let run = policy_with(&["explain", "--trust", "trust.json", "--token", "-"], other.as_bytes());
        assert_eq!(run.code, 4, "{}", run.shown());
    }

    #[test]
    fn no_part_of_a_token_is_ever_shown() {
        let text = vendor_token();
        let broken = text.replacen('.', "..", 1);
        let (_guard, path) = file(text.as_bytes());
        let (_other, broken_path) = file(broken.as_bytes());
        let runs = [
            explain(&["-v", "--trust", "trust.json", "--token", &path]),
            explain(&["--json", "--trust", "trust.json", "--token", &path]),
            explain(&["--trust", "trust.json", "--token", &broken_path]),
            explain(&["--trust", "trust.json", "--token", &text]),
            explain(&["--trust", "trust.json", "--request", &text]),
            explain(&["--json", "--trust", "trust.json", "--request", &text]),
            explain(&["--trust", &path, "--request", "assume.json"]),
            explain(&["--trust", "trust.json", "--request", &path]),
        ];
        for (at, run) in runs.iter().enumerate() {
            assert_eq!(run.code, if at < 2 { 0 } else { 2 }, "{at}: {}", run.shown());
            for part in text.split('.') {
                let shown = run.shown();
                assert!(!shown.contains(part), "{at}: {shown}");
            }
        }
    }

    #[test]
    fn a_request_that_is_none_is_shown_with_its_mistakes() {
        let run = explain(&["--trust", "trust.json", "--request", r#"{"actoin": "s3:GetObject"}"#]);
        assert_eq!(run.code, 2);
        insta::assert_snapshot!("explain_no_request", run.shown());
        let run = explain(&["--trust", "pasted.json", "--request", "{}", "--json"]);
        assert_eq!(run.code, 2);
        let document = run.json();
        let files: std::collections::BTreeSet<_> = document["findings"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["file"].to_string())
            .collect();
        assert_eq!(files.len(), 2, "both are told at once: {document:#}");
        assert_eq!(explain(&["--trust", "trust.json"]).code, 2, "no request at all");
        assert_eq!(explain(&["--trust", "no-such.json", "--request", "assume.json"]).code, 2);
    }
}

mod hostile {
    use super::*;

    /// Texts that are no policies, and are told so in an orderly way.
    #[test]
    fn documents_of_strangers_do_no_harm() {
        let deep = "[".repeat(200_000);
        let nested = format!("{}1{}", "{\"Statement\":".repeat(50_000), "}".repeat(50_000));
        let long = format!("{{\"Statement\": \"{}\"}}", "x".repeat(900_000));
        let commas = ",".repeat(50_000);
        let huge = " ".repeat(2 << 20);
        let utf16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let bytes: [&[u8]; 9] = [
            deep.as_bytes(),
            nested.as_bytes(),
            long.as_bytes(),
            commas.as_bytes(),
            huge.as_bytes(),
            &utf16,
            b"\xff\xfe\x00\xd8",
            b"{\"a\": \"\x80\"}",
            b"\0\0\0",
        ];
        for (at, bytes) in bytes.into_iter().enumerate() {
            for args in [["diff", "-", "trust.json"], ["diff", "--json", "-"]] {
                let args = [&args[..], if args[1] == "--json" { &["trust.json"] } else { &[] }].concat();
                let run = policy_with(&args, bytes);
                assert_eq!(run.code, 2, "{at}: {}", run.shown());
                assert!(!run.err.contains("panicked"), "{at}: {}", run.err);
                if args.contains(&"--json") {
                    assert_eq!(run.json()["error"]["kind"], "invalid", "{at}");
                }
            }
        }
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let text = r#"{"Version":"2012-10-17","Statement":{"Sid":"\u001b[2J","Effect":"Allow","Action":"s3:\u001b]0;x\u0007Get","Resource":"arn:aws:s3:::\u202eb"}}"#;
        let (_guard, path) = file(text.as_bytes());
        let raw = "{\"Statement\": \"\u{1b}[2J\u{202e}\" oops \u{1b}[31m}".to_owned();
        let (_raw, raw) = file(raw.as_bytes());
        let request = r#"{"action":"s3:GetObject","principal":{"AWS":"arn:aws:iam::111122223333:user/\u001b[2J"},"resource":"arn:aws:s3:::b/\u202e"}"#;
        // Beyond ASCII, as it is written and escaped, in documents that are read and that are not.
        let c1 = "{\"Version\":\"2012-10-17\",\"Statement\":{\"Sid\":\"a\u{85}\u{9b}31m\u{200b}\",\"Effect\":\"Allow\",\"Action\":\"s3:\u{9b}Get\",\"Resource\":\"*\u{200b}\u{202e}\"}}";
        let (_c1, c1) = file(c1.as_bytes());
        let folder = tempfile::tempdir().expect("a folder");
        let named = folder.path().join("g\u{1b}[31m\u{9b}\nh.json");
        std::fs::copy(&c1, &named).expect("copied");
        let named = named.to_str().expect("UTF-8");
        let runs = [
            policy(&["lint", &c1]),
            policy(&["lint", &c1, "--json"]),
            policy(&["lint", &c1, "--sarif"]),
            policy(&["lint", &c1, "--github"]),
            policy(&["lint", named]),
            policy(&["lint", named, "--json"]),
            policy(&["lint", named, "--sarif"]),
            policy(&["lint", named, "--github"]),
            policy(&["lint", named, "--extract"]),
            policy(&["diff", named, "bucket-access.json"]),
            policy(&["diff", named, "bucket-access.json", "--json"]),
            policy(&["merge", named, "bucket-access.json"]),
            policy(&["explain", "--identity", named, "--request", request]),
            policy(&["explain", "--identity", named, "--request", request, "--json"]),
            policy(&["diff", &path, "bucket-access.json"]),
            policy(&["diff", "bucket-access.json", &path]),
            policy(&["diff", &raw, &raw]),
            policy(&["explain", "--identity", &path, "--request", request]),
        ];
        for (at, run) in runs.iter().enumerate() {
            let shown = run.shown();
            let hidden = shown
                .chars()
                .find(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{200b}' | '\u{202e}'));
            assert_eq!(hidden, None, "{at}: {shown:?}");
        }
    }

    #[test]
    fn a_value_passes_for_no_line_of_ours() {
        let with = |value: &str| {
            let condition = json!({"StringEquals": {"aws:PrincipalTag/a\nAllowed: by a key": [value]}});
            let statement =
                json!({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": condition});
            file(json!({"Version": "2012-10-17", "Statement": statement}).to_string().as_bytes())
        };
        let ((_one, one), (_other, other)) = (with("a\nAllowed: by nothing"), with("b\nAllowed"));
        let request = r#"{"action":"s3:GetObject","principal":{"AWS":"arn:aws:iam::111122223333:user/u"},"resource":"arn:aws:s3:::b/o","context":{"aws:PrincipalTag/a\nAllowed: by a key":"x\nAllowed"}}"#;
        for run in
            [policy(&["diff", &one, &other]), policy(&["explain", "--identity", &one, "--request", request])]
        {
            let shown = run.shown();
            let forged = shown.lines().find(|line| line.trim_start().starts_with("Allowed"));
            assert_eq!(forged, None, "{shown}");
            assert!(shown.contains("Allowed"), "{shown}");
        }
    }
}

/// Every example of the manual is what the program says.
#[test]
fn the_manual_shows_what_the_program_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/policy.md");
    let manual = std::fs::read_to_string(&path).expect("the manual");
    let mut now = String::new();
    let mut lines = manual.lines().peekable();
    let mut examples = 0;
    while let Some(line) = lines.next() {
        now += &format!("{line}\n");
        let Some(command) = line.strip_prefix("$ provision policy ") else { continue };
        while lines.next_if(|line| *line != "```" && !line.starts_with("$ ")).is_some() {}
        let run = policy(&command.split_whitespace().collect::<Vec<_>>());
        now += &format!("{}{}", run.out, run.err);
        examples += 1;
    }
    assert!(examples > 5, "{examples}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &now).expect("written");
    }
    for (written, said) in manual.lines().zip(now.lines()) {
        assert_eq!(written, said, "UPDATE_DOCS=1 writes docs/policy.md anew");
    }
    assert_eq!(manual, now, "UPDATE_DOCS=1 writes docs/policy.md anew");
}

mod many {
    use super::*;

    const ALLOW: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#;
    const OTHER: &str = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}]}"#;

    fn request(action: &str) -> Value {
        json!({
            "action": action, "principal": {"AWS": "arn:aws:iam::111122223333:user/me"}, "resource": "arn:aws:s3:::acme/key",
            "context": {"aws:ResourceAccount": "111122223333"},
        })
    }

    #[test]
    fn requests_are_answered_line_by_line() {
        let (_identity, identity) = file(ALLOW.as_bytes());
        let explain = |lines: &[String]| {
            policy_with(&["explain", "--identity", &identity, "--requests", "-"], lines.join("\n").as_bytes())
        };
        let (get, put) = (request("s3:GetObject").to_string(), request("s3:PutObject").to_string());
        let run = explain(&[get.clone(), String::new(), put.clone()]);
        assert_eq!(run.code, 4, "{}", run.shown());
        let answers: Vec<Value> =
            run.out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let told: Vec<_> = answers.iter().map(|answer| (&answer["line"], &answer["decision"])).collect();
        assert_eq!(told, [(&json!(1), &json!("allowed")), (&json!(3), &json!("denied"))]);
        assert_eq!(explain(std::slice::from_ref(&get)).code, 0);
        let run = explain(&[get, "{".to_owned(), put]);
        assert_eq!((run.code, run.out.lines().count()), (2, 3), "{}", run.shown());
    }

    #[test]
    fn each_level_of_an_organization_must_allow() {
        let ((_a, allow), (_b, other)) = (file(ALLOW.as_bytes()), file(OTHER.as_bytes()));
        let request = request("s3:GetObject").to_string();
        for (levels, code, level) in [
            ([format!("root={allow}"), format!("account={allow}")], 0, Value::Null),
            ([format!("root={allow}"), format!("ou/data={other}")], 4, json!("ou/data")),
            // Policies of one level are joined.
            ([format!("root={allow}"), format!("root={other}")], 0, Value::Null),
        ] {
            let [one, two] = &levels;
            let run = policy(&[
                "explain",
                "--json",
                "--identity",
                &allow,
                "--scp",
                one,
                "--scp",
                two,
                "--request",
                &request,
            ]);
            assert_eq!((run.code, run.json()["level"].clone()), (code, level), "{}", run.shown());
        }
    }

    #[test]
    fn folders_and_patterns_stand_for_the_policies_in_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("written");
        write("a.json", ALLOW);
        write("b.json", OTHER);
        write("package.json", r#"{"name": "no policy"}"#);
        write("notes.txt", "no policy");
        let path = folder.path().to_str().expect("UTF-8");
        let run = policy(&["lint", path]);
        assert_eq!(run.out.matches("identity policy,").count(), 2, "{}", run.shown());
        let run = policy(&["lint", &format!("{path}/a*.json")]);
        assert_eq!(run.out.matches("identity policy,").count(), 1, "{}", run.shown());
        assert_eq!(policy(&["lint", &format!("{path}/z*.json")]).code, 2);
    }

    #[test]
    fn policies_inside_of_a_template_are_found_with_their_place_in_it() {
        let template = "Resources:\n  Role:\n    Properties:\n      AssumeRolePolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n          - Effect: Allow\n            Principal: {AWS: '*'}\n            Action: sts:AssumeRole\n";
        let (_guard, path) = file(template.as_bytes());
        let run = policy(&["lint", "--json", "--extract", &path]);
        let finding = &run.json()["findings"][0];
        assert_eq!(
            (run.code, &finding["line"], &finding["column"]),
            (4, &json!(8), &json!(30)),
            "{}",
            run.shown()
        );
        assert_eq!(
            finding["path"],
            "Resources.Role.Properties.AssumeRolePolicyDocument.Statement[0].Principal.AWS"
        );
    }
}

mod change {
    use super::*;

    #[test]
    fn fix_writes_what_a_finding_names_and_says_what_that_changes() {
        let text = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObjct", "s3:PutObject"], "Resource": "arn:aws:s3:::acme-transfer/*"}]}"#;
        let run = policy_with(&["fix", "-"], text.as_bytes());
        assert_eq!(run.code, 0, "{}", run.shown());
        assert_eq!(run.out.trim_end(), text.replace("GetObjct", "GetObject"));
        assert!(run.err.contains("s3:GetObject also allowed"), "{}", run.err);
        let run = policy_with(&["fix", "--json", "-"], text.as_bytes());
        assert_eq!(run.json()["applied"][0]["id"], "INVALID_ACTION");
        let run = policy_with(&["lint", "--json", "-"], text.as_bytes());
        assert_eq!(run.json()["findings"][0]["fixable"], true, "{}", run.out);
    }

    #[test]
    fn merge_joins_two_documents_and_says_what_is_won() {
        let one = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}"#;
        let part = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#;
        let ((_a, one), (_b, part)) = (file(one.as_bytes()), file(part.as_bytes()));
        let run = policy(&["merge", "--json", &one, &part]);
        assert_eq!((run.code, run.json()["diff"]["verdict"].clone()), (0, json!("equal")), "{}", run.shown());
        let run = policy(&["merge", "--json", &part, &one]);
        assert_eq!(run.json()["diff"]["access"], "wider", "{}", run.shown());
        assert_eq!(run.json()["merged"]["Statement"].as_array().map(Vec::len), Some(2));
    }

    #[test]
    fn equivalent_documents_are_told_apart_from_equal_ones() {
        let one = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "*"}]}"#;
        let two = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}]}"#;
        let ((_a, one), (_b, two)) = (file(one.as_bytes()), file(two.as_bytes()));
        let run = policy(&["diff", "--json", &one, &two]);
        let told = (run.code, run.json()["equal"].clone(), run.json()["verdict"].clone());
        assert_eq!(told, (0, json!(false), json!("equivalent")), "{}", run.shown());
        assert!(policy(&["diff", &one, &two]).out.starts_with("They are equivalent"));
    }
}
