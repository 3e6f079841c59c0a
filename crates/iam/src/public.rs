//! Who is a stranger: statements that let in everybody, and conditions that leave known ones only.
//!
//! Amazon S3 calls a bucket policy public unless it grants to fixed values alone: values without wildcards and policy
//! variables, of keys that say who calls or from where (Amazon S3 User Guide, Blocking public access to your Amazon S3
//! storage: the meaning of "public"). Within an account that is named, a pattern may leave the name open: everybody it
//! matches belongs to that account (AWS Storage Blog, Understanding Amazon S3 Block Public Access).

use ipnet::IpNet;

use crate::arn::{Arn, is_account_id};
use crate::document::{ConditionTest, Document, Effect, Statement};
use crate::operator::{Comparison, Family, Operator, Qualifier};
use crate::principal::AwsPrincipal;
use crate::value::parse_range;

/// Would S3 call this bucket policy public?
///
/// ```
/// use provision_iam::{Document, public};
///
/// # fn main() -> Result<(), Vec<provision_iam::Finding>> {
/// let policy = |condition: &str| {
///     Document::parse(&format!(
///         r#"{{"Statement": {{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
///             "Resource": "arn:aws:s3:::acme/*", "Condition": {condition}}}}}"#
///     ))
/// };
/// assert!(!public::is_public(&policy(r#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#)?));
/// assert!(public::is_public(&policy(r#"{"IpAddress": {"aws:SourceIp": "128.0.0.0/1"}}"#)?));
/// # Ok(())
/// # }
/// ```
pub fn is_public(document: &Document) -> bool {
    document.statements.iter().any(|statement| {
        statement.effect.value == Effect::Allow && allows_everyone(statement) && !is_narrowed(statement)
    })
}

/// Is the statement about everybody: `"*"`, `{"AWS": "*"}`, or all but some?
pub fn allows_everyone(statement: &Statement) -> bool {
    statement.principal.as_ref().is_some_and(|principal| {
        principal.negated || principal.all().any(|(kind, name)| kind == "AWS" && name.value == "*")
    })
}

/// Whom an Allow lets in besides the account's own users, roles and AWS services, each in words; nobody for a Deny.
///
/// ```
/// use provision_iam::{Document, public};
///
/// # fn main() -> Result<(), Vec<provision_iam::Finding>> {
/// let policy = Document::parse(
///     r#"{"Statement": {"Effect": "Allow", "Principal": {"AWS": ["999988887777", "arn:aws:iam::111122223333:root"]},
///         "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}}"#,
/// )?;
/// assert_eq!(public::strangers(&policy.statements[0], "111122223333"), ["the account 999988887777"]);
/// # Ok(())
/// # }
/// ```
pub fn strangers(statement: &Statement, account: &str) -> Vec<String> {
    let Some(principal) = statement.principal.as_ref().filter(|_| statement.effect.value == Effect::Allow)
    else {
        return Vec::new();
    };
    if allows_everyone(statement) {
        return match is_narrowed(statement) {
            true if is_kept_to(statement, account) => Vec::new(),
            true => vec!["whoever meets its condition".to_owned()],
            false => vec!["everybody".to_owned()],
        };
    }
    let named = principal.all().filter_map(|(kind, name)| match (kind, AwsPrincipal::parse(&name.value)) {
        // What is left of somebody who was deleted lets nobody in (IAM User Guide, Principal element).
        ("Service", _) | ("AWS", AwsPrincipal::UniqueId(_)) => None,
        ("AWS", principal) => match principal.account() {
            Some(own) if own == account => None,
            Some(_) if matches!(principal, AwsPrincipal::Account(_)) => {
                principal.account().map(|other| format!("the account {other}"))
            }
            _ => Some(name.value.clone()),
        },
        (kind, _) => Some(format!("{kind} {}", name.value)),
    });
    named.collect()
}

/// Does a test of the condition leave callers of the account only?
fn is_kept_to(statement: &Statement, account: &str) -> bool {
    statement.tests().any(|(block, test)| {
        let is_of_account =
            |value: &str| value == account || Arn::parse(value).is_some_and(|arn| arn.account == account);
        Operator::parse(&block.operator)
            .is_some_and(|operator| narrows(operator, test, |about| about == About::Caller))
            && test.values.iter().all(|value| is_of_account(value.as_str()))
    })
}

/// Does its condition leave known callers, networks or access points only?
pub fn is_narrowed(statement: &Statement) -> bool {
    statement.tests().any(|(block, test)| {
        Operator::parse(&block.operator).is_some_and(|operator| narrows(operator, test, |_| true))
    })
}

