//! Schemas that provision makes.

use crate::account::{Account, PRECREATED, US_AND_EU, text};

const US: &str = "cluster analytics in us-east-1";
const EU: &str = "workgroup analytics in eu-west-1";
const ROLE: &str = "IAMR:acme-eu-transfer";

/// Writes a table as the vendor would.
fn sync(account: &Account, table: &str) {
    let create = format!("CREATE TABLE iterable.{table} (id int)");
    let insert = format!("INSERT INTO iterable.{table} VALUES (1)");
    account.sql_in(US, "dev", "transfer_user", &[&create, &insert]);
    account.sql_in(EU, "dev", ROLE, &[&create, &insert]);
}

/// Whether the vendor may create schemas in the database.
fn may_create_schemas(account: &Account) -> bool {
    let asked =
        "SELECT CASE WHEN has_database_privilege('transfer_user', 'dev', 'CREATE') THEN 'yes' ELSE 'no' END";
    account.sql_in(US, "dev", "awsuser", &[asked])[0][0].as_deref() == Some("yes")
}

#[test]
fn from_nothing_to_a_schema_and_back() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(3, &["plan", PRECREATED]);
    assert_eq!(account.inventory(), before, "planning changes nothing");
    account.expect(0, &["apply", PRECREATED, "--yes"]);
    let after = account.inventory();
    for name in [format!("database schema iterable of {US}"), format!("database schema iterable of {EU}")] {
        assert!(after.contains_key(&name), "{name} is missing");
    }
    assert!(!may_create_schemas(&account));
    let plan = account.expect(0, &["plan", PRECREATED]);
    assert!(plan.says("Nothing to do"), "{}", plan.out);
    account.expect(0, &["destroy", PRECREATED, "--yes"]);
    assert_eq!(account.inventory(), before, "nothing is left behind");
}

