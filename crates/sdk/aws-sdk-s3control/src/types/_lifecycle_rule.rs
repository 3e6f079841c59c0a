#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct LifecycleRule {
    pub expiration: ::std::option::Option<crate::types::LifecycleExpiration>,
    pub id: ::std::option::Option<::std::string::String>,
    pub filter: ::std::option::Option<crate::types::LifecycleRuleFilter>,
    pub status: crate::types::ExpirationStatus,
    pub transitions: ::std::option::Option<::std::vec::Vec<crate::types::Transition>>,
    pub noncurrent_version_transitions: ::std::option::Option<::std::vec::Vec<crate::types::NoncurrentVersionTransition>>,
    pub noncurrent_version_expiration: ::std::option::Option<crate::types::NoncurrentVersionExpiration>,
    pub abort_incomplete_multipart_upload: ::std::option::Option<crate::types::AbortIncompleteMultipartUpload>,
}
impl LifecycleRule {
    pub fn expiration(&self) -> ::std::option::Option<&crate::types::LifecycleExpiration> {
        self.expiration.as_ref()
    }
    pub fn id(&self) -> ::std::option::Option<&str> {
        self.id.as_deref()
    }
    pub fn filter(&self) -> ::std::option::Option<&crate::types::LifecycleRuleFilter> {
        self.filter.as_ref()
    }
    pub fn status(&self) -> &crate::types::ExpirationStatus {
        &self.status
    }
    pub fn transitions(&self) -> &[crate::types::Transition] {
        self.transitions.as_deref().unwrap_or_default()
    }
    pub fn noncurrent_version_transitions(&self) -> &[crate::types::NoncurrentVersionTransition] {
        self.noncurrent_version_transitions.as_deref().unwrap_or_default()
    }
    pub fn noncurrent_version_expiration(&self) -> ::std::option::Option<&crate::types::NoncurrentVersionExpiration> {
        self.noncurrent_version_expiration.as_ref()
    }
    pub fn abort_incomplete_multipart_upload(&self) -> ::std::option::Option<&crate::types::AbortIncompleteMultipartUpload> {
        self.abort_incomplete_multipart_upload.as_ref()
    }
}
impl LifecycleRule {
    pub fn builder() -> crate::types::builders::LifecycleRuleBuilder {
        crate::types::builders::LifecycleRuleBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct LifecycleRuleBuilder {
    pub(crate) expiration: ::std::option::Option<crate::types::LifecycleExpiration>,
    pub(crate) id: ::std::option::Option<::std::string::String>,
    pub(crate) filter: ::std::option::Option<crate::types::LifecycleRuleFilter>,
    pub(crate) status: ::std::option::Option<crate::types::ExpirationStatus>,
    pub(crate) transitions: ::std::option::Option<::std::vec::Vec<crate::types::Transition>>,
    pub(crate) noncurrent_version_transitions: ::std::option::Option<::std::vec::Vec<crate::types::NoncurrentVersionTransition>>,
    pub(crate) noncurrent_version_expiration: ::std::option::Option<crate::types::NoncurrentVersionExpiration>,
    pub(crate) abort_incomplete_multipart_upload: ::std::option::Option<crate::types::AbortIncompleteMultipartUpload>,
}
impl LifecycleRuleBuilder {
    pub fn expiration(mut self, input: crate::types::LifecycleExpiration) -> Self {
        self.expiration = ::std::option::Option::Some(input);
        self
    }
    pub fn set_expiration(mut self, input: ::std::option::Option<crate::types::LifecycleExpiration>) -> Self {
        self.expiration = input;
        self
    }
    pub fn get_expiration(&self) -> &::std::option::Option<crate::types::LifecycleExpiration> {
        &self.expiration
    }
    pub fn id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.id = input;
        self
    }
    pub fn get_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.id
    }
    pub fn filter(mut self, input: crate::types::LifecycleRuleFilter) -> Self {
        self.filter = ::std::option::Option::Some(input);
        self
    }
    pub fn set_filter(mut self, input: ::std::option::Option<crate::types::LifecycleRuleFilter>) -> Self {
        self.filter = input;
        self
    }
    pub fn get_filter(&self) -> &::std::option::Option<crate::types::LifecycleRuleFilter> {
        &self.filter
    }
    pub fn status(mut self, input: crate::types::ExpirationStatus) -> Self {
        self.status = ::std::option::Option::Some(input);
        self
    }
    pub fn set_status(mut self, input: ::std::option::Option<crate::types::ExpirationStatus>) -> Self {
        self.status = input;
        self
    }
    pub fn get_status(&self) -> &::std::option::Option<crate::types::ExpirationStatus> {
        &self.status
    }
    pub fn transitions(mut self, input: crate::types::Transition) -> Self {
        let mut v = self.transitions.unwrap_or_default();
        v.push(input);
        self.transitions = ::std::option::Option::Some(v);
        self
    }
    pub fn set_transitions(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Transition>>) -> Self {
        self.transitions = input;
        self
    }
    pub fn get_transitions(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Transition>> {
        &self.transitions
    }
    pub fn noncurrent_version_transitions(mut self, input: crate::types::NoncurrentVersionTransition) -> Self {
        let mut v = self.noncurrent_version_transitions.unwrap_or_default();
        v.push(input);
        self.noncurrent_version_transitions = ::std::option::Option::Some(v);
        self
    }
    pub fn set_noncurrent_version_transitions(
        mut self,
        input: ::std::option::Option<::std::vec::Vec<crate::types::NoncurrentVersionTransition>>,
    ) -> Self {
        self.noncurrent_version_transitions = input;
        self
    }
    pub fn get_noncurrent_version_transitions(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::NoncurrentVersionTransition>> {
        &self.noncurrent_version_transitions
    }
    pub fn noncurrent_version_expiration(mut self, input: crate::types::NoncurrentVersionExpiration) -> Self {
        self.noncurrent_version_expiration = ::std::option::Option::Some(input);
        self
    }
    pub fn set_noncurrent_version_expiration(mut self, input: ::std::option::Option<crate::types::NoncurrentVersionExpiration>) -> Self {
        self.noncurrent_version_expiration = input;
        self
    }
    pub fn get_noncurrent_version_expiration(&self) -> &::std::option::Option<crate::types::NoncurrentVersionExpiration> {
        &self.noncurrent_version_expiration
    }
    pub fn abort_incomplete_multipart_upload(mut self, input: crate::types::AbortIncompleteMultipartUpload) -> Self {
        self.abort_incomplete_multipart_upload = ::std::option::Option::Some(input);
        self
    }
    pub fn set_abort_incomplete_multipart_upload(mut self, input: ::std::option::Option<crate::types::AbortIncompleteMultipartUpload>) -> Self {
        self.abort_incomplete_multipart_upload = input;
        self
    }
    pub fn get_abort_incomplete_multipart_upload(&self) -> &::std::option::Option<crate::types::AbortIncompleteMultipartUpload> {
        &self.abort_incomplete_multipart_upload
    }
    pub fn build(self) -> ::std::result::Result<crate::types::LifecycleRule, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::types::LifecycleRule {
            expiration: self.expiration,
            id: self.id,
            filter: self.filter,
            status: self.status.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "status",
                    "status was not specified but it is required when building LifecycleRule",
                )
            })?,
            transitions: self.transitions,
            noncurrent_version_transitions: self.noncurrent_version_transitions,
            noncurrent_version_expiration: self.noncurrent_version_expiration,
            abort_incomplete_multipart_upload: self.abort_incomplete_multipart_upload,
        })
    }
}
