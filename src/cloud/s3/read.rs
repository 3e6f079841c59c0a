//! What a bucket is.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;

use aws_sdk_s3::error::SdkError;
use aws_sdk_s3::operation::get_object_lock_configuration::GetObjectLockConfigurationOutput;
use aws_sdk_s3::operation::get_object_lock_configuration::builders::GetObjectLockConfigurationFluentBuilder;
use aws_sdk_s3::operation::head_bucket::HeadBucketError;
use aws_sdk_s3::operation::list_multipart_uploads::ListMultipartUploadsOutput;
use aws_sdk_s3::operation::list_multipart_uploads::builders::ListMultipartUploadsFluentBuilder;
use aws_sdk_s3::operation::list_object_versions::ListObjectVersionsOutput;
use aws_sdk_s3::operation::list_object_versions::builders::ListObjectVersionsFluentBuilder;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use futures::join;

use super::super::answer::{Errors, found};
use super::super::error;
use super::handle::Handle;
use super::{acl, lifecycle};
use provision_core::address::Owner;
use provision_core::call::Whole;
use provision_core::edge::{CloudError, CloudErrorKind};
use provision_core::facts::{BucketContents, BucketFacts, BucketSettings, BucketWanted, LifecycleRule};

type Tags = BTreeMap<String, String>;

/// What HeadBucket tells; it has no body to say more.
enum Head {
    Here,
    Absent,
    Forbidden,
    Elsewhere { region: String },
}

/// What matters of a bucket, once its tags have said that it is there. Meanwhile warehouses are asked about, and then
/// their databases, so that this takes no round of its own.
///
/// # Errors
/// Everything that could not be read.
pub(super) async fn bucket(
    bucket: Handle<'_>,
    matters: BucketWanted,
) -> Result<Option<BucketFacts>, Vec<CloudError>> {
    match bucket.tags_if_there().await {
        Ok(Some(tags)) => bucket.readable(tags, matters).await.map(Some),
        Ok(None) => {
            bucket.transport.lacks();
            Ok(None)
        }
        Err(error) => bucket.without_tags(error, matters).await,
    }
}

/// What HeadBucket's error says about the bucket. A wrong region is told with 301, or with 400 where its signature is
/// refused first; both name the right one (S3 API Reference, HeadBucket).
fn told_by(error: &SdkError<HeadBucketError, HttpResponse>, wanted: &str) -> Option<Head> {
    let answer = error.raw_response()?;
    let region = answer.headers().get("x-amz-bucket-region").filter(|region| *region != wanted);
    match (answer.status().as_u16(), region) {
        (404, _) => Some(Head::Absent),
        (403, _) => Some(Head::Forbidden),
        (301 | 307 | 400, Some(region)) => Some(Head::Elsewhere { region: region.to_owned() }),
        _ => None,
    }
}

