//! AWS's managed policies: what AWS itself wrote is right, save for what is plainly a slip of its own.

use std::collections::BTreeMap;
use std::io::Read;
use std::time::Duration;

use cpu_time::ThreadTime;
use provision_iam::lint::{LintContext, lint};
use provision_iam::{Kind, read};
use serde_json::Value;

/// The policies of the package that `catalogue/update.py` names, by their names.
fn policies() -> BTreeMap<String, Value> {
    let packed = include_bytes!("managed/policies.json.gz");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut text).expect("packed text");
    serde_json::from_str(&text).expect("documents by name")
}

/// Errors that are right: AWS's own slips, which AWS can save and customers could not, or which allow nothing.
const SLIPS: [(&str, &str); 3] = [
    // ListBucketMultipartUploads is about the bucket; the statement names its objects.
    ("AWSTransformNetworkMigrationAgentPolicy", "ACTION_RESOURCE_MISMATCH"),
    ("AWSTransformServerMigrationAgentPolicy", "ACTION_RESOURCE_MISMATCH"),
    // A variable in the field of the account, which the page on policy variables rules out.
    ("AmazonTimestreamInfluxDBServiceRolePolicy", "VARIABLE_BEFORE_RESOURCE"),
];

#[test]
fn no_managed_policy_has_a_false_error() {
    let mut wrong = Vec::new();
    let policies = policies();
    assert!(policies.len() > 1_500, "{}", policies.len());
    for (name, policy) in &policies {
        for found in lint(&read(&policy.to_string()), Some(Kind::Identity), &LintContext::default()) {
            // The quota is one of customers; AWS's own policies are longer.
            let is_quota = found.id == "POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA";
            if found.is_error() && !is_quota && !SLIPS.contains(&(name, found.id)) {
                wrong.push(format!("{name}: {found}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// All of them in one process: under a second of the processor in a release build.
#[test]
fn linting_them_all_is_quick() {
    let texts: Vec<String> = policies().values().map(Value::to_string).collect();
    let lint = |text: &String| lint(&read(text), Some(Kind::Identity), &LintContext::default()).len();
    let limit = Duration::from_secs(if cfg!(debug_assertions) { 60 } else { 1 });
    let start = ThreadTime::now();
    assert!(texts.iter().map(lint).sum::<usize>() > 0);
    assert!(start.elapsed() < limit, "{:?}", start.elapsed());
}
