//! AssumeRole.

use super::request::{
    RoleArn, duration, external_id, policies, role_arn, second_factor, session_name, source_identity, tags,
};
use super::session::credentials;
use crate::aws::iam::authorize;
use crate::aws::iam::model::Role;
use crate::aws::iam::policy_document;
use crate::endpoint::caller::SessionContext;
use crate::endpoint::credentials::Issued;
use crate::endpoint::error::{ApiError, Result};
use crate::endpoint::{Call, Caller, World, Xml};
use provision_iam::arn::Arn;
use provision_iam::evaluate::{Context, ContextValue};

/// The longest session of a role assumed from a role's session, in seconds
/// (IAM User Guide, Roles terms and concepts: role chaining).
const CHAINED: i64 = 3600;

fn denied(call: &Call, role: &RoleArn, because: Option<String>) -> ApiError {
    let because = because.map(|because| format!(" {because}")).unwrap_or_default();
    ApiError::forbidden(
        "AccessDenied",
        format!(
            "User: {} is not authorized to perform: sts:AssumeRole on resource: {}{because}",
            call.caller_arn(),
            role.arn
        ),
    )
}

pub(super) fn assume_role(world: &mut World, call: &Call) -> Result<Xml> {
    let arn = role_arn(call)?;
    let session = session(call)?;
    let name = session_name(call)?;
    let seconds = duration(call, 43_200)?;
    if matches!(call.caller, Caller::Root { .. }) {
        return Err(ApiError::forbidden("AccessDenied", "Roles may not be assumed by root accounts."));
    }
    // Whoever asks for a role that is not there learns no more than that it is not theirs.
    let role = find(world, call, &arn).ok_or_else(|| denied(call, &arn, None))?.clone();
    let context = context(call, &session, name)?;
    let verdict = authorize::assume(world, call, &role, authorize::principal(call), context);
    if let Err(because) = verdict {
        let same_account = arn.account == call.account;
        return Err(denied(call, &arn, because.filter(|_| same_account)));
    }
    let seconds = length(&role, seconds, chained(call))?;
    let issued = issue(
        world,
        call,
        &role,
        name,
        SessionContext { expires: call.now.plus_seconds(seconds), ..session },
    );
    Ok(answer(&role, &arn, name, &issued).maybe("SourceIdentity", issued.session.source_identity.as_ref()))
}

/// What the request says of the session, and what a chained one inherits.
fn session(call: &Call) -> Result<SessionContext> {
    let (inline, arns) = policies(call)?;
    let mut session = SessionContext {
        issued: call.now,
        policies: inline,
        policy_arns: arns,
        tags: tags(call)?,
        transitive_tags: call.params.texts("TransitiveTagKeys"),
        source_identity: source_identity(call)?.map(str::to_owned),
        mfa: second_factor(call)?,
        ..SessionContext::default()
    };
    if let Some(old) = &call.session {
        for key in &old.transitive_tags {
            if let Some(value) = old.tags.get(key) {
                session.tags.insert(key.clone(), value.clone());
                session.transitive_tags.push(key.clone());
            }
        }
        // A source identity stays for the whole chain.
        session.source_identity = old.source_identity.clone().or(session.source_identity);
    }
    Ok(session)
}

/// The condition keys of AssumeRole (Service Authorization Reference, AWS STS).
fn context(call: &Call, session: &SessionContext, name: &str) -> Result<Context> {
    let mut context = Context::default();
    context.set("sts:RoleSessionName", name);
    if let Some(id) = external_id(call)? {
        context.set("sts:ExternalId", id);
    }
    if let Some(identity) = &session.source_identity {
        context.set("sts:SourceIdentity", identity);
    }
    if session.mfa {
        context.set("aws:MultiFactorAuthPresent", "true");
        context.set("aws:MultiFactorAuthAge", "0");
    }
    for (key, value) in &session.tags {
        context.set(&format!("aws:RequestTag/{key}"), value);
    }
    if !session.tags.is_empty() {
        let values = session.tags.keys().cloned().collect();
        context.insert("aws:TagKeys", ContextValue { values, is_list: true });
    }
    if !session.transitive_tags.is_empty() {
        let values = session.transitive_tags.clone();
        context.insert("sts:TransitiveTagKeys", ContextValue { values, is_list: true });
    }
    Ok(context)
}

/// The role, once it is known everywhere.
pub(super) fn find<'a>(world: &'a World, call: &Call, arn: &RoleArn) -> Option<&'a Role> {
    let account = world.iam.accounts.get(arn.account)?;
    account
        .roles
        .get(arn.name)
        .filter(|role| role.identity.arn == arn.arn)
        .filter(|role| world.iam.has_spread(role.identity.created, call.now))
}

fn chained(call: &Call) -> bool {
    matches!(call.caller, Caller::AssumedRole { .. })
}

/// How long the session lasts, in seconds.
pub(super) fn length(role: &Role, wanted: Option<i64>, chained: bool) -> Result<i64> {
    let too_long = |limit: &str| {
        ApiError::bad_request("ValidationError", format!("The requested DurationSeconds exceeds the {limit}"))
    };
    match wanted {
        None => Ok(role.max_session.min(CHAINED)),
        Some(seconds) if chained && seconds > CHAINED => {
            Err(too_long("1 hour session limit for roles assumed by role chaining."))
        }
        Some(seconds) if seconds > role.max_session => Err(too_long("MaxSessionDuration set for this role.")),
        Some(seconds) => Ok(seconds),
    }
}

/// Hands out credentials for the role.
pub(super) fn issue(
    world: &mut World,
    call: &Call,
    role: &Role,
    name: &str,
    mut session: SessionContext,
) -> Issued {
    let account = Arn::parse(&role.identity.arn).map_or("", |arn| arn.account).to_owned();
    // Managed session policies narrow the session as they are now, as inline ones do.
    let managed = session.policy_arns.iter().filter_map(|arn| policy_document(&world.iam, &account, arn));
    session.policies.extend(managed);
    if let Some(role) = world.iam.accounts.of(&account).roles.get_mut(&role.identity.name) {
        role.last_used = Some((call.now, call.region.clone()));
    }
    let caller = Caller::AssumedRole {
        account,
        id: role.identity.id.clone(),
        path: role.identity.path.clone(),
        role: role.identity.name.clone(),
        session: name.to_owned(),
    };
    world.credentials.issue(caller, session)
}

pub(super) fn answer(role: &Role, arn: &RoleArn, name: &str, issued: &Issued) -> Xml {
    let partition = Arn::parse(arn.arn).map_or("", |arn| arn.partition);
    let user = Xml::new("AssumedRoleUser")
        .text("Arn", format!("arn:{partition}:sts::{}:assumed-role/{}/{name}", arn.account, arn.name))
        .text("AssumedRoleId", format!("{}:{name}", role.identity.id));
    Xml::fields().child(credentials(issued)).child(user)
}
