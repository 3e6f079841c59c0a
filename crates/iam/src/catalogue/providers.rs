//! Identity providers of web-identity federation: how AWS names them, which claims of their tokens it makes condition
//! keys of, and what IAM wants of a trust policy for those that many organizations share.

/// Providers that are named by their domain, without an IAM OIDC provider (IAM User Guide, Principal element: OIDC
/// federated principals).
pub const BUILT_IN: [&str; 4] = [GOOGLE, COGNITO, FACEBOOK, AMAZON];

pub const GOOGLE: &str = "accounts.google.com";
pub const COGNITO: &str = "cognito-identity.amazonaws.com";
pub const FACEBOOK: &str = "graph.facebook.com";
pub const AMAZON: &str = "www.amazon.com";
pub const GITHUB: &str = "token.actions.githubusercontent.com";

/// The claims of every OIDC token that AWS makes keys of (IAM User Guide, Available keys for AWS OIDC federation).
const DEFAULT: &[&str] = &["amr", "aud", "email", "sub"];

/// Providers by the form of their issuers (`*` for what varies) with the claims that AWS makes keys of (Service
/// Authorization Reference, AWS STS: condition keys; IAM User Guide, Available keys for AWS OIDC federation).
const CLAIMS: [(&str, &[&str]); 14] = [
    (GOOGLE, &["amr", "aud", "email", "google/organization_number", "oaud", "sub"]),
    (COGNITO, &["amr", "aud", "sub"]),
    (FACEBOOK, &["app_id", "id"]),
    (AMAZON, &["app_id", "user_id"]),
    (GITHUB, GITHUB_CLAIMS),
    ("token.actions.githubusercontent.com/*", GITHUB_CLAIMS),
    ("token.actions.*.ghe.com", GITHUB_CLAIMS),
    ("github.com/enterprises/*", GITHUB_CLAIMS),
    ("oidc.circleci.com/org/*", &["amr", "aud", "email", "oidc.circleci.com/project-id", "sub"]),
    ("idcs-*.identity.oraclecloud.com", &["amr", "aud", "email", "rpst_id", "sub"]),
    (
        "gitlab.com",
        &[
            "amr",
            "aud",
            "email",
            "namespace_id",
            "pipeline_source",
            "project_id",
            "ref_protected",
            "runner_environment",
            "sub",
            "user_access_level",
            "user_email",
            "user_id",
            "user_login",
        ],
    ),
    ("agent.buildkite.com", BUILDKITE_CLAIMS),
    ("agent.*.buildkite.dev", BUILDKITE_CLAIMS),
    ("agent.*.buildkite.site", BUILDKITE_CLAIMS),
];

const GITHUB_CLAIMS: &[&str] = &[
    "actor",
    "actor_id",
    "amr",
    "aud",
    "email",
    "enterprise_id",
    "environment",
    "job_workflow_ref",
    "ref",
    "repository",
    "repository_id",
    "repository_owner_id",
    "sub",
    "workflow",
];

const BUILDKITE_CLAIMS: &[&str] = &[
    "amr",
    "aud",
    "build_branch",
    "cluster_id",
    "cluster_name",
    "email",
    "organization_id",
    "organization_slug",
    "pipeline_id",
    "pipeline_slug",
    "sub",
];

/// The claims of this issuer's tokens that a request to STS carries as condition keys, as the keys name them.
///
/// ```
/// use provision_iam::catalogue::providers::claims;
///
/// assert!(claims("token.actions.githubusercontent.com/acme").contains(&"repository_id"));
/// assert!(!claims("token.actions.githubusercontent.com").contains(&"repository_owner"));
/// assert_eq!(claims("oidc.eks.us-east-1.amazonaws.com/id/0123"), ["amr", "aud", "email", "sub"]);
/// ```
pub fn claims(issuer: &str) -> &'static [&'static str] {
    let issuer = issuer.to_ascii_lowercase();
    let of = CLAIMS.iter().find(|(form, _)| crate::pattern::matches(form, &issuer));
    of.map_or(DEFAULT, |(_, claims)| claims)
}

/// Issuer and claim of a condition key that is about a web identity, such as `id.example.com:sub`; keys of services and
/// global keys are none. The issuer comes without `https://`, with which IAM refuses a key.
pub fn split_key(key: &str) -> Option<(&str, &str)> {
    let (issuer, claim) = bare(key).split_once(':')?;
    issuer.contains('.').then_some((issuer, claim))
}

/// Can a request carry this condition key, if it is about a web identity? Names of keys are not case-sensitive.
pub fn is_made(issuer: &str, claim: &str) -> bool {
    claims(issuer).iter().any(|made| made.eq_ignore_ascii_case(claim))
}

