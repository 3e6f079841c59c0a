//! Bucket policies: what S3 accepts as one.

use serde_json::Value;

/// What `PutBucketPolicy` says of a document it does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Malformed {
    pub message: String,
    pub detail: Option<String>,
}

impl Malformed {
    fn new(message: &str) -> Self {
        Self { message: message.to_owned(), detail: None }
    }

    fn with_detail(message: &str, detail: &str) -> Self {
        Self { message: message.to_owned(), detail: Some(detail.to_owned()) }
    }
}

/// Reads a bucket policy. `bucket` must be the only one its resources name.
/// Whether its principals exist is for IAM to say.
pub(crate) fn check(text: &str, bucket: &str, partition: &str) -> Result<Value, Malformed> {
    let not_json = "Policies must be valid JSON and the first byte must be '{'";
    if !text.starts_with('{') {
        return Err(Malformed::new(not_json));
    }
    let policy: Value =
        serde_json::from_str(text).map_err(|_| Malformed::new("This policy contains invalid Json"))?;
    for key in policy.as_object().into_iter().flat_map(|map| map.keys()) {
        if !["Version", "Id", "Statement"].contains(&key.as_str()) {
            return Err(Malformed::new(&format!("Unknown field {key}")));
        }
    }
    match policy.get("Version").map(Value::as_str) {
        None | Some(Some("2012-10-17" | "2008-10-17")) => {}
        Some(_) => {
            return Err(Malformed::new("The policy must contain a valid version string"));
        }
    }
    let statements = statements(&policy);
    if statements.is_empty() {
        return Err(Malformed::new("Missing required field Statement"));
    }
    let mut sids = std::collections::BTreeSet::new();
    for statement in statements {
        check_statement(statement, bucket, partition)?;
        if let Some(sid) = statement.get("Sid").and_then(Value::as_str)
            && !sid.is_empty()
            && !sids.insert(sid)
        {
            return Err(Malformed::with_detail("Duplicate Statement ID", sid));
        }
    }
    Ok(policy)
}

fn check_statement(statement: &Value, bucket: &str, partition: &str) -> Result<(), Malformed> {
    const FIELDS: [&str; 9] = [
        "Sid",
        "Effect",
        "Principal",
        "NotPrincipal",
        "Action",
        "NotAction",
        "Resource",
        "NotResource",
        "Condition",
    ];
    let Some(fields) = statement.as_object() else {
        return Err(Malformed::new("Invalid policy syntax."));
    };
    for key in fields.keys() {
        if !FIELDS.contains(&key.as_str()) {
            return Err(Malformed::new(&format!("Unknown field {key}")));
        }
    }
    match fields.get("Effect").map(Value::as_str) {
        Some(Some("Allow" | "Deny")) => {}
        None => return Err(Malformed::new("Missing required field Effect")),
        Some(text) => {
            let detail = text.unwrap_or_default();
            return Err(Malformed::with_detail("Invalid effect", detail));
        }
    }
    for (one, other) in [("Principal", "NotPrincipal"), ("Action", "NotAction"), ("Resource", "NotResource")]
    {
        match (fields.contains_key(one), fields.contains_key(other)) {
            (false, false) => {
                return Err(Malformed::new(&format!("Missing required field {one}")));
            }
            (true, true) => return Err(Malformed::new("Invalid policy syntax.")),
            _ => {}
        }
    }
    let principal = fields.get("Principal").or_else(|| fields.get("NotPrincipal"));
    check_principal(principal.unwrap_or(&Value::Null))?;
    let actions = texts(fields.get("Action").or_else(|| fields.get("NotAction")));
    let resources = texts(fields.get("Resource").or_else(|| fields.get("NotResource")));
    check_actions(&actions)?;
    check_resources(&resources, bucket, partition)?;
    if fields.contains_key("Action") && fields.contains_key("Resource") {
        check_action_fits_resource(&actions, &resources)?;
    }
    check_condition(fields.get("Condition"))
}

