//! Reading a request from JSON.

use super::context::{Context, ContextValue};
use super::request::{Caller, Request};
use super::token::Token;
use crate::arn::{self, Arn};
use crate::finding::{Finding, Place, Span, member_path};
use crate::json::{self, Member, Node};

impl Request {
    /// Reads a request:
    /// `{"action": …, "principal": {"AWS": …}, "resource": …, "context": {"<key>": …}}`.
    ///
    /// # Errors
    /// All mistakes at once, with their places.
    pub fn from_json(text: &str) -> Result<Request, Vec<Finding>> {
        Request::read(text, None)
    }

    /// Reads the request that is made with a web identity token. What the request does not say is taken from the
    /// token: action, principal, context keys.
    ///
    /// # Errors
    /// All mistakes of the request at once, with their places.
    pub fn from_json_with_token(text: &str, token: &Token) -> Result<Request, Vec<Finding>> {
        let mut request = Request::read(text, Some(token))?;
        request.notes.splice(0..0, token.notes.iter().cloned());
        if let Caller::Federated(provider) = &request.principal
            && !provider.ends_with(&token.issuer)
        {
            request.notes.push(format!("the token is from {}, the request names {provider}", token.issuer));
        }
        Ok(request)
    }

    fn read(text: &str, token: Option<&Token>) -> Result<Request, Vec<Finding>> {
        let syntax = json::parse(text);
        let mut reader = Reader { findings: syntax.findings, token };
        let request = syntax.root.and_then(|root| reader.request(&root));
        match request {
            Some(request) if reader.findings.is_empty() => Ok(request),
            _ => Err(reader.findings),
        }
    }
}

struct Reader<'t> {
    findings: Vec<Finding>,
    token: Option<&'t Token>,
}

impl Reader<'_> {
    fn error(&mut self, span: Span, path: &str, message: String, hint: &str) {
        let place = Place { span, path: path.to_owned() };
        self.findings.push(Finding::error("INVALID_REQUEST", place, message).hint(hint));
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
        let (mut action, mut principal, mut resource, mut context) = (None, None, None, Context::default());
        for member in members {
            match member.key.as_str() {
                "action" => action = self.text(member).filter(|action| self.is_action(member, action)),
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
            ("principal", "for example \"principal\": {\"AWS\": \"arn:aws:iam::111122223333:user/name\"}"),
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
                let (partition, account) = role.map_or(("aws", ""), |arn| (arn.partition, arn.account));
                let account = match account {
                    "" => context.single("aws:ResourceAccount").unwrap_or_default(),
                    account => account,
                };
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
                let message = format!("{} is {}, it must be a string", member.key, other.type_name());
                self.error(member.value.span, &member.key, message, "write it between double quotes");
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
                self.error(span, "principal", "the principal is an object with one member".to_owned(), HINT);
                return None;
            }
        };
        let kind = &members[0];
        let name = self.text(kind)?;
        match kind.key.as_str() {
            "AWS" if name == "*" => Some(Caller::Anonymous),
            "AWS" if arn::is_account_id(&name) => Some(Caller::Aws(format!("arn:aws:iam::{name}:root"))),
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
                self.error(kind.key_span, "principal", format!("{other:?} is not a type of principal"), HINT);
                None
            }
        }
    }

    fn context(&mut self, member: &Member) -> Context {
        let mut context = Context::default();
        let json::Value::Object(members) = &member.value.value else {
            let message = format!("context is {}, it must be an object", member.value.value.type_name());
            self.error(member.value.span, "context", message, "write {\"<condition key>\": <value>}");
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
                    self.error(node.span, &member_path("context", &member.key), message, hint);
                    return None;
                }
            }
        }
        Some(ContextValue { values, is_list })
    }
}
