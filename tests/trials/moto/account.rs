//! moto's account, seen past the front: what a customer has there, what somebody changes by hand, and what is left.

use std::collections::BTreeMap;
use std::net::SocketAddr;

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_ec2::types::{IpPermission, IpRange};
use aws_sdk_iam::types::PolicyScopeType;
use aws_sdk_s3::types::{ObjectOwnership, OwnershipControls, OwnershipControlsRule, Tag, Tagging};
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_http_client::tls;
use serde_json::Value;

use super::database::{ADMIN, DATABASE};

/// The account that moto plays.
pub const ACCOUNT: &str = "123456789012";
pub const REGION: &str = "us-east-1";
pub const CLUSTER: &str = "analytics";
/// Somebody else's rule, which is to outlive everything.
const OFFICE: &str = "10.0.0.0/8";
const PORT: i32 = 5439;

/// What was found: a name for each thing, and all that is known of it.
pub type Inventory = BTreeMap<String, Value>;

pub struct Account {
    config: SdkConfig,
}

impl Account {
    pub fn new(moto: SocketAddr) -> Self {
        let http = aws_smithy_http_client::Builder::new()
            .tls_provider(tls::Provider::Rustls(tls::rustls_provider::CryptoMode::Ring))
            .build_https();
        let key = Credentials::new("AKIAEXAMPLE", "x", None, None, "test");
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .endpoint_url(format!("http://{moto}"))
            .region(Region::new(REGION))
            .credentials_provider(SharedCredentialsProvider::new(key))
            .http_client(http)
            .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
            .build();
        Account { config }
    }

    fn iam(&self) -> aws_sdk_iam::Client {
        aws_sdk_iam::Client::new(&self.config)
    }

    fn ec2(&self) -> aws_sdk_ec2::Client {
        aws_sdk_ec2::Client::new(&self.config)
    }

    fn s3(&self) -> aws_sdk_s3::Client {
        let config = aws_sdk_s3::config::Builder::from(&self.config).force_path_style(true).build();
        aws_sdk_s3::Client::from_conf(config)
    }

    /// A cluster with a security group that admits the office. Returns the group.
    pub async fn make_cluster(&self) -> String {
        let ec2 = self.ec2();
        let vpc = ec2.create_vpc().cidr_block("10.9.0.0/16").send().await.unwrap().vpc.unwrap();
        let group = ec2.create_security_group().group_name("analytics").description("Redshift");
        let group = group.vpc_id(vpc.vpc_id.unwrap()).send().await.unwrap().group_id.unwrap();
        let range = IpRange::builder().cidr_ip(OFFICE).description("office").build();
        let rule = IpPermission::builder().ip_protocol("tcp").from_port(PORT).to_port(PORT).ip_ranges(range);
        let admit = ec2.authorize_security_group_ingress().group_id(&group).ip_permissions(rule.build());
        admit.send().await.unwrap();
        let redshift = aws_sdk_redshift::Client::new(&self.config);
        let cluster = redshift.create_cluster().cluster_identifier(CLUSTER).node_type("ra3.large").port(PORT);
        let cluster = cluster.master_username(ADMIN).master_user_password("Passw0rdd").db_name(DATABASE);
        cluster.vpc_security_group_ids(&group).publicly_accessible(true).send().await.unwrap();
        group
    }

    /// Everything in the account that the specs of these tests touch.
    pub async fn inventory(&self) -> Inventory {
        let mut found = Inventory::new();
        self.list_iam(&mut found).await;
        self.list_buckets(&mut found).await;
        let rules = self.ec2().describe_security_group_rules().send().await.unwrap();
        for rule in rules.security_group_rules() {
            let name = format!("rule {}", rule.security_group_rule_id().unwrap_or_default());
            found.insert(name, Value::from(rule.cidr_ipv4().unwrap_or_default()));
        }
        let secrets = aws_sdk_secretsmanager::Client::new(&self.config).list_secrets().send().await.unwrap();
        for secret in secrets.secret_list() {
            found.insert(format!("secret {}", secret.name().unwrap_or_default()), Value::Null);
        }
        found
    }

