//! Whether a caller may do something: gathers every policy that bears on it and has it evaluated.

use super::model::{Account, IamState, Permissions, Role, Tag};
use super::{policies, roles};
use crate::endpoint::{Access, Call, Caller, Timestamp, World};
use provision_iam::Document;
use provision_iam::evaluate::{Context, ContextValue, Policies, Policy, Reason, Request, Verdict, evaluate};

/// Who asks, as the evaluator sees it.
pub(crate) type Principal = provision_iam::evaluate::Caller;

/// The documents of one caller, parsed, each with its name.
#[derive(Default)]
pub(crate) struct PolicySet {
    identity: Vec<(String, Document)>,
    boundary: Option<(String, Document)>,
    session: Vec<(String, Document)>,
}

fn parsed(name: &str, document: &str) -> Option<(String, Document)> {
    // What IAM accepted is a document; what a test put in behind its back may be none and allows nothing.
    Document::parse(document).ok().map(|document| (name.to_owned(), document))
}

impl PolicySet {
    /// The policies of the identity that signed a call.
    pub(crate) fn of(world: &World, call: &Call) -> Self {
        let mut held = Self::of_identity(&world.iam, &call.caller, call.now);
        let session = call.session.iter().flat_map(|session| &session.policies);
        held.session = session.filter_map(|document| parsed("session", document)).collect();
        // A federated user without session policies may do nothing but what resources' policies allow.
        if matches!(call.caller, Caller::FederatedUser { .. }) && held.session.is_empty() {
            held.identity.clear();
        }
        held
    }

    /// Those of somebody who may do everything.
    fn administrator() -> Self {
        const ALL: &str =
            r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
        Self { identity: parsed("AdministratorAccess", ALL).into_iter().collect(), ..Self::default() }
    }

    fn of_identity(state: &IamState, caller: &Caller, now: Timestamp) -> Self {
        let Some(account) = state.in_effect(caller.account(), now) else {
            return Self::default();
        };
        match caller {
            Caller::User { name, id, .. } => Self::of_user(account, name, id),
            Caller::AssumedRole { role, id, .. } => match account.roles.get(role) {
                // The sessions of a role that was made anew are not its sessions.
                Some(role) if role.identity.id == *id => Self::of_permissions(account, &role.permissions),
                _ => Self::default(),
            },
            // What the session policies allow is narrowed by what the user may do who asked for them.
            Caller::FederatedUser { of: Some(user), .. } => {
                let name = state.arns.get(user).and_then(|arn| arn.rsplit('/').next());
                name.map(|name| Self::of_user(account, name, user)).unwrap_or_default()
            }
            Caller::Anonymous | Caller::Root { .. } | Caller::FederatedUser { of: None, .. } => {
                Self::default()
            }
        }
    }

    fn of_user(account: &Account, name: &str, id: &str) -> Self {
        let Some(user) = account.users.get(name).filter(|user| user.identity.id == id) else {
            return Self::default();
        };
        let mut held = Self::of_permissions(account, &user.permissions);
        for group in user.groups.iter().filter_map(|name| account.groups.get(name)) {
            held.identity.extend(Self::of_permissions(account, &group.permissions).identity);
        }
        held
    }

    /// Attached and inline policies and the boundary.
    pub(crate) fn of_permissions(account: &Account, permissions: &Permissions) -> Self {
        let document = |arn: &String| parsed(arn, policies::find(account, arn)?.document());
        let attached = permissions.attached.iter().filter_map(document);
        let inline = permissions.inline.iter().filter_map(|(name, document)| parsed(name, document));
        Self {
            identity: attached.chain(inline).collect(),
            boundary: permissions.boundary.as_ref().and_then(document),
            session: Vec::new(),
        }
    }

    /// Documents as a simulation is given them; `Err` holds the position of one that is none.
    pub(crate) fn given(identity: &[String], boundary: Option<&String>) -> Result<Self, usize> {
        let parse =
            |(n, text): (usize, &String)| parsed(&format!("PolicyInputList.{}", n + 1), text).ok_or(n + 1);
        Ok(Self {
            identity: identity.iter().enumerate().map(parse).collect::<Result<_, _>>()?,
            boundary: boundary
                .map(|text| parsed("PermissionsBoundaryPolicyInputList.1", text).ok_or(1_usize))
                .transpose()?,
            session: Vec::new(),
        })
    }

    /// Adds more identity policies.
    pub(crate) fn extend(&mut self, other: Self) {
        self.identity.extend(other.identity);
        self.boundary = other.boundary.or(self.boundary.take());
    }

    /// Every document, for looking at what they ask about.
    pub(crate) fn documents(&self) -> impl Iterator<Item = &Document> {
        self.identity.iter().chain(&self.boundary).chain(&self.session).map(|(_, document)| document)
    }

    /// Whether the boundary allows a request, if there is one.
    pub(crate) fn within_boundary(&self, resource: Option<&Document>, request: &Request) -> Option<bool> {
        let boundary = self.boundary.clone()?;
        let alone = Self { boundary: Some(boundary), ..Self::administrator() };
        Some(alone.decide(resource.filter(|_| request.assumes_role()), request).is_allowed())
    }

    /// Decides on a request by these and the resource's policy.
    pub(crate) fn decide<'a>(&'a self, resource: Option<&'a Document>, request: &Request) -> Verdict<'a> {
        let named = |(name, document): &'a (String, Document)| Policy::new(name, document);
        let all = Policies {
            resource: resource.map(|document| Policy::new("resource policy", document)),
            identity: self.identity.iter().map(named).collect(),
            boundary: self.boundary.as_ref().map(named),
            session: self.session.iter().map(named).collect(),
            ..Policies::default()
        };
        evaluate(&all, request)
    }
}

