//! Bucket policies: what S3 accepts as one. The list is that of `provision_iam::grammar`, which lint uses too.

use provision_iam::grammar::{self, Refusal};
use serde_json::Value;

/// Reads a bucket policy. `bucket` must be the only one its resources name. Whether its principals exist is for IAM to
/// say.
pub(crate) fn check(text: &str, bucket: &str, partition: &str) -> Result<Value, Refusal> {
    grammar::bucket(text, Some(bucket), Some(partition))
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
