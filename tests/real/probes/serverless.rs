//! Redshift Serverless: namespaces and workgroups.

use std::sync::Arc;

use crate::account::Account;
use crate::checks::Checks;

pub async fn workgroups(account: Arc<Account>, mut check: Checks) {
    // The seeded workgroup is in another region.
    let (serverless, ec2, sandbox) = (account.serverless(), account.ec2(), account.sandbox());
    let made = ec2.create_security_group().group_name("strict").description("strict").send().await;
    let group = made.expect("a group").group_id.expect("an id");
    let namespace = serverless
        .create_namespace()
        .namespace_name("strict")
        .db_name("dev")
        .admin_username("admin")
        .admin_user_password("Passw0rd1")
        .send();
    check
        .ok("serverless-namespace-made", namespace, |answer| {
            answer.namespace().and_then(|namespace| namespace.db_name()) == Some("dev")
        })
        .await;
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
        .ok("serverless-workgroup-made", workgroup, |answer| {
            answer.workgroup().and_then(|workgroup| workgroup.namespace_name()) == Some("strict")
        })
        .await;
    sandbox.cloud().advance(600);
    let got = |name: &str| serverless.get_workgroup().workgroup_name(name).send();
    check
        .ok("serverless-workgroup-told", got("strict-group"), |answer| {
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
    let listed = serverless.list_workgroups().send();
    check
        .ok("serverless-workgroups-listed", listed, |answer| {
            answer.workgroups().iter().filter_map(|found| found.workgroup_name()).eq(["strict-group"])
        })
        .await;
    let namespace = serverless.get_namespace().namespace_name("strict").send();
    check
        .ok("serverless-namespace-told", namespace, |answer| {
            answer.namespace().and_then(|namespace| namespace.admin_username()) == Some("admin")
        })
        .await;
}

/// What the product reads of the workgroup that is there.
pub async fn described(account: Arc<Account>, mut check: Checks) {
    for database in &account.databases {
        let Some(name) = database.workgroup_name() else { continue };
        let serverless = database.access.serverless();
        let found = serverless.get_workgroup().workgroup_name(&name).send();
        let found = check
            .ok("serverless-workgroup-read", found, |answer| {
                answer.workgroup().is_some_and(|workgroup| {
                    let endpoint = workgroup.endpoint();
                    endpoint.and_then(|endpoint| endpoint.port()).is_some()
                        && !workgroup.security_group_ids().is_empty()
                        && !workgroup.subnet_ids().is_empty()
                        && workgroup.namespace_name().is_some()
                })
            })
            .await;
        let workgroup = found.workgroup.expect("a workgroup");
        // The id is no name: eight, four, four, four and twelve digits.
        let id = workgroup.workgroup_arn.as_deref().and_then(|arn| arn.rsplit_once(":workgroup/"));
        let digits: Vec<_> = id.iter().flat_map(|(_, id)| id.split('-').map(str::len)).collect();
        check.holds("serverless-workgroup-arn", digits == [8, 4, 4, 4, 12], &digits);
        let namespace = workgroup.namespace_name.unwrap_or_default();
        let read = serverless.get_namespace().namespace_name(&namespace).send();
        check
            .ok("serverless-namespace-read", read, |answer| {
                answer.namespace().is_some_and(|found| {
                    found.admin_username().is_some() && found.namespace_name() == Some(&namespace)
                })
            })
            .await;
        let listed = serverless.list_namespaces().send();
        check
            .ok("serverless-namespaces-listed", listed, |answer| {
                answer.namespaces().iter().any(|found| found.namespace_name() == Some(&namespace))
            })
            .await;
        let login = serverless.get_credentials().workgroup_name(&name).db_name(&database.name).send();
        check
            .ok("serverless-credentials", login, |answer| {
                answer.db_user().is_some_and(|name| name.starts_with("IAM:") || name.starts_with("IAMR:"))
                    && answer.db_password().is_some_and(|text| !text.is_empty())
            })
            .await;
    }
    let serverless = account.serverless();
    let ghost = serverless.get_workgroup().workgroup_name("provision-probe-ghost").send();
    check.refused("serverless-workgroup-missing", "ResourceNotFoundException", ghost).await;
    let ghost = serverless.get_namespace().namespace_name("provision-probe-ghost").send();
    check.refused("serverless-namespace-missing", "ResourceNotFoundException", ghost).await;
}

/// Roles that a namespace can assume.
pub async fn roles(account: Arc<Account>, mut check: Checks) {
    let sandbox = account.sandbox();
    sandbox.cloud().world().serverless.of(&account.id, "eu-west-1").settle_seconds = 60;
    let serverless = account.in_region("eu-west-1").serverless();
    let arn = |name: &str| account.iam_arn(&format!("role/{name}"));
    let change = || serverless.update_namespace().namespace_name("analytics");
    let got = || serverless.get_namespace().namespace_name("analytics").send();
    let alone = change().default_iam_role_arn(arn("a")).send();
    check.refused("serverless-default-role", "ValidationException", alone).await;
    let both = change().iam_roles(arn("a")).iam_roles(arn("b")).default_iam_role_arn(arn("a")).send();
    check
        .ok("serverless-roles-set", both, |answer| {
            answer.namespace().is_some_and(|space| {
                let modifying = space.status().map(|status| status.as_str()) == Some("MODIFYING");
                modifying && space.default_iam_role_arn() == Some(arn("a").as_str())
            })
        })
        .await;
    let early = change().iam_roles(arn("b")).send();
    check.refused("serverless-roles-early", "ConflictException", early).await;
    sandbox.cloud().advance(60);
    check
        .ok("serverless-roles-told", got(), |answer| {
            let told =
                ["a", "b"].map(|name| format!("IamRole(applyStatus=in-sync, iamRoleArn={})", arn(name)));
            answer.namespace().is_some_and(|space| space.iam_roles() == told)
        })
        .await;
    let fewer = change().iam_roles(arn("b")).send();
    check
        .ok("serverless-roles-replaced", fewer, |answer| {
            answer.namespace().is_some_and(|space| space.iam_roles().len() == 1)
        })
        .await;
}
