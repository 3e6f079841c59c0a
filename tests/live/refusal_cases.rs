//! How an account comes to be one in which something is refused, for every way in which that is told.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use aws_sdk_s3::types::{
    DefaultRetention, ObjectLockConfiguration, ObjectLockEnabled, ObjectLockRetentionMode, ObjectLockRule,
    Tag, Tagging,
};
use provision_core::finding::FindingId::{self, *};
use provision_sandbox::seed;

use crate::account::{ACCESS_KEYS, Account, Key, PRECREATED, US_AND_EU};
use crate::modes::{ordinary, spec_of_ordinary};

const CLUSTER: &str = "cluster analytics in us-east-1";
const BUCKET: &str = "acme-transfer-us";
const ROLE: &str = "acme-us-transfer";
const POLICY: &str = "acme-us-transfer-policy";
const KEYS_USER: &str = "acme-keys-us-transfer-user";
const SECRET: &str = "provision/acme-keys";
const ROLE_FOR_PRIVILEGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/segment-data-graph.toml");
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}"#;
/// What the preparation wrote.
const WRITTEN: &str = "spec.toml";
/// In a command, where the spec goes.
pub const SPEC: &str = "SPEC";

/// Why something is refused: what is done before, and the commands that end with exit code 5.
pub struct Refusal {
    pub name: &'static str,
    pub prepare: fn(&Account),
    pub spec: &'static str,
    pub commands: &'static [&'static [&'static str]],
    /// Every refusal that each of the commands tells, and no other.
    pub tells: &'static [FindingId],
    /// What the commands have in their environment besides.
    pub variables: fn() -> Vec<(&'static str, String)>,
}

const PLAIN: Refusal =
    Refusal { name: "", prepare: |_| {}, spec: US_AND_EU, commands: &[], tells: &[], variables: Vec::new };

const APPLY: &[&[&str]] =
    &[&["apply", SPEC, "--yes"], &["apply", SPEC, "--yes", "--prune"], &["apply", SPEC, "--yes", "--json"]];
const DESTROY: &[&[&str]] = &[&["destroy", SPEC, "--yes"], &["destroy", SPEC, "--yes", "--json"]];
/// The same, and once more by what the account tells alone.
const DESTROY_ACME: &[&[&str]] =
    &[DESTROY[0], DESTROY[1], &["destroy", "--deployment", "acme", "--yes", "--json"]];
const REVIEWED: &[&[&str]] =
    &[&["apply", "--plan", "saved.json"], &["apply", "--plan", "saved.json", "--json"]];

pub const REFUSALS: &[Refusal] = &[
    Refusal {
        name: "nobody agrees",
        prepare: |account| _ = account.expect(0, &["apply", US_AND_EU, "--yes", "--destination", "us"]),
        commands: &[
            &["apply", SPEC],
            &["destroy", SPEC],
            &["apply", SPEC, "--expect", "0123456789abcdef"],
            &["apply", SPEC, "--json"],
        ],
        ..PLAIN
    },
    Refusal {
        name: "somebody's bucket",
        prepare: |account| {
            let s3 = account.operator("us-east-1").s3();
            account.wait(s3.create_bucket().bucket(BUCKET).send()).expect("a bucket");
            account.fill(BUCKET);
        },
        commands: APPLY,
        tells: &[NotOurs],
        ..PLAIN
    },
    Refusal {
        name: "another account's bucket",
        prepare: |account| {
            let s3 = account.operator("us-east-1").s3();
            account.wait(s3.create_bucket().bucket(BUCKET).send()).expect("a bucket");
            account.fill(BUCKET);
            let mut world = account.sandbox.cloud().world();
            let bucket = world.s3.buckets.get_mut(BUCKET).expect("the bucket");
            seed::PARTNER_ACCOUNT.clone_into(&mut bucket.owner);
        },
        commands: APPLY,
        tells: &[BucketNameTaken],
        ..PLAIN
    },
    Refusal {
        name: "somebody's role",
        prepare: |account| {
            let made = account.iam().create_role().role_name(ROLE).assume_role_policy_document(TRUST).send();
            account.wait(made).expect("a role");
        },
        commands: APPLY,
        tells: &[NotOurs],
        ..PLAIN
    },
    Refusal {
        name: "somebody's policy",
        prepare: |account| {
            let document =
                r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;
            let made = account.iam().create_policy().policy_name(POLICY).policy_document(document).send();
            account.wait(made).expect("a policy");
        },
        commands: APPLY,
        tells: &[NotOurs],
        ..PLAIN
    },
    Refusal {
        name: "somebody's IAM user",
        prepare: |account| _ = account.make_user(KEYS_USER),
        spec: ACCESS_KEYS,
        commands: APPLY,
        tells: &[NotOurs],
        ..PLAIN
    },
    Refusal {
        name: "somebody's secret",
        prepare: |account| _ = account.put_secret(SECRET, "theirs, and long enough"),
        spec: ACCESS_KEYS,
        commands: APPLY,
        tells: &[NotOurs],
        ..PLAIN
    },
    Refusal {
        name: "somebody's database user",
        prepare: |account| account.sql(CLUSTER, &["CREATE USER transfer_user PASSWORD 'Somebody-Else-1'"]),
        commands: APPLY,
        tells: &[NotOurs],
        ..PLAIN
    },
    Refusal {
        name: "a superuser is to be taken over",
        prepare: |account| {
            account.sql(CLUSTER, &["CREATE USER transfer_user PASSWORD 'Somebody-Else-1' CREATEUSER"]);
            account.spec(&[("name = \"transfer_user\"", "name = \"transfer_user\"\nadopt = true")]);
        },
        spec: WRITTEN,
        commands: APPLY,
        tells: &[SuperuserKeepsPassword],
        ..PLAIN
    },
    Refusal {
        name: "another deployment's bucket",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let mut world = account.sandbox.cloud().world();
            let bucket = world.s3.buckets.get_mut(BUCKET).expect("the bucket");
            let deployment = bucket.tags.iter_mut().find(|(key, _)| key == "provision:deployment");
            deployment.expect("a tag").1 = "globex".to_owned();
        },
        commands: &[&["apply", SPEC, "--yes"], &["apply", SPEC, "--yes", "--adopt"]],
        tells: &[OwnedByOther],
        ..PLAIN
    },
    Refusal {
        name: "a newer provision was here",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let tag = aws_sdk_iam::types::Tag::builder().key("provision:applied").value("9 9.9.9 whatever");
            let put = account.iam().tag_role().role_name(ROLE).tags(tag.build().expect("a tag"));
            account.wait(put.send()).expect("a tag");
        },
        commands: &[APPLY[0], APPLY[1], DESTROY_ACME[0], DESTROY_ACME[2]],
        tells: &[NewerFormat],
        ..PLAIN
    },
    Refusal {
        name: "the account is in another partition than the region",
        commands: &[APPLY[0], APPLY[2], DESTROY[0]],
        tells: &[PartitionMismatch],
        variables: || vec![("AWS_ENDPOINT_URL_STS", tell_of_another_partition())],
        ..PLAIN
    },
    Refusal {
        name: "objects would be deleted",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            account.fill(BUCKET);
        },
        commands: DESTROY_ACME,
        tells: &[BucketNotEmpty],
        ..PLAIN
    },
    Refusal {
        name: "objects of a destination that left would be deleted",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            account.fill(BUCKET);
            leave(account);
        },
        spec: WRITTEN,
        commands: &[APPLY[1]],
        tells: &[BucketNotEmpty],
        ..PLAIN
    },
    Refusal {
        name: "objects are locked",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let retention = DefaultRetention::builder().mode(ObjectLockRetentionMode::Compliance).days(1);
            let lock = ObjectLockConfiguration::builder()
                .object_lock_enabled(ObjectLockEnabled::Enabled)
                .rule(ObjectLockRule::builder().default_retention(retention.build()).build());
            account.fill(BUCKET);
            let s3 = account.operator("us-east-1").s3();
            let put = s3.put_object_lock_configuration().bucket(BUCKET);
            account.wait(put.object_lock_configuration(lock.build()).send()).expect("a lock");
            account.fill(BUCKET);
        },
        commands: &[DESTROY[0], &["destroy", SPEC, "--yes", "--delete-data"]],
        tells: &[BucketLocked],
        ..PLAIN
    },
    Refusal {
        name: "somebody's statement keeps the bucket",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let theirs = r#"{"Version":"2012-10-17","Statement":{"Sid":"KeepIt","Effect":"Deny","Principal":"*","Action":"s3:DeleteBucket","Resource":"arn:aws:s3:::acme-transfer-eu"}}"#;
            let s3 = account.operator("eu-west-1").s3();
            let put = s3.put_bucket_policy().bucket("acme-transfer-eu").policy(theirs);
            account.wait(put.send()).expect("a policy");
        },
        commands: DESTROY_ACME,
        tells: &[BucketDeletionDenied],
        ..PLAIN
    },
    Refusal {
        name: "an instance has the role",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let iam = account.iam();
            account.wait(async {
                let made = iam.create_instance_profile().instance_profile_name("loader").send();
                made.await.expect("an instance profile");
                let add = iam.add_role_to_instance_profile().instance_profile_name("loader").role_name(ROLE);
                add.send().await.expect("the role is in it");
            });
        },
        commands: DESTROY_ACME,
        tells: &[RoleInInstanceProfile],
        ..PLAIN
    },
    Refusal {
        name: "somebody has the policy",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let iam = account.iam();
            account.wait(async {
                iam.create_user().user_name("analyst").send().await.expect("a user");
                let attach = iam.attach_user_policy().user_name("analyst").policy_arn(policy_arn());
                attach.send().await.expect("the policy is attached");
            });
        },
        commands: DESTROY_ACME,
        tells: &[PolicyAttachedElsewhere],
        ..PLAIN
    },
    Refusal {
        name: "the policy is somebody's boundary",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            let made = account.iam().create_user().user_name("analyst").permissions_boundary(policy_arn());
            account.wait(made.send()).expect("a user within the policy");
        },
        commands: DESTROY,
        tells: &[PolicyAttachedElsewhere],
        ..PLAIN
    },
    Refusal {
        name: "tables would lose their owner",
        prepare: |account| {
            account.expect(0, &["apply", PRECREATED, "--yes"]);
            account.sql(
                CLUSTER,
                &[
                    "CREATE TABLE iterable.orders (id INT)",
                    "INSERT INTO iterable.orders VALUES (1)",
                    "ALTER TABLE iterable.orders OWNER TO transfer_user",
                ],
            );
        },
        spec: PRECREATED,
        commands: DESTROY_ACME,
        tells: &[DatabaseUserOwnsObjects],
        ..PLAIN
    },
    Refusal {
        name: "a database lets nobody in",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            account
                .sql(CLUSTER, &["CREATE DATABASE shut", "ALTER DATABASE shut WITH ALLOW_CONNECTIONS false"]);
        },
        commands: DESTROY_ACME,
        tells: &[DatabaseNotSearched],
        ..PLAIN
    },
    Refusal {
        name: "the schema was given away",
        prepare: |account| {
            ordinary(account, CLUSTER);
            let spec = spec_of_ordinary(account, PRECREATED);
            account.expect(0, &["apply", &spec, "--yes", "--destination", "us"]);
            account.sql(CLUSTER, &["CREATE USER etl PASSWORD DISABLE", "ALTER SCHEMA iterable OWNER TO etl"]);
        },
        spec: WRITTEN,
        commands: &[&["destroy", SPEC, "--yes", "--destination", "us"]],
        tells: &[SchemaOfAnother],
        ..PLAIN
    },
    Refusal {
        name: "somebody has the database role",
        prepare: |account| {
            account.expect(0, &["apply", ROLE_FOR_PRIVILEGES, "--yes"]);
            let give = r#"GRANT ROLE "provision-role:acme-segment-data-graph:main" TO analyst"#;
            account.sql(CLUSTER, &["CREATE USER analyst PASSWORD DISABLE", give]);
        },
        spec: ROLE_FOR_PRIVILEGES,
        commands: DESTROY,
        tells: &[DatabaseRoleInUse],
        ..PLAIN
    },
    Refusal {
        name: "a person's access key",
        prepare: |account| {
            account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
            account.make_key(KEYS_USER);
        },
        spec: ACCESS_KEYS,
        commands: DESTROY,
        tells: &[UserHasOtherKey],
        ..PLAIN
    },
    Refusal {
        name: "a person signs in as the IAM user",
        prepare: |account| {
            account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
            account.make_login_profile(KEYS_USER);
        },
        spec: ACCESS_KEYS,
        commands: DESTROY,
        tells: &[UserOfPersons],
        ..PLAIN
    },
    Refusal {
        name: "the vendor still uses the old access key",
        prepare: |account| {
            account.expect(0, &["apply", ACCESS_KEYS, "--yes"]);
            let old = stored_key(account);
            account.expect(0, &["apply", ACCESS_KEYS, "--yes", "--rotate"]);
            account.sandbox.cloud().advance(2);
            account.put_as(&old, "acme-keys-transfer").expect("the old key works");
        },
        spec: ACCESS_KEYS,
        commands: &[&["apply", SPEC, "--yes", "--rotate"], &["apply", SPEC, "--yes", "--rotate", "--json"]],
        tells: &[ReplacedKeyInUse],
        ..PLAIN
    },
    Refusal {
        name: "a database of before lets nobody in",
        prepare: |account| {
            account.expect(0, &["apply", US_AND_EU, "--yes"]);
            leave(account);
            account.deny(&["redshift-data:ExecuteStatement", "redshift-data:BatchExecuteStatement"]);
        },
        spec: WRITTEN,
        commands: &[APPLY[1], &["apply", SPEC, "--yes", "--prune", "--delete-data", "--json"]],
        tells: &[FormerPlaceUnreachable],
        ..PLAIN
    },
    Refusal {
        name: "the bucket is not ours any more since the review",
        prepare: |account| {
            review(account);
            let s3 = account.operator("us-east-1").s3();
            let tag = Tag::builder().key("team").value("finance").build().unwrap();
            let tags = Tagging::builder().tag_set(tag).build().unwrap();
            account.wait(s3.put_bucket_tagging().bucket(BUCKET).tagging(tags).send()).expect("tags");
        },
        commands: REVIEWED,
        tells: &[NotOurs],
        ..PLAIN
    },
    Refusal {
        name: "more would be done than was reviewed",
        prepare: |account| {
            review(account);
            let detach = account.iam().detach_role_policy().role_name(ROLE).policy_arn(policy_arn());
            account.wait(detach.send()).expect("it is detached");
        },
        commands: REVIEWED,
        ..PLAIN
    },
];

