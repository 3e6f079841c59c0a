#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct VersioningConfiguration {
    pub mfa_delete: ::std::option::Option<crate::types::MfaDelete>,
    pub status: ::std::option::Option<crate::types::BucketVersioningStatus>,
}
impl VersioningConfiguration {
    pub fn mfa_delete(&self) -> ::std::option::Option<&crate::types::MfaDelete> {
        self.mfa_delete.as_ref()
    }
    pub fn status(&self) -> ::std::option::Option<&crate::types::BucketVersioningStatus> {
        self.status.as_ref()
    }
}
impl VersioningConfiguration {
    pub fn builder() -> crate::types::builders::VersioningConfigurationBuilder {
        crate::types::builders::VersioningConfigurationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct VersioningConfigurationBuilder {
    pub(crate) mfa_delete: ::std::option::Option<crate::types::MfaDelete>,
    pub(crate) status: ::std::option::Option<crate::types::BucketVersioningStatus>,
}
impl VersioningConfigurationBuilder {
    pub fn mfa_delete(mut self, input: crate::types::MfaDelete) -> Self {
        self.mfa_delete = ::std::option::Option::Some(input);
        self
    }
    pub fn set_mfa_delete(mut self, input: ::std::option::Option<crate::types::MfaDelete>) -> Self {
        self.mfa_delete = input;
        self
    }
    pub fn get_mfa_delete(&self) -> &::std::option::Option<crate::types::MfaDelete> {
        &self.mfa_delete
    }
    pub fn status(mut self, input: crate::types::BucketVersioningStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::BucketVersioningStatus>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::BucketVersioningStatus> {
        &self.status
    }
    pub fn build(self) -> crate::types::VersioningConfiguration {
        crate::types::VersioningConfiguration {
            mfa_delete: self.mfa_delete,
            status: self.status,
        }
    }
}
