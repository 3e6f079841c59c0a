#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct ReplicationRuleFilter {
    pub prefix: ::std::option::Option<::std::string::String>,
    pub tag: ::std::option::Option<crate::types::S3Tag>,
    pub and: ::std::option::Option<crate::types::ReplicationRuleAndOperator>,
}
impl ReplicationRuleFilter {
    pub fn prefix(&self) -> ::std::option::Option<&str> {
        self.prefix.as_deref()
    }
    pub fn tag(&self) -> ::std::option::Option<&crate::types::S3Tag> {
        self.tag.as_ref()
    }
    pub fn and(&self) -> ::std::option::Option<&crate::types::ReplicationRuleAndOperator> {
        self.and.as_ref()
    }
}
impl ReplicationRuleFilter {
    pub fn builder() -> crate::types::builders::ReplicationRuleFilterBuilder {
        crate::types::builders::ReplicationRuleFilterBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct ReplicationRuleFilterBuilder {
    pub(crate) prefix: ::std::option::Option<::std::string::String>,
    pub(crate) tag: ::std::option::Option<crate::types::S3Tag>,
    pub(crate) and: ::std::option::Option<crate::types::ReplicationRuleAndOperator>,
}
impl ReplicationRuleFilterBuilder {
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
    pub fn and(mut self, input: crate::types::ReplicationRuleAndOperator) -> Self {
        self.and = ::std::option::Option::Some(input);
        self
    }
    pub fn set_and(mut self, input: ::std::option::Option<crate::types::ReplicationRuleAndOperator>) -> Self {
        self.and = input;
        self
    }
    pub fn get_and(&self) -> &::std::option::Option<crate::types::ReplicationRuleAndOperator> {
        &self.and
    }
    pub fn build(self) -> crate::types::ReplicationRuleFilter {
        crate::types::ReplicationRuleFilter {
            prefix: self.prefix,
            tag: self.tag,
            and: self.and,
        }
    }
}
