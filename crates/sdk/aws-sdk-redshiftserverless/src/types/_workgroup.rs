#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct Workgroup {
    pub workgroup_id: ::std::option::Option<::std::string::String>,
    pub workgroup_arn: ::std::option::Option<::std::string::String>,
    pub workgroup_name: ::std::option::Option<::std::string::String>,
    pub namespace_name: ::std::option::Option<::std::string::String>,
    pub base_capacity: ::std::option::Option<i32>,
    pub enhanced_vpc_routing: ::std::option::Option<bool>,
    pub config_parameters: ::std::option::Option<::std::vec::Vec<crate::types::ConfigParameter>>,
    pub security_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub subnet_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub status: ::std::option::Option<crate::types::WorkgroupStatus>,
    pub endpoint: ::std::option::Option<crate::types::Endpoint>,
    pub publicly_accessible: ::std::option::Option<bool>,
    pub creation_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub port: ::std::option::Option<i32>,
    pub custom_domain_name: ::std::option::Option<::std::string::String>,
    pub custom_domain_certificate_arn: ::std::option::Option<::std::string::String>,
    pub custom_domain_certificate_expiry_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub workgroup_version: ::std::option::Option<::std::string::String>,
    pub patch_version: ::std::option::Option<::std::string::String>,
    pub max_capacity: ::std::option::Option<i32>,
    pub cross_account_vpcs: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub ip_address_type: ::std::option::Option<::std::string::String>,
    pub price_performance_target: ::std::option::Option<crate::types::PerformanceTarget>,
    pub track_name: ::std::option::Option<::std::string::String>,
    pub pending_track_name: ::std::option::Option<::std::string::String>,
    pub extra_compute_for_automatic_optimization: ::std::option::Option<bool>,
}
impl Workgroup {
    pub fn workgroup_id(&self) -> ::std::option::Option<&str> {
        self.workgroup_id.as_deref()
    }
    pub fn workgroup_arn(&self) -> ::std::option::Option<&str> {
        self.workgroup_arn.as_deref()
    }
    pub fn workgroup_name(&self) -> ::std::option::Option<&str> {
        self.workgroup_name.as_deref()
    }
    pub fn namespace_name(&self) -> ::std::option::Option<&str> {
        self.namespace_name.as_deref()
    }
    pub fn base_capacity(&self) -> ::std::option::Option<i32> {
        self.base_capacity
    }
    pub fn enhanced_vpc_routing(&self) -> ::std::option::Option<bool> {
        self.enhanced_vpc_routing
    }
    pub fn config_parameters(&self) -> &[crate::types::ConfigParameter] {
        self.config_parameters.as_deref().unwrap_or_default()
    }
    pub fn security_group_ids(&self) -> &[::std::string::String] {
        self.security_group_ids.as_deref().unwrap_or_default()
    }
    pub fn subnet_ids(&self) -> &[::std::string::String] {
        self.subnet_ids.as_deref().unwrap_or_default()
    }
    pub fn status(&self) -> ::std::option::Option<&crate::types::WorkgroupStatus> {
        self.status.as_ref()
    }
    pub fn endpoint(&self) -> ::std::option::Option<&crate::types::Endpoint> {
        self.endpoint.as_ref()
    }
    pub fn publicly_accessible(&self) -> ::std::option::Option<bool> {
        self.publicly_accessible
    }
    pub fn creation_date(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.creation_date.as_ref()
    }
    pub fn port(&self) -> ::std::option::Option<i32> {
        self.port
    }
    pub fn custom_domain_name(&self) -> ::std::option::Option<&str> {
        self.custom_domain_name.as_deref()
    }
    pub fn custom_domain_certificate_arn(&self) -> ::std::option::Option<&str> {
        self.custom_domain_certificate_arn.as_deref()
    }
    pub fn custom_domain_certificate_expiry_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.custom_domain_certificate_expiry_time.as_ref()
    }
    pub fn workgroup_version(&self) -> ::std::option::Option<&str> {
        self.workgroup_version.as_deref()
    }
    pub fn patch_version(&self) -> ::std::option::Option<&str> {
        self.patch_version.as_deref()
    }
    pub fn max_capacity(&self) -> ::std::option::Option<i32> {
        self.max_capacity
    }
    pub fn cross_account_vpcs(&self) -> &[::std::string::String] {
        self.cross_account_vpcs.as_deref().unwrap_or_default()
    }
    pub fn ip_address_type(&self) -> ::std::option::Option<&str> {
        self.ip_address_type.as_deref()
    }
    pub fn price_performance_target(&self) -> ::std::option::Option<&crate::types::PerformanceTarget> {
        self.price_performance_target.as_ref()
    }
    pub fn track_name(&self) -> ::std::option::Option<&str> {
        self.track_name.as_deref()
    }
    pub fn pending_track_name(&self) -> ::std::option::Option<&str> {
        self.pending_track_name.as_deref()
    }
    pub fn extra_compute_for_automatic_optimization(&self) -> ::std::option::Option<bool> {
        self.extra_compute_for_automatic_optimization
    }
}
impl Workgroup {
    pub fn builder() -> crate::types::builders::WorkgroupBuilder {
        crate::types::builders::WorkgroupBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct WorkgroupBuilder {
    pub(crate) workgroup_id: ::std::option::Option<::std::string::String>,
    pub(crate) workgroup_arn: ::std::option::Option<::std::string::String>,
    pub(crate) workgroup_name: ::std::option::Option<::std::string::String>,
    pub(crate) namespace_name: ::std::option::Option<::std::string::String>,
    pub(crate) base_capacity: ::std::option::Option<i32>,
    pub(crate) enhanced_vpc_routing: ::std::option::Option<bool>,
    pub(crate) config_parameters: ::std::option::Option<::std::vec::Vec<crate::types::ConfigParameter>>,
    pub(crate) security_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) subnet_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) status: ::std::option::Option<crate::types::WorkgroupStatus>,
    pub(crate) endpoint: ::std::option::Option<crate::types::Endpoint>,
    pub(crate) publicly_accessible: ::std::option::Option<bool>,
    pub(crate) creation_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) port: ::std::option::Option<i32>,
    pub(crate) custom_domain_name: ::std::option::Option<::std::string::String>,
    pub(crate) custom_domain_certificate_arn: ::std::option::Option<::std::string::String>,
    pub(crate) custom_domain_certificate_expiry_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) workgroup_version: ::std::option::Option<::std::string::String>,
    pub(crate) patch_version: ::std::option::Option<::std::string::String>,
    pub(crate) max_capacity: ::std::option::Option<i32>,
    pub(crate) cross_account_vpcs: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) ip_address_type: ::std::option::Option<::std::string::String>,
    pub(crate) price_performance_target: ::std::option::Option<crate::types::PerformanceTarget>,
    pub(crate) track_name: ::std::option::Option<::std::string::String>,
    pub(crate) pending_track_name: ::std::option::Option<::std::string::String>,
    pub(crate) extra_compute_for_automatic_optimization: ::std::option::Option<bool>,
}
impl WorkgroupBuilder {
    pub fn workgroup_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.workgroup_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_workgroup_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.workgroup_id = input;
        self
    }
    pub fn get_workgroup_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.workgroup_id
    }
    pub fn workgroup_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.workgroup_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_workgroup_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.workgroup_arn = input;
        self
    }
    pub fn get_workgroup_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.workgroup_arn
    }
    pub fn workgroup_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.workgroup_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_workgroup_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.workgroup_name = input;
        self
    }
    pub fn get_workgroup_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.workgroup_name
    }
    pub fn namespace_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.namespace_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_namespace_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.namespace_name = input;
        self
    }
    pub fn get_namespace_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.namespace_name
    }
    pub fn base_capacity(mut self, input: i32) -> Self {
        self.base_capacity = ::std::option::Option::Some(input);
        self
    }
    pub fn set_base_capacity(mut self, input: ::std::option::Option<i32>) -> Self {
        self.base_capacity = input;
        self
    }
    pub fn get_base_capacity(&self) -> &::std::option::Option<i32> {
        &self.base_capacity
    }
    pub fn enhanced_vpc_routing(mut self, input: bool) -> Self {
        self.enhanced_vpc_routing = ::std::option::Option::Some(input);
        self
    }
    pub fn set_enhanced_vpc_routing(mut self, input: ::std::option::Option<bool>) -> Self {
        self.enhanced_vpc_routing = input;
        self
    }
    pub fn get_enhanced_vpc_routing(&self) -> &::std::option::Option<bool> {
        &self.enhanced_vpc_routing
    }
    pub fn config_parameters(mut self, input: crate::types::ConfigParameter) -> Self {
        let mut v = self.config_parameters.unwrap_or_default();
        v.push(input);
        self.config_parameters = ::std::option::Option::Some(v);
        self
    }
    pub fn set_config_parameters(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ConfigParameter>>) -> Self {
        self.config_parameters = input;
        self
    }
    pub fn get_config_parameters(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ConfigParameter>> {
        &self.config_parameters
    }
    pub fn security_group_ids(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.security_group_ids.unwrap_or_default();
        v.push(input.into());
        self.security_group_ids = ::std::option::Option::Some(v);
        self
    }
    pub fn set_security_group_ids(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.security_group_ids = input;
        self
    }
    pub fn get_security_group_ids(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.security_group_ids
    }
    pub fn subnet_ids(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.subnet_ids.unwrap_or_default();
        v.push(input.into());
        self.subnet_ids = ::std::option::Option::Some(v);
        self
    }
    pub fn set_subnet_ids(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.subnet_ids = input;
        self
    }
    pub fn get_subnet_ids(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.subnet_ids
    }
    pub fn status(mut self, input: crate::types::WorkgroupStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::WorkgroupStatus>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::WorkgroupStatus> {
        &self.status
    }
    pub fn endpoint(mut self, input: crate::types::Endpoint) -> Self {
        self.endpoint = ::std::option::Option::Some(input);
        self
    }
    pub fn set_endpoint(mut self, input: ::std::option::Option<crate::types::Endpoint>) -> Self {
        self.endpoint = input;
        self
    }
    pub fn get_endpoint(&self) -> &::std::option::Option<crate::types::Endpoint> {
        &self.endpoint
    }
    pub fn publicly_accessible(mut self, input: bool) -> Self {
        self.publicly_accessible = ::std::option::Option::Some(input);
        self
    }
    pub fn set_publicly_accessible(mut self, input: ::std::option::Option<bool>) -> Self {
        self.publicly_accessible = input;
        self
    }
    pub fn get_publicly_accessible(&self) -> &::std::option::Option<bool> {
        &self.publicly_accessible
    }
    pub fn creation_date(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.creation_date = ::std::option::Option::Some(input);
        self
    }
    pub fn set_creation_date(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.creation_date = input;
        self
    }
    pub fn get_creation_date(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.creation_date
    }
    pub fn port(mut self, input: i32) -> Self {
        self.port = ::std::option::Option::Some(input);
        self
    }
    pub fn set_port(mut self, input: ::std::option::Option<i32>) -> Self {
        self.port = input;
        self
    }
    pub fn get_port(&self) -> &::std::option::Option<i32> {
        &self.port
    }
    pub fn custom_domain_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.custom_domain_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_custom_domain_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.custom_domain_name = input;
        self
    }
    pub fn get_custom_domain_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.custom_domain_name
    }
    pub fn custom_domain_certificate_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.custom_domain_certificate_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_custom_domain_certificate_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.custom_domain_certificate_arn = input;
        self
    }
    pub fn get_custom_domain_certificate_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.custom_domain_certificate_arn
    }
    pub fn custom_domain_certificate_expiry_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.custom_domain_certificate_expiry_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_custom_domain_certificate_expiry_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.custom_domain_certificate_expiry_time = input;
        self
    }
    pub fn get_custom_domain_certificate_expiry_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.custom_domain_certificate_expiry_time
    }
    pub fn workgroup_version(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.workgroup_version = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_workgroup_version(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.workgroup_version = input;
        self
    }
    pub fn get_workgroup_version(&self) -> &::std::option::Option<::std::string::String> {
        &self.workgroup_version
    }
    pub fn patch_version(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.patch_version = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_patch_version(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.patch_version = input;
        self
    }
    pub fn get_patch_version(&self) -> &::std::option::Option<::std::string::String> {
        &self.patch_version
    }
    pub fn max_capacity(mut self, input: i32) -> Self {
        self.max_capacity = ::std::option::Option::Some(input);
        self
    }
    pub fn set_max_capacity(mut self, input: ::std::option::Option<i32>) -> Self {
        self.max_capacity = input;
        self
    }
    pub fn get_max_capacity(&self) -> &::std::option::Option<i32> {
        &self.max_capacity
    }
    pub fn cross_account_vpcs(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        let mut v = self.cross_account_vpcs.unwrap_or_default();
        v.push(input.into());
        self.cross_account_vpcs = ::std::option::Option::Some(v);
        self
    }
    pub fn set_cross_account_vpcs(mut self, input: ::std::option::Option<::std::vec::Vec<::std::string::String>>) -> Self {
        self.cross_account_vpcs = input;
        self
    }
    pub fn get_cross_account_vpcs(&self) -> &::std::option::Option<::std::vec::Vec<::std::string::String>> {
        &self.cross_account_vpcs
    }
    pub fn ip_address_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.ip_address_type = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_ip_address_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.ip_address_type = input;
        self
    }
    pub fn get_ip_address_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.ip_address_type
    }
    pub fn price_performance_target(mut self, input: crate::types::PerformanceTarget) -> Self {
        self.price_performance_target = ::std::option::Option::Some(input);
        self
    }
    pub fn set_price_performance_target(mut self, input: ::std::option::Option<crate::types::PerformanceTarget>) -> Self {
        self.price_performance_target = input;
        self
    }
    pub fn get_price_performance_target(&self) -> &::std::option::Option<crate::types::PerformanceTarget> {
        &self.price_performance_target
    }
    pub fn track_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.track_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_track_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.track_name = input;
        self
    }
    pub fn get_track_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.track_name
    }
    pub fn pending_track_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.pending_track_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_pending_track_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.pending_track_name = input;
        self
    }
    pub fn get_pending_track_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.pending_track_name
    }
    pub fn extra_compute_for_automatic_optimization(mut self, input: bool) -> Self {
        self.extra_compute_for_automatic_optimization = ::std::option::Option::Some(input);
        self
    }
    pub fn set_extra_compute_for_automatic_optimization(mut self, input: ::std::option::Option<bool>) -> Self {
        self.extra_compute_for_automatic_optimization = input;
        self
    }
    pub fn get_extra_compute_for_automatic_optimization(&self) -> &::std::option::Option<bool> {
        &self.extra_compute_for_automatic_optimization
    }
    pub fn build(self) -> crate::types::Workgroup {
        crate::types::Workgroup {
            workgroup_id: self.workgroup_id,
            workgroup_arn: self.workgroup_arn,
            workgroup_name: self.workgroup_name,
            namespace_name: self.namespace_name,
            base_capacity: self.base_capacity,
            enhanced_vpc_routing: self.enhanced_vpc_routing,
            config_parameters: self.config_parameters,
            security_group_ids: self.security_group_ids,
            subnet_ids: self.subnet_ids,
            status: self.status,
            endpoint: self.endpoint,
            publicly_accessible: self.publicly_accessible,
            creation_date: self.creation_date,
            port: self.port,
            custom_domain_name: self.custom_domain_name,
            custom_domain_certificate_arn: self.custom_domain_certificate_arn,
            custom_domain_certificate_expiry_time: self.custom_domain_certificate_expiry_time,
            workgroup_version: self.workgroup_version,
            patch_version: self.patch_version,
            max_capacity: self.max_capacity,
            cross_account_vpcs: self.cross_account_vpcs,
            ip_address_type: self.ip_address_type,
            price_performance_target: self.price_performance_target,
            track_name: self.track_name,
            pending_track_name: self.pending_track_name,
            extra_compute_for_automatic_optimization: self.extra_compute_for_automatic_optimization,
        }
    }
}
