//! Console passwords of users (IAM API Reference, CreateLoginProfile).

use super::input::{already_exists, flag, name, no_such_entity, required};
use super::model::{Account, LoginProfile, User};
use super::output::Answer;
use super::users::{find, find_or_caller};
use crate::endpoint::error::Result;
use crate::endpoint::{ApiError, Call, Xml};

/// The default password policy (IAM User Guide, Set an account password policy for IAM users).
const SHORTEST: usize = 8;

fn not_found(user: &str) -> ApiError {
    no_such_entity(format!("Login Profile for User {user} cannot be found."))
}

fn write(user: &str, profile: &LoginProfile) -> Xml {
    Xml::new("LoginProfile")
        .text("UserName", user)
        .text("CreateDate", profile.created.iso())
        .text("PasswordResetRequired", profile.reset_required)
}

/// Eight characters of three kinds, and not the user's name.
fn check(password: &str, user: &str) -> Result<()> {
    let has = |class: fn(char) -> bool| usize::from(password.chars().any(class));
    let kinds = has(|c| c.is_ascii_uppercase())
        + has(|c| c.is_ascii_lowercase())
        + has(|c| c.is_ascii_digit())
        + has(|c| c.is_ascii_punctuation());
    if password.chars().count() >= SHORTEST && kinds >= 3 && password != user {
        return Ok(());
    }
    Err(ApiError::bad_request(
        "PasswordPolicyViolation",
        "Password does not conform to the account password policy.",
    ))
}

pub(super) fn create(account: &mut Account, call: &Call) -> Answer {
    let reset_required = flag(call, "PasswordResetRequired")?;
    let user = find(account, call)?;
    let name = &user.identity.name;
    if user.login_profile.is_some() {
        return Err(already_exists(format!("Login Profile for user {name} already exists.")));
    }
    check(required(&call.params, "Password")?, name)?;
    let profile = user.login_profile.insert(LoginProfile { created: call.now, reset_required });
    Ok(Some(Xml::fields().child(write(name, profile))))
}

/// The user, who has a password.
fn with_profile<'a>(account: &'a mut Account, call: &Call) -> Result<&'a mut User> {
    if call.params.has("UserName") {
        name(call, "UserName", 128)?;
    }
    let user = find_or_caller(account, call)?;
    match user.login_profile {
        Some(_) => Ok(user),
        None => Err(not_found(&user.identity.name)),
    }
}

pub(super) fn get(account: &mut Account, call: &Call) -> Answer {
    let user = with_profile(account, call)?;
    let profile = user.login_profile.as_ref().map(|profile| write(&user.identity.name, profile));
    Ok(profile.map(|profile| Xml::fields().child(profile)))
}

pub(super) fn update(account: &mut Account, call: &Call) -> Answer {
    let user = with_profile(account, call)?;
    if let Some(password) = call.params.get("Password") {
        check(password, &user.identity.name)?;
    }
    if let Some(profile) = user.login_profile.as_mut().filter(|_| call.params.has("PasswordResetRequired")) {
        profile.reset_required = flag(call, "PasswordResetRequired")?;
    }
    Ok(None)
}

pub(super) fn delete(account: &mut Account, call: &Call) -> Answer {
    with_profile(account, call)?.login_profile = None;
    Ok(None)
}
