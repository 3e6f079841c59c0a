//! Identity providers of the account.

use aws_sdk_iam::Client;

use super::super::clients::Api;
use super::super::error::subject;
use provision_core::edge::CloudError;
use provision_core::facts::OidcProvider;

/// An OpenID Connect identity provider.
pub(super) async fn oidc_provider(
    api: &Api<'_, Client>,
    arn: &str,
) -> Result<Option<OidcProvider>, Vec<CloudError>> {
    let client = &api.client;
    let subject = subject("iam", "GetOpenIDConnectProvider", arn);
    let request = || client.get_open_id_connect_provider().open_id_connect_provider_arn(arn).send();
    let answer =
        api.transport.read_if_answered(&subject, None, request).await.map_err(|error| vec![error])?;
    Ok(answer.map(|answer| OidcProvider {
        client_ids: answer.client_id_list.unwrap_or_default().into_iter().collect(),
    }))
}
