//! Redshift Serverless: namespaces and workgroups.

use crate::checks::Checks;
use crate::common::{admin, clients, started};
use crate::policies::ACCOUNT;
use provision_sandbox::Options;

pub async fn workgroups(mut check: Checks) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    // The seeded workgroup is in another region.
    let serverless = clients::serverless(&sandbox, "us-east-1", &admin());
    let ec2 = clients::ec2(&sandbox, "us-east-1", &admin());
    let made = ec2.create_security_group().group_name("strict").description("strict").send().await;
    let group = made.expect("a group").group_id.expect("an id");
    check.by("Redshift Serverless API Reference, CreateNamespace");
    let namespace = serverless
        .create_namespace()
        .namespace_name("strict")
        .db_name("dev")
        .admin_username("admin")
        .admin_user_password("Passw0rd1")
        .send();
    check
        .ok("a namespace has its database", namespace, |answer| {
            answer.namespace().and_then(|namespace| namespace.db_name()) == Some("dev")
        })
        .await;
    check.by("Redshift Serverless API Reference, CreateWorkgroup");
    let workgroup = serverless
        .create_workgroup()
        .workgroup_name("strict-group")
        .namespace_name("strict")
        .base_capacity(8)
        .publicly_accessible(true)
        .security_group_ids(&group)
        .port(5439)
        .send();
    check
        .ok("a workgroup is made for a namespace", workgroup, |answer| {
            answer.workgroup().and_then(|workgroup| workgroup.namespace_name()) == Some("strict")
        })
        .await;
    sandbox.cloud().advance(600);
    check.by("Redshift Serverless API Reference, GetWorkgroup");
    let got = |name: &str| serverless.get_workgroup().workgroup_name(name).send();
    check
        .ok("endpoint, groups and reach are told", got("strict-group"), |answer| {
            answer.workgroup().is_some_and(|workgroup| {
                workgroup.security_group_ids() == [group.clone()]
                    && workgroup.publicly_accessible() == Some(true)
                    && workgroup.endpoint().is_some_and(|endpoint| {
                        endpoint.port() == Some(5439)
                            && endpoint.address().is_some_and(|name| !name.is_empty())
                    })
            })
        })
        .await;
    check.refused("one that is not there is not told", "ResourceNotFoundException", got("ghost")).await;
    check.by("Redshift Serverless API Reference, ListWorkgroups");
    let listed = serverless.list_workgroups().send();
    check
        .ok("a region lists its own workgroups", listed, |answer| {
            answer.workgroups().iter().filter_map(|found| found.workgroup_name()).eq(["strict-group"])
        })
        .await;
    check.by("Redshift Serverless API Reference, GetNamespace");
    let namespace = serverless.get_namespace().namespace_name("strict").send();
    check
        .ok("a namespace is told", namespace, |answer| {
            answer.namespace().and_then(|namespace| namespace.admin_username()) == Some("admin")
        })
        .await;
    check.by("Redshift Serverless API Reference, GetCredentials");
    let login = serverless.get_credentials().workgroup_name("strict-group").db_name("dev").send();
    check
        .ok("the caller gets a login of its own name", login, |answer| {
            answer.db_user() == Some("IAM:admin") && answer.db_password().is_some_and(|text| !text.is_empty())
        })
        .await;
}

/// Roles that a namespace can assume.
pub async fn roles(mut check: Checks) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    sandbox.cloud().world().serverless.of(ACCOUNT, "eu-west-1").settle_seconds = 60;
    let serverless = clients::serverless(&sandbox, "eu-west-1", &admin());
    let arn = |name: &str| format!("arn:aws:iam::{ACCOUNT}:role/{name}");
    let change = || serverless.update_namespace().namespace_name("analytics");
    let got = || serverless.get_namespace().namespace_name("analytics").send();
    check.by("hashicorp/terraform-provider-aws#39268");
    let alone = change().default_iam_role_arn(arn("a")).send();
    check.refused("a default role comes with the whole list", "ValidationException", alone).await;
    check.by("Redshift Serverless API Reference, UpdateNamespace");
    let both = change().iam_roles(arn("a")).iam_roles(arn("b")).default_iam_role_arn(arn("a")).send();
    check
        .ok("roles and their default are set", both, |answer| {
            answer.namespace().is_some_and(|space| {
                let modifying = space.status().map(|status| status.as_str()) == Some("MODIFYING");
                modifying && space.default_iam_role_arn() == Some(arn("a").as_str())
            })
        })
        .await;
    let early = change().iam_roles(arn("b")).send();
    check.refused("a namespace that is being modified is not changed", "ConflictException", early).await;
    sandbox.cloud().advance(60);
    check.by("hashicorp/terraform-provider-aws#26624");
    check
        .ok("roles are told in words of their own", got(), |answer| {
            let told =
                ["a", "b"].map(|name| format!("IamRole(applyStatus=in-sync, iamRoleArn={})", arn(name)));
            answer.namespace().is_some_and(|space| space.iam_roles() == told)
        })
        .await;
    check.by("Redshift Serverless API Reference, UpdateNamespace");
    let fewer = change().iam_roles(arn("b")).send();
    check
        .ok("the list that is given is the whole list", fewer, |answer| {
            answer.namespace().is_some_and(|space| space.iam_roles().len() == 1)
        })
        .await;
}
