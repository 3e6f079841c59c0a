//! What keys mode plans.

use std::collections::BTreeSet;

use provision_core::call::Call;
use provision_core::deployment::{Auth, Password};
use provision_core::facts::{
    CredentialStore, CredentialStoreFacts, DatabaseUserFacts, GivenPassword, PasswordState, World,
};
use provision_core::finding::{Finding, FindingId};
use provision_core::plan::{Action, Plan};
use provision_core::resource::Teardown;

use crate::support::memory::{self, carry_out};
use crate::support::scenarios::{self, KEYS_USER, access_keys, apply, rotating, secret, used};
use crate::support::{self, ids, plan, words};

fn converged() -> World {
    scenarios::applied(&access_keys())
}

fn key_ids(world: &mut World) -> Vec<String> {
    memory::user_of(world, KEYS_USER).keys.iter().map(|key| key.id.clone()).collect()
}

fn operations(plan: &Plan) -> Vec<&'static str> {
    plan.steps().flat_map(|step| step.phases.iter().flatten()).map(Call::operation).collect()
}

#[test]
fn after_an_apply_there_is_nothing_to_do() {
    let plan = plan::make(&access_keys(), &converged());
    assert!(!plan.has_changes() && ids(&plan).is_empty(), "{}", words(&plan));
    assert_eq!(plan.count(Action::Keep), 9);
}

#[test]
fn a_plan_has_no_secret_and_no_hash() {
    let plan = plan::make(&access_keys(), &support::empty_account());
    let json = serde_json::to_string_pretty(&plan).unwrap();
    assert!(json.contains("PASSWORD 'md5<hash of the password>'"), "{json}");
    let calls =
        plan.steps().filter(|step| ["credentials", "access_key", "database_user"].contains(&step.kind));
    let calls: Vec<_> = calls.map(|step| serde_json::to_value(step).unwrap()["calls"].clone()).collect();
    insta::assert_snapshot!("calls", serde_json::to_string_pretty(&calls).unwrap());
}

#[test]
fn the_same_world_gives_the_same_plan() {
    let world = converged();
    assert_eq!(plan::make(&access_keys(), &world).digest, plan::make(&access_keys(), &world).digest);
    assert_ne!(plan::make(&access_keys(), &world).digest, plan::make(&rotating(true, false), &world).digest);
}

#[test]
fn an_apply_or_a_rotation_that_stops_after_any_call_is_completed_by_the_next() {
    let starts = [(support::empty_account(), access_keys()), (converged(), rotating(true, true))];
    for (start, wanted) in starts {
        let calls = memory::calls(&plan::make(&wanted, &start));
        for stopped_after in 0..=calls.len() {
            let mut world = start.clone();
            calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
            apply(&mut world, &access_keys());
            let next = plan::make(&access_keys(), &world);
            assert!(!next.has_changes(), "after {stopped_after} calls: {}", words(&next));
            assert!(key_ids(&mut world).len() <= 2);
        }
    }
}

/// What is left at each point where a run can end while it makes a key.
#[test]
fn a_key_whose_secret_nobody_has_is_deleted_and_one_that_is_kept_is_recorded() {
    // Before the answer, or before the store was written.
    let mut world = converged();
    let ours = key_ids(&mut world);
    let lost = memory::announced_key(&mut world, KEYS_USER);
    let plan = plan::make(&access_keys(), &world);
    assert_eq!(operations(&plan), ["DeleteAccessKey", "TagUser"], "{}", words(&plan));
    carry_out(&mut world, &plan);
    assert_eq!(key_ids(&mut world), ours);
    // Before the user was tagged.
    let new = memory::announced_key(&mut world, KEYS_USER);
    assert_eq!(new, lost, "the same name");
    memory::held(&mut world, &secret()).access_key_id = Some(new.clone());
    let plan = plan::make(&access_keys(), &world);
    assert_eq!(operations(&plan), ["TagUser"], "{}", words(&plan));
    carry_out(&mut world, &plan);
    let plan = plan::make(&access_keys(), &world);
    assert_eq!((plan.has_changes(), ids(&plan)), (false, vec![FindingId::RotationPending]));
    // The very first key.
    let mut world = converged();
    let user = memory::user_of(&mut world, KEYS_USER);
    user.tags.retain(|name, _| !name.contains("key-id"));
    user.keys.clear();
    memory::announced_key(&mut world, KEYS_USER);
    memory::held(&mut world, &secret()).access_key_id = None;
    let plan = plan::make(&access_keys(), &world);
    assert_eq!(operations(&plan), ["DeleteAccessKey", "CreateAccessKey"], "{}", words(&plan));
    carry_out(&mut world, &plan);
    assert_eq!(key_ids(&mut world).len(), 1);
}

