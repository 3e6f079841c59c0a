//! The policies that bear on a request.

use serde::Serialize;

use super::request::Request;
use crate::document::{Document, Effect};

/// A policy and what to call it, such as its file.
#[derive(Debug, Clone, Copy)]
pub struct Policy<'a> {
    pub name: &'a str,
    pub document: &'a Document,
    /// Of an organization's policy: where it is attached, such as `root`, `ou/data` or `account`. Those without it are
    /// taken as attached at one place.
    pub level: Option<&'a str>,
}

impl<'a> Policy<'a> {
    pub fn new(name: &'a str, document: &'a Document) -> Policy<'a> {
        Policy { name, document, level: None }
    }

    /// The policy, attached at this level of the organization.
    pub fn at_level(self, level: Option<&'a str>) -> Policy<'a> {
        Policy { level, ..self }
    }

    /// Has it a statement that allows anything at all?
    pub(super) fn allows_anything(&self) -> bool {
        self.document.statements.iter().any(|statement| statement.effect.value == Effect::Allow)
    }
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
    /// The service control policies of the caller's account, from the root over the organizational units to the account:
    /// each level must allow. Where those of a level only deny, AWS's `FullAWSAccess` is taken to be attached there too, as
    /// it is unless someone detached it; so it is to a level without any.
    pub service_control: Vec<Policy<'a>>,
    /// The resource control policies of the resource's account. Customers' can only deny; AWS's
    /// `RCPFullAWSAccess` is always there too.
    pub resource_control: Vec<Policy<'a>>,
    /// The policy of the VPC endpoint through which the request comes.
    pub endpoint: Option<Policy<'a>>,
    /// The session policies the caller's session was made with.
    pub session: Vec<Policy<'a>>,
}

/// The kinds of policies, in the order in which explicit denies are reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Layer {
    ServiceControl,
    ResourceControl,
    Endpoint,
    /// Trust policy or resource policy.
    Resource,
    Identity,
    Boundary,
    Session,
}

impl Layer {
    pub const ALL: [Layer; 7] = [
        Layer::ServiceControl,
        Layer::ResourceControl,
        Layer::Endpoint,
        Layer::Resource,
        Layer::Identity,
        Layer::Boundary,
        Layer::Session,
    ];

    /// Do its statements say to whom they apply? Those of the others apply to whom they are attached to.
    pub fn names_principals(self) -> bool {
        matches!(self, Layer::Resource | Layer::ResourceControl | Layer::Endpoint)
    }

    /// Are its policies attached at the levels of an organization?
    pub fn is_of_organization(self) -> bool {
        matches!(self, Layer::ServiceControl | Layer::ResourceControl)
    }

    /// As AWS's messages call it.
    pub fn name(self, request: &Request) -> &'static str {
        match self {
            Layer::ServiceControl => "service control policy",
            Layer::ResourceControl => "resource control policy",
            Layer::Endpoint => "VPC endpoint policy",
            Layer::Resource if request.assumes_role() => "role trust policy",
            Layer::Resource => "resource-based policy",
            Layer::Identity => "identity-based policy",
            Layer::Boundary => "permissions boundary",
            Layer::Session => "session policy",
        }
    }
}

impl<'a> Policies<'a> {
    /// The policies of a layer, level by level. Only policies of organizations have levels.
    pub fn levels(&self, layer: Layer) -> Vec<(Option<&'a str>, Vec<Policy<'a>>)> {
        let mut levels: Vec<(Option<&'a str>, Vec<Policy<'a>>)> = Vec::new();
        for policy in self.of(layer) {
            match levels.iter_mut().find(|(level, _)| *level == policy.level) {
                Some((_, policies)) => policies.push(*policy),
                None => levels.push((policy.level, vec![*policy])),
            }
        }
        levels
    }

    pub fn of(&self, layer: Layer) -> &[Policy<'a>] {
        match layer {
            Layer::ServiceControl => &self.service_control,
            Layer::ResourceControl => &self.resource_control,
            Layer::Endpoint => self.endpoint.as_slice(),
            Layer::Resource => self.resource.as_slice(),
            Layer::Identity => &self.identity,
            Layer::Boundary => self.boundary.as_slice(),
            Layer::Session => &self.session,
        }
    }
}
