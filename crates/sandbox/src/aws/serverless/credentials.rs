//! Temporary database credentials for a workgroup.

use serde_json::{Value, json};

use super::{errors::invalid, input, store::region, workgroups};
use crate::{
    aws::redshift::{credentials, logins::WarehouseId, rules},
    endpoint::{Call, World, error::Result},
};

/// The caller's own database user, `IAM:<user>` or `IAMR:<role>`: there is no
/// way to ask for another (API reference, GetCredentials).
pub(crate) fn get(world: &mut World, call: &Call) -> Result<Value> {
    let seconds = rules::check_duration(call.json["durationSeconds"].as_i64());
    let seconds = seconds.map_err(|error| invalid(error.message))?;
    if call.json["workgroupName"].is_null() && call.json["customDomainName"].is_null() {
        return Err(invalid("Either workgroupName or customDomainName must be given."));
    }
    let name = input::name(call, "workgroupName")?;
    let workgroup = workgroups::find(region(world, call), &name)?;
    let status = workgroup.status(call.now);
    if status == "CREATING" || status == "DELETING" {
        return Err(invalid(format!("The workgroup {name} is not available: it is {status}.")));
    }
    let login = credentials::of_caller(call, call.json["dbName"].as_str(), seconds);
    let login = login.map_err(|error| invalid(error.message))?;
    let answer = json!({
        "dbUser": login.name,
        "dbPassword": login.password,
        "expiration": login.expires.epoch_seconds(),
        "nextRefreshTime": login.expires.epoch_seconds(),
    });
    world.redshift_logins.add(&WarehouseId::workgroup(&call.account, &call.region, &name), login, call.now);
    Ok(answer)
}
