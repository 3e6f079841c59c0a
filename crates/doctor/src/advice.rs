//! The next step for each cause, in terms of the text where it has them, and where guides mislead.

use std::sync::LazyLock;

use provision_iam::arn::Arn;
use regex::Regex;

use crate::cause::Cause;
use crate::facts::Facts;

use Cause::*;

/// What to do next. Where several causes are left, it is what decides whether it is this one.
pub(crate) fn next(cause: Cause, facts: &Facts, plain: &str) -> String {
    let role = facts.resource.as_deref().filter(|resource| resource.contains(":role/")).unwrap_or("the role");
    let resource = facts.resource.as_deref().unwrap_or("the resource");
    let action = facts.action.as_deref().unwrap_or("the action");
    let caller = facts.identity().unwrap_or_else(|| "the caller".to_owned());
    match cause {
        TrustDoesNotAdmitCaller => trust(facts, role, &caller),
        RoleDoesNotExist => format!(
            "Ask for it in its own account: aws iam get-role --role-name {}. Compare account, path and name letter by \
             letter; role names are case-sensitive when they are assumed.",
            role.rsplit('/').next().filter(|_| role != "the role").unwrap_or("NAME")
        ),
        ExternalIdMissing => "See whether the trust policy has a condition on sts:ExternalId, and give exactly the ID that \
             the vendor shows for you: --external-id with the command line, ExternalId in an SDK. Only AssumeRole takes one."
            .into(),
        MfaMissing => "See whether the trust policy has a condition on aws:MultiFactorAuthPresent, and pass SerialNumber and \
             TokenCode to AssumeRole itself."
            .into(),
        MfaFailed => "Wait for the next code and try once more, as a code is good for one call; then check the serial number \
             (aws iam list-mfa-devices) and the clock of the device. No policy has to change."
            .into(),
        SessionActionMissing => format!(
            "Allow {} beside the assuming action in the trust policy of {role}, and in the policy of {caller} if it is in \
             another account; or pass no session tags and no source identity.",
            facts.action.as_deref().unwrap_or("sts:TagSession or sts:SetSourceIdentity")
        ),
        SessionNameInvalid => session_name(plain),
        SessionNameNotAdmitted => "Give the session a name that the condition on sts:RoleSessionName admits: --role-session-name with \
             the command line, RoleSessionName in an SDK."
            .into(),
        SessionTooBig => "Pass fewer or shorter session tags and session policies. The percentage is of a packed form; there \
             is no number of characters that it stands for."
            .into(),
        DurationOverMax => format!(
            "Ask for at most the MaxSessionDuration of {role} (3,600 s unless it was set; aws iam get-role shows it), or raise \
             it there, up to 43,200 s. From another role's session it is one hour at most in any case."
        ),
        ConditionNotMet => "Make the request so that it meets the condition; whoever loosens it admits others too.".into(),
        PrincipalRecreated => "Save the trust policy again with the principal's ARN in place of the id, if it is the same principal \
             that is meant; IAM then looks up the new id."
            .into(),
        DurationTooShort => "Ask for 900 s or more.".into(),
        ChainingDuration => "Ask for 3,600 s or less, or assume the role directly from a user or with a web identity. Raising \
             MaxSessionDuration changes nothing here."
            .into(),
        StsRegionDisabled => "Activate STS for the account in the region that is called (IAM console, Account settings), or let \
             the client call an endpoint that is active, such as that of the region where the warehouse is."
            .into(),
        RootCannotAssume => "Call with an IAM user or a role of the account instead of its root user. The trust policy was not \
             looked at yet."
            .into(),
        Propagation => "If something was made or changed within the last minute, wait some seconds and repeat. What is still \
             refused after two or three minutes is wrong, not slow."
            .into(),
        WrongAccount => wrong_account(facts),
        TokenNotAdmitted => token(facts, role),
        OidcProviderMissing => format!(
            "In the account of the role, run aws iam list-open-id-connect-providers. Create the provider for exactly {}, or \
             correct the account in the role ARN. For Google (accounts.google.com) none is to be created.",
            facts.issuer.as_deref().unwrap_or("the token's iss")
        ),
        AudienceWrong => "Compare aud (or azp, where the token has one) with the client IDs of the IAM OIDC provider, character \
             by character; the conditions of the trust policy come later. If the issuer is Google, look for a provider that \
             somebody made for accounts.google.com: it should not be there."
            .into(),
        TokenExpired => token_expired(plain),
        IssuerKeysUnreachable => "Fetch the issuer's /.well-known/openid-configuration and its jwks_uri from the public \
             internet: both must answer within seconds, without a log-in, and hold the token's kid. If they do, try again."
            .into(),
        TokenMalformed => "Decode the token and look for iss, sub, aud, exp and iat (of an assertion: Role, RoleSessionName and \
             the signature), and have the issuer put in what is missing. An access token is no ID token."
            .into(),
        ThumbprintWrong => "Update the thumbprints of the IAM OIDC provider to the certificate authority that the issuer uses \
             now; for an issuer with a certificate of a well-known authority AWS needs none."
            .into(),
        IdentityPolicyMissing => identity(facts, action, resource, &caller),
        ResourcePolicyMissing => format!(
            "Add an Allow for {action} by {caller} to the policy of {resource}. Across accounts the resource's policy and the \
             caller's policies both have to allow."
        ),
        BoundaryDenies => format!(
            "See the permissions boundary of {caller} (aws iam get-role or get-user shows its ARN): it has to allow {action} \
             besides the identity policies. Who set it has to widen it."
        ),
        SessionPolicyDenies => format!(
            "The session was made with a policy of its own (Policy or PolicyArns of AssumeRole), which has to allow {action} \
             besides the role's policies. Ask who makes the session."
        ),
        EndpointPolicyDenies => format!(
            "Find the VPC endpoint through which the call went and let its policy allow {action} on {resource}. IAM policies of \
             the caller change nothing."
        ),
        ExplicitDenyIdentity => format!(
            "Find the Deny in the policies of {caller}, attached and inline and of its groups, and meet its condition (a tag, \
             MFA, a region) or have it narrowed. One more Allow does not help."
        ),
        ExplicitDenyOrganization => organization(facts),
        ExplicitDenyResource => format!(
            "Read the Deny statements in the policy of {resource}. Most ask for TLS, an encryption header, a network or an \
             organization: send what they ask for, or have this caller excepted."
        ),
        EncodedDenial => "Decode it in the same account: aws sts decode-authorization-message --encoded-message … (which needs \
             sts:DecodeAuthorizationMessage). Actor, action, resource and the policy that decided are inside."
            .into(),
        CallerCredentialsInvalid => "Run aws sts get-caller-identity with the same credentials. A key that begins with ASIA needs \
             its session token and ends with the session; a key that begins with AKIA may be deleted or inactive. Check the clock too."
            .into(),
        PrincipalDoesNotExist => principal(facts),
        TrustDocumentWrong => "A trust policy has Effect, Principal, Action and Condition, no Resource. Its actions are \
             sts:AssumeRole, sts:AssumeRoleWithWebIdentity, sts:AssumeRoleWithSAML, sts:TagSession, sts:SetSourceIdentity and \
             sts:SetContext; Federated is a name such as accounts.google.com or a provider's ARN. provision policy lint --kind \
             trust FILE says where it differs."
            .into(),
        SharedIssuerConditionMissing => "Add a condition on the issuer's subject that names what is yours, for GitHub \
             token.actions.githubusercontent.com:sub with organization and repository; a lone * or other claims do not count."
            .into(),
        PolicyGrammar => "Run provision policy lint FILE on the document that was really sent: it shows line and column. Often it \
             is an ARN with a colon too few, a variable that stayed empty, curly quotes, or the case of Effect."
            .into(),
        PartitionWrong => format!(
            "Write the account's partition into every ARN (aws, aws-cn in China, aws-us-gov in GovCloud){}. aws sts \
             get-caller-identity shows it.",
            match facts.resource.as_deref() {
                Some(resource) => format!(", here {resource}"),
                None => String::new(),
            }
        ),
        TrustTooLong => "Shorten the trust policy (join statements, use lists of values) or ask for a higher quota of role trust \
             policy length, 2,048 characters unless raised. It may also be a permissions policy in the wrong place. Do not retry."
            .into(),
        PolicyTooLong => "Split the policy into several managed ones, or join statements; white space does not count.".into(),
        ClusterNotFound => format!(
            "Compare {} with aws redshift describe-clusters and aws redshift-serverless list-workgroups, in the account and region \
             that are meant. A workgroup is not found as a cluster, nor a cluster as a workgroup. The network plays no part.",
            facts.resource.as_deref().unwrap_or("the name")
        ),
        WarehouseNotAvailable => "See its state with aws redshift describe-clusters (or get-workgroup): wait until it is \
             available, or resume it if it is paused; then run it again."
            .into(),
        NetworkBlocked => network(facts, plain),
        S3Unreachable => "With enhanced VPC routing, COPY and UNLOAD go through the VPC of the warehouse: give its subnets a gateway \
             endpoint for S3 of the bucket's region, or a route to a NAT gateway, and let its security group and network ACL send to \
             port 443. Nothing has to be opened towards the warehouse."
            .into(),
        TlsRequired => "Switch TLS on in the client: sslmode=verify-full, or at least require. Redshift has no pg_hba.conf to \
             edit, and as the server answered the network is open."
            .into(),
        ClientSettingsWrong => client(plain),
        DbuserMissing => database_user(facts),
        PasswordWrong => format!(
            "Fetch new temporary credentials (they end after 15 minutes unless asked for longer) and log in with the name exactly \
             as it was returned, {}over TLS; or set the password anew. A user with PASSWORD DISABLE has none.",
            if facts.actor.is_some() { "" } else { "with IAM: in front, " }
        ),
        DatabasePrivilegeMissing => privilege(facts),
        DatabaseObjectMissing => format!(
            "Look for {resource} in the database to which the client is connected: names are lower case unless quoted, and a \
             schema without USAGE hides what is in it."
        ),
        CopyRoleNotAttached => format!(
            "Associate {role} with the cluster or the namespace (aws redshift modify-cluster-iam-roles), and compare its ARN in the \
             COPY letter by letter. GetClusterCredentials has nothing to do with it."
        ),
        CopyRoleNotTrusted => format!(
            "Let the trust policy of {role} admit the service redshift.amazonaws.com, and redshift-serverless.amazonaws.com for \
             Serverless; then see that it is associated with the cluster or namespace."
        ),
        CopyCredentialsWrong => "Give COPY all three parts of temporary keys (ASIA… needs its session token), fresh ones, or \
             IAM_ROLE instead. Only with permanent keys (AKIA…) does it mean that the key is deleted."
            .into(),
        StagingReadMissing => format!(
            "Allow s3:GetObject on {} and s3:ListBucket on its bucket for the identity that COPY uses (its role or its keys, not \
             the client that uploaded); then look at the bucket policy and, if the bucket is encrypted with a KMS key, at \
             kms:Decrypt.",
            facts.resource.as_deref().filter(|it| it.contains("s3")).unwrap_or("the objects")
        ),
        StagingObjectMissing => "List what is there with the same credentials: aws s3 ls. Without s3:ListBucket a missing object is \
             answered with Access Denied; a bucket of another partition does not exist here."
            .into(),
        BucketRegionWrong => bucket_region(plain),
        KmsDenied => "Allow kms:Decrypt to read and kms:GenerateDataKey to write on that key, in the identity policy and in the \
             key policy, which both have to; or use SSE-S3 where the vendor does not support KMS keys."
            .into(),
        KmsKeyUnusable => "See the key's state with aws kms describe-key; enable it, cancel its deletion, or encrypt with another."
            .into(),
        AclNotSupported => "Send no ACL, or bucket-owner-full-control; keep Object Ownership at \"bucket owner enforced\".".into(),
        PublicPolicyBlocked => "Narrow the policy (a named principal instead of *) and keep Block Public Access on. The caller may \
             call the action; it is the content that is refused."
            .into(),
        LoadDataError => "Read stl_load_errors (on Serverless sys_load_error_detail) for file, line, column and reason. The rights \
             are in order: COPY came as far as the data."
            .into(),
        SerializableConflict => "Run the transaction again, and keep two writers off the table at a time or use SNAPSHOT isolation \
             for the database."
            .into(),
        UserStillNeeded => "Give what it owns to somebody else and revoke its privileges, in every database, as DROP USER sees the \
             current one only; then drop it. provision destroy --reassign-to does that."
            .into(),
        Throttled => "Wait and try again with growing pauses; make fewer requests at a time.".into(),
    }
}

