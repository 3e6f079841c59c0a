pub use crate::types::_event_category::EventCategory;

pub use crate::types::_event::Event;

pub use crate::types::_lookup_attribute::LookupAttribute;

pub use crate::types::_lookup_attribute_key::LookupAttributeKey;

pub use crate::types::_resource::Resource;

mod _event;

mod _event_category;

mod _lookup_attribute;

mod _lookup_attribute_key;

mod _resource;
pub mod builders;
pub mod error;
