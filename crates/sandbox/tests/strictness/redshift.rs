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
    check.by("Redshift API Reference, ModifyCluster");
    let modify = redshift.modify_cluster().cluster_identifier("strict").publicly_accessible(false).send();
    check.ok("a cluster can be made private", modify, |_| true).await;
}

/// Roles that a cluster can assume.
pub async fn roles(mut check: Checks) {
    let (sandbox, redshift) = start().await;
    let iam = clients::iam(&sandbox, "us-east-1", &admin());
    let arn = |name: &str| format!("arn:aws:iam::{ACCOUNT}:role/{name}");
    for (name, service) in [("copier", "redshift.amazonaws.com"), ("stranger", "ec2.amazonaws.com")] {
        let trust = format!(
            r#"{{"Version": "2012-10-17", "Statement": {{"Effect": "Allow", "Action": "sts:AssumeRole",
                "Principal": {{"Service": "{service}"}}}}}}"#
        );
        let made = iam.create_role().role_name(name).assume_role_policy_document(trust).send().await;
        made.expect("a role");
    }
    sandbox.cloud().world().redshift.of(ACCOUNT, "us-east-1").settle_seconds = 60;
    let change = || redshift.modify_cluster_iam_roles().cluster_identifier("analytics");
    let status = |cluster: Option<&Cluster>, wanted: (&str, &str)| {
        cluster.is_some_and(|cluster| {
            let roles = cluster.iam_roles().iter().map(|role| (role.iam_role_arn(), role.apply_status()));
            let copier = arn("copier");
            cluster.cluster_status() == Some(wanted.0) && roles.eq([(Some(copier.as_str()), Some(wanted.1))])
        })
    };
    check.by("hashicorp/terraform-provider-aws#19113");
    for name in ["ghost", "stranger"] {
        let refused = change().add_iam_roles(arn(name)).send();
        check.refused("a role must trust Redshift", "InvalidParameterValue", refused).await;
    }
    check.by("Redshift API Reference, ClusterIamRole");
    let added = change().add_iam_roles(arn("copier")).send();
    check
        .ok("a role is being added", added, |answer| status(answer.cluster(), ("modifying", "adding")))
        .await;
    check.by("Redshift API Reference, ModifyClusterIamRoles");
    let early = change().remove_iam_roles(arn("copier")).send();
    check.refused("a cluster that is being modified is not available", "InvalidClusterState", early).await;
    sandbox.cloud().advance(60);
    check.by("Redshift API Reference, ClusterIamRole");
    let found = redshift.describe_clusters().cluster_identifier("analytics").send();
    check
        .ok("a role is added", found, |answer| status(answer.clusters().first(), ("available", "in-sync")))
        .await;
    check.by("aws/aws-sdk-go#4462");
    let default = change().default_iam_role_arn(arn("stranger")).send();
    check.refused("the default role is one of them", "InvalidParameterValue", default).await;
    check.by("Redshift API Reference, ClusterIamRole");
    let removed = change().remove_iam_roles(arn("copier")).send();
    check
        .ok("a role is being removed", removed, |answer| status(answer.cluster(), ("modifying", "removing")))
        .await;
    sandbox.cloud().advance(60);
    let found = redshift.describe_clusters().cluster_identifier("analytics").send();
    check.ok("a role is removed", found, |answer| answer.clusters()[0].iam_roles().is_empty()).await;
    check.by("Redshift Management Guide, Quotas and limits in Amazon Redshift");
    {
        let mut world = sandbox.cloud().world();
        let clusters = &mut world.redshift.of(ACCOUNT, "us-east-1").clusters;
        clusters.get_mut("analytics").expect("the cluster").roles =
            (0..50).map(|number| arn(&format!("copier-{number}"))).collect();
    }
    let one_more = change().add_iam_roles(arn("copier")).send();
    check.refused("a cluster has at most fifty roles", "InvalidParameterValue", one_more).await;
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
