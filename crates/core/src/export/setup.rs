//! What every tool is told of a destination.

use serde::Serialize;
use serde_json::{Value, json};

use crate::deployment::{AccessUser, Deployment, Encryption, GENERATED_EXTERNAL_ID, Password, Policy, Role};
use crate::kinds;
use crate::render;
use crate::templates::{TemplateError, Templates};

/// Stands in the policy for the id of the workgroup until the tool knows it.
pub const WORKGROUP_ID: &str = "WORKGROUP-ID-OF-THE-ACCOUNT";
/// How psql puts a variable of its own into a statement, quoted.
pub const PSQL_HASH: &str = ":'password_hash'";
/// Stands in a statement for the hash of the password.
const PASSWORD_HASH: &str = "md5-hash-of-the-password";

/// A destination, resolved as far as it can be without the account.
#[derive(Clone, Debug, Serialize)]
pub struct Setup<'a> {
    #[serde(flatten)]
    pub deployment: &'a Deployment,
    pub partition: &'static str,
    /// How the vendor is called in descriptions.
    pub description: String,
    /// Of each ingress rule.
    pub rule_description: String,
    /// The role or IAM user with its policy, and the bucket's role after it.
    pub identities: Vec<SetupIdentity>,
    pub bucket_policy: Option<String>,
    /// Those of the vendor's addresses that need a rule.
    pub ipv4: Vec<String>,
    pub ipv6: Vec<String>,
    /// In the words of the tool and the order in which the database's administrator runs them.
    pub statements: Vec<String>,
    /// Whose password is asked for, if somebody's is.
    pub password_of: Option<String>,
    pub is_serverless: bool,
    /// Whether the policy names the workgroup by its id.
    pub needs_workgroup_id: bool,
    /// What is left to do by hand.
    pub notes: Vec<String>,
}

/// Whom the vendor acts as in AWS: a role, an IAM user, or none; and what that may do.
#[derive(Clone, Debug, Serialize)]
pub struct SetupIdentity {
    /// What it is called in a configuration.
    pub label: &'static str,
    pub role: Option<Role>,
    pub role_arn: Option<String>,
    pub trust_document: Option<String>,
    pub user: Option<AccessUser>,
    pub policy: Option<Policy>,
    pub policy_arn: Option<String>,
    pub policy_document: Option<String>,
}

impl SetupIdentity {
    fn of(part: &Deployment, label: &'static str) -> Result<Self, TemplateError> {
        let (templates, partition) = (Templates::embedded(), part.partition());
        let policy = || templates.policy(part, Some(WORKGROUP_ID), partition);
        Ok(SetupIdentity {
            label,
            role: part.role.clone(),
            role_arn: part.role_arn(partition),
            trust_document: templates.trust(part, partition)?.map(written_out).transpose()?,
            user: part.access_user.clone(),
            policy: part.policy.clone(),
            policy_arn: part.policy_arn(partition),
            policy_document: part.policy.as_ref().map(|_| policy()).transpose()?,
        })
    }
}

impl<'a> Setup<'a> {
    /// `password_hash` is how a statement of the tool names the hash of the password.
    ///
    /// # Errors
    /// A template needs a value that the deployment does not have.
    pub fn of(deployment: &'a Deployment, password_hash: &str) -> Result<Self, TemplateError> {
        let first = SetupIdentity::of(&deployment.part_of_first(), "transfer")?;
        let second = deployment.part_of_bucket();
        let second = second.as_ref().map(|part| SetupIdentity::of(part, "bucket_transfer")).transpose()?;
        let is_open = deployment.network.allow && deployment.ssh.is_none();
        let cidrs = deployment.network.cidrs.iter().filter(|_| is_open);
        let (ipv4, ipv6): (Vec<_>, Vec<_>) = cidrs.partition(|cidr| cidr.addr().is_ipv4());
        let in_words = |cidrs: Vec<&ipnet::IpNet>| cidrs.into_iter().map(ToString::to_string).collect();
        let password_of = deployment.user.password.as_ref().map(|_| deployment.grantee());
        Ok(Setup {
            deployment,
            partition: deployment.partition(),
            description: format!("{} data sync to Redshift", kinds::plain_title(deployment)),
            rule_description: kinds::rule_description(deployment),
            needs_workgroup_id: first
                .policy_document
                .as_ref()
                .is_some_and(|text| text.contains(WORKGROUP_ID)),
            identities: [first].into_iter().chain(second).collect(),
            bucket_policy: render::bucket_policy(deployment)?,
            ipv4: in_words(ipv4),
            ipv6: in_words(ipv6),
            statements: statements(deployment, password_hash)?,
            password_of,
            is_serverless: deployment.warehouse.is_serverless(),
            notes: notes(deployment),
        })
    }

