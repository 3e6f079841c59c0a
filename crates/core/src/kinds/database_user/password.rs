//! The password of a database user, beside its grants.
//!
//! Redshift never tells a password, so it is no part of a comparison: what is compared is whether the credential store records that
//! one was set. It is set when the user is made or taken over, when a run ended before that was recorded, and when
//! the person asks for another.

use serde_json::json;

use super::super::named::Named;
use super::super::{access_keys, addresses, present, sql};
use crate::address::Address;
use crate::call::{Call, CredentialStoreCall, CredentialStoreChange, PasswordSource, SetPassword};
use crate::deployment::{Deployment, Password};
use crate::facts::{CredentialStoreId, GivenPassword, PasswordState, Wanted, World};
use crate::finding::{Finding, FindingId};
use crate::resource::Intent;
use crate::state::Value;

/// What stands for the hash in a plan.
const PLACEHOLDER: &str = "md5<hash of the password>";

/// A secret that the spec names is somebody else's. What is in it is read when it is sent, and not before.
const GIVEN: Named = Named {
    what: "secret",
    finding: FindingId::PasswordSecretNotFound,
    hint: "correct `password_secret` in [user], or have the secret made first",
};

pub struct DatabasePassword<'a> {
    deployment: &'a Deployment,
    user: &'a str,
    address: &'a Address,
    password: &'a Password,
    store: CredentialStoreId,
}

impl<'a> DatabasePassword<'a> {
    /// The password of a user, if it has one.
    pub fn of(deployment: &'a Deployment, user: &'a str, address: &'a Address) -> Option<Self> {
        let password = deployment.user.password.as_ref()?;
        // A spec with a password and without a credential store is refused.
        let store = addresses::credential_store_id(deployment)?;
        Some(DatabasePassword { deployment, user, address, password, store })
    }

    fn source(&self) -> PasswordSource {
        match self.password {
            Password::Generated => PasswordSource::Store { store: self.store.clone() },
            Password::Env { variable } => PasswordSource::Env { variable: variable.clone() },
            Password::Secret { arn } => {
                PasswordSource::Secret { region: self.deployment.region.clone(), arn: arn.clone() }
            }
        }
    }

    fn forbidden(&self) -> String {
        self.deployment.user.password_forbidden.clone()
    }

    pub fn wants(&self, intent: Intent, wanted: &mut Wanted) {
        wanted.credential_store(self.store.clone());
        match self.password {
            Password::Env { variable } => wanted.password(variable, self.forbidden()),
            Password::Secret { arn } if intent == Intent::Apply => {
                wanted.given_secret(&self.deployment.region, arn);
            }
            Password::Secret { .. } | Password::Generated => {}
        }
    }

    /// Whether one was set, as the store records.
    pub fn is_set(&self, world: &World) -> bool {
        match present::credential_store(self.deployment, world).map(|store| store.password) {
            Some(PasswordState::None | PasswordState::Pending) => false,
            Some(PasswordState::Set | PasswordState::Lost | PasswordState::Unknown) => true,
            None => access_keys::credentials_lost(self.deployment, world),
        }
    }

    /// What is there, in words.
    pub fn present(&self) -> Value {
        Value::Text(match self.password {
            Password::Generated => format!("generated, kept in {}", self.store),
            _ => format!("from {}", self.source()),
        })
    }

    /// What is to be there, in words.
    pub fn wanted(&self) -> Value {
        match (self.deployment.rotate.password, self.password) {
            (false, _) => self.present(),
            (true, Password::Generated) => Value::from("a new one, kept in its place"),
            (true, _) => Value::from("set again, as it is there now"),
        }
    }

    /// Notes that a password is about to be set; a run that ends before [`Self::confirm`] is thereby found out.
    ///
    /// # Errors
    /// The password that the spec names is missing or cannot be used, or there is no place for it.
    pub fn announce(&self, world: &World) -> Result<Vec<Call>, Finding> {
        self.has_place(world)?;
        let again = self.deployment.rotate.password;
        let change = match self.password {
            Password::Generated => {
                CredentialStoreChange::GeneratePassword { forbidden: self.forbidden(), again }
            }
            Password::Env { variable } => {
                self.usable(variable, world)?;
                CredentialStoreChange::ExpectPassword { again }
            }
            Password::Secret { arn } => {
                GIVEN.usable(arn, world, self.address)?;
                CredentialStoreChange::ExpectPassword { again }
            }
        };
        Ok(self.note(change))
    }

    pub fn confirm(&self) -> Vec<Call> {
        self.note(CredentialStoreChange::ConfirmPassword)
    }

    fn note(&self, change: CredentialStoreChange) -> Vec<Call> {
        vec![CredentialStoreCall { store: self.store.clone(), change }.into()]
    }

    /// The statement of this template with a place for the password, which the edge puts in.
    ///
    /// # Errors
    /// The template cannot be rendered.
    pub fn statement(&self, template: &'static str) -> Result<SetPassword, Finding> {
        let values = json!({ "user": self.user, "password_hash": PLACEHOLDER });
        Ok(SetPassword {
            statement: sql::statement(template, &values, self.address)?,
            template,
            user: self.user.to_owned(),
            source: self.source(),
            forbidden: self.forbidden(),
            again: self.deployment.rotate.password,
        })
    }

    /// A store that is another one now is made with the access key that goes into it, and nobody replaces that unasked.
    fn has_place(&self, world: &World) -> Result<(), Finding> {
        let is_lost = access_keys::credentials_lost(self.deployment, world);
        if !is_lost || !self.deployment.rotate.is_nothing() {
            return Ok(());
        }
        let message = format!(
            "the database user {} needs a password, and {}, which is to receive it, is not there: the access key that \
             goes into it was kept elsewhere before the spec changed, or what kept it was deleted",
            self.user, self.store
        );
        let finding = FindingId::CredentialsMoved.finding(message).at(self.address);
        Err(finding.hint("`apply --rotate` makes it, with a second access key and the password in it"))
    }

    fn usable(&self, variable: &str, world: &World) -> Result<(), Finding> {
        match world.passwords.get(&(variable.to_owned(), self.forbidden())) {
            Some(GivenPassword::Usable) => Ok(()),
            Some(GivenPassword::Unfit { why }) => {
                let message = format!("the password in {variable} cannot be used: {}", why.join("; "));
                let finding = FindingId::PasswordUnfit.finding(message).at(self.address);
                Err(finding.hint("choose another one, or remove `password_env` to have one generated"))
            }
            Some(GivenPassword::Missing) | None => {
                let message =
                    format!("the environment variable {variable} is not set, which has the password");
                let finding = FindingId::PasswordMissing.finding(message).at(self.address);
                Err(finding.hint(format!(
                    "set {variable} for this run, or remove `password_env` to have a password generated"
                )))
            }
        }
    }

    /// What a new password means for the vendor.
    pub fn rotation(&self, world: &World) -> Option<Finding> {
        if !self.deployment.rotate.password || !self.is_set(world) {
            return None;
        }
        let title = &self.deployment.vendor.title;
        let message = format!(
            "the new password of {} shuts {title} out until it is in its form: Redshift knows one password at a time",
            self.user
        );
        let place = match self.password {
            Password::Generated => self.store.to_string(),
            _ => self.source().to_string(),
        };
        let finding = FindingId::PasswordRotation.finding(message).at(self.address);
        Some(finding.hint(format!("have the form open, and type the password from {place} right after")))
    }
}
