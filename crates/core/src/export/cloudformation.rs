//! As a template of CloudFormation. It has no resource that runs SQL: the statements are beside it, and in its metadata.

use serde_json::{Map, Value, json};

use super::setup::{Setup, SetupIdentity, WORKGROUP_ID};
use crate::kinds::{ABORT_UPLOAD_DAYS, LIFECYCLE_RULE, OWNERSHIP};

/// The template and the statements; with `import` also what a change set of the type IMPORT is told of what exists.
pub fn files(setup: &Setup<'_>, import: bool) -> Vec<(String, String)> {
    let sql: Vec<_> = setup.statements.iter().map(|statement| format!("{statement};")).collect();
    let resources = resources(setup, import);
    let script = ("setup.sql".to_owned(), script(setup, &sql));
    // CloudFormation takes no template without a resource: such a vendor has a database user alone.
    if resources.as_object().is_none_or(|all| all.is_empty()) {
        return vec![script];
    }
    let mut metadata = json!({ "Sql": sql });
    if !setup.notes.is_empty() {
        metadata["ByHand"] = json!(setup.notes);
    }
    let template = json!({
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": format!(
            "{}: the destination {} of {}", setup.description, setup.deployment.destination, setup.deployment.spec
        ),
        "Metadata": { "Provision": metadata },
        "Parameters": parameters(setup),
        "Resources": resources,
        "Outputs": outputs(setup),
    });
    let mut files = vec![("template.json".to_owned(), format!("{:#}\n", without_empty(template))), script];
    if import {
        files.push(("resources-to-import.json".to_owned(), format!("{:#}\n", to_import(setup))));
    }
    files
}

/// CloudFormation takes no empty section.
fn without_empty(mut template: Value) -> Value {
    if let Value::Object(sections) = &mut template {
        sections.retain(|_, section| section.as_object().is_none_or(|members| !members.is_empty()));
    }
    template
}

fn script(setup: &Setup<'_>, sql: &[String]) -> String {
    let psql = match setup.password_of {
        None => {
            "-- Run by the administrator of the database, in one transaction: psql --single-transaction -f setup.sql\n"
        }
        Some(_) => {
            "-- Run by the administrator of the database, in one transaction, after \\set password_hash with what is made of the\n\
             -- password: md5, and the MD5 of password and user name after each other, in hexadecimal.\n"
        }
    };
    format!("{psql}{}\n", sql.join("\n"))
}

fn parameters(setup: &Setup<'_>) -> Value {
    let mut parameters = Map::new();
    if has_rules(setup) {
        let mut group = json!({
            "Type": "AWS::EC2::SecurityGroup::Id",
            "Description": "The security group of the warehouse that admits the vendor.",
        });
        if let Some(chosen) = &setup.deployment.network.security_group {
            group["Default"] = json!(chosen);
        }
        parameters.insert("SecurityGroup".to_owned(), group);
        let port = json!({
            "Type": "Number", "Default": 5439, "MinValue": 1, "MaxValue": 65535,
            "Description": "The port that the warehouse listens on.",
        });
        parameters.insert("Port".to_owned(), port);
    }
    if setup.needs_workgroup_id {
        let id = json!({
            "Type": "String",
            "AllowedPattern": "[0-9a-f-]{36}",
            "Description": format!(
                "The id of the workgroup {}, at the end of its ARN.", setup.deployment.warehouse.name()
            ),
        });
        parameters.insert("WorkgroupId".to_owned(), id);
    }
    Value::Object(parameters)
}

fn has_rules(setup: &Setup<'_>) -> bool {
    !setup.ipv4.is_empty() || !setup.ipv6.is_empty()
}

/// What is imported must say what becomes of it; a bucket stays in any case.
fn resource(kind: &str, properties: Value, stays: bool) -> Value {
    let mut resource = json!({ "Type": kind });
    if stays {
        resource["DeletionPolicy"] = json!("Retain");
        resource["UpdateReplacePolicy"] = json!("Retain");
    }
    resource["Properties"] = properties;
    resource
}

fn resources(setup: &Setup<'_>, import: bool) -> Value {
    let deployment = setup.deployment;
    let mut all = Map::new();
    let mut add = |name: &str, kind: &str, properties: Value, stays: bool| {
        all.insert(name.to_owned(), resource(kind, properties, stays || import));
    };
    if deployment.bucket.is_some() {
        add("Staging", "AWS::S3::Bucket", bucket(setup), true);
        if let Some(policy) = &setup.bucket_policy {
            let properties = json!({ "Bucket": { "Ref": "Staging" }, "PolicyDocument": Setup::json(policy) });
            add("StagingPolicy", "AWS::S3::BucketPolicy", properties, false);
        }
    }
    for one in &setup.identities {
        let id = |what: &str| logical_id(one, what);
        if let (Some(policy), Some(document)) = (&one.policy, &one.policy_document) {
            let properties = json!({
                "ManagedPolicyName": policy.name, "Path": policy.path, "Description": setup.description,
                "PolicyDocument": with_parameter(Setup::json(document)),
            });
            add(&id("Policy"), "AWS::IAM::ManagedPolicy", properties, false);
        }
        if let (Some(role), Some(trust)) = (&one.role, &one.trust_document) {
            let mut properties = json!({
                "RoleName": role.name, "Path": role.path, "Description": setup.description,
                "MaxSessionDuration": role.max_session, "AssumeRolePolicyDocument": Setup::json(trust),
            });
            if let Some(boundary) = &role.permissions_boundary {
                properties["PermissionsBoundary"] = json!(boundary);
            }
            add(&id("Role"), "AWS::IAM::Role", with_policy(one, with_tags(setup, properties)), false);
        }
        if let Some(user) = &one.user {
            let properties = json!({ "UserName": user.name, "Path": user.path });
            add(&id("User"), "AWS::IAM::User", with_policy(one, with_tags(setup, properties)), false);
        }
    }
    let rules = setup
        .ipv4
        .iter()
        .map(|cidr| ("CidrIp", cidr))
        .chain(setup.ipv6.iter().map(|cidr| ("CidrIpv6", cidr)));
    for (number, (key, cidr)) in rules.enumerate() {
        let properties = json!({
            "GroupId": { "Ref": "SecurityGroup" }, "IpProtocol": "tcp",
            "FromPort": { "Ref": "Port" }, "ToPort": { "Ref": "Port" },
            key: cidr, "Description": setup.rule_description,
        });
        add(&format!("VendorIngress{}", number + 1), "AWS::EC2::SecurityGroupIngress", properties, false);
    }
    Value::Object(all)
}