    /// A document as a value.
    pub fn json(text: &str) -> Value {
        serde_json::from_str(text).expect("the template engine checks its JSON")
    }

    /// The default encryption of the bucket, as the S3 API and CloudFormation write it.
    pub fn encryption(&self) -> Value {
        match self.kms_key() {
            None => json!({ "SSEAlgorithm": "AES256" }),
            Some(key) => json!({ "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": key }),
        }
    }

    /// The tags, as the APIs and CloudFormation write them.
    pub fn tags(&self) -> Value {
        self.deployment.tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect()
    }

    pub fn kms_key(&self) -> Option<&str> {
        match self.deployment.bucket.as_ref().map(|bucket| &bucket.encryption) {
            Some(Encryption::Kms { key_arn }) => Some(key_arn),
            Some(Encryption::SseS3) | None => None,
        }
    }
}

/// The trust policy, unless only an apply would know the external id in it.
fn written_out(trust: String) -> Result<String, TemplateError> {
    if !trust.contains(GENERATED_EXTERNAL_ID) {
        return Ok(trust);
    }
    let why = "provision generates the external id when it makes the role: set `external_id` in [trust]";
    Err(TemplateError { name: "trust/aws.json".to_owned(), why: why.to_owned() })
}

/// Of those that a plan runs where there is nothing, all but what records whose a user or schema is: that is provision's.
fn statements(deployment: &Deployment, password_hash: &str) -> Result<Vec<String>, TemplateError> {
    let mut all = Vec::new();
    for (name, values) in render::setup(deployment) {
        let text = Templates::embedded().sql(name, &with_hash(name, values))?;
        all.push(text.replace(&format!("'{PASSWORD_HASH}'"), password_hash));
    }
    Ok(all)
}

fn with_hash(template: &str, mut values: Value) -> Value {
    if template == "create_user" && !values["password_hash"].is_null() {
        values["password_hash"] = json!(PASSWORD_HASH);
    }
    values
}

/// What no tool does here, or not without harm to what others made.
fn notes(deployment: &Deployment) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(user) = &deployment.access_user {
        notes.push(format!(
            "The access key of {0} is a secret, and made last: aws iam create-access-key --user-name {0} shows it once.",
            user.name
        ));
    }
    if let Some(role) = deployment.role.as_ref().filter(|role| role.associate) {
        let name = deployment.warehouse.name();
        notes.push(match deployment.warehouse.is_serverless() {
            false => format!(
                "Associate the role {} with the cluster {name}: aws redshift modify-cluster-iam-roles --cluster-identifier \
                 {name} --add-iam-roles {}",
                role.name,
                deployment.role_arn(deployment.partition()).unwrap_or_default()
            ),
            true => format!(
                "Associate the role {} with the namespace of the workgroup {name} in the console: the API replaces the \
                 whole list of roles.",
                role.name
            ),
        });
    }
    if deployment.network.allow && deployment.ssh.is_some() {
        notes.push(
            "No rule admits the vendor's addresses: it comes through an SSH host, which must reach the warehouse."
                .to_owned(),
        );
    }
    if matches!(deployment.user.password, Some(Password::Env { .. } | Password::Secret { .. })) {
        notes.push(
            "The password is the one that the spec names; it is asked for here, and not read from there."
                .to_owned(),
        );
    }
    if !deployment.grants.tables.is_empty() {
        notes.push(
            "What is granted on tables and functions holds for those that are there and for those that the administrator \
             makes. For each other user who makes some, repeat ALTER DEFAULT PRIVILEGES with FOR USER."
                .to_owned(),
        );
    }
    notes
}
