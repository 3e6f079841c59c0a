//! Provisioned clusters and Serverless workgroups.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_redshift::types::Cluster;
use aws_sdk_redshiftserverless::types::Workgroup;
use futures::future::join_all;
use futures::join;

use super::super::answer::{Errors, found, pages};
use super::super::clients::Api;
use super::super::error::subject;
use super::clients::Clients;
use super::roles;
use provision_core::deployment::Endpoint;
use provision_core::edge::CloudError;
use provision_core::facts::{AdminAccess, VpcPlacement, Wanted, WarehouseFacts, WarehouseId, WarehouseKind};

/// The address type of a warehouse with IPv6; the other is `ipv4` (Redshift API Reference, Cluster).
const DUAL_STACK: &str = "dualstack";

/// The warehouses that exist, in one round; of workgroups all but what their namespaces tell.
///
/// # Errors
/// Everything that could not be read.
pub(super) async fn warehouses(
    redshift: &Clients,
    ids: &[&WarehouseId],
) -> Result<BTreeMap<WarehouseId, WarehouseFacts>, Vec<CloudError>> {
    let of_kind = |kind| ids.iter().copied().filter(move |id| id.kind == kind);
    let clusters = join_all(of_kind(WarehouseKind::Cluster).map(|id| cluster(redshift, id)));
    let workgroups = join_all(of_kind(WarehouseKind::Workgroup).map(|id| workgroup(redshift, id)));
    let (clusters, workgroups) = join!(clusters, workgroups);
    let mut errors = Errors::default();
    let all = clusters.into_iter().chain(workgroups);
    let found = all.filter_map(|warehouse| errors.take(warehouse).flatten()).collect();
    errors.or(found)
}

/// The warehouses of a region, workgroups without what their namespaces tell; and what kept any of them from being
/// listed.
pub(super) async fn of_region(
    redshift: &Clients,
    region: &str,
) -> (BTreeMap<WarehouseId, WarehouseFacts>, Vec<CloudError>) {
    let (clusters, workgroups) = join!(clusters_of(redshift, region), workgroups_of(redshift, region));
    let mut errors = Vec::new();
    let mut all = BTreeMap::new();
    for listed in [clusters, workgroups] {
        match listed {
            Ok(listed) => all.extend(listed),
            Err(error) => errors.push(error),
        }
    }
    (all, errors)
}

type Listed = Vec<(WarehouseId, WarehouseFacts)>;

async fn clusters_of(redshift: &Clients, region: &str) -> Result<Listed, CloudError> {
    let Api { client, transport } = redshift.clusters.of(region);
    let subject = subject("redshift", "DescribeClusters", region);
    let plain = |cluster: Cluster| {
        let name = cluster.cluster_identifier.clone().unwrap_or_default();
        let id = WarehouseId { region: region.to_owned(), kind: WarehouseKind::Cluster, name };
        let arn = cluster_arn(redshift, &id);
        (id, plain_cluster(cluster, arn))
    };
    let (client, subject, plain) = (&client, &subject, &plain);
    pages(subject, |marker| async move {
        let page = || client.describe_clusters().set_marker(marker.clone()).send();
        let answer = transport.read(subject, page).await?;
        Ok((answer.clusters.unwrap_or_default().into_iter().map(plain).collect(), answer.marker))
    })
    .await
}

async fn workgroups_of(redshift: &Clients, region: &str) -> Result<Listed, CloudError> {
    let Api { client, transport } = redshift.serverless.of(region);
    let subject = subject("redshift-serverless", "ListWorkgroups", region);
    let plain = |workgroup: Workgroup| {
        let name = workgroup.workgroup_name.clone().unwrap_or_default();
        let id = WarehouseId { region: region.to_owned(), kind: WarehouseKind::Workgroup, name };
        (id, plain_workgroup(workgroup))
    };
    let (client, subject, plain) = (&client, &subject, &plain);
    pages(subject, |token| async move {
        let page = || client.list_workgroups().set_next_token(token.clone()).send();
        let answer = transport.read(subject, page).await?;
        Ok((answer.workgroups.into_iter().map(plain).collect(), answer.next_token))
    })
    .await
}

/// DescribeClusters tells every part of the ARN but not the ARN itself.
fn cluster_arn(redshift: &Clients, id: &WarehouseId) -> String {
    let Clients { account, partition, .. } = redshift;
    format!("arn:{partition}:redshift:{}:{account}:cluster:{}", id.region, id.name)
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
    Ok(cluster.map(|cluster| (id.clone(), plain_cluster(cluster, cluster_arn(redshift, id)))))
}

