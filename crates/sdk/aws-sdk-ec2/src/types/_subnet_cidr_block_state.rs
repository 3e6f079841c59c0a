#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SubnetCidrBlockState {
    pub state: ::std::option::Option<crate::types::SubnetCidrBlockStateCode>,
    pub status_message: ::std::option::Option<::std::string::String>,
}
impl SubnetCidrBlockState {
    pub fn state(&self) -> ::std::option::Option<&crate::types::SubnetCidrBlockStateCode> {
        self.state.as_ref()
    }
    pub fn status_message(&self) -> ::std::option::Option<&str> {
        self.status_message.as_deref()
    }
}
impl SubnetCidrBlockState {
    pub fn builder() -> crate::types::builders::SubnetCidrBlockStateBuilder {
        crate::types::builders::SubnetCidrBlockStateBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct SubnetCidrBlockStateBuilder {
    pub(crate) state: ::std::option::Option<crate::types::SubnetCidrBlockStateCode>,
    pub(crate) status_message: ::std::option::Option<::std::string::String>,
}
impl SubnetCidrBlockStateBuilder {
    pub fn state(mut self, input: crate::types::SubnetCidrBlockStateCode) -> Self {
        self.state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_state(mut self, input: ::std::option::Option<crate::types::SubnetCidrBlockStateCode>) -> Self {
        self.state = input;
        self
    }
    pub fn get_state(&self) -> &::std::option::Option<crate::types::SubnetCidrBlockStateCode> {
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
    pub fn build(self) -> crate::types::SubnetCidrBlockState {
        crate::types::SubnetCidrBlockState {
            state: self.state,
            status_message: self.status_message,
        }
    }
}
