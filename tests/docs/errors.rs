//! `docs/errors.md` has every error of specs and profiles, and every error code of AWS that the program knows. The codes are
//! read from the sources, so that one without an entry fails. `UPDATE_DOCS=1` writes the page anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use regex::Regex;

use super::{ROOT, files};

const HEAD: &str = "# Errors

What `provision validate` and every command that reads a spec can say of it, and what is done about each error code of AWS. What
a plan says is in [plan-findings.md](plan-findings.md), what is said of policy documents in [findings.md](findings.md), and texts
that people paste in [troubleshooting.md](troubleshooting.md).

## Of a spec or a profile

An error ends the command with exit code 2 before anything is sent. Each comes with file, line and column, and with what to do.
With `--json` the code is the `id`.

| code | what is wrong | what to do |
|---|---|---|
";

const AWS: &str = "
## Of AWS and Redshift

An error of a command names what was being done, to what, what AWS or the database said, and the next step. What is tried again
is tried with growing pauses, up to a limit, and what is waited for is shown.

| what it means | what is done | codes |
|---|---|---|
";

/// What the program makes of each kind of error, by its name in `src/cloud/error/kind.rs`.
const KINDS: &[(&str, &str, &str)] = &[
    (
        "Conflict",
        "something of that name is there, or something else holds it",
        "it is looked at: what a lost answer made counts as made, anything else is refused",
    ),
    ("NotYet", "AWS is busy with it, or does not know it everywhere yet", "tried again"),
    ("Throttled", "too many requests at once", "tried again, slower"),
    ("Unavailable", "AWS has trouble of its own", "tried again"),
    (
        "Denied",
        "the caller is not known, or may not",
        "never tried again; the action, the resource and the statement that is missing are named",
    ),
    ("Permanent", "a quota that waiting does not raise", "never tried again"),
];

