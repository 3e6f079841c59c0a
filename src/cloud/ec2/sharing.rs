//! Rules that several deployments need: AWS takes no rule twice, so that who comes second shares the first one's.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::Tag;

use super::super::clients::Api;
use super::request::{list, permission, tagged};
use super::rules::{self, Rules};
use provision_core::address::Owner;
use provision_core::call::RuleSource;
use provision_core::edge::{CloudError, CloudErrorKind, Subject};
use provision_core::facts::IngressRuleFacts;

/// Others that come at the same moment may be ahead more than once.
const ATTEMPTS: usize = 3;

/// What rules are to be like.
pub(super) struct Wanted<'c> {
    pub(super) group: &'c str,
    pub(super) port: u16,
    pub(super) tags: &'c BTreeMap<String, String>,
    pub(super) sharing_tags: &'c BTreeMap<String, String>,
}

impl Wanted<'_> {
    /// The rule that EC2 would refuse to make again.
    fn there<'r>(&self, rules: &'r Rules, source: &RuleSource) -> Option<(&'r String, &'r IngressRuleFacts)> {
        let cidr = source.cidr.parse().ok()?;
        rules.iter().find(|(_, rule)| rule.admits_exactly(self.port, &cidr))
    }

    /// Whether the rule carries a tag that makes it the caller's.
    fn has(&self, rule: &IngressRuleFacts) -> bool {
        let own = Owner::of(self.tags);
        own.is_some_and(|owner| Owner::all_of(&rule.tags).contains(&owner))
    }
}

/// Makes the rules, and shares those that other deployments have made.
///
/// # Errors
/// What EC2 said; of a rule that no deployment made, that it is there.
pub(super) async fn authorize(
    api: &Api<'_, Client>,
    subject: &Subject,
    wanted: &Wanted<'_>,
    sources: &[RuleSource],
) -> Result<(), CloudError> {
    let mut missing = sources.to_vec();
    let mut attempts = 0;
    loop {
        attempts += 1;
        let request = api.client.authorize_security_group_ingress().group_id(wanted.group);
        let request = request.ip_permissions(permission(wanted.port, &missing));
        let request = request.set_tag_specifications(tagged(wanted.tags));
        let sent = api.transport.send(subject, || request.clone().send()).await;
        let Err(refused) = sent else { return Ok(()) };
        if refused.kind != CloudErrorKind::Conflict || attempts == ATTEMPTS {
            return Err(refused);
        }
        let rules = rules::rules_of_groups(api, &BTreeSet::from([wanted.group.to_owned()])).await?;
        let mut shared = Vec::new();
        for (id, rule) in missing.iter().filter_map(|source| wanted.there(&rules, source)) {
            if Owner::all_of(&rule.tags).is_empty() {
                return Err(refused);
            }
            if !wanted.has(rule) {
                shared.push(id.clone());
            }
        }
        if !shared.is_empty() {
            let tags = list(wanted.sharing_tags);
            let request = api.client.create_tags().set_resources(Some(shared)).set_tags(Some(tags));
            api.transport.send(subject, || request.clone().send()).await?;
        }
        missing.retain(|source| wanted.there(&rules, source).is_none());
        if missing.is_empty() {
            return Ok(());
        }
    }
}

/// Revokes rules that nobody else needs. EC2 has no condition for it: what has come to be shared since the plan is seen
/// right before.
///
/// # Errors
/// What EC2 said.
pub(super) async fn revoke(
    api: &Api<'_, Client>,
    subject: &Subject,
    group: &str,
    rules: &BTreeSet<String>,
    owner: &Owner,
) -> Result<(), CloudError> {
    let now = rules::rules_of_groups(api, &BTreeSet::from([group.to_owned()])).await?;
    let is_shared = |id: &&String| {
        now.get(*id).is_some_and(|rule| Owner::all_of(&rule.tags).iter().any(|other| other != owner))
    };
    let (shared, own): (Vec<_>, Vec<_>) = rules.iter().partition(is_shared);
    for id in shared {
        let keys = owner.keys_in(&now[id].tags).into_iter().map(|key| Tag::builder().key(key).build());
        let request = api.client.delete_tags().resources(id).set_tags(Some(keys.collect()));
        api.transport.send(subject, || request.clone().send()).await?;
        revoke_if_unneeded(api, subject, group, id).await?;
    }
    if own.is_empty() {
        return Ok(());
    }
    let own = own.into_iter().cloned().collect();
    let request = api.client.revoke_security_group_ingress().group_id(group);
    let request = request.set_security_group_rule_ids(Some(own));
    api.transport.send(subject, || request.clone().send()).await.map(drop)
}

/// Revokes a rule whose tags name nobody any more: of several that leave at once, the last one sees it.
///
/// # Errors
/// What EC2 said.
pub(super) async fn revoke_if_unneeded(
    api: &Api<'_, Client>,
    subject: &Subject,
    group: &str,
    rule: &str,
) -> Result<(), CloudError> {
    let rules = rules::rules_of_groups(api, &BTreeSet::from([group.to_owned()])).await?;
    let unneeded = rules.get(rule).is_some_and(|rule| Owner::all_of(&rule.tags).is_empty());
    if !unneeded {
        return Ok(());
    }
    let request = api.client.revoke_security_group_ingress().group_id(group).security_group_rule_ids(rule);
    api.transport.send(subject, || request.clone().send()).await.map(|_| ())
}
