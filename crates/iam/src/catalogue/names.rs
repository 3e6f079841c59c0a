//! The names of a service's actions, to be searched by patterns and for what was meant.

use super::action_set::ActionSet;
use super::similar::{MOST_SLIPS, most_similar};
use crate::pattern::{Index, Pieces, Positions, Signature};

/// Names in lower case, by their number.
#[derive(Debug)]
pub(super) struct Names {
    /// Of the names, one by one.
    signatures: Vec<Signature>,
    /// Numbers of the names of each length.
    by_length: Vec<Vec<usize>>,
    index: Index,
    positions: Vec<Positions>,
}

impl Names {
    pub fn new(names: &[&str]) -> Names {
        let signatures: Vec<Signature> = names.iter().map(|name| Signature::new(name)).collect();
        let longest = names.iter().map(|name| name.len()).max().unwrap_or_default();
        let mut by_length = vec![Vec::new(); longest + 1];
        for (index, name) in names.iter().enumerate() {
            by_length[name.len()].push(index);
        }
        let positions = |name: &&str| Positions::new(name).expect("names are short and plain");
        let positions = names.iter().map(positions).collect();
        Names { index: Index::new(&signatures), signatures, by_length, positions }
    }

    /// Those that a pattern in lower case matches.
    pub fn matching(&self, pattern: &str) -> ActionSet {
        let mut set = ActionSet::default();
        let Some(pieces) = Pieces::new(pattern) else { return set };
        for index in self.index.may_match(Signature::new(pattern)) {
            // What may match past the last name stands for nothing.
            if self.positions.get(index).is_some_and(|name| name.matches(&pieces)) {
                set.insert(index);
            }
        }
        set
    }

    /// The one most like this; `of` gives the names by their numbers, as written and in lower case.
    pub fn similar<'a>(
        &self,
        name: &str,
        of: impl Fn(usize) -> (&'static str, &'a str),
    ) -> Option<&'static str> {
        let near = name.len().saturating_sub(MOST_SLIPS)..=name.len() + MOST_SLIPS;
        let candidates = near.filter_map(|length| self.by_length.get(length)).flatten().map(|index| {
            let (written, lower) = of(*index);
            (written, lower, self.signatures[*index])
        });
        most_similar(&name.to_ascii_lowercase(), candidates)
    }
}
