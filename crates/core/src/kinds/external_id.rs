//! The external id of a vendor that lets its customer choose: where the spec names none, one is generated with the role, and
//! kept in a tag of it. A request that makes a role sets both, so that neither is ever there without the other.

use std::borrow::Cow;
use std::collections::BTreeSet;

use provision_iam::arn::Arn;
use provision_iam::{ConditionBlock, ConditionTest, Document, Effect, Statement};

use crate::call::EXTERNAL_ID_TAG;
use crate::deployment::{Deployment, GENERATED_EXTERNAL_ID, Identity, Role};
use crate::facts::words::{LONGEST, escaped, unescaped};
use crate::facts::{RoleFacts, World};
use crate::finding::{Finding, FindingId};
use crate::resource::Ownership;
use crate::rules::iam;

/// The deployment, with the external id that its role has, where the spec leaves it out.
pub fn resolved<'d>(deployment: &'d Deployment, world: &World) -> Cow<'d, Deployment> {
    let Some(id) = known(deployment, world) else { return Cow::Borrowed(deployment) };
    let mut deployment = deployment.clone();
    if let Some(Role { trust, .. }) = &mut deployment.role
        && let Identity::Aws { external_id, .. } = &mut trust.identity
    {
        *external_id = Some(id);
    }
    Cow::Owned(deployment)
}

/// The tag that keeps it. One that the spec named before may have no room there; the trust policy alone has it then.
pub fn tag(deployment: &Deployment, world: &World) -> Option<(String, String)> {
    generated(deployment)?;
    let value = known(deployment, world).map_or(GENERATED_EXTERNAL_ID.to_owned(), |id| escaped(&id));
    (value.len() <= LONGEST).then(|| (EXTERNAL_ID_TAG.to_owned(), value))
}

/// Why no trust policy can be written: the role is there, and not the external id that the vendor has.
pub fn lost(deployment: &Deployment, role: &Role, world: &World) -> Option<Finding> {
    generated(deployment)?;
    let there = world.roles.get(&role.name)?;
    let is_ours = Ownership::by_tags(&there.tags, &deployment.owner()) == Ownership::Ours;
    if !is_ours && !role.adopt || known(deployment, world).is_some() {
        return None;
    }
    let message = format!(
        "the role {} has no tag {EXTERNAL_ID_TAG}, and its trust policy does not require one external id of {}: a new one \
         would shut the vendor out until it is in its form",
        role.name, deployment.vendor.title
    );
    let hint =
        "set `external_id` in [trust] to the one in the vendor's form, or to a new one that you put there";
    Some(FindingId::ExternalIdLost.finding(message).hint(hint))
}

/// The role whose external id is not the spec's, with the vendor's principals.
fn generated(deployment: &Deployment) -> Option<(&Role, &[String])> {
    let role = deployment.role.as_ref()?;
    match &role.trust.identity {
        Identity::Aws { principals, external_id: None, generates_external_id: true } => {
            Some((role, principals))
        }
        _ => None,
    }
}

/// What the tag says; without one, what the trust policy requires of the vendor.
fn known(deployment: &Deployment, world: &World) -> Option<String> {
    let (role, principals) = generated(deployment)?;
    let role = world.roles.get(&role.name)?;
    let kept = role.tags.get(EXTERNAL_ID_TAG).map(|value| unescaped(value));
    kept.filter(|id| iam::EXTERNAL_ID.check(id).is_empty()).or_else(|| required(role, principals))
}

/// The one external id with which the trust policy admits somebody of the vendor's accounts.
fn required(role: &RoleFacts, principals: &[String]) -> Option<String> {
    let document = Document::parse(&role.trust_policy).ok()?;
    let accounts: Vec<_> = principals.iter().map(|principal| account(principal)).collect();
    let admits_vendor = |statement: &&Statement| {
        statement.effect.value == Effect::Allow
            && statement.principal.as_ref().is_some_and(|element| {
                let names = || element.all().filter(|(kind, _)| *kind == "AWS");
                !element.negated && names().any(|(_, name)| accounts.contains(&account(&name.value)))
            })
    };
    let tests = document.statements.iter().filter(admits_vendor).flat_map(|statement| statement.tests());
    let is_id = |(block, test): &(&ConditionBlock, &ConditionTest)| {
        block.operator.eq_ignore_ascii_case("StringEquals") && test.key.eq_ignore_ascii_case("sts:ExternalId")
    };
    let ids = tests.filter(is_id).flat_map(|(_, test)| &test.values);
    let ids: BTreeSet<_> = ids.map(|id| id.value.as_str().to_owned()).collect();
    let id = ids.first().filter(|id| ids.len() == 1 && iam::EXTERNAL_ID.check(id).is_empty());
    id.cloned()
}

/// Of an ARN, or of a principal that is an account itself.
fn account(principal: &str) -> &str {
    Arn::parse(principal).map_or(principal, |arn| arn.account)
}
