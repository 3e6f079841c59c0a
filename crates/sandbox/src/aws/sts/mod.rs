//! AWS Security Token Service, API version 2011-06-15.
//!
//! Roles are assumed as AWS lets them be: the trust policy and the caller's own policies are
//! evaluated whether or not the sandbox enforces permissions elsewhere.
//!
//! Differs from AWS: MFA devices are not kept; a serial number is believed, and every code of six
//! digits but `000000` is right. Not emulated: AssumeRoleWithSAML, and IAM calls being
//! refused to federated users and to sessions without a second factor.

mod assume;
pub(crate) mod issuer;
pub(crate) mod message;
mod request;
mod service;
mod session;
mod web_identity;

pub(crate) use service::assume_for_service;

use crate::endpoint::error::Result;
use crate::endpoint::{Access, Call, Cloud, Protocol, Reply, Service, World, Xml};

/// STS.
pub(crate) struct Sts;

#[async_trait::async_trait]
impl Service for Sts {
    fn name(&self) -> &'static str {
        "sts"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Query { version: "2011-06-15", xmlns: "https://sts.amazonaws.com/doc/2011-06-15/" }
    }

    async fn call(&self, call: &Call, cloud: &Cloud) -> Result<Reply> {
        let world = &mut *cloud.world();
        let fields = match call.operation.as_str() {
            "GetCallerIdentity" => get_caller_identity(call),
            "AssumeRole" => assume::assume_role(world, call)?,
            "AssumeRoleWithWebIdentity" => web_identity::assume_role(world, call)?,
            "GetSessionToken" => session::get_session_token(world, call)?,
            "GetFederationToken" => session::get_federation_token(world, call)?,
            "DecodeAuthorizationMessage" => message::decode(call)?,
            "GetAccessKeyInfo" => session::get_access_key_info(world, call)?,
            _ => return Err(self.protocol().unknown_operation(call)),
        };
        Ok(fields.into())
    }

    fn access(&self, call: &Call, _world: &World) -> Vec<Access> {
        match call.operation.as_str() {
            // These need no permission (STS API Reference); assuming a role is always evaluated.
            "GetCallerIdentity" | "GetSessionToken" | "AssumeRole" | "AssumeRoleWithWebIdentity" => {
                Vec::new()
            }
            // Of the user that it is for (Service Authorization Reference, "AWS Security Token Service").
            "GetFederationToken" => {
                let name = call.params.require("Name").unwrap_or_default();
                let (partition, account) = (call.partition(), &call.account);
                let arn = format!("arn:{partition}:sts::{account}:federated-user/{name}");
                vec![Access::new("sts:GetFederationToken", arn)]
            }
            operation => vec![Access::new(format!("sts:{operation}"), "*")],
        }
    }
}

fn get_caller_identity(call: &Call) -> Xml {
    Xml::fields()
        .text("Arn", call.caller_arn())
        .text("UserId", call.caller.user_id())
        .text("Account", &call.account)
}
