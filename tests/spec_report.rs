//! How problems look: in a terminal of 80 columns, with and without colour, and as data.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../crates/core/tests/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use proptest::{prop_assert, prop_assert_eq, proptest};
use provision::ui::excerpt;
use provision::ui::palette::Palette;
use provision_core::spec::{self, Specs};
use provision_core::toml_document::Problems;
use support::GOOD;

/// A beginner's file with one of almost everything.
const WRONG: &str = r#"name = "Acme"
vendor = "iterabel"
atuh = "role"

[aws]
account = 111122223333

[trust]
subject = "108000002380243782158"

[bucket]
name = "acme_{{ destination }}"

[user]
name = "x\"; DROP USER admin; --"
password = "hunter2hunter2"

[destinations.us]
region = "us-esat-1"
cluster = "analytics"
workgroup = "analytics"
database = "dev{{ regoin }}"

[destinations.us.admin]
via = "temporary"
tls = "disable"
endpoint = "warehouse.example.com:5439"
"#;

const CLASH: &str = r#"name = "acme"
vendor = "iterable"
[aws]
account = "111122223333"
[trust]
subject = "108000002380243782158"
[bucket]
name = "acme-transfer"
[user]
name = "transfer-user"
[destinations.us]
region = "us-east-1"
cluster = "analytics"
database = "dev"
schema = "iterable"
[destinations.eu]
region = "eu-west-1"
cluster = "analytics"
database = "dev"
schema = "iterable"
"#;

fn problems(text: &str) -> Problems {
    spec::read(&["acme.toml".into()], &support::Given(|_: &Path| Ok(text.to_string()))).unwrap_err()
}

#[test]
fn a_beginners_mistakes() {
    let shown = plain(&problems(WRONG));
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    insta::assert_snapshot!(shown);
}

#[test]
fn two_destinations_with_one_bucket() {
    insta::assert_snapshot!(plain(&problems(CLASH)));
}

#[test]
fn what_a_fleet_has_often_is_shown_once() {
    let one = |number: usize| {
        format!(
            "[destinations.d{number}]\nregion = \"us-east-1\"\ncluster = \"analytics\"\ndatabase = \"dev\"\n\
             schema = \"acme-{number}\"\ndata_center = \"us\"\n"
        )
    };
    let head =
        GOOD.split("[destinations.").next().unwrap().replace("transfer_user", "transfer_{{ destination }}");
    let fleet = |count| read(&format!("{head}{}", (0..count).map(one).collect::<String>())).unwrap().warnings;
    let few = plain(&fleet(3));
    assert_eq!(few.matches("warning[NAME_NEEDS_QUOTES]").count(), 3, "{few}");
    insta::assert_snapshot!(plain(&fleet(200)));
}

#[test]
fn in_colour() {
    let shown = excerpt::problems(&problems(CLASH), Palette::new(true));
    insta::assert_snapshot!(shown.escape_debug().to_string().replace("\\n", "\n"));
}

#[test]
fn as_data() {
    insta::assert_snapshot!(serde_json::to_string_pretty(&problems(CLASH)).unwrap());
}

#[test]
fn a_file_that_is_not_there() {
    let problems = spec::read(
        &["gone.toml".into()],
        &support::Given(|_: &Path| Err(std::io::ErrorKind::NotFound.into())),
    );
    insta::assert_snapshot!(plain(&problems.unwrap_err()));
}

fn plain(problems: &Problems) -> String {
    excerpt::problems(problems, Palette::new(false))
}

fn read(text: &str) -> Result<Specs, Problems> {
    read_files(&[("spec.toml", text)])
}

/// Reads the first of the files.
fn read_files(files: &[(&str, &str)]) -> Result<Specs, Problems> {
    let (spec, _) = files[0];
    let files: BTreeMap<&Path, &str> = files.iter().map(|(name, text)| (Path::new(*name), *text)).collect();
    let text =
        |path: &Path| files.get(path).map(|text| (*text).to_owned()).ok_or(io::ErrorKind::NotFound.into());
    spec::read(&[spec.into()], &support::Given(text))
}

#[test]
fn secrets_in_the_wrong_place_are_never_shown() {
    let text = GOOD
        .replace("name = \"transfer_user\"", "name = \"transfer_user\"\npassword = \"hunter2\"")
        .replace("[destinations.eu]", "[destinations.us.admin]\nvia = \"password\"\nuser = \"awsuser\"\npassword_env = \"hunter2!\"\nsecret = \"hunter2\"\n[destinations.eu]");
    let problems = read(&text).unwrap_err();
    assert!(problems.len() >= 3);
    for shown in [plain(&problems), serde_json::to_string(&problems).unwrap()] {
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC*") {
        if let Err(problems) = read(&text) {
            plain(&problems);
        }
    }

    /// Any change of a good spec is read or refused with something to show.
    #[test]
    fn no_change_of_a_spec_makes_it_panic(
        at in 0..GOOD.len(),
        length in 0usize..20,
        instead in "(\\PC{0,8}|[\"'{}\\[\\]=\n#\u{0}\u{202e}é]{0,6})",
    ) {
        let end = (at + length).min(GOOD.len());
        let text = format!("{}{instead}{}", &GOOD[..at], &GOOD[end..]);
        match read(&text) {
            Ok(specs) => prop_assert_eq!(specs.specs.len(), 1),
            Err(problems) => {
                prop_assert!(problems.has_errors());
                prop_assert!(plain(&problems).lines().count() > 2);
            }
        }
    }

    /// The same for a vendor's profile.
    #[test]
    fn no_change_of_a_profile_makes_it_panic(
        at in 0usize..4000,
        length in 0usize..20,
        instead in "(\\PC{0,8}|[\"'{}\\[\\]=\n#\u{0}é]{0,6})",
    ) {
        let profile = include_str!("../templates/vendors/iterable.toml");
        let at = profile.floor_char_boundary(at % profile.len());
        let end = profile.floor_char_boundary((at + length).min(profile.len())).max(at);
        let profile = format!("{}{instead}{}", &profile[..at], &profile[end..]);
        let spec = GOOD.replace("\"iterable\"\n[aws]", "\"./profiles/mine.toml\"\n[aws]");
        let files = [("spec.toml", spec.as_str()), ("./profiles/mine.toml", profile.as_str())];
        if let Err(problems) = read_files(&files) {
            prop_assert!(plain(&problems).lines().count() > 2);
        }
    }
}
