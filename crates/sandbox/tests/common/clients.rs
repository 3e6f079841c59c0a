//! SDK clients of a region, signed by a key.
#![allow(dead_code, reason = "each test file uses its own part")]

use super::Key;
use provision_sandbox::Sandbox;

macro_rules! client {
    ($name:ident, $sdk:ident $(, $option:ident)?) => {
        pub fn $name(sandbox: &Sandbox, region: &str, key: &Key) -> $sdk::Client {
            let credentials =
                $sdk::config::Credentials::new(&key.id, &key.secret, key.token.clone(), None, "test");
            let config = $sdk::Config::builder()
                .behavior_version($sdk::config::BehaviorVersion::v2026_01_12())
                .region($sdk::config::Region::new(region.to_owned()))
                .endpoint_url(sandbox.endpoint())
                .credentials_provider(credentials)
                .retry_config($sdk::config::retry::RetryConfig::disabled())
                .http_client(aws_smithy_http_client::Builder::new().build_http());
            // A bucket is no host name on loopback.
            $(let config = config.$option(true);)?
            $sdk::Client::from_conf(config.build())
        }
    };
}
client!(data, aws_sdk_redshiftdata);
client!(ec2, aws_sdk_ec2);
client!(iam, aws_sdk_iam);
client!(redshift, aws_sdk_redshift);
client!(s3, aws_sdk_s3, force_path_style);
client!(secrets, aws_sdk_secretsmanager);
client!(serverless, aws_sdk_redshiftserverless);
client!(sts, aws_sdk_sts);
