pub use crate::types::error::_conflict_exception::ConflictException;

pub use crate::types::error::_internal_server_exception::InternalServerException;

pub use crate::types::error::_resource_not_found_exception::ResourceNotFoundException;

pub use crate::types::error::_throttling_exception::ThrottlingException;

pub use crate::types::error::_validation_exception::ValidationException;

pub use crate::types::error::_too_many_tags_exception::TooManyTagsException;

pub use crate::types::error::_insufficient_capacity_exception::InsufficientCapacityException;

pub use crate::types::error::_ipv6_cidr_block_not_found_exception::Ipv6CidrBlockNotFoundException;

mod _conflict_exception;

mod _insufficient_capacity_exception;

mod _internal_server_exception;

mod _ipv6_cidr_block_not_found_exception;

mod _resource_not_found_exception;

mod _throttling_exception;

mod _too_many_tags_exception;

mod _validation_exception;
pub mod builders;