/// The role's name in its ARN, and the account.
fn trust(facts: &Facts, role: &str, caller: &str) -> String {
    if facts.actor.is_none() && facts.resource.is_none() {
        return "Find out who calls (aws sts get-caller-identity) and which role ARN is asked for, as neither stands in the text; \
                then compare the trust policy of that role with the caller."
            .into();
    }
    let whose = match facts.resource_account() {
        Some(account) => format!("{role} (account {account})"),
        None => role.to_owned(),
    };
    let mut step = format!(
        "See the trust policy of {whose}: a statement must allow sts:AssumeRole to {caller} or its account"
    );
    if facts.actor.as_deref().is_some_and(|actor| actor.contains(":assumed-role/")) {
        step += ", to the role and not to its session";
    }
    step += ", and each of its conditions (external ID, MFA, session name) must be met.";
    if facts.is_across_accounts() {
        step += &format!(
            " As the accounts differ, a policy of {caller} has to allow sts:AssumeRole on that ARN too, in account {}.",
            facts.actor_account().unwrap_or_default()
        );
    }
    step
}

fn wrong_account(facts: &Facts) -> String {
    let is_credentials = facts.action.as_deref().is_some_and(|action| action.starts_with("redshift:"));
    match (facts.resource_account(), is_credentials) {
        (Some(account), true) => format!(
            "The account in the ARN, {account}, is always the caller's. If the cluster is in another one, assume a role there \
             first; compare the region too."
        ),
        (Some(account), false) => {
            format!("Check that what is meant is in account {account}, and in the region that was asked.")
        }
        _ => "Run aws sts get-caller-identity and compare account and region with those of the thing that is meant.".into(),
    }
}

