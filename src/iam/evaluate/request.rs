//! What is asked: who wants to do what with which resource, in which context.

use serde_json::Value;

use super::context::{Context, ContextValue};
use super::token::Token;
use crate::arn::{self, Arn};
use crate::diagnostic::{Diagnostic, Place, Span, member_path};
use crate::json::{self, Member, Node};

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

    /// The account of an AWS principal.
    pub fn account(&self) -> Option<&str> {
        match self {
            Caller::Aws(arn) => Arn::parse(arn)
                .map(|arn| arn.account)
                .filter(|account| !account.is_empty()),
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
                self.context
                    .set_default("aws:PrincipalIsAWSService", "true");
                self.context
                    .set_default("aws:PrincipalServiceName", name.clone());
            }
            Caller::Federated(_) => {}
            Caller::Anonymous => self.context.set_default("aws:PrincipalType", "Anonymous"),
        }
        let account = Arn::parse(&self.resource)
            .map(|arn| arn.account)
            .unwrap_or_default();
        if arn::is_account_id(account) {
            self.context.set_default("aws:ResourceAccount", account);
        }
    }

    /// The account that owns the resource: from its ARN, or from `aws:ResourceAccount` where the ARN has none (S3).
    pub fn resource_account(&self) -> Option<&str> {
        self.context.single("aws:resourceaccount")
    }

    /// Is the request about a role's trust policy?
    pub fn assumes_role(&self) -> bool {
        const ACTIONS: [&str; 3] = [
            "sts:AssumeRole",
            "sts:AssumeRoleWithSAML",
            "sts:AssumeRoleWithWebIdentity",
        ];
        ACTIONS
            .iter()
            .any(|action| action.eq_ignore_ascii_case(&self.action))
    }

    /// Reads a request:
    /// `{"action": …, "principal": {"AWS": …}, "resource": …, "context": {"<key>": …}}`.
    ///
    /// # Errors
    /// All mistakes at once, with their places.
    pub fn from_json(text: &str) -> Result<Request, Vec<Diagnostic>> {
        Request::read(text, None)
    }

    /// Reads the request that is made with a web identity token. What the request does not say is taken from the
    /// token: action, principal, context keys.
    ///
    /// # Errors
    /// All mistakes of the request at once, with their places.
    pub fn from_json_with_token(text: &str, token: &Token) -> Result<Request, Vec<Diagnostic>> {
        let mut request = Request::read(text, Some(token))?;
        request.notes = token.notes.clone();
        if let Caller::Federated(provider) = &request.principal
            && !provider.ends_with(&token.issuer)
        {
            request.notes.push(format!(
                "the token is from {}, the request names {provider}",
                token.issuer
            ));
        }
        Ok(request)
    }

    fn read(text: &str, token: Option<&Token>) -> Result<Request, Vec<Diagnostic>> {
        let syntax = json::parse(text);
        let mut reader = Reader {
            diagnostics: syntax.diagnostics,
            token,
        };
        let request = syntax.root.and_then(|root| reader.request(&root));
        match request {
            Some(request) if reader.diagnostics.is_empty() => Ok(request),
            _ => Err(reader.diagnostics),
        }
    }
}

struct Reader<'t> {
    diagnostics: Vec<Diagnostic>,
    token: Option<&'t Token>,
}