/// Errors that no table of the sources explains: what is wrong, and what to do.
const SAID: &[(&str, &str, &str)] = &[
    (
        "BUCKET_NAME_HAS_DOT",
        "a bucket's name with a dot does not fit the certificate of S3",
        "a name without dots",
    ),
    (
        "CIDR_HAS_HOST_BITS",
        "a block has bits set behind its prefix, which EC2 drops",
        "the block as EC2 stores it",
    ),
    ("CIDR_TOO_WIDE", "a block lets in far more than one vendor", "the vendor's own addresses"),
    (
        "CONFLICTING_KEYS",
        "two keys exclude each other, or a key makes no sense beside another",
        "keep one of them",
    ),
    ("DUPLICATE_FILE", "the same file was given twice", "name it once"),
    (
        "DUPLICATE_NAME",
        "two destinations claim the same bucket, role, policy, IAM user or database user",
        "put `{{ destination }}` into the name",
    ),
    (
        "FILE_UNREADABLE",
        "a spec or profile cannot be read",
        "the path; that of a profile is relative to the spec",
    ),
    ("FORBIDDEN_CHARACTER", "the vendor breaks on a character of the name", "another name"),
    (
        "INVALID_CA_FILE",
        "the file of `admin.ca_file` has no certificates",
        "a PEM file such as Amazon's bundle, beside the spec",
    ),
    ("INVALID_CHOICE", "the value is none of those that the key takes", "one of those that are listed"),
    (
        "INVALID_PROFILE",
        "a vendor's profile contradicts itself, or a template of it does not render",
        "what the message names",
    ),
    ("KEY_WITHOUT_EFFECT", "a key changes nothing here", "remove it"),
    ("MISSING_KEY", "a key that is needed is not there", "add what the hint shows"),
    (
        "NAME_NEEDS_QUOTES",
        "a name that SQL takes only in quotes",
        "another name, or quotes wherever you type it",
    ),
    ("OUT_OF_RANGE", "a number is too small or too large", "one within the range that is named"),
    ("SYNTAX_ERROR", "the file is not TOML", "what is marked"),
    (
        "SYSTEM_RELATION_NOT_ON_SERVERLESS",
        "a system view that Serverless does not have",
        "leave it out of the profile for workgroups",
    ),
    ("TAG_NAMES_DATABASE_USER", "a tag `RedshiftDbUser` decides whom a role signs in as", "another tag"),
    (
        "TLS_DISABLED",
        "without TLS the password is readable on the way",
        "`tls = \"disable\"` only where the endpoint is on this machine",
    ),
    ("TOO_MANY_TAGS", "AWS takes 50 tags, and some are needed for ownership", "fewer tags"),
    (
        "TRUST_NOT_BOUND_TO_YOU",
        "the role would let in any customer of the vendor",
        "`audience` or `external_id`, as the vendor gives them ([why](topics/trust.md))",
    ),
    ("UNCLOSED_VARIABLE", "`{{` without `}}`", "close it"),
    (
        "UNKNOWN_ADDRESSES",
        "the vendor's profile has no addresses",
        "ask the vendor, and list them in `network.cidrs`; or `allow = false`",
    ),
    (
        "UNKNOWN_DATA_CENTER",
        "the vendor has no data centre of that name",
        "one of those that are listed, or `network.cidrs`",
    ),
    ("UNKNOWN_KEY", "no key of that name belongs there", "the key that is suggested"),
    (
        "UNKNOWN_PARTITION",
        "a partition and a region are both newer than this version",
        "a newer version, or nothing: a plan compares with the account's partition",
    ),
    (
        "UNKNOWN_REGION",
        "a region that this version does not know",
        "check the spelling; a new region works all the same",
    ),
    ("UNKNOWN_TUNNEL", "the vendor's form has no field for an SSH host", "another way to the warehouse"),
    (
        "UNKNOWN_VARIABLE",
        "no variable of that name",
        "`destination`, `data_center`, `region`, `account` or `name`",
    ),
    (
        "UNKNOWN_VENDOR",
        "no built-in profile of that name",
        "the name that is suggested, or a path to a profile",
    ),
    ("UNSUPPORTED_AUTH", "the vendor does not sign in that way", "the other `auth`"),
    (
        "UNSUPPORTED_BY_VENDOR",
        "the vendor's own page says that it cannot do this",
        "what the hint names, with the page",
    ),
    (
        "UNSUPPORTED_PREFIX",
        "the vendor cannot be told to stay in a folder",
        "a bucket of its own, without `prefix`",
    ),
    (
        "UNSUPPORTED_ROLE_NAME",
        "the vendor takes only roles whose names begin in its way",
        "`name` in `[role]`",
    ),
    (
        "UNSUPPORTED_SCHEMA_MODE",
        "the vendor does not work with that `schema_mode`",
        "one of those that are listed",
    ),
    (
        "UNSUPPORTED_WAREHOUSE",
        "the profile does not know how the vendor signs in to such a warehouse",
        "the other kind, or a profile of your own",
    ),
    ("WORKGROUP_ID_GIVEN", "a workgroup's id where its name belongs", "the name"),
    ("WRONG_ACCOUNT", "an ARN is of another account than `aws.account`", "the ARN of this account"),
    (
        "WRONG_PARTITION",
        "an ARN, a region or a vendor is of another partition (AWS, China, GovCloud)",
        "what the hint names",
    ),
    ("WRONG_REGION", "an ARN is of another region than the destination", "the ARN of this region"),
    ("WRONG_TYPE", "a value is of another type, such as a number where a string belongs", "quotes, or none"),
];

fn sources(folder: &str) -> String {
    let mut found = Vec::new();
    files(&Path::new(ROOT).join(folder), &mut found);
    found.sort();
    let rust = found.iter().filter(|path| path.extension().is_some_and(|end| end == "rs"));
    rust.map(|path| std::fs::read_to_string(path).expect("a source")).collect()
}

