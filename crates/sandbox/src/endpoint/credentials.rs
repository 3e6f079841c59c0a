//! Every access key of every account, by access key id.

use super::caller::{Caller, Credential, LastUse, SessionContext};
use super::{Timestamp, id};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The keys that exist. IAM puts long-term keys in and takes them out, STS puts temporary ones in.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Credentials(BTreeMap<String, Credential>);

/// Temporary credentials as STS hands them out.
#[derive(Debug, Clone)]
pub(crate) struct Issued {
    pub access_key_id: String,
    pub secret: String,
    pub session: SessionContext,
}

impl Credentials {
    pub(crate) fn get(&self, access_key_id: &str) -> Option<&Credential> {
        self.0.get(access_key_id)
    }

    /// Adds a long-term access key with a given id and secret.
    pub(crate) fn add(&mut self, access_key_id: &str, secret: &str, caller: Caller, created: Timestamp) {
        let credential = Credential {
            secret: secret.to_owned(),
            caller,
            created,
            active: true,
            session: None,
            last_used: None,
        };
        self.0.insert(access_key_id.to_owned(), credential);
    }

    /// Issues temporary credentials; `session.token` is filled in here.
    pub(crate) fn issue(&mut self, caller: Caller, session: SessionContext) -> Issued {
        let session = SessionContext { token: id::session_token(), ..session };
        let issued = Issued { access_key_id: id::access_key("ASIA"), secret: id::secret(), session };
        let credential = Credential {
            secret: issued.secret.clone(),
            caller,
            created: issued.session.issued,
            active: true,
            session: Some(issued.session.clone()),
            last_used: None,
        };
        self.0.insert(issued.access_key_id.clone(), credential);
        issued
    }

    pub(crate) fn set_active(&mut self, access_key_id: &str, active: bool) {
        if let Some(credential) = self.0.get_mut(access_key_id) {
            credential.active = active;
        }
    }

    pub(crate) fn remove(&mut self, access_key_id: &str) {
        self.0.remove(access_key_id);
    }

    /// Follows a rename: every key of the unique id answers to the new identity.
    pub(crate) fn rename(&mut self, user_id: &str, caller: &Caller) {
        let keys =
            self.0.values_mut().filter(|key| matches!(&key.caller, Caller::User { id, .. } if id == user_id));
        keys.for_each(|key| key.caller = caller.clone());
    }

    pub(crate) fn note_use(&mut self, access_key_id: &str, at: Timestamp, service: &str, region: &str) {
        if let Some(credential) = self.0.get_mut(access_key_id) {
            credential.last_used =
                Some(LastUse { at, service: service.to_owned(), region: region.to_owned() });
        }
    }

    /// Drops temporary credentials that ended more than a day ago.
    pub(crate) fn forget_expired(&mut self, now: Timestamp) {
        self.0.retain(|_, key| key.session.as_ref().is_none_or(|s| s.expires.plus_seconds(86_400) > now));
    }
}
