//! Roles and what IAM refuses as a trust policy.

use crate::checks::Checks;
use crate::iam_policies::{enforcing, tag};
use crate::policies::{
    ACCOUNT, is_document, on_objects, policy, trusting_the_account, trusting_with_external_id,
};
use serde_json::json;

pub async fn roles(mut check: Checks) {
    let (_sandbox, iam) = enforcing().await;
    let trust = trusting_with_external_id("abc");
    let create = || iam.create_role().role_name("strict").assume_role_policy_document(&trust);
    check.by("IAM API Reference, CreateRole");
    let full =
        create().path("/strict/").description("exports").max_session_duration(7200).tags(tag("k", "v"));
    check
        .ok("a role has its path in its ARN, and an id that begins with AROA", full.send(), |answer| {
            answer.role().is_some_and(|role| {
                role.arn == format!("arn:aws:iam::{ACCOUNT}:role/strict/strict")
                    && role.role_id.starts_with("AROA")
            })
        })
        .await;
    check.refused("its name is taken", "EntityAlreadyExists", create().send()).await;
    let get = || iam.get_role().role_name("strict").send();
    check.by("IAM API Reference, GetRole");
    check
        .ok("trust, longest session, tags and description are told", get(), |answer| {
            answer.role().is_some_and(|role| {
                role.max_session_duration() == Some(7200)
                    && is_document(role.assume_role_policy_document(), &trust)
                    && role.tags() == [tag("k", "v")]
                    && role.description() == Some("exports")
            })
        })
        .await;
    let update = iam.update_role().role_name("strict").max_session_duration(3600).description("new").send();
    update.await.expect("an update");
    check.by("IAM API Reference, UpdateRole");
    check
        .ok("longest session and description can be changed", get(), |answer| {
            answer.role().is_some_and(|role| {
                role.max_session_duration() == Some(3600) && role.description() == Some("new")
            })
        })
        .await;
    let trusts =
        |text: &str| iam.update_assume_role_policy().role_name("strict").policy_document(text).send();
    trusts(&trusting_the_account()).await.expect("a trust policy");
    check.by("IAM API Reference, UpdateAssumeRolePolicy");
    check
        .ok("the trust can be changed", get(), |answer| {
            let document = answer.role().and_then(|role| role.assume_role_policy_document());
            is_document(document, &trusting_the_account())
        })
        .await;
    check.refused("to JSON only", "MalformedPolicyDocument", trusts("{")).await;
    iam.tag_role().role_name("strict").tags(tag("b", "2")).send().await.expect("a tag");
    iam.untag_role().role_name("strict").tag_keys("k").send().await.expect("one less");
    check.by("IAM API Reference, ListRoleTags");
    let tags = iam.list_role_tags().role_name("strict").send();
    check.ok("tags come and go", tags, |answer| answer.tags() == [tag("b", "2")]).await;
}

pub async fn trust_policies(mut check: Checks) {
    let (_sandbox, iam) = enforcing().await;
    let statement = |extra: serde_json::Value| {
        let mut statement =
            json!({ "Effect": "Allow", "Principal": { "AWS": ACCOUNT }, "Action": "sts:AssumeRole" });
        for (member, value) in extra.as_object().into_iter().flatten() {
            statement[member] = value.clone();
        }
        policy(statement)
    };
    let ghost = json!({ "AWS": format!("arn:aws:iam::{ACCOUNT}:user/ghost") });
    let refused = [
        ("a trust policy is JSON", "{not json".to_owned()),
        (
            "a trust policy names a principal",
            policy(json!({ "Effect": "Allow", "Action": "sts:AssumeRole" })),
        ),
        ("a trust policy names no resource", statement(json!({ "Resource": "*" }))),
        ("a trust policy allows actions of STS only", statement(json!({ "Action": "s3:GetObject" }))),
        ("a principal of the account exists", statement(json!({ "Principal": ghost }))),
    ];
    check.by("IAM User Guide, AWS JSON policy elements: Principal");
    for (index, (fact, document)) in refused.iter().enumerate() {
        let name = format!("refused{index}");
        let create = iam.create_role().role_name(name).assume_role_policy_document(document).send();
        check.refused(fact, "MalformedPolicyDocument", create).await;
    }
    check.by("IAM API Reference, CreateRole");
    let long = iam.create_role().role_name("long").assume_role_policy_document(trusting_the_account());
    let long = long.max_session_duration(4_000_000).send();
    check.refused("a session lasts at most 12 hours", "ValidationError", long).await;
    let name = iam
        .create_role()
        .role_name("no name!")
        .assume_role_policy_document(on_objects("s3:GetObject"))
        .send();
    check.refused("a role's name has no blanks and exclamation marks", "ValidationError", name).await;
}
