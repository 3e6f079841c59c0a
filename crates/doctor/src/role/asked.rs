//! Who asks, and how: what `--as` says.

use provision_iam::arn::{self, Arn};
use provision_iam::evaluate::{Caller, Context, Request, Token};
use serde_json::Value;

use super::facts::Attempt;

/// A request for a role, with what no policy looks at.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub request: Request,
    /// Seconds that the session is to last, where the request says so.
    pub duration: Option<i64>,
    /// What it was taken from, for people.
    pub origin: String,
    /// Whether only a part of it is known: a record of a token does not tell all of its claims.
    pub is_partial: bool,
}

/// What stands in the file of `--as`, before it is known which role it is about.
#[derive(Clone, Debug, PartialEq)]
pub enum As {
    /// A request, as the text of a JSON object.
    Request(Value),
    Token(Box<Token>),
    /// An ARN, or an account's twelve digits.
    Principal(String),
}

/// Why a text says nothing about who asks. It has nothing of the text in it, which may be a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable(pub String);

impl As {
    /// Reads what somebody put into the file.
    ///
    /// # Errors
    /// It is none of the three forms.
    pub fn parse(text: &str) -> Result<As, Unreadable> {
        let text = text.trim();
        if text.starts_with('{') {
            let value = serde_json::from_str(text)
                .map_err(|error| Unreadable(format!("the request is not JSON: {error}")))?;
            return Ok(As::Request(value));
        }
        if Arn::parse(text).is_some() || arn::is_account_id(text) {
            return Ok(As::Principal(text.to_owned()));
        }
        Token::parse(text).map(|token| As::Token(Box::new(token))).map_err(|error| {
            Unreadable(format!("neither a request (JSON), nor an ARN, nor a token: {error}"))
        })
    }

    /// The ARN of the user or role that asks, if it is one of AWS's.
    pub fn principal(&self) -> Option<&str> {
        match self {
            As::Principal(principal) => Some(principal),
            As::Request(value) => value.pointer("/principal/AWS")?.as_str(),
            As::Token(_) => None,
        }
    }

    /// The request for this role.
    ///
    /// # Errors
    /// The request has a mistake.
    pub fn of_role(&self, role: &str) -> Result<Asked, Unreadable> {
        match self {
            As::Principal(principal) => Ok(Asked::by(caller(principal, role), role, Context::default())),
            As::Token(token) => Ok(of_token(token, role)),
            As::Request(value) => of_request(value.clone(), role),
        }
    }
}

impl Asked {
    /// Asks to assume the role, as this AWS principal.
    pub fn by(principal: String, role: &str, mut context: Context) -> Asked {
        context.set_default("sts:RoleSessionName", SESSION);
        let origin = format!("as {principal}");
        let request = Request::new("sts:AssumeRole", Caller::Aws(principal), role, context);
        Asked { request, duration: None, origin, is_partial: false }
    }

    /// The caller is a session of a role, from which another role lasts an hour at most.
    pub fn is_chained(&self) -> bool {
        Arn::parse(self.request.principal.name()).is_some_and(|arn| arn.resource.starts_with("assumed-role/"))
            || self.is_role()
    }

    fn is_role(&self) -> bool {
        Arn::parse(self.request.principal.name())
            .is_some_and(|arn| arn.service == "iam" && arn.resource.starts_with("role/"))
    }
}

/// The name of a session where nothing says another.
const SESSION: &str = "provision-doctor";

/// An account stands for its root user.
fn caller(principal: &str, role: &str) -> String {
    let partition = Arn::parse(role).map_or("aws", |arn| arn.partition);
    match arn::is_account_id(principal) {
        true => format!("arn:{partition}:iam::{principal}:root"),
        false => principal.to_owned(),
    }
}

fn of_token(token: &Token, role: &str) -> Asked {
    let (partition, account) = Arn::parse(role).map_or(("aws", ""), |arn| (arn.partition, arn.account));
    let mut context = token.context.clone();
    context.set_default("sts:RoleSessionName", SESSION);
    let caller = token.caller(partition, account);
    let mut request = Request::new("sts:AssumeRoleWithWebIdentity", caller, role, context);
    request.notes.splice(0..0, token.notes.iter().cloned());
    Asked { request, duration: None, origin: format!("a token of {}", token.issuer), is_partial: false }
}

