//! Policies that somebody wrote into the vendor's role: what they take away is told, and is not said to widen.

use provision_core::finding::FindingId;
use provision_core::plan::Plan;

use crate::support::scenarios::{applied, us_and_eu};
use crate::support::{plan, words};

fn planned(document: Option<&str>) -> Plan {
    let mut world = applied(&us_and_eu());
    let role = world.roles.get_mut("acme-us-transfer").unwrap();
    role.inline.insert("theirs".to_owned());
    role.inline_documents.extend(document.map(|text| ("theirs".to_owned(), text.to_owned())));
    plan::make(&us_and_eu(), &world)
}

fn statement(effect: &str, action: &str, resource: &str, more: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"{more}}}}}"#
    )
}

#[test]
fn what_only_denies_does_not_widen_and_what_the_vendor_needs_is_named() {
    let condition = r#","Condition":{"Bool":{"aws:SecureTransport":"false"}}"#;
    for (document, widens, narrows, denied) in [
        (statement("Allow", "s3:*", "*", ""), true, false, None),
        (
            statement("Deny", "s3:*", "*", ""),
            false,
            true,
            Some("s3:DeleteObject, s3:GetObject, s3:ListBucket, s3:PutObject"),
        ),
        (
            statement("Deny", "redshift:GetClusterCredentials", "*", ""),
            false,
            true,
            Some("redshift:GetClusterCredentials"),
        ),
        (statement("Deny", "s3:PutObject", "arn:aws:s3:::elsewhere/*", ""), false, true, None),
        (statement("Deny", "s3:*", "*", condition), false, true, None),
        ("no JSON".to_owned(), true, false, None),
    ] {
        let plan = planned(Some(&document));
        let has = |id| plan.findings().any(|finding| finding.id == id);
        assert!(!plan.has_changes());
        assert_eq!(has(FindingId::ExtraRolePolicy), widens, "{document}: {}", words(&plan));
        assert_eq!(has(FindingId::PolicyNarrows), narrows, "{document}: {}", words(&plan));
        let told = plan.findings().find(|finding| finding.id == FindingId::VendorDenied);
        let told = told.map(|finding| finding.message.split_once("needs: ").unwrap().1);
        assert_eq!(told, denied, "{document}");
    }
    let unread = planned(None);
    assert!(unread.findings().any(|finding| finding.id == FindingId::ExtraRolePolicy), "{}", words(&unread));
}
