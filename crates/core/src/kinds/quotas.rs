//! Room for roles, users and policies in the account.

use crate::facts::{IamEntity, World};
use crate::finding::FindingId;
use crate::resource::Demand;

/// What one more of them takes, where it is not there yet and the account's quota is known.
pub fn demand(world: &World, entity: IamEntity, name: &str, is_there: bool) -> Vec<Demand> {
    let quota = world.iam_quotas.get(&entity).filter(|_| !is_there);
    let unit = match entity {
        IamEntity::Roles => "roles",
        IamEntity::Users => "IAM users",
        IamEntity::Policies => "customer managed policies",
    };
    let demand = quota.map(|quota| Demand {
        of: unit.to_owned(),
        name: format!("account {}", world.identity.account),
        unit,
        limit: quota.limit,
        is_default: false,
        present: quota.present,
        more: [name.to_owned()].into(),
        finding: FindingId::IamQuotaExceeded,
        hint: "remove what is no longer needed, or ask for a higher quota in Service Quotas",
    });
    demand.into_iter().collect()
}
