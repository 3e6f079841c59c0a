pub use crate::types::error::_conflict_exception::ConflictExceptionBuilder;

pub use crate::types::error::_internal_server_exception::InternalServerExceptionBuilder;

pub use crate::types::error::_resource_not_found_exception::ResourceNotFoundExceptionBuilder;

pub use crate::types::error::_throttling_exception::ThrottlingExceptionBuilder;

pub use crate::types::error::_validation_exception::ValidationExceptionBuilder;

pub use crate::types::error::_too_many_tags_exception::TooManyTagsExceptionBuilder;

pub use crate::types::error::_insufficient_capacity_exception::InsufficientCapacityExceptionBuilder;

pub use crate::types::error::_ipv6_cidr_block_not_found_exception::Ipv6CidrBlockNotFoundExceptionBuilder;
