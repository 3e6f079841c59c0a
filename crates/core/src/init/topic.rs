//! What can be asked for a spec.

/// What a question is about; each is one flag of the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    Vendor,
    Name,
    Auth,
    Account,
    Warehouse,
    Region,
    DataCenter,
    Database,
    Schema,
    SchemaMode,
    GlueDatabase,
    Subject,
    Audience,
    Principals,
    ExternalId,
    SessionName,
    Bucket,
    User,
    Role,
    CredentialsSecret,
    Cidrs,
    SecurityGroup,
    AdminVia,
    AdminUser,
    AdminPasswordEnv,
}

impl Topic {
    /// The order in which a person is asked.
    pub const ORDER: &[Topic] = &[
        Topic::Vendor,
        Topic::Name,
        Topic::Auth,
        Topic::Account,
        Topic::Warehouse,
        Topic::Region,
        Topic::DataCenter,
        Topic::Database,
        Topic::Schema,
        Topic::SchemaMode,
        Topic::GlueDatabase,
        Topic::Subject,
        Topic::Audience,
        Topic::Principals,
        Topic::ExternalId,
        Topic::SessionName,
        Topic::Bucket,
        Topic::User,
        Topic::Role,
        Topic::CredentialsSecret,
        Topic::Cidrs,
        Topic::SecurityGroup,
        Topic::AdminVia,
        Topic::AdminUser,
        Topic::AdminPasswordEnv,
    ];

    /// The flags that answer it.
    pub fn flags(self) -> &'static str {
        match self {
            Topic::Vendor => "--vendor NAME",
            Topic::Name => "--name NAME",
            Topic::Auth => "--auth role|keys",
            Topic::Account => "--account ID",
            Topic::Warehouse => "--cluster NAME or --workgroup NAME",
            Topic::Region => "--region REGION",
            Topic::DataCenter => "--data-center NAME",
            Topic::Database => "--database NAME",
            Topic::Schema => "--schema NAME",
            Topic::SchemaMode => "--schema-mode MODE",
            Topic::GlueDatabase => "--glue-database NAME",
            Topic::Subject => "--subject ID",
            Topic::Audience => "--audience NAME",
            Topic::Principals => "--principal ARN",
            Topic::ExternalId => "--external-id ID",
            Topic::SessionName => "--session-name NAME",
            Topic::Bucket => "--bucket NAME",
            Topic::User => "--user NAME",
            Topic::Role => "--role NAME",
            Topic::CredentialsSecret => "--credentials-secret NAME or --credentials-file FILE",
            Topic::Cidrs => "--cidr CIDR or --no-ingress",
            Topic::SecurityGroup => "--security-group ID",
            Topic::AdminVia => "--admin-via WAY",
            Topic::AdminUser => "--admin-user NAME",
            Topic::AdminPasswordEnv => "--admin-password-env VARIABLE",
        }
    }

    /// The key of the spec whose rule the answer follows.
    pub(super) fn path(self) -> Option<&'static str> {
        Some(match self {
            Topic::Name => "name",
            Topic::Account => "aws.account",
            Topic::Region => "destinations.KEY.region",
            Topic::Database => "destinations.KEY.database",
            Topic::Schema => "destinations.KEY.schema",
            Topic::GlueDatabase => "destinations.KEY.glue_database",
            Topic::Subject => "trust.subject",
            Topic::Audience => "trust.audience",
            Topic::Principals => "trust.principals",
            Topic::ExternalId => "trust.external_id",
            Topic::SessionName => "trust.session_name",
            Topic::Bucket => "bucket.name",
            Topic::User => "user.name",
            Topic::Role => "role.name",
            Topic::CredentialsSecret => "access_user.credentials_secret",
            Topic::Cidrs => "network.cidrs",
            Topic::AdminUser => "destinations.KEY.admin.user",
            Topic::AdminPasswordEnv => "destinations.KEY.admin.password_env",
            _ => return None,
        })
    }
}
