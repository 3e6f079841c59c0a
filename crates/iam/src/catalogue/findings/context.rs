//! Findings that need the vendor's identity or the facts of the deployment.

use super::define;

define! {
    VENDOR_NOT_TRUSTED(Error, Trust, Google): "The vendor is not let in";
    "No statement names the sort of principal as which the vendor comes.";
    "The vendor cannot assume the role.";
    r#""Principal": {"AWS": "111122223333"}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "acme-org"}}"#;
    "the vendor's guide";

    WRONG_SUBJECT(Error, Trust, Google): "Another subject";
    "The subject in the condition is not the one that the vendor gave.";
    "The vendor cannot assume the role; whoever has the other subject can. A subject beside the right one is a warning.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243780000", "accounts.google.com:oaud": "acme-org"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "acme-org"}}"#;
    "the vendor's guide";

    WRONG_AUDIENCE(Error, Trust, Google): "Another audience";
    "The audience in the condition is not the one that the vendor gave.";
    "The vendor cannot assume the role.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "other-org"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "acme-org"}}"#;
    "the vendor's guide";

    AUDIENCE_IN_WRONG_KEY(Error, Trust, Google): "aud where oaud is meant";
    "The vendor's audience is compared by accounts.google.com:aud.";
    "That key holds the token's azp, the id of the service account; the audience is in accounts.google.com:oaud. The condition is never met.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:aud": "acme-org"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "acme-org"}}"#;
    "IAM User Guide, Available keys for AWS OIDC federation";

    MISSING_AUDIENCE(Security, Trust, Google): "The vendor's audience is not tested";
    "The vendor gave an audience, and the trust policy does not test it.";
    "It tells the vendor's customers apart: without it, another of them who knows the role's ARN could have the vendor use it.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "accounts.google.com:oaud": "acme-org"}}"#;
    "IAM User Guide, The confused deputy problem";

    WRONG_CLIENT(Error, Trust, Client): "Another client id";
    "accounts.google.com:aud in the condition is not the client id that the vendor gave.";
    "The vendor cannot assume the role; whoever has the other client id can.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "107589159240321051166"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "116984388253902328461"}}"#;
    "IAM User Guide, Available keys for AWS OIDC federation";

    MISSING_CLIENT(Security, Trust, Client): "The vendor's client id is not tested";
    "The vendor is known by the client id of its service account alone, and the trust policy does not test it.";
    "Others than the vendor can assume the role, or the vendor cannot.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "107589159240321051166"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:aud": "116984388253902328461"}}"#;
    "IAM User Guide, Available keys for AWS OIDC federation";

    WRONG_VENDOR_PRINCIPAL(Error, Trust, Account): "Another principal than the vendor's";
    "A principal is in the vendor's account, but not the one it gave; or it is in another account, which is a warning.";
    "Somebody else than the vendor can assume the role.";
    r#""Principal": {"AWS": ["422074288268", "111122223333"]}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"# => r#""Principal": {"AWS": "422074288268"}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"#;
    "the vendor's guide";

    MISSING_EXTERNAL_ID(Security, Trust, Account): "The external id is not tested";
    "The vendor gave an external id, and the trust policy does not test it.";
    "It tells the vendor's customers apart: without it, another of them who knows the role's ARN could have the vendor use it.";
    r#""Principal": {"AWS": "422074288268"}"# => r#""Principal": {"AWS": "422074288268"}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"#;
    "IAM User Guide, Access to AWS accounts owned by third parties";

    WRONG_EXTERNAL_ID(Error, Trust, Account): "Another external id";
    "The external id in the condition is not the one that the vendor gave.";
    "The vendor cannot assume the role.";
    r#""Principal": {"AWS": "422074288268"}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-2"}}"# => r#""Principal": {"AWS": "422074288268"}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"#;
    "the vendor's guide";

    ARN_OF_OTHER_PARTITION(Error, Identity, Cluster): "An ARN of another partition";
    "An ARN is of another partition than the deployment.";
    "It matches nothing there.";
    r#""Resource": "arn:aws-cn:s3:::acme-transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "AWS General Reference, Amazon Resource Names";

    ARN_OF_OTHER_REGION(Error, Identity, Cluster): "An ARN of another region";
    "An ARN is of another region than the deployment.";
    "It does not match the warehouse.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:eu-west-1:111122223333:dbuser:analytics/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "Service Authorization Reference, Amazon Redshift";

    ARN_OF_OTHER_ACCOUNT(Error, Identity, Cluster): "An ARN of another account";
    "An ARN, or an identity provider, is of another account than the deployment.";
    "It does not match the warehouse; a provider serves the roles of its own account alone.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:444455556666:dbuser:analytics/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "Service Authorization Reference, Amazon Redshift";

    ARN_OF_OTHER_CLUSTER(Error, Identity, Cluster): "An ARN of another cluster";
    "An ARN names another cluster than that of the deployment.";
    "It does not match the warehouse.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:reporting/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "Service Authorization Reference, Amazon Redshift";

    ARN_OF_OTHER_WORKGROUP(Error, Identity, Workgroup): "An ARN of another workgroup";
    "An ARN has another id than the workgroup of the deployment.";
    "It does not match the warehouse. A workgroup that is made anew under the same name has a new id.";
    r#""Action": "redshift-serverless:GetCredentials", "Resource": "arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/00000000-4b1f-4b53-9c2e-0a7c6f3d2e11""# => r#""Action": "redshift-serverless:GetCredentials", "Resource": "arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/6e1b9d5c-4b1f-4b53-9c2e-0a7c6f3d2e11""#;
    "Service Authorization Reference, Amazon Redshift Serverless";

    ARN_OF_OTHER_DATABASE_USER(Error, Identity, Cluster): "An ARN of another database user";
    "An ARN names another database user than that of the deployment. The case counts.";
    "The vendor gets no credentials for the user that has the grants.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/awsuser""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "Amazon Redshift Management Guide, Resource policies for GetClusterCredentials";

    ARN_OF_OTHER_DATABASE(Error, Identity, Cluster): "An ARN of another database";
    "An ARN names another database than that of the deployment. The case counts.";
    "The vendor gets no credentials for the database.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": ["arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user", "arn:aws:redshift:us-east-1:111122223333:dbname:analytics/prod"]"# => r#""Action": "redshift:GetClusterCredentials", "Resource": ["arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user", "arn:aws:redshift:us-east-1:111122223333:dbname:analytics/dev"]"#;
    "Amazon Redshift Management Guide, Resource policies for GetClusterCredentials";

    ARN_OF_OTHER_BUCKET(Error, Identity, Cluster): "An ARN of another bucket";
    "An S3 ARN names another bucket than the staging bucket. Where the right one is named too, it is a warning.";
    "The vendor cannot stage its files.";
    r#""Resource": "arn:aws:s3:::acme-staging/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "Service Authorization Reference, Amazon S3";
}
