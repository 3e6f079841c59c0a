//! A short text, ready to be matched with many patterns.

/// Where each character of a text stands: a bit for each place. Letters, digits, `-` and `_` alone, 64 at most: names
/// of actions.
#[derive(Debug, Clone)]
pub(crate) struct Positions {
    of: [u64; Positions::CHARACTERS],
    length: usize,
}

impl Positions {
    const CHARACTERS: usize = 38;

    /// None for a text that is too long or has other characters.
    pub fn new(text: &str) -> Option<Positions> {
        if text.len() > 64 {
            return None;
        }
        let mut of = [0; Positions::CHARACTERS];
        for (place, byte) in text.bytes().enumerate() {
            of[slot(byte)?] |= 1 << place;
        }
        Some(Positions { of, length: text.len() })
    }

    /// Does the pattern match the whole text? Each piece between two `*` is sought at all places at once.
    pub fn matches(&self, pattern: &str) -> bool {
        let pattern = pattern.as_bytes();
        // Where the next piece may start at the earliest; the first one starts there.
        let (mut free, mut is_first) = (0, true);
        let mut at = 0;
        loop {
            let mut starts = if is_first { 1 } else { mask_from(free) };
            let mut length = 0;
            while at < pattern.len() && pattern[at] != b'*' {
                if pattern[at] != b'?' {
                    let Some(slot) = slot(pattern[at]) else { return false };
                    starts &= self.of[slot].checked_shr(length).unwrap_or(0);
                }
                length += 1;
                at += 1;
            }
            let length = length as usize;
            let Some(last) = self.length.checked_sub(length) else {
                return false;
            };
            if at == pattern.len() {
                // The last piece stands at the end.
                return last >= free && (!is_first || last == 0) && (length == 0 || starts >> last & 1 == 1);
            }
            if length > 0 {
                starts &= u64::MAX >> (63 - last.min(63));
                if starts == 0 {
                    return false;
                }
                free = starts.trailing_zeros() as usize + length;
            }
            is_first = false;
            at += 1;
        }
    }
}

fn mask_from(place: usize) -> u64 {
    u64::MAX.checked_shl(place as u32).unwrap_or(0)
}

fn slot(byte: u8) -> Option<usize> {
    match byte {
        b'a'..=b'z' => Some(usize::from(byte - b'a')),
        b'0'..=b'9' => Some(usize::from(byte - b'0') + 26),
        b'-' => Some(36),
        b'_' => Some(37),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Positions;
    use crate::pattern::matches;

    proptest! {
        #[test]
        fn places_match_as_patterns_do(pattern in "[ab-é*?]{0,8}", text in "[ab-]{0,10}") {
            let positions = Positions::new(&text).expect("a short text");
            prop_assert_eq!(positions.matches(&pattern), matches(&pattern, &text));
        }

        #[test]
        fn long_texts_too(pattern in "[ab*?]{0,70}", text in "[ab]{60,64}") {
            let positions = Positions::new(&text).expect("a short text");
            prop_assert_eq!(positions.matches(&pattern), matches(&pattern, &text));
            prop_assert!(positions.matches(&text));
        }
    }
}
