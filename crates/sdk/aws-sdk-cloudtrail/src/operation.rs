pub use ::aws_types::request_id::RequestId;
pub mod lookup_events;
