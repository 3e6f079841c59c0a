#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PerformanceTarget {
    pub status: ::std::option::Option<crate::types::PerformanceTargetStatus>,
    pub level: ::std::option::Option<i32>,
}
impl PerformanceTarget {
    pub fn status(&self) -> ::std::option::Option<&crate::types::PerformanceTargetStatus> {
        self.status.as_ref()
    }
    pub fn level(&self) -> ::std::option::Option<i32> {
        self.level
    }
}
impl PerformanceTarget {
    pub fn builder() -> crate::types::builders::PerformanceTargetBuilder {
        crate::types::builders::PerformanceTargetBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct PerformanceTargetBuilder {
    pub(crate) status: ::std::option::Option<crate::types::PerformanceTargetStatus>,
    pub(crate) level: ::std::option::Option<i32>,
}
impl PerformanceTargetBuilder {
    pub fn status(mut self, input: crate::types::PerformanceTargetStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::PerformanceTargetStatus>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::PerformanceTargetStatus> {
        &self.status
    }
    pub fn level(mut self, input: i32) -> Self {
        self.level = ::std::option::Option::Some(input);
        self
    }
    pub fn set_level(mut self, input: ::std::option::Option<i32>) -> Self {
        self.level = input;
        self
    }
    pub fn get_level(&self) -> &::std::option::Option<i32> {
        &self.level
    }
    pub fn build(self) -> crate::types::PerformanceTarget {
        crate::types::PerformanceTarget {
            status: self.status,
            level: self.level,
        }
    }
}
