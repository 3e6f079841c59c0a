#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct PublicAccessBlockConfiguration {
    pub block_public_acls: ::std::option::Option<bool>,
    pub ignore_public_acls: ::std::option::Option<bool>,
    pub block_public_policy: ::std::option::Option<bool>,
    pub restrict_public_buckets: ::std::option::Option<bool>,
}
impl PublicAccessBlockConfiguration {
    pub fn block_public_acls(&self) -> ::std::option::Option<bool> {
        self.block_public_acls
    }
    pub fn ignore_public_acls(&self) -> ::std::option::Option<bool> {
        self.ignore_public_acls
    }
    pub fn block_public_policy(&self) -> ::std::option::Option<bool> {
        self.block_public_policy
    }
    pub fn restrict_public_buckets(&self) -> ::std::option::Option<bool> {
        self.restrict_public_buckets
    }
}
impl PublicAccessBlockConfiguration {
    pub fn builder() -> crate::types::builders::PublicAccessBlockConfigurationBuilder {
        crate::types::builders::PublicAccessBlockConfigurationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct PublicAccessBlockConfigurationBuilder {
    pub(crate) block_public_acls: ::std::option::Option<bool>,
    pub(crate) ignore_public_acls: ::std::option::Option<bool>,
    pub(crate) block_public_policy: ::std::option::Option<bool>,
    pub(crate) restrict_public_buckets: ::std::option::Option<bool>,
}
impl PublicAccessBlockConfigurationBuilder {
    pub fn block_public_acls(mut self, input: bool) -> Self {
        self.block_public_acls = ::std::option::Option::Some(input);
        self
    }
    pub fn set_block_public_acls(mut self, input: ::std::option::Option<bool>) -> Self {
        self.block_public_acls = input;
        self
    }
    pub fn get_block_public_acls(&self) -> &::std::option::Option<bool> {
        &self.block_public_acls
    }
    pub fn ignore_public_acls(mut self, input: bool) -> Self {
        self.ignore_public_acls = ::std::option::Option::Some(input);
        self
    }
    pub fn set_ignore_public_acls(mut self, input: ::std::option::Option<bool>) -> Self {
        self.ignore_public_acls = input;
        self
    }
    pub fn get_ignore_public_acls(&self) -> &::std::option::Option<bool> {
        &self.ignore_public_acls
    }
    pub fn block_public_policy(mut self, input: bool) -> Self {
        self.block_public_policy = ::std::option::Option::Some(input);
        self
    }
    pub fn set_block_public_policy(mut self, input: ::std::option::Option<bool>) -> Self {
        self.block_public_policy = input;
        self
    }
    pub fn get_block_public_policy(&self) -> &::std::option::Option<bool> {
        &self.block_public_policy
    }
    pub fn restrict_public_buckets(mut self, input: bool) -> Self {
        self.restrict_public_buckets = ::std::option::Option::Some(input);
        self
    }
    pub fn set_restrict_public_buckets(mut self, input: ::std::option::Option<bool>) -> Self {
        self.restrict_public_buckets = input;
        self
    }
    pub fn get_restrict_public_buckets(&self) -> &::std::option::Option<bool> {
        &self.restrict_public_buckets
    }
    pub fn build(self) -> crate::types::PublicAccessBlockConfiguration {
        crate::types::PublicAccessBlockConfiguration {
            block_public_acls: self.block_public_acls,
            ignore_public_acls: self.ignore_public_acls,
            block_public_policy: self.block_public_policy,
            restrict_public_buckets: self.restrict_public_buckets,
        }
    }
}