/// What a key that narrows says of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum About {
    /// Account, organization or identity of the caller.
    Caller,
    /// For whom a service calls.
    Source,
    /// The network, the VPC endpoint.
    Network,
    /// The access point, the key of the encryption.
    Resource,
}

/// The keys of which a fixed value leaves known ones only, in lower case.
const NARROWING: [(&str, About); 21] = [
    ("aws:principalaccount", About::Caller),
    ("aws:principalarn", About::Caller),
    ("aws:principalorgid", About::Caller),
    ("aws:principalorgpaths", About::Caller),
    ("aws:sourceaccount", About::Source),
    ("aws:sourcearn", About::Source),
    ("aws:sourceorgid", About::Source),
    ("aws:sourceorgpaths", About::Source),
    ("aws:sourceowner", About::Source),
    ("aws:sourceip", About::Network),
    ("aws:sourcevpc", About::Network),
    ("aws:sourcevpcarn", About::Network),
    ("aws:sourcevpce", About::Network),
    ("aws:userid", About::Caller),
    ("aws:vpceaccount", About::Network),
    ("aws:vpceorgid", About::Network),
    ("aws:vpceorgpaths", About::Network),
    ("kms:calleraccount", About::Caller),
    ("s3:dataaccesspointaccount", About::Resource),
    ("s3:dataaccesspointarn", About::Resource),
    ("s3:x-amz-server-side-encryption-aws-kms-key-id", About::Resource),
];

/// Does the test keep out all but known ones, by a key that says what is asked for? A request without the key does not
/// meet it, and every one of its values is fixed: each is enough.
pub(crate) fn narrows(operator: Operator, test: &ConditionTest, says: impl Fn(About) -> bool) -> bool {
    let key = test.key.to_ascii_lowercase();
    let is_of_these = NARROWING.iter().any(|(known, about)| *known == key && says(*about));
    let is_positive = !operator.comparison.is_negated()
        && operator.comparison != Comparison::Null
        && !operator.if_exists
        && operator.qualifier != Some(Qualifier::ForAllValues);
    is_of_these
        && is_positive
        && !test.values.is_empty()
        && test.values.iter().all(|value| is_fixed(&key, operator, value.as_str()))
}

/// Does the value name known ones?
fn is_fixed(key: &str, operator: Operator, value: &str) -> bool {
    if value.contains("${") {
        return false;
    }
    if key == "aws:sourceip" {
        return operator.comparison.family() == Family::Ip && is_narrow(value);
    }
    let takes_patterns = operator.comparison.takes_wildcards();
    let is_open = |text: &str| takes_patterns && text.contains(['*', '?']);
    if !is_open(value) {
        return !value.is_empty();
    }
    match Arn::parse(value) {
        // Everything in an account that is named.
        Some(arn) => is_account_id(arn.account) && !is_open(arn.service),
        // A path of an organization: what is below it belongs to it.
        None if key.ends_with("orgpaths") => value
            .split_once('/')
            .is_some_and(|(organization, _)| organization.starts_with("o-") && !is_open(organization)),
        None => false,
    }
}

/// No wider than /8 of IPv4 and /32 of IPv6, beyond which S3 takes a range for everybody.
fn is_narrow(range: &str) -> bool {
    match parse_range(range) {
        Some(IpNet::V4(net)) => net.prefix_len() >= 8,
        Some(IpNet::V6(net)) => net.prefix_len() >= 32,
        None => false,
    }
}

