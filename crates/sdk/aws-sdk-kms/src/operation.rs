pub use ::aws_types::request_id::RequestId;
pub mod cancel_key_deletion;
pub mod describe_key;
pub mod enable_key;
pub mod schedule_key_deletion;
pub mod sign;
pub mod tag_resource;
pub mod untag_resource;
