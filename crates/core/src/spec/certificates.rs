//! Files of certificates.

use std::path::Path;

use super::{Files, rule::Fault, settings::Settings, shape::Reporter};

/// The path of `admin.ca_file`, which is beside the spec, if there is one; reports what is wrong with the file.
pub fn find(settings: &Settings, spec: &Path, files: &dyn Files, reporter: &mut Reporter) -> Option<String> {
    const KEY: &str = "admin.ca_file";
    let path = spec.parent().unwrap_or(Path::new("")).join(settings.text(KEY)?);
    let problem = match files.text(&path) {
        Ok(text) => files.certificates(&text).err(),
        Err(error) => Some(format!("cannot be read: {error}")),
    };
    let path = path.display().to_string();
    if let Some(problem) = problem {
        let fault = Fault::error("INVALID_CA_FILE", format!("{path} {problem}"))
            .hint("name a file of root certificates in PEM form; the path is relative to the spec");
        let (key, span) = settings.home(KEY);
        reporter.add(&key, &span, fault, Vec::new());
    }
    Some(path)
}
