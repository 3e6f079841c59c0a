//! The catalogue of findings: each example does what it says, and the documentation says what the catalogue says.

use std::path::Path;

use provision_iam::catalogue::findings::{example, example_context};
use provision_iam::catalogue::{Rule, markdown, rules};
use provision_iam::lint::lint;
use provision_iam::{Finding, Kind, Severity, read};

fn findings(rule: &Rule, fragment: &str) -> Vec<Finding> {
    let text = example(rule.kind, fragment);
    lint(&read(&text), Some(rule.kind), &example_context(rule.given))
}

/// Their wrong examples would be thousands of characters long; `too_long` has them.
const BY_SIZE: &str = "POLICY_SIZE_EXCEEDS_";

#[test]
fn each_wrong_example_has_its_finding() {
    let mut failed = Vec::new();
    for rule in rules().filter(|rule| !rule.id.starts_with(BY_SIZE)) {
        let found = findings(rule, rule.wrong);
        if !found.iter().any(|finding| finding.id == rule.id) {
            failed.push(format!("{}: {found:#?}", rule.id));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn each_right_example_is_right() {
    let mut failed = Vec::new();
    for rule in rules() {
        let found = findings(rule, rule.right);
        let is_wrong = |finding: &&Finding| {
            finding.id == rule.id || matches!(finding.severity, Severity::Error | Severity::Security)
        };
        // Two of them end where only a wider policy would be another one.
        if rule.id.ends_with("_NOT_ACTION") && !found.iter().any(|finding| finding.id == rule.id) {
            continue;
        }
        if let Some(finding) = found.iter().find(is_wrong) {
            failed.push(format!("{}: {finding}", rule.id));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn the_wrong_example_has_the_severity_of_the_rule() {
    for rule in rules().filter(|rule| !rule.id.starts_with(BY_SIZE)) {
        let found = findings(rule, rule.wrong);
        let severities: Vec<Severity> =
            found.iter().filter(|finding| finding.id == rule.id).map(|finding| finding.severity).collect();
        let may_differ =
            ["MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL", "WRONG_VENDOR_PRINCIPAL"].contains(&rule.id);
        assert!(may_differ || severities.contains(&rule.severity), "{}: {severities:?}", rule.id);
    }
}

#[test]
fn ids_are_written_as_iam_access_analyzer_writes_them_and_are_unique() {
    let mut ids: Vec<&str> = rules().map(|rule| rule.id).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    for id in ids {
        assert!(id.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_'), "{id}");
    }
}

#[test]
fn policies_beyond_the_quotas_are_told() {
    let long = |kind, count: usize, fragment: &str| {
        let items: Vec<String> = (0..count)
            .map(|index| format!("\"{}\"", fragment.replace('#', &format!("{index:012}"))))
            .collect();
        let element = if kind == Kind::Trust { "Principal\": {\"AWS\"" } else { "Resource\"" };
        let close = if kind == Kind::Trust { "}" } else { "" };
        let element = element.trim_end_matches('"');
        let text = example(kind, &format!("\"{element}\": [{}]{close}", items.join(",")));
        lint(&read(&text), Some(kind), &Default::default())
    };
    for (kind, count, fragment, id, severity) in [
        (Kind::Trust, 150, "#", "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", Some(Severity::Warning)),
        (Kind::Trust, 300, "#", "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", Some(Severity::Error)),
        (Kind::Trust, 100, "#", "POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA", None),
        (
            Kind::Identity,
            200,
            "arn:aws:s3:::acme-#/*",
            "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
            Some(Severity::Warning),
        ),
        (
            Kind::Identity,
            400,
            "arn:aws:s3:::acme-#/*",
            "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA",
            Some(Severity::Error),
        ),
        (Kind::Identity, 150, "arn:aws:s3:::acme-#/*", "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA", None),
        (
            Kind::Bucket,
            600,
            "arn:aws:s3:::acme-#/*",
            "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA",
            Some(Severity::Error),
        ),
        (Kind::Bucket, 400, "arn:aws:s3:::acme-#/*", "POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA", None),
    ] {
        let found = long(kind, count, fragment);
        let found = found.iter().find(|finding| finding.id == id).map(|finding| finding.severity);
        assert_eq!(found, severity, "{kind:?} with {count}");
    }
}

/// `UPDATE_DOCS=1 cargo test -p provision-iam` writes the part of the page between the two marks.
#[test]
fn the_documentation_is_made_from_the_catalogue() {
    const BEGIN: &str = "<!-- made from the catalogue of findings: begin -->\n\n";
    const END: &str = "\n<!-- made from the catalogue of findings: end -->\n";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/findings.md");
    let page = std::fs::read_to_string(&path).unwrap_or_else(|_| format!("# Findings\n\n{BEGIN}{END}"));
    let begin = page.find(BEGIN).expect("the page has the first mark") + BEGIN.len();
    let end = page.find(END).expect("the page has the second mark");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let page = format!("{}{}{}", &page[..begin], markdown(), &page[end..]);
        std::fs::write(&path, page).expect("the page can be written");
    } else {
        assert!(
            page[begin..end] == markdown(),
            "docs/findings.md is not what the catalogue says; run with UPDATE_DOCS=1"
        );
    }
}