fn token(facts: &Facts, role: &str) -> String {
    if facts.action.as_deref().is_some_and(|action| action.ends_with("SAML")) {
        return "Check that the assertion's Role attribute names a pair of role and SAML provider that exists in one account, and \
                that the trust policy allows sts:AssumeRoleWithSAML to that provider with the right SAML:aud."
            .into();
    }
    format!(
        "Decode the token and compare iss, sub and aud with Principal and Condition in the trust policy of {role}; provision policy \
         explain --trust FILE --token FILE names the condition that fails. The caller needs no permission for this call."
    )
}

static TIMES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)current date/?time:? ?(\d{9,12}) must be before the expiration date/?time:? ?(\d{9,12})")
        .expect("a constant expression")
});

fn token_expired(plain: &str) -> String {
    let late = TIMES.captures(plain).and_then(|times| {
        let (now, end) = (times[1].parse::<u64>().ok()?, times[2].parse::<u64>().ok()?);
        now.checked_sub(end)
    });
    let late = late.map(|late| format!("; here it had ended {late} s before")).unwrap_or_default();
    format!("Get a new token from the issuer just before each call{late}. Nothing in AWS has to change.")
}

static NAME_VALUE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)value '([^']*)' at 'roleSessionName'").expect("a constant expression"));

fn session_name(plain: &str) -> String {
    let is_allowed = |c: &char| c.is_ascii_alphanumeric() || "_+=,.@-".contains(*c);
    let given = NAME_VALUE.captures(plain).map(|value| value[1].to_owned());
    let fault = match given {
        Some(name) => match name.chars().find(|c| !is_allowed(c)) {
            Some(c) => format!(" Here the character {c:?} is not allowed."),
            None if name.len() < 2 || name.len() > 64 => {
                format!(" Here there are {} characters.", name.len())
            }
            None => String::new(),
        },
        None => String::new(),
    };
    format!("Use a role session name of 2 to 64 letters, digits and _+=,.@- only.{fault}")
}

