//! When S3 calls a bucket policy public.

use serde_json::Value;

use super::policy::{statements, texts};

/// Whether S3 calls the policy public: some statement allows everybody, and no
/// condition narrows that to fixed values (S3 User Guide, "The meaning of
/// public").
pub(crate) fn is_public(policy: &Value) -> bool {
    statements(policy).into_iter().any(|statement| {
        statement.get("Effect").and_then(Value::as_str) == Some("Allow")
            && allows_everybody(statement)
            && !narrowed(statement.get("Condition"))
    })
}

fn allows_everybody(statement: &Value) -> bool {
    if statement.get("NotPrincipal").is_some() {
        return true;
    }
    match statement.get("Principal") {
        Some(Value::String(text)) => text == "*",
        Some(Value::Object(map)) => texts(map.get("AWS")).contains(&"*"),
        _ => false,
    }
}

fn narrowed(condition: Option<&Value>) -> bool {
    const FIXED: [&str; 12] = [
        "aws:sourcearn",
        "aws:sourcevpc",
        "aws:sourcevpce",
        "aws:sourceowner",
        "aws:sourceaccount",
        "aws:principalorgid",
        "aws:principalarn",
        "aws:principalaccount",
        "s3:x-amz-server-side-encryption-aws-kms-key-id",
        "s3:dataaccesspointarn",
        "s3:dataaccesspointaccount",
        "aws:userid",
    ];
    let operators = condition.and_then(Value::as_object).into_iter().flatten();
    operators.into_iter().any(|(operator, keys)| {
        let positive = !operator.contains("Not") && !operator.ends_with("IfExists");
        let keys = keys.as_object().into_iter().flatten();
        positive
            && keys.into_iter().any(|(key, values)| {
                let key = key.to_ascii_lowercase();
                let values = texts(Some(values));
                let fixed =
                    || values.iter().all(|value| !value.contains(['*', '?']) && !value.contains("${"));
                let narrow = || values.iter().all(|value| is_narrow_network(value));
                !values.is_empty()
                    && ((FIXED.contains(&key.as_str()) && fixed()) || (key == "aws:sourceip" && narrow()))
            })
    })
}

/// Ranges wider than /8 (IPv4) or /32 (IPv6) count as everybody.
fn is_narrow_network(text: &str) -> bool {
    match text.parse::<ipnet::IpNet>() {
        Ok(ipnet::IpNet::V4(net)) => net.prefix_len() >= 8,
        Ok(ipnet::IpNet::V6(net)) => net.prefix_len() >= 32,
        Err(_) => text.parse::<std::net::IpAddr>().is_ok(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn policy(overrides: &Value) -> Value {
        let mut statement = json!({
            "Effect": "Allow",
            "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
            "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::acme/*",
        });
        if let (Value::Object(statement), Value::Object(overrides)) = (&mut statement, overrides) {
            statement.extend(overrides.clone());
        }
        json!({"Version": "2012-10-17", "Statement": [statement]})
    }

    #[test]
    fn public_means_everybody_without_a_fixed_condition() {
        for (overrides, public) in [
            (json!({"Principal": "*"}), true),
            (json!({"Principal": {"AWS": ["*"]}}), true),
            (json!({}), false),
            (json!({"Effect": "Deny", "Principal": "*"}), false),
            (
                json!({"Principal": "*", "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}),
                false,
            ),
            (json!({"Principal": "*", "Condition": {"IpAddress": {"aws:SourceIp": "0.0.0.0/1"}}}), true),
            (json!({"Principal": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}}), false),
            (json!({"Principal": "*", "Condition": {"StringLike": {"aws:SourceVpc": "vpc-*"}}}), true),
            (json!({"Principal": "*", "Condition": {"StringNotEquals": {"aws:SourceVpc": "vpc-1"}}}), true),
            (json!({"Principal": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}), true),
        ] {
            let policy = policy(&overrides);
            assert_eq!(is_public(&policy), public, "{overrides}");
        }
    }
}
