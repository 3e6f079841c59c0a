//! Who a principal of the type `AWS` is (IAM User Guide, Principal element).

use crate::arn::{self, Arn, is_account_id};
use crate::document::PrincipalElement;

/// The part of an ARN's resource before the first `/` or `:`, and the part behind it.
pub(crate) fn resource_type<'a>(arn: &Arn<'a>) -> Option<(&'a str, &'a str)> {
    arn.resource.split_once(['/', ':'])
}

/// Who an `AWS` principal is (IAM User Guide, Principal element).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AwsPrincipal<'a> {
    /// `*`
    Everyone,
    /// The account, as twelve digits or as its root ARN.
    Account(&'a str),
    User(Arn<'a>),
    Role(Arn<'a>),
    /// A session of a role: role name and session name.
    AssumedRole(Arn<'a>, &'a str, &'a str),
    FederatedUser(Arn<'a>),
    /// A unique id such as `AROA…`, what is left of a deleted principal.
    UniqueId(&'a str),
    /// None of the forms that can be a principal.
    Other,
}

impl<'a> AwsPrincipal<'a> {
    pub fn parse(text: &'a str) -> AwsPrincipal<'a> {
        if text == "*" {
            return AwsPrincipal::Everyone;
        }
        if is_account_id(text) {
            return AwsPrincipal::Account(text);
        }
        if is_unique_id(text) {
            return AwsPrincipal::UniqueId(text);
        }
        let Some(arn) = Arn::parse(text) else {
            return AwsPrincipal::Other;
        };
        match (arn.service, arn.resource.split_once('/')) {
            ("iam", None) if arn.resource == "root" => AwsPrincipal::Account(arn.account),
            ("iam", Some(("user", name))) if !name.is_empty() => AwsPrincipal::User(arn),
            ("iam", Some(("role", name))) if !name.is_empty() => AwsPrincipal::Role(arn),
            ("sts", Some(("assumed-role", rest))) => match rest.split_once('/') {
                Some((role, session)) if !role.is_empty() && !session.is_empty() => {
                    AwsPrincipal::AssumedRole(arn, role, session)
                }
                _ => AwsPrincipal::Other,
            },
            ("sts", Some(("federated-user", name))) if !name.is_empty() => AwsPrincipal::FederatedUser(arn),
            _ => AwsPrincipal::Other,
        }
    }

    /// The account it is in, where the text says so.
    pub fn account(&self) -> Option<&'a str> {
        match self {
            AwsPrincipal::Account(account) => Some(account),
            AwsPrincipal::User(arn)
            | AwsPrincipal::Role(arn)
            | AwsPrincipal::AssumedRole(arn, ..)
            | AwsPrincipal::FederatedUser(arn) => Some(arn.account),
            _ => None,
        }
    }
}

/// What NotPrincipal of a Deny has to name beside this principal, and does not: the account, and of a session the role
/// (IAM User Guide, NotPrincipal element).
pub(crate) fn names_missing(name: &str, element: &PrincipalElement) -> Vec<String> {
    let others = || element.all().filter(|(kind, _)| *kind == "AWS").map(|(_, text)| text.value.as_str());
    let parsed = AwsPrincipal::parse(name);
    let arn = match parsed {
        AwsPrincipal::User(arn)
        | AwsPrincipal::Role(arn)
        | AwsPrincipal::AssumedRole(arn, ..)
        | AwsPrincipal::FederatedUser(arn) => arn,
        _ => return Vec::new(),
    };
    let mut missing = Vec::new();
    if !others().any(|other| AwsPrincipal::parse(other) == AwsPrincipal::Account(arn.account)) {
        missing.push(format!("arn:{}:iam::{}:root", arn.partition, arn.account));
    }
    if let AwsPrincipal::AssumedRole(_, role, _) = parsed
        && !others().any(|other| arn::is_role_of_session(other, name))
    {
        missing.push(format!("arn:{}:iam::{}:role/{role}", arn.partition, arn.account));
    }
    missing
}

/// Prefixes of unique ids and what they stand for (IAM User Guide, IAM identifiers: unique identifiers).
const UNIQUE_IDS: [(&str, &str); 8] = [
    ("AIDA", "an IAM user"),
    ("AROA", "a role"),
    ("AGPA", "a group"),
    ("AIPA", "an instance profile"),
    ("ANPA", "a managed policy"),
    ("AKIA", "an access key"),
    ("ASIA", "a temporary access key"),
    ("ABIA", "a bearer token"),
];

/// What a unique id stands for.
pub(crate) fn unique_id_of(text: &str) -> Option<&'static str> {
    let found = UNIQUE_IDS.iter().find(|(prefix, _)| text.starts_with(prefix));
    found.map(|(_, what)| *what).filter(|_| is_unique_id(text))
}

fn is_unique_id(text: &str) -> bool {
    let upper = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
    (16..=128).contains(&text.len())
        && text.bytes().all(upper)
        && UNIQUE_IDS.iter().any(|(prefix, _)| text.starts_with(prefix))
}
