//! Facts: what is wanted, and what was observed. Plain data, absent where nothing is there.
//!
//! A fact has a file of its own, and a line in [`Wanted`] and [`World`]; the service that reads it answers with a
//! partial world.

mod bucket;
mod connection;
mod credentials;
mod database;
mod holdings;
mod iam;
mod inventory;
mod key_intent;
mod marks;
mod named;
mod neighbours;
mod network;
mod pairs;
mod place;
mod unanswered;
mod unread;
mod wanted;
pub(crate) mod words;
mod world;

pub use bucket::{BucketContents, BucketFacts, BucketSettings, LifecycleRule, LifecycleTransition};
pub use connection::{AdminAccess, Connection, Route, WarehouseId, WarehouseKind};
pub use credentials::{
    ACCESS_KEY_TAG, CredentialStore, CredentialStoreFacts, CredentialStoreId, GivenPassword, PasswordState,
    REPLACED_KEY_TAG, secret_name,
};
pub use database::{
    DatabaseFacts, DatabaseRoleFacts, DatabaseUserFacts, DatabaseWanted, OnTables, RoleWanted,
    SchemaContents, SchemaFacts,
};
pub use holdings::{
    AttachedToUser, DatabaseObject, DefaultPrivileges, Granted, Grantee, Holdings, InDatabase, NewObjects,
    ObjectKind, ScopedPermission, Searched,
};
pub use iam::{
    AccessKeyFacts, AttachedPolicy, IamEntity, IamQuota, OidcProvider, PolicyFacts, PolicyVersion, RoleFacts,
    UserFacts,
};
pub use inventory::InventoryWanted;
pub use key_intent::KeyIntent;
pub use marks::{NumberedName, SchemaMark, UsersMark};
pub use named::Standing;
pub use network::{
    AclEntry, IngressFacts, IngressRuleFacts, SecurityGroup, Subnet, VpcPlacement, WarehouseFacts,
};
pub use place::Place;
pub use unanswered::UnansweredRead;
pub use unread::UnreadDatabase;
pub use wanted::{BucketWanted, Wanted};
pub use world::{CallerIdentity, World};
