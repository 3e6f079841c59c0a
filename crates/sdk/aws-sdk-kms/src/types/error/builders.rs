pub use crate::types::error::_dependency_timeout_exception::DependencyTimeoutExceptionBuilder;

pub use crate::types::error::_invalid_arn_exception::InvalidArnExceptionBuilder;

pub use crate::types::error::_kms_internal_exception::KmsInternalExceptionBuilder;

pub use crate::types::error::_kms_invalid_state_exception::KmsInvalidStateExceptionBuilder;

pub use crate::types::error::_not_found_exception::NotFoundExceptionBuilder;

pub use crate::types::error::_limit_exceeded_exception::LimitExceededExceptionBuilder;

pub use crate::types::error::_disabled_exception::DisabledExceptionBuilder;

pub use crate::types::error::_dry_run_operation_exception::DryRunOperationExceptionBuilder;

pub use crate::types::error::_invalid_grant_token_exception::InvalidGrantTokenExceptionBuilder;

pub use crate::types::error::_tag_exception::TagExceptionBuilder;

pub use crate::types::error::_invalid_key_usage_exception::InvalidKeyUsageExceptionBuilder;

pub use crate::types::error::_key_unavailable_exception::KeyUnavailableExceptionBuilder;