#[test]
fn a_rotation_takes_two_runs_and_both_keys_work_between_them() {
    let mut world = scenarios::key_in_use();
    let first = plan::make(&rotating(true, false), &world);
    assert_eq!(
        (operations(&first), ids(&first)),
        (vec!["CreateAccessKey"], vec![FindingId::RotationPending])
    );
    carry_out(&mut world, &first);
    assert_eq!(key_ids(&mut world).len(), 2);
    let mut world = scenarios::key_replaced();
    assert!(memory::user_of(&mut world, KEYS_USER).keys.iter().all(|key| key.active));
    let between = plan::make(&access_keys(), &world);
    assert_eq!((between.has_changes(), ids(&between)), (false, vec![FindingId::RotationPending]));
    let second = plan::make(&rotating(true, false), &world);
    let phases: Vec<_> = second.steps().flat_map(|step| &step.phases).map(Vec::len).collect();
    assert_eq!((phases, operations(&second)), (vec![1, 1], vec!["UpdateAccessKey", "DeleteAccessKey"]));
    assert_eq!(ids(&second), [FindingId::NewKeyUnused]);
    let new = key_ids(&mut world)[1].clone();
    carry_out(&mut world, &second);
    assert_eq!(key_ids(&mut world), [new]);
    assert!(!plan::make(&access_keys(), &world).has_changes());
}

#[test]
fn a_rotation_does_not_remove_the_key_that_the_vendor_uses() {
    let mut world = scenarios::key_replaced();
    memory::user_of(&mut world, KEYS_USER).keys[0].last_used = None;
    let outcome = |world: &World| {
        let plan = plan::make(&rotating(true, false), world);
        (plan.findings().any(Finding::is_error), ids(&plan))
    };
    let refused = (true, vec![FindingId::ReplacedKeyInUse]);
    assert_eq!(outcome(&world), (false, vec![FindingId::NewKeyUnused]), "nothing can be told");
    used(&mut world, 0, "2026-11-22T09:59:59Z");
    assert_eq!(outcome(&world), (false, vec![FindingId::NewKeyUnused]), "not since the new one was made");
    used(&mut world, 0, "2026-11-22T10:30:00Z");
    assert_eq!(outcome(&world), refused);
    used(&mut world, 1, "2026-11-22T10:29:00Z");
    assert_eq!(
        outcome(&world),
        refused,
        "somebody tried the new one and the vendor goes on with the old one"
    );
    used(&mut world, 1, "2026-11-22T10:31:00Z");
    assert_eq!(outcome(&world), (false, vec![]), "the vendor has changed over");
    memory::user_of(&mut world, KEYS_USER).keys[1].active = false;
    assert!(outcome(&world).0, "the old key is the only active one");
}

#[test]
fn keys_of_others_are_reported_and_two_of_them_leave_no_room() {
    let mut world = converged();
    let keep: BTreeSet<_> = key_ids(&mut world).into_iter().collect();
    memory::new_key(&mut world, KEYS_USER, &keep);
    let plan = plan::make(&access_keys(), &world);
    assert_eq!((plan.has_changes(), ids(&plan)), (false, vec![FindingId::ExtraAccessKey]), "although unused");
    used(&mut world, 1, "2026-11-22T09:00:00Z");
    let plan = plan::make(&access_keys(), &world);
    assert_eq!((plan.has_changes(), ids(&plan)), (false, vec![FindingId::ExtraAccessKey]));
    assert_eq!(ids(&plan::make(&rotating(true, false), &world))[0], FindingId::TooManyAccessKeys);
    let teardown = plan::teardown(&access_keys(), &world, Teardown::default());
    assert_eq!(ids(&teardown), [FindingId::UserHasOtherKey]);
    let plan = plan::make(&access_keys(), &scenarios::keys_of_others());
    let extra = FindingId::ExtraAccessKey;
    assert_eq!(ids(&plan), [FindingId::TooManyAccessKeys, extra, extra]);
}

