//! One thing that is allowed, and why another is not.

/// An action on a resource, perhaps under a condition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Permission {
    /// As policies spell it: `iam:CreateRole`.
    pub action: String,
    /// An ARN, perhaps with wildcards, or `*`.
    pub resource: String,
    pub condition: Option<Condition>,
}

/// One test of a condition: operator, key and values.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Condition {
    pub operator: &'static str,
    pub key: &'static str,
    pub values: Vec<String>,
}

impl Permission {
    pub(super) fn new(action: impl Into<String>, resource: impl Into<String>) -> Self {
        Permission { action: action.into(), resource: resource.into(), condition: None }
    }

    /// Whether it is on one resource, whose whole name is known.
    pub fn is_exact(&self) -> bool {
        self.resource != "*" && !self.resource.contains(['*', '?'])
    }
}

/// Why a caller may not do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Nothing allows it.
    NotAllowed,
    /// A statement denies it, whatever others allow.
    Explicit,
    /// The permissions boundary does not allow it.
    Boundary,
    /// A policy of the organization does not allow it.
    Organization,
}

impl Why {
    /// For people, after the permission; nothing where allowing it is enough.
    pub fn words(self) -> Option<&'static str> {
        match self {
            Why::NotAllowed => None,
            Why::Explicit => Some("a policy explicitly denies it: find and change that statement"),
            Why::Boundary => Some("the caller's permissions boundary does not allow it"),
            Why::Organization => {
                Some("a policy of the organization does not allow it: ask its administrators")
            }
        }
    }
}
