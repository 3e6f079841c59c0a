//! The identity that the vendor gave: what its profile wants of `[trust]`.

use super::checker::Checker;
use crate::deployment::{Auth, IdentityKind};
use crate::prose::quoted;
use crate::spec::setting::Location;
use crate::toml_document::{Fault, fault, missing_keys::missing};
use crate::vendor::{TrustProfile, Vendor, Wanted};

impl Checker<'_, '_> {
    /// Reports what of `[trust]` the vendor does not use, and what it needs to be bound to this customer.
    pub fn vendor_identity(&mut self, vendor: &Vendor) {
        match (self.auth, &vendor.trust) {
            (Auth::Role, Some(trust)) if trust.kind == IdentityKind::Aws => self.aws(vendor, trust),
            (Auth::Role, Some(trust)) => self.web_identity(vendor, trust),
            _ => {}
        }
        if let (Auth::Role, Some(trust)) = (self.auth, &vendor.trust) {
            let otherwise = "sessions of any name can use the role";
            self.wanted(vendor, &self.settings.trust.session_name.at, trust.session_name, otherwise);
            self.role_name(vendor, trust.role_name_prefix.as_deref());
        }
    }

    /// A vendor may take roles of certain names only.
    fn role_name(&mut self, vendor: &Vendor, prefix: Option<&str>) {
        let Some(prefix) = prefix else { return };
        let role = &self.settings.role;
        // The second one's is made from the first, unless it is given.
        let second = Some(&role.bucket_name).filter(|name| name.is_given());
        for name in [&role.name].into_iter().chain(second) {
            if name.text().is_some_and(|name| name.starts_with(prefix)) {
                continue;
            }
            let message =
                format!("{} takes only roles whose names begin with {}", vendor.title, quoted(prefix));
            let hint = format!("set `{}`, for example to \"{prefix}-{{{{ destination }}}}\"", name.at.name);
            self.add(&name.at, fault::error("UNSUPPORTED_ROLE_NAME", message).hint(hint));
        }
    }

    fn aws(&mut self, vendor: &Vendor, trust: &TrustProfile) {
        let given = &self.settings.trust;
        let why = format!("because {} signs in with an AWS account", vendor.title);
        self.refuse(&[&given.subject.at, &given.audience.at], &why, "remove it");
        if trust.principals.is_empty() {
            self.need(&given.principals.at);
        }
        // IAM User Guide, "Access to AWS accounts owned by third parties".
        let otherwise = "any customer of the vendor who learns the role's ARN could use it";
        let at = &given.external_id.at;
        if at.is_given || !trust.generate_external_id {
            self.wanted(vendor, at, trust.external_id, otherwise);
        }
    }

    fn web_identity(&mut self, vendor: &Vendor, trust: &TrustProfile) {
        let given = &self.settings.trust;
        let why = format!("because {} signs in with a web identity", vendor.title);
        self.refuse(&[&given.principals.at, &given.external_id.at], &why, "remove it");
        match trust.subject {
            Wanted::Required => self.need(&given.subject.at),
            Wanted::None => {
                let why = format!("because {} is known by its client id", vendor.title);
                self.refuse(&[&given.subject.at], &why, "remove it");
            }
            _ => {}
        }
        let otherwise = "the role trusts the vendor's identity for whichever customer it acts";
        self.wanted(vendor, &given.audience.at, trust.audience, otherwise);
        if trust.kind == IdentityKind::Google
            && let Some(fault) = given.subject.text().and_then(google_subject)
        {
            self.add(&given.subject.at, fault);
        }
    }

    /// A key that the vendor's profile wants more or less.
    fn wanted(&mut self, vendor: &Vendor, at: &Location, wanted: Wanted, otherwise: &str) {
        let key = &at.name;
        match (wanted, at.is_given) {
            (Wanted::Required, false) => self.add(at, missing(&at.path, "")),
            (Wanted::Recommended, false) => {
                let message = format!("no `{key}`: {otherwise}");
                let table = key.split('.').next().unwrap_or_default();
                let hint = format!("ask the vendor for it, and add it to [{table}]");
                let fault = fault::security("TRUST_NOT_BOUND_TO_YOU", message).hint(hint);
                self.add(at, fault);
            }
            (Wanted::None, true) => {
                let message = format!("{} does not send what `{key}` asks for", vendor.title);
                self.add(at, fault::error("CONFLICTING_KEYS", message).hint("remove it"));
            }
            _ => {}
        }
    }
}

/// `accounts.google.com:sub` is the numeric id of a service account
/// (IAM User Guide, "Available keys for AWS web identity federation").
fn google_subject(subject: &str) -> Option<Fault> {
    const USUAL_DIGITS: std::ops::RangeInclusive<usize> = 20..=22;
    let wrong = |what: &str| fault::error("INVALID_SUBJECT", format!("{} {what}", quoted(subject)));
    if subject.contains('@') {
        return Some(wrong("is an e-mail address").hint(
            "Google puts the numeric id of the service account into the token; ask the vendor \
             for it",
        ));
    }
    if !subject.bytes().all(|b| b.is_ascii_digit()) {
        return Some(wrong("is not the numeric id of a Google service account"));
    }
    let message = format!("{} has an unusual length for the id of a Google service account", quoted(subject));
    let hint = "they have about 21 digits; compare it with what the vendor shows";
    (!USUAL_DIGITS.contains(&subject.len())).then(|| fault::warning("INVALID_SUBJECT", message).hint(hint))
}
