//! The staging bucket: private, encrypted, and emptied of what a failed load left behind.

mod deletion;
mod expiry;
mod lifecycle;

use std::collections::{BTreeMap, BTreeSet};

use provision_iam::{Document, arn::Arn};

use self::lifecycle::lifecycle_value;
use super::named::Named;
use super::{addresses, kept_data, marks, present, tags};
use crate::address::{Address, ResourceKind};
use crate::call::{Call, S3Call};
use crate::deployment::{self, Deployment, Encryption};
use crate::facts::{BucketFacts, LifecycleRule, Wanted, World};
use crate::finding::{Finding, FindingId};
use crate::prose::counted;
use crate::resource::{Intent, Observed, Ownership, Phases, Resource, Teardown, phases};
use crate::state::{FieldChange, State, Value, changes_field};

/// The four settings, as AWS names them.
const PUBLIC_ACCESS_BLOCK: [&str; 4] =
    ["BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"];
/// ACLs disabled.
pub const OWNERSHIP: &str = "BucketOwnerEnforced";
/// The id of our lifecycle rule, by which it is told from the rules of others.
pub const LIFECYCLE_RULE: &str = "provision-staging";
/// An upload that a failed load left unfinished is billed until it is aborted.
pub const ABORT_UPLOAD_DAYS: i32 = 1;

/// A key is somebody else's, and S3 takes any ARN: who cannot use it is told when an object is written.
const KEY: Named = Named {
    what: "KMS key",
    finding: FindingId::KeyUnusable,
    hint: "correct `encryption` in [bucket], or have the key made or enabled first",
};

pub struct BucketResource<'a> {
    deployment: &'a Deployment,
    bucket: &'a deployment::Bucket,
    address: Address,
}

impl<'a> BucketResource<'a> {
    pub fn new(deployment: &'a Deployment, bucket: &'a deployment::Bucket) -> Self {
        let address = addresses::of(deployment, ResourceKind::Bucket, &bucket.name);
        BucketResource { deployment, bucket, address }
    }

    fn encryption(&self) -> &str {
        match &self.bucket.encryption {
            Encryption::SseS3 => "AES256",
            Encryption::Kms { key_arn } => key_arn,
        }
    }

    fn kms_key(&self) -> Option<String> {
        match &self.bucket.encryption {
            Encryption::SseS3 => None,
            Encryption::Kms { key_arn } => Some(key_arn.clone()),
        }
    }

    /// # Errors
    /// The key is not there, or nothing can be encrypted with it.
    fn may_encrypt(&self, world: &World) -> Result<(), Finding> {
        self.kms_key().map_or(Ok(()), |arn| KEY.usable(&arn, world, &self.address))
    }

    /// None where data of before is to be kept and the vendor's files are not apart from it.
    fn lifecycle_rule(&self, world: &World) -> Option<LifecycleRule> {
        if self.bucket.prefix.is_none() && kept_data::is_there(self.deployment, world) {
            return None;
        }
        let days = i32::try_from(self.bucket.expire_days).ok().filter(|days| *days > 0);
        let versioned =
            present::bucket(self.deployment, world).is_some_and(|bucket| bucket.versioning.is_some());
        Some(LifecycleRule {
            id: LIFECYCLE_RULE.to_owned(),
            enabled: true,
            prefix: self.bucket.prefix.clone().unwrap_or_default(),
            expire_days: days,
            // Otherwise a versioned bucket keeps every staged file for ever.
            noncurrent_expire_days: days.filter(|_| versioned),
            abort_upload_days: Some(ABORT_UPLOAD_DAYS),
            ..LifecycleRule::default()
        })
    }

    /// Whether the deployment's policy is there, says that it is ours and names the bucket: so a bucket is known that a
    /// run made which ended before it could tag it.
    fn has_witness(&self, world: &World) -> bool {
        let partition = self.deployment.partition();
        let policy = self.deployment.staging_policy_arn(partition).and_then(|arn| world.policies.get(&arn));
        let owner = self.deployment.owner();
        let ours = policy.filter(|policy| Ownership::by_tags(&policy.tags, &owner) == Ownership::Ours);
        let document = ours.and_then(|policy| Document::parse(&policy.document).ok());
        let arn = Arn { partition, service: "s3", region: "", account: "", resource: &self.bucket.name };
        let arn = arn.to_string();
        document.is_some_and(|document| {
            let resources = document.statements.iter().filter_map(|statement| statement.resource.as_ref());
            resources.flat_map(|resource| &resource.values).any(|named| named.value == arn)
        })
    }

    /// Our rule beside those of others: the call replaces all of them.
    fn put_lifecycle(&self, world: &World) -> Call {
        let seen = present::bucket(self.deployment, world).cloned().map(Box::new);
        let present = seen.iter().flat_map(|bucket| &bucket.lifecycle);
        let others = present.filter(|rule| rule.id != LIFECYCLE_RULE).cloned();
        let rules = others.chain(self.lifecycle_rule(world)).collect();
        let transition_size = seen.as_ref().and_then(|bucket| bucket.transition_size.clone());
        let (bucket, region, owner) = self.target();
        S3Call::PutBucketLifecycleConfiguration { bucket, region, owner, rules, transition_size, seen }.into()
    }

