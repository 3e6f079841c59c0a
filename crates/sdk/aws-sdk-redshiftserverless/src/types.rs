pub use crate::types::_namespace::Namespace;

pub use crate::types::_log_destination_type::LogDestinationType;

pub use crate::types::_s3_table_action::S3TableAction;

pub use crate::types::_s3_table_granularity::S3TableGranularity;

pub use crate::types::_performance_target::PerformanceTarget;

pub use crate::types::_workgroup::Workgroup;

pub use crate::types::_tag::Tag;

pub use crate::types::_vpc_endpoint::VpcEndpoint;

pub use crate::types::_log_export::LogExport;

pub use crate::types::_namespace_status::NamespaceStatus;

pub use crate::types::_s3_table_publish_status::S3TablePublishStatus;

pub use crate::types::_config_parameter::ConfigParameter;

pub use crate::types::_performance_target_status::PerformanceTargetStatus;

pub use crate::types::_workgroup_status::WorkgroupStatus;

pub use crate::types::_endpoint::Endpoint;

pub use crate::types::_network_interface::NetworkInterface;

mod _config_parameter;

mod _endpoint;

mod _log_destination_type;

mod _log_export;

mod _namespace;

mod _namespace_status;

mod _network_interface;

mod _performance_target;

mod _performance_target_status;

mod _s3_table_action;

mod _s3_table_granularity;

mod _s3_table_publish_status;

mod _tag;

mod _vpc_endpoint;

mod _workgroup;

mod _workgroup_status;
pub mod builders;
pub mod error;
