//! The flags that answer what `init` asks: one for each question, and for what is never asked.

use std::path::PathBuf;

use clap::Args;
use provision_core::deployment::{Auth, SchemaMode, Via};
use provision_core::init::Draft;

/// Answers to the questions of a first spec. What has a flag is not asked.
#[derive(Clone, Debug, Default, Args)]
pub struct Answers {
    /// Who is to write into the warehouse: a built-in profile, or a path to one
    #[arg(long, value_name = "NAME")]
    pub vendor: Option<String>,
    /// What the vendor's page or form shows, as text or in a file: a trust policy, identities, addresses; `-` is standard
    /// input
    #[arg(long, value_name = "TEXT|FILE")]
    pub from: Option<String>,
    /// Where to write the spec, which is never overwritten; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Ask nobody, also on a terminal: what has no flag and no default is missing
    #[arg(long)]
    pub no_input: bool,
    /// Names the setup; the vendor's name by default
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// How the vendor signs in
    #[arg(long, value_name = "role|keys")]
    pub auth: Option<Auth>,
    /// The AWS account; that of the credentials by default
    #[arg(long, value_name = "ID")]
    pub account: Option<String>,
    /// Region of the warehouse, and the only one that is looked into
    #[arg(long, value_name = "REGION")]
    pub region: Option<String>,
    /// A provisioned cluster
    #[arg(long, value_name = "NAME", conflicts_with = "workgroup")]
    pub cluster: Option<String>,
    /// A Redshift Serverless workgroup
    #[arg(long, value_name = "NAME")]
    pub workgroup: Option<String>,
    /// Key of the destination; the data centre's name by default
    #[arg(long, value_name = "KEY")]
    pub destination: Option<String>,
    /// Which of the vendor's data centres sends the data
    #[arg(long, value_name = "NAME")]
    pub data_center: Option<String>,
    /// The database that gets the data
    #[arg(long, value_name = "NAME")]
    pub database: Option<String>,
    /// Where the vendor writes
    #[arg(long, value_name = "NAME")]
    pub schema: Option<String>,
    /// A further schema that the vendor writes to; may be repeated
    #[arg(long = "more-schema", value_name = "NAME")]
    pub more_schemas: Vec<String>,
    /// Who creates the schema: vendor, precreated or owned
    #[arg(long, value_name = "MODE")]
    pub schema_mode: Option<SchemaMode>,
    /// A schema with whose tables the vendor works; may be repeated
    #[arg(long, value_name = "SCHEMA")]
    pub reads: Vec<String>,
    /// A database of yours in the AWS Glue Data Catalog, where the vendor keeps tables
    #[arg(long, value_name = "NAME")]
    pub glue_database: Option<String>,
    /// The vendor's identity: for Google, the numeric id of a service account
    #[arg(long, value_name = "ID")]
    pub subject: Option<String>,
    /// Your organization at the vendor, as its tokens name it
    #[arg(long, value_name = "NAME")]
    pub audience: Option<String>,
    /// An account, role or user of the vendor's; may be repeated
    #[arg(long, value_name = "ARN")]
    pub principal: Vec<String>,
    /// The external id that the vendor made for you
    #[arg(long, value_name = "ID")]
    pub external_id: Option<String>,
    /// The session name that the vendor uses
    #[arg(long, value_name = "NAME")]
    pub session_name: Option<String>,
    /// The staging bucket; one of yours is taken over
    #[arg(long, value_name = "NAME")]
    pub bucket: Option<String>,
    /// A folder of the bucket, instead of all of it
    #[arg(long, value_name = "PREFIX")]
    pub prefix: Option<String>,
    /// The database user that writes the data
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// The role that the vendor assumes
    #[arg(long, value_name = "NAME")]
    pub role: Option<String>,
    /// With keys: the secret that receives the credentials
    #[arg(long, value_name = "NAME", conflicts_with = "credentials_file")]
    pub credentials_secret: Option<String>,
    /// With keys: the file that receives the credentials
    #[arg(long, value_name = "FILE")]
    pub credentials_file: Option<String>,
    /// An address of the vendor's, instead of those that its profile knows; may be repeated
    #[arg(long, value_name = "CIDR", conflicts_with = "no_ingress")]
    pub cidr: Vec<String>,
    /// Make no ingress rule
    #[arg(long)]
    pub no_ingress: bool,
    /// Which of the warehouse's security groups gets the rule
    #[arg(long, value_name = "ID")]
    pub security_group: Option<String>,
    /// Host that the vendor tunnels through
    #[arg(long, value_name = "USER@HOST")]
    pub ssh: Option<String>,
    /// How provision reaches the database: data-api, temporary, secret or password
    #[arg(long, value_name = "WAY")]
    pub admin_via: Option<Via>,
    /// The administrator's name
    #[arg(long, value_name = "NAME")]
    pub admin_user: Option<String>,
    /// Environment variable with the administrator's password
    #[arg(long, value_name = "VARIABLE")]
    pub admin_password_env: Option<String>,
    /// ARN of the administrator's secret
    #[arg(long, value_name = "ARN")]
    pub admin_secret: Option<String>,
}

impl Answers {
    /// The draft that they make.
    pub fn draft(&self) -> Draft {
        let given = self.clone();
        // A password's variable says the way, too.
        let by_password = given.admin_password_env.is_some().then_some(Via::Password);
        Draft {
            name: given.name,
            vendor: given.vendor,
            auth: given.auth,
            account: given.account,
            subject: given.subject,
            audience: given.audience,
            principals: given.principal,
            external_id: given.external_id,
            session_name: given.session_name,
            bucket: given.bucket,
            prefix: given.prefix,
            role: given.role,
            credentials_secret: given.credentials_secret,
            credentials_file: given.credentials_file,
            user: given.user,
            closed: given.no_ingress,
            cidrs: given.cidr,
            security_group: given.security_group,
            destination: given.destination,
            data_center: given.data_center,
            region: given.region,
            cluster: given.cluster,
            workgroup: given.workgroup,
            database: given.database,
            schema: given.schema,
            more_schemas: (!given.more_schemas.is_empty()).then_some(given.more_schemas),
            schema_mode: given.schema_mode,
            reads: given.reads,
            glue_database: given.glue_database,
            ssh: given.ssh,
            admin_via: given.admin_via.or(by_password),
            admin_user: given.admin_user,
            admin_password_env: given.admin_password_env,
            admin_secret: given.admin_secret,
            ..Draft::default()
        }
    }
}
