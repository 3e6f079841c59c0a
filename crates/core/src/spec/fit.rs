//! Does a destination ask for what its vendor can do, and give what it needs?

use super::{
    check::Check,
    deployment::Auth,
    problem::Severity,
    requirements::missing_in,
    resolve::login_is_named,
    rule::{Fault, quoted},
    suggest,
    vendor::{TrustKind, TrustProfile, Vendor, Wanted},
};

impl Check<'_, '_> {
    pub fn fits(&mut self, vendor: &Vendor) {
        self.auth_mode(vendor);
        self.login(vendor);
        self.staging(vendor);
        match (self.auth, &vendor.trust) {
            (Auth::Role, Some(trust)) if trust.kind == TrustKind::Aws => self.aws(vendor, trust),
            (Auth::Role, Some(trust)) => self.web_identity(vendor, trust),
            (Auth::Keys, _) => self.sink(),
            _ => {}
        }
        self.database_user(vendor);
        self.addresses(vendor);
        self.tunnel(vendor);
    }

    fn tunnel(&mut self, vendor: &Vendor) {
        if self.settings.has("ssh") && vendor.ssh_field().is_none() {
            let message = format!("the profile of {} knows no field for an SSH tunnel", vendor.title);
            let hint = "ask the vendor whether it can use one, or remove it";
            self.add("ssh", Fault::warning("UNKNOWN_TUNNEL", message).hint(hint));
        }
    }

    fn auth_mode(&mut self, vendor: &Vendor) {
        let offered = &vendor.auth.modes;
        if !offered.contains(&self.auth) {
            let wanted = self.auth.word();
            let message = format!("{} does not sign in with `auth = \"{wanted}\"`", vendor.title);
            let offered = suggest::alternatives(offered.iter().map(|auth| auth.word()));
            let hint = format!("its profile offers {offered}");
            self.add("auth", Fault::error("UNSUPPORTED_AUTH", message).hint(hint));
        }
    }

    fn login(&mut self, vendor: &Vendor) {
        let serverless = self.settings.has("workgroup");
        let key = if serverless { "workgroup" } else { "cluster" };
        if self.settings.has(key) && vendor.login(serverless).is_none() {
            let kind = if serverless { "Redshift Serverless" } else { "provisioned clusters" };
            let message = format!("the profile of {} has no login for {kind}", vendor.title);
            let fault = Fault::error("UNSUPPORTED_WAREHOUSE", message).hint(
                "if the vendor supports it: copy its profile, add the login to [warehouse], and \
                 name the file in `vendor`",
            );
            self.add(key, fault);
        }
        let mode = self.settings.text("schema_mode").unwrap_or("vendor");
        if !vendor.database.schema_modes.iter().any(|known| mode == known.word()) {
            let message = format!("{} does not work with `schema_mode = \"{mode}\"`", vendor.title);
            let known = vendor.database.schema_modes.iter().map(|known| known.word());
            let hint = format!("its profile offers {}", suggest::alternatives(known));
            self.add("schema_mode", Fault::error("UNSUPPORTED_SCHEMA_MODE", message).hint(hint));
        }
    }

    fn staging(&mut self, vendor: &Vendor) {
        if !vendor.staging.bucket {
            let why = format!("because {} stages nothing with you", vendor.title);
            return self.refuse_table("bucket", &why, "remove it");
        }
        self.need("bucket.name", "\"acme-transfer-{{ destination }}\"");
        if self.settings.has("bucket.prefix") && !vendor.staging.prefix {
            let message = format!("{} cannot be told to stay in a folder", vendor.title);
            let hint = "it would be denied outside of it: use a bucket of its own, without prefix";
            self.add("bucket.prefix", Fault::error("UNSUPPORTED_PREFIX", message).hint(hint));
        }
    }

    fn aws(&mut self, vendor: &Vendor, trust: &TrustProfile) {
        let why = format!("because {} signs in with an AWS account", vendor.title);
        self.refuse(&["trust.subject", "trust.audience"], &why, "remove it");
        if trust.principals.is_empty() {
            self.need("trust.principals", "[\"arn:aws:iam::444455556666:root\"]");
        }
        // IAM User Guide, "Access to AWS accounts owned by third parties".
        let otherwise = "any customer of the vendor who learns the role's ARN could use it";
        self.wanted(vendor, "trust.external_id", trust.external_id, otherwise);
    }

    fn web_identity(&mut self, vendor: &Vendor, trust: &TrustProfile) {
        let why = format!("because {} signs in with a web identity", vendor.title);
        self.refuse(&["trust.principals", "trust.external_id"], &why, "remove it");
        match trust.subject {
            Wanted::Required => self.need("trust.subject", "\"108000002380243782158\""),
            Wanted::None => {
                let why = format!("because {} is known by its client id", vendor.title);
                self.refuse(&["trust.subject"], &why, "remove it");
            }
            _ => {}
        }
        let otherwise = "the role trusts the vendor's identity for whichever customer it acts";
        self.wanted(vendor, "trust.audience", trust.audience, otherwise);
        if trust.kind == TrustKind::Google
            && let Some(fault) = self.settings.text("trust.subject").and_then(google_subject)
        {
            self.add("trust.subject", fault);
        }
    }

