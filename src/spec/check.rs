//! Keys of one destination that must, or must not, stand together.

use super::{
    arns::{self, Arn},
    deployment::Auth,
    problem::{Place, Severity},
    region,
    requirements::missing_in,
    rule::{Fault, quoted},
    settings::Settings,
    shape::Reporter,
    suggest,
    vendor::{TrustKind, TrustProfile, Vendor, Wanted},
};

/// A destination with its vendor and its way to sign in.
pub struct Check<'a, 'r> {
    pub settings: &'a Settings,
    pub vendor: &'a Vendor,
    pub auth: Auth,
    pub reporter: &'a mut Reporter<'r>,
}

impl Check<'_, '_> {
    pub fn run(&mut self) {
        self.auth();
        self.warehouse();
        self.bucket();
        match self.auth {
            Auth::Role => self.role(),
            Auth::Keys => self.keys(),
        }
        self.user();
        self.network();
        self.admin();
        self.arns();
    }

    /// Reports at a key, or at the destination when the key is not there.
    fn add(&mut self, key: &str, fault: Fault) {
        self.add_with(key, fault, &[]);
    }

    /// The same, with other keys that have to do with it.
    fn add_with(&mut self, key: &str, fault: Fault, also: &[(&str, &str)]) {
        let also = also
            .iter()
            .filter_map(|(key, label)| {
                let place = self.reporter.place(&self.settings.get(key)?.span);
                Some((place, label.to_string()))
            })
            .collect::<Vec<(Place, String)>>();
        let (path, span) = match self.settings.get(key) {
            Some(setting) => (setting.path.clone(), setting.span.clone()),
            None => (key.to_string(), self.settings.header.clone()),
        };
        self.reporter.add(&path, &span, fault, also);
    }

    fn need(&mut self, key: &str, example: &str) {
        if !self.settings.has(key) {
            missing_in(self.settings, key, example, self.reporter);
        }
    }

    /// Refuses keys that do nothing here.
    fn refuse(&mut self, keys: &[&str], why: &str, hint: &str) {
        for key in keys {
            if self.settings.has(key) {
                let fault =
                    Fault::error("CONFLICTING_KEYS", format!("`{key}` makes no sense {why}"));
                self.add(key, fault.hint(hint));
            }
        }
    }

    fn auth(&mut self) {
        if self.vendor.auth.modes.contains(&self.auth) {
            return;
        }
        let mode = |auth: &Auth| if *auth == Auth::Role { "role" } else { "keys" };
        let offered = suggest::alternatives(self.vendor.auth.modes.iter().map(mode));
        let message = format!(
            "{} does not sign in with `auth = \"{}\"`",
            self.vendor.title,
            mode(&self.auth)
        );
        let hint = format!("its profile offers {offered}");
        self.add("auth", Fault::error("UNSUPPORTED_AUTH", message).hint(hint));
    }

    fn warehouse(&mut self) {
        let (cluster, workgroup) = (self.settings.has("cluster"), self.settings.has("workgroup"));
        if cluster && workgroup {
            let message = "a destination has either `cluster` or `workgroup`, not both";
            let fault = Fault::error("CONFLICTING_KEYS", message)
                .hint("keep `cluster` for a provisioned cluster, `workgroup` for Serverless");
            self.add_with("workgroup", fault, &[("cluster", "the cluster")]);
        } else if !cluster && !workgroup {
            let message = format!(
                "destination `{}` has no warehouse",
                self.settings.destination
            );
            let fault = Fault::error("MISSING_KEY", message).hint(
                "add `cluster = \"…\"` for a provisioned cluster, or `workgroup = \"…\"` for \
                 Redshift Serverless",
            );
            self.add("cluster", fault);
        } else if self.vendor.login(workgroup).is_none() {
            let kind = if workgroup {
                "Redshift Serverless"
            } else {
                "provisioned clusters"
            };
            let message = format!(
                "the profile of {} has no login for {kind}",
                self.vendor.title
            );
            let hint = "if the vendor supports it, copy its profile, add the login to \
                        [warehouse], and name the file in `vendor`";
            let key = if workgroup { "workgroup" } else { "cluster" };
            self.add(
                key,
                Fault::error("UNSUPPORTED_WAREHOUSE", message).hint(hint),
            );
        }
        if let Some(mode) = self.settings.text("schema_mode")
            && !self
                .vendor
                .database
                .schema_modes
                .iter()
                .any(|known| mode == known.word())
        {
            let message = format!("{} does not work with this schema mode", self.vendor.title);
            self.add(
                "schema_mode",
                Fault::error("UNSUPPORTED_SCHEMA_MODE", message),
            );
        }
    }

