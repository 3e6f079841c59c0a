//! What somebody set for a database user: told, each with the statement that undoes it, and never touched.

use provision_core::deployment::Deployment;
use provision_core::facts::{DatabaseFacts, DatabaseUserFacts, Grantee, World};
use provision_core::finding::{Finding, FindingId};

use crate::support::scenarios::{self, access_keys, us_and_eu};
use crate::support::{memory, plan, words};

const USER: &str = "transfer_user";

fn facts<'w>(world: &'w mut World, user: &str) -> &'w mut DatabaseFacts {
    let found = world.databases.iter_mut().find(|((_, _, name), _)| name == user);
    found.expect("the user").1
}

/// The message and the hints of the only finding of this id.
fn told(plan: &provision_core::plan::Plan, id: FindingId) -> String {
    let found: Vec<&Finding> = plan.findings().filter(|finding| finding.id == id).collect();
    let [finding] = found.as_slice() else { panic!("{id:?}: {}", words(plan)) };
    format!("{} {:?}", finding.message, finding.hint)
}

fn changed(
    deployments: &[Deployment],
    user: &str,
    change: impl Fn(&mut DatabaseUserFacts),
) -> (World, String) {
    let mut world = scenarios::applied(deployments);
    change(facts(&mut world, user).user.as_mut().expect("it is there"));
    let plan = plan::make(deployments, &world);
    assert!(!plan.has_changes(), "{}", words(&plan));
    let ids = plan.findings().map(|finding| finding.id);
    let mut ids =
        ids.filter(|id| [FindingId::DatabaseUserLimited, FindingId::DatabaseUserWidened].contains(id));
    let said = ids.next().map(|id| told(&plan, id)).unwrap_or_default();
    (world, said)
}

#[test]
fn what_somebody_set_for_a_user_is_told_with_the_way_back() {
    type Change = fn(&mut DatabaseUserFacts);
    let cases: [(Change, &str, &str); 5] = [
        (
            |user| user.connection_limit = Some("0".to_owned()),
            "may have 0 connections",
            "CONNECTION LIMIT UNLIMITED",
        ),
        (
            |user| user.settings = ["search_path=x".to_owned()].into(),
            "search_path=x",
            "RESET \\\"search_path\\\"",
        ),
        (|user| user.create_database = true, "may make databases", "NOCREATEDB"),
        (|user| user.sees_every_log = true, "what everybody runs", "SYSLOG ACCESS RESTRICTED"),
        (
            |user| user.groups = ["etl".to_owned()].into(),
            "in the group etl",
            "ALTER GROUP \\\"etl\\\" DROP USER",
        ),
    ];
    for (change, message, statement) in cases {
        let (_, said) = changed(&us_and_eu(), USER, change);
        assert!(said.contains(message) && said.contains(statement), "{message}: {said}");
    }
}

/// An end of a password matters where there is one.
#[test]
fn the_end_of_a_password_is_told_where_there_is_one() {
    let end = |user: &mut DatabaseUserFacts| user.valid_until = Some("2026-01-01 00:00:00".to_owned());
    let (_, said) = changed(&access_keys(), "keys_user", end);
    assert!(said.contains("ends at 2026-01-01") && said.contains("VALID UNTIL 'infinity'"), "{said}");
    assert_eq!(changed(&us_and_eu(), USER, end).1, "");
}

#[test]
fn what_a_user_may_grant_on_is_told() {
    let mut world = scenarios::applied(&us_and_eu());
    facts(&mut world, USER).grantable.insert("CREATE".to_owned());
    let said = told(&plan::make(&us_and_eu(), &world), FindingId::DatabaseUserWidened);
    assert!(said.contains("may grant CREATE on the database dev"), "{said}");
    assert!(said.contains("REVOKE GRANT OPTION FOR CREATE ON DATABASE"), "{said}");
    let precreated = scenarios::precreated_schema();
    let mut world = scenarios::applied(&precreated);
    let grantee = Grantee::User(USER.to_owned());
    memory::schema(&mut world).grantable.insert(grantee, ["USAGE".to_owned()].into());
    let said = told(&plan::make(&precreated, &world), FindingId::DatabaseUserWidened);
    assert!(said.contains("may grant USAGE on the schema iterable"), "{said}");
}
