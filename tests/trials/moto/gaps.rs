//! What moto does otherwise than AWS, as far as provision meets it. The front makes up for each on the way, and sees
//! whether it still has to.

use std::collections::BTreeSet;
use std::sync::Mutex;

use super::programs::REQUIREMENTS;

/// A gap of moto's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    TagsOfNewBucket,
    EncryptionOfNewBucket,
    RootOfVersioning,
    CredentialsForServices,
}

impl Gap {
    pub const ALL: [Self; 4] = [
        Self::TagsOfNewBucket,
        Self::EncryptionOfNewBucket,
        Self::RootOfVersioning,
        Self::CredentialsForServices,
    ];

    /// Whether it is met only where there is an IAM user.
    fn is_of_users(self) -> bool {
        self == Self::CredentialsForServices
    }

    /// What moto does, what AWS does, and the page that says so.
    fn words(self) -> [&'static str; 3] {
        match self {
            Self::TagsOfNewBucket => [
                "CreateBucket forgets the tags of CreateBucketConfiguration",
                "they are applied to the bucket that is created",
                "Amazon S3 API Reference, CreateBucket",
            ],
            Self::EncryptionOfNewBucket => [
                "a new bucket has no default encryption",
                "every bucket has one, SSE-S3 unless another is chosen, since January 2023",
                "Amazon S3 User Guide, Setting default server-side encryption behavior for Amazon S3 buckets",
            ],
            Self::RootOfVersioning => [
                "the root of GetBucketVersioning's answer is GetBucketVersioningResponse",
                "it is VersioningConfiguration",
                "Amazon S3 API Reference, GetBucketVersioning",
            ],
            Self::CredentialsForServices => [
                "ListServiceSpecificCredentials is not known, and answered with HTTP 500",
                "it lists those of a user, of whom most have none",
                "IAM API Reference, ListServiceSpecificCredentials",
            ],
        }
    }
}

/// What the front has seen of the gaps.
#[derive(Default)]
pub struct Seen(Mutex<[BTreeSet<Gap>; 2]>);

impl Seen {
    /// Notes that moto had the gap, or had it no longer; returns what is noted.
    pub fn note(&self, gap: Gap, open: bool) -> bool {
        self.0.lock().expect("nobody panics here")[usize::from(open)].insert(gap);
        open
    }

    /// Insists that every gap was met that could be, and that none has been mended.
    pub fn assert_all_are_needed(&self, with_users: bool) {
        let [mended, open] = &*self.0.lock().expect("nobody panics here");
        let moto = REQUIREMENTS.lines().find(|line| line.starts_with("moto==")).expect("the version of moto");
        for gap in Gap::ALL.into_iter().filter(|gap| with_users || !gap.is_of_users()) {
            let [does, should, page] = gap.words();
            assert!(
                !mended.contains(&gap),
                "{moto} has mended {gap:?} ({does}; {should}: {page}): take it out of gaps.rs and front.rs"
            );
            assert!(open.contains(&gap), "{gap:?} was never met: is it of use in gaps.rs? {does}");
        }
    }
}
