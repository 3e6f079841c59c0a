//! One statement against a request, member by member.

use super::condition;
use super::glob::Glob;
use super::policies::Layer;
use super::principal::{self, Named};
use super::request::Request;
use crate::arn;
use crate::document::{ConditionBlock, ConditionTest, Document, Effect, Element, Statement};
use crate::pattern;

/// How a statement fares with a request.
pub(super) struct Match<'a> {
    pub statement: &'a Statement,
    /// None: it means another principal. A statement without principal means the one it is attached to.
    pub principal: Option<Named>,
    pub action: bool,
    pub resource: bool,
    pub tests: Vec<Tested<'a>>,
}

pub(super) struct Tested<'a> {
    pub block: &'a ConditionBlock,
    pub test: &'a ConditionTest,
    pub met: bool,
}

/// What statements are held against.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub request: &'a Request,
    /// The request's action, or one that it needs besides.
    pub action: &'a str,
    /// The caller has a permissions boundary.
    pub bounded: bool,
}

impl Scene<'_> {
    /// Looks at every member, for explaining.
    pub fn examine<'p>(&self, layer: Layer, statement: &'p Statement, document: &Document) -> Match<'p> {
        let tested = |(block, test)| Tested { block, test, met: self.is_met(block, test, document) };
        Match {
            statement,
            principal: self.named(layer, statement),
            action: self.matches_action(statement.action.as_ref()),
            resource: self.matches_resource(statement, document),
            tests: statement.tests().map(tested).collect(),
        }
    }

    /// Whether the statement applies, and by which name it means the caller: [`Scene::examine`] without the rest, for
    /// deciding.
    pub fn applies(&self, layer: Layer, statement: &Statement, document: &Document) -> Option<Named> {
        let named = self.named(layer, statement)?;
        let applies = self.matches_action(statement.action.as_ref())
            && self.matches_resource(statement, document)
            && statement.tests().all(|(block, test)| self.is_met(block, test, document));
        applies.then_some(named)
    }

    /// A statement without principal means the one it is attached to; attached to a resource it means nobody.
    fn named(&self, layer: Layer, statement: &Statement) -> Option<Named> {
        let Some(element) = &statement.principal else {
            return (!layer.names_principals()).then_some(Named::Itself);
        };
        // Whoever has a boundary is always denied by Deny with NotPrincipal (IAM User Guide, Permissions boundaries).
        if element.negated && statement.effect.value == Effect::Deny && self.bounded {
            return Some(Named::Itself);
        }
        let named = principal::names(element, &self.request.principal)?;
        // In the policy of an endpoint an account stands for its root user alone (AWS PrivateLink Guide, Endpoint
        // policies).
        let is_root = self.request.principal.name().ends_with(":root");
        (layer != Layer::Endpoint || named != Named::Account || is_root).then_some(named)
    }

    fn is_met(&self, block: &ConditionBlock, test: &ConditionTest, document: &Document) -> bool {
        condition::is_met(&block.operator, test, document.has_variables(), &self.request.context)
    }

    /// Names of services and actions are not case-sensitive (IAM User Guide, Action element).
    fn matches_action(&self, element: Option<&Element>) -> bool {
        let Some(element) = element else { return false };
        let wanted = self.action.to_ascii_lowercase();
        let matches = |text: &str| match text.bytes().any(|b| b.is_ascii_uppercase()) {
            true => pattern::matches(&text.to_ascii_lowercase(), &wanted),
            false => pattern::matches(text, &wanted),
        };
        let listed = element.values.iter().any(|value| matches(value));
        listed != element.negated
    }

    /// A trust policy names no resource: it is about the role it belongs to. Another statement without resource, which
    /// IAM would not take, is about none.
    fn matches_resource(&self, statement: &Statement, document: &Document) -> bool {
        let Some(element) = &statement.resource else {
            return statement.principal.is_some();
        };
        // What has a variable without a value matches no resource, also as an exception (IAM User Guide, Policy
        // variables: policy variables with no value). So does what IAM would not take: a variable before the resource.
        let variables = document.has_variables();
        let listed = element.values.iter().any(|value| {
            let is_taken = !(variables && arn::has_variable_before_resource(value));
            let value = arn::completed(value);
            let pattern = Glob::new(&value, variables, &self.request.context);
            is_taken && pattern.is_ok_and(|pattern| pattern.matches_resource(&self.request.resource))
        });
        listed != element.negated
    }
}
