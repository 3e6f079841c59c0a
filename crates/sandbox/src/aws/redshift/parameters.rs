//! The parameter groups AWS makes, and the parameters in them.

use super::xml;
use crate::endpoint::{ApiError, Call, Xml, error::Result};

/// Group, and whether it makes clients use TLS. New clusters take the second
/// since January 2025.
const GROUPS: [(&str, &str, bool); 2] =
    [("default.redshift-1.0", "redshift-1.0", false), ("default.redshift-2.0", "redshift-2.0", true)];

/// Name, value, type, description (Management Guide, "Amazon Redshift
/// parameter groups").
const PARAMETERS: [(&str, &str, &str, &str); 12] = [
    ("auto_analyze", "true", "boolean", "Use auto analyze"),
    ("datestyle", "ISO, MDY", "string", "Sets the display format for date and time values."),
    (
        "enable_case_sensitive_identifier",
        "false",
        "boolean",
        "Preserve case sensitivity for database identifiers such as table or column names in parser",
    ),
    ("enable_user_activity_logging", "false", "boolean", "parameter for audit logging purpose"),
    ("extra_float_digits", "0", "integer", "Sets the number of digits displayed for floating-point values"),
    (
        "max_concurrency_scaling_clusters",
        "1",
        "integer",
        "The maximum concurrency scaling clusters can be used.",
    ),
    (
        "query_group",
        "default",
        "string",
        "This parameter applies a user-defined label to a group of queries that are run during the same session.",
    ),
    (
        "search_path",
        "$user, public",
        "string",
        "Sets the schema search order for names that are not schema-qualified.",
    ),
    (
        "statement_timeout",
        "0",
        "integer",
        "Aborts any statement that takes over the specified number of milliseconds.",
    ),
    ("use_fips_ssl", "false", "boolean", "Use fips ssl library"),
    ("wlm_json_configuration", "[{\"auto_wlm\":true}]", "string", "wlm json configuration"),
    ("require_ssl", "", "boolean", "require ssl for all databaseconnections"),
];

pub(crate) fn not_found(name: &str) -> ApiError {
    ApiError::not_found("ClusterParameterGroupNotFound", format!("ParameterGroup not found: {name}"))
}

pub(crate) fn describe(call: &Call) -> Result<Xml> {
    let name = call.params.require("ParameterGroupName")?;
    let group = GROUPS.iter().find(|(group, ..)| *group == name);
    let (.., require_ssl) = group.ok_or_else(|| not_found(name))?;
    // Nobody can change a default group, so nothing in it comes from a user.
    let items = match call.params.get("Source") {
        Some("user") => Vec::new(),
        _ => PARAMETERS.iter().map(|parameter| item(parameter, *require_ssl)).collect(),
    };
    Ok(Xml::fields().list("Parameters", "Parameter", items))
}

fn item((name, value, kind, description): &(&str, &str, &str, &str), require_ssl: bool) -> Xml {
    let value = match *name {
        "require_ssl" => require_ssl.to_string(),
        _ => (*value).to_owned(),
    };
    let dynamic = matches!(*name, "max_concurrency_scaling_clusters" | "wlm_json_configuration");
    Xml::default()
        .text("ParameterName", name)
        .text("ParameterValue", value)
        .text("Description", description)
        .text("Source", "engine-default")
        .text("DataType", kind)
        .maybe("AllowedValues", (*kind == "boolean").then_some("true,false"))
        .text("ApplyType", if dynamic { "dynamic" } else { "static" })
        .text("IsModifiable", true)
}

pub(crate) fn describe_groups(call: &Call) -> Result<Xml> {
    let wanted = call.params.get("ParameterGroupName");
    let found: Vec<_> =
        GROUPS.iter().filter(|(name, ..)| wanted.is_none_or(|wanted| wanted == *name)).collect();
    if let (Some(name), true) = (wanted, found.is_empty()) {
        return Err(not_found(name));
    }
    let items = found.into_iter().map(|(name, family, _)| {
        Xml::default()
            .text("ParameterGroupName", name)
            .text("ParameterGroupFamily", family)
            .text("Description", format!("Default parameter group for {family}"))
            .child(xml::tags(&Default::default()))
    });
    Ok(Xml::fields().list("ParameterGroups", "ClusterParameterGroup", items))
}
