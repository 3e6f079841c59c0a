#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct IcmpTypeCode {
    pub code: ::std::option::Option<i32>,
    pub r#type: ::std::option::Option<i32>,
}
impl IcmpTypeCode {
    pub fn code(&self) -> ::std::option::Option<i32> {
        self.code
    }
    pub fn r#type(&self) -> ::std::option::Option<i32> {
        self.r#type
    }
}
impl IcmpTypeCode {
    pub fn builder() -> crate::types::builders::IcmpTypeCodeBuilder {
        crate::types::builders::IcmpTypeCodeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct IcmpTypeCodeBuilder {
    pub(crate) code: ::std::option::Option<i32>,
    pub(crate) r#type: ::std::option::Option<i32>,
}
impl IcmpTypeCodeBuilder {
    pub fn code(mut self, input: i32) -> Self {
        self.code = ::std::option::Option::Some(input);
        self
    }
    pub fn set_code(mut self, input: ::std::option::Option<i32>) -> Self {
        self.code = input;
        self
    }
    pub fn get_code(&self) -> &::std::option::Option<i32> {
        &self.code
    }
    pub fn r#type(mut self, input: i32) -> Self {
        self.r#type = ::std::option::Option::Some(input);
        self
    }
    pub fn set_type(mut self, input: ::std::option::Option<i32>) -> Self {
        self.r#type = input;
        self
    }
    pub fn get_type(&self) -> &::std::option::Option<i32> {
        &self.r#type
    }
    pub fn build(self) -> crate::types::IcmpTypeCode {
        crate::types::IcmpTypeCode {
            code: self.code,
            r#type: self.r#type,
        }
    }
}
