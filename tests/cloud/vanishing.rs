//! What somebody removes while it is being read: it is there or it is not, and never an error.

use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::Handle;

use provision_core::edge::CloudError;

use super::double::{adapt, wanted_by};
use super::*;
use crate::support::journeys::{self, Journey};
use crate::support::memory;

/// With a role and its bucket, with a role on the cluster, and with keys.
const SPECS: [&str; 3] = ["precreated-schema.toml", "fullstory.toml", "access-keys.toml"];

/// What is removed: everything, or only what one thing has of another, of which each is read for itself.
#[derive(Clone, Copy, PartialEq)]
enum Removal {
    Whole,
    Attachments,
}

/// The calls of AWS alone.
fn of_aws(calls: Vec<Call>) -> Vec<Call> {
    calls.into_iter().filter(|call| !matches!(call, Call::Sql(_))).collect()
}

/// Reads what is wanted; when so many requests were answered, everything that is ours is removed. Returns what was read,
/// and whether it came to that.
async fn reading(
    bench: &Bench,
    wanted: &Wanted,
    answered: usize,
    removal: &[Call],
) -> (Result<World, Vec<CloudError>>, bool) {
    let remover = Arc::new(bench.again().await);
    let removal: Arc<[Call]> = removal.into();
    let count = Arc::new(AtomicUsize::new(0));
    let hook = {
        let count = Arc::clone(&count);
        move |_| {
            if count.fetch_add(1, Ordering::SeqCst) + 1 == answered {
                let (remover, removal) = (Arc::clone(&remover), Arc::clone(&removal));
                // On a thread of its own, as this one's wake-ups are for the reading.
                let removing = std::thread::spawn({
                    let runtime = Handle::current();
                    move || runtime.block_on(remove(&remover, &removal))
                });
                removing.join().expect("everything is removed");
            }
        }
    };
    let reader = connected_with(&bench.sandbox, Arc::new(hook)).await;
    // Whose credentials they are was asked, too.
    count.store(0, Ordering::SeqCst);
    let read = reader.observe(wanted).await;
    (read, count.load(Ordering::SeqCst) >= answered)
}

async fn remove(remover: &Cloud, removal: &[Call]) {
    for call in removal {
        let answer = remover.execute(call).await;
        let error = answer.err().filter(|error| error.kind != CloudErrorKind::NotFound);
        assert!(error.is_none(), "{call:?}: {error:?}");
    }
}

/// Sets up a spec and reads it, again and again, each time with the removal one answer later. Returns how often that was.
async fn vanishing(spec: &str, removal: Removal) -> usize {
    let bench = bench(&[]).await;
    let folder = tempfile::tempdir().expect("a folder");
    let create = |journey: &Journey| journey.name.ends_with(": create");
    let mut journey = journeys::of(spec).into_iter().find(create).expect("every spec is created");
    for deployment in &mut journey.deployments {
        adapt(deployment, &bench.sandbox);
        deployment.anchor_files(folder.path());
    }
    let wanted = wanted_by(&journey.deployments);
    let wanted_of_aws = Wanted {
        databases: BTreeMap::new(),
        holdings: BTreeMap::new(),
        roles_everywhere: BTreeMap::new(),
        ..wanted.clone()
    };
    for answered in 1.. {
        let world = bench.observe(&wanted).await;
        for call in of_aws(memory::calls(&journey.plan(&world))) {
            bench.execute(call).await;
        }
        let mut gone = of_aws(memory::calls(&journey.teardown(&bench.observe(&wanted).await)));
        let detaches = |call: &Call| matches!(call, Call::Iam(IamCall::DetachRolePolicy { .. }));
        gone.retain(|call| removal == Removal::Whole || detaches(call));
        assert!(!gone.is_empty(), "{spec}: there is something to remove");
        let (read, removed) = reading(&bench, &wanted_of_aws, answered, &gone).await;
        let read = read.unwrap_or_else(|errors| panic!("{spec}, after {answered} answers: {errors:#?}"));
        if !removed {
            return answered - 1;
        }
        // What was read is of one moment.
        for (name, policy) in &read.policies {
            assert!(!policy.document.is_empty(), "{spec}, after {answered} answers: {name}");
            let roles = read.roles.values().map(|role| &role.attached);
            let users = read.access_users.values().map(|user| &user.attached);
            let holders = roles.chain(users).filter(|held| held.iter().any(|one| one.arn == *name)).count();
            let attachments = usize::try_from(policy.attachments).unwrap();
            assert!(attachments <= holders, "{spec}, after {answered} answers: {name} is held by {holders}");
        }
        let left = bench.observe(&wanted_of_aws).await;
        let is_gone = left.policies.is_empty() && left.roles.is_empty();
        assert_eq!(is_gone, removal == Removal::Whole, "{spec}: it was removed");
    }
    unreachable!("a reading ends")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_vanishes_while_it_is_read_is_there_or_not() {
    let whole = SPECS.map(|spec| tokio::spawn(vanishing(spec, Removal::Whole)));
    let detached = tokio::spawn(vanishing(SPECS[0], Removal::Attachments));
    let cases: Vec<_> = whole.into_iter().chain([detached]).collect();
    let cases = futures::future::join_all(cases).await;
    let cases: usize = cases.into_iter().map(|cases| cases.expect("the reading of a spec ended well")).sum();
    println!("{cases} times something vanished while it was read");
    assert!(cases > 40, "{cases}");
}
