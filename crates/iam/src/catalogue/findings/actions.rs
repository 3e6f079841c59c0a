//! Findings on actions.

use super::define;

define! {
    INVALID_ACTION(Error, Identity): "There is no such action";
    "The service has no action of this name, or none that the pattern matches.";
    "AWS accepts the name and nothing is allowed by it. The name of an action is often not that of the operation: HeadObject is allowed by s3:GetObject, ListObjectsV2 by s3:ListBucket. Only services whose actions are known in full are judged, and a name that is like none of them may be newer than the catalogue: that is a warning.";
    r#""Action": "s3:GetObjcet""# => r#""Action": "s3:GetObject""#;
    "Service Authorization Reference";

    INVALID_SERVICE_IN_ACTION(Error, Identity): "There is no such service";
    "The part before the colon is almost, but not quite, the prefix of a service.";
    "The action matches nothing. A service that is like no other is not judged: new ones come all the time.";
    r#""Action": "redshft:GetClusterCredentials", "Resource": "*""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "Service Authorization Reference";

    UNSUPPORTED_ACTION_IN_POLICY(Error, Trust): "The action has no meaning here";
    "A trust policy has an action that is not about assuming roles, or a bucket policy one that is not about S3.";
    "AWS refuses it. What a role may do stands in its permission policies.";
    r#""Action": ["sts:AssumeRole", "s3:GetObject"]"# => r#""Action": "sts:AssumeRole""#;
    "IAM Access Analyzer, Unsupported action in policy";

    WILDCARD_IN_SERVICE_NAME(Suggestion, Identity): "A wildcard in the service";
    "The part before the colon has a wildcard.";
    "It matches services nobody thought of, and those to come.";
    r#""Action": "redshift*:Describe*", "Resource": "*""# => r#""Action": "redshift:DescribeClusters", "Resource": "*""#;
    "IAM Access Analyzer, Wildcard in service name";

    REDUNDANT_ACTION(Suggestion, Identity): "An action that another includes";
    "An action stands twice, or a pattern of the same statement matches it. Case does not count.";
    "It can go; and it may show that the pattern is wider than was meant.";
    r#""Action": ["s3:Get*", "s3:GetObject"]"# => r#""Action": "s3:GetObject""#;
    "IAM Access Analyzer, Redundant action";
}
