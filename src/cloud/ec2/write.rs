//! EC2 writes, one operation each.

use std::collections::BTreeSet;

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::{SecurityGroupRuleDescription, Tag};

use super::super::clients::Api;
use super::super::error::subject;
use super::request::list;
use super::sharing::{Sharing, What, Wish};
use provision_core::address::Owner;
use provision_core::call::Ec2Call;
use provision_core::edge::CloudError;

/// Sends one call, once.
///
/// # Errors
/// What EC2 said.
pub(super) async fn execute(
    api: &Api<'_, Client>,
    sharing: &Sharing,
    target: &str,
    call: &Ec2Call,
) -> Result<(), CloudError> {
    let client = &api.client;
    let subject = subject("ec2", call.into(), target);
    macro_rules! send {
        ($request:expr) => {{
            let request = $request;
            api.transport.send(&subject, || request.clone().send()).await.map(|_| ())
        }};
    }
    let shared = async |region: &str, group: &str, owner: &Owner, what: What| {
        let wish = Wish { subject: subject.clone(), owner: owner.clone(), what };
        sharing.fulfil(api, (region, group), wish).await
    };
    match call {
        Ec2Call::AuthorizeSecurityGroupIngress { region, group, port, sources, tags, owner } => {
            let what = What::Makes { port: *port, sources: sources.clone(), tags: tags.clone() };
            shared(region, group, owner, what).await
        }
        Ec2Call::CreateTags { region, group, resources, comes: Some(owner), .. } => {
            shared(region, group, owner, What::Comes(resources.clone())).await
        }
        Ec2Call::DeleteTags { region, group, rule, leaves: Some(owner), .. } => {
            shared(region, group, owner, What::Leaves(BTreeSet::from([rule.clone()]))).await
        }
        Ec2Call::RevokeSecurityGroupIngress { region, group, rules, owner } => {
            shared(region, group, owner, What::Leaves(rules.clone())).await
        }
        Ec2Call::DeleteTags { rule, keys, leaves: None, .. } => {
            let tags = keys.iter().map(|key| Tag::builder().key(key).build()).collect();
            send!(client.delete_tags().resources(rule).set_tags(Some(tags)))
        }
        Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { group, rule, description, .. } => {
            let description = SecurityGroupRuleDescription::builder()
                .security_group_rule_id(rule)
                .description(description)
                .build();
            let request = client.update_security_group_rule_descriptions_ingress().group_id(group);
            send!(request.security_group_rule_descriptions(description))
        }
        Ec2Call::CreateTags { resources, tags, comes: None, .. } => {
            let resources = resources.iter().cloned().collect();
            send!(client.create_tags().set_resources(Some(resources)).set_tags(Some(list(tags))))
        }
    }
}

/// The region of a call, and what it is about.
pub(super) fn whose(call: &Ec2Call) -> (&str, String) {
    match call {
        Ec2Call::AuthorizeSecurityGroupIngress { region, group, .. }
        | Ec2Call::RevokeSecurityGroupIngress { region, group, .. }
        | Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { region, group, .. } => {
            (region, group.clone())
        }
        Ec2Call::DeleteTags { region, rule, .. } => (region, rule.clone()),
        Ec2Call::CreateTags { region, resources, .. } => {
            (region, resources.iter().cloned().collect::<Vec<_>>().join(", "))
        }
    }
}
