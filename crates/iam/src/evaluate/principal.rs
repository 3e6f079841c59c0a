//! Does a `Principal` element mean the caller, and by which of the caller's names?

use super::request::Caller;
use crate::arn::{self, Arn};
use crate::document::PrincipalElement;

/// By which name a policy means the caller. Within one account this decides what else must allow the request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    /// By the account: it only delegates, and a policy of the caller's own must allow too.
    Account,
    /// A session by its role: allowed without a policy of its own, within boundary and session policy.
    Role,
    /// By itself, or as everyone: allowed without a policy of its own.
    Itself,
}

/// The strongest way in which the element means the caller; None if it does not.
pub(super) fn names(element: &PrincipalElement, caller: &Caller) -> Option<Named> {
    if element.negated {
        // Everyone but these. An account listed here stands for its root user only: each user and role that is to
        // be left out is listed too (IAM User Guide, NotPrincipal element).
        let listed = element.all().filter_map(|(kind, name)| name_of(kind, name, caller)).max();
        return if listed > Some(Named::Account) { None } else { Some(Named::Itself) };
    }
    element.all().filter_map(|(kind, name)| name_of(kind, name, caller)).max()
}

fn name_of(kind: &str, name: &str, caller: &Caller) -> Option<Named> {
    if name == "*" && kind == "AWS" {
        return Some(Named::Itself);
    }
    if kind != caller.kind() {
        return None;
    }
    match caller {
        Caller::Aws(arn) => aws(name, arn),
        Caller::Service(service) => (name == service || name == "*").then_some(Named::Itself),
        Caller::Federated(provider) => is_provider(name, provider).then_some(Named::Itself),
        Caller::Anonymous => None,
    }
}

/// An OIDC provider may also be asked for by its issuer alone: the account's provider for it is then meant.
fn is_provider(name: &str, provider: &str) -> bool {
    let issuer = name.split_once(":oidc-provider/").map(|(_, issuer)| issuer);
    name == provider || name == "*" || issuer == Some(provider)
}

fn aws(name: &str, caller: &str) -> Option<Named> {
    if name == caller {
        // A caller given as a role is one of its sessions.
        let is_role = Arn::parse(caller).is_some_and(|arn| arn.resource.starts_with("role/"));
        return Some(if is_role { Named::Role } else { Named::Itself });
    }
    if arn::is_role_of_session(name, caller) {
        return Some(Named::Role);
    }
    let caller = Arn::parse(caller)?;
    // The account by its number is its root user too, as by that one's ARN.
    let strength = if caller.resource == "root" { Named::Itself } else { Named::Account };
    let partition = Arn::parse(name).is_none_or(|arn| arn.partition == caller.partition);
    (partition && arn::account_of_root(name)? == caller.account).then_some(strength)
}
