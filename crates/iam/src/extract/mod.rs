//! Policy documents inside other documents: plans of Terraform (JSON), templates of CloudFormation and SAM, and whatever
//! else is JSON or YAML. Findings have their place in that file.

mod functions;
mod path;
mod yaml;

use std::collections::HashSet;

use functions::{BRANCHES, Resolved, is_function};
use path::span_at;

use crate::arn::Form;
use crate::catalogue::findings as rule;
use crate::finding::{Finding, Place, Span, item_path, member_path};
use crate::json::{self, Member, Node, Value};
use crate::kind::Kind;
use crate::lint::{LintContext, lint};
use crate::source::read;

/// A document inside of another one.
#[derive(Debug, Clone)]
pub struct Extracted {
    /// Where it stands: the path in the container.
    pub path: String,
    /// The document as JSON text. What only the deployment knows is filled in with what stands for anything.
    pub text: String,
    pub kind: Option<Kind>,
    source: Source,
}

#[derive(Debug, Clone)]
enum Source {
    /// A string that has the whole document.
    Text(Span),
    /// Data of the container, once for each branch that its conditions can take.
    Data(Vec<Resolved>),
}

/// What a container holds.
#[derive(Debug, Clone, Default)]
pub struct Extraction {
    pub documents: Vec<Extracted>,
    /// On what is no document, such as the role that an annotation names.
    pub findings: Vec<Finding>,
    known: HashSet<(Option<Kind>, String)>,
}

/// The annotation with which a Kubernetes service account names its role (Amazon EKS User Guide, Assign IAM roles to
/// Kubernetes service accounts).
const ROLE_ANNOTATION: &str = "eks.amazonaws.com/role-arn";

/// Everything in a JSON text, or in YAML of one or more documents. `None`: it is neither.
pub fn extract(text: &str) -> Option<Extraction> {
    let syntax = json::parse(text);
    let roots = match syntax.root.filter(|_| syntax.findings.is_empty()) {
        Some(root) => vec![root],
        None => yaml::parse(text)?,
    };
    let mut found = Extraction::default();
    for root in &roots {
        walk(root, Around::default(), "", &mut found);
    }
    Some(found)
}

/// The object around a node, as far as it says what the node is.
#[derive(Debug, Clone, Copy, Default)]
struct Around<'a> {
    key: &'a str,
    /// What kind of policy of an organization the object is.
    organization: Option<Kind>,
}

fn walk(node: &Node, around: Around, path: &str, found: &mut Extraction) {
    let Around { key, .. } = around;
    match &node.value {
        Value::Object(members)
            if is_document(members) || (IN_DATA.contains(&key) && !is_function(members)) =>
        {
            let mut branches: Vec<Resolved> =
                (0..BRANCHES).map(|branch| Resolved::new(node, branch)).collect();
            branches.dedup_by(|second, first| first.text == second.text);
            found.add(Extracted {
                path: path.to_owned(),
                text: branches[0].text.clone(),
                kind: around.kind(),
                source: Source::Data(branches),
            });
        }
        Value::Object(members) if is_function(members) => {
            let [function] = members.as_slice() else { return };
            match &function.value.value {
                Value::String(text) => {
                    let value = Value::String(functions::filled(text));
                    walk(&Node { value, span: function.value.span }, around, path, found);
                }
                _ => walk(&function.value, around, path, found),
            }
        }
        Value::Object(members) => {
            let organization = organization(members);
            for member in members {
                let around = Around { key: &member.key, organization };
                walk(&member.value, around, &member_path(path, &member.key), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, around, &item_path(path, index), found);
            }
        }
        Value::String(text) if key == ROLE_ANNOTATION && Form::Role.check(text).is_ok() => {}
        Value::String(text) if key == ROLE_ANNOTATION => {
            let place = Place { span: node.span, path: path.to_owned() };
            let message = format!("{text:?} is not the ARN of a role: the service account gets none");
            let hint = format!("write it as in {}", Form::Role.example());
            let rule = &rule::INVALID_ARN_RESOURCE;
            found.findings.push(Finding::new(rule.id, rule.severity, place, message).hint(hint));
        }
        Value::String(text) if text.trim_start().starts_with('{') && around.holds_document(text) => {
            found.add(Extracted {
                path: path.to_owned(),
                text: text.clone(),
                kind: around.kind(),
                source: Source::Text(node.span),
            });
        }
        _ => {}
    }
}