fn bucket(setup: &Setup<'_>) -> Value {
    let Some(bucket) = &setup.deployment.bucket else { return Value::Null };
    let mut rule = json!({
        "Id": LIFECYCLE_RULE, "Status": "Enabled",
        "AbortIncompleteMultipartUpload": { "DaysAfterInitiation": ABORT_UPLOAD_DAYS },
    });
    if let Some(prefix) = &bucket.prefix {
        rule["Prefix"] = json!(prefix);
    }
    if bucket.expire_days > 0 {
        rule["ExpirationInDays"] = json!(bucket.expire_days);
    }
    let properties = json!({
        "BucketName": bucket.name,
        "PublicAccessBlockConfiguration": {
            "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
        },
        "OwnershipControls": { "Rules": [{ "ObjectOwnership": OWNERSHIP }] },
        "BucketEncryption": {
            "ServerSideEncryptionConfiguration": [{ "ServerSideEncryptionByDefault": setup.encryption() }],
        },
        "LifecycleConfiguration": { "Rules": [rule] },
    });
    with_tags(setup, properties)
}

fn with_tags(setup: &Setup<'_>, mut properties: Value) -> Value {
    if !setup.deployment.tags.is_empty() {
        properties["Tags"] = setup.tags();
    }
    properties
}

/// What a resource of a role or IAM user is called in the template: `TransferRole`.
fn logical_id(one: &SetupIdentity, what: &str) -> String {
    let words = one.label.split('_').chain([what]);
    words.map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect()
}

fn with_policy(one: &SetupIdentity, mut properties: Value) -> Value {
    if one.policy.is_some() {
        properties["ManagedPolicyArns"] = json!([{ "Ref": logical_id(one, "Policy") }]);
    }
    properties
}

/// The parameter in the place of the id. `${` of a policy variable means itself there (CloudFormation User Guide,
/// "Fn::Sub").
fn with_parameter(document: Value) -> Value {
    match document {
        Value::String(text) if text.contains(WORKGROUP_ID) => {
            json!({ "Fn::Sub": text.replace("${", "${!").replace(WORKGROUP_ID, "${WorkgroupId}") })
        }
        Value::Array(items) => items.into_iter().map(with_parameter).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(key, value)| (key, with_parameter(value))).collect()
        }
        other => other,
    }
}

fn outputs(setup: &Setup<'_>) -> Value {
    let roles = setup.identities.iter().filter(|one| one.role.is_some()).zip(["RoleArn", "BucketRoleArn"]);
    let output = |(one, name): (&SetupIdentity, &str)| {
        let value = json!({ "Fn::GetAtt": [logical_id(one, "Role"), "Arn"] });
        (name.to_owned(), json!({ "Description": "For the vendor's form.", "Value": value }))
    };
    Value::Object(roles.map(output).collect())
}

/// As `create-change-set --change-set-type IMPORT --resources-to-import` takes it. A rule is imported by its id, which only
/// the account knows.
fn to_import(setup: &Setup<'_>) -> Value {
    let deployment = setup.deployment;
    let one = |name: &str, kind: &str, key: &str, id: Option<&String>| {
        id.map(|id| json!({ "ResourceType": kind, "LogicalResourceId": name, "ResourceIdentifier": { key: id } }))
    };
    let bucket = deployment.bucket.as_ref().map(|bucket| &bucket.name);
    let of_bucket = [
        one("Staging", "AWS::S3::Bucket", "BucketName", bucket),
        one(
            "StagingPolicy",
            "AWS::S3::BucketPolicy",
            "Bucket",
            bucket.filter(|_| setup.bucket_policy.is_some()),
        ),
    ];
    let of_identity = |identity: &SetupIdentity| {
        let id = |what: &str| logical_id(identity, what);
        [
            one(&id("Policy"), "AWS::IAM::ManagedPolicy", "PolicyArn", identity.policy_arn.as_ref()),
            one(&id("Role"), "AWS::IAM::Role", "RoleName", identity.role.as_ref().map(|role| &role.name)),
            one(&id("User"), "AWS::IAM::User", "UserName", identity.user.as_ref().map(|user| &user.name)),
        ]
    };
    of_bucket.into_iter().chain(setup.identities.iter().flat_map(of_identity)).flatten().collect()
}
