#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReservedNodeExchangeStatus {
    pub reserved_node_exchange_request_id: ::std::option::Option<::std::string::String>,
    pub status: ::std::option::Option<crate::types::ReservedNodeExchangeStatusType>,
    pub request_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub source_reserved_node_id: ::std::option::Option<::std::string::String>,
    pub source_reserved_node_type: ::std::option::Option<::std::string::String>,
    pub source_reserved_node_count: ::std::option::Option<i32>,
    pub target_reserved_node_offering_id: ::std::option::Option<::std::string::String>,
    pub target_reserved_node_type: ::std::option::Option<::std::string::String>,
    pub target_reserved_node_count: ::std::option::Option<i32>,
}
impl ReservedNodeExchangeStatus {
    pub fn reserved_node_exchange_request_id(&self) -> ::std::option::Option<&str> {
        self.reserved_node_exchange_request_id.as_deref()
    }
    pub fn status(&self) -> ::std::option::Option<&crate::types::ReservedNodeExchangeStatusType> {
        self.status.as_ref()
    }
    pub fn request_time(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.request_time.as_ref()
    }
    pub fn source_reserved_node_id(&self) -> ::std::option::Option<&str> {
        self.source_reserved_node_id.as_deref()
    }
    pub fn source_reserved_node_type(&self) -> ::std::option::Option<&str> {
        self.source_reserved_node_type.as_deref()
    }
    pub fn source_reserved_node_count(&self) -> ::std::option::Option<i32> {
        self.source_reserved_node_count
    }
    pub fn target_reserved_node_offering_id(&self) -> ::std::option::Option<&str> {
        self.target_reserved_node_offering_id.as_deref()
    }
    pub fn target_reserved_node_type(&self) -> ::std::option::Option<&str> {
        self.target_reserved_node_type.as_deref()
    }
    pub fn target_reserved_node_count(&self) -> ::std::option::Option<i32> {
        self.target_reserved_node_count
    }
}
impl ReservedNodeExchangeStatus {
    pub fn builder() -> crate::types::builders::ReservedNodeExchangeStatusBuilder {
        crate::types::builders::ReservedNodeExchangeStatusBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ReservedNodeExchangeStatusBuilder {
    pub(crate) reserved_node_exchange_request_id: ::std::option::Option<::std::string::String>,
    pub(crate) status: ::std::option::Option<crate::types::ReservedNodeExchangeStatusType>,
    pub(crate) request_time: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) source_reserved_node_id: ::std::option::Option<::std::string::String>,
    pub(crate) source_reserved_node_type: ::std::option::Option<::std::string::String>,
    pub(crate) source_reserved_node_count: ::std::option::Option<i32>,
    pub(crate) target_reserved_node_offering_id: ::std::option::Option<::std::string::String>,
    pub(crate) target_reserved_node_type: ::std::option::Option<::std::string::String>,
    pub(crate) target_reserved_node_count: ::std::option::Option<i32>,
}
impl ReservedNodeExchangeStatusBuilder {
    pub fn reserved_node_exchange_request_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.reserved_node_exchange_request_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_reserved_node_exchange_request_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.reserved_node_exchange_request_id = input;
        self
    }
    pub fn get_reserved_node_exchange_request_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.reserved_node_exchange_request_id
    }
    pub fn status(mut self, input: crate::types::ReservedNodeExchangeStatusType) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::ReservedNodeExchangeStatusType>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::ReservedNodeExchangeStatusType> {
        &self.status
    }
    pub fn request_time(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.request_time = ::std::option::Option::Some(input);
        self
    }
    pub fn set_request_time(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.request_time = input;
        self
    }
    pub fn get_request_time(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.request_time
    }
    pub fn source_reserved_node_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.source_reserved_node_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_source_reserved_node_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.source_reserved_node_id = input;
        self
    }
    pub fn get_source_reserved_node_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.source_reserved_node_id
    }
    pub fn source_reserved_node_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.source_reserved_node_type = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_source_reserved_node_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.source_reserved_node_type = input;
        self
    }
    pub fn get_source_reserved_node_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.source_reserved_node_type
    }
    pub fn source_reserved_node_count(mut self, input: i32) -> Self {
        self.source_reserved_node_count = ::std::option::Option::Some(input);
        self
    }
    pub fn set_source_reserved_node_count(mut self, input: ::std::option::Option<i32>) -> Self {
        self.source_reserved_node_count = input;
        self
    }
    pub fn get_source_reserved_node_count(&self) -> &::std::option::Option<i32> {
        &self.source_reserved_node_count
    }
    pub fn target_reserved_node_offering_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.target_reserved_node_offering_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_target_reserved_node_offering_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.target_reserved_node_offering_id = input;
        self
    }
    pub fn get_target_reserved_node_offering_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.target_reserved_node_offering_id
    }
    pub fn target_reserved_node_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.target_reserved_node_type = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_target_reserved_node_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.target_reserved_node_type = input;
        self
    }
    pub fn get_target_reserved_node_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.target_reserved_node_type
    }
    pub fn target_reserved_node_count(mut self, input: i32) -> Self {
        self.target_reserved_node_count = ::std::option::Option::Some(input);
        self
    }
    pub fn set_target_reserved_node_count(mut self, input: ::std::option::Option<i32>) -> Self {
        self.target_reserved_node_count = input;
        self
    }
    pub fn get_target_reserved_node_count(&self) -> &::std::option::Option<i32> {
        &self.target_reserved_node_count
    }
    pub fn build(self) -> crate::types::ReservedNodeExchangeStatus {
        crate::types::ReservedNodeExchangeStatus {
            reserved_node_exchange_request_id: self.reserved_node_exchange_request_id,
            status: self.status,
            request_time: self.request_time,
            source_reserved_node_id: self.source_reserved_node_id,
            source_reserved_node_type: self.source_reserved_node_type,
            source_reserved_node_count: self.source_reserved_node_count,
            target_reserved_node_offering_id: self.target_reserved_node_offering_id,
            target_reserved_node_type: self.target_reserved_node_type,
            target_reserved_node_count: self.target_reserved_node_count,
        }
    }
}
