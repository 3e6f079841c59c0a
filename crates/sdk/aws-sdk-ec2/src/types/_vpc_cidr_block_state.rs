#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VpcCidrBlockState {
    pub state: ::std::option::Option<crate::types::VpcCidrBlockStateCode>,
    pub status_message: ::std::option::Option<::std::string::String>,
}
impl VpcCidrBlockState {
    pub fn state(&self) -> ::std::option::Option<&crate::types::VpcCidrBlockStateCode> {
        self.state.as_ref()
    }
    pub fn status_message(&self) -> ::std::option::Option<&str> {
        self.status_message.as_deref()
    }
}
impl VpcCidrBlockState {
    pub fn builder() -> crate::types::builders::VpcCidrBlockStateBuilder {
        crate::types::builders::VpcCidrBlockStateBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VpcCidrBlockStateBuilder {
    pub(crate) state: ::std::option::Option<crate::types::VpcCidrBlockStateCode>,
    pub(crate) status_message: ::std::option::Option<::std::string::String>,
}
impl VpcCidrBlockStateBuilder {
    pub fn state(mut self, input: crate::types::VpcCidrBlockStateCode) -> Self {
        self.state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_state(mut self, input: ::std::option::Option<crate::types::VpcCidrBlockStateCode>) -> Self {
        self.state = input;
        self
    }
    pub fn get_state(&self) -> &::std::option::Option<crate::types::VpcCidrBlockStateCode> {
        &self.state
    }
    pub fn status_message(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.status_message = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_status_message(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.status_message = input;
        self
    }
    pub fn get_status_message(&self) -> &::std::option::Option<::std::string::String> {
        &self.status_message
    }
    pub fn build(self) -> crate::types::VpcCidrBlockState {
        crate::types::VpcCidrBlockState {
            state: self.state,
            status_message: self.status_message,
        }
    }
}
