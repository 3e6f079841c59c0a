//! Whose an ingress rule is that several need: AWS takes no rule twice, so that its tags name them all.
//!
//! Who made it has the two tags that everything of provision's has. Each who comes later adds a tag of its own, so that two
//! that come or go at once do not lose each other; those that come together share one, as a resource has no more than 50 tags
//! (Amazon EC2 User Guide, "Tag your Amazon EC2 resources": 50 tags, 128 characters a key, 256 a value).

use std::collections::{BTreeMap, BTreeSet};

use crate::address::Owner;
use crate::digest;

type Tags = BTreeMap<String, String>;

/// Begins the key of a tag that names others than who made it: `provision:also:acme/us`, without a value; or of several,
/// `provision:also:1f2e3d4c` with `acme/eu us other/us` for a value. What follows is a digest of the value, so that nobody
/// writes over what somebody else wrote.
const ALSO: &str = "provision:also:";

/// From so many tags on, those that name the fewest others are written anew, together. What is left of 50 is for what is
/// written before they are removed, and for those that come at the same moment.
const MANY: usize = 40;

/// So many are written anew at once.
const ANEW: usize = 10;

/// The longest value.
const LONGEST: usize = 255;

impl Owner {
    /// The tag that makes this owner one more of what is another's.
    pub fn sharing_tag(&self) -> Tags {
        packed(&BTreeSet::from([self.clone()]))
    }

    /// Everybody whom the tags name: who made it, and who needs it too.
    pub fn all_of(tags: &Tags) -> BTreeSet<Owner> {
        tags.iter().flat_map(|(key, value)| owners(key, value)).chain(Self::of(tags)).collect()
    }

    /// Whether the tags name anybody.
    pub fn is_any_in(tags: &Tags) -> bool {
        Self::of(tags).is_some() || tags.iter().any(|(key, value)| others_of(key, value).next().is_some())
    }

    /// Whether the tags name this owner, as who made it or as who needs it too.
    pub fn is_in(&self, tags: &Tags) -> bool {
        self.is_named_by(tags) || tags.iter().any(|(key, value)| self.is_one_of(key, value))
    }

    fn is_one_of(&self, key: &str, value: &str) -> bool {
        let this = (self.deployment.as_str(), self.destination.as_str());
        others_of(key, value).any(|other| other == this)
    }

    /// The keys of those tags that name this owner, perhaps with others.
    pub fn keys_in(&self, tags: &Tags) -> BTreeSet<String> {
        let made = self.is_named_by(tags).then_some([Self::DEPLOYMENT_TAG, Self::DESTINATION_TAG]);
        let also = tags.iter().filter(|(key, value)| self.is_one_of(key, value));
        made.into_iter().flatten().chain(also.map(|(key, _)| key.as_str())).map(str::to_owned).collect()
    }
}

/// Whom one tag names who did not make it: deployments and destinations.
fn others_of<'t>(key: &'t str, value: &'t str) -> impl Iterator<Item = (&'t str, &'t str)> {
    let named = key.strip_prefix(ALSO);
    let alone = named.and_then(|named| named.split_once('/'));
    let several = named.filter(|_| alone.is_none()).map_or("", |_| value);
    let mut last = "";
    let words = several.split_whitespace().map(move |word| {
        let (deployment, destination) = word.split_once('/').unwrap_or((last, word));
        last = deployment;
        (deployment, destination)
    });
    alone.into_iter().chain(words)
}

fn owners(key: &str, value: &str) -> BTreeSet<Owner> {
    let owner = |(deployment, destination): (&str, &str)| Owner {
        deployment: deployment.to_owned(),
        destination: destination.to_owned(),
    };
    others_of(key, value).map(owner).collect()
}

