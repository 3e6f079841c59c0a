//! Calls as a dry run: EC2 says whether the caller may, and does nothing (EC2 API Reference, Common query parameters,
//! `DryRun`).

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_ec2::Client;
use aws_sdk_ec2::types::{SecurityGroupRuleDescription, Tag};

use super::super::clients::Api;
use super::super::error::subject;
use super::request::{list, permission, tagged};
use provision_core::call::Ec2Call;
use provision_core::edge::CloudErrorKind;
use provision_core::permissions::{Permission, Why, of_ec2};

/// What of a call the caller may not do. What else EC2 says against it is left to the call itself.
pub(super) async fn denied(
    api: &Api<'_, Client>,
    target: &str,
    call: &Ec2Call,
    account: &str,
) -> BTreeMap<Permission, Why> {
    let client = &api.client;
    let subject = subject("ec2", call.into(), target);
    macro_rules! send {
        ($request:expr) => {{
            let request = $request.dry_run(true);
            api.transport.send(&subject, || request.clone().send()).await.map(|_| ())
        }};
    }
    let answer = match call {
        Ec2Call::AuthorizeSecurityGroupIngress { group, port, sources, tags, .. } => send!(
            client
                .authorize_security_group_ingress()
                .group_id(group)
                .ip_permissions(permission(*port, sources))
                .set_tag_specifications(tagged(tags))
        ),
        Ec2Call::RevokeSecurityGroupIngress { group, rules, .. } => send!(
            client
                .revoke_security_group_ingress()
                .group_id(group)
                .set_security_group_rule_ids(Some(rules.iter().cloned().collect()))
        ),
        Ec2Call::UpdateSecurityGroupRuleDescriptionsIngress { group, rule, description, .. } => {
            let description = SecurityGroupRuleDescription::builder()
                .security_group_rule_id(rule)
                .description(description)
                .build();
            let request = client.update_security_group_rule_descriptions_ingress().group_id(group);
            send!(request.security_group_rule_descriptions(description))
        }
        Ec2Call::DeleteTags { rule, keys, .. } => {
            let tags = keys.iter().map(|key| Tag::builder().key(key).build()).collect();
            send!(client.delete_tags().resources(rule).set_tags(Some(tags)))
        }
        Ec2Call::CreateTags { resources, tags, .. } => {
            let resources = resources.iter().cloned().collect();
            send!(client.create_tags().set_resources(Some(resources)).set_tags(Some(list(tags))))
        }
    };
    match answer {
        Err(error) if error.kind == CloudErrorKind::Denied => of_message(call, account, &error.message),
        _ => BTreeMap::new(),
    }
}

/// What a denial names; where it is encoded, all that the call takes.
fn of_message(call: &Ec2Call, account: &str, message: &str) -> BTreeMap<Permission, Why> {
    let why = match message {
        _ if message.contains("service control policy") => Why::Organization,
        _ if message.contains("explicit deny") => Why::Explicit,
        _ if message.contains("permissions boundary") => Why::Boundary,
        _ => Why::NotAllowed,
    };
    let takes = of_ec2(call, account);
    let is_named = |one: &&Permission| {
        message.contains(&format!("perform: {} on resource: {} ", one.action, one.resource))
    };
    let named: BTreeSet<_> = takes.iter().filter(is_named).cloned().collect();
    let listed = if named.is_empty() { takes } else { named };
    listed.into_iter().map(|one| (one, why)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{Why, of_message};
    use provision_core::address::Owner;
    use provision_core::call::Ec2Call;

    #[test]
    fn a_denial_names_what_is_missing_or_stands_for_all_of_it() {
        let call = Ec2Call::AuthorizeSecurityGroupIngress {
            region: "us-east-1".to_owned(),
            group: "sg-1".to_owned(),
            port: 5439,
            sources: Vec::new(),
            tags: BTreeMap::new(),
            owner: Owner { deployment: "acme".to_owned(), destination: "us".to_owned() },
        };
        let actions = |message: &str| -> BTreeSet<String> {
            let denied = of_message(&call, "111122223333", message);
            assert!(denied.values().all(|why| *why == Why::NotAllowed));
            denied.into_keys().map(|one| one.action).collect()
        };
        let named = "You are not authorized to perform this operation. User: u is not authorized to perform: \
                     ec2:CreateTags on resource: arn:aws:ec2:us-east-1:111122223333:security-group-rule/* because";
        assert_eq!(actions(named), BTreeSet::from(["ec2:CreateTags".to_owned()]));
        let encoded =
            "You are not authorized to perform this operation. Encoded authorization failure message: AQ==";
        let all = ["ec2:AuthorizeSecurityGroupIngress", "ec2:CreateTags"].map(str::to_owned);
        assert_eq!(actions(encoded), BTreeSet::from(all));
    }
}
