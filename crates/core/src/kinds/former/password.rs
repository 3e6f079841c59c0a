//! The password of a database user from before `auth` was changed.

use serde_json::json;

use super::super::{addresses, marks, present, sql};
use super::leftover::Leftover;
use crate::address::{Address, ResourceKind};
use crate::call::SqlPurpose;
use crate::deployment::Deployment;
use crate::facts::{Wanted, World};
use crate::finding::Finding;
use crate::resource::{Observed, Phases, Teardown};
use crate::state::{State, Value};

pub struct FormerPasswordResource<'a> {
    deployment: &'a Deployment,
    user: &'a str,
    address: Address,
}

impl<'a> FormerPasswordResource<'a> {
    pub fn new(deployment: &'a Deployment, user: &'a str) -> Self {
        let name = format!("{user} (its password)");
        let address = addresses::of(deployment, ResourceKind::DatabaseUser, &name);
        FormerPasswordResource { deployment, user, address }
    }
}

impl Leftover for FormerPasswordResource<'_> {
    fn address(&self) -> &Address {
        &self.address
    }

    fn table(&self) -> &'static str {
        "user"
    }

    /// Its user is asked about anyway.
    fn wants(&self, _: &mut Wanted) {}

    fn observed(&self, world: &World) -> Option<Observed> {
        present::database_user(self.deployment, world, self.user)?.user.as_ref()?;
        let state = State::default().with("password", Value::from("from before `auth` was changed"));
        Some(Observed { state, ownership: marks::of_user(self.deployment, world, self.user) })
    }

    fn delete(&self, _: &World, _: Teardown) -> Result<Phases, Vec<Finding>> {
        let no_password: Option<String> = None;
        let values = json!({ "user": self.user, "password_hash": no_password });
        let disable =
            sql::statement("set_password", &values, &self.address).map_err(|finding| vec![finding])?;
        Ok(sql::transaction(self.deployment, vec![disable], SqlPurpose::Changes))
    }
}
