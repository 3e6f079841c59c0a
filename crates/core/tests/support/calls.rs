//! The kinds of calls that there are.

use provision_core::call::{Call, CredentialStoreChange, Ec2Call, IamCall, RedshiftCall, S3Call};
use strum::VariantNames as _;

/// The kind of a call by its enum's own name for it.
pub fn variant(call: &Call) -> &'static str {
    match call {
        Call::S3(call) => call.into(),
        Call::Iam(call) => call.into(),
        Call::Ec2(call) => call.into(),
        Call::Redshift(call) => call.into(),
        Call::CredentialStore(call) => (&call.change).into(),
        Call::Sql(_) => "Transaction",
        Call::Mark(call) => variant(&call.tagging.clone().into()),
    }
}

/// Every kind of call, as the enums have them.
pub fn variants() -> impl Iterator<Item = &'static str> {
    let known = [
        S3Call::VARIANTS,
        IamCall::VARIANTS,
        Ec2Call::VARIANTS,
        RedshiftCall::VARIANTS,
        CredentialStoreChange::VARIANTS,
    ];
    known.into_iter().flatten().copied().chain(["Transaction"])
}
