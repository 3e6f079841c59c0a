//! Partitions and regions (AWS Fault Isolation Boundaries; AWS General Reference).

use std::sync::LazyLock;

struct Partition {
    name: &'static str,
    /// What the names of its endpoints, and of most of its service principals, end with.
    suffix: &'static str,
    /// What the names of its regions begin with.
    prefixes: Vec<&'static str>,
    regions: Vec<&'static str>,
}

/// As the catalogue has them: `catalogue/update.py` makes the table.
static PARTITIONS: LazyLock<Vec<Partition>> = LazyLock::new(|| {
    let mut partitions: Vec<Partition> = Vec::new();
    for line in include_str!("catalogue/data/regions.txt").lines() {
        let mut words = line.split(' ');
        match (words.next(), words.next(), words.next()) {
            (Some("partition"), Some(name), Some(suffix)) => {
                partitions.push(Partition { name, suffix, prefixes: words.collect(), regions: Vec::new() });
            }
            (Some("region"), Some(region), None) => {
                partitions.last_mut().into_iter().for_each(|partition| partition.regions.push(region));
            }
            _ => debug_assert!(line.starts_with('#'), "{line}"),
        }
    }
    partitions
});

/// The partition that nearly everyone means.
pub const DEFAULT: &str = "aws";

/// Where the services without a region are signed for (AWS General Reference, IAM endpoints and quotas), by partition.
const GLOBAL: [(&str, &str); 8] = [
    (DEFAULT, "us-east-1"),
    ("aws-cn", "cn-north-1"),
    ("aws-us-gov", "us-gov-west-1"),
    ("aws-eusc", "eusc-de-east-1"),
    ("aws-iso", "us-iso-east-1"),
    ("aws-iso-b", "us-isob-east-1"),
    ("aws-iso-e", "eu-isoe-west-1"),
    ("aws-iso-f", "us-isof-south-1"),
];

/// The regions that the catalogue knows, of all partitions; new ones come.
pub fn known_regions() -> impl Iterator<Item = &'static str> {
    PARTITIONS.iter().flat_map(|partition| partition.regions.iter().copied())
}

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
        let prefixes = partition.prefixes.iter().filter(|prefix| region.starts_with(**prefix));
        prefixes.map(|prefix| prefix.len()).max()
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
    GLOBAL.iter().find(|(name, _)| *name == partition).map(|(_, region)| *region)
}

/// The known regions of a partition.
pub fn regions(partition: &str) -> impl Iterator<Item = &'static str> {
    let partitions = PARTITIONS.iter().filter(move |known| known.name == partition);
    partitions.flat_map(|partition| partition.regions.iter().copied())
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
        for partition in names() {
            assert!(
                regions(partition).all(|region| is_region(region) && of_region(region) == Some(partition))
            );
        }
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
