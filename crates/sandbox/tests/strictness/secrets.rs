//! Secrets Manager.

use crate::checks::Checks;
use crate::common::{admin, clients, started};
use provision_sandbox::Options;

pub async fn secrets(mut check: Checks) {
    let sandbox = started(Options { enforce: true, ..Options::default() }).await;
    let secrets = clients::secrets(&sandbox, "us-east-1", &admin());
    let create = |text: &str| secrets.create_secret().name("strict/login").secret_string(text).send();
    check.by("Secrets Manager API Reference, CreateSecret");
    check
        .ok("a secret's ARN ends with six characters of its own", create(r#"{"user":"a"}"#), |answer| {
            answer
                .arn()
                .and_then(|arn| arn.split_once(":secret:strict/login-"))
                .is_some_and(|(_, end)| end.len() == 6)
        })
        .await;
    check.refused("its name is taken", "ResourceExistsException", create("other")).await;
    let value = |id: &str| secrets.get_secret_value().secret_id(id).send();
    check.by("Secrets Manager API Reference, GetSecretValue");
    check
        .ok("its value is what was put", value("strict/login"), |answer| {
            answer.secret_string() == Some(r#"{"user":"a"}"#)
        })
        .await;
    check.refused("one that is not there has no value", "ResourceNotFoundException", value("ghost")).await;
}
