//! IAM as a caller sees it through the SDK.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

#[path = "../common/mod.rs"]
mod common;
mod pages;

use aws_sdk_iam::types::{EntityType, Tag};
use common::{admin, iam, refusal, sandbox};

const READ: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#;
const GOOGLE: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Federated":"accounts.google.com"},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{"StringEquals":{"accounts.google.com:sub":"1"}}}]}"#;

fn decoded(document: &str) -> serde_json::Value {
    let text = percent_encoding::percent_decode_str(document).decode_utf8().unwrap();
    serde_json::from_str(&text).unwrap()
}

#[tokio::test]
async fn a_role_comes_back_as_it_was_made() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let tag = Tag::builder().key("team").value("data").build().unwrap();
    iam.create_role()
        .role_name("transfer")
        .path("/vendors/")
        .description("Transfers")
        .max_session_duration(7200)
        .assume_role_policy_document(GOOGLE)
        .tags(tag.clone())
        .send()
        .await
        .unwrap();
    let role = iam.get_role().role_name("transfer").send().await.unwrap().role.unwrap();
    assert_eq!(role.arn, "arn:aws:iam::111122223333:role/vendors/transfer");
    assert!(role.role_id.starts_with("AROA") && role.role_id.len() == 21, "{}", role.role_id);
    assert_eq!((role.max_session_duration, role.description.as_deref()), (Some(7200), Some("Transfers")));
    assert_eq!(role.tags, Some(vec![tag]));
    assert_eq!(decoded(&role.assume_role_policy_document.unwrap()), decoded(GOOGLE));
}

#[tokio::test]
async fn names_are_unique_ignoring_case_but_found_only_as_written() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    iam.create_role().role_name("Transfer").assume_role_policy_document(TRUST).send().await.unwrap();
    let again = iam.create_role().role_name("transfer").assume_role_policy_document(TRUST).send().await;
    assert_eq!(refusal(again).0, "EntityAlreadyExists");
    let other_case = iam.get_role().role_name("transfer").send().await;
    assert_eq!(
        refusal(other_case),
        ("NoSuchEntity".into(), "The role with name transfer cannot be found.".into())
    );
}

