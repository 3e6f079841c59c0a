//! Amazon Resource Names: `arn:partition:service:region:account:resource`.

use std::borrow::Cow;
use std::fmt;

mod form;

pub use form::{Fault, Form};

use crate::pattern::{self, overlap};

/// The six parts of an ARN (IAM User Guide, IAM identifiers). Any of them may be empty or a pattern.
///
/// ```
/// use provision_iam::arn::Arn;
///
/// let arn = Arn::parse("arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user").unwrap();
/// assert_eq!((arn.partition, arn.service, arn.region), ("aws", "redshift", "us-east-1"));
/// assert!(arn.has_account());
/// assert_eq!(arn.resource, "dbuser:analytics/transfer_user");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arn<'a> {
    pub partition: &'a str,
    pub service: &'a str,
    pub region: &'a str,
    pub account: &'a str,
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// Takes the text apart at its first five colons. None: it is no ARN.
    pub fn parse(text: &'a str) -> Option<Arn<'a>> {
        let mut parts = text.splitn(6, ':');
        if parts.next()? != "arn" {
            return None;
        }
        Some(Arn {
            partition: parts.next()?,
            service: parts.next()?,
            region: parts.next()?,
            account: parts.next()?,
            resource: parts.next()?,
        })
    }

    /// Takes the ARN of one thing apart, which is no pattern: partition and region are spelled out, and there is a
    /// resource. None: it is no such ARN.
    pub fn exact(text: &'a str) -> Option<Arn<'a>> {
        let plain =
            |part: &str| part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        let is_partition = |partition: &str| partition == "aws" || partition.starts_with("aws-");
        Arn::parse(text).filter(|arn| {
            !arn.resource.is_empty()
                && is_partition(arn.partition)
                && plain(arn.partition)
                && plain(arn.region)
        })
    }

    /// Does it name an account by its twelve digits?
    pub fn has_account(&self) -> bool {
        is_account_id(self.account)
    }

    fn parts(&self) -> [&'a str; 5] {
        [self.partition, self.service, self.region, self.account, self.resource]
    }
}

/// As it is written: `arn:partition:service:region:account:resource`.
///
/// ```
/// use provision_iam::arn::Arn;
///
/// let role = "arn:aws:iam::111122223333:role/vendors/acme-us-transfer";
/// assert_eq!(Arn::parse(role).unwrap().to_string(), role);
/// ```
impl fmt::Display for Arn<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "arn:{}", self.parts().join(":"))
    }
}

/// Twelve digits (IAM User Guide, Your AWS account ID).
pub fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

/// The account a principal stands for as a whole: `123456789012` or `arn:…:iam::123456789012:root`.
pub fn account_of_root(principal: &str) -> Option<&str> {
    if is_account_id(principal) {
        return Some(principal);
    }
    let arn = Arn::parse(principal)?;
    (arn.service == "iam" && arn.region.is_empty() && arn.resource == "root" && is_account_id(arn.account))
        .then_some(arn.account)
}

/// Role name and session name of `arn:…:sts::<account>:assumed-role/<role>/<session>`. The role's path is not in it.
pub fn assumed_role<'a>(arn: &Arn<'a>) -> Option<(&'a str, &'a str)> {
    if arn.service != "sts" {
        return None;
    }
    arn.resource.strip_prefix("assumed-role/")?.split_once('/')
}

/// The path that a role of this name most likely has, without the slash before it; empty for none. IAM Identity Center names
/// its roles so, and puts its region behind the path, unless that is us-east-1 (IAM Identity Center User Guide, Referencing
/// permission sets in resource policies).
pub fn likely_path(role: &str) -> &'static str {
    if role.starts_with("AWSReservedSSO_") { "aws-reserved/sso.amazonaws.com/" } else { "" }
}

