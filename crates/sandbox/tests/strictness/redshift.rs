//! Provisioned clusters and the credentials for them.

use crate::checks::Checks;
use crate::common::{admin, clients, started};
use crate::policies::ACCOUNT;
use aws_sdk_redshift::Client;
use aws_sdk_redshift::types::{Cluster, Tag};
use provision_sandbox::{Options, Sandbox};

async fn start() -> (Sandbox, Client) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let redshift = clients::redshift(&sandbox, "us-east-1", &admin());
    (sandbox, redshift)
}

/// The id of the default VPC's default group.
async fn default_group(sandbox: &Sandbox) -> String {
    let ec2 = clients::ec2(sandbox, "us-east-1", &admin());
    let vpcs = ec2.describe_vpcs().send().await.expect("VPCs").vpcs.expect("VPCs");
    let vpc = vpcs.iter().find(|vpc| vpc.is_default() == Some(true)).and_then(|vpc| vpc.vpc_id());
    let groups =
        ec2.describe_security_groups().send().await.expect("groups").security_groups.expect("groups");
    let found =
        groups.into_iter().find(|group| group.vpc_id() == vpc && group.group_name() == Some("default"));
    found.and_then(|group| group.group_id).expect("a default group")
}

pub async fn clusters(mut check: Checks) {
    let (sandbox, redshift) = start().await;
    let group = default_group(&sandbox).await;
    let create = || {
        redshift
            .create_cluster()
            .cluster_identifier("strict")
            .node_type("ra3.xlplus")
            .master_username("admin")
            .master_user_password("Passw0rd1")
    };
    check.by("Redshift API Reference, CreateCluster");
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
        .ok("a cluster is made and begins with creating", made.send(), |answer| {
            answer.cluster().and_then(|cluster| cluster.cluster_status()) == Some("creating")
        })
        .await;
    check.refused("its identifier is taken", "ClusterAlreadyExists", create().send()).await;
    settle(&sandbox, &redshift).await;
    let facts: [(&str, &(dyn Fn(&Cluster) -> bool + Sync)); 7] = [
        ("identifier and database are what was asked for", &|cluster| {
            (cluster.cluster_identifier(), cluster.db_name()) == (Some("strict"), Some("dev"))
        }),
        ("its VPC security groups are told", &|cluster| {
            let groups = cluster.vpc_security_groups().iter();
            groups.filter_map(|group| group.vpc_security_group_id()).eq([group.as_str()])
        }),
        ("its endpoint has the port asked for", &|cluster| {
            cluster.endpoint().is_some_and(|endpoint| {
                endpoint.port() == Some(5439)
                    && endpoint.address().is_some_and(|name| name.starts_with("strict."))
            })
        }),
        ("it is public if that was asked for", &|cluster| cluster.publicly_accessible() == Some(true)),
        ("it becomes available, with the nodes asked for", &|cluster| {
            (cluster.cluster_status(), cluster.node_type()) == (Some("available"), Some("ra3.xlplus"))
        }),
        ("VPC and tags are told", &|cluster| cluster.vpc_id().is_some() && cluster.tags().len() == 1),
        ("the ARN of its namespace is told", &|cluster| {
            cluster.cluster_namespace_arn().is_some_and(|arn| arn.contains(":namespace:"))
        }),
    ];
    check.by("Redshift API Reference, Cluster");
    for (fact, holds) in facts {
        let found = redshift.describe_clusters().cluster_identifier("strict").send();
        check.ok(fact, found, |answer| matches!(answer.clusters(), [cluster] if holds(cluster))).await;
    }
    check.by("Redshift API Reference, DescribeClusters");
    let ghost = redshift.describe_clusters().cluster_identifier("ghost").send();
    check.refused("a cluster that is not there is not described", "ClusterNotFound", ghost).await;
    check.by("Redshift API Reference, ModifyClusterIamRoles");
    let role = format!("arn:aws:iam::{ACCOUNT}:role/reporting");
    let roles = redshift.modify_cluster_iam_roles().cluster_identifier("strict").add_iam_roles(&role).send();
    check
        .ok("a role is attached", roles, |answer| {
            let roles = answer.cluster().map_or(&[][..], |cluster| cluster.iam_roles());
            roles.iter().filter_map(|role| role.iam_role_arn()).eq([role.as_str()])
        })
        .await;
    check.by("Redshift API Reference, ModifyCluster");
    let modify = redshift.modify_cluster().cluster_identifier("strict").publicly_accessible(false).send();
    check.ok("a cluster can be made private", modify, |_| true).await;
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

pub async fn credentials(mut check: Checks) {
    let (_sandbox, redshift) = start().await;
    check.by("Redshift API Reference, GetClusterCredentials");
    let get = |cluster: &str| redshift.get_cluster_credentials().cluster_identifier(cluster).db_user("etl");
    let made = get("analytics").db_name("dev").auto_create(true).send();
    check
        .ok("the user's name tells that IAM made the login", made, |answer| {
            answer.db_user() == Some("IAMA:etl") && answer.db_password().is_some_and(|text| !text.is_empty())
        })
        .await;
    let ghost = get("ghost").send();
    check.refused("a cluster that is not there gives none", "ClusterNotFound", ghost).await;
    check.by("Redshift API Reference, GetClusterCredentialsWithIAM");
    let own =
        redshift.get_cluster_credentials_with_iam().cluster_identifier("analytics").db_name("dev").send();
    check
        .ok("the caller's own name becomes the user's", own, |answer| {
            answer.db_user() == Some("IAM:admin") && answer.db_password().is_some_and(|text| !text.is_empty())
        })
        .await;
}
