pub use crate::types::error::_bucket_already_exists::BucketAlreadyExistsBuilder;

pub use crate::types::error::_bucket_already_owned_by_you::BucketAlreadyOwnedByYouBuilder;

pub use crate::types::error::_no_such_public_access_block_configuration::NoSuchPublicAccessBlockConfigurationBuilder;
