//! Provisioned clusters and the credentials for them.

use std::sync::Arc;

use crate::account::Account;
use crate::checks::Checks;
use aws_sdk_redshift::Client;
use aws_sdk_redshift::types::{Cluster, Tag};
use provision_sandbox::Sandbox;

/// The id of the default VPC's default group.
async fn default_group(account: &Account) -> String {
    let ec2 = account.ec2();
    let vpcs = ec2.describe_vpcs().send().await.expect("VPCs").vpcs.expect("VPCs");
    let vpc = vpcs.iter().find(|vpc| vpc.is_default() == Some(true)).and_then(|vpc| vpc.vpc_id());
    let groups =
        ec2.describe_security_groups().send().await.expect("groups").security_groups.expect("groups");
    let found =
        groups.into_iter().find(|group| group.vpc_id() == vpc && group.group_name() == Some("default"));
    found.and_then(|group| group.group_id).expect("a default group")
}

pub async fn clusters(account: Arc<Account>, mut check: Checks) {
    let redshift = account.redshift();
    let sandbox = account.sandbox();
    let group = default_group(&account).await;
    let create = || {
        redshift
            .create_cluster()
            .cluster_identifier("strict")
            .node_type("ra3.xlplus")
            .master_username("admin")
            .master_user_password("Passw0rd1")
    };
    let made = create()
        .db_name("dev")
        .cluster_type("multi-node")
        .number_of_nodes(2)
        .vpc_security_group_ids(&group)
        .publicly_accessible(true)
        .port(5439)
        .encrypted(true)
        .tags(Tag::builder().key("k").value("v").build());
    check
        .ok("redshift-cluster-made", made.send(), |answer| {
            answer.cluster().and_then(|cluster| cluster.cluster_status()) == Some("creating")
        })
        .await;
    check.refused("redshift-cluster-taken", "ClusterAlreadyExists", create().send()).await;
    settle(sandbox, &redshift).await;
    type Fact<'f> = (&'static str, &'f (dyn Fn(&Cluster) -> bool + Sync));
    let facts: [Fact<'_>; 7] = [
        ("redshift-cluster-database", &|cluster| {
            (cluster.cluster_identifier(), cluster.db_name()) == (Some("strict"), Some("dev"))
        }),
        ("redshift-cluster-groups", &|cluster| {
            let groups = cluster.vpc_security_groups().iter();
            groups.filter_map(|group| group.vpc_security_group_id()).eq([group.as_str()])
        }),
        ("redshift-cluster-endpoint", &|cluster| {
            cluster.endpoint().is_some_and(|endpoint| {
                endpoint.port() == Some(5439) && endpoint.address().is_some_and(|address| !address.is_empty())
            })
        }),
        ("redshift-cluster-public", &|cluster| cluster.publicly_accessible() == Some(true)),
        ("redshift-cluster-available", &|cluster| {
            (cluster.cluster_status(), cluster.node_type()) == (Some("available"), Some("ra3.xlplus"))
        }),
        ("redshift-cluster-vpc", &|cluster| cluster.vpc_id().is_some() && cluster.tags().len() == 1),
        ("redshift-cluster-namespace", &|cluster| {
            cluster.cluster_namespace_arn().is_some_and(|arn| arn.contains(":namespace:"))
        }),
    ];
    for (fact, holds) in facts {
        let found = redshift.describe_clusters().cluster_identifier("strict").send();
        check.ok(fact, found, |answer| matches!(answer.clusters(), [cluster] if holds(cluster))).await;
    }
    let modify = redshift.modify_cluster().cluster_identifier("strict").publicly_accessible(false).send();
    check.ok("redshift-cluster-private", modify, |_| true).await;
}

/// Roles that a cluster can assume.
pub async fn roles(account: Arc<Account>, mut check: Checks) {
    let (redshift, iam, sandbox) = (account.redshift(), account.iam(), account.sandbox());
    let arn = |name: &str| account.iam_arn(&format!("role/{name}"));
    for (name, service) in [("copier", "redshift.amazonaws.com"), ("stranger", "ec2.amazonaws.com")] {
        let trust = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {{"Service": "{service}"}}}}}}"#
        );
        let made = iam.create_role().role_name(name).assume_role_policy_document(trust).send().await;
        made.expect("a role");
    }
    sandbox.cloud().world().redshift.of(&account.id, "us-east-1").settle_seconds = 60;
    let change = || redshift.modify_cluster_iam_roles().cluster_identifier("analytics");
    let status = |cluster: Option<&Cluster>, wanted: (&str, &str)| {
        cluster.is_some_and(|cluster| {
            let roles = cluster.iam_roles().iter().map(|role| (role.iam_role_arn(), role.apply_status()));
            let copier = arn("copier");
            cluster.cluster_status() == Some(wanted.0) && roles.eq([(Some(copier.as_str()), Some(wanted.1))])
        })
    };
    for name in ["ghost", "stranger"] {
        let refused = change().add_iam_roles(arn(name)).send();
        check.refused("redshift-role-trust", "InvalidParameterValue", refused).await;
    }
    let added = change().add_iam_roles(arn("copier")).send();
    check.ok("redshift-role-adding", added, |answer| status(answer.cluster(), ("modifying", "adding"))).await;
    let early = change().remove_iam_roles(arn("copier")).send();
    check.refused("redshift-role-early", "InvalidClusterState", early).await;
    sandbox.cloud().advance(60);
    let found = redshift.describe_clusters().cluster_identifier("analytics").send();
    check
        .ok("redshift-role-added", found, |answer| {
            status(answer.clusters().first(), ("available", "in-sync"))
        })
        .await;
    let default = change().default_iam_role_arn(arn("stranger")).send();
    check.refused("redshift-role-default", "InvalidParameterValue", default).await;
    let removed = change().remove_iam_roles(arn("copier")).send();
    check
        .ok("redshift-role-removing", removed, |answer| status(answer.cluster(), ("modifying", "removing")))
        .await;
    sandbox.cloud().advance(60);
    let found = redshift.describe_clusters().cluster_identifier("analytics").send();
    check.ok("redshift-role-removed", found, |answer| answer.clusters()[0].iam_roles().is_empty()).await;
    {
        let mut world = sandbox.cloud().world();
        let clusters = &mut world.redshift.of(&account.id, "us-east-1").clusters;
        clusters.get_mut("analytics").expect("the cluster").roles =
            (0..50).map(|number| arn(&format!("copier-{number}"))).collect();
    }
    let one_more = change().add_iam_roles(arn("copier")).send();
    check.refused("redshift-role-limit", "InvalidParameterValue", one_more).await;
}

