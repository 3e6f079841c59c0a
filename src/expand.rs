//! Which files are meant: files, folders, patterns.

use std::path::{Path, PathBuf};

use crate::error::Error;

/// A file, and whether it was named itself, or is one of a folder or a pattern.
pub struct Given {
    pub path: PathBuf,
    pub is_named: bool,
}

/// The files of each path, in order: a folder stands for what is in it and has one of these endings, `*`, `?` and `[…]` for
/// what they match.
///
/// # Errors
/// A folder that cannot be read, a pattern that is none or matches nothing.
pub fn expand(paths: &[PathBuf], endings: &[&str]) -> Result<Vec<Given>, Error> {
    let mut files = Vec::new();
    for path in paths {
        let text = path.to_string_lossy();
        if path.is_dir() {
            folder(path, endings, &mut files)?;
        } else if text.contains(['*', '?', '[']) && !path.exists() {
            let wrong = |error: String| Error::invalid(format!("{text} is not a pattern of files: {error}"));
            let mut found: Vec<PathBuf> =
                glob::glob(&text).map_err(|error| wrong(error.to_string()))?.filter_map(Result::ok).collect();
            found.sort();
            if found.is_empty() {
                return Err(Error::invalid(format!("{text} matches no file")));
            }
            files.extend(found.into_iter().map(|path| Given { path, is_named: false }));
        } else {
            files.push(Given { path: path.clone(), is_named: true });
        }
    }
    Ok(files)
}

fn folder(path: &Path, endings: &[&str], files: &mut Vec<Given>) -> Result<(), Error> {
    let wrong = |error: std::io::Error| Error::invalid(format!("cannot read {}: {error}", path.display()));
    let entries = std::fs::read_dir(path).map_err(wrong)?;
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>().map_err(wrong)?;
    paths.sort();
    for path in paths {
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        // A link could lead round in a circle.
        let kind = path.symlink_metadata().map_err(wrong)?.file_type();
        let has_ending = path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known));
        if kind.is_dir() && !is_hidden {
            folder(&path, endings, files)?;
        } else if kind.is_file() && has_ending && !is_hidden {
            files.push(Given { path, is_named: false });
        }
    }
    Ok(())
}
