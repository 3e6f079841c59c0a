//! What is known besides the document: whom the vendor is, and where it is to be used.

/// Everything optional: what is not known is not checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LintContext {
    /// The identity a vendor gave for its trust policy.
    pub vendor: Option<Vendor>,
    /// Where the documents are used.
    pub deployment: Deployment,
}

/// Who is to assume the role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vendor {
    /// As people call the vendor; for messages.
    pub name: String,
    pub trust: VendorTrust,
}

/// The ways in which vendors come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VendorTrust {
    /// A Google service account.
    Google {
        /// Its unique id: `accounts.google.com:sub`.
        subject: Option<String>,
        /// Audience of its tokens, one for each customer: `accounts.google.com:oaud`.
        audience: Option<String>,
        /// Its client id, which tokens carry as `azp`: `accounts.google.com:aud`.
        client: Option<String>,
    },
    /// Another OpenID Connect provider.
    Oidc {
        /// Issuer without `https://`.
        issuer: String,
        subject: Option<String>,
        audience: Option<String>,
    },
    /// An account, role or user of AWS.
    Aws {
        /// Twelve digits.
        account: String,
        /// Principals as given; empty: the whole account.
        principals: Vec<String>,
        /// `sts:ExternalId`
        external_id: Option<String>,
    },
}

/// Facts of the account and the warehouse.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deployment {
    /// Twelve digits.
    pub account: Option<String>,
    pub partition: Option<String>,
    pub region: Option<String>,
    pub warehouse: Option<Warehouse>,
    /// The database user that the vendor logs in as (provisioned clusters).
    pub database_user: Option<String>,
    pub database: Option<String>,
    /// Name of the staging bucket.
    pub bucket: Option<String>,
}

/// The warehouse that the policy gives access to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warehouse {
    /// A provisioned cluster, by its identifier.
    Cluster(String),
    /// A workgroup of Redshift Serverless. IAM knows it by its id alone.
    Workgroup {
        name: String,
        /// A UUID.
        id: Option<String>,
    },
}