/// Is this the role (path allowed) whose session that is?
pub fn is_role_of_session(role: &str, session: &str) -> bool {
    let (Some(role), Some(session)) = (Arn::parse(role), Arn::parse(session)) else {
        return false;
    };
    let Some((name, _)) = assumed_role(&session) else {
        return false;
    };
    let Some(path) = role.resource.strip_prefix("role/") else {
        return false;
    };
    role.service == "iam"
        && role.partition == session.partition
        && role.account == session.account
        && path.rsplit('/').next() == Some(name)
}

/// Matching of `ArnEquals` and `ArnLike`: each of the six parts on its own (IAM User Guide, condition operators).
pub fn like(pattern: &str, arn: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    let (Some(pattern), Some(arn)) = (Arn::parse(pattern), Arn::parse(arn)) else {
        return pattern == arn;
    };
    pattern.is_like(&arn, pattern::matches)
}

/// A pattern of a `Resource` element with the fields that it lacks, which stand for anything: `arn:aws:sqs` is
/// `arn:aws:sqs:*:*:*` (IAM User Guide, Resource element: incomplete ARNs).
pub(crate) fn completed(pattern: &str) -> Cow<'_, str> {
    const FIELDS: usize = 6;
    let fields = pattern.splitn(FIELDS, ':').count();
    match pattern.starts_with("arn:") && fields < FIELDS {
        true => Cow::Owned(format!("{pattern}{}", ":*".repeat(FIELDS - fields))),
        false => Cow::Borrowed(pattern),
    }
}

/// Matching of the `Resource` element. Wildcards stay within their field of the ARN, except a `*` that ends its field: it
/// may reach over the colons behind it (IAM User Guide, Resource element).
pub fn resource_matches(pattern: &str, resource: &str) -> bool {
    let pattern = &*completed(pattern);
    pattern::matches(pattern, resource)
        && match (Arn::parse(pattern), Arn::parse(resource)) {
            (Some(wanted), Some(given)) => wanted.reaches() || wanted.is_like(&given, pattern::matches),
            _ => true,
        }
}

/// Is there a resource that both patterns match? Never `false` where [`resource_matches`] takes a text for both.
pub fn resources_overlap(a: &str, b: &str) -> bool {
    let (a, b) = (&*completed(a), &*completed(b));
    overlap(a, b)
        && match (Arn::parse(a), Arn::parse(b)) {
            (Some(left), Some(right)) => left.reaches() || right.reaches() || left.is_like(&right, overlap),
            _ => true,
        }
}

/// Does a `*` of the pattern reach over colons, so that it may match an ARN of this form? In the form `*` stands for what
/// varies within a field.
pub(crate) fn reaches_form(pattern: &str, form: &str) -> bool {
    Arn::parse(pattern).is_some_and(|arn| arn.reaches()) && overlap(pattern, form)
}

/// Does the pattern `outer` of a `Resource` element match every resource that `inner` matches? Sound; `false` may also
/// mean "not sure".
pub fn resource_contains(outer: &str, inner: &str) -> bool {
    let (outer, inner) = (&*completed(outer), &*completed(inner));
    let is_plain = |text: &str| !text.starts_with("arn:") && !text.contains('$');
    if is_plain(outer) && is_plain(inner) {
        return pattern::contains(outer, inner);
    }
    if by_field(outer, inner, pattern::contains) {
        return true;
    }
    let mut variables = Vec::new();
    let reaches = Arn::parse(outer).is_some_and(|outer| outer.reaches());
    reaches
        && match (pattern::opaque(outer, &mut variables), pattern::opaque(inner, &mut variables)) {
            (Some(outer), Some(inner)) => pattern::contains(&outer, &inner),
            _ => false,
        }
}

impl Arn<'_> {
    /// Does a `*` end one of the fields before the resource?
    pub(crate) fn reaches(&self) -> bool {
        self.parts()[..4].iter().any(|part| part.ends_with('*'))
    }

    fn is_like(&self, other: &Arn, like: fn(&str, &str) -> bool) -> bool {
        self.parts().iter().zip(other.parts()).all(|(own, other)| like(own, other))
    }
}

