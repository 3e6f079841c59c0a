#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReplicationTimeValue {
    pub minutes: ::std::option::Option<i32>,
}
impl ReplicationTimeValue {
    pub fn minutes(&self) -> ::std::option::Option<i32> {
        self.minutes
    }
}
impl ReplicationTimeValue {
    pub fn builder() -> crate::types::builders::ReplicationTimeValueBuilder {
        crate::types::builders::ReplicationTimeValueBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ReplicationTimeValueBuilder {
    pub(crate) minutes: ::std::option::Option<i32>,
}
impl ReplicationTimeValueBuilder {
    pub fn minutes(mut self, input: i32) -> Self {
        self.minutes = ::std::option::Option::Some(input);
        self
    }
    pub fn set_minutes(mut self, input: ::std::option::Option<i32>) -> Self {
        self.minutes = input;
        self
    }
    pub fn get_minutes(&self) -> &::std::option::Option<i32> {
        &self.minutes
    }
    pub fn build(self) -> crate::types::ReplicationTimeValue {
        crate::types::ReplicationTimeValue { minutes: self.minutes }
    }
}
