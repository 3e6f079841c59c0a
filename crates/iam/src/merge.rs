//! Two documents as one that allows what both allow, and denies what either denies.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::canonical::{Canonical, CanonicalStatement, Unweighed};
use crate::diff;

/// Why two documents cannot be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeError {
    /// In one of them `${…}` is a variable, in the other it is text.
    Versions,
    /// The statements of one of them name principals, or have resources, and those of the other do not.
    Kinds,
}

impl std::fmt::Display for MergeError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            MergeError::Versions => {
                "the documents have different versions, and ${…} means a variable in one of them alone"
            }
            MergeError::Kinds => {
                "the documents are of different kinds: only one of them names principals, or has resources"
            }
        })
    }
}

impl std::error::Error for MergeError {}

/// The statements of the first in their order, then those of the second that say something new. A Sid that both use is
/// dropped from the second.
///
/// ```
/// use provision_iam::{Document, merge};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let policy = |action: &str| {
///     let text = format!(r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": {action}, "Resource": "*"}}}}"#);
///     Document::parse(&text).map(|document| document.canonical()).map_err(|_| "no policy")
/// };
/// let merged = merge(&policy(r#""s3:Get*""#)?, &policy(r#""s3:GetObject""#)?)?;
/// assert_eq!(merged["Statement"].as_array().map(Vec::len), Some(1));
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// If the two read `${…}` differently, or are of different kinds.
pub fn merge(first: &Canonical, second: &Canonical) -> Result<Value, MergeError> {
    if let (Some(one), Some(other)) = (&first.version, &second.version)
        && one != other
    {
        return Err(MergeError::Versions);
    }
    let elements = |document: &Canonical| {
        let mut statements = document.statements.iter();
        statements.next().map(|one| (one.principal.is_some(), one.resource.is_some()))
    };
    if let (Some(one), Some(other)) = (elements(first), elements(second))
        && one != other
    {
        return Err(MergeError::Kinds);
    }
    let mut statements = in_order(first);
    let mut sids: BTreeSet<String> = statements.iter().filter_map(|one| one.sid.0.clone()).collect();
    for statement in in_order(second) {
        if diff::is_covered(first, &statement) {
            continue;
        }
        let sid = statement.sid.0.clone().filter(|sid| sids.insert(sid.clone()));
        statements.push(CanonicalStatement { sid: Unweighed(sid), ..statement });
    }
    let version = match (&first.version, &second.version) {
        (Some(version), _) | (None, Some(version)) => Some(version.clone()),
        (None, None) => [first, second].into_iter().filter_map(|one| one.written_version.0.clone()).max(),
    };
    let mut document = Map::new();
    if let Some(version) = version {
        document.insert("Version".to_owned(), json!(version));
    }
    if let Some(id) = first.id.as_ref().or(second.id.as_ref()) {
        document.insert("Id".to_owned(), json!(id));
    }
    document.insert("Statement".to_owned(), statements.iter().map(CanonicalStatement::to_json).collect());
    Ok(Value::Object(document))
}

fn in_order(document: &Canonical) -> Vec<CanonicalStatement> {
    let mut statements = document.statements.clone();
    statements.sort_by_key(|statement| statement.index.0);
    statements
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::{Access, diff};
    use crate::document::Document;

    fn canonical(statements: &str) -> Canonical {
        let text = format!(r#"{{"Version": "2012-10-17", "Statement": [{statements}]}}"#);
        Document::parse(&text).unwrap_or_else(|errors| panic!("{text}: {errors:?}")).canonical()
    }

    #[test]
    fn both_are_in_it_and_nothing_stands_twice() {
        let get = r#"{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#;
        let all = r#"{"Sid": "A", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#;
        let deny = r#"{"Effect": "Deny", "Action": "s3:DeleteObject", "Resource": "*"}"#;
        for (first, second, count) in [(all, get, 1), (get, all, 2), (get, deny, 2), (deny, deny, 1)] {
            let (a, b) = (canonical(first), canonical(second));
            let merged = merge(&a, &b).unwrap();
            assert_eq!(merged["Statement"].as_array().unwrap().len(), count, "{merged}");
            let merged = Document::parse(&merged.to_string()).unwrap().canonical();
            let joined = canonical(&format!("{}, {}", first.replace("\"A\"", "\"B\""), second));
            assert_eq!(diff(&merged, &joined).access, Access::Same, "{first} {second}");
        }
    }

    #[test]
    fn documents_of_two_kinds_are_not_one() {
        let identity = r#"{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#;
        let bucket = r#"{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "*"}"#;
        let trust =
            r#"{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}"#;
        for (first, second) in [(identity, bucket), (bucket, trust), (trust, identity)] {
            assert_eq!(merge(&canonical(first), &canonical(second)), Err(MergeError::Kinds));
            assert_eq!(merge(&canonical(second), &canonical(first)), Err(MergeError::Kinds));
        }
    }

    #[test]
    fn sids_stay_unique() {
        let get = r#"{"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}"#;
        let put = r#"{"Sid": "A", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}"#;
        let merged = merge(&canonical(get), &canonical(put)).unwrap();
        assert_eq!(
            (merged["Statement"][0]["Sid"].as_str(), merged["Statement"][1].get("Sid")),
            (Some("A"), None)
        );
    }
}
