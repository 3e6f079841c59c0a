//! Codes and sentences of AWS, of Redshift and of their clients, by subject.

pub(crate) mod assume;
mod copy;
mod credentials;
mod database;
mod documents;
mod network;
mod storage;
mod tokens;

use std::sync::LazyLock;

use crate::sign::{Compiled, Sign};

/// Every sign.
pub(crate) static SIGNS: LazyLock<Vec<Compiled>> = LazyLock::new(|| {
    let all: [&'static [Sign]; 8] = [
        assume::SIGNS,
        tokens::SIGNS,
        documents::SIGNS,
        copy::SIGNS,
        storage::SIGNS,
        database::SIGNS,
        network::SIGNS,
        credentials::SIGNS,
    ];
    all.into_iter().flatten().map(Compiled::new).collect()
});
