#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeClusterParametersInput {
    pub parameter_group_name: ::std::option::Option<::std::string::String>,
    pub source: ::std::option::Option<::std::string::String>,
    pub max_records: ::std::option::Option<i32>,
    pub marker: ::std::option::Option<::std::string::String>,
}
impl DescribeClusterParametersInput {
    pub fn parameter_group_name(&self) -> ::std::option::Option<&str> {
        self.parameter_group_name.as_deref()
    }
    pub fn source(&self) -> ::std::option::Option<&str> {
        self.source.as_deref()
    }
    pub fn max_records(&self) -> ::std::option::Option<i32> {
        self.max_records
    }
    pub fn marker(&self) -> ::std::option::Option<&str> {
        self.marker.as_deref()
    }
}
impl DescribeClusterParametersInput {
    pub fn builder() -> crate::operation::describe_cluster_parameters::builders::DescribeClusterParametersInputBuilder {
        crate::operation::describe_cluster_parameters::builders::DescribeClusterParametersInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeClusterParametersInputBuilder {
    pub(crate) parameter_group_name: ::std::option::Option<::std::string::String>,
    pub(crate) source: ::std::option::Option<::std::string::String>,
    pub(crate) max_records: ::std::option::Option<i32>,
    pub(crate) marker: ::std::option::Option<::std::string::String>,
}
impl DescribeClusterParametersInputBuilder {
    pub fn parameter_group_name(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.parameter_group_name = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_parameter_group_name(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.parameter_group_name = input;
        self
    }
    pub fn get_parameter_group_name(&self) -> &::std::option::Option<::std::string::String> {
        &self.parameter_group_name
    }
    pub fn source(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.source = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_source(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.source = input;
        self
    }
    pub fn get_source(&self) -> &::std::option::Option<::std::string::String> {
        &self.source
    }
    pub fn max_records(mut self, input: i32) -> Self {
        self.max_records = ::std::option::Option::Some(input);
        self
    }
    pub fn set_max_records(mut self, input: ::std::option::Option<i32>) -> Self {
        self.max_records = input;
        self
    }
    pub fn get_max_records(&self) -> &::std::option::Option<i32> {
        &self.max_records
    }
    pub fn marker(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.marker = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_marker(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.marker = input;
        self
    }
    pub fn get_marker(&self) -> &::std::option::Option<::std::string::String> {
        &self.marker
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<
        crate::operation::describe_cluster_parameters::DescribeClusterParametersInput,
        ::aws_smithy_types::error::operation::BuildError,
    > {
        ::std::result::Result::Ok(crate::operation::describe_cluster_parameters::DescribeClusterParametersInput {
            parameter_group_name: self.parameter_group_name,
            source: self.source,
            max_records: self.max_records,
            marker: self.marker,
        })
    }
}