    fn bucket(&mut self) {
        if !self.vendor.staging.bucket {
            let names: Vec<String> = self
                .settings
                .under("bucket")
                .map(|(name, _)| format!("bucket.{name}"))
                .collect();
            let why = format!("because {} stages nothing with you", self.vendor.title);
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            return self.refuse(&names, &why, "remove [bucket]");
        }
        self.need("bucket.name", "\"acme-transfer-{{ destination }}\"");
        if self.settings.has("bucket.prefix") && !self.vendor.staging.prefix {
            let message = format!("{} cannot be told to stay in a folder", self.vendor.title);
            let hint = "it would be denied outside of it: use a bucket of its own, without prefix";
            self.add(
                "bucket.prefix",
                Fault::error("UNSUPPORTED_PREFIX", message).hint(hint),
            );
        }
    }

    fn role(&mut self) {
        const WHY: &str = "with `auth = \"role\"`";
        const HINT: &str = "remove it, or set `auth = \"keys\"`";
        let keys: Vec<String> = self
            .settings
            .under("access_user")
            .map(|(key, _)| format!("access_user.{key}"))
            .collect();
        self.refuse(
            &keys.iter().map(String::as_str).collect::<Vec<_>>(),
            WHY,
            HINT,
        );
        self.refuse(&["user.password_env", "user.password_secret"], WHY, HINT);
        match &self.vendor.trust {
            Some(trust) if trust.kind == TrustKind::Aws => self.aws_trust(trust),
            Some(trust) => self.token_trust(trust),
            None => {}
        }
    }

    fn aws_trust(&mut self, trust: &TrustProfile) {
        let why = format!("because {} signs in with an AWS account", self.vendor.title);
        self.refuse(&["trust.subject", "trust.audience"], &why, "remove it");
        if trust.principals.is_empty() {
            self.need("trust.principals", "[\"arn:aws:iam::444455556666:root\"]");
        }
        // Confused deputy: IAM User Guide, "Access to AWS accounts owned by third parties".
        self.wanted(
            "trust.external_id",
            trust.external_id,
            "any other customer of the vendor \
            who learns the role's ARN could use it",
        );
    }

    fn token_trust(&mut self, trust: &TrustProfile) {
        let why = format!("because {} signs in with a web identity", self.vendor.title);
        self.refuse(
            &["trust.principals", "trust.external_id"],
            &why,
            "remove it",
        );
        self.need("trust.subject", "\"108000002380243782158\"");
        self.wanted(
            "trust.audience",
            trust.audience,
            "the role trusts the vendor's identity for \
            whichever customer it acts",
        );
        if let (TrustKind::Google, Some(subject)) =
            (trust.kind, self.settings.text("trust.subject"))
        {
            let fault = google_subject(subject);
            fault
                .into_iter()
                .for_each(|fault| self.add("trust.subject", fault));
        }
    }

    /// A key that the vendor's profile wants more or less.
    fn wanted(&mut self, key: &str, wanted: Wanted, otherwise: &str) {
        let table = key.split('.').next().unwrap_or_default();
        match (wanted, self.settings.has(key)) {
            (Wanted::Required, false) => missing_in(self.settings, key, "", self.reporter),
            (Wanted::Recommended, false) => {
                let message = format!("no `{key}`: {otherwise}");
                let hint = format!("ask the vendor for it, and add it to [{table}]");
                let fault = Fault::error("TRUST_NOT_BOUND_TO_YOU", message).hint(hint);
                self.add(
                    key,
                    Fault {
                        severity: Severity::Security,
                        ..fault
                    },
                );
            }
            (Wanted::None, true) => {
                let message = format!("{} does not send what `{key}` asks for", self.vendor.title);
                self.add(
                    key,
                    Fault::error("CONFLICTING_KEYS", message).hint("remove it"),
                );
            }
            _ => {}
        }
    }