fn check_principal(principal: &Value) -> Result<(), Malformed> {
    let invalid = |detail: &str| Malformed::with_detail("Invalid principal in policy", detail);
    let entries = match principal {
        Value::String(text) if text == "*" => return Ok(()),
        Value::Object(map) if !map.is_empty() => map,
        other => return Err(invalid(&other.to_string())),
    };
    for (kind, value) in entries {
        if !["AWS", "Service", "Federated", "CanonicalUser"].contains(&kind.as_str()) {
            return Err(Malformed::with_detail("Invalid policy syntax.", kind));
        }
        let names = texts(Some(value));
        if names.is_empty() {
            return Err(invalid(&value.to_string()));
        }
        for name in names {
            let known = match kind.as_str() {
                "AWS" => name == "*" || is_principal(name),
                "Service" => name.ends_with(".amazonaws.com") || name.ends_with(".amazonaws.com.cn"),
                "CanonicalUser" => name.len() == 64 && name.chars().all(|c| c.is_ascii_hexdigit()),
                _ => !name.is_empty(),
            };
            if !known {
                return Err(invalid(&format!("\"{kind}\" : \"{name}\"")));
            }
        }
    }
    Ok(())
}

/// An account, an ARN of somebody in one, or the unique id of who is gone.
fn is_principal(name: &str) -> bool {
    let digits = |text: &str| text.len() == 12 && text.chars().all(|c| c.is_ascii_digit());
    if digits(name) || ((name.starts_with("AIDA") || name.starts_with("AROA")) && !name.contains(':')) {
        return true;
    }
    let parts: Vec<_> = name.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, resource] = parts.as_slice() else { return false };
    let kind = resource.split('/').next().unwrap_or_default();
    let known = match *service {
        "iam" => ["root", "user", "role"].contains(&kind),
        "sts" => ["assumed-role", "federated-user"].contains(&kind),
        _ => false,
    };
    partition.starts_with("aws") && digits(account) && known && !resource.contains('*')
}

fn check_actions(actions: &[&str]) -> Result<(), Malformed> {
    let valid = |action: &str| {
        action == "*"
            || action.split_once(':').is_some_and(|(service, name)| {
                (service.eq_ignore_ascii_case("s3") || service == "s3-object-lambda" || service == "*")
                    && !name.is_empty()
                    && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '*' || c == '?')
            })
    };
    match actions.iter().find(|action| !valid(action)) {
        Some(action) => Err(Malformed::with_detail("Policy has invalid action", action)),
        None if actions.is_empty() => Err(Malformed::new("Policy has invalid action")),
        None => Ok(()),
    }
}

/// Every resource must be this bucket or something in it.
fn check_resources(resources: &[&str], bucket: &str, partition: &str) -> Result<(), Malformed> {
    let names_bucket = |resource: &str| {
        if resource == "*" {
            return true;
        }
        let mut parts = resource.splitn(6, ':');
        let head: Vec<_> = parts.by_ref().take(5).collect();
        let (["arn", named_partition, "s3", "", ""], Some(path)) = (head.as_slice(), parts.next()) else {
            return false;
        };
        let named = path.split('/').next().unwrap_or_default();
        *named_partition == partition && crate::aws::ec2::glob::matches(named, bucket)
    };
    match resources.iter().find(|resource| !names_bucket(resource)) {
        Some(resource) => Err(Malformed::with_detail("Policy has invalid resource", resource)),
        None if resources.is_empty() => Err(Malformed::new("Policy has invalid resource")),
        None => Ok(()),
    }
}

/// An action on objects needs an object resource, one on the bucket needs the
/// bucket: S3 refuses a statement whose actions fit none of its resources.
fn check_action_fits_resource(actions: &[&str], resources: &[&str]) -> Result<(), Malformed> {
    let on_objects = |action: &str| {
        let name = action.split_once(':').map_or(action, |(_, name)| name).to_ascii_lowercase();
        !name.contains('*')
            && !name.contains('?')
            && (name.contains("object") || name.contains("multipart"))
            && ![
                "listbucketmultipartuploads",
                "putbucketobjectlockconfiguration",
                "getbucketobjectlockconfiguration",
            ]
            .contains(&name.as_str())
    };
    let wild = |action: &str| action.contains('*') || action.contains('?');
    let object_resource =
        |resource: &str| resource == "*" || resource.contains('/') || resource.ends_with('*');
    let bucket_resource = |resource: &str| resource == "*" || !resource.contains('/');
    for action in actions.iter().filter(|action| !wild(action)) {
        let fits = if on_objects(action) {
            resources.iter().any(|r| object_resource(r))
        } else {
            resources.iter().any(|r| bucket_resource(r))
        };
        if !fits {
            let text = "Action does not apply to any resource(s) in statement";
            return Err(Malformed::new(text));
        }
    }
    Ok(())
}

