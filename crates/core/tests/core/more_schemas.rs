//! A destination that writes to several schemas.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use provision_core::address::ResourceKind;
use provision_core::call::{Call, SqlCall};
use provision_core::deployment::{Deployment, SchemaMode, TableGrants};
use provision_core::facts::{
    DatabaseFacts, OnTables, Place, SchemaContents, SchemaFacts, SchemaMark, WarehouseId, World,
};
use provision_core::finding::{Finding, FindingId};
use provision_core::handoff;
use provision_core::init::Draft;
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;
use provision_core::toml_document::{Problems, Source};
use provision_core::vendor::Vendor;

use crate::day_two::same;
use crate::support::memory::{self, carry_out};
use crate::support::scenarios::precreated_schema;
use crate::support::{self, plan, words};
use crate::vendors::{MINE, SPEC, load, plain};

const BUCKET: &str = "acme-transfer-us";

/// The cluster's destination, with these schemas beside its own.
fn with(more: &[&str]) -> Vec<Deployment> {
    let mut deployments = precreated_schema();
    deployments.retain(|one| one.destination == "us");
    deployments[0].more_schemas = more.iter().map(|name| (*name).to_owned()).collect();
    deployments
}

fn in_mode(mode: SchemaMode, more: &[&str]) -> Vec<Deployment> {
    let mut deployments = with(more);
    deployments[0].schema_mode = mode;
    if mode != SchemaMode::Precreated {
        deployments[0].grants.schema.clear();
    }
    if mode == SchemaMode::Vendor {
        deployments[0].grants.database = ["CREATE", "TEMPORARY"].map(str::to_owned).into();
        deployments[0].grants.database_revoked.clear();
    }
    deployments
}

/// The account before anything, with an administrator who may make groups, or may not.
fn start(deployments: &[Deployment], ordinary: bool) -> World {
    let mut world = support::empty_account();
    if ordinary {
        let readers = deployments.iter().map(|one| (WarehouseId::of(one), "ops".to_owned()));
        world.ordinary_readers = readers.collect();
    }
    world
}

fn applied(deployments: &[Deployment], ordinary: bool) -> World {
    let mut world = start(deployments, ordinary);
    apply(&mut world, deployments);
    world
}

fn apply(world: &mut World, deployments: &[Deployment]) {
    let plan = plan::make(deployments, world);
    carry_out(world, &plan);
}

fn prune(world: &mut World, deployments: &[Deployment]) -> Plan {
    let plan = plan::pruning(deployments, world, Teardown::default());
    carry_out(world, &plan);
    plan
}

fn statements(plan: &Plan) -> Vec<String> {
    let calls = memory::calls(plan);
    let sql = calls.iter().filter_map(|call| match call {
        Call::Sql(sql) => Some(sql.statements.clone()),
        _ => None,
    });
    sql.flatten().collect()
}

fn schema<'w>(world: &'w mut World, name: &str) -> Option<&'w mut SchemaFacts> {
    world.schemas.get_mut(&(support::cluster(), "dev".to_owned(), name.to_owned()))
}

fn there(world: &World) -> BTreeSet<&str> {
    world.schemas.keys().map(|(_, _, name)| name.as_str()).collect()
}

fn ids(plan: &Plan) -> Vec<FindingId> {
    plan.findings().map(|finding| finding.id).collect()
}

