#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VpcEncryptionControl {
    pub vpc_id: ::std::option::Option<::std::string::String>,
    pub vpc_encryption_control_id: ::std::option::Option<::std::string::String>,
    pub mode: ::std::option::Option<crate::types::VpcEncryptionControlMode>,
    pub state: ::std::option::Option<crate::types::VpcEncryptionControlState>,
    pub state_message: ::std::option::Option<::std::string::String>,
    pub resource_exclusions: ::std::option::Option<crate::types::VpcEncryptionControlExclusions>,
    pub tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
}
impl VpcEncryptionControl {
    pub fn vpc_id(&self) -> ::std::option::Option<&str> {
        self.vpc_id.as_deref()
    }
    pub fn vpc_encryption_control_id(&self) -> ::std::option::Option<&str> {
        self.vpc_encryption_control_id.as_deref()
    }
    pub fn mode(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlMode> {
        self.mode.as_ref()
    }
    pub fn state(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlState> {
        self.state.as_ref()
    }
    pub fn state_message(&self) -> ::std::option::Option<&str> {
        self.state_message.as_deref()
    }
    pub fn resource_exclusions(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusions> {
        self.resource_exclusions.as_ref()
    }
    pub fn tags(&self) -> &[crate::types::Tag] {
        self.tags.as_deref().unwrap_or_default()
    }
}
impl VpcEncryptionControl {
    pub fn builder() -> crate::types::builders::VpcEncryptionControlBuilder {
        crate::types::builders::VpcEncryptionControlBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VpcEncryptionControlBuilder {
    pub(crate) vpc_id: ::std::option::Option<::std::string::String>,
    pub(crate) vpc_encryption_control_id: ::std::option::Option<::std::string::String>,
    pub(crate) mode: ::std::option::Option<crate::types::VpcEncryptionControlMode>,
    pub(crate) state: ::std::option::Option<crate::types::VpcEncryptionControlState>,
    pub(crate) state_message: ::std::option::Option<::std::string::String>,
    pub(crate) resource_exclusions: ::std::option::Option<crate::types::VpcEncryptionControlExclusions>,
    pub(crate) tags: ::std::option::Option<::std::vec::Vec<crate::types::Tag>>,
}
impl VpcEncryptionControlBuilder {
    pub fn vpc_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.vpc_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_vpc_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.vpc_id = input;
        self
    }
    pub fn get_vpc_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.vpc_id
    }
    pub fn vpc_encryption_control_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.vpc_encryption_control_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_vpc_encryption_control_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.vpc_encryption_control_id = input;
        self
    }
    pub fn get_vpc_encryption_control_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.vpc_encryption_control_id
    }
    pub fn mode(mut self, input: crate::types::VpcEncryptionControlMode) -> Self {
        self.mode = ::std::option::Option::Some(input);
        self
    }
    pub fn set_mode(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlMode>) -> Self {
        self.mode = input;
        self
    }
    pub fn get_mode(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlMode> {
        &self.mode
    }
    pub fn state(mut self, input: crate::types::VpcEncryptionControlState) -> Self {
        self.state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_state(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlState>) -> Self {
        self.state = input;
        self
    }
    pub fn get_state(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlState> {
        &self.state
    }
    pub fn state_message(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.state_message = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_state_message(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.state_message = input;
        self
    }
    pub fn get_state_message(&self) -> &::std::option::Option<::std::string::String> {
        &self.state_message
    }
    pub fn resource_exclusions(mut self, input: crate::types::VpcEncryptionControlExclusions) -> Self {
        self.resource_exclusions = ::std::option::Option::Some(input);
        self
    }
    pub fn set_resource_exclusions(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusions>) -> Self {
        self.resource_exclusions = input;
        self
    }
    pub fn get_resource_exclusions(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusions> {
        &self.resource_exclusions
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
    pub fn build(self) -> crate::types::VpcEncryptionControl {
        crate::types::VpcEncryptionControl {
            vpc_id: self.vpc_id,
            vpc_encryption_control_id: self.vpc_encryption_control_id,
            mode: self.mode,
            state: self.state,
            state_message: self.state_message,
            resource_exclusions: self.resource_exclusions,
            tags: self.tags,
        }
    }
}
