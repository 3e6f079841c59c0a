//! Writes as data: the only thing that can change the world.
//!
//! A step of a plan holds the exact operations and statements that will be sent, so what is
//! reviewed is what runs. No call carries a secret.

mod credentials;
mod ec2;
mod effect;
mod iam;
mod mark;
mod named;
mod redshift;
pub mod rights;
mod s3;
mod sql;
mod whole;

use serde::Serialize;

pub use credentials::{
    CredentialStoreCall, CredentialStoreChange, CredentialStoreChangeKind, PasswordSource, SetPassword,
};
pub use ec2::{Ec2Call, Ec2CallKind, RuleSource};
pub use effect::{Effect, Found};
pub use iam::{EXTERNAL_ID_TAG, IamCall, IamCallKind};
pub use mark::{MarkCall, Tagging};
pub use named::Named;
pub use redshift::{RedshiftCall, RedshiftCallKind};
pub use s3::{S3Call, S3CallKind};
pub use sql::{SqlCall, SqlName, SqlObject, SqlPurpose};
pub use whole::Whole;

use crate::facts::WarehouseId;
use rights::Rights;

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
    Mark(MarkCall),
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
            Call::Mark(call) => Call::from(call.tagging.clone()).service(),
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
            Call::Mark(call) => Call::from(call.tagging.clone()).operation(),
        }
    }

    /// What it takes of IAM.
    pub fn rights(&self) -> Vec<Rights> {
        match self {
            Call::Mark(call) => Call::from(call.tagging.clone()).rights(),
            Call::S3(call) => vec![S3CallKind::from(call).rights()],
            Call::Iam(call) => vec![IamCallKind::from(call).rights()],
            Call::Ec2(call) => vec![Ec2CallKind::from(call).rights()],
            Call::Redshift(call) => vec![RedshiftCallKind::from(call).rights()],
            Call::CredentialStore(call) => vec![CredentialStoreChangeKind::from(&call.change).rights()],
            Call::Sql(call) => {
                let given =
                    call.password.as_ref().filter(|set| matches!(set.source, PasswordSource::Secret { .. }));
                std::iter::once(rights::of_sql()).chain(given.map(|_| rights::of_given_password())).collect()
            }
        }
    }

    /// The warehouse that it changes: such calls take turns, because Redshift refuses concurrent grants and concurrent
    /// changes of a warehouse, and a namespace's list of roles is read and sent whole.
    pub fn warehouse(&self) -> Option<&WarehouseId> {
        match self {
            Call::Redshift(call) => Some(call.warehouse()),
            Call::Sql(call) => Some(&call.warehouse),
            Call::Mark(call) => Some(&call.at.warehouse),
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
    MarkCall => Mark,
}

impl From<Tagging> for Call {
    fn from(tagging: Tagging) -> Self {
        match tagging {
            Tagging::Bucket(call) => call.into(),
            Tagging::Role(call) => call.into(),
        }
    }
}
