//! Keys of one destination that must, or must not, stand together, whatever
//! the vendor.

use super::{
    deployment::Auth,
    problem::Place,
    requirements::missing_in,
    rule::{Fault, network},
    settings::Settings,
    shape::Reporter,
};

/// A destination and its way to sign in.
pub struct Check<'a, 'r> {
    pub settings: &'a Settings,
    pub auth: Auth,
    pub reporter: &'a mut Reporter<'r>,
}

impl Check<'_, '_> {
    pub fn run(&mut self) {
        self.warehouse();
        match self.auth {
            Auth::Role => self.role(),
            Auth::Keys => self.keys(),
        }
        self.admin();
        self.tls();
        self.tags();
        self.whereabouts();
    }

    /// Reports at a key, or at the destination when the key is not there.
    pub fn add(&mut self, key: &str, fault: Fault) {
        self.add_with(key, fault, &[]);
    }

    /// The same, with other keys that have to do with it.
    pub fn add_with(&mut self, key: &str, fault: Fault, also: &[(&str, &str)]) {
        let place = |(key, label): &(&str, &str)| {
            let place = self.reporter.place(&self.settings.get(key)?.span);
            Some((place, label.to_string()))
        };
        let also: Vec<(Place, String)> = also.iter().filter_map(place).collect();
        let (path, span) = self.settings.home(key);
        self.reporter.add(&path, &span, fault, also);
    }

    /// Reports a key that is not there.
    pub fn need(&mut self, key: &str, example: &str) {
        if !self.settings.has(key) {
            missing_in(self.settings, key, example, self.reporter);
        }
    }

    /// Refuses keys that do nothing here.
    pub fn refuse(&mut self, keys: &[&str], why: &str, hint: &str) {
        for key in keys.iter().filter(|key| self.settings.has(key)) {
            let message = format!("`{key}` makes no sense {why}");
            self.add(key, Fault::error("CONFLICTING_KEYS", message).hint(hint));
        }
    }

    /// Refuses every key of a table.
    pub fn refuse_table(&mut self, table: &str, why: &str, hint: &str) {
        let keys = self.settings.under(table).map(|(key, _)| format!("{table}.{key}"));
        for key in keys.collect::<Vec<_>>() {
            self.refuse(&[&key], why, hint);
        }
    }

    fn warehouse(&mut self) {
        let (cluster, workgroup) = (self.settings.has("cluster"), self.settings.has("workgroup"));
        if cluster && workgroup {
            let message = "a destination has either `cluster` or `workgroup`, not both";
            let fault = Fault::error("CONFLICTING_KEYS", message)
                .hint("keep `cluster` for a provisioned cluster, `workgroup` for Serverless");
            self.add_with("workgroup", fault, &[("cluster", "the cluster")]);
        } else if !cluster && !workgroup {
            let message = format!("destination `{}` has no warehouse", self.settings.destination);
            let fault = Fault::error("MISSING_KEY", message).hint(
                "add `cluster = \"…\"` for a provisioned cluster, or `workgroup = \"…\"` for \
                 Redshift Serverless",
            );
            self.add("cluster", fault);
        }
    }

    fn role(&mut self) {
        const WHY: &str = "with `auth = \"role\"`";
        const HINT: &str = "remove it, or set `auth = \"keys\"`";
        self.refuse_table("access_user", WHY, HINT);
        self.refuse(&["user.password_env", "user.password_secret"], WHY, HINT);
    }

    fn keys(&mut self) {
        const WHY: &str = "with `auth = \"keys\"`";
        const HINT: &str = "remove it, or set `auth = \"role\"`";
        self.refuse_table("trust", WHY, HINT);
        self.refuse_table("role", WHY, HINT);
        self.not_both("user.password_secret", "user.password_env", "a password comes from");
        self.not_both(
            "access_user.credentials_file",
            "access_user.credentials_secret",
            "the credentials are written to",
        );
    }

