//! The file of root certificates that `[admin]` names.

use std::path::Path;

use crate::spec::{files::Files, reader::Settings};
use crate::toml_document::{Reporter, fault};

/// The path of `admin.ca_file`, which is beside the spec, if there is one; reports what is wrong with the file.
pub fn ca_file(
    settings: &Settings,
    spec: &Path,
    files: &dyn Files,
    reporter: &mut Reporter,
) -> Option<String> {
    let setting = &settings.admin.ca_file;
    let path = spec.parent().unwrap_or(Path::new("")).join(setting.text()?);
    let problem = match files.text(&path) {
        Ok(text) => files.certificates(&text).err(),
        Err(error) => Some(format!("cannot be read: {error}")),
    };
    let path = path.display().to_string();
    if let Some(problem) = problem {
        let fault = fault::error("INVALID_CA_FILE", format!("{path} {problem}"))
            .hint("name a file of root certificates in PEM form; the path is relative to the spec");
        reporter.add(&setting.at.path, &setting.at.span, fault, Vec::new());
    }
    Some(path)
}
