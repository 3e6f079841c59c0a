//! How a text that is to be replaced is told from a name.

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

pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
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
pub(super) fn is_slot(word: &str) -> bool {
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
pub(super) fn find_soft(text: &str) -> Option<&str> {
    let begins = |word: &str, start: &str| {
        word.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
    };
    words(text).find(|word| ["your-", "your_", "replace-", "insert-"].iter().any(|start| begins(word, start)))
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