/// Lets the sandbox's clock go on until the cluster is there.
async fn settle(sandbox: &Sandbox, redshift: &Client) {
    for _ in 0..100 {
        let found =
            redshift.describe_clusters().cluster_identifier("strict").send().await.expect("the cluster");
        if found.clusters().iter().any(|cluster| cluster.cluster_status() == Some("available")) {
            return;
        }
        sandbox.cloud().advance(5);
    }
}

/// What the product reads of the cluster that is there.
pub async fn described(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        let Some(name) = database.cluster_name() else { continue };
        let redshift = database.access.redshift();
        let found = redshift.describe_clusters().cluster_identifier(&name).send();
        let found = check
            .ok("redshift-cluster-read", found, |answer| {
                matches!(answer.clusters(), [cluster]
                    if cluster.endpoint().and_then(|endpoint| endpoint.port()).is_some()
                        && cluster.vpc_id().is_some()
                        && cluster.availability_zone().is_some()
                        && cluster.master_username().is_some()
                        && cluster.publicly_accessible().is_some()
                        && !cluster.vpc_security_groups().is_empty())
            })
            .await;
        let group = found.clusters()[0].cluster_subnet_group_name().unwrap_or_default().to_owned();
        let subnets = redshift.describe_cluster_subnet_groups().cluster_subnet_group_name(group).send();
        check
            .ok("redshift-subnet-group-read", subnets, |answer| {
                let subnets = answer.cluster_subnet_groups().iter().flat_map(|group| group.subnets());
                let mut zones = subnets.map(|subnet| {
                    let zone = subnet.subnet_availability_zone();
                    subnet.subnet_identifier().is_some() && zone.and_then(|zone| zone.name()).is_some()
                });
                zones.next() == Some(true)
            })
            .await;
    }
    let redshift = account.redshift();
    let ghost = redshift.describe_clusters().cluster_identifier("provision-probe-ghost").send();
    check.refused("redshift-cluster-missing", "ClusterNotFound", ghost).await;
    let ghost = redshift.describe_cluster_subnet_groups();
    let ghost = ghost.cluster_subnet_group_name("provision-probe-ghost").send();
    check.refused("redshift-subnet-group-missing", "ClusterSubnetGroupNotFoundFault", ghost).await;
    let ghost = redshift.modify_cluster_iam_roles().cluster_identifier("provision-probe-ghost");
    let ghost = ghost.add_iam_roles(account.iam_arn("role/provision-probe-ghost")).send();
    check.refused("redshift-role-cluster-missing", "ClusterNotFound", ghost).await;
}

pub async fn credentials(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        let Some(name) = database.cluster_name() else { continue };
        let redshift = database.access.redshift();
        let get =
            || redshift.get_cluster_credentials().cluster_identifier(&name).db_user("provision-probe-etl");
        let made = get().db_name(&database.name).auto_create(true).duration_seconds(900).send();
        check
            .ok("redshift-credentials", made, |answer| {
                answer.db_user() == Some("IAMA:provision-probe-etl")
                    && answer.db_password().is_some_and(|text| !text.is_empty())
            })
            .await;
        let plain = get().auto_create(false).send();
        check
            .ok("redshift-credentials-of-nobody", plain, |answer| {
                answer.db_user() == Some("IAM:provision-probe-etl")
            })
            .await;
        let own = redshift.get_cluster_credentials_with_iam().cluster_identifier(&name);
        check
            .ok("redshift-credentials-with-iam", own.db_name(&database.name).send(), |answer| {
                answer.db_user().is_some_and(|name| name.starts_with("IAM:") || name.starts_with("IAMR:"))
                    && answer.db_password().is_some_and(|text| !text.is_empty())
            })
            .await;
    }
    let ghost = account.redshift().get_cluster_credentials().cluster_identifier("provision-probe-ghost");
    let ghost = ghost.db_user("provision-probe-etl").send();
    check.refused("redshift-credentials-missing", "ClusterNotFound", ghost).await;
}