fn policy_arn() -> String {
    format!("arn:aws:iam::{}:policy/{POLICY}", seed::ACCOUNT)
}

/// Applies a destination, and saves that nothing is to be done for it.
fn review(account: &Account) {
    account.expect(0, &["apply", US_AND_EU, "--yes"]);
    account.expect(0, &["plan", US_AND_EU, "--destination", "us", "--out", "saved.json"]);
}

/// Writes the spec without its destination in us-east-1.
fn leave(account: &Account) {
    let whole = std::fs::read_to_string(US_AND_EU).expect("the ready-made spec");
    let start = |of: &str| whole.find(of).unwrap_or_else(|| panic!("no {of}"));
    let left = [&whole[..start("[destinations.us]")], &whole[start("[destinations.eu]")..]].concat();
    account.write(WRITTEN, &left);
}

/// The access key that the vendor is given.
fn stored_key(account: &Account) -> Key {
    let document = account.secret(SECRET);
    let text = |name: &str| document[name].as_str().expect("text").to_owned();
    (text("access_key_id"), text("secret_access_key"))
}

/// Starts an STS for which the credentials are GovCloud's, as no region of `aws` has, and says where it is.
fn tell_of_another_partition() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let identity = format!(
        "<GetCallerIdentityResponse><GetCallerIdentityResult>\
         <Arn>arn:aws-us-gov:iam::{0}:user/admin</Arn><UserId>AIDAADMIN</UserId><Account>{0}</Account>\
         </GetCallerIdentityResult></GetCallerIdentityResponse>",
        seed::ACCOUNT
    );
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{identity}",
        identity.len()
    );
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            // The question is always the same.
            let _ = stream.read(&mut [0; 16_384]);
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    format!("http://{address}")
}
