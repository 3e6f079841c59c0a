#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct LookupAttribute {
    pub attribute_key: crate::types::LookupAttributeKey,
    pub attribute_value: ::std::string::String,
}
impl LookupAttribute {
    pub fn attribute_key(&self) -> &crate::types::LookupAttributeKey {
        &self.attribute_key
    }
    pub fn attribute_value(&self) -> &str {
        use std::ops::Deref;
        self.attribute_value.deref()
    }
}
impl LookupAttribute {
    pub fn builder() -> crate::types::builders::LookupAttributeBuilder {
        crate::types::builders::LookupAttributeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct LookupAttributeBuilder {
    pub(crate) attribute_key: ::std::option::Option<crate::types::LookupAttributeKey>,
    pub(crate) attribute_value: ::std::option::Option<::std::string::String>,
}
impl LookupAttributeBuilder {
    pub fn attribute_key(mut self, input: crate::types::LookupAttributeKey) -> Self {
        self.attribute_key = ::std::option::Option::Some(input);
        self
    }
    pub fn set_attribute_key(mut self, input: ::std::option::Option<crate::types::LookupAttributeKey>) -> Self {
        self.attribute_key = input;
        self
    }
    pub fn get_attribute_key(&self) -> &::std::option::Option<crate::types::LookupAttributeKey> {
        &self.attribute_key
    }
    pub fn attribute_value(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.attribute_value = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_attribute_value(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.attribute_value = input;
        self
    }
    pub fn get_attribute_value(&self) -> &::std::option::Option<::std::string::String> {
        &self.attribute_value
    }
    pub fn build(self) -> ::std::result::Result<crate::types::LookupAttribute, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::types::LookupAttribute {
            attribute_key: self.attribute_key.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "attribute_key",
                    "attribute_key was not specified but it is required when building LookupAttribute",
                )
            })?,
            attribute_value: self.attribute_value.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "attribute_value",
                    "attribute_value was not specified but it is required when building LookupAttribute",
                )
            })?,
        })
    }
}
