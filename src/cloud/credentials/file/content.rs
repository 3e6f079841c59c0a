//! The text of the file.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::super::document::Content;
use super::super::turn::Stamp;
use provision_core::digest;
use provision_core::facts::{ACCESS_KEY_TAG, PasswordState};

/// The member with the tags, which a file cannot have otherwise.
const TAGS: &str = "tags";
/// The tag with the digest of the members, so that a change by somebody else shows. It stands beside the secrets, which are
/// random, and tells nobody more.
const WRITTEN_TAG: &str = "provision:written";
/// The tag that says whether the password was set.
const PASSWORD_TAG: &str = "provision:password";
/// The tag that says who wrote last.
const WRITER_TAG: &str = "provision:written-by";

/// The JSON object that is written.
pub(super) fn text(content: &Content) -> String {
    let mut document = content.document.clone();
    let mut tags = content.tags.clone();
    if content.password != PasswordState::Unknown {
        tags.insert(PASSWORD_TAG.to_owned(), content.password.word().to_owned());
    }
    if let Some(id) = &content.access_key_id {
        tags.insert(ACCESS_KEY_TAG.to_owned(), id.clone());
    }
    tags.insert(WRITER_TAG.to_owned(), content.stamp.text().to_owned());
    tags.insert(WRITTEN_TAG.to_owned(), digest::of(&content.document));
    document.insert(TAGS.to_owned(), json!(tags));
    format!("{:#}\n", Value::Object(document))
}

/// What was written; nothing if it is no JSON object.
pub(super) fn parse(text: &str) -> Option<Content> {
    let mut document: Map<String, Value> = serde_json::from_str(text).ok()?;
    let tags = document.remove(TAGS).and_then(|tags| serde_json::from_value(tags).ok());
    let mut tags: BTreeMap<String, String> = tags.unwrap_or_default();
    let (state, access_key_id) = (tags.remove(PASSWORD_TAG), tags.remove(ACCESS_KEY_TAG));
    let stamp = tags.remove(WRITER_TAG).map(|stamp| Stamp::of(&stamp)).unwrap_or_default();
    let is_as_written = tags.remove(WRITTEN_TAG).is_none_or(|written| written == digest::of(&document));
    let state = state.as_deref().map_or(PasswordState::Unknown, PasswordState::of);
    Some(Content {
        document,
        tags,
        password: if is_as_written { state } else { PasswordState::Unknown },
        access_key_id: access_key_id.filter(|_| is_as_written),
        stamp: if is_as_written { stamp } else { Stamp::default() },
    })
}
