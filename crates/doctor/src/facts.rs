//! What an error text says by its structure: who, what, on what, and the codes beside it.

use std::sync::LazyLock;

use provision_iam::arn::{Arn, assumed_role, is_account_id};
use regex::Regex;
use serde::Serialize;

/// What stands in the text; what does not is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Facts {
    /// Who asked: the ARN of a principal, or the name of a database user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The IAM action, such as `sts:AssumeRole`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// An ARN, an S3 URL, a host, or an object of a database with its kind, such as `schema sales`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resource: Option<String>,
    /// The error code of AWS, such as `AccessDenied`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The operation of the API, such as `AssumeRole`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The five characters of the SQLSTATE.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sql_state: Option<String>,
    /// The ARN of the policy that decided, where the text names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// The issuer of a web identity token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
}

impl Facts {
    fn statement(&self) -> impl Iterator<Item = &String> {
        [&self.actor, &self.action, &self.resource].into_iter().flatten()
    }

    /// How many of who, what and on what are there.
    pub(crate) fn count(&self) -> usize {
        self.statement().count()
    }

    /// How long they are.
    pub(crate) fn length(&self) -> usize {
        self.statement().map(String::len).sum()
    }

    /// The account in the resource's ARN.
    pub(crate) fn resource_account(&self) -> Option<&str> {
        account(self.resource.as_deref()?)
    }

    pub(crate) fn actor_account(&self) -> Option<&str> {
        account(self.actor.as_deref()?)
    }

    /// The actor by the name of what a policy is attached to: a role, not its session.
    pub(crate) fn identity(&self) -> Option<String> {
        let actor = self.actor.as_deref()?;
        let arn = Arn::parse(actor)?;
        match assumed_role(&arn) {
            Some((role, _)) => Some(format!("the role {role}")),
            None => match arn.resource.rsplit_once('/') {
                Some((kind, name)) => Some(format!("the {} {name}", kind.split('/').next().unwrap_or(kind))),
                None => Some(actor.to_owned()),
            },
        }
    }

    /// Whether the text names two accounts.
    pub(crate) fn is_across_accounts(&self) -> bool {
        matches!((self.actor_account(), self.resource_account()), (Some(actor), Some(resource)) if actor != resource)
    }
}

fn account(arn: &str) -> Option<&str> {
    arn.split(':').nth(4).filter(|account| is_account_id(account))
}

static CODE: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    patterns(&[
        r"An error occurred \((?P<code>\w+)\)",
        r"(?i)Error Code:\s*(?P<code>\w+)",
        r"api error (?P<code>\w+)",
        r#"(?i)"?\berror_?code"?\s*[:=]\s*"(?P<code>\w+)""#,
        r#""?Code"?\s*[:=]\s*["'](?P<code>[A-Za-z][\w.]+)["']"#,
        r"Status \d{3},\s*Error (?P<code>\w+)",
        r"Errors::(?P<code>\w+)",
        r"\b(?P<code>AccessDenied(?:Exception)?|MalformedPolicyDocument|InvalidIdentityToken|LimitExceeded|UnauthorizedOperation|ValidationError)\b",
    ])
});
static OPERATION: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    patterns(&[
        r"when calling the (?P<operation>\w+) operation",
        r"operation error [\w ]+: (?P<operation>\w+)",
        r#"Error executing "(?P<operation>\w+)""#,
        r#""eventName"\s*:\s*"(?P<operation>\w+)""#,
    ])
});
static SQL_STATE: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    patterns(&[
        r"'C'\s*:\s*'(?P<sql_state>[0-9A-Z]{5})'",
        r"(?i)SQL ?STATE\b\W{0,3}(?P<sql_state>[0-9A-Z]{5})\b",
        r#"(?i)\bcode"?\s*[:=]\s*["'](?P<sql_state>[0-9][0-9A-Z]{4}|XX000|HV000)["']"#,
    ])
});

fn patterns(patterns: &[&str]) -> Vec<Regex> {
    patterns.iter().map(|pattern| Regex::new(pattern).expect("a pattern of this file")).collect()
}

/// The first group of the first pattern that is there.
fn first(patterns: &[Regex], text: &str) -> Option<String> {
    patterns.iter().find_map(|pattern| Some(pattern.captures(text)?.get(1)?.as_str().to_owned()))
}

/// The codes and operation in a plain text; who and what are the statement's.
pub(crate) fn codes(plain: &str) -> Facts {
    Facts {
        code: first(&CODE, plain),
        operation: first(&OPERATION, plain),
        sql_state: first(&SQL_STATE, plain).map(|state| state.to_ascii_uppercase()),
        ..Facts::default()
    }
}

/// A value without the quotation marks and brackets around it, and nothing if it is all mask.
pub(crate) fn value(text: &str) -> Option<String> {
    let text = text.trim().trim_matches(['"', '\'']);
    let mut text = text.trim_end_matches(['.', ',', ';', ':', '"', '\'', '!', '?', '\\']);
    for (open, close) in [('(', ')'), ('[', ']'), ('{', '}'), ('<', '>')] {
        while text.ends_with(close) && text.matches(open).count() < text.matches(close).count() {
            text = text[..text.len() - 1].trim_end_matches(['.', ',', ';', '"', '\'']);
        }
        text = text.strip_prefix(open).filter(|rest| !rest.contains(close)).unwrap_or(text);
    }
    let is_mask = !text.chars().any(char::is_alphanumeric) && text != "*"
        || ["redacted", "<redacted>", "[redacted]", "xxx", "<arn>", "<role>"]
            .contains(&text.to_ascii_lowercase().as_str());
    (!is_mask && !text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Facts, codes, value};

    #[test]
    fn values_lose_what_is_around_them() {
        for (given, expected) in [
            ("\"arn:aws:s3:::b/k\"", Some("arn:aws:s3:::b/k")),
            ("arn:aws:iam::111122223333:role/x).", Some("arn:aws:iam::111122223333:role/x")),
            ("arn:aws:iam::<account>:role/<role>", Some("arn:aws:iam::<account>:role/<role>")),
            ("arn:aws:iam::1:role/x\",", Some("arn:aws:iam::1:role/x")),
            ("***", None),
            ("[REDACTED]", None),
            ("*", Some("*")),
        ] {
            assert_eq!(value(given).as_deref(), expected, "{given}");
        }
    }

    #[test]
    fn the_identity_of_a_session_is_its_role() {
        let facts = Facts {
            actor: Some("arn:aws:sts::111122223333:assumed-role/acme/i-0a".into()),
            ..Facts::default()
        };
        assert_eq!(facts.identity().unwrap(), "the role acme");
    }

    #[test]
    fn codes_are_read_in_every_rendering() {
        for (text, code, operation) in [
            (
                "An error occurred (AccessDenied) when calling the AssumeRole operation: x",
                "AccessDenied",
                Some("AssumeRole"),
            ),
            (
                "operation error Redshift: GetClusterCredentials, api error AccessDenied: x",
                "AccessDenied",
                Some("GetClusterCredentials"),
            ),
            (
                "(Service: S3; Status Code: 403; Error Code: AccessDenied; Request ID: x)",
                "AccessDenied",
                None,
            ),
            ("Aws::STS::Errors::InvalidIdentityToken: x", "InvalidIdentityToken", None),
        ] {
            let facts = codes(text);
            assert_eq!(facts.code.as_deref(), Some(code));
            assert_eq!(facts.operation.as_deref(), operation);
        }
        assert_eq!(codes("{'S': 'ERROR', 'C': '42501'}").sql_state.as_deref(), Some("42501"));
    }
}
