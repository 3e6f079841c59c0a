#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ClusterIamRole {
    pub iam_role_arn: ::std::option::Option<::std::string::String>,
    pub apply_status: ::std::option::Option<::std::string::String>,
}
impl ClusterIamRole {
    pub fn iam_role_arn(&self) -> ::std::option::Option<&str> {
        self.iam_role_arn.as_deref()
    }
    pub fn apply_status(&self) -> ::std::option::Option<&str> {
        self.apply_status.as_deref()
    }
}
impl ClusterIamRole {
    pub fn builder() -> crate::types::builders::ClusterIamRoleBuilder {
        crate::types::builders::ClusterIamRoleBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ClusterIamRoleBuilder {
    pub(crate) iam_role_arn: ::std::option::Option<::std::string::String>,
    pub(crate) apply_status: ::std::option::Option<::std::string::String>,
}
impl ClusterIamRoleBuilder {
    pub fn iam_role_arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.iam_role_arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_iam_role_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.iam_role_arn = input;
        self
    }
    pub fn get_iam_role_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.iam_role_arn
    }
    pub fn apply_status(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.apply_status = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_apply_status(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.apply_status = input;
        self
    }
    pub fn get_apply_status(&self) -> &::std::option::Option<::std::string::String> {
        &self.apply_status
    }
    pub fn build(self) -> crate::types::ClusterIamRole {
        crate::types::ClusterIamRole {
            iam_role_arn: self.iam_role_arn,
            apply_status: self.apply_status,
        }
    }
}
