//! IAM's evaluation of a request against all policies that bear on it (IAM User Guide, Policy evaluation logic).

mod change;
mod condition;
mod context;
mod explain;
mod glob;
mod principal;
mod request;
mod statement;
mod token;

use std::fmt;

use serde::Serialize;

pub use change::Change;
pub use context::{Context, ContextValue};
pub use explain::{ConditionReport, Explanation, StatementReport, explain};
pub use principal::Named;
pub use request::{Caller, Request};
pub use token::{Token, TokenError};

use crate::arn::Arn;
use crate::document::{Document, Effect, Statement};
use statement::Scene;

/// A policy and what to call it, such as its file.
#[derive(Debug, Clone, Copy)]
pub struct Policy<'a> {
    pub name: &'a str,
    pub document: &'a Document,
}

/// All policies that bear on a request. What is not there does not exist: no identity policy allows nothing, no
/// boundary limits nothing.
#[derive(Debug, Clone, Default)]
pub struct Policies<'a> {
    /// The trust policy of the role, or the policy of the resource.
    pub resource: Option<Policy<'a>>,
    /// The identity policies of the caller.
    pub identity: Vec<Policy<'a>>,
    pub boundary: Option<Policy<'a>>,
    /// The service control policies of the caller's account. Where they only deny, AWS's `FullAWSAccess` is taken to
    /// be there too, as it is unless someone detached it.
    pub service_control: Vec<Policy<'a>>,
    /// The session policies the caller's session was made with.
    pub session: Vec<Policy<'a>>,
}

/// The kinds of policies, in the order in which explicit denies are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    ServiceControl,
    /// Trust policy or resource policy.
    Resource,
    Identity,
    Boundary,
    Session,
}

impl Layer {
    pub const ALL: [Layer; 5] = [
        Layer::ServiceControl,
        Layer::Resource,
        Layer::Identity,
        Layer::Boundary,
        Layer::Session,
    ];

    /// As AWS's messages call it.
    pub fn name(self, request: &Request) -> &'static str {
        match self {
            Layer::ServiceControl => "service control policy",
            Layer::Resource if request.assumes_role() => "role trust policy",
            Layer::Resource => "resource-based policy",
            Layer::Identity => "identity-based policy",
            Layer::Boundary => "permissions boundary",
            Layer::Session => "session policy",
        }
    }
}

impl<'a> Policies<'a> {
    pub fn of(&self, layer: Layer) -> &[Policy<'a>] {
        match layer {
            Layer::ServiceControl => &self.service_control,
            Layer::Resource => self.resource.as_slice(),
            Layer::Identity => &self.identity,
            Layer::Boundary => self.boundary.as_slice(),
            Layer::Session => &self.session,
        }
    }
}

/// Why a request is allowed or denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Allow,
    ExplicitDeny,
    ImplicitDeny,
}

/// A statement that decided.
#[derive(Debug, Clone, Copy)]
pub struct Decider<'a> {
    pub layer: Layer,
    pub policy: Policy<'a>,
    pub statement: &'a Statement,
    /// By which name it means the caller.
    pub named: Named,
}

/// The decision on a request.
#[derive(Debug, Clone)]
pub struct Verdict<'a> {
    pub reason: Reason,
    /// The action decided about: the request's own, or one that it needs besides.
    pub action: String,
    /// The kind of policies that denied, or that did not allow.
    pub layer: Option<Layer>,
    /// The statement that denied, or the one that allowed.
    pub by: Option<Decider<'a>>,
}

impl Verdict<'_> {
    pub fn is_allowed(&self) -> bool {
        self.reason == Reason::Allow
    }

    /// The end of AWS's message for the denial: `because no identity-based policy allows the s3:GetObject action`.
    pub fn because(&self, request: &Request) -> Option<String> {
        let name = self.layer?.name(request);
        match self.reason {
            Reason::Allow => None,
            Reason::ExplicitDeny => {
                let article = if name.starts_with('i') { "an" } else { "a" };
                Some(format!("with an explicit deny in {article} {name}"))
            }
            Reason::ImplicitDeny => Some(format!(
                "because no {name} allows the {} action",
                self.action
            )),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Reason::Allow => "allow",
            Reason::ExplicitDeny => "explicit_deny",
            Reason::ImplicitDeny => "implicit_deny",
        })
    }
}

/// Decides on a request. The quick way, for enforcing; [`explain`] tells why.
pub fn evaluate<'a>(policies: &Policies<'a>, request: &Request) -> Verdict<'a> {
    let mut first = None;
    for action in needed_actions(request) {
        let verdict = Evaluation::new(policies, request, action).decide();
        if !verdict.is_allowed() {
            return verdict;
        }
        first.get_or_insert(verdict);
    }
    // The request's own action always comes first, so there is one.
    first.unwrap_or_else(|| Evaluation::new(policies, request, &request.action).decide())
}

