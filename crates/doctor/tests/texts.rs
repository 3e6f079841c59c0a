//! Error texts, each with its cause, the causes that it cannot rule out, and what stands in it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use provision_doctor::{Cause, Certainty, examples, next_step, read};
use strum::IntoEnumIterator as _;

/// The texts of a file, with what was not as it says.
fn misread(file: &str) -> (usize, Vec<String>) {
    let texts: toml::Table = file.parse().unwrap();
    let texts = texts["error"].as_array().unwrap();
    (texts.len(), texts.iter().filter_map(|text| misses(text.as_table().unwrap())).collect())
}

fn misses(expected: &toml::Table) -> Option<String> {
    let text = |key: &str| expected.get(key).map(|value| value.as_str().unwrap());
    let id = |slug: &str| slug.to_uppercase().replace('-', "_");
    let cause = id(text("cause").unwrap());
    let also: Vec<String> = expected.get("also").map_or(Vec::new(), |also| {
        also.as_array().unwrap().iter().map(|slug| id(slug.as_str().unwrap())).collect()
    });
    let diagnosis = read(text("text").unwrap());
    let ids: Vec<&str> = diagnosis.findings.iter().map(|finding| finding.id.id()).collect();
    let mut faults = Vec::new();
    if also.is_empty() {
        if ids.first() != Some(&cause.as_str()) {
            faults.push(format!("first is not {cause} in {ids:?}"));
        }
    } else {
        faults.extend(
            also.iter()
                .chain([&cause])
                .filter(|one| !ids.contains(&one.as_str()))
                .map(|one| format!("{one} is not in {ids:?}")),
        );
        if diagnosis.findings.iter().any(|finding| finding.certainty == Certainty::Certain) {
            faults.push("something is certain".into());
        }
    }
    for finding in &diagnosis.findings {
        if finding.hint.is_empty() || finding.evidence.is_empty() {
            faults.push(format!("{} has no hint or no evidence", finding.id.id()));
        }
    }
    let facts = [
        ("actor", &diagnosis.facts.actor),
        ("action", &diagnosis.facts.action),
        ("resource", &diagnosis.facts.resource),
    ];
    for (key, read) in facts {
        if text(key).is_some() && text(key) != read.as_deref() {
            faults.push(format!("{key}: {read:?}, not {:?}", text(key).unwrap()));
        }
    }
    (!faults.is_empty()).then(|| format!("{}: {}", text("id").unwrap_or(&cause), faults.join("; ")))
}

fn all_are_read_right(file: &str, at_least: usize) {
    let (count, misread) = misread(file);
    assert!(count >= at_least, "{count} texts");
    assert!(misread.is_empty(), "{} of {count}:\n{}", misread.len(), misread.join("\n"));
}

#[test]
fn texts_that_were_posted_are_read_right() {
    all_are_read_right(include_str!("pasted.toml"), 50);
}

#[test]
fn the_same_causes_in_other_wording_are_read_right() {
    all_are_read_right(include_str!("worded.toml"), 330);
}

/// The words that the documentation shows for a sign have it, and mean at least what it says of them.
#[test]
fn every_example_is_read_as_it_says() {
    for (example, causes) in examples() {
        let diagnosis = read(example);
        let ids: Vec<_> = diagnosis.findings.iter().map(|finding| finding.id).collect();
        assert!(causes.iter().all(|cause| ids.contains(cause)), "{example}: {causes:?} in {ids:?}");
        assert_eq!(ids.first(), causes.first(), "{example}");
    }
}

/// Those of which no text tells: they are found by reading the role (`role.rs`).
const READ_ALONE: [Cause; 3] =
    [Cause::SessionNameNotAdmitted, Cause::ConditionNotMet, Cause::PrincipalRecreated];

/// Every cause is found by some text, and each has something to do next.
#[test]
fn every_cause_is_met_and_has_a_next_step() {
    let mut met = BTreeSet::new();
    let pasted: toml::Table = include_str!("pasted.toml").parse().unwrap();
    let worded: toml::Table = include_str!("worded.toml").parse().unwrap();
    let texts = [pasted, worded].into_iter().flat_map(|file| file["error"].as_array().unwrap().clone());
    let texts = texts.map(|error| error["text"].as_str().unwrap().to_owned());
    for text in texts.chain(examples().into_iter().map(|(example, _)| example.to_owned())) {
        met.extend(read(&text).findings.into_iter().map(|finding| finding.id));
    }
    for cause in Cause::iter() {
        assert_ne!(met.contains(&cause), READ_ALONE.contains(&cause), "{} is met by no text", cause.id());
        assert!(next_step(cause).len() > 12, "{}", cause.id());
    }
}

#[test]
fn a_text_of_something_else_has_no_cause() {
    for text in [
        "hello",
        "error[E0308]: mismatched types",
        "TypeError: Cannot read properties of undefined (reading 'map')",
        "ERROR: syntax error at or near \"SELEC\"",
        "fatal: not a git repository (or any of the parent directories): .git",
        "The quick brown fox jumps over the lazy dog.",
    ] {
        let diagnosis = read(text);
        assert!(diagnosis.findings.is_empty(), "{text}: {:?}", diagnosis.findings);
    }
}

