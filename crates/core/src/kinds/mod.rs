//! Everything that a deployment is made of: one kind, one file or folder.

mod access_key;
mod access_keys;
mod access_user;
mod addresses;
mod bucket;
mod bucket_policy;
mod credentials;
mod database_role;
mod database_user;
mod denials;
pub(crate) mod document;
mod external_id;
pub mod former;
mod ingress_rule;
mod kept_data;
pub mod marks;
mod named;
mod owner_group;
mod policy;
mod present;
mod quotas;
mod role;
mod role_association;
mod schema;
mod sql;
mod tags;
mod trust;
mod visibility;

pub use access_keys::stores_to_look_at_again;
pub use bucket::{ABORT_UPLOAD_DAYS, LIFECYCLE_RULE, OWNERSHIP};
pub use external_id::resolved as with_external_id;
pub use ingress_rule::{rule_description, unadmitted};
pub use tags::plain_title;

use crate::deployment::Deployment;
use crate::resource::{Resource, ResourceGraph};

/// Each deployment with its resources.
pub fn graphs(deployments: &[Deployment]) -> Vec<ResourceGraph<'_>> {
    deployments.iter().map(|deployment| ResourceGraph { deployment, resources: of(deployment) }).collect()
}

/// The resources of a deployment, each after those it depends on. A new kind is added here.
fn of(deployment: &Deployment) -> Vec<Box<dyn Resource + '_>> {
    let mut resources: Vec<Box<dyn Resource + '_>> = Vec::new();
    if let Some(bucket) = &deployment.bucket {
        resources.push(Box::new(bucket::BucketResource::new(deployment, bucket)));
        resources.push(Box::new(bucket_policy::BucketPolicyResource::new(deployment, bucket)));
    }
    for policy in deployment.parts().into_iter().filter_map(policy::PolicyResource::of) {
        resources.push(Box::new(policy));
    }
    if let Some(role) = &deployment.role {
        resources.push(Box::new(role::RoleResource::new(deployment, role)));
        if role.associate {
            resources.push(Box::new(role_association::RoleAssociationResource::new(deployment, role)));
        }
    }
    if let Some(second) = &deployment.bucket_role {
        resources.push(Box::new(role::RoleResource::of_bucket(deployment, second)));
    }
    if let Some(store) = addresses::credential_store_id(deployment) {
        resources.push(Box::new(credentials::CredentialsResource::new(deployment, store.clone())));
        if let Some(user) = &deployment.access_user {
            resources.push(Box::new(access_user::AccessUserResource::new(deployment, user)));
            resources.push(Box::new(access_key::AccessKeyResource::new(deployment, user, store)));
        }
    }
    resources.push(Box::new(ingress_rule::IngressRuleResource::new(deployment)));
    resources.push(Box::new(owner_group::OwnerGroupResource::new(deployment)));
    for schema in deployment.schemas() {
        resources.push(Box::new(schema::SchemaResource::new(deployment, schema)));
    }
    if let Some(role) = deployment.database_role() {
        resources.push(Box::new(database_role::DatabaseRoleResource::new(deployment, role)));
    }
    for user in deployment.database_users() {
        resources.push(Box::new(database_user::DatabaseUserResource::new(deployment, user)));
    }
    resources
}
