//! What a text must have to be matched: a quick "no" before the matching itself.

/// The characters of a pattern, and which of them stand side by side. Whatever the pattern matches has all of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Signature {
    letters: u64,
    pairs: u64,
    /// Four side by side.
    runs: u64,
    /// How many there are, `*` left out: a text that it matches is no shorter.
    length: u32,
    /// A hash of them, in order; 0 where `?` stands for some. A text of the same length is the same then.
    hash: u32,
}

fn bit(mixed: u32) -> u64 {
    1 << (u64::from(mixed).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58)
}

impl Signature {
    pub fn new(pattern: &str) -> Signature {
        let mut signature = Signature::default();
        let (mut window, mut length) = (0_u32, 0);
        let (mut hash, mut has_any) = (1_u32, false);
        for byte in pattern.bytes() {
            if byte != b'*' {
                signature.length += 1;
                hash = (hash.rotate_left(5) ^ u32::from(byte)).wrapping_mul(0x9E37_79B1);
            }
            if matches!(byte, b'*' | b'?') {
                has_any |= byte == b'?';
                length = 0;
                continue;
            }
            window = window << 8 | u32::from(byte);
            length += 1;
            signature.letters |= 1 << (byte & 63);
            if length > 1 {
                signature.pairs |= bit(window & 0xFFFF);
            }
            if length > 3 {
                signature.runs |= bit(window);
            }
        }
        signature.hash = if has_any { 0 } else { hash };
        signature
    }

    /// May a pattern with this signature match a text, or all of a pattern, with the other one? `false` is certain.
    pub fn may_match(self, other: Signature) -> bool {
        let is_as_long = self.length < other.length
            || (self.length == other.length && (self.hash == 0 || self.hash == other.hash));
        let missing =
            (self.letters & !other.letters) | (self.pairs & !other.pairs) | (self.runs & !other.runs);
        is_as_long && missing == 0
    }

    /// How many parts there are of which a pattern can have each or not.
    pub const PARTS: usize = 192;

    /// The parts that it has.
    pub fn parts(self) -> impl Iterator<Item = usize> {
        [self.letters, self.pairs, self.runs].into_iter().enumerate().flat_map(|(nth, mut bits)| {
            std::iter::from_fn(move || {
                let bit = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
                bits &= bits - 1;
                Some(nth * 64 + bit)
            })
        })
    }

    /// What both have. Of several patterns, each that matches has at least that.
    pub fn common(self, other: Signature) -> Signature {
        Signature {
            letters: self.letters & other.letters,
            pairs: self.pairs & other.pairs,
            runs: self.runs & other.runs,
            length: self.length.min(other.length),
            hash: 0,
        }
    }

    /// May two texts be so much alike? A slip changes two letters and six pairs at most: those of two neighbours that
    /// swap their places. `false` is certain.
    pub fn may_be_near(self, other: Signature, slips: u32) -> bool {
        (self.letters ^ other.letters).count_ones() <= 2 * slips
            && (self.pairs ^ other.pairs).count_ones() <= 6 * slips
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Signature;
    use crate::pattern::{contains, matches};

    proptest! {
        #[test]
        fn a_signature_never_rules_out_a_match(pattern in "[abé*?]{0,12}", text in "[abé*?]{0,12}") {
            let may = Signature::new(&pattern).may_match(Signature::new(&text));
            prop_assert!(may || !contains(&pattern, &text));
            let plain = text.replace(['*', '?'], "a");
            prop_assert!(Signature::new(&pattern).may_match(Signature::new(&plain)) || !matches(&pattern, &plain));
        }
    }
}
