//! What a credential store holds, and what its last write says about it.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use super::super::error;
use super::super::secret::Secret;
use super::turn::Stamp;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::PasswordState;

const PASSWORD: &str = "password";
const ACCESS_KEY_ID: &str = "access_key_id";
const SECRET_ACCESS_KEY: &str = "secret_access_key";

/// Begins the id of each version of a secret that provision wrote.
const VERSION: &str = "provision";

/// Everything in a credential store.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Content {
    /// The secrets, with what the person needs beside them.
    pub(super) document: Map<String, Value>,
    /// Kept in the file itself; a secret of Secrets Manager has its own.
    pub(super) tags: BTreeMap<String, String>,
    pub(super) password: PasswordState,
    /// The key that we wrote, as opposed to one that was there before.
    pub(super) access_key_id: Option<String>,
    /// Who wrote it last.
    pub(super) stamp: Stamp,
}

impl fmt::Debug for Content {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Content(…)")
    }
}

impl Content {
    pub(super) fn new(
        document: BTreeMap<String, String>,
        tags: BTreeMap<String, String>,
        password: PasswordState,
    ) -> Self {
        let document = document.into_iter().map(|(name, value)| (name, Value::String(value))).collect();
        Content { document, tags, password, access_key_id: None, stamp: Stamp::default() }
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.document.get(name)?.as_str()
    }

    fn set(&mut self, name: &str, value: &str) {
        self.document.insert(name.to_owned(), Value::String(value.to_owned()));
    }

    /// Takes over what somebody else wrote. None of it is relied on.
    pub(super) fn adopt(&mut self, tags: &BTreeMap<String, String>) {
        self.tags.extend(tags.clone());
        self.password = PasswordState::None;
        self.access_key_id = None;
    }

    pub(super) fn set_password(&mut self, password: &Secret) {
        self.set(PASSWORD, password.expose());
        self.password = PasswordState::Pending;
    }

    pub(super) fn set_key(&mut self, id: &str, secret: &Secret) {
        self.set(ACCESS_KEY_ID, id);
        self.set(SECRET_ACCESS_KEY, secret.expose());
        self.access_key_id = Some(id.to_owned());
    }

    pub(super) fn password(&self) -> Option<Secret> {
        self.text(PASSWORD).map(|password| Secret::new(password.to_owned()))
    }

    /// Whether a key of ours is in it that is such a one.
    pub(super) fn has_key(&self, is_such: impl Fn(&str) -> bool) -> bool {
        self.access_key_id.as_deref().is_some_and(is_such)
    }

    /// Whether a password of ours is in it, set or not yet.
    pub(super) fn has_password(&self) -> bool {
        self.password.is_ours() && self.password().is_some()
    }

    pub(super) fn secret_access_key(&self) -> Option<Secret> {
        self.text(SECRET_ACCESS_KEY).map(|key| Secret::new(key.to_owned()))
    }

    /// The id of the version of a secret with this content: 32 to 64 characters (Secrets Manager API Reference,
    /// PutSecretValue, `ClientRequestToken`). It says what the version holds, in one request with it, where tags would
    /// take another; and DescribeSecret tells it without the secret.
    pub(super) fn version(&self) -> String {
        let key = self.access_key_id.as_deref().unwrap_or("none");
        format!("{VERSION}-{key}-{}-{}", self.password.word(), self.stamp.text())
    }
}

/// What the id of a version says: the access key, whether the password was set, and who wrote it. Nothing of a version that
/// somebody else wrote.
pub(super) fn of_version(id: &str) -> (Option<String>, PasswordState, Stamp) {
    let parts: Vec<_> = id.split('-').collect();
    match parts.as_slice() {
        [VERSION, key, state, stamp] => {
            let key = Some(*key).filter(|key| *key != "none").map(str::to_owned);
            (key, PasswordState::of(state), Stamp::of(stamp))
        }
        _ => (None, PasswordState::Unknown, Stamp::default()),
    }
}

/// What is said of a store with something else in it; never what that is.
pub(super) fn no_object(subject: &Subject) -> CloudError {
    CloudError {
        hint: Some("name another place in [access_user], or empty this one to {}".to_owned()),
        ..error::plain(subject, CloudErrorKind::Permanent, "what it holds is not a JSON object")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::turn::{Kind, Stamp, Writer};
    use super::{Content, of_version};
    use crate::cloud::secret::Secret;
    use provision_core::facts::PasswordState;

    #[test]
    fn the_id_of_a_version_says_what_it_holds_and_no_secret() {
        let mut content = Content::new(BTreeMap::new(), BTreeMap::new(), PasswordState::None);
        let writer = Writer::new();
        content.stamp = writer.stamp(Kind::Begins);
        assert_eq!(of_version(&content.version()), (None, PasswordState::None, content.stamp.clone()));
        content.set_key("AKIAIOSFODNN7EXAMPLE", &Secret::new("wJalrXUtnFEMI".to_owned()));
        content.set_password(&Secret::new("Sup3rSecret".to_owned()));
        let version = content.version();
        let key = Some("AKIAIOSFODNN7EXAMPLE".to_owned());
        assert_eq!(of_version(&version), (key, PasswordState::Pending, content.stamp.clone()));
        assert!((32..=64).contains(&version.len()), "{version}");
        assert!(!version.contains("wJalr") && !version.contains("Sup3r"));
    }

    #[test]
    fn a_version_of_somebody_else_says_nothing() {
        for id in ["EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE", "terraform-2026", "", "provision-a-set"] {
            assert_eq!(of_version(id), (None, PasswordState::Unknown, Stamp::default()), "{id}");
        }
    }

    #[test]
    fn what_is_adopted_is_not_relied_on() {
        let mut content = Content::new(BTreeMap::new(), BTreeMap::new(), PasswordState::Unknown);
        content.set_key("AKIAIOSFODNN7EXAMPLE", &Secret::new("x".to_owned()));
        content.adopt(&BTreeMap::new());
        assert_eq!((content.access_key_id.clone(), content.password), (None, PasswordState::None));
        assert_eq!(content.document["access_key_id"], "AKIAIOSFODNN7EXAMPLE", "it stays there");
    }

    #[test]
    fn a_panic_shows_no_secret() {
        let mut content = Content::new(BTreeMap::new(), BTreeMap::new(), PasswordState::None);
        let secret = Secret::new("wJalrXUtnFEMI".to_owned());
        content.set_key("AKIAIOSFODNN7EXAMPLE", &secret);
        let panic = std::panic::catch_unwind(|| panic!("{content:?} {secret:?}")).unwrap_err();
        let message = panic.downcast_ref::<String>().expect("a message");
        assert!(message.contains("Content") && !message.contains("wJalr"), "{message}");
    }
}