#[test]
fn a_password_is_set_again_only_where_nobody_knows_whether_it_was() {
    for (state, calls) in [
        (PasswordState::Set, vec![]),
        (PasswordState::Unknown, vec![]),
        (PasswordState::Lost, vec![]),
        (PasswordState::Pending, vec!["PutSecretValue", "Transaction", "PutSecretValue"]),
        (PasswordState::None, vec!["PutSecretValue", "Transaction", "PutSecretValue"]),
    ] {
        let mut world = converged();
        memory::held(&mut world, &secret()).password = state;
        assert_eq!(operations(&plan::make(&access_keys(), &world)), calls, "{state:?}");
    }
    let rotation = plan::make(&rotating(false, true), &converged());
    assert_eq!(operations(&rotation), ["PutSecretValue", "Transaction", "PutSecretValue"]);
    assert_eq!(ids(&rotation), [FindingId::PasswordRotation]);
}

#[test]
fn a_given_password_is_looked_at_only_when_it_is_to_be_set() {
    let mut deployments = access_keys();
    deployments[0].user.password = Some(Password::Env { variable: "TRANSFER".to_owned() });
    let forbidden = deployments[0].user.password_forbidden.clone();
    assert!(forbidden.contains('@'), "the vendor's: {forbidden}");
    let mut world = support::empty_account();
    assert_eq!(ids(&plan::make(&deployments, &world)), [FindingId::PasswordMissing]);
    let given = ("TRANSFER".to_owned(), forbidden);
    world.passwords.insert(given.clone(), GivenPassword::Unfit { why: vec!["it is short".to_owned()] });
    assert_eq!(ids(&plan::make(&deployments, &world)), [FindingId::PasswordUnfit]);
    world.passwords.insert(given.clone(), GivenPassword::Usable);
    apply(&mut world, &deployments);
    world.passwords.insert(given, GivenPassword::Missing);
    let plan = plan::make(&deployments, &world);
    assert!(!plan.has_changes() && ids(&plan).is_empty(), "{}", words(&plan));
}

#[test]
fn lost_credentials_replace_nothing_unasked() {
    let mut world = scenarios::credentials_lost();
    let plan = plan::make(&access_keys(), &world);
    assert_eq!((plan.has_changes(), ids(&plan)), (false, vec![FindingId::CredentialsLost]));
    apply(&mut world, &rotating(true, false));
    assert_eq!(memory::held(&mut world, &secret()).password, PasswordState::Lost);
    let plan = plan::make(&access_keys(), &world);
    assert!(!plan.has_changes(), "the password is not touched: {}", words(&plan));
    assert_eq!(ids(&plan), [FindingId::CredentialsLost, FindingId::RotationPending]);
    apply(&mut world, &rotating(false, true));
    assert_eq!(ids(&plan::make(&access_keys(), &world)), [FindingId::RotationPending]);
}

#[test]
fn a_store_of_somebody_else_is_refused_or_taken_over_with_what_it_holds() {
    let mut world = support::empty_account();
    world.credential_stores.insert(
        secret(),
        CredentialStore::Held(CredentialStoreFacts {
            password: PasswordState::Unknown,
            ..CredentialStoreFacts::default()
        }),
    );
    assert_eq!(ids(&plan::make(&access_keys(), &world)), [FindingId::NotOurs]);
    let mut adopting = access_keys();
    adopting[0].access_user.as_mut().unwrap().adopt = true;
    apply(&mut world, &adopting);
    assert!(!plan::make(&adopting, &world).has_changes());
    for (store, id) in [
        (CredentialStore::Deleting, FindingId::CredentialsDeleting),
        (
            CredentialStore::Unusable { why: "it is a symbolic link".to_owned() },
            FindingId::CredentialsUnusable,
        ),
    ] {
        world.credential_stores.insert(secret(), store);
        assert!(ids(&plan::make(&access_keys(), &world)).contains(&id));
    }
}

