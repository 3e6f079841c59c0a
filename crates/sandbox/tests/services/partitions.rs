//! Accounts in China and in GovCloud.

use aws_sdk_iam::config::{BehaviorVersion, Credentials, Region};
use provision_sandbox::{Options, Partition};

use crate::common::{admin, refusal, started};
use crate::{clients, refused};

macro_rules! client {
    ($sdk:ident, $sandbox:expr, $region:expr) => {{
        let key = admin();
        let config = $sdk::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new($region))
            .endpoint_url($sandbox.endpoint())
            .credentials_provider(Credentials::new(key.id, key.secret, None, None, "test"))
            .retry_config($sdk::config::retry::RetryConfig::disabled())
            .http_client(aws_smithy_http_client::Builder::new().build_http());
        $sdk::Client::from_conf(config.build())
    }};
}

#[tokio::test]
async fn everything_in_another_partition_bears_its_name() {
    for partition in [Partition::AwsCn, Partition::AwsUsGov] {
        let (home, other) = (partition.home(), partition.other());
        let sandbox = started(Options { partition, enforce: true, ..Options::default() }).await;
        assert_eq!(sandbox.environment()["AWS_REGION"], home);
        let (sts, iam) = (client!(aws_sdk_sts, sandbox, home), client!(aws_sdk_iam, sandbox, home));
        let me = sts.get_caller_identity().send().await.unwrap();
        assert_eq!(me.arn(), Some(&*format!("arn:{partition}:iam::111122223333:user/admin")));

        let trust = format!(
            r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"arn:{partition}:iam::111122223333:root"}},"Action":"sts:AssumeRole"}}]}}"#
        );
        let create = |name: &str, trust: &str| {
            iam.create_role().role_name(name).assume_role_policy_document(trust).send()
        };
        let role = create("r", &trust).await.unwrap().role.unwrap().arn;
        assert_eq!(role, format!("arn:{partition}:iam::111122223333:role/r"));
        let elsewhere = trust.replace(&format!("arn:{partition}:"), "arn:aws:");
        assert_eq!(refusal(create("s", &elsewhere).await).0, "MalformedPolicyDocument");
        let attach = |arn: &str| iam.attach_role_policy().role_name("r").policy_arn(arn).send();
        attach(&format!("arn:{partition}:iam::aws:policy/AmazonS3FullAccess")).await.unwrap();
        assert_eq!(refusal(attach("arn:aws:iam::aws:policy/AmazonS3FullAccess").await).0, "InvalidInput");
        let session = sts.assume_role().role_arn(role).role_session_name("me").send().await.unwrap();
        assert_eq!(
            session.assumed_role_user.unwrap().arn,
            format!("arn:{partition}:sts::111122223333:assumed-role/r/me")
        );

        let redshift = clients::redshift(&sandbox, home);
        let clusters = redshift.describe_clusters().send().await.unwrap();
        let namespace = clusters.clusters()[0].cluster_namespace_arn().unwrap().to_owned();
        assert!(namespace.starts_with(&format!("arn:{partition}:redshift:{home}:")), "{namespace}");
        let workgroups = clients::serverless(&sandbox, other).list_workgroups().send().await.unwrap();
        let workgroup = workgroups.workgroups()[0].workgroup_arn().unwrap();
        assert!(
            workgroup.starts_with(&format!("arn:{partition}:redshift-serverless:{other}:")),
            "{workgroup}"
        );

        let s3 = clients::s3(&sandbox, home);
        let place = aws_sdk_s3::types::CreateBucketConfiguration::builder().location_constraint(home.into());
        s3.create_bucket().bucket("b").create_bucket_configuration(place.build()).send().await.unwrap_err();
        let place = aws_sdk_s3::types::CreateBucketConfiguration::builder().location_constraint(home.into());
        s3.create_bucket().bucket("bucket").create_bucket_configuration(place.build()).send().await.unwrap();
        let policy = |partition: &str| {
            format!(
                r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["arn:{partition}:s3:::bucket/*"],"Condition":{{"Bool":{{"aws:SecureTransport":"false"}}}}}}]}}"#
            )
        };
        s3.put_bucket_policy().bucket("bucket").policy(policy(partition.name())).send().await.unwrap();
        refused!(s3.put_bucket_policy().bucket("bucket").policy(policy("aws")), "MalformedPolicy");
    }
}

#[tokio::test]
async fn a_key_is_unknown_in_other_partitions() {
    let sandbox = started(Options { partition: Partition::AwsCn, ..Options::default() }).await;
    let sts = client!(aws_sdk_sts, sandbox, "us-east-1");
    assert_eq!(refusal(sts.get_caller_identity().send().await).0, "InvalidClientTokenId");
    let sandbox = crate::common::sandbox().await;
    let sts = client!(aws_sdk_sts, sandbox, "us-gov-west-1");
    assert_eq!(refusal(sts.get_caller_identity().send().await).0, "InvalidClientTokenId");
}
