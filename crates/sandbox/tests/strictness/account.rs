//! Accounts and regions know nothing of each other.

use crate::checks::Checks;
use crate::common::{admin, clients, iam as iam_of};
use crate::iam_policies::enforcing;
use crate::policies::PARTNER;
use crate::s3_buckets::in_region;
use crate::sts::assume;

pub async fn isolation(mut check: Checks) {
    let (sandbox, iam) = enforcing().await;
    iam.create_user().user_name("sync").send().await.expect("a user");
    let partner = assume(&sandbox, &format!("arn:aws:iam::{PARTNER}:role/x"), "nightly").await;
    check.by("IAM API Reference, ListUsers");
    let users = iam_of(&sandbox, &partner).list_users().send();
    check.ok("users of another account are not seen", users, |answer| answer.users().is_empty()).await;
    let own = admin();
    let create = |key| {
        let s3 = clients::s3(&sandbox, "eu-west-1", key);
        s3.create_bucket().bucket("strict-eu").create_bucket_configuration(in_region("eu-west-1")).send()
    };
    create(&own).await.expect("a bucket");
    check.by("S3 API Reference, CreateBucket");
    check.refused("a bucket's name is one across accounts", "BucketAlreadyExists", create(&partner)).await;
    check.by("EC2 User Guide, Regions and Zones");
    let ec2 = clients::ec2(&sandbox, "us-east-1", &admin());
    let made = ec2.create_security_group().group_name("strict").description("strict").send().await;
    let group = made.expect("a group").group_id.expect("an id");
    let elsewhere = clients::ec2(&sandbox, "eu-west-1", &admin()).describe_security_groups().send();
    check
        .ok("a security group is of one region", elsewhere, |answer| {
            answer.security_groups().iter().all(|found| found.group_id() != Some(&group))
        })
        .await;
}
