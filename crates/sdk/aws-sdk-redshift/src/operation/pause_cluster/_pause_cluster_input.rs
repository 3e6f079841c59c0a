#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PauseClusterInput {
    pub cluster_identifier: ::std::option::Option<::std::string::String>,
}
impl PauseClusterInput {
    pub fn cluster_identifier(&self) -> ::std::option::Option<&str> {
        self.cluster_identifier.as_deref()
    }
}
impl PauseClusterInput {
    pub fn builder() -> crate::operation::pause_cluster::builders::PauseClusterInputBuilder {
        crate::operation::pause_cluster::builders::PauseClusterInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct PauseClusterInputBuilder {
    pub(crate) cluster_identifier: ::std::option::Option<::std::string::String>,
}
impl PauseClusterInputBuilder {
    pub fn cluster_identifier(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cluster_identifier = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cluster_identifier(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cluster_identifier = input;
        self
    }
    pub fn get_cluster_identifier(&self) -> &::std::option::Option<::std::string::String> {
        &self.cluster_identifier
    }
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::pause_cluster::PauseClusterInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::pause_cluster::PauseClusterInput {
            cluster_identifier: self.cluster_identifier,
        })
    }
}
