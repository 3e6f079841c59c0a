//! How problems look: in a terminal of 80 columns, with and without colour, and as data.

use provision::spec::{self, Problems, Style};

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
    spec::read(&["acme.toml".into()], &|_| Ok(text.to_string())).unwrap_err()
}

#[test]
fn a_beginners_mistakes() {
    let shown = problems(WRONG).render(Style { color: false, width: 80 });
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    insta::assert_snapshot!(shown);
}

#[test]
fn two_destinations_with_one_bucket() {
    insta::assert_snapshot!(problems(CLASH).render(Style { color: false, width: 80 }));
}

#[test]
fn in_colour() {
    let shown = problems(CLASH).render(Style { color: true, width: 80 });
    insta::assert_snapshot!(shown.escape_debug().to_string().replace("\\n", "\n"));
}

#[test]
fn as_data() {
    insta::assert_snapshot!(serde_json::to_string_pretty(&problems(CLASH)).unwrap());
}

#[test]
fn a_file_that_is_not_there() {
    let problems = spec::read(&["gone.toml".into()], &|_| Err(std::io::ErrorKind::NotFound.into()));
    insta::assert_snapshot!(problems.unwrap_err().render(Style { color: false, width: 80 }));
}
