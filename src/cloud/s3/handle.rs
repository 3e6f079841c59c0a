//! One bucket, and how to reach it.

use aws_config::SdkConfig;
use aws_sdk_s3::Client;
use aws_sdk_s3control::config::endpoint::{Endpoint, EndpointFuture, Params, ResolveEndpoint};
use aws_smithy_types::Document;
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
    pub(super) control: aws_sdk_s3control::Client,
    pub(super) name: &'a str,
    pub(super) region: &'a str,
    pub(super) owner: &'a str,
}

impl<'a> Handle<'a> {
    pub(super) fn new(
        api: Api<'a, Client>,
        control: aws_sdk_s3control::Client,
        name: &'a str,
        region: &'a str,
        owner: &'a str,
    ) -> Self {
        Handle { transport: api.transport, client: api.client, control, name, region, owner }
    }

    pub(super) fn subject(&self, operation: &str) -> Subject {
        subject("s3", operation, self.name)
    }
}

/// A client for the configuration's region.
pub(super) fn client(config: &SdkConfig) -> Client {
    Client::from_conf(settings(config).build())
}

/// A client that signs nothing, for a configuration without credentials.
pub(super) fn anonymous(config: &SdkConfig) -> Client {
    Client::from_conf(settings(config).allow_no_auth().build())
}

fn settings(config: &SdkConfig) -> aws_sdk_s3::config::Builder {
    // One host for a region, and not one for each bucket: connections serve all buckets (docs/decisions/0011).
    aws_sdk_s3::config::Builder::from(config).force_path_style(true)
}

/// A client of S3 Control for the configuration's region.
pub(super) fn control(config: &SdkConfig) -> aws_sdk_s3control::Client {
    let builder = aws_sdk_s3control::config::Builder::from(config);
    let builder = match endpoint_override(config, "S3 Control").filter(|url| !is_aws(url)) {
        Some(url) => builder.endpoint_resolver(PlainHost(url)),
        None => builder,
    };
    aws_sdk_s3control::Client::from_conf(builder.build())
}

/// S3 Control's host begins with the account, which an endpoint that is not AWS's need not know.
#[derive(Debug)]
struct PlainHost(String);

impl ResolveEndpoint for PlainHost {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        let text = |text: &str| Document::String(text.to_owned());
        // As for AWS's own endpoints: S3 signs paths as they are sent.
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

/// The endpoint that the environment or the profile names for a service, if any (AWS SDKs and
/// Tools Reference Guide, "Service-specific endpoints").
fn endpoint_override(config: &SdkConfig, service: &str) -> Option<String> {
    let key = ServiceConfigKey::builder()
        .service_id(service)
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