/// A request as `policy explain` takes it, in which action and resource may be left out; `duration_seconds` besides.
fn of_request(mut value: Value, role: &str) -> Result<Asked, Unreadable> {
    let Value::Object(members) = &mut value else {
        return Err(Unreadable("a request is a JSON object".to_owned()));
    };
    let duration =
        match members.remove("duration_seconds") {
            None => None,
            Some(seconds) => Some(seconds.as_i64().ok_or_else(|| {
                Unreadable("duration_seconds is a number of seconds, such as 3600".to_owned())
            })?),
        };
    let is_federated = members.get("principal").is_some_and(|one| one.get("Federated").is_some());
    let action = if is_federated { "sts:AssumeRoleWithWebIdentity" } else { "sts:AssumeRole" };
    members.entry("action").or_insert_with(|| action.into());
    members.entry("resource").or_insert_with(|| role.into());
    let mut request = Request::from_json(&value.to_string()).map_err(|problems| {
        let problems: Vec<_> = problems.iter().map(|problem| problem.message.as_str()).collect();
        Unreadable(problems.join("; "))
    })?;
    if !request.assumes_role() {
        return Err(Unreadable(format!("{} does not assume a role", request.action)));
    }
    request.context.set_default("sts:RoleSessionName", SESSION);
    let origin = format!("a request by {}", request.principal.name());
    Ok(Asked { request, duration, origin, is_partial: false })
}

impl Attempt {
    /// What was asked then, as far as the record tells.
    pub fn asked(&self, role: &str) -> Option<Asked> {
        let mut context = Context::default();
        let text = |name: &str| self.parameters.get(name).and_then(Value::as_str);
        for (name, key) in [
            ("roleSessionName", "sts:RoleSessionName"),
            ("externalId", "sts:ExternalId"),
            ("sourceIdentity", "sts:SourceIdentity"),
        ] {
            text(name).into_iter().for_each(|value| context.set(key, value));
        }
        context.set_default("sts:RoleSessionName", SESSION);
        if text("serialNumber").is_some() {
            context.set("aws:MultiFactorAuthPresent", "true");
        }
        for tag in self.parameters.get("tags").and_then(Value::as_array).into_iter().flatten() {
            let of = |name: &str| tag.get(name).and_then(Value::as_str);
            if let (Some(key), Some(value)) = (of("key"), of("value")) {
                context.set(&format!("aws:RequestTag/{key}"), value);
            }
        }
        let duration = self.parameters.get("durationSeconds");
        let duration = duration.and_then(|one| one.as_i64().or_else(|| one.as_str()?.parse().ok()));
        let request = self.request(context, role)?;
        let is_partial = matches!(request.principal, Caller::Federated(_));
        let origin = format!("the attempt of {} that CloudTrail has", self.time);
        Some(Asked { request, duration, origin, is_partial })
    }

    fn request(&self, mut context: Context, role: &str) -> Option<Request> {
        let of = |name: &str| self.identity.get(name).and_then(Value::as_str);
        match of("type")? {
            "WebIdentityUser" => {
                // `provider:audience:subject` (IAM User Guide, Logging IAM and STS API calls with CloudTrail).
                let provider = of("identityProvider")?;
                let issuer = provider.split_once(":oidc-provider/").map_or(provider, |(_, issuer)| issuer);
                let mut parts = of("principalId")?.rsplitn(3, ':');
                let (subject, audience) = (parts.next()?, parts.next()?);
                context.set(&format!("{issuer}:sub"), subject);
                context.set(&format!("{issuer}:aud"), audience);
                let caller = Caller::Federated(provider.to_owned());
                Some(Request::new("sts:AssumeRoleWithWebIdentity", caller, role, context))
            }
            "AWSService" => {
                let caller = Caller::Service(of("invokedBy")?.to_owned());
                Some(Request::new("sts:AssumeRole", caller, role, context))
            }
            "IAMUser" | "AssumedRole" | "Root" | "FederatedUser" | "AWSAccount" => {
                let arn = of("arn")?.to_owned();
                Some(Request::new("sts:AssumeRole", Caller::Aws(arn), role, context))
            }
            _ => None,
        }
    }
}
