pub use crate::types::error::_bucket_already_exists::BucketAlreadyExists;

pub use crate::types::error::_bucket_already_owned_by_you::BucketAlreadyOwnedByYou;

pub use crate::types::error::_no_such_public_access_block_configuration::NoSuchPublicAccessBlockConfiguration;

mod _bucket_already_exists;

mod _bucket_already_owned_by_you;

mod _no_such_public_access_block_configuration;
pub mod builders;
