//! Whose credentials COPY uses: each refusal in turn, until the rows are loaded.

use serde_json::json;

use super::{BUCKET, CLUSTER, Place, WORKGROUP};
use crate::clients;
use crate::common::{Key, admin, iam, sts};

const ROLE: &str = "arn:aws:iam::111122223333:role/loader";

fn trust(principal: serde_json::Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": principal } })
        .to_string()
}

fn allow(actions: &[&str], resource: &str) -> String {
    json!({ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": actions, "Resource": resource } })
        .to_string()
}

fn redshift() -> serde_json::Value {
    json!({ "Service": "redshift.amazonaws.com" })
}

impl Place {
    async fn role(&self, name: &str, trust: &str) {
        let iam = iam(&self.sandbox, &admin());
        iam.create_role().role_name(name).assume_role_policy_document(trust).send().await.unwrap();
    }

    async fn trusts(&self, name: &str, trust: &str) {
        let iam = iam(&self.sandbox, &admin());
        iam.update_assume_role_policy().role_name(name).policy_document(trust).send().await.unwrap();
    }

    async fn may(&self, name: &str, policy: &str, document: &str) {
        let iam = iam(&self.sandbox, &admin());
        iam.put_role_policy()
            .role_name(name)
            .policy_name(policy)
            .policy_document(document)
            .send()
            .await
            .unwrap();
    }

    async fn associate(&self, role: &str) {
        let redshift = clients::redshift(&self.sandbox, "us-east-1");
        redshift
            .modify_cluster_iam_roles()
            .cluster_identifier("analytics")
            .add_iam_roles(role)
            .send()
            .await
            .unwrap();
    }

    /// The error of COPY with this authorization, or "" when it loads.
    async fn told(&self, authorization: &str) -> String {
        let copy = format!("COPY t FROM 's3://{BUCKET}/rows' {authorization}");
        self.try_run(&copy).await.map_or_else(|(message, _)| message, |()| String::new())
    }
}

fn no_credentials(role: &str) -> String {
    format!(
        "exception name : UnauthorizedException, error type : 135, message: Not authorized to get credentials of role \
         {role}, should retry : 0"
    )
}

const DENIED: &str = "S3ServiceException:Access Denied,Status 403,Error AccessDenied,Rid ";

#[tokio::test]
async fn a_role_must_be_associated_trust_redshift_and_be_allowed() {
    let place = Place::new().await;
    place.run("CREATE TABLE t (id int)").await;
    place.put("rows", "1\n").await;
    let with_role = format!("IAM_ROLE '{ROLE}'");
    place.role("loader", &trust(redshift())).await;
    assert_eq!(
        place.told(&with_role).await,
        format!(
            "User arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/awsuser is not authorized to assume IAM Role {ROLE}"
        )
    );
    place.associate(ROLE).await;
    assert!(place.told(&with_role).await.starts_with(DENIED), "no policy lets it list");
    place.may("loader", "list", &allow(&["s3:ListBucket"], &format!("arn:aws:s3:::{BUCKET}"))).await;
    let copy = format!("COPY t FROM 's3://{BUCKET}/rows' {with_role}");
    let (message, detail) = place.try_run(&copy).await.unwrap_err();
    assert!(message.starts_with(DENIED), "{message}");
    assert!(detail.contains(&format!("context:   S3 key being read : s3://{BUCKET}/rows\n")), "{detail}");
    place.may("loader", "read", &allow(&["s3:GetObject"], &format!("arn:aws:s3:::{BUCKET}/*"))).await;
    assert_eq!(place.told(&with_role).await, "");
    assert_eq!(place.told(&format!("CREDENTIALS 'aws_iam_role={ROLE}'")).await, "");

    // The bucket's own policy counts, too.
    let s3 = clients::s3(&place.sandbox, "us-east-1");
    let deny = json!({ "Version": "2012-10-17", "Statement": { "Effect": "Deny", "Principal": { "AWS": ROLE },
        "Action": "s3:GetObject", "Resource": format!("arn:aws:s3:::{BUCKET}/*") } });
    s3.put_bucket_policy().bucket(BUCKET).policy(deny.to_string()).send().await.unwrap();
    assert!(place.told(&with_role).await.starts_with(DENIED));
    s3.delete_bucket_policy().bucket(BUCKET).send().await.unwrap();

    // Whom of the database a role is for, it says by the external id.
    let only = |user: &str| {
        json!({ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": redshift(),
            "Condition": { "StringEquals": {
                "sts:ExternalId": format!("arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/{user}"),
                "aws:SourceAccount": "111122223333" } } } })
        .to_string()
    };
    place.trusts("loader", &only("somebody")).await;
    assert_eq!(place.told(&with_role).await, no_credentials(ROLE));
    place.trusts("loader", &only("awsuser")).await;
    assert_eq!(place.told(&with_role).await, "");
    place.trusts("loader", &trust(json!({ "Service": "ec2.amazonaws.com" }))).await;
    assert_eq!(place.told(&with_role).await, no_credentials(ROLE));
    let iam = iam(&place.sandbox, &admin());
    for policy in ["list", "read"] {
        iam.delete_role_policy().role_name("loader").policy_name(policy).send().await.unwrap();
    }
    iam.delete_role().role_name("loader").send().await.unwrap();
    assert_eq!(place.told(&with_role).await, no_credentials(ROLE), "a role that is gone");
}

#[tokio::test]
async fn a_chain_ends_where_a_role_may_not_assume_the_next() {
    let place = Place::new().await;
    place.run("CREATE TABLE t (id int)").await;
    place.put("rows", "1\n").await;
    place.role("loader", &trust(redshift())).await;
    place.associate(ROLE).await;
    assert!(place.told("IAM_ROLE default").await.contains("default IAM role"));
    let redshift = clients::redshift(&place.sandbox, "us-east-1");
    let default =
        redshift.modify_cluster_iam_roles().cluster_identifier("analytics").default_iam_role_arn(ROLE);
    default.send().await.unwrap();
    assert!(place.told("IAM_ROLE default").await.starts_with(DENIED), "it is used, and may nothing");

    let owner = "arn:aws:iam::111122223333:role/owner";
    place.role("owner", &trust(json!({ "AWS": "111122223333" }))).await;
    place.may("owner", "all", &allow(&["s3:ListBucket", "s3:GetObject"], "*")).await;
    let chain = format!("IAM_ROLE '{ROLE},{owner}'");
    assert_eq!(place.told(&chain).await, no_credentials(owner), "the first has no sts:AssumeRole");
    place.may("loader", "chain", &allow(&["sts:AssumeRole"], owner)).await;
    assert_eq!(place.told(&chain).await, "");
}

#[tokio::test]
async fn a_namespace_has_roles_of_its_own_and_another_principal() {
    let place = Place::at(WORKGROUP, "eu-west-1").await;
    place.run("CREATE TABLE t (id int)").await;
    let s3 = clients::s3(&place.sandbox, "eu-west-1");
    let body = aws_sdk_s3::primitives::ByteStream::from_static(b"1\nx\n");
    s3.put_object().bucket(BUCKET).key("rows").body(body).send().await.unwrap();
    place.role("loader", &trust(json!({ "Service": "redshift-serverless.amazonaws.com" }))).await;
    place.may("loader", "read", &allow(&["s3:ListBucket", "s3:GetObject"], "*")).await;
    let with_role = format!("IAM_ROLE '{ROLE}'");
    assert_eq!(
        place.told(&with_role).await,
        format!(
            "exception name : UnauthorizedException, error type : 138, message: The requested role {ROLE} is not \
             associated to cluster, should retry : 0"
        )
    );
    let serverless = clients::serverless(&place.sandbox, "eu-west-1");
    let update = serverless.update_namespace().namespace_name("analytics").iam_roles(ROLE);
    update.default_iam_role_arn(ROLE).send().await.unwrap();
    assert_eq!(place.told(&format!("{with_role} MAXERROR 1")).await, "");
    let told = place.told("IAM_ROLE default").await;
    assert_eq!(told, "Load into table 't' failed.  Check 'sys_load_error_detail' system table for details.");
}

#[tokio::test]
async fn keys_of_a_session_need_its_token_and_its_permissions() {
    let place = Place::new().await;
    place.run("CREATE TABLE t (id int)").await;
    place.put("rows", "1\n").await;
    place.role("vendor", &trust(json!({ "AWS": "111122223333" }))).await;
    let vendor = "arn:aws:iam::111122223333:role/vendor";
    let session = sts(&place.sandbox, &admin()).assume_role().role_arn(vendor).role_session_name("sync");
    let given = session.send().await.unwrap().credentials.unwrap();
    let (id, secret, token) = (given.access_key_id, given.secret_access_key, given.session_token);
    let all = super::keys(&Key { id: id.clone(), secret: secret.clone(), token: Some(token.clone()) });
    assert!(place.told(&all).await.starts_with(DENIED));
    place.may("vendor", "read", &allow(&["s3:ListBucket", "s3:GetObject"], "*")).await;
    assert_eq!(place.told(&all).await, "");
    let one_text =
        format!("CREDENTIALS 'aws_access_key_id={id};aws_secret_access_key={secret};token={token}'");
    assert_eq!(place.told(&one_text).await, "");
    let without = format!("WITH CREDENTIALS AS 'aws_access_key_id={id};aws_secret_access_key={secret}'");
    let told = place.told(&without).await;
    assert!(told.contains(",Status 403,Error InvalidAccessKeyId,"), "{told}");
    let wrong = super::keys(&Key { id, secret: "wrong".to_owned(), token: Some(token) });
    let told = place.told(&wrong).await;
    assert!(told.contains(",Status 403,Error SignatureDoesNotMatch,"), "{told}");
    let told = place.told("CREDENTIALS 'nonsense'").await;
    assert!(
        told.starts_with("Invalid credentials. Must be of the format: credentials 'aws_iam_role=...'"),
        "{told}"
    );
    let requests = place.sandbox.log();
    let read = requests.iter().filter(|request| request.operation == "GetObject" && request.code == "OK");
    assert!(read.count() >= 2, "the warehouse's requests are in the log");
    let _ = CLUSTER;
}
