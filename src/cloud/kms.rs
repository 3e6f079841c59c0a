//! KMS keys that a spec names for buckets.

use aws_config::SdkConfig;
use aws_sdk_kms::Client;
use aws_sdk_kms::types::{KeyMetadata, KeySpec, KeyState, KeyUsageType};

use super::answer::{Reading, each, found};
use super::clients::{Api, Regional};
use super::error::subject;
use super::transport::Transport;
use provision_core::edge::CloudError;
use provision_core::facts::{Standing, Wanted, World};

/// AWS Key Management Service.
pub(super) struct Kms {
    clients: Regional<Client>,
}

impl Kms {
    pub(super) fn new(config: &SdkConfig, transport: &Transport) -> Self {
        Kms { clients: Regional::new(config, transport, Client::new) }
    }

    /// How it stands with the keys that are wanted, as far as they may be looked at.
    pub(super) async fn observe(&self, wanted: &Wanted) -> Reading {
        let keys = wanted.keys.iter().map(|arn| (arn.clone(), || self.standing(arn)));
        let (named, errors) = each(keys).await;
        Reading { world: World { named, ..World::default() }, errors }
    }

    async fn standing(&self, arn: &str) -> Result<Option<Standing>, Vec<CloudError>> {
        let region = arn.split(':').nth(3).unwrap_or_default();
        let Api { client, transport } = self.clients.of(region);
        let request = || client.describe_key().key_id(arn).send();
        let answer = found(transport.read(&subject("kms", "DescribeKey", arn), request).await);
        match answer {
            Ok(Some(answer)) => Ok(answer.key_metadata.as_ref().map(usability)),
            Ok(None) => Ok(Some(Standing::Missing { instead: None })),
            Err(error) => transport.noted(None, Err(error)).map_err(|error| vec![error]),
        }
    }
}

/// S3 encrypts with symmetric keys alone, and with none that is not enabled (S3 User Guide, "Using server-side encryption
/// with AWS KMS keys"; KMS Developer Guide, "Key states of AWS KMS keys").
fn usability(key: &KeyMetadata) -> Standing {
    let is_symmetric = key.key_spec.as_ref().is_none_or(|spec| *spec == KeySpec::SymmetricDefault)
        && key.key_usage.as_ref().is_none_or(|usage| *usage == KeyUsageType::EncryptDecrypt);
    match &key.key_state {
        _ if !is_symmetric => Standing::Unusable("S3 takes symmetric keys for encryption alone".to_owned()),
        None | Some(KeyState::Enabled) => Standing::Usable,
        Some(state) => Standing::Unusable(format!("its state is {}", state.as_str())),
    }
}