    fn keys(&mut self) {
        const WHY: &str = "with `auth = \"keys\"`";
        const HINT: &str = "remove it, or set `auth = \"role\"`";
        let keys: Vec<String> = ["trust", "role"]
            .into_iter()
            .flat_map(|table| {
                self.settings
                    .under(table)
                    .map(move |(key, _)| format!("{table}.{key}"))
            })
            .collect();
        self.refuse(
            &keys.iter().map(String::as_str).collect::<Vec<_>>(),
            WHY,
            HINT,
        );
        let both = "user.password_secret";
        if self.settings.has(both) && self.settings.has("user.password_env") {
            let message = "a password comes from one place, not from two";
            let fault = Fault::error("CONFLICTING_KEYS", message).hint("keep one of them");
            self.add_with(both, fault, &[("user.password_env", "the other one")]);
        }
        let (secret, file) = (
            "access_user.credentials_secret",
            "access_user.credentials_file",
        );
        match (self.settings.has(secret), self.settings.has(file)) {
            (true, true) => {
                let message = "the credentials are written to one place, not to two";
                let fault = Fault::error("CONFLICTING_KEYS", message).hint("keep one of them");
                self.add_with(file, fault, &[(secret, "the other one")]);
            }
            (false, false) if self.makes_credentials() => {
                let message = "nothing says where to write the access key and the password";
                let fault = Fault::error("MISSING_KEY", message).hint(
                    "add `credentials_secret = \"…\"` (Secrets Manager) or \
                     `credentials_file = \"…\"` to [access_user]",
                );
                self.add(secret, fault);
            }
            _ => {}
        }
    }

    /// Whether something new has to be kept somewhere: an access key, or a
    /// password that nobody gave.
    fn makes_credentials(&self) -> bool {
        let given =
            self.settings.has("user.password_env") || self.settings.has("user.password_secret");
        self.vendor.staging.bucket || !given
    }

    fn user(&mut self) {
        let serverless = self.settings.has("workgroup");
        let login = self.vendor.login(serverless);
        if super::resolve::login_is_named(self.auth, login) {
            self.need("user.name", "\"transfer_user\"");
            if self.settings.flag("user.also_named") == Some(true) {
                let message = "the named user is the one that logs in here anyway";
                self.add(
                    "user.also_named",
                    Fault::warning("KEY_WITHOUT_EFFECT", message),
                );
            }
        } else if self.settings.flag("user.also_named") == Some(true) {
            self.need("user.name", "\"transfer_user\"");
        }
        let Some(name) = self.settings.text("user.name") else {
            return;
        };
        let forbidden = self
            .vendor
            .credentials
            .as_ref()
            .map_or("", |group| &group.forbidden);
        if let Some(c) = name.chars().find(|c| forbidden.contains(*c)) {
            let message = format!("{} breaks on `{c}` in a user name", self.vendor.title);
            self.add("user.name", Fault::error("FORBIDDEN_CHARACTER", message));
        }
        if self.settings.text("admin.user") == Some(name) {
            let message = "the vendor would log in as your own administrator";
            let fault = Fault::error("CONFLICTING_KEYS", message).hint("choose another user name");
            self.add_with("user.name", fault, &[("admin.user", "the administrator")]);
        }
    }

    fn network(&mut self) {
        if self.settings.flag("network.allow") == Some(false) || self.settings.has("network.cidrs")
        {
            return;
        }
        let data_center = self
            .settings
            .text("data_center")
            .unwrap_or(&self.settings.destination)
            .to_string();
        if self.vendor.cidrs(&data_center).is_some() {
            return;
        }
        let known: Vec<&str> = self
            .vendor
            .network
            .iter()
            .flat_map(|network| network.data_centers.keys().map(String::as_str))
            .collect();
        let title = &self.vendor.title;
        let (message, hint) = match known.is_empty() {
            true => (
                format!("the profile of {title} has no addresses"),
                "ask the vendor for them and list them in `network.cidrs`, or set \
                 `network.allow = false`"
                    .to_string(),
            ),
            false => (
                format!("{title} has no data centre {}", quoted(&data_center)),
                format!(
                    "set `data_center` to {}, or list the addresses in `network.cidrs`",
                    suggest::alternatives(known)
                ),
            ),
        };
        self.add(
            "data_center",
            Fault::error("UNKNOWN_DATA_CENTER", message).hint(hint),
        );
    }