#[test]
fn each_schema_is_made_marked_and_granted() {
    let made = plan::make(&with(&["marts", "archive"]), &support::empty_account());
    assert_eq!(
        statements(&made),
        [
            r#"CREATE GROUP "provision:acme:us""#,
            r#"CREATE SCHEMA "iterable""#,
            r#"GRANT USAGE ON SCHEMA "iterable" TO GROUP "provision:acme:us""#,
            r#"CREATE SCHEMA "marts""#,
            r#"GRANT USAGE ON SCHEMA "marts" TO GROUP "provision:acme:us""#,
            r#"CREATE SCHEMA "archive""#,
            r#"GRANT USAGE ON SCHEMA "archive" TO GROUP "provision:acme:us""#,
            r#"CREATE USER "transfer_user" PASSWORD DISABLE"#,
            r#"ALTER GROUP "provision:acme:us" ADD USER "transfer_user""#,
            r#"GRANT TEMPORARY ON DATABASE "dev" TO "transfer_user""#,
            r#"GRANT CREATE, USAGE ON SCHEMA "archive" TO "transfer_user""#,
            r#"GRANT CREATE, USAGE ON SCHEMA "iterable" TO "transfer_user""#,
            r#"GRANT CREATE, USAGE ON SCHEMA "marts" TO "transfer_user""#,
        ]
    );
    let owned = statements(&plan::make(&in_mode(SchemaMode::Owned, &["marts"]), &support::empty_account()));
    for name in ["iterable", "marts"] {
        assert!(owned.contains(&format!(r#"ALTER SCHEMA "{name}" OWNER TO "transfer_user""#)), "{owned:?}");
    }
    let vendor = statements(&plan::make(&in_mode(SchemaMode::Vendor, &["marts"]), &support::empty_account()));
    assert!(!vendor.iter().any(|one| one.contains("SCHEMA")), "the vendor makes them: {vendor:?}");
}

#[test]
fn runs_that_stop_after_any_call_are_completed_by_the_next() {
    for mode in [SchemaMode::Precreated, SchemaMode::Owned, SchemaMode::Vendor] {
        for ordinary in [false, true] {
            let deployments = in_mode(mode, &["marts", "archive"]);
            let begin = || start(&deployments, ordinary);
            let calls = memory::calls(&plan::make(&deployments, &begin()));
            for stopped_after in 0..=calls.len() {
                let mut world = begin();
                calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
                apply(&mut world, &deployments);
                let again = plan::make(&deployments, &world);
                assert!(!again.has_changes(), "{mode} after {stopped_after} calls: {}", words(&again));
                // What was given away comes back with what is told of the user's holdings, which this memory does not know.
                if mode == SchemaMode::Owned {
                    continue;
                }
                let destroy = plan::teardown(&deployments, &world, Teardown::default());
                carry_out(&mut world, &destroy);
                assert_eq!(world, begin(), "{mode} after {stopped_after} calls");
            }
        }
    }
}

/// Lists that grow, shrink, and change their order: nothing is left, and no schema is made twice.
#[test]
fn the_list_changes_and_nothing_is_left_behind() {
    let lists: [&[&str]; 5] = [&[], &["marts"], &["archive", "marts"], &["marts", "archive"], &["archive"]];
    for ordinary in [false, true] {
        for (before, after) in lists.iter().flat_map(|one| lists.iter().map(move |other| (one, other))) {
            let (before, after) = (with(before), with(after));
            let mut world = applied(&before, ordinary);
            apply(&mut world, &after);
            let kept: BTreeSet<_> =
                before[0].schemas().chain(after[0].schemas()).map(String::as_str).collect();
            assert_eq!(there(&world), kept, "nothing goes unasked");
            let again = plan::make(&after, &world);
            assert!(!again.has_changes(), "{}", words(&again));
            prune(&mut world, &after);
            same(&world, &applied(&after, ordinary));
            let settled = plan::make(&after, &world);
            assert!(settled.is_settled(), "{}", words(&settled));
            // In one run.
            let mut world = applied(&before, ordinary);
            prune(&mut world, &after);
            same(&world, &applied(&after, ordinary));
            assert!(plan::make(&after, &world).is_settled());
        }
    }
}

/// A further schema becomes the first one, or the first becomes a further one: it stays as it is.
#[test]
fn the_first_and_a_further_schema_change_places() {
    for ordinary in [false, true] {
        let before = with(&["marts"]);
        let mut after = before.clone();
        after[0].schema = "marts".to_owned();
        after[0].more_schemas = vec!["iterable".to_owned()];
        let mut world = applied(&before, ordinary);
        let shown = plan::make(&after, &world);
        assert!(!statements(&shown).iter().any(|one| one.contains("SCHEMA")), "{}", words(&shown));
        apply(&mut world, &after);
        let settled = plan::make(&after, &world);
        assert!(settled.is_settled(), "{}", words(&settled));
        let comparable = applied(&after, ordinary);
        same(&world, &comparable);
        // Another comes first: what was first is ours until it is pruned.
        let mut renamed = before.clone();
        renamed[0].schema = "other".to_owned();
        apply(&mut world, &renamed);
        assert_eq!(there(&world), ["iterable", "marts", "other"].into());
        prune(&mut world, &renamed);
        assert_eq!(there(&world), ["marts", "other"].into(), "{ordinary}");
        same(&world, &applied(&renamed, ordinary));
    }
}

#[test]
fn what_holds_data_is_kept_and_is_nobodys_any_more() {
    for ordinary in [false, true] {
        let (before, after) = (with(&["marts", "archive"]), with(&[]));
        let mut world = applied(&before, ordinary);
        let rows = SchemaContents { count: 2, tables: vec!["orders".to_owned()] };
        schema(&mut world, "marts").unwrap().contents.insert("transfer_user".to_owned(), rows);
        let destroy = plan::teardown(&before, &world, Teardown::default());
        let stays: Vec<_> = destroy.findings().filter(|one| one.id == FindingId::SchemaNotEmpty).collect();
        assert_eq!(stays.len(), 1, "{}", words(&destroy));
        assert!(
            stays[0].message.contains("marts") && stays[0].message.contains("orders"),
            "{}",
            stays[0].message
        );
        prune(&mut world, &after);
        assert_eq!(there(&world), ["iterable", "marts"].into(), "{ordinary}");
        let held = &schema(&mut world, "marts").unwrap().granted;
        let names: Vec<_> = held.keys().map(|one| format!("{one:?}")).collect();
        assert!(
            !names.iter().any(|name| name.contains("transfer_user") || name.contains("provision")),
            "{names:?}"
        );
        let settled = plan::make(&after, &world);
        assert!(settled.is_settled(), "{}", words(&settled));
        // Whoever lists it again uses it as it is.
        apply(&mut world, &before);
        let again = plan::make(&before, &world);
        assert!(!again.has_changes(), "{}", words(&again));
        schema(&mut world, "marts").unwrap().contents.clear();
        let destroy = plan::teardown(&before, &world, Teardown::default());
        carry_out(&mut world, &destroy);
        assert_eq!(there(&world), ["marts"].into(), "what was made by others stays: {ordinary}");
    }
}

#[test]
fn drift_in_a_further_schema_is_found_and_mended() {
    let deployments = with(&["marts"]);
    let mut world = applied(&deployments, false);
    let user = provision_core::facts::Grantee::User("transfer_user".to_owned());
    let granted = &mut schema(&mut world, "marts").unwrap().granted;
    granted.insert(user.clone(), ["USAGE", "DROP"].map(str::to_owned).into());
    let drift = plan::make(&deployments, &world);
    assert_eq!(
        statements(&drift),
        [
            r#"GRANT CREATE ON SCHEMA "marts" TO "transfer_user""#,
            r#"REVOKE DROP ON SCHEMA "marts" FROM "transfer_user""#,
        ]
    );
    // One that somebody dropped is made again, and no other is touched.
    world.schemas.retain(|(_, _, name), _| name != "marts");
    let again = plan::make(&deployments, &world);
    let creates: Vec<_> = again.steps().filter(|step| step.action == Action::Create).collect();
    assert_eq!(creates.len(), 1, "{}", words(&again));
    assert_eq!((creates[0].address.kind, creates[0].address.name.as_str()), (ResourceKind::Schema, "marts"));
    assert!(
        statements(&again)
            .contains(&r#"GRANT CREATE, USAGE ON SCHEMA "marts" TO "transfer_user""#.to_owned())
    );
}

/// Schemas that were made by hand are used as they are, told, and never dropped.
#[test]
fn what_was_there_before_is_adopted_and_stays() {
    let deployments = with(&["marts", "archive"]);
    let mut world = support::empty_account();
    let by_hand = SchemaFacts { owner: "etl".to_owned(), number: "77".to_owned(), ..SchemaFacts::default() };
    world.schemas.insert((support::cluster(), "dev".to_owned(), "marts".to_owned()), by_hand);
    apply(&mut world, &deployments);
    let made = there(&world);
    assert_eq!(made, ["archive", "iterable", "marts"].into());
    assert!(!plan::make(&deployments, &world).has_changes());
    let destroy = plan::teardown(&deployments, &world, Teardown::default());
    assert!(
        ids(&destroy).contains(&FindingId::LeftAlone) || !ids(&destroy).is_empty(),
        "{}",
        words(&destroy)
    );
    carry_out(&mut world, &destroy);
    assert_eq!(there(&world), ["marts"].into());
    // Where the vendor is to make its schemas, one that it cannot write in is told by name.
    let vendor = in_mode(SchemaMode::Vendor, &["marts"]);
    let plan = plan::make(&vendor, &world);
    let told = plan.findings().find(|one| one.id == FindingId::SchemaNotWritable).expect("a finding");
    assert!(told.message.contains("marts") && told.message.contains("etl"), "{}", told.message);
}

/// What the vendor may do with the tables of a schema goes with the schema.
#[test]
fn grants_on_tables_go_with_their_schema() {
    let granting = |more: &[&str]| {
        let mut deployments = with(more);
        let granted = |schema: &String| TableGrants {
            schema: schema.clone(),
            privileges: ["INSERT", "SELECT"].map(str::to_owned).into(),
        };
        deployments[0].grants.tables = deployments[0].schemas().map(granted).collect();
        deployments
    };
    let (before, after) = (granting(&["marts"]), granting(&[]));
    let mut world = applied(&before, false);
    assert!(!plan::make(&before, &world).has_changes());
    let rows = SchemaContents { count: 1, tables: Vec::new() };
    schema(&mut world, "marts").unwrap().contents.insert("etl".to_owned(), rows);
    let sent = statements(&prune(&mut world, &after));
    for text in [
        r#"REVOKE INSERT, SELECT ON ALL TABLES IN SCHEMA "marts" FROM "transfer_user""#,
        r#"REVOKE CREATE, USAGE ON SCHEMA "marts" FROM "transfer_user""#,
        r#"IN SCHEMA "marts" REVOKE INSERT, SELECT ON TABLES FROM "transfer_user""#,
    ] {
        assert!(sent.iter().any(|one| one.contains(text)), "{text}: {sent:#?}");
    }
    assert!(!sent.iter().any(|one| one.contains("\"iterable\"")), "{sent:#?}");
    let settled = plan::make(&after, &world);
    assert!(settled.is_settled(), "{}", words(&settled));
    // What is read from now on stays readable.
    let mut reading = granting(&[]);
    reading[0]
        .grants
        .tables
        .push(TableGrants { schema: "marts".to_owned(), privileges: vec!["SELECT".to_owned()] });
    reading[0].grants.only_these_tables = true;
    let mut world = applied(&before, false);
    apply(&mut world, &reading);
    let sent = statements(&prune(&mut world, &reading));
    assert!(!sent.iter().any(|one| one.contains("USAGE") && one.starts_with("REVOKE")), "{sent:#?}");
}

#[test]
fn every_schema_has_a_tag_of_its_own_where_tags_are_the_marks() {
    let long = "ä".repeat(60);
    for names in [["marts", "archive"], ["a b", "c,d"], ["'q' $x", "=e="], [long.as_str(), "数据"]] {
        let deployments = with(&names);
        let mut world = applied(&deployments, true);
        let numbers: BTreeMap<String, String> =
            world.schemas.iter().map(|((_, _, name), facts)| (name.clone(), facts.number.clone())).collect();
        let tags = memory::settings(&mut world, BUCKET).tags.clone();
        let marks: Vec<_> = tags.iter().filter(|(key, _)| SchemaMark::is_tag(key)).collect();
        assert_eq!(marks.len(), 3, "{tags:?}");
        for (key, value) in marks {
            assert!(key.len() <= 128 && value.len() <= 256, "{key} {value}");
            let allowed = |c: char| c.is_ascii_alphanumeric() || " +-._:/@=".contains(c);
            assert!(key.chars().chain(value.chars()).all(allowed), "{key} {value}");
        }
        assert_eq!(tags[SchemaMark::TAG], format!("analytics dev iterable ={}", numbers["iterable"]));
        for name in names {
            let mark = SchemaMark::new("analytics", "dev", name, Some(numbers[name].clone()));
            assert!(mark.is_in(&tags), "{name}: {tags:?}");
            assert!(!SchemaMark::new("analytics", "dev", name, Some("1".to_owned())).is_in(&tags), "{name}");
        }
        let destroy = plan::teardown(&deployments, &world, Teardown::default());
        carry_out(&mut world, &destroy);
        assert_eq!(world, start(&deployments, true));
    }
}

/// What an earlier version recorded of the one schema that there was.
#[test]
fn a_mark_of_one_name_is_read_as_before() {
    let (one, several) = (with(&[]), with(&["marts"]));
    let mut world = applied(&one, true);
    let before = memory::settings(&mut world, BUCKET).tags.clone();
    assert_eq!(before.keys().filter(|key| SchemaMark::is_tag(key)).collect::<Vec<_>>(), [SchemaMark::TAG]);
    apply(&mut world, &several);
    let after = memory::settings(&mut world, BUCKET).tags.clone();
    assert_eq!(after[SchemaMark::TAG], before[SchemaMark::TAG]);
    // Somebody else makes a further one again: it is not ours.
    schema(&mut world, "marts").unwrap().number = "999".to_owned();
    let shown = plan::make(&several, &world);
    assert!(!shown.has_changes() && ids(&shown).contains(&FindingId::MadeAgain), "{}", words(&shown));
    let destroy = plan::teardown(&several, &world, Teardown::default());
    carry_out(&mut world, &destroy);
    assert_eq!(there(&world), ["marts"].into());
    // A superuser moves all of them into the group.
    let mut world = applied(&several, true);
    world.ordinary_readers.clear();
    apply(&mut world, &several);
    let tags = &memory::settings(&mut world, BUCKET).tags;
    assert!(!tags.keys().any(|key| SchemaMark::is_tag(key)), "{tags:?}");
    let again = plan::make(&several, &world);
    assert!(!again.has_changes(), "{}", words(&again));
    let destroy = plan::teardown(&several, &world, Teardown::default());
    carry_out(&mut world, &destroy);
    assert_eq!(world, support::empty_account());
}

/// A destination that leaves, or moves to another database, leaves none of its schemas.
#[test]
fn all_schemas_go_with_their_place() {
    for ordinary in [false, true] {
        let before = with(&["marts"]);
        let mut after = before.clone();
        after[0].database = "sales".to_owned();
        let mut world = applied(&before, ordinary);
        apply(&mut world, &after);
        prune(&mut world, &after);
        let in_dev = world.schemas.keys().filter(|(_, database, _)| database == "dev").count();
        assert_eq!(in_dev, 0, "{ordinary}: {:?}", world.schemas.keys());
        let places: Vec<_> = Place::all_of(&after[0]).collect();
        assert_eq!(places.len(), 2);
        assert!(plan::make(&after, &world).is_settled());
    }
}

fn profile_of(text: &str) -> Vendor {
    let source = Arc::new(Source::new("mine.toml".to_owned(), text.to_owned()));
    let mut problems = Problems::default();
    Vendor::parse(&source, &mut problems).unwrap_or_else(|| panic!("{problems}"))
}

fn several() -> String {
    MINE.replace(
        "schema_modes = [\"vendor\"]",
        "schema_modes = [\"vendor\", \"precreated\"]\nseveral_schemas = true",
    )
}

fn listing(more: &str) -> String {
    SPEC.replace("schema = \"mine\"", &format!("schema = \"mine\"\nmore_schemas = {more}"))
}

#[test]
fn a_list_is_checked_item_by_item() {
    let one = plain(&load(MINE, &listing("[\"marts\"]")).unwrap_err());
    for part in ["CONFLICTING_KEYS", "spec.toml:16:", "writes to one schema alone"] {
        assert!(one.contains(part), "{part} is not in:\n{one}");
    }
    let reading = several().replace("grants = [\"CREATE\"]", "grants = [\"CREATE\"]\nreads = [\"SELECT\"]");
    let taken = load(&reading, &listing("[\"marts\", \"{{ destination }}_archive\"]")).unwrap().remove(0);
    assert_eq!(taken.schemas().collect::<Vec<_>>(), ["mine", "marts", "us_archive"]);
    let wrong = listing("[\n  \"marts\",\n  \"mine\",\n  \"sales\",\n  \"marts\",\n]\nreads = [\"sales\"]");
    let shown = plain(&load(&reading, &wrong).unwrap_err());
    for (place, words) in [
        ("spec.toml:18:3", "mine is in `schema` already"),
        ("spec.toml:19:3", "sales is in `reads` already"),
        ("spec.toml:20:3", "marts is in `more_schemas` already"),
    ] {
        assert!(shown.contains(place) && shown.contains(words), "{place} {words} is not in:\n{shown}");
    }
    for (name, code) in
        [("pg_temp", "INVALID_SCHEMA"), ("a b", "INVALID_SCHEMA"), ("Marts", "INVALID_SCHEMA")]
    {
        let shown = plain(&load(&reading, &listing(&format!("[\"{name}\"]"))).unwrap_err());
        assert!(shown.contains(code) && shown.contains("spec.toml:16:"), "{name}:\n{shown}");
    }
    let many: Vec<_> = (0..21).map(|number| format!("s{number}")).collect();
    let shown = plain(&load(&reading, &listing(&format!("{many:?}"))).unwrap_err());
    assert!(shown.contains("TOO_MANY_TAGS") && shown.contains("keep 20 schemas"), "{shown}");
    assert!(load(&reading, &listing(&format!("{:?}", &many[..20]))).is_ok());
}

#[test]
fn two_destinations_cannot_list_the_same_schema() {
    let second = |schema: &str, more: &str| {
        format!(
            "{}\n[destinations.other]\ndata_center = \"us\"\nregion = \"us-east-1\"\ncluster = \"analytics\"\n\
             database = \"dev\"\nschema = \"{schema}\"\nmore_schemas = {more}\n[destinations.other.user]\nname = \"other\"\n\
             [destinations.other.bucket]\nname = \"acme-other\"\n",
            listing("[\"marts\"]")
        )
    };
    for (schema, more, shared) in [
        ("theirs", "[\"marts\"]", "dev.marts"),
        ("theirs", "[\"mine\"]", "dev.mine"),
        ("marts", "[]", "dev.marts"),
    ] {
        let shown = plain(&load(&several(), &second(schema, more)).unwrap_err());
        assert!(shown.contains("DUPLICATE_NAME") && shown.contains(shared), "{shown}");
    }
    assert!(load(&several(), &second("theirs", "[\"own\"]")).is_ok());
}

#[test]
fn a_profile_can_name_further_schemas_itself() {
    let fixed = several().replace("several_schemas = true", "more_schemas = [\"mine_internal\"]");
    let of = |spec: &str| load(&fixed, spec).unwrap_or_else(|problems| panic!("{problems}")).remove(0);
    assert_eq!(of(SPEC).more_schemas, ["mine_internal"]);
    assert_eq!(of(&listing("[\"marts\"]")).more_schemas, ["marts"], "the spec says otherwise");
    assert!(of(&listing("[]")).more_schemas.is_empty());
    let shown =
        plain(&load(&fixed, &SPEC.replace("schema = \"mine\"", "schema = \"mine_internal\"")).unwrap_err());
    assert!(shown.contains("SCHEMA_LISTED_TWICE") && shown.contains("spec.toml:15:"), "{shown}");
    let twice = fixed.replace("[\"mine_internal\"]", "[\"mine_internal\", \"mine_internal\"]");
    assert!(plain(&load(&twice, SPEC).unwrap_err()).contains("is named twice"));
    // What a form asks for, it gets.
    let form =
        "\n[[form]]\nlabel = \"Internal schema\"\nvalue = \"more-schemas\"\nonly = [\"more-schemas\"]\n";
    let asking = format!("{fixed}{form}");
    let files = |spec: &str| load(&asking, spec).unwrap().remove(0);
    let vendor = profile_of(&asking);
    let entries = |spec: &str| handoff::form(&files(spec), &vendor, &handoff::Read::default(), None).unwrap();
    assert_eq!(entries(SPEC)[0].value.as_deref(), Some("mine_internal"));
    assert!(entries(&listing("[]")).is_empty());
}

/// Where the vendor writes to several schemas, what was made by hand has them all in its spec.
#[test]
fn a_setup_by_hand_names_its_further_schemas() {
    use provision_core::facts::{
        DatabaseObject, Granted, Grantee, Holdings, InDatabase, ObjectKind, Searched,
    };
    let on = |name: &str| Granted {
        object: DatabaseObject::named(ObjectKind::Schema, name),
        grantee: Grantee::User("transfer_user".to_owned()),
        grantor: None,
    };
    let found =
        InDatabase { granted: ["marts", "archive", "public"].map(on).into(), ..InDatabase::default() };
    let holdings = Holdings {
        users: ["transfer_user".to_owned()].into(),
        databases: [("dev".to_owned(), Searched::Read(found))].into(),
        complete: true,
        ..Holdings::default()
    };
    let draft = |vendor: Option<&Vendor>| {
        let mut draft = Draft::default();
        draft.fill_from_database("transfer_user", Some(&holdings), vendor);
        (draft.schema.unwrap(), draft.more_schemas)
    };
    let profile = profile_of;
    assert_eq!(draft(Some(&profile(MINE))), ("archive".to_owned(), None));
    assert_eq!(draft(Some(&profile(&several()))), ("archive".to_owned(), Some(vec!["marts".to_owned()])));
    let fixed = several().replace("several_schemas = true", "more_schemas = [\"archive\"]");
    assert_eq!(draft(Some(&profile(&fixed))), ("marts".to_owned(), None), "as the profile says anyway");
}

#[test]
fn no_finding_stands_in_the_way_of_several() {
    let plan = plan::make(&with(&["marts", "archive"]), &support::empty_account());
    assert!(!plan.findings().any(Finding::is_error), "{}", words(&plan));
}

/// Where the vendor has nothing in AWS that could remember it, the schema itself says whose it was.
#[test]
fn a_schema_that_no_tag_remembers_is_left_with_nothing_granted_on_it() {
    let listing = |more: &[&str]| {
        let mut deployments = support::deployments("census-destination.toml");
        let mut one = deployments.remove(0);
        assert!(one.bucket.is_none() && one.role.is_none() && one.access_user.is_none());
        one.more_schemas = more.iter().map(|name| (*name).to_owned()).collect();
        let granted = |schema: &String| TableGrants {
            schema: schema.clone(),
            privileges: ["INSERT", "SELECT"].map(str::to_owned).into(),
        };
        one.grants.tables = one.schemas().map(granted).collect();
        vec![one]
    };
    let mut world = applied(&listing(&["extra"]), false);
    let rows = SchemaContents { count: 1, tables: Vec::new() };
    schema(&mut world, "extra").unwrap().contents.insert("etl".to_owned(), rows);
    let sent = statements(&prune(&mut world, &listing(&[])));
    for text in ["ON ALL TABLES IN SCHEMA \"extra\" FROM", "ON SCHEMA \"extra\" FROM \"census_writer\""] {
        assert!(sent.iter().any(|one| one.starts_with("REVOKE") && one.contains(text)), "{text}: {sent:#?}");
    }
    let settled = plan::make(&listing(&[]), &world);
    assert!(settled.is_settled(), "{}", words(&settled));
}

/// What the Data API takes at once (Redshift Data API Reference, BatchExecuteStatement).
#[test]
fn no_transaction_has_more_statements_than_one_may() {
    let more: Vec<_> = (0..19).map(|number| format!("more_{number}")).collect();
    let mut deployments = with(&more.iter().map(String::as_str).collect::<Vec<_>>());
    let mut world = start(&deployments, false);
    for number in 0..30 {
        let name = format!("read_{number}");
        let at = (support::cluster(), "dev".to_owned(), name.clone());
        world.schemas.insert(at, SchemaFacts { owner: "etl".to_owned(), ..SchemaFacts::default() });
        deployments[0]
            .grants
            .tables
            .push(TableGrants { schema: name, privileges: vec!["SELECT".to_owned()] });
    }
    deployments[0].grants.only_these_tables = true;
    for plan in [plan::make(&deployments, &world), {
        apply(&mut world, &deployments);
        plan::teardown(&deployments, &world, Teardown::default())
    }] {
        let calls = memory::calls(&plan);
        let most = calls.iter().filter_map(|call| match call {
            Call::Sql(sql) => Some(sql.statements.len()),
            _ => None,
        });
        let most = most.max().unwrap();
        assert!(most <= SqlCall::MOST_STATEMENTS, "{most}");
    }
}

/// A second reading asks about the same user for another reason.
#[test]
fn what_is_asked_again_does_not_hide_what_was_told_before() {
    let at = (support::cluster(), "dev".to_owned(), "transfer_user".to_owned());
    let tables = |name: &str| {
        let lacking = BTreeMap::from([("SELECT".to_owned(), 1)]);
        (name.to_owned(), OnTables { lacking, ..OnTables::default() })
    };
    let first = DatabaseFacts {
        granted: ["TEMPORARY".to_owned()].into(),
        relations: ["svv_table_info".to_owned()].into(),
        tables: [tables("sales")].into(),
        ..DatabaseFacts::default()
    };
    let again = DatabaseFacts { granted: first.granted.clone(), ..DatabaseFacts::default() };
    let mut world = World { databases: [(at.clone(), first.clone())].into(), ..World::default() };
    world.supplement(World { databases: [(at.clone(), again)].into(), ..World::default() });
    assert_eq!(world.databases[&at], first);
    // What was granted is as it is now.
    let revoked = DatabaseFacts::default();
    world.supplement(World { databases: [(at.clone(), revoked)].into(), ..World::default() });
    assert!(world.databases[&at].granted.is_empty());
}