/// The tags that name these owners, as few as possible.
fn packed(owners: &BTreeSet<Owner>) -> Tags {
    let named = |owners: &[&Owner], value: String| match owners {
        [alone] => (format!("{ALSO}{alone}"), String::new()),
        _ => (format!("{ALSO}{}", &digest::of(&value)[..8]), value),
    };
    let (mut tags, mut together, mut value) = (Tags::new(), Vec::<&Owner>::new(), String::new());
    for owner in owners {
        let word = match together.last() {
            Some(last) if last.deployment == owner.deployment => owner.destination.clone(),
            _ => owner.to_string(),
        };
        if !together.is_empty() && value.len() + 1 + word.len() > LONGEST {
            tags.extend([named(&together, std::mem::take(&mut value))]);
            together.clear();
        }
        let word = if together.is_empty() { owner.to_string() } else { format!(" {word}") };
        value.push_str(&word);
        together.push(owner);
    }
    tags.extend((!together.is_empty()).then(|| named(&together, value)));
    tags
}

/// How the tags of a rule change when owners come and leave. What is written is to be written before the rest is removed:
/// who stays is named at every moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Retagging {
    pub written: Tags,
    pub removed: BTreeSet<String>,
}

impl Retagging {
    /// Of a rule with these tags.
    pub fn of(tags: &Tags, comes: &BTreeSet<Owner>, leaves: &BTreeSet<Owner>) -> Retagging {
        let maker = Owner::of(tags);
        let others = tags.iter().map(|(key, value)| (key, owners(key, value)));
        let others = others.filter(|(_, owners)| !owners.is_empty());
        let (mut gone, mut kept): (Vec<_>, Vec<_>) =
            others.partition(|(_, owners)| !owners.is_disjoint(leaves));
        let is_named = |owner: &&Owner| {
            let stays = maker.as_ref() == Some(owner) && !leaves.contains(owner);
            stays || kept.iter().any(|(_, owners)| owners.contains(owner))
        };
        let new: BTreeSet<_> = comes.iter().filter(|owner| !is_named(owner)).cloned().collect();
        let rewritten = |gone: &[(&String, BTreeSet<Owner>)]| {
            let named = gone.iter().flat_map(|(_, owners)| owners - leaves);
            packed(&named.chain(new.clone()).collect())
        };
        let mut written = rewritten(&gone);
        if !written.is_empty() && tags.len() + written.len() - gone.len() > MANY {
            kept.sort_by_key(|(_, owners)| owners.len());
            gone.extend(kept.into_iter().take(ANEW));
            written = rewritten(&gone);
        }
        let gone = gone.into_iter().map(|(key, _)| key).filter(|key| !written.contains_key(*key));
        let mut removed: BTreeSet<_> = gone.cloned().collect();
        if maker.is_some_and(|maker| leaves.contains(&maker)) {
            removed.extend([Owner::DEPLOYMENT_TAG, Owner::DESTINATION_TAG].map(str::to_owned));
        }
        written.retain(|key, value| tags.get(key) != Some(value));
        Retagging { written, removed }
    }

