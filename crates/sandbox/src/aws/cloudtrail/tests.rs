use super::lookup::events;
use super::record;
use crate::aws::sts::issuer::mint;
use crate::endpoint::{ApiError, Call, Caller, Reply, World, Xml};
use crate::seed;
use serde_json::{Value, json};

fn recorded(world: &World, account: &str, lookup: Value) -> Vec<Value> {
    let mut call = Call::example("cloudtrail", "LookupEvents", &[], lookup);
    call.account = account.to_owned();
    let answer = events(&call, world.cloudtrail.get(account, "us-east-1")).unwrap();
    let list = answer["Events"].as_array().unwrap().clone();
    list.iter()
        .map(|event| serde_json::from_str(event["CloudTrailEvent"].as_str().unwrap()).unwrap())
        .collect()
}

fn by_name(name: &str) -> Value {
    json!({ "LookupAttributes": [{ "AttributeKey": "EventName", "AttributeValue": name }] })
}

#[test]
fn an_event_says_who_did_what_without_secrets() {
    let mut world = World::default();
    let call = Call::example("iam", "CreateAccessKey", &[("UserName", "sync")], json!({}));
    let key = Xml::new("AccessKey").text("AccessKeyId", "AKIAX").text("SecretAccessKey", "hush");
    record(&mut world, &call, &Ok(Reply::Fields(Xml::fields().child(key))));
    let list = recorded(&world, seed::ACCOUNT, by_name("CreateAccessKey"));
    let event = &list[0];
    assert_eq!(event["userIdentity"]["arn"], "arn:aws:iam::111122223333:user/admin");
    assert_eq!(
        (&event["eventSource"], &event["awsRegion"]),
        (&json!("iam.amazonaws.com"), &json!("us-east-1"))
    );
    assert_eq!(event["requestParameters"], json!({"userName": "sync"}));
    assert_eq!(event["responseElements"]["accessKey"]["accessKeyId"], "AKIAX");
    assert!(!event.to_string().contains("hush"));
}

#[test]
fn a_failure_carries_its_code() {
    let mut world = World::default();
    let call = Call::example("iam", "GetRole", &[("RoleName", "ghost")], json!({}));
    record(&mut world, &call, &Err(ApiError::not_found("NoSuchEntity", "gone")));
    let event = &recorded(&world, seed::ACCOUNT, json!({}))[0];
    assert_eq!((&event["errorCode"], &event["readOnly"]), (&json!("NoSuchEntityException"), &json!(true)));
}

/// A call with a Google token for a role of the seeded account.
fn web_identity() -> Call {
    let claims = json!({"sub": "108", "aud": "acme"});
    let token = mint(claims.as_object().unwrap(), Call::example("sts", "", &[], json!({})).now);
    let role = "arn:aws:iam::111122223333:role/vendor";
    let parameters = [("RoleArn", role), ("WebIdentityToken", &token)];
    let mut call = Call::example("sts", "AssumeRoleWithWebIdentity", &parameters, json!({}));
    (call.caller, call.account, call.access_key_id) = (Caller::Anonymous, String::new(), None);
    call
}

#[test]
fn who_comes_with_a_token_is_in_the_history_of_the_role() {
    let mut world = World::default();
    record(&mut world, &web_identity(), &Ok(Reply::Empty));
    record(&mut world, &web_identity(), &Err(ApiError::forbidden("AccessDenied", "no")));
    record(&mut world, &web_identity(), &Err(ApiError::bad_request("InvalidIdentityToken", "no")));
    let list = recorded(&world, seed::ACCOUNT, by_name("AssumeRoleWithWebIdentity"));
    assert_eq!(list.len(), 2, "a token that is not believed is not recorded");
    let identity = &list[1]["userIdentity"];
    assert_eq!(identity["principalId"], "accounts.google.com:acme:108");
    assert_eq!(identity["type"], "WebIdentityUser");
    assert!(!list[1].to_string().contains("eyJ"), "the token itself is hidden");
}

#[test]
fn a_role_of_another_account_sees_only_who_came_in() {
    let mut world = World::default();
    let role = ("RoleArn", "arn:aws:iam::999988887777:role/x");
    let call = Call::example("sts", "AssumeRole", &[role], json!({}));
    record(&mut world, &call, &Err(ApiError::forbidden("AccessDenied", "no")));
    assert_eq!(recorded(&world, "999988887777", json!({})).len(), 0);
    record(&mut world, &call, &Ok(Reply::Empty));
    assert_eq!(recorded(&world, "999988887777", json!({})).len(), 1);
    assert_eq!(recorded(&world, seed::ACCOUNT, json!({})).len(), 2);
}

#[test]
fn pages_and_bad_questions() {
    let mut world = World::default();
    for n in 0..5 {
        let name = format!("r{n}");
        let call = Call::example("iam", "GetRole", &[("RoleName", &name)], json!({}));
        record(&mut world, &call, &Ok(Reply::Empty));
    }
    let history = world.cloudtrail.get(seed::ACCOUNT, "us-east-1");
    let ask = |question: Value| events(&Call::example("cloudtrail", "LookupEvents", &[], question), history);
    let first = ask(json!({"MaxResults": 3})).unwrap();
    assert_eq!(first["Events"][0]["Resources"][0]["ResourceName"], "r4", "the newest first");
    let rest = ask(json!({"MaxResults": 3, "NextToken": first["NextToken"]})).unwrap();
    assert_eq!(rest["Events"].as_array().unwrap().len(), 2);
    assert!(rest.get("NextToken").is_none());
    let two = json!({"AttributeKey": "EventName", "AttributeValue": "x"});
    for (question, code) in [
        (json!({"MaxResults": 51}), "InvalidMaxResultsException"),
        (json!({"LookupAttributes": [two, two]}), "InvalidLookupAttributesException"),
        (json!({"StartTime": 2, "EndTime": 1}), "InvalidTimeRangeException"),
        (json!({"NextToken": "no"}), "InvalidNextTokenException"),
    ] {
        assert_eq!(ask(question).unwrap_err().code, code);
    }
}
