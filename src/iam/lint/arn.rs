//! Amazon Resource Names (IAM User Guide, IAM identifiers).

/// An ARN in its six fields; wildcards may stand in the last four and in the partition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Arn<'a> {
    pub partition: &'a str,
    pub service: &'a str,
    pub region: &'a str,
    pub account: &'a str,
    /// Everything after the fifth colon.
    pub resource: &'a str,
}

impl<'a> Arn<'a> {
    /// Takes an ARN apart; `None` if it does not begin with `arn:` or has fewer than six fields.
    pub fn parse(text: &'a str) -> Option<Arn<'a>> {
        let mut fields = text.splitn(6, ':');
        if fields.next() != Some("arn") {
            return None;
        }
        Some(Arn {
            partition: fields.next()?,
            service: fields.next()?,
            region: fields.next()?,
            account: fields.next()?,
            resource: fields.next()?,
        })
    }

    /// The part of the resource before the first `/` or `:` and the part behind it.
    pub fn resource_type(&self) -> Option<(&'a str, &'a str)> {
        self.resource.split_once(['/', ':'])
    }
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
        if crate::catalogue::partitions::is_account(text) {
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
            ("sts", Some(("federated-user", name))) if !name.is_empty() => {
                AwsPrincipal::FederatedUser(arn)
            }
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
    let found = UNIQUE_IDS
        .iter()
        .find(|(prefix, _)| text.starts_with(prefix));
    found.map(|(_, what)| *what).filter(|_| is_unique_id(text))
}

fn is_unique_id(text: &str) -> bool {
    let upper = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit();
    (16..=128).contains(&text.len())
        && text.bytes().all(upper)
        && UNIQUE_IDS
            .iter()
            .any(|(prefix, _)| text.starts_with(prefix))
}
