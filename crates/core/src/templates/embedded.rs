//! The files of `templates/`, embedded when the program is built.

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The text of an embedded file, by its path below `templates/`.
pub fn get(path: &str) -> Option<&'static str> {
    let at = FILES.binary_search_by_key(&path, |(path, _)| path).ok()?;
    Some(FILES[at].1)
}

/// Paths (without `folder`) and texts of the files below a folder.
pub fn under(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> + Clone {
    let folder = folder.to_string();
    FILES.iter().filter_map(move |(path, text)| Some((path.strip_prefix(folder.as_str())?, *text)))
}
