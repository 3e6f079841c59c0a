//! Patterns with `*` and `?`, as actions, resources and `…Like` operators use them.

/// Does the pattern match the text? Without recursion and at most `pattern × text` steps.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    walk(pattern.as_bytes(), text.as_bytes(), |p, t| {
        p == b'?' || p == t
    })
}

/// Does the pattern match everything that the other pattern matches? `false` where it cannot be told simply.
pub(crate) fn covers(pattern: &str, other: &str) -> bool {
    walk(pattern.as_bytes(), other.as_bytes(), |p, t| {
        p == t || (p == b'?' && t != b'*')
    })
}

fn walk(pattern: &[u8], text: &[u8], one: impl Fn(u8, u8) -> bool) -> bool {
    let (mut p, mut t) = (0, 0);
    // Where to go on when a guess at the length of the last `*` fails.
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                p += 1;
                retry = Some((p, t));
            }
            Some(&c) if one(c, text[t]) => {
                p += 1;
                t += 1;
            }
            _ => match retry {
                Some((after_star, from)) => {
                    p = after_star;
                    t = from + 1;
                    retry = Some((after_star, t));
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == b'*')
}

/// Is there a text that both patterns match?
pub(crate) fn overlap(a: &str, b: &str) -> bool {
    let (a, b) = trim_common(a.as_bytes(), b.as_bytes());
    let (Some(a), Some(b)) = (a, b) else {
        return false;
    };
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

/// Does the text hold a wildcard?
pub(crate) fn has_wildcard(text: &str) -> bool {
    text.contains(['*', '?'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn patterns_match_as_iam_documents() {
        for (pattern, text, expected) in [
            ("s3:Get*", "s3:GetObject", true),
            ("s3:*Object", "s3:GetObject", true),
            ("s3:*Object", "s3:GetObjectAcl", false),
            ("arn:aws:s3:::b?/*", "arn:aws:s3:::b1/x/y", true),
            ("a*b*c", "abbc", true),
            ("a*b*c", "acb", false),
            ("", "", true),
            ("*", "", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn a_wider_pattern_covers_a_narrower_one() {
        for (pattern, other, expected) in [
            ("s3:*", "s3:Get*", true),
            ("s3:Get*", "s3:*", false),
            ("a?", "a*", false),
            ("a*", "a?", true),
            ("a??", "a?b", true),
        ] {
            assert_eq!(covers(pattern, other), expected, "{pattern} {other}");
        }
    }

    proptest! {
        #[test]
        fn overlap_agrees_with_a_common_text(a in "[ab*?]{0,6}", b in "[ab*?]{0,6}", text in "[ab]{0,6}") {
            prop_assert_eq!(overlap(&a, &b), overlap(&b, &a));
            if matches(&a, &text) && matches(&b, &text) {
                prop_assert!(overlap(&a, &b));
            }
            prop_assert_eq!(overlap(&a, &text), matches(&a, &text));
        }

        #[test]
        fn covering_means_matching_all_the_other_matches(a in "[ab*?]{0,6}", b in "[ab*?]{0,6}", text in "[ab]{0,6}") {
            if covers(&a, &b) && matches(&b, &text) {
                prop_assert!(matches(&a, &text));
            }
        }
    }
}
