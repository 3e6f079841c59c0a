//! What a spec or a vendor's profile says about the documents of a setup.

use std::path::Path;
use std::sync::Arc;

use provision_iam::arn::Arn;
use provision_iam::lint::{self, Expected, LintContext, VendorTrust};

use crate::cli;
use crate::commands::load;
use crate::error::Error;
use crate::ui::Ui;
use provision_core::spec::vendor::{TrustKind, TrustProfile, Wanted, is_path};
use provision_core::spec::{CredentialApi, Deployment, Identity, Problems, Source, Vendor, Warehouse};

/// What is known besides the documents themselves.
pub fn context(args: &cli::PolicyLint, ui: Ui) -> Result<LintContext, Error> {
    match (&args.spec, &args.vendor) {
        (Some(spec), _) => Ok(of_deployment(&deployment(spec, args.destination.as_deref(), ui)?)),
        (None, Some(name)) => Ok(of_vendor(&vendor(name, ui)?)),
        (None, None) => Ok(LintContext::default()),
    }
}

fn deployment(spec: &Path, destination: Option<&str>, ui: Ui) -> Result<Deployment, Error> {
    let selection = cli::Selection {
        specs: vec![spec.to_owned()],
        destination: destination.map(str::to_owned).into_iter().collect(),
    };
    let mut deployments = load::deployments(&selection, ui)?;
    if deployments.len() > 1 {
        let keys: Vec<_> = deployments.iter().map(|one| &*one.destination).collect();
        let message = format!("{} has several destinations", spec.display());
        let hint = format!("say which with --destination: {}", keys.join(", "));
        return Err(Error::invalid(message).hint(hint));
    }
    let none = || Error::invalid(format!("{} has no destination", spec.display()));
    deployments.pop().ok_or_else(none)
}

fn of_deployment(deployment: &Deployment) -> LintContext {
    let role = deployment.role.as_ref();
    let trust = role.and_then(|role| trust_of(&role.trust.identity));
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

fn trust_of(identity: &Identity) -> Option<VendorTrust> {
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
        Identity::Aws { principals, external_id } => aws(principals, external_id.clone().into()),
    })
}

/// Without an account where the vendor comes from several, or it is not known from which.
fn aws(principals: &[String], external_id: Expected) -> VendorTrust {
    let account = |principal: &String| match Arn::parse(principal) {
        Some(arn) => arn.account.to_owned(),
        None => principal.clone(),
    };
    let mut accounts: Vec<String> = principals.iter().map(account).collect();
    accounts.dedup();
    let account = accounts.pop().filter(|_| accounts.is_empty());
    VendorTrust::Aws { account, principals: principals.to_vec(), external_id }
}

/// A profile by its name or its path.
fn vendor(name: &str, ui: Ui) -> Result<Vendor, Error> {
    let source = match Vendor::builtin(name) {
        Some(source) => source,
        None if is_path(name) => {
            let text = std::fs::read_to_string(name)
                .map_err(|error| Error::invalid(format!("cannot read the profile {name}: {error}")))?;
            Source::new(name, text)
        }
        None => {
            let known: Vec<_> = Vendor::builtin_names().collect();
            let hint = match Vendor::suggestion(name) {
                Some(closest) => format!("did you mean {closest}?"),
                None => format!("built in are {}; or give a path", known.join(", ")),
            };
            let message = format!("there is no vendor profile {name:?}");
            return Err(Error::invalid(message).hint(hint));
        }
    };
    let mut problems = Problems::default();
    let vendor = Vendor::parse(&Arc::new(source), &mut problems);
    vendor.ok_or_else(|| {
        load::show(&problems, ui);
        Error::invalid(format!("the profile {name} is not valid")).shown()
    })
}

/// A profile knows how its vendor comes in, and no customer's values.
fn of_vendor(vendor: &Vendor) -> LintContext {
    let trust = vendor.trust.as_ref().and_then(trust_of_profile);
    LintContext {
        vendor: trust.map(|trust| lint::Vendor { name: vendor.title.clone(), trust }),
        ..LintContext::default()
    }
}

fn trust_of_profile(profile: &TrustProfile) -> Option<VendorTrust> {
    let expected = |wanted: Wanted| match wanted {
        Wanted::Required => Expected::Required,
        Wanted::Recommended => Expected::Recommended,
        Wanted::Optional | Wanted::None => Expected::Unknown,
    };
    let audience = expected(profile.audience);
    Some(match profile.kind {
        TrustKind::Google => VendorTrust::Google { subject: None, audience, client: None },
        TrustKind::Oidc => VendorTrust::Oidc { issuer: profile.issuer.clone()?, subject: None, audience },
        TrustKind::Aws => aws(&profile.principals, expected(profile.external_id)),
    })
}
