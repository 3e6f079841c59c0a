pub use crate::types::error::_operation_not_permitted_exception::OperationNotPermittedException;

pub use crate::types::error::_unsupported_operation_exception::UnsupportedOperationException;

pub use crate::types::error::_invalid_max_results_exception::InvalidMaxResultsException;

pub use crate::types::error::_invalid_next_token_exception::InvalidNextTokenException;

pub use crate::types::error::_invalid_time_range_exception::InvalidTimeRangeException;

pub use crate::types::error::_invalid_event_category_exception::InvalidEventCategoryException;

pub use crate::types::error::_invalid_lookup_attributes_exception::InvalidLookupAttributesException;

mod _invalid_event_category_exception;

mod _invalid_lookup_attributes_exception;

mod _invalid_max_results_exception;

mod _invalid_next_token_exception;

mod _invalid_time_range_exception;

mod _operation_not_permitted_exception;

mod _unsupported_operation_exception;
pub mod builders;
