//! Findings on the policies of an organization.

use super::define;

define! {
    SCP_SYNTAX_ERROR_PRINCIPAL(Error, ServiceControl): "A principal in a service control policy";
    "A service control policy has Principal or NotPrincipal.";
    "AWS refuses it: such a policy applies to the accounts it is attached to. A condition on aws:PrincipalArn says who of them.";
    r#""Effect": "Deny", "Principal": "*""# => r#""Effect": "Deny", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/admin"}}"#;
    "IAM Access Analyzer, SCP syntax error principal";

    RCP_SYNTAX_ERROR_PRINCIPAL(Error, ResourceControl): "Principals in a resource control policy";
    "A resource control policy names principals, or has NotPrincipal.";
    "AWS refuses it: such a policy is about everyone. A condition says who is left out.";
    r#""Effect": "Deny", "Principal": {"AWS": "111122223333"}"# => r#""Effect": "Deny", "Principal": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}"#;
    "IAM Access Analyzer, RCP syntax error principal";

    RCP_SYNTAX_ERROR_ALLOW(Error, ResourceControl): "Allow in a resource control policy";
    "A resource control policy has Allow, and is not AWS's own RCPFullAWSAccess.";
    "AWS refuses it: customers' policies of this kind only deny.";
    r#""Effect": "Allow", "Principal": "*""# => r#""Effect": "Deny", "Principal": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}"#;
    "IAM Access Analyzer, RCP syntax error allow";

    RCP_SYNTAX_ERROR_NOTACTION(Error, ResourceControl): "NotAction in a resource control policy";
    "A resource control policy has NotAction.";
    "AWS refuses it.";
    r#""Effect": "Deny", "Principal": "*", "NotAction": "s3:GetObject""# => r#""Effect": "Deny", "Principal": "*", "Action": "s3:PutObject""#;
    "IAM Access Analyzer, RCP syntax error NotAction";

    RCP_SYNTAX_ERROR_ACTION(Error, ResourceControl): "Actions that a resource control policy cannot deny";
    "A resource control policy is about every service, or one that does not take such policies. A service that is not known to take them is a warning: more come.";
    "AWS refuses it, or it has no effect.";
    r#""Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*""# => r#""Effect": "Deny", "Principal": "*", "Action": ["s3:*", "sts:*"], "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}"#;
    "IAM Access Analyzer, RCP syntax error action";

    RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY(Warning, ResourceControl): "Services are shut out too";
    "A Deny that leaves out some callers by aws:PrincipalOrgID or the like does not leave out services.";
    "Services have no such key and are denied what they do for you.";
    r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"# => r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}, "BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}"#;
    "IAM Access Analyzer, RCP missing related principal condition key";

    RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY(Warning, ResourceControl): "People are shut out too";
    "A Deny that is about services, by aws:SourceOrgID or the like, does not say that it is about services.";
    "Other callers have no such key and are denied as well.";
    r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}, "Null": {"aws:SourceAccount": "false"}}"# => r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}, "Null": {"aws:SourceAccount": "false"}, "Bool": {"aws:PrincipalIsAWSService": "true"}}"#;
    "IAM Access Analyzer, RCP missing related service principal condition key";

    RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK(Warning, ResourceControl): "Calls of services without a source";
    "A Deny by aws:SourceOrgID or the like does not ask whether the call has a source.";
    "Services that call for themselves have none and are denied.";
    r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}, "Bool": {"aws:PrincipalIsAWSService": "true"}}"# => r#""Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEqualsIfExists": {"aws:SourceOrgID": "o-a1b2c3d4e5"}, "Null": {"aws:SourceAccount": "false"}, "Bool": {"aws:PrincipalIsAWSService": "true"}}"#;
    "IAM Access Analyzer, RCP missing service condition key null check";

    POLICY_SIZE_EXCEEDS_SCP_QUOTA(Warning, ServiceControl): "Longer than a service control policy may be";
    "The document has more characters than a service control policy may have, white space not counted.";
    "AWS refuses it.";
    r#"[{"Effect": "Deny", "Action": "s3:*", "Resource": ["…"]}]"# => r#""Effect": "Deny""#;
    "AWS Organizations User Guide, Quotas";

    POLICY_SIZE_EXCEEDS_RCP_QUOTA(Warning, ResourceControl): "Longer than a resource control policy may be";
    "The document has more characters than a resource control policy may have, white space not counted.";
    "AWS refuses it.";
    r#"[{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": ["…"]}]"# => r#""Effect": "Deny", "Principal": "*", "Action": "s3:PutObject""#;
    "AWS Organizations User Guide, Quotas";
}