fn identity(facts: &Facts, action: &str, resource: &str, caller: &str) -> String {
    let more = match action.to_ascii_lowercase().as_str() {
        "redshift:getclustercredentials" => {
            " The dbuser ARN is needed, and the dbname ARN when a database is passed. No GRANT in the database changes this."
        }
        "redshift-serverless:getcredentials" => {
            " The workgroup's ARN ends with its id, not its name. No GRANT in the database changes this."
        }
        "sts:assumerole" => " Look at the role's trust policy next: across accounts both have to allow.",
        "iam:passrole" => {
            " Keep it to the roles and services that are meant, with a condition on iam:PassedToService."
        }
        _ => "",
    };
    if facts.action.is_none() {
        return "Find out who calls (aws sts get-caller-identity) and what, and see whether a policy of that user or role allows it \
                on that resource: aws iam simulate-principal-policy tells for the identity's side."
            .into();
    }
    format!("Allow {action} on {resource} in a policy of {caller}.{more}")
}

fn organization(facts: &Facts) -> String {
    let who = match facts.policy.as_deref().filter(|policy| policy.contains(":organizations:")) {
        Some(policy) => {
            let arn = Arn::parse(policy);
            let account = arn.as_ref().map_or("", |arn| arn.account);
            let id = policy.rsplit('/').next().unwrap_or(policy);
            format!("the owner of the organization (account {account}) about the policy {id}")
        }
        None => "the owner of the organization which service or resource control policy it is".to_owned(),
    };
    format!("Ask {who}. Nothing inside of the accounts concerned can lift it.")
}

