//! The database user that logs in, and where new credentials are kept.

use super::checker::Checker;
use crate::deployment::Auth;
use crate::toml_document::fault;
use crate::vendor::{Vendor, login_is_named};

impl Checker<'_, '_> {
    /// Reports a database user that the login needs or does not use, and new credentials without a place.
    pub fn credentials(&mut self, vendor: &Vendor) {
        if self.auth == Auth::Keys {
            self.store();
        }
        self.database_user(vendor);
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
        let login = vendor.login(self.settings.own.workgroup.is_given());
        let is_named = login_is_named(self.auth, login);
        if is_named || also_named {
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
