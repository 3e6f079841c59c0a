//! Text that a guide or template wants replaced.

use super::Check;
use super::findings::Findings;
use super::policy::Policy;
use crate::catalogue::findings as rule;
use crate::finding::{Place, Severity};

pub(super) const CHECKS: &[Check] = &[left_in, example_values];

fn left_in(policy: &Policy, found: &mut Findings) {
    for statement in &policy.statements {
        for resource in &statement.resources {
            report(&resource.text.value, &resource.text.place, found);
        }
        for (_, text) in statement.principal().into_iter().flat_map(|principal| principal.all()) {
            report(&text.value, &text.place, found);
        }
        for test in &statement.tests {
            // Names of keys are in capitals here and there; issuers and tags are not.
            if is_claim(&test.key) || bracketed(&test.key).is_some() {
                report(&test.raw.key.value, &test.raw.key.place, found);
            }
            // What other services' keys hold may well look like this.
            let is_judged = test.known.is_some() || is_claim(&test.key);
            for (value, at) in test.values() {
                if is_judged || value.starts_with('<') {
                    report(value, &at.place, found);
                }
            }
        }
    }
}

/// A claim of an identity provider: `issuer.example.com:sub`.
fn is_claim(key: &str) -> bool {
    key.split_once(':').is_some_and(|(issuer, _)| issuer.contains('.'))
}

fn report(text: &str, place: &Place, found: &mut Findings) {
    if let Some(first) = find(text) {
        let others: Vec<&str> = words(text).filter(|word| is_slot(word) && !first.contains(word)).collect();
        let message = match others.is_empty() {
            true => format!("{first} is still to be replaced"),
            false => format!("{first}, {} are still to be replaced", others.join(", ")),
        };
        found.add(&rule::PLACEHOLDER, place, message, "put the real value in its place");
    } else if let Some(placeholder) = find_soft(text) {
        let message = format!("{placeholder} looks as if it were still to be replaced");
        let hint = "put the real value in its place";
        found.add_as(&rule::PLACEHOLDER, Severity::Warning, place, message, hint);
    }
}

/// The part of a value that is plainly a placeholder.
pub(super) fn find(text: &str) -> Option<&str> {
    // Most texts have none of the marks that the first three look for.
    let is_marked = text.bytes().any(|b| matches!(b, b'<' | b'[' | b'{' | b'.') || !b.is_ascii());
    let marked = || bracketed(text).or_else(|| template_variable(text)).or_else(|| ellipsis(text));
    is_marked.then(marked).flatten().or_else(|| words(text).find(|word| is_slot(word)))
}

/// `<account-id>`, `{{ account }}`, `[ACCOUNT]`
pub(super) fn bracketed(text: &str) -> Option<&str> {
    for (open, close) in [("{{", "}}"), ("<", ">"), ("[", "]")] {
        let Some(start) = text.find(open) else {
            continue;
        };
        let Some(length) = text[start..].find(close) else {
            continue;
        };
        let inner = &text[start + open.len()..start + length];
        let has_letter = inner.chars().any(|c| c.is_alphabetic());
        if has_letter && (open != "[" || is_capital(inner)) {
            return Some(&text[start..start + length + close.len()]);
        }
    }
    None
}

/// `${AWS::AccountId}`, `${var.account}`, `${AccountId}`: variables of CloudFormation, Terraform, shells. Those of IAM
/// name a condition key, `${aws:username}`, or a character, `${*}`.
fn template_variable(text: &str) -> Option<&str> {
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let end = start + rest[start..].find('}')? + 1;
        let name = rest[start + 2..end - 1].split(',').next().unwrap_or_default();
        let is_key = name.contains(':') && !name.contains("::");
        let has_letter = name.chars().any(|c| c.is_alphabetic());
        if has_letter && !is_key {
            return Some(&rest[start..end]);
        }
        rest = &rest[end..];
    }
    None
}

fn ellipsis(text: &str) -> Option<&str> {
    ["…", "..."].into_iter().find(|dots| text.contains(dots))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-').filter(|word| word.len() > 1)
}

fn is_capital(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_uppercase()) && !text.bytes().any(|b| b.is_ascii_lowercase())
}