fn check_condition(condition: Option<&Value>) -> Result<(), Malformed> {
    let Some(condition) = condition else {
        return Ok(());
    };
    let Some(operators) = condition.as_object() else {
        return Err(Malformed::new("Conditions must be of the form {operator: {key: value}}"));
    };
    for (operator, keys) in operators {
        if !is_operator(operator) {
            return Err(Malformed::with_detail("Invalid Condition type", operator));
        }
        let Some(keys) = keys.as_object() else {
            return Err(Malformed::with_detail("Invalid Condition type", operator));
        };
        for key in keys.keys() {
            let prefix = key.split_once(':').map_or("", |(prefix, _)| prefix);
            if !["aws", "s3", "saml", "jwt", "kms", "ec2"].contains(&prefix.to_ascii_lowercase().as_str()) {
                return Err(Malformed::with_detail("Policy has an invalid condition key", key));
            }
        }
    }
    Ok(())
}

fn is_operator(name: &str) -> bool {
    const PLAIN: [&str; 27] = [
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringNotLike",
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
        "DateEquals",
        "DateNotEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
        "Bool",
        "BinaryEquals",
        "IpAddress",
        "NotIpAddress",
        "ArnEquals",
        "ArnNotEquals",
        "ArnLike",
        "ArnNotLike",
        "Null",
    ];
    let name = name.strip_prefix("ForAllValues:").or(name.strip_prefix("ForAnyValue:")).unwrap_or(name);
    let name = name.strip_suffix("IfExists").unwrap_or(name);
    PLAIN.iter().any(|known| known.eq_ignore_ascii_case(name))
}

pub(super) fn statements(policy: &Value) -> Vec<&Value> {
    match policy.get("Statement") {
        Some(Value::Array(list)) => list.iter().collect(),
        Some(one @ Value::Object(_)) => vec![one],
        _ => Vec::new(),
    }
}

pub(super) fn texts(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(text)) => vec![text],
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn statement(overrides: Value) -> String {
        let mut statement = json!({
            "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::acme/*",
        });
        for (key, value) in overrides.as_object().unwrap() {
            match value {
                Value::Null => statement.as_object_mut().unwrap().remove(key),
                value => statement.as_object_mut().unwrap().insert(key.clone(), value.clone()),
            };
        }
        json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()
    }

    fn verdict(text: &str) -> Result<Value, String> {
        check(text, "acme", "aws").map_err(|malformed| malformed.message)
    }

    #[test]
    fn a_tls_only_policy_is_accepted() {
        let text = json!({"Version": "2012-10-17", "Statement": [{
            "Sid": "TlsOnly", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
            "Resource": ["arn:aws:s3:::acme", "arn:aws:s3:::acme/*"],
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        }]});
        assert!(verdict(&text.to_string()).is_ok());
    }

    #[test]
    fn documents_s3_does_not_take_are_refused_with_its_words() {
        for (text, message) in [
            ("{nope".to_owned(), "This policy contains invalid Json"),
            ("[]".to_owned(), "Policies must be valid JSON and the first byte must be '{'"),
            ("{}".to_owned(), "Missing required field Statement"),
            (statement(json!({"Principal": null})), "Missing required field Principal"),
            (statement(json!({"Effect": "Permit"})), "Invalid effect"),
            (statement(json!({"Action": null})), "Missing required field Action"),
            (statement(json!({"Action": "GetObject"})), "Policy has invalid action"),
            (statement(json!({"Action": "ec2:Run"})), "Policy has invalid action"),
            (statement(json!({"Resource": "arn:aws:s3:::other/*"})), "Policy has invalid resource"),
            (statement(json!({"Resource": "acme/*"})), "Policy has invalid resource"),
            (
                statement(json!({"Principal": {"AWS": "arn:aws:iam::99999999999:role/x"}})),
                "Invalid principal in policy",
            ),
            (statement(json!({"Principal": "someone"})), "Invalid principal in policy"),
            (
                statement(json!({"Resource": "arn:aws:s3:::acme"})),
                "Action does not apply to any resource(s) in statement",
            ),
            (
                statement(json!({"Action": "s3:ListBucket"})),
                "Action does not apply to any resource(s) in statement",
            ),
            (statement(json!({"Condition": {"StringSorta": {"aws:a": "b"}}})), "Invalid Condition type"),
            (
                statement(json!({"Condition": {"StringEquals": {"nokey": "b"}}})),
                "Policy has an invalid condition key",
            ),
            (statement(json!({"Extra": 1})), "Unknown field Extra"),
        ] {
            assert_eq!(verdict(&text), Err(message.to_owned()), "{text}");
        }
    }
}
