#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct CreateWorkgroupInput {
    pub workgroup_name: ::std::option::Option<::std::string::String>,
    pub namespace_name: ::std::option::Option<::std::string::String>,
    pub base_capacity: ::std::option::Option<i32>,
    pub enhanced_vpc_routing: ::std::option::Option<bool>,
    pub config_parameters: ::std::option::Option<::std::vec::Vec<crate::types::ConfigParameter>>,
    pub security_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub subnet_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub publicly_accessible: ::std::option::Option<bool>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub port: ::std::option::Option<i32>,
    pub max_capacity: ::std::option::Option<i32>,
    pub price_performance_target: ::std::option::Option<crate::types::PerformanceTarget>,
    pub ip_address_type: ::std::option::Option<::std::string::String>,
    pub track_name: ::std::option::Option<::std::string::String>,
    pub extra_compute_for_automatic_optimization: ::std::option::Option<bool>,
}
impl CreateWorkgroupInput {
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
    pub fn publicly_accessible(&self) -> ::std::option::Option<bool> {
        self.publicly_accessible
    }
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
    pub fn port(&self) -> ::std::option::Option<i32> {
        self.port
    }
    pub fn max_capacity(&self) -> ::std::option::Option<i32> {
        self.max_capacity
    }
    pub fn price_performance_target(&self) -> ::std::option::Option<&crate::types::PerformanceTarget> {
        self.price_performance_target.as_ref()
    }
    pub fn ip_address_type(&self) -> ::std::option::Option<&str> {
        self.ip_address_type.as_deref()
    }
    pub fn track_name(&self) -> ::std::option::Option<&str> {
        self.track_name.as_deref()
    }
    pub fn extra_compute_for_automatic_optimization(&self) -> ::std::option::Option<bool> {
        self.extra_compute_for_automatic_optimization
    }
}
impl CreateWorkgroupInput {
    pub fn builder() -> crate::operation::create_workgroup::builders::CreateWorkgroupInputBuilder {
        crate::operation::create_workgroup::builders::CreateWorkgroupInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct CreateWorkgroupInputBuilder {
    pub(crate) workgroup_name: ::std::option::Option<::std::string::String>,
    pub(crate) namespace_name: ::std::option::Option<::std::string::String>,
    pub(crate) base_capacity: ::std::option::Option<i32>,
    pub(crate) enhanced_vpc_routing: ::std::option::Option<bool>,
    pub(crate) config_parameters: ::std::option::Option<::std::vec::Vec<crate::types::ConfigParameter>>,
    pub(crate) security_group_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) subnet_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    pub(crate) publicly_accessible: ::std::option::Option<bool>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
    pub(crate) port: ::std::option::Option<i32>,
    pub(crate) max_capacity: ::std::option::Option<i32>,
    pub(crate) price_performance_target: ::std::option::Option<crate::types::PerformanceTarget>,
    pub(crate) ip_address_type: ::std::option::Option<::std::string::String>,
    pub(crate) track_name: ::std::option::Option<::std::string::String>,
    pub(crate) extra_compute_for_automatic_optimization: ::std::option::Option<bool>,
}
impl CreateWorkgroupInputBuilder {
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
    pub fn tags(mut self, input: crate::types::Tag) -> Self {
        let mut v = self.tags.unwrap_or_default();
        v.push(input);
        self.tags = ::std::option::Option::Some(v);
        self
    }
    pub fn set_tags(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>) -> Self {
        self.tags = input;
        self
    }
    pub fn get_tags(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Tag>> {
        &self.tags
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
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::create_workgroup::CreateWorkgroupInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::create_workgroup::CreateWorkgroupInput {
            workgroup_name: self.workgroup_name,
            namespace_name: self.namespace_name,
            base_capacity: self.base_capacity,
            enhanced_vpc_routing: self.enhanced_vpc_routing,
            config_parameters: self.config_parameters,
            security_group_ids: self.security_group_ids,
            subnet_ids: self.subnet_ids,
            publicly_accessible: self.publicly_accessible,
            tags: self.tags,
            port: self.port,
            max_capacity: self.max_capacity,
            price_performance_target: self.price_performance_target,
            ip_address_type: self.ip_address_type,
            track_name: self.track_name,
            extra_compute_for_automatic_optimization: self.extra_compute_for_automatic_optimization,
        })
    }
}
