//! Names that two deployments cannot share, and the partition that those of one account must.

use std::collections::BTreeMap;

use super::{
    deployment::{Deployment, Sink},
    problem::{Place, Problem, Problems, Severity},
    rule::quoted,
    settings::Settings,
    source::Source,
};

use std::{ops::Range, sync::Arc};

/// A deployment and where it comes from.
pub struct Resolved {
    pub deployment: Deployment,
    pub settings: Settings,
    pub source: Arc<Source>,
}

/// Something that only one deployment may have.
struct Claim {
    /// What it is, and the value that must be unique.
    key: (&'static str, String),
    shown: String,
    /// The setting that gives the value.
    setting: &'static str,
    severity: Severity,
    hint: &'static str,
}

impl Claim {
    fn new(what: &'static str, unique: String, shown: &str, setting: &'static str) -> Claim {
        Claim {
            key: (what, unique),
            shown: quoted(shown),
            setting,
            severity: Severity::Error,
            hint: "put `{{ destination }}` into the name, or set it for each destination",
        }
    }
}

/// Reports every name that a second deployment claims.
pub fn check(all: &[Resolved], problems: &mut Problems) {
    check_partitions(all, problems);
    let mut first: BTreeMap<(&str, String), &Resolved> = BTreeMap::new();
    for resolved in all {
        for claim in claims(&resolved.deployment) {
            match first.get(&claim.key) {
                Some(other) => problems.push(collision(claim, resolved, other)),
                None => _ = first.insert(claim.key.clone(), resolved),
            }
        }
    }
}

/// An account exists in one partition, so that its regions all are of that (IAM User Guide, "Amazon
/// Resource Names (ARNs)").
fn check_partitions(all: &[Resolved], problems: &mut Problems) {
    let mut first: BTreeMap<&str, &Resolved> = BTreeMap::new();
    for resolved in all {
        let other = *first.entry(&resolved.deployment.aws.account).or_insert(resolved);
        let (here, there) = (&resolved.deployment, &other.deployment);
        if here.partition() == there.partition() {
            continue;
        }
        let region = |one: &Resolved| {
            one.settings.get("region").map_or_else(|| one.header(), |setting| one.place(setting.span.clone()))
        };
        let message = format!(
            "an account is in one partition, and {} is in {} while {} is in {}",
            here.region,
            here.partition(),
            there.region,
            there.partition()
        );
        let path = resolved.settings.get("region").map(|setting| setting.path.clone());
        problems.push(Problem {
            id: "WRONG_PARTITION",
            severity: Severity::Error,
            path: path.unwrap_or_else(|| "region".to_string()),
            message,
            hint: Some("write a spec of its own for the account in the other partition".to_string()),
            place: Some(region(resolved)),
            file: resolved.source.name.clone(),
            also: vec![(region(other), format!("this one is in {}", there.partition()))],
        });
    }
}

/// IAM names are unique in an account whatever their case and path (IAM User
/// Guide, "IAM and AWS STS quotas"); bucket names in a partition; database
/// users in a warehouse.
fn claims(deployment: &Deployment) -> Vec<Claim> {
    let account = &deployment.aws.account;
    let iam = |name: &str| format!("{account} {}", name.to_ascii_lowercase());
    let warehouse = format!("{account} {} {:?}", deployment.region, deployment.warehouse);
    let mut claims = Vec::new();
    let identity = format!("{}/{}", deployment.spec, deployment.destination);
    claims.push(Claim {
        hint: "deployments are told apart by spec name and destination: rename one",
        ..Claim::new("deployment", format!("{account} {identity}"), &identity, "name")
    });
    if let Some(bucket) = &deployment.bucket {
        let unique = format!("{} {}", deployment.partition(), bucket.name);
        claims.push(Claim::new("bucket", unique, &bucket.name, "bucket.name"));
    }
    if let Some(policy) = &deployment.policy {
        claims.push(Claim::new("policy", iam(&policy.name), &policy.name, "policy.name"));
    }
    if let Some(role) = &deployment.role {
        claims.push(Claim::new("role", iam(&role.name), &role.name, "role.name"));
    }
    if let Some(user) = &deployment.access_user {
        claims.push(Claim::new("IAM user", iam(&user.name), &user.name, "access_user.name"));
    }
    match &deployment.sink {
        Some(Sink::Secret { name }) => {
            let unique = format!("{account} {} {name}", deployment.region);
            claims.push(Claim::new("secret", unique, name, "access_user.credentials_secret"));
        }
        Some(Sink::File { path }) => {
            claims.push(Claim::new("file", path.clone(), path, "access_user.credentials_file"));
        }
        None => {}
    }
    for user in deployment.database_users() {
        let unique = format!("{warehouse} {user}");
        claims.push(Claim::new("database user", unique, &user, "user.name"));
    }
    for cidr in deployment.network.cidrs.iter().filter(|_| deployment.network.allow) {
        claims.push(Claim {
            severity: Severity::Warning,
            hint: "one rule serves both, and goes with the destination that made it: set \
                   `allow = false` in [network] of the other",
            ..Claim::new("ingress rule", format!("{warehouse} {cidr}"), &cidr.to_string(), "network.cidrs")
        });
    }
    let schema = format!("{}.{}", deployment.database, deployment.schema);
    claims.push(Claim {
        severity: Severity::Warning,
        hint: "two vendors that write to one schema can overwrite each other's tables",
        ..Claim::new("schema", format!("{warehouse} {schema}"), &schema, "schema")
    });
    claims
}

fn collision(claim: Claim, resolved: &Resolved, other: &Resolved) -> Problem {
    let what = claim.key.0;
    let destination = |resolved: &Resolved| format!("`{}`", resolved.deployment.destination);
    let (here, there) = (claim.place(resolved), claim.place(other));
    let is_shared = here.source.name == there.source.name && here.span == there.span;
    let also = match is_shared {
        true => [other, resolved].map(|one| (one.header(), "used here".to_string())).to_vec(),
        false => vec![(there, format!("the {what} is claimed here first"))],
    };
    let path = resolved.settings.get(claim.setting).map(|setting| setting.path.clone());
    Problem {
        id: "DUPLICATE_NAME",
        severity: claim.severity,
        path: path.unwrap_or_else(|| claim.setting.to_string()),
        message: format!(
            "destinations {} and {} have the same {what} {}",
            destination(other),
            destination(resolved),
            claim.shown
        ),
        hint: Some(claim.hint.to_string()),
        place: Some(here),
        file: resolved.source.name.clone(),
        also,
    }
}

impl Claim {
    /// The setting that gives the value; a default stands nowhere.
    fn place(&self, resolved: &Resolved) -> Place {
        let setting = resolved.settings.get(self.setting);
        match setting {
            Some(setting) => resolved.place(setting.span.clone()),
            None => resolved.header(),
        }
    }
}

impl Resolved {
    fn place(&self, span: Range<usize>) -> Place {
        Place { source: self.source.clone(), span }
    }

    fn header(&self) -> Place {
        self.place(self.settings.header.clone())
    }
}
