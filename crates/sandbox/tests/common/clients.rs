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

/// S3 Control puts the account before the host's name, which loopback does not know.
#[derive(Debug)]
struct PlainHost(String);

impl aws_sdk_s3control::config::endpoint::ResolveEndpoint for PlainHost {
    fn resolve_endpoint<'a>(
        &'a self,
        params: &'a aws_sdk_s3control::config::endpoint::Params,
    ) -> aws_sdk_s3control::config::endpoint::EndpointFuture<'a> {
        use aws_sdk_s3control::config::endpoint::{Endpoint, EndpointFuture};
        use aws_smithy_types::Document;
        let text = |text: &str| Document::String(text.to_owned());
        let scheme = [
            ("name", text("sigv4")),
            ("signingName", text("s3")),
            ("signingRegion", text(params.region().unwrap_or_default())),
            ("disableDoubleEncoding", Document::Bool(true)),
        ];
        let scheme = scheme.map(|(name, value)| (name.to_owned(), value)).into();
        let endpoint = Endpoint::builder().url(self.0.clone());
        EndpointFuture::ready(Ok(endpoint.property("authSchemes", vec![Document::Object(scheme)]).build()))
    }
}

pub fn s3control(sandbox: &Sandbox, region: &str, key: &Key) -> aws_sdk_s3control::Client {
    use aws_sdk_s3control::config::{BehaviorVersion, Builder, Credentials, Region};
    let config = Builder::new()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new(region.to_owned()))
        .endpoint_resolver(PlainHost(sandbox.endpoint().to_owned()))
        .credentials_provider(Credentials::new(&key.id, &key.secret, key.token.clone(), None, "test"))
        .retry_config(aws_sdk_s3control::config::retry::RetryConfig::disabled())
        .http_client(aws_smithy_http_client::Builder::new().build_http());
    aws_sdk_s3control::Client::from_conf(config.build())
}
