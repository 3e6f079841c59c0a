#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct LifecycleRuleFilter {
    pub prefix: ::std::option::Option<::std::string::String>,
    pub tag: ::std::option::Option<crate::types::S3Tag>,
    pub and: ::std::option::Option<crate::types::LifecycleRuleAndOperator>,
    pub object_size_greater_than: ::std::option::Option<i64>,
    pub object_size_less_than: ::std::option::Option<i64>,
}
impl LifecycleRuleFilter {
    pub fn prefix(&self) -> ::std::option::Option<&str> {
        self.prefix.as_deref()
    }
    pub fn tag(&self) -> ::std::option::Option<&crate::types::S3Tag> {
        self.tag.as_ref()
    }
    pub fn and(&self) -> ::std::option::Option<&crate::types::LifecycleRuleAndOperator> {
        self.and.as_ref()
    }
    pub fn object_size_greater_than(&self) -> ::std::option::Option<i64> {
        self.object_size_greater_than
    }
    pub fn object_size_less_than(&self) -> ::std::option::Option<i64> {
        self.object_size_less_than
    }
}
impl LifecycleRuleFilter {
    pub fn builder() -> crate::types::builders::LifecycleRuleFilterBuilder {
        crate::types::builders::LifecycleRuleFilterBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct LifecycleRuleFilterBuilder {
    pub(crate) prefix: ::std::option::Option<::std::string::String>,
    pub(crate) tag: ::std::option::Option<crate::types::S3Tag>,
    pub(crate) and: ::std::option::Option<crate::types::LifecycleRuleAndOperator>,
    pub(crate) object_size_greater_than: ::std::option::Option<i64>,
    pub(crate) object_size_less_than: ::std::option::Option<i64>,
}
impl LifecycleRuleFilterBuilder {
    pub fn prefix(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.prefix = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_prefix(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.prefix = input;
        self
    }
    pub fn get_prefix(&self) -> &::std::option::Option<::std::string::String> {
        &self.prefix
    }
    pub fn tag(mut self, input: crate::types::S3Tag) -> Self {
        self.tag = ::std::option::Option::Some(input);
        self
    }
    pub fn set_tag(mut self, input: ::std::option::Option<crate::types::S3Tag>) -> Self {
        self.tag = input;
        self
    }
    pub fn get_tag(&self) -> &::std::option::Option<crate::types::S3Tag> {
        &self.tag
    }
    pub fn and(mut self, input: crate::types::LifecycleRuleAndOperator) -> Self {
        self.and = ::std::option::Option::Some(input);
        self
    }
    pub fn set_and(mut self, input: ::std::option::Option<crate::types::LifecycleRuleAndOperator>) -> Self {
        self.and = input;
        self
    }
    pub fn get_and(&self) -> &::std::option::Option<crate::types::LifecycleRuleAndOperator> {
        &self.and
    }
    pub fn object_size_greater_than(mut self, input: i64) -> Self {
        self.object_size_greater_than = ::std::option::Option::Some(input);
        self
    }
    pub fn set_object_size_greater_than(mut self, input: ::std::option::Option<i64>) -> Self {
        self.object_size_greater_than = input;
        self
    }
    pub fn get_object_size_greater_than(&self) -> &::std::option::Option<i64> {
        &self.object_size_greater_than
    }
    pub fn object_size_less_than(mut self, input: i64) -> Self {
        self.object_size_less_than = ::std::option::Option::Some(input);
        self
    }
    pub fn set_object_size_less_than(mut self, input: ::std::option::Option<i64>) -> Self {
        self.object_size_less_than = input;
        self
    }
    pub fn get_object_size_less_than(&self) -> &::std::option::Option<i64> {
        &self.object_size_less_than
    }
    pub fn build(self) -> crate::types::LifecycleRuleFilter {
        crate::types::LifecycleRuleFilter {
            prefix: self.prefix,
            tag: self.tag,
            and: self.and,
            object_size_greater_than: self.object_size_greater_than,
            object_size_less_than: self.object_size_less_than,
        }
    }
}