    /// Our rule as it is.
    fn present_rule<'w>(&self, world: &'w World) -> Option<&'w LifecycleRule> {
        let rules = &present::bucket(self.deployment, world)?.lifecycle;
        rules.iter().find(|rule| rule.id == LIFECYCLE_RULE)
    }

    fn put_public_access_block(&self) -> Call {
        let (bucket, region, owner) = self.target();
        S3Call::PutPublicAccessBlock { bucket, region, owner }.into()
    }

    fn put_encryption(&self) -> Call {
        let (bucket, region, owner) = self.target();
        S3Call::PutBucketEncryption { bucket, region, owner, kms_key: self.kms_key() }.into()
    }

    /// Bucket name, region and owning account.
    fn target(&self) -> (String, String, String) {
        let Deployment { region, aws, .. } = self.deployment;
        (self.bucket.name.clone(), region.clone(), aws.account.clone())
    }

    /// Which of its objects are retained is told for each version alone.
    fn locked(&self) -> Finding {
        let name = &self.bucket.name;
        let message =
            format!("object lock is on for the bucket {name}, which holds objects: what is retained stays");
        FindingId::BucketLocked.finding(message).at(&self.address).hint(format!(
            "delete what is not retained any more, each with its version, and destroy when the bucket is empty: aws s3api \
             list-object-versions --bucket {name}; or take the bucket out of the spec with the tags that begin with \
             provision:"
        ))
    }

    /// The other region in which the bucket is, with our tags: before the destination's was changed, it was made there.
    fn left_in<'w>(&self, world: &'w World) -> Option<&'w str> {
        let Some(BucketFacts::Elsewhere { region }) = world.buckets.get(&self.bucket.name) else {
            return None;
        };
        let partition = self.deployment.partition();
        let arn = Arn { partition, service: "s3", region: "", account: "", resource: &self.bucket.name };
        let tags = world.inventory.get(&(region.clone(), arn.to_string()))?;
        self.deployment.owner().is_named_by(tags).then_some(region)
    }

    /// Why the name cannot be used at all.
    fn unusable(&self, world: &World) -> Option<Finding> {
        let name = &self.bucket.name;
        let finding = match world.buckets.get(name)? {
            BucketFacts::Readable(_) => return None,
            BucketFacts::Forbidden => FindingId::BucketNameTaken
                .finding(format!("the bucket name {name} is taken, by another account or out of your reach"))
                .hint("bucket names are shared by all of AWS: choose another in [bucket]"),
            BucketFacts::Elsewhere { region } => FindingId::BucketInOtherRegion
                .finding(format!("the bucket {name} is in {region}, not in {}", self.deployment.region))
                .hint("choose another name in [bucket]: staging works within the warehouse's region"),
        };
        Some(finding.at(&self.address))
    }
}

