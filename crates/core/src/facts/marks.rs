//! Tags that name database users and schemas as ours, each with the number that Redshift gave it: whoever drops one and
//! makes it again under the same name has another.
//!
//! They are set before anything is created, then without a number, and once more when it is there.

use std::collections::BTreeMap;

use super::words::{LONGEST, escaped, unescaped};
use crate::digest;

/// Begins a word that is the number of the name before it. No [`escaped`] name has one `=` alone.
const NUMBER: char = '=';

/// What a number takes in a tag at most.
const LONGEST_NUMBER: usize = " =4294967295".len();

/// A name that a tag has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberedName {
    pub name: String,
    /// Absent until it is made, and in tags of before there were numbers.
    pub number: Option<String>,
}

impl NumberedName {
    /// Whether what has this number now is what was named.
    pub fn is(&self, number: &str) -> bool {
        self.number.as_ref().is_none_or(|named| named == number)
    }
}

/// The database users of a deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsersMark {
    /// The name of the warehouse.
    pub warehouse: String,
    pub users: Vec<NumberedName>,
}

impl UsersMark {
    pub const TAG: &str = "provision:database-users";

    /// What tags say.
    pub fn of(tags: &BTreeMap<String, String>) -> Option<Self> {
        let mut words = tags.get(Self::TAG)?.split(' ');
        let warehouse = words.next()?.to_owned();
        let mut users: Vec<NumberedName> = Vec::new();
        for word in words {
            match (number_in(word), users.last_mut()) {
                (Some(number), Some(user)) => user.number = Some(number.to_owned()),
                _ => users.push(NumberedName { name: unescaped(word), number: None }),
            }
        }
        Some(UsersMark { warehouse, users })
    }

    /// The tag that says it; none where nobody is named.
    pub fn tag(&self) -> Option<(String, String)> {
        let mut value = self.warehouse.clone();
        for NumberedName { name, number } in &self.users {
            value.push(' ');
            value.push_str(&escaped(name));
            push_number(&mut value, number.as_deref());
        }
        (!self.users.is_empty()).then(|| (Self::TAG.to_owned(), value))
    }
}

/// A schema that was created for a deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaMark {
    /// Warehouse, database and schema, or the digest of them where they are longer than a tag.
    place: String,
    number: Option<String>,
}

impl SchemaMark {
    /// The tag of the first schema of a deployment; of each further one it begins the tag, and what follows tells them
    /// apart.
    pub const TAG: &str = "provision:schema";

    /// Whether a tag names a schema.
    pub fn is_tag(key: &str) -> bool {
        key.strip_prefix(Self::TAG).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
    }

    /// Every schema that tags name, each with its tag.
    pub fn all_in(tags: &BTreeMap<String, String>) -> impl Iterator<Item = (&String, SchemaMark)> {
        let named = tags.iter().filter(|(key, _)| Self::is_tag(key));
        named.map(|(key, value)| {
            let (place, number) = parts(value);
            (key, SchemaMark { place: place.to_owned(), number: number.map(str::to_owned) })
        })
    }

    pub fn new(warehouse: &str, database: &str, schema: &str, number: Option<String>) -> Self {
        let text = [warehouse, database, schema].map(escaped).join(" ");
        let place = if text.len() + LONGEST_NUMBER <= LONGEST { text } else { digest::of(&text) };
        SchemaMark { place, number }
    }

    /// Whether tags name this schema, with this number or none.
    pub fn is_in(&self, tags: &BTreeMap<String, String>) -> bool {
        let is_it = |number: Option<String>| number.is_none() || number == self.number;
        Self::all_in(tags).any(|(_, named)| self.is_at(&named) && is_it(named.number))
    }

    /// Whether both name a schema of the same name in the same place, be it another.
    pub fn is_at(&self, other: &SchemaMark) -> bool {
        self.place == other.place
    }

    /// Whether tags name a schema of this name in this place, be it another.
    pub fn is_place_in(&self, tags: &BTreeMap<String, String>) -> bool {
        Self::all_in(tags).any(|(_, named)| self.is_at(&named))
    }

    /// The tag that names it, where it is the deployment's first schema.
    pub fn tag(&self) -> (String, String) {
        (Self::TAG.to_owned(), self.value())
    }

    /// The tag that names it, where it is another.
    pub fn further_tag(&self) -> (String, String) {
        let is_digest = !self.place.contains(' ');
        let digest = if is_digest { self.place.clone() } else { digest::of(&self.place) };
        (format!("{}:{}", Self::TAG, &digest[..8]), self.value())
    }

    fn value(&self) -> String {
        let mut value = self.place.clone();
        push_number(&mut value, self.number.as_deref());
        value
    }

    /// Gives the schema its number in all tags that name it.
    pub fn number_in(&self, tags: &mut BTreeMap<String, String>) {
        let named = Self::all_in(tags).filter(|(_, named)| self.is_at(named));
        let keys: Vec<_> = named.map(|(key, _)| key.clone()).collect();
        tags.extend(keys.into_iter().map(|key| (key, self.value())));
    }
}

/// The place that the tag of a schema names, and its number.
fn parts(value: &str) -> (&str, Option<&str>) {
    match value.rsplit_once(' ') {
        Some((place, word)) if number_in(word).is_some() => (place, number_in(word)),
        _ => (value, None),
    }
}

fn number_in(word: &str) -> Option<&str> {
    word.strip_prefix(NUMBER).filter(|number| !number.is_empty() && !number.contains(NUMBER))
}

fn push_number(value: &mut String, number: Option<&str>) {
    if let Some(number) = number.filter(|number| !number.is_empty()) {
        value.push(' ');
        value.push(NUMBER);
        value.push_str(number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_every_kind_come_back_with_their_numbers() {
        let named = |name: &str, number: Option<&str>| NumberedName {
            name: name.to_owned(),
            number: number.map(str::to_owned),
        };
        let users = vec![
            named("IAMR:acme", Some("103")),
            named("=1", None),
            named("ä b", Some("7")),
            named("2", None),
        ];
        let mark = UsersMark { warehouse: "analytics".to_owned(), users };
        let tag = mark.tag().unwrap();
        assert_eq!(tag.1, "analytics IAMR:acme =103 =3d=1 =e4==20=b =7 2");
        assert_eq!(UsersMark::of(&[tag].into()), Some(mark));
        assert!(named("u", None).is("5") && named("u", Some("5")).is("5") && !named("u", Some("4")).is("5"));
        assert_eq!(UsersMark { warehouse: "analytics".to_owned(), users: Vec::new() }.tag(), None);
    }

    #[test]
    fn a_schema_is_known_by_its_place_and_number() {
        let of =
            |number: Option<&str>| SchemaMark::new("analytics", "dev", "iterable", number.map(str::to_owned));
        let tags = |mark: &SchemaMark| BTreeMap::from([mark.tag()]);
        assert!(of(Some("2200")).is_in(&tags(&of(Some("2200")))));
        assert!(of(Some("2200")).is_in(&tags(&of(None))), "it was named before it was made");
        assert!(!of(Some("2201")).is_in(&tags(&of(Some("2200")))), "it was made again");
        assert!(!SchemaMark::new("analytics", "dev", "other", None).is_in(&tags(&of(None))));
        let long = |number: Option<&str>| {
            SchemaMark::new("analytics", "dev", &"ä".repeat(60), number.map(str::to_owned))
        };
        assert!(long(Some("9")).tag().1.len() <= LONGEST && long(Some("9")).is_in(&tags(&long(Some("9")))));
    }
}
