//! The one place that receives new credentials, as data: nothing here is ever a secret.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::deployment;

/// The tag of an IAM user that names the access key whose secret is in the credential store.
pub const ACCESS_KEY_TAG: &str = "provision:access-key-id";
/// The tag of an IAM user that names the access key that the other one is to replace.
pub const REPLACED_KEY_TAG: &str = "provision:replaced-access-key-id";

/// Where the secret access key and the password are written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CredentialStoreId {
    /// A secret of AWS Secrets Manager, by name.
    Secret { region: String, name: String },
    /// A local file.
    File { path: String },
}

impl CredentialStoreId {
    /// The store that a spec names; a secret is in the destination's region.
    pub fn of(store: &deployment::CredentialStore, region: &str) -> Self {
        match store {
            deployment::CredentialStore::Secret { name } => {
                CredentialStoreId::Secret { region: region.to_owned(), name: name.clone() }
            }
            deployment::CredentialStore::File { path } => CredentialStoreId::File { path: path.clone() },
        }
    }

    pub fn name(&self) -> &str {
        match self {
            CredentialStoreId::Secret { name, .. } => name,
            CredentialStoreId::File { path } => path,
        }
    }
}

impl fmt::Display for CredentialStoreId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CredentialStoreId::Secret { name, .. } => write!(formatter, "the secret {name}"),
            CredentialStoreId::File { path } => write!(formatter, "the file {path}"),
        }
    }
}

/// A credential store that exists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum CredentialStore {
    Held(CredentialStoreFacts),
    /// Deleted by somebody, and restorable for some days.
    Deleting,
    /// Nothing can be kept there, and why.
    Unusable {
        why: String,
    },
}

/// What can be known of a credential store without reading a secret.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CredentialStoreFacts {
    pub tags: BTreeMap<String, String>,
    /// The key whose secret it holds.
    pub access_key_id: Option<String>,
    pub password: PasswordState,
    /// Permission bits of a file.
    pub mode: Option<u32>,
}

/// What the store's last write says about the password of the database user.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PasswordState {
    /// None was set yet.
    #[default]
    None,
    /// One is about to be set; whether it was is not known.
    Pending,
    /// It was set.
    Set,
    /// It was set, and the store that held it is lost.
    Lost,
    /// The last write was not ours.
    Unknown,
}

impl PasswordState {
    const WORDS: [(PasswordState, &str); 4] = [
        (PasswordState::None, "none"),
        (PasswordState::Pending, "pending"),
        (PasswordState::Set, "set"),
        (PasswordState::Lost, "lost"),
    ];

    /// Whether one is recorded that was set or is about to be.
    pub fn is_ours(self) -> bool {
        matches!(self, PasswordState::Pending | PasswordState::Set)
    }

    /// The word that stands for it where it is recorded.
    pub fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(state, _)| *state == self).map_or("unknown", |(_, word)| word)
    }

    pub fn of(word: &str) -> Self {
        let known = Self::WORDS.iter().find(|(_, one)| *one == word);
        known.map_or(PasswordState::Unknown, |(state, _)| *state)
    }
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

/// The name of a secret, of what its ARN says: a hyphen and six characters follow it (Secrets Manager User Guide, "What's in a
/// secret").
pub fn secret_name(in_arn: &str) -> &str {
    in_arn.get(..in_arn.len().saturating_sub(7)).unwrap_or(in_arn)
}
