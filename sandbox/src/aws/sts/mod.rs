//! AWS Security Token Service.

use crate::chassis::error::Result;
use crate::chassis::{Access, Call, Cloud, Protocol, Reply, Service, World, Xml};

/// STS, API version 2011-06-15.
pub struct Sts;

#[async_trait::async_trait]
impl Service for Sts {
    fn name(&self) -> &'static str {
        "sts"
    }

    fn protocol(&self) -> Protocol {
        Protocol::Query {
            version: "2011-06-15",
            xmlns: "https://sts.amazonaws.com/doc/2011-06-15/",
        }
    }

    async fn call(&self, call: &Call, _cloud: &Cloud) -> Result<Reply> {
        match call.operation.as_str() {
            "GetCallerIdentity" => Ok(get_caller_identity(call)),
            _ => Err(self.protocol().unknown_operation(call)),
        }
    }

    fn access(&self, call: &Call, _world: &World) -> Vec<Access> {
        // GetCallerIdentity needs no permission (AWS STS API Reference).
        match call.operation.as_str() {
            "GetCallerIdentity" => Vec::new(),
            operation => vec![Access::new(format!("sts:{operation}"), "*")],
        }
    }
}

fn get_caller_identity(call: &Call) -> Reply {
    Xml::fields()
        .text("Arn", call.caller.arn())
        .text("UserId", call.caller.user_id())
        .text("Account", &call.account)
        .into()
}
