//! `docs/errors.md` has every error of specs and profiles, every error that ends a command, and every error code of AWS that
//! the program knows. They are read from the sources, so that one without an entry fails. `UPDATE_DOCS=1` writes the page anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use provision::exit;
use regex::Regex;

use super::{ROOT, files};

const HEAD: &str = "# Errors

What `provision validate` and every command that reads a spec can say of it, what ends a command, and what is done about each
error code of AWS. What a plan says is in [plan-findings.md](plan-findings.md), what is said of policy documents in [findings.md](findings.md), and texts
that people paste in [troubleshooting.md](troubleshooting.md).

## Of a spec or a profile

An error ends the command with exit code 2 before anything is sent. Each comes with file, line and column, and with what to do.
With `--json` the code is the `id`.

| code | what is wrong | what to do |
|---|---|---|
";

const COMMANDS: &str = "
## Of a command

What ends a command early, by its exit code. `…` stands for what the message names; what a file, AWS or the database said
follows.

| exit | message | what to do |
|---|---|---|
";

/// What to do where the error does not say it in words of its own: it is in what follows the message, or in what it names.
const NEXT: &[(&str, &str)] = &[
    ("AWS did not answer in time", "try again; what the text says is explained without it"),
    (
        "STS does not decode it",
        "use credentials of the account that the message is from, with `sts:DecodeAuthorizationMessage`",
    ),
    ("cannot save the plan to …", "another file with `--out`"),
    ("cannot start the threads that wait for the network", "raise the limit of processes (`ulimit -u`)"),
    (
        "cannot tell whose AWS account this is…",
        "log in; the hint names how, for the credentials that were found",
    ),
    ("cannot write completions for …: …", "a shell that the message lists"),
    ("cannot write the log …", "another file with `--log`"),
    ("cannot write the manual page", "another folder"),
    ("cannot write to …", "another folder"),
    ("cannot write …", "another place with `--out`, or room there"),
    (
        "not all of the form of … is known",
        "what is missing is named field by field; most of it is there after `apply`",
    ),
    (
        "… is not known, because not all could be listed:…",
        "each line names the call, what AWS said and the permission that is missing",
    ),
    (
        "the account could not be read, so nothing was planned:…",
        "each line names the call, what AWS said and the permission that is missing",
    ),
    ("the command for the token cannot be run", "the command of `--token-command`, as a shell would run it"),
    ("the command for the token failed: …", "run it by itself: it must print the token and end with 0"),
    ("the documents cannot be merged: the result is no policy document", "`provision policy lint` on each"),
    (
        "the form cannot be filled in",
        "the profile's `form` names a value that this destination does not have",
    ),
    ("the spec cannot be written", "another file with `--out`"),
    (
        "the trust policy as it is cannot be kept in …",
        "another folder: nothing is changed before the policy as it was is kept",
    ),
    ("what is to be tried cannot be written", "the profile's templates"),
    (
        "what tells of the vendor cannot be asked for",
        "`--wait-for-vendor` needs `cloudtrail:LookupEvents`; the lines name what is denied",
    ),
    ("… is not known: …", "`provision apply` first, or a field that is known"),
    ("… cannot be mended: the result is no policy document", "`provision policy lint` says what is wrong"),
    (
        "… was changed: …",
        "what the findings above it say, each with its next step ([plan-findings.md](plan-findings.md))",
    ),
    ("--copy prints one value, and there are several destinations", "one with `--destination`"),
    ("--destination and --shard choose of a spec, and none is given", "name the spec"),
    ("cannot export …/…", "what the finding says"),
    ("cannot read the error from standard input", "pipe the text in, or name a file with `--error`"),
    ("cannot read the vendor's page from standard input", "pipe the text in, or name a file with `--from`"),
    ("cannot read …", "the path, and who may read it"),
    ("cannot read …: …", "the path, and who may read it"),
    ("cannot render …/…", "what the finding says"),
    ("deployment … has no destination …", "one of those that `provision list` shows"),
    ("the profile … is not valid", "what is marked above it"),
    ("the spec has no destination that was asked for", "a smaller `--shard`, or another `--destination`"),
    ("the spec is not valid", "what is marked above it, by its code"),
    ("the token in … cannot be read", "the path, and who may read it"),
    ("there are no two documents to compare", "two files, or `-` for standard input"),
    ("there are no two documents to merge", "two files, or `-` for standard input"),
    ("there is no command or topic …", "`provision help`"),
    ("there is no policy document in what was given", "a file with a policy document, or a spec"),
    ("there is no request", "`--request` or `--token`"),
    ("there is no vendor", "`--vendor`, or `--from` with the vendor's page"),
    ("there is no vendor profile …", "the name that is suggested, or one of `provision vendors`"),
    (
        "what --as says is no request for a role",
        "a file with who asks, as the documentation of `doctor` shows it",
    ),
    ("who asks cannot be read from …", "the path"),
    ("… is neither JSON nor YAML", "what is marked"),
    ("… is not a pattern of files: …", "quote what the shell should not expand"),
    ("… matches no file", "the path; a folder is searched for `*.toml`"),
    ("… has no destination", "a table `[destinations.KEY]`"),
    ("… has several destinations", "one with `--destination`"),
    ("not confirmed, so nothing was changed", "`yes` at the question, or `--yes`"),
    ("not confirmed, so nothing was removed", "the name at the question, or `--yes`"),
];

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
        "the caller may not",
        "never tried again; the action, the resource and the statement that is missing are named",
    ),
    (
        "Credentials",
        "the caller is not known, or the request not the caller's; some services end these in `Exception`",
        "never tried again; how to log in is named",
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
    (
        "SCHEMA_LISTED_TWICE",
        "a schema is named more than once in `schema`, `more_schemas` and `reads`, or is the vendor's own",
        "each name once: what is only read in `reads`",
    ),
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
    ("FIXED_SCHEMA", "the vendor works in a schema of one name alone", "that name"),
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

/// What a command says of each kind of error, and its exit code.
const EXITS: [(&str, u8); 3] =
    [("failed", exit::FAILED), ("invalid", exit::INVALID), ("refused", exit::REFUSED)];

/// A text of the sources as a reader sees it: `…` for what is put in.
fn as_read(literal: &str) -> String {
    let value = Regex::new(r"\{[^{}]*\}").expect("a pattern");
    let line_break = Regex::new(r"\\n|\\\n\s*").expect("a pattern");
    let text =
        line_break.replace_all(literal, " ").replace("\\\"", "\"").replace("{{", "{").replace("}}", "}");
    value.replace_all(&text, "…").replace('|', "\\|").trim().to_owned()
}

/// Every error that ends a command: exit code and message, with the next steps that stand beside it.
fn of_commands() -> BTreeMap<(u8, String), BTreeSet<String>> {
    const TEXT: &str = r#""((?:[^"\\]|\\.)*)""#;
    let made = Regex::new(r"Error::(failed|invalid|refused)\(\s*").expect("a pattern");
    let direct = Regex::new(&format!(r"(?s)^(?:format!\(\s*)?{TEXT}")).expect("a pattern");
    let name = Regex::new(r"^&?([a-z_]+)\)").expect("a pattern");
    let hint = Regex::new(&format!(r"(?s)\.hint\(\s*(?:format!\(\s*)?{TEXT}")).expect("a pattern");
    let over =
        Regex::new(r"Error::(?:failed|invalid|refused)\(|\n *(?:pub )?(?:async )?fn ").expect("a pattern");
    let mut found: BTreeMap<_, BTreeSet<String>> = BTreeMap::new();
    let mut paths = Vec::new();
    files(&Path::new(ROOT).join("src"), &mut paths);
    for path in paths
        .iter()
        .filter(|path| path.extension().is_some_and(|end| end == "rs") && !path.ends_with("src/error.rs"))
    {
        let source = std::fs::read_to_string(path).expect("a source");
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        for error in made.captures_iter(source) {
            let begin = error.get(0).expect("all of it").end();
            let rest = &source[begin..];
            let message = direct.captures(rest).map(|text| text[1].to_owned()).or_else(|| {
                // The text stands where the variable is made.
                let variable = &name.captures(rest)?[1];
                let made = Regex::new(&format!(r"(?s)let {variable}\b[^;]*?{TEXT}")).expect("a pattern");
                made.captures_iter(&source[..begin]).last().map(|text| text[1].to_owned())
            });
            // Else it is another error's.
            let Some(message) = message else { continue };
            let end = over.find(rest).map_or(rest.len(), |next| next.start());
            let (_, exit) = EXITS.into_iter().find(|(kind, _)| *kind == &error[1]).expect("a kind");
            let next = hint.captures(&rest[..end]).map(|text| as_read(&text[1]));
            found.entry((exit, as_read(&message))).or_default().extend(next);
        }
    }
    found
}

/// The codes of AWS by the name of their kind, and those that say that the caller is not known.
fn by_kind() -> BTreeMap<String, Vec<String>> {
    let source = sources("src/cloud/error");
    let table = |name: &str| {
        let (_, table) = source.split_once(&format!("const {name}:")).expect("the table");
        let (_, table) = table.split_once("= &[").expect("its beginning");
        table.split_once("\n];").expect("its end").0
    };
    let row = Regex::new(r"(?s)\(\s*([A-Z]\w+),\s*&\[(.*?)\]").expect("a pattern");
    let word = Regex::new(r#""([A-Za-z0-9.]+)""#).expect("a pattern");
    let codes = |list: &str| word.captures_iter(list).map(|found| found[1].to_owned()).collect();
    let kinds = row.captures_iter(table("CODES")).map(|found| (found[1].to_owned(), codes(&found[2])));
    kinds.chain([("Credentials".to_owned(), codes(table("CREDENTIALS")))]).collect()
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
    page.push_str(COMMANDS);
    let next: BTreeMap<_, _> = NEXT.iter().copied().collect();
    let of_commands = of_commands();
    assert!(of_commands.len() > 80, "the errors are found: {of_commands:?}");
    let mut silent = Vec::new();
    for ((exit, message), mut steps) in of_commands.clone() {
        // Words of the page where the program's own name what only a run knows.
        steps.extend(next.get(message.as_str()).filter(|_| steps.is_empty()).map(|step| (*step).to_owned()));
        silent.extend(steps.is_empty().then(|| message.clone()));
        let steps: Vec<_> = steps.into_iter().collect();
        let _ = writeln!(page, "| {exit} | {message} | {} |", steps.join("; "));
    }
    assert!(silent.is_empty(), "say in tests/docs/errors.rs what to do: {silent:#?}");
    let gone: Vec<_> = next.keys().filter(|said| !of_commands.keys().any(|(_, one)| one == *said)).collect();
    assert!(gone.is_empty(), "no longer in the sources: {gone:?}");
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