/// Does the value, as a pattern, match whatever it is compared with, or all but what has no separators in it? Such are
/// `*`, `?*` and `*:*`.
pub(crate) fn names_everything(value: &str) -> bool {
    value.contains('*')
        && value.chars().all(|c| {
            matches!(c, '*' | '?') || (c.is_ascii_punctuation() && !matches!(c, '$' | '{' | '}' | '<' | '>'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public(principal: &str, condition: &str) -> bool {
        let text = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Principal": {principal}, "Action": "s3:GetObject",
                "Resource": "arn:aws:s3:::acme/*", "Condition": {condition}}}}}"#
        );
        is_public(&Document::parse(&text).unwrap())
    }

    #[test]
    fn fixed_values_alone_keep_strangers_out() {
        for (condition, expected) in [
            (r#"{}"#, true),
            (r#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#, false),
            (r#"{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "0.0.0.0/1"]}}"#, true),
            (r#"{"IpAddress": {"aws:SourceIp": "64.0.0.0/7"}}"#, true),
            (r#"{"IpAddress": {"aws:SourceIp": "2001:db8::/31"}}"#, true),
            (r#"{"IpAddress": {"aws:SourceIp": "2001:db8::/32"}}"#, false),
            (r#"{"IpAddressIfExists": {"aws:SourceIp": "203.0.113.0/24"}}"#, true),
            (r#"{"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#, true),
            (r#"{"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, false),
            (r#"{"StringLike": {"aws:PrincipalOrgID": "o-*"}}"#, true),
            (r#"{"StringLike": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, false),
            (r#"{"StringEquals": {"aws:PrincipalOrgID": "${aws:PrincipalOrgID}"}}"#, true),
            (r#"{"ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#, true),
            (r#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-a1b2c3d4e5/r-ab12/*"}}"#, false),
            (r#"{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-*/r-ab12/*"}}"#, true),
            (r#"{"StringLike": {"aws:userid": "*:loader"}}"#, true),
            (r#"{"StringLike": {"aws:Referer": "https://www.example.com/*"}}"#, true),
            (r#"{"StringEquals": {"aws:Referer": "https://www.example.com/"}}"#, true),
            (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/vendor"}}"#, true),
            (r#"{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/*"}}"#, false),
            (r#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::*"}}"#, true),
            (r#"{"ArnLike": {"aws:SourceArn": "arn:aws:s3:::acme"}}"#, false),
            (r#"{"StringLike": {"aws:SourceVpc": "vpc-*"}}"#, true),
            (
                r#"{"ArnLike": {"s3:DataAccessPointArn": "arn:aws:s3:us-east-1:111122223333:accesspoint/*"}}"#,
                false,
            ),
            (r#"{"Bool": {"aws:SecureTransport": "true"}}"#, true),
            (r#"{"Null": {"aws:PrincipalOrgID": "false"}}"#, true),
        ] {
            assert_eq!(public("\"*\"", condition), expected, "{condition}");
        }
    }

    #[test]
    fn known_principals_are_not_everybody() {
        for (principal, expected) in [
            (r#""*""#, true),
            (r#"{"AWS": ["111122223333", "*"]}"#, true),
            (r#"{"AWS": "arn:aws:iam::111122223333:root"}"#, false),
            (r#"{"Service": "logging.s3.amazonaws.com"}"#, false),
        ] {
            assert_eq!(public(principal, "{}"), expected, "{principal}");
        }
    }

    #[test]
    fn whoever_is_not_of_the_account_is_a_stranger() {
        let caller = |value: &str| format!(r#"{{"StringEquals": {{"aws:PrincipalAccount": "{value}"}}}}"#);
        let (own, other) = (caller("111122223333"), caller("999988887777"));
        for (principal, condition, expected) in [
            (r#""*""#, "{}", &["everybody"][..]),
            (r#""*""#, &own, &[]),
            (r#""*""#, &other, &["whoever meets its condition"]),
            (
                r#""*""#,
                r#"{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#,
                &["whoever meets its condition"],
            ),
            (r#"{"AWS": ["111122223333", "arn:aws:iam::111122223333:role/loader"]}"#, "{}", &[]),
            (r#"{"AWS": "arn:aws:iam::999988887777:root"}"#, "{}", &["the account 999988887777"]),
            (
                r#"{"AWS": "arn:aws:iam::999988887777:role/loader"}"#,
                "{}",
                &["arn:aws:iam::999988887777:role/loader"],
            ),
            (r#"{"AWS": "AROAEXAMPLEEXAMPLE123"}"#, "{}", &[]),
            (r#"{"Service": "logging.s3.amazonaws.com"}"#, "{}", &[]),
            (r#"{"CanonicalUser": "79a59d"}"#, "{}", &["CanonicalUser 79a59d"]),
        ] {
            let text = format!(
                r#"{{"Statement": {{"Effect": "Allow", "Principal": {principal}, "Action": "s3:GetObject",
                    "Resource": "arn:aws:s3:::acme/*", "Condition": {condition}}}}}"#
            );
            let strangers = strangers(&Document::parse(&text).unwrap().statements[0], "111122223333");
            assert_eq!(strangers, expected, "{principal} {condition}");
            let denied = Document::parse(&text.replace("Allow", "Deny")).unwrap();
            assert!(super::strangers(&denied.statements[0], "111122223333").is_empty());
        }
    }

    #[test]
    fn a_pattern_of_wildcards_alone_names_everything() {
        for (value, expected) in [
            ("*", true),
            ("?*", true),
            ("*:*", true),
            ("repo:*", false),
            ("?", false),
            ("acme", false),
            ("", false),
            ("<*>", false),
        ] {
            assert_eq!(names_everything(value), expected, "{value}");
        }
    }
}