    fn not_both(&mut self, one: &str, other: &str, what: &str) {
        if self.settings.has(one) && self.settings.has(other) {
            let message = format!("{what} one place, not two");
            let fault = Fault::error("CONFLICTING_KEYS", message).hint("keep one of them");
            self.add_with(one, fault, &[(other, "the other one")]);
        }
    }

    fn admin(&mut self) {
        // A wrong value has been reported, and says nothing about the other keys.
        let via = match (self.settings.has("admin.via"), self.settings.text("admin.via")) {
            (true, None) => return,
            (_, via) => via.unwrap_or("data-api").to_string(),
        };
        let foreign: &[&str] = match via.as_str() {
            "password" => &["admin.secret"],
            "secret" => &["admin.password_env"],
            "temporary" => &["admin.password_env", "admin.secret"],
            _ => &["admin.password_env", "admin.endpoint", "admin.tls", "admin.ca_file", "admin.ssh"],
        };
        let why = match via.as_str() {
            "data-api" => "with `via = \"data-api\"`, which opens no connection".to_string(),
            via => format!("with `via = \"{via}\"`"),
        };
        self.refuse(foreign, &why, "remove it, or choose another `via`");
        if via == "password" {
            self.need("admin.user", "\"awsuser\"");
            self.need("admin.password_env", "\"PROVISION_ADMIN_PASSWORD\"");
        }
        self.admin_user(&via);
        let name = self.settings.text("user.name");
        if name.is_some() && self.settings.text("admin.user") == name {
            let message = "the vendor would log in as your own administrator";
            let fault = Fault::error("CONFLICTING_KEYS", message).hint("choose another user name");
            self.add_with("user.name", fault, &[("admin.user", "the administrator")]);
        }
    }

    /// Of the APIs that give credentials only `GetClusterCredentials` takes a user.
    fn admin_user(&mut self, via: &str) {
        let from_aws = matches!(via, "temporary" | "data-api");
        if from_aws && self.settings.has("workgroup") {
            let why = "on Serverless, where you log in as your own IAM identity";
            self.refuse(&["admin.user"], why, "remove it");
        } else if via == "data-api" && self.settings.has("admin.user") && self.settings.has("admin.secret") {
            let message = "the Data API takes a secret or a user, not both";
            let fault = Fault::error("CONFLICTING_KEYS", message).hint("keep one of them");
            self.add_with("admin.user", fault, &[("admin.secret", "the secret")]);
        }
    }

    /// Most resources take 50 tags (IAM User Guide, "Rules for tagging"), and
    /// some are needed for ownership.
    fn tags(&mut self) {
        const MOST: usize = 45;
        let count = self.settings.under("tags").count();
        if count > MOST {
            let message = format!("{count} tags are too many: AWS takes 50, provision needs some of them");
            let hint = format!("keep {MOST}");
            self.add("tags", Fault::error("TOO_MANY_TAGS", message).hint(hint));
        }
    }

    fn tls(&mut self) {
        let endpoint = self.settings.text("admin.endpoint").and_then(network::endpoint);
        let loopback = endpoint.is_some_and(|(host, _)| is_loopback(&host));
        if self.settings.text("admin.tls") == Some("disable") && !loopback {
            let message = "without TLS the password would cross the network in the clear";
            let fault = Fault::error("TLS_DISABLED", message).hint(
                "`tls = \"disable\"` needs an `endpoint` on this machine, such as \
                 `127.0.0.1:5439`",
            );
            self.add_with("admin.tls", fault, &[("admin.endpoint", "not a loopback address")]);
        } else if self.settings.text("admin.tls") == Some("disable") && self.settings.has("admin.ca_file") {
            let fault = Fault::warning("KEY_WITHOUT_EFFECT", "without TLS there is no certificate to verify");
            self.add_with("admin.ca_file", fault.hint("remove it"), &[("admin.tls", "no TLS")]);
        }
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.parse::<std::net::IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
