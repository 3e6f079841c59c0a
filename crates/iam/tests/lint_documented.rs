//! Policies that the vendors of the policy language document are right: no error and no security finding.

use provision_iam::lint::{LintContext, has_failed, lint};
use provision_iam::{Kind, read};
use serde_json::Value;

fn policies(text: &str) -> Vec<(String, String)> {
    let documented: Vec<Value> = serde_json::from_str(text).expect("the file is JSON");
    let pair = |entry: &Value| {
        let source = entry["source"].as_str().expect("the entry has a source").to_owned();
        (source, serde_json::to_string_pretty(&entry["policy"]).expect("it can be written"))
    };
    documented.iter().map(pair).collect()
}

/// What the documentation shows, and IAM Access Analyzer warns of.
const WARNED_OF: [(&str, &str); 1] = [("Amazon S3 User Guide, Referer", "UNTRUSTWORTHY_CONDITION_KEY")];

#[test]
fn documented_policies_have_no_error_and_no_security_finding() {
    let mut failed = Vec::new();
    for (kind, text) in [
        (Kind::Trust, include_str!("documented/trust.json")),
        (Kind::Identity, include_str!("documented/identity.json")),
        (Kind::Bucket, include_str!("documented/bucket.json")),
        (Kind::Bucket, include_str!("documented/resource.json")),
        (Kind::ServiceControl, include_str!("documented/scp.json")),
        (Kind::ResourceControl, include_str!("documented/rcp.json")),
    ] {
        for (source, policy) in policies(text) {
            let reading = read(&policy);
            let document = reading.document.as_ref().expect("it is a document");
            assert!(kind.is_of_organization() || Kind::detect(document) == kind, "{source}");
            let found = lint(&reading, Some(kind), &LintContext::default());
            if std::env::var_os("SHOW_FINDINGS").is_some() {
                for finding in &found {
                    println!("{source}: {finding}");
                }
            }
            if has_failed(&found) {
                let graver = found.iter().filter(|finding| {
                    has_failed(std::slice::from_ref(*finding)) && !WARNED_OF.contains(&(&source, finding.id))
                });
                failed.extend(graver.map(|finding| format!("{source}: {finding}")));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
