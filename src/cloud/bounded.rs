//! Answers of a length that AWS's have. Whoever else answers, such as a proxy, cannot fill the memory.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body_util::Limited;

/// The longest that is asked for is a page of IAM's report on the account: 100 entries, each with policies of some tens of
/// kilobytes (IAM API Reference, GetAccountAuthorizationDetails; IAM User Guide, "IAM and AWS STS quotas").
const LONGEST: usize = 32 << 20;

/// A client whose answers end with an error where they are longer.
#[derive(Debug)]
pub(super) struct Bounded(pub(super) SharedHttpClient);

impl HttpClient for Bounded {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector(self.0.http_connector(settings, components)))
    }
}

#[derive(Debug)]
struct Connector(SharedHttpConnector);

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let answer = self.0.call(request);
        HttpConnectorFuture::new(async move {
            Ok(answer.await?.map(|body| SdkBody::from_body_1_x(Limited::new(body, LONGEST))))
        })
    }
}
