#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct InstanceState {
    pub code: ::std::option::Option<i32>,
    pub name: ::std::option::Option<crate::types::InstanceStateName>,
}
impl InstanceState {
    pub fn code(&self) -> ::std::option::Option<i32> {
        self.code
    }
    pub fn name(&self) -> ::std::option::Option<&crate::types::InstanceStateName> {
        self.name.as_ref()
    }
}
impl InstanceState {
    pub fn builder() -> crate::types::builders::InstanceStateBuilder {
        crate::types::builders::InstanceStateBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct InstanceStateBuilder {
    pub(crate) code: ::std::option::Option<i32>,
    pub(crate) name: ::std::option::Option<crate::types::InstanceStateName>,
}
impl InstanceStateBuilder {
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
    pub fn name(mut self, input: crate::types::InstanceStateName) -> Self {
        self.name = ::std::option::Option::Some(input);
        self
    }
    pub fn set_name(mut self, input: ::std::option::Option<crate::types::InstanceStateName>) -> Self {
        self.name = input;
        self
    }
    pub fn get_name(&self) -> &::std::option::Option<crate::types::InstanceStateName> {
        &self.name
    }
    pub fn build(self) -> crate::types::InstanceState {
        crate::types::InstanceState {
            code: self.code,
            name: self.name,
        }
    }
}
