//! What a person does who follows the vendor's guide by hand, with the mistakes that the guide invites: real
//! requests and real statements, and nothing of provision's.

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_sdk_ec2::types::{IpPermission, IpRange};
use aws_sdk_s3::types::{BucketLocationConstraint, CreateBucketConfiguration, Tag, Tagging};
use aws_smithy_http_client::tls;
use provision_sandbox::seed;

use crate::account::{Account, Key};

pub const BUCKET: &str = "acme-iterable-staging";
pub const POLICY: &str = "transfer-service-policy";
pub const ROLE: &str = "transfer-role";
/// The vendor's address for the US, and the port that the guide calls likely.
const VENDOR: &str = "35.193.179.61/32";
const LIKELY_PORT: i32 = 5439;
const MOVED_PORT: i32 = 5440;

/// The guide's trust policy: the subject alone.
pub const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow",
    "Action":["sts:AssumeRoleWithWebIdentity"],"Principal":{"Federated":"accounts.google.com"},
    "Condition":{"StringEquals":{"accounts.google.com:sub":"108000002380243782158"}}}]}"#;

/// A statement of somebody else's in the bucket's policy.
const THEIRS: &str = r#"{"Version":"2012-10-17","Statement":{"Sid":"KeepTheBucket","Effect":"Deny",
    "Principal":"*","Action":"s3:DeleteBucketPolicy","Resource":"arn:aws:s3:::acme-iterable-staging"}}"#;

/// The two branches of the guide.
#[derive(Clone, Copy, PartialEq)]
pub enum Branch {
    Provisioned,
    Serverless,
}

impl Branch {
    pub fn region(self) -> &'static str {
        match self {
            Branch::Provisioned => "us-east-1",
            Branch::Serverless => "eu-west-1",
        }
    }

    pub fn warehouse(self) -> &'static str {
        match self {
            Branch::Provisioned => "cluster analytics in us-east-1",
            Branch::Serverless => "workgroup analytics in eu-west-1",
        }
    }

    /// Too much on the one hand, and the workgroup's name instead of its id on the other.
    fn policy(self) -> String {
        let account = seed::ACCOUNT;
        let database = match self {
            Branch::Provisioned => {
                r#"{"Effect":"Allow","Action":"redshift:GetClusterCredentials","Resource":"*"}"#.to_owned()
            }
            Branch::Serverless => format!(
                r#"{{"Effect":"Allow","Action":["redshift-serverless:GetCredentials"],"Resource":
                ["arn:aws:redshift-serverless:eu-west-1:{account}:workgroup/analytics"]}}"#
            ),
        };
        format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Action":"s3:*","Resource":"*"}},{database}]}}"#
        )
    }
}

/// The clients of a person at the keyboard.
pub struct Operator {
    config: SdkConfig,
}

impl Account {
    /// The operator in a region.
    pub fn operator(&self, region: &str) -> Operator {
        let key = (seed::ADMIN_ACCESS_KEY_ID.to_owned(), seed::ADMIN_SECRET_ACCESS_KEY.to_owned());
        self.operator_with(&key, region)
    }

    /// Who has this access key, in a region.
    pub fn operator_with(&self, (id, secret): &Key, region: &str) -> Operator {
        let key = Credentials::new(id, secret, None, None, "test");
        let http = aws_smithy_http_client::Builder::new()
            .tls_provider(tls::Provider::Rustls(tls::rustls_provider::CryptoMode::Ring))
            .build_https();
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .endpoint_url(self.sandbox.endpoint())
            .region(Region::new(region.to_owned()))
            .credentials_provider(aws_credential_types::provider::SharedCredentialsProvider::new(key))
            .http_client(http)
            .sleep_impl(aws_smithy_async::rt::sleep::SharedAsyncSleep::new(
                aws_smithy_async::rt::sleep::TokioSleep::new(),
            ))
            .build();
        Operator { config }
    }