/// Members that hold a document whatever is in it (AWS CloudFormation Template Reference).
const IN_DATA: [&str; 2] = ["AssumeRolePolicyDocument", "PolicyDocument"];
/// Attributes that hold a document as text (Terraform, AWS provider: `aws_iam_policy` and the like); other things, such as
/// the rules of an ECR life cycle, are in attributes of these names too.
const IN_TEXT: [&str; 5] =
    ["PolicyDocument", "AssumeRolePolicyDocument", "assume_role_policy", "content", "policy"];

impl Around<'_> {
    fn holds_document(&self, text: &str) -> bool {
        let root = json::parse(text).root;
        let is_whole =
            root.is_some_and(|root| matches!(&root.value, Value::Object(members) if is_document(members)));
        // One that is wrong is to be told as well.
        is_whole
            || (IN_TEXT.contains(&self.key)
                && (text.contains("\"Statement\"") || text.contains("\"Effect\"")))
    }

    /// By the name that Terraform, CloudFormation and the APIs give it.
    fn kind(&self) -> Option<Kind> {
        match self.key {
            "AssumeRolePolicyDocument" | "assume_role_policy" | "AssumeRolePolicy" => Some(Kind::Trust),
            "Content" | "content" => self.organization,
            _ => None,
        }
    }
}

/// The kind of a policy of an organization, which is said beside its content (AWS CloudFormation Template Reference,
/// AWS::Organizations::Policy; Terraform, `aws_organizations_policy`).
fn organization(members: &[Member]) -> Option<Kind> {
    let of = |member: &Member| match &member.value.value {
        Value::String(text) if text == "SERVICE_CONTROL_POLICY" => Some(Kind::ServiceControl),
        Value::String(text) if text == "RESOURCE_CONTROL_POLICY" => Some(Kind::ResourceControl),
        _ => None,
    };
    members.iter().filter(|member| ["Type", "type"].contains(&member.key.as_str())).find_map(of)
}

impl Extraction {
    /// Is there nothing of a policy?
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty() && self.findings.is_empty()
    }

    /// A plan names each document more than once.
    fn add(&mut self, document: Extracted) {
        if self.known.insert((document.kind, document.text.clone())) {
            self.documents.push(document);
        }
    }
}

/// Has it statements that say what is allowed or denied?
fn is_document(members: &[Member]) -> bool {
    let has_effect = |node: &Node| match &node.value {
        Value::Object(members) => members.iter().any(|member| member.key == "Effect"),
        _ => false,
    };
    let statement = members.iter().find(|member| member.key == "Statement");
    statement.is_some_and(|statement| match &statement.value.value {
        Value::Array(items) => items.iter().any(has_effect),
        _ => has_effect(&statement.value),
    })
}

impl Extracted {
    /// All findings on the document, each with its place in the container.
    pub fn lint(&self, context: &LintContext) -> Vec<Finding> {
        let mut findings = match &self.source {
            Source::Text(span) => {
                let mut findings = lint(&read(&self.text), self.kind, context);
                findings.iter_mut().for_each(|finding| finding.at.span = *span);
                findings
            }
            Source::Data(branches) => {
                let mut findings: Vec<Finding> = Vec::new();
                for branch in branches {
                    let told = lint(&read(&branch.text), self.kind, context);
                    for mut finding in told.into_iter().filter(|finding| branch.is_meant(finding)) {
                        finding.at.span = span_at(&branch.root, &finding.at.path);
                        let is_same = |other: &Finding| {
                            (other.id, &other.message, other.at.span)
                                == (finding.id, &finding.message, finding.at.span)
                        };
                        if !findings.iter().any(is_same) {
                            findings.push(finding);
                        }
                    }
                }
                findings
            }
        };
        for finding in &mut findings {
            finding.at.path = joined(&self.path, &std::mem::take(&mut finding.at.path));
        }
        findings
    }
}

fn joined(outer: &str, inner: &str) -> String {
    match (outer.is_empty(), inner.is_empty() || inner.starts_with('[')) {
        (true, _) => inner.to_owned(),
        (false, true) => [outer, inner].concat(),
        (false, false) => [outer, ".", inner].concat(),
    }
}

#[cfg(test)]
mod tests;
