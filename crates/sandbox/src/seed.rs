//! A customer's accounts, as the sandbox finds them at its first start.

use crate::aws::iam::model::{
    AccessKey, IamState, Identity, Permissions, Policy, PolicyVersion, Role, Tag, User,
};
use crate::aws::kms::model::Key;
use crate::endpoint::{Caller, Partition, Timestamp, World, id};
use serde_json::json;

/// The account everything is seeded in.
pub const ACCOUNT: &str = "111122223333";

/// Another account, whose role `x` trusts the customer's; nothing else is in it.
pub const PARTNER_ACCOUNT: &str = "999988887777";

/// The administrator's access key: AWS's own documentation example, so that it opens nothing else.
pub const ADMIN_ACCESS_KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";
/// The secret of the administrator's access key.
pub const ADMIN_SECRET_ACCESS_KEY: &str = "secretsecretsecretsecretsecretsecretsecr";

/// The database administrator of the seeded cluster and of the seeded workgroup.
pub const WAREHOUSE_ADMIN: &str = "awsuser";
/// Their password.
pub const WAREHOUSE_PASSWORD: &str = "Sandbox-Admin-1";
/// The name of the seeded cluster.
pub const CLUSTER: &str = "analytics";
/// The name of the seeded workgroup and of its namespace.
pub const WORKGROUP: &str = "analytics";
/// How many warehouses a sandbox starts with: the cluster and the workgroup.
pub const WAREHOUSES: usize = 2;

/// 2024-03-01T09:00:00Z, when the account was set up.
const CREATED: Timestamp = Timestamp(1_709_283_600_000);

fn administrator_access(partition: Partition) -> String {
    format!("arn:{partition}:iam::aws:policy/AdministratorAccess")
}

/// A world with the customer's account in it.
pub(crate) fn world(partition: Partition) -> World {
    let mut world = World::default();
    world.iam.partition = partition;
    administrator(&mut world);
    reporting_role(&mut world.iam);
    partner(&mut world.iam);
    world
}

fn identity(partition: Partition, account: &str, kind: &str, name: &str, id: &str) -> Identity {
    Identity {
        name: name.to_owned(),
        path: "/".to_owned(),
        id: id.to_owned(),
        arn: format!("arn:{partition}:iam::{account}:{kind}/{name}"),
        created: CREATED,
    }
}

/// Puts a KMS key of this id into an account. Returns its ARN.
pub fn key_of(world: &mut World, account: &str, region: &str, id: &str) -> String {
    let arn = format!("arn:{}:kms:{region}:{account}:key/{id}", world.iam.partition);
    let key = Key::new(arn.clone(), account, CREATED);
    world.kms.of(account, region).0.insert(id.to_owned(), key);
    arn
}

/// The person at the keyboard.
fn administrator(world: &mut World) {
    let key = (ADMIN_ACCESS_KEY_ID, ADMIN_SECRET_ACCESS_KEY);
    add_administrator(world, ACCOUNT, "admin", "AIDACKCEVSQ6C2EXAMPLE", key);
}

/// Puts a user named `admin` with every permission into an account, such as a vendor's own. Returns the id and the secret
/// of the user's access key.
pub fn administrator_of(world: &mut World, account: &str) -> (String, String) {
    administrator_called(world, account, "admin")
}

/// The same with another name.
pub fn administrator_called(world: &mut World, account: &str, name: &str) -> (String, String) {
    let key = (id::access_key("AKIA"), id::secret());
    add_administrator(world, account, name, &id::iam("AIDA"), (&key.0, &key.1));
    key
}

fn add_administrator(
    world: &mut World,
    account: &str,
    name: &str,
    user_id: &str,
    (key, secret): (&str, &str),
) {
    let partition = world.iam.partition;
    let identity = identity(partition, account, "user", name, user_id);
    let caller = Caller::User {
        account: account.to_owned(),
        id: identity.id.clone(),
        path: identity.path.clone(),
        name: identity.name.clone(),
    };
    world.credentials.add(key, secret, caller, CREATED);
    world.iam.arns.insert(identity.id.clone(), identity.arn.clone());
    let user = User {
        identity,
        permissions: Permissions {
            attached: vec![administrator_access(partition)],
            ..Permissions::default()
        },
        keys: vec![AccessKey { id: key.to_owned(), active: true, created: CREATED }],
        ..User::default()
    };
    world.iam.accounts.of(account).users.insert(user);
}

/// A role and policy of somebody else's, which must never change.
fn reporting_role(state: &mut IamState) {
    let partition = state.partition;
    let policy = identity(partition, ACCOUNT, "policy", "reporting-read", "ANPAREPORTINGREAD0001");
    let document = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Sid": "ReadReports",
            "Effect": "Allow",
            "Action": ["s3:GetObject", "s3:ListBucket"],
            "Resource": [
                format!("arn:{partition}:s3:::acme-reports"),
                format!("arn:{partition}:s3:::acme-reports/*"),
            ],
        }],
    });
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "Service": "lambda.amazonaws.com" },
            "Action": "sts:AssumeRole",
        }],
    });
    let role = Role {
        identity: identity(partition, ACCOUNT, "role", "reporting", "AROAREPORTINGROLE0001"),
        permissions: Permissions { attached: vec![policy.arn.clone()], ..Permissions::default() },
        trust: trust.to_string(),
        description: Some("Nightly sales reports".to_owned()),
        max_session: 3600,
        tags: vec![Tag { key: "team".to_owned(), value: "finance".to_owned() }],
        last_used: None,
    };
    let account = state.accounts.of(ACCOUNT);
    account.policies.insert(Policy {
        identity: policy,
        versions: vec![PolicyVersion { number: 1, document: document.to_string(), created: CREATED }],
        updated: CREATED,
        default_version: 1,
        next_version: 2,
        ..Policy::default()
    });
    state.arns.insert(role.identity.id.clone(), role.identity.arn.clone());
    account.roles.insert(role);
}

/// The other account's one role.
fn partner(state: &mut IamState) {
    let partition = state.partition;
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "AWS": format!("arn:{partition}:iam::{ACCOUNT}:root") },
            "Action": "sts:AssumeRole",
        }],
    });
    let role = Role {
        identity: identity(partition, PARTNER_ACCOUNT, "role", "x", "AROAPARTNERROLEX00001"),
        permissions: Permissions {
            attached: vec![administrator_access(partition)],
            ..Permissions::default()
        },
        trust: trust.to_string(),
        max_session: 3600,
        ..Role::default()
    };
    state.arns.insert(role.identity.id.clone(), role.identity.arn.clone());
    state.accounts.of(PARTNER_ACCOUNT).roles.insert(role);
}
