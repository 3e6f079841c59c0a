//! A short text, ready to be matched with many patterns.

/// Where each character of a text stands: a bit for each place. Letters, digits, `-` and `_` alone, 64 at most: names
/// of actions.
#[derive(Debug, Clone)]
pub(crate) struct Positions {
    of: [u64; SLOTS],
    length: usize,
}

/// A pattern, ready to be matched with many texts.
#[derive(Debug)]
pub(crate) struct Pieces {
    /// Slots of the characters; [`STAR`] between the pieces.
    slots: Vec<u8>,
    /// Where the first and the last `*` are.
    stars: Option<(usize, usize)>,
    /// Length of the shortest text that it matches.
    least: usize,
}

/// One for each character, and one for any.
const SLOTS: usize = 39;
const ANY: u8 = 38;
const STAR: u8 = u8::MAX;

impl Pieces {
    /// None for a pattern with other characters: it matches no such text.
    pub fn new(pattern: &str) -> Option<Pieces> {
        let slot = |byte| match byte {
            b'*' => Some(STAR),
            b'?' => Some(ANY),
            byte => slot(byte),
        };
        let slots: Vec<u8> = pattern.bytes().map(slot).collect::<Option<_>>()?;
        let is_star = |slot: &u8| *slot == STAR;
        let stars = slots.iter().position(is_star).zip(slots.iter().rposition(is_star));
        let least = slots.iter().filter(|slot| !is_star(slot)).count();
        Some(Pieces { slots, stars, least })
    }
}

impl Positions {
    /// None for a text that is too long or has other characters.
    pub fn new(text: &str) -> Option<Positions> {
        if text.len() > 64 {
            return None;
        }
        let mut of = [0; SLOTS];
        for (place, byte) in text.bytes().enumerate() {
            of[usize::from(slot(byte)?)] |= 1 << place;
            of[usize::from(ANY)] |= 1 << place;
        }
        Some(Positions { of, length: text.len() })
    }

    /// Does the pattern match the whole text? Each piece between two `*` is sought at all places at once.
    pub fn matches(&self, pattern: &Pieces) -> bool {
        // Keeps every piece shorter than 64 places, too.
        if pattern.least > self.length {
            return false;
        }
        let Some((first, last)) = pattern.stars else {
            return pattern.least == self.length && self.places(&pattern.slots) & 1 == 1;
        };
        let (begin, end) = (&pattern.slots[..first], &pattern.slots[last + 1..]);
        let at_end = self.length - end.len();
        if self.places(begin) & 1 == 0 || (!end.is_empty() && self.places(end) >> at_end & 1 == 0) {
            return false;
        }
        // Where the next piece may start at the earliest.
        let mut free = begin.len();
        let mut rest = pattern.slots[first..last].iter();
        loop {
            let mut places = u64::MAX.checked_shl(free as u32).unwrap_or(0);
            let mut length = 0;
            for slot in rest.by_ref().take_while(|slot| **slot != STAR) {
                places &= self.of[usize::from(*slot)] >> length;
                length += 1;
            }
            if length > 0 {
                if places == 0 {
                    return false;
                }
                free = places.trailing_zeros() as usize + length;
            } else if rest.len() == 0 {
                return free <= at_end;
            }
        }
    }

    /// Where the piece stands.
    fn places(&self, piece: &[u8]) -> u64 {
        let of = piece.iter().enumerate();
        of.fold(u64::MAX, |places, (nth, slot)| places & self.of[usize::from(*slot)] >> nth)
    }
}

fn slot(byte: u8) -> Option<u8> {
    match byte {
        b'a'..=b'z' => Some(byte - b'a'),
        b'0'..=b'9' => Some(byte - b'0' + 26),
        b'-' => Some(36),
        b'_' => Some(37),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Pieces, Positions};
    use crate::pattern::matches;

    fn matches_prepared(text: &Positions, pattern: &str) -> bool {
        Pieces::new(pattern).is_some_and(|pattern| text.matches(&pattern))
    }

    proptest! {
        #[test]
        fn places_match_as_patterns_do(pattern in "[ab-é*?]{0,8}", text in "[ab-]{0,10}") {
            let positions = Positions::new(&text).expect("a short text");
            prop_assert_eq!(matches_prepared(&positions, &pattern), matches(&pattern, &text));
        }

        #[test]
        fn long_texts_too(pattern in "[ab*?]{0,70}", text in "[ab]{60,64}") {
            let positions = Positions::new(&text).expect("a short text");
            prop_assert_eq!(matches_prepared(&positions, &pattern), matches(&pattern, &text));
            prop_assert!(matches_prepared(&positions, &text));
        }
    }
}
