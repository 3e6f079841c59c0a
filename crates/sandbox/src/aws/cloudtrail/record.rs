//! Recording calls.

use super::event::Event;
use crate::endpoint::error::ApiError;
use crate::endpoint::{Call, Caller, Reply, World, id};
use provision_iam::arn::Arn;
use serde_json::{Map, Value, json};

/// How many events of an account and region are kept.
const KEPT: usize = 20_000;

const HIDDEN: &str = "HIDDEN_DUE_TO_SECURITY_REASONS";

/// Records a call in the history of whom it concerns.
pub(crate) fn record(world: &mut World, call: &Call, result: &Result<Reply, ApiError>) {
    let web_identity = call.operation == "AssumeRoleWithWebIdentity";
    // What is no sufficiently valid request is not recorded (IAM User Guide, Logging IAM and STS calls).
    if let (true, Err(error)) = (web_identity, result)
        && error.code != "AccessDenied"
    {
        return;
    }
    let role_account = call.params.get("RoleArn").and_then(Arn::parse).map_or("", |arn| arn.account);
    let mut accounts = vec![call.account.as_str()];
    if (web_identity || call.operation == "AssumeRole" && result.is_ok()) && role_account != call.account {
        accounts.push(role_account);
    }
    // IAM is global; its events are in the partition's first region.
    let region = if call.service == "iam" { world.iam.partition.home() } else { &call.region };
    for account in accounts.into_iter().filter(|account| !account.is_empty()) {
        let event = event(call, account, region, result);
        let events = world.cloudtrail.of(account, region);
        events.push_back(event);
        if events.len() > KEPT {
            events.pop_front();
        }
    }
}

fn event(call: &Call, account: &str, region: &str, result: &Result<Reply, ApiError>) -> Event {
    let (id, source) = (id::uuid(), format!("{}.amazonaws.com", call.service));
    let parameters = parameters(call);
    let read_only = is_read_only(&call.operation);
    let mut record = json!({
        "eventVersion": "1.11",
        "userIdentity": identity(call),
        "eventTime": call.now.iso(),
        "eventSource": source,
        "eventName": call.operation,
        "awsRegion": region,
        "sourceIPAddress": call.http.source_ip,
        "userAgent": call.http.header("user-agent"),
        "requestParameters": parameters,
        "responseElements": response(result, read_only),
        "requestID": call.request_id,
        "eventID": id,
        "readOnly": read_only,
        "eventType": "AwsApiCall",
        "managementEvent": true,
        "recipientAccountId": account,
        "eventCategory": "Management",
    });
    if let Err(error) = result {
        record["errorCode"] = error_code(call, error).into();
        record["errorMessage"] = error.message.as_str().into();
    }
    Event {
        id,
        name: call.operation.clone(),
        source,
        time: call.now,
        read_only,
        user_name: user_name(&call.caller),
        access_key_id: call.access_key_id.clone(),
        resources: resources(&parameters),
        record: record.to_string(),
    }
}

/// IAM's error codes carry "Exception" in events.
fn error_code(call: &Call, error: &ApiError) -> String {
    match call.service == "iam" && error.code != "AccessDenied" && !error.code.ends_with("Exception") {
        true => format!("{}Exception", error.code),
        false => error.code.clone(),
    }
}

fn user_name(caller: &Caller) -> Option<String> {
    match caller {
        Caller::Anonymous => None,
        Caller::Root { .. } => Some("root".to_owned()),
        Caller::User { name, .. } | Caller::FederatedUser { name, .. } => Some(name.clone()),
        Caller::AssumedRole { session, .. } => Some(session.clone()),
    }
}

/// CloudTrail User Guide, userIdentity element.
fn identity(call: &Call) -> Value {
    let (caller, account) = (&call.caller, call.caller.account());
    let mut identity =
        json!({ "principalId": caller.user_id(), "arn": call.caller_arn(), "accountId": account });
    identity["accessKeyId"] = json!(call.access_key_id);
    match caller {
        Caller::Anonymous => return web_identity(call),
        Caller::Root { .. } => identity["type"] = "Root".into(),
        Caller::User { name, .. } => {
            identity["type"] = "IAMUser".into();
            identity["userName"] = name.as_str().into();
        }
        Caller::FederatedUser { .. } => identity["type"] = "FederatedUser".into(),
        Caller::AssumedRole { id, role, .. } => {
            identity["type"] = "AssumedRole".into();
            identity["sessionContext"] = json!({
                "sessionIssuer": {
                    "type": "Role",
                    "principalId": id,
                    "arn": call.principal_arn(),
                    "accountId": account,
                    "userName": role,
                },
            });
        }
    }
    if let Some(session) = &call.session {
        identity["sessionContext"]["attributes"] = json!({
            "creationDate": session.issued.iso(),
            "mfaAuthenticated": session.mfa.to_string(),
        });
    }
    identity
}