fn plain_cluster(cluster: Cluster, arn: String) -> WarehouseFacts {
    let groups = cluster.vpc_security_groups.unwrap_or_default();
    WarehouseFacts {
        arn,
        status: cluster.cluster_status.unwrap_or_default(),
        availability: cluster.cluster_availability_status,
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
        first_database: cluster.db_name,
        namespace: None,
        roles: roles::of_roles(cluster.iam_roles.unwrap_or_default()),
    }
}

async fn workgroup(
    redshift: &Clients,
    id: &WarehouseId,
) -> Result<Option<(WarehouseId, WarehouseFacts)>, CloudError> {
    let Api { client, transport } = redshift.serverless.of(&id.region);
    let subject = subject("redshift-serverless", "GetWorkgroup", &id.to_string());
    let answer =
        found(transport.read(&subject, || client.get_workgroup().workgroup_name(&id.name).send()).await)?;
    let workgroup = answer.and_then(|answer| answer.workgroup);
    Ok(workgroup.map(|workgroup| (id.clone(), plain_workgroup(workgroup))))
}

/// Adds what a workgroup's namespace tells to its facts: the administrator and the associated roles.
///
/// # Errors
/// What Redshift said. That the caller may not ask is no error unless the answer is needed.
pub(super) async fn add_namespace(
    redshift: &Clients,
    id: &WarehouseId,
    is_needed: bool,
    facts: &mut WarehouseFacts,
) -> Result<(), CloudError> {
    let Some(name) = facts.namespace.clone() else { return Ok(()) };
    let Api { client, transport } = redshift.serverless.of(&id.region);
    let subject = subject("redshift-serverless", "GetNamespace", &name);
    let request = || client.get_namespace().namespace_name(&name).send();
    let answer = match is_needed {
        true => found(transport.read(&subject, request).await)?,
        false => transport.read_if_answered(&subject, Some(&id.region), request).await?,
    };
    if let Some(namespace) = answer.and_then(|answer| answer.namespace) {
        facts.roles = roles::of_texts(namespace.iam_roles());
        facts.admin_user = namespace.admin_username;
        facts.admin_secret = namespace.admin_password_secret_arn;
        facts.first_database = namespace.db_name;
    }
    Ok(())
}

/// Whether what is wanted of a workgroup cannot be had without its namespace.
pub(super) fn needs_namespace(wanted: &Wanted, id: &WarehouseId) -> bool {
    let connections = wanted.databases.keys().chain(wanted.holdings.keys());
    let mut admins = connections.filter(|at| at.warehouse == *id).map(|at| &at.admin);
    wanted.associated_roles.contains(id) || admins.any(uses_managed_secret)
}

/// Whether the administrator logs in with the warehouse's managed secret, if it has one.
pub(super) fn uses_managed_secret(admin: &AdminAccess) -> bool {
    matches!(admin, AdminAccess::Secret { arn: None, .. } | AdminAccess::DataApi { secret: None, user: None })
}

fn plain_workgroup(workgroup: Workgroup) -> WarehouseFacts {
    let interfaces = workgroup.endpoint.as_ref().map(|endpoint| endpoint.vpc_endpoints()).unwrap_or_default();
    let vpc = interfaces.iter().find_map(|interface| interface.vpc_id.clone());
    let subnets = workgroup.subnet_ids.unwrap_or_default().into_iter().collect();
    WarehouseFacts {
        arn: workgroup.workgroup_arn.unwrap_or_default(),
        status: workgroup.status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
        availability: None,
        endpoint: workgroup.endpoint.and_then(|endpoint| place(endpoint.address, endpoint.port)),
        publicly_accessible: workgroup.publicly_accessible == Some(true),
        dual_stack: workgroup.ip_address_type.as_deref() == Some(DUAL_STACK),
        security_groups: workgroup.security_group_ids.unwrap_or_default(),
        place: VpcPlacement { vpc, subnets, ..VpcPlacement::default() },
        admin_user: None,
        admin_secret: None,
        first_database: None,
        namespace: workgroup.namespace_name,
        roles: BTreeMap::new(),
    }
}

/// An endpoint has no address while its warehouse is being made.
fn place(host: Option<String>, port: Option<i32>) -> Option<Endpoint> {
    let host = host.filter(|host| !host.is_empty())?;
    Some(Endpoint { host, port: u16::try_from(port?).ok()? })
}
