#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VpcEncryptionControlExclusion {
    pub state: ::std::option::Option<crate::types::VpcEncryptionControlExclusionState>,
    pub state_message: ::std::option::Option<::std::string::String>,
}
impl VpcEncryptionControlExclusion {
    pub fn state(&self) -> ::std::option::Option<&crate::types::VpcEncryptionControlExclusionState> {
        self.state.as_ref()
    }
    pub fn state_message(&self) -> ::std::option::Option<&str> {
        self.state_message.as_deref()
    }
}
impl VpcEncryptionControlExclusion {
    pub fn builder() -> crate::types::builders::VpcEncryptionControlExclusionBuilder {
        crate::types::builders::VpcEncryptionControlExclusionBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VpcEncryptionControlExclusionBuilder {
    pub(crate) state: ::std::option::Option<crate::types::VpcEncryptionControlExclusionState>,
    pub(crate) state_message: ::std::option::Option<::std::string::String>,
}
impl VpcEncryptionControlExclusionBuilder {
    pub fn state(mut self, input: crate::types::VpcEncryptionControlExclusionState) -> Self {
        self.state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_state(mut self, input: ::std::option::Option<crate::types::VpcEncryptionControlExclusionState>) -> Self {
        self.state = input;
        self
    }
    pub fn get_state(&self) -> &::std::option::Option<crate::types::VpcEncryptionControlExclusionState> {
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
    pub fn build(self) -> crate::types::VpcEncryptionControlExclusion {
        crate::types::VpcEncryptionControlExclusion {
            state: self.state,
            state_message: self.state_message,
        }
    }
}
