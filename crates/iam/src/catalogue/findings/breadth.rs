//! Findings on statements that allow more, or less, than is likely meant.

use super::define;

define! {
    ADMINISTRATOR_ACCESS(Security, Identity): "An administrator";
    "Every action is allowed on every resource.";
    "Whoever gets hold of the identity has the account.";
    r#""Action": "*", "Resource": "*""# => r#""Action": "s3:GetObject""#;
    "IAM User Guide, Grant least privilege";

    BROAD_ACTION(Warning, Identity): "All of a service";
    "Every action of a service is allowed. On named resources it is a suggestion.";
    "That includes deleting and changing policies, and actions that AWS adds later.";
    r#""Action": "s3:*", "Resource": "*""# => r#""Action": ["s3:GetObject", "s3:PutObject"]"#;
    "IAM User Guide, Grant least privilege";

    BROAD_RESOURCE(Warning, Identity): "Every resource";
    "An action that changes or discloses something, and could be limited, is allowed on every resource.";
    "It reaches data and identities that have nothing to do with the task.";
    r#""Action": "kms:Decrypt", "Resource": "*""# => r#""Action": "kms:Decrypt", "Resource": "arn:aws:kms:us-east-1:111122223333:key/1a2b3c4d-1111-2222-3333-0123456789ab""#;
    "IAM User Guide, Grant least privilege";

    ALLOW_WITH_NOT_ACTION(Warning, Identity): "Allow with NotAction";
    "A statement allows every action but those listed.";
    "It includes services nobody thought of, and those to come.";
    r#""NotAction": "iam:*""# => r#""Action": "s3:GetObject""#;
    "IAM User Guide, NotAction element";

    ALLOW_WITH_NOT_RESOURCE(Warning, Identity): "Allow with NotResource";
    "A statement allows its actions on every resource but those listed.";
    "It includes resources of other people, and those to come.";
    r#""NotResource": "arn:aws:s3:::acme-secrets/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM User Guide, NotResource element";

    PRIVILEGE_ESCALATION(Security, Identity): "A way to every right";
    "An action with which an identity can give itself any right is allowed on every resource.";
    "It is administrator access with one step more.";
    r#""Action": "iam:PutRolePolicy", "Resource": "*""# => r#""Action": "iam:PutRolePolicy", "Resource": "arn:aws:iam::111122223333:role/transfer""#;
    "IAM User Guide, Permissions boundaries: delegating responsibility";

    ANY_DATABASE_USER(Warning, Identity): "Log-in as any database user";
    "redshift:GetClusterCredentials is allowed for every database user.";
    "The call names the user it wants to be, superusers too.";
    r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/*""# => r#""Action": "redshift:GetClusterCredentials", "Resource": "arn:aws:redshift:us-east-1:111122223333:dbuser:analytics/transfer_user""#;
    "Amazon Redshift API Reference, GetClusterCredentials";

    PUBLIC_ACCESS(Security, Bucket): "Everybody on the internet";
    "A statement allows something to \"*\" without a condition on who or where from. Reading objects alone is a warning: web sites do so.";
    "Anonymous callers can do it.";
    r#""Principal": "*", "Action": "s3:PutObject""# => r#""Principal": "*", "Action": "s3:PutObject", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#;
    "Amazon S3 User Guide, Blocking public access: the meaning of public";

    REDUNDANT_STATEMENT(Suggestion, Identity): "A statement that another includes";
    "Everything a statement says, another with the same effect says already.";
    "It can go; and it may show that the other is wider than was meant.";
    r#"[{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::acme-transfer/*"}, {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/in/*"}]"# => r#""Action": ["s3:GetObject", "s3:PutObject"]"#;
    "IAM Access Analyzer, Redundant statement";

    UNREACHABLE_STATEMENT(Warning, Identity): "Nothing of it is allowed";
    "A Deny without a condition covers all that a statement allows.";
    "Deny always wins.";
    r#"[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}, {"Effect": "Deny", "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme-*"}]"# => r#"[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}, {"Effect": "Deny", "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme-transfer/secret/*"}]"#;
    "IAM User Guide, Policy evaluation logic";
}
