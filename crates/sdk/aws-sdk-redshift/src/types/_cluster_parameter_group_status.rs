#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ClusterParameterGroupStatus {
    pub parameter_group_name: ::std::option::Option<::std::string::String>,
    pub parameter_apply_status: ::std::option::Option<::std::string::String>,
    pub cluster_parameter_status_list: ::std::option::Option<::std::vec::Vec<crate::types::ClusterParameterStatus>>,
}
impl ClusterParameterGroupStatus {
    pub fn parameter_group_name(&self) -> ::std::option::Option<&str> {
        self.parameter_group_name.as_deref()
    }
    pub fn parameter_apply_status(&self) -> ::std::option::Option<&str> {
        self.parameter_apply_status.as_deref()
    }
    pub fn cluster_parameter_status_list(&self) -> &[crate::types::ClusterParameterStatus] {
        self.cluster_parameter_status_list.as_deref().unwrap_or_default()
    }
}
impl ClusterParameterGroupStatus {
    pub fn builder() -> crate::types::builders::ClusterParameterGroupStatusBuilder {
        crate::types::builders::ClusterParameterGroupStatusBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ClusterParameterGroupStatusBuilder {
    pub(crate) parameter_group_name: ::std::option::Option<::std::string::String>,
    pub(crate) parameter_apply_status: ::std::option::Option<::std::string::String>,
    pub(crate) cluster_parameter_status_list: ::std::option::Option<::std::vec::Vec<crate::types::ClusterParameterStatus>>,
}
impl ClusterParameterGroupStatusBuilder {
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
    pub fn parameter_apply_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.parameter_apply_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_parameter_apply_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.parameter_apply_status = input;
        self
    }
    pub fn get_parameter_apply_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.parameter_apply_status
    }
    pub fn cluster_parameter_status_list(mut self, input: crate::types::ClusterParameterStatus) -> Self {
        let mut v = self.cluster_parameter_status_list.unwrap_or_default();
        v.push(input);
        self.cluster_parameter_status_list = ::std::option::Option::Some(v);
        self
    }
    pub fn set_cluster_parameter_status_list(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ClusterParameterStatus>>) -> Self {
        self.cluster_parameter_status_list = input;
        self
    }
    pub fn get_cluster_parameter_status_list(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ClusterParameterStatus>> {
        &self.cluster_parameter_status_list
    }
    pub fn build(self) -> crate::types::ClusterParameterGroupStatus {
        crate::types::ClusterParameterGroupStatus {
            parameter_group_name: self.parameter_group_name,
            parameter_apply_status: self.parameter_apply_status,
            cluster_parameter_status_list: self.cluster_parameter_status_list,
        }
    }
}
