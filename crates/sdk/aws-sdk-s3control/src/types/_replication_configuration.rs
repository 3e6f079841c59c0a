#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReplicationConfiguration {
    pub role: ::std::string::String,
    pub rules: ::std::vec::Vec<crate::types::ReplicationRule>,
}
impl ReplicationConfiguration {
    pub fn role(&self) -> &str {
        use std::ops::Deref;
        self.role.deref()
    }
    pub fn rules(&self) -> &[crate::types::ReplicationRule] {
        use std::ops::Deref;
        self.rules.deref()
    }
}
impl ReplicationConfiguration {
    pub fn builder() -> crate::types::builders::ReplicationConfigurationBuilder {
        crate::types::builders::ReplicationConfigurationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ReplicationConfigurationBuilder {
    pub(crate) role: ::std::option::Option<::std::string::String>,
    pub(crate) rules: ::std::option::Option<::std::vec::Vec<crate::types::ReplicationRule>>,
}
impl ReplicationConfigurationBuilder {
    pub fn role(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.role = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_role(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.role = input;
        self
    }
    pub fn get_role(&self) -> &::std::option::Option<::std::string::String> {
        &self.role
    }
    pub fn rules(mut self, input: crate::types::ReplicationRule) -> Self {
        let mut v = self.rules.unwrap_or_default();
        v.push(input);
        self.rules = ::std::option::Option::Some(v);
        self
    }
    pub fn set_rules(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::ReplicationRule>>) -> Self {
        self.rules = input;
        self
    }
    pub fn get_rules(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::ReplicationRule>> {
        &self.rules
    }
    pub fn build(self) -> ::std::result::Result<crate::types::ReplicationConfiguration, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::types::ReplicationConfiguration {
            role: self.role.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "role",
                    "role was not specified but it is required when building ReplicationConfiguration",
                )
            })?,
            rules: self.rules.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "rules",
                    "rules was not specified but it is required when building ReplicationConfiguration",
                )
            })?,
        })
    }
}
