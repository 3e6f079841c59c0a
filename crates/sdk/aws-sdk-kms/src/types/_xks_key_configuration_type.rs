#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct XksKeyConfigurationType {
    pub id: ::std::option::Option<::std::string::String>,
}
impl XksKeyConfigurationType {
    pub fn id(&self) -> ::std::option::Option<&str> {
        self.id.as_deref()
    }
}
impl XksKeyConfigurationType {
    pub fn builder() -> crate::types::builders::XksKeyConfigurationTypeBuilder {
        crate::types::builders::XksKeyConfigurationTypeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct XksKeyConfigurationTypeBuilder {
    pub(crate) id: ::std::option::Option<::std::string::String>,
}
impl XksKeyConfigurationTypeBuilder {
    pub fn id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.id = input;
        self
    }
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.id
    }
    pub fn build(self) -> crate::types::XksKeyConfigurationType {
        crate::types::XksKeyConfigurationType { id: self.id }
    }
}