/// Who came with a token: `principalId` is provider, audience and subject.
fn web_identity(call: &Call) -> Value {
    let claims =
        call.params.get("WebIdentityToken").and_then(|token| super::super::sts::issuer::claims(token).ok());
    let claims = claims.unwrap_or_default();
    let text = |claim: &str| claims.get(claim).and_then(Value::as_str).unwrap_or_default().to_owned();
    let provider = text("iss").trim_start_matches("https://").to_owned();
    let audience = if claims.contains_key("azp") { text("azp") } else { text("aud") };
    json!({
        "type": "WebIdentityUser",
        "principalId": format!("{provider}:{audience}:{}", text("sub")),
        "userName": text("sub"),
        "identityProvider": provider,
    })
}

/// What was asked, without secrets.
fn parameters(call: &Call) -> Value {
    let mut parameters = match call.service {
        "s3" => {
            let (bucket, key) = call.http.bucket_and_key();
            let mut fields = Map::new();
            for (name, value) in [("bucketName", bucket), ("key", key)] {
                if !value.is_empty() {
                    fields.insert(name.to_owned(), value.into());
                }
            }
            fields.extend(call.http.query().into_iter().map(|(name, value)| (name, value.into())));
            Value::Object(fields)
        }
        _ if call.params.names().next().is_some() => call.params.to_json(),
        _ => call.json.clone(),
    };
    hide(&mut parameters);
    if parameters.as_object().is_some_and(Map::is_empty) { Value::Null } else { parameters }
}

fn response(result: &Result<Reply, ApiError>, read_only: bool) -> Value {
    let assumed = |fields: &Value| fields.get("assumedRoleUser").is_some();
    let mut elements = match result {
        Ok(Reply::Fields(fields)) => fields.to_json(),
        Ok(Reply::Json(body)) => body.clone(),
        _ => return Value::Null,
    };
    // Reads have no response elements, but for the credentials of a role.
    if read_only && !assumed(&elements) {
        return Value::Null;
    }
    hide(&mut elements);
    elements
}

/// Takes secrets out, as CloudTrail does.
fn hide(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                if is_secret(name) && field.is_string() {
                    *field = HIDDEN.into();
                } else {
                    hide(field);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        _ => {}
    }
}

fn is_secret(name: &str) -> bool {
    const SECRETS: [&str; 6] =
        ["password", "secretaccesskey", "secretstring", "secretbinary", "sessiontoken", "webidentitytoken"];
    let name = name.to_ascii_lowercase();
    SECRETS.iter().any(|secret| name.contains(secret))
}

fn is_read_only(operation: &str) -> bool {
    const READS: [&str; 9] =
        ["Get", "List", "Describe", "Head", "Lookup", "Simulate", "Validate", "AssumeRole", "Search"];
    READS.iter().any(|read| operation.starts_with(read))
}

/// The resources an event is about, by the parameters that name them.
fn resources(parameters: &Value) -> Vec<(String, String)> {
    const FIELDS: [(&str, &str); 12] = [
        ("roleArn", "AWS::IAM::Role"),
        ("roleName", "AWS::IAM::Role"),
        ("userName", "AWS::IAM::User"),
        ("policyArn", "AWS::IAM::Policy"),
        ("policyName", "AWS::IAM::Policy"),
        ("bucketName", "AWS::S3::Bucket"),
        ("groupId", "AWS::EC2::SecurityGroup"),
        ("clusterIdentifier", "AWS::Redshift::Cluster"),
        ("workgroupName", "AWS::RedshiftServerless::Workgroup"),
        ("namespaceName", "AWS::RedshiftServerless::Namespace"),
        ("secretId", "AWS::SecretsManager::Secret"),
        ("SecretId", "AWS::SecretsManager::Secret"),
    ];
    let named = FIELDS.iter().filter_map(|(field, kind)| Some((*kind, parameters.get(field)?.as_str()?)));
    named.map(|(kind, name)| (kind.to_owned(), name.to_owned())).collect()
}