/// What people paste around an error does not change what it says.
#[test]
fn surroundings_change_nothing() {
    let files = [include_str!("pasted.toml"), include_str!("worded.toml")];
    let texts: Vec<toml::Table> = files
        .iter()
        .flat_map(|file| file.parse::<toml::Table>().unwrap()["error"].as_array().unwrap().clone())
        .map(|error| error.as_table().unwrap().clone())
        .collect();
    type Surround = fn(&str) -> String;
    let around: [(&str, Surround); 6] = [
        ("a frame", |text| text.lines().map(|line| format!("│ {line}\n")).collect()),
        ("a mail", |text| text.lines().map(|line| format!("> {line}\r\n")).collect()),
        ("colours", |text| format!("\u{1b}[31m{}\u{1b}[0m", text.trim())),
        ("JSON", |text| format!("{{\"message\":{:?}}}", text.trim())),
        ("HTML", |text| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")),
        ("a trace", |text| {
            format!(
                "Traceback (most recent call last):\n  File \"/app/main.py\", line 7, in run\n{text}\n    at Object.run (/app/index.js:1:1)\n"
            )
        }),
    ];
    let mut faults = Vec::new();
    for error in &texts {
        let text = error["text"].as_str().unwrap();
        let plain: Vec<_> =
            read(text).findings.into_iter().map(|finding| (finding.id, finding.certainty)).collect();
        for (name, surround) in around {
            let surrounded = surround(text);
            let ids: Vec<_> = read(&surrounded)
                .findings
                .into_iter()
                .map(|finding| (finding.id, finding.certainty))
                .collect();
            if ids != plain {
                faults.push(format!("in {name}: {surrounded:.160}: {ids:?}, not {plain:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults.join("\n"));
}

/// Lines that a terminal or a mail breaks between words do not change it either.
#[test]
fn narrow_columns_change_nothing() {
    let file: toml::Table = include_str!("worded.toml").parse().unwrap();
    for error in file["error"].as_array().unwrap() {
        let text = error["text"].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        let plain: Vec<_> = read(&text).findings.into_iter().map(|finding| finding.id).collect();
        for width in [30, 61, 80] {
            let mut lines = vec![String::new()];
            for word in text.split(' ') {
                match lines.last_mut().unwrap() {
                    line if line.is_empty() => line.push_str(word),
                    line if line.chars().count() + word.chars().count() < width => {
                        *line += &format!(" {word}")
                    }
                    _ => lines.push(word.to_owned()),
                }
            }
            let ids: Vec<_> =
                read(&lines.join("\n")).findings.into_iter().map(|finding| finding.id).collect();
            assert_eq!(ids, plain, "{}", lines.join("\n"));
        }
    }
}

#[test]
fn words_that_a_terminal_cuts_are_whole_again() {
    let sentence = "User: arn:aws:iam::111122223333:user/jane is not authorized to perform: sts:AssumeRole on resource: \
                    arn:aws:iam::444455556666:role/acme-connect-to-the-warehouse because no identity-based policy allows the \
                    sts:AssumeRole action";
    let plain = read(sentence);
    for width in 40..100 {
        let letters: Vec<char> = sentence.chars().collect();
        let cut: Vec<String> = letters.chunks(width).map(|line| line.iter().collect()).collect();
        let diagnosis = read(&cut.join("\n"));
        assert_eq!(diagnosis.findings[0].id, plain.findings[0].id, "{width}");
        if cut.len() > 3 {
            assert_eq!(diagnosis.facts, plain.facts, "{width}");
        }
    }
}

#[test]
fn a_secret_in_the_text_is_not_repeated() {
    let text = "COPY sales FROM 's3://acme/x' credentials 'aws_access_key_id=AKIAEXAMPLE;aws_secret_access_key=abcdEFGHijklMNOP/secret'
        S3ServiceException:The AWS Access Key Id you provided does not exist in our records.,Status 403,Error InvalidAccessKeyId";
    let shown = format!("{:?}", read(text));
    assert!(shown.contains("CopyCredentialsWrong") && !shown.contains("abcdEFGH"), "{shown}");
    for text in [
        "could not connect to server \"postgres://awsuser:hunter2CANARY@10.0.0.5:5439/dev\": connection refused",
        "Error: connect ECONNREFUSED host \"redshift://loader:p:CANARY@acme.example.com:5439/dev\"",
        "COPY sales FROM 's3://acme/p' ACCESS_KEY_ID 'AKIAEXAMPLE' SECRET_ACCESS_KEY 'wJalrCANARY/K7MDENG' SESSION_TOKEN 'FwoCANARY': S3ServiceException:Access Denied,Status 403,Error AccessDenied",
        "AssumeRole with aws_secret_access_key wJalrCANARYK7MDENGbPxRfiCY: AccessDenied",
        "psql: connection to server at \"acme\", port 5439 failed: timeout expired; password=CANARY1",
        "CREATE USER acme PASSWORD 'CANARY-Aa1': permission denied for relation pg_user",
        "jdbc:redshift://acme.example.com:5439/dev?user=a&password=CANARY1: Connection timed out",
        "InvalidIdentityToken: eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.sig could not be verified",
    ] {
        let diagnosis = read(text);
        let shown = format!("{diagnosis:?}");
        assert!(!diagnosis.findings.is_empty(), "{text}");
        assert!(!shown.contains("CANARY") && !shown.contains("eyJzdWIi"), "{shown}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_stops_it(text in "\\PC{0,400}", tail in "(arn:aws:[a-z:/0-9 \\n]{0,60}|[<>&;%#\\\\\"'«»\\n]{0,30})*") {
        let diagnosis = read(&format!("{text}{tail}"));
        let certain = diagnosis.findings.iter().filter(|finding| finding.certainty == Certainty::Certain).count();
        proptest::prop_assert!(certain == 0 || diagnosis.findings.len() == 1);
    }
}
