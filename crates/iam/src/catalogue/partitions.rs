//! Partitions, regions and account ids (AWS Fault Isolation Boundaries; AWS General Reference).

struct Partition {
    name: &'static str,
    /// What the names of its regions begin with.
    regions: &'static [&'static str],
    /// What the names of its endpoints, and of most of its service principals, end with (partitions.json of the AWS
    /// SDKs).
    suffix: &'static str,
}

const fn partition(name: &'static str, regions: &'static [&'static str], suffix: &'static str) -> Partition {
    Partition { name, regions, suffix }
}

const PARTITIONS: [Partition; 8] = [
    partition("aws-cn", &["cn-"], "amazonaws.com.cn"),
    partition("aws-us-gov", &["us-gov-"], "amazonaws.com"),
    partition("aws-eusc", &["eusc-"], "amazonaws.eu"),
    partition("aws-iso-b", &["us-isob-"], "sc2s.sgov.gov"),
    partition("aws-iso-e", &["eu-isoe-"], "cloud.adc-e.uk"),
    partition("aws-iso-f", &["us-isof-"], "csp.hci.ic.gov"),
    partition("aws-iso", &["us-iso-"], "c2s.ic.gov"),
    partition("aws", &["us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-"], "amazonaws.com"),
];

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

pub fn is_partition(text: &str) -> bool {
    PARTITIONS.iter().any(|partition| partition.name == text)
}

/// The partition a region belongs to; `None` if its name is not like any.
pub fn of_region(region: &str) -> Option<&'static str> {
    let belongs = |partition: &&Partition| partition.regions.iter().any(|prefix| region.starts_with(prefix));
    PARTITIONS.iter().find(belongs).map(|partition| partition.name)
}

/// The domain that the endpoints of a partition end with; `None` for an unknown partition.
pub fn dns_suffix(partition: &str) -> Option<&'static str> {
    PARTITIONS.iter().find(|known| known.name == partition).map(|known| known.suffix)
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
            ("eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"),
            ("eusc-de-east-1", "aws-eusc", "amazonaws.eu"),
        ] {
            assert_eq!(of_region(region), Some(partition), "{region}");
            assert_eq!(dns_suffix(partition), Some(suffix), "{region}");
            assert!(is_region(region), "{region}");
        }
        assert!(REGIONS.iter().all(|region| is_region(region)));
        assert_eq!(of_region("xx-new-1"), None);
        assert_eq!(dns_suffix("amazon"), None);
    }
}
