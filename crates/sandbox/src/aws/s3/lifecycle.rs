//! Lifecycle rules: what S3 accepts (S3 User Guide, "Lifecycle configuration
//! elements"), and what they do when their time has come.

use std::collections::BTreeSet;

use super::{
    errors::{invalid_argument, invalid_request, malformed_xml},
    model::{Bucket, Content, ObjectVersion},
    xml::Node,
};
use crate::endpoint::{Timestamp, error::Result, id};

const ACTIONS: [&str; 5] = [
    "Expiration",
    "Transition",
    "NoncurrentVersionExpiration",
    "NoncurrentVersionTransition",
    "AbortIncompleteMultipartUpload",
];
const RULE: [&str; 4] = ["ID", "Prefix", "Filter", "Status"];

/// Reads and checks a `LifecycleConfiguration`. A rule without an id gets one.
pub(crate) fn read(body: &[u8]) -> Result<Vec<Node>> {
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

/// What a rule does with time, as far as it is about deleting.
struct Expiry<'r> {
    prefix: &'r str,
    /// Tags an object must have all of.
    tags: Vec<(&'r str, &'r str)>,
    current: Option<i64>,
    noncurrent: Option<i64>,
    uploads: Option<i64>,
}

impl<'r> Expiry<'r> {
    /// None for a rule that is switched off.
    fn of(rule: &'r Node) -> Option<Self> {
        rule.get("Status").filter(|status| *status == "Enabled")?;
        let filter = rule.child("Filter");
        let conditions = filter.map(|filter| filter.child("And").unwrap_or(filter));
        let tag = |tag: &'r Node| Some((tag.get("Key")?, tag.get("Value")?));
        let tags = conditions.map(|node| node.all("Tag").filter_map(tag).collect());
        let days = |action: &str, member: &str| rule.child(action)?.number(member).ok()?;
        Some(Self {
            prefix: rule.get("Prefix").or_else(|| conditions?.get("Prefix")).unwrap_or_default(),
            tags: tags.unwrap_or_default(),
            current: days("Expiration", "Days"),
            noncurrent: days("NoncurrentVersionExpiration", "NoncurrentDays"),
            uploads: days("AbortIncompleteMultipartUpload", "DaysAfterInitiation"),
        })
    }

    fn is_for(&self, key: &str, content: Option<&Content>) -> bool {
        let tagged = |(key, value): &(&str, &str)| {
            content.is_some_and(|content| content.tags.iter().any(|(k, v)| k == key && v == value))
        };
        key.starts_with(self.prefix) && self.tags.iter().all(tagged)
    }
}

const DAY: i64 = 86_400_000;

/// The midnight by which something made then has been there for so many days:
/// S3 rounds up to the next one (S3 User Guide, "Expiring objects").
fn due(made: Timestamp, days: i64) -> Timestamp {
    Timestamp(((made.0 + days * DAY).div_euclid(DAY) + 1) * DAY)
}

/// Does what the rules of a bucket say is due, at most once a day, for S3 does
/// it at midnight.
pub(crate) fn apply(bucket: &mut Bucket, now: Timestamp) {
    let today = now.0.div_euclid(DAY);
    let Some(rules) = bucket.lifecycle.clone().filter(|_| bucket.swept_day < today) else { return };
    bucket.swept_day = today;
    for expiry in rules.iter().filter_map(Expiry::of) {
        expire_current(bucket, &expiry, now);
        if let Some(days) = expiry.noncurrent {
            expire_noncurrent(bucket, &expiry, days, now);
        }
        if let Some(days) = expiry.uploads {
            bucket
                .uploads
                .retain(|_, upload| !expiry.is_for(&upload.key, None) || due(upload.initiated, days) > now);
        }
    }
}

fn expire_current(bucket: &mut Bucket, expiry: &Expiry<'_>, now: Timestamp) {
    let Some(days) = expiry.current else { return };
    let over = |(key, versions): (&String, &Vec<ObjectVersion>)| {
        let version = versions.last()?;
        let content = version.content.as_ref()?;
        (expiry.is_for(key, Some(content)) && due(version.modified, days) <= now).then(|| key.clone())
    };
    let expired: Vec<_> = bucket.objects.iter().filter_map(over).collect();
    for key in expired {
        bucket.delete(&key, now);
    }
}

/// A version is noncurrent from when the next one was made.
fn expire_noncurrent(bucket: &mut Bucket, expiry: &Expiry<'_>, days: i64, now: Timestamp) {
    for (key, versions) in &mut bucket.objects {
        let superseded: Vec<_> = versions.iter().skip(1).map(|next| next.modified).collect();
        let mut since = superseded.into_iter();
        versions.retain(|version| match since.next() {
            Some(since) => !expiry.is_for(key, version.content.as_ref()) || due(since, days) > now,
            None => true,
        });
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
