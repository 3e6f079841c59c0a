#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeVpcsOutput {
    pub next_token: ::std::option::Option<::std::string::String>,
    pub vpcs: ::std::option::Option<::std::vec::Vec<crate::types::Vpc>>,
    _request_id: Option<String>,
}
impl DescribeVpcsOutput {
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
    pub fn vpcs(&self) -> &[crate::types::Vpc] {
        self.vpcs.as_deref().unwrap_or_default()
    }
}
impl ::aws_types::request_id::RequestId for DescribeVpcsOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeVpcsOutput {
    pub fn builder() -> crate::operation::describe_vpcs::builders::DescribeVpcsOutputBuilder {
        crate::operation::describe_vpcs::builders::DescribeVpcsOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeVpcsOutputBuilder {
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    pub(crate) vpcs: ::std::option::Option<::std::vec::Vec<crate::types::Vpc>>,
    _request_id: Option<String>,
}
impl DescribeVpcsOutputBuilder {
    pub fn next_token(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.next_token = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_next_token(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.next_token = input;
        self
    }
    pub fn get_next_token(&self) -> &::std::option::Option<::std::string::String> {
        &self.next_token
    }
    pub fn vpcs(mut self, input: crate::types::Vpc) -> Self {
        let mut v = self.vpcs.unwrap_or_default();
        v.push(input);
        self.vpcs = ::std::option::Option::Some(v);
        self
    }
    pub fn set_vpcs(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::Vpc>>) -> Self {
        self.vpcs = input;
        self
    }
    pub fn get_vpcs(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::Vpc>> {
        &self.vpcs
    }
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::describe_vpcs::DescribeVpcsOutput {
        crate::operation::describe_vpcs::DescribeVpcsOutput {
            next_token: self.next_token,
            vpcs: self.vpcs,
            _request_id: self._request_id,
        }
    }
}
