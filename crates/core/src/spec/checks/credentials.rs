//! The database user that logs in, and where new credentials are kept.

use super::checker::Checker;
use crate::deployment::Auth;
use crate::toml_document::fault;
use crate::vendor::Vendor;

impl Checker<'_, '_> {
    /// Reports a database user that the login needs or does not use, and new credentials without a place.
    pub fn credentials(&mut self, vendor: &Vendor) {
        let has_password = vendor.has_password(self.auth, self.is_serverless());
        if self.auth == Auth::Keys || has_password {
            self.store();
        }
        self.unused(vendor, has_password);
        self.database_user(vendor);
    }

    /// What is of an access key, or of a password, where there is none.
    fn unused(&mut self, vendor: &Vendor, has_password: bool) {
        let (user, access_user) = (&self.settings.user, &self.settings.access_user);
        let (title, auth) = (&vendor.title, self.auth);
        if !has_password {
            let why =
                format!("because {title} has no password for the database with `auth = \"{auth}\"` here");
            self.refuse(&[&user.password_env.at, &user.password_secret.at], &why, "remove it");
        }
        if auth == Auth::Role && !has_password {
            let why = "with `auth = \"role\"`";
            self.refuse(&access_user.locations(), why, "remove it, or set `auth = \"keys\"`");
        } else if auth == Auth::Role {
            let of_key = [&access_user.name.at, &access_user.path.at, &access_user.adopt.at];
            let why = format!("because {title} stages with a role here: only its password is kept");
            self.refuse(&of_key, &why, "remove it");
        }
    }

    /// What is made new has to be kept somewhere: an access key, a password that nobody gave, and of one that was
    /// given that it was set.
    fn store(&mut self) {
        let user = &self.settings.access_user;
        if user.credentials_secret.is_given() || user.credentials_file.is_given() {
            return;
        }
        let message = "nothing says where to keep the new credentials";
        let fault = fault::error("MISSING_KEY", message).hint(
            "add `credentials_secret = \"…\"` (Secrets Manager) or `credentials_file = \"…\"` to \
             [access_user]",
        );
        self.add(&user.credentials_secret.at, fault);
    }

    fn database_user(&mut self, vendor: &Vendor) {
        let user = &self.settings.user;
        let also_named = user.also_named.value == Some(true);
        let is_named = vendor.names_user(self.auth, self.is_serverless());
        // Whether the vendor's user has a name, the sort of warehouse decides.
        let has_warehouse = self.is_serverless() || self.settings.own.cluster.is_given();
        if is_named && has_warehouse || also_named {
            self.need(&user.name.at);
        }
        if is_named && also_named {
            let message = "the named user is the one that logs in here anyway";
            let fault = fault::warning("KEY_WITHOUT_EFFECT", message).hint("remove it");
            self.add(&user.also_named.at, fault);
        }
        let ignored = user.ignore_databases.get().unwrap_or_default();
        let own = self.settings.own.database.text().unwrap_or_default();
        if ignored.iter().any(|name| name == own) {
            let message = format!("the user is dropped from {own}, which is searched in any case");
            let fault = fault::warning("KEY_WITHOUT_EFFECT", message).hint("remove it from the list");
            self.add(&user.ignore_databases.at, fault);
        }
        let Some(name) = user.name.text() else {
            return;
        };
        let forbidden = vendor.credentials.as_ref().map_or("", |group| &group.forbidden);
        if let Some(c) = name.chars().find(|c| forbidden.contains(*c)) {
            let message = format!("{} breaks on `{c}` in a user name", vendor.title);
            self.add(&user.name.at, fault::error("FORBIDDEN_CHARACTER", message));
        }
    }
}
