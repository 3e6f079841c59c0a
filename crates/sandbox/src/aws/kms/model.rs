//! KMS keys of one account in one region.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::endpoint::Timestamp;

/// By id.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Keys(pub BTreeMap<String, Key>);

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Key {
    pub arn: String,
    pub account: String,
    pub created: Timestamp,
    pub enabled: bool,
    /// When a key that is to be deleted is gone.
    pub deletion: Option<Timestamp>,
    pub spec: String,
    pub usage: String,
}

impl Key {
    /// A symmetric key for encryption, enabled, as CreateKey makes it where nothing else is asked for (KMS API Reference).
    pub(crate) fn new(arn: String, account: &str, created: Timestamp) -> Self {
        Key {
            arn,
            account: account.to_owned(),
            created,
            enabled: true,
            deletion: None,
            spec: "SYMMETRIC_DEFAULT".to_owned(),
            usage: "ENCRYPT_DECRYPT".to_owned(),
        }
    }

    /// As DescribeKey shows it (KMS API Reference, KeyMetadata).
    pub(super) fn metadata(&self) -> Value {
        let state = match (self.deletion, self.enabled) {
            (Some(_), _) => "PendingDeletion",
            (None, true) => "Enabled",
            (None, false) => "Disabled",
        };
        let mut metadata = json!({
            "AWSAccountId": self.account,
            "KeyId": self.arn.rsplit('/').next(),
            "Arn": self.arn,
            "CreationDate": self.created.epoch_seconds(),
            "Enabled": state == "Enabled",
            "Description": "",
            "KeyUsage": self.usage,
            "KeyState": state,
            "Origin": "AWS_KMS",
            "KeyManager": "CUSTOMER",
            "KeySpec": self.spec,
            "CustomerMasterKeySpec": self.spec,
            "MultiRegion": false,
        });
        if let Some(deletion) = self.deletion {
            metadata["DeletionDate"] = deletion.epoch_seconds().into();
        }
        metadata
    }
}

impl Keys {
    /// The key of this id or ARN.
    pub(super) fn find(&mut self, named: &str) -> Option<&mut Key> {
        self.0.values_mut().find(|key| key.arn == named || key.arn.rsplit('/').next() == Some(named))
    }
}
