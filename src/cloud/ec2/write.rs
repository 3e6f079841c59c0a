//! EC2 writes, one operation each.

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::{SecurityGroupRuleDescription, Tag};

use super::super::clients::Api;
use super::super::error::subject;
use super::request::list;
use super::sharing;
use provision_core::call::Ec2Call;
use provision_core::edge::CloudError;

/// Sends one call, once.
///
/// # Errors
/// What EC2 said.
pub(super) async fn execute(api: &Api<'_, Client>, target: &str, call: &Ec2Call) -> Result<(), CloudError> {
    let client = &api.client;
    let subject = subject("ec2", call.into(), target);
    macro_rules! send {
        ($request:expr) => {{
            let request = $request;
            api.transport.send(&subject, || request.clone().send()).await.map(|_| ())
        }};
    }
    match call {
        Ec2Call::AuthorizeSecurityGroupIngress { group, port, sources, tags, sharing_tags, .. } => {
            let wanted = sharing::Wanted { group, port: *port, tags, sharing_tags };
            sharing::authorize(api, &subject, &wanted, sources).await
        }
        Ec2Call::DeleteTags { group, rule, keys, .. } => {
            let tags = keys.iter().map(|key| Tag::builder().key(key).build()).collect();
            send!(client.delete_tags().resources(rule).set_tags(Some(tags)))?;
            sharing::revoke_if_unneeded(api, &subject, group, rule).await
        }
        Ec2Call::RevokeSecurityGroupIngress { group, rules, owner, .. } => {
            sharing::revoke(api, &subject, group, rules, owner).await
        }
        Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { group, rule, description, .. } => {
            let description = SecurityGroupRuleDescription::builder()
                .security_group_rule_id(rule)
                .description(description)
                .build();
            let request = client.update_security_group_rule_descriptions_ingress().group_id(group);
            send!(request.security_group_rule_descriptions(description))
        }
        Ec2Call::CreateTags { resources, tags, .. } => {
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
