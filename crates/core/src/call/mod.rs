//! Writes as data: the only thing that can change the world.
//!
//! A step of a plan holds the exact operations and statements that will be sent, so what is
//! reviewed is what runs. No call carries a secret.

mod credentials;
mod ec2;
mod effect;
mod iam;
mod redshift;
mod s3;
mod sql;

use serde::Serialize;

pub use credentials::{CredentialStoreCall, CredentialStoreChange, PasswordSource, SetPassword};
pub use ec2::{Ec2Call, RuleSource};
pub use effect::{Effect, Found};
pub use iam::IamCall;
pub use redshift::RedshiftCall;
pub use s3::S3Call;
pub use sql::{SqlCall, SqlName, SqlObject, SqlPurpose};

use crate::facts::WarehouseId;

/// One API operation or one database transaction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Call {
    S3(S3Call),
    Iam(IamCall),
    Ec2(Ec2Call),
    Redshift(RedshiftCall),
    CredentialStore(CredentialStoreCall),
    Sql(SqlCall),
}

impl Call {
    /// The service, as the `service` field of JSON output spells it.
    pub fn service(&self) -> &'static str {
        match self {
            Call::S3(_) => "s3",
            Call::Iam(_) => "iam",
            Call::Ec2(_) => "ec2",
            Call::Redshift(call) => call.service(),
            Call::CredentialStore(call) => call.service(),
            Call::Sql(_) => "sql",
        }
    }

    /// The API operation, spelt as AWS spells it.
    pub fn operation(&self) -> &'static str {
        match self {
            Call::S3(call) => call.into(),
            Call::Iam(call) => call.into(),
            Call::Ec2(call) => call.into(),
            Call::Redshift(call) => call.into(),
            Call::CredentialStore(call) => call.operation(),
            Call::Sql(_) => "Transaction",
        }
    }

    /// The warehouse that it changes: such calls take turns, because Redshift refuses concurrent grants and concurrent
    /// changes of a warehouse, and a namespace's list of roles is read and sent whole.
    pub fn warehouse(&self) -> Option<&WarehouseId> {
        match self {
            Call::Redshift(call) => Some(call.warehouse()),
            Call::Sql(call) => Some(&call.warehouse),
            Call::S3(_) | Call::Iam(_) | Call::Ec2(_) | Call::CredentialStore(_) => None,
        }
    }
}

macro_rules! from {
    ($($call:ident => $variant:ident,)+) => {
        $(impl From<$call> for Call {
            fn from(call: $call) -> Self {
                Call::$variant(call)
            }
        })+
    };
}

from! {
    S3Call => S3,
    IamCall => Iam,
    Ec2Call => Ec2,
    RedshiftCall => Redshift,
    CredentialStoreCall => CredentialStore,
    SqlCall => Sql,
}
