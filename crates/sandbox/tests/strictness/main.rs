//! Facts about AWS, each with the page that says so, held against a running sandbox over HTTP.
//!
//! ```sh
//! cargo test --workspace --test strictness -- --nocapture   # says how many of how many hold
//! ```

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test may fail, and tells how much holds")]
#![allow(clippy::type_complexity, reason = "a fact is its words and how it is told")]

#[path = "../../benches/load/client.rs"]
#[allow(dead_code, reason = "the benchmark uses all of it")]
mod client;
#[path = "../common/mod.rs"]
mod common;

mod account;
mod checks;
mod data;
mod ec2;
mod iam_documents;
mod iam_policies;
mod iam_roles;
mod iam_users;
mod policies;
mod raw;
mod redshift;
mod s3_access;
mod s3_buckets;
mod s3_settings;
mod secrets;
mod serverless;
mod simulation;
mod sts;

use checks::Checks;

macro_rules! groups {
    ($checks:ident: $($service:literal => $($module:ident)::+),* $(,)?) => {
        [$(($service, tokio::spawn($($module)::+($checks.of($service))))),*]
    };
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sandbox_does_as_aws_documents() {
    let checks = Checks::default();
    let groups = groups! { checks:
        "s3" => s3_buckets::buckets,
        "s3" => s3_settings::settings,
        "s3" => s3_access::policies_and_objects,
        "iam" => iam_documents::documents,
        "iam" => iam_policies::versions,
        "iam" => iam_policies::attachments,
        "iam" => iam_roles::roles,
        "iam" => iam_roles::trust_policies,
        "iam" => iam_users::users,
        "iam" => iam_users::signatures,
        "iam" => simulation::simulations,
        "sts" => sts::sessions,
        "sts" => sts::refusals,
        "accounts" => account::isolation,
        "ec2" => ec2::rules,
        "ec2" => ec2::refusals,
        "redshift" => redshift::clusters,
        "redshift" => redshift::roles,
        "redshift" => redshift::credentials,
        "redshift-serverless" => serverless::workgroups,
        "redshift-serverless" => serverless::roles,
        "redshift-data" => data::statements,
        "redshift-data" => data::targets,
        "secretsmanager" => secrets::secrets,
        "cloudtrail" => raw::event_history,
        "access-analyzer" => raw::policy_validation,
    };
    for (service, group) in groups {
        if let Err(error) = group.await {
            checks.of(service).broke(&error.to_string());
        }
    }
    let failures = checks.report();
    assert!(failures.is_empty(), "the sandbox is not as AWS is:\n{}", failures.join("\n"));
}
