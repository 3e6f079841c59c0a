//! Deciding: which policies must allow, and which statement decides.

use super::policies::{Layer, Policies, Policy};
use super::principal::Named;
use super::request::{Caller, Request};
use super::statement::Scene;
use super::verdict::{Decider, Reason, Verdict};
use crate::arn::Arn;
use crate::catalogue::services;
use crate::document::Effect;

/// Decides on a request. The quick way, for enforcing; [`super::explain()`] tells why.
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
pub(super) fn needed_actions(request: &Request) -> Vec<&str> {
    let mut actions = vec![request.action.as_str()];
    if request.assumes_role() {
        let tag = |key: &str| {
            key.starts_with("aws:requesttag/") || key == "aws:tagkeys" || key == "sts:transitivetagkeys"
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
pub(super) struct Evaluation<'p, 'a> {
    pub policies: &'p Policies<'a>,
    pub scene: Scene<'p>,
}

impl<'p, 'a> Evaluation<'p, 'a> {
    pub fn new(policies: &'p Policies<'a>, request: &'p Request, action: &'p str) -> Evaluation<'p, 'a> {
        Evaluation { policies, scene: Scene { request, action, bounded: policies.boundary.is_some() } }
    }

    pub fn request(&self) -> &'p Request {
        self.scene.request
    }

    pub fn decide(&self) -> Verdict<'a> {
        if self.needs_no_permission() {
            return self.verdict(Reason::Allow, None, None);
        }
        for layer in self.layers() {
            if let Some(denied) = self.find(layer, Effect::Deny) {
                return self.verdict(Reason::ExplicitDeny, Some(layer), Some(denied));
            }
        }
        match self.missing_allow() {
            Ok(by) => self.verdict(Reason::Allow, None, by),
            Err(Layer::ServiceControl) => Verdict {
                level: self.closed_level().flatten(),
                ..self.verdict(Reason::ImplicitDeny, Some(Layer::ServiceControl), None)
            },
            Err(layer) => self.verdict(Reason::ImplicitDeny, Some(layer), None),
        }
    }

    /// Asking who one is takes no permission, and no policy can deny it (AWS STS API Reference, GetCallerIdentity and
    /// GetSessionToken).
    pub fn needs_no_permission(&self) -> bool {
        const FREE: [&str; 2] = ["sts:GetCallerIdentity", "sts:GetSessionToken"];
        let free = FREE.iter().any(|action| action.eq_ignore_ascii_case(self.scene.action));
        free && matches!(self.request().principal, Caller::Aws(_))
    }

    fn verdict(&self, reason: Reason, layer: Option<Layer>, by: Option<Decider<'a>>) -> Verdict<'a> {
        let level = by.and_then(|by| by.policy.level);
        Verdict { reason, action: self.scene.action.to_owned(), layer, by, level }
    }

    /// The kinds of policies that bear on this caller. Only AWS principals have policies of their own. Policies of the
    /// organization do not bear on service-linked roles (AWS Organizations User Guide, Service control policies and
    /// Resource control policies: what they do not affect), and resource control policies only on the services that take
    /// them (List of AWS services that support RCPs).
    pub fn layers(&self) -> Vec<Layer> {
        let is_aws = matches!(self.request().principal, Caller::Aws(_));
        let is_service_linked = self.request().principal.is_service_linked_role();
        let bears = |layer: &Layer| match layer {
            Layer::Resource | Layer::Endpoint => true,
            Layer::ResourceControl => !is_service_linked && self.takes_resource_control(),
            Layer::ServiceControl => is_aws && !is_service_linked,
            Layer::Identity | Layer::Boundary | Layer::Session => is_aws,
        };
        Layer::ALL.into_iter().filter(bears).collect()
    }

    /// Whether the action's service took resource control policies when the catalogue was made.
    pub fn takes_resource_control(&self) -> bool {
        let service = self.scene.action.split(':').next().unwrap_or_default().to_lowercase();
        services::is_limited_by_resource_control(&service)
    }

    /// The statement that allows, or the layer that does not.
    fn missing_allow(&self) -> Result<Option<Decider<'a>>, Layer> {
        if self.policies.endpoint.is_some() && self.find(Layer::Endpoint, Effect::Allow).is_none() {
            return Err(Layer::Endpoint);
        }
        let granted = self.find(Layer::Resource, Effect::Allow);
        if !matches!(self.request().principal, Caller::Aws(_)) {
            return granted.map(Some).ok_or(Layer::Resource);
        }
        if self.layers().contains(&Layer::ServiceControl) && self.closed_level().is_some() {
            return Err(Layer::ServiceControl);
        }
        // An identity policy alone is never enough for a role or for another account's resource, nor for a key whose
        // policy does not let the account's policies count.
        let depends = self.request().assumes_role()
            || self.is_cross_account()
            || (self.is_about_key() && self.policies.resource.is_some());
        if granted.is_none() && depends {
            return Err(Layer::Resource);
        }
        if self.is_root() && self.request().assumes_role() {
            return Err(Layer::Identity);
        }
        let direct =
            granted.filter(|_| !self.is_cross_account()).map_or(Named::Account, |granted| granted.named);
        let own = self.find(Layer::Identity, Effect::Allow);
        if direct == Named::Account && own.is_none() && !self.is_root() {
            return Err(Layer::Identity);
        }
        if direct != Named::Itself {
            for layer in [Layer::Boundary, Layer::Session] {
                if !self.policies.of(layer).is_empty() && self.find(layer, Effect::Allow).is_none() {
                    return Err(layer);
                }
            }
        }
        Ok(granted.or(own))
    }

    /// The statement with this effect that applies; of several, the one that means the caller most directly.
    pub fn find(&self, layer: Layer, effect: Effect) -> Option<Decider<'a>> {
        self.find_in(self.policies.of(layer), layer, effect)
    }

    /// Of some of a layer's policies, the statement with this effect that applies and means the caller most directly.
    pub fn find_in(&self, policies: &[Policy<'a>], layer: Layer, effect: Effect) -> Option<Decider<'a>> {
        let mut found: Option<Decider<'a>> = None;
        for policy in policies {
            for statement in
                policy.document.statements.iter().filter(|statement| statement.effect.value == effect)
            {
                let Some(named) = self.scene.applies(layer, statement, policy.document) else {
                    continue;
                };
                if found.is_none_or(|found| found.named < named) {
                    found = Some(Decider { layer, policy: *policy, statement, named });
                }
            }
        }
        found
    }

    /// The first level of the organization whose service control policies do not allow the request. Policies that allow
    /// nothing at all stand beside `FullAWSAccess`.
    pub fn closed_level(&self) -> Option<Option<&'a str>> {
        let levels = self.policies.levels(Layer::ServiceControl).into_iter();
        let mut limiting = levels.filter(|(_, policies)| policies.iter().any(Policy::allows_anything));
        let closed = limiting
            .find(|(_, policies)| self.find_in(policies, Layer::ServiceControl, Effect::Allow).is_none());
        closed.map(|(level, _)| level)
    }

    /// Is the resource a KMS key? Every key has a policy, without which no other policy lets anybody use it, not the
    /// account's root user either (AWS KMS Developer Guide, Key policies in AWS KMS).
    pub fn is_about_key(&self) -> bool {
        let is_of_kms =
            |action: &str| action.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("kms:"));
        is_of_kms(self.scene.action)
            && Arn::parse(&self.request().resource)
                .is_some_and(|arn| arn.service == "kms" && arn.resource.starts_with("key/"))
    }

    /// Caller and resource belong to different accounts. Unknown accounts are taken to be the same.
    pub fn is_cross_account(&self) -> bool {
        match (self.request().principal.account(), self.request().resource_account()) {
            (Some(caller), Some(owner)) => caller != owner,
            _ => false,
        }
    }

    /// The account's root user may do everything in its account, except assume roles.
    pub fn is_root(&self) -> bool {
        Arn::parse(self.request().principal.name())
            .is_some_and(|arn| arn.service == "iam" && arn.resource == "root")
    }
}
