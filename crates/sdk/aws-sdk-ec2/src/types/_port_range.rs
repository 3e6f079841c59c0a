#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PortRange {
    pub from: ::std::option::Option<i32>,
    pub to: ::std::option::Option<i32>,
}
impl PortRange {
    pub fn from(&self) -> ::std::option::Option<i32> {
        self.from
    }
    pub fn to(&self) -> ::std::option::Option<i32> {
        self.to
    }
}
impl PortRange {
    pub fn builder() -> crate::types::builders::PortRangeBuilder {
        crate::types::builders::PortRangeBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct PortRangeBuilder {
    pub(crate) from: ::std::option::Option<i32>,
    pub(crate) to: ::std::option::Option<i32>,
}
impl PortRangeBuilder {
    pub fn from(mut self, input: i32) -> Self {
        self.from = ::std::option::Option::Some(input);
        self
    }
    pub fn set_from(mut self, input: ::std::option::Option<i32>) -> Self {
        self.from = input;
        self
    }
    pub fn get_from(&self) -> &::std::option::Option<i32> {
        &self.from
    }
    pub fn to(mut self, input: i32) -> Self {
        self.to = ::std::option::Option::Some(input);
        self
    }
    pub fn set_to(mut self, input: ::std::option::Option<i32>) -> Self {
        self.to = input;
        self
    }
    pub fn get_to(&self) -> &::std::option::Option<i32> {
        &self.to
    }
    pub fn build(self) -> crate::types::PortRange {
        crate::types::PortRange {
            from: self.from,
            to: self.to,
        }
    }
}