    /// Who the database takes the vendor for when it acts for this customer of its.
    pub fn vendor_login(&self, branch: Branch, customer: &str) -> Result<String, String> {
        let claims = serde_json::json!({ "sub": "108000002380243782158", "aud": customer });
        let token = self.sandbox.token(claims.as_object().expect("an object"));
        self.wait(self.operator(branch.region()).log_in_as_the_vendor(token, branch))
    }

    pub fn make_oidc_provider(&self, url: &str, client: &str) {
        let iam = self.operator("us-east-1").iam();
        let request = iam.create_open_id_connect_provider().url(url).client_id_list(client);
        self.wait(request.send()).expect("the provider");
    }

    /// The whole guide, followed by hand.
    pub fn follow_the_guide(&self, branch: Branch) {
        let operator = self.operator(branch.region());
        self.sql(
            branch.warehouse(),
            &[
                "CREATE USER transfer_user PASSWORD 'Transfer-User-1'",
                "GRANT ALL ON DATABASE dev TO transfer_user",
            ],
        );
        self.wait(async {
            if branch == Branch::Provisioned {
                operator.move_the_port().await;
            }
            operator.open_the_port(branch).await;
            operator.make_the_bucket(branch).await;
            operator.make_policy_and_role(branch).await;
        });
    }
}

impl Operator {
    pub fn iam(&self) -> aws_sdk_iam::Client {
        aws_sdk_iam::Client::new(&self.config)
    }

    pub fn s3(&self) -> aws_sdk_s3::Client {
        let config = aws_sdk_s3::config::Builder::from(&self.config).force_path_style(true).build();
        aws_sdk_s3::Client::from_conf(config)
    }

    pub fn clusters(&self) -> aws_sdk_redshift::Client {
        aws_sdk_redshift::Client::new(&self.config)
    }

    pub fn serverless(&self) -> aws_sdk_redshiftserverless::Client {
        aws_sdk_redshiftserverless::Client::new(&self.config)
    }

    pub fn ec2(&self) -> aws_sdk_ec2::Client {
        aws_sdk_ec2::Client::new(&self.config)
    }

    pub fn sts(&self) -> aws_sdk_sts::Client {
        aws_sdk_sts::Client::new(&self.config)
    }

    /// Security group and port of the warehouse.
    pub async fn endpoint(&self, branch: Branch) -> (String, i32) {
        match branch {
            Branch::Provisioned => {
                let answer =
                    self.clusters().describe_clusters().cluster_identifier("analytics").send().await.unwrap();
                let cluster = answer.clusters().first().unwrap().clone();
                let group = cluster.vpc_security_groups()[0].vpc_security_group_id().unwrap().to_owned();
                (group, cluster.endpoint().unwrap().port().unwrap())
            }
            Branch::Serverless => {
                let answer =
                    self.serverless().get_workgroup().workgroup_name("analytics").send().await.unwrap();
                let workgroup = answer.workgroup().unwrap().clone();
                (workgroup.security_group_ids()[0].clone(), workgroup.endpoint().unwrap().port().unwrap())
            }
        }
    }

    /// What the vendor does: assumes the guide's role with its own token and asks for credentials of the database.
    ///
    /// # Errors
    /// The code of AWS's refusal, after the operation.
    pub async fn log_in_as_the_vendor(&self, token: String, branch: Branch) -> Result<String, String> {
        self.vendors_login(ROLE, token, branch).await.map(|(user, _)| user)
    }