    /// Changes tags in this way.
    pub fn apply(&self, tags: &mut Tags) {
        tags.extend(self.written.clone());
        tags.retain(|key, _| !self.removed.contains(key));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{LONGEST, MANY, Owner, Retagging, Tags};

    fn owner(deployment: &str, destination: &str) -> Owner {
        Owner { deployment: deployment.to_owned(), destination: destination.to_owned() }
    }

    fn many(deployment: &str, count: usize) -> BTreeSet<Owner> {
        (0..count).map(|number| owner(deployment, &format!("d{number:03}"))).collect()
    }

    fn change(tags: &mut Tags, comes: &BTreeSet<Owner>, leaves: &BTreeSet<Owner>) {
        let retagging = Retagging::of(tags, comes, leaves);
        assert!(
            retagging
                .removed
                .iter()
                .all(|key| tags.contains_key(key) && !retagging.written.contains_key(key))
        );
        assert!(tags.len() + retagging.written.len() <= 50, "there is room before anything is removed");
        retagging.apply(tags);
        assert!(tags.iter().all(|(key, value)| key.len() <= 127 && value.len() <= LONGEST), "{tags:?}");
        let again = Retagging::of(tags, comes, leaves);
        assert_eq!(again, Retagging::default(), "once is enough");
    }

    #[test]
    fn tags_name_who_made_it_and_who_needs_it_too() {
        let (first, second) = (owner("acme", "us"), owner("other", "us"));
        let mut tags = first.tags();
        change(&mut tags, &[second.clone()].into(), &BTreeSet::new());
        assert_eq!(tags.get("provision:also:other/us").map(String::as_str), Some(""));
        assert_eq!(Owner::of(&tags), Some(first.clone()));
        assert_eq!(Owner::all_of(&tags), [first.clone(), second.clone()].into());
        assert_eq!(first.keys_in(&tags).len(), 2);
        assert_eq!(second.keys_in(&tags), ["provision:also:other/us".to_owned()].into());
        change(&mut tags, &BTreeSet::new(), &[first].into());
        assert_eq!(Owner::all_of(&tags), [second].into());
    }

    #[test]
    fn hundreds_come_and_go_together_or_one_by_one() {
        let maker = owner("acme", "first");
        let foreign = Tags::from([("team".to_owned(), "data".to_owned())]);
        let all = &many("acme", 250) | &many("another-deployment", 50);
        let all = &all | &many("a-deployment-with-a-name-as-long-as-no-one-has-yet-given-any", 150);
        for at_once in [1, 3, 99, 450] {
            let mut tags = maker.tags();
            tags.extend(foreign.clone());
            let order: Vec<_> = all.iter().cloned().collect();
            let mut named = BTreeSet::from([maker.clone()]);
            for comes in order.chunks(at_once) {
                let comes: BTreeSet<_> = comes.iter().cloned().collect();
                change(&mut tags, &comes, &BTreeSet::new());
                named.extend(comes);
                assert_eq!(Owner::all_of(&tags), named, "{at_once} at once");
            }
            assert!(tags.len() <= MANY + 5, "{} tags", tags.len());
            // The last that came are the first to leave; who made it leaves in between.
            for leaves in order.rchunks(at_once) {
                let mut leaves: BTreeSet<_> = leaves.iter().cloned().collect();
                leaves.insert(maker.clone());
                change(&mut tags, &BTreeSet::new(), &leaves);
                named.retain(|owner| !leaves.contains(owner));
                assert_eq!(Owner::all_of(&tags), named, "{at_once} at once");
            }
            assert_eq!(tags, foreign);
        }
    }

    #[test]
    fn a_thousand_with_short_names_have_room() {
        for at_once in [7, 100] {
            let mut tags = owner("acme", "first").tags();
            let all: Vec<_> = many("acme", 1000).into_iter().collect();
            for comes in all.chunks(at_once) {
                change(&mut tags, &comes.iter().cloned().collect(), &BTreeSet::new());
            }
            assert_eq!(Owner::all_of(&tags).len(), 1001, "{at_once} at once");
        }
    }

    #[test]
    fn two_that_come_or_go_at_once_do_not_lose_each_other() {
        let all = many("acme", 60);
        let mut tags = owner("acme", "first").tags();
        change(&mut tags, &all, &BTreeSet::new());
        let (one, other) = (BTreeSet::from([owner("other", "a")]), BTreeSet::from([owner("other", "b")]));
        let both = [&one, &other].map(|comes| Retagging::of(&tags, comes, &BTreeSet::new()));
        let mut after = tags.clone();
        both.iter().for_each(|retagging| retagging.apply(&mut after));
        assert!(Owner::all_of(&after).is_superset(&(&all | &(&one | &other))));

        // Who stays is named whoever is faster; who left is taken off by a second look.
        let leaves = [owner("acme", "d001"), owner("acme", "d002")].map(|owner| BTreeSet::from([owner]));
        let both = leaves.each_ref().map(|leaves| Retagging::of(&tags, &BTreeSet::new(), leaves));
        let mut after = tags.clone();
        both.iter().for_each(|retagging| retagging.apply(&mut after));
        for leaves in &leaves {
            Retagging::of(&after, &BTreeSet::new(), leaves).apply(&mut after);
        }
        let gone = &leaves[0] | &leaves[1];
        assert_eq!(Owner::all_of(&after), &(&all - &gone) | &[owner("acme", "first")].into());
    }
}
