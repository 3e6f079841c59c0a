//! What is verified, with everything that is known of it before anything is tried.

use provision_iam::Document;
use provision_iam::evaluate::Token;
use provision_iam::evaluate::{Context, Policies, Policy, Request, evaluate};

use crate::deployment::{Deployment, Identity};
use crate::facts::{RoleFacts, UnreadDatabase, UserFacts, WarehouseFacts, WarehouseId, World};
use crate::plan::DeploymentPlan;
use crate::templates::Templates;

/// Who tries what the vendor does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Whoever runs the program, because there is nothing that the vendor signs in with.
    Operator,
    /// A session of the role, with a token of the vendor's.
    Role,
    /// The access key of the vendor.
    AccessKey,
}

impl Actor {
    pub(super) fn words(self) -> &'static str {
        match self {
            Actor::Operator => "as you, not as the vendor",
            Actor::Role => "as the role",
            Actor::AccessKey => "with the vendor's access key",
        }
    }
}

/// One destination, as the spec wants it and as it was read.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    pub deployment: &'a Deployment,
    /// Its part of a plan of the whole spec.
    pub plan: &'a DeploymentPlan,
    pub world: &'a World,
    /// A token of the vendor's, as its claims say.
    pub token: Option<&'a Token>,
}

impl<'a> Case<'a> {
    /// The case as each of the deployment's roles sees it: what is asked of roles and policies is asked of these.
    pub(super) fn of_parts<T>(&self, each: impl Fn(&Case<'_>) -> T) -> Vec<T> {
        let parts = self.deployment.parts();
        parts.iter().map(|part| each(&Case { deployment: part, ..*self })).collect()
    }

    pub fn actor(&self) -> Actor {
        let federated = self.identity().is_some_and(|identity| !matches!(identity, Identity::Aws { .. }));
        match &self.deployment.access_user {
            Some(_) => Actor::AccessKey,
            None if federated && self.token.is_some() => Actor::Role,
            None => Actor::Operator,
        }
    }

    /// Whether the vendor comes as an AWS principal, as which nobody else can come.
    pub(super) fn is_by_principal(&self) -> bool {
        matches!(self.identity(), Some(Identity::Aws { .. }))
    }

    /// What has it tried as the vendor where it was not.
    pub(super) fn as_the_vendor(&self) -> &'static str {
        match self.is_by_principal() {
            true => "only the vendor can assume the role: --wait-for-vendor tells once it has",
            false => "with a token of the vendor's (--token FILE) it is tried as the role",
        }
    }

    pub(super) fn identity(&self) -> Option<&'a Identity> {
        self.deployment.role.as_ref().map(|role| &role.trust.identity)
    }

    pub(super) fn partition(&self) -> &'a str {
        &self.world.identity.partition
    }

    pub(super) fn warehouse(&self) -> Option<&'a WarehouseFacts> {
        self.world.warehouses.get(&WarehouseId::of(self.deployment))
    }

    /// Why the database was not read, if it was not, and the next step.
    pub(super) fn unread_database(&self) -> Option<(String, String)> {
        let id = WarehouseId::of(self.deployment);
        let database = &self.deployment.database;
        let unread = self.world.unread_databases.get(&(id.clone(), database.clone()))?;
        let step = match unread {
            UnreadDatabase::Failed { hint: Some(hint), .. } => hint.as_str(),
            UnreadDatabase::Unavailable(_) => "wait until it is available, or resume it",
            _ => "mend what it says",
        };
        let why = format!("database {database} of {id} could not be read: {unread}");
        Some((why, format!("{step}, and run verify again")))
    }

    pub(super) fn role(&self) -> Option<&'a RoleFacts> {
        self.world.roles.get(&self.deployment.role.as_ref()?.name)
    }

    pub(super) fn access_user(&self) -> Option<&'a UserFacts> {
        self.world.access_users.get(&self.deployment.access_user.as_ref()?.name)
    }

    /// The ARN of whom the vendor acts as in AWS, and the boundary of that, if it is there.
    pub(super) fn principal(&self) -> Option<(&'a str, Option<&'a str>)> {
        let role = self.role().map(|role| (role.arn.as_str(), role.permissions_boundary.as_deref()));
        role.or_else(|| self.access_user().map(|user| (user.arn.as_str(), None)))
    }

    /// The permissions policy that the spec wants.
    pub(super) fn wanted_policy(&self) -> Option<String> {
        self.deployment.policy.as_ref()?;
        let id = self.warehouse().and_then(WarehouseFacts::workgroup_id);
        Templates::embedded().policy(self.deployment, id, self.deployment.partition()).ok()
    }

    /// The deployment's own permissions policy as it is, if it is attached to whom the vendor acts as.
    pub(super) fn live_policy(&self) -> Option<Document> {
        let arn = self.deployment.policy_arn(self.deployment.partition())?;
        let of_role = self.role().map(|role| &role.attached);
        let attached = of_role.or_else(|| self.access_user().map(|user| &user.attached))?;
        attached.iter().find(|policy| policy.arn == arn)?;
        Document::parse(&self.world.policies.get(&arn)?.document).ok()
    }

    /// Whether a policy lets whom the vendor acts as do this.
    pub(super) fn allows(
        &self,
        policy: Option<&Document>,
        action: &str,
        resource: &str,
        keys: &Keys,
    ) -> bool {
        let Some((principal, _)) = self.principal() else { return false };
        let identity = policy.map(|document| Policy::new("policy", document)).into_iter().collect();
        let mut context = Context::default();
        keys.iter().for_each(|(key, value)| context.set(key, value));
        // The ARNs of S3 do not tell it.
        context.set("aws:ResourceAccount", &self.deployment.aws.account);
        let caller = provision_iam::evaluate::Caller::Aws(principal.to_owned());
        let request = Request::new(action, caller, resource, context);
        evaluate(&Policies { identity, ..Policies::default() }, &request).is_allowed()
    }
}

/// Condition keys of a request.
pub(super) type Keys = [(String, String)];
