#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct EncryptionConfiguration {
    pub replica_kms_key_id: ::std::option::Option<::std::string::String>,
}
impl EncryptionConfiguration {
    pub fn replica_kms_key_id(&self) -> ::std::option::Option<&str> {
        self.replica_kms_key_id.as_deref()
    }
}
impl EncryptionConfiguration {
    pub fn builder() -> crate::types::builders::EncryptionConfigurationBuilder {
        crate::types::builders::EncryptionConfigurationBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct EncryptionConfigurationBuilder {
    pub(crate) replica_kms_key_id: ::std::option::Option<::std::string::String>,
}
impl EncryptionConfigurationBuilder {
    pub fn replica_kms_key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.replica_kms_key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_replica_kms_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.replica_kms_key_id = input;
        self
    }
    pub fn get_replica_kms_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.replica_kms_key_id
    }
    pub fn build(self) -> crate::types::EncryptionConfiguration {
        crate::types::EncryptionConfiguration {
            replica_kms_key_id: self.replica_kms_key_id,
        }
    }
}
