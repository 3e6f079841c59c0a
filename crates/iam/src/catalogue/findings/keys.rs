//! Findings on condition keys that do not do what they seem to do.

use super::define;

define! {
    UNTRUSTWORTHY_CONDITION_KEY(Security, Bucket): "A key that the caller writes";
    "A condition tests aws:Referer or aws:UserAgent.";
    "Both are headers that every caller fills in at will; they keep nobody out.";
    r#""Principal": "*", "Condition": {"StringLike": {"aws:Referer": "https://www.example.com/*"}}"# => r#""Principal": "*", "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-0123456789abcdef0"}}"#;
    "IAM Access Analyzer, Untrustworthy condition key";

    S3_PREFIX_IN_NEGATIVE_CONTEXT(Security, Identity): "A prefix that a shorter one gets around";
    "A Deny names prefixes, or an Allow leaves prefixes out.";
    "s3:prefix is what the caller asks for: with a shorter prefix the same keys are listed, and the condition does not match.";
    r#""Effect": "Deny", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"StringLike": {"s3:prefix": "private/*"}}"# => r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"StringLike": {"s3:prefix": "public/*"}}"#;
    "IAM Access Analyzer, S3 prefix in negative context";

    DYNAMODB_ATTRIBUTES_WITHOUT_SELECT(Security, Identity): "Attributes without select";
    "Reads of a DynamoDB table are limited to attributes, and dynamodb:Select is not tested.";
    "A read that names no attributes is not limited: it returns whole items.";
    r#""Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:us-east-1:111122223333:table/acme", "Condition": {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["id", "name"]}}"# => r#""Action": "dynamodb:Query", "Resource": "arn:aws:dynamodb:us-east-1:111122223333:table/acme", "Condition": {"ForAllValues:StringEquals": {"dynamodb:Attributes": ["id", "name"]}, "StringEquals": {"dynamodb:Select": "SPECIFIC_ATTRIBUTES"}}"#;
    "IAM Access Analyzer, DynamoDB attributes without select";

    USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES(Warning, Identity): "A key that not all services have";
    "aws:VpceAccount, aws:VpceOrgID or aws:VpceOrgPaths is tested for actions of services that do not have them.";
    "Requests to other services lack the key, also when they come through a VPC endpoint.";
    r#""Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:VpceOrgID": "o-a1b2c3d4e5"}}"# => r#""Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:VpceOrgID": "o-a1b2c3d4e5"}}"#;
    "IAM Access Analyzer, Use condition key only with supported services";

    IRRELEVANT_CONDITION_KEY_IN_POLICY(Suggestion, Bucket): "A key about the bucket in its own policy";
    "The policy of a bucket tests whose the bucket is.";
    "The policy is attached to the one bucket, so that the key always has the same value. It is of use in the policy of an identity.";
    r#""Condition": {"StringEquals": {"s3:ResourceAccount": "111122223333"}}"# => r#""Condition": {"StringEquals": {"aws:PrincipalAccount": "111122223333"}}"#;
    "IAM Access Analyzer, Irrelevant condition key in policy";

    RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL(Suggestion, Bucket): "Another key than the source of a service's call";
    "A service is let in with a condition, but not on the account, ARN or organization for which it calls.";
    "What else is tested does not keep out calls on behalf of strangers.";
    r#""Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:PutObject", "Condition": {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}}"# => r#""Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:PutObject", "Condition": {"StringEquals": {"s3:x-amz-acl": "bucket-owner-full-control", "aws:SourceAccount": "111122223333"}}"#;
    "IAM Access Analyzer, Recommended condition key for service principal";

    ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(Suggestion, Identity): "Actions without tags are not allowed";
    "An Allow asks for a tag, and requests for some of its actions never carry it.";
    "These actions are not allowed by the statement, whatever the tags are.";
    r#""Action": ["iam:GetRole", "iam:ListRoles"], "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "data"}}"# => r#""Action": "iam:GetRole", "Resource": "arn:aws:iam::111122223333:role/*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "data"}}"#;
    "IAM Access Analyzer, Allow with unsupported tag condition key for service";

    ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(Suggestion, Identity): "All but some, where they have a tag";
    "An Allow with NotAction asks for a tag.";
    "Many actions never carry it; which of them the statement allows is hard to tell.";
    r#""NotAction": "iam:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "data"}}"# => r#""Action": "redshift:DescribeClusters", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "data"}}"#;
    "IAM Access Analyzer, Allow NotAction with unsupported tag condition key for service";

    DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(Security, Identity): "Actions without tags are not denied";
    "A Deny asks for a tag, and requests for some of its actions never carry it.";
    "These actions are not denied, whatever the tags are.";
    r#""Effect": "Deny", "Action": ["iam:DeleteRole", "iam:DeleteGroup"], "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "data"}}"# => r#""Effect": "Deny", "Action": "iam:DeleteRole", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "data"}}"#;
    "IAM Access Analyzer, Deny with unsupported tag condition key for service";

    DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE(Security, Identity): "All but some are denied, where they have a tag";
    "A Deny with NotAction asks for a tag.";
    "Many actions never carry it, and are not denied.";
    r#""Effect": "Deny", "NotAction": "s3:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "data"}}"# => r#""Effect": "Deny", "Action": "iam:DeleteRole", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "data"}}"#;
    "IAM Access Analyzer, Deny NotAction with unsupported tag condition key for service";

    FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE(Security, Trust): "ForAnyValue on the audience";
    "The audience of tokens of a provider whose tokens have one audience is compared with ForAnyValue.";
    "The key has one value; the qualifier belongs to keys with several, and hides what is compared.";
    r#""Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"ForAnyValue:StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:12345678-abcd-abcd-abcd-123456790ab"}}"# => r#""Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "us-east-1:12345678-abcd-abcd-abcd-123456790ab"}}"#;
    "IAM Access Analyzer, ForAnyValue with audience claim type";

    CONFIRM_AUDIENCE_CLAIM_TYPE(Suggestion, Trust): "One audience, or several?";
    "The audience of tokens of another provider is compared with ForAnyValue.";
    "That is right where its tokens carry a list of audiences, and not where they carry one.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"ForAnyValue:StringEquals": {"id.example.com:aud": "sts.amazonaws.com"}, "StringEquals": {"id.example.com:sub": "loader"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/id.example.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"id.example.com:aud": "sts.amazonaws.com", "id.example.com:sub": "loader"}}"#;
    "IAM Access Analyzer, Confirm audience claim type";

    REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION(Suggestion, Identity): "A test that is always met";
    "A key is compared with the pattern * by an operator that a request without the key meets as well.";
    "Every request meets it: it asks for nothing.";
    r#""Condition": {"StringLikeIfExists": {"aws:RequestedRegion": "*"}}"# => r#""Condition": {"StringLikeIfExists": {"aws:RequestedRegion": "eu-*"}}"#;
    "IAM Access Analyzer, Redundant key due to wildcard in condition";

    REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION(Suggestion, Identity): "A test that is never met";
    "ForAnyValue compares a key with everything but the pattern *.";
    "No value is left, and a request without the key does not meet it either: the statement has no effect.";
    r#""Condition": {"ForAnyValue:StringNotLike": {"aws:TagKeys": "*"}}"# => r#""Condition": {"ForAnyValue:StringNotLike": {"aws:TagKeys": "secret-*"}}"#;
    "IAM Access Analyzer, Redundant statement due to wildcard in condition";
}
