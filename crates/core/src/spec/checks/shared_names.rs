//! Names that two deployments cannot share.

use std::collections::BTreeMap;

use provision_iam::Severity;

use super::resolved::{Resolved, path};
use crate::deployment::{BucketRole, CredentialStore};
use crate::prose::quoted;
use crate::spec::setting::Location;
use crate::toml_document::{FilePlace, Problem, Problems};

/// How many destinations are named that share something; a fleet may have thousands.
const NAMED: usize = 3;

/// Something that only one deployment may have.
struct Claim<'a> {
    /// What it is, and the value that must be unique.
    key: (&'static str, String),
    shown: String,
    /// The setting that gives the value.
    setting: &'a Location,
    severity: Severity,
    hint: &'static str,
}

impl<'a> Claim<'a> {
    fn new(what: &'static str, unique: String, shown: &str, setting: &'a Location) -> Claim<'a> {
        Claim {
            key: (what, unique),
            shown: quoted(shown),
            setting,
            severity: Severity::Error,
            hint: "put `{{ destination }}` into the name, or set it for each destination",
        }
    }
}

/// Reports every name that more than one deployment claims, once with all of them.
pub fn shared_names(all: &[Resolved], problems: &mut Problems) {
    let mut first: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut claimed: Vec<Vec<(&Resolved, Claim)>> = Vec::new();
    for resolved in all {
        for claim in claims(resolved) {
            let at = *first.entry(claim.key.clone()).or_insert_with(|| {
                claimed.push(Vec::new());
                claimed.len() - 1
            });
            claimed[at].push((resolved, claim));
        }
    }
    claimed.iter().filter_map(|claims| collision(claims)).for_each(|problem| problems.push(problem));
}

/// IAM names are unique in an account whatever their case and path (IAM User
/// Guide, "IAM and AWS STS quotas"); bucket names in a partition; database
/// users in a warehouse. Ingress rules are not among them: one rule has as many owners as need it.
fn claims(resolved: &Resolved) -> Vec<Claim<'_>> {
    let Resolved { deployment, settings, .. } = resolved;
    let account = &deployment.aws.account;
    let iam = |name: &str| format!("{account} {}", name.to_ascii_lowercase());
    let warehouse = format!("{account} {} {:?}", deployment.region, deployment.warehouse);
    let mut claims = Vec::new();
    let identity = format!("{}/{}", deployment.spec, deployment.destination);
    claims.push(Claim {
        hint: "deployments are told apart by spec name and destination: rename one",
        ..Claim::new("deployment", format!("{account} {identity}"), &identity, &settings.top.name.at)
    });
    if let Some(bucket) = &deployment.bucket {
        let unique = format!("{} {}", deployment.partition(), bucket.name);
        claims.push(Claim::new("bucket", unique, &bucket.name, &settings.bucket.name.at));
    }
    if let Some(policy) = &deployment.policy {
        claims.push(Claim::new("policy", iam(&policy.name), &policy.name, &settings.policy.name.at));
    }
    if let Some(role) = &deployment.role {
        claims.push(Claim::new("role", iam(&role.name), &role.name, &settings.role.name.at));
    }
    if let Some(BucketRole { role, policy }) = &deployment.bucket_role {
        let names = (&settings.role.bucket_name.at, &settings.policy.bucket_name.at);
        claims.push(Claim::new("role", iam(&role.name), &role.name, names.0));
        claims.push(Claim::new("policy", iam(&policy.name), &policy.name, names.1));
    }
    if let Some(user) = &deployment.access_user {
        claims.push(Claim::new("IAM user", iam(&user.name), &user.name, &settings.access_user.name.at));
    }
    match &deployment.credential_store {
        Some(CredentialStore::Secret { name }) => {
            let unique = format!("{account} {} {name}", deployment.region);
            claims.push(Claim::new("secret", unique, name, &settings.access_user.credentials_secret.at));
        }
        Some(CredentialStore::File { path }) => {
            claims.push(Claim::new("file", path.clone(), path, &settings.access_user.credentials_file.at));
        }
        None => {}
    }
    for user in deployment.database_users() {
        let unique = format!("{warehouse} {user}");
        claims.push(Claim::new("database user", unique, &user, &settings.user.name.at));
    }
    for name in deployment.schemas() {
        let schema = format!("{}.{}", deployment.database, name);
        let (own, is_first) = (&settings.own, *name == deployment.schema);
        let at = if is_first { &own.schema.at } else { &own.more_schemas.at };
        // Whoever lists a schema says that it is the destination's own to make and to drop.
        let is_listed = !is_first && own.more_schemas.is_given();
        claims.push(Claim {
            severity: if is_listed { Severity::Error } else { Severity::Warning },
            hint: "two vendors that write to one schema can overwrite each other's tables",
            ..Claim::new("schema", format!("{warehouse} {schema}"), &schema, at)
        });
    }
    claims
}

/// Shown at the second, with the first beside it.
fn collision(claims: &[(&Resolved, Claim)]) -> Option<Problem> {
    let [(other, theirs), (resolved, claim), ..] = claims else { return None };
    let what = claim.key.0;
    let (here, there) = (resolved.place(claim.setting), other.place(theirs.setting));
    let is_shared = here.source.name == there.source.name && here.span == there.span;
    let also = match is_shared {
        true => [other, resolved].map(|one| (one.header(), "used here".to_string())).to_vec(),
        false => vec![(there, format!("the {what} is claimed here first"))],
    };
    let named = claims.iter().take(NAMED).map(|(one, _)| format!("`{}`", one.deployment.destination));
    let mut names: Vec<_> = named.collect();
    match claims.len().saturating_sub(NAMED) {
        0 => {}
        more => names.push(format!("{more} more")),
    }
    let last = names.pop()?;
    let message = match claims {
        // Two roles of one destination.
        [(one, _), (same, _)] if one.deployment.owner() == same.deployment.owner() => {
            format!("destination {last} has twice the same {what} {}", claim.shown)
        }
        _ => format!("destinations {} and {last} have the same {what} {}", names.join(", "), claim.shown),
    };
    let at = FilePlace { also, ..FilePlace::at(here, path(claim.setting)) };
    let is_error = claims.iter().any(|(_, claim)| claim.severity == Severity::Error);
    let severity = if is_error { Severity::Error } else { claim.severity };
    Some(Problem::new("DUPLICATE_NAME", severity, at, message).hint(claim.hint))
}
