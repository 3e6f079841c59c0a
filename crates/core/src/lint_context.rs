//! What a deployment or a vendor's profile tells the linter of policies.

use provision_iam::arn::Arn;
use provision_iam::lint::{self, Expected, LintContext, VendorTrust};

use crate::deployment::{CredentialApi, Deployment, Identity, IdentityKind, Warehouse};
use crate::vendor::{TrustProfile, Vendor, Wanted};

/// What a deployment says about its documents.
pub fn of_deployment(deployment: &Deployment) -> LintContext {
    let trust = deployment.role.as_ref().and_then(|role| of_identity(&role.trust.identity));
    // Only this API takes a database user, and so only its policy names one.
    let names_user = deployment.credential_api == Some(CredentialApi::GetClusterCredentials);
    LintContext {
        vendor: trust.map(|trust| lint::Vendor { name: deployment.vendor.title.clone(), trust }),
        deployment: lint::Deployment {
            account: Some(deployment.aws.account.clone()),
            partition: Some(deployment.partition().to_owned()),
            region: Some(deployment.region.clone()),
            warehouse: Some(match &deployment.warehouse {
                Warehouse::Cluster { identifier } => lint::Warehouse::Cluster(identifier.clone()),
                // The id is known to the account alone.
                Warehouse::Workgroup { name } => lint::Warehouse::Workgroup { name: name.clone(), id: None },
            }),
            database_user: names_user.then(|| deployment.grantee()),
            database: Some(deployment.database.clone()),
            bucket: deployment.bucket.as_ref().map(|bucket| bucket.name.clone()),
        },
    }
}

/// What a profile says: how its vendor comes in, and no customer's values.
pub fn of_vendor(vendor: &Vendor) -> LintContext {
    let trust = vendor.trust.as_ref().and_then(of_profile);
    LintContext {
        vendor: trust.map(|trust| lint::Vendor { name: vendor.title.clone(), trust }),
        ..LintContext::default()
    }
}

fn of_identity(identity: &Identity) -> Option<VendorTrust> {
    Some(match identity {
        Identity::Google { subject, audience, client } => VendorTrust::Google {
            subject: subject.clone(),
            audience: audience.clone().into(),
            client: client.clone(),
        },
        Identity::Oidc { issuer, subject, audience } => VendorTrust::Oidc {
            issuer: issuer.clone(),
            subject: Some(subject.clone()),
            audience: audience.clone().into(),
        },
        // Which one, the account alone knows.
        Identity::Aws { principals, external_id: None, generates_external_id: true } => {
            of_principals(principals, Expected::Required)
        }
        Identity::Aws { principals, external_id, .. } => {
            of_principals(principals, external_id.clone().into())
        }
    })
}

fn of_profile(profile: &TrustProfile) -> Option<VendorTrust> {
    let expected = |wanted: Wanted| match wanted {
        Wanted::Required => Expected::Required,
        Wanted::Recommended => Expected::Recommended,
        Wanted::Optional | Wanted::None => Expected::Unknown,
    };
    let audience = expected(profile.audience);
    Some(match profile.kind {
        IdentityKind::Google => VendorTrust::Google { subject: None, audience, client: None },
        IdentityKind::Oidc => VendorTrust::Oidc { issuer: profile.issuer.clone()?, subject: None, audience },
        IdentityKind::Aws => of_principals(&profile.principals, expected(profile.external_id)),
    })
}

/// Without an account where the vendor comes from several, or it is not known from which.
fn of_principals(principals: &[String], external_id: Expected) -> VendorTrust {
    let account = |principal: &String| match Arn::parse(principal) {
        Some(arn) => arn.account.to_owned(),
        None => principal.clone(),
    };
    let mut accounts: Vec<String> = principals.iter().map(account).collect();
    accounts.dedup();
    let account = accounts.pop().filter(|_| accounts.is_empty());
    VendorTrust::Aws { account, principals: principals.to_vec(), external_id }
}
