//! Services that assume roles on a customer's behalf.

use super::assume::{find, issue};
use super::request::RoleArn;
use crate::aws::iam::authorize::{self, Principal};
use crate::endpoint::caller::SessionContext;
use crate::endpoint::credentials::Issued;
use crate::endpoint::{Call, Caller, Params, Request, Timestamp, World, id};
use provision_iam::arn::Arn;
use provision_iam::evaluate::Context;
use serde_json::Value;

/// Seconds that a service's session of a role lasts.
const LENGTH: i64 = 3600;

/// A session of a role for a service, if the role's trust policy lets any of its principals in. `context` is what the
/// service says of the resource it acts for, such as `aws:SourceArn`.
pub(crate) fn assume_for_service(
    world: &mut World,
    role: &str,
    principals: &[&str],
    context: &[(&str, &str)],
    (account, region, now): (&str, &str, Timestamp),
) -> Option<Issued> {
    let call = Call {
        service: "sts",
        operation: "AssumeRole".to_owned(),
        account: account.to_owned(),
        region: region.to_owned(),
        caller: Caller::Anonymous,
        access_key_id: None,
        session: None,
        params: Params::default(),
        json: Value::Null,
        http: Request { secure: true, ..Request::default() },
        request_id: id::uuid(),
        now,
    };
    let arn = Arn::parse(role)?;
    let name = arn.resource.strip_prefix("role/")?.rsplit('/').next()?;
    let found = find(world, &call, &RoleArn { arn: role, account: arn.account, name })?.clone();
    let admits = |principal: &&str| {
        let mut keys = Context::default();
        context.iter().for_each(|(key, value)| keys.set(key, *value));
        let principal = Principal::Service((*principal).to_owned());
        authorize::assume(world, &call, &found, principal, keys).is_ok()
    };
    if !principals.iter().any(admits) {
        return None;
    }
    let session =
        SessionContext { issued: now, expires: now.plus_seconds(LENGTH), ..SessionContext::default() };
    Some(issue(world, &call, &found, "RedshiftIamRoleSession", session))
}
