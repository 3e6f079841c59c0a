//! Patterns that have a text in common: an ARN with wildcards and the ARNs of a resource type.

use super::{has_wildcard, matches};

/// Is there a text that both patterns match?
pub(crate) fn overlap(a: &str, b: &str) -> bool {
    let (begins, ends) =
        (|text: &[u8]| text.first() == Some(&b'*'), |text: &[u8]| text.last() == Some(&b'*'));
    let (left, right) = (a.as_bytes(), b.as_bytes());
    if left == b"*" || right == b"*" {
        return true;
    }
    // A text of the one, then a text of the other: both match it.
    if (begins(left) && ends(right)) || (ends(left) && begins(right)) {
        return true;
    }
    match (has_wildcard(a), has_wildcard(b)) {
        (false, false) => return a == b,
        (true, false) => return matches(a, b),
        (false, true) => return matches(b, a),
        (true, true) => {}
    }
    let (a, b) = trim_common(a.as_bytes(), b.as_bytes());
    let (Some(a), Some(b)) = (a, b) else {
        return false;
    };
    // A text of the one, then a text of the other: both match it.
    let (begins, ends) =
        (|rest: &[u8]| rest.first() == Some(&b'*'), |rest: &[u8]| rest.last() == Some(&b'*'));
    if (begins(a) && ends(b)) || (ends(a) && begins(b)) || a == b"*" || b == b"*" {
        return true;
    }
    // row[j]: do a[i..] and b[j..] have a text in common? Filled from the end.
    let empty = |rest: &[u8]| rest.iter().all(|&c| c == b'*');
    let mut row: Vec<bool> = (0..=b.len()).map(|j| empty(&b[j..])).collect();
    for i in (0..a.len()).rev() {
        let mut below_right = row[b.len()];
        row[b.len()] = empty(&a[i..]);
        for j in (0..b.len()).rev() {
            let below = row[j];
            row[j] = match (a[i], b[j]) {
                (b'*', _) | (_, b'*') => {
                    let skip_a = a[i] == b'*' && below;
                    let skip_b = b[j] == b'*' && row[j + 1];
                    let take = if a[i] == b'*' { row[j + 1] } else { below };
                    skip_a || skip_b || take
                }
                (x, y) => (x == y || x == b'?' || y == b'?') && below_right,
            };
            below_right = below;
        }
    }
    row[0]
}

/// What is left when both begin and end with the same plain characters; `None` where they plainly differ.
fn trim_common<'a>(mut a: &'a [u8], mut b: &'a [u8]) -> (Option<&'a [u8]>, Option<&'a [u8]>) {
    let plain = |c: u8| c != b'*' && c != b'?';
    while let (Some((&x, rest_a)), Some((&y, rest_b))) = (a.split_first(), b.split_first()) {
        match (plain(x) && plain(y), x == y) {
            (true, true) => (a, b) = (rest_a, rest_b),
            (true, false) => return (None, None),
            (false, _) => break,
        }
    }
    while let (Some((&x, rest_a)), Some((&y, rest_b))) = (a.split_last(), b.split_last()) {
        match (plain(x) && plain(y), x == y) {
            (true, true) => (a, b) = (rest_a, rest_b),
            (true, false) => return (None, None),
            (false, _) => break,
        }
    }
    (Some(a), Some(b))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::overlap;
    use crate::pattern::matches;

    proptest! {
        #[test]
        fn overlap_agrees_with_a_common_text(a in "[ab*?]{0,6}", b in "[ab*?]{0,6}", text in "[ab]{0,6}") {
            prop_assert_eq!(overlap(&a, &b), overlap(&b, &a));
            if matches(&a, &text) && matches(&b, &text) {
                prop_assert!(overlap(&a, &b));
            }
            prop_assert_eq!(overlap(&a, &text), matches(&a, &text));
        }
    }
}
