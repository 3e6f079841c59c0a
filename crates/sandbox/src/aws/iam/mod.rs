//! AWS Identity and Access Management, API version 2010-05-08.
//!
//! Emulated: users, groups, roles, managed and inline policies, versions, tags, permissions
//! boundaries, access keys, console passwords, MFA devices, SSH keys, signing certificates,
//! service-specific credentials, instance profiles, OIDC providers, the account's authorization
//! details. Not emulated: server certificates, SAML providers, service-linked roles.

mod access;
pub(crate) mod authorize;
mod devices;
mod document;
mod groups;
mod input;
mod keys;
pub(crate) mod managed;
pub(crate) mod model;
mod oidc;
mod output;
mod password;
mod permissions;
mod policies;
pub(crate) mod principals;
mod profiles;
mod report;
mod roles;
mod simulate;
mod tagging;
mod users;

use crate::endpoint::error::Result;
use crate::endpoint::{Access, Call, Cloud, Protocol, Reply, Service, World, Xml};
use model::IamState;
use output::Answer;
use permissions::PrincipalKind;

/// IAM.
pub(crate) struct Iam;

#[async_trait::async_trait]
impl Service for Iam {
    fn name(&self) -> &'static str {
        "iam"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Query { version: "2010-05-08", xmlns: "https://iam.amazonaws.com/doc/2010-05-08/" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let world = &mut *cloud.world();
        if !is_read(&call.operation) {
            world.iam.keep(&call.account, call.now);
            return self.answer(world, call);
        }
        let Some(late) = world.iam.shown_late(&call.account, call.now).cloned() else {
            return self.answer(world, call);
        };
        let current = std::mem::replace(world.iam.accounts.of(&call.account), late);
        let answer = self.answer(world, call);
        *world.iam.accounts.of(&call.account) = current;
        answer
    }

    fn access(&self, call: &Call, world: &World) -> Vec<Access> {
        access::of(call, &world.iam)
    }
}

/// Whether an operation changes nothing.
fn is_read(operation: &str) -> bool {
    ["Get", "List", "Simulate"].iter().any(|verb| operation.starts_with(verb))
}

impl Iam {
    fn answer(&self, world: &mut World, call: &Call) -> Result<Reply> {
        for part in [roles_and_policies, permissions_of, users_and_groups, others] {
            if let Some(result) = part(world, call) {
                return result.map(|answer| answer.map_or(Reply::Empty, Reply::Fields));
            }
        }
        Err(self.protocol().unknown_operation(call))
    }
}

/// Whether a role of the caller's account is known everywhere and has a statement for a service whose principal begins
/// so, under whatever conditions.
pub(crate) fn trusts_service(state: &IamState, call: &Call, arn: &str, prefix: &str) -> bool {
    let role = state
        .accounts
        .get(&call.account)
        .and_then(|account| account.roles.iter().find(|role| role.identity.arn == arn));
    let known = role.filter(|role| state.has_spread(role.identity.created, call.now));
    let trust = known.and_then(|role| serde_json::from_str::<serde_json::Value>(&role.trust).ok());
    let listed = |value: &serde_json::Value| match value {
        serde_json::Value::Array(all) => all.clone(),
        one => vec![one.clone()],
    };
    let statements = trust.map(|trust| listed(&trust["Statement"])).unwrap_or_default();
    statements.iter().filter(|statement| statement["Effect"] == "Allow").any(|statement| {
        let services = listed(&statement["Principal"]["Service"]);
        services.iter().filter_map(serde_json::Value::as_str).any(|service| service.starts_with(prefix))
    })
}

/// Refuses what is no session policy.
pub(crate) fn check_session_policy(document: &str, partition: &str) -> Result<()> {
    document::check_identity(document, partition)
}

/// The default version of a managed policy of the account or of AWS.
pub(crate) fn policy_document(state: &IamState, account: &str, arn: &str) -> Option<String> {
    Some(policies::find(state.accounts.get(account)?, arn)?.document().to_owned())
}

/// `None` where the operation is not of this part.
type Dispatched = Option<Answer>;

fn roles_and_policies(world: &mut World, call: &Call) -> Dispatched {
    let state = &mut world.iam;
    Some(match call.operation.as_str() {
        "CreateRole" => roles::create(state, call),
        "GetRole" => roles::get(state, call),
        "ListRoles" => roles::list(state, call),
        "UpdateRole" => roles::update(state, call),
        "UpdateRoleDescription" => roles::update_description(state, call),
        "UpdateAssumeRolePolicy" => roles::update_trust(state, call),
        "DeleteRole" => roles::delete(state, call),
        "CreatePolicy" => policies::create(state, call),
        "GetPolicy" => policies::get(state, call),
        "ListPolicies" => policies::list(state, call),
        "DeletePolicy" => policies::delete(state, call),
        "CreatePolicyVersion" => policies::create_version(state, call),
        "GetPolicyVersion" => policies::get_version(state, call),
        "ListPolicyVersions" => policies::list_versions(state, call),
        "SetDefaultPolicyVersion" => policies::set_default_version(state, call),
        "DeletePolicyVersion" => policies::delete_version(state, call),
        "ListEntitiesForPolicy" => policies::list_entities(state, call),
        "GetAccountAuthorizationDetails" => report::authorization_details(state, call),
        "SimulateCustomPolicy" => simulate::custom(state, call),
        "SimulatePrincipalPolicy" => simulate::principal(state, call),
        "GetAccountSummary" => report::summary(state, call),
        _ => return None,
    })
}

