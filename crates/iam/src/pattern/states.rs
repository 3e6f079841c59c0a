//! Matching that takes the same time whatever the pattern: all the places in it where the matching may stand are
//! followed at once, as bits.

use std::collections::HashMap;

/// A piece of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Symbol {
    Literal(char),
    /// `?`
    One,
    /// `*`
    Any,
}

impl Symbol {
    pub fn of(c: char) -> Symbol {
        match c {
            '*' => Symbol::Any,
            '?' => Symbol::One,
            c => Symbol::Literal(c),
        }
    }
}

/// Bit `n` stands for: the first `n` symbols, those for any text left out, are matched.
type Bits = Vec<u64>;

fn set(bits: &mut Bits, at: usize) {
    bits[at / 64] |= 1 << (at % 64);
}

/// Does the pattern match the whole text? `one` tells which characters `?` stands for.
pub(crate) fn matches(
    pattern: impl Iterator<Item = Symbol> + Clone,
    text: impl Iterator<Item = char>,
    one: impl Fn(char) -> bool,
) -> bool {
    let length = pattern.clone().filter(|symbol| *symbol != Symbol::Any).count();
    let words = length / 64 + 1;
    let mut stays: Bits = vec![0; words];
    let mut takes_any_one: Bits = vec![0; words];
    let mut takes: HashMap<char, Bits> = HashMap::new();
    let mut at = 0;
    for symbol in pattern {
        match symbol {
            Symbol::Any => set(&mut stays, at),
            Symbol::One => set(&mut takes_any_one, at),
            Symbol::Literal(c) => set(takes.entry(c).or_insert_with(|| vec![0; words]), at),
        }
        if symbol != Symbol::Any {
            at += 1;
        }
    }
    let nothing: Bits = vec![0; words];
    let mut states: Bits = vec![0; words];
    set(&mut states, 0);
    for c in text {
        let literal = takes.get(&c).unwrap_or(&nothing);
        let any_one = if one(c) { &takes_any_one } else { &nothing };
        let mut carry = 0;
        let mut alive = 0;
        for word in 0..words {
            let state = states[word];
            let moved = state & (literal[word] | any_one[word]);
            states[word] = (moved << 1) | carry | (state & stays[word]);
            carry = moved >> 63;
            alive |= states[word];
        }
        if alive == 0 {
            return false;
        }
    }
    states[length / 64] >> (length % 64) & 1 == 1
}
