//! Findings on web identity and SAML federation.

use super::define;

define! {
    INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY(Error, Trust): "Not an identity provider";
    "A federated principal is neither a provider that AWS knows by its domain nor the ARN of an IAM provider.";
    "IAM refuses the document. Google, Facebook, Amazon and Cognito are named by their domain, without https://.";
    r#""Principal": {"Federated": "https://accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "IAM User Guide, Principal element: OIDC federated principals";

    GOOGLE_IS_BUILT_IN(Warning, Trust): "An IAM provider for Google";
    "The principal is an IAM identity provider for accounts.google.com.";
    "AWS knows Google without one. With one, tokens are refused with \"Incorrect token audience\" unless their audience is among its client ids.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "IAM User Guide, Create an OIDC identity provider";

    MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL(Security, Trust): "Everybody the provider knows";
    "No claim of the token is tested, or none in a way that keeps anybody out. For providers that serve the whole world, Google among them, this is an error.";
    "Every identity of the provider can assume the role. AWS accepts this for Google without a word.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity""# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "IAM Access Analyzer, Missing condition key for OIDC principal";

    MISSING_GITHUB_REPO_CONDITION_KEY(Security, Trust): "Every repository of GitHub";
    "A statement for GitHub Actions does not test the subject.";
    "Any workflow in any repository can assume the role; IAM refuses new policies of this sort.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:acme/transfer:ref:refs/heads/main"}}"#;
    "IAM Access Analyzer, Missing GitHub repo condition key; IAM User Guide, Identity-provider controls for shared OIDC providers";

    SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED(Warning, Trust): "Every branch or repository of an organization";
    "The subject of GitHub's tokens has a wildcard for the repository, or for all that follows it.";
    "Pull requests and branches that nobody reviewed can assume the role.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/transfer:*"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/transfer:ref:refs/heads/main"}}"#;
    "IAM Access Analyzer, Specific GitHub repo and branch recommended";

    SHARED_OIDC_PROVIDER_WITHOUT_CONTROL(Error, Trust): "A shared provider without its control";
    "A provider that serves many organizations is trusted without testing the claim that tells them apart.";
    "IAM refuses to save such a trust policy since June 2025.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/app.terraform.io"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"app.terraform.io:aud": "aws.workload.identity"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/app.terraform.io"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"app.terraform.io:aud": "aws.workload.identity"}, "StringLike": {"app.terraform.io:sub": "organization:acme:project:warehouse:workspace:*:run_phase:*"}}"#;
    "IAM User Guide, Identity-provider controls for shared OIDC providers";

    OIDC_SUBJECT_TOO_BROAD(Security, Trust): "A subject that strangers have";
    "The pattern for the subject begins with a wildcard, or has one before the organization is named in full.";
    "Identities of other organizations match.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme*"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/transfer:environment:*"}}"#;
    "IAM User Guide, Create a role for OpenID Connect federation";

    OIDC_AUDIENCE_MISSING(Suggestion, Trust): "The audience is not tested";
    "The subject of an OIDC provider's token is tested, its audience is not.";
    "A token that was made for another service would do.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/transfer:ref:refs/heads/main"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "token.actions.githubusercontent.com:sub": "repo:acme/transfer:ref:refs/heads/main"}}"#;
    "IAM User Guide, Create a role for OpenID Connect federation";

    GOOGLE_SUBJECT_NOT_NUMERIC(Error, Trust): "Google's subject is a number";
    "accounts.google.com:sub is compared with an e-mail address or another text.";
    "The claim holds the numeric id of the account, about 21 digits; the condition is never met.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "sync@vendor.iam.gserviceaccount.com"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "Google Identity, OpenID Connect: ID token claims";

    GOOGLE_AUD_IS_AZP(Suggestion, Trust): "Google's aud is azp";
    "A condition tests accounts.google.com:aud.";
    "Where the token has the claim azp, this key holds azp, and the audience is in accounts.google.com:oaud. Tokens of service accounts have it: their numeric id or e-mail.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:aud": "acme-org"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "acme-org"}}"#;
    "IAM User Guide, Available keys for AWS OIDC federation";

    GOOGLE_AUDIENCE_WITHOUT_SUBJECT(Security, Trust): "Any Google account with the right audience";
    "accounts.google.com:oaud is tested, the subject is not.";
    "A Google service account chooses the audience of its tokens freely, so any can have one with this audience.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:oaud": "acme-org"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "acme-org"}}"#;
    "Google Cloud, Get an ID token: custom audience";

    GOOGLE_AUDIENCE_MISSING(Suggestion, Trust): "Only the subject is tested";
    "accounts.google.com:sub is tested, the audience is not.";
    "This is legal and common. Where one service account of a vendor works for many customers, the audience tells them apart; without it, one customer who knows the role's ARN could have the vendor use it.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "acme-org"}}"#;
    "IAM User Guide, The confused deputy problem";

    GOOGLE_WITHOUT_EXACT_CLAIM(Warning, Trust): "No claim of Google's is compared with StringEquals";
    "A trust policy for Google compares none of accounts.google.com:aud, :oaud and :sub with StringEquals.";
    "IAM seems to refuse it: two public repositories quote the answer \"Policy trusting accounts.google.com requires a StringEquals condition on an application id\", one from a deployment, one with the keys and operators that IAM takes. The IAM User Guide does not say so, which leaves it open.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"accounts.google.com:sub": "108000002380243782158"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "IAM's answer as quoted in public repositories; not documented";

    SAML_AUDIENCE_MISSING(Suggestion, Trust): "No claim of the SAML assertion is tested";
    "A statement for a SAML provider tests neither audience nor subject.";
    "An assertion that was made for another recipient would do.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/corporate"}, "Action": "sts:AssumeRoleWithSAML""# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:saml-provider/corporate"}, "Action": "sts:AssumeRoleWithSAML", "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}"#;
    "IAM User Guide, Create a role for SAML 2.0 federation";
}
