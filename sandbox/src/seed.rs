//! A customer's account, as the sandbox finds it at its first start.

use crate::chassis::{Caller, World};

/// The account everything is seeded in.
pub const ACCOUNT: &str = "111122223333";

/// The administrator's access key: AWS's own documentation example, so that it opens nothing else.
pub const ADMIN_ACCESS_KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
pub const ADMIN_SECRET_ACCESS_KEY: &str = "secretsecretsecretsecretsecretsecretsecr";

/// A world with the customer's account in it.
pub fn world() -> World {
    let mut world = World::default();
    let admin = Caller::User {
        account: ACCOUNT.to_owned(),
        id: "AIDACKCEVSQ6C2EXAMPLE".to_owned(),
        path: "/".to_owned(),
        name: "admin".to_owned(),
    };
    world
        .credentials
        .add(ADMIN_ACCESS_KEY_ID, ADMIN_SECRET_ACCESS_KEY, admin);
    world
}
