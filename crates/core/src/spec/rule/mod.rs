//! What a string may look like: one rule for each kind of name.
//!
//! A [`Rule`] is named in the key tables (`keys.rs`, `vendor/keys.rs`), checked
//! on every value and written into the JSON Schema. Each says which page it was
//! taken from.

pub mod arn;
mod general;
mod iam;
pub mod network;
pub mod redshift;
mod s3;

use std::ops::{Range, RangeInclusive};

use super::problem::Severity;

/// Something wrong with a string, before it is known where it stands.
#[derive(Clone, Debug)]
pub struct Fault {
    pub id: &'static str,
    pub severity: Severity,
    pub message: String,
    pub hint: Option<String>,
    /// The bytes of the string that are meant; all of it when `None`.
    pub at: Option<Range<usize>>,
}

impl Fault {
    pub fn error(id: &'static str, message: impl Into<String>) -> Fault {
        Fault { id, severity: Severity::Error, message: message.into(), hint: None, at: None }
    }

    pub fn warning(id: &'static str, message: impl Into<String>) -> Fault {
        Fault { severity: Severity::Warning, ..Fault::error(id, message) }
    }

    pub fn hint(self, hint: impl Into<String>) -> Fault {
        Fault { hint: Some(hint.into()), ..self }
    }

    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    pub fn at(self, at: Range<usize>) -> Fault {
        Fault { at: Some(at), ..self }
    }
}

/// The kinds of strings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Free text on one line.
    Line,
    SpecName,
    DestinationKey,
    DataCenter,
    VendorRef,
    Account,
    Region,
    Bucket,
    Prefix,
    Encryption,
    RoleName,
    PolicyName,
    IamUserName,
    IamPath,
    RoleArn,
    PolicyArn,
    SecretArn,
    SecretName,
    Subject,
    Audience,
    Principal,
    ExternalId,
    SessionName,
    Cluster,
    Workgroup,
    Database,
    Schema,
    DatabaseUser,
    AdminUser,
    Variable,
    Cidr,
    SecurityGroup,
    Endpoint,
    SshTarget,
    TagKey,
    TagValue,
    Date,
    Url,
    Issuer,
    Action,
    Privilege,
}

/// The part of a rule that is data: how long, which characters.
pub struct Shape {
    /// What it is, with its article, as in "a bucket name".
    pub noun: &'static str,
    pub id: &'static str,
    pub length: RangeInclusive<usize>,
    pub allowed: fn(char) -> bool,
    /// The allowed characters in words.
    pub characters: &'static str,
    /// The same as a regular expression (ECMA 262), for the JSON Schema.
    pub pattern: &'static str,
    /// What the rule demands beyond its shape.
    pub more: fn(&str, &mut Vec<Fault>),
}

impl Rule {
    /// Everything that is wrong with a value, the most telling first.
    pub fn check(self, value: &str) -> Vec<Fault> {
        let shape = self.shape();
        let mut faults = Vec::new();
        if let Some(fault) = shape.fault(value) {
            faults.push(fault);
        }
        if faults.is_empty() {
            (shape.more)(value, &mut faults);
        }
        faults
    }

