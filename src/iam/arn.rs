//! Amazon Resource Names: `arn:partition:service:region:account:resource`.

use crate::pattern;

/// The six parts of an ARN. Any of them may be empty or a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arn<'a> {
    pub partition: &'a str,
    pub service: &'a str,
    pub region: &'a str,
    pub account: &'a str,
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
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

    fn parts(&self) -> [&'a str; 5] {
        [self.partition, self.service, self.region, self.account, self.resource]
    }
}

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
    pattern.parts().iter().zip(arn.parts()).all(|(pattern, part)| pattern::matches(pattern, part))
}

/// Matching of the `Resource` element. Wildcards stay within their part of the ARN, except a `*` that ends its part:
/// it may reach beyond (IAM User Guide, Resource element).
pub fn resource_matches(pattern: &str, resource: &str) -> bool {
    if !pattern::matches(pattern, resource) {
        return false;
    }
    match (Arn::parse(pattern), Arn::parse(resource)) {
        (Some(wanted), Some(given)) => {
            let reaches = wanted.parts()[..4].iter().any(|part| part.ends_with('*'));
            reaches
                || wanted
                    .parts()
                    .iter()
                    .zip(given.parts())
                    .all(|(pattern, part)| pattern::matches(pattern, part))
        }
        _ => true,
    }
}

/// Does the pattern `outer` match every ARN that `inner` matches? Sound; `false` may also mean "not sure".
pub fn contains(outer: &str, inner: &str) -> bool {
    let mut variables = Vec::new();
    let (Some(outer), Some(inner)) =
        (pattern::opaque(outer, &mut variables), pattern::opaque(inner, &mut variables))
    else {
        return outer == inner;
    };
    let (outer, inner) = (outer.as_ref(), inner.as_ref());
    match (Arn::parse(outer), Arn::parse(inner)) {
        (Some(outer), Some(inner)) => {
            outer.parts().iter().zip(inner.parts()).all(|(outer, inner)| pattern::contains(outer, inner))
        }
        _ => pattern::contains(outer, inner),
    }
}
