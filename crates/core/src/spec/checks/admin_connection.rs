//! The keys of `[admin]`: which go with which way to the database.

use std::net::IpAddr;

use super::checker::Checker;
use crate::deployment::{Endpoint, Tls, Via};
use crate::spec::setting::Location;
use crate::toml_document::fault;

impl Checker<'_, '_> {
    /// Reports keys of `[admin]` that its `via` does not use or needs, and a connection that is not protected.
    pub fn admin_connection(&mut self) {
        let admin = &self.settings.admin;
        // A wrong value has been reported, and says nothing about the other keys.
        if !admin.via.is_wrong() {
            self.via(admin.via.or(Via::DataApi));
        }
        self.tls();
    }

    fn via(&mut self, via: Via) {
        let admin = &self.settings.admin;
        let foreign: &[&Location] = match via {
            Via::Password => &[&admin.secret.at],
            Via::Secret => &[&admin.password_env.at],
            Via::Temporary => &[&admin.password_env.at, &admin.secret.at],
            Via::DataApi => {
                &[&admin.password_env.at, &admin.endpoint.at, &admin.tls.at, &admin.ca_file.at, &admin.ssh.at]
            }
        };
        let why = match via {
            Via::DataApi => "with `via = \"data-api\"`, which opens no connection".to_string(),
            via => format!("with `via = \"{via}\"`"),
        };
        self.refuse(foreign, &why, "remove it, or choose another `via`");
        if via == Via::Password {
            self.need(&admin.user.at);
            self.need(&admin.password_env.at);
        }
        self.user(via);
        let name = &self.settings.user.name;
        if name.value.is_some() && admin.user.value == name.value {
            let message = "the vendor would log in as your own administrator";
            let fault = fault::error("CONFLICTING_KEYS", message).hint("choose another user name");
            self.add_with(&name.at, fault, &[(&admin.user.at, "the administrator")]);
        }
    }

    /// Of the APIs that give credentials only `GetClusterCredentials` takes a user.
    fn user(&mut self, via: Via) {
        let admin = &self.settings.admin;
        let from_aws = matches!(via, Via::Temporary | Via::DataApi);
        if from_aws && self.settings.own.workgroup.is_given() {
            let why = "on Serverless, where you log in as your own IAM identity";
            self.refuse(&[&admin.user.at], why, "remove it");
        } else if via == Via::DataApi && admin.user.is_given() && admin.secret.is_given() {
            let message = "the Data API takes a secret or a user, not both";
            let fault = fault::error("CONFLICTING_KEYS", message).hint("keep one of them");
            self.add_with(&admin.user.at, fault, &[(&admin.secret.at, "the secret")]);
        }
    }

    fn tls(&mut self) {
        let admin = &self.settings.admin;
        if admin.tls.value != Some(Tls::Disable) {
            return;
        }
        let endpoint = admin.endpoint.text().and_then(|text| text.parse().ok());
        let is_loopback = endpoint.is_some_and(|endpoint: Endpoint| is_loopback(&endpoint.host));
        if !is_loopback {
            let message = "without TLS the password would cross the network in the clear";
            let fault = fault::error("TLS_DISABLED", message).hint(
                "`tls = \"disable\"` needs an `endpoint` on this machine, such as \
                 `127.0.0.1:5439`",
            );
            self.add_with(&admin.tls.at, fault, &[(&admin.endpoint.at, "not a loopback address")]);
        } else if admin.ca_file.is_given() {
            let message = "without TLS there is no certificate to verify";
            let fault = fault::warning("KEY_WITHOUT_EFFECT", message).hint("remove it");
            self.add_with(&admin.ca_file.at, fault, &[(&admin.tls.at, "no TLS")]);
        }
    }
}

fn is_loopback(host: &str) -> bool {
    let address = host.parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
