impl super::Client {
    pub fn describe_route_tables(&self) -> crate::operation::describe_route_tables::builders::DescribeRouteTablesFluentBuilder {
        crate::operation::describe_route_tables::builders::DescribeRouteTablesFluentBuilder::new(self.handle.clone())
    }
}
