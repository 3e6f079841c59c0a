//! The seeded namespace and workgroup.

use super::model::{self, Namespace, Tags, Workgroup};
use crate::{
    aws::{ec2, redshift::Placement, secrets},
    endpoint::{Timestamp, World, id},
    seed::{WAREHOUSE_ADMIN, WAREHOUSE_PASSWORD, WORKGROUP},
};
use provision_iam::partition::of_region_or_default;

pub(super) fn seed(world: &mut World, account: &str, region: &str) {
    let placement = Placement::of(world, account, region);
    let now = Timestamp::wall();
    let arn = |kind: &str, id: &str| {
        format!("arn:{}:redshift-serverless:{region}:{account}:{kind}/{id}", of_region_or_default(region))
    };
    let (namespace_id, workgroup_id) = (id::uuid(), id::uuid());
    let mut namespace = Namespace {
        name: WORKGROUP.to_owned(),
        arn: arn("namespace", &namespace_id),
        id: namespace_id,
        created: now,
        database: "dev".to_owned(),
        admin: WAREHOUSE_ADMIN.to_owned(),
        admin_password: WAREHOUSE_PASSWORD.to_owned(),
        admin_secret: None,
        kms_key: "AWS_OWNED_KMS_KEY".to_owned(),
        roles: Vec::new(),
        default_role: None,
        modifying: None,
        log_exports: Vec::new(),
        tags: [("team".to_owned(), "data".to_owned())].into(),
        seeded: true,
    };
    let secret = secrets::Managed {
        name: format!("redshift!{WORKGROUP}-{WAREHOUSE_ADMIN}"),
        description: format!("Secret for the Amazon Redshift Serverless namespace {}", namespace.arn),
        username: WAREHOUSE_ADMIN,
        password: WAREHOUSE_PASSWORD,
        owner_tag: ("aws:redshift-serverless:namespaceArn", namespace.arn.clone()),
    };
    namespace.admin_secret = Some(secrets::put_managed(world, account, region, now, secret));
    let workgroup = Workgroup {
        name: WORKGROUP.to_owned(),
        arn: arn("workgroup", &workgroup_id),
        id: workgroup_id,
        account: account.to_owned(),
        region: region.to_owned(),
        namespace: WORKGROUP.to_owned(),
        created: now,
        passing: None,
        base_capacity: 8,
        max_capacity: None,
        port: 5439,
        publicly_accessible: true,
        enhanced_vpc_routing: false,
        vpc: placement.vpc,
        subnets: placement.public_subnets.into_keys().collect(),
        security_groups: vec![placement.security_group],
        parameters: model::PARAMETERS.map(|(key, value)| (key.to_owned(), value.to_owned())).into(),
        tags: Tags::new(),
        listens: None,
        shows_listener: true,
        seeded: true,
    };
    let network = ec2::network(&mut world.ec2, account, region);
    network.group_users.insert(workgroup.arn.clone(), workgroup.security_groups.clone());
    let state = world.serverless.of(account, region);
    state.namespaces.insert(namespace.name.clone(), namespace);
    state.workgroups.insert(workgroup.name.clone(), workgroup);
}