/// Does the pattern `outer` match every ARN that `inner` matches, field by field as `ArnLike` does? Sound; `false` may
/// also mean "not sure".
pub fn contains(outer: &str, inner: &str) -> bool {
    // What has not all the parts is like nothing but itself, whatever stars are in it.
    outer == "*" || outer == inner || by_field(outer, inner, |_, _| false)
}

/// Field by field where both are ARNs, or else as told.
fn by_field(outer: &str, inner: &str, otherwise: fn(&str, &str) -> bool) -> bool {
    let mut variables = Vec::new();
    let (Some(outer), Some(inner)) =
        (pattern::opaque(outer, &mut variables), pattern::opaque(inner, &mut variables))
    else {
        return outer == inner;
    };
    match (Arn::parse(outer.as_ref()), Arn::parse(inner.as_ref())) {
        (Some(outer), Some(inner)) => outer.is_like(&inner, pattern::contains),
        _ => otherwise(outer.as_ref(), inner.as_ref()),
    }
}

/// Does a policy variable stand before the fifth colon, where IAM takes none (IAM User Guide, Policy variables: where you
/// can use policy variables)?
pub fn has_variable_before_resource(pattern: &str) -> bool {
    let fields: usize = pattern.splitn(6, ':').take(5).map(|field| field.len() + 1).sum();
    pattern.starts_with("arn:")
        && pattern.find("${").is_some_and(|at| at < fields.min(pattern.len()))
        && !pattern.starts_with("arn:${*}")
}

#[cfg(test)]
mod tests {
    use super::{Arn, completed, is_account_id, resource_matches};

    #[test]
    fn fields_that_a_pattern_lacks_stand_for_anything() {
        for (pattern, whole) in [
            ("arn:aws:sqs", "arn:aws:sqs:*:*:*"),
            ("arn:aws:sqs:us-east-1:*", "arn:aws:sqs:us-east-1:*:*"),
            ("arn:aws:s3:::acme", "arn:aws:s3:::acme"),
            ("*", "*"),
        ] {
            assert_eq!(completed(pattern), whole);
        }
        let queue = "arn:aws:sqs:us-east-1:111122223333:orders";
        assert!(resource_matches("arn:aws:sqs", queue));
        assert!(!resource_matches("arn:aws:sqs:eu-west-1", queue));
    }

    #[test]
    fn texts_are_taken_apart_at_their_colons() {
        for (text, parts) in [
            ("arn:aws:s3:::bucket/key", Some(["aws", "s3", "", "", "bucket/key"])),
            ("arn:aws-cn:iam::111122223333:role/a", Some(["aws-cn", "iam", "", "111122223333", "role/a"])),
            (
                "arn:aws:logs:us-east-1:1:log-group:x:*",
                Some(["aws", "logs", "us-east-1", "1", "log-group:x:*"]),
            ),
            ("arn:*:*:*:*:*", Some(["*"; 5])),
            ("arn:aws:s3:::", Some(["aws", "s3", "", "", ""])),
            ("arn:aws:s3::", None),
            ("ARN:aws:s3:::bucket", None),
            ("bucket", None),
            ("", None),
        ] {
            assert_eq!(Arn::parse(text).map(|arn| arn.parts()), parts, "{text}");
        }
    }

    #[test]
    fn an_exact_arn_is_spelled_out() {
        for (text, is_exact) in [
            ("arn:aws:s3:::bucket", true),
            ("arn:aws-us-gov:redshift:us-gov-west-1:111122223333:cluster:a", true),
            ("arn:aws:s3:::", false),
            ("arn:*:s3:::bucket", false),
            ("arn:amazon:s3:::bucket", false),
            ("arn:aws:redshift:*:111122223333:cluster:a", false),
            ("arn:aws:redshift:US-EAST-1:111122223333:cluster:a", false),
        ] {
            assert_eq!(Arn::exact(text).is_some(), is_exact, "{text}");
        }
        assert!(
            is_account_id("111122223333") && !is_account_id("11112222333") && !is_account_id("1111-2222-33")
        );
    }
}
