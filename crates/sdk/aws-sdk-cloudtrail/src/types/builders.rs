pub use crate::types::_event::EventBuilder;

pub use crate::types::_lookup_attribute::LookupAttributeBuilder;

pub use crate::types::_resource::ResourceBuilder;
