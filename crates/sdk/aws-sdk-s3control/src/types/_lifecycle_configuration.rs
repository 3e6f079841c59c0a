#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct LifecycleConfiguration {
    pub rules: ::std::option::Option<::std::vec::Vec<crate::types::LifecycleRule>>,
}
impl LifecycleConfiguration {
    pub fn rules(&self) -> &[crate::types::LifecycleRule] {
        self.rules.as_deref().unwrap_or_default()
    }
}
impl LifecycleConfiguration {
    pub fn builder() -> crate::types::builders::LifecycleConfigurationBuilder {
        crate::types::builders::LifecycleConfigurationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct LifecycleConfigurationBuilder {
    pub(crate) rules: ::std::option::Option<::std::vec::Vec<crate::types::LifecycleRule>>,
}
impl LifecycleConfigurationBuilder {
    pub fn rules(mut self, input: crate::types::LifecycleRule) -> Self {
        let mut v = self.rules.unwrap_or_default();
        v.push(input);
        self.rules = ::std::option::Option::Some(v);
        self
    }
    pub fn set_rules(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::LifecycleRule>>) -> Self {
        self.rules = input;
        self
    }
    pub fn get_rules(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::LifecycleRule>> {
        &self.rules
    }
    pub fn build(self) -> crate::types::LifecycleConfiguration {
        crate::types::LifecycleConfiguration { rules: self.rules }
    }
}