impl Resource for BucketResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "bucket"
    }

    fn purpose(&self) -> String {
        format!("where {} stages files that Redshift loads with COPY", self.deployment.vendor.title)
    }

    fn depends_on(&self) -> Vec<Address> {
        Vec::new()
    }

    fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        let (name, region) = (&self.bucket.name, &self.deployment.region);
        match intent {
            Intent::Apply => wanted.bucket(name, region),
            Intent::Destroy => wanted.bucket_to_delete(name, region),
        }
        if let (Intent::Apply, Some(key)) = (intent, self.kms_key()) {
            wanted.key(key);
        }
    }

    fn adopt(&self) -> bool {
        self.bucket.adopt
    }

    fn desired(&self, world: &World) -> Result<Option<State>, Finding> {
        if let Some(finding) = self.unusable(world) {
            return Err(finding);
        }
        Ok(Some(
            State::default()
                .with("ownership", Value::from(OWNERSHIP))
                .with(
                    "public_access_block",
                    public_access_value(&PUBLIC_ACCESS_BLOCK.map(str::to_owned).into()),
                )
                .with("encryption", Value::from(self.encryption()))
                .with_some("lifecycle", self.lifecycle_rule(world).as_ref().map(lifecycle_value))
                .with("tags", Value::Map(marks::bucket_tags(self.deployment, world))),
        ))
    }

    fn observed(&self, world: &World) -> Option<Observed> {
        if let Some(region) = self.left_in(world) {
            let state = State::default().with("region", Value::from(region));
            return Some(Observed { state, ownership: Ownership::Ours });
        }
        let bucket = present::bucket(self.deployment, world)?;
        let acl = (!bucket.acl.is_empty()).then(|| Value::Set(bucket.acl.clone()));
        let state = State::default()
            .with_some("ownership", bucket.ownership.as_deref().map(Value::from))
            .with_some("acl", acl)
            .with("public_access_block", public_access_value(&bucket.public_access_block))
            .with_some("encryption", bucket.encryption.as_deref().map(Value::from))
            .with_some("lifecycle", self.present_rule(world).map(lifecycle_value))
            .with_some("tags", tags::known(&bucket.tags, &marks::bucket_tags(self.deployment, world)));
        let ownership = match Ownership::by_tags(&bucket.tags, &self.deployment.owner()) {
            Ownership::Unowned if bucket.is_bare() && self.has_witness(world) => Ownership::Ours,
            told => told,
        };
        Some(Observed { state, ownership })
    }

    fn create(&self, world: &World) -> Result<Phases, Finding> {
        self.may_encrypt(world)?;
        let (bucket, region, _) = self.target();
        let tags = marks::bucket_tags(self.deployment, world);
        let witness = self.deployment.staging_policy_arn(self.deployment.partition());
        let create = S3Call::CreateBucket { bucket, region, tags, witness };
        let mut settings = vec![self.put_public_access_block(), self.put_lifecycle(world)];
        if self.kms_key().is_some() {
            // SSE-S3 is what a new bucket has (S3 User Guide, default encryption since 2023).
            settings.push(self.put_encryption());
        }
        Ok(vec![vec![create.into()], settings])
    }

    fn update(&self, changes: &[FieldChange], world: &World) -> Result<Phases, Finding> {
        let changed = |field: &str| changes_field(changes, field);
        let mut harmless = Vec::new();
        if changed("tags") {
            let put = marks::put_bucket_tags(self.deployment, world, BTreeMap::new(), &BTreeSet::new());
            harmless.extend(put);
        }
        if changed("lifecycle") {
            harmless.push(self.put_lifecycle(world));
        }
        if changed("encryption") {
            self.may_encrypt(world)?;
            harmless.push(self.put_encryption());
        }
        let mut acl = Vec::new();
        if changed("acl") {
            let (bucket, region, owner) = self.target();
            acl.push(S3Call::PutBucketAcl { bucket, region, owner }.into());
        }
        let mut ownership = Vec::new();
        if changed("ownership") {
            let (bucket, region, owner) = self.target();
            ownership.push(S3Call::PutBucketOwnershipControls { bucket, region, owner }.into());
        }
        let mut block = Vec::new();
        if changed("public_access_block") {
            block.push(self.put_public_access_block());
        }
        // What closes access is sent first, whatever is refused after it. S3 answers OperationAborted when calls about
        // access overlap, so these take turns; ownership is refused while the ACL says something.
        Ok(phases([block, acl, ownership, harmless]))
    }

    fn findings(&self, world: &World) -> Vec<Finding> {
        self.about_expiry(world).into_iter().collect()
    }

    fn delete(&self, world: &World, options: Teardown) -> Result<Phases, Vec<Finding>> {
        if let Some(region) = self.left_in(world) {
            let message =
                format!("the bucket {} is in {region}, not in {}", self.bucket.name, self.deployment.region);
            return Err(vec![FindingId::BucketInOtherRegion.finding(message).at(&self.address).hint(format!(
                "set `region = \"{region}\"` in [destinations.{}] to destroy what is there, or delete the bucket first: aws \
                 s3 rb s3://{}",
                self.deployment.destination, self.bucket.name
            ))]);
        }
        let denied = self.denied_deletions(world, options.delete_data);
        if !denied.is_empty() {
            return Err(denied);
        }
        let contents = present::bucket(self.deployment, world).and_then(|bucket| bucket.contents.as_ref());
        let contents = contents.filter(|contents| !contents.is_empty());
        if contents.is_some_and(|contents| contents.object_lock && contents.versions > 0) {
            return Err(vec![self.locked()]);
        }
        if let Some(contents) = contents.filter(|_| !options.delete_data) {
            let more = if contents.truncated { " or more" } else { "" };
            let markers = match contents.delete_markers {
                0 => String::new(),
                count => format!(", {}{more}", counted(count, "delete marker")),
            };
            let message = format!(
                "the bucket {} holds {}{more}{markers} and {}",
                self.bucket.name,
                counted(contents.versions, "object version"),
                counted(contents.uploads, "unfinished upload")
            );
            return Err(vec![
                FindingId::BucketNotEmpty
                    .finding(message)
                    .at(&self.address)
                    .hint("add --delete-data to delete them with the bucket"),
            ]);
        }
        let mut empty = Vec::new();
        if contents.is_some() {
            let (bucket, region, owner) = self.target();
            empty.push(S3Call::DeleteObjects { bucket, region, owner }.into());
        }
        let (bucket, region, owner) = self.target();
        let delete = S3Call::DeleteBucket { bucket, region, owner };
        Ok(phases([empty, vec![delete.into()]]))
    }
}

/// All four settings, none, or exactly those that are on.
fn public_access_value(settings: &BTreeSet<String>) -> Value {
    match settings.len() {
        0 => Value::from("not blocked"),
        4 => Value::from("all blocked"),
        _ => Value::Set(settings.clone()),
    }
}
