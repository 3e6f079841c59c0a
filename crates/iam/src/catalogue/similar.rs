//! The name that was probably meant.

use crate::pattern::Signature;

/// The candidate that differs in at most a fifth of its letters, if there is one. A slip leaves the beginning or the
/// end as it is, which spares most of the comparing.
pub(crate) fn similar<'a>(text: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let text = text.to_ascii_lowercase();
    let near = candidates.filter(|candidate| is_near(text.as_bytes(), candidate.as_bytes()));
    let lower: Vec<_> = near.map(|name| (name, name.to_ascii_lowercase())).collect();
    most_similar(&text, lower.iter().map(|(name, lower)| (*name, lower.as_str(), Signature::new(lower))))
}

/// The candidate that differs in the fewest letters, at most a fifth of them. Each candidate comes with its name in lower
/// case and the signature of that; the text is in lower case.
pub(super) fn most_similar<'a, 'l>(
    text: &str,
    candidates: impl Iterator<Item = (&'a str, &'l str, Signature)>,
) -> Option<&'a str> {
    let signature = Signature::new(text);
    let mut best: Option<(usize, &str)> = None;
    for (name, lower, of_name) in candidates {
        let slips = slips(lower);
        if lower.len().abs_diff(text.len()) > slips
            || !of_name.may_be_near(signature, slips as u32)
            || !is_near(text.as_bytes(), lower.as_bytes())
        {
            continue;
        }
        let distance = distance(lower.as_bytes(), text.as_bytes(), slips);
        if let Some(distance) = distance.filter(|d| best.is_none_or(|best| (*d, name) < best)) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

/// How many slips a word may have and still be taken for this one.
fn slips(word: &str) -> usize {
    (word.len() / 5).clamp(1, MOST_SLIPS)
}

/// No word may have more.
pub(super) const MOST_SLIPS: usize = 3;

fn is_near(text: &[u8], candidate: &[u8]) -> bool {
    const SAME: usize = 3;
    if candidate.len().abs_diff(text.len()) > (candidate.len() / 5).clamp(1, MOST_SLIPS) {
        return false;
    }
    let start = |length| candidate[..length].eq_ignore_ascii_case(&text[..length]);
    let end =
        |length| candidate[candidate.len() - length..].eq_ignore_ascii_case(&text[text.len() - length..]);
    text.len() < 2 * SAME || candidate.len() < 2 * SAME || start(SAME) || end(SAME)
}

/// Letters added, left out, changed, or swapped with their neighbour; None if more than `most`. (Optimal string
/// alignment; only the cells near the diagonal can be small enough.)
pub(crate) fn distance(a: &[u8], b: &[u8], most: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > most {
        return None;
    }
    let start = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[start..], &b[start..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - end], &b[..b.len() - end]);
    let far = most + 1;
    let mut rows = [vec![far; b.len() + 1], vec![far; b.len() + 1], vec![far; b.len() + 1]];
    for (j, cell) in rows[0].iter_mut().enumerate().take(most + 1) {
        *cell = j;
    }
    for i in 1..=a.len() {
        let [above_that, above, row] = {
            rows.rotate_right(1);
            let [row, above, above_that] = &mut rows;
            [above_that, above, row]
        };
        let (first, last) = (i.saturating_sub(most), (i + most).min(b.len()));
        row.fill(far);
        if first == 0 {
            row[0] = i.min(far);
        }
        let mut least = row[0];
        for j in first.max(1)..=last {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut cell = (above[j - 1] + same).min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cell = cell.min(above_that[j - 2] + 1);
            }
            row[j] = cell.min(far);
            least = least.min(row[j]);
        }
        if least > most {
            return None;
        }
    }
    Some(rows[0][b.len()]).filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{distance, similar};
    use crate::pattern::Signature;

    proptest! {
        #[test]
        fn a_signature_rules_out_nothing_near(a in "[abcd]{0,12}", b in "[abcd]{0,12}") {
            let slips = strsim::osa_distance(&a, &b);
            prop_assert!(Signature::new(&a).may_be_near(Signature::new(&b), slips as u32));
        }

        #[test]
        fn near_the_diagonal_is_as_good_as_everywhere(a in "[abc]{0,9}", b in "[abc]{0,9}", most in 0_usize..4) {
            let exact = strsim::osa_distance(&a, &b);
            prop_assert_eq!(distance(a.as_bytes(), b.as_bytes(), most), (exact <= most).then_some(exact));
        }
    }

    #[test]
    fn slips_are_understood() {
        let names = ["GetObject", "PutObject", "ListBucket"];
        for (text, meant) in [
            ("GetObjcet", Some("GetObject")),
            ("getobject", Some("GetObject")),
            ("ListBuckets", Some("ListBucket")),
            ("DeleteBucket", None),
            ("*", None),
            ("é", None),
        ] {
            assert_eq!(similar(text, names.into_iter()), meant, "{text}");
        }
    }
}
