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

/// A value with which a vendor tells its customers apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Expected {
    /// Nothing is known of it.
    #[default]
    Unknown,
    /// The vendor recommends it; which it is for this customer is not known.
    Recommended,
    /// The vendor asks for it; which it is for this customer is not known.
    Required,
    Is(String),
}

impl Expected {
    /// The value, where it is known.
    pub fn value(&self) -> Option<&str> {
        match self {
            Expected::Is(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Option<String>> for Expected {
    fn from(value: Option<String>) -> Expected {
        value.map_or(Expected::Unknown, Expected::Is)
    }
}

/// The ways in which vendors come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VendorTrust {
    /// A Google service account.
    Google {
        /// Its unique id: `accounts.google.com:sub`.
        subject: Option<String>,
        /// Audience of its tokens, one for each customer: `accounts.google.com:oaud`.
        audience: Expected,
        /// Its client id, which tokens carry as `azp`: `accounts.google.com:aud`.
        client: Option<String>,
    },
    /// Another OpenID Connect provider.
    Oidc {
        /// Issuer without `https://`.
        issuer: String,
        subject: Option<String>,
        audience: Expected,
    },
    /// An account, role or user of AWS.
    Aws {
        /// Twelve digits. None: it is not known, or the vendor has several.
        account: Option<String>,
        /// Principals as given; empty: the whole account.
        principals: Vec<String>,
        /// `sts:ExternalId`
        external_id: Expected,
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
