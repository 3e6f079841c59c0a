//! Where a belief is used: found by searching the sources for what it is about, so that it cannot go stale.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use provision_core::call::{Ec2Call, IamCall, RedshiftCall, S3Call};
use regex::Regex;
use strum::VariantNames;

use crate::registry::{Beliefs, ROOT};

/// What the product is written in, and then what the sandbox is.
const PRODUCT: [&str; 4] = ["src", "crates/core/src", "crates/iam/src", "templates"];
const SANDBOX: &str = "crates/sandbox/src";

/// The text of every source file, by its path.
pub struct Code(BTreeMap<String, String>);

impl Code {
    pub fn read() -> Self {
        let mut files = BTreeMap::new();
        for folder in PRODUCT.into_iter().chain([SANDBOX]) {
            collect(&Path::new(ROOT).join(folder), &mut files);
        }
        Code(files)
    }

    /// The files that name something, the product's before the sandbox's.
    pub fn using(&self, about: &str) -> Vec<&str> {
        let files = self.0.iter().filter(|(path, text)| names(path, text, about));
        let mut found: Vec<_> = files.map(|(path, _)| path.as_str()).collect();
        found.sort_by_key(|path| (path.starts_with(SANDBOX), *path));
        found
    }

    /// The files that rest on a belief, those that name most of it first.
    pub fn resting_on(&self, about: &[String]) -> Vec<&str> {
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        for path in about.iter().flat_map(|one| self.using(one)) {
            *count.entry(path).or_default() += 1;
        }
        let mut found: Vec<_> = count.into_iter().collect();
        // What asks AWS, before what merely knows of it.
        let edge = |path: &str| path.starts_with("src/cloud/");
        found.sort_by_key(|(path, named)| {
            (path.starts_with(SANDBOX), std::cmp::Reverse(*named), !edge(path), *path)
        });
        found.into_iter().map(|(path, _)| path).collect()
    }

    fn product(&self) -> impl Iterator<Item = (&String, &String)> {
        self.0.iter().filter(|(path, _)| !path.starts_with(SANDBOX))
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        // The catalogue of IAM knows every action there is.
        if path.ends_with("catalogue/data") {
            continue;
        }
        if path.is_dir() {
            collect(&path, files);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let name = path.strip_prefix(ROOT).expect("below the root").to_string_lossy().replace('\\', "/");
            files.insert(name, text);
        }
    }
}

/// Whether a file names it: an operation of AWS by its name, a statement by its template, anything else as a word.
fn names(path: &str, text: &str, about: &str) -> bool {
    if let Some(template) = about.strip_prefix("sql/") {
        return path == format!("templates/{about}.sql")
            || word(text, &format!("\"{template}\""))
            || text.contains(&format!("\"{about}.sql\""));
    }
    let operation = about.split_once(':').filter(|(service, _)| is_service(service));
    word(text, operation.map_or(about, |(_, operation)| operation))
}

fn is_service(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|one| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '-')
}

/// Whether a text has this word, and not just a longer one that it is a part of.
fn word(text: &str, wanted: &str) -> bool {
    let part = |one: Option<char>| one.is_some_and(|one| one.is_alphanumeric() || one == '_');
    text.match_indices(wanted).any(|(at, _)| {
        !part(text[..at].chars().next_back()) && !part(text[at + wanted.len()..].chars().next())
    })
}

/// What the product rests on by its code and no belief is about.
pub fn uncovered(code: &Code, beliefs: &Beliefs) -> Vec<String> {
    let about: BTreeSet<&str> =
        beliefs.values().flat_map(|belief| belief.about.iter().map(String::as_str)).collect();
    let operations: BTreeSet<&str> = about.iter().filter_map(|one| Some(one.split_once(':')?.1)).collect();
    let mut missing = Vec::new();
    missing.extend(templates(code).into_iter().filter(|template| !about.contains(template.as_str())));
    for operation in calls().into_iter().chain(reads(code)) {
        if !operations.contains(operation.as_str()) {
            missing.push(format!("the operation {operation}"));
        }
    }
    for error in errors(code) {
        if !about.contains(error.as_str()) {
            missing.push(format!("the error {error}"));
        }
    }
    missing
}

/// Every statement that the product can write.
fn templates(code: &Code) -> Vec<String> {
    let paths = code.product().map(|(path, _)| path);
    let names = paths.filter_map(|path| path.strip_prefix("templates/")?.strip_suffix(".sql"));
    names.map(str::to_owned).collect()
}

/// Every operation that a plan can call.
fn calls() -> Vec<String> {
    let names = [S3Call::VARIANTS, IamCall::VARIANTS, Ec2Call::VARIANTS, RedshiftCall::VARIANTS];
    names.concat().into_iter().map(str::to_owned).collect()
}

/// Every operation that is named in what asks AWS, as `subject("iam", "GetRole", …)` names it.
fn reads(code: &Code) -> BTreeSet<String> {
    let verbs = "Abort|BatchExecute|Cancel|Create|Delete|Describe|Execute|Get|Head|List|Put|Tag|Untag|Update";
    let literal = Regex::new(&format!("\"((?:{verbs})[A-Z][A-Za-z]+)\"")).expect("a pattern");
    let edge = code.product().filter(|(path, _)| path.starts_with("src/cloud/") && !path.contains("/error/"));
    // Of a file in a test, or of a file of the machine, AWS knows nothing.
    let shown = edge.flat_map(|(_, text)| {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        literal.captures_iter(text).map(|found| found[1].to_owned()).collect::<Vec<_>>()
    });
    shown.filter(|name| !name.ends_with("File")).collect()
}

/// Every error code and SQLSTATE that the product tells from others.
fn errors(code: &Code) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let of_aws = &code.0["src/cloud/error/kind.rs"];
    let of_sql = &code.0["src/cloud/error/sql.rs"];
    let table = |text: &str, from: &str, to: &str| {
        let (_, rest) = text.split_once(from).expect("the table is there");
        rest.split(to).next().unwrap_or_default().to_owned()
    };
    let codes = Regex::new("\"([A-Za-z0-9.]+)\"").expect("a pattern");
    for text in [table(of_aws, "const CODES", "];\n"), table(of_sql, "match state {", "_ if")] {
        found.extend(codes.captures_iter(&text).map(|found| found[1].to_owned()));
    }
    found
}