fn principal(facts: &Facts) -> String {
    let given = facts.resource.as_deref().unwrap_or_default();
    let arn = Arn::parse(given);
    if let Some(arn) = arn.as_ref().filter(|arn| matches!(arn.service, "iam" | "sts")) {
        let digits = arn.account.len();
        if arn.account.chars().all(|c| c.is_ascii_digit()) && digits != 12 && digits > 0 {
            return format!(
                "Correct the ARN: its account has {digits} digits, and 12 are needed. Then what it names has to exist when the \
                 policy is saved."
            );
        }
        if given.contains('*') {
            return "Name the principal without a wildcard: none is allowed inside of an ARN. For many roles, name the account and \
                    put a condition on aws:PrincipalArn."
                .into();
        }
        if arn.resource == "root" {
            return format!(
                "Check that the account {} exists; IAM looks it up when the policy is saved, and refuses sample numbers such as \
                 123456789012.",
                arn.account
            );
        }
    }
    if given.starts_with("AROA") || given.starts_with("AIDA") {
        return format!(
            "{given} is the id of a role or user that was deleted. Put the ARN of the new one in its place."
        );
    }
    if arn.is_none() && !given.is_empty() && !given.contains(':') && given.chars().any(char::is_alphabetic) {
        return format!(
            "{given} is no principal that IAM knows. A service is written in full, such as ec2.amazonaws.com."
        );
    }
    "Create what is named as Principal before the policy is saved, as IAM looks it up; compare account, path and case. If it was \
     made just now, wait some seconds and repeat."
        .into()
}

static FAMILY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\brefused|ECONNREFUSED|10061|abgelehnt|recusada|rechazada|refusée")
        .expect("a constant expression")
});

fn network(facts: &Facts, plain: &str) -> String {
    let whom = facts.resource.as_deref().unwrap_or("the warehouse");
    let mut step = format!(
        "Let the security group of {whom} take TCP from the client's address on its port (5439 unless set otherwise), and see that it \
         is publicly accessible in a subnet with a route to an internet gateway, or that the client has a tunnel. No IAM policy and \
         no GRANT is involved."
    );
    if FAMILY.is_match(plain) {
        step += " A refusal instead of silence means that the address answers: check the port, and whether the warehouse is paused.";
    }
    step
}

fn client(plain: &str) -> String {
    let lower = plain.to_ascii_lowercase();
    let step = if lower.contains("username") && lower.contains("iam") {
        "Take the user name out of the settings: on Serverless the identity decides the database user (IAM:<user> or IAMR:<role>), \
         which then needs the grants."
    } else if lower.contains("extra_float_digits") {
        "Set extra_float_digits to 2 or leave it out: Redshift takes no 3, which newer PostgreSQL clients send."
    } else if lower.contains("credentials") && !lower.contains("iam is") {
        "Give the client credentials in one of the places where it looks: environment, profile, SSO log-in, role of the machine. \
         aws sts get-caller-identity in the same environment shows whether there are any."
    } else if lower.contains("region") {
        "Set the region: AWS_REGION, the profile, or the client's own option."
    } else if lower.contains("certificate") || lower.contains("x509") || lower.contains("pkix") {
        "Let the client trust Amazon's certificate authorities (amazon-trust-ca-bundle.crt), and connect by the warehouse's own name; \
         through a tunnel the name in the certificate does not fit."
    } else if lower.contains("ssl") || lower.contains("tls") {
        "Switch TLS on in the client's settings, and check that host and port are the warehouse's own."
    } else {
        "Correct the setting that the text names, in the terms of the driver's documentation; AWS was not asked yet."
    };
    step.into()
}

fn database_user(facts: &Facts) -> String {
    let actor = facts.actor.as_deref().unwrap_or("IAM:<user>");
    match actor.split_once(':') {
        Some(("IAMR", role)) => format!(
            "Create the user that the role {role} logs in as: CREATE USER \"{actor}\" PASSWORD DISABLE, and grant to it."
        ),
        Some((_, name)) => format!(
            "CREATE USER {name} PASSWORD DISABLE in the warehouse: IAM: is a prefix of the log-in, not of the name. On Serverless and \
             with GetClusterCredentialsWithIAM the user is the identity's own, such as \"IAMR:<role>\"."
        ),
        None => format!(
            "See in pg_user whether {actor} exists, in lower case; if not, CREATE USER {actor}. GetClusterCredentials succeeds for a \
             user that does not exist, and only the log-in fails."
        ),
    }
}

