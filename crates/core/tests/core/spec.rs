//! What is said about specs that are wrong, and what becomes of those that are right.

use std::time::Duration;

use crate::support::{self, GOOD};

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use cpu_time::ThreadTime;
use proptest::prelude::*;
use provision_core::deployment::{self, CredentialStore, Password, Tls, Via};
use provision_core::render;
use provision_core::spec::{self, Specs};
use provision_core::toml_document::Problems;
use provision_core::vendor;
use provision_iam::Severity;

/// Keys mode: the vendor has an access key and a password.
pub const KEYS: &str = r#"name = "acme"
vendor = "iterable"
auth = "keys"
[aws]
account = "111122223333"
[bucket]
name = "acme-transfer"
[access_user]
credentials_secret = "provision/acme"
[user]
name = "transfer_user"
[destinations.us]
region = "us-east-1"
cluster = "analytics"
database = "dev"
schema = "iterable"
"#;

fn read(text: &str) -> Result<Specs, Problems> {
    read_files(&[("spec.toml", text)])
}

fn read_files(files: &[(&str, &str)]) -> Result<Specs, Problems> {
    let specs: Vec<PathBuf> =
        files.iter().map(|(name, _)| name.into()).filter(|name: &PathBuf| !is_profile(name)).collect();
    let files: BTreeMap<&Path, &str> = files.iter().map(|(name, text)| (Path::new(*name), *text)).collect();
    spec::read(
        &specs,
        &support::Given(|path: &Path| {
            let text = files.get(path).ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
            Ok(text.to_string())
        }),
    )
}

fn is_profile(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str() == "profiles")
}

fn plain(problems: &Problems) -> String {
    problems.to_string()
}

/// Ids and key paths of the errors, in reading order.
fn errors(text: &str) -> Vec<(String, String)> {
    let problems = match read(text) {
        Ok(_) => return Vec::new(),
        Err(problems) => problems,
    };
    let errors = problems.iter().filter(|problem| problem.is_error());
    errors.map(|problem| (problem.id.to_string(), problem.at.path.clone())).collect()
}

fn one(id: &str, path: &str) -> Vec<(String, String)> {
    vec![(id.to_string(), path.to_string())]
}

#[test]
fn a_good_spec_has_every_name_resolved() {
    let specs = read(GOOD).unwrap_or_else(|problems| panic!("{}", plain(&problems)));
    assert!(specs.warnings.is_empty(), "{}", plain(&specs.warnings));
    let [eu, us] = &specs.specs[0].deployments[..] else { panic!("two destinations") };
    assert_eq!((eu.destination.as_str(), us.destination.as_str()), ("eu", "us"));
    assert_eq!(us.role.as_ref().unwrap().name, "acme-us-transfer");
    assert_eq!(us.policy.as_ref().unwrap().name, "acme-us-transfer-policy");
    assert_eq!(us.bucket.as_ref().unwrap().name, "acme-us");
    assert_eq!((us.grantee().as_str(), eu.grantee().as_str()), ("transfer_user", "IAMR:acme-eu-transfer"));
    assert_eq!(us.network.cidrs[0].to_string(), "35.193.179.61/32");
    assert_eq!((us.admin.via, us.admin.tls), (Via::DataApi, Tls::VerifyFull));
    assert_eq!(us.role.as_ref().unwrap().max_session, 3600);
    let stored = serde_json::to_string(us).unwrap();
    assert_eq!(&serde_json::from_str::<deployment::Deployment>(&stored).unwrap(), us);
}

#[test]
fn a_destination_overrides_key_by_key() {
    let text = format!(
        "{GOOD}[destinations.eu.bucket]\nexpire_days = 0\n[destinations.eu.tags]\nteam = \"eu\"\n[tags]\nteam = \"all\"\ncost = \"7\"\n"
    );
    let specs = read(&text).unwrap_or_else(|problems| panic!("{}", plain(&problems)));
    let [eu, us] = &specs.specs[0].deployments[..] else { panic!("two destinations") };
    let bucket = eu.bucket.as_ref().unwrap();
    assert_eq!((bucket.name.as_str(), bucket.expire_days), ("acme-eu", 0));
    assert_eq!(us.bucket.as_ref().unwrap().expire_days, 7);
    assert_eq!((eu.tags["team"].as_str(), eu.tags["cost"].as_str()), ("eu", "7"));
    assert_eq!(us.tags["team"], "all");
}

