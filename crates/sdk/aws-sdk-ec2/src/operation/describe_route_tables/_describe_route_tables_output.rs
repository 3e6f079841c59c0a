#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct DescribeRouteTablesOutput {
    pub route_tables: ::std::option::Option<::std::vec::Vec<crate::types::RouteTable>>,
    pub next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DescribeRouteTablesOutput {
    pub fn route_tables(&self) -> &[crate::types::RouteTable] {
        self.route_tables.as_deref().unwrap_or_default()
    }
    pub fn next_token(&self) -> ::std::option::Option<&str> {
        self.next_token.as_deref()
    }
}
impl ::aws_types::request_id::RequestId for DescribeRouteTablesOutput {
    fn request_id(&self) -> Option<&str> {
        self._request_id.as_deref()
    }
}
impl DescribeRouteTablesOutput {
    pub fn builder() -> crate::operation::describe_route_tables::builders::DescribeRouteTablesOutputBuilder {
        crate::operation::describe_route_tables::builders::DescribeRouteTablesOutputBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct DescribeRouteTablesOutputBuilder {
    pub(crate) route_tables: ::std::option::Option<::std::vec::Vec<crate::types::RouteTable>>,
    pub(crate) next_token: ::std::option::Option<::std::string::String>,
    _request_id: Option<String>,
}
impl DescribeRouteTablesOutputBuilder {
    pub fn route_tables(mut self, input: crate::types::RouteTable) -> Self {
        let mut v = self.route_tables.unwrap_or_default();
        v.push(input);
        self.route_tables = ::std::option::Option::Some(v);
        self
    }
    pub fn set_route_tables(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::RouteTable>>) -> Self {
        self.route_tables = input;
        self
    }
    pub fn get_route_tables(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::RouteTable>> {
        &self.route_tables
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
    pub fn build(self) -> crate::operation::describe_route_tables::DescribeRouteTablesOutput {
        crate::operation::describe_route_tables::DescribeRouteTablesOutput {
            route_tables: self.route_tables,
            next_token: self.next_token,
            _request_id: self._request_id,
        }
    }
}