#[test]
fn a_database_user_that_is_adopted_gets_its_password() {
    let mut world = support::empty_account();
    let place = (support::cluster(), "dev".to_owned(), "keys_user".to_owned());
    world.databases.entry(place).or_default().user = Some(DatabaseUserFacts::default());
    let mut adopting = access_keys();
    adopting[0].user.adopt = true;
    let plan = plan::make(&adopting, &world);
    let json = serde_json::to_string(&plan).unwrap();
    assert!(json.contains("ALTER USER \\\"keys_user\\\" PASSWORD 'md5"), "{json}");
    carry_out(&mut world, &plan);
    assert!(!plan::make(&adopting, &world).has_changes());
}

#[test]
fn an_iam_user_that_is_adopted_keeps_its_keys() {
    let mut world = converged();
    let adopted = {
        let user = memory::user_of(&mut world, KEYS_USER);
        user.tags.clear();
        user.keys[0].id.clone()
    };
    world.credential_stores.clear();
    let mut adopting = access_keys();
    adopting[0].access_user.as_mut().unwrap().adopt = true;
    apply(&mut world, &adopting);
    let plan = plan::make(&adopting, &world);
    assert!(!plan.has_changes(), "the key was never used, but it was there before: {}", words(&plan));
    assert_eq!(ids(&plan), [FindingId::ExtraAccessKey]);
    assert!(key_ids(&mut world).contains(&adopted));
}

#[test]
fn a_teardown_that_stops_after_any_call_is_completed_by_the_next() {
    let calls = memory::calls(&plan::teardown(&access_keys(), &converged(), Teardown::default()));
    for stopped_after in 0..=calls.len() {
        let mut world = converged();
        calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
        let rest = plan::teardown(&access_keys(), &world, Teardown::default());
        carry_out(&mut world, &rest);
        assert!(
            world.access_users.is_empty() && world.credential_stores.is_empty() && world.policies.is_empty()
        );
    }
}

/// From one way of signing in to the other and back, with everything else staying as it is.
#[test]
fn a_change_of_auth_leaves_nothing_behind_silently() {
    let role = support::deployments("iterable-provisioned.toml");
    let mut keys = access_keys();
    keys[0].spec.clone_from(&role[0].spec);
    let part = &mut keys[0];
    part.policy.clone_from(&role[0].policy);
    part.bucket.clone_from(&role[0].bucket);
    part.user.name.clone_from(&role[0].user.name);
    part.access_user.as_mut().unwrap().name = "acme-us-transfer-user".to_owned();
    for (before, after) in [(&role, &keys), (&keys, &role)] {
        let mut world = support::empty_account();
        apply(&mut world, before);
        // What takes its place comes first, and the vendor changes over.
        apply(&mut world, after);
        let shown = plan::make(after, &world);
        assert!(!shown.has_changes() && !shown.is_settled(), "{}", words(&shown));
        assert!(ids(&shown).contains(&FindingId::UnwantedAccess), "{:?}", ids(&shown));
        let pruned = plan::pruning(after, &world, Teardown::default());
        let gone = pruned.steps().filter(|step| step.action == Action::Delete);
        let gone: BTreeSet<_> = gone.map(|step| step.kind).collect();
        let to_role = after[0].auth == Auth::Role;
        let expected = if to_role {
            vec!["access_key", "access_user", "credentials", "database_user"]
        } else {
            vec!["role"]
        };
        assert_eq!(gone, expected.into_iter().collect(), "{}", words(&pruned));
        let disables = pruned.steps().flat_map(|step| step.phases.iter().flatten()).any(|call| {
            matches!(call, Call::Sql(sql) if sql.statements.iter().any(|text| text.contains("PASSWORD DISABLE")))
        });
        assert_eq!(disables, to_role, "the password goes where it was ours: {}", words(&pruned));
        // A run that ends anywhere is followed by one that does the rest.
        let mut torn = world.clone();
        let rest = plan::teardown(after, &torn, Teardown::default());
        carry_out(&mut torn, &rest);
        assert!(torn.roles.is_empty() && torn.access_users.is_empty() && torn.policies.is_empty());
        let calls = memory::calls(&pruned);
        for stopped_after in 0..=calls.len() {
            let mut world = world.clone();
            calls[..stopped_after].iter().for_each(|call| memory::execute(&mut world, call));
            let rest = plan::pruning(after, &world, Teardown::default());
            let disables_now = memory::calls(&rest).iter().any(|call| {
                matches!(call, Call::Sql(sql) if sql.statements.iter().any(|text| text.contains("PASSWORD DISABLE")))
            });
            let was_disabled = calls[..stopped_after].iter().any(|call| {
                matches!(call, Call::Sql(sql) if sql.statements.iter().any(|text| text.contains("PASSWORD DISABLE")))
            });
            assert!(disables_now || was_disabled || !to_role, "after {stopped_after}");
            carry_out(&mut world, &rest);
            assert!(plan::make(after, &world).is_settled());
        }
        carry_out(&mut world, &pruned);
        let last = plan::make(after, &world);
        assert!(last.is_settled() && ids(&last).is_empty(), "{}{:?}", words(&last), ids(&last));
        assert_eq!((world.roles.len(), world.access_users.len()), if to_role { (1, 0) } else { (0, 1) });
    }
}

