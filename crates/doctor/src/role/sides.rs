//! The policies of both sides of a request for a role, and the decision on it.

use provision_iam::Document;
use provision_iam::arn::{self, Arn};
use provision_iam::evaluate::{Caller, Explanation, Policies, Policy, Request, Verdict, evaluate, explain};

use super::asked::Asked;
use super::facts::{Entity, NamedPolicy, Reading, Sought};

/// What the policy of a side is called.
pub(super) const TRUST: &str = "the trust policy";

/// A side that cannot be read is taken to allow: then the other one alone decides.
const EVERYTHING: &str =
    r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}"#;
const EVERYONE: &str =
    r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:*", "Principal": "*"}}"#;

pub(super) struct Sides {
    trust: Option<Document>,
    identity: Vec<(String, Document)>,
    boundary: Option<(String, Document)>,
    /// Whether the policies of the caller are known.
    pub(super) knows_caller: bool,
    /// Whether the trust policy of the role is known.
    pub(super) knows_role: bool,
}

impl Sides {
    /// As they were read. A trust policy that is no document allows nothing.
    pub(super) fn of(reading: &Reading, asked: &Asked) -> Sides {
        let caller = caller(reading, &asked.request);
        let knows_caller = caller.is_some() && reading.has_read_policies();
        let identity = match caller.filter(|_| knows_caller) {
            Some(entity) => entity.policies.iter().filter_map(parsed).collect(),
            None => parsed(&assumed()).into_iter().collect(),
        };
        let boundary = caller.filter(|_| knows_caller).and_then(|entity| parsed(entity.boundary.as_ref()?));
        let (trust, knows_role) = match &reading.role {
            Sought::Found(role) => (role.trust_policy.clone().unwrap_or_default(), true),
            Sought::NotRead | Sought::Missing => (EVERYONE.to_owned(), false),
        };
        Sides { trust: Document::parse(&trust).ok(), identity, boundary, knows_caller, knows_role }
    }

    /// The same with another trust policy.
    pub(super) fn with_trust(&self, document: &str) -> Sides {
        Sides {
            trust: Document::parse(document).ok(),
            identity: self.identity.clone(),
            boundary: self.boundary.clone(),
            ..*self
        }
    }

    /// The trust policy alone, whatever the caller may do on its own side.
    pub(super) fn of_trust(document: &str) -> Sides {
        Sides {
            trust: Document::parse(document).ok(),
            identity: parsed(&assumed()).into_iter().collect(),
            boundary: None,
            knows_caller: false,
            knows_role: true,
        }
    }

    pub(super) fn trust(&self) -> Option<&Document> {
        self.trust.as_ref().filter(|_| self.knows_role)
    }

    fn policies(&self) -> Policies<'_> {
        Policies {
            resource: self.trust.as_ref().map(|document| Policy::new(TRUST, document)),
            identity: self.identity.iter().map(|(name, document)| Policy::new(name, document)).collect(),
            boundary: self.boundary.as_ref().map(|(name, document)| Policy::new(name, document)),
            ..Policies::default()
        }
    }

    pub(super) fn explain(&self, request: &Request) -> Explanation {
        explain(&self.policies(), request)
    }

    pub(super) fn decide<T>(&self, request: &Request, look: impl FnOnce(&Verdict<'_>) -> T) -> T {
        look(&evaluate(&self.policies(), request))
    }

    pub(super) fn allow(&self, request: &Request) -> bool {
        self.decide(request, |verdict| verdict.is_allowed())
    }
}

fn assumed() -> NamedPolicy {
    NamedPolicy { name: "policies that could not be read".to_owned(), document: EVERYTHING.to_owned() }
}

fn parsed(policy: &NamedPolicy) -> Option<(String, Document)> {
    Some((policy.name.clone(), Document::parse(&policy.document).ok()?))
}

/// Who makes the request, if that was read.
pub(super) fn caller<'a>(reading: &'a Reading, request: &Request) -> Option<&'a Entity> {
    let Caller::Aws(name) = &request.principal else { return None };
    let is_it = |entity: &&Entity| entity.arn == *name || arn::is_role_of_session(&entity.arn, name);
    reading.principal.found().filter(is_it)
}

/// The request with what AWS adds to it, as far as it was read.
pub(super) fn completed(asked: &Asked, reading: &Reading) -> Request {
    let mut request = asked.request.clone();
    if let Some(caller) = caller(reading, &request) {
        // A session's ARN does not tell the path of its role.
        if Arn::parse(request.principal.name()).is_some_and(|arn| arn.service == "sts") {
            request.context.set("aws:PrincipalArn", caller.arn.clone());
        }
        tags(&mut request, "aws:PrincipalTag", caller);
    }
    if let Some(role) = reading.role.found() {
        tags(&mut request, "aws:ResourceTag", role);
        tags(&mut request, "iam:ResourceTag", role);
    }
    if !reading.now.is_empty() {
        request.context.set_default("aws:CurrentTime", reading.now.clone());
    }
    request.context.set_default("aws:SecureTransport", "true");
    request
}

fn tags(request: &mut Request, key: &str, entity: &Entity) {
    for (name, value) in &entity.tags {
        request.context.set_default(&format!("{key}/{name}"), value.clone());
    }
}
