//! Regions and the partitions they belong to.

use provision_iam::partition as partitions;

/// Regions known when this was written, for "did you mean". An unknown region
/// is only a warning, because AWS adds regions.
pub const KNOWN: &[&str] = partitions::REGIONS;

/// The partition of a region, for example `aws-cn` for `cn-north-1`; `aws` for
/// one whose name is like none.
pub fn partition(region: &str) -> &'static str {
    partitions::of_region(region).unwrap_or("aws")
}

/// The domain that service endpoints and service principals of a partition end with.
pub fn dns_suffix(partition: &str) -> &'static str {
    partitions::dns_suffix(partition).unwrap_or("amazonaws.com")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_its_partition() {
        for (region, expected, suffix) in [
            ("us-east-1", "aws", "amazonaws.com"),
            ("cn-northwest-1", "aws-cn", "amazonaws.com.cn"),
            ("us-gov-west-1", "aws-us-gov", "amazonaws.com"),
            ("us-iso-east-1", "aws-iso", "c2s.ic.gov"),
            ("us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov"),
            ("eusc-de-east-1", "aws-eusc", "amazonaws.eu"),
            ("xx-new-1", "aws", "amazonaws.com"),
        ] {
            assert_eq!(partition(region), expected, "{region}");
            assert_eq!(dns_suffix(expected), suffix, "{region}");
        }
    }
}