    /// User and password that the vendor gets with a role.
    ///
    /// # Errors
    /// As [`Operator::log_in_as_the_vendor`].
    pub async fn vendors_login(
        &self,
        role: &str,
        token: String,
        branch: Branch,
    ) -> Result<(String, String), String> {
        let sts = self.sts();
        let role = format!("arn:aws:iam::{}:role/{role}", seed::ACCOUNT);
        let request = sts.assume_role_with_web_identity().role_arn(role).role_session_name("sync");
        let answer = request.web_identity_token(token).send().await;
        let answer =
            answer.map_err(|error| format!("assume: {:?}", error.into_service_error().meta().code()))?;
        let keys = answer.credentials.expect("they are given");
        let (id, secret, session) = (keys.access_key_id, keys.secret_access_key, keys.session_token);
        let keys = Credentials::new(id, secret, Some(session), None, "vendor");
        let keys = aws_credential_types::provider::SharedCredentialsProvider::new(keys);
        let config = self.config.to_builder().credentials_provider(keys).build();
        match branch {
            Branch::Provisioned => {
                let request = aws_sdk_redshift::Client::new(&config).get_cluster_credentials();
                let request = request.cluster_identifier("analytics").db_user("transfer_user").db_name("dev");
                let answer = request.send().await;
                let answer = answer
                    .map_err(|error| format!("log in: {:?}", error.into_service_error().meta().code()))?;
                Ok((answer.db_user.unwrap_or_default(), answer.db_password.unwrap_or_default()))
            }
            Branch::Serverless => {
                let request = aws_sdk_redshiftserverless::Client::new(&config).get_credentials();
                let answer = request.workgroup_name("analytics").db_name("dev").send().await;
                let answer = answer
                    .map_err(|error| format!("log in: {:?}", error.into_service_error().meta().code()))?;
                Ok((answer.db_user.unwrap_or_default(), answer.db_password.unwrap_or_default()))
            }
        }
    }

    /// The cluster does not listen where the guide thinks that it does.
    async fn move_the_port(&self) {
        let request = self.clusters().modify_cluster().cluster_identifier("analytics").port(MOVED_PORT);
        request.send().await.expect("the port is moved");
    }

    /// The vendor's address on the port that the guide calls likely, and, as that did not help, everybody on the
    /// right one.
    async fn open_the_port(&self, branch: Branch) {
        let (group, port) = self.endpoint(branch).await;
        for (cidr, port) in [(VENDOR, LIKELY_PORT), ("0.0.0.0/0", port)] {
            let range = IpRange::builder().cidr_ip(cidr).description("Iterable").build();
            let rule =
                IpPermission::builder().ip_protocol("tcp").from_port(port).to_port(port).ip_ranges(range);
            let request = self.ec2().authorize_security_group_ingress().group_id(&group);
            request.ip_permissions(rule.build()).send().await.expect("the rule is made");
        }
    }

    /// Without the settings that the guide only recommends; somebody else has been there too.
    async fn make_the_bucket(&self, branch: Branch) {
        let s3 = self.s3();
        let place = BucketLocationConstraint::from(branch.region());
        let place = CreateBucketConfiguration::builder().location_constraint(place).build();
        let elsewhere = (branch != Branch::Provisioned).then_some(place);
        s3.create_bucket()
            .bucket(BUCKET)
            .set_create_bucket_configuration(elsewhere)
            .send()
            .await
            .expect("the bucket");
        s3.delete_public_access_block().bucket(BUCKET).send().await.expect("anybody may");
        let tag = Tag::builder().key("cost-centre").value("42").build().unwrap();
        let tags = Tagging::builder().tag_set(tag).build().unwrap();
        s3.put_bucket_tagging().bucket(BUCKET).tagging(tags).send().await.expect("a tag");
        s3.put_bucket_policy().bucket(BUCKET).policy(THEIRS).send().await.expect("a policy");
    }

    async fn make_policy_and_role(&self, branch: Branch) {
        let iam = self.iam();
        let policy = iam.create_policy().policy_name(POLICY).policy_document(branch.policy());
        let policy = policy.send().await.expect("the policy").policy.unwrap().arn.unwrap();
        let role = iam.create_role().role_name(ROLE).assume_role_policy_document(TRUST);
        role.send().await.expect("the role");
        iam.attach_role_policy().role_name(ROLE).policy_arn(policy).send().await.expect("the attachment");
        let extra = "arn:aws:iam::aws:policy/AmazonS3FullAccess";
        iam.attach_role_policy().role_name(ROLE).policy_arn(extra).send().await.expect("one too many");
    }
}
