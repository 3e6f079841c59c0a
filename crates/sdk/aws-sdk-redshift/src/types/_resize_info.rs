#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ResizeInfo {
    pub resize_type: ::std::option::Option<::std::string::String>,
    pub allow_cancel_resize: ::std::option::Option<bool>,
}
impl ResizeInfo {
    pub fn resize_type(&self) -> ::std::option::Option<&str> {
        self.resize_type.as_deref()
    }
    pub fn allow_cancel_resize(&self) -> ::std::option::Option<bool> {
        self.allow_cancel_resize
    }
}
impl ResizeInfo {
    pub fn builder() -> crate::types::builders::ResizeInfoBuilder {
        crate::types::builders::ResizeInfoBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ResizeInfoBuilder {
    pub(crate) resize_type: ::std::option::Option<::std::string::String>,
    pub(crate) allow_cancel_resize: ::std::option::Option<bool>,
}
impl ResizeInfoBuilder {
    pub fn resize_type(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.resize_type = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_resize_type(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.resize_type = input;
        self
    }
    pub fn get_resize_type(&self) -> &::std::option::Option<::std::string::String> {
        &self.resize_type
    }
    pub fn allow_cancel_resize(mut self, input: bool) -> Self {
        self.allow_cancel_resize = ::std::option::Option::Some(input);
        self
    }
    pub fn set_allow_cancel_resize(mut self, input: ::std::option::Option<bool>) -> Self {
        self.allow_cancel_resize = input;
        self
    }
    pub fn get_allow_cancel_resize(&self) -> &::std::option::Option<bool> {
        &self.allow_cancel_resize
    }
    pub fn build(self) -> crate::types::ResizeInfo {
        crate::types::ResizeInfo {
            resize_type: self.resize_type,
            allow_cancel_resize: self.allow_cancel_resize,
        }
    }
}
