//! The probes: each function makes what it needs, asks, and says of each belief what came of it.

pub mod accounts;
pub mod data;
pub mod ec2;
pub mod examination;
pub mod iam_documents;
pub mod iam_holdings;
pub mod iam_policies;
pub mod iam_roles;
pub mod iam_users;
pub mod identities;
pub mod policies;
pub mod redshift;
pub mod s3_access;
pub mod s3_buckets;
pub mod s3_settings;
pub mod s3_teardown;
pub mod secrets;
pub mod serverless;
pub mod simulation;
pub mod sql_catalogs;
pub mod sql_refusals;
pub mod sql_rights;
pub mod sql_schemas;
pub mod sql_tables;
pub mod sql_users;
pub mod sql_verify;
pub mod sts;
pub mod tagging;

use std::pin::Pin;
use std::sync::Arc;

use crate::account::Account;
use crate::checks::Checks;

pub type Running = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A function that asks about some beliefs, by its name.
#[derive(Clone, Copy)]
pub struct Probe {
    pub name: &'static str,
    pub start: fn(Arc<Account>, Checks) -> Running,
}

macro_rules! probes {
    ($($module:ident::$function:ident),* $(,)?) => {
        pub const ALL: &[Probe] = &[$(Probe {
            name: concat!(stringify!($module), "::", stringify!($function)),
            start: |account, checks| Box::pin($module::$function(account, checks)),
        }),*];
    };
}

probes! {
    accounts::isolation,
    accounts::regions,
    data::statements,
    data::targets,
    examination::gone,
    examination::messages,
    examination::policies,
    examination::roles,
    ec2::rules,
    ec2::refusals,
    ec2::networks,
    iam_documents::documents,
    iam_holdings::users,
    iam_holdings::roles,
    iam_holdings::tags_and_providers,
    iam_policies::versions,
    iam_policies::attachments,
    iam_roles::roles,
    iam_roles::trust_policies,
    iam_users::users,
    iam_users::signatures,
    identities::strangers,
    identities::without_rights,
    redshift::clusters,
    redshift::roles,
    redshift::credentials,
    redshift::described,
    s3_access::policies_and_objects,
    s3_buckets::buckets,
    s3_settings::settings,
    s3_teardown::contents,
    s3_teardown::missing_settings,
    secrets::secrets,
    secrets::lifecycle,
    serverless::workgroups,
    serverless::roles,
    serverless::described,
    simulation::simulations,
    sql_catalogs::kinds,
    sql_catalogs::roles,
    sql_catalogs::views,
    sql_refusals::refusals,
    sql_rights::holdings,
    sql_schemas::databases,
    sql_schemas::schemas,
    sql_tables::tables,
    sql_tables::functions,
    sql_users::groups,
    sql_users::roles,
    sql_users::sessions,
    sql_users::users,
    sql_verify::rehearsals,
    sts::sessions,
    sts::refusals,
    tagging::listed,
}
