//! What tells an access key that a killed run left behind from one that somebody else made: access keys carry no tags, so
//! the IAM user says beforehand that one is about to be made.

use std::collections::{BTreeMap, BTreeSet};

use super::iam::AccessKeyFacts;

/// That a run is about to make an access key, as a tag of the IAM user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyIntent {
    /// Between these times, as [`AccessKeyFacts::created`] has them.
    pub from: String,
    pub until: String,
    /// The keys that were there before.
    pub known: BTreeSet<String>,
}

impl KeyIntent {
    /// The tag of an IAM user that says it.
    pub const TAG: &str = "provision:making-access-key";

    /// What the tags of a user say; nothing where no key is being made.
    pub fn of(tags: &BTreeMap<String, String>) -> Option<Self> {
        let mut words = tags.get(Self::TAG)?.split(' ').map(str::to_owned);
        Some(KeyIntent { from: words.next()?, until: words.next()?, known: words.collect() })
    }

    /// The tag that says it.
    pub fn tag(&self) -> (String, String) {
        let words = [&self.from, &self.until].into_iter().chain(&self.known);
        (Self::TAG.to_owned(), words.map(String::as_str).collect::<Vec<_>>().join(" "))
    }

    /// The tag that says that the key was made, or is gone again.
    pub fn over() -> (String, String) {
        (Self::TAG.to_owned(), "no".to_owned())
    }

    /// The key that the run made, if it is one of these. Where it may be either of two, it is none.
    pub fn made<'k>(&self, keys: impl IntoIterator<Item = &'k AccessKeyFacts>) -> Option<&'k AccessKeyFacts> {
        let is_in_time = |key: &AccessKeyFacts| (&self.from..=&self.until).contains(&&key.created);
        let is_it = |key: &&AccessKeyFacts| {
            key.last_used.is_none() && is_in_time(key) && !self.known.contains(&key.id)
        };
        let mut made = keys.into_iter().filter(is_it);
        made.next().filter(|_| made.next().is_none())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(id: &str, minute: u32, used: bool) -> AccessKeyFacts {
        AccessKeyFacts {
            id: id.to_owned(),
            active: true,
            created: format!("2026-11-22T08:{minute:02}:00Z"),
            last_used: used.then(|| "2026-11-22T09:00:00Z".to_owned()),
        }
    }

    #[test]
    fn a_key_is_ours_only_if_it_was_announced() {
        let intent = KeyIntent {
            from: "2026-11-22T08:10:00Z".to_owned(),
            until: "2026-11-22T08:20:00Z".to_owned(),
            known: ["OLD".to_owned()].into(),
        };
        assert_eq!(KeyIntent::of(&[intent.tag()].into()), Some(intent.clone()));
        assert_eq!(KeyIntent::of(&[KeyIntent::over()].into()), None);
        for (keys, made) in [
            (vec![key("NEW", 15, false)], Some("NEW")),
            (vec![key("OLD", 15, false)], None),
            (vec![key("NEW", 9, false)], None),
            (vec![key("NEW", 21, false)], None),
            (vec![key("NEW", 15, true)], None),
            (vec![key("NEW", 15, false), key("ANOTHER", 16, false)], None),
            (vec![key("NEW", 15, false), key("LATER", 40, false)], Some("NEW")),
        ] {
            assert_eq!(intent.made(&keys).map(|key| key.id.as_str()), made, "{keys:?}");
        }
    }
}
