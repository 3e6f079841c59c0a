//! What reading takes: every question, on what it is about.

use std::collections::BTreeSet;

use super::names::{self, Names};
use super::permission::{Condition, Permission};
use crate::facts::{AdminAccess, Connection, Wanted, WarehouseId, WarehouseKind};
use crate::reads::{Query, READS};
use crate::redshift::is_of_identity;

/// What reading all that is wanted takes.
pub fn permissions(wanted: &Wanted, names: &Names<'_>) -> BTreeSet<Permission> {
    let mut all = BTreeSet::new();
    for (query, resource) in asked(wanted, names) {
        for read in READS.iter().filter(|read| read.query == query) {
            let action = format!("{}:{}", read.service, read.action);
            let condition = (query == Query::StatementOfCaller).then(own_statements);
            all.insert(Permission { condition, ..Permission::new(action, &resource) });
        }
    }
    all
}

/// Who sent a statement through the Data API reads its answer (Redshift Management Guide, "Authorizing access to the
/// Amazon Redshift Data API").
fn own_statements() -> Condition {
    Condition {
        operator: "StringEquals",
        key: "redshift-data:statement-owner-iam-userid",
        values: vec!["${aws:userid}".to_owned()],
    }
}

type Asked = BTreeSet<(Query, String)>;

/// The questions that lead to what is wanted, each with what it is about. Every field is named, so that a new one is
/// not forgotten.
fn asked(wanted: &Wanted, names: &Names<'_>) -> Asked {
    let Wanted {
        buckets,
        roles,
        access_users,
        credential_stores,
        // Of the environment.
        passwords: _,
        policies,
        boundaries,
        keys,
        given_secrets,
        iam_quotas,
        oidc_providers,
        warehouses,
        // The warehouse's answer tells them.
        associated_roles: _,
        ingress,
        subnets,
        security_group_rules,
        databases,
        inventory,
        holdings,
        roles_everywhere,
    } = wanted;
    let mut asked = Asked::new();
    asked.extend(buckets.keys().map(|(name, _)| (Query::Bucket, names.bucket(name))));
    for (name, profiles) in roles {
        let arn = names.identity("role", name);
        asked.extend(profiles.then(|| (Query::RoleProfiles, arn.clone())));
        asked.insert((Query::Role, arn));
    }
    asked.extend(access_users.iter().map(|name| (Query::User, names.identity("user", name))));
    let stores = credential_stores.iter().flat_map(|store| names::store(names.account, store));
    asked.extend(stores.map(|arn| (Query::Store, arn)));
    asked.extend(policies.iter().map(|arn| (Query::Policy, arn.clone())));
    asked.extend(boundaries.iter().map(|arn| (Query::Boundary, arn.clone())));
    asked.extend(keys.iter().map(|arn| (Query::Key, arn.clone())));
    let given = given_secrets.iter();
    asked.extend(
        given.map(|(region, arn)| (Query::GivenSecret, names::named_secret(names.account, region, arn))),
    );
    asked.extend(iam_quotas.then(|| (Query::Quotas, "*".to_owned())));
    asked.extend(oidc_providers.iter().map(|arn| (Query::OidcProvider, arn.clone())));
    asked.extend(warehouses.iter().flat_map(|id| of_warehouse(id, names)));
    asked.extend(subnets.iter().flat_map(of_subnets));
    for region in
        ingress.keys().map(|id| &id.region).chain(security_group_rules.iter().map(|(region, _)| region))
    {
        asked.insert((Query::SecurityGroupRules, "*".to_owned()));
        // AWS's own lists are of no account.
        asked.insert((Query::PrefixList, names.arn("ec2", region, "*", "prefix-list/*")));
    }
    asked.extend(databases.keys().flat_map(|at| of_connection(at, &at.database, names)));
    // What a user has is searched for in every database of the warehouse.
    let everywhere = holdings.keys().chain(roles_everywhere.keys());
    asked.extend(everywhere.flat_map(|at| of_connection(at, "*", names)));
    asked.extend(inventory.all_regions.then(|| (Query::Regions, "*".to_owned())));
    if !inventory.is_empty() {
        asked.insert((Query::Inventory, "*".to_owned()));
        asked.extend(wanted.lists_roles().then(|| (Query::Roles, "*".to_owned())));
        asked.extend(of_caller(names));
    }
    asked
}

