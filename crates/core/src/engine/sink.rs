//! The one place that receives new credentials, as data: nothing here is ever a secret.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::spec;

/// The tag of an IAM user that names the access key whose secret is in the sink.
pub const ACCESS_KEY_TAG: &str = "provision:access-key-id";
/// The tag of an IAM user that names the access key that the other one is to replace.
pub const REPLACED_KEY_TAG: &str = "provision:replaced-access-key-id";

/// Where the secret access key and the password are written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SinkId {
    /// A secret of AWS Secrets Manager, by name.
    Secret { region: String, name: String },
    /// A local file.
    File { path: String },
}

impl SinkId {
    pub fn of(sink: &spec::Sink, region: &str) -> Self {
        match sink {
            spec::Sink::Secret { name } => SinkId::Secret { region: region.to_owned(), name: name.clone() },
            spec::Sink::File { path } => SinkId::File { path: path.clone() },
        }
    }

    pub fn name(&self) -> &str {
        match self {
            SinkId::Secret { name, .. } => name,
            SinkId::File { path } => path,
        }
    }
}

impl fmt::Display for SinkId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SinkId::Secret { name, .. } => write!(formatter, "the secret {name}"),
            SinkId::File { path } => write!(formatter, "the file {path}"),
        }
    }
}

/// A sink that exists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Sink {
    Held(SinkFacts),
    /// Deleted by somebody, and restorable for some days.
    Deleting,
    /// Nothing can be kept there, and why.
    Unusable {
        why: String,
    },
}

/// What can be known of a sink without reading a secret.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SinkFacts {
    pub tags: BTreeMap<String, String>,
    /// The key whose secret it holds.
    pub access_key_id: Option<String>,
    pub password: PasswordMark,
    /// Permission bits of a file.
    pub mode: Option<u32>,
}

/// What the sink's last write says about the password of the database user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PasswordMark {
    /// None was set yet.
    #[default]
    None,
    /// One is about to be set; whether it was is not known.
    Pending,
    /// It was set.
    Set,
    /// It was set, and the sink that held it is lost.
    Lost,
    /// The last write was not ours.
    Unknown,
}

impl PasswordMark {
    const WORDS: [(PasswordMark, &str); 4] = [
        (PasswordMark::None, "none"),
        (PasswordMark::Pending, "pending"),
        (PasswordMark::Set, "set"),
        (PasswordMark::Lost, "lost"),
    ];

    /// The word that stands for it where it is recorded.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(mark, _)| *mark == self).map_or("unknown", |(_, word)| word)
    }

    pub fn of(word: &str) -> Self {
        let known = Self::WORDS.iter().find(|(_, one)| *one == word);
        known.map_or(PasswordMark::Unknown, |(mark, _)| *mark)
    }
}

/// One change of a sink.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SinkCall {
    pub sink: SinkId,
    #[serde(flatten)]
    pub change: SinkChange,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum SinkChange {
    /// With what is no secret; refused if something is there already.
    Create {
        document: BTreeMap<String, String>,
        tags: BTreeMap<String, String>,
        password: PasswordMark,
    },
    /// Marks an existing one as ours and keeps what it holds.
    Adopt {
        tags: BTreeMap<String, String>,
    },
    Tag {
        tags: BTreeMap<String, String>,
    },
    /// Leaves a file readable to its owner alone.
    RestrictMode,
    /// Makes a password without these characters, and notes that it is about to be set.
    GeneratePassword {
        forbidden: String,
    },
    /// Notes that a password that came from elsewhere is about to be set.
    ExpectPassword,
    /// Notes that the password was set.
    ConfirmPassword,
    /// With all that it holds, at once.
    Delete,
}

impl SinkCall {
    pub fn service(&self) -> &'static str {
        match self.sink {
            SinkId::Secret { .. } => "secretsmanager",
            SinkId::File { .. } => "file",
        }
    }

    /// The API operation that writes, spelt as AWS spells it, or what happens to the file.
    pub fn operation(&self) -> &'static str {
        use SinkChange as Change;
        let secret = matches!(self.sink, SinkId::Secret { .. });
        match &self.change {
            Change::Create { .. } if secret => "CreateSecret",
            Change::Create { .. } => "CreateFile",
            Change::Adopt { .. } | Change::Tag { .. } if secret => "TagResource",
            Change::RestrictMode => "SetMode",
            Change::Delete if secret => "DeleteSecret",
            Change::Delete => "RemoveFile",
            _ if secret => "PutSecretValue",
            _ => "WriteFile",
        }
    }
}

/// Where a password comes from when it is sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "from", rename_all = "kebab-case")]
pub enum PasswordSource {
    /// Made before, and kept there.
    Sink {
        sink: SinkId,
    },
    Env {
        variable: String,
    },
    Secret {
        region: String,
        arn: String,
    },
}

impl fmt::Display for PasswordSource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PasswordSource::Sink { sink } => write!(formatter, "{sink}"),
            PasswordSource::Env { variable } => write!(formatter, "the environment variable {variable}"),
            PasswordSource::Secret { arn, .. } => write!(formatter, "the secret {arn}"),
        }
    }
}

/// A statement that sets a password. The edge puts the hash in, so that the plan has none: whoever has the hash can
/// log in with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SetPassword {
    /// The statement with a placeholder, for people.
    pub statement: String,
    /// The template of the statement.
    #[serde(skip)]
    pub template: &'static str,
    pub user: String,
    pub source: PasswordSource,
    /// Characters that the vendor's form breaks on.
    pub forbidden: String,
}

/// What is wrong with a password that was given, as far as that is known before anything is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum GivenPassword {
    Usable,
    Missing,
    /// Every rule that it breaks; none quotes it.
    Unfit {
        why: Vec<String>,
    },
}
