//! Policy documents inside other documents: plans of Terraform (JSON), templates of CloudFormation and SAM, and whatever
//! else is JSON or YAML. Findings have their place in that file.

mod yaml;

use serde_json::{Map, Value as Json};

use crate::arn::Form;
use crate::catalogue::findings as rule;
use crate::finding::{Finding, Place, Position, Span, item_path, member_path};
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
    root: Node,
    is_string: bool,
}

/// What a container holds.
#[derive(Debug, Clone, Default)]
pub struct Extraction {
    pub documents: Vec<Extracted>,
    /// On what is no document, such as the role that an annotation names.
    pub findings: Vec<Finding>,
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
        walk(root, "", "", &mut found);
    }
    Some(found)
}

fn walk(node: &Node, key: &str, path: &str, found: &mut Extraction) {
    match &node.value {
        Value::Object(members) if is_document(members) => {
            let text = resolved(node, "").to_string();
            found.add(Extracted {
                path: path.to_owned(),
                text,
                kind: kind_of(key),
                root: node.clone(),
                is_string: false,
            });
        }
        Value::Object(members) => {
            for member in members {
                walk(&member.value, &member.key, &member_path(path, &member.key), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, key, &item_path(path, index), found);
            }
        }
        Value::String(text) if key == ROLE_ANNOTATION => {
            if Form::Role.check(text).is_err() {
                let place = Place { span: node.span, path: path.to_owned() };
                let message = format!("{text:?} is not the ARN of a role: the service account gets none");
                let hint = format!("write it as in {}", Form::Role.example());
                let rule = &rule::INVALID_ARN_RESOURCE;
                found.findings.push(Finding::new(rule.id, rule.severity, place, message).hint(hint));
            }
        }
        Value::String(text) if text.trim_start().starts_with('{') && holds_document(text) => {
            found.add(Extracted {
                path: path.to_owned(),
                text: text.clone(),
                kind: kind_of(key),
                root: node.clone(),
                is_string: true,
            });
        }
        _ => {}
    }
}

impl Extraction {
    /// Is there nothing of a policy?
    pub fn is_empty(&self) -> bool {
        self.documents.is_empty() && self.findings.is_empty()
    }

    /// A plan names each document more than once.
    fn add(&mut self, document: Extracted) {
        let is_known = |known: &Extracted| known.text == document.text && known.kind == document.kind;
        if !self.documents.iter().any(is_known) {
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

fn holds_document(text: &str) -> bool {
    let root = json::parse(text).root;
    root.is_some_and(|root| matches!(&root.value, Value::Object(members) if is_document(members)))
}

/// By the name that Terraform, CloudFormation and the APIs give it.
fn kind_of(key: &str) -> Option<Kind> {
    let is_trust = ["AssumeRolePolicyDocument", "assume_role_policy", "AssumeRolePolicy"].contains(&key);
    is_trust.then_some(Kind::Trust)
}

/// The data of a node, with functions of CloudFormation filled in: the account by zeros, and what only the deployment
/// knows by what stands for anything. `element` is the element of the policy that it is in.
fn resolved(node: &Node, element: &str) -> Json {
    match &node.value {
        Value::Object(members) => match members.as_slice() {
            [function] if is_function(&function.key) => called(function, element),
            members => {
                let names = ["Principal", "NotPrincipal", "Resource", "NotResource", "Condition", "Action"];
                let members = members.iter().map(|member| {
                    let element = if names.contains(&member.key.as_str()) { &member.key } else { element };
                    (member.key.clone(), resolved(&member.value, element))
                });
                Json::Object(members.collect::<Map<_, _>>())
            }
        },
        Value::Array(items) => items.iter().map(|item| resolved(item, element)).collect(),
        Value::String(text) => Json::from(text.as_str()),
        Value::Number(text) => serde_json::from_str(text).unwrap_or_else(|_| Json::from(text.as_str())),
        Value::Bool(value) => Json::from(*value),
        Value::Null => Json::Null,
    }
}

fn is_function(key: &str) -> bool {
    key == "Ref" || key.starts_with("Fn::")
}

/// What a function of CloudFormation gives, as far as it can be told.
fn called(function: &Member, element: &str) -> Json {
    match (function.key.as_str(), &function.value.value) {
        ("Ref", Value::String(name)) => Json::from(parameter(name, element)),
        ("Fn::Sub", Value::String(text)) => Json::from(substituted(text, element)),
        ("Fn::Sub", Value::Array(items)) => match items.first().map(|item| &item.value) {
            Some(Value::String(text)) => Json::from(substituted(text, element)),
            _ => Json::from(anything(element)),
        },
        ("Fn::If", Value::Array(items)) if items.len() > 1 => resolved(&items[1], element),
        ("Fn::Join", Value::Array(items)) => match items.as_slice() {
            [Node { value: Value::String(between), .. }, Node { value: Value::Array(parts), .. }] => {
                // What begins the text decides what it is.
                let parts = parts.iter().enumerate().map(|(nth, part)| {
                    match resolved(part, if nth == 0 { element } else { "" }) {
                        Json::String(text) => text,
                        _ => "*".to_owned(),
                    }
                });
                Json::from(parts.collect::<Vec<_>>().join(between))
            }
            _ => Json::from(anything(element)),
        },
        _ => Json::from(anything(element)),
    }
}

fn parameter(name: &str, element: &str) -> String {
    match name {
        "AWS::AccountId" => "000000000000".to_owned(),
        "AWS::Partition" => "aws".to_owned(),
        "AWS::URLSuffix" => "amazonaws.com".to_owned(),
        "AWS::Region" => "*".to_owned(),
        _ => anything(element).to_owned(),
    }
}

/// What can stand in an element for something that is not known.
fn anything(element: &str) -> &'static str {
    match element {
        "Principal" | "NotPrincipal" => "arn:aws:iam::000000000000:root",
        "Resource" | "NotResource" => "arn:*:*:*:*:*",
        "Condition" => "unknown",
        _ => "*",
    }
}

/// `${Name}` filled in; `${!Name}` is the text `${Name}` (AWS CloudFormation User Guide, Fn::Sub).
fn substituted(text: &str, element: &str) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        filled.push_str(&rest[..at]);
        let Some(end) = rest[at..].find('}') else { break };
        let name = &rest[at + 2..at + end];
        match name.strip_prefix('!') {
            Some(literal) => filled.push_str(&format!("${{{literal}}}")),
            None => filled.push_str(&parameter(name, if filled.is_empty() { element } else { "" })),
        }
        rest = &rest[at + end + 1..];
    }
    filled.push_str(rest);
    filled
}

