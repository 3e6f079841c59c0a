//! Identity providers of web-identity federation that AWS treats in a way of their own.

/// Providers that are named by their domain, without an IAM OIDC provider (IAM User Guide, Principal element: OIDC
/// federated principals).
pub const BUILT_IN: [&str; 4] =
    ["accounts.google.com", "cognito-identity.amazonaws.com", "graph.facebook.com", "www.amazon.com"];

pub const GOOGLE: &str = "accounts.google.com";
pub const COGNITO: &str = "cognito-identity.amazonaws.com";
pub const GITHUB: &str = "token.actions.githubusercontent.com";

/// Shared providers and the claim that IAM wants every trust policy to test, without which it refuses to save one
/// (IAM User Guide, Identity-provider controls for shared OIDC providers). An issuer ending in `/` stands for all below.
const SHARED: [(&str, &str); 17] = [
    (COGNITO, "aud"),
    (GITHUB, "sub"),
    ("vstoken.actions.githubusercontent.com", "sub"),
    ("oidc-configuration.audit-log.githubusercontent.com", "sub"),
    ("gitlab.com", "sub"),
    ("app.terraform.io", "sub"),
    ("agent.buildkite.com", "sub"),
    ("oidc.codefresh.io", "sub"),
    ("studio.datachain.ai/api", "sub"),
    ("scalr.io", "sub"),
    ("tokens.cloud.shisho.dev", "sub"),
    ("proidc.upbound.io", "sub"),
    ("rh-oidc.s3.us-east-1.amazonaws.com/", "sub"),
    ("oidc.vercel.com", "aud"),
    ("api.pulumi.com/oidc", "aud"),
    ("sandboxes.cloud", "aud"),
    ("sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d", "sts:RoleSessionName"),
];

/// The condition key, in lower case, that IAM wants a trust policy for this shared provider to test.
pub fn required_control(issuer: &str) -> Option<String> {
    let applies = |shared: &str| {
        issuer == shared
            || issuer.trim_end_matches('/') == shared
            || (shared.ends_with('/') && issuer.starts_with(shared))
    };
    let (_, claim) = SHARED.iter().find(|(shared, _)| applies(shared))?;
    Some(match claim.contains(':') {
        true => claim.to_lowercase(),
        false => format!("{issuer}:{claim}").to_lowercase(),
    })
}

/// The issuer part of an OIDC provider's ARN or a built-in provider's domain.
pub fn issuer(principal: &str) -> Option<&str> {
    match principal.split_once(":oidc-provider/") {
        Some((arn, issuer)) if arn.starts_with("arn:") => Some(issuer),
        _ => BUILT_IN.contains(&principal).then_some(principal),
    }
}
