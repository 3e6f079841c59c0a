#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeNetworkAclsOutput {
    pub network_acls: ::std::option::Option<::std::vec::Vec<crate::types::NetworkAcl>>,
    pub next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DescribeNetworkAclsOutput {
    pub fn network_acls(&self) -> &[crate::types::NetworkAcl] {
        self.network_acls.as_deref().unwrap_or_default()
    }
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for DescribeNetworkAclsOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeNetworkAclsOutput {
    pub fn builder() -> crate::operation::describe_network_acls::builders::DescribeNetworkAclsOutputBuilder {
        crate::operation::describe_network_acls::builders::DescribeNetworkAclsOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeNetworkAclsOutputBuilder {
    pub(crate) network_acls: ::std::option::Option<::std::vec::Vec<crate::types::NetworkAcl>>,
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DescribeNetworkAclsOutputBuilder {
    pub fn network_acls(mut self, input: crate::types::NetworkAcl) -> Self {
        let mut v = self.network_acls.unwrap_or_default();
        v.push(input);
        self.network_acls = ::std::option::Option::Some(v);
        self
    }
    pub fn set_network_acls(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::NetworkAcl>>) -> Self {
        self.network_acls = input;
        self
    }
    pub fn get_network_acls(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::NetworkAcl>> {
        &self.network_acls
    }
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
    pub(crate) fn _request_id(mut self, request_id: impl Into<String>) -> Self {
        self._request_id = Some(request_id.into());
        self
    }

    pub(crate) fn _set_request_id(&mut self, request_id: Option<String>) -> &mut Self {
        self._request_id = request_id;
        self
    }
    pub fn build(self) -> crate::operation::describe_network_acls::DescribeNetworkAclsOutput {
        crate::operation::describe_network_acls::DescribeNetworkAclsOutput {
            network_acls: self.network_acls,
            next_token: self.next_token,
            _request_id: self._request_id,
        }
    }
}
