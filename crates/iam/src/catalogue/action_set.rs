//! Sets of the actions of one service.

/// Actions of one service, by their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ActionSet([u64; ActionSet::WORDS]);

impl ActionSet {
    const WORDS: usize = 16;
    pub(super) const MOST: usize = 64 * ActionSet::WORDS;

    pub(super) fn insert(&mut self, index: usize) {
        self.0[index / 64] |= 1 << (index % 64);
    }

    pub fn is_empty(self) -> bool {
        self == ActionSet::default()
    }

    pub fn union(self, other: ActionSet) -> ActionSet {
        ActionSet(std::array::from_fn(|word| self.0[word] | other.0[word]))
    }

    pub fn meets(self, other: ActionSet) -> bool {
        self.0.iter().zip(other.0).any(|(own, other)| own & other != 0)
    }

    pub(super) fn indices(self) -> impl Iterator<Item = usize> {
        self.0.into_iter().enumerate().flat_map(|(word, mut bits)| {
            std::iter::from_fn(move || {
                let bit = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
                bits &= bits - 1;
                Some(word * 64 + bit)
            })
        })
    }
}
