//! What is asked: who wants to do what with which resource, in which context.

use super::context::Context;
use crate::arn::{self, Arn};
use crate::catalogue::providers;

/// A request as IAM sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// `service:Action`
    pub action: String,
    pub principal: Caller,
    /// ARN, or `*` for an action that is not about a resource.
    pub resource: String,
    pub context: Context,
    /// What is worth knowing about where the context came from; explanations tell it.
    pub notes: Vec<String>,
}

/// Who makes the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caller {
    /// The ARN of a user, a role or role session, a federated user, or an account's root user.
    Aws(String),
    /// A service by its principal, `lambda.amazonaws.com`.
    Service(String),
    /// An identity provider: a domain such as `accounts.google.com`, or the ARN of an OIDC or SAML provider.
    Federated(String),
    /// Nobody in particular: a request without credentials.
    Anonymous,
}

impl Caller {
    /// The type of principal in a policy that names this caller.
    pub fn kind(&self) -> &'static str {
        match self {
            Caller::Aws(_) | Caller::Anonymous => "AWS",
            Caller::Service(_) => "Service",
            Caller::Federated(_) => "Federated",
        }
    }

    pub fn name(&self) -> &str {
        match self {
            Caller::Aws(name) | Caller::Service(name) | Caller::Federated(name) => name,
            Caller::Anonymous => "*",
        }
    }

    /// The caller, for messages.
    pub(super) fn in_words(&self) -> String {
        match self {
            Caller::Aws(arn) => arn.clone(),
            Caller::Service(name) => format!("the service {name}"),
            Caller::Federated(name) => format!("an identity of {name}"),
            Caller::Anonymous => "an anonymous caller".to_owned(),
        }
    }

    /// A role that a service made for itself, or a session of it.
    pub fn is_service_linked_role(&self) -> bool {
        let Caller::Aws(arn) = self else { return false };
        let resource = Arn::parse(arn).map(|arn| arn.resource).unwrap_or_default();
        resource.starts_with("role/aws-service-role/")
            || resource.starts_with("assumed-role/AWSServiceRoleFor")
    }

    /// The account of an AWS principal.
    pub fn account(&self) -> Option<&str> {
        match self {
            Caller::Aws(arn) => Arn::parse(arn).map(|arn| arn.account).filter(|account| !account.is_empty()),
            _ => None,
        }
    }
}

impl Request {
    /// A request with the context keys that follow from the caller and the resource filled in.
    pub fn new(
        action: impl Into<String>,
        principal: Caller,
        resource: impl Into<String>,
        context: Context,
    ) -> Request {
        let mut request = Request {
            action: action.into(),
            principal,
            resource: resource.into(),
            context,
            notes: Vec::new(),
        };
        request.complete();
        request
    }

    fn complete(&mut self) {
        match &self.principal {
            Caller::Aws(arn) => self.context.add_caller(arn),
            Caller::Service(name) => {
                self.context.set_default("aws:PrincipalIsAWSService", "true");
                self.context.set_default("aws:PrincipalServiceName", name.clone());
            }
            Caller::Federated(_) => self.drop_unmade_keys(),
            Caller::Anonymous => self.context.set_default("aws:PrincipalType", "Anonymous"),
        }
        let account = Arn::parse(&self.resource).map(|arn| arn.account).unwrap_or_default();
        if arn::is_account_id(account) {
            self.context.set_default("aws:ResourceAccount", account);
        }
    }

    /// Takes out the claims that AWS makes no keys of: no request of a web identity carries them.
    fn drop_unmade_keys(&mut self) {
        let is_unmade = |key: &&str| {
            providers::split_key(key).is_some_and(|(issuer, claim)| !providers::is_made(issuer, claim))
        };
        let unmade: Vec<String> = self.context.keys().filter(is_unmade).map(str::to_owned).collect();
        for key in unmade {
            self.context.remove(&key);
            self.notes.push(format!("{key}: AWS makes no condition key of this claim; it counts as absent"));
        }
    }

    /// The account that owns the resource: from its ARN, or from `aws:ResourceAccount` where the ARN has none (S3).
    pub fn resource_account(&self) -> Option<&str> {
        self.context.single("aws:resourceaccount")
    }

    /// Is the request about a role's trust policy?
    pub fn assumes_role(&self) -> bool {
        const ACTIONS: [&str; 3] =
            ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];
        ACTIONS.iter().any(|action| action.eq_ignore_ascii_case(&self.action))
    }
}