    /// A key that the vendor's profile wants more or less.
    fn wanted(&mut self, vendor: &Vendor, key: &str, wanted: Wanted, otherwise: &str) {
        match (wanted, self.settings.has(key)) {
            (Wanted::Required, false) => missing_in(self.settings, key, "", self.reporter),
            (Wanted::Recommended, false) => {
                let message = format!("no `{key}`: {otherwise}");
                let table = key.split('.').next().unwrap_or_default();
                let hint = format!("ask the vendor for it, and add it to [{table}]");
                let fault = Fault::error("TRUST_NOT_BOUND_TO_YOU", message).hint(hint);
                self.add(key, Fault { severity: Severity::Security, ..fault });
            }
            (Wanted::None, true) => {
                let message = format!("{} does not send what `{key}` asks for", vendor.title);
                self.add(key, Fault::error("CONFLICTING_KEYS", message).hint("remove it"));
            }
            _ => {}
        }
    }

    /// What is made new has to be kept somewhere: an access key, a password that nobody gave, and of one that was
    /// given that it was set.
    fn sink(&mut self) {
        let has = |key: &str| self.settings.has(key);
        if has("access_user.credentials_secret") || has("access_user.credentials_file") {
            return;
        }
        let message = "nothing says where to keep the new credentials";
        let fault = Fault::error("MISSING_KEY", message).hint(
            "add `credentials_secret = \"…\"` (Secrets Manager) or `credentials_file = \"…\"` to \
             [access_user]",
        );
        self.add("access_user.credentials_secret", fault);
    }

    fn database_user(&mut self, vendor: &Vendor) {
        let also_named = self.settings.flag("user.also_named") == Some(true);
        let login = vendor.login(self.settings.has("workgroup"));
        let is_named = login_is_named(self.auth, login);
        if is_named || also_named {
            self.need("user.name", "\"transfer_user\"");
        }
        if is_named && also_named {
            let message = "the named user is the one that logs in here anyway";
            let fault = Fault::warning("KEY_WITHOUT_EFFECT", message).hint("remove it");
            self.add("user.also_named", fault);
        }
        let Some(name) = self.settings.text("user.name") else {
            return;
        };
        let forbidden = vendor.credentials.as_ref().map_or("", |group| &group.forbidden);
        if let Some(c) = name.chars().find(|c| forbidden.contains(*c)) {
            let message = format!("{} breaks on `{c}` in a user name", vendor.title);
            self.add("user.name", Fault::error("FORBIDDEN_CHARACTER", message));
        }
    }

    fn addresses(&mut self, vendor: &Vendor) {
        let closed = self.settings.flag("network.allow") == Some(false);
        // A wrong data centre has been reported already.
        let wrong = self.settings.has("data_center") && self.settings.text("data_center").is_none();
        if closed || wrong || self.settings.has("network.cidrs") {
            return;
        }
        let data_center = self.settings.text("data_center").unwrap_or(&self.settings.destination);
        if vendor.cidrs(data_center).is_some() {
            return;
        }
        let fault = match &vendor.network {
            None => {
                Fault::error("UNKNOWN_ADDRESSES", format!("the profile of {} has no addresses", vendor.title))
                    .hint(
                        "ask the vendor for them and list them in `network.cidrs`, or set `allow = false` \
                 in [network]",
                    )
            }
            Some(network) => {
                let message = format!("{} has no data centre {}", vendor.title, quoted(data_center));
                let known = network.data_centers.keys().map(String::as_str);
                Fault::error("UNKNOWN_DATA_CENTER", message).hint(format!(
                    "set `data_center` to {}, or list the addresses in `network.cidrs`",
                    suggest::alternatives(known)
                ))
            }
        };
        self.add("data_center", fault);
    }
}

/// `accounts.google.com:sub` is the numeric id of a service account
/// (IAM User Guide, "Available keys for AWS web identity federation").
fn google_subject(subject: &str) -> Option<Fault> {
    const USUAL_DIGITS: std::ops::RangeInclusive<usize> = 20..=22;
    let fault = |what: &str| Fault::error("INVALID_SUBJECT", format!("{} {what}", quoted(subject)));
    if subject.contains('@') {
        return Some(fault("is an e-mail address").hint(
            "Google puts the numeric id of the service account into the token; ask the vendor \
             for it",
        ));
    }
    if !subject.bytes().all(|b| b.is_ascii_digit()) {
        return Some(fault("is not the numeric id of a Google service account"));
    }
    (!USUAL_DIGITS.contains(&subject.len())).then(|| Fault {
        severity: Severity::Warning,
        ..fault("has an unusual length for the id of a Google service account")
            .hint("they have about 21 digits; compare it with what the vendor shows")
    })
}