    pub fn shape(self) -> &'static Shape {
        match self {
            Rule::Line => &general::LINE,
            Rule::SpecName => &general::SPEC_NAME,
            Rule::DestinationKey => &general::DESTINATION_KEY,
            Rule::DataCenter => &general::DATA_CENTER,
            Rule::VendorRef => &general::VENDOR_REF,
            Rule::Account => &general::ACCOUNT,
            Rule::Region => &general::REGION,
            Rule::Bucket => &s3::BUCKET,
            Rule::Prefix => &s3::PREFIX,
            Rule::RoleName => &iam::ROLE_NAME,
            Rule::PolicyName => &iam::POLICY_NAME,
            Rule::IamUserName => &iam::IAM_USER_NAME,
            Rule::IamPath => &iam::IAM_PATH,
            Rule::ExternalId => &iam::EXTERNAL_ID,
            Rule::SessionName => &iam::SESSION_NAME,
            Rule::Subject => &iam::SUBJECT,
            Rule::Audience => &iam::AUDIENCE,
            Rule::Variable => &general::VARIABLE,
            Rule::TagKey => &general::TAG_KEY,
            Rule::TagValue => &general::TAG_VALUE,
            Rule::SecretName => &general::SECRET_NAME,
            Rule::Date => &general::DATE,
            Rule::Url => &general::URL,
            Rule::Issuer => &general::ISSUER,
            Rule::Action => &iam::ACTION,
            Rule::Encryption => &arn::ENCRYPTION,
            Rule::RoleArn => &arn::ROLE_ARN,
            Rule::PolicyArn => &arn::POLICY_ARN,
            Rule::SecretArn => &arn::SECRET_ARN,
            Rule::Principal => &arn::PRINCIPAL,
            Rule::SecurityGroup => &network::SECURITY_GROUP,
            Rule::Cidr => &network::CIDR,
            Rule::Endpoint => &network::ENDPOINT,
            Rule::SshTarget => &network::SSH_TARGET,
            Rule::Cluster => &redshift::CLUSTER,
            Rule::Workgroup => &redshift::WORKGROUP,
            Rule::Database => &redshift::DATABASE,
            Rule::Schema => &redshift::SCHEMA,
            Rule::DatabaseUser => &redshift::DATABASE_USER,
            Rule::AdminUser => &redshift::ADMIN_USER,
            Rule::Privilege => &redshift::PRIVILEGE,
        }
    }
}

impl Shape {
    /// The first thing wrong with the length or the characters.
    fn fault(&self, value: &str) -> Option<Fault> {
        let fault =
            |what: String| Fault::error(self.id, format!("{} is not {}: {what}", quoted(value), self.noun));
        if value.is_empty() && *self.length.start() > 0 {
            return Some(Fault::error(self.id, format!("{} cannot be empty", self.noun)));
        }
        if let Some((at, c)) = value.char_indices().find(|(_, c)| !(self.allowed)(*c)) {
            let what = format!("{} is not allowed in it", named(c));
            let lower = value.to_ascii_lowercase();
            let hint = match lower.chars().all(self.allowed) {
                true => format!("write it in lower case: `{lower}`"),
                false => format!("allowed are {}", self.characters),
            };
            return Some(fault(what).hint(hint).at(at..at + c.len_utf8()));
        }
        let length = value.chars().count();
        if !self.length.contains(&length) {
            let (least, most) = (self.length.start(), self.length.end());
            let what = match least == most {
                true => format!("it has {length} characters instead of {most}"),
                false => format!("it has {length} characters, {least} to {most} are allowed"),
            };
            return Some(fault(what));
        }
        None
    }
}

/// A value in quotes, on one line, without anything a terminal would act on,
/// and not too long.
pub fn quoted(value: &str) -> String {
    const MOST: usize = 70;
    let mut visible = String::new();
    for c in value.chars().take(MOST) {
        match c {
            '\'' | '"' | '\\' => visible.push(c),
            _ => visible.extend(c.escape_debug()),
        }
    }
    let more = if value.chars().nth(MOST).is_some() { "…" } else { "" };
    format!("`{visible}{more}`")
}

/// A character by something a person can find.
fn named(c: char) -> String {
    match c {
        ' ' => "a space".into(),
        '\n' | '\r' => "a line break".into(),
        '\t' => "a tab".into(),
        '`' => "a backtick".into(),
        c if c.is_control() || c.escape_debug().count() > 2 => format!("U+{:04X}", u32::from(c)),
        c if c.is_ascii() => format!("`{c}`"),
        c => format!("`{c}` (U+{:04X})", u32::from(c)),
    }
}
