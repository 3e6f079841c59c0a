pub use crate::types::_namespace::NamespaceBuilder;

pub use crate::types::_performance_target::PerformanceTargetBuilder;

pub use crate::types::_workgroup::WorkgroupBuilder;

pub use crate::types::_tag::TagBuilder;

pub use crate::types::_vpc_endpoint::VpcEndpointBuilder;

pub use crate::types::_s3_table_publish_status::S3TablePublishStatusBuilder;

pub use crate::types::_config_parameter::ConfigParameterBuilder;

pub use crate::types::_endpoint::EndpointBuilder;

pub use crate::types::_network_interface::NetworkInterfaceBuilder;