impl Reader<'_> {
    fn error(&mut self, span: Span, path: &str, message: String, hint: &str) {
        let place = Place {
            span,
            path: path.to_owned(),
        };
        self.diagnostics
            .push(Diagnostic::error("INVALID_REQUEST", &place, message).with_hint(hint));
    }

    fn request(&mut self, root: &Node) -> Option<Request> {
        let json::Value::Object(members) = &root.value else {
            self.error(
                root.span,
                "",
                "a request is a JSON object".to_owned(),
                "{\"action\": …, \"principal\": …}",
            );
            return None;
        };
        let (mut action, mut principal, mut resource, mut context) =
            (None, None, None, Context::default());
        for member in members {
            match member.key.as_str() {
                "action" => {
                    action = self
                        .text(member)
                        .filter(|action| self.is_action(member, action))
                }
                "principal" => principal = self.principal(member),
                "resource" => resource = self.text(member),
                "context" => context = self.context(member),
                other => self.error(
                    member.key_span,
                    other,
                    format!("{other:?} is not part of a request"),
                    "a request has action, principal, resource, context",
                ),
            }
        }
        let missing = |name: &str| !members.iter().any(|member| member.key == name);
        for (name, hint) in [
            ("action", "for example \"action\": \"sts:AssumeRole\""),
            (
                "principal",
                "for example \"principal\": {\"AWS\": \"arn:aws:iam::111122223333:user/name\"}",
            ),
        ] {
            if missing(name) && self.token.is_none() {
                self.error(root.span, name, format!("the request has no {name}"), hint);
            }
        }
        let resource = resource.unwrap_or_else(|| "*".to_owned());
        if let Some(token) = self.token {
            for (key, value) in token.context.iter() {
                if context.get(key).is_none() {
                    context.insert(key, value.clone());
                }
            }
            if missing("action") {
                action = Some("sts:AssumeRoleWithWebIdentity".to_owned());
            }
            if missing("principal") {
                let role = Arn::parse(&resource);
                let (partition, account) =
                    role.map_or(("aws", ""), |arn| (arn.partition, arn.account));
                principal = Some(token.caller(partition, account));
            }
        }
        Some(Request::new(action?, principal?, resource, context))
    }

    fn is_action(&mut self, member: &Member, action: &str) -> bool {
        let (service, name) = action.split_once(':').unwrap_or_default();
        let valid = !service.is_empty() && !name.is_empty() && !action.contains(['*', '?']);
        if !valid {
            let message = format!("{action:?} is not one action");
            self.error(
                member.value.span,
                &member.key,
                message,
                "write <service>:<Action>, such as sts:AssumeRole",
            );
        }
        valid
    }

    fn text(&mut self, member: &Member) -> Option<String> {
        match &member.value.value {
            json::Value::String(text) => Some(text.clone()),
            other => {
                let message = format!(
                    "{} is {}, it must be a string",
                    member.key,
                    other.type_name()
                );
                self.error(
                    member.value.span,
                    &member.key,
                    message,
                    "write it between double quotes",
                );
                None
            }
        }
    }

    fn principal(&mut self, member: &Member) -> Option<Caller> {
        const HINT: &str = "write {\"AWS\": \"<arn>\"}, {\"Federated\": …} or {\"Service\": …}";
        let span = member.value.span;
        let members = match &member.value.value {
            json::Value::String(everyone) if everyone == "*" => return Some(Caller::Anonymous),
            json::Value::Object(members) if members.len() == 1 => members,
            _ => {
                self.error(
                    span,
                    "principal",
                    "the principal is an object with one member".to_owned(),
                    HINT,
                );
                return None;
            }
        };
        let kind = &members[0];
        let name = self.text(kind)?;
        match kind.key.as_str() {
            "AWS" if name == "*" => Some(Caller::Anonymous),
            "AWS" if arn::is_account_id(&name) => {
                Some(Caller::Aws(format!("arn:aws:iam::{name}:root")))
            }
            "AWS" if Arn::parse(&name).is_none() => {
                let message = format!("{name:?} is not the ARN of a caller");
                self.error(
                    kind.value.span,
                    "principal.AWS",
                    message,
                    "aws sts get-caller-identity prints it",
                );
                None
            }
            "AWS" => Some(Caller::Aws(name)),
            "Service" => Some(Caller::Service(name)),
            "Federated" => Some(Caller::Federated(name)),
            other => {
                self.error(
                    kind.key_span,
                    "principal",
                    format!("{other:?} is not a type of principal"),
                    HINT,
                );
                None
            }
        }
    }

    fn context(&mut self, member: &Member) -> Context {
        let mut context = Context::default();
        let json::Value::Object(members) = &member.value.value else {
            let message = format!(
                "context is {}, it must be an object",
                member.value.value.type_name()
            );
            self.error(
                member.value.span,
                "context",
                message,
                "write {\"<condition key>\": <value>}",
            );
            return context;
        };
        for key in members {
            if let Some(value) = self.context_value(key) {
                context.insert(&key.key, value);
            }
        }
        context
    }

    fn context_value(&mut self, member: &Member) -> Option<ContextValue> {
        let (nodes, is_list) = match &member.value.value {
            json::Value::Array(items) => (items.as_slice(), true),
            _ => (std::slice::from_ref(&member.value), false),
        };
        let mut values = Vec::with_capacity(nodes.len());
        for node in nodes {
            match &node.value {
                json::Value::String(text) | json::Value::Number(text) => values.push(text.clone()),
                json::Value::Bool(value) => values.push(value.to_string()),
                // A key without a value is absent.
                json::Value::Null if !is_list => return None,
                other => {
                    let message = format!("a value of {} is {}", member.key, other.type_name());
                    let hint = "write a string, a number, a boolean, or a list of them";
                    self.error(
                        node.span,
                        &member_path("context", &member.key),
                        message,
                        hint,
                    );
                    return None;
                }
            }
        }
        Some(ContextValue { values, is_list })
    }
}

impl ContextValue {
    /// As JSON: a list stays one, also of one value.
    pub fn to_json(&self) -> Value {
        match (self.is_list, self.values.as_slice()) {
            (false, [value]) => Value::from(value.as_str()),
            (_, values) => values
                .iter()
                .map(|value| Value::from(value.as_str()))
                .collect(),
        }
    }
}
