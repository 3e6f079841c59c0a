//! The doctor of a spec: what keeps the vendor out of what the spec connects it to.

use provision_sandbox::seed;
use serde_json::json;

use super::call::{Call, arn_of, document, trust_of};
use super::{begins_with, enforcing, ids};
use crate::account::{Account, US_AND_EU};

const ROLE: &str = "acme-us-transfer";
const US: [&str; 4] = ["doctor", US_AND_EU, "--destination", "us"];
const SUBJECT: &str = "108000002380243782158";

fn applied() -> Account {
    let account = enforcing();
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account
}

/// The vendor itself, with a token as the spec describes it.
fn vendor(account: &Account) -> Call {
    let claims = json!({ "sub": SUBJECT, "azp": SUBJECT, "aud": "acme-org" });
    let nobody = ("AKIANOBODYNOBODYNOBO".to_owned(), "none".to_owned(), None);
    Call {
        token: Some(account.sandbox.token(claims.as_object().expect("an object"))),
        ..Call::new(nobody, &arn_of(ROLE))
    }
}

#[test]
fn before_the_first_apply_that_is_the_next_step() {
    let run = enforcing().expect(4, &[&US[..], &["--json"]].concat());
    assert_eq!(ids(&run)[0], "ROLE_DOES_NOT_EXIST", "{}", run.out);
    let hint = run.json()["findings"][0]["hint"].as_str().expect("a hint").to_owned();
    assert!(hint.starts_with(&format!("Run provision apply {US_AND_EU}")), "{hint}");
}

#[test]
fn nothing_is_found_after_an_apply() {
    let account = applied();
    let run = account.expect(0, &["doctor", US_AND_EU, "--json"]);
    assert_eq!(ids(&run), Vec::<String>::new(), "{}", run.out);
    let run = account.expect(0, &["doctor", US_AND_EU, "--fix", "--yes"]);
    assert!(run.out.contains("Nothing that was read keeps accounts.google.com"), "{}", run.out);
}

#[test]
fn a_trust_policy_that_denies_the_vendor_is_named_and_mended_by_the_spec() {
    let account = applied();
    let good = trust_of(&account, ROLE);
    for (from, to) in
        [(SUBJECT, "108000002380243782159"), ("acme-org", "another-org"), ("WithWebIdentity", "WithSAML")]
    {
        account
            .sandbox
            .cloud()
            .world()
            .iam
            .accounts
            .of(seed::ACCOUNT)
            .roles
            .get_mut(ROLE)
            .expect("the role")
            .trust = good.replace(from, to);
        account.wait(vendor(&account).send(&account)).expect_err("the vendor is out");
        let run = account.expect(4, &[&US[..], &["--json"]].concat());
        assert_eq!(ids(&run)[0], "TOKEN_NOT_ADMITTED", "{to}: {}", run.out);
        let message = run.json()["findings"][0]["message"].as_str().expect("a message").to_owned();
        let fixed = account.expect(0, &[&US[..], &["--fix", "--yes"]].concat());
        assert!(begins_with(&fixed, &message), "{}", fixed.out);
        assert!(fixed.says("is allowed now"), "{}", fixed.out);
        account.wait(vendor(&account).send(&account)).expect("the vendor is in");
        assert_eq!(account.expect(0, &["plan", US_AND_EU]).code, 0);
    }
}

#[test]
fn a_role_that_is_gone_is_made_again() {
    let account = applied();
    let iam = account.iam();
    account.wait(async {
        let attached = iam.list_attached_role_policies().role_name(ROLE).send().await.expect("policies");
        for policy in attached.attached_policies.unwrap_or_default() {
            let detach = iam.detach_role_policy().role_name(ROLE);
            detach.policy_arn(policy.policy_arn.expect("its ARN")).send().await.expect("it is detached");
        }
        iam.delete_role().role_name(ROLE).send().await.expect("it is gone");
    });
    let run = account.expect(4, &[&US[..], &["--json"]].concat());
    assert_eq!(ids(&run)[0], "ROLE_DOES_NOT_EXIST", "{}", run.out);
    account.expect(0, &[&US[..], &["--fix", "--yes"]].concat());
    account.wait(vendor(&account).send(&account)).expect("the vendor is in");
}

#[test]
fn what_differs_from_the_spec_besides_the_role_is_told_too() {
    let account = applied();
    account.sql("cluster analytics in us-east-1", &["REVOKE CREATE ON DATABASE dev FROM transfer_user"]);
    let run = account.expect(4, &[&US[..], &["--json"]].concat());
    assert_eq!(ids(&run), ["DATABASE_PRIVILEGE_MISSING"], "{}", run.out);
    // It is nothing that --fix touches.
    let run = account.expect(4, &[&US[..], &["--fix", "--yes"]].concat());
    assert!(run.err.contains("lies elsewhere"), "{}", run.err);
    let iam = account.iam();
    let policy = format!("arn:aws:iam::{}:policy/acme-us-transfer-policy", seed::ACCOUNT);
    let attached = account.wait(iam.list_attached_role_policies().role_name(ROLE).send()).expect("policies");
    let own = attached.attached_policies.unwrap_or_default().into_iter().find_map(|one| one.policy_arn);
    let own = own.unwrap_or(policy);
    account.wait(iam.detach_role_policy().role_name(ROLE).policy_arn(&own).send()).expect("it is detached");
    let run = account.expect(4, &[&US[..], &["--json"]].concat());
    assert!(ids(&run).contains(&"IDENTITY_POLICY_MISSING".to_owned()), "{}", run.out);
    account.expect(0, &[&US[..], &["--fix", "--yes"]].concat());
    let run = account.expect(4, &[&US[..], &["--json"]].concat());
    assert_eq!(ids(&run), ["DATABASE_PRIVILEGE_MISSING"], "{}", run.out);
}

#[test]
fn a_role_of_somebody_else_is_not_touched_by_a_spec() {
    let account = enforcing();
    let create = account.iam().create_role().role_name(ROLE);
    let trust = document(
        &json!([{ "Effect": "Allow", "Principal": { "Service": "lambda.amazonaws.com" }, "Action": "sts:AssumeRole" }]),
    );
    account.wait(create.assume_role_policy_document(&trust).send()).expect("a role");
    let before = trust_of(&account, ROLE);
    let run = account.expect(5, &[&US[..], &["--fix", "--yes"]].concat());
    assert!(run.err.contains("nothing says that provision made it"), "{}", run.err);
    assert_eq!(trust_of(&account, ROLE), before);
}
