//! The roles that a warehouse can assume.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_redshift::types::ClusterIamRole;

use super::super::clients::Api;
use super::super::error::subject;
use super::clients::Clients;
use provision_core::call::RedshiftCall;
use provision_core::edge::CloudError;
use provision_core::facts::WarehouseId;

/// The status of a role that can be used (Redshift API Reference, ClusterIamRole).
const IN_SYNC: &str = "in-sync";

/// Sends one call, unless the list is already as it would leave it.
///
/// # Errors
/// What Redshift said.
pub(super) async fn execute(redshift: &Clients, call: &RedshiftCall) -> Result<(), CloudError> {
    match call {
        RedshiftCall::ModifyClusterIamRoles { warehouse, role, associated } => {
            of_cluster(redshift, call, warehouse, role, *associated).await
        }
        RedshiftCall::UpdateNamespace { warehouse, namespace, role, associated } => {
            of_namespace(redshift, call, &warehouse.region, namespace, role, *associated).await
        }
    }
}

async fn of_cluster(
    redshift: &Clients,
    call: &RedshiftCall,
    id: &WarehouseId,
    role: &str,
    associated: bool,
) -> Result<(), CloudError> {
    let Api { client, transport } = redshift.clusters.of(&id.region);
    let read = subject(call.service(), "DescribeClusters", &id.to_string());
    let answer =
        transport.read(&read, || client.describe_clusters().cluster_identifier(&id.name).send()).await?;
    let roles =
        answer.clusters.unwrap_or_default().into_iter().flat_map(|one| one.iam_roles.unwrap_or_default());
    if has(&of_roles(roles), role) == associated {
        return Ok(());
    }
    let change = client.modify_cluster_iam_roles().cluster_identifier(&id.name);
    let change = if associated { change.add_iam_roles(role) } else { change.remove_iam_roles(role) };
    transport
        .send(&subject(call.service(), call.into(), &id.to_string()), || change.clone().send())
        .await
        .map(drop)
}

/// Sends the list of all roles with ours in or out of it, and the default role, which is lost where only the list
/// is sent (Redshift Serverless API Reference, UpdateNamespace: the two must be updated together).
async fn of_namespace(
    redshift: &Clients,
    call: &RedshiftCall,
    region: &str,
    namespace: &str,
    role: &str,
    associated: bool,
) -> Result<(), CloudError> {
    let Api { client, transport } = redshift.serverless.of(region);
    let read = subject(call.service(), "GetNamespace", namespace);
    let answer = transport.read(&read, || client.get_namespace().namespace_name(namespace).send()).await?;
    let (texts, default) = answer
        .namespace
        .map(|space| (space.iam_roles.unwrap_or_default(), space.default_iam_role_arn))
        .unwrap_or_default();
    let present = of_texts(&texts);
    if has(&present, role) == associated {
        return Ok(());
    }
    let others = present.into_keys().filter(|arn| arn != role);
    let roles: BTreeSet<_> = others.chain(associated.then(|| role.to_owned())).collect();
    let default = default.filter(|arn| roles.contains(arn));
    let change = client
        .update_namespace()
        .namespace_name(namespace)
        .set_iam_roles(Some(roles.into_iter().collect()))
        .set_default_iam_role_arn(default);
    transport.send(&subject(call.service(), call.into(), namespace), || change.clone().send()).await.map(drop)
}

/// Whether a role is there, or on its way in.
fn has(roles: &BTreeMap<String, String>, role: &str) -> bool {
    roles.get(role).is_some_and(|status| status != "removing")
}

/// The roles of a cluster with their status, by ARN.
pub(super) fn of_roles(roles: impl IntoIterator<Item = ClusterIamRole>) -> BTreeMap<String, String> {
    let known = |role: ClusterIamRole| Some((role.iam_role_arn?, role.apply_status.unwrap_or_default()));
    roles.into_iter().filter_map(known).collect()
}

/// The roles of a namespace with their status, by ARN.
///
/// AWS writes each as `IamRole(applyStatus=in-sync, iamRoleArn=arn:…)`, although the reference shows ARNs
/// (hashicorp/terraform-provider-aws#26624).
pub(super) fn of_texts(texts: &[String]) -> BTreeMap<String, String> {
    texts.iter().filter_map(|text| of_text(text)).collect()
}

fn of_text(text: &str) -> Option<(String, String)> {
    let Some(fields) = text.strip_prefix("IamRole(").and_then(|rest| rest.strip_suffix(')')) else {
        return text.starts_with("arn:").then(|| (text.to_owned(), IN_SYNC.to_owned()));
    };
    let field = |name: &str| {
        let fields = fields.split(',').filter_map(|field| field.trim().split_once('='));
        fields.into_iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
    };
    Some((field("iamRoleArn")?, field("applyStatus").unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::of_texts;

    #[test]
    fn the_texts_of_a_namespace_are_read() {
        let arn = "arn:aws:iam::111122223333:role";
        let roles = of_texts(&[
            format!("IamRole(applyStatus=in-sync, iamRoleArn={arn}/service-role/copy)"),
            format!("IamRole(iamRoleArn={arn}/other, applyStatus=removing)"),
            format!("{arn}/plain"),
            "something else".to_owned(),
        ]);
        let told: Vec<_> = roles.iter().map(|(arn, status)| (arn.as_str(), status.as_str())).collect();
        let names = ["other", "plain", "service-role/copy"].map(|name| format!("{arn}/{name}"));
        let statuses = ["removing", "in-sync", "in-sync"];
        assert_eq!(told, names.iter().map(String::as_str).zip(statuses).collect::<Vec<_>>());
    }
}
