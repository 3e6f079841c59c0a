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
        let mut pieces = pattern.as_bytes().split(|byte| *byte == b'*');
        let begin = pieces.next().unwrap_or_default();
        let Some(starts) = self.starts(begin).filter(|starts| starts & 1 == 1) else {
            return false;
        };
        let mut free = begin.len();
        let Some(mut piece) = pieces.next() else {
            return starts & 1 == 1 && begin.len() == self.length;
        };
        for next in pieces {
            let Some(starts) = self.starts(piece).map(|starts| starts & mask_from(free)) else {
                return false;
            };
            if starts == 0 && !piece.is_empty() {
                return false;
            }
            if !piece.is_empty() {
                free = starts.trailing_zeros() as usize + piece.len();
            }
            piece = next;
        }
        // The last piece stands at the end.
        free + piece.len() <= self.length
            && (piece.is_empty()
                || self.starts(piece).is_some_and(|starts| starts >> (self.length - piece.len()) & 1 == 1))
    }

    /// The places at which the piece stands; None: it is longer than the text.
    fn starts(&self, piece: &[u8]) -> Option<u64> {
        let room = self.length.checked_sub(piece.len())?;
        let mut starts = if room >= 63 { u64::MAX } else { (1 << (room + 1)) - 1 };
        for (ahead, byte) in piece.iter().enumerate().filter(|(_, byte)| **byte != b'?') {
            let places = slot(*byte).map_or(0, |slot| self.of[slot]);
            starts &= places >> ahead;
        }
        Some(starts)
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
