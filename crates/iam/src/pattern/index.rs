//! Many texts, and quickly those few that a pattern may match.

use super::Signature;

/// Which of many texts or patterns have which part of a signature: one row of bits for each part.
#[derive(Debug, Default)]
pub(crate) struct Index {
    words: usize,
    rows: Vec<u64>,
}

impl Index {
    pub fn new(signatures: &[Signature]) -> Index {
        let words = signatures.len().div_ceil(64);
        let mut rows = vec![0; Signature::PARTS * words];
        for (number, signature) in signatures.iter().enumerate() {
            for part in signature.parts() {
                rows[part * words + number / 64] |= 1 << (number % 64);
            }
        }
        Index { words, rows }
    }

    /// Numbers of those that a pattern with this signature may match, in order.
    pub fn may_match(&self, signature: Signature) -> Vec<usize> {
        let mut found = vec![u64::MAX; self.words];
        for part in signature.parts() {
            let row = &self.rows[part * self.words..(part + 1) * self.words];
            found.iter_mut().zip(row).for_each(|(found, row)| *found &= row);
        }
        let mut numbers = Vec::new();
        for (word, mut bits) in found.into_iter().enumerate() {
            while bits != 0 {
                numbers.push(word * 64 + bits.trailing_zeros() as usize);
                bits &= bits - 1;
            }
        }
        numbers
    }
}
