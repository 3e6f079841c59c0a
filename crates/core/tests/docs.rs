//! Documentation that is made from the program is what the program says.

mod support;

use provision_core::finding::FindingId;

#[test]
fn every_finding_of_a_plan_is_documented() {
    let mut page = String::from(
        "# Findings of a plan\n\n\
         What `plan`, `apply` and `destroy` notice beside the changes. Nothing is done while there is an error; an error\n\
         marked *refused* ends with exit code 5 instead of 1, because going on would be unsafe and not just impossible.\n\n\
         | id | severity | meaning |\n|---|---|---|\n",
    );
    for id in FindingId::ALL {
        let name = serde_json::to_value(id).unwrap();
        let severity = serde_json::to_value(id.severity()).unwrap();
        let refused = if id.is_refusal() { ", *refused*" } else { "" };
        let (name, severity) = (name.as_str().unwrap(), severity.as_str().unwrap());
        page.push_str(&format!("| `{name}` | {severity}{refused} | {} |\n", id.meaning()));
    }
    let path = &support::root().join("docs/plan-findings.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap_or_default(),
        page,
        "UPDATE_DOCS=1 cargo test --test docs"
    );
}
