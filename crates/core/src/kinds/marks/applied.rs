//! What the last apply wanted, in a tag of what the vendor signs in with: so that an older checkout, a second spec of the
//! same name, and a newer provision are recognised, and so that a setup is known without its spec.

use std::collections::BTreeMap;

use super::carrier;
use crate::address::Owner;
use crate::deployment::{Admin, Deployment, Prune, Rotate};
use crate::digest;
use crate::facts::World;
use crate::facts::words::{LONGEST, escaped, unescaped};
use crate::finding::{Finding, FindingId};

/// The tag: words, of which the first is the format of all tags.
const KEY: &str = "provision:applied";

/// The format that this version writes, and the newest that it reads.
const FORMAT: u32 = 1;

/// What the tag says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The version of provision that wrote it.
    pub version: String,
    /// Of the destination as the spec had it.
    pub fingerprint: String,
    /// The name of the vendor's profile.
    pub vendor: String,
    /// The database user that logs in.
    pub user: String,
    /// The fingerprints of applies before, the latest first.
    before: Vec<String>,
}

impl Applied {
    /// What is to be said of this deployment, after what was said before.
    fn by(deployment: &Deployment, last: Option<Applied>) -> Applied {
        let fingerprint = fingerprint(deployment);
        let before = match last {
            Some(last) if last.fingerprint == fingerprint => return last,
            Some(last) => {
                let older = last.before.into_iter().filter(|one| *one != fingerprint);
                [last.fingerprint].into_iter().chain(older).collect()
            }
            None => Vec::new(),
        };
        Applied {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            fingerprint,
            vendor: deployment.vendor.name.clone(),
            user: deployment.grantee(),
            before,
        }
    }

    /// As the tag's value. What does not fit any more is the oldest.
    fn value(&self) -> String {
        let Applied { version, fingerprint, vendor, user, before } = self;
        let names = format!("{} {}", escaped(vendor), escaped(user));
        let names = if names.len() > LONGEST / 2 { "- -" } else { &names };
        let mut value = format!("{FORMAT} {version} {fingerprint} {names}");
        for older in before {
            if value.len() + 1 + older.len() > LONGEST {
                break;
            }
            value.push(' ');
            value.push_str(older);
        }
        value
    }

    /// What tags say, if they are of a format that this version knows.
    pub fn of(tags: &BTreeMap<String, String>) -> Option<Applied> {
        let mut words = tags.get(KEY)?.split(' ');
        words.next()?.parse::<u32>().ok().filter(|format| *format <= FORMAT)?;
        let mut word = || words.next().map(unescaped);
        let (version, fingerprint, vendor, user) = (word()?, word()?, word()?, word()?);
        Some(Applied { version, fingerprint, vendor, user, before: words.map(str::to_owned).collect() })
    }
}

/// The version of provision that wrote tags of a format that is newer than this one knows.
fn newer(tags: &BTreeMap<String, String>) -> Option<&str> {
    let (format, rest) = tags.get(KEY)?.split_once(' ')?;
    let is_newer = format.parse::<u32>().is_ok_and(|format| format > FORMAT);
    is_newer.then(|| rest.split(' ').next().unwrap_or_default())
}

/// The tag that what carries it is to have.
pub fn tag(deployment: &Deployment, world: &World) -> BTreeMap<String, String> {
    let applied = Applied::by(deployment, last(deployment, world));
    BTreeMap::from([(KEY.to_owned(), applied.value())])
}

/// What the last apply said: on what carries it now, or on what did under another name.
fn last(deployment: &Deployment, world: &World) -> Option<Applied> {
    let owner = deployment.owner();
    let all = carrier::tags(deployment, world).into_iter().chain(world.inventory.values());
    all.filter(|tags| owner.is_named_by(tags)).find_map(Applied::of)
}

/// Names one state of a destination in the spec. Whatever only says how to get there is left out.
pub fn fingerprint(deployment: &Deployment) -> String {
    let mut wanted = deployment.clone().adopting();
    (wanted.rotate, wanted.prune) = (Rotate::default(), Prune::default());
    (wanted.aws.profile, wanted.aws.assume_role) = (None, None);
    wanted.vendor.checked.clear();
    wanted.spec_regions.clear();
    wanted.user.ignore_databases.clear();
    wanted.admin = Admin::default();
    digest::of(&wanted)[..8].to_owned()
}

/// A newer provision has been here, whose tags must not be misread.
pub fn newer_format(deployment: &Deployment, world: &World) -> Option<Finding> {
    let of_spec =
        |tags: &&BTreeMap<String, String>| tags.get(Owner::DEPLOYMENT_TAG) == Some(&deployment.spec);
    let mut all =
        carrier::tags(deployment, world).into_iter().chain(world.inventory.values()).filter(of_spec);
    let version = all.find_map(newer)?;
    let ours = env!("CARGO_PKG_VERSION");
    let message = format!(
        "provision {version} has written tags of {} that this version, {ours}, cannot read",
        deployment.spec
    );
    let finding = FindingId::NewerFormat.finding(message);
    Some(finding.hint(format!("install provision {version} or a newer one")))
}

/// Who has been here since, and with what.
pub fn findings(deployment: &Deployment, world: &World) -> Vec<Finding> {
    if let Some(newer) = newer_format(deployment, world) {
        return vec![newer];
    }
    let Some(last) = last(deployment, world) else { return Vec::new() };
    let fingerprint = fingerprint(deployment);
    if !last.before.contains(&fingerprint) || last.fingerprint == fingerprint {
        return Vec::new();
    }
    let message = format!(
        "{} is as it was applied before ({fingerprint}); another state was applied since ({}, by provision {})",
        deployment.owner(),
        last.fingerprint,
        last.version
    );
    vec![FindingId::SpecOlder.finding(message).hint(
        "if this is an older checkout, or another spec of the same name and key, do not apply it: it takes back what was \
         changed since",
    )]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Applied, KEY, LONGEST, newer};

    fn tags(value: &str) -> BTreeMap<String, String> {
        BTreeMap::from([(KEY.to_owned(), value.to_owned())])
    }

    #[test]
    fn a_tag_says_what_was_applied_and_before() {
        let applied = Applied {
            version: "0.1.0".to_owned(),
            fingerprint: "0123abcd".to_owned(),
            vendor: "iterable".to_owned(),
            user: "a b,c".to_owned(),
            before: (0..40).map(|n| format!("{n:08x}")).collect(),
        };
        let value = applied.value();
        assert!(value.len() <= LONGEST, "{value}");
        let read = Applied::of(&tags(&value)).unwrap();
        assert_eq!((&read.fingerprint, &read.user), (&applied.fingerprint, &applied.user));
        assert_eq!(read.before[..20], applied.before[..20], "the latest are kept");
    }

    #[test]
    fn names_that_do_not_fit_are_left_out() {
        let long = Applied {
            version: "0.1.0".to_owned(),
            fingerprint: "0123abcd".to_owned(),
            vendor: "iterable".to_owned(),
            user: "ä".repeat(127),
            before: Vec::new(),
        };
        assert_eq!(long.value(), "1 0.1.0 0123abcd - -");
    }

    #[test]
    fn a_newer_format_is_recognised_and_not_read() {
        let next = tags("2 0.9.0 whatever it is");
        assert_eq!((newer(&next), Applied::of(&next)), (Some("0.9.0"), None));
        assert_eq!(newer(&tags("1 0.1.0 0123abcd iterable u")), None);
        assert_eq!(Applied::of(&tags("odd")), None);
    }
}
