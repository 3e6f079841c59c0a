//! What is connected in an account, told by the account itself: whatever carries an owner tag.

use std::collections::{BTreeMap, BTreeSet};

use provision_iam::arn::Arn;
use serde::Serialize;

use crate::address::Owner;
use crate::facts::{Place, World, secret_name};
use crate::kinds::marks::applied::Applied;
use crate::kinds::marks::places;

/// One destination of a deployment, as far as tags tell of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Connected {
    pub deployment: String,
    pub destination: String,
    /// The name of the vendor's profile.
    pub vendor: Option<String>,
    /// The version of provision that applied it last.
    pub version: Option<String>,
    pub database_user: Option<String>,
    /// The day (`YYYY-MM-DD`) on which its role or IAM user was made.
    pub since: Option<String>,
    /// Where it is; and where it was, if something is left there.
    pub places: Vec<Place>,
    /// ARNs.
    pub resources: BTreeSet<String>,
}

/// Everything that names an owner, by owner.
pub fn connected(world: &World) -> Vec<Connected> {
    let mut all: BTreeMap<Owner, Connected> = BTreeMap::new();
    for ((_, arn), tags) in &world.inventory {
        for owner in Owner::all_of(tags) {
            let one = all.entry(owner.clone()).or_default();
            one.resources.insert(arn.clone());
            if !owner.is_named_by(tags) {
                continue;
            }
            if let Some(applied) = Applied::of(tags) {
                let named = |name: String| Some(name).filter(|name| name != "-");
                (one.vendor, one.database_user) = (named(applied.vendor), named(applied.user));
                one.version = Some(applied.version);
            }
            one.places.extend(places::in_tags(tags).into_keys());
            let made = world.made_on.get(arn);
            one.since = one.since.iter().chain(made).min().cloned();
        }
    }
    let whole = |(Owner { deployment, destination }, mut one): (Owner, Connected)| {
        one.places.sort();
        one.places.dedup();
        Connected { deployment, destination, ..one }
    };
    all.into_iter().map(whole).collect()
}

/// What an ARN of the inventory stands for, in words: `bucket acme`.
pub fn title(arn: &str) -> String {
    let Some(Arn { service, resource, .. }) = Arn::parse(arn) else { return arn.to_owned() };
    let (sort, rest) = resource.split_once(['/', ':']).unwrap_or(("", resource));
    let name = rest.rsplit('/').next().unwrap_or(rest);
    match (service, sort) {
        ("s3", "") => format!("bucket {resource}"),
        ("iam", "user") => format!("IAM user {name}"),
        ("iam", sort) => format!("{sort} {name}"),
        ("ec2", "security-group-rule") => format!("ingress rule {name}"),
        ("secretsmanager", _) => format!("secret {}", secret_name(rest)),
        _ => arn.to_owned(),
    }
}
