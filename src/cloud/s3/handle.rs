//! One bucket, and how to reach it.

use aws_config::SdkConfig;
use aws_sdk_s3::Client;
use aws_types::service_config::ServiceConfigKey;

use super::super::clients::Api;
use super::super::error::subject;
use super::super::transport::Transport;
use provision_core::edge::Subject;

/// A bucket of an owner. Every request that can names the owner it expects, so that a bucket of the
/// same name in another account is never read nor changed (S3 User Guide, "Verifying bucket
/// ownership with bucket owner condition").
#[derive(Clone)]
pub(super) struct Handle<'a> {
    pub(super) transport: &'a Transport,
    pub(super) client: Client,
    pub(super) name: &'a str,
    pub(super) region: &'a str,
    pub(super) owner: &'a str,
}

impl<'a> Handle<'a> {
    pub(super) fn new(api: Api<'a, Client>, name: &'a str, region: &'a str, owner: &'a str) -> Self {
        Handle { transport: api.transport, client: api.client, name, region, owner }
    }

    pub(super) fn subject(&self, operation: &str) -> Subject {
        subject("s3", operation, self.name)
    }
}

/// A client for the configuration's region.
pub(super) fn client(config: &SdkConfig) -> Client {
    let path_style = endpoint_override(config).is_some_and(|url| !is_aws(&url));
    Client::from_conf(aws_sdk_s3::config::Builder::from(config).force_path_style(path_style).build())
}

/// The endpoint that the environment or the profile names for S3, if any (AWS SDKs and
/// Tools Reference Guide, "Service-specific endpoints").
fn endpoint_override(config: &SdkConfig) -> Option<String> {
    let key = ServiceConfigKey::builder()
        .service_id("S3")
        .env("AWS_ENDPOINT_URL")
        .profile("endpoint_url")
        .build()
        .ok()?;
    let specific = config.service_config().and_then(|settings| settings.load_config(key));
    specific.or_else(|| config.endpoint_url().map(str::to_owned))
}

/// Whether an endpoint is AWS's own, such as an interface VPC endpoint. Its host names carry the
/// bucket; those of anything else cannot be relied on to.
fn is_aws(url: &str) -> bool {
    let authority = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = authority.split(['/', '?']).next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host).to_ascii_lowercase();
    [".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu", ".api.aws"]
        .iter()
        .any(|suffix| host.ends_with(suffix))
}

#[cfg(test)]
mod tests {
    use super::is_aws;

    #[test]
    fn aws_hosts_are_told_from_others() {
        for url in [
            "https://s3.us-east-1.amazonaws.com",
            "https://bucket.vpce-1a2b3c4d-5e6f.s3.us-east-1.vpce.amazonaws.com/",
            "https://S3.cn-north-1.amazonaws.com.cn:443",
            "https://s3.dualstack.eu-west-1.api.aws",
        ] {
            assert!(is_aws(url), "{url}");
        }
        for url in [
            "http://127.0.0.1:4566",
            "http://[::1]:4566",
            "http://localhost:9000/",
            "https://amazonaws.com.example.org",
            "https://example.org/?.amazonaws.com",
        ] {
            assert!(!is_aws(url), "{url}");
        }
    }
}
