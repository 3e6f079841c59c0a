//! The beliefs about AWS and Redshift: data in `beliefs/`, a file for each service.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

pub const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// How sure a belief is, before anybody asked the real thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Sure {
    /// AWS says so.
    #[default]
    #[serde(rename = "documented")]
    Documented,
    /// Somebody met it, or wrote code that rests on it.
    #[serde(rename = "seen by others")]
    SeenByOthers,
    /// It follows from something else.
    #[serde(rename = "derived")]
    Derived,
}

impl Sure {
    pub fn words(self) -> &'static str {
        match self {
            Sure::Documented => "documented",
            Sure::SeenByOthers => "seen by others",
            Sure::Derived => "derived",
        }
    }
}

/// Something that the product or the sandbox takes for granted about AWS or Redshift.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Belief {
    pub says: String,
    /// Title of the page, or repository and number; its date is in `sources.toml`.
    pub source: String,
    #[serde(default)]
    pub sure: Sure,
    /// What in the code rests on it: `service:Operation`, `sql/template`, an error code or another word.
    pub about: Vec<String>,
    /// The function that asks.
    #[serde(default)]
    pub probe: Option<String>,
    /// Why the probe runs in the sandbox alone.
    #[serde(default)]
    pub sandbox_only: Option<String>,
    /// Why there is no probe.
    #[serde(default)]
    pub unprobed: Option<String>,
}

/// Where a belief comes from: the beginning of the titles, and the date of what was read.
pub type Sources = BTreeMap<String, String>;

/// All beliefs, by id.
pub type Beliefs = BTreeMap<String, Belief>;

fn folder() -> PathBuf {
    Path::new(ROOT).join("tests/real/beliefs")
}

/// The beliefs of every file, by file and id.
///
/// # Panics
/// A file is not as it should be, or two have the same id.
pub fn by_service() -> BTreeMap<String, Beliefs> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder()).expect("the folder of beliefs") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        if name != "sources" {
            found.insert(name, read(&path));
        }
    }
    let all: usize = found.values().map(BTreeMap::len).sum();
    let ids: std::collections::BTreeSet<_> = found.values().flat_map(BTreeMap::keys).collect();
    assert_eq!(ids.len(), all, "an id stands in two files");
    found
}

pub fn all() -> Beliefs {
    by_service().into_values().flatten().collect()
}

pub fn sources() -> Sources {
    read(&folder().join("sources.toml"))
}

fn read<T: serde::de::DeserializeOwned>(path: &Path) -> T {
    let text = std::fs::read_to_string(path).expect("a file");
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The source that a title belongs to: the longest beginning that is listed.
pub fn source_of<'a>(sources: &'a Sources, title: &str) -> Option<(&'a String, &'a String)> {
    sources.iter().filter(|(name, _)| title.starts_with(name.as_str())).max_by_key(|(name, _)| name.len())
}
