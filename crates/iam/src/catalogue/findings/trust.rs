//! Findings on principals and on trust policies.

use super::define;

define! {
    INVALID_PRINCIPAL_FORMAT(Error, Trust): "Not a principal";
    "The value is none of the forms of a principal: account, user, role, session.";
    "IAM refuses the document with \"Invalid principal in policy\". An account id alone is right and means the same as its root ARN; a colon too few, hyphens in the account id or a group are not.";
    r#""Principal": {"AWS": "arn:aws:iam:111122223333:role/transfer"}"# => r#""Principal": {"AWS": "arn:aws:iam::111122223333:role/transfer"}"#;
    "IAM User Guide, Principal element";

    INVALID_PRINCIPAL_KEY(Error, Trust): "Not a type of principal";
    "The type is none of AWS, Service, Federated and CanonicalUser, or cannot assume a role.";
    "The name is case-sensitive; IAM refuses the document.";
    r#""Principal": {"Aws": "111122223333"}"# => r#""Principal": {"AWS": "111122223333"}"#;
    "IAM User Guide, Principal element";

    UNSUPPORTED_WILDCARD_IN_PRINCIPAL(Error, Trust): "A wildcard inside a principal";
    "A principal has * or ? as a part of it.";
    "Principals are named in full or are \"*\" as a whole; IAM refuses the document.";
    r#""Principal": {"AWS": "arn:aws:iam::111122223333:role/transfer-*"}"# => r#""Principal": {"AWS": "111122223333"}, "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/transfer-*"}}"#;
    "IAM User Guide, Principal element";

    ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL(Error, Trust): "Everybody may assume the role";
    "The principal is \"*\" and no condition limits it to known accounts or organizations.";
    "Anybody with an AWS account can become this role.";
    r#""Principal": {"AWS": "*"}"# => r#""Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#;
    "IAM Access Analyzer, Role trust policy unsupported wildcard in principal";

    PRINCIPAL_GUARDED_BY_EXTERNAL_ID_ONLY(Security, Trust): "Everybody with the external id";
    "The principal is \"*\" and only sts:ExternalId limits it.";
    "An external id is not a secret: the third party shows it in its console and writes it in logs. It protects against a mix-up of customers, not against strangers.";
    r#""Principal": {"AWS": "*"}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"# => r#""Principal": {"AWS": "422074288268"}, "Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"#;
    "IAM User Guide, The confused deputy problem";

    ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL(Error, Trust): "NotPrincipal in a trust policy";
    "A trust policy has NotPrincipal.";
    "IAM refuses it: a trust policy names who may assume the role.";
    r#""NotPrincipal": {"AWS": "111122223333"}"# => r#""Principal": {"AWS": "111122223333"}"#;
    "IAM Access Analyzer, Role trust policy syntax error NotPrincipal";

    ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE(Error, Trust): "A resource in a trust policy";
    "A trust policy has Resource or NotResource.";
    "The role it belongs to is the resource; IAM refuses the element.";
    r#""Resource": "*""# => r#""Action": "sts:AssumeRole""#;
    "IAM Access Analyzer, Role trust policy syntax error Resource";

    ROLE_TRUST_POLICY_WITHOUT_ALLOW(Warning, Trust): "Nobody can assume the role";
    "A trust policy has no Allow statement.";
    "A role is assumed only where its trust policy allows it.";
    r#""Effect": "Deny""# => r#""Effect": "Allow""#;
    "IAM User Guide, Policy evaluation logic";

    INVALID_ROLE_REFERENCE(Warning, Trust): "The id of a role that was deleted";
    "A principal is a unique id that begins with AROA.";
    "IAM stores the id of a role and shows its ARN as long as it exists. A role of the same name that was made anew has another id: access is denied with the right name in everybody's head. Saving the policy with the ARN makes the link again.";
    r#""Principal": {"AWS": "AROACKCEVSQ6C2EXAMPLE"}"# => r#""Principal": {"AWS": "arn:aws:iam::111122223333:role/transfer"}"#;
    "IAM User Guide, Principal element: IAM role principals";

    INVALID_USER_REFERENCE(Warning, Trust): "The id of a user that was deleted";
    "A principal is a unique id that begins with AIDA.";
    "IAM stores the id of a user and shows its ARN as long as it exists. Saving the policy with the ARN makes the link again.";
    r#""Principal": {"AWS": "AIDACKCEVSQ6C2EXAMPLE"}"# => r#""Principal": {"AWS": "arn:aws:iam::111122223333:user/transfer"}"#;
    "IAM User Guide, Principal element: IAM user principals";

    INVALID_SERVICE_PRINCIPAL_FORMAT(Error, Trust): "Not a service principal";
    "The value is not written as AWS writes services: service.amazonaws.com.";
    "IAM refuses the document with \"Invalid principal in policy\". In the China partition the ending .amazonaws.com.cn exists too; neither is turned into the other.";
    r#""Principal": {"Service": "ec2"}"# => r#""Principal": {"Service": "ec2.amazonaws.com"}"#;
    "IAM User Guide, Principal element: AWS service principals";

    REDUNDANT_PRINCIPAL(Suggestion, Trust): "A principal twice";
    "Two principals of a statement are the same; an account id and its root ARN are.";
    "One of them can go.";
    r#""Principal": {"AWS": ["111122223333", "arn:aws:iam::111122223333:root"]}"# => r#""Principal": {"AWS": "111122223333"}"#;
    "IAM User Guide, Principal element: AWS account principals";

    REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY(Suggestion, Trust): "A session beside its role";
    "A session of a role is named together with the role.";
    "The role includes its sessions, so naming one limits nothing.";
    r#""Principal": {"AWS": ["arn:aws:iam::111122223333:role/transfer", "arn:aws:sts::111122223333:assumed-role/transfer/nightly"]}"# => r#""Principal": {"AWS": "arn:aws:sts::111122223333:assumed-role/transfer/nightly"}"#;
    "IAM Access Analyzer, Redundant principal";

    ALLOW_WITH_NOT_PRINCIPAL(Security, Bucket): "Allow with NotPrincipal";
    "A statement allows something to everybody but those named.";
    "That includes anonymous callers. NotPrincipal is meant for Deny.";
    r#""NotPrincipal": {"AWS": "111122223333"}"# => r#""Principal": {"AWS": "444455556666"}"#;
    "IAM User Guide, NotPrincipal element";

    NOT_PRINCIPAL_WITHOUT_ACCOUNT(Warning, Bucket): "Deny with NotPrincipal may deny those it names";
    "A Deny with NotPrincipal names a role, a user or a session without its account beside it, or a session without its role.";
    "AWS may check the account first, then the role, then the session: whoever is not named by all of them may be denied. A condition on aws:PrincipalArn says it better.";
    r#""Effect": "Deny", "NotPrincipal": {"AWS": "arn:aws:iam::111122223333:role/acme-loader"}"# => r#""Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:iam::111122223333:role/acme-loader", "arn:aws:iam::111122223333:root"]}"#;
    "IAM User Guide, NotPrincipal element: specifying NotPrincipal with Deny";

    DENY_OF_NOBODY(Warning, Bucket): "The Deny leaves everybody out";
    "A Deny with NotPrincipal names everybody as those whom it spares.";
    "It denies nobody, so that what it is to prevent stays allowed.";
    r#""Effect": "Deny", "NotPrincipal": "*""# => r#""Effect": "Deny", "Principal": "*""#;
    "IAM User Guide, NotPrincipal element";

    MISMATCHED_ACTION_FOR_PRINCIPAL(Error, Trust): "The principal cannot use the action";
    "Users of Google and other OIDC providers come in with sts:AssumeRoleWithWebIdentity, those of SAML providers with sts:AssumeRoleWithSAML, AWS principals and services with sts:AssumeRole.";
    "The statement is accepted and can never be used.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"# => r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}"#;
    "IAM Access Analyzer, Mismatched action for principal";

    MISSING_ACTION_FOR_CONDITION_KEY(Error, Trust): "The key needs another action";
    "A condition tests session tags or a source identity without allowing sts:TagSession or sts:SetSourceIdentity.";
    "A request that carries them is refused as a whole, and one without them does not meet the condition.";
    r#""Condition": {"StringLike": {"sts:SourceIdentity": "team-*"}}"# => r#""Action": ["sts:AssumeRole", "sts:SetSourceIdentity"], "Condition": {"StringLike": {"sts:SourceIdentity": "team-*"}}"#;
    "IAM User Guide, Monitor and control actions taken with assumed roles; Passing session tags";

    UNSUPPORTED_ACTION_FOR_CONDITION_KEY(Error, Trust): "The action has no such key";
    "A condition tests sts:ExternalId for an action that does not take it.";
    "Only sts:AssumeRole has an external id; the condition is never met.";
    r#""Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158", "sts:ExternalId": "workspace-1"}}"# => r#""Condition": {"StringEquals": {"sts:ExternalId": "workspace-1"}}"#;
    "Service Authorization Reference, AWS Security Token Service";

    MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY(Error, Trust): "IAM Roles Anywhere needs three actions";
    "A statement for rolesanywhere.amazonaws.com lacks sts:AssumeRole, sts:SetSourceIdentity or sts:TagSession.";
    "The service sends tags and a source identity with every request and is refused without these.";
    r#""Principal": {"Service": "rolesanywhere.amazonaws.com"}, "Action": "sts:AssumeRole""# => r#""Principal": {"Service": "rolesanywhere.amazonaws.com"}, "Action": ["sts:AssumeRole", "sts:SetSourceIdentity", "sts:TagSession"]"#;
    "IAM Roles Anywhere User Guide, Trust model";

    RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL(Security, Bucket): "A service that acts for anybody";
    "A statement lets in a service without a condition on the source for which it acts.";
    "The service works for many accounts; another of its customers could have it use this bucket or role. (For roles it is a suggestion.)";
    r#""Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:PutObject""# => r#""Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:PutObject", "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}"#;
    "IAM User Guide, The confused deputy problem";

    BROAD_ACTION_IN_ROLE_TRUST_POLICY(Warning, Trust): "Every way into the role";
    "A trust policy allows sts:* or *.";
    "It allows session tags, source identities and ways that AWS adds later.";
    r#""Action": "sts:*""# => r#""Action": "sts:AssumeRole""#;
    "IAM User Guide, Grant least privilege";

    DENY_CATCHES_ALLOWED_PRINCIPAL(Error, Trust): "Deny catches who is allowed";
    "A Deny statement always applies to a principal that another statement allows.";
    "Deny wins. A frequent case: a Deny with StringNotEquals on aws:PrincipalOrgID catches web identities and services, which carry no such key.";
    r#"[{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}}, {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}}]"# => r#"[{"Effect": "Allow", "Principal": {"Federated": "accounts.google.com"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"accounts.google.com:sub": "108000002380243782158"}}}, {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}, "Null": {"aws:PrincipalOrgID": "false"}}}]"#;
    "IAM User Guide, Policy evaluation logic; Condition operators";
}
