//! What a text must have to be matched: a quick "no" before the matching itself.

/// The characters of a pattern, and which of them stand side by side. Whatever the pattern matches has all of that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Signature {
    letters: u64,
    pairs: u64,
}

impl Signature {
    pub fn new(pattern: &str) -> Signature {
        let mut signature = Signature::default();
        let mut before: Option<u8> = None;
        for byte in pattern.bytes() {
            if matches!(byte, b'*' | b'?') {
                before = None;
                continue;
            }
            signature.letters |= 1 << (byte & 63);
            if let Some(before) = before {
                let mixed = (u64::from(before) << 8 | u64::from(byte)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
                signature.pairs |= 1 << (mixed >> 58);
            }
            before = Some(byte);
        }
        signature
    }

    /// May a pattern with this signature match a text, or all of a pattern, with the other one? `false` is certain.
    pub fn may_match(self, other: Signature) -> bool {
        (self.letters & !other.letters) | (self.pairs & !other.pairs) == 0
    }

    /// What both have. Of several patterns, each that matches has at least that.
    pub fn common(self, other: Signature) -> Signature {
        Signature { letters: self.letters & other.letters, pairs: self.pairs & other.pairs }
    }

    /// Least number of letters by which texts with these signatures differ.
    pub fn letters_apart(self, other: Signature) -> u32 {
        (self.letters ^ other.letters).count_ones()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Signature;
    use crate::pattern::{contains, matches};

    proptest! {
        #[test]
        fn a_signature_never_rules_out_a_match(pattern in "[abé*?]{0,8}", text in "[abé*?]{0,8}") {
            let may = Signature::new(&pattern).may_match(Signature::new(&text));
            prop_assert!(may || !contains(&pattern, &text));
            let plain = text.replace(['*', '?'], "a");
            prop_assert!(Signature::new(&pattern).may_match(Signature::new(&plain)) || !matches(&pattern, &plain));
        }
    }
}
