//! The probe object's way: put, listed, got, deleted.

use aws_config::SdkConfig;
use futures::future::join_all;
use futures::join;

use super::super::Cloud;
use super::super::s3::S3;
use super::actor::VendorKeys;
use super::patience::Patience;
use provision_core::edge::CloudError;
use provision_core::verify::{Staged, Staging, Step};

/// Who does which step.
pub(super) struct Stager<'a> {
    asked: &'a Staging,
    operator: &'a S3,
    vendor: Option<S3>,
}

impl Cloud {
    pub(super) fn stager<'a>(&'a self, asked: &'a Staging, keys: Option<&VendorKeys>) -> Stager<'a> {
        let (transport, account) = (&self.services.transport, &self.identity().account);
        let vendor = keys.map(|keys| S3::new(&keys.config, transport, account));
        Stager { asked, operator: &self.services.s3, vendor }
    }
}

impl Stager<'_> {
    fn who(&self, step: Step) -> &S3 {
        let vendor = self.vendor.as_ref().filter(|_| self.asked.by_vendor.contains(&step));
        vendor.unwrap_or(self.operator)
    }

    pub(super) async fn put(&self, patience: &Patience<'_>) -> Result<(), CloudError> {
        patience.keep_trying(|| self.who(Step::Put).put_probe(self.asked)).await
    }

    /// Everything about the object that changes nothing, and what must be refused.
    pub(super) async fn look(&self, put: Result<(), CloudError>, config: &SdkConfig) -> Staged {
        let is_put = put.is_ok();
        let plain = async {
            match is_put && self.asked.tls_only {
                true => Some(self.operator.get_probe_in_the_clear(self.asked).await),
                false => None,
            }
        };
        let got = async {
            match is_put {
                true => Some(self.who(Step::Get).get_probe(self.asked).await),
                false => None,
            }
        };
        let (listed, got, anonymous, plain_http) = join!(
            self.who(Step::List).list_probes(self.asked),
            got,
            self.operator.list_anonymously(config, self.asked),
            plain,
        );
        let mut staged = Staged { anonymous: Some(anonymous), plain_http, ..Staged::default() };
        staged.steps.insert(Step::Put, put);
        let listed = listed.map(|keys| {
            staged.earlier.extend(keys);
        });
        staged.steps.insert(Step::List, listed);
        if let Some(got) = got {
            let got = got.map(|content| staged.content = Some(content));
            staged.steps.insert(Step::Get, got);
        }
        staged
    }

    /// Deletes the object, with what earlier runs left, which were killed before they could.
    pub(super) async fn clean(&self, mut staged: Staged) -> Staged {
        let earlier = std::mem::take(&mut staged.earlier);
        let (own, others) = join!(
            self.who(Step::Delete).delete_probe(self.asked, &self.asked.key),
            join_all(earlier.iter().map(|key| self.operator.delete_probe(self.asked, key))),
        );
        staged.removed = others.iter().filter(|removed| removed.is_ok()).count();
        let versions = match self.asked.versioned {
            true => self.operator.delete_versions_of_probes(self.asked, &earlier).await,
            false => Ok(()),
        };
        staged.steps.insert(Step::Delete, own.and(versions));
        staged
    }
}
