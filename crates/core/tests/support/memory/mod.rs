//! The effect of each call on a world, so that plans can be carried out without any network.
//!
//! It answers as the services do, also to a call that comes a second time.

mod credentials;
mod deleting;
mod ec2;
mod iam;
mod inventory;
mod redshift;
mod roles;
mod s3;
mod sql;

use provision_core::call::Call;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::{SchemaFacts, World};
use provision_core::finding::Finding;
use provision_core::plan::{Plan, Step};

pub use self::credentials::held;
pub use self::deleting::delete;
pub use self::ec2::by_group;
pub use self::iam::{announced_key, new_key, user_of};
pub use self::inventory::{with_inventory, with_users_everywhere};
pub use self::s3::settings;

/// Every call of the plan in an order in which apply may send them.
pub fn calls(plan: &Plan) -> Vec<Call> {
    let mut done: Vec<_> = Vec::new();
    let mut calls = Vec::new();
    let mut waiting: Vec<_> = plan.steps().collect();
    while !waiting.is_empty() {
        let ready = |step: &&&Step| step.depends_on.iter().all(|address| done.contains(address));
        let at = waiting.iter().position(|step| ready(&step)).expect("requirements have no cycle");
        let step = waiting.remove(at);
        calls.extend(step.phases.iter().flatten().cloned());
        done.push(step.address.clone());
    }
    calls
}

/// Carries out a whole plan, which nothing may block.
pub fn carry_out(world: &mut World, plan: &Plan) {
    assert!(!plan.findings().any(Finding::is_error), "{}", super::words(plan));
    for call in calls(plan) {
        execute(world, &call);
    }
}

/// Carries out one call, which must not be refused.
pub fn execute(world: &mut World, call: &Call) {
    let done = change(world, call);
    done.unwrap_or_else(|Refusal(kind, code)| panic!("{call:?}: {}", error(call, kind, code)));
}

/// Carries out one call, whole or not at all.
///
/// # Errors
/// What the service would say, classified as the edge does.
pub fn answer(world: &mut World, call: &Call) -> Result<(), CloudError> {
    let mut after = world.clone();
    change(&mut after, call).map_err(|Refusal(kind, code)| error(call, kind, code))?;
    *world = after;
    Ok(())
}

/// Carries out one call, perhaps only in part where it is refused.
fn change(world: &mut World, call: &Call) -> Result<(), Refusal> {
    match call {
        Call::S3(call) => s3::execute(world, call),
        Call::Iam(call) => iam::execute(world, call),
        Call::Ec2(call) => ec2::execute(world, call),
        Call::Redshift(call) => redshift::execute(world, call),
        Call::CredentialStore(call) => credentials::execute(world, call),
        Call::Sql(call) => sql::execute(world, call),
        Call::Mark(call) => change(world, &call.resolved(world).into()),
    }
}

/// An error about a call.
pub fn error(call: &Call, kind: CloudErrorKind, code: &str) -> CloudError {
    let subject = Subject {
        service: call.service(),
        operation: call.operation().to_owned(),
        target: "the double".to_owned(),
    };
    let (code, message) = (Some(code.to_owned()), "as the double of AWS answers".to_owned());
    CloudError { subject, kind, code, message, request_id: None, hint: None }
}

/// Why a service refuses a call: what may be done about it, and the service's code.
struct Refusal(CloudErrorKind, &'static str);

/// Refuses unless something is so.
fn ensure(so: bool, refusal: Refusal) -> Result<(), Refusal> {
    if so { Ok(()) } else { Err(refusal) }
}

/// The schema of the ready-made specs on the cluster.
pub fn schema(world: &mut World) -> &mut SchemaFacts {
    let at = (super::cluster(), "dev".to_owned(), "iterable".to_owned());
    world.schemas.entry(at).or_default()
}
