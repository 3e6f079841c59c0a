//! An endpoint that is configured and is no URL. The SDK quotes it, which may have a password in it, with all of the request.

use std::error::Error;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;

use super::{chain, plain};
use provision_core::edge::{CloudError, CloudErrorKind, Subject};

/// How the SDK begins what it says of it (aws-smithy-runtime, `apply_endpoint`; the rules of S3's endpoints).
const SAID: [&str; 2] = ["failed to apply endpoint", "Custom endpoint `"];

/// The variables with which endpoints are configured; after it comes the service (AWS SDKs and Tools Reference Guide,
/// "Service-specific endpoints").
const VARIABLE: &str = "AWS_ENDPOINT_URL";

/// What is told where that is the cause.
pub(super) fn malformed(subject: &Subject, error: &(dyn Error + 'static)) -> Option<CloudError> {
    let is_said = |cause: &(dyn Error + 'static)| SAID.iter().any(|said| cause.to_string().starts_with(said));
    let said = chain(error).find(|cause| is_said(*cause))?;
    // What stands below names what is wrong, and nothing of the URL.
    let why = chain(said).skip(1).last().filter(|last| !is_said(*last));
    let why = why.map(|why| format!(": {why}")).unwrap_or_default();
    let variables: Vec<String> = std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value)))
        .filter(|(name, value)| name.starts_with(VARIABLE) && !value.to_str().is_some_and(is_url))
        .map(|(name, _)| name)
        .collect();
    let what = match variables.as_slice() {
        [] => "`endpoint_url` in the shared configuration".to_owned(),
        names => names.join(" and "),
    };
    Some(CloudError {
        hint: Some(format!(
            "set {what} to a URL such as https://sts.eu-west-1.amazonaws.com, with nothing but what a URL takes, or unset it"
        )),
        ..plain(subject, CloudErrorKind::Permanent, format!("the URL in {what} is malformed{why}"))
    })
}

/// Whether it is what the SDK takes.
fn is_url(text: &str) -> bool {
    HttpRequest::new(SdkBody::empty()).set_uri(text.to_owned()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::is_url;

    #[test]
    fn what_the_sdk_does_not_take_is_found() {
        for url in ["http://127.0.0.1:4566", "https://sts.eu-west-1.amazonaws.com/", "http://a:b@x/?c=d"] {
            assert!(is_url(url), "{url}");
        }
        for text in
            ["http://user:CANARY@[bad/", "http://user:CANARY@x y", "http://x/?token=CANARY h", "http://x\r"]
        {
            assert!(!is_url(text), "{text}");
        }
    }
}