/// The request's action and those it needs besides: session tags need `sts:TagSession`, a source identity needs
/// `sts:SetSourceIdentity` (IAM User Guide, Passing session tags; Monitor and control actions taken with assumed roles).
fn needed_actions(request: &Request) -> Vec<&str> {
    let mut actions = vec![request.action.as_str()];
    if request.assumes_role() {
        let tag = |key: &str| {
            key.starts_with("aws:requesttag/")
                || key == "aws:tagkeys"
                || key == "sts:transitivetagkeys"
        };
        if request.context.keys().any(tag) {
            actions.push("sts:TagSession");
        }
        if request.context.get("sts:sourceidentity").is_some() {
            actions.push("sts:SetSourceIdentity");
        }
    }
    actions
}

/// One action of a request against all policies.
struct Evaluation<'p, 'a> {
    policies: &'p Policies<'a>,
    scene: Scene<'p>,
}

impl<'p, 'a> Evaluation<'p, 'a> {
    fn new(
        policies: &'p Policies<'a>,
        request: &'p Request,
        action: &'p str,
    ) -> Evaluation<'p, 'a> {
        Evaluation {
            policies,
            scene: Scene {
                request,
                action,
                bounded: policies.boundary.is_some(),
            },
        }
    }

    fn request(&self) -> &'p Request {
        self.scene.request
    }

    fn decide(&self) -> Verdict<'a> {
        for layer in self.layers() {
            if let Some(denied) = self.find(layer, Effect::Deny) {
                return self.verdict(Reason::ExplicitDeny, Some(layer), Some(denied));
            }
        }
        match self.missing_allow() {
            Ok(by) => self.verdict(Reason::Allow, None, by),
            Err(layer) => self.verdict(Reason::ImplicitDeny, Some(layer), None),
        }
    }

    fn verdict(
        &self,
        reason: Reason,
        layer: Option<Layer>,
        by: Option<Decider<'a>>,
    ) -> Verdict<'a> {
        Verdict {
            reason,
            action: self.scene.action.to_owned(),
            layer,
            by,
        }
    }

    /// The kinds of policies that bear on this caller. Only AWS principals have policies of their own.
    fn layers(&self) -> Vec<Layer> {
        match self.request().principal {
            Caller::Aws(_) => Layer::ALL.to_vec(),
            _ => vec![Layer::Resource],
        }
    }

    /// The statement that allows, or the layer that does not.
    fn missing_allow(&self) -> Result<Option<Decider<'a>>, Layer> {
        let granted = self.find(Layer::Resource, Effect::Allow);
        if !matches!(self.request().principal, Caller::Aws(_)) {
            return granted.map(Some).ok_or(Layer::Resource);
        }
        if self.limits_service_control()
            && self.find(Layer::ServiceControl, Effect::Allow).is_none()
        {
            return Err(Layer::ServiceControl);
        }
        // An identity policy alone is never enough for a role or for another account's resource.
        if granted.is_none() && (self.request().assumes_role() || self.is_cross_account()) {
            return Err(Layer::Resource);
        }
        if self.is_root() && self.request().assumes_role() {
            return Err(Layer::Identity);
        }
        let direct = granted
            .filter(|_| !self.is_cross_account())
            .map_or(Named::Account, |granted| granted.named);
        let own = self.find(Layer::Identity, Effect::Allow);
        if direct == Named::Account && own.is_none() && !self.is_root() {
            return Err(Layer::Identity);
        }
        if direct != Named::Itself {
            for layer in [Layer::Boundary, Layer::Session] {
                if !self.policies.of(layer).is_empty() && self.find(layer, Effect::Allow).is_none()
                {
                    return Err(layer);
                }
            }
        }
        Ok(granted.or(own))
    }

    /// The statement with this effect that applies; of several, the one that means the caller most directly.
    fn find(&self, layer: Layer, effect: Effect) -> Option<Decider<'a>> {
        let mut found: Option<Decider<'a>> = None;
        for policy in self.policies.of(layer) {
            for statement in policy
                .document
                .statements
                .iter()
                .filter(|statement| statement.effect.value == effect)
            {
                let Some(named) = self.scene.applies(layer, statement, policy.document) else {
                    continue;
                };
                if found.is_none_or(|found| found.named < named) {
                    found = Some(Decider {
                        layer,
                        policy: *policy,
                        statement,
                        named,
                    });
                }
            }
        }
        found
    }

    fn limits_service_control(&self) -> bool {
        let allows = |policy: &Policy| {
            policy
                .document
                .statements
                .iter()
                .any(|s| s.effect.value == Effect::Allow)
        };
        self.policies.service_control.iter().any(allows)
    }

    /// Caller and resource belong to different accounts. Unknown accounts are taken to be the same.
    fn is_cross_account(&self) -> bool {
        match (
            self.request().principal.account(),
            self.request().resource_account(),
        ) {
            (Some(caller), Some(owner)) => caller != owner,
            _ => false,
        }
    }

    /// The account's root user may do everything in its account, except assume roles.
    fn is_root(&self) -> bool {
        Arn::parse(self.request().principal.name())
            .is_some_and(|arn| arn.service == "iam" && arn.resource == "root")
    }
}