/// The operations that users, groups and roles share: policies, boundaries.
fn permissions_of(world: &mut World, call: &Call) -> Dispatched {
    let account = world.iam.accounts.of(&call.account);
    let (kind, operation) = PrincipalKind::split(&call.operation)?;
    Some(match operation.as_str() {
        "Attach-Policy" => permissions::attach(account, call, kind),
        "Detach-Policy" => permissions::detach(account, call, kind),
        "ListAttached-Policies" => permissions::list_attached(account, call, kind),
        "Put-Policy" => permissions::put_inline(account, call, kind),
        "Get-Policy" => permissions::get_inline(account, call, kind),
        "Delete-Policy" => permissions::delete_inline(account, call, kind),
        "List-Policies" => permissions::list_inline(account, call, kind),
        "Put-PermissionsBoundary" => permissions::put_boundary(account, call, kind),
        "Delete-PermissionsBoundary" => permissions::delete_boundary(account, call, kind),
        _ => return None,
    })
}

fn users_and_groups(world: &mut World, call: &Call) -> Dispatched {
    Some(match call.operation.as_str() {
        "CreateUser" => users::create(&mut world.iam, call),
        "GetUser" => users::get(&mut world.iam, call),
        "ListUsers" => users::list(&mut world.iam, call),
        "UpdateUser" => users::update(world, call),
        "DeleteUser" => users::delete(world, call),
        "CreateAccessKey" => keys::create(world, call),
        "ListAccessKeys" => keys::list(world, call),
        "UpdateAccessKey" => keys::update(world, call),
        "DeleteAccessKey" => keys::delete(world, call),
        "GetAccessKeyLastUsed" => keys::last_used(world, call),
        "CreateGroup" => groups::create(&mut world.iam, call),
        "GetGroup" => groups::get(&mut world.iam, call),
        "ListGroups" => groups::list(&mut world.iam, call),
        "DeleteGroup" => groups::delete(&mut world.iam, call),
        "AddUserToGroup" => groups::add_user(&mut world.iam, call),
        "RemoveUserFromGroup" => groups::remove_user(&mut world.iam, call),
        "ListGroupsForUser" => groups::list_for_user(&mut world.iam, call),
        _ => return None,
    })
}

fn others(world: &mut World, call: &Call) -> Dispatched {
    let account = world.iam.accounts.of(&call.account);
    if let Some(result) = tagging::call(account, call).or_else(|| devices::call(account, call)) {
        return Some(result);
    }
    Some(match call.operation.as_str() {
        "CreateInstanceProfile" => profiles::create(account, call),
        "GetInstanceProfile" => profiles::get(&world.iam, call),
        "ListInstanceProfiles" => profiles::list(&world.iam, call),
        "ListInstanceProfilesForRole" => profiles::list_for_role(&world.iam, call),
        "DeleteInstanceProfile" => profiles::delete(account, call),
        "AddRoleToInstanceProfile" => profiles::add_role(account, call),
        "RemoveRoleFromInstanceProfile" => profiles::remove_role(account, call),
        "CreateOpenIDConnectProvider" => oidc::create(account, call),
        "GetOpenIDConnectProvider" => oidc::get(account, call),
        "ListOpenIDConnectProviders" => oidc::list(account, call),
        "DeleteOpenIDConnectProvider" => oidc::delete(account, call),
        "AddClientIDToOpenIDConnectProvider" => oidc::add_client(account, call),
        "RemoveClientIDFromOpenIDConnectProvider" => oidc::remove_client(account, call),
        "UpdateOpenIDConnectProviderThumbprint" => oidc::update_thumbprint(account, call),
        "ListAccountAliases" => Ok(Some(
            Xml::fields().texts("AccountAliases", "member", account.alias.iter()).text("IsTruncated", false),
        )),
        "CreateLoginProfile" => password::create(account, call),
        "GetLoginProfile" => password::get(account, call),
        "UpdateLoginProfile" => password::update(account, call),
        "DeleteLoginProfile" => password::delete(account, call),
        "CreateVirtualMFADevice" => devices::create_mfa(account, call),
        "EnableMFADevice" => devices::enable_mfa(account, call),
        "DeactivateMFADevice" => devices::deactivate_mfa(account, call),
        "DeleteVirtualMFADevice" => devices::delete_mfa(account, call),
        "ListMFADevices" => devices::list_mfa(account, call),
        "ListVirtualMFADevices" => devices::list_virtual_mfa(account, call),
        // What is not emulated is not there; tools that clean up a user ask for all of it.
        "ListServerCertificates" => Ok(Some(nothing("ServerCertificateMetadataList"))),
        "ListSAMLProviders" => Ok(Some(nothing("SAMLProviderList"))),
        _ => return None,
    })
}

/// An empty list of this name.
fn nothing(list: &str) -> Xml {
    Xml::fields().child(Xml::new(list)).text("IsTruncated", false)
}