#[tokio::test]
async fn documents_are_refused_in_the_words_of_iam() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let trust =
        |body: &str| format!(r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow",{body}}}]}}"#);
    for (document, message) in [
        ("{".to_owned(), "This policy contains invalid Json"),
        (trust(r#""Action":"sts:AssumeRole""#), "Missing required field Principal"),
        (
            trust(r#""Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole","Resource":"*""#),
            "Has prohibited field Resource",
        ),
        (
            trust(r#""Principal":{"AWS":"111122223333"},"Action":"s3:GetObject""#),
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            trust(r#""Principal":"*","Action":"sts:AssumeRole""#),
            r#"AssumeRolepolicy contained an invalid principal: "STAR":"*"."#,
        ),
        (
            trust(r#""Principal":{"AWS":[]},"Action":"sts:AssumeRole""#),
            "Invalid principal in policy: com.amazon.balsa.error.InvalidPolicyException: The passed in policy has a \
             statement with no principals!",
        ),
        (
            trust(r#""Principal":{"AWS":"arn:aws:iam::111122223333:user/ghost"},"Action":"sts:AssumeRole""#),
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/ghost""#,
        ),
        (
            trust(r#""Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Action":"sts:AssumeRole""#),
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:root""#,
        ),
        (
            trust(r#""Principal":{"AWS":"arn:aws:iam::111122223333:role/*"},"Action":"sts:AssumeRole""#),
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/*""#,
        ),
        (
            trust(r#""Principal":{"Service":"ec2"},"Action":"sts:AssumeRole""#),
            r#"Invalid principal in policy: "SERVICE":"ec2""#,
        ),
        (
            trust(
                r#""Principal":{"Federated":"arn:aws:iam::1:role/x"},"Action":"sts:AssumeRoleWithWebIdentity""#,
            ),
            "Federated principals must be valid domain names or SAML metadata ARNs",
        ),
    ] {
        let result = iam.create_role().role_name("r").assume_role_policy_document(&document).send().await;
        assert_eq!(refusal(result), ("MalformedPolicyDocument".into(), message.into()), "{document}");
    }
    for (document, message) in [
        ("{".to_owned(), "Syntax errors in policy."),
        (r#"{"Version":"2012-10-17"}"#.to_owned(), "Syntax errors in policy."),
        (READ.replace("2012-10-17", "2008-10-17"), "Policy document must be version 2012-10-17 or greater."),
        (
            READ.replace("s3:GetObject", "GetObject"),
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.",
        ),
        (READ.replace("arn:aws:s3:::b/*", "b/*"), r#"Resource b/* must be in ARN format or "*"."#),
        (
            READ.replace(r#""Effect""#, r#""Principal":"*","Effect""#),
            "Policy document should not specify a principal.",
        ),
    ] {
        let result = iam.create_policy().policy_name("p").policy_document(&document).send().await;
        assert_eq!(refusal(result), ("MalformedPolicyDocument".into(), message.into()), "{document}");
    }
    let curly = READ.replace("s3:GetObject\"", "s3:GetObject\u{201d}");
    let result = iam.create_policy().policy_name("p").policy_document(curly).send().await;
    assert_eq!(refusal(result).0, "ValidationError");
}

#[tokio::test]
async fn a_deleted_and_recreated_principal_is_not_trusted_again() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    iam.create_role().role_name("caller").assume_role_policy_document(TRUST).send().await.unwrap();
    let trust = TRUST.replace("111122223333", "arn:aws:iam::111122223333:role/caller");
    iam.create_role().role_name("target").assume_role_policy_document(&trust).send().await.unwrap();
    let principal = async || {
        let role = iam.get_role().role_name("target").send().await.unwrap().role.unwrap();
        let document = decoded(&role.assume_role_policy_document.unwrap());
        document["Statement"][0]["Principal"]["AWS"].as_str().unwrap().to_owned()
    };
    assert_eq!(principal().await, "arn:aws:iam::111122223333:role/caller");
    iam.delete_role().role_name("caller").send().await.unwrap();
    iam.create_role().role_name("caller").assume_role_policy_document(TRUST).send().await.unwrap();
    let dead = principal().await;
    assert!(dead.starts_with("AROA"), "{dead}");
    iam.update_assume_role_policy().role_name("target").policy_document(&trust).send().await.unwrap();
    assert_eq!(principal().await, "arn:aws:iam::111122223333:role/caller");
}

#[tokio::test]
async fn an_account_id_becomes_the_root_arn() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let role = iam.create_role().role_name("r").assume_role_policy_document(TRUST).send().await.unwrap();
    let document = decoded(role.role.unwrap().assume_role_policy_document.as_deref().unwrap());
    assert_eq!(document["Statement"][0]["Principal"]["AWS"], "arn:aws:iam::111122223333:root");
}

#[tokio::test]
async fn a_sixth_version_needs_a_place() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let policy =
        iam.create_policy().policy_name("p").policy_document(READ).send().await.unwrap().policy.unwrap();
    let arn = policy.arn.unwrap();
    let version =
        || iam.create_policy_version().policy_arn(&arn).policy_document(READ).set_as_default(true).send();
    for _ in 2..=5 {
        version().await.unwrap();
    }
    assert_eq!(refusal(version().await).0, "LimitExceeded");
    let default = iam.delete_policy_version().policy_arn(&arn).version_id("v5").send().await;
    assert_eq!(refusal(default).0, "DeleteConflict");
    iam.delete_policy_version().policy_arn(&arn).version_id("v1").send().await.unwrap();
    let sixth = version().await.unwrap().policy_version.unwrap();
    assert_eq!((sixth.version_id.as_deref(), sixth.is_default_version), (Some("v6"), true));
    let delete = refusal(iam.delete_policy().policy_arn(&arn).send().await);
    assert!(delete.1.starts_with("This policy has more than one version."), "{delete:?}");
}

#[tokio::test]
async fn what_is_in_use_cannot_be_deleted() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let policy =
        iam.create_policy().policy_name("p").policy_document(READ).send().await.unwrap().policy.unwrap();
    let arn = policy.arn.unwrap();
    iam.create_role().role_name("r").assume_role_policy_document(TRUST).send().await.unwrap();
    for _ in 0..2 {
        iam.attach_role_policy().role_name("r").policy_arn(&arn).send().await.unwrap();
    }
    iam.put_role_policy().role_name("r").policy_name("i").policy_document(READ).send().await.unwrap();
    iam.create_instance_profile().instance_profile_name("ip").send().await.unwrap();
    iam.add_role_to_instance_profile().instance_profile_name("ip").role_name("r").send().await.unwrap();
    let uses = iam.get_policy().policy_arn(&arn).send().await.unwrap().policy.unwrap().attachment_count;
    assert_eq!(uses, Some(1));
    assert_eq!(refusal(iam.delete_policy().policy_arn(&arn).send().await).0, "DeleteConflict");

    let delete = async || refusal(iam.delete_role().role_name("r").send().await).1;
    assert_eq!(delete().await, "Cannot delete entity, must detach all policies first.");
    iam.detach_role_policy().role_name("r").policy_arn(&arn).send().await.unwrap();
    assert_eq!(delete().await, "Cannot delete entity, must delete policies first.");
    iam.delete_role_policy().role_name("r").policy_name("i").send().await.unwrap();
    assert_eq!(delete().await, "Cannot delete entity, must remove roles from instance profile first.");
    iam.remove_role_from_instance_profile().instance_profile_name("ip").role_name("r").send().await.unwrap();
    assert_eq!(delete().await, "");
    iam.delete_policy().policy_arn(&arn).send().await.unwrap();
}

#[tokio::test]
async fn quotas_are_limits_of_iam_and_say_so() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    iam.create_role().role_name("r").assume_role_policy_document(TRUST).send().await.unwrap();
    for n in 0..11 {
        let policy =
            iam.create_policy().policy_name(format!("p{n}")).policy_document(READ).send().await.unwrap();
        let arn = policy.policy.unwrap().arn.unwrap();
        let attached = refusal(iam.attach_role_policy().role_name("r").policy_arn(arn).send().await);
        match n {
            10 => assert_eq!(
                attached,
                ("LimitExceeded".into(), "Cannot exceed quota for PoliciesPerRole: 10".into())
            ),
            _ => assert_eq!(attached.0, "OK"),
        }
    }
    let subjects: Vec<_> = (0..120).map(|n| format!("{n:021}")).collect();
    let long = GOOGLE.replace(r#":"1""#, &format!(":{}", serde_json::json!(subjects)));
    let result = iam.update_assume_role_policy().role_name("r").policy_document(long).send().await;
    assert_eq!(
        refusal(result),
        ("LimitExceeded".into(), "Cannot exceed quota for ACLSizePerRole: 2048".into())
    );
}

#[tokio::test]
async fn one_sweep_shows_the_account_page_by_page() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    for n in 0..5 {
        iam.create_role().role_name(format!("r{n}")).assume_role_policy_document(TRUST).send().await.unwrap();
        iam.put_role_policy()
            .role_name(format!("r{n}"))
            .policy_name("i")
            .policy_document(READ)
            .send()
            .await
            .unwrap();
    }
    let (mut names, mut marker, mut pages) = (Vec::new(), None, 0);
    loop {
        let request = iam.get_account_authorization_details().filter(EntityType::Role).max_items(2);
        let page = request.set_marker(marker).send().await.unwrap();
        assert!(page.user_detail_list.unwrap_or_default().is_empty());
        for role in page.role_detail_list.unwrap_or_default() {
            let inline = role.role_policy_list.unwrap();
            names.push(role.role_name.unwrap());
            if names.last().unwrap().starts_with('r') && names.last().unwrap() != "reporting" {
                assert_eq!(decoded(inline[0].policy_document.as_deref().unwrap()), decoded(READ));
            }
        }
        pages += 1;
        marker = page.marker;
        if !page.is_truncated {
            break;
        }
    }
    assert_eq!(names, ["r0", "r1", "r2", "r3", "r4", "reporting"]);
    assert_eq!(pages, 3);
    let policies =
        iam.get_account_authorization_details().filter(EntityType::LocalManagedPolicy).send().await.unwrap();
    let policies = policies.policies.unwrap();
    assert_eq!(policies[0].policy_name.as_deref(), Some("reporting-read"));
    assert_eq!(policies[0].attachment_count, Some(1));
}

#[tokio::test]
async fn a_user_key_signs_until_it_is_switched_off() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    iam.create_user().user_name("sync").path("/vendors/").send().await.unwrap();
    let key = iam.create_access_key().user_name("sync").send().await.unwrap().access_key.unwrap();
    let own = common::Key { id: key.access_key_id.clone(), secret: key.secret_access_key, token: None };
    let who = async || common::sts(&sandbox, &own).get_caller_identity().send().await;
    assert_eq!(who().await.unwrap().arn.unwrap(), "arn:aws:iam::111122223333:user/vendors/sync");
    let used = iam.get_access_key_last_used().access_key_id(&own.id).send().await.unwrap();
    assert_eq!(used.access_key_last_used.unwrap().service_name, "sts");
    iam.update_access_key()
        .user_name("sync")
        .access_key_id(&own.id)
        .status("Inactive".into())
        .send()
        .await
        .unwrap();
    assert_eq!(refusal(who().await).0, "InvalidClientTokenId");
    assert_eq!(refusal(iam.delete_user().user_name("sync").send().await).0, "DeleteConflict");
    iam.delete_access_key().user_name("sync").access_key_id(&own.id).send().await.unwrap();
    iam.delete_user().user_name("sync").send().await.unwrap();
}

#[tokio::test]
async fn bad_parameters_are_named() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let role = |name: &str| iam.create_role().role_name(name).assume_role_policy_document(TRUST);
    for (request, part) in [
        (role("a b"), "The specified value for roleName is invalid."),
        (role(&"x".repeat(65)), "less than or equal to 64"),
        (role("r").max_session_duration(100), "greater than or equal to 3600"),
        (role("r").path("vendors"), "The specified value for path is invalid."),
        (role("r").description("a \u{2018}curly\u{2019} quote"), "at 'description'"),
        (role("r").tags(Tag::builder().key("a!").value("v").build().unwrap()), "tags.1.member.key"),
    ] {
        let (code, message) = refusal(request.send().await);
        assert_eq!(code, "ValidationError", "{message}");
        assert!(message.contains(part), "{message}");
    }
    let reserved = role("r").tags(Tag::builder().key("aws:x").value("v").build().unwrap()).send().await;
    assert_eq!(refusal(reserved).0, "InvalidInput");
}

#[tokio::test]
async fn a_shared_provider_needs_its_control() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let trust = |condition: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Federated":"arn:aws:iam::111122223333:oidc-provider/app.terraform.io"}},"Action":"sts:AssumeRoleWithWebIdentity","Condition":{{{condition}}}}}]}}"#
        )
    };
    let audience = r#""StringEquals":{"app.terraform.io:aud":"aws.workload.identity"}"#;
    let subject = format!(r#"{audience},"StringLike":{{"app.terraform.io:sub":"organization:acme:*"}}"#);
    for (condition, code) in [(audience, "MalformedPolicyDocument"), (&subject, "OK")] {
        let result =
            iam.create_role().role_name("ci").assume_role_policy_document(trust(condition)).send().await;
        assert_eq!(refusal(result).0, code, "{condition}");
    }
    // Google's is not among them: AWS takes a trust policy without any condition.
    let open = GOOGLE.split(r#","Condition""#).next().unwrap().to_owned() + "}]}";
    let result = iam.create_role().role_name("open").assume_role_policy_document(open).send().await;
    assert_eq!(refusal(result).0, "OK");
}

#[tokio::test]
async fn what_a_user_cannot_have_is_listed_as_nothing() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    assert_eq!(iam.list_mfa_devices().send().await.unwrap().mfa_devices.len(), 0);
    assert!(iam.list_ssh_public_keys().send().await.unwrap().ssh_public_keys.unwrap_or_default().is_empty());
    let profile = refusal(iam.get_login_profile().user_name("admin").send().await);
    assert_eq!(profile, ("NoSuchEntity".into(), "Login Profile for User admin cannot be found.".into()));
}

#[tokio::test]
async fn a_user_has_two_access_keys_at_most_and_they_can_be_switched_off() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    iam.create_user().user_name("vendor").send().await.unwrap();
    let create = || iam.create_access_key().user_name("vendor").send();
    let first = create().await.unwrap().access_key.unwrap();
    create().await.unwrap();
    assert_eq!(
        refusal(create().await),
        ("LimitExceeded".into(), "Cannot exceed quota for AccessKeysPerUser: 2".into())
    );
    let last_used = async || {
        let answer = iam.get_access_key_last_used().access_key_id(&first.access_key_id).send().await.unwrap();
        answer.access_key_last_used.unwrap().service_name
    };
    assert_eq!(last_used().await, "N/A");
    let key =
        common::Key { id: first.access_key_id.clone(), secret: first.secret_access_key.clone(), token: None };
    let sts = common::sts(&sandbox, &key);
    sts.get_caller_identity().send().await.unwrap();
    assert_eq!(last_used().await, "sts");
    let inactive = aws_sdk_iam::types::StatusType::Inactive;
    let update = iam.update_access_key().user_name("vendor").access_key_id(&first.access_key_id);
    update.status(inactive).send().await.unwrap();
    assert_eq!(refusal(sts.get_caller_identity().send().await).0, "InvalidClientTokenId");
}

#[tokio::test]
async fn whatever_a_user_has_keeps_it_from_being_deleted() {
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    iam.create_user().user_name("u").send().await.unwrap();
    let conflict = async |what: &str| {
        let (code, message) = refusal(iam.delete_user().user_name("u").send().await);
        assert_eq!(code, "DeleteConflict", "{message}");
        assert!(message.contains(what), "{message}");
    };
    let weak = iam.create_login_profile().user_name("u").password("weak").send().await;
    assert_eq!(refusal(weak).0, "PasswordPolicyViolation");
    iam.create_login_profile().user_name("u").password("Correct-horse-1").send().await.unwrap();
    conflict("must delete login profile first").await;
    iam.delete_login_profile().user_name("u").send().await.unwrap();
    assert_eq!(refusal(iam.get_login_profile().user_name("u").send().await).0, "NoSuchEntity");

    let device = iam.create_virtual_mfa_device().virtual_mfa_device_name("phone").send().await.unwrap();
    let serial = device.virtual_mfa_device.unwrap().serial_number;
    assert_eq!(serial, "arn:aws:iam::111122223333:mfa/phone");
    let enable = |second: &str| {
        let call =
            iam.enable_mfa_device().user_name("u").serial_number(&serial).authentication_code1("123456");
        call.authentication_code2(second).send()
    };
    assert_eq!(refusal(enable("123456").await).0, "InvalidAuthenticationCode");
    enable("654321").await.unwrap();
    assert_eq!(iam.list_mfa_devices().user_name("u").send().await.unwrap().mfa_devices().len(), 1);
    conflict("must delete MFA device first").await;
    assert_eq!(
        refusal(iam.delete_virtual_mfa_device().serial_number(&serial).send().await).0,
        "DeleteConflict"
    );
    iam.deactivate_mfa_device().user_name("u").serial_number(&serial).send().await.unwrap();
    iam.delete_virtual_mfa_device().serial_number(&serial).send().await.unwrap();

    let body = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExample u@example";
    let ssh = iam.upload_ssh_public_key().user_name("u").ssh_public_key_body(body).send().await.unwrap();
    let ssh = ssh.ssh_public_key.unwrap().ssh_public_key_id;
    conflict("must remove referenced objects first").await;
    iam.delete_ssh_public_key().user_name("u").ssh_public_key_id(ssh).send().await.unwrap();

    let made = iam.upload_signing_certificate().user_name("u").certificate_body("PEM").send().await.unwrap();
    conflict("must delete certificates first").await;
    let id = made.certificate.unwrap().certificate_id;
    iam.delete_signing_certificate().user_name("u").certificate_id(id).send().await.unwrap();

    let service = "codecommit.amazonaws.com";
    let made = iam.create_service_specific_credential().user_name("u").service_name(service).send().await;
    let made = made.unwrap().service_specific_credential.unwrap();
    conflict("must remove referenced objects first").await;
    let id = made.service_specific_credential_id;
    iam.delete_service_specific_credential()
        .user_name("u")
        .service_specific_credential_id(id)
        .send()
        .await
        .unwrap();
    iam.delete_user().user_name("u").send().await.unwrap();
}

/// One result for an action, whatever it is asked about, with the decision for each resource below it.
#[tokio::test]
async fn a_principals_policies_are_simulated() {
    use aws_sdk_iam::types::{ContextEntry, ContextKeyTypeEnum, PolicyEvaluationDecisionType as Decision};
    let sandbox = sandbox().await;
    let iam = iam(&sandbox, &admin());
    let policy = |document: &str| iam.create_policy().policy_name("bound").policy_document(document).send();
    let boundary =
        policy(r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#);
    let boundary = boundary.await.unwrap().policy.unwrap().arn.unwrap();
    let made = iam.create_role().role_name("operator").path("/people/").permissions_boundary(boundary);
    let role = made.assume_role_policy_document(TRUST).send().await.unwrap().role.unwrap().arn;
    let document = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Allow","Action":["s3:GetObject","iam:GetRole"],"Resource":["arn:aws:s3:::b/*","arn:aws:iam::*:role/*"]},
        {"Effect":"Allow","Action":"iam:AttachRolePolicy","Resource":"*","Condition":{"ArnEquals":{"iam:PolicyARN":"arn:aws:iam::aws:policy/x"}}}]}"#;
    iam.put_role_policy()
        .role_name("operator")
        .policy_name("own")
        .policy_document(document)
        .send()
        .await
        .unwrap();
    let ask = |action: &str, resources: &[&str]| {
        let resources = resources.iter().map(ToString::to_string).collect();
        iam.simulate_principal_policy()
            .policy_source_arn(&role)
            .action_names(action)
            .set_resource_arns(Some(resources))
    };
    let answer = ask("s3:GetObject", &["arn:aws:s3:::b/1", "arn:aws:s3:::c/1"]).send().await.unwrap();
    let [result] = answer.evaluation_results() else { panic!("{answer:?}") };
    assert_eq!(result.eval_decision, Decision::ImplicitDeny);
    let specific = result.resource_specific_results().iter();
    let specific: Vec<_> =
        specific.map(|one| (one.eval_resource_name.as_str(), one.eval_resource_decision.clone())).collect();
    assert_eq!(
        specific,
        [("arn:aws:s3:::b/1", Decision::Allowed), ("arn:aws:s3:::c/1", Decision::ImplicitDeny)]
    );
    // The boundary does not allow what the role's own policy does.
    let answer = ask("iam:GetRole", &["arn:aws:iam::111122223333:role/x"]).send().await.unwrap();
    let result = &answer.evaluation_results()[0];
    assert_eq!(result.eval_decision, Decision::ImplicitDeny);
    let detail = result.permissions_boundary_decision_detail.as_ref().unwrap();
    assert!(!detail.allowed_by_permissions_boundary);
    // What a condition asks about and nobody told.
    let attach = || ask("iam:AttachRolePolicy", &["arn:aws:iam::111122223333:role/x"]);
    let answer = attach().send().await.unwrap();
    assert_eq!(answer.evaluation_results()[0].missing_context_values(), ["iam:PolicyARN"]);
    let told = ContextEntry::builder()
        .context_key_name("iam:PolicyARN")
        .context_key_type(ContextKeyTypeEnum::String)
        .context_key_values("arn:aws:iam::aws:policy/x");
    let answer = attach().context_entries(told.build()).send().await.unwrap();
    assert!(answer.evaluation_results()[0].missing_context_values().is_empty());
    // A session is no principal, and one that is not there has no policies.
    for (source, code) in [
        ("arn:aws:sts::111122223333:assumed-role/operator/me", "InvalidInput"),
        ("arn:aws:iam::111122223333:role/ghost", "NoSuchEntity"),
    ] {
        let refused = iam.simulate_principal_policy().policy_source_arn(source).action_names("s3:GetObject");
        assert_eq!(refusal(refused.send().await).0, code, "{source}");
    }
}