    async fn list_iam(&self, found: &mut Inventory) {
        let iam = self.iam();
        for role in iam.list_roles().send().await.unwrap().roles() {
            let name = role.role_name();
            let attached = iam.list_attached_role_policies().role_name(name).send().await.unwrap();
            let attached: Vec<_> =
                attached.attached_policies().iter().filter_map(|policy| policy.policy_arn()).collect();
            let role = iam.get_role().role_name(name).send().await.unwrap().role.unwrap();
            let trust = document(role.assume_role_policy_document().unwrap_or_default());
            found.insert(format!("role {name}"), serde_json::json!({ "trust": trust, "attached": attached }));
        }
        for policy in iam.list_policies().scope(PolicyScopeType::Local).send().await.unwrap().policies() {
            let (arn, version) = (policy.arn().unwrap(), policy.default_version_id().unwrap());
            let version = iam.get_policy_version().policy_arn(arn).version_id(version).send().await.unwrap();
            let text = version.policy_version.and_then(|version| version.document).unwrap_or_default();
            found.insert(format!("policy {arn}"), document(&text));
        }
        for user in iam.list_users().send().await.unwrap().users() {
            let keys = iam.list_access_keys().user_name(user.user_name()).send().await.unwrap();
            found.insert(format!("user {}", user.user_name()), Value::from(keys.access_key_metadata().len()));
        }
    }

    async fn list_buckets(&self, found: &mut Inventory) {
        let s3 = self.s3();
        for bucket in s3.list_buckets().send().await.unwrap().buckets() {
            let name = bucket.name().unwrap();
            let tags = s3.get_bucket_tagging().bucket(name).send().await;
            let tags = tags.map(|tags| tags.tag_set).unwrap_or_default();
            let tags: BTreeMap<_, _> = tags.iter().map(|tag| (tag.key(), tag.value())).collect();
            let block = s3.get_public_access_block().bucket(name).send().await;
            let block = block.ok().and_then(|block| block.public_access_block_configuration);
            let closed = block.is_some_and(|block| {
                [
                    block.block_public_acls,
                    block.ignore_public_acls,
                    block.block_public_policy,
                    block.restrict_public_buckets,
                ] == [Some(true); 4]
            });
            let owner = s3.get_bucket_ownership_controls().bucket(name).send().await.ok();
            let owner = owner.and_then(|controls| controls.ownership_controls);
            let owner = owner.map(|controls| controls.rules()[0].object_ownership().as_str().to_owned());
            let policy =
                s3.get_bucket_policy().bucket(name).send().await.ok().and_then(|answer| answer.policy);
            let lifecycle = s3.get_bucket_lifecycle_configuration().bucket(name).send().await;
            let days: Vec<_> = lifecycle
                .map(|lifecycle| lifecycle.rules.unwrap_or_default())
                .unwrap_or_default()
                .iter()
                .filter_map(|rule| rule.expiration().and_then(|expiration| expiration.days()))
                .collect();
            let bucket = serde_json::json!({
                "tags": tags,
                "closed": closed,
                "owner": owner,
                "policy": policy.map(|policy| document(&policy)),
                "expire_days": days,
            });
            found.insert(format!("bucket {name}"), bucket);
        }
    }

    /// Somebody closes the port, widens the policy, lets another identity into the role, opens the bucket, lets
    /// whoever uploads own what is uploaded, and replaces the bucket's tags.
    pub async fn drift(&self, group: &str, address: &str, policy: &str, role: &str, bucket: &str) {
        let range = IpRange::builder().cidr_ip(address).build();
        let rule = IpPermission::builder().ip_protocol("tcp").from_port(PORT).to_port(PORT).ip_ranges(range);
        let revoke = self.ec2().revoke_security_group_ingress().group_id(group).ip_permissions(rule.build());
        revoke.send().await.unwrap();
        let iam = self.iam();
        let wide =
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#;
        let wide = iam.create_policy_version().policy_arn(policy).policy_document(wide).set_as_default(true);
        wide.send().await.unwrap();
        let other = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRoleWithWebIdentity",
            "Principal":{"Federated":"accounts.google.com"},
            "Condition":{"StringEquals":{"accounts.google.com:sub":"999"}}}}"#;
        iam.update_assume_role_policy().role_name(role).policy_document(other).send().await.unwrap();
        let s3 = self.s3();
        s3.delete_public_access_block().bucket(bucket).send().await.unwrap();
        let rule = OwnershipControlsRule::builder().object_ownership(ObjectOwnership::ObjectWriter);
        let rules = OwnershipControls::builder().rules(rule.build().unwrap()).build().unwrap();
        s3.put_bucket_ownership_controls().bucket(bucket).ownership_controls(rules).send().await.unwrap();
        let tags = s3.get_bucket_tagging().bucket(bucket).send().await.unwrap().tag_set;
        let other = |tag: Tag| match tag.key() {
            "team" => Tag::builder().key("team").value("somebody else").build().unwrap(),
            _ => tag,
        };
        let tags = Tagging::builder().set_tag_set(Some(tags.into_iter().map(other).collect()));
        s3.put_bucket_tagging().bucket(bucket).tagging(tags.build().unwrap()).send().await.unwrap();
    }
}

/// A policy document as IAM answers it, percent-encoded or not.
fn document(text: &str) -> Value {
    let text = percent_encoding::percent_decode_str(text).decode_utf8_lossy();
    serde_json::from_str(&text).expect("JSON")
}
