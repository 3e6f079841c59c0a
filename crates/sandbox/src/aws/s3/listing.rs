//! The order, grouping and paging of object listings.

use std::{
    collections::BTreeMap,
    ops::Bound::{Excluded, Included, Unbounded},
};

/// One line of a listing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ListingEntry<'a, T> {
    Key(&'a str, &'a T),
    /// Everything whose key starts so, up to the delimiter.
    Prefix(String),
}

impl<T> ListingEntry<'_, T> {
    /// What the next page continues after, when this is a page's last entry.
    pub(crate) fn marker(&self) -> &str {
        match self {
            Self::Key(key, _) => key,
            Self::Prefix(prefix) => prefix,
        }
    }
}

/// Where a listing begins.
#[derive(Clone, Copy, Debug)]
pub(crate) enum From<'t> {
    /// After a key, or after all keys of a common prefix.
    After(&'t str),
    /// With a key.
    At(&'t str),
}

/// Lists the keys with `prefix` in the order of their UTF-8 bytes (S3 User
/// Guide, "Listing object keys programmatically"). Keys that share the text up
/// to the next `delimiter` are rolled up to one entry. `visible` leaves keys
/// out, such as those a delete marker hides.
pub(crate) fn walk<'a, T>(
    keys: &'a BTreeMap<String, T>,
    prefix: &'a str,
    delimiter: Option<&'a str>,
    from: From<'_>,
    visible: impl Fn(&T) -> bool + 'a,
) -> impl Iterator<Item = ListingEntry<'a, T>> {
    let delimiter = delimiter.filter(|text| !text.is_empty());
    let mut next = Some(start(prefix, from, delimiter));
    std::iter::from_fn(move || {
        loop {
            let (key, value) = next_key(keys, next.as_ref()?)?;
            if !key.starts_with(prefix) {
                return None;
            }
            next = Some(Start::After(key.clone()));
            if !visible(value) {
                continue;
            }
            let common = delimiter.and_then(|delimiter| common_prefix(key, prefix, delimiter));
            let Some(common) = common else {
                return Some(ListingEntry::Key(key, value));
            };
            next = past(common).map(Start::At);
            return Some(ListingEntry::Prefix(common.to_owned()));
        }
    })
}

/// The first `limit` entries, and the marker of the next page if there is more.
pub(crate) fn page<'a, T>(
    entries: impl Iterator<Item = ListingEntry<'a, T>>,
    limit: usize,
) -> (Vec<ListingEntry<'a, T>>, Option<String>) {
    let mut entries: Vec<_> = entries.take(limit.saturating_add(1)).collect();
    if limit == 0 || entries.len() <= limit {
        entries.truncate(limit);
        return (entries, None);
    }
    entries.truncate(limit);
    let next = entries.last().map(|last| last.marker().to_owned());
    (entries, next)
}

enum Start {
    At(String),
    After(String),
}

fn start(prefix: &str, from: From<'_>, delimiter: Option<&str>) -> Start {
    match from {
        From::At(key) => Start::At(key.max(prefix).to_owned()),
        From::After(after) if after < prefix || after.is_empty() => Start::At(prefix.to_owned()),
        From::After(after) => {
            let rolled_up = delimiter.and_then(|delimiter| common_prefix(after, prefix, delimiter));
            match past(after).filter(|_| rolled_up == Some(after)) {
                Some(next) => Start::At(next),
                None => Start::After(after.to_owned()),
            }
        }
    }
}

fn next_key<'a, T>(keys: &'a BTreeMap<String, T>, from: &Start) -> Option<(&'a String, &'a T)> {
    let lower = match from {
        Start::At(key) => Included(key.as_str()),
        Start::After(key) => Excluded(key.as_str()),
    };
    keys.range::<str, _>((lower, Unbounded)).next()
}

/// The part of `key` up to and with the first delimiter after the prefix.
fn common_prefix<'k>(key: &'k str, prefix: &str, delimiter: &str) -> Option<&'k str> {
    let rest = key.strip_prefix(prefix)?;
    let at = rest.find(delimiter)?;
    Some(&key[..prefix.len() + at + delimiter.len()])
}

/// The smallest text that sorts after everything starting with `prefix`.
fn past(prefix: &str) -> Option<String> {
    let mut chars: Vec<char> = prefix.chars().collect();
    while let Some(last) = chars.pop() {
        let next = (last as u32 + 1..=char::MAX as u32).find_map(char::from_u32);
        if let Some(next) = next {
            chars.push(next);
            return Some(chars.into_iter().collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(names: &[&str]) -> BTreeMap<String, bool> {
        names.iter().map(|name| ((*name).to_owned(), true)).collect()
    }

    fn names<T>(entries: &[ListingEntry<'_, T>]) -> Vec<String> {
        let name = |entry: &ListingEntry<'_, T>| match entry {
            ListingEntry::Key(key, _) => (*key).to_owned(),
            ListingEntry::Prefix(prefix) => format!("{prefix}…"),
        };
        entries.iter().map(name).collect()
    }

    fn all(keys: &BTreeMap<String, bool>, prefix: &str, delimiter: Option<&str>) -> Vec<String> {
        let entries: Vec<_> = walk(keys, prefix, delimiter, From::After(""), |visible| *visible).collect();
        names(&entries)
    }

    #[test]
    fn keys_below_a_delimiter_are_rolled_up_once() {
        let keys = keys(&["a/1", "a/2", "b", "c/1/x", "d"]);
        assert_eq!(all(&keys, "", Some("/")), ["a/…", "b", "c/…", "d"]);
        assert_eq!(all(&keys, "c/", Some("/")), ["c/1/…"]);
        assert_eq!(all(&keys, "a/", None), ["a/1", "a/2"]);
    }

    #[test]
    fn pages_of_any_size_give_every_entry_once() {
        let keys = keys(&["a/1", "a/2", "a/3", "b", "b/1", "c", "ä/1", "ä/2", "z"]);
        let whole = all(&keys, "", Some("/"));
        for size in 1..=whole.len() {
            let (mut seen, mut after) = (Vec::new(), String::new());
            loop {
                let entries = walk(&keys, "", Some("/"), From::After(&after), |_| true);
                let (entries, next) = page(entries, size);
                assert!(entries.len() <= size);
                seen.extend(names(&entries));
                match next {
                    Some(next) => after = next,
                    None => break,
                }
            }
            assert_eq!(seen, whole, "pages of {size}");
        }
    }

    #[test]
    fn hidden_keys_neither_show_nor_make_a_page_look_truncated() {
        let mut keys = keys(&["a", "b"]);
        keys.insert("c".to_owned(), false);
        let entries = walk(&keys, "", None, From::After(""), |visible| *visible);
        let (entries, next) = page(entries, 2);
        assert_eq!((names(&entries), next), (vec!["a".to_owned(), "b".to_owned()], None));
    }
}