/// Is it GitHub Actions: of everyone, of an enterprise with an issuer of its own, or of GitHub Enterprise Cloud with
/// data residency?
pub fn is_github(issuer: &str) -> bool {
    claims(issuer) == GITHUB_CLAIMS
}

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

/// The condition keys, in lower case, of which IAM wants a trust policy for this shared provider to test one; none for
/// a provider that is not shared. The first is the one to write.
pub fn required_controls(issuer: &str) -> Vec<String> {
    let issuer = issuer.to_ascii_lowercase();
    if is_github(&issuer) {
        return vec![format!("{issuer}:sub"), format!("{issuer}:job_workflow_ref")];
    }
    let applies = |shared: &str| {
        issuer == shared
            || issuer.trim_end_matches('/') == shared
            || (shared.ends_with('/') && issuer.starts_with(shared))
    };
    let Some((_, claim)) = SHARED.iter().find(|(shared, _)| applies(shared)) else {
        return Vec::new();
    };
    vec![match claim.contains(':') {
        true => claim.to_ascii_lowercase(),
        false => format!("{issuer}:{claim}"),
    }]
}

/// The issuer part of an OIDC provider's ARN, or a built-in provider's domain. It comes without `https://`, which IAM
/// refuses in both.
pub fn issuer(principal: &str) -> Option<&str> {
    match principal.split_once(":oidc-provider/") {
        Some((arn, issuer)) if arn.starts_with("arn:") => Some(bare(issuer)),
        _ => BUILT_IN.contains(&principal).then_some(principal),
    }
}

/// The issuer of a web identity that calls: its provider's ARN, a built-in provider's domain, or the issuer alone. A
/// SAML provider has none.
pub(crate) fn issuer_of_caller(name: &str) -> Option<&str> {
    issuer(name).or_else(|| (!name.starts_with("arn:")).then_some(bare(name)))
}

/// Without the scheme.
fn bare(text: &str) -> &str {
    let is_scheme = |text: &str| text.eq_ignore_ascii_case("https") || text.eq_ignore_ascii_case("http");
    match text.split_once("://") {
        Some((scheme, rest)) if is_scheme(scheme) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn issuers_are_known_by_their_form() {
        for (issuer, claim, made) in [
            ("token.actions.githubusercontent.com", "job_workflow_ref", true),
            ("token.actions.githubusercontent.com", "repository_owner", false),
            ("token.actions.githubusercontent.com", "iss", false),
            ("token.actions.acme.ghe.com", "environment", true),
            ("token.actions.ghe.com.example.org", "environment", false),
            ("oidc.circleci.com/org/1", "oidc.circleci.com/project-id", true),
            ("oidc.circleci.com/org/1", "project-id", false),
            ("idcs-1a.identity.oraclecloud.com", "RPST_ID", true),
            ("gitlab.com", "ref_protected", true),
            ("gitlab.com", "project_path", false),
            ("gitlab.example.com", "ref_protected", false),
            ("agent.acme.buildkite.dev", "pipeline_id", true),
            ("accounts.google.com", "oaud", true),
            ("accounts.google.com", "azp", false),
            ("cognito-identity.amazonaws.com", "email", false),
            ("www.amazon.com", "user_id", true),
            ("www.amazon.com", "sub", false),
            ("graph.facebook.com", "id", true),
            ("id.example.com", "sub", true),
            ("id.example.com", "groups", false),
        ] {
            assert_eq!(is_made(issuer, claim), made, "{issuer}:{claim}");
        }
    }

    #[test]
    fn keys_of_web_identities_are_told_from_others() {
        assert_eq!(split_key("id.example.com/x:sub"), Some(("id.example.com/x", "sub")));
        assert_eq!(split_key("https://id.example.com:sub"), Some(("id.example.com", "sub")));
        for key in ["aws:PrincipalArn", "s3:prefix", "kms:EncryptionContext:aws:s3:arn", "sub", "SAML:aud"] {
            assert_eq!(split_key(key), None, "{key}");
        }
    }

    #[test]
    fn shared_providers_have_their_controls() {
        for (issuer, keys) in [
            ("token.actions.githubusercontent.com", vec!["sub", "job_workflow_ref"]),
            ("token.actions.githubusercontent.com/acme", vec!["sub", "job_workflow_ref"]),
            ("token.actions.acme.ghe.com", vec!["sub", "job_workflow_ref"]),
            ("gitlab.com", vec!["sub"]),
            ("oidc.vercel.com", vec!["aud"]),
            ("id.example.com", vec![]),
            ("accounts.google.com", vec![]),
        ] {
            let expected: Vec<String> = keys.iter().map(|claim| format!("{issuer}:{claim}")).collect();
            assert_eq!(required_controls(issuer), expected, "{issuer}");
        }
    }
}
