#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct SourceSelectionCriteria {
    pub sse_kms_encrypted_objects: ::std::option::Option<crate::types::SseKmsEncryptedObjects>,
    pub replica_modifications: ::std::option::Option<crate::types::ReplicaModifications>,
}
impl SourceSelectionCriteria {
    pub fn sse_kms_encrypted_objects(&self) -> ::std::option::Option<&crate::types::SseKmsEncryptedObjects> {
        self.sse_kms_encrypted_objects.as_ref()
    }
    pub fn replica_modifications(&self) -> ::std::option::Option<&crate::types::ReplicaModifications> {
        self.replica_modifications.as_ref()
    }
}
impl SourceSelectionCriteria {
    pub fn builder() -> crate::types::builders::SourceSelectionCriteriaBuilder {
        crate::types::builders::SourceSelectionCriteriaBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct SourceSelectionCriteriaBuilder {
    pub(crate) sse_kms_encrypted_objects: ::std::option::Option<crate::types::SseKmsEncryptedObjects>,
    pub(crate) replica_modifications: ::std::option::Option<crate::types::ReplicaModifications>,
}
impl SourceSelectionCriteriaBuilder {
    pub fn sse_kms_encrypted_objects(mut self, input: crate::types::SseKmsEncryptedObjects) -> Self {
        self.sse_kms_encrypted_objects = ::std::option::Option::Some(input);
        self
    }
    pub fn set_sse_kms_encrypted_objects(mut self, input: ::std::option::Option<crate::types::SseKmsEncryptedObjects>) -> Self {
        self.sse_kms_encrypted_objects = input;
        self
    }
    pub fn get_sse_kms_encrypted_objects(&self) -> &::std::option::Option<crate::types::SseKmsEncryptedObjects> {
        &self.sse_kms_encrypted_objects
    }
    pub fn replica_modifications(mut self, input: crate::types::ReplicaModifications) -> Self {
        self.replica_modifications = ::std::option::Option::Some(input);
        self
    }
    pub fn set_replica_modifications(mut self, input: ::std::option::Option<crate::types::ReplicaModifications>) -> Self {
        self.replica_modifications = input;
        self
    }
    pub fn get_replica_modifications(&self) -> &::std::option::Option<crate::types::ReplicaModifications> {
        &self.replica_modifications
    }
    pub fn build(self) -> crate::types::SourceSelectionCriteria {
        crate::types::SourceSelectionCriteria {
            sse_kms_encrypted_objects: self.sse_kms_encrypted_objects,
            replica_modifications: self.replica_modifications,
        }
    }
}
