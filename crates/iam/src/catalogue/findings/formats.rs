//! Findings on values whose form AWS knows, and on keys and principals that a kind of policy does not take.

use super::define;

define! {
    INVALID_CONDITION_DATA_TYPE(Error, Identity): "A condition value that is no value";
    "The value of a condition key is an object, null, or a list in a list; or its list has values of several types.";
    "Values are strings, numbers and booleans, and all of one type; AWS refuses the document.";
    r#""Condition": {"StringEquals": {"aws:RequestedRegion": {"region": "us-east-1"}}}"# => r#""Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#;
    "IAM Access Analyzer, Invalid condition data type";

    INVALID_REGION(Error, Identity): "No region";
    "aws:RequestedRegion is compared with a text that is not like the code of a region.";
    "No request is for such a region.";
    r#""Condition": {"StringEquals": {"aws:RequestedRegion": "us-east"}}"# => r#""Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#;
    "IAM Access Analyzer, Invalid region";

    INVALID_VPC_FORMAT(Error, Identity): "Not the id of a VPC";
    "aws:SourceVpc is compared with a text that is not vpc- and 8 or 17 letters and digits.";
    "The condition is never met.";
    r#""Condition": {"StringEquals": {"aws:SourceVpc": "vpc-acme"}}"# => r#""Condition": {"StringEquals": {"aws:SourceVpc": "vpc-0123456789abcdef0"}}"#;
    "IAM Access Analyzer, Invalid VPC format";

    INVALID_VPCE_FORMAT(Error, Identity): "Not the id of a VPC endpoint";
    "aws:SourceVpce is compared with a text that is not vpce- and 8 or 17 letters and digits.";
    "The condition is never met.";
    r#""Condition": {"StringEquals": {"aws:SourceVpce": "vpc-0123456789abcdef0"}}"# => r#""Condition": {"StringEquals": {"aws:SourceVpce": "vpce-0123456789abcdef0"}}"#;
    "IAM Access Analyzer, Invalid VPCE format";

    INVALID_KMS_KEY_VALUE(Error, Bucket): "Not the ARN of a key";
    "s3:x-amz-server-side-encryption-aws-kms-key-id is compared with something other than the ARN of a KMS key.";
    "Requests carry the key's ARN here, whatever the caller wrote: an alias or an id alone never matches.";
    r#""Action": "s3:PutObject", "Condition": {"StringEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "alias/data"}}"# => r#""Action": "s3:PutObject", "Condition": {"StringEquals": {"s3:x-amz-server-side-encryption-aws-kms-key-id": "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"}}"#;
    "IAM Access Analyzer, Invalid KMS key value";

    UNSUPPORTED_GLOBAL_CONDITION_KEY(Error, Identity): "A global key that is no longer taken";
    "aws:ARN is tested.";
    "The key is not supported; which ARN was meant has to be said.";
    r#""Condition": {"ArnEquals": {"aws:ARN": "arn:aws:iam::111122223333:role/acme"}}"# => r#""Condition": {"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/acme"}}"#;
    "IAM Access Analyzer, Unsupported global condition key";

    FEDERATED_PRINCIPAL_NOT_SUPPORTED(Error, Bucket): "An identity provider outside of a trust policy";
    "The policy of a bucket names a federated principal.";
    "Users of an identity provider come to S3 as sessions of a role; S3 refuses the principal.";
    r#""Principal": {"Federated": "accounts.google.com"}"# => r#""Principal": {"AWS": "arn:aws:iam::111122223333:role/transfer"}"#;
    "IAM Access Analyzer, Federated principal not supported";

    UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL(Error, Bucket): "A key that services do not come with";
    "A statement for services alone tests a key of the caller's account or organization.";
    "A service has none of its own: the statement never allows. For whom it calls is in aws:SourceAccount, aws:SourceArn and aws:SourceOrgID.";
    r#""Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"# => r#""Principal": {"Service": "logging.s3.amazonaws.com"}, "Action": "s3:PutObject", "Condition": {"StringEquals": {"aws:SourceOrgID": "o-a1b2c3d4e5"}}"#;
    "IAM Access Analyzer, Unsupported condition key for service principal";

    WILDCARD_USAGE_TOO_PERMISSIVE(Error, Trust): "A wildcard with too little before it";
    "In the claim that tells the customers of a shared provider apart, a * has fewer than six characters before it; or a key that says whose the caller, the network or the resource is (aws:PrincipalOrgID, aws:SourceAccount, aws:SourceVpce and the like), or aws:userid, is compared with a pattern.";
    "Strangers may match. Where other claims bind a token to ids, the finding can be left as it is.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:repository_id": "700100200"}, "StringLike": {"token.actions.githubusercontent.com:sub": "repo:*/transfer:*"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:repository_id": "700100200"}, "StringLike": {"token.actions.githubusercontent.com:sub": "repo:acme/transfer:*"}}"#;
    "IAM Access Analyzer, Wildcard usage too permissive";

    VARIABLE_USAGE_TOO_PERMISSIVE(Error, Trust): "A variable with too little before it";
    "In the claim that tells the customers of a shared provider apart, a policy variable has fewer than six characters before it; or a key that says whose the caller, the network or the resource is, is compared with a tag or a name.";
    "What stands for the variable is chosen by the caller.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/app.terraform.io"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"app.terraform.io:sub": "org:${aws:RequestTag/org}:x"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/app.terraform.io"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringLike": {"app.terraform.io:sub": "organization:acme:project:warehouse:*"}}"#;
    "IAM Access Analyzer, Variable usage too permissive";
}
