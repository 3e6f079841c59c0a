//! Changes of a credential store, and statements that set a password. None carries a secret.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use strum::{EnumDiscriminants, EnumIter, IntoStaticStr, VariantNames};

use super::rights::{On, Rights, Runs, right};
use crate::facts::{CredentialStoreId, PasswordState};

/// One change of a credential store.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CredentialStoreCall {
    #[serde(rename = "sink")]
    pub store: CredentialStoreId,
    #[serde(flatten)]
    pub change: CredentialStoreChange,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, IntoStaticStr, VariantNames, EnumDiscriminants)]
#[serde(tag = "change", rename_all = "snake_case")]
#[strum_discriminants(
    name(CredentialStoreChangeKind),
    doc = "The kinds of these calls.",
    derive(EnumIter, IntoStaticStr, PartialOrd, Ord)
)]
pub enum CredentialStoreChange {
    /// With what is no secret; refused if something is there already.
    Create {
        document: BTreeMap<String, String>,
        tags: BTreeMap<String, String>,
        password: PasswordState,
    },
    /// Tags an existing one as ours and keeps what it holds.
    Adopt {
        tags: BTreeMap<String, String>,
    },
    Tag {
        tags: BTreeMap<String, String>,
    },
    Untag {
        keys: BTreeSet<String>,
    },
    /// Leaves a file readable to its owner alone.
    RestrictMode,
    /// Makes a password without these characters, and notes that it is about to be set. One that is there stays, unless it is
    /// to be replaced.
    GeneratePassword {
        forbidden: String,
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        again: bool,
    },
    /// Notes that a password that came from elsewhere is about to be set.
    ExpectPassword {
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        again: bool,
    },
    /// Notes that the password was set.
    ConfirmPassword,
    /// With all that it holds, at once.
    Delete,
}

impl CredentialStoreCall {
    pub fn service(&self) -> &'static str {
        match self.store {
            CredentialStoreId::Secret { .. } => "secretsmanager",
            CredentialStoreId::File { .. } => "file",
        }
    }

    /// The API operation that writes, spelt as AWS spells it, or what happens to the file.
    pub fn operation(&self) -> &'static str {
        use CredentialStoreChange as Change;
        let secret = matches!(self.store, CredentialStoreId::Secret { .. });
        match &self.change {
            Change::Create { .. } if secret => "CreateSecret",
            Change::Create { .. } => "CreateFile",
            Change::Adopt { .. } | Change::Tag { .. } if secret => "TagResource",
            Change::Untag { .. } if secret => "UntagResource",
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
    #[serde(rename = "sink")]
    Store {
        #[serde(rename = "sink")]
        store: CredentialStoreId,
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
            PasswordSource::Store { store } => write!(formatter, "{store}"),
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
    /// Whether it replaces one that was set.
    #[serde(skip)]
    pub again: bool,
}

impl CredentialStoreChangeKind {
    /// What it takes of a secret; a file takes nothing (Service Authorization Reference, AWS Secrets Manager; Secrets
    /// Manager API Reference, CreateSecret). What a secret holds is read before it is written whole.
    pub fn rights(self) -> Rights {
        use CredentialStoreChangeKind as Kind;
        use Runs::{Apply, Destroy};
        match self {
            Kind::Create => Rights::of(
                Apply,
                [
                    right("secretsmanager:CreateSecret", On::Store),
                    right("secretsmanager:TagResource", On::Store),
                ],
            ),
            Kind::Adopt => Rights::of(
                Apply,
                [
                    right("secretsmanager:GetSecretValue", On::Store),
                    right("secretsmanager:PutSecretValue", On::Store),
                    right("secretsmanager:TagResource", On::Store),
                ],
            ),
            Kind::Tag => Rights::of(Apply, [right("secretsmanager:TagResource", On::Store)]),
            Kind::Untag => Rights::of(Apply, [right("secretsmanager:UntagResource", On::Store)]),
            Kind::RestrictMode => Rights::of(Apply, []),
            Kind::GeneratePassword | Kind::ExpectPassword | Kind::ConfirmPassword => Rights::of(
                Apply,
                [
                    right("secretsmanager:GetSecretValue", On::Store),
                    right("secretsmanager:PutSecretValue", On::Store),
                ],
            ),
            Kind::Delete => Rights::of(Destroy, [right("secretsmanager:DeleteSecret", On::Store)]),
        }
    }
}