impl Handle<'_> {
    async fn readable(&self, tags: Tags, matters: BucketWanted) -> Result<BucketFacts, Vec<CloudError>> {
        let settings = self.settings(Ok(tags), matters).await?;
        let settings = self.whole_if_unowned(settings, matters).await?;
        Ok(BucketFacts::Readable(Box::new(settings)))
    }

    /// Why its tags cannot be read: it is elsewhere, or somebody else's, or S3 says more.
    async fn without_tags(
        &self,
        error: CloudError,
        matters: BucketWanted,
    ) -> Result<Option<BucketFacts>, Vec<CloudError>> {
        match self.head().await {
            Ok(Head::Absent) => {
                self.transport.lacks();
                Ok(None)
            }
            Ok(Head::Elsewhere { region }) => Ok(Some(BucketFacts::Elsewhere { region })),
            Ok(Head::Forbidden) => {
                let errors = self.settings(Err(error), matters).await.err().unwrap_or_default();
                // Refused for another reason, which these tell, as they have a body.
                let is_told = |error: &CloudError| {
                    error.kind != CloudErrorKind::Denied || error::is_about_credentials(error)
                };
                if let Some(told) = errors.iter().find(|error| is_told(error)) {
                    return Err(vec![told.clone()]);
                }
                // Nothing is told of what is somebody else's.
                if self.policy().await.is_ok() { Err(errors) } else { Ok(Some(BucketFacts::Forbidden)) }
            }
            // All that is missing is told at once.
            Ok(Head::Here) | Err(_) => {
                Err(self.settings(Err(error), matters).await.err().unwrap_or_default())
            }
        }
    }

    async fn head(&self) -> Result<Head, CloudError> {
        let request = || {
            let request =
                self.client.head_bucket().bucket(self.name).expected_bucket_owner(self.owner).send();
            let wanted = self.region.to_owned();
            async move {
                match request.await {
                    Ok(answer) => Ok(match answer.bucket_region {
                        Some(region) if region != wanted => Head::Elsewhere { region },
                        _ => Head::Here,
                    }),
                    Err(error) => told_by(&error, &wanted).ok_or(error),
                }
            }
        };
        self.transport.read(&self.subject("HeadBucket"), request).await
    }

    /// What matters of it beside its tags, or whatever could not be read.
    async fn settings(
        &self,
        tags: Result<Tags, CloudError>,
        matters: BucketWanted,
    ) -> Result<BucketSettings, Vec<CloudError>> {
        let (policy, setup, contents) = join!(
            self.policy(),
            async { if matters.setup { self.setup().await } else { Ok(BucketSettings::default()) } },
            async { if matters.contents { self.contents().await.map(Some) } else { Ok(None) } },
        );
        let mut errors = Errors::default();
        let settings = BucketSettings {
            tags: errors.take(tags).unwrap_or_default(),
            policy: errors.take(policy).flatten(),
            contents: errors.take(contents).flatten(),
            ..errors.take_all(setup).unwrap_or_default()
        };
        errors.or(settings)
    }

    /// How it is set up; the rest is left out.
    async fn setup(&self) -> Result<BucketSettings, Vec<CloudError>> {
        let (ownership, block, encryption, lifecycle, versioning) = join!(
            self.ownership_and_acl(),
            self.public_access_block(),
            self.encryption(),
            self.lifecycle(),
            self.versioning(),
        );
        let mut errors = Errors::default();
        let (lifecycle, transition_size) = errors.take(lifecycle).unwrap_or_default();
        let (ownership, acl) = errors.take(ownership).unwrap_or_default();
        let setup = BucketSettings {
            ownership,
            acl,
            public_access_block: errors.take(block).unwrap_or_default(),
            encryption: errors.take(encryption).flatten(),
            lifecycle,
            transition_size,
            versioning: errors.take(versioning).flatten(),
            ..BucketSettings::default()
        };
        errors.or(setup)
    }

    /// All of a bucket without an owner tag: how it is set up and whether it holds anything tell whether a run that was cut
    /// off may have left it, and whether there is somebody's data to be kept when it is adopted. Where it may not be asked
    /// what is in it, that is not known.
    ///
    /// # Errors
    /// Everything that could not be read.
    async fn whole_if_unowned(
        &self,
        mut settings: BucketSettings,
        matters: BucketWanted,
    ) -> Result<BucketSettings, Vec<CloudError>> {
        if Owner::of(&settings.tags).is_some() {
            return Ok(settings);
        }
        if !matters.setup {
            let BucketSettings { tags, policy, contents, .. } = settings;
            settings = BucketSettings { tags, policy, contents, ..self.setup().await? };
        }
        if settings.contents.is_none() {
            settings.contents = self.contents_if_allowed().await.ok().flatten();
        }
        Ok(settings)
    }

    /// What a call replaces whole, as it is right before that; the rest is left out.
    ///
    /// # Errors
    /// What S3 said.
    pub(super) async fn read_again(&self, whole: Whole) -> Result<BucketSettings, CloudError> {
        let mut now = BucketSettings::default();
        match whole {
            Whole::Tags => now.tags = self.tags().await?,
            Whole::Lifecycle => (now.lifecycle, now.transition_size) = self.lifecycle().await?,
            Whole::Policy => now.policy = self.policy().await?,
        }
        Ok(now)
    }

    pub(super) async fn tags(&self) -> Result<Tags, CloudError> {
        self.tags_if_there().await.map(Option::unwrap_or_default)
    }

    /// Its tags; nothing where there is no such bucket, in whatever region (S3 API Reference, "Error responses").
    async fn tags_if_there(&self) -> Result<Option<Tags>, CloudError> {
        let request =
            || self.client.get_bucket_tagging().bucket(self.name).expected_bucket_owner(self.owner).send();
        match self.transport.read(&self.subject("GetBucketTagging"), request).await {
            Ok(answer) => Ok(Some(answer.tag_set.into_iter().map(|tag| (tag.key, tag.value)).collect())),
            Err(error) => match error.code.as_deref() {
                Some("NoSuchTagSet") => Ok(Some(Tags::new())),
                Some("NoSuchBucket") => Ok(None),
                _ => Err(error),
            },
        }
    }

    /// Who owns the objects, and what the ACL grants to others. Where the bucket's owner is enforced to be theirs, the ACL
    /// reads as granting nobody else anything (S3 API Reference, GetBucketAcl), so that it is not asked for.
    async fn ownership_and_acl(&self) -> Result<(Option<String>, BTreeSet<String>), CloudError> {
        let ownership = match self.ownership().await {
            Err(error) if error.code.as_deref() == Some("NoSuchBucket") => return Ok(Default::default()),
            ownership => found(ownership)?.flatten(),
        };
        let acl = match ownership.as_deref() {
            Some("BucketOwnerEnforced") => BTreeSet::new(),
            _ => self.acl().await?,
        };
        Ok((ownership, acl))
    }

    async fn ownership(&self) -> Result<Option<String>, CloudError> {
        let request = || {
            self.client
                .get_bucket_ownership_controls()
                .bucket(self.name)
                .expected_bucket_owner(self.owner)
                .send()
        };
        let answer = self.transport.read(&self.subject("GetBucketOwnershipControls"), request).await?;
        let rules = answer.ownership_controls.map(|controls| controls.rules);
        Ok(rules.unwrap_or_default().first().map(|rule| rule.object_ownership.as_str().to_owned()))
    }

    /// What the ACL grants to others than the owner.
    async fn acl(&self) -> Result<BTreeSet<String>, CloudError> {
        let request =
            || self.client.get_bucket_acl().bucket(self.name).expected_bucket_owner(self.owner).send();
        let Some(answer) = self.ask("GetBucketAcl", request).await? else { return Ok(BTreeSet::new()) };
        let owner = answer.owner.and_then(|owner| owner.id);
        let grants = answer.grants.unwrap_or_default().into_iter();
        Ok(grants.filter_map(|grant| acl::to_others(&grant, owner.as_deref())).collect())
    }

    async fn public_access_block(&self) -> Result<BTreeSet<String>, CloudError> {
        let request = || {
            self.client.get_public_access_block().bucket(self.name).expected_bucket_owner(self.owner).send()
        };
        let answer = self.ask("GetPublicAccessBlock", request).await?;
        let Some(block) = answer.and_then(|answer| answer.public_access_block_configuration) else {
            return Ok(BTreeSet::new());
        };
        let settings = [
            ("BlockPublicAcls", block.block_public_acls),
            ("IgnorePublicAcls", block.ignore_public_acls),
            ("BlockPublicPolicy", block.block_public_policy),
            ("RestrictPublicBuckets", block.restrict_public_buckets),
        ];
        Ok(settings
            .into_iter()
            .filter(|(_, on)| *on == Some(true))
            .map(|(name, _)| name.to_owned())
            .collect())
    }

    async fn encryption(&self) -> Result<Option<String>, CloudError> {
        let request =
            || self.client.get_bucket_encryption().bucket(self.name).expected_bucket_owner(self.owner).send();
        let answer = self.ask("GetBucketEncryption", request).await?;
        let rules =
            answer.and_then(|answer| answer.server_side_encryption_configuration).map(|found| found.rules);
        let default = rules
            .unwrap_or_default()
            .into_iter()
            .find_map(|rule| rule.apply_server_side_encryption_by_default);
        Ok(default.map(|default| match default.kms_master_key_id {
            Some(key) => key,
            None if default.sse_algorithm.as_str() == "AES256" => "AES256".to_owned(),
            // Without a key, SSE-KMS means the one that AWS manages for S3 (S3 API Reference,
            // ServerSideEncryptionByDefault).
            None => "alias/aws/s3".to_owned(),
        }))
    }

    /// The rules, and from which size on their transitions apply.
    async fn lifecycle(&self) -> Result<(Vec<LifecycleRule>, Option<String>), CloudError> {
        let request = || {
            let request = self.client.get_bucket_lifecycle_configuration();
            request.bucket(self.name).expected_bucket_owner(self.owner).send()
        };
        let answer = self.ask("GetBucketLifecycleConfiguration", request).await?;
        let Some(answer) = answer else { return Ok(Default::default()) };
        let size = answer.transition_default_minimum_object_size.map(|size| size.as_str().to_owned());
        let rules = answer.rules.unwrap_or_default();
        Ok((rules.into_iter().map(lifecycle::from_sdk).collect(), size))
    }

    async fn policy(&self) -> Result<Option<String>, CloudError> {
        let request =
            || self.client.get_bucket_policy().bucket(self.name).expected_bucket_owner(self.owner).send();
        Ok(self.ask("GetBucketPolicy", request).await?.and_then(|answer| answer.policy))
    }

    async fn versioning(&self) -> Result<Option<String>, CloudError> {
        let request =
            || self.client.get_bucket_versioning().bucket(self.name).expected_bucket_owner(self.owner).send();
        let answer = self.ask("GetBucketVersioning", request).await?;
        Ok(answer.and_then(|answer| answer.status).map(|status| status.as_str().to_owned()))
    }

    async fn contents(&self) -> Result<BucketContents, CloudError> {
        let (versions, uploads, lock) = join!(
            self.ask("ListObjectVersions", || self.versions().send()),
            self.ask("ListMultipartUploads", || self.uploads().send()),
            self.ask("GetObjectLockConfiguration", || self.object_lock().send())
        );
        Ok(BucketContents { object_lock: is_on(lock?), ..contents(versions?, uploads?) })
    }

    /// The same where it matters less: that it may not be asked is noted.
    async fn contents_if_allowed(&self) -> Result<Option<BucketContents>, CloudError> {
        let (versions, uploads) = (self.subject("ListObjectVersions"), self.subject("ListMultipartUploads"));
        let lock = self.subject("GetObjectLockConfiguration");
        let (versions, uploads, lock) = join!(
            self.transport.read_if_answered(&versions, None, || self.versions().send()),
            self.transport.read_if_answered(&uploads, None, || self.uploads().send()),
            self.transport.read_if_answered(&lock, None, || self.object_lock().send())
        );
        let object_lock = is_on(lock?);
        Ok(versions?.zip(uploads?).map(|(versions, uploads)| BucketContents {
            object_lock,
            ..contents(Some(versions), Some(uploads))
        }))
    }

    pub(super) fn versions(&self) -> ListObjectVersionsFluentBuilder {
        self.client.list_object_versions().bucket(self.name).expected_bucket_owner(self.owner)
    }

    pub(super) fn uploads(&self) -> ListMultipartUploadsFluentBuilder {
        self.client.list_multipart_uploads().bucket(self.name).expected_bucket_owner(self.owner)
    }

    fn object_lock(&self) -> GetObjectLockConfigurationFluentBuilder {
        self.client.get_object_lock_configuration().bucket(self.name).expected_bucket_owner(self.owner)
    }

    /// One setting, or nothing where it was never made.
    async fn ask<T, E, F>(
        &self,
        operation: &str,
        request: impl Fn() -> F + Sync,
    ) -> Result<Option<T>, CloudError>
    where
        F: Future<Output = Result<T, SdkError<E, HttpResponse>>> + Send + 'static,
        T: Send + 'static,
        E: aws_sdk_s3::error::ProvideErrorMetadata + std::error::Error + Send + 'static,
    {
        found(self.transport.read(&self.subject(operation), request).await)
    }
}

fn is_on(lock: Option<GetObjectLockConfigurationOutput>) -> bool {
    lock.and_then(|lock| lock.object_lock_configuration)
        .is_some_and(|lock| lock.object_lock_enabled.is_some())
}

/// How much is in a bucket, by the first page of each listing.
fn contents(
    versions: Option<ListObjectVersionsOutput>,
    uploads: Option<ListMultipartUploadsOutput>,
) -> BucketContents {
    let mut contents = BucketContents::default();
    if let Some(page) = versions {
        contents.versions = page.versions().len();
        contents.delete_markers = page.delete_markers().len();
        contents.truncated |= page.is_truncated == Some(true);
    }
    if let Some(page) = uploads {
        contents.uploads = page.uploads().len();
        contents.truncated |= page.is_truncated == Some(true);
    }
    contents
}
