//! Findings on iam:PassRole and iam:CreateServiceLinkedRole.

use super::define;

define! {
    PASS_ROLE_WITH_NOT_RESOURCE(Security, Identity): "PassRole with NotResource";
    "iam:PassRole is allowed for every role but those listed.";
    "With a role of more rights, handed to a service, an identity gets these rights.";
    r#""Action": "iam:PassRole", "NotResource": "arn:aws:iam::111122223333:role/admin""# => r#""Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/transfer""#;
    "IAM Access Analyzer, Pass role with NotResource";

    PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE(Security, Identity): "A wildcard that includes PassRole, with NotResource";
    "A pattern of actions that includes iam:PassRole is allowed for every role but those listed.";
    "With a role of more rights, handed to a service, an identity gets these rights.";
    r#""Action": "iam:Pass*", "NotResource": "arn:aws:iam::111122223333:role/admin""# => r#""Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/transfer""#;
    "IAM Access Analyzer, Pass role with star in action and NotResource";

    PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE(Security, Identity): "NotAction that leaves PassRole, with NotResource";
    "NotAction does not list iam:PassRole, and it is allowed for every role but those listed.";
    "With a role of more rights, handed to a service, an identity gets these rights.";
    r#""NotAction": "s3:*", "NotResource": "arn:aws:iam::111122223333:role/admin""# => r#""Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/transfer""#;
    "IAM Access Analyzer, Pass role with NotAction and NotResource";

    PASS_ROLE_WITH_STAR_IN_RESOURCE(Security, Identity): "PassRole for every role";
    "iam:PassRole is allowed on every role, without a condition on iam:PassedToService.";
    "With a role of more rights, handed to a service, an identity gets these rights.";
    r#""Action": "iam:PassRole", "Resource": "*""# => r#""Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "redshift.amazonaws.com"}}"#;
    "IAM Access Analyzer, Pass role with star in resource";

    PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE(Security, Identity): "A wildcard that includes PassRole, for every role";
    "A pattern of actions that includes iam:PassRole is allowed on every role.";
    "With a role of more rights, handed to a service, an identity gets these rights.";
    r#""Action": "iam:P*", "Resource": "*""# => r#""Action": "iam:PassRole", "Resource": "arn:aws:iam::111122223333:role/transfer""#;
    "IAM Access Analyzer, Pass role with star in action and resource";

    PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION(Security, Identity): "NotAction that leaves PassRole, for every role";
    "NotAction does not list iam:PassRole, and it is allowed on every role.";
    "With a role of more rights, handed to a service, an identity gets these rights.";
    r#""NotAction": "s3:*", "Resource": "*""# => r#""NotAction": "iam:*", "Resource": "*""#;
    "IAM Access Analyzer, Pass role with star in resource and NotAction";

    CREATE_SLR_WITH_NOT_RESOURCE(Warning, Identity): "CreateServiceLinkedRole with NotResource";
    "iam:CreateServiceLinkedRole is allowed for every role but those listed.";
    "Service-linked roles that nobody wanted can be made.";
    r#""Action": "iam:CreateServiceLinkedRole", "NotResource": "arn:aws:iam::111122223333:role/admin""# => r#""Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::111122223333:role/aws-service-role/redshift.amazonaws.com/*""#;
    "IAM Access Analyzer, Create SLR with NotResource";

    CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE(Warning, Identity): "A wildcard that includes CreateServiceLinkedRole, with NotResource";
    "A pattern of actions that includes iam:CreateServiceLinkedRole is allowed for every role but those listed.";
    "Service-linked roles that nobody wanted can be made.";
    r#""Action": "iam:Create*", "NotResource": "arn:aws:iam::111122223333:role/admin""# => r#""Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::111122223333:role/aws-service-role/redshift.amazonaws.com/*""#;
    "IAM Access Analyzer, Create SLR with star in action and NotResource";

    CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE(Warning, Identity): "NotAction that leaves CreateServiceLinkedRole, with NotResource";
    "NotAction does not list iam:CreateServiceLinkedRole, and it is allowed for every role but those listed.";
    "Service-linked roles that nobody wanted can be made.";
    r#""NotAction": "s3:*", "NotResource": "arn:aws:iam::111122223333:role/admin""# => r#""Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::111122223333:role/aws-service-role/redshift.amazonaws.com/*""#;
    "IAM Access Analyzer, Create SLR with NotAction and NotResource";

    CREATE_SLR_WITH_STAR_IN_RESOURCE(Warning, Identity): "CreateServiceLinkedRole for every role";
    "iam:CreateServiceLinkedRole is allowed on every role, without a condition on iam:AWSServiceName.";
    "Service-linked roles that nobody wanted can be made.";
    r#""Action": "iam:CreateServiceLinkedRole", "Resource": "*""# => r#""Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::111122223333:role/aws-service-role/redshift.amazonaws.com/*""#;
    "IAM Access Analyzer, Create SLR with star in resource";

    CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE(Warning, Identity): "A wildcard that includes CreateServiceLinkedRole, for every role";
    "A pattern of actions that includes iam:CreateServiceLinkedRole is allowed on every role.";
    "Service-linked roles that nobody wanted can be made.";
    r#""Action": "iam:CreateS*", "Resource": "*""# => r#""Action": "iam:CreateServiceLinkedRole", "Resource": "arn:aws:iam::111122223333:role/aws-service-role/redshift.amazonaws.com/*""#;
    "IAM Access Analyzer, Create SLR with star in action and resource";

    CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION(Warning, Identity): "NotAction that leaves CreateServiceLinkedRole, for every role";
    "NotAction does not list iam:CreateServiceLinkedRole, and it is allowed on every role.";
    "Service-linked roles that nobody wanted can be made.";
    r#""NotAction": "s3:*", "Resource": "*""# => r#""NotAction": "iam:*", "Resource": "*""#;
    "IAM Access Analyzer, Create SLR with star in resource and NotAction";
}