/// Rules that say in the sources what they take: `Terms::new("what it is", "CODE", …).example("…").hint("…")`.
fn ruled(sources: &str) -> BTreeMap<String, (String, String)> {
    let rule = Regex::new(r#"(?s)Terms::(?:new|arn)\(\s*"([^"]+)",\s*"([A-Z_0-9]+)"(.*?)\.rule\(\)"#)
        .expect("a pattern");
    let part = |name: &str, text: &str| {
        let call = Regex::new(&format!(r#"\.{name}\(\s*"((?:[^"\\]|\\.)*)""#)).expect("a pattern");
        call.captures(text).map(|found| found[1].replace("\\\"", "\"").replace("\\n", " "))
    };
    let mut rules = BTreeMap::new();
    for found in rule.captures_iter(sources) {
        let wrong = format!("this is not {}", &found[1]);
        let characters = part("characters", &found[3]);
        let example = part("example", &found[3]).map(|one| format!("such as `{one}`"));
        let all: Vec<_> = characters.into_iter().chain(example).collect();
        let todo = if all.is_empty() { "all of it, as AWS shows it".to_owned() } else { all.join("; ") };
        rules.entry(found[2].to_owned()).or_insert((wrong, todo));
    }
    rules
}

/// Where specs and profiles are read and checked.
const FOLDERS: [&str; 4] = [
    "crates/core/src/rules",
    "crates/core/src/spec",
    "crates/core/src/toml_document",
    "crates/core/src/vendor",
];

/// What looks like a code there and is none: the example of a variable of the environment.
const NO_CODES: [&str; 1] = ["PROVISION_ADMIN_PASSWORD"];

/// Every code in these sources, however the fault is made.
fn codes(sources: &str) -> BTreeSet<String> {
    let code = Regex::new(r#""([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)""#).expect("a pattern");
    let found = code.captures_iter(sources).map(|found| found[1].to_owned());
    found.filter(|code| !NO_CODES.contains(&code.as_str())).collect()
}

/// The codes of AWS by the name of their kind.
fn by_kind() -> BTreeMap<String, Vec<String>> {
    let source = sources("src/cloud/error");
    let (_, table) = source.split_once("const CODES:").expect("the table");
    let (_, table) = table.split_once("= &[").expect("its beginning");
    let (table, _) = table.split_once("\n];").expect("its end");
    let row = Regex::new(r"(?s)\(\s*([A-Z]\w+),\s*&\[(.*?)\]").expect("a pattern");
    let word = Regex::new(r#""([A-Za-z0-9.]+)""#).expect("a pattern");
    let codes = |list: &str| word.captures_iter(list).map(|found| found[1].to_owned()).collect();
    row.captures_iter(table).map(|found| (found[1].to_owned(), codes(&found[2]))).collect()
}

#[test]
fn every_error_is_on_the_page() {
    let source: String = FOLDERS.iter().map(|folder| sources(folder)).collect();
    let ruled = ruled(&source);
    let said: BTreeMap<_, _> = SAID.iter().map(|(code, wrong, todo)| (*code, (*wrong, *todo))).collect();
    let codes = codes(&source);
    assert!(codes.len() > 70, "the codes are found: {codes:?}");
    let known = |code: &str| said.contains_key(code) || ruled.contains_key(code);
    let silent: Vec<_> = codes.iter().filter(|code| !known(code)).collect();
    assert!(silent.is_empty(), "say in tests/docs/errors.rs what these mean: {silent:?}");
    let gone: Vec<_> = said.keys().filter(|code| !source.contains(&format!("\"{code}\""))).collect();
    assert!(gone.is_empty(), "no longer in the sources: {gone:?}");
    let mut page = HEAD.to_owned();
    let all: BTreeSet<_> = codes.iter().map(String::as_str).chain(said.keys().copied()).collect();
    for code in all {
        let (wrong, todo) = match said.get(code) {
            Some((wrong, todo)) => (*wrong, *todo),
            None => ruled.get(code).map_or(("", ""), |(wrong, todo)| (wrong.as_str(), todo.as_str())),
        };
        let _ = writeln!(page, "| `{code}` | {} | {} |", wrong.replace('|', "\\|"), todo.replace('|', "\\|"));
    }
    page.push_str(AWS);
    let mut by_kind = by_kind();
    for (kind, means, done) in KINDS {
        let codes = by_kind.remove(*kind).unwrap_or_else(|| panic!("there is no {kind}"));
        let codes: Vec<_> = codes.iter().map(|code| format!("`{code}`")).collect();
        let _ = writeln!(page, "| {means} | {done} | {} |", codes.join(", "));
    }
    assert!(by_kind.is_empty(), "say in tests/docs/errors.rs what these mean: {by_kind:?}");
    let path = Path::new(ROOT).join("docs/errors.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, &page).expect("it can be written");
    }
    assert_eq!(std::fs::read_to_string(path).expect("a page"), page, "run it with UPDATE_DOCS=1");
}
