//! Lifecycle rules: what S3 accepts (S3 User Guide, "Lifecycle configuration
//! elements").

use std::collections::BTreeSet;

use super::{
    errors::{invalid_argument, invalid_request, malformed_xml},
    xml::Node,
};
use crate::chassis::{error::Result, id};

const ACTIONS: [&str; 5] = [
    "Expiration",
    "Transition",
    "NoncurrentVersionExpiration",
    "NoncurrentVersionTransition",
    "AbortIncompleteMultipartUpload",
];
const RULE: [&str; 4] = ["ID", "Prefix", "Filter", "Status"];

/// Reads and checks a `LifecycleConfiguration`. A rule without an id gets one.
pub fn read(body: &[u8]) -> Result<Vec<Node>> {
    let root = Node::parse(body, "LifecycleConfiguration")?;
    let mut rules = root.children;
    if rules.is_empty() || rules.len() > 1000 || rules.iter().any(|rule| rule.name != "Rule") {
        return Err(malformed_xml());
    }
    let mut ids = BTreeSet::new();
    for rule in &mut rules {
        check(rule)?;
        if rule.get("ID").is_none_or(str::is_empty) {
            rule.children.retain(|child| child.name != "ID");
            let node = Node { name: "ID".to_owned(), text: id::alphanumeric(48), children: Vec::new() };
            rule.children.insert(0, node);
        }
        let id = rule.require("ID")?;
        if id.len() > 255 {
            return Err(invalid_argument("ID length should not exceed allowed limit of 255", "ID", id));
        }
        if !ids.insert(id.to_owned()) {
            let text = "Rule ID must be unique. Found same ID for more than one rule";
            return Err(invalid_argument(text, "ID", id));
        }
    }
    Ok(rules)
}

fn check(rule: &Node) -> Result<()> {
    let known = |name: &str| RULE.contains(&name) || ACTIONS.contains(&name);
    if rule.children.iter().any(|child| !known(&child.name)) {
        return Err(malformed_xml());
    }
    if !["Enabled", "Disabled"].contains(&rule.require("Status")?) {
        return Err(malformed_xml());
    }
    if rule.child("Prefix").is_some() == rule.child("Filter").is_some() {
        return Err(malformed_xml());
    }
    let by_tag = rule.child("Filter").map(check_filter).transpose()?.unwrap_or_default();
    if !rule.children.iter().any(|child| ACTIONS.contains(&child.name.as_str())) {
        return Err(invalid_request("At least one action needs to be specified in a rule"));
    }
    if let Some(expiration) = rule.child("Expiration") {
        check_expiration(expiration)?;
    }
    if let Some(abort) = rule.child("AbortIncompleteMultipartUpload") {
        if by_tag {
            let text = "AbortIncompleteMultipartUpload cannot be specified with Tags.";
            return Err(invalid_request(text));
        }
        check_days(abort, "DaysAfterInitiation")?;
    }
    if let Some(noncurrent) = rule.child("NoncurrentVersionExpiration") {
        check_days(noncurrent, "NoncurrentDays")?;
    }
    Ok(())
}

/// A filter holds one condition, or an `And` of several; says whether it looks
/// at tags.
fn check_filter(filter: &Node) -> Result<bool> {
    const CONDITIONS: [&str; 4] = ["Prefix", "Tag", "ObjectSizeGreaterThan", "ObjectSizeLessThan"];
    let conditions = match filter.children.as_slice() {
        [] => return Ok(false),
        [and] if and.name == "And" => {
            if and.children.len() < 2 {
                return Err(malformed_xml());
            }
            and.children.as_slice()
        }
        [_] => filter.children.as_slice(),
        _ => return Err(malformed_xml()),
    };
    if conditions.iter().any(|condition| !CONDITIONS.contains(&condition.name.as_str())) {
        return Err(malformed_xml());
    }
    Ok(conditions.iter().any(|condition| condition.name == "Tag"))
}

fn check_expiration(expiration: &Node) -> Result<()> {
    let [only] = expiration.children.as_slice() else {
        return Err(malformed_xml());
    };
    match only.name.as_str() {
        "Days" => check_days(expiration, "Days"),
        "ExpiredObjectDeleteMarker" => expiration.flag("ExpiredObjectDeleteMarker").map(drop),
        "Date" if only.text.contains("T00:00:00") => Ok(()),
        "Date" => Err(invalid_argument("'Date' must be at midnight GMT", "Date", &only.text)),
        _ => Err(malformed_xml()),
    }
}

fn check_days(action: &Node, member: &str) -> Result<()> {
    match action.number(member)? {
        Some(1..) => Ok(()),
        None => Err(malformed_xml()),
        Some(days) => {
            let text = format!("'{member}' for {} action must be a positive integer", action.name);
            Err(invalid_argument(&text, member, &days.to_string()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(rules: &str) -> String {
        let text = format!("<LifecycleConfiguration>{rules}</LifecycleConfiguration>");
        read(text.as_bytes()).map_or_else(|error| error.code, |_| "accepted".to_owned())
    }

    #[test]
    fn rules_of_every_kind_are_accepted() {
        for rule in [
            "<Rule><ID>a</ID><Filter><Prefix>tmp/</Prefix></Filter><Status>Enabled</Status>\
             <Expiration><Days>7</Days></Expiration></Rule>",
            "<Rule><Filter/><Status>Disabled</Status><AbortIncompleteMultipartUpload>\
             <DaysAfterInitiation>3</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>",
            "<Rule><Prefix></Prefix><Status>Enabled</Status><NoncurrentVersionExpiration>\
             <NoncurrentDays>1</NoncurrentDays></NoncurrentVersionExpiration></Rule>",
            "<Rule><Filter><And><Prefix>a</Prefix><Tag><Key>k</Key><Value>v</Value></Tag></And></Filter>\
             <Status>Enabled</Status><Expiration><Date>2030-01-01T00:00:00Z</Date></Expiration></Rule>",
        ] {
            assert_eq!(code(rule), "accepted", "{rule}");
        }
    }

    #[test]
    fn rules_s3_would_not_take_are_refused() {
        let days = "<Expiration><Days>7</Days></Expiration>";
        for (rule, expected) in [
            (String::new(), "MalformedXML"),
            (format!("<Rule><Filter/>{days}</Rule>"), "MalformedXML"),
            (format!("<Rule><Status>Enabled</Status>{days}</Rule>"), "MalformedXML"),
            (format!("<Rule><Filter/><Status>On</Status>{days}</Rule>"), "MalformedXML"),
            ("<Rule><Filter/><Status>Enabled</Status></Rule>".to_owned(), "InvalidRequest"),
            (
                "<Rule><Filter/><Status>Enabled</Status><Expiration><Days>0</Days></Expiration></Rule>"
                    .to_owned(),
                "InvalidArgument",
            ),
            (
                format!(
                    "<Rule><Filter><Prefix>a</Prefix><Tag/></Filter><Status>Enabled</Status>{days}</Rule>"
                ),
                "MalformedXML",
            ),
            (
                "<Rule><Filter><Tag><Key>k</Key><Value>v</Value></Tag></Filter><Status>Enabled</Status>\
                 <AbortIncompleteMultipartUpload><DaysAfterInitiation>1</DaysAfterInitiation>\
                 </AbortIncompleteMultipartUpload></Rule>"
                    .to_owned(),
                "InvalidRequest",
            ),
            (
                format!("<Rule><ID>a</ID><Filter/><Status>Enabled</Status>{days}</Rule>").repeat(2),
                "InvalidArgument",
            ),
        ] {
            assert_eq!(code(&rule), expected, "{rule}");
        }
    }
}