fn privilege(facts: &Facts) -> String {
    let resource = facts.resource.as_deref().unwrap_or("what is named");
    let kind = resource.split(' ').next().unwrap_or_default();
    let name = resource.split_once(' ').map_or("", |(_, name)| name);
    let grant = match kind {
        "database" => format!(
            "GRANT CREATE, TEMPORARY ON DATABASE {name} to the user that is logged in, or make the schema for it and grant on that."
        ),
        "schema" => format!("GRANT USAGE, CREATE ON SCHEMA {name} to the user that is logged in."),
        _ if name.starts_with("stl_") || name.starts_with("stv_") || name.starts_with("svl_") => {
            format!(
                "{name} is a system table: on Serverless read the sys_ view instead, with ACCESS SYSTEM TABLE or the role sys:monitor."
            )
        }
        _ => format!(
            "Grant the privilege on {resource} to the user that is logged in, with USAGE on its schema."
        ),
    };
    format!("See who is logged in (SELECT current_user). {grant} No IAM policy gives it.")
}

static REGION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:expecting|in this region:?|x-amz-bucket-region\W{1,4}) ?'?([a-z]{2}(?:-[a-z]+)+-\d)")
        .expect("a constant expression")
});

fn bucket_region(plain: &str) -> String {
    match REGION.captures(plain) {
        Some(region) => format!(
            "The bucket is in {0}: give REGION '{0}' in COPY and UNLOAD, or that region to the client; better, use a bucket in the \
             warehouse's region.",
            &region[1]
        ),
        None => "Give the bucket's own region with REGION in COPY and UNLOAD, or to the client; better, use a bucket in the \
                 warehouse's region."
            .into(),
    }
}

/// What widely read guides say of such an error and what is so, where they mislead.
pub(crate) fn correction(cause: Cause) -> Option<&'static str> {
    let words = match cause {
        TrustDoesNotAdmitCaller => {
            "Guides say to put a new trust policy in place with update-assume-role-policy: that replaces the \
             whole document. Add a statement to the one that is there. Simulating sts:AssumeRole does not read the trust policy, and a \
             denial across accounts is not in the CloudTrail of the role's account."
        }
        IdentityPolicyMissing => {
            "Guides read the policies of the user with list-attached-user-policies and the second part of the \
             caller's ARN: that fails for roles and sessions, and leaves out inline policies, groups, boundaries and the organization. \
             On Serverless the ARN needs the workgroup's id, where guides say name or id."
        }
        PrincipalRecreated => {
            "Guides compare names: IAM keeps the unique id of the principal, and a new one of the same name has another."
        }
        PrincipalDoesNotExist => {
            "Guides call an account id without its ARN wrong: twelve digits mean the same as the account's root \
             ARN. \"ec2\" does not lack an account, it lacks .amazonaws.com."
        }
        DurationOverMax | ChainingDuration => {
            "Guides say to raise MaxSessionDuration: for a role that is assumed from another role's \
             session nothing goes beyond one hour."
        }
        MfaMissing => {
            "Guides say to call GetSessionToken first: it is not needed, AssumeRole takes SerialNumber and TokenCode itself."
        }
        AudienceWrong | OidcProviderMissing => {
            "Guides say to create an OIDC provider: Google, Facebook and Amazon Cognito are built in, and a \
             provider for accounts.google.com makes its tokens fail."
        }
        TokenNotAdmitted => {
            "Guides show only sub: for Google it is the service account's numeric id, never its e-mail address. \
             accounts.google.com:aud means the token's azp; the audience itself is :oaud."
        }
        Propagation => {
            "Guides say to try again after 5 to 10 minutes: IAM mostly takes seconds, and waiting hides a mistake."
        }
        DbuserMissing | DatabasePrivilegeMissing => {
            "Guides grant to a user of a chosen name: on Serverless a role logs in as \
             \"IAMR:<role>\", and the grants have to be that user's."
        }
        NetworkBlocked => {
            "Guides stop at the security group: the warehouse also has to be publicly accessible, which new ones are not, \
             with a route to an internet gateway and network ACLs that let it through."
        }
        _ => return None,
    };
    Some(words)
}
