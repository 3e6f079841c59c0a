//! A plain client that assumes a role: the SDK of AWS, and nothing of ours.

use aws_sdk_sts::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_sts::error::DisplayErrorContext;
use aws_sdk_sts::types::Tag;
use provision_sandbox::seed;
use serde_json::{Value, json};

use crate::account::{Account, http, sleep};

/// Id, secret and, of a session, its token.
pub(super) type SessionKey = (String, String, Option<String>);

/// A request for a role.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) key: SessionKey,
    pub(super) role_arn: String,
    pub(super) session_name: &'static str,
    pub(super) external_id: Option<&'static str>,
    pub(super) mfa: Option<String>,
    pub(super) seconds: Option<i32>,
    pub(super) tag: Option<(&'static str, &'static str)>,
    pub(super) source_identity: Option<&'static str>,
    pub(super) token: Option<String>,
    /// What the operator does before, so that it works.
    pub(super) cure: Option<fn(&Account)>,
}

impl Call {
    pub(super) fn new(key: SessionKey, role_arn: &str) -> Call {
        Call {
            key,
            role_arn: role_arn.to_owned(),
            session_name: "plain-client",
            external_id: None,
            mfa: None,
            seconds: None,
            tag: None,
            source_identity: None,
            token: None,
            cure: None,
        }
    }

    /// Somebody of the account who may do everything on its own side, and whom no trust policy names.
    pub(super) fn stranger(account: &Account, role: &str) -> Call {
        let iam = account.iam();
        let name = "stranger";
        let arn = arn_of(role);
        let exists = account.wait(iam.get_user().user_name(name).send()).is_ok();
        if !exists {
            account.wait(iam.create_user().user_name(name).send()).expect("a user");
        }
        Call::new(key_of(account, name), &arn)
    }

    pub(super) fn prepare(&self, account: &Account) {
        if let Some(cure) = self.cure {
            cure(account);
        }
    }

    pub(super) async fn send(&self, account: &Account) -> Result<(), String> {
        let (id, secret, token) = self.key.clone();
        let config = aws_sdk_sts::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .endpoint_url(account.sandbox.endpoint())
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::new(id, secret, token, None, "test"))
            .http_client(http())
            .sleep_impl(sleep());
        let client = aws_sdk_sts::Client::from_conf(config.build());
        if let Some(token) = &self.token {
            let request = client.assume_role_with_web_identity().role_arn(&self.role_arn);
            let request = request.role_session_name(self.session_name).web_identity_token(token);
            let answer = request.send().await.map_err(|error| DisplayErrorContext(error).to_string())?;
            return answer.credentials.map(drop).ok_or_else(|| "no credentials".to_owned());
        }
        let tag = self.tag.map(|(key, value)| {
            vec![Tag::builder().key(key).value(value).build().expect("key and value are set")]
        });
        let request = client
            .assume_role()
            .role_arn(&self.role_arn)
            .role_session_name(self.session_name)
            .set_external_id(self.external_id.map(str::to_owned))
            .set_duration_seconds(self.seconds)
            .set_serial_number(self.mfa.clone())
            .set_token_code(self.mfa.as_ref().map(|_| "123456".to_owned()))
            .set_source_identity(self.source_identity.map(str::to_owned))
            .set_tags(tag);
        let answer = request.send().await.map_err(|error| DisplayErrorContext(error).to_string())?;
        answer.credentials.map(drop).ok_or_else(|| "no credentials".to_owned())
    }
}

/// The ARN of a role of the account, unless it is one already.
pub(super) fn arn_of(role: &str) -> String {
    match role.starts_with("arn:") {
        true => role.to_owned(),
        false => format!("arn:aws:iam::{}:role/{role}", seed::ACCOUNT),
    }
}

/// A new access key of a user.
pub(super) fn key_of(account: &Account, user: &str) -> SessionKey {
    let iam = account.iam();
    let made = account.wait(async {
        // There are two at most.
        for old in iam.list_access_keys().user_name(user).send().await.expect("keys").access_key_metadata {
            let id = old.access_key_id.expect("an id");
            iam.delete_access_key().user_name(user).access_key_id(id).send().await.expect("it is gone");
        }
        iam.create_access_key().user_name(user).send().await.expect("a key").access_key.expect("a key")
    });
    (made.access_key_id, made.secret_access_key, None)
}

/// The keys of a session of a role, as the administrator.
pub(super) fn session_of(account: &Account, role: &str) -> SessionKey {
    let client = account.operator("us-east-1").sts();
    let assume = client.assume_role().role_arn(role).role_session_name("first").send();
    let given = account.wait(assume).expect("a session").credentials.expect("credentials");
    (given.access_key_id, given.secret_access_key, Some(given.session_token))
}

/// The trust policy of a role as IAM shows it; nothing where there is no such role here.
pub(super) fn trust_of(account: &Account, role: &str) -> String {
    let name = role.rsplit('/').next().unwrap_or_default();
    let found = account.wait(account.iam().get_role().role_name(name).send());
    let document = found.ok().and_then(|answer| answer.role?.assume_role_policy_document);
    let document = document.unwrap_or_default();
    percent_encoding::percent_decode_str(&document).decode_utf8_lossy().into_owned()
}

pub(super) fn document(statements: &Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

/// What EC2 says to the operator who may not make a security group.
pub(super) fn refused_by_ec2(account: &Account) -> String {
    let client = account.operator("us-east-1").ec2();
    let create = client.create_security_group().group_name("a").description("b").send();
    let denied = account.wait(create).expect_err("it is denied");
    aws_sdk_ec2::error::ProvideErrorMetadata::message(&denied).unwrap_or_default().trim().to_owned()
}
