#[allow(missing_docs)] // documentation missing in model
#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeInternetGatewaysOutput {
    pub internet_gateways: ::std::option::Option<::std::vec::Vec<crate::types::InternetGateway>>,
    pub next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DescribeInternetGatewaysOutput {
    pub fn internet_gateways(&self) -> &[crate::types::InternetGateway] {
        self.internet_gateways.as_deref().unwrap_or_default()
    }
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for DescribeInternetGatewaysOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeInternetGatewaysOutput {
    pub fn builder() -> crate::operation::describe_internet_gateways::builders::DescribeInternetGatewaysOutputBuilder {
        crate::operation::describe_internet_gateways::builders::DescribeInternetGatewaysOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeInternetGatewaysOutputBuilder {
    pub(crate) internet_gateways: ::std::option::Option<::std::vec::Vec<crate::types::InternetGateway>>,
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DescribeInternetGatewaysOutputBuilder {
    pub fn internet_gateways(mut self, input: crate::types::InternetGateway) -> Self {
        let mut v = self.internet_gateways.unwrap_or_default();
        v.push(input);
        self.internet_gateways = ::std::option::Option::Some(v);
        self
    }
    pub fn set_internet_gateways(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::InternetGateway>>) -> Self {
        self.internet_gateways = input;
        self
    }
    pub fn get_internet_gateways(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::InternetGateway>> {
        &self.internet_gateways
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
    pub fn build(self) -> crate::operation::describe_internet_gateways::DescribeInternetGatewaysOutput {
        crate::operation::describe_internet_gateways::DescribeInternetGatewaysOutput {
            internet_gateways: self.internet_gateways,
            next_token: self.next_token,
            _request_id: self._request_id,
        }
    }
}