/// Words that make a placeholder of a name in capitals, and words that go with them.
const SLOTS: [&str; 19] = [
    "ACCOUNT",
    "ACCOUNTID",
    "ARN",
    "BUCKET",
    "BUCKETNAME",
    "CLUSTER",
    "DATABASE",
    "ID",
    "IDENTIFIER",
    "INSERT",
    "NAME",
    "NUMBER",
    "PLACEHOLDER",
    "REGION",
    "REPLACE",
    "TODO",
    "USERNAME",
    "WORKGROUP",
    "YOUR",
];
const COMPANIONS: [&str; 33] = [
    "A",
    "AN",
    "AND",
    "AUDIENCE",
    "AWS",
    "B",
    "DB",
    "EXTERNAL",
    "HERE",
    "IAM",
    "KEY",
    "KMS",
    "ME",
    "MY",
    "OR",
    "ORG",
    "PARTITION",
    "PARTY",
    "PREFIX",
    "PROVIDER",
    "ROLE",
    "S3",
    "SCHEMA",
    "SECRET",
    "SERVICE",
    "SOURCE",
    "SUBJECT",
    "THE",
    "THIRD",
    "TRUSTED",
    "USER",
    "VALUE",
    "WITH",
];

/// `ACCOUNT_ID`, `THIRD-PARTY-ACCOUNT`, `CHANGEME`, `XXXXXXXXXXXX`
fn is_slot(word: &str) -> bool {
    if ["changeme", "replaceme", "fixme"].iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return true;
    }
    if word.len() >= 4 && word.bytes().all(|b| b == b'x' || b == b'X') {
        return true;
    }
    if !is_capital(word) {
        return false;
    }
    let mut has_slot = false;
    word.split(['_', '-']).filter(|part| !part.is_empty()).all(|part| {
        let is_slot = SLOTS.contains(&part);
        has_slot |= is_slot;
        is_slot || COMPANIONS.contains(&part) || part.bytes().all(|b| b.is_ascii_digit())
    }) && has_slot
}

/// What could be a name as well: `your-bucket`.
fn find_soft(text: &str) -> Option<&str> {
    let begins = |word: &str, start: &str| {
        word.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
    };
    words(text).find(|word| ["your-", "your_", "replace-", "insert-"].iter().any(|start| begins(word, start)))
}

/// Values that AWS's documentation uses in examples and does not let anybody have.
fn example_values(policy: &Policy, found: &mut Findings) {
    let statements = || policy.statements.iter();
    let mut principals = statements().flat_map(|statement| statement.principals("AWS"));
    let is_account = |text: &str| text == "123456789012" || text.contains("::123456789012:");
    if let Some(text) = principals.find(|text| is_account(&text.value)) {
        let message = "123456789012 is the account of AWS's examples; IAM refuses it as a principal";
        found.add(&rule::EXAMPLE_VALUE, &text.place, message, "name the real account");
    }
    let mut resources = statements().flat_map(|statement| &statement.resources);
    if let Some(resource) = resources.find(|resource| resource.text.value.contains(":::amzn-s3-demo-")) {
        let message = "bucket names beginning with amzn-s3-demo- are reserved for AWS's examples";
        found.add(&rule::EXAMPLE_VALUE, &resource.text.place, message, "name the real bucket");
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn placeholders_are_told_from_names() {
        for text in [
            "<some_service_account_identifier>",
            "arn:aws:s3:::BUCKET_NAME/*",
            "arn:aws:redshift:REGION_NAME:ACCOUNT_ID:dbuser:CLUSTER_NAME/USERNAME",
            "arn:aws:iam::ACCOUNT-B-ID:role/CrossAccountRole",
            "arn:aws:iam::THIRD-PARTY-ACCOUNT:root",
            "arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/WORKGROUP_NAME_OR_ID",
            "arn:aws:iam::{{ account }}:root",
            "arn:aws:s3:::${BucketName}/*",
            "arn:${AWS::Partition}:s3:::b",
            "arn:aws:iam::XXXXXXXXXXXX:root",
            "arn:aws:iam::[ACCOUNT]:root",
            "arn:aws:iam::...:root",
        ] {
            assert!(find(text).is_some(), "{text}");
        }
        for text in [
            "arn:aws:s3:::bucket-name/*",
            "arn:aws:s3:::bucket/${aws:username}/*",
            "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'none'}/*",
            "arn:aws:iam::111122223333:role/ADMIN-ROLE",
            "arn:aws:iam::111122223333:user/JOHN",
            "arn:aws:iam::111122223333:role/MyRole",
            "AIDACKCEVSQ6C2EXAMPLE",
            "us-west-2_EXAMPLE",
            "repo:GitHubOrg/GitHubRepo:ref:refs/heads/main",
            "arn:aws:s3:::DOC-EXAMPLE-BUCKET",
            "66677788899900pro0",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