impl Extracted {
    /// All findings on the document, each with its place in the container.
    pub fn lint(&self, context: &LintContext) -> Vec<Finding> {
        let mut findings = lint(&read(&self.text), self.kind, context);
        // What stands for anything covers what is named beside it.
        findings.retain(|finding| finding.id != "REDUNDANT_RESOURCE" || !self.text.contains("arn:*:*:*:*:*"));
        for finding in &mut findings {
            let span = match self.is_string {
                true => self.root.span,
                false => span_at(&self.root, &finding.at.path),
            };
            let inner = std::mem::take(&mut finding.at.path);
            finding.at = Place { span, path: joined(&self.path, &inner) };
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

/// Where the path leads, or as far as it leads.
fn span_at(root: &Node, path: &str) -> Span {
    let mut node = root;
    for step in steps(path) {
        let next = match (&node.value, &step) {
            (Value::Object(members), Step::Member(name)) => {
                members.iter().find(|member| member.key == *name).map(|member| &member.value)
            }
            (Value::Array(items), Step::Item(index)) => items.get(*index),
            _ => None,
        };
        let Some(next) = next else { break };
        node = next;
    }
    // A whole object is pointed at by its beginning.
    let Span { start, end } = node.span;
    let is_long = matches!(node.value, Value::Object(_) | Value::Array(_));
    let after = Position { offset: start.offset + 1, line: start.line, column: start.column + 1 };
    Span { start, end: if is_long { after } else { end } }
}

enum Step {
    Member(String),
    Item(usize),
}

/// `Statement[0].Condition.StringEquals["a:b"]` step by step.
fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        rest = rest.strip_prefix('.').unwrap_or(rest);
        if let Some(inner) = rest.strip_prefix('[') {
            let mut texts = serde_json::Deserializer::from_str(inner).into_iter::<Json>();
            let Some(Ok(step)) = texts.next() else { break };
            steps.push(match step {
                Json::String(name) => Step::Member(name),
                step => Step::Item(
                    step.as_u64().and_then(|index| usize::try_from(index).ok()).unwrap_or_default(),
                ),
            });
            rest = &inner[texts.byte_offset()..];
            rest = rest.strip_prefix(']').unwrap_or(rest);
        } else {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            steps.push(Step::Member(rest[..end].to_owned()));
            rest = &rest[end..];
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_looked_into_with_the_places_of_the_template() {
        let text = r#"{"Resources": {"Role": {"Type": "AWS::IAM::Role", "Properties": {
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                "Principal": {"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}, "Action": "sts:AssumeRole"}]},
            "Policies": [{"PolicyName": "p", "PolicyDocument": {"Version": "2012-10-17", "Statement": {"Effect": "Allow",
                "Action": "s3:GetObjct", "Resource": [{"Fn::GetAtt": ["Bucket", "Arn"]}, {"Fn::Join": ["", [{"Fn::GetAtt": ["Bucket", "Arn"]}, "/*"]]}]}}}]
        }}}}"#;
        let found = extract(text).unwrap();
        assert_eq!(found.documents.len(), 2);
        assert_eq!(found.documents[0].kind, Some(Kind::Trust));
        let told: Vec<Finding> =
            found.documents.iter().flat_map(|document| document.lint(&LintContext::default())).collect();
        let errors: Vec<&Finding> = told.iter().filter(|one| one.is_error()).collect();
        assert_eq!(errors.len(), 1, "{told:?}");
        let error = errors[0];
        assert_eq!(error.id, "INVALID_ACTION");
        assert_eq!(&text[error.at.span.start.offset..error.at.span.end.offset], "\"s3:GetObjct\"");
        assert_eq!(error.at.path, "Resources.Role.Properties.Policies[0].PolicyDocument.Statement.Action");
        assert_eq!(error.at.span.start.line, 5);
    }

