//! Tags that take the numbers of what was just created in a database.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{IamCall, S3Call};
use crate::facts::{Connection, SchemaMark, UsersMark, Wanted, World};

/// Sets tags that name database users and schemas, with the numbers that these have by then: no plan knows the number of
/// what it is to make. Reading comes first, and needs nothing that the plan did not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MarkCall {
    #[serde(skip)]
    pub at: Connection,
    /// Those who are named with their numbers.
    pub numbered_users: BTreeSet<String>,
    /// The same of the schemas.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub numbered_schemas: BTreeSet<String>,
    /// Sets the tags as they are known by now.
    #[serde(flatten)]
    pub tagging: Tagging,
}

/// The call that sets tags of what carries them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Tagging {
    /// [`S3Call::PutBucketTagging`].
    Bucket(S3Call),
    /// [`IamCall::TagRole`].
    Role(IamCall),
}

impl MarkCall {
    /// What tells the numbers.
    pub fn wanted(&self) -> Wanted {
        let mut wanted = Wanted::default();
        for user in &self.numbered_users {
            wanted.database_user(self.at.clone(), user);
        }
        for schema in &self.numbered_schemas {
            wanted.schema(self.at.clone(), schema);
        }
        wanted
    }

    /// The call with the numbers in its tags.
    pub fn resolved(&self, world: &World) -> Tagging {
        let mut tagging = self.tagging.clone();
        if let Tagging::Bucket(S3Call::PutBucketTagging { tags, .. })
        | Tagging::Role(IamCall::TagRole { tags, .. }) = &mut tagging
        {
            self.number(tags, world);
        }
        tagging
    }

    fn number(&self, tags: &mut BTreeMap<String, String>, world: &World) {
        let Connection { warehouse, database, .. } = &self.at;
        let at = |name: &str| (warehouse.clone(), database.clone(), name.to_owned());
        if let Some(mut mark) = UsersMark::of(tags) {
            let numbered = mark.users.iter_mut().filter(|user| self.numbered_users.contains(&user.name));
            for user in numbered {
                let there = world.databases.get(&at(&user.name)).and_then(|facts| facts.user.as_ref());
                user.number = there.map(|facts| facts.number.clone());
            }
            tags.extend(mark.tag());
        }
        for schema in &self.numbered_schemas {
            if let Some(facts) = world.schemas.get(&at(schema)) {
                let number = Some(facts.number.clone());
                SchemaMark::new(&warehouse.name, database, schema, number).number_in(tags);
            }
        }
    }
}
