//! The decision on a request.

use std::fmt;

use serde::Serialize;

use super::policies::{Layer, Policy};
use super::principal::Named;
use super::request::Request;
use crate::document::Statement;

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
    /// Of an organization's policies: the level that denied, or that did not allow.
    pub level: Option<&'a str>,
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
            Reason::ImplicitDeny => Some(format!("because no {name} allows the {} action", self.action)),
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
