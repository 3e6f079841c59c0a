//! A vendor that signs in with a password and has nothing of IAM's: AWS tells of it region by region, in the tags of the secret.

use crate::account::{Account, text};

const SEGMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/segment.toml");

const CENSUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/census.toml");

/// A second destination, in a region of its own.
const EU: &str = "
[destinations.eu]
data_center = \"us\"
region      = \"eu-west-1\"
workgroup   = \"analytics\"
database    = \"dev\"
schema      = \"census\"
schema_mode = \"precreated\"
reads       = [\"public\"]

[destinations.eu.admin]
via = \"secret\"
";

/// In a region where nothing else of the spec is.
#[test]
fn a_destination_that_leaves_is_found_in_a_region_that_the_spec_has_no_more() {
    let account = Account::new();
    let before = account.inventory();
    let main = std::fs::read_to_string(CENSUS).expect("the ready-made spec");
    let main = main
        .replace("allow = false", "allow = true")
        .replace("[destinations.main]", "[destinations.main]\ndata_center = \"us\"");
    let alone = text(&account.write("alone.toml", &main)).to_owned();
    let both = text(&account.write("both.toml", &format!("{main}{EU}"))).to_owned();
    account.expect(0, &["apply", &both, "--yes"]);
    account.expect(0, &["plan", &both]);
    let left = account.expect(3, &["plan", &alone]);
    for part in
        ["UNWANTED_ACCESS", "database user census", "credentials provision/acme-census", "ingress rule"]
    {
        assert!(left.says(part), "{part}\n{}", left.out);
    }
    account.expect(0, &["apply", &alone, "--prune", "--yes"]);
    account.expect(0, &["plan", &alone]);
    let left = account
        .inventory()
        .into_keys()
        .filter(|name| name.contains("eu-west-1") && !before.contains_key(name));
    assert_eq!(left.collect::<Vec<_>>(), [""; 0]);
    account.expect(0, &["destroy", &alone, "--yes"]);
    assert_eq!(account.inventory(), before);
}

/// Another schema: what was granted at the place of before goes, and then nothing remembers it.
#[test]
fn a_place_of_before_is_remembered_until_nothing_is_left_there() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", SEGMENT, "--yes"]);
    let moved = account.spec_of(SEGMENT, &[("schema      = \"segment\"", "schema      = \"tracks\"")]);
    let moved = text(&moved);
    account.expect(0, &["apply", moved, "--yes"]);
    let left = account.expect(3, &["plan", moved]);
    assert!(left.says("dev.segment on cluster analytics in us-east-1"), "{}", left.out);
    account.expect(0, &["apply", moved, "--prune", "--yes"]);
    account.expect(0, &["plan", moved]);
    account.expect(0, &["destroy", moved, "--yes"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn what_is_connected_is_told_by_the_secret() {
    let account = Account::new();
    account.expect(0, &["apply", SEGMENT, "--yes"]);
    let list = account.expect(0, &["list", "--json"]).json();
    let one = &list["connected"][0];
    assert_eq!((&one["vendor"], &one["database_user"]), (&"segment".into(), &"segment".into()), "{one:#}");
    assert_eq!(one["places"][0]["schema"], "segment", "{one:#}");
}

/// A file is known to nobody but the spec: the vendor is cut off, and what nothing tells of is said.
#[test]
fn where_nothing_tells_of_its_user_that_is_said() {
    let account = Account::new();
    let file = account.folder.path().join("segment.json");
    let name = format!("credentials_file = \"{}\"", text(&file));
    let spec = account.spec_of(SEGMENT, &[("credentials_secret = \"provision/acme-segment\"", &name)]);
    let spec = text(&spec);
    let before = account.inventory();
    account.expect(0, &["apply", spec, "--yes"]);
    let gone = account.expect(0, &["destroy", "--deployment", "acme-segment", "--yes"]);
    assert!(gone.says("PLACE_UNKNOWN") && gone.says("provision:acme-segment:main"), "{}", gone.out);
    assert!(!gone.says("of-unknown-name ·"), "{}", gone.out);
    account.expect(0, &["destroy", spec, "--yes"]);
    assert_eq!(account.inventory(), before);
}
