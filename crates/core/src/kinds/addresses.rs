//! The addresses of a deployment's resources, for those that depend on them.

use crate::address::{Address, ResourceKind};
use crate::deployment::Deployment;
use crate::facts::CredentialStoreId;

/// The address of a resource of this kind and name.
pub fn of(deployment: &Deployment, kind: ResourceKind, name: &str) -> Address {
    Address { owner: deployment.owner(), kind, name: name.to_owned() }
}

pub fn bucket(deployment: &Deployment) -> Option<Address> {
    deployment.bucket.as_ref().map(|bucket| of(deployment, ResourceKind::Bucket, &bucket.name))
}

pub fn policy(deployment: &Deployment) -> Option<Address> {
    deployment.policy.as_ref().map(|policy| of(deployment, ResourceKind::Policy, &policy.name))
}

pub fn role(deployment: &Deployment) -> Option<Address> {
    deployment.role.as_ref().map(|role| of(deployment, ResourceKind::Role, &role.name))
}

/// The credential store of a deployment, if the spec names one.
pub fn credential_store_id(deployment: &Deployment) -> Option<CredentialStoreId> {
    deployment.credential_store.as_ref().map(|store| CredentialStoreId::of(store, &deployment.region))
}

pub fn credentials(deployment: &Deployment) -> Option<Address> {
    Some(of(deployment, ResourceKind::Credentials, credential_store_id(deployment)?.name()))
}

pub fn access_user(deployment: &Deployment) -> Option<Address> {
    deployment.access_user.as_ref().map(|user| of(deployment, ResourceKind::AccessUser, &user.name))
}

pub fn database_group(deployment: &Deployment) -> Address {
    of(deployment, ResourceKind::DatabaseGroup, &deployment.owner().group())
}

pub fn schema(deployment: &Deployment, name: &str) -> Address {
    of(deployment, ResourceKind::Schema, name)
}

/// The schemas, whoever makes them: one that was made here once goes after what users hold in it.
pub fn schemas(deployment: &Deployment) -> impl Iterator<Item = Address> {
    deployment.schemas().map(|name| schema(deployment, name))
}

/// The database role, where the vendor has one.
pub fn database_role(deployment: &Deployment) -> Option<Address> {
    deployment.database_role().map(|role| of(deployment, ResourceKind::DatabaseRole, &role))
}

pub fn database_user(deployment: &Deployment, user: &str) -> Address {
    of(deployment, ResourceKind::DatabaseUser, user)
}
