//! Findings on the elements of document and statement.

use super::define;

define! {
    MISSING_VERSION(Warning, Identity): "No version";
    "The document has no Version.";
    "The rules of 2008-10-17 hold then: variables such as ${aws:username} are plain text.";
    r#"{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]}"# => r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]}"#;
    "IAM User Guide, Version element";

    OLD_VERSION(Suggestion, Identity): "The old policy language";
    "Version is 2008-10-17.";
    "It works, but knows no variables and none of the newer parts of the language.";
    r#"{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]}"# => r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]}"#;
    "IAM User Guide, Version element";

    UNSUPPORTED_SID(Error, Identity): "A Sid with other characters";
    "A Sid has something other than letters and digits.";
    "IAM refuses it. (S3 takes it in bucket policies.)";
    r#""Sid": "Read files""# => r#""Sid": "ReadFiles""#;
    "IAM User Guide, Sid element";

    UNIQUE_SIDS_REQUIRED(Error, Identity): "A Sid twice";
    "Two statements have the same Sid.";
    "IAM refuses the document.";
    r#"[{"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}, {"Sid": "Read", "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer"}]"# => r#"[{"Sid": "Read", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}, {"Sid": "List", "Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer"}]"#;
    "IAM User Guide, Sid element";

    UNIQUE_SIDS_RECOMMENDED(Warning, Bucket): "A Sid twice in a bucket policy";
    "Two statements have the same Sid.";
    "It is accepted, but logs and messages cannot tell the two apart.";
    r#"[{"Sid": "Read", "Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}, {"Sid": "Read", "Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer"}]"# => r#""Sid": "Read""#;
    "IAM Access Analyzer, Unique Sids recommended";

    EMPTY_SID_VALUE(Suggestion, Trust): "An empty Sid";
    "The Sid is an empty string.";
    "It has no effect.";
    r#""Sid": """# => r#""Sid": "Vendor""#;
    "IAM Access Analyzer, Empty Sid value";

    MISSING_PRINCIPAL(Error, Trust): "No principal";
    "A statement of a trust or resource policy does not say to whom it applies.";
    "AWS refuses the document.";
    r#"[{"Effect": "Allow", "Action": "sts:AssumeRole"}]"# => r#""Principal": {"AWS": "111122223333"}"#;
    "IAM User Guide, Principal element";

    UNSUPPORTED_PRINCIPAL(Error, Identity): "A principal in an identity's policy";
    "A policy that is attached to a user, group or role has Principal or NotPrincipal.";
    "Such a policy applies to whom it is attached to; IAM refuses the element.";
    r#""Principal": {"AWS": "111122223333"}"# => r#""Action": "s3:GetObject""#;
    "IAM User Guide, Principal element";

    MISSING_RESOURCE(Error, Identity): "No resource";
    "A statement has neither Resource nor NotResource.";
    "Only trust policies do without; AWS refuses the document.";
    r#"[{"Effect": "Allow", "Action": "s3:GetObject"}]"# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM User Guide, Resource element";

    EMPTY_ARRAY_ACTION(Error, Identity): "An empty list of actions";
    "Action or NotAction is an empty list.";
    "IAM takes it for none and refuses the document: a statement must contain actions. IAM Access Analyzer suggests to mend it.";
    r#""Action": []"# => r#""Action": "s3:GetObject""#;
    "IAM Access Analyzer, Empty array action";

    EMPTY_ARRAY_RESOURCE(Error, Identity): "An empty list of resources";
    "Resource or NotResource is an empty list.";
    "IAM takes it for none and refuses the document: a statement must contain resources. IAM Access Analyzer suggests to mend it.";
    r#""Resource": []"# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM Access Analyzer, Empty array resource";

    EMPTY_ARRAY_CONDITION(Suggestion, Identity): "No values for a condition key";
    "A condition key has an empty list of values.";
    "Nothing equals one of no values, so the condition is never met.";
    r#""Condition": {"StringEquals": {"aws:RequestedRegion": []}}"# => r#""Condition": {"StringEquals": {"aws:RequestedRegion": ["us-east-1"]}}"#;
    "IAM Access Analyzer, Empty array condition";

    EMPTY_ARRAY_CONDITION_FORALLVALUES(Suggestion, Identity): "No values for ForAllValues";
    "A condition key has an empty list of values, with ForAllValues.";
    "It is met by a request without the key alone, as Null is with \"true\".";
    r#""Condition": {"ForAllValues:StringEquals": {"aws:TagKeys": []}}"# => r#""Condition": {"Null": {"aws:TagKeys": "true"}}"#;
    "IAM Access Analyzer, Empty array condition ForAllValues";

    EMPTY_ARRAY_CONDITION_FORANYVALUE(Suggestion, Identity): "No values for ForAnyValue";
    "A condition key has an empty list of values, with ForAnyValue.";
    "It is never met.";
    r#""Condition": {"ForAnyValue:StringEquals": {"aws:TagKeys": []}}"# => r#""Condition": {"ForAnyValue:StringEquals": {"aws:TagKeys": ["team"]}}"#;
    "IAM Access Analyzer, Empty array condition ForAnyValue";

    EMPTY_ARRAY_CONDITION_IFEXISTS(Suggestion, Identity): "No values with IfExists";
    "A condition key has an empty list of values, with IfExists.";
    "It is met by a request without the key alone, as Null is with \"true\".";
    r#""Condition": {"StringEqualsIfExists": {"aws:RequestedRegion": []}}"# => r#""Condition": {"StringEqualsIfExists": {"aws:RequestedRegion": ["us-east-1"]}}"#;
    "IAM Access Analyzer, Empty array condition IfExists";

    EMPTY_ARRAY_PRINCIPAL(Error, Trust): "An empty list of principals";
    "A type of principal has an empty list.";
    "The statement applies to nobody.";
    r#""Principal": {"AWS": []}"# => r#""Principal": {"AWS": ["111122223333"]}"#;
    "IAM Access Analyzer, Empty array principal";

    EMPTY_OBJECT_CONDITION(Suggestion, Trust): "An empty condition";
    "Condition, or an operator in it, is an empty object.";
    "It asks for nothing and can go; it also hides a condition that was forgotten.";
    r#""Condition": {}"# => r#""Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"#;
    "IAM Access Analyzer, Empty object condition";

    EMPTY_OBJECT_PRINCIPAL(Error, Trust): "An empty principal";
    "Principal is an empty object.";
    "The statement applies to nobody.";
    r#""Principal": {}"# => r#""Principal": {"AWS": "111122223333"}"#;
    "IAM Access Analyzer, Empty object principal";

    POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA(Warning, Identity): "Too long for a managed policy";
    "The document has more than 6,144 characters, white space not counted.";
    "IAM refuses it as a managed policy; all inline policies of a role together may have 10,240.";
    r#""Resource": ["arn:aws:s3:::acme-transfer/a/*", "arn:aws:s3:::acme-transfer/b/*"]"# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM User Guide, IAM and STS quotas";

    POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA(Warning, Trust): "Too long for a trust policy";
    "The document has more than 2,048 characters, white space not counted.";
    "IAM refuses it with \"Cannot exceed quota for ACLSizePerRole\"; the quota can be raised to 4,096.";
    r#""Principal": {"AWS": ["111122223333", "444455556666"]}"# => r#""Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#;
    "IAM User Guide, IAM and STS quotas";

    POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA(Error, Bucket): "Too long for a bucket policy";
    "The document has more than 20 KB.";
    "S3 refuses it.";
    r#""Resource": ["arn:aws:s3:::acme-transfer/a/*", "arn:aws:s3:::acme-transfer/b/*"]"# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "Amazon S3 User Guide, Bucket policies";
}
