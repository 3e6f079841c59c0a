//! As a shell script for the AWS CLI and psql.

use serde_json::{Value, json};

use super::setup::{Setup, WORKGROUP_ID};
use crate::kinds::{ABORT_UPLOAD_DAYS, LIFECYCLE_RULE, OWNERSHIP};
use crate::templates::{TemplateError, Templates};

/// The script. What exists already ends it.
///
/// # Errors
/// The template needs a value that the deployment does not have.
pub fn files(setup: &Setup<'_>) -> Result<Vec<(String, String)>, TemplateError> {
    let mut values = json!(setup);
    let encryption = json!({ "Rules": [{ "ApplyServerSideEncryptionByDefault": setup.encryption() }] });
    values["encryption"] = compact(&encryption);
    values["lifecycle"] = compact(&lifecycle(setup));
    values["rules"] = compact(&rules(setup));
    let tags = setup.tags();
    values["rule_tagging"] = compact(&json!([{ "ResourceType": "security-group-rule", "Tags": tags }]));
    values["bucket_tagging"] = compact(&json!({ "TagSet": tags }));
    values["tag_set"] = compact(&tags);
    values["ownership_controls"] = compact(&json!({ "Rules": [{ "ObjectOwnership": OWNERSHIP }] }));
    values["workgroup_marker"] = json!(WORKGROUP_ID);
    words(&mut values, setup);
    let script = Templates::embedded().export("export/setup.sh", &values)?;
    Ok(vec![("setup.sh".to_owned(), script)])
}

/// What the script says that it does.
fn words(values: &mut Value, setup: &Setup<'_>) {
    let say = |what: &str, name: Option<&String>| json!(name.map(|name| format!("{what} {name}")));
    let bucket = setup.deployment.bucket.as_ref();
    values["bucket_words"] = say("the bucket", bucket.map(|bucket| &bucket.name));
    values["password_words"] = say("new password for", setup.password_of.as_ref());
    for (at, one) in setup.identities.iter().enumerate() {
        let values = &mut values["identities"][at];
        values["policy_words"] = say("the policy", one.policy.as_ref().map(|policy| &policy.name));
        values["role_words"] = say("the role", one.role.as_ref().map(|role| &role.name));
        values["user_words"] = say("the IAM user", one.user.as_ref().map(|user| &user.name));
    }
}

/// As one argument.
fn compact(value: &Value) -> Value {
    Value::String(value.to_string())
}

fn lifecycle(setup: &Setup<'_>) -> Value {
    let Some(bucket) = &setup.deployment.bucket else { return Value::Null };
    let mut rule = json!({
        "ID": LIFECYCLE_RULE,
        "Status": "Enabled",
        "Filter": { "Prefix": bucket.prefix.clone().unwrap_or_default() },
        "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": ABORT_UPLOAD_DAYS },
    });
    if bucket.expire_days > 0 {
        rule["Expiration"] = json!({ "Days": bucket.expire_days });
    }
    json!({ "Rules": [rule] })
}

/// One permission for all addresses; the port is put in when it is known.
fn rules(setup: &Setup<'_>) -> Value {
    let description = &setup.rule_description;
    let ranges = |cidrs: &[String], key: &str| -> Value {
        cidrs.iter().map(|cidr| json!({ key: cidr, "Description": description })).collect()
    };
    let mut permission = json!({ "IpProtocol": "tcp", "FromPort": "PORT", "ToPort": "PORT" });
    if !setup.ipv4.is_empty() {
        permission["IpRanges"] = ranges(&setup.ipv4, "CidrIp");
    }
    if !setup.ipv6.is_empty() {
        permission["Ipv6Ranges"] = ranges(&setup.ipv6, "CidrIpv6");
    }
    json!([permission])
}