#[test]
fn keys_mode_has_an_iam_user_a_password_and_a_credential_store() {
    let specs = read(KEYS).unwrap_or_else(|problems| panic!("{}", plain(&problems)));
    let deployment = specs.deployments().next().unwrap();
    assert!(deployment.role.is_none());
    assert_eq!(deployment.access_user.as_ref().unwrap().name, "acme-us-transfer-user");
    assert_eq!(deployment.user.password, Some(Password::Generated));
    assert_eq!(deployment.credential_store, Some(CredentialStore::Secret { name: "provision/acme".into() }));
    assert_eq!(deployment.grantee(), "transfer_user");
}

/// One wrong line each in [`GOOD`]: what stands there, what instead, the problem, the key.
pub const MISTAKES: &[(&str, &str, &str, &str)] = &[
    ("name = \"acme\"\nv", "nmae = \"acme\"\nname = \"acme\"\nv", "UNKNOWN_KEY", "nmae"),
    ("\"111122223333\"", "111122223333", "WRONG_TYPE", "aws.account"),
    ("\"111122223333\"", "\"1111-2222-3333\"", "INVALID_ACCOUNT", "aws.account"),
    ("\"111122223333\"", "\"11112222333\"", "INVALID_ACCOUNT", "aws.account"),
    ("name = \"acme\"\nv", "v", "MISSING_KEY", "name"),
    ("name = \"acme\"\nv", "name = \"Acme\"\nv", "INVALID_SPEC_NAME", "name"),
    ("name = \"acme\"\nv", "name = \"4cme\"\nv", "INVALID_SPEC_NAME", "name"),
    ("\"iterable\"\n[aws]", "\"iterabel\"\n[aws]", "UNKNOWN_VENDOR", "vendor"),
    ("[trust]", "auth = \"role\"\n[trust]", "UNKNOWN_KEY", "aws.auth"),
    (
        "\"108000002380243782158\"",
        "\"sync@acme.iam.gserviceaccount.com\"",
        "INVALID_SUBJECT",
        "trust.subject",
    ),
    (
        "\"108000002380243782158\"",
        "\"<some_service_account_identifier>\"",
        "INVALID_SUBJECT",
        "trust.subject",
    ),
    ("\"108000002380243782158\"", "108000002380243782158", "WRONG_TYPE", "trust.subject"),
    ("\"acme-org\"", "\"acme*\"", "INVALID_AUDIENCE", "trust.audience"),
    ("\"acme-org\"", "\"${aws:username}\"", "INVALID_AUDIENCE", "trust.audience"),
    ("\"acme-org\"", "\"acme\u{2019}s\"", "INVALID_AUDIENCE", "trust.audience"),
    (
        "audience = \"acme-org\"",
        "external_id = \"x1\"\naudience = \"acme-org\"",
        "CONFLICTING_KEYS",
        "trust.external_id",
    ),
    (
        "audience = \"acme-org\"",
        "max_session = 60\naudience = \"acme-org\"",
        "OUT_OF_RANGE",
        "trust.max_session",
    ),
    ("acme-{{ destination }}", "{{ destination }}_x", "INVALID_BUCKET_NAME", "bucket.name"),
    ("acme-{{ destination }}", "acme-{{ destinatoin }}", "UNKNOWN_VARIABLE", "bucket.name"),
    ("acme-{{ destination }}", "acme-{{ destination", "UNCLOSED_VARIABLE", "bucket.name"),
    ("acme-{{ destination }}", "xn--{{ destination }}", "INVALID_BUCKET_NAME", "bucket.name"),
    ("acme-{{ destination }}", "{{ destination }}--x-s3", "INVALID_BUCKET_NAME", "bucket.name"),
    ("acme-{{ destination }}", "a..{{ destination }}", "INVALID_BUCKET_NAME", "bucket.name"),
    ("[user]", "prefix = \"in/\"\n[user]", "UNSUPPORTED_PREFIX", "bucket.prefix"),
    ("[user]", "encryption = \"aws:kms\"\n[user]", "INVALID_ENCRYPTION", "bucket.encryption"),
    ("[user]", "expire_days = \"7\"\n[user]", "WRONG_TYPE", "bucket.expire_days"),
    ("\"transfer_user\"", "\"Transfer_User\"", "INVALID_DATABASE_USER", "user.name"),
    ("\"transfer_user\"", r#""x\"; DROP USER admin; --""#, "INVALID_DATABASE_USER", "user.name"),
    ("\"transfer_user\"", "\"user\"", "INVALID_DATABASE_USER", "user.name"),
    ("\"transfer_user\"", "\"a\\u0007b\"", "INVALID_DATABASE_USER", "user.name"),
    ("\"transfer_user\"", "\"\"", "INVALID_DATABASE_USER", "user.name"),
    ("[user]\nname = \"transfer_user\"", "", "MISSING_KEY", "user.name"),
    (
        "[destinations.us]",
        "password_env = \"P_W\"\n[destinations.us]",
        "CONFLICTING_KEYS",
        "user.password_env",
    ),
    (
        "[destinations.us]",
        "[access_user]\nname = \"x\"\n[destinations.us]",
        "CONFLICTING_KEYS",
        "access_user.name",
    ),
    ("[destinations.us]", "[role]\npath = \"vendors\"\n[destinations.us]", "INVALID_PATH", "role.path"),
    ("[destinations.us]", "[role]\nname = \"a b\"\n[destinations.us]", "INVALID_ROLE_NAME", "role.name"),
    (
        "[destinations.us]",
        "[role]\npermissions_boundary = \"boundary\"\n[destinations.us]",
        "INVALID_POLICY_ARN",
        "role.permissions_boundary",
    ),
    (
        "[destinations.us]",
        "[network]\ncidrs = [\"10.0.0.0/33\"]\n[destinations.us]",
        "INVALID_CIDR",
        "network.cidrs",
    ),
    (
        "[destinations.us]",
        "[network]\nsecurity_group = \"default\"\n[destinations.us]",
        "INVALID_SECURITY_GROUP",
        "network.security_group",
    ),
    (
        "[destinations.us]",
        "[tags]\n\"aws:cost\" = \"1\"\n[destinations.us]",
        "INVALID_TAG_KEY",
        "tags.aws:cost",
    ),
    (
        "[destinations.us]",
        "[tags]\nredshiftdbuser = \"admin\"\n[destinations.us]",
        "TAG_NAMES_DATABASE_USER",
        "tags",
    ),
    ("[destinations.us]", "[tags]\nteam = \"a<b\"\n[destinations.us]", "INVALID_TAG_VALUE", "tags.team"),
    (
        "[destinations.us]",
        "[destinations.us]\ndata_center = \"ap\"",
        "UNKNOWN_DATA_CENTER",
        "destinations.us.data_center",
    ),
    ("region = \"us-east-1\"\n", "", "MISSING_KEY", "destinations.us.region"),
    ("\"us-east-1\"", "\"virginia\"", "INVALID_REGION", "destinations.us.region"),
    ("cluster = \"analytics\"\n", "", "MISSING_KEY", "destinations.us.cluster"),
    (
        "cluster = \"analytics\"",
        "cluster = \"analytics\"\nworkgroup = \"analytics\"",
        "CONFLICTING_KEYS",
        "destinations.us.workgroup",
    ),
    ("cluster = \"analytics\"", "cluster = \"a--b\"", "INVALID_CLUSTER", "destinations.us.cluster"),
    (
        "database = \"dev\"\nschema = \"iterable\"\n[",
        "database = \"Dev\"\nschema = \"iterable\"\n[",
        "INVALID_DATABASE",
        "destinations.us.database",
    ),
    (
        "database = \"dev\"\nschema = \"iterable\"\n[",
        "database = \"template1\"\nschema = \"iterable\"\n[",
        "INVALID_DATABASE",
        "destinations.us.database",
    ),
    (
        "database = \"dev\"\nschema = \"iterable\"\n[",
        "database = 'a\"b'\nschema = \"iterable\"\n[",
        "INVALID_DATABASE",
        "destinations.us.database",
    ),
    (
        "database = \"dev\"\nschema = \"iterable\"\n[",
        "database = \"größe\"\nschema = \"iterable\"\n[",
        "INVALID_DATABASE",
        "destinations.us.database",
    ),
    ("[aws]\n", "[tags]\nRedshiftDBUser = \"x\"\n[aws]\n", "TAG_NAMES_DATABASE_USER", "tags"),
    ("schema = \"iterable\"\n[", "schema = \"pg_x\"\n[", "INVALID_SCHEMA", "destinations.us.schema"),
    (
        "schema = \"iterable\"\n[",
        "schema = \"iterable\"\nschema_mode = \"vender\"\n[",
        "INVALID_CHOICE",
        "destinations.us.schema_mode",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"password\"\nuser = \"awsuser\"\n[destinations.eu]",
        "MISSING_KEY",
        "destinations.us.admin.password_env",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\npassword_env = \"P_W\"\n[destinations.eu]",
        "CONFLICTING_KEYS",
        "destinations.us.admin.password_env",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"temporary\"\ntls = \"disable\"\n[destinations.eu]",
        "TLS_DISABLED",
        "destinations.us.admin.tls",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"temporary\"\nendpoint = \"localhost\"\n[destinations.eu]",
        "INVALID_ENDPOINT",
        "destinations.us.admin.endpoint",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"temporary\"\nssh = \"-oProxyCommand=x\"\n[destinations.eu]",
        "INVALID_SSH_TARGET",
        "destinations.us.admin.ssh",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"temporary\"\nuser = \"transfer_user\"\n[destinations.eu]",
        "CONFLICTING_KEYS",
        "user.name",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"secret\"\nssh = \"me@bastion -p 22\"\n[destinations.eu]",
        "INVALID_SSH_TARGET",
        "destinations.us.admin.ssh",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"secret\"\nssh = \"me@-oProxyCommand=x\"\n[destinations.eu]",
        "INVALID_SSH_TARGET",
        "destinations.us.admin.ssh",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nssh = \"me@bastion\"\n[destinations.eu]",
        "CONFLICTING_KEYS",
        "destinations.us.admin.ssh",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nca_file = \"roots.pem\"\n[destinations.eu]",
        "CONFLICTING_KEYS",
        "destinations.us.admin.ca_file",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"secret\"\nca_file = \"missing.pem\"\n[destinations.eu]",
        "INVALID_CA_FILE",
        "destinations.us.admin.ca_file",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nvia = \"secret\"\nsecret = \"arn:aws:secretsmanager:us-west-2:111122223333:secret:x\"\n[destinations.eu]",
        "WRONG_REGION",
        "destinations.us.admin.secret",
    ),
    (
        "[destinations.eu]",
        "[destinations.us.admin]\nuser = \"a\"\nsecret = \"arn:aws:secretsmanager:us-east-1:111122223333:secret:x\"\n[destinations.eu]",
        "CONFLICTING_KEYS",
        "destinations.us.admin.user",
    ),
    (
        "[destinations.us]",
        "[destinations.eu.admin]\nvia = \"temporary\"\nuser = \"a\"\n[destinations.us]",
        "CONFLICTING_KEYS",
        "destinations.eu.admin.user",
    ),
    (
        "[trust]",
        "assume_role = \"arn:aws:iam::444455556666:role/x\"\n[trust]",
        "WRONG_ACCOUNT",
        "aws.assume_role",
    ),
    (
        "[trust]",
        "assume_role = \"arn:aws-cn:iam::111122223333:role/x\"\n[trust]",
        "WRONG_PARTITION",
        "aws.assume_role",
    ),
    ("[destinations.eu]", "[destinations.EU]", "INVALID_DESTINATION_KEY", "destinations.EU"),
    ("acme-{{ destination }}", "acme-transfer", "DUPLICATE_NAME", "bucket.name"),
    (
        "[destinations.us]",
        "[role]\nname = \"Sync\"\n[destinations.eu.role]\nname = \"sync\"\n[destinations.us]",
        "DUPLICATE_NAME",
        "role.name",
    ),
];

#[test]
fn each_mistake_is_named_at_its_key() {
    let quoted = |value: &str| format!("{value:?}");
    for (there, instead, id, path) in MISTAKES {
        assert!(GOOD.contains(there), "{there}");
        let text = GOOD.replacen(there, instead, 1);
        let found = errors(&text);
        assert!(
            found.contains(&(id.to_string(), path.to_string())),
            "{} instead of {}: {found:?}",
            quoted(instead),
            quoted(there)
        );
    }
}

#[test]
fn keys_mode_refuses_what_only_a_role_needs_and_misses_what_it_needs() {
    let text = KEYS.replace("[user]", "[role]\nname = \"x\"\n[trust]\nsubject = \"1\"\n[user]");
    let found = errors(&text);
    assert!(found.contains(&("CONFLICTING_KEYS".into(), "role.name".into())), "{found:?}");
    assert!(found.contains(&("CONFLICTING_KEYS".into(), "trust.subject".into())), "{found:?}");
    let text = KEYS.replace("credentials_secret = \"provision/acme\"", "");
    assert_eq!(errors(&text), one("MISSING_KEY", "access_user.credentials_secret"));
    let both = KEYS.replace("[user]", "credentials_file = \"x\"\n[user]");
    assert_eq!(errors(&both), one("CONFLICTING_KEYS", "access_user.credentials_file"));
}

/// One mistake is one error.
#[test]
fn what_only_follows_from_another_mistake_is_left_out() {
    for (there, instead, id) in [
        ("[destinations.eu]", "[destinations.eu", "SYNTAX_ERROR"),
        ("[destinations.eu]", "[destinatoins.eu]", "UNKNOWN_KEY"),
        ("workgroup =", "workgrup =", "UNKNOWN_KEY"),
        ("vendor = \"iterable\"", "vendor = iterable", "SYNTAX_ERROR"),
        ("account = \"111122223333\"", "acount = \"111122223333\"", "UNKNOWN_KEY"),
    ] {
        assert!(GOOD.contains(there), "{there}");
        let admin = "[destinations.eu.admin]\nvia = \"secret\"\n";
        let problems = read(&format!("{}{admin}", GOOD.replace(there, instead))).unwrap_err();
        let ids: Vec<_> = problems.iter().map(|problem| problem.id).collect();
        assert_eq!(ids, [id], "{instead}: {}", plain(&problems));
    }
    let problems = read(&GOOD.replace("vendor = \"iterable\"", "vendor = iterable")).unwrap_err();
    assert!(plain(&problems).contains("put text in quotes"), "{}", plain(&problems));
    let twice = read(&format!("{GOOD}[tags]\nTeam = \"data\"\nteam = \"other\"\n")).unwrap_err();
    assert!(plain(&twice).contains("the tag team is there twice"), "{}", plain(&twice));
    let problems = read(&format!("{GOOD}[tags]\nteam = 3\n")).unwrap_err();
    assert!(plain(&problems).contains("`team` must be a string"), "{}", plain(&problems));
}

#[test]
fn everything_wrong_is_said_at_once_with_line_and_column() {
    let text = GOOD
        .replace("\"111122223333\"", "\"1\"")
        .replace("\"us-east-1\"", "\"nowhere\"")
        .replace("\"transfer_user\"", "\"Bad\"")
        .replace("schema = \"iterable\"\n[", "shema = \"iterable\"\n[");
    let problems = read(&text).unwrap_err();
    let places: Vec<_> = problems.iter().map(|one| (one.id, one.at.position().unwrap())).collect();
    assert_eq!(
        places,
        [
            ("INVALID_ACCOUNT", (4, 11)),
            ("INVALID_DATABASE_USER", (11, 9)),
            ("INVALID_REGION", (13, 10)),
            ("UNKNOWN_KEY", (16, 1)),
        ]
    );
}

#[test]
fn syntax_errors_are_reported_together_with_the_rest() {
    let problems = read(&format!("{GOOD}oops = \nnext = 'open\n")).unwrap_err();
    assert!(problems.iter().filter(|one| one.id == "SYNTAX_ERROR").count() >= 2, "{}", plain(&problems));
    assert!(read("").is_err() && read("\u{feff}").is_err());
}

#[test]
fn databases_to_leave_out_are_names_and_not_the_one_that_gets_the_data() {
    let with = |list: &str| {
        KEYS.replace("name = \"transfer_user\"\n", &format!("name = \"u\"\nignore_databases = {list}\n"))
    };
    let specs = read(&with(r#"["sample_data_dev", "shut"]"#)).unwrap();
    assert_eq!(specs.deployments().next().unwrap().user.ignore_databases, ["sample_data_dev", "shut"]);
    assert!(specs.warnings.is_empty(), "{}", specs.warnings);
    assert!(read(KEYS).unwrap().deployments().next().unwrap().user.ignore_databases.is_empty());
    let own = read(&with(r#"["dev"]"#)).unwrap();
    assert!(plain(&own.warnings).contains("KEY_WITHOUT_EFFECT"), "{}", own.warnings);
    let problems = read(&with(r#"["no name"]"#)).expect_err("a blank is in no name");
    assert!(plain(&problems).contains("INVALID_DATABASE"), "{problems}");
}

#[test]
fn warnings_do_not_make_a_spec_invalid() {
    for (there, instead, id, severity) in [
        ("\"transfer_user\"", "\"transfer-user\"", "NAME_NEEDS_QUOTES", Severity::Warning),
        ("audience = \"acme-org\"\n", "", "TRUST_NOT_BOUND_TO_YOU", Severity::Security),
        ("\"108000002380243782158\"", "\"12345\"", "INVALID_SUBJECT", Severity::Warning),
        ("acme-{{ destination }}", "acme.{{ destination }}", "BUCKET_NAME_HAS_DOT", Severity::Warning),
        ("\"us-east-1\"", "\"us-east-9\"", "UNKNOWN_REGION", Severity::Warning),
        (
            "[destinations.us]",
            "[network]\ncidrs = [\"0.0.0.0/0\"]\n[destinations.us]",
            "CIDR_TOO_WIDE",
            Severity::Security,
        ),
        (
            "[destinations.us]",
            "[network]\ncidrs = [\"203.0.113.7/24\"]\n[destinations.us]",
            "CIDR_HAS_HOST_BITS",
            Severity::Warning,
        ),
    ] {
        let specs = read(&GOOD.replace(there, instead)).unwrap_or_else(|e| panic!("{}", plain(&e)));
        let found: Vec<_> = specs.warnings.iter().map(|one| (one.id, one.severity)).collect();
        assert!(found.contains(&(id, severity)), "{instead}: {found:?}");
    }
}

/// AWS adds partitions; a known region or a known partition tells of a mistake.
#[test]
fn a_partition_that_is_newer_than_this_version_is_a_warning() {
    let with = |region: &str, partition: &str| {
        let boundary = format!(
            "[destinations.us.role]\npermissions_boundary = \"arn:{partition}:iam::111122223333:policy/x\"\n[destinations.eu]"
        );
        read(&GOOD.replace("\"us-east-1\"", &format!("\"{region}\"")).replace("[destinations.eu]", &boundary))
    };
    let newer = with("newcloud-east-1", "aws-newcloud").unwrap_or_else(|e| panic!("{}", plain(&e)));
    let found: Vec<_> = newer.warnings.iter().map(|one| one.id).collect();
    assert!(found.contains(&"UNKNOWN_PARTITION"), "{found:?}");
    for (region, partition) in [("us-east-1", "aws-newcloud"), ("newcloud-east-1", "aws-cn")] {
        let problems = plain(&with(region, partition).unwrap_err());
        assert!(problems.contains("WRONG_PARTITION"), "{region}, {partition}: {problems}");
    }
}

#[test]
fn a_tunnel_needs_a_vendor_that_has_a_field_for_it() {
    let tunnel =
        GOOD.replace("database = \"dev\"\nschema", "database = \"dev\"\nssh = \"t@bastion\"\nschema");
    assert_eq!(read(&tunnel).unwrap().warnings.iter().count(), 0);
    let specs = read(&tunnel.replace("iterable\"\n[aws]", "orb\"\n[aws]")).map(|specs| specs.warnings);
    let problems = specs.unwrap_or_else(|problems| problems);
    let found = |id, path| problems.iter().any(|one| one.id == id && one.at.path == path);
    assert!(found("UNKNOWN_TUNNEL", "destinations.us.ssh"), "{}", plain(&problems));
}

/// What a file of roots is, the caller says.
struct Roots<'a> {
    spec: &'a str,
    verdict: Result<(), String>,
}

impl spec::Files for Roots<'_> {
    fn text(&self, path: &Path) -> io::Result<String> {
        match path.to_str() {
            Some("plans/spec.toml") => Ok(self.spec.to_owned()),
            Some("plans/roots.pem") => Ok("the roots".to_owned()),
            _ => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn certificates(&self, pem: &str) -> Result<(), String> {
        assert_eq!(pem, "the roots");
        self.verdict.clone()
    }
}

#[test]
fn a_file_of_roots_is_beside_the_spec() {
    let admin = "[destinations.us.admin]\nvia = \"secret\"\nca_file = \"roots.pem\"\n[destinations.eu]";
    let text = GOOD.replace("[destinations.eu]", admin);
    let with = |verdict: Result<(), String>| {
        spec::read(&["plans/spec.toml".into()], &Roots { spec: &text, verdict })
    };
    let specs = with(Ok(())).unwrap_or_else(|problems| panic!("{}", plain(&problems)));
    let us = specs.deployments().find(|one| one.destination == "us").unwrap();
    assert_eq!(us.admin.ca_file.as_deref(), Some("plans/roots.pem"));
    let problems = with(Err("has no certificate in it".to_owned())).unwrap_err();
    let problem = problems.iter().find(|problem| problem.id == "INVALID_CA_FILE").expect("a problem");
    assert_eq!(problem.message, "plans/roots.pem has no certificate in it");
    assert_eq!(problem.at.path, "destinations.us.admin.ca_file");
}

#[test]
fn cidrs_are_canonical() {
    let text = GOOD.replace(
        "[destinations.us]",
        "[network]\ncidrs = [\"203.0.113.9/24\", \"2001:DB8::1\", \"203.0.113.0/24\"]\n[destinations.us]",
    );
    let specs = read(&text).unwrap();
    let cidrs: Vec<_> =
        specs.deployments().next().unwrap().network.cidrs.iter().map(ToString::to_string).collect();
    assert_eq!(cidrs, ["203.0.113.0/24", "2001:db8::1/128"]);
}

#[test]
fn names_are_unique_across_files() {
    let other = GOOD.replace("name = \"acme\"\n", "name = \"other\"\n");
    let problems = read_files(&[("a.toml", GOOD), ("b.toml", &other)]).unwrap_err();
    let found: Vec<_> =
        problems.iter().map(|one| (one.id, one.at.file.as_str(), one.at.path.as_str())).collect();
    assert!(found.contains(&("DUPLICATE_NAME", "b.toml", "bucket.name")), "{found:?}");
    assert!(found.contains(&("DUPLICATE_NAME", "b.toml", "user.name")), "{found:?}");
    assert!(!found.iter().any(|(_, _, path)| *path == "role.name"), "their names differ");
    let again = read_files(&[("a.toml", GOOD), ("a.toml", GOOD)]).unwrap_err();
    assert_eq!(again.iter().map(|one| one.id).collect::<Vec<_>>(), ["DUPLICATE_FILE"]);
    let missing =
        spec::read(&["gone.toml".into()], &support::Given(|_: &Path| Err(io::ErrorKind::NotFound.into())))
            .unwrap_err();
    let missing = missing.iter().next().unwrap();
    assert_eq!(missing.id, "FILE_UNREADABLE");
    assert!(missing.hint.as_ref().is_some_and(|hint| hint.contains("provision init")), "{missing:?}");
    let beside = GOOD.to_owned() + "\n[destination.us]\nregion = \"us-east-1\"\n";
    let problems = read(&beside).unwrap_err();
    let hint = problems.iter().find(|one| one.id == "UNKNOWN_KEY").and_then(|one| one.hint.clone());
    assert_eq!(hint.as_deref(), Some("did you mean `destinations`?"));
}

/// One rule has as many owners as need it.
#[test]
fn destinations_may_share_an_ingress_rule() {
    let text = GOOD
        .replace("workgroup = \"analytics\"", "cluster = \"analytics\"\ndata_center = \"us\"")
        .replace("\"eu-west-1\"", "\"us-east-1\"")
        .replace("\"transfer_user\"", "\"transfer_{{ destination }}\"");
    let specs = read(&text).unwrap_or_else(|problems| panic!("{}", plain(&problems)));
    let cidrs: Vec<_> = specs.deployments().map(|one| &one.network.cidrs).collect();
    assert!(cidrs.len() == 2 && cidrs[0] == cidrs[1], "the same addresses: {cidrs:?}");
    assert!(specs.warnings.iter().all(|one| !one.message.contains("rule")), "{}", plain(&specs.warnings));
}

/// However many there are, one kind of thing is told once.
#[test]
fn what_a_fleet_shares_is_told_once() {
    let head = GOOD.split("[destinations.").next().expect("the beginning");
    let head = head.replace("\"transfer_user\"", "\"transfer_{{ destination }}\"");
    let one = |number: usize| {
        format!(
            "[destinations.d{number}]\nregion = \"us-east-1\"\ncluster = \"analytics\"\ndatabase = \"dev\"\n\
             schema = \"iterable\"\ndata_center = \"us\"\n"
        )
    };
    let fleet = |count| format!("{head}{}", (0..count).map(one).collect::<String>());
    for (count, names) in [
        (2, "destinations `d0` and `d1` have"),
        (3, "destinations `d0`, `d1` and `d2` have"),
        (2000, "destinations `d0`, `d1`, `d10` and 1997 more have"),
    ] {
        let text = fleet(count);
        let started = ThreadTime::now();
        let specs = read(&text).unwrap_or_else(|problems| panic!("{}", plain(&problems)));
        let limit = Duration::from_millis(if cfg!(debug_assertions) { 6_000 } else { 300 });
        assert!(started.elapsed() < limit, "{count} destinations: {:?}", started.elapsed());
        let told: Vec<_> = specs.warnings.iter().map(|one| one.message.as_str()).collect();
        assert!(told.len() == 1 && told[0].starts_with(names), "{count}: {:?}", &told[..told.len().min(3)]);
    }
}

/// Two destinations on one cluster need two database users.
#[test]
fn a_database_user_belongs_to_one_destination() {
    let text = GOOD
        .replace("workgroup = \"analytics\"", "cluster = \"analytics\"")
        .replace("\"eu-west-1\"", "\"us-east-1\"");
    let found = errors(&text);
    assert_eq!(found, one("DUPLICATE_NAME", "user.name"));
    let named = text.replace("\"transfer_user\"", "\"transfer_{{ destination }}\"");
    assert_eq!(errors(&named), []);
}

#[test]
fn a_profile_of_your_own_is_checked_like_a_spec() {
    let builtin = include_str!("../../../../templates/vendors/iterable.toml");
    let spec = GOOD.replace("vendor = \"iterable\"", "vendor = \"./profiles/mine.toml\"");
    let files = |profile: &'static str| {
        [("dir/spec.toml", spec.clone()), ("dir/./profiles/mine.toml", profile.to_string())]
    };
    let read = |files: &[(&str, String); 2]| {
        let files: Vec<_> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
        read_files(&files)
    };
    assert!(read(&files(builtin)).is_ok());
    let wrong = builtin
        .replacen("kind = \"google\"", "kind = \"gogle\"", 1)
        .replacen("checked = \"2026-11-22\"", "checked = \"yesterday\"", 1)
        .replacen("us = [\"35.193.179.61/32\"]", "us = [\"35.193.179.610\"]", 1);
    let mut wrong_files = files(builtin);
    wrong_files[1].1 = wrong;
    let problems = read(&wrong_files).unwrap_err();
    let found: Vec<_> = problems.iter().map(|one| (one.id, one.at.path.as_str())).collect();
    assert_eq!(
        found,
        [
            ("INVALID_DATE", "auth.checked"),
            ("INVALID_CHOICE", "trust.kind"),
            ("INVALID_CIDR", "network.data_centers.us"),
        ]
    );
    assert!(problems.iter().all(|one| one.at.file.ends_with("mine.toml") && one.at.position().is_some()));
    let gone = read_files(&[("spec.toml", &spec)]).unwrap_err();
    assert_eq!(gone.iter().next().unwrap().id, "FILE_UNREADABLE");
}

#[test]
fn every_builtin_profile_is_complete() {
    for name in vendor::Vendor::builtin_names() {
        let source = std::sync::Arc::new(vendor::Vendor::builtin(name).unwrap());
        let mut problems = Problems::default();
        let vendor = vendor::Vendor::parse(&source, &mut problems);
        let vendor = vendor.unwrap_or_else(|| panic!("{}", plain(&problems)));
        assert!(problems.is_empty(), "{}", plain(&problems));
        assert_eq!(vendor.name, name);
        assert!(vendor.checked() >= "2026-01-01" && !vendor.form.is_empty(), "{name}");
    }
    assert_eq!(vendor::Vendor::builtin_names().count(), 30);
}

#[test]
fn ready_made_plans_are_valid_without_a_warning() {
    for plan in support::ready_made() {
        let specs = spec::read(&[Path::new("plans").join(plan)], &support::Disk)
            .unwrap_or_else(|problems| panic!("{}", plain(&problems)));
        assert!(specs.warnings.is_empty(), "{}", plain(&specs.warnings));
    }
}

proptest! {
    /// Whatever a name is, it is either refused or cannot leave its quotes.
    #[test]
    fn names_stay_inside_their_quotes(name in "[a-z\"';{}$\\\\-]{1,12}") {
        let text = GOOD.replace("\"transfer_user\"", &toml::Value::from(name.clone()).to_string());
        if let Ok(specs) = read(&text) {
            for rendered in specs.deployments().flat_map(|one| render::render(one).unwrap()) {
                let odd = rendered.text.matches('"').count() % 2;
                prop_assert_eq!(odd, 0, "{}", rendered.text);
            }
            prop_assert!(name.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
        }
    }
}
