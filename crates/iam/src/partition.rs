//! Partitions, regions and account ids (AWS Fault Isolation Boundaries; AWS General Reference).

struct Partition {
    name: &'static str,
    /// What the names of its regions begin with.
    prefixes: &'static [&'static str],
    /// What the names of its endpoints, and of most of its service principals, end with (partitions.json of the AWS
    /// SDKs).
    suffix: &'static str,
    /// Where the services without a region are signed for.
    global: &'static str,
}

const fn partition(
    name: &'static str,
    prefixes: &'static [&'static str],
    suffix: &'static str,
    global: &'static str,
) -> Partition {
    Partition { name, prefixes, suffix, global }
}

const PARTITIONS: [Partition; 8] = [
    partition(
        DEFAULT,
        &["us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-"],
        "amazonaws.com",
        "us-east-1",
    ),
    partition("aws-cn", &["cn-"], "amazonaws.com.cn", "cn-north-1"),
    partition("aws-us-gov", &["us-gov-"], "amazonaws.com", "us-gov-west-1"),
    partition("aws-eusc", &["eusc-"], "amazonaws.eu", "eusc-de-east-1"),
    partition("aws-iso", &["us-iso-"], "c2s.ic.gov", "us-iso-east-1"),
    partition("aws-iso-b", &["us-isob-"], "sc2s.sgov.gov", "us-isob-east-1"),
    partition("aws-iso-e", &["eu-isoe-"], "cloud.adc-e.uk", "eu-isoe-west-1"),
    partition("aws-iso-f", &["us-isof-"], "csp.hci.ic.gov", "us-isof-south-1"),
];

/// The partition that nearly everyone means.
pub const DEFAULT: &str = "aws";

/// The regions known when this was written; new ones come (AWS General Reference, AWS service endpoints).
pub const REGIONS: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-west-1",
    "us-west-2",
];

/// The names of all partitions, as the second field of an ARN has them.
pub fn names() -> impl Iterator<Item = &'static str> {
    PARTITIONS.iter().map(|partition| partition.name)
}

pub fn is_partition(text: &str) -> bool {
    names().any(|name| name == text)
}

/// The partition a region belongs to; `None` if its name is not like any.
pub fn of_region(region: &str) -> Option<&'static str> {
    let prefix = |partition: &Partition| {
        partition
            .prefixes
            .iter()
            .filter(|prefix| region.starts_with(**prefix))
            .map(|prefix| prefix.len())
            .max()
    };
    let like = PARTITIONS.iter().filter_map(|partition| Some((prefix(partition)?, partition.name)));
    like.max().map(|(_, name)| name)
}

/// The partition a region belongs to; `aws` if its name is not like any.
pub fn of_region_or_default(region: &str) -> &'static str {
    of_region(region).unwrap_or(DEFAULT)
}

/// The domain that the endpoints of a partition end with; `None` for an unknown partition.
pub fn dns_suffix(partition: &str) -> Option<&'static str> {
    PARTITIONS.iter().find(|known| known.name == partition).map(|known| known.suffix)
}

/// The region that services without a region, such as IAM, are signed for (AWS General Reference, IAM endpoints and
/// quotas); `None` for an unknown partition.
pub fn global_region(partition: &str) -> Option<&'static str> {
    PARTITIONS.iter().find(|known| known.name == partition).map(|known| known.global)
}

/// The known regions of a partition.
pub fn regions(partition: &str) -> impl Iterator<Item = &'static str> {
    REGIONS.iter().copied().filter(move |region| of_region(region) == Some(partition))
}

/// Is it written as regions are: `us-east-1`, `us-gov-west-1`? New regions are not known by name.
pub fn is_region(text: &str) -> bool {
    let words: Vec<&str> = text.split('-').collect();
    let [parts @ .., number] = words.as_slice() else {
        return false;
    };
    let letters = |word: &&str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    (2..=3).contains(&parts.len())
        && parts.iter().all(letters)
        && (1..=2).contains(&number.len())
        && number.bytes().all(|b| b.is_ascii_digit())
        && of_region(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_its_partition_and_domain() {
        for (region, partition, suffix) in [
            ("us-east-1", "aws", "amazonaws.com"),
            ("cn-northwest-1", "aws-cn", "amazonaws.com.cn"),
            ("us-gov-west-1", "aws-us-gov", "amazonaws.com"),
            ("us-iso-east-1", "aws-iso", "c2s.ic.gov"),
            ("us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov"),
            ("us-isof-south-1", "aws-iso-f", "csp.hci.ic.gov"),
            ("eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"),
            ("eusc-de-east-1", "aws-eusc", "amazonaws.eu"),
        ] {
            assert_eq!(of_region(region), Some(partition), "{region}");
            assert_eq!(dns_suffix(partition), Some(suffix), "{region}");
            assert!(is_region(region), "{region}");
        }
        assert!(REGIONS.iter().all(|region| is_region(region)));
        for partition in names() {
            assert!(
                is_partition(partition) && of_region(global_region(partition).unwrap()) == Some(partition)
            );
        }
        assert!(regions("aws-cn").eq(["cn-north-1", "cn-northwest-1"]));
        assert_eq!((of_region("xx-new-1"), of_region_or_default("xx-new-1")), (None, "aws"));
        assert_eq!(dns_suffix("amazon"), None);
    }
}
