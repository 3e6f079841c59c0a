#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct InternetGatewayAttachment {
    pub state: ::std::option::Option<crate::types::AttachmentStatus>,
    pub vpc_id: ::std::option::Option<::std::string::String>,
}
impl InternetGatewayAttachment {
    pub fn state(&self) -> ::std::option::Option<&crate::types::AttachmentStatus> {
        self.state.as_ref()
    }
    pub fn vpc_id(&self) -> ::std::option::Option<&str> {
        self.vpc_id.as_deref()
    }
}
impl InternetGatewayAttachment {
    pub fn builder() -> crate::types::builders::InternetGatewayAttachmentBuilder {
        crate::types::builders::InternetGatewayAttachmentBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct InternetGatewayAttachmentBuilder {
    pub(crate) state: ::std::option::Option<crate::types::AttachmentStatus>,
    pub(crate) vpc_id: ::std::option::Option<::std::string::String>,
}
impl InternetGatewayAttachmentBuilder {
    pub fn state(mut self, input: crate::types::AttachmentStatus) -> Self {
        self.state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_state(mut self, input: ::std::option::Option<crate::types::AttachmentStatus>) -> Self {
        self.state = input;
        self
    }
    pub fn get_state(&self) -> &::std::option::Option<crate::types::AttachmentStatus> {
        &self.state
    }
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
    pub fn build(self) -> crate::types::InternetGatewayAttachment {
        crate::types::InternetGatewayAttachment {
            state: self.state,
            vpc_id: self.vpc_id,
        }
    }
}
