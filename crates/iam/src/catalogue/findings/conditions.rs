//! Findings on operators and keys of conditions.

use super::define;

define! {
    INVALID_CONDITION_OPERATOR(Error, Identity): "There is no such operator";
    "The name is not that of a condition operator. A difference in case alone is a warning.";
    "AWS refuses the document.";
    r#""Condition": {"StringEqual": {"aws:RequestedRegion": "us-east-1"}}"# => r#""Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}"#;
    "IAM User Guide, Condition operators";

    NULL_WITH_IF_EXISTS(Error, Identity): "NullIfExists";
    "Null has the suffix IfExists.";
    "Null asks whether the key is there; AWS refuses the suffix.";
    r#""Condition": {"NullIfExists": {"aws:SourceVpce": "false"}}"# => r#""Condition": {"Null": {"aws:SourceVpce": "false"}}"#;
    "IAM User Guide, Condition operators";

    NULL_WITH_QUALIFIER(Warning, Identity): "ForAnyValue:Null";
    "Null has ForAllValues or ForAnyValue before it.";
    "Null looks at no values.";
    r#""Condition": {"ForAnyValue:Null": {"aws:TagKeys": "false"}}"# => r#""Condition": {"Null": {"aws:TagKeys": "false"}}"#;
    "IAM Access Analyzer, Null with qualifier";

    MISSING_QUALIFIER(Error, Identity): "Several values need ForAnyValue or ForAllValues";
    "A key that can have several values in a request is compared as if it had one.";
    "AWS refuses it, or the comparison does not do what is written.";
    r#""Condition": {"StringEquals": {"aws:TagKeys": "team"}}"# => r#""Condition": {"ForAnyValue:StringEquals": {"aws:TagKeys": "team"}}"#;
    "IAM User Guide, Multivalued context keys";

    TYPE_MISMATCH(Warning, Identity): "The operator does not fit the key";
    "An operator compares another type than the key has.";
    "The comparison may never be met.";
    r#""Condition": {"StringEquals": {"aws:SourceIp": "203.0.113.7"}}"# => r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.7/32"}}"#;
    "IAM Access Analyzer, Type mismatch";

    STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS(Suggestion, Identity): "StringLike on an ARN";
    "A key that holds an ARN is compared with StringLike.";
    "The wildcards of StringLike run across the colons between the fields, those of ArnLike do not.";
    r#""Condition": {"StringLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/transfer-*"}}"# => r#""Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/transfer-*"}}"#;
    "IAM Access Analyzer, StringLike operator with ARN condition keys";

    EQUIVALENT_TO_NULL_FALSE(Suggestion, Identity): "Any value will do";
    "A key is compared with the pattern *.";
    "This asks only that the key is there; Null says so.";
    r#""Condition": {"StringLike": {"aws:SourceVpce": "*"}}"# => r#""Condition": {"Null": {"aws:SourceVpce": "false"}}"#;
    "IAM Access Analyzer, Equivalent to null false";

    EQUIVALENT_TO_NULL_TRUE(Suggestion, Identity): "No value will do";
    "A key is compared with everything but the pattern *.";
    "This asks only that the key is not there; Null says so.";
    r#""Condition": {"StringNotLike": {"aws:SourceVpce": "*"}}"# => r#""Condition": {"Null": {"aws:SourceVpce": "true"}}"#;
    "IAM Access Analyzer, Equivalent to null true";

    INVALID_CONDITION_KEY_FORMAT(Error, Identity): "Not a condition key";
    "The name is not written service:name.";
    "AWS refuses the document.";
    r#""Condition": {"IpAddress": {"SourceIp": "203.0.113.0/24"}}"# => r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM Access Analyzer, Invalid condition key format";

    INVALID_GLOBAL_CONDITION_KEY(Error, Identity): "There is no such global key";
    "A key, of a condition or as a variable, begins with aws: and is none of the global keys. One that is newer than the catalogue is told so too.";
    "The key is in no request: Allow never allows, or a negated operator always matches; a text with such a variable matches nothing.";
    r#""Condition": {"IpAddress": {"aws:SourceIpp": "203.0.113.0/24"}}"# => r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM User Guide, AWS global condition context keys";

    MISSING_TAG_KEY_IN_CONDITION(Error, Identity): "A tag without its name";
    "aws:PrincipalTag, aws:RequestTag or aws:ResourceTag stands without the name of a tag.";
    "The key is in no request: Allow never allows, or a negated operator always matches.";
    r#""Condition": {"StringEquals": {"aws:PrincipalTag": "transfer"}}"# => r#""Condition": {"StringEquals": {"aws:PrincipalTag/team": "transfer"}}"#;
    "IAM Access Analyzer, Missing tag key in condition";

    INVALID_SERVICE_CONDITION_KEY(Error, Identity): "The service has no such key";
    "A key, of a condition or as a variable, begins with the prefix of a service, or the name of an identity provider, that does not define it.";
    "The key is in no request: Allow never allows, or a negated operator always matches; a text with such a variable matches nothing.";
    r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"StringLike": {"s3:prefx": "in/*"}}"# => r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"StringLike": {"s3:prefix": "in/*"}}"#;
    "Service Authorization Reference, Condition keys";

    CONDITION_KEY_UNKNOWN_TO_ACTION(Warning, Identity): "The actions do not carry the key";
    "A key is one that no request for the actions of this statement carries: a key of another service, or of the service's other actions. In a Deny each action counts.";
    "An Allow never allows anything. A Deny never denies, or, with a negated operator or IfExists, always does.";
    r#""Condition": {"StringLike": {"s3:prefix": "in/*"}}"# => r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"StringLike": {"s3:prefix": "in/*"}}"#;
    "Service Authorization Reference, Actions: condition keys";

    DEPRECATED_GLOBAL_CONDITION_KEY(Warning, Identity): "An old key";
    "A condition uses aws:ARN.";
    "It has been replaced by aws:PrincipalArn and aws:SourceArn.";
    r#""Condition": {"ArnEquals": {"aws:ARN": "arn:aws:iam::111122223333:role/transfer"}}"# => r#""Condition": {"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/transfer"}}"#;
    "IAM Access Analyzer, Deprecated global condition key";

    MISSING_PAIRED_CONDITION_KEYS(Security, Identity): "A private address without its network";
    "aws:VpcSourceIp is compared without aws:SourceVpc.";
    "Private addresses are the same in every VPC, those of strangers too.";
    r#""Condition": {"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/16"}}"# => r#""Condition": {"IpAddress": {"aws:VpcSourceIp": "10.0.0.0/16"}, "StringEquals": {"aws:SourceVpc": "vpc-0a1b2c3d4e5f67890"}}"#;
    "IAM Access Analyzer, Missing paired condition keys";

    FORALLVALUES_WITH_SINGLE_VALUED_KEY(Security, Trust): "ForAllValues keeps nobody out";
    "ForAllValues is used in an Allow statement on a key that has one value.";
    "It is met by a request that does not carry the key at all.";
    r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"ForAllValues:StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/transfer:ref:refs/heads/main"}}"# => r#""Principal": {"Federated": "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"token.actions.githubusercontent.com:sub": "repo:acme/transfer:ref:refs/heads/main"}}"#;
    "IAM Access Analyzer, ForAllValues with single valued key";

    FORALLVALUES_WITHOUT_NULL_CHECK(Suggestion, Identity): "ForAllValues without the key";
    "ForAllValues is used in an Allow statement, and nothing asks that the key is there.";
    "It is met by a request that does not carry the key.";
    r#""Action": "redshift:CreateTags", "Resource": "*", "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": "team"}}"# => r#""Action": "redshift:CreateTags", "Resource": "*", "Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": "team"}, "Null": {"aws:TagKeys": "false"}}"#;
    "IAM User Guide, Multivalued context keys";

    IF_EXISTS_IS_NO_GUARD(Security, Trust): "IfExists keeps nobody out";
    "The condition on which the safety of a trust policy rests ends in IfExists.";
    "It is met by a request that does not carry the key.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEqualsIfExists": {"accounts.google.com:sub": "108000002380243782158"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "IAM User Guide, Condition operators: IfExists";

    NEGATED_GUARD(Security, Trust): "Everybody but one";
    "The condition on which the safety of a trust policy rests is negated.";
    "It is met by everybody else, and by a request that does not carry the key.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringNotEquals": {"accounts.google.com:sub": "108000002380243782158"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "IAM User Guide, Condition operators: negated matching";

    BAD_PATTERN_FOR_MFA(Security, Trust): "A test of MFA with a hole";
    "A test of multi-factor authentication is met by access keys.";
    "aws:MultiFactorAuthPresent is absent from requests with access keys, and false with temporary credentials without MFA. Allow needs Bool true, Deny needs BoolIfExists false.";
    r#""Condition": {"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}"# => r#""Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#;
    "IAM User Guide, aws:MultiFactorAuthPresent";

    CONDITION_NEVER_TRUE(Error, Trust): "No request meets the condition";
    "A key is one that the caller's request never carries, or has never in this way: two tests of one key exclude each other, or none of the principals has such an account or ARN.";
    "The statement can never be used. A web identity has no AWS identity, no MFA and no source account; a service has no organization.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "Service Authorization Reference, AWS Security Token Service; IAM User Guide, AWS global condition context keys";
}