/// What the operator may do is asked about the operator, whose name no spec has unless it assumes a role.
fn of_caller(names: &Names<'_>) -> Asked {
    let operators = match names.operator {
        Some(role) => vec![role.to_owned()],
        None => ["role/*", "user/*"].map(|any| names.arn("iam", "", names.account, any)).into(),
    };
    operators.into_iter().map(|arn| (Query::Caller, arn)).collect()
}

fn of_warehouse(id: &WarehouseId, names: &Names<'_>) -> Asked {
    match id.kind {
        WarehouseKind::Cluster => [(Query::Cluster, "*".to_owned())].into(),
        WarehouseKind::Workgroup => [
            (Query::Workgroup, names.warehouse(id)),
            (Query::Namespace, names.regional("redshift-serverless", &id.region, "namespace/*")),
        ]
        .into(),
    }
}

fn of_subnets(id: &WarehouseId) -> Asked {
    let group = (id.kind == WarehouseKind::Cluster).then_some(Query::ClusterSubnets);
    [Query::Subnets].into_iter().chain(group).map(|query| (query, "*".to_owned())).collect()
}

/// How the administrator logs in to a database, or speaks to it through the Data API.
fn of_connection(at: &Connection, database: &str, names: &Names<'_>) -> Asked {
    let id = &at.warehouse;
    let cluster = id.kind == WarehouseKind::Cluster;
    let redshift = |resource: String| names.regional("redshift", &id.region, &resource);
    let named_secret =
        |arn: &str| vec![(Query::AdminSecret, names::named_secret(names.account, &id.region, arn))];
    let managed_secret = || {
        let resource = managed_secret(id);
        vec![(Query::AdminSecret, names.regional("secretsmanager", &id.region, &resource))]
    };
    let as_caller = || match cluster {
        true => vec![(Query::LoginAsCaller, redshift(format!("dbname:{}/{database}", id.name)))],
        false => vec![(Query::LoginToWorkgroup, names.warehouse(id))],
    };
    let as_user = |user: Option<&str>| match user {
        Some(user) if is_of_identity(user) => as_caller(),
        // Who administers a cluster is told by the cluster.
        user if cluster => {
            let user = user.unwrap_or("*");
            let resources = [format!("dbuser:{}/{user}", id.name), format!("dbname:{}/{database}", id.name)];
            resources.map(|resource| (Query::LoginAsUser, redshift(resource))).into()
        }
        _ => as_caller(),
    };
    let login = match &at.admin {
        AdminAccess::Password { .. } => Vec::new(),
        AdminAccess::Secret { arn: Some(arn), .. } | AdminAccess::DataApi { secret: Some(arn), .. } => {
            named_secret(arn)
        }
        AdminAccess::Secret { arn: None, .. } => managed_secret(),
        AdminAccess::Temporary { user, .. } => as_user(user.as_deref()),
        AdminAccess::DataApi { secret: None, user: Some(user) } => as_user(Some(user)),
        AdminAccess::DataApi { secret: None, user: None } => {
            managed_secret().into_iter().chain(as_user(None)).collect()
        }
    };
    let statements = match &at.admin {
        AdminAccess::DataApi { .. } => {
            vec![(Query::Statement, names.warehouse(id)), (Query::StatementOfCaller, "*".to_owned())]
        }
        AdminAccess::Password { .. } | AdminAccess::Secret { .. } | AdminAccess::Temporary { .. } => {
            Vec::new()
        }
    };
    login.into_iter().chain(statements).collect()
}

/// The secret in which Redshift keeps an administrator's password: named after the cluster or the namespace, and the
/// administrator (Redshift Management Guide, "Managing Amazon Redshift admin passwords using AWS Secrets Manager").
fn managed_secret(id: &WarehouseId) -> String {
    match id.kind {
        WarehouseKind::Cluster => format!("secret:redshift!{}-*", id.name),
        WarehouseKind::Workgroup => "secret:redshift!*".to_owned(),
    }
}