/// Whether the caller may assume the role: by its trust policy and by the caller's own policies.
/// `Err` holds the end of AWS's message, where there is one.
pub(crate) fn assume(
    world: &World,
    call: &Call,
    role: &Role,
    principal: Principal,
    mut context: Context,
) -> Result<(), Option<String>> {
    let trust = Document::parse(&roles::trust_in_effect(&world.iam, role, call.now)).map_err(|_| None)?;
    add_global(&mut context, world, call);
    for tag in &role.tags {
        context.set(&format!("iam:ResourceTag/{}", tag.key), &tag.value);
        context.set(&format!("aws:ResourceTag/{}", tag.key), &tag.value);
    }
    let action = format!("sts:{}", call.operation);
    let request = Request::new(action, principal, &role.identity.arn, context);
    let held = PolicySet::of(world, call);
    let verdict = held.decide(Some(&trust), &request);
    if verdict.is_allowed() { Ok(()) } else { Err(verdict.because(&request)) }
}

/// Who signed the call, as the evaluator sees it.
pub(crate) fn principal(call: &Call) -> Principal {
    match &call.caller {
        Caller::Anonymous => Principal::Anonymous,
        _ => Principal::Aws(call.caller_arn()),
    }
}

/// Whether the caller may have this access. `Err` holds AWS's sentence. Where identity policies are
/// not enforced, every caller is an administrator of its account; what a resource's own policy says,
/// and that another account's resources are closed without one, holds always.
pub(crate) fn check(world: &World, call: &Call, access: &Access, enforce: bool) -> Result<(), String> {
    let closed =
        access.resource_policy.is_some() || access.owner.as_ref().is_some_and(|owner| *owner != call.account);
    if !enforce && !closed {
        return Ok(());
    }
    let mut context = Context::default();
    for (key, value) in &access.context {
        context.set(key, value);
    }
    if let Some(owner) = &access.owner {
        context.set("aws:ResourceAccount", owner);
    }
    add_global(&mut context, world, call);
    let request = Request::new(&access.action, principal(call), &access.resource, context);
    let resource = access.resource_policy.as_ref().and_then(|text| Document::parse(text).ok());
    let held = if enforce { PolicySet::of(world, call) } else { PolicySet::administrator() };
    let verdict = held.decide(resource.as_ref(), &request);
    if verdict.is_allowed() || (access.granted && verdict.reason == Reason::ImplicitDeny) {
        return Ok(());
    }
    if call.caller == Caller::Anonymous {
        return Err("Access Denied".to_owned());
    }
    let because = verdict.because(&request).map(|because| format!(" {because}")).unwrap_or_default();
    Err(format!(
        "User: {} is not authorized to perform: {} on resource: {}{because}",
        call.caller_arn(),
        access.action,
        // S3 alone puts the resource in quotes.
        if access.action.starts_with("s3:") {
            format!("\"{}\"", access.resource)
        } else {
            access.resource.clone()
        }
    ))
}

/// The global condition keys of a call (IAM User Guide, AWS global condition context keys).
fn add_global(context: &mut Context, world: &World, call: &Call) {
    let mut set = |key: &str, value: &str| context.set_default(key, value);
    set("aws:CurrentTime", &call.now.iso());
    set("aws:EpochTime", &(call.now.0 / 1000).to_string());
    set("aws:SourceIp", &call.http.source_ip);
    set("aws:SecureTransport", if call.http.secure { "true" } else { "false" });
    set("aws:RequestedRegion", &call.region);
    set("aws:UserAgent", call.http.header("user-agent"));
    set("aws:ViaAWSService", "false");
    if call.caller != Caller::Anonymous {
        set("aws:userid", &call.caller.user_id());
        set("aws:PrincipalArn", &call.principal_arn());
    }
    if let Some(session) = &call.session {
        // Long-term keys have no such key at all; temporary ones say whether a second factor was given.
        set("aws:MultiFactorAuthPresent", if session.mfa { "true" } else { "false" });
        set("aws:TokenIssueTime", &session.issued.iso());
        if session.mfa {
            set("aws:MultiFactorAuthAge", &seconds_between(session.issued, call.now).to_string());
        }
        if let Some(identity) = &session.source_identity {
            set("aws:SourceIdentity", identity);
        }
        if let Some(provider) = &session.federated_provider {
            set("aws:FederatedProvider", provider);
        }
        for (key, value) in &session.tags {
            set(&format!("aws:PrincipalTag/{key}"), value);
        }
    }
    for tag in principal_tags(&world.iam, call) {
        set(&format!("aws:PrincipalTag/{}", tag.key), &tag.value);
    }
    let tags: Vec<_> = call.params.list("Tags");
    for tag in &tags {
        if let (Some(key), Some(value)) = (tag.get("Key"), tag.get("Value")) {
            set(&format!("aws:RequestTag/{key}"), value);
        }
    }
    let keys: Vec<_> = tags.iter().filter_map(|tag| tag.get("Key").map(str::to_owned)).collect();
    if !keys.is_empty() && context.get("aws:TagKeys").is_none() {
        context.insert("aws:TagKeys", ContextValue { values: keys, is_list: true });
    }
}

fn seconds_between(from: Timestamp, to: Timestamp) -> i64 {
    (to.0 - from.0) / 1000
}

fn principal_tags<'a>(state: &'a IamState, call: &Call) -> &'a [Tag] {
    let Some(account) = state.in_effect(call.caller.account(), call.now) else {
        return &[];
    };
    let tags = match &call.caller {
        Caller::User { name, .. } => account.users.get(name).map(|user| &user.tags),
        Caller::AssumedRole { role, .. } => account.roles.get(role).map(|role| &role.tags),
        _ => None,
    };
    tags.map_or(&[], Vec::as_slice)
}
