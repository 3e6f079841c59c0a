//! Findings on resources and their ARNs.

use super::define;

define! {
    INVALID_ARN_PREFIX(Error, Identity): "Not an ARN";
    "A resource does not begin with arn:.";
    "AWS refuses it.";
    r#""Resource": "s3://acme-transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM Access Analyzer, Invalid ARN prefix";

    MISSING_ARN_FIELD(Error, Identity): "An ARN with too few fields";
    "An ARN has fewer than six fields.";
    "Fields that are empty keep their colon: an S3 ARN has three in a row.";
    r#""Resource": "arn:aws:s3:acme-transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM Access Analyzer, Missing ARN field";

    INVALID_PARTITION(Error, Identity): "There is no such partition";
    "The second field of an ARN is none of AWS's partitions.";
    "AWS refuses it.";
    r#""Resource": "arn:amazon:s3:::acme-transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM Access Analyzer, Invalid partition";

    INVALID_ARN_SERVICE_CASE(Error, Identity): "The service is in lower case";
    "The service in an ARN has capitals.";
    "The ARN matches nothing.";
    r#""Resource": "arn:aws:S3:::acme-transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM Access Analyzer, Invalid ARN service case";

    INVALID_SERVICE(Error, Identity): "There is no such service in ARNs";
    "The service in an ARN is almost, but not quite, that of a service.";
    "The ARN matches nothing.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshfit:us-east-1:111122223333:dbuser:analytics/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "IAM Access Analyzer, Invalid service";

    INVALID_ARN_REGION(Error, Identity): "There is no such region";
    "The region of an ARN is not written as regions are, or lies in another partition.";
    "The ARN matches nothing.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east:111122223333:dbuser:analytics/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "IAM Access Analyzer, Invalid ARN region";

    MISSING_ARN_REGION(Error, Identity): "The ARN needs a region";
    "The region of an ARN is empty, and the service has regions.";
    "The ARN matches nothing; * stands for every region.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift::111122223333:dbuser:analytics/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "IAM Access Analyzer, Missing ARN region";

    ARN_REGION_NOT_ALLOWED(Error, Identity): "The ARN has no region";
    "The ARN of a bucket or of something in IAM names a region.";
    "Names of buckets are unique everywhere and IAM is global: the field stays empty.";
    r#""Resource": "arn:aws:s3:us-east-1::acme-transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM Access Analyzer, ARN region not allowed";

    INVALID_ARN_ACCOUNT(Error, Identity): "Not an account id";
    "The account of an ARN is not twelve digits.";
    "The ARN matches nothing.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:1111-2222-3333:dbuser:analytics/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "IAM Access Analyzer, Invalid ARN account";

    MISSING_ARN_ACCOUNT(Error, Identity): "The ARN needs an account";
    "The account of an ARN is empty, and the resources of the service belong to an account.";
    "The ARN matches nothing; * stands for every account.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1::dbuser:analytics/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "IAM Access Analyzer, Missing ARN account";

    UNSUPPORTED_RESOURCE_ARN_IN_POLICY(Error, Bucket): "A resource of another service";
    "A bucket policy names a resource that is not of S3.";
    "AWS refuses it: the policy of a bucket is about the bucket and its objects.";
    r#""Action": ["s3:GetObject", "kms:Decrypt"], "Resource": ["arn:aws:s3:::acme-transfer/*", "arn:aws:kms:us-east-1:111122223333:key/6e1b9d5c-4b1f-4b53-9c2e-0a7c6f3d2e11"]"# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM Access Analyzer, Unsupported resource ARN in policy";

    ARN_ACCOUNT_NOT_ALLOWED(Error, Identity): "The ARN has no account";
    "The ARN of a bucket names an account.";
    "Names of buckets are unique everywhere: the field stays empty. aws:ResourceAccount in a condition names the account.";
    r#""Resource": "arn:aws:s3::111122223333:acme-transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM Access Analyzer, ARN account not allowed";

    INVALID_ARN_RESOURCE(Error, Identity): "Like no resource of the service";
    "The last field of an ARN is like none of the service's resource types.";
    "The ARN matches nothing.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:user:analytics/transfer_user""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "IAM Access Analyzer, Invalid ARN resource";

    INVALID_BUCKET_NAME(Error, Identity): "No bucket can have this name";
    "The bucket in an ARN has characters, or a length, that buckets do not have.";
    "The ARN matches nothing.";
    r#""Resource": "arn:aws:s3:::acme transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "Amazon S3 User Guide, Bucket naming rules";

    MIXED_PARTITIONS(Warning, Identity): "Two partitions";
    "The document names resources or principals of two partitions.";
    "Partitions are apart: a principal of one cannot be let in by another, nor reach its resources.";
    r#""Resource": ["arn:aws:s3:::acme-transfer/*", "arn:aws-cn:s3:::acme-transfer/*"]"# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "AWS General Reference, Amazon Resource Names";

    ACTION_RESOURCE_MISMATCH(Error, Identity): "The action does not work on the resource";
    "None of the resources of a statement is of a type that the action is about.";
    "The statement never allows the action. s3:ListBucket is about the bucket, without /*; s3:GetObject, s3:PutObject and s3:DeleteObject are about the objects, with /*.";
    r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer/*""# => r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer""#;
    "Service Authorization Reference, Actions: resource types";

    ACTION_NEEDS_ALL_RESOURCES(Warning, Identity): "The action cannot be limited to resources";
    "An action that has no resource types stands with ARNs only.";
    "Such an action is allowed on \"*\" or not at all.";
    r#""Action": "redshift:DescribeClusterParameterGroups", "Resource": "arn:aws:redshift:us-east-1:111122223333:cluster:analytics""# => r#""Action": "redshift:DescribeClusterParameterGroups", "Resource": "*""#;
    "Service Authorization Reference, Actions: resource types";

    RESOURCE_WITHOUT_ACTION(Suggestion, Identity): "A resource that no action is about";
    "None of the actions of a statement works on one of its resources.";
    "It has no effect, and may show that an action was forgotten.";
    r#""Resource": ["arn:aws:s3:::acme-transfer", "arn:aws:s3:::acme-transfer/*"]"# => r#""Action": ["s3:ListBucket", "s3:GetObject"], "Resource": ["arn:aws:s3:::acme-transfer", "arn:aws:s3:::acme-transfer/*"]"#;
    "Service Authorization Reference, Actions: resource types";

    SERVERLESS_PROVISIONED_MISMATCH(Error, Identity): "Serverless and provisioned mixed up";
    "redshift:GetClusterCredentials stands with a workgroup, or redshift-serverless:GetCredentials with a cluster.";
    "The two are separate services with separate ARNs; nothing is allowed.";
    r#""Action": "redshift-serverless:GetCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""# => r#""Action": "redshift-serverless:GetCredentials", "Resource": "arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/6e1b9d5c-4b1f-4b53-9c2e-0a7c6f3d2e11""#;
    "Service Authorization Reference, Amazon Redshift; Amazon Redshift Serverless";

    WORKGROUP_NAME_INSTEAD_OF_ID(Error, Identity): "The name of a workgroup for its id";
    "The ARN of a workgroup or namespace of Redshift Serverless ends in something that is not a UUID.";
    "IAM compares the id alone, so the statement matches nothing. Guides ask for \"name or id\"; only the id works, and it changes when the workgroup is made anew.";
    r#""Action": "redshift-serverless:GetCredentials", "Resource": "arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/analytics""# => r#""Action": "redshift-serverless:GetCredentials", "Resource": "arn:aws:redshift-serverless:us-east-1:111122223333:workgroup/6e1b9d5c-4b1f-4b53-9c2e-0a7c6f3d2e11""#;
    "Service Authorization Reference, Amazon Redshift Serverless";

    DATABASE_USER_NOT_LOWER_CASE(Warning, Identity): "A database user with capitals";
    "The ARN of a database user has capitals in the name.";
    "IAM compares case by case, SQL folds names to lower case unless they are quoted: the two may never meet.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/Transfer_User""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "Amazon Redshift Database Developer Guide, Names and identifiers";

    REDUNDANT_RESOURCE(Suggestion, Identity): "A resource that another includes";
    "A resource stands twice, or a pattern of the same statement matches it.";
    "It can go; and it may show that the pattern is wider than was meant.";
    r#""Resource": ["arn:aws:s3:::acme-transfer/*", "arn:aws:s3:::acme-transfer/in/*"]"# => r#""Resource": "arn:aws:s3:::acme-transfer/in/*""#;
    "IAM Access Analyzer, Redundant resource";
}
