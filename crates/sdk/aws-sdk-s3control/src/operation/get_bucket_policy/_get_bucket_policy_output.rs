#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct GetBucketPolicyOutput {
    pub policy: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl GetBucketPolicyOutput {
    pub fn policy(&self) -> ::std::option::Option<&str> {
        self.policy.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for GetBucketPolicyOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl GetBucketPolicyOutput {
    pub fn builder() -> crate::operation::get_bucket_policy::builders::GetBucketPolicyOutputBuilder {
        crate::operation::get_bucket_policy::builders::GetBucketPolicyOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct GetBucketPolicyOutputBuilder {
    pub(crate) policy: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl GetBucketPolicyOutputBuilder {
    pub fn policy(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.policy = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_policy(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.policy = input;
        self
    }
    pub fn get_policy(&self) -> &::std::option::Option<::std::string::String> {
        &self.policy
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::get_bucket_policy::GetBucketPolicyOutput {
        crate::operation::get_bucket_policy::GetBucketPolicyOutput {
            policy: self.policy,
            _request_id: self._request_id,
        }
    }
}