/// On Serverless, the policy has no credentials to give and the user that logs in is the named one.
#[test]
fn keys_mode_works_on_serverless() {
    let mut deployments = access_keys();
    let eu = support::deployments("us-and-eu.toml").remove(0);
    assert!(eu.warehouse.is_serverless());
    (deployments[0].warehouse, deployments[0].region) = (eu.warehouse.clone(), eu.region.clone());
    let mut world = support::empty_account();
    let plan = plan::make(&deployments, &world);
    let users = plan.steps().filter(|step| step.kind == "database_user");
    assert_eq!(users.map(|step| step.address.name.clone()).collect::<Vec<_>>(), ["keys_user"]);
    carry_out(&mut world, &plan);
    assert!(!plan::make(&deployments, &world).has_changes());
}

/// A vendor that stages nothing with you gets a password and no key; the store then bears the owner tag of the user.
#[test]
fn keys_mode_works_without_a_bucket() {
    let mut deployments = access_keys();
    (deployments[0].bucket, deployments[0].policy, deployments[0].access_user) = (None, None, None);
    let mut world = support::empty_account();
    apply(&mut world, &deployments);
    let plan = plan::make(&deployments, &world);
    assert!(!plan.has_changes() && ids(&plan).is_empty(), "{}", words(&plan));
    let plan = plan::teardown(&deployments, &world, Teardown::default());
    carry_out(&mut world, &plan);
    assert!(world.databases.is_empty() && world.credential_stores.is_empty());
}

/// What persons sign in with is access, and AWS deletes no user that has it.
#[test]
fn what_persons_sign_in_with_is_told_and_keeps_destroy_from_beginning() {
    let mut world = converged();
    let user = memory::user_of(&mut world, KEYS_USER);
    user.console_password = true;
    user.devices.insert("the MFA device arn:aws:iam::111122223333:mfa/phone".to_owned());
    let plan = plan::make(&access_keys(), &world);
    assert_eq!((plan.has_changes(), ids(&plan)), (false, vec![FindingId::UserConsolePassword]));
    let rest = plan::teardown(&access_keys(), &world, Teardown::default());
    assert_eq!(ids(&rest), [FindingId::UserOfPersons, FindingId::UserOfPersons], "{}", words(&rest));
    let user = memory::user_of(&mut world, KEYS_USER);
    user.permissions_boundary = Some("arn:aws:iam::aws:policy/ReadOnlyAccess".to_owned());
    let plan = plan::make(&access_keys(), &world);
    assert!(!plan.has_changes() && ids(&plan).contains(&FindingId::BoundaryOfOthers), "{}", words(&plan));
}

/// A key that somebody made inactive is not called valid.
#[test]
fn an_inactive_key_is_not_called_valid() {
    let mut world = converged();
    memory::user_of(&mut world, KEYS_USER).keys[0].active = false;
    let said = words(&plan::make(&rotating(true, false), &world));
    assert!(
        said.contains("is inactive, and stays until") && said.contains("stays, inactive, meanwhile"),
        "{said}"
    );
    assert!(!said.contains("stays valid"), "{said}");
}
