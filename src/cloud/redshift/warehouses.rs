//! Provisioned clusters and Serverless workgroups.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_redshift::types::Cluster;
use aws_sdk_redshiftserverless::types::{Namespace, Workgroup};
use futures::future::join_all;
use futures::join;

use super::super::answer::{Errors, found};
use super::super::clients::Api;
use super::super::error::subject;
use super::clients::Clients;
use super::roles;
use provision_core::deployment::Endpoint;
use provision_core::edge::CloudError;
use provision_core::facts::{VpcPlacement, WarehouseFacts, WarehouseId, WarehouseKind};

/// The address type of a warehouse with IPv6; the other is `ipv4` (Redshift API Reference, Cluster).
const DUAL_STACK: &str = "dualstack";

/// The warehouses of one region that exist, in one round.
///
/// # Errors
/// Everything that could not be read.
pub(super) async fn warehouses(
    redshift: &Clients,
    region: &str,
    ids: &[&WarehouseId],
) -> Result<BTreeMap<WarehouseId, WarehouseFacts>, Vec<CloudError>> {
    let of_kind = |kind| ids.iter().copied().filter(move |id| id.kind == kind);
    let clusters = join_all(of_kind(WarehouseKind::Cluster).map(|id| cluster(redshift, id)));
    let workgroups: Vec<_> = of_kind(WarehouseKind::Workgroup).collect();
    let (clusters, workgroups) = join!(clusters, self::workgroups(redshift, region, &workgroups));
    let mut errors = Errors::default();
    let clusters =
        clusters.into_iter().filter_map(|cluster| errors.take(cluster).flatten()).collect::<Vec<_>>();
    let workgroups = errors.take_all(workgroups).unwrap_or_default();
    errors.or(clusters.into_iter().chain(workgroups).collect())
}

async fn cluster(
    redshift: &Clients,
    id: &WarehouseId,
) -> Result<Option<(WarehouseId, WarehouseFacts)>, CloudError> {
    let Api { client, transport } = redshift.clusters.of(&id.region);
    let subject = subject("redshift", "DescribeClusters", &id.to_string());
    let request = || client.describe_clusters().cluster_identifier(&id.name).send();
    let answer = found(transport.read(&subject, request).await)?;
    let cluster = answer.and_then(|answer| answer.clusters).and_then(|clusters| clusters.into_iter().next());
    let identity = &redshift.identity;
    // DescribeClusters tells every part of the ARN but not the ARN itself.
    let arn =
        format!("arn:{}:redshift:{}:{}:cluster:{}", identity.partition, id.region, identity.account, id.name);
    Ok(cluster.map(|cluster| (id.clone(), plain_cluster(cluster, arn))))
}

fn plain_cluster(cluster: Cluster, arn: String) -> WarehouseFacts {
    let groups = cluster.vpc_security_groups.unwrap_or_default();
    WarehouseFacts {
        arn,
        status: cluster.cluster_status.unwrap_or_default(),
        endpoint: cluster.endpoint.and_then(|endpoint| place(endpoint.address, endpoint.port)),
        publicly_accessible: cluster.publicly_accessible == Some(true),
        dual_stack: cluster.ip_address_type.as_deref() == Some(DUAL_STACK),
        security_groups: groups.into_iter().filter_map(|group| group.vpc_security_group_id).collect(),
        place: VpcPlacement {
            vpc: cluster.vpc_id,
            subnets: BTreeSet::new(),
            subnet_group: cluster.cluster_subnet_group_name,
            zone: cluster.availability_zone,
        },
        admin_user: cluster.master_username,
        admin_secret: cluster.master_password_secret_arn,
        namespace: None,
        roles: roles::of_roles(cluster.iam_roles.unwrap_or_default()),
    }
}

/// The namespaces, which hold the administrators, are listed once, so that they need not wait for
/// the workgroups to name them.
async fn workgroups(
    redshift: &Clients,
    region: &str,
    ids: &[&WarehouseId],
) -> Result<Vec<(WarehouseId, WarehouseFacts)>, Vec<CloudError>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let workgroups = join_all(ids.iter().map(|id| get_workgroup(redshift, id)));
    let (workgroups, namespaces) = join!(workgroups, namespaces(redshift, region));
    let mut errors = Errors::default();
    let namespaces = errors.take(namespaces).unwrap_or_default();
    let mut found = Vec::new();
    for (id, workgroup) in ids.iter().zip(workgroups) {
        if let Some(workgroup) = errors.take(workgroup).flatten() {
            let namespace = namespaces.iter().find(|space| space.namespace_name == workgroup.namespace_name);
            found.push(((*id).clone(), plain_workgroup(workgroup, namespace)));
        }
    }
    errors.or(found)
}

async fn get_workgroup(redshift: &Clients, id: &WarehouseId) -> Result<Option<Workgroup>, CloudError> {
    let Api { client, transport } = redshift.serverless.of(&id.region);
    let subject = subject("redshift-serverless", "GetWorkgroup", &id.to_string());
    let answer =
        found(transport.read(&subject, || client.get_workgroup().workgroup_name(&id.name).send()).await)?;
    Ok(answer.and_then(|answer| answer.workgroup))
}

async fn namespaces(redshift: &Clients, region: &str) -> Result<Vec<Namespace>, CloudError> {
    let Api { client, transport } = redshift.serverless.of(region);
    let subject = subject("redshift-serverless", "ListNamespaces", region);
    let (mut namespaces, mut token) = (Vec::new(), None);
    loop {
        let page = || client.list_namespaces().set_next_token(token.clone()).send();
        let answer = transport.read(&subject, page).await?;
        namespaces.extend(answer.namespaces);
        token = answer.next_token.filter(|token| !token.is_empty());
        if token.is_none() {
            return Ok(namespaces);
        }
    }
}

fn plain_workgroup(workgroup: Workgroup, namespace: Option<&Namespace>) -> WarehouseFacts {
    let interfaces = workgroup.endpoint.as_ref().map(|endpoint| endpoint.vpc_endpoints()).unwrap_or_default();
    let vpc = interfaces.iter().find_map(|interface| interface.vpc_id.clone());
    let subnets = workgroup.subnet_ids.unwrap_or_default().into_iter().collect();
    WarehouseFacts {
        arn: workgroup.workgroup_arn.unwrap_or_default(),
        status: workgroup.status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
        endpoint: workgroup.endpoint.and_then(|endpoint| place(endpoint.address, endpoint.port)),
        publicly_accessible: workgroup.publicly_accessible == Some(true),
        dual_stack: workgroup.ip_address_type.as_deref() == Some(DUAL_STACK),
        security_groups: workgroup.security_group_ids.unwrap_or_default(),
        place: VpcPlacement { vpc, subnets, ..VpcPlacement::default() },
        admin_user: namespace.and_then(|namespace| namespace.admin_username.clone()),
        admin_secret: namespace.and_then(|namespace| namespace.admin_password_secret_arn.clone()),
        namespace: workgroup.namespace_name,
        roles: namespace.map(|namespace| roles::of_texts(namespace.iam_roles())).unwrap_or_default(),
    }
}

/// An endpoint has no address while its warehouse is being made.
fn place(host: Option<String>, port: Option<i32>) -> Option<Endpoint> {
    let host = host.filter(|host| !host.is_empty())?;
    Some(Endpoint { host, port: u16::try_from(port?).ok()? })
}
