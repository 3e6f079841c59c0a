#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DeleteWorkgroupInput {
    pub workgroup_name: ::std::option::Option<::std::string::String>,
}
impl DeleteWorkgroupInput {
    pub fn workgroup_name(&self) -> ::std::option::Option<&str> {
        self.workgroup_name.as_deref()
    }
}
impl DeleteWorkgroupInput {
    pub fn builder() -> crate::operation::delete_workgroup::builders::DeleteWorkgroupInputBuilder {
        crate::operation::delete_workgroup::builders::DeleteWorkgroupInputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DeleteWorkgroupInputBuilder {
    pub(crate) workgroup_name: ::std::option::Option<::std::string::String>,
}
impl DeleteWorkgroupInputBuilder {
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
    pub fn build(
        self,
    ) -> ::std::result::Result<crate::operation::delete_workgroup::DeleteWorkgroupInput, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::operation::delete_workgroup::DeleteWorkgroupInput {
            workgroup_name: self.workgroup_name,
        })
    }
}
