//! GetClusterCredentials and GetClusterCredentialsWithIAM.

use super::{
    logins,
    logins::{IssuedLogin, WarehouseId},
    rules,
    store::find,
};
use crate::endpoint::{ApiError, Call, World, Xml, error::Result};

/// Credentials for a database user named in the call. That the user exists is
/// not checked here: without `AutoCreate`, the login is what fails later
/// (API reference, GetClusterCredentials).
pub(crate) fn get(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let user = params.require("DbUser")?;
    if user.len() > 64 {
        let text = "The parameter DbUser must have at most 64 characters.";
        return Err(ApiError::bad_request("InvalidParameterValue", text));
    }
    rules::check_user("DbUser", user)?;
    let seconds = rules::check_duration(params.number("DurationSeconds")?)?;
    let auto_create = params.flag("AutoCreate")?.unwrap_or(false);
    let groups = params.texts("DbGroups");
    if groups.len() > 10 {
        let text = "The parameter DbGroups must have at most ten names.";
        return Err(ApiError::bad_request("InvalidParameterValue", text));
    }
    let cluster = find(world, call)?;
    let warehouse = WarehouseId::cluster(&call.account, &call.region, &cluster.identifier);
    let prefix = if auto_create { "IAMA" } else { "IAM" };
    let mut name = format!("{prefix}:{user}");
    for group in &groups {
        name.push(':');
        name.push_str(group);
    }
    let login = IssuedLogin {
        name,
        password: logins::password(),
        acts_as: user.to_owned(),
        auto_create,
        groups,
        database: params.get("DbName").map(str::to_owned),
        expires: call.now.plus_seconds(seconds),
        number: 0,
    };
    let fields = fields(&login);
    world.redshift_logins.add(&warehouse, login, call.now);
    Ok(fields)
}

/// Credentials for the caller's own database user, which is created at the
/// first login.
pub(crate) fn get_with_iam(world: &mut World, call: &Call) -> Result<Xml> {
    let params = &call.params;
    let seconds = rules::check_duration(params.number("DurationSeconds")?)?;
    let cluster = find(world, call)?;
    let warehouse = WarehouseId::cluster(&call.account, &call.region, &cluster.identifier);
    let login = of_caller(call, params.get("DbName"), seconds)?;
    let refresh = call.now.plus_seconds(seconds);
    let fields = fields(&login).text("NextRefreshTime", refresh.iso_millis());
    world.redshift_logins.add(&warehouse, login, call.now);
    Ok(fields)
}

/// The login that an IAM identity maps to, one to one.
pub(crate) fn of_caller(call: &Call, database: Option<&str>, seconds: i64) -> Result<IssuedLogin> {
    let Some(name) = call.caller.database_user() else {
        let text = "The caller has no IAM identity that maps to a database user.";
        return Err(ApiError::bad_request("UnsupportedOperation", text));
    };
    Ok(IssuedLogin {
        acts_as: name.clone(),
        name,
        password: logins::password(),
        auto_create: true,
        groups: Vec::new(),
        database: database.map(str::to_owned),
        expires: call.now.plus_seconds(seconds),
        number: 0,
    })
}

fn fields(login: &IssuedLogin) -> Xml {
    Xml::fields()
        .text("DbUser", &login.name)
        .text("DbPassword", &login.password)
        .text("Expiration", login.expires.iso_millis())
}
