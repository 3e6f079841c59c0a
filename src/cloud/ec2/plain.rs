//! What the requests have in common.

/// The most values of one filter (Amazon EC2 User Guide, "Filter resources").
pub(super) const FILTER_VALUES: usize = 200;
/// The most rules of one page (EC2 API Reference, DescribeSecurityGroupRules).
pub(super) const PAGE: i32 = 1000;

/// A range of ports; nothing for all ports, which are written as -1, or left out.
pub(super) fn ports(from: Option<i32>, to: Option<i32>) -> Option<(u16, u16)> {
    Some((u16::try_from(from?).ok()?, u16::try_from(to?).ok()?))
}

#[cfg(test)]
mod tests {
    use super::ports;

    #[test]
    fn all_ports_are_no_range() {
        assert_eq!(ports(Some(-1), Some(-1)), None);
        assert_eq!(ports(None, None), None);
        assert_eq!(ports(Some(0), Some(65535)), Some((0, 65535)));
    }
}