    #[test]
    fn a_plan_of_terraform_holds_documents_as_text() {
        let policy = r#"{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"s3:GetObjct\", \"Resource\": \"*\"}]}"#;
        let text = format!(
            r#"{{"planned_values": {{"policy": "{policy}"}}, "resource_changes": [{{"change": {{"after": {{"policy": "{policy}"}}}}}}]}}"#
        );
        let found = extract(&text).unwrap();
        assert_eq!(found.documents.len(), 1);
        let told = found.documents[0].lint(&LintContext::default());
        let error = told.iter().find(|one| one.id == "INVALID_ACTION").unwrap();
        assert_eq!(error.at.path, "planned_values.policy.Statement[0].Action");
        assert_eq!(error.at.span.start.offset, text.find("\"{").unwrap());
    }

    #[test]
    fn yaml_is_looked_into_as_well() {
        let text = "Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n          - Effect: Allow\n            Principal:\n              Service: lambda.amazonaws.com\n            Action: sts:AssumeRole\n      Policies:\n        - PolicyName: é\n          PolicyDocument:\n            Version: '2012-10-17'\n            Statement:\n              - Effect: Allow\n                Action:\n                  - s3:GetObjct\n                Resource: !Sub 'arn:${AWS::Partition}:s3:::${Bucket}/*'\n              - Effect: Allow\n                Action: s3:ListBucket\n                Resource: !GetAtt Bucket.Arn\n";
        let found = extract(text).unwrap();
        assert_eq!(found.documents.len(), 2, "{found:?}");
        let told: Vec<Finding> =
            found.documents.iter().flat_map(|document| document.lint(&LintContext::default())).collect();
        let errors: Vec<&Finding> = told.iter().filter(|one| one.is_error()).collect();
        assert_eq!(errors.len(), 1, "{told:?}");
        let span = errors[0].at.span;
        assert_eq!(&text[span.start.offset..span.end.offset], "s3:GetObjct");
        assert_eq!((span.start.line, span.start.column), (19, 21));
        let account = "kind: ServiceAccount\nmetadata:\n  annotations:\n    eks.amazonaws.com/role-arn: arn:aws:iam:1:role/x\n---\nkind: Pod\n";
        assert_eq!(extract(account).unwrap().findings.len(), 1);
        assert!(extract("a: [").is_none());
    }

    #[test]
    fn an_annotation_names_a_role() {
        let text = |arn: &str| {
            format!(
                r#"{{"kind": "ServiceAccount", "metadata": {{"annotations": {{"eks.amazonaws.com/role-arn": "{arn}"}}}}}}"#
            )
        };
        assert!(extract(&text("arn:aws:iam::111122223333:role/loader")).unwrap().findings.is_empty());
        let found = extract(&text("arn:aws:iam:111122223333:role/loader")).unwrap().findings;
        assert_eq!(found[0].at.path, r#"metadata.annotations["eks.amazonaws.com/role-arn"]"#);
    }
}