#[test]
fn the_vendor_writes_through_both_moves() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.sql_in(US, "dev", "transfer_user", &["CREATE SCHEMA iterable"]);
    account.sql_in(EU, "dev", "awsuser", &["CREATE SCHEMA other"]);
    let run = account.expect(0, &["apply", PRECREATED, "--yes"]);
    assert!(run.says("SCHEMA_OWNED_BY_VENDOR"), "{}", run.out);
    assert!(!may_create_schemas(&account));
    sync(&account, "first");
    account.expect(0, &["plan", PRECREATED]);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    assert!(may_create_schemas(&account));
    sync(&account, "second");
    let plan = account.expect(0, &["plan", US_AND_EU]);
    assert!(!plan.says("SCHEMA_NOT_WRITABLE"), "{}", plan.out);
    account.expect(5, &["destroy", US_AND_EU, "--yes"]);
    account.expect(0, &["destroy", US_AND_EU, "--yes", "--reassign-to", "awsuser"]);
    let after = account.inventory();
    assert!(after.contains_key(&format!("database schema iterable of {EU}")), "it has tables in it");
    assert!(!after.keys().any(|name| name.contains("transfer")), "{:#?}", after.keys());
    account.sql(US, &["DROP SCHEMA iterable CASCADE"]);
    account.sql(EU, &["DROP SCHEMA iterable CASCADE", "DROP SCHEMA other"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn a_schema_that_was_made_here_goes_in_one_destroy_after_the_move() {
    let account = Account::new();
    let before = account.inventory();
    account.expect(0, &["apply", PRECREATED, "--yes"]);
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.expect(0, &["destroy", US_AND_EU, "--yes"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn grants_beyond_the_wanted_ones_are_drift() {
    let account = Account::new();
    account.expect(0, &["apply", PRECREATED, "--yes"]);
    let healthy = account.inventory();
    account.sql(US, &["GRANT CREATE ON DATABASE dev TO transfer_user"]);
    account.sql(EU, &[&format!("REVOKE CREATE ON SCHEMA iterable FROM \"{ROLE}\"")]);
    let plan = account.expect(3, &["plan", PRECREATED]);
    assert!(plan.says("- CREATE on database dev"), "{}", plan.out);
    assert!(plan.says("+ CREATE on schema iterable"), "{}", plan.out);
    account.expect(0, &["apply", PRECREATED, "--yes"]);
    assert_eq!(account.inventory(), healthy);
}

#[test]
fn what_others_have_in_the_schema_is_told_and_stays() {
    let account = Account::new();
    let before = account.inventory();
    account.sql(
        US,
        &[
            "CREATE SCHEMA iterable",
            "CREATE TABLE iterable.users (id int)",
            "CREATE VIEW iterable.v AS SELECT 1",
        ],
    );
    let made = account.inventory();
    let run = account.expect(0, &["apply", PRECREATED, "--yes"]);
    assert!(run.says("SCHEMA_HOLDS_TABLES_OF_OTHERS") && run.says("2 of awsuser"), "{}", run.out);
    assert!(run.says(r#"ALTER TABLE "iterable"."users" OWNER TO "transfer_user";"#), "{}", run.out);
    account.sql(US, &[r#"ALTER TABLE "iterable"."users" OWNER TO "transfer_user""#]);
    account.sql_in(US, "dev", "transfer_user", &["INSERT INTO iterable.users VALUES (1)"]);
    let run = account.expect(0, &["destroy", PRECREATED, "--yes", "--reassign-to", "awsuser"]);
    assert!(run.says("LEFT_ALONE"), "{}", run.out);
    // A list that was written down once stays written down, with the owner alone in it.
    account.sql(
        US,
        &[
            "DROP TABLE iterable.users",
            "DROP VIEW iterable.v",
            "DROP SCHEMA iterable",
            "CREATE SCHEMA iterable",
        ],
    );
    assert_eq!(account.inventory(), made);
    account.sql(US, &["DROP SCHEMA iterable"]);
    assert_eq!(account.inventory(), before);
}

#[test]
fn the_data_api_makes_the_same_schema() {
    let account = Account::new();
    let before = account.inventory();
    let via = ("via = \"secret\"", "via = \"data-api\"");
    let spec = account.spec_of(PRECREATED, &[via]);
    account.expect(0, &["apply", text(&spec), "--destination", "eu", "--yes"]);
    account.expect(0, &["plan", PRECREATED, "--destination", "eu"]);
    account.expect(0, &["destroy", text(&spec), "--destination", "eu", "--yes"]);
    assert_eq!(account.inventory(), before);
}

/// One destination moves on to another schema, and a second one into the schema that it leaves.
#[test]
fn a_schema_that_another_destination_uses_now_is_not_dropped() {
    let account = Account::new();
    let before = account.inventory();
    let of = |key: &str, schema: &str| {
        format!(
            "[destinations.{key}]\nregion = \"us-east-1\"\ncluster = \"analytics\"\ndatabase = \"dev\"\ndata_center = \"us\"\n\
             schema = \"{schema}\"\nschema_mode = \"precreated\"\nuser.name = \"u{key}\"\nbucket.name = \"acme-moving-{key}\"\n\
             admin = {{ via = \"data-api\" }}\n"
        )
    };
    let spec = |name: &str, one: &str, other: &str| {
        let head = "name = \"acme\"\nvendor = \"iterable\"\n[aws]\naccount = \"111122223333\"\n[trust]\n\
                    subject = \"108000002380243782158\"\naudience = \"acme-org\"\n";
        text(&account.write(name, &format!("{head}{}{}", of("a", one), of("b", other)))).to_owned()
    };
    let (first, then) = (spec("first.toml", "sa", "sb"), spec("then.toml", "sc", "sa"));
    account.expect(0, &["apply", &first, "--yes"]);
    account.expect(0, &["apply", &then, "--yes"]);
    let pruned = account.expect(0, &["apply", &then, "--prune", "--yes"]);
    assert!(pruned.says("DROP SCHEMA \"sb\"") && !pruned.says("DROP SCHEMA \"sa\""), "{}", pruned.out);
    account.expect(0, &["plan", &then]);
    account.expect(0, &["destroy", &then, "--yes"]);
    let left = account.inventory().into_keys().filter(|name| !before.contains_key(name));
    let left: Vec<_> = left.filter(|name| !name.contains("schema sa")).collect();
    assert!(left.is_empty(), "the schema was let go, and nothing else stays: {left:?}");
}