    fn admin(&mut self) {
        let via = self
            .settings
            .text("admin.via")
            .unwrap_or("data-api")
            .to_string();
        let why = format!("with `via = \"{via}\"`");
        let foreign: &[&str] = match via.as_str() {
            "password" => &["admin.secret"],
            "secret" => &["admin.password_env"],
            "temporary" => &["admin.password_env", "admin.secret"],
            _ => &[
                "admin.password_env",
                "admin.endpoint",
                "admin.tls",
                "admin.ssh",
            ],
        };
        self.refuse(foreign, &why, "remove it, or choose another `via`");
        if via == "password" {
            self.need("admin.user", "\"awsuser\"");
            self.need("admin.password_env", "\"PROVISION_ADMIN_PASSWORD\"");
        }
        let loopback = self
            .settings
            .text("admin.endpoint")
            .and_then(arns::endpoint);
        let loopback = loopback.is_some_and(|(host, _)| is_loopback(&host));
        if self.settings.text("admin.tls") == Some("disable") && !loopback {
            let message = "without TLS the password would cross the network in the clear";
            let hint = "`tls = \"disable\"` needs an `endpoint` on this machine, such as \
                        `127.0.0.1:5439`";
            self.add_with(
                "admin.tls",
                Fault::error("TLS_DISABLED", message).hint(hint),
                &[("admin.endpoint", "not a loopback address")],
            );
        }
    }

    /// ARNs of another partition, region or account than the destination's.
    fn arns(&mut self) {
        let Some(region) = self.settings.text("region").map(str::to_string) else {
            return;
        };
        let partition = region::partition(&region);
        for key in [
            "bucket.encryption",
            "role.permissions_boundary",
            "aws.assume_role",
            "admin.secret",
            "user.password_secret",
            "trust.principals",
        ] {
            let single = self.settings.text(key).map(|text| vec![text.to_string()]);
            for text in single
                .or_else(|| self.settings.texts(key))
                .unwrap_or_default()
            {
                let Some(arn) = Arn::parse(&text) else {
                    continue;
                };
                if arn.partition != partition {
                    let message = format!(
                        "an ARN of partition `{}` cannot be used in {region}",
                        arn.partition
                    );
                    let hint = format!("{region} belongs to the partition `{partition}`");
                    self.add(key, Fault::error("WRONG_PARTITION", message).hint(hint));
                } else if !arn.region.is_empty()
                    && arn.region != region
                    && key != "user.password_secret"
                {
                    let what = if arn.service == "kms" {
                        "key"
                    } else {
                        "secret"
                    };
                    let message = format!(
                        "the {what} is in {}, the destination in {region}",
                        arn.region
                    );
                    self.add(
                        key,
                        Fault::error("WRONG_REGION", message)
                            .hint(format!("use a {what} of {region}")),
                    );
                }
            }
        }
    }
}

/// `accounts.google.com:sub` is the numeric id of a service account
/// (IAM User Guide, "Available keys for AWS web identity federation").
fn google_subject(subject: &str) -> Option<Fault> {
    const USUAL: std::ops::RangeInclusive<usize> = 20..=22;
    let fault =
        |message: &str| Fault::error("INVALID_SUBJECT", format!("{} {message}", quoted(subject)));
    if subject.contains('@') {
        return Some(fault("is an e-mail address").hint(
            "Google puts the numeric id of the service account into the token; ask the vendor for it",
        ));
    }
    if !subject.bytes().all(|b| b.is_ascii_digit()) {
        return Some(fault("is not the numeric id of a Google service account"));
    }
    (!USUAL.contains(&subject.len())).then(|| Fault {
        severity: Severity::Warning,
        ..fault("is not as long as ids of Google service accounts are")
            .hint("they have about 21 digits")
    })
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}
