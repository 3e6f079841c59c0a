//! What an answer comes to: what AWS or Redshift refused may be done already, on its way, or never coming.

use std::collections::BTreeSet;
use std::sync::Arc;

use provision_core::call::{Call, Effect, Found, IamCall, Named};
use provision_core::edge::{CloudError, CloudErrorKind, Observe};
use provision_core::facts::Wanted;
use provision_core::plan::Plan;

/// What to do where somebody uses a policy by now that is to be deleted.
const HELD_BY_OTHERS: &str =
    "somebody has attached it since the plan was made: run it again, and the plan tells how to see to what";

/// Judges what was refused by what is there.
pub(super) struct Judge<E> {
    cloud: Arc<E>,
    /// What the plan makes: it may not be known everywhere for a while.
    made: BTreeSet<Named>,
    /// What it detaches which policies from.
    detached: Vec<(Named, String)>,
}

impl<E: Observe> Judge<E> {
    pub(super) fn new(cloud: &Arc<E>, plan: &Plan) -> Self {
        let detached = plan.calls().filter_map(Call::detaches);
        Judge {
            cloud: Arc::clone(cloud),
            made: plan.calls().filter_map(Call::makes).collect(),
            detached: detached.map(|(holder, policy)| (holder, policy.to_owned())).collect(),
        }
    }

    /// What is there of what the call makes, after an answer was lost; nothing where that cannot be read.
    pub(super) async fn look(&self, call: &Call) -> Option<Found> {
        let world = self.cloud.observe(&call.evidence()).await.ok()?;
        Some(call.found(&world))
    }

    /// What a refusal comes to: the world is already as the call would leave it, or the refusal is one.
    pub(super) async fn refused(&self, call: &Call, error: CloudError) -> Result<(), CloudError> {
        match (call.effect(), error.kind) {
            (Effect::Creates, CloudErrorKind::Conflict) if call.is_same_in_every_run() => {
                match (self.look(call).await, call) {
                    (Some(Found::Made), _) => Ok(()),
                    // It is there, and S3 or IAM does not show it yet: whose it is will be seen.
                    (Some(Found::Nothing), Call::S3(_) | Call::Iam(_)) => {
                        Err(CloudError { kind: CloudErrorKind::NotYet, ..error })
                    }
                    _ => Err(error),
                }
            }
            (Effect::Removes, CloudErrorKind::NotFound) => {
                let evidence = call.evidence();
                let seen = self.cloud.observe(&evidence).await;
                if seen.is_ok_and(|world| call.is_gone(&world)) { Ok(()) } else { Err(error) }
            }
            (Effect::Removes, CloudErrorKind::NotYet) if self.is_held_by_others(call, &error).await => {
                let kind = CloudErrorKind::Conflict;
                Err(CloudError { kind, hint: Some(HELD_BY_OTHERS.to_owned()), ..error })
            }
            _ => Err(error),
        }
    }

    /// Whether what is to be deleted is held by something that this plan does not detach it from: somebody has attached it
    /// since the plan was made, and waiting does not help.
    async fn is_held_by_others(&self, call: &Call, error: &CloudError) -> bool {
        let Call::Iam(IamCall::DeletePolicy { arn }) = call else { return false };
        if error.code.as_deref() != Some("DeleteConflict") {
            return false;
        }
        let mut wanted = Wanted::default();
        wanted.policy(arn);
        let holders = || self.detached.iter().filter(|(_, policy)| policy == arn).map(|(holder, _)| holder);
        holders().for_each(|holder| holder.want(&mut wanted));
        let Ok(world) = self.cloud.observe(&wanted).await else { return false };
        let still = holders().filter(|holder| holder.has_attached(arn, &world)).count();
        let held = world.policies.get(arn).map(|policy| policy.attachments + policy.bounds);
        held.and_then(|held| usize::try_from(held).ok()).is_some_and(|held| held > still)
    }

    /// Something that the call names, that the service does not know, and that is not coming as far as can be seen: this run
    /// does not make it, and it is not there.
    pub(super) async fn unseen(&self, call: &Call, error: &CloudError) -> Option<Named> {
        if !error.may_be_about_something_new() {
            return None;
        }
        let others: Vec<_> = call.names().into_iter().filter(|named| !named.is_among(&self.made)).collect();
        let mut wanted = Wanted::default();
        others.iter().for_each(|named| named.want(&mut wanted));
        if others.is_empty() {
            return None;
        }
        let world = self.cloud.observe(&wanted).await.ok()?;
        others.into_iter().find(|named| !named.is_in(&world))
    }
}
