pub use crate::types::error::_dependency_timeout_exception::DependencyTimeoutException;

pub use crate::types::error::_invalid_arn_exception::InvalidArnException;

pub use crate::types::error::_kms_internal_exception::KmsInternalException;

pub use crate::types::error::_kms_invalid_state_exception::KmsInvalidStateException;

pub use crate::types::error::_not_found_exception::NotFoundException;

pub use crate::types::error::_limit_exceeded_exception::LimitExceededException;

pub use crate::types::error::_disabled_exception::DisabledException;

pub use crate::types::error::_dry_run_operation_exception::DryRunOperationException;

pub use crate::types::error::_invalid_grant_token_exception::InvalidGrantTokenException;

pub use crate::types::error::_tag_exception::TagException;

pub use crate::types::error::_invalid_key_usage_exception::InvalidKeyUsageException;

pub use crate::types::error::_key_unavailable_exception::KeyUnavailableException;

mod _dependency_timeout_exception;

mod _disabled_exception;

mod _dry_run_operation_exception;

mod _invalid_arn_exception;

mod _invalid_grant_token_exception;

mod _invalid_key_usage_exception;

mod _key_unavailable_exception;

mod _kms_internal_exception;

mod _kms_invalid_state_exception;

mod _limit_exceeded_exception;

mod _not_found_exception;

mod _tag_exception;
pub mod builders;
